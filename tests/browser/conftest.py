"""A built site on a local server, and a browser whose every mishap fails the test."""

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Request, sync_playwright

from tests.browser.find_browser import engine, find

ROOT = Path(__file__).parents[2]

#: Where the site lives under its host: not at the root, so that a link that thinks so breaks here.
BASE = "/bow-out/"

CHROMIUM_SWITCHES = [
    "--no-sandbox",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
]


class Server(ThreadingHTTPServer):
    """Serves the site below `BASE`. Paths that end in one of `missing` are not found."""

    daemon_threads = True
    missing: tuple[str, ...] = ()
    stalled: tuple[str, ...] = ()
    released = threading.Event()

    @property
    def address(self) -> str:
        """Return the address of the site's root."""
        return f"http://127.0.0.1:{self.server_port}{BASE}"


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
        if path.endswith(self.server.stalled or ("\0",)):
            self.server.released.wait()
        if not path.startswith(BASE) or path.endswith(self.server.missing or ("\0",)):
            self.send_error(HTTPStatus.NOT_FOUND)
            return
        self.path = path.removeprefix(BASE.rstrip("/"))
        super().do_GET()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the built site: the one that `SITE` names, or else a new one."""
    if "SITE" in os.environ:
        return Path(os.environ["SITE"])
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--strict", "--site-dir"]
    subprocess.run([*command, str(folder)], cwd=ROOT, check=True)
    return folder


@pytest.fixture
def server(site: Path) -> Iterator[Server]:
    """Serve the site, whole."""
    server = Server(("127.0.0.1", 0), partial(Handler, directory=str(site)))
    server.released.clear()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.released.set()
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Start the browser that `BROWSER` names."""
    chromium = engine() == "chromium"
    with sync_playwright() as playwright:
        browser = playwright[engine()].launch(
            executable_path=find(), args=CHROMIUM_SWITCHES if chromium else []
        )
        yield browser
        browser.close()


@pytest.fixture
def context_options() -> dict[str, object]:
    """Return what a test wants of its browser context; a file or a test may override it."""
    return {}


@pytest.fixture
def context(
    browser: Browser, context_options: dict[str, object], server: Server
) -> Iterator[BrowserContext]:
    """Open a fresh profile."""
    context = browser.new_context(base_url=server.address, **context_options)  # type: ignore[arg-type]
    context.set_default_timeout(30_000)
    if engine() == "chromium":
        context.grant_permissions(["clipboard-read", "clipboard-write"])
    yield context
    context.close()


@pytest.fixture
def mishaps(request: pytest.FixtureRequest) -> list[str]:
    """Collect what went wrong in the page. A test that provokes it clears the list."""
    del request
    return []


@pytest.fixture
def page(context: BrowserContext, server: Server, mishaps: list[str]) -> Iterator[Page]:
    """Open a page that fails its test on a console error, an exception or a foreign request."""
    page = context.new_page()

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
    assert mishaps == []
