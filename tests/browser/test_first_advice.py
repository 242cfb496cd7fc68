"""Advice before Python has started, and where it cannot run: outcome, how, and words to send."""

import re
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.checklist_page import LATE, NAMES, SAVES_DATA, Checklist, shown
from tests.browser.conftest import Server

NO_WEBASSEMBLY = "delete window.WebAssembly"
"""Lockdown Mode, Tor, or a compiler that is turned off."""


@pytest.fixture
def forgiven() -> str:
    """Let the browser log the files that a test takes away, and the engine why it failed, but nothing else."""
    return "Failed to load resource|console: The engine: "


def without_engine(page: Page) -> Checklist:
    """Answer in a browser that cannot run the engine."""
    page.add_init_script(NO_WEBASSEMBLY)
    checklist = Checklist(page).open()
    for question, option in LATE.items():
        checklist.option(question, option).check()
    expect(checklist.root).to_have_attribute("data-engine", "failed")
    return checklist


def test_the_first_answer_has_advice_at_once(page: Page, server: Server) -> None:
    """Nothing waits for the engine: what to do, how, and a message that is ready."""
    server.stalled = ("bundle.bin",)
    checklist = Checklist(page).on(SAVES_DATA).open()
    (first, option), *others = LATE.items()
    checklist.option(first, option).check()
    checklist.expect_said("are on their way")  # or that would be said after the result
    for question, option in others:
        checklist.option(question, option).check()
    checklist.expect_outcome("withdraw")
    expect(checklist.root).to_have_attribute("data-channel", "phone-then-email")
    expect(checklist.root).to_have_attribute("data-engine", "loading")
    expect(checklist.result).to_contain_text("Withdraw, and let them know.")
    expect(checklist.result).to_contain_text(re.compile("Call (now|as soon as they open)"))
    checklist.expect_said("Withdraw, and let them know.")
    checklist.result.get_by_role("link", name="Take a ready message").click()
    expect(page.locator("#message-withdraw-late-email-warm")).to_be_visible()


def test_the_engine_takes_over_and_nothing_jumps(page: Page) -> None:
    """Its headline and how stand where the page's own stood."""
    checklist = Checklist(page).on(SAVES_DATA).open()
    checklist.option("reason", "nerves").check()
    headline = page.locator('[data-part="headline"]')
    expect(headline).to_be_visible()
    before = headline.evaluate("one => one.offsetTop")
    assert checklist.root.get_attribute("data-engine") == "loading"
    checklist.settle()
    assert headline.evaluate("one => one.offsetTop") == before


def test_where_the_engine_cannot_run_the_message_is_there_all_the_same(page: Page, context: BrowserContext) -> None:
    """With the names in it, to be edited, copied, opened in a mail app and printed."""
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    checklist = without_engine(page)
    expect(checklist.result).to_contain_text("WebAssembly turned off")
    expect(checklist.body).to_have_value(re.compile("^Hello,.*short notice", re.DOTALL))
    for name, text in {**NAMES, "their_name": "Charles {role} <b>&"}.items():
        checklist.field(name).fill(text)
    expect(checklist.body).to_have_value(re.compile("^Hi Charles {role} <b>&,.*Analytical Engines", re.DOTALL))
    checklist.press("Copy the email")
    expect(page.get_by_role("button", name="Copied ✓")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == checklist.body.input_value()
    page.evaluate("HTMLAnchorElement.prototype.click = function () { document.title = this.href }")
    checklist.press("Open in mail app")
    expect(page).to_have_title(re.compile("^mailto:"))
    assert parse_qs(urlsplit(page.title()).query)["body"] == [checklist.body.input_value().replace("\n", "\r\n")]
    expect(shown(page, "Your mail app should open.").locator("visible=true")).to_have_count(1)
    expect(page.get_by_role("button", name="Save the email")).to_be_hidden()
    checklist.body.fill("My own words")
    checklist.option("notice", "over-48h").check()
    expect(checklist.body).to_have_value("My own words")
    expect(shown(page, "We would write something else now").locator("visible=true")).to_have_count(1)


def test_without_the_engine_a_missing_name_takes_a_second_press(page: Page) -> None:
    """As with it."""
    checklist = without_engine(page)
    checklist.press("Copy the email")
    expect(shown(page, "Press again to go on anyway").locator("visible=true")).to_have_count(1)
