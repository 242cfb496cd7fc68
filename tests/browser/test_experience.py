"""Small things that make it easy: the result at hand, few taps, nothing that jumps, words marked, one sheet."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.checklist_page import NAMES, WITHDRAW, Checklist
from tests.browser.find_browser import engine

PHONE = pytest.mark.parametrize("context_options", [{"viewport": {"width": 360, "height": 740}}])

#: The most presses from the opened page to the copied message, beside typing names.
MOST_TAPS = 14

COUNT_SHIFTS = """
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const one of list.getEntries()) if (!one.hadRecentInput) window.shifts.push(one.value);
  }).observe({ type: "layout-shift", buffered: true });
"""


@PHONE
def test_the_result_opens_from_a_bar_and_closes_again(page: Page) -> None:
    """On a phone the first line is always in sight; a press shows the rest, Escape goes back to where one was."""
    checklist = Checklist(page).open()
    bar = page.locator(".bow-bar")
    expect(bar).to_be_hidden()
    checklist.answer({"reason": "not-a-fit"})
    expect(bar).to_have_accessible_name(re.compile("^So far: Withdraw, and tell them. 1 of 8 answered$"))
    expect(bar).to_have_attribute("aria-expanded", "false")
    place = page.evaluate("scrollY")

    page.mouse.click(100, 720)  # a locator's click would scroll first
    expect(bar).to_have_attribute("aria-expanded", "true")
    expect(checklist.result).to_be_in_viewport()
    expect(checklist.result).to_be_focused()
    page.keyboard.press("Escape")

    expect(bar).to_be_focused()
    expect(bar).to_have_attribute("aria-expanded", "false")
    assert page.evaluate("scrollY") == place


@PHONE
def test_the_open_result_leads_on(page: Page) -> None:
    """The next question is one press away, and so are Close and a tap beside it."""
    checklist = Checklist(page).open().answer({"reason": "not-a-fit"})
    bar = page.locator(".bow-bar")
    bar.click()
    checklist.result.get_by_role("link", name=re.compile("^Next")).click()
    expect(page.locator("fieldset[data-question] :focus")).to_have_count(1)
    expect(bar).to_have_attribute("aria-expanded", "false")
    bar.click()
    checklist.press("Close")
    expect(bar).to_be_focused()
    bar.click()
    page.mouse.click(180, 20)
    expect(bar).to_have_attribute("aria-expanded", "false")


@PHONE
def test_nobody_types_under_the_open_result(page: Page) -> None:
    """It closes when the focus leaves it, when the page becomes wide, and when it is printed."""
    checklist = Checklist(page).open().answer({"reason": "not-a-fit"})
    bar = page.locator(".bow-bar")
    for leave in (
        lambda: checklist.field("company").focus(),
        lambda: page.set_viewport_size({"width": 1280, "height": 740}),
        lambda: page.evaluate("dispatchEvent(new Event('beforeprint'))"),
    ):
        page.set_viewport_size({"width": 360, "height": 740})
        page.evaluate("document.querySelector('#question-reason').scrollIntoView()")
        bar.click()
        expect(bar).to_have_attribute("aria-expanded", "true")
        leave()
        expect(bar).to_have_attribute("aria-expanded", "false")


def test_what_has_not_changed_keeps_the_focus(page: Page) -> None:
    """A page that comes back to view works the result out again, and takes the focus from nobody."""
    checklist = Checklist(page).open().answer(WITHDRAW)
    link = checklist.result.get_by_role("link", name=re.compile("^Read why")).first
    link.focus()
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    checklist.settle()
    expect(link).to_be_focused()


def test_what_a_listener_would_miss_is_said(page: Page) -> None:
    """Another deadline, another question, a draft to look at again, and what Start again will do."""
    page.clock.install(time="2026-11-23T12:00:00")
    checklist = Checklist(page).open().answer(WITHDRAW)
    checklist.field("starts_at").fill("2026-11-26T15:00")
    page.clock.run_for(1000)
    checklist.expect_said("Latest:")
    checklist.answer({"reason": "company-concern"})
    page.clock.run_for(1000)
    checklist.expect_said("one more question")
    checklist.press("Start again")
    page.clock.run_for(1000)
    checklist.expect_said("Press again to do it").press("Start again")
    page.clock.run_for(1000)
    checklist.expect_said("^Cleared")


@PHONE
def test_a_message_in_fourteen_taps(page: Page) -> None:
    """From the opened page to the copied message, pressing like somebody who has never been here."""
    checklist = Checklist(page).open()
    taps = 0
    for question, option in WITHDRAW.items():
        page.locator("label.bow-option", has=checklist.option(question, option)).click()
        taps += 1
    checklist.settle()
    for name, text in NAMES.items():
        checklist.field(name).click()
        page.keyboard.type(text)
        taps += 1
    checklist.settle().press("Copy the email").expect_said("Copied")
    assert taps + 1 <= MOST_TAPS


@pytest.mark.skipif(engine() != "chromium", reason="only Chromium counts layout shifts")
@pytest.mark.parametrize(
    "context_options", [{"viewport": {"width": 360, "height": 740}}, {"viewport": {"width": 1280, "height": 800}}]
)
def test_nothing_jumps(page: Page) -> None:
    """What comes in later moves nothing that a reader is looking at."""
    page.add_init_script(COUNT_SHIFTS)
    checklist = Checklist(page).open()
    for question, option in WITHDRAW.items():
        checklist.answer({question: option})
    checklist.type_names()
    checklist.body.press_sequentially(" This was a waste of my time.")
    checklist.settle()
    assert page.evaluate("window.shifts.reduce((sum, one) => sum + one, 0)") <= 0.01


def test_words_that_should_go_are_marked_where_they_stand(page: Page) -> None:
    """A mark lies exactly behind its words, moves along as the reader types before it, and goes with them."""
    checklist = Checklist(page).open().answer(WITHDRAW).type_names()
    checklist.body.fill("😀 I withdraw. This was a waste of my time. Thank you.\n\nAda")
    checklist.settle()
    mark = page.locator('[data-part="behind-body"] mark')
    expect(mark).to_have_text("waste of my time")
    checklist.body.press("Control+Home")
    checklist.body.press_sequentially("Dear all. ")
    expect(mark).to_have_text("waste of my time")
    assert page.locator('[data-part="behind-body"]').evaluate("one => one.textContent") == checklist.body.input_value()
    checklist.body.fill("I withdraw. Thank you.\n\nAda")
    expect(mark).to_have_count(0)


@pytest.mark.parametrize(
    "context_options", [{"viewport": {"width": 320, "height": 740}}, {"viewport": {"width": 1280, "height": 800}}]
)
def test_a_field_shows_all_its_text_and_marks_lie_on_their_words(page: Page) -> None:
    """The copy behind a field has its size and breaks its lines where the field does, so no text is out of sight."""
    checklist = Checklist(page).open().answer(WITHDRAW).type_names()
    words = "I withdraw.  Two  spaces\tand a tab: https://meet.example/" + "j/0123456789" * 20 + "\n"
    checklist.body.fill(words + "\n\n")
    sizes = page.locator(".bow-stack:has([name=body])").evaluate(
        """(paper) => [...paper.children].map((one) => [one.clientWidth, one.clientHeight, one.scrollHeight])"""
    )
    assert sizes[0] == sizes[1]
    assert sizes[1][1] == sizes[1][2]
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_a_subject_is_one_line(page: Page) -> None:
    """Enter does nothing in it, and what is pasted with a line break loses the break."""
    checklist = Checklist(page).open().answer(WITHDRAW).type_names()
    subject = checklist.field("subject")
    subject.fill("First")
    subject.press("Enter")
    subject.press_sequentially("!")
    expect(subject).to_have_value("First!")
    subject.fill("First\n second")
    expect(subject).to_have_value("First second")


def test_the_reader_chooses_the_form(page: Page) -> None:
    """Email, call, voicemail or text: what is chosen is shown and copied, whatever the result advises."""
    checklist = Checklist(page).open().answer({**WITHDRAW, "notice": "under-24h"}).type_names()
    how = page.get_by_label("How", exact=True)
    expect(page.get_by_role("heading", name="What to say on the phone")).to_be_visible()
    how.select_option("voicemail")
    checklist.settle()
    voicemail = checklist.field("voicemail")
    expect(voicemail).to_have_value(re.compile("Ada Byron"))
    expect(page.get_by_role("heading", name="What to say on the phone")).to_be_hidden()
    expect(checklist.body).to_be_hidden()
    voicemail.fill(voicemail.input_value() + " That was a waste of my time.")
    page.locator('[data-part="draft-voicemail"]').get_by_role("button", name="waste of my time").click()
    expect(voicemail).to_be_focused()
    selected = voicemail.evaluate("one => one.value.slice(one.selectionStart, one.selectionEnd)")
    assert selected == "waste of my time"
    checklist.press("Copy the voicemail").press("Copy anyway").expect_said("Copied")
    how.select_option("")
    expect(page.get_by_role("heading", name="What to say on the phone")).to_be_visible()
    expect(checklist.body).to_be_visible()


def test_a_refused_text_of_one_form_is_named_there(page: Page) -> None:
    """What the engine cannot take of a voicemail is said at the voicemail."""
    checklist = Checklist(page).open().answer(WITHDRAW).type_names()
    page.get_by_label("How", exact=True).select_option("voicemail")
    checklist.settle().field("voicemail").fill("x" * 10_001)
    expect(checklist.field("voicemail")).to_have_attribute("aria-invalid", "true")
    expect(page.locator("#error-voicemail")).to_be_visible()


@pytest.mark.parametrize(("fails", "words"), [("AbortError", None), ("NotAllowedError", "could not share")])
def test_sharing_may_be_cancelled_or_refused(page: Page, fails: str, words: str | None) -> None:
    """Whoever closes the share sheet is told nothing; where sharing is refused, copying is offered."""
    page.add_init_script(
        "navigator.share = async (it) => {"
        f" document.documentElement.dataset.shared = it.text; throw new DOMException('', '{fails}'); }}"
    )
    checklist = Checklist(page).open().answer(WITHDRAW).type_names().press("Share")
    expect(page.locator("html")).to_have_attribute("data-shared", checklist.body.input_value())
    if words:
        checklist.expect_said(words)
    else:
        expect(page.get_by_text("could not share")).to_be_hidden()


def test_a_browser_that_does_not_print_is_helped(page: Page) -> None:
    """Where printing is forbidden, as in some frames, the page says what else to try."""
    page.add_init_script("window.print = () => undefined")
    Checklist(page).open().answer(WITHDRAW).press("Print").expect_said("Nothing printed?")


@pytest.mark.skipif(engine() != "chromium", reason="only Chromium makes a PDF")
def test_the_result_prints_on_one_sheet(page: Page) -> None:
    """Result, message, answers and date, on one sheet of A4; none of the controls."""
    checklist = Checklist(page).open().answer({**WITHDRAW, "notice": "under-24h"}).type_names()
    paper = page.pdf(format="A4")
    assert len(re.findall(rb"/Type\s*/Page\b", paper)) == 1
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    expect(page.get_by_text(re.compile(r"Printed on \w.*\d"))).to_be_visible()
    expect(checklist.result).to_contain_text("Withdraw, and tell them.")
    behind = page.locator('[data-part="behind-body"]')
    expect(behind).to_be_visible()
    expect(behind).to_have_text(checklist.body.input_value())
    expect(checklist.question("reason").get_by_text("The job is not right for me")).to_be_visible()
    expect(page.get_by_text("I have accepted another job", exact=True)).to_be_hidden()
    expect(page.locator("bow-out-checklist :is(button, textarea):visible")).to_have_count(0)
