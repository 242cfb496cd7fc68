"""WebKitGTK, as Debian has it: its MiniBrowser, driven by WebDriver on a display that nobody sees.

Playwright drives no WebKit but its own build, which is not to be had for every machine.
"""

import os
import subprocess
from collections.abc import Iterator

import pytest
from selenium.webdriver import Remote, WebKitGTKOptions
from selenium.webdriver.remote.client_config import ClientConfig
from selenium.webdriver.remote.remote_connection import RemoteConnection
from selenium.webdriver.webkitgtk.service import Service

from tests.browser.conftest import Server
from tests.browser.find_browser import WebKitGTK, find_webkitgtk
from tests.browser.webkit.reader import Reader


@pytest.fixture(scope="session")
def installed() -> WebKitGTK:
    """Return what is installed; without it there is nothing to test."""
    found = find_webkitgtk()
    if not found:
        pytest.skip("needs Debian's webkit2gtk-driver and xvfb")
    return found


@pytest.fixture(scope="session")
def display(installed: WebKitGTK) -> Iterator[str]:
    """Start a display and return its name."""
    read, write = os.pipe()
    screen = ["-displayfd", str(write), "-screen", "0", "1280x1024x24", "-nolisten", "tcp"]  # takes a free number
    with subprocess.Popen([installed.display, *screen], pass_fds=[write], stderr=subprocess.DEVNULL) as server:
        os.close(write)
        with os.fdopen(read) as number:
            yield f":{number.readline().strip()}"
        server.terminate()


@pytest.fixture
def theme() -> str:
    """Return how GTK is to look, which is what a page is told of the device."""
    return "Adwaita"


@pytest.fixture
def driver(installed: WebKitGTK, display: str, theme: str) -> Iterator[Remote]:
    """Start a browser with a fresh profile."""
    service = Service(str(installed.driver), env={**os.environ, "DISPLAY": display, "GTK_THEME": theme})
    service.start()
    options = WebKitGTKOptions()
    options.binary_location = str(installed.browser)
    options.add_argument("--automation")
    with Remote(RemoteConnection(client_config=ClientConfig(service.service_url)), options=options) as driver:
        yield driver
    service.stop()


@pytest.fixture
def reader(driver: Remote, server: Server) -> Reader:
    """Return a reader who has just started a browser."""
    return Reader(driver, server.address)
