"""Every page and every state of the checklist, held against all rules of axe-core."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import assert_none, find_faults, find_overflow
from tests.browser.checklist_page import ATTEND, LATE, RESCHEDULE, SAVES_DATA, WITHDRAW, Checklist, shown
from tests.browser.conftest import BASE, Server, drives_installed_firefox
from tests.browser.find_browser import engine

DESK = {"viewport": {"width": 1280, "height": 900}, "color_scheme": "light", "reduced_motion": "reduce"}
DESK_DARK = {**DESK, "color_scheme": "dark"}
PHONE = {"viewport": {"width": 320, "height": 640}, "color_scheme": "light", "reduced_motion": "reduce"}
PHONE_DARK = {**PHONE, "color_scheme": "dark"}
ZOOMED = {**PHONE, "viewport": {"width": 320, "height": 256}}
"""A screen of 1280 by 1024 pixels, at 400 %."""
FORCED = {**DESK, "forced_colors": "active"}
NO_SCRIPT = {**DESK, "java_script_enabled": False}

SOME_OF_MANY = (
    "development/words/",
    "development/performance/",
    "embed/message/withdraw-email-warm/",
    "embed/message/withdraw-late-call-formal/",
)
SOME = ("", "guide/notice/", "score/", "checklist/")

OUTCOMES = {
    "withdraw": WITHDRAW,
    "apologise": {**WITHDRAW, "notice": "passed", "missed-by": "me"},
    "reschedule": RESCHEDULE,
    "attend": ATTEND,
    "wait": {"reason": "pending-offer", "notice": "over-48h", "offer-status": "verbal"},
    "talk-first": {**WITHDRAW, "reason": "company-concern", "certainty": "no", "raised": "no"},
    "talk-it-over": {"reason": "personal", "notice": "over-48h", "certainty": "not-sure", "sounding-board": "no"},
    "ask-other-roles": {**WITHDRAW, "interest": "yes", "asked-other-roles": "no"},
    "walk-away": {"reason": "unsafe"},
}
"""Answers that come to each outcome."""

FAULTY = "HELLO TEAM,\n\nI AM WITHDRAWING FROM GLOBEX. THIS WAS A WASTE OF MY TIME.\n\nAda Byron"
"""A message with something to be said of it at each severity."""

Look = Callable[[str], None]


def with_options(**options: object) -> pytest.MarkDecorator:
    """Return a mark that runs a test once for each of the browser's settings, by their names."""
    return pytest.mark.parametrize("context_options", options.values(), ids=options)


@pytest.fixture
def forgiven() -> str:
    """Let the browser log the files that a test takes away, and the engine why it failed, but nothing else."""
    return "Failed to load resource|integrity|digest|console: The engine: "


@pytest.fixture
def addresses(site: Path, server: Server) -> list[str]:
    """Return every page a reader may come to, and some of each kind that has many; the page for what is not found."""
    not_found = (site / "404.html").read_text("utf-8")
    server.always["/404.html"] = re.sub(r'\b(href|src)="/', rf'\1="{BASE}', not_found).encode()
    found = sorted(path.relative_to(site).as_posix().removesuffix("index.html") for path in site.rglob("*.html"))
    return [one for one in found if one in SOME_OF_MANY or not one.startswith(("development/", "embed/message/"))]


def open_all_details(page: Page) -> None:
    """Open whatever can be opened."""
    page.locator("details").evaluate_all("all => all.forEach((one) => { one.open = true; })")


# Pages ----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("context_options", "about"),
    [(DESK, []), (DESK_DARK, ["cat.color"]), (PHONE, ["cat.color", "wcag258"])],
    ids=["desk", "dark", "phone"],
)
def test_every_page(page: Page, addresses: list[str], about: list[str]) -> None:
    """Axe finds no fault with any page, nor with its colours in the dark, nor its targets at 320 pixels."""
    faults = []
    for address in addresses:
        page.goto(address)
        open_all_details(page)
        faults += find_faults(page, address, about=about) + find_overflow(page, address)
    assert len(addresses) > 20
    assert_none(faults)


@with_options(phone=PHONE, zoomed=ZOOMED, forced=FORCED)
def test_some_pages_with_needs_of_their_own(page: Page) -> None:
    """Nor on a phone, nor at 400 %, nor in the reader's own colours."""
    faults = []
    for address in SOME:
        page.goto(address)
        faults += find_faults(page, address) + find_overflow(page, address)
    assert_none(faults)


@pytest.mark.skipif(
    engine() != "chromium" and not drives_installed_firefox(),
    reason="Playwright's own builds run no test's script where a page's are off",
)
@with_options(desk=NO_SCRIPT, phone={**PHONE, "java_script_enabled": False})
def test_without_scripts(page: Page) -> None:
    """Nor where scripts are off."""
    faults = []
    for address in (*SOME, "messages/"):
        page.goto(address)
        faults += find_faults(page, address, scripts=False) + find_overflow(page, address)
    assert_none(faults)


@with_options(desk=DESK, dark=DESK_DARK, phone=PHONE)
def test_the_search_with_what_it_found(page: Page) -> None:
    """The open search, with results below it, has no fault either."""
    page.goto("guide/notice/")
    page.keyboard.press("/")
    page.keyboard.type("recruiter")
    expect(page.get_by_role("search").get_by_role("link").first).to_be_visible()
    assert_none(find_faults(page, "search") + find_overflow(page, "search"))


@with_options(light=PHONE, dark=PHONE_DARK)
def test_the_menu_on_a_phone(page: Page) -> None:
    """Nor has the menu, all of whose parts are one list."""
    page.goto("guide/notice/")
    page.locator("header").get_by_text("Menu").locator("..").click()
    menu = page.get_by_role("navigation", name="Navigation")
    expect(menu.get_by_role("link", name="Say it well")).to_be_visible()
    expect(menu.get_by_role("link", name="Messages")).to_be_visible()
    assert_none(find_faults(page, "menu") + find_overflow(page, "menu"))


# The checklist --------------------------------------------------------------------------------------------------------


@pytest.fixture
def faults() -> list[str]:
    """Return a place for what is found on the way; the test says at its end that there is nothing."""
    return []


@pytest.fixture
def look(page: Page, faults: list[str], context_options: dict[str, object]) -> Look:
    """Return what looks at the page as it now stands; on a dark phone at what differs from a desk: colours, targets."""
    about = ["cat.color", "wcag258"] if context_options == PHONE_DARK else []

    def look(state: str) -> None:
        open_all_details(page)
        size = page.viewport_size
        assert size
        # What sticks to the window lies over the page, until it is scrolled: not in a window as high as the page.
        page.set_viewport_size({"width": size["width"], "height": page.evaluate("document.body.scrollHeight")})
        page.evaluate("scrollTo(0, 0)")
        faults.extend(find_faults(page, state, about=about) + find_overflow(page, state))
        page.set_viewport_size({"width": size["width"], "height": size["height"]})

    return look


@with_options(desk=DESK, dark=PHONE_DARK)
def test_each_result(page: Page, look: Look, faults: list[str]) -> None:
    """The empty form, a result so far, and each of the nine, with names and without."""
    checklist = Checklist(page).open()
    look("empty")
    checklist.answer_at_once({"reason": "not-a-fit"}).settle()
    expect(checklist.result).to_contain_text("So far")
    look("one answer")
    for outcome, answers in OUTCOMES.items():
        checklist.answer_at_once(answers).settle().expect_outcome(outcome)
        expect(checklist.result.get_by_text("So far:")).to_be_hidden()
        look(f"{outcome}, without names")
        if checklist.root.get_attribute("data-channel") != "none":  # else nobody is named
            checklist.type_names()
            look(f"{outcome}, with names")
    assert_none(faults)


@with_options(light=PHONE, dark=PHONE_DARK)
def test_the_result_at_hand_on_a_phone(page: Page) -> None:
    """What sticks to the foot of a phone has no fault, neither its first line nor what comes once all is answered."""
    checklist = Checklist(page).open().answer({"reason": "not-a-fit"})
    expect(checklist.result.get_by_role("heading", level=3)).to_be_in_viewport()
    faults = find_faults(page, "the first line", within="#bow-result")
    checklist.answer(WITHDRAW)
    expect(checklist.result.get_by_role("link", name="Go to your message")).to_be_in_viewport()
    assert_none(faults + find_faults(page, "the first lines", within="#bow-result"))


@with_options(desk=DESK, dark=PHONE_DARK)
def test_what_is_said_of_a_time(page: Page, look: Look, faults: list[str]) -> None:
    """What the page understood, and what it asks back."""
    checklist = Checklist(page).open().answer({"reason": "personal"})
    for time in ("2099-01-01T02:30", "2020-01-01T10:00"):
        checklist.field("starts_at").fill(time)
        doubts = checklist.settle().question("notice").get_by_text("Is that right?").locator("visible=true")
        expect(doubts).not_to_have_count(0)
        look(time)
    assert_none(faults)


@with_options(desk=DESK, dark=PHONE_DARK)
def test_what_comes_by_a_link_or_from_before(page: Page, look: Look, faults: list[str]) -> None:
    """The notes above the questions, a form of the reader's own choice, and what is said of keeping."""
    page.goto("checklist/#question-raised")
    expect(page.get_by_text("Your link leads to")).to_be_focused()
    look("on the way to a question that comes later")
    page.evaluate("location.hash = 'reason=nerves&mood=low'")
    checklist = Checklist(page).settle()
    look("answered by a link, in part")
    checklist.answer({**WITHDRAW, "reason": "personal"})
    page.get_by_label("How", exact=True).select_option("voicemail")
    checklist.settle().press("Keep on this device").expect_said("Kept in this browser")
    look("kept, and a voicemail")
    page.reload()
    checklist.settle()
    back = page.locator('[data-part="restored"], [data-part="returned"]')
    expect(back.locator("visible=true")).to_have_text(re.compile("Your answers (and words )?are back"))
    look("brought back")
    checklist.press("Erase").expect_said("Erased")
    look("erased")
    assert_none(faults)


@with_options(desk=DESK, dark=PHONE_DARK)
def test_each_remark_about_the_message(page: Page, look: Look, faults: list[str]) -> None:
    """What is said while the message is written: remarks, what is missing, what was copied, what went stale."""
    checklist = Checklist(page).open().answer(WITHDRAW)
    checklist.press("Copy the email").expect_said("Still missing")
    look("a missing name, and a second press")
    checklist.type_names().press("Copy the email").expect_said("Copied")
    look("copied")
    checklist.body.fill(FAULTY)
    for severity in ("Stop:", "Check:", "Tip:"):
        expect(page.get_by_text(severity).locator("visible=true").first).to_be_visible()
    look("remarks of each severity")
    checklist.answer({"notice": "under-24h"})
    expect(page.get_by_text("We would write something else now").locator("visible=true").first).to_be_visible()
    look("a message that no longer fits")
    checklist.press("Use the new message").settle()
    expect(page.get_by_text("Your own words were put aside").locator("visible=true").first).to_be_visible()
    look("the reader's own words, kept")
    page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    checklist.press("Copy the email")
    expect(page.get_by_label("The text to copy")).to_be_visible()
    look("to copy by hand")
    checklist.field("company").fill("x" * 10_001)
    expect(checklist.field("company")).to_have_attribute("aria-invalid", "true")
    look("a field with something wrong")
    checklist.press("Start again")
    expect(shown(page, "This clears your answers")).to_be_visible()
    look("starting again")
    assert_none(faults)


@with_options(forced=FORCED, zoomed=ZOOMED)
def test_a_result_with_needs_of_its_own(page: Page, look: Look, faults: list[str]) -> None:
    """A result and its message at 400 % and in the reader's own colours."""
    checklist = Checklist(page).open().answer(LATE).type_names()
    checklist.body.fill(FAULTY)
    expect(page.get_by_text("Stop:").locator("visible=true").first).to_be_visible()
    look("a result")
    assert_none(faults)


@pytest.mark.parametrize(
    ("why", "context_options"),
    [
        *[(why, DESK) for why in ("loading", "wasm", "fetch", "altered", "slow", "broken")],
        *[(why, PHONE_DARK) for why in ("loading", "fetch")],  # only the words differ from one to the other
    ],
)
def test_the_engine_on_its_way_or_lost(page: Page, server: Server, look: Look, faults: list[str], why: str) -> None:
    """While the engine loads, and whatever keeps it from it."""
    if why == "wasm":
        page.add_init_script("delete globalThis.WebAssembly")
    elif why == "fetch":
        server.missing = ("bundle.bin",)
    elif why == "altered":
        server.always = {"bundle.bin": b"not what was published"}
    elif why in {"loading", "slow"}:
        server.stalled = ("pyodide.asm.wasm",)
    if why == "slow":
        page.clock.install()
    checklist = Checklist(page).on(SAVES_DATA).open()
    checklist.option("reason", "not-a-fit").check()
    if why == "broken":
        for _ in range(2):
            checklist.settle()
            checklist.break_worker()
    if why == "slow":
        page.clock.fast_forward(31_000)
    if why == "loading":
        expect(checklist.result.get_by_role("progressbar")).to_be_visible()
    else:
        expect(checklist.root).to_have_attribute("data-engine", "failed", timeout=30_000)
        expect(page.get_by_role("button", name="Try again")).to_be_visible()
    look(why)
    assert_none(faults)
