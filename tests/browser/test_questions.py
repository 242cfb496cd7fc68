"""Which questions are shown, and how they are counted."""

import tomllib
from pathlib import Path

from playwright.sync_api import Page, expect

from checklist.questions import find_asked
from tests.browser.checklist_page import Checklist

CASES = [
    case["answers"]
    for path in sorted((Path(__file__).parents[1] / "cases").glob("*.toml"))
    for case in tomllib.loads(path.read_text("utf-8")).get("case", [])
]


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
