"""The message library as a reader handles it: pick, follow a link to one message, copy."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from checklist.frames import FORMS
from checklist.labels import PART_NAMES
from publisher.library import SITUATIONS
from tests.browser.checklist_page import put_on_paper
from tests.browser.conftest import Server
from tests.browser.find_browser import engine, lets_read_clipboard

NO_SCRIPT = pytest.mark.parametrize("context_options", [{"java_script_enabled": False}], ids=["no script"])
EITHER_WAY = pytest.mark.parametrize(
    "context_options", [{}, {"java_script_enabled": False}], ids=["script", "no script"]
)
READS_CLIPBOARD = pytest.mark.skipif(not lets_read_clipboard(), reason="WebKit lets no test read the clipboard")
#: The clipboard of a browser that does not let a page write to it.
REFUSES = (
    "if (isSecureContext) navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'))"
)


def headings(page: Page) -> list[str]:
    """Return the names of the messages that are shown, with their situation, which scripts add to a heading."""
    names: list[str] = page.locator(".bow-letter h3:visible").evaluate_all(
        """all => all.map((one) => {
          const title = `${one.closest("section").querySelector("h2").textContent}: `;
          return title + one.textContent.replace(title, "");
        })"""
    )
    return names


def pick(page: Page, situation: str, form: str, tone: str) -> None:
    """Pick by what the form says."""
    page.get_by_label("What do you want to do?").select_option(label=situation)
    page.get_by_role("group", name="How").get_by_label(form, exact=True).check()
    page.get_by_role("group", name="Tone").get_by_label(tone, exact=True).check()


def copy_button(page: Page, name: str) -> Locator:
    """Return the button that copies the message of this name."""
    return page.get_by_role("button", name=re.compile(f"^Copy ?: {re.escape(name)}$"))


def beside(page: Page, place: str, words: str) -> Locator:
    """Return what is said beside a button."""
    return page.locator(place).get_by_text(words).locator("visible=true")


def written(situation: str, form: str, tone: str) -> dict[str, str]:
    """Return what the engine writes, by part."""
    wanted = next(one for one in SITUATIONS if one.id == situation)
    return dict(wanted.compose(form, tone).parts)


@EITHER_WAY
def test_one_message_is_shown_at_first(page: Page) -> None:
    """The page opens on the commonest message, and on that alone."""
    page.goto("messages/")
    assert headings(page) == ["Withdraw: Email, warm"]
    expect(page.locator(".bow-situation h2:visible")).to_have_text("Withdraw")


@EITHER_WAY
def test_what_is_picked_is_shown(page: Page) -> None:
    """Each of the three choices counts, with a script and without one."""
    page.goto("messages/")
    pick(page, "Ask for an earlier time", "Phone call", "Formal")
    assert headings(page) == ["Ask for an earlier time: Phone call, formal"]
    pick(page, "Say sorry and withdraw", "Text message", "Brief")
    assert headings(page) == ["Say sorry and withdraw: Text message, warm or brief"]
    pick(page, "Show all", "Voicemail", "Warm")
    # nobody has to call after bad treatment, or a scam, and that a trip was booked is said in writing
    assert len(headings(page)) == len(SITUATIONS) - 3
    pick(page, "Withdraw", "All", "All")
    assert len(headings(page)) == 12


def test_it_can_be_picked_by_keyboard(page: Page) -> None:
    """Keys alone lead from the form to a message's button, and how many there are is said."""
    page.goto("messages/")
    page.get_by_label("What do you want to do?").focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowLeft")
    names = [f"Withdraw: under a day left: Phone call, {tone}" for tone in ("warm", "brief", "formal")]
    assert headings(page) == names
    told = page.get_by_role("status").filter(has_text="Messages shown")
    expect(told).to_have_text("Messages shown: 3", use_inner_text=True)
    page.keyboard.press("Tab")  # the situation's own address
    page.keyboard.press("Tab")  # why
    page.keyboard.press("Tab")  # what to say if they answer
    page.keyboard.press("Tab")  # the first message's address
    expect(page.get_by_role("link", name=names[0])).to_be_focused()
    page.keyboard.press("Tab")
    expect(copy_button(page, names[0])).to_be_focused()


@EITHER_WAY
@pytest.mark.parametrize(
    ("anchor", "message"),
    [
        ("messages/#message-wait-call-formal", "message-wait-call-formal"),
        ("messages/#message-talk-first", "message-talk-first-email-warm"),
        ("messages/#message-apologise-1-call", "message-apologise-1-call-warm"),
        ("messages/replies/#message-reply-withdraw-is-annoyed", "message-reply-withdraw-is-annoyed-email-warm"),
    ],
    ids=["message", "situation", "form", "reply"],
)
def test_an_address_shows_what_it_names(page: Page, anchor: str, message: str) -> None:
    """A link lands on its message though the form would hide it, and so does one to what a link was promised for."""
    page.goto(anchor)
    heading = page.locator(f"#{message}")
    expect(heading).to_be_visible()
    expect(heading).to_be_in_viewport()


@EITHER_WAY
def test_what_they_said_picks_the_answer(page: Page) -> None:
    """The second messages are picked as the first are, from those that there are."""
    page.goto("messages/replies/")
    assert headings(page) == ["Withdraw: they haven’t answered: Email, warm"]
    expect(page.get_by_role("radio")).to_have_count(7)  # no voicemail, and no script for a call
    page.get_by_label("What did they say?").select_option("reply-reschedule-offers-time")
    page.get_by_label("Text message").check()
    page.get_by_label("Formal").check()
    assert headings(page) == ["Ask for another time: they offer another time: Text message, formal"]


def test_a_message_is_named_in_full(page: Page) -> None:
    """In a list of links each says which situation it is of, and leads to itself."""
    page.goto("messages/")
    link = page.get_by_role("link", name="Withdraw: Email, warm")
    expect(link).to_have_attribute("href", "#message-withdraw-email-warm")
    pick(page, "Withdraw", "Email", "Formal")
    expect(page.get_by_role("heading", name="Withdraw: Email, formal")).to_be_visible()


def test_the_form_follows_the_address(page: Page) -> None:
    """With scripts a link shows its message and no other, and the form says what is shown."""
    page.goto("messages/#message-wait-call-formal")
    assert headings(page) == ["Ask for an earlier time: Phone call, formal"]
    expect(page.get_by_role("heading", name="Ask for an earlier time", exact=True)).to_be_in_viewport()
    expect(page.get_by_label("What do you want to do?")).to_have_value("wait")
    expect(page.get_by_label("Phone call")).to_be_checked()
    expect(page.get_by_label("Formal")).to_be_checked()
    page.evaluate("location.hash = 'message-attend-text-brief'")
    expect(page.get_by_role("heading", name="Say that you will come: Text message, brief")).to_be_in_viewport()
    assert headings(page) == ["Say that you will come: Text message, brief"]


def test_the_address_follows_the_form(page: Page) -> None:
    """What is picked after a link was followed takes its place, in the page and in the address; "back" still leaves."""
    page.goto("about/")
    page.goto("messages/#message-wait-call-formal")
    pick(page, "Withdraw", "Email", "Brief")
    assert headings(page) == ["Withdraw: Email, brief"]
    expect(page).to_have_url(re.compile("#message-withdraw-email-brief$"))
    page.reload()
    assert headings(page) == ["Withdraw: Email, brief"]
    pick(page, "Show all", "Email", "Brief")
    expect(page).to_have_url(re.compile("/messages/$"))
    page.go_back()
    expect(page).to_have_url(re.compile("/about/$"))


@READS_CLIPBOARD
def test_a_message_is_copied_as_it_is_written(page: Page) -> None:
    """The email and its subject each go into a field of their own; a call comes whole, with what each part is for."""
    page.goto("messages/")
    email = written("withdraw", "email", "warm")
    copy_button(page, "Withdraw: Email, warm").click()
    expect(beside(page, ".bow-take", "Copied")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == email["body"]
    copy_button(page, "Withdraw: Email, warm, Subject").click()
    expect(beside(page, "dt", "Copied")).to_be_visible()
    expect(beside(page, ".bow-take", "Copied")).to_have_count(0)
    assert page.evaluate("navigator.clipboard.readText()") == email["subject"]

    pick(page, "Withdraw", "Phone call", "Warm")
    copy_button(page, "Withdraw: Phone call, warm").click()
    expect(beside(page, ".bow-take", "Copied")).to_be_visible()
    call = written("withdraw", "call", "warm")
    text = "\n\n".join(f"{PART_NAMES[name]}\n{call[name]}" for name in FORMS["call"] if call[name])
    assert page.evaluate("navigator.clipboard.readText()") == text


@READS_CLIPBOARD
def test_that_it_is_copied_is_said_and_moves_nothing(page: Page) -> None:
    """A screen reader hears it, at the second press too, and what is seen keeps its place."""
    page.goto("messages/")
    said = page.locator('[data-part="announcer"]')
    tall = page.evaluate("document.documentElement.scrollHeight")
    copy_button(page, "Withdraw: Email, warm, Subject").click()
    expect(said).to_have_text("Copied")
    expect(said).to_have_role("status")
    assert page.evaluate("document.documentElement.scrollHeight") == tall
    said.evaluate("one => new MutationObserver(() => one.dataset.again = '').observe(one, { childList: true })")
    copy_button(page, "Withdraw: Email, warm, Subject").click()
    expect(said).to_have_attribute("data-again", "")
    expect(said).to_have_text("Copied")


@pytest.mark.parametrize("lack", [REFUSES, "delete Navigator.prototype.clipboard"], ids=["refused", "absent"])
def test_a_clipboard_that_is_refused_leaves_the_words_selected(page: Page, lack: str) -> None:
    """The reader is told what to press, and the message, or all of a call, is selected for it."""
    page.add_init_script(lack)
    page.goto("messages/")
    email = written("withdraw", "email", "warm")
    copy_button(page, "Withdraw: Email, warm").click()
    expect(beside(page, ".bow-take", "Press Ctrl+C")).to_be_visible()
    expect(page.locator('[data-part="announcer"]')).to_have_text("Selected. Press Ctrl+C")
    assert page.evaluate("getSelection().toString()").split() == email["body"].split()
    pick(page, "Withdraw", "Phone call", "Warm")
    copy_button(page, "Withdraw: Phone call, warm").click()
    call = written("withdraw", "call", "warm")
    selected = page.evaluate("getSelection().toString()").split()
    assert selected[: len(call["opening"].split())] == call["opening"].split()
    assert selected[-len(call["closing"].split()) :] == call["closing"].split()


@NO_SCRIPT
def test_without_scripts_nothing_is_there_that_would_do_nothing(page: Page) -> None:
    """No button and no count; the words themselves can be selected."""
    page.goto("messages/")
    expect(page.locator("article button:visible")).to_have_count(0)
    expect(page.get_by_text("Messages shown")).to_be_hidden()


@pytest.mark.parametrize("forgiven", ["Failed to load resource|Loading module from"])
def test_a_script_that_never_comes_leaves_the_library(page: Page, server: Server) -> None:
    """Picking and links work where our script cannot be had."""
    server.missing = ("library.mjs",)
    page.goto("messages/#message-wait-call-formal")
    expect(page.locator("#message-wait-call-formal")).to_be_in_viewport()
    pick(page, "Say that you will come", "Text message", "Brief")
    assert "Say that you will come: Text message, brief" in headings(page)


@pytest.mark.parametrize("context_options", [{"viewport": {"width": 320, "height": 600}}], ids=["320"])
def test_a_narrow_screen_scrolls_one_way(page: Page) -> None:
    """At 320 pixels every message, its button and what it says are in view without scrolling sideways."""
    page.add_init_script(REFUSES)
    page.goto("messages/")
    pick(page, "Withdraw: under a day left", "All", "All")
    for button in page.get_by_role("button", name="Copy").all():
        button.click()
        wide = page.evaluate(
            "Math.max(...[...document.querySelectorAll('.bow-library *')]"
            ".filter(one => !one.closest('.bow-sr') && one.getClientRects().length)"
            ".map(one => one.getBoundingClientRect().right))"
        )
        assert wide <= 320
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_what_can_be_pressed_is_large_enough(page: Page) -> None:
    """Each choice, button and link of a message is at least 24 pixels high."""
    page.goto("messages/")
    small = page.locator(".bow-library :is(select, fieldset label, button, h2 a, h3 a)").evaluate_all(
        """all => all.filter((one) => one.getClientRects().length && one.getBoundingClientRect().height < 24)
          .map((one) => one.textContent)"""
    )
    assert small == []


@pytest.mark.skipif(engine() != "chromium", reason="only Chromium counts layout shifts")
@pytest.mark.parametrize("context_options", [{"viewport": {"width": 1280, "height": 900}}], ids=["wide"])
def test_nothing_moves_while_the_page_opens(page: Page) -> None:
    """The buttons come into room that was kept for them."""
    page.add_init_script(
        "window.moved = 0; new PerformanceObserver((list) => { for (const one of list.getEntries())"
        " window.moved += one.value }).observe({ type: 'layout-shift', buffered: true })"
    )
    page.goto("messages/")
    expect(copy_button(page, "Withdraw: Email, warm")).to_be_visible()
    assert page.evaluate("window.moved") < 0.01


def test_on_paper_there_is_the_message_alone(page: Page) -> None:
    """What is shown is printed, without what a pen cannot press."""
    page.goto("messages/")
    put_on_paper(page)
    expect(page.get_by_text("I've decided to withdraw my application.").locator("visible=true")).to_have_count(1)
    expect(page.locator(".bow-pick")).to_be_hidden()
    expect(page.locator(".bow-library button:visible")).to_have_count(0)
