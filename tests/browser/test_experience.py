"""Small things that make it easy: the result at hand, few taps, nothing that jumps, words marked, one sheet."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.checklist_page import ATTEND, LATE, NAMES, RESCHEDULE, WITHDRAW, Checklist, put_on_paper
from tests.browser.find_browser import engine

PHONE = pytest.mark.parametrize("context_options", [{"viewport": {"width": 360, "height": 740}}])

#: The most presses from the opened page to the copied message, beside typing names.
MOST_TAPS = 11

COUNT_SHIFTS = """
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const one of list.getEntries()) if (!one.hadRecentInput) window.shifts.push(one.value);
  }).observe({ type: "layout-shift", buffered: true });
"""


SIZES = ((360, 640), (768, 1024), (1280, 720), (1366, 768))
"""A small phone, a tablet and two laptops, in CSS pixels."""

LAST_ANSWERS = {
    "attend": ATTEND,
    "reschedule": RESCHEDULE,
    "talk-it-over": {"reason": "personal", "notice": "over-48h", "certainty": "not-sure", "sounding-board": "no"},
    "walk-away": {"reason": "unsafe"},
    "wait": {"reason": "accepted-offer", "notice": "24-48h", "offer-status": "verbal"},
    "withdraw": {**LATE, "booked-by": "recruiter"},
}
"""Answers in the order in which they are asked, by the outcome that the last of them brings."""

OUT_OF_VIEW = """async (selectors) => {
  await new Promise((settle) => requestAnimationFrame(() => setTimeout(settle))); // resize observers have been called
  const header = document.querySelector(".md-header").getBoundingClientRect().bottom;
  return selectors.flatMap((selector) => {
    const one = document.querySelector(selector);
    const { top, bottom, left, width, height } = one.getBoundingClientRect();
    const isSeen = height > 0 && top >= header && bottom <= innerHeight;
    const isOnTop = isSeen && one.contains(document.elementFromPoint(left + width / 4, (top + bottom) / 2));
    return isOnTop ? [] : [`${selector}: ${Math.round(top)} to ${Math.round(bottom)}`];
  });
}"""
"""Which of these a reader does not see whole."""

SCROLL_BOXES = """() => [...document.querySelectorAll("bow-out-checklist *")]
  .filter((one) => /auto|scroll/.test(getComputedStyle(one).overflowY) && one.scrollHeight > one.clientHeight + 1)
  .map((one) => one.outerHTML.slice(0, 80))"""
"""What scrolls within the page."""


@pytest.mark.parametrize("hand", ["pointer", "keyboard"])
@pytest.mark.parametrize("context_options", [{"viewport": {"width": w, "height": h}} for w, h in SIZES], ids=str)
def test_what_to_do_is_in_view_once_all_is_answered(page: Page, hand: str) -> None:
    """Headline, how and the next action, without scrolling, beside or below the answer that was given last."""
    checklist, hidden = Checklist(page).open(), []
    for outcome, answers in LAST_ANSWERS.items():
        checklist.answer_at_once({})
        for question, option in answers.items():
            radio = checklist.option(question, option)
            if hand == "pointer":
                page.locator("label.bow-option", has=radio).click()
            else:
                radio.press("Space")
        checklist.settle().expect_outcome(outcome)
        sends = checklist.root.get_attribute("data-channel") != "none"
        action = '[data-part="go"] a' if sends else '[data-part="to-do"] li'
        seen = ['[data-part="headline"]', '[data-part="how"]', action]
        last = f'label.bow-option:has([name="{question}"][value="{option}"])'
        hidden += [f"{outcome}: {one}" for one in page.evaluate(OUT_OF_VIEW, [*seen, last])]
        assert page.evaluate(SCROLL_BOXES) == []
    assert hidden == []


@PHONE
def test_the_first_line_stays_at_hand(page: Page) -> None:
    """While questions are open a phone shows what to do so far, and over it the answer that has the focus."""
    checklist = Checklist(page).open().answer({"reason": "not-a-fit"})
    headline = checklist.result.get_by_role("heading", level=3)
    for question in ("notice", "certainty"):
        for radio in checklist.question(question).get_by_role("radio").all():
            radio.press("Space")
            checklist.settle()
            expect(headline).to_be_in_viewport(ratio=1)
            label = f"label.bow-option:has([name={question}]:checked)"
            assert page.evaluate(OUT_OF_VIEW, ['[data-part="headline"]', label]) == []


@PHONE
def test_on_its_way_to_the_message_nothing_covers_it(page: Page) -> None:
    """The result has its own place below the questions: it stays there, and no line of it is cut."""
    checklist = Checklist(page).open().answer(LATE)
    checklist.result.get_by_role("link", name="Go to your message").click()
    assert page.evaluate(OUT_OF_VIEW, ["#bow-message-title"]) == []
    checklist.result.get_by_text("Say it well").scroll_into_view_if_needed()
    result, reasons = checklist.result.bounding_box(), page.get_by_role("region", name="Why").bounding_box()
    assert result
    assert reasons
    assert result["y"] + result["height"] < reasons["y"] + 0.1  # Firefox computes boxes in single precision


def test_what_has_not_changed_keeps_the_focus(page: Page) -> None:
    """A page that comes back to view works the result out again, and takes the focus from nobody."""
    checklist = Checklist(page).open().answer(WITHDRAW)
    link = page.get_by_role("region", name="Why").get_by_role("link", name=re.compile("^Read why")).first
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
    checklist.answer({"reason": "not-as-expected"})
    page.clock.run_for(1000)
    checklist.expect_said("one more question")
    checklist.press("Start again")
    page.clock.run_for(1000)
    checklist.expect_said("Press again to do it").press("Start again")
    page.clock.run_for(1000)
    checklist.expect_said("^Cleared")


@PHONE
def test_a_message_in_eleven_taps(page: Page) -> None:
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
    # Chromium forgives what comes within half a second of a key, so the last one is not the one that brings a finding.
    checklist.body.press_sequentially(" This was a waste of my time. It was one all the same.", delay=50)
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
    checklist = Checklist(page).open().answer(LATE).type_names()
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
    subject = checklist.field("subject").input_value()
    expect(page.locator("html")).to_have_attribute(
        "data-shared", f"Subject: {subject}\n\n{checklist.body.input_value()}"
    )
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
    checklist = Checklist(page).open().answer(LATE).type_names()
    paper = page.pdf(format="A4")
    assert len(re.findall(rb"/Type\s*/Page\b", paper)) == 1
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    put_on_paper(page)
    expect(page.get_by_text(re.compile(r"Printed on \w.*\d"))).to_be_visible()
    expect(checklist.result).to_contain_text("Withdraw, and let them know.")
    behind = page.locator('[data-part="behind-body"]')
    expect(behind).to_be_visible()
    expect(behind).to_have_text(checklist.body.input_value())
    expect(checklist.question("reason").get_by_text("The job is not right for me")).to_be_visible()
    expect(page.get_by_text("I’ve accepted another job", exact=True)).to_be_hidden()
    expect(page.locator("bow-out-checklist :is(button, textarea):visible")).to_have_count(0)
