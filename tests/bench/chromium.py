"""The browser of the measurements: Chromium, without a window."""

import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, sync_playwright

from tests.bench.contenders import ANSWER
from tests.browser.conftest import CHROMIUM_SWITCHES
from tests.browser.find_browser import find

#: Names and addresses are looked up nowhere: the pages come from this machine, and nothing else is asked for.
SWITCHES: Final = (*CHROMIUM_SWITCHES, "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1")

#: How long, in milliseconds, a page may take to its first score.
_PATIENCE: Final = 120_000

#: A browser that has only just been started is still busy with itself; so many seconds.
_BREATH: Final = 1.0


@contextmanager
def launch() -> Iterator[Browser]:
    """Run a browser while the block runs."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find(), args=list(SWITCHES))
        yield browser
        browser.close()


@contextmanager
def private_window(browser: Browser) -> Iterator[BrowserContext]:
    """Open a window with an empty cache that lives in memory; it goes with the block."""
    context = browser.new_context()
    yield context
    context.close()


@contextmanager
def profile(browser: Browser, folder: Path) -> Iterator[BrowserContext]:
    """Run one more browser, whose profile is kept in a folder, while the block runs."""
    context = browser.browser_type.launch_persistent_context(folder, executable_path=find(), args=list(SWITCHES))
    time.sleep(_BREATH)
    yield context
    context.close()


@contextmanager
def empty_profile() -> Iterator[Path]:
    """Make a folder for `profile`; it goes with the block."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        yield Path(folder)


def open_page(context: BrowserContext) -> Page:
    """Open an empty page that may take its time."""
    page = context.new_page()
    page.set_default_timeout(_PATIENCE)
    return page


@dataclass(frozen=True, slots=True)
class Start:
    """A page's first score, and the milliseconds since the navigation began: to that, and to advice without Python."""

    score: int
    scored: float
    advised: float | None


def first_score(page: Page, address: str) -> Start:
    """Open a contender's page, and wait for its first score.

    The page says all in its console, so that nothing has to look into it while it works.

    Raises:
        RuntimeError: There is an error in the console instead.
    """

    def is_end(said: ConsoleMessage) -> bool:
        return said.text.startswith(("score ", "failed ")) or said.type == "error"

    page.add_init_script(ANSWER)
    with page.expect_console_message(is_end, timeout=_PATIENCE) as heard:
        page.goto(address, wait_until="commit")
    word, *values = heard.value.text.split()
    if word != "score":
        raise RuntimeError(f"{address}: {heard.value.text}")
    score, scored, *advised = values
    return Start(int(score), float(scored), float(advised[0]) if advised else None)
