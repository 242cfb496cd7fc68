"""What goes wrong for a reader, and what must then be so; docs/development/testing.md has all rows and their tests."""

import re
from http import HTTPStatus
from urllib.parse import quote

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from checklist.questions import QUESTIONS
from tests.browser.checklist_page import NAMES, SAVES_DATA, WITHDRAW, Checklist
from tests.browser.conftest import Server

LATER = 2_000
"""How long to wait for what the page does not do yet, in milliseconds."""


@pytest.fixture
def forgiven() -> str:
    """Let the browser log what a test takes away or forbids, and the engine why it failed, but nothing else."""
    firefox = "Loading (failed|module from)|The page’s settings blocked|(Cross-|Same )Origin"
    return f"Failed to load resource|Security Policy|The engine: |CORS policy|{firefox}"


# Loading --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("fault", ["500", "policy"])
def test_a_script_that_may_not_run_leaves_the_paper_form(page: Page, server: Server, fault: str) -> None:
    """All questions appear, and the ways round the script."""
    if fault == "500":
        server.once = {"register.mjs": [HTTPStatus.INTERNAL_SERVER_ERROR] * 2}  # preloaded, then asked for
    else:
        server.headers = {"Content-Security-Policy": "script-src 'none'"}
    page.goto("checklist/")
    for question in QUESTIONS:
        expect(page.locator(f"#question-{question.id} legend")).to_be_visible()
    expect(page.get_by_text("No result showing?")).to_be_visible()


def test_webassembly_that_a_host_forbids_is_said(page: Page, server: Server) -> None:
    """A policy of the host's is taken for what it is, and the ways round it are there."""
    server.headers = {"Content-Security-Policy": "script-src 'self' 'unsafe-inline'"}
    checklist = Checklist(page).on(SAVES_DATA).open()
    checklist.option("reason", "unsafe").check()
    expect(checklist.root).to_have_attribute("data-engine", "failed")
    expect(checklist.result).to_contain_text("WebAssembly turned off")
    checklist.expect_outcome("walk-away")
    expect(checklist.result.get_by_role("link", name="score it by hand")).to_be_visible()


def test_a_connection_that_is_lost_is_waited_for(page: Page, context: BrowserContext) -> None:
    """Offline while the engine loads it is said, and goes on by itself; once it is there nobody needs a connection."""
    checklist = Checklist(page).on(SAVES_DATA).open()
    context.set_offline(True)
    checklist.option("reason", "unsafe").check()
    expect(checklist.root).to_have_attribute("data-engine", "failed", timeout=30_000)
    checklist.expect_said("could not be fetched")
    context.set_offline(False)
    checklist.settle().expect_outcome("walk-away")
    context.set_offline(True)
    checklist.answer(WITHDRAW).expect_outcome("withdraw").type_names().press("Copy the email").expect_said("Copied")


# Running --------------------------------------------------------------------------------------------------------------


def test_a_browser_that_opens_no_worker_is_said(page: Page) -> None:
    """The answers stay, and the ways round it are there."""
    page.add_init_script("globalThis.Worker = class { constructor() { throw new DOMException('', 'SecurityError'); } }")
    checklist = Checklist(page).on(SAVES_DATA).open()
    checklist.option("reason", "unsafe").check()
    expect(checklist.root).to_have_attribute("data-engine", "failed")
    checklist.expect_said("Your answers are still here")
    expect(checklist.option("reason", "unsafe")).to_be_checked()
    checklist.expect_outcome("walk-away")
    expect(checklist.result.get_by_role("link", name="score it by hand")).to_be_visible()


def test_a_worker_that_is_killed_is_replaced(page: Page) -> None:
    """One that no longer answers makes way for another, which gets the request."""
    page.clock.install()
    checklist = Checklist(page).on(SAVES_DATA).open().answer({"reason": "nerves"}).expect_outcome("attend")
    page.evaluate("workers.at(-1).terminate()")
    checklist.option("reason", "unsafe").check()
    expect(page.locator("#bow-result")).to_have_attribute("aria-busy", "true")
    page.clock.run_for(10_000)
    checklist.settle().expect_outcome("walk-away")


def test_workers_that_hang_are_given_up(page: Page, server: Server) -> None:
    """After two that never answer it is said, and nothing is busy."""
    server.publish("worker", b'addEventListener("message", () => postMessage({ type: "ready" }));')
    page.clock.install()
    checklist = Checklist(page).on(SAVES_DATA).open()
    checklist.option("reason", "unsafe").check()
    for number in (2, 3):  # the loader and one worker; then another
        expect(checklist.root).to_have_attribute("data-engine", "ready")
        assert page.evaluate("workers.length") == number
        page.clock.run_for(10_000)
    expect(checklist.root).to_have_attribute("data-engine", "failed")
    checklist.expect_said("Your answers are still here")
    expect(page.locator("#bow-result")).to_have_attribute("aria-busy", "false")


def test_a_double_press_does_no_more_than_one(page: Page, server: Server) -> None:
    """Neither trying again nor copying."""
    server.missing = ("bundle.bin",)
    checklist = Checklist(page).on(SAVES_DATA).open()
    checklist.option("reason", "not-a-fit").check()
    retry = checklist.result.get_by_role("button", name="Try again")
    expect(retry).to_be_visible()
    server.missing = ()
    retry.dblclick()
    checklist.answer(WITHDRAW).type_names()
    page.get_by_role("button", name="Copy the email").dblclick()
    checklist.expect_said("Copied")
    expect(page.get_by_role("button", name="Copied")).to_be_visible()


def test_a_page_that_the_browser_translates_goes_on(page: Page) -> None:
    """Chrome puts each text into two `font` elements; what changes afterwards is still said once, in its place."""
    checklist = Checklist(page).open().answer({"reason": "nerves"}).expect_outcome("attend")
    page.evaluate(
        """() => {
          const texts = document.createTreeWalker(document.querySelector("article"), NodeFilter.SHOW_TEXT);
          const all = [];
          while (texts.nextNode()) if (texts.currentNode.data.trim()) all.push(texts.currentNode);
          for (const text of all.filter((one) => !one.parentElement.closest("script, textarea, option"))) {
            const fonts = [0, 1].map(() => document.createElement("font"));
            text.replaceWith(fonts[0]);
            fonts[0].append(fonts[1]);
            fonts[1].append(text.data);
          }
        }"""
    )
    checklist.answer(WITHDRAW).expect_outcome("withdraw")
    expect(checklist.result.get_by_role("heading", level=3)).to_have_text(re.compile("^Withdraw, and let them know.$"))
    checklist.type_names()
    expect(checklist.body).to_have_value(re.compile(NAMES["company"]))
    checklist.press("Copy the email").expect_said("Copied")


# The memory of the page -----------------------------------------------------------------------------------------------


def test_what_was_cleared_does_not_come_back(page: Page) -> None:
    """Neither by Back nor by a reload."""
    checklist = Checklist(page).open().answer(WITHDRAW).type_names()
    checklist.body.fill("My own words")
    checklist.settle().press("Start again").press("Start again")
    page.goto("guide/notice/")
    page.go_back()
    for _ in range(2):
        expect(checklist.root).to_have_attribute("data-live", "")
        expect(page.locator("bow-out-checklist :checked[type=radio]")).to_have_count(0)
        for name in (*NAMES, "body"):
            expect(checklist.field(name)).to_have_value("")
        page.reload()


def test_another_tab_starts_empty(page: Page) -> None:
    """A tab that the page opens would get a copy of its `sessionStorage`; what was typed is not in it."""
    checklist = Checklist(page).open().answer(WITHDRAW).type_names()
    with page.expect_popup() as opened:
        page.evaluate("void open(location.href)")
    other = Checklist(opened.value)
    expect(other.root).to_have_attribute("data-live", "")
    expect(other.page.locator("bow-out-checklist :checked[type=radio]")).to_have_count(0)
    expect(other.field("company")).to_have_value("")
    expect(checklist.field("company")).to_have_value(NAMES["company"])
    other.option("reason", "nerves").check()
    other.page.reload()
    expect(other.option("reason", "nerves")).to_be_checked()


@pytest.mark.parametrize("storage", ["localStorage", "sessionStorage"])
def test_a_browser_that_forbids_storage_gives_advice(page: Page, storage: str) -> None:
    """Even to look at it throws, as where cookies are blocked."""
    page.add_init_script(
        f"Object.defineProperty(window, '{storage}', {{ get() {{ throw new DOMException('', 'SecurityError'); }} }})"
    )
    checklist = Checklist(page).open().answer(WITHDRAW).expect_outcome("withdraw").type_names()
    checklist.press("Copy the email").expect_said("Copied")
    lost, stays = page.get_by_text("what you typed is gone."), page.get_by_text("What you fill in stays in this tab")
    expect(lost).to_be_visible(visible=storage == "sessionStorage")
    expect(stays).to_be_visible(visible=storage == "localStorage")


# Ways out -------------------------------------------------------------------------------------------------------------


def test_a_clipboard_that_refuses_leaves_the_text_selected(page: Page) -> None:
    """The text is ready for the reader's own copy."""
    page.add_init_script(
        "if (isSecureContext)"  # `about:blank` is none
        " navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'))"
    )
    checklist = Checklist(page).open().answer(WITHDRAW).type_names().press("Copy the email")
    by_hand = page.get_by_label("The text to copy")
    expect(by_hand).to_be_focused()
    expect(by_hand).to_have_value(checklist.body.input_value())


def test_where_nothing_can_be_shared_no_button_says_so(page: Page) -> None:
    """A button that does nothing is not there."""
    page.add_init_script("delete Navigator.prototype.share")
    checklist = Checklist(page).open().answer(WITHDRAW)
    expect(checklist.body).to_be_visible()
    expect(page.get_by_role("button", name="Share")).to_be_hidden()


def test_a_download_that_is_swallowed_is_not_called_saved(page: Page) -> None:
    """An in-app browser drops it, and no event tells."""
    page.add_init_script("HTMLAnchorElement.prototype.click = () => undefined")
    checklist = Checklist(page).open().answer(WITHDRAW).type_names().press("Save the email")
    checklist.settle()
    expect(page.locator('[data-part="refused"], [data-part="handed"]').locator("visible=true")).to_have_count(1)
    expect(page.get_by_text(re.compile(r"\bSaved\b")).locator("visible=true")).to_have_count(0, timeout=LATER)


def test_a_share_sheet_that_drops_the_title_has_the_subject(page: Page) -> None:
    """The subject stands in the text too."""
    page.add_init_script("navigator.share = async ({ text }) => { document.documentElement.dataset.shared = text; }")
    checklist = Checklist(page).open().answer(WITHDRAW).type_names().press("Share")
    subject = re.escape(checklist.field("subject").input_value())
    expect(page.locator("html")).to_have_attribute("data-shared", re.compile(subject), timeout=LATER)


# Embedding and links --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "headers",
    [{}, {"Access-Control-Allow-Origin": "*"}],
    ids=["its scripts are blocked", "its scripts load"],
)
def test_a_sandboxed_frame_is_not_silent(page: Page, server: Server, headers: dict[str, str]) -> None:
    """Without an origin of its own the checklist has an engine, says why not, or is the paper form."""
    server.headers = headers
    server.always = {
        "/host/": b'<!doctype html><iframe sandbox="allow-scripts" src="../checklist/" width=900></iframe>'
    }
    server.types = {"/host/": "text/html"}
    page.goto("host/")
    frame = page.frame_locator("iframe")
    frame.locator('[name="reason"][value="unsafe"]').check()
    told = frame.get_by_text("No result showing?").or_(frame.get_by_role("button", name="Try again"))
    advised = frame.locator("bow-out-checklist[data-outcome=walk-away]")
    expect(told.or_(advised).locator("visible=true").first).to_be_visible(timeout=5 * LATER)


@pytest.mark.parametrize(
    "address",
    [
        "#reason=nerves&notice=under-24h",
        "#reason=nerves&notice=under-24h.",
        "#reason=nerves&notice=under-24h)",
        f"#{quote('reason=nerves&notice=under-24h', safe='')}",
        "#Reason=Nerves&NOTICE=under-24h",
        "?reason=nerves&notice=under-24h",
    ],
)
def test_a_link_that_was_mangled_on_its_way_still_answers(page: Page, address: str) -> None:
    """Mail programs and writers add a full stop or a bracket, encode it, change its case or make it a query."""
    page.goto(f"checklist/{address}")
    checklist = Checklist(page)
    expect(checklist.option("reason", "nerves")).to_be_checked(timeout=LATER)
    expect(checklist.option("notice", "under-24h")).to_be_checked(timeout=LATER)


def test_the_address_of_a_hidden_question_opens_at_the_checklist(page: Page) -> None:
    """A question that is not asked yet cannot be gone to; the reader sees where it will be, and is told."""
    page.goto("checklist/#question-offer-status")
    expect(Checklist(page).root).to_have_attribute("data-live", "")
    said = page.locator('[data-part="link-later"]')
    expect(said).to_contain_text("How firm is the other offer?")
    expect(said).to_be_in_viewport(timeout=LATER)
