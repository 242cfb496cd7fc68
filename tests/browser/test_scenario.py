"""Links that open the checklist with a situation chosen: answers come in by the address, and nothing else does."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.checklist_page import Checklist


def follow(page: Page, fragment: str) -> Checklist:
    """Open the checklist by a link with this fragment."""
    page.goto(f"checklist/#{fragment}")
    checklist = Checklist(page)
    expect(checklist.root).to_have_attribute("data-live", "")
    return checklist


def test_a_link_answers_and_leaves_the_address(page: Page) -> None:
    """The situation is chosen, the result is there, and the address is the plain one again."""
    page.goto("about/")
    checklist = follow(page, "reason=pending-offer&offer-status=verbal").expect_said(
        "Already answered|Keep the interview"
    )
    checklist.settle().expect_outcome("wait")
    expect(checklist.option("offer-status", "verbal")).to_be_checked()
    note = page.get_by_role("paragraph").filter(has_text="Already answered")
    expect(note).to_contain_text("“What makes you want to pull out?” I have, or expect, another offer;")
    expect(note).to_contain_text("“How firm is the other offer?” Offered, but not in writing or not accepted yet.")
    note.get_by_role("link", name="Change it").click()
    expect(checklist.option("reason", "accepted-offer")).to_be_focused()
    expect(page).to_have_url(re.compile(r"/checklist/$"))
    page.go_back()
    expect(page).to_have_url(re.compile("/about/$"))  # and it is no stop on the way back


def test_a_link_to_the_version_before_still_opens(page: Page) -> None:
    """Every answer of an old link counts as it did, if it is asked for still."""
    old = "reason=not-a-fit&certainty=yes&sounding-board=yes&interest=no&notice=over-48h&booked-by=employer"
    checklist = follow(page, old + "&channel=phone&stage=first").settle().expect_outcome("withdraw")
    expect(checklist.root).to_have_attribute("data-channel", "phone-then-email")
    expect(checklist.result).to_contain_text("7 of 7 answered")
    expect(page.get_by_text("could not use part of the link")).to_be_hidden()


def test_a_link_on_the_page_itself_works_too(page: Page) -> None:
    """Whoever is on the checklist already keeps the other answers."""
    checklist = Checklist(page).open().answer({"reason": "not-a-fit", "certainty": "no"})
    page.evaluate("location.hash = 'reason=nerves'")
    checklist.expect_outcome("attend")
    expect(checklist.option("certainty", "no")).to_be_checked()
    expect(page).to_have_url(re.compile(r"/checklist/$"))


@pytest.mark.parametrize(
    ("fragment", "aside"),
    [
        ("interest=yes", "“Would you work there in another role?” Yes."),
        ("stage=final&offer-status=signed", "“Which interview is it?” The final one; “How firm is the other offer?”"),
        ("reason=not-a-fit&interest=yes", "“Would you work there in another role?” Yes."),
    ],
)
def test_an_answer_to_what_is_not_asked_yet_is_named(page: Page, fragment: str, aside: str) -> None:
    """The page claims as answered only what a reader can see; of the rest it says that it counts if it is asked."""
    follow(page, fragment).expect_said("and used if we ask: “")
    note = page.get_by_role("paragraph").filter(has_text="and used if we ask")
    expect(note).to_contain_text(aside)
    claimed = page.get_by_role("paragraph").filter(has_text="Already answered")
    expect(claimed).to_have_count(1 if "reason" in fragment else 0)
    expect(note).not_to_contain_text("What makes you want to pull out?")


def test_an_answer_to_what_is_not_asked_yet_is_used(page: Page) -> None:
    """As soon as its question is asked it is answered; starting again takes it and the note away."""
    checklist = follow(page, "interest=yes")
    note = page.get_by_role("paragraph").filter(has_text="and used if we ask")  # and not the live region
    expect(note).to_be_visible()
    checklist.answer({"reason": "not-a-fit", "notice": "over-48h", "certainty": "yes"})
    expect(checklist.question("interest")).to_be_visible()
    expect(checklist.option("interest", "yes")).to_be_checked()
    checklist.press("Start again").press("Start again")
    expect(note).to_be_hidden()


@pytest.mark.parametrize(
    "fragment",
    [
        "company=Engines&your_name=Ada",
        '"]=<img src=x onerror=alert(1)>',
        "stage=first&" * 10_000,
        "x=" + "(" * 100_000,
    ],
)
def test_what_a_link_says_that_is_not_known_is_left_out_and_said(page: Page, fragment: str) -> None:
    """Old, mistyped or hostile: nothing is answered, nothing is filled in, and the reader is told."""
    checklist = follow(page, fragment).expect_said("could not use part of the link")
    assert page.locator("bow-out-checklist :checked[type=radio]").count() == 0
    expect(checklist.field("company")).to_have_value("")
    expect(page).to_have_url(re.compile(r"/checklist/$"))
    checklist.answer({"reason": "nerves"}).expect_outcome("attend")


def test_what_is_known_counts_all_the_same(page: Page) -> None:
    """A link from an older version answers what there still is."""
    checklist = follow(page, "reason=unsafe&mood=low")
    checklist.expect_outcome("walk-away")
    for words in ("Already answered", "could not use part of the link"):
        expect(page.get_by_role("paragraph").filter(has_text=words)).to_be_visible()


def test_what_could_not_be_used_is_named(page: Page) -> None:
    """A blogger whose link is wrong sees where."""
    follow(page, "reason=nerve&mood=low")
    note = page.get_by_role("paragraph").filter(has_text="could not use part of the link")
    expect(note).to_contain_text("out: “reason=nerve”, “mood=low”.")


@pytest.mark.parametrize(
    "address", ["checklist/#reason=nerves).", "checklist/?Reason=nerves", "checklist/#reason%3DNERVES%2C"]
)
def test_a_link_survives_what_happens_to_links(page: Page, address: str) -> None:
    """Signs that stick to it, capitals, encoding, a question mark: it answers, and says nothing of a fault."""
    page.goto(address)
    checklist = Checklist(page)
    expect(checklist.option("reason", "nerves")).to_be_checked()
    expect(page.get_by_role("paragraph").filter(has_text="Already answered")).to_be_visible()
    expect(page.get_by_text("could not use part of the link")).to_be_hidden()
    expect(page).to_have_url(re.compile(r"/checklist/$"))


def test_a_link_to_a_question_that_comes_later_says_what_comes_first(page: Page) -> None:
    """It names both, takes the reader there once the question shows, and is done then."""
    checklist = follow(page, "question-raised")
    note = page.get_by_text("Your link leads to")
    expect(note).to_be_focused()
    expect(note).to_be_in_viewport()
    expect(note).to_contain_text("“Have you raised it with them?”, which comes later.")
    first = note.get_by_role("link", name="What makes you want to pull out?")
    first.click()
    expect(checklist.option("reason", "accepted-offer")).to_be_focused()
    checklist.option("reason", "terms").check()
    checklist.option("notice", "over-48h").check()
    expect(note.get_by_role("link", name="If that went away, what would you do?")).to_be_visible()
    checklist.option("certainty", "no").check()
    expect(note).to_be_hidden()
    expect(checklist.option("raised", "yes")).to_be_focused()
    expect(checklist.question("raised")).to_be_in_viewport()
    checklist.option("certainty", "yes").check()
    expect(note).to_be_hidden()


def test_a_link_to_a_question_that_is_not_asked_says_so(page: Page) -> None:
    """Whoever's answers never lead there waits for nothing."""
    checklist = Checklist(page).open().answer({"reason": "unsafe"})
    page.evaluate("location.hash = 'question-raised'")
    note = page.get_by_text("Your link leads to")
    expect(note).to_contain_text("With your answers, that is not asked.")
    expect(note.get_by_role("link")).to_have_count(0)
    checklist.press("Start again").press("Start again")
    expect(note).to_be_hidden()


def test_an_ordinary_address_is_left_alone(page: Page) -> None:
    """A link to a question goes there, and stays in the address."""
    checklist = follow(page, "question-notice")
    expect(checklist.question("notice")).to_be_in_viewport()
    expect(page).to_have_url(re.compile("#question-notice$"))
    expect(page.get_by_text("link you followed").locator("visible=true")).to_have_count(0)
