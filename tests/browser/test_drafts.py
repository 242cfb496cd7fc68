"""The message: never overwritten, never sent with gaps unseen, never more than text."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.checklist_page import ATTEND, RESCHEDULE, WITHDRAW, Checklist, shown


@pytest.fixture
def checklist(page: Page) -> Checklist:
    """Open the checklist with an email that lacks nothing."""
    return Checklist(page).open().answer(WITHDRAW).type_names()


def test_draft_follows_the_answers_until_it_is_edited(checklist: Checklist) -> None:
    """An untouched message is written anew with every answer and name."""
    before = checklist.body.input_value()
    checklist.answer(RESCHEDULE).expect_outcome("reschedule")
    expect(checklist.body).not_to_have_value(before)
    checklist.type_names({"company": "Babbage Ltd"})
    expect(checklist.body).to_have_value(re.compile("Babbage Ltd"))


def test_edits_are_never_overwritten(page: Page, checklist: Checklist) -> None:
    """A changed answer leaves the reader's words alone, and says so."""
    checklist.body.fill("My own words")
    checklist.answer(RESCHEDULE).expect_outcome("reschedule")
    expect(checklist.body).to_have_value("My own words")
    draft = page.locator('[data-part="draft-email"]')
    expect(draft.get_by_text("We would write something else now")).to_be_visible()


@pytest.mark.parametrize("event", ["change", "none"])
def test_words_that_came_without_an_input_event_are_the_readers(checklist: Checklist, event: str) -> None:
    """Dictation and add-ons may tell of nothing; a changed name leaves their words alone, too."""
    write = (
        "(field, [text, event]) => { field.value = text; field.dispatchEvent(new Event(event, { bubbles: true })); }"
    )
    checklist.body.evaluate(write, ["My own words", event])
    checklist.type_names({"company": "Babbage Ltd"})
    expect(checklist.body).to_have_value("My own words")


def test_a_name_that_came_with_a_change_alone_is_used(checklist: Checklist) -> None:
    """Some password managers fire no other event."""
    write = "(field) => { field.value = 'Babbage Ltd'; field.dispatchEvent(new Event('change', { bubbles: true })); }"
    checklist.field("company").evaluate(write)
    expect(checklist.body).to_have_value(re.compile("Babbage Ltd"))


def test_new_message_and_back_again(page: Page, checklist: Checklist) -> None:
    """The new message is one press away, and so are the reader's own words after it."""
    checklist.body.fill("My own words")
    checklist.answer(RESCHEDULE)
    checklist.press("Use the new message").settle()
    expect(checklist.body).to_have_value(re.compile("Ada Byron"))
    checklist.body.press_sequentially(" More.")
    checklist.press("Undo").settle()
    expect(checklist.body).to_have_value("My own words")
    checklist.press("Undo").settle()  # nor are the words typed in between lost
    expect(checklist.body).to_have_value(re.compile("More"))
    expect(page.locator('[data-part="draft-email"]')).to_contain_text("Your own words were put aside")


def test_no_words_are_lost_however_often_they_are_put_aside(checklist: Checklist) -> None:
    """Each message that was put aside comes back, one Undo after the other."""
    checklist.body.fill("First")
    checklist.settle().press("Back to ours").settle()
    checklist.body.fill("Second")
    checklist.settle().press("Back to ours").settle()
    checklist.press("Undo").settle()
    expect(checklist.body).to_have_value("Second")
    checklist.press("Undo").settle()
    expect(checklist.body).to_have_value("First")


def test_words_that_no_longer_fit_are_not_copied_unseen(page: Page, checklist: Checklist) -> None:
    """After a changed answer the reader's own message takes a second press, which the page explains."""
    checklist.body.fill(checklist.body.input_value().replace("Hello,", "Hello Sam,"))
    checklist.answer(RESCHEDULE).expect_outcome("reschedule")
    checklist.press("Copy the email").expect_said("not up to date")
    expect(page.get_by_role("button", name="Copy anyway")).to_be_visible()


def test_copied_is_said_only_as_long_as_it_is_so(page: Page, checklist: Checklist) -> None:
    """Once the message is another one, the page no longer says that it is in the clipboard."""
    checklist.press("Copy the email").expect_said("Copied")
    expect(page.get_by_role("button", name="Copied")).to_be_visible()
    page.get_by_label("Tone").select_option("formal")
    expect(page.get_by_role("button", name="Copy the email")).to_be_visible()
    expect(page.locator('#bow-drafts [data-part="copied"]')).to_be_hidden()


def test_no_form_is_shown_before_its_words(page: Page, checklist: Checklist) -> None:
    """When an answer brings a call with it, what to say is there at the moment its fields are."""
    page.evaluate(
        """() => {
          window.empty = 0;
          const draft = document.querySelector('[data-part="draft-call"]');
          const field = document.querySelector("#bow-opening");
          new MutationObserver(() => { window.empty += !draft.hidden && !field.value; })
            .observe(draft, { attributes: true, subtree: true });
        }"""
    )
    checklist.answer({"notice": "under-24h"})
    expect(checklist.field("opening")).to_have_value(re.compile("Ada Byron"))
    assert page.evaluate("window.empty") == 0


def test_a_mended_name_is_no_longer_marked(page: Page, checklist: Checklist) -> None:
    """What was wrong for a form that is not shown any more is not held against the field."""
    checklist.answer({"notice": "under-24h"})
    checklist.field("company").fill("x" * 10_001)
    expect(page.locator("#error-company")).to_be_visible()
    checklist.answer({"notice": "over-48h"}).field("company").fill("Engines")
    expect(page.locator("#error-company")).to_be_hidden()


def test_half_a_time_is_pointed_out(page: Page, checklist: Checklist) -> None:
    """A day without a time counts for nothing, and the page says what is missing."""
    checklist.field("starts_at").press_sequentially("11302099")
    checklist.field("company").focus()
    if page.evaluate("document.querySelector('[name=starts_at]').validity.badInput"):  # some browsers cannot tell
        expect(page.locator("#error-starts_at")).to_contain_text("both the day and the time")


def test_a_recruiter_who_arranged_it_is_written_to_first(page: Page, checklist: Checklist) -> None:
    """The message is to whom the advice says, until the reader chooses."""
    to = page.get_by_label("To", exact=True)
    checklist.answer({"booked-by": "recruiter"})
    expect(to).to_have_value("recruiter")
    expect(checklist.field("recruiter_name")).to_be_visible()
    to.select_option("employer")
    checklist.answer({"stage": "final"})
    expect(to).to_have_value("employer")


def test_whoever_recommended_them_hears_it_first(page: Page, checklist: Checklist) -> None:
    """The engine says whom to tell first, and the message is to them."""
    checklist.answer({"booked-by": "referral"})
    expect(checklist.result).to_contain_text("Tell the person who recommended you first")
    expect(page.get_by_label("To", exact=True)).to_have_value("referrer")
    expect(checklist.field("referrer_name")).to_be_visible()


def test_taking_an_edit_back_makes_the_draft_follow_again(checklist: Checklist) -> None:
    """A message that reads as it was written is not taken for the reader's own."""
    words = checklist.body.input_value()
    checklist.body.fill(f"{words}!")
    checklist.body.fill(words)
    checklist.type_names({"company": "Babbage Ltd"})
    expect(checklist.body).to_have_value(re.compile("Babbage Ltd"))


def test_review_follows_the_text(checklist: Checklist) -> None:
    """Editing the message changes the score at once, both ways."""
    good = int(checklist.root.get_attribute("data-score") or 0)
    words = checklist.body.input_value()
    checklist.body.fill("hm")
    expect(checklist.root).not_to_have_attribute("data-score", str(good))
    assert int(checklist.root.get_attribute("data-score") or 0) < good
    checklist.body.fill(words)
    expect(checklist.root).to_have_attribute("data-score", str(good))


def test_missing_names_hold_back_the_copy_once(page: Page) -> None:
    """The first press says what is missing, the second copies all the same."""
    checklist = Checklist(page).open().answer(WITHDRAW).type_names({"company": "Engines"})
    missing = page.locator("#bow-missing")
    expect(missing).to_contain_text("Your name")
    expect(missing).not_to_contain_text("The company")
    checklist.press("Copy the email").expect_said("Still missing: Your name")
    missing.get_by_role("link", name="The job").click()
    expect(checklist.field("role")).to_be_focused()
    checklist.press("Copy anyway").expect_said("Copied")
    checklist.type_names()
    expect(missing).to_be_hidden()
    checklist.press("Copy the email").expect_said("Copied")


def test_without_a_clipboard_the_text_is_selected(page: Page) -> None:
    """Where the browser does not let us copy, the text is ready for the reader's own copy."""
    page.add_init_script("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    checklist = Checklist(page).open().answer(WITHDRAW).type_names()
    checklist.press("Copy the email")
    expect(shown(page, "press Ctrl+C")).to_be_visible()
    selected = page.evaluate(
        "(({ value, selectionStart, selectionEnd }) => value.slice(selectionStart, selectionEnd))"
        "(document.activeElement)"
    )
    assert selected == checklist.body.input_value()


@pytest.mark.parametrize("text", ["A\u2028B", "A\x07B", "A\tB", "A\u0085B"])
def test_what_is_pasted_unseen_does_no_harm(checklist: Checklist, text: str) -> None:
    """A tab or a separator that came along with a name becomes a space, since nobody could find it."""
    checklist.type_names({"company": text})
    expect(checklist.body).to_have_value(re.compile("at A B"))
    checklist.body.fill(f"My words {text}")
    checklist.answer(RESCHEDULE).expect_outcome("reschedule")


def test_refused_text_is_said_at_its_field(page: Page, checklist: Checklist) -> None:
    """What the engine cannot take is named where it stands; nothing typed goes, and the advice goes on."""
    text = "x" * 10_001
    body = checklist.body.input_value()
    company = checklist.field("company")
    company.fill(text)
    expect(company).to_have_attribute("aria-invalid", "true")
    expect(company).to_have_accessible_description(re.compile("This"))
    expect(page.locator("#error-company")).to_be_visible()
    expect(company).to_have_value(text)
    expect(checklist.body).to_have_value(body)
    checklist.answer({"reason": "unsafe"}).expect_outcome("walk-away")
    checklist.answer({"reason": "not-a-fit"}).expect_outcome("withdraw")
    company.fill("Engines")
    expect(page.locator("#error-company")).to_be_hidden()
    expect(company).not_to_have_attribute("aria-invalid", "true")
    expect(checklist.body).to_have_value(re.compile("Engines"))


def test_the_message_is_to_whom_and_as_the_reader_chooses(page: Page, checklist: Checklist) -> None:
    """Recipient and tone are a choice each, and the message follows."""
    page.get_by_label("To", exact=True).select_option("recruiter")
    checklist.type_names({"recruiter_name": "Mary"})
    expect(checklist.body).to_have_value(re.compile("^Hi Mary,"))
    page.get_by_label("Tone").select_option("formal")
    expect(checklist.body).to_have_value(re.compile("^Dear Mary,.*Sincerely", re.DOTALL))


def test_whoever_needs_no_message_is_said(page: Page, checklist: Checklist) -> None:
    """Where there is nothing to tell someone yet, the page says whom the message is to instead."""
    checklist.answer(ATTEND).expect_outcome("attend").press("Tell them that you will come").settle()
    page.get_by_label("To", exact=True).select_option("referrer")
    expect(page.get_by_text("There is nothing to tell the referrer yet. This is to the employer.")).to_be_visible()


def test_a_text_comes_where_a_text_is_advised(page: Page, checklist: Checklist) -> None:
    """Whoever has been in touch by text gets the words for one, and what to do once it is sent."""
    checklist.answer({"channel": "text"})
    expect(checklist.field("message")).to_have_value(re.compile("^Hello, this is Ada Byron, about my interview"))
    checklist.press("Copy the text message").expect_said("Copied")
    expect(page.get_by_text("Take it out of your calendar")).to_be_visible()
