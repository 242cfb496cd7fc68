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
from tests.browser.find_browser import find_webkitgtk
from tests.browser.webkit.reader import Reader


@pytest.fixture(scope="session")
def display() -> Iterator[str]:
    """Start a display and return its name."""
    found = find_webkitgtk()
    if not found:
        pytest.skip("needs Debian's webkit2gtk-driver and xvfb")
    read, write = os.pipe()
    screen = ["-displayfd", str(write), "-screen", "0", "1280x1024x24", "-nolisten", "tcp"]  # takes a free number
    with subprocess.Popen([found.display, *screen], pass_fds=[write], stderr=subprocess.DEVNULL) as server:
        os.close(write)
        with os.fdopen(read) as number:
            yield f":{number.readline().strip()}"
        server.terminate()


@pytest.fixture(scope="session")
def service(display: str) -> Iterator[Service]:
    """Start what opens a browser for each test."""
    found = find_webkitgtk()
    assert found
    service = Service(str(found.driver), env={**os.environ, "DISPLAY": display})
    service.start()
    yield service
    service.stop()


@pytest.fixture
def driver(service: Service) -> Iterator[Remote]:
    """Start a browser with a fresh profile."""
    found = find_webkitgtk()
    assert found
    options = WebKitGTKOptions()
    options.binary_location = str(found.browser)
    options.add_argument("--automation")
    with Remote(RemoteConnection(client_config=ClientConfig(service.service_url)), options=options) as driver:
        yield driver


@pytest.fixture
def reader(driver: Remote, server: Server) -> Reader:
    """Return a reader who has just started a browser."""
    return Reader(driver, server.address)
