"""Which questions are asked, how they are counted, and how a local time becomes a moment."""

import random
import tomllib
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from checklist.clock import notice_left
from checklist.questions import QUESTIONS, find_asked
from tests.browser.checklist_page import Checklist, module

CASES = [
    case["answers"]
    for path in sorted((Path(__file__).parents[1] / "cases").glob("*.toml"))
    for case in tomllib.loads(path.read_text("utf-8")).get("case", [])
]

READERS = 400
"""How many readers are drawn, complete and partial, with answers among theirs to what they are not asked."""

LOCAL_TO_ISO = f"""async (times) => {{
  const {{ readLocal, toIso }} = await {module("answers")};
  return times.map(readLocal).map((moment) => moment && toIso(moment));
}}"""

ASK = f"""async (readers) => {{
  const [{{ ask }}, {{ readTable }}] = [await {module("answers")}, await {module("fields")}];
  const table = readTable(document.querySelector("bow-out-checklist"));
  return readers.map((answers) => [...ask(table, answers)]);
}}"""

NOTICE_LEFT = f"""async (moments) => {{
  const {{ noticeLeft }} = await {module("answers")};
  return moments.map(([startsAt, now]) => noticeLeft(new Date(startsAt), new Date(now)));
}}"""


def test_the_page_asks_what_the_engine_would(page: Page) -> None:
    """For every reader the page says, as the engine does, which questions apply and what counts as their answer."""
    chance = random.Random(11)  # noqa: S311 - the same readers each time, and no secret
    given = {one.id: [option.id for option in one.options] for one in QUESTIONS}
    drawn = []
    for number in range(READERS):
        kept = [name for name in given if number % 2 or chance.random() < number / READERS]
        drawn.append({name: chance.choice(given[name]) for name in kept})
    readers = [{}, *CASES, *drawn]
    Checklist(page).open()
    told = page.evaluate(ASK, readers)
    pairs = zip(readers, told, strict=True)
    assert [
        (answers, told) for answers, told in pairs if told != [list(one) for one in find_asked(answers).items()]
    ] == []


def test_only_what_applies_is_shown(page: Page) -> None:
    """What the page works out is what it shows, in that order; and what is counted as answered."""
    checklist = Checklist(page).open()
    shown = page.locator("fieldset[data-question]:not([hidden])")
    wrong = []
    for answers in CASES:
        checklist.answer_at_once(answers)
        asked = shown.evaluate_all("all => all.map(one => one.dataset.question)")
        if answers and asked != list(find_asked(answers)):
            wrong.append((answers, asked))
    assert wrong == []
    asked = find_asked(answers)
    given = [option for option in asked.values() if option]
    expect(checklist.settle().result).to_contain_text(f"{len(given)} of {len(asked)} answered")


def test_an_exact_time_leaves_the_notice_that_the_engine_says(page: Page) -> None:
    """The page does not wait for the engine to know which answer a time gives, and comes to the same."""
    now = datetime(2026, 11, 24, 12, tzinfo=UTC)
    limits = [timedelta(hours=hours, seconds=seconds) for hours in (-24, 0, 2, 24, 48) for seconds in (-1, 0, 1)]
    moments = [((now + left).isoformat(), now.isoformat()) for left in limits]
    Checklist(page).open()
    assert page.evaluate(NOTICE_LEFT, moments) == [notice_left(now + left, now) for left in limits]


def test_an_answer_survives_while_its_question_is_away(page: Page) -> None:
    """A question that no longer applies leaves the page, and comes back as it was answered."""
    checklist = Checklist(page).open()
    checklist.answer({"reason": "terms", "notice": "over-48h", "certainty": "no", "raised": "cannot"})
    expect(checklist.result).to_contain_text("4 of 4 answered")
    checklist.answer({"reason": "unsafe"})
    expect(checklist.question("raised")).to_be_hidden()
    expect(checklist.result).to_contain_text("1 of 1 answered")
    checklist.answer({"reason": "terms"})
    expect(checklist.option("raised", "cannot")).to_be_checked()
    expect(checklist.result).to_contain_text("4 of 4 answered")


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
