"""Which browsers the tests drive, and how a bare machine comes by them.

`BROWSER` names the one that Playwright drives: `chromium` (the default), `firefox` or `webkit`. One that is installed
is preferred, but there is none for WebKit: Playwright needs its own build. So WebKitGTK, which Debian has, is driven by
WebDriver, in `tests/browser/webkit/`.

Run as a program, this is the set-up step of `make test` and `make test-engines`.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

_NAMES = {
    "chromium": (
        "google-chrome",
        "google-chrome-stable",
        "chromium",
        "chromium-browser",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ),
    "firefox": ("firefox-esr",),  # not `firefox`: what Playwright speaks to it (WebDriver BiDi) changes with releases
    "webkit": (),
}
_PACKAGES = {"chromium": ("chromium", "fonts-liberation"), "firefox": ("firefox-esr",), "webkit": ()}
_WEBKITGTK_PACKAGES = ("webkit2gtk-driver", "xvfb")
_DOWNLOAD_SECONDS = 600
_INSTALL_SECONDS = 900
_LAST_LINES = 5


def engine() -> str:
    """Return the Playwright browser type to use: `chromium`, `firefox` or `webkit`."""
    name = os.environ.get("BROWSER", "")
    return name if name in {"firefox", "webkit"} else "chromium"


def lets_read_clipboard() -> bool:
    """Tell whether a test may read the clipboard: Chromium grants it, Firefox has a preference, WebKit has neither."""
    return engine() != "webkit"


def find() -> Path | None:
    """Return the installed browser, or None for Playwright's own build."""
    found = (shutil.which(name) for name in _NAMES[engine()])
    return next((Path(path) for path in found if path), None)


class WebKitGTK(NamedTuple):
    """The programs that a test in WebKitGTK needs."""

    driver: Path
    browser: Path
    display: Path


def find_webkitgtk() -> WebKitGTK | None:
    """Return the installed WebKitGTK, or None if one of its programs is missing."""
    driver, display = shutil.which("WebKitWebDriver"), shutil.which("Xvfb")
    browsers = sorted(Path("/usr/lib").glob("*/webkit*gtk-*/MiniBrowser"))
    return WebKitGTK(Path(driver), browsers[-1], Path(display)) if driver and display and browsers else None


def main() -> int:
    """Make sure there is a browser; return 0, or 1 with an explanation on standard error."""
    ways = (_install, _download) if engine() == "firefox" else (_download, _install)
    if not (find() or any(way() for way in ways)):
        installed = {"chromium": "install Chrome or Chromium, or ", "firefox": "install firefox-esr, or "}
        sys.stderr.write(
            f"The tests need a browser, and none could be had for BROWSER={engine()}: see above.\n"
            f"Please {installed.get(engine(), '')}let `playwright install {engine()}` reach its downloads.\n",
        )
        return 1
    if engine() == "firefox" and not (find_webkitgtk() or (_apt(_WEBKITGTK_PACKAGES) and find_webkitgtk())):
        print(f"Skipped: WebKitGTK. Its tests need Debian's {' and '.join(_WEBKITGTK_PACKAGES)}.")
    return 0


def _download() -> bool:
    """Get Playwright's own build, with the system libraries it needs where we may."""
    install = [sys.executable, "-m", "playwright", "install"]
    extra = ["--only-shell"] if engine() == "chromium" else []
    if not _run([*install, *extra, engine()], _DOWNLOAD_SECONDS):
        return False
    may_install = os.geteuid() == 0 or "CI" in os.environ
    return not may_install or _run([sys.executable, "-m", "playwright", "install-deps", engine()], _INSTALL_SECONDS)


def _install() -> bool:
    """Get Debian's browser."""
    return bool(_PACKAGES[engine()]) and _apt(_PACKAGES[engine()]) and bool(find())


def _apt(packages: tuple[str, ...]) -> bool:
    """Install Debian packages, where we may."""
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        return False
    _run(["apt-get", "update", "-qq"], _INSTALL_SECONDS)
    return _run(["apt-get", "install", "--yes", "-qq", "--no-install-recommends", *packages], _INSTALL_SECONDS)


def _run(command: list[str], seconds: float) -> bool:
    """Run a command quietly, within a time; show how it ended only if it fails."""
    print("Getting a browser:", *command, flush=True)
    try:
        result = subprocess.run(
            command,
            timeout=seconds,
            check=False,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        )
    except subprocess.TimeoutExpired:
        print(f"  gave up after {seconds:.0f} seconds")
        return False
    if result.returncode:
        last = result.stdout.decode(errors="replace").splitlines()[-_LAST_LINES:]
        print(*(f"  {line}" for line in last), f"  failed ({result.returncode})", sep="\n")
    return result.returncode == 0


if __name__ == "__main__":
    raise SystemExit(main())
