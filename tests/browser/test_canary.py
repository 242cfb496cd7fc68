"""Nothing leaves: every way out is tried, to an origin that counts who comes, and the site's own server hears nothing.

Each way is tried once without the policy too, where it has to arrive: else a count of none would say nothing.
"""

import re
from typing import TypeAlias

import pytest
from playwright.sync_api import Frame, Page, expect

from tests.browser.checklist_page import WITHDRAW, Checklist
from tests.browser.conftest import Handler, Server
from tests.browser.elsewhere import Elsewhere
from tests.browser.find_browser import engine
from tests.browser.ways import ATTEMPT, ATTEMPT_IN_WORKER, BY_NAVIGATION, IN_PAGE, IN_WORKER, MADE, MAKE, let_try

#: Where a page's scripts run: the page, or a frame of ours on another page.
Realm: TypeAlias = Page | Frame

PLACES = {"page": "checklist/", "frame": "", "sandboxed frame": 'sandbox="allow-scripts allow-forms"'}

#: Words that stand on no page.
TYPED = {"your_name": "Zebulonia", "company": "Quuxworks", "role": "Xylographer", "their_name": "Wilhelmine"}
OWN_WORD = "Vorpal"


loudly = pytest.mark.parametrize("forgiven", ["."], ids=[""])
"""A browser logs whatever it blocks."""


def enter(page: Page, server: Server, place: str, *, policy: bool) -> Realm:
    """Open the checklist in its page or a frame, with or without its policy, until the engine is ready."""
    server.headers["Access-Control-Allow-Origin"] = "*"
    let_try(server, policy=policy)
    server.always["blog.html"] = f'<iframe src="embed/checklist/" {PLACES[place]}></iframe>'.encode()
    Checklist(page)  # which remembers the worker
    page.goto("checklist/" if place == "page" else "blog.html")
    realm = page if place == "page" else page.frames[1]
    realm.locator('input[name="reason"][value="nerves"]').check()
    expect(realm.locator("bow-out-checklist")).to_have_attribute("data-engine", "ready")
    return realm


@loudly
@pytest.mark.parametrize("place", PLACES)
def test_no_way_leads_out(page: Page, server: Server, elsewhere: Elsewhere, place: str) -> None:
    """Of the page, the frame, or the engine's worker, which Chromium alone tells of everything that is blocked."""
    realm = enter(page, server, place, policy=True)
    for name, (_, stop) in IN_WORKER.items():
        by = realm.evaluate(f"([way, to]) => ({ATTEMPT_IN_WORKER})(way, to)", [name, elsewhere.address])
        assert re.fullmatch(stop if engine() == "chromium" else f"{stop}|nothing", by), name
    for ways in (IN_PAGE, BY_NAVIGATION):
        assert elsewhere.connections == 0
        for name, (way, stop) in ways.items():
            assert re.fullmatch(stop, realm.evaluate(f"to => ({ATTEMPT})({way}, to)", elsewhere.address)), name
    assert not elsewhere.has_heard_any()  # Chromium connects to where a frame would go before it asks the policy


@loudly
@pytest.mark.parametrize("place", PLACES)
def test_each_way_leads_out_without_the_policy(page: Page, server: Server, elsewhere: Elsewhere, place: str) -> None:
    """So what is counted is what the policy stops."""
    realm = enter(page, server, place, policy=False)
    ask = f"([way, to]) => {{ void ({ATTEMPT_IN_WORKER})(way, to) }}"
    # Chromium opens no WebTransport for an opaque origin; not every WebKit has it, or WebRTC.
    skipped = {"WebTransport", "WebRTC"} if engine() == "webkit" else set()
    skipped |= {"WebTransport"} if place == "sandboxed frame" else set()
    for name in (name for name in IN_WORKER if name not in skipped):
        realm.evaluate(ask, [name, elsewhere.address])
        assert elsewhere.has_heard(name, 10), name
    for name, (way, _) in (BY_NAVIGATION | IN_PAGE).items():
        if name not in skipped:
            realm.evaluate(f"to => {{ void ({way})(to) }}", elsewhere.address)
            assert elsewhere.has_heard(name, 10), name


def test_text_becomes_plain_elements_at_most(page: Page) -> None:
    """Trusted Types leave a script of ours, or the theme's, no way to make an image, a link or a frame of text."""
    page.goto("checklist/")
    assert page.evaluate(MAKE) == MADE


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return what the site's own server is asked, with the headers, as it comes."""
    heard: list[str] = []
    monkeypatch.setattr(Handler, "log_request", lambda self, *_: heard.append(f"{self.requestline}\n{self.headers}"))
    return heard


def use_everything(checklist: Checklist) -> None:
    """Type, copy, send, save, keep, look for changes, erase, and start again."""
    for name, text in TYPED.items():
        checklist.field(name).fill(text)
    expect(checklist.body).to_have_value(re.compile(TYPED["company"]))
    checklist.press("Copy the email")
    checklist.body.press_sequentially(OWN_WORD)
    checklist.press("Copy the email").press("Keep on this device")
    checklist.option("reason", "pending-offer").check()
    checklist.press("Erase").press("Start again").press("Start again")
    expect(checklist.field("company")).to_have_value("")


def expect_untold(page: Page, asked: list[str], since: int, of: str) -> None:
    """Expect that the server was asked for nothing but this since then, and was never told what was typed."""
    page.evaluate("fetch('?last').then(reply => reply.text())")  # whatever is on its way has come before
    names = [re.split(r"[ /]", one.partition(" HTTP")[0])[-1] for one in asked[since:]]
    assert re.fullmatch(of, " ".join(names)), names
    assert [one for one in asked for text in (*TYPED.values(), OWN_WORD) if text in one] == []


def test_the_server_hears_nothing_once_the_engine_is_there(page: Page, asked: list[str]) -> None:
    """Whatever a reader does with the checklist."""
    checklist = Checklist(page).open().answer(WITHDRAW)
    since = len(asked)
    page.get_by_label("Tone").select_option("formal")
    use_everything(checklist)
    expect_untold(page, asked, since, r"\?last")


@pytest.mark.parametrize("forgiven", ["console: The engine: "], ids=[""])
def test_without_the_engine_the_server_is_asked_for_the_ready_messages_alone(page: Page, asked: list[str]) -> None:
    """Whose address is the same for every reader."""
    page.add_init_script("delete window.WebAssembly")
    checklist = Checklist(page).open()
    since = len(asked)
    for question, option in WITHDRAW.items():
        checklist.option(question, option).check()
    expect(checklist.root).to_have_attribute("data-engine", "failed")
    use_everything(checklist)
    expect_untold(page, asked, since, r"(ready\.json )?\?last")
    assert sum("ready.json" in one for one in asked) == 1  # with the page already, where the engine was not waited for
