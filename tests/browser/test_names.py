"""What a screen reader hears: landmarks, headings, names and roles. And what wider text does to the look."""

import itertools
import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import assert_none
from tests.browser.checklist_page import ATTEND, LATE, Checklist

HEADINGS = """() => [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")]
  .filter((one) => one.checkVisibility())
  .map((one) => [Number(one.tagName[1]), one.textContent.trim()])"""

WIDER = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}"""
"""The text spacing of WCAG 1.4.12, in a way that the page's security policy lets through."""

CUT_OFF = """() => [...document.querySelectorAll("article *")]
  .filter((one) => one.checkVisibility() && one.textContent.trim() && !one.closest("svg, .bow-sr, textarea, select"))
  .filter((one) => {
    const { overflowX, overflowY } = getComputedStyle(one);
    return (/hidden|clip/.test(overflowX) && one.scrollWidth > one.clientWidth + 1)
      || (/hidden|clip/.test(overflowY) && one.scrollHeight > one.clientHeight + 1);
  })
  .map((one) => `${one.tagName}: ${one.textContent.trim().slice(0, 60)}`)"""
"""Text in a box that shows only part of it."""

OVERLAPPING = """() => [...document.querySelectorAll("article svg:has(text)")].flatMap((picture) => {
  const gapAfter = (one) => parseFloat(getComputedStyle(one).letterSpacing) || 0;
  const texts = [...picture.querySelectorAll("tspan, text:not(:has(tspan))")]
    .map((one) => [one.textContent.trim(), one.getBoundingClientRect(), gapAfter(one)])
    .filter(([words]) => words);
  const isOver = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1
    && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.3 * Math.min(a.height, b.height);
  return texts.flatMap(([words, box, gap], number) => [
    ...(box.left < 0 || box.right - gap > innerWidth ? [`${words}: beyond the screen`] : []),
    ...texts.slice(number + 1).filter(([, other]) => isOver(box, other)).map(([other]) => `${words} | ${other}`),
  ]);
})"""
"""Words of a picture that lie over other words, or where nobody can read them."""


# Landmarks and headings -----------------------------------------------------------------------------------------------


def test_landmarks(page: Page) -> None:
    """A page has its banner, content and foot, and each way about it has a name of its own."""
    page.goto("guide/notice/")
    expect(page.locator("body")).to_match_aria_snapshot("""
        - link "Skip to content"
        - banner:
          - navigation "Header":
            - link "Bow Out"
            - search:
              - textbox "Search"
        - navigation "Tabs":
          - list
        - main:
          - navigation "Navigation":
            - list
          - navigation "Table of contents":
            - list
          - article:
            - heading "How much notice to cancel an interview" [level=1]
            - navigation "The four steps":
              - list
        - contentinfo
    """)
    expect(page.get_by_role("main")).to_have_count(1)
    expect(page.get_by_role("banner")).to_have_count(1)
    expect(page.get_by_role("contentinfo")).to_have_count(1)


def test_headings_skip_no_level(page: Page, site: Path) -> None:
    """Every page begins with its one title, and goes down one level at a time."""
    faults = []
    for path in sorted(site.rglob("index.html")):
        address = path.relative_to(site).as_posix().removesuffix("index.html")
        if address.startswith("embed/message/") and address != "embed/message/withdraw-email-warm/":
            continue  # hundreds of one kind
        page.goto(address, wait_until="domcontentloaded")
        levels = [level for level, _ in page.evaluate(HEADINGS)]
        if levels[:1] != [1] or levels.count(1) != 1:
            faults.append(f"{address}: {levels.count(1)} titles, the first heading is of level {levels[:1]}")
        if any(after > before + 1 for before, after in itertools.pairwise(levels)):
            faults.append(f"{address}: a level is left out in {levels}")
    assert_none(faults)


def test_every_sign_beside_a_heading_says_where_it_leads(page: Page) -> None:
    """The signs that link to a section are told apart by ear."""
    page.goto("guide/notice/")
    for title in ("Cancel with less than 24 hours left", "Who to tell that you're cancelling"):
        expect(page.get_by_role("heading", name=title, exact=True)).to_be_visible()
        expect(page.get_by_role("article").get_by_role("link", name=title, exact=True)).to_have_count(1)


# The checklist --------------------------------------------------------------------------------------------------------


def test_a_question_is_a_group_with_its_options(page: Page) -> None:
    """The question is heard before its options, the hint with it, and each link says what it explains."""
    checklist = Checklist(page).open()
    question = page.get_by_role("group", name="How long is it until the interview?")
    expect(question).to_match_aria_snapshot("""
        - group "How long is it until the interview?":
          - radio "More than two days"
          - radio "Less than a day"
          - textbox "Exact time, if you know it"
    """)
    expect(question.get_by_role("link")).to_have_accessible_name(re.compile("Why we ask.*How long is it"))
    expect(question).to_have_accessible_description("Know the exact time? Enter it below instead.")
    checklist.answer({"reason": "not-a-fit"})
    expect(page.get_by_role("group", name="What makes you want to pull out?")).to_match_aria_snapshot("""
        - group:
          - group "Another job":
            - radio "I’m staying where I am"
          - group "The job":
            - radio "The job is not right for me" [checked]
          - group "The company"
          - group "The interview"
          - group "You"
    """)


def test_the_result_reads_in_order(page: Page) -> None:
    """What to do, then how and by when, the way to the message, how ready the reader is, and why."""
    checklist = Checklist(page).open().answer(LATE)
    expect(checklist.result).to_match_aria_snapshot("""
        - region "What to do":
          - heading "What to do" [level=2]
          - paragraph: 5 of 5 answered
          - heading /Withdraw/ [level=3]
          - paragraph: /.+/
          - paragraph:
            - link "Go to your message"
          - paragraph:
            - text: /benefits/
            - link "How to ask"
          - paragraph:
            - link "See why"
          - paragraph:
            - text: Ready to send
            - strong
            - text: of 100
          - list:
            - listitem: /Check your decision \\d+ of 100/
            - listitem: /Ask what else there is \\d+ of 100/
            - listitem: /Tell them in time \\d+ of 100/
            - listitem: /Say it well \\d+ of 100/
    """)
    why = page.get_by_role("region", name="Why")
    expect(why).to_match_aria_snapshot("""
        - region "Why":
          - heading "Why" [level=3]
          - list
          - heading "What would change it" [level=3]
          - list
    """)
    expect(why.get_by_role("link", name=re.compile("Read why.*So little time is left"))).to_be_visible()
    score = checklist.root.get_attribute("data-score")
    expect(checklist.result.get_by_text(f"{score} of 100").first).to_be_visible()
    assert checklist.result.locator("meter").first.evaluate("meter => String(meter.value)") == score


def test_what_to_do_without_a_message_reads_in_order(page: Page) -> None:
    """The next actions come right after the advice, and what may be sent at the end."""
    checklist = Checklist(page).open().answer(ATTEND)
    expect(checklist.result).to_match_aria_snapshot("""
        - region "What to do":
          - heading "What to do" [level=2]
          - paragraph: 3 of 3 answered
          - heading /Go/ [level=3]
          - paragraph: There is nothing to send.
          - list:
            - listitem: /two things/
          - paragraph:
            - link "See why"
          - paragraph:
            - button "Tell them that you will come"
    """)


def test_the_message_reads_in_order(page: Page) -> None:
    """Whom it is to and how, names, then each draft: the ways to take it away and its text, in fields with names."""
    page.clock.set_fixed_time("2026-11-24T12:00:00")  # an office is open, so the call comes first
    checklist = Checklist(page).open().answer(LATE).type_names()
    message = page.get_by_role("region", name="Your message", exact=True)
    expect(message).to_match_aria_snapshot("""
        - region "Your message":
          - heading "Your message" [level=2]
          - combobox "To"
          - textbox "Their name"
          - combobox "Tone"
          - combobox "English"
          - region "Details":
            - heading "Details" [level=3]
            - textbox "Your name (needed)"
          - heading "What to say on the phone" [level=3]
          - button "Copy the call script"
          - textbox "Open with"
          - heading "Voicemail" [level=3]
          - button "Copy the voicemail"
          - textbox "Words"
          - heading "Email" [level=3]
          - button "Copy the email"
          - button "Open in mail app"
          - textbox "Subject"
          - textbox "Message"
          - group "Sentences to add or take out":
            - checkbox "Say that it isn’t right for me at this stage" [checked]
          - paragraph:
            - button "Set a reminder"
          - heading "Once it is sent" [level=3]
          - combobox "Have they answered?"
    """)
    expect(checklist.field("company")).to_have_accessible_name("The company (needed)")


# Wider text -----------------------------------------------------------------------------------------------------------

WIDTHS = pytest.mark.parametrize(
    "context_options", [{"viewport": {"width": width, "height": 800}} for width in (1280, 320)], ids=["desk", "phone"]
)


@WIDTHS
def test_wider_text_is_not_cut_off_in_the_checklist(page: Page) -> None:
    """With the spacing that WCAG asks for, every word of form, result and message can still be read."""
    Checklist(page).open().answer(LATE).type_names()
    page.evaluate(WIDER)
    assert page.evaluate(CUT_OFF) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


@WIDTHS
@pytest.mark.parametrize("address", ["score/", "guide/notice/"])
def test_wider_text_does_not_collide_in_the_pictures(page: Page, address: str) -> None:
    """Nor do the words of a picture run into each other or off the screen, and the text beside it is whole."""
    page.goto(address)
    assert page.evaluate(OVERLAPPING) == []
    page.evaluate(WIDER)
    assert page.evaluate(OVERLAPPING) == []
    assert page.evaluate(CUT_OFF) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
