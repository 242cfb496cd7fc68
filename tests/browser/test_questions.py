"""Which questions are shown, and how they are counted."""

from playwright.sync_api import Page, expect

from tests.browser.checklist_page import Checklist


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
