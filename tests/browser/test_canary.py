"""Nothing leaves: every way out is tried, to an origin that counts who comes, and the site's own server hears nothing.

Each way is tried once without the policy too, where it has to arrive: else a count of none would say nothing.
"""

import re
import threading
from collections.abc import Iterator
from socketserver import BaseRequestHandler, ThreadingTCPServer, ThreadingUDPServer
from typing import TypeAlias

import pytest
from playwright.sync_api import Frame, Page, Worker, expect

from tests.browser.checklist_page import WITHDRAW, Checklist
from tests.browser.conftest import Handler, Server
from tests.browser.find_browser import engine

#: Where scripts run: the page, a frame of ours on another page, or the engine's worker of either.
Realm: TypeAlias = Page | Frame | Worker

pytestmark = pytest.mark.skipif(engine() != "chromium", reason="the others let no test into a worker")

#: What each way is to be stopped by: a directive, or that there is no such thing.
IN_WORKER = {
    "fetch": ("to => fetch(to, { mode: 'no-cors' })", "connect-src"),
    "XMLHttpRequest": ("to => { const r = new XMLHttpRequest(); r.open('GET', to); r.send() }", "connect-src"),
    "WebSocket": ("to => { new WebSocket(to.replace('http', 'ws')) }", "connect-src"),
    "EventSource": ("to => { new EventSource(to) }", "connect-src"),
}
IN_PAGE = IN_WORKER | {
    "import": ("to => import(to)", "script-src-elem"),
    "image": ("to => { new Image().src = to }", "img-src"),
    "beacon": ("to => { navigator.sendBeacon(to, 'x') }", "connect-src"),
    "style sheet": (
        "to => document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: to }))",
        "style-src-elem",
    ),
    "WebRTC": (
        """async to => {
            const one = new RTCPeerConnection({ iceServers: [{ urls: `stun:${new URL(to).host}` }] });
            one.createDataChannel('');
            await one.setLocalDescription();
        }""",
        "ReferenceError",
    ),
}
BY_NAVIGATION = {
    "frame": ("to => document.body.append(Object.assign(document.createElement('iframe'), { src: to }))", "frame-src"),
    "frame's location": (
        """to => {
            const frame = document.body.appendChild(document.createElement('iframe'));
            frame.contentWindow.location = to;
        }""",
        "frame-src",
    ),
    "form into a frame": (
        """to => {
            const make = (tag, has) => document.body.appendChild(Object.assign(document.createElement(tag), has));
            make('iframe', { name: 'inner' });
            make('form', { action: to, target: 'inner' }).submit();
        }""",
        "form-action",
    ),
}
PLACES = {"page": "checklist/", "frame": "", "sandboxed frame": 'sandbox="allow-scripts allow-forms"'}

#: Words that stand on no page.
TYPED = {"your_name": "Zebulonia", "company": "Quuxworks", "role": "Xylographer", "their_name": "Wilhelmine"}
OWN_WORD = "Vorpal"


class Elsewhere:
    """Another origin, which counts connections, and what is said to it: requests, and datagrams of WebRTC."""

    def __init__(self) -> None:
        """Take a port, of both kinds."""
        counter = self
        self.connections = 0
        self.said = threading.Semaphore(0)

        class Connection(BaseRequestHandler):
            def handle(self) -> None:
                counter.connections += 1
                if self.request.recv(1):
                    counter.said.release()
                    self.request.sendall(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n")  # else it asks again

        class Datagram(BaseRequestHandler):
            def handle(self) -> None:
                counter.said.release()

        tcp = ThreadingTCPServer(("127.0.0.1", 0), Connection)
        self.address = f"http://127.0.0.1:{tcp.server_address[1]}"
        self.servers = (tcp, ThreadingUDPServer(tcp.server_address, Datagram))

    def has_heard(self, seconds: float = 0) -> bool:
        """Take note of one thing that was said, or is within this time."""
        return self.said.acquire(timeout=seconds)


@pytest.fixture
def elsewhere() -> Iterator[Elsewhere]:
    """Open the other origin."""
    one = Elsewhere()
    for server in one.servers:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
    yield one
    for server in one.servers:
        server.shutdown()
        server.server_close()


@pytest.fixture
def forgiven() -> str:
    """Let the browser ask what a test makes it ask, and say that it must not."""
    noise = "request to |Failed to load resource|WebSocket connection|CORS policy|exception: Failed to fetch"
    return f"Security Policy|The engine: |{noise}"


def enter(page: Page, server: Server, place: str, *, policy: bool) -> Realm:
    """Open the checklist in its page or a frame, with or without its policy, until the engine is ready."""
    server.headers["Access-Control-Allow-Origin"] = "*"
    for address in ("embed/checklist/", "checklist/"):  # faults go by how a path ends, and the first counts
        if not policy:
            html = page.request.get(f"{server.address}{address}").text()
            bare, stripped = re.subn('<meta http-equiv="Content-Security-Policy"[^>]*><script>.*?</script>', "", html)
            assert stripped == 1
            server.always[address] = bare.encode()
            server.types[address] = "text/html"
    if place == "page":
        page.goto("checklist/")
    else:
        server.always["blog.html"] = f'<iframe src="embed/checklist/" {PLACES[place]}></iframe>'.encode()
        page.goto("blog.html")
    realm = page if place == "page" else page.frames[1]
    realm.locator('input[name="reason"][value="nerves"]').check()
    expect(realm.locator("bow-out-checklist")).to_have_attribute("data-engine", "ready")
    return realm


def attempt(realm: Realm, way: str, to: str) -> str:
    """Try a way, and return the directive that stopped it, or the error where there is no such way."""
    result: str = realm.evaluate(
        f"""to => new Promise(stopped => {{
            addEventListener('securitypolicyviolation', event => stopped(event.effectiveDirective), {{ once: true }});
            new Promise(done => done(({way})(to))).catch(({{ name }}) => name === 'ReferenceError' && stopped(name));
            setTimeout(stopped, 5_000, 'nothing');
        }})""",
        to,
    )
    return result


@pytest.mark.parametrize("place", PLACES)
def test_no_way_leads_out(page: Page, server: Server, elsewhere: Elsewhere, place: str) -> None:
    """Of the page, the frame, or the engine's worker."""
    realm = enter(page, server, place, policy=True)
    (worker,) = page.workers
    for inside, ways in ((realm, IN_PAGE), (worker, IN_WORKER), (realm, BY_NAVIGATION)):
        assert elsewhere.connections == 0
        assert {name: attempt(inside, way, elsewhere.address) for name, (way, _) in ways.items()} == {
            name: by for name, (_, by) in ways.items()
        }
    assert not elsewhere.has_heard()  # Chromium connects to where a frame would go before it asks the policy


@pytest.mark.parametrize("place", PLACES)
def test_each_way_leads_out_without_the_policy(page: Page, server: Server, elsewhere: Elsewhere, place: str) -> None:
    """So what is counted is what the policy stops."""
    realm = enter(page, server, place, policy=False)
    (worker,) = page.workers
    for inside, ways in ((worker, IN_WORKER), (realm, BY_NAVIGATION), (realm, IN_PAGE)):  # WebRTC sends again: last
        for name, (way, _) in ways.items():
            inside.evaluate(f"to => {{ void ({way})(to) }}", elsewhere.address)
            assert elsewhere.has_heard(10), name


def test_text_becomes_plain_elements_at_most(page: Page) -> None:
    """Trusted Types leave a script of ours, or the theme's, no way to make an image, a link or a frame of text."""
    page.goto("checklist/")
    made = page.evaluate(
        """() => {
            const one = document.createElement('div');
            one.innerHTML = '<h2 class="a b">Say <mark>no</mark></h2><img src="x"><a href="y"><p class="c" id="d">';
            return [[...one.querySelectorAll('*')].map(({ localName }) => localName), one.textContent];
        }"""
    )
    assert made == [["h2", "mark"], 'Say no<img src="x"><a href="y"><p class="c" id="d">']


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
