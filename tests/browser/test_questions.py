"""Which questions are asked, how they are counted, and how a local time becomes a moment."""

import tomllib
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from checklist.questions import ask
from tests.browser.checklist_page import Checklist

CASES = [
    case["answers"]
    for path in sorted((Path(__file__).parents[1] / "cases").glob("*.toml"))
    for case in tomllib.loads(path.read_text("utf-8")).get("case", [])
]

LOCAL_TO_ISO = """async (times) => {
  const { localToIso } = await import(document.querySelector(
    'script[src*="register.mjs"]').src.replace("register", "answers"));
  return times.map(localToIso);
}"""


def test_the_page_asks_what_the_engine_would(page: Page) -> None:
    """For the answers of every case the page shows exactly the questions that apply."""
    checklist = Checklist(page).open()
    shown = page.locator("fieldset[data-question]:not([hidden])")
    wrong = []
    for answers in ({}, *CASES):
        checklist.answer_at_once(answers)
        asked = shown.evaluate_all("all => all.map(one => one.dataset.question)")
        if answers and asked != list(ask(answers)):
            wrong.append((answers, asked))
    assert wrong == []


def test_an_answer_survives_while_its_question_is_away(page: Page) -> None:
    """A question that no longer applies leaves the page, and comes back as it was answered."""
    checklist = Checklist(page).open()
    checklist.answer({"reason": "terms", "raised": "cannot", "certainty": "yes"})
    expect(checklist.result).to_contain_text("3 of 9 answered")
    checklist.answer({"reason": "unsafe"})
    expect(checklist.question("raised")).to_be_hidden()
    expect(checklist.result).to_contain_text("1 of 5 answered")
    checklist.answer({"reason": "terms"})
    expect(checklist.option("raised", "cannot")).to_be_checked()
    expect(checklist.result).to_contain_text("3 of 9 answered")


def test_focus_stays_where_it_is(page: Page) -> None:
    """Questions that come and go leave the focus on the answer just given."""
    checklist = Checklist(page).open()
    for option in ("terms", "unsafe", "accepted-offer"):
        checklist.answer({"reason": option})
        expect(checklist.option("reason", option)).to_be_focused()


@pytest.mark.parametrize("context_options", [{"timezone_id": "America/New_York"}])
def test_a_local_time_gets_the_offset_of_its_own_day(page: Page) -> None:
    """The offset is the one that holds at that time, not the one that holds now."""
    expected = {
        "2026-03-07T14:00": "2026-03-07T14:00:00-05:00",
        "2026-03-08T14:00": "2026-03-08T14:00:00-04:00",  # the clocks went forward that night
        "2026-03-08T02:30": "2026-03-08T03:30:00-04:00",  # no clock ever shows 02:30
        "2026-11-01T01:30": "2026-11-01T01:30:00-04:00",  # comes twice; the first is meant
        "2028-02-29T23:59": "2028-02-29T23:59:00-05:00",
        "10000-06-01T12:00": "10000-06-01T12:00:00-04:00",  # the engine says what it thinks of it
        "2026-02": None,
        "": None,
    }
    Checklist(page).open()
    assert page.evaluate(LOCAL_TO_ISO, list(expected)) == list(expected.values())
