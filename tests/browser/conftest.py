"""A built site on a local server, and a browser whose every mishap fails the test."""

import base64
import hashlib
import html
import json
import os
import re
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import cache, partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from socketserver import BaseServer
from typing import Protocol
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Request, expect, sync_playwright

from tests.browser.elsewhere import Elsewhere
from tests.browser.find_browser import engine, find
from tests.conftest import ROOT

#: Where the site lives under its host: not at the root, so that a link that thinks so breaks here.
BASE = "/bow-out/"

#: The page's own modules, which are published as one file.
MODULES = ROOT / "overrides" / "assets" / "checklist"

CHROMIUM_SWITCHES = [
    "--no-sandbox",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
]


#: How long to wait for what is expected, in milliseconds: the engine starts slowly on a busy machine.
expect.set_options(timeout=20_000)


class Server(ThreadingHTTPServer):
    """Serves the site below `BASE`, with the faults that a test wants.

    Paths that end in one of `missing` are not found, and those that end in one of `stalled` are
    never answered. `once` has statuses or bodies by how a path ends, each served in place of the
    file one time; `always` has bodies that are served each time, `types` other media types, and
    `headers` what every answer has beside.
    """

    daemon_threads = True

    def __init__(self, folder: Path) -> None:
        """Take a free port; `serve_forever` does the rest."""
        super().__init__(("127.0.0.1", 0), partial(Handler, directory=str(folder)))
        self.folder = folder
        self.missing: tuple[str, ...] = ()
        self.stalled: tuple[str, ...] = ()
        self.once: dict[str, list[HTTPStatus | bytes]] = {}
        self.always: dict[str, bytes] = {}
        self.types: dict[str, str] = {}
        self.headers: dict[str, str] = {}
        self.ended = threading.Event()

    def handle_error(self, *_: object) -> None:
        """Say nothing of a browser that has gone away in the middle."""

    @property
    def address(self) -> str:
        """Return the address of the site's root."""
        return f"http://127.0.0.1:{self.server_port}{BASE}"

    def publish(self, part: str, content: bytes, page: str = "checklist/") -> None:
        """Serve another part of the engine, and a page that knows its hash; or a page with another loader in it."""
        published = (self.folder / page / "index.html").read_text("utf-8")
        (engine,) = re.findall(r'data-parts="([^"]*)"', published)
        parts = json.loads(html.unescape(engine))
        if part == "loader":
            parts[part] = content.decode()
        else:
            parts[part]["hash"] = "sha256-" + base64.b64encode(hashlib.sha256(content).digest()).decode()
            self.always[parts[part]["address"].lstrip("./")] = content
        self.always[f"/{page}"] = published.replace(engine, html.escape(json.dumps(parts))).encode()
        self.types[f"/{page}"] = "text/html"


class Handler(SimpleHTTPRequestHandler):
    """Serves one file; quietly."""

    protocol_version = "HTTP/1.1"
    server: Server
    extensions_map = {  # noqa: RUF012 - the base class keeps it so
        **SimpleHTTPRequestHandler.extensions_map,
        ".mjs": "text/javascript",
        ".js": "text/javascript",
        ".wasm": "application/wasm",
    }

    def do_GET(self) -> None:
        """Answer, unless the test has taken the file away or holds it back."""
        path = urlsplit(self.path).path
        if path.endswith(self.server.stalled):
            self.server.ended.wait()
            return
        if not path.startswith(BASE) or path.endswith(self.server.missing):
            self.send_error(HTTPStatus.NOT_FOUND)
            return
        for ending, faults in self.server.once.items():
            if path.endswith(ending) and faults:
                self.answer_instead(faults.pop(0))
                return
        for ending, body in self.server.always.items():
            if path.endswith(ending):
                self.answer_instead(body)
                return
        self.path = path.removeprefix(BASE.rstrip("/"))
        super().do_GET()

    def end_headers(self) -> None:
        """Add what the test wants."""
        for name, value in self.server.headers.items():
            self.send_header(name, value)
        super().end_headers()

    def translate_path(self, path: str) -> str:
        """Return the file of an address; beside the bundled scripts stand the modules they are made of, for tests."""
        found = super().translate_path(path)
        is_module = "/assets/checklist-" in path and not Path(found).exists()
        return str(MODULES / Path(found).name) if is_module else found

    def answer_instead(self, fault: HTTPStatus | bytes) -> None:
        """Answer with a status, or with another body than the file's."""
        if isinstance(fault, HTTPStatus):
            self.send_error(fault)
            return
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", self.guess_type(self.path))
        self.send_header("Content-Length", str(len(fault)))
        self.end_headers()
        self.wfile.write(fault)

    def guess_type(self, path: str | os.PathLike[str]) -> str:
        """Return the media type that the test wants, or else the right one."""
        wanted = (one for ending, one in self.server.types.items() if str(path).endswith(ending))
        return next(wanted, super().guess_type(path))

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def serving(server: BaseServer) -> Iterator[None]:
    """Serve for as long as the block runs."""
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
    yield
    server.shutdown()  # waits for the next poll
    server.server_close()


@pytest.fixture
def server(site: Path) -> Iterator[Server]:
    """Serve the site, whole."""
    server = Server(site)
    with serving(server):
        yield server
        server.ended.set()


@pytest.fixture
def elsewhere() -> Iterator[Elsewhere]:
    """Open another origin."""
    elsewhere = Elsewhere()
    with ExitStack() as servers:
        for server in elsewhere.servers:
            servers.enter_context(serving(server))
        yield elsewhere


#: Settings of a context that a Firefox of Debian's takes at its start alone: WebDriver BiDi has no command for them.
FIREFOX_PREFERENCES: dict[str, dict[object, dict[str, str | float | bool]]] = {
    "color_scheme": {"dark": {"layout.css.prefers-color-scheme.content-override": 0}},
    "reduced_motion": {"reduce": {"ui.prefersReducedMotion": 1}},
    "forced_colors": {"active": {"ui.useAccessibilityTheme": 1, "browser.display.document_color_use": 2}},
}

#: Keeps a page from running scripts, `noscript` included, in a browser that cannot be told to have them off.
NO_SCRIPTS = {"Content-Security-Policy": "sandbox allow-same-origin allow-forms"}


class Launch(Protocol):
    """Starts the browser that `BROWSER` names, once for each set of settings that it takes at its start."""

    def __call__(self, options: dict[str, object], *, caches: bool = False) -> Browser:
        """Return the browser for a context's options; with the back/forward cache on, where it is Chromium."""


#: Lets a test read the clipboard, of which Firefox would ask the reader, and WebRTC reach this machine. Has Back load
#: the page anew, as Playwright's Chromium does: WebDriver BiDi tells of no load from the back/forward cache, and
#: Playwright waits. And keeps another site's frame in its page's process: in any other, Playwright's clicks miss.
FIREFOX_ALWAYS = {
    "dom.events.testing.asyncClipboard": True,
    "browser.sessionhistory.max_total_viewers": 0,
    "media.peerconnection.ice.loopback": True,
    "fission.autostart": False,
}


def drives_installed_firefox() -> bool:
    """Tell whether Playwright speaks WebDriver BiDi, to a Firefox that is not its own build."""
    return engine() == "firefox" and find() is not None


@pytest.fixture(scope="session")
def launch() -> Iterator[Launch]:
    """Return what starts the browsers."""
    with sync_playwright() as playwright, ExitStack() as browsers:

        @cache
        def start(preferences: tuple[tuple[str, str | float | bool], ...], *, caches: bool) -> Browser:
            chromium = engine() == "chromium"
            browser = playwright[engine()].launch(
                executable_path=find(),
                args=CHROMIUM_SWITCHES if chromium else [],
                ignore_default_args=["--disable-back-forward-cache"] if caches else None,
                channel="moz-firefox" if drives_installed_firefox() else None,
                firefox_user_prefs={**FIREFOX_ALWAYS, **dict(preferences)} if engine() == "firefox" else None,
            )
            browsers.callback(browser.close)
            return browser

        def launch(options: dict[str, object], *, caches: bool = False) -> Browser:
            preferences: dict[str, str | float | bool] = {}
            if drives_installed_firefox():
                for name, settings in FIREFOX_PREFERENCES.items():
                    preferences |= settings.get(options.get(name), {})
            return start(tuple(preferences.items()), caches=caches)

        yield launch


@pytest.fixture
def context_options() -> dict[str, object]:
    """Return what a test wants of its browser context; a file or a test may override it."""
    return {}


@pytest.fixture
def context(launch: Launch, context_options: dict[str, object], server: Server) -> Iterator[BrowserContext]:
    """Open a fresh profile."""
    if drives_installed_firefox() and context_options.get("java_script_enabled") is False:
        server.headers = NO_SCRIPTS
    browser = launch(context_options)
    context = browser.new_context(base_url=server.address, **context_options)  # type: ignore[arg-type]
    context.set_default_timeout(30_000)
    if engine() == "chromium":
        context.grant_permissions(["clipboard-read", "clipboard-write"])
    yield context
    context.close()


@pytest.fixture
def forgiven() -> str:
    """Return what the browser may log, as a regular expression; tests of faults override it."""
    return r"^\b$"


@pytest.fixture
def page(context: BrowserContext, server: Server, forgiven: str) -> Iterator[Page]:
    """Open a page that fails its test on a console error, an exception or a foreign request."""
    page = context.new_page()
    mishaps: list[str] = []

    def watch(request: Request) -> None:
        if not request.url.startswith((server.address, "blob:", "data:")):
            mishaps.append(f"request to {request.url}")

    context.on("request", watch)
    page.on("pageerror", lambda error: mishaps.append(f"exception: {error}"))
    page.on(
        "console",
        lambda said: mishaps.append(f"console: {said.text}") if said.type == "error" else None,
    )
    yield page
    assert [mishap for mishap in mishaps if not re.search(forgiven, mishap)] == []
