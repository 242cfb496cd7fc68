"""Which browser the tests drive, and how a bare machine comes by one.

`BROWSER` names it: `chromium` (the default), `firefox` or `webkit`. For Chromium, one that is
already installed is preferred. The other two are always Playwright's own builds, because
Playwright cannot drive any others.

Run as a program, this is the set-up step of `make test`.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

_NAMES = (
    "google-chrome",
    "google-chrome-stable",
    "chromium",
    "chromium-browser",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
)
_DOWNLOAD_SECONDS = 600
_INSTALL_SECONDS = 900


def engine() -> str:
    """Return the Playwright browser type to use: `chromium`, `firefox` or `webkit`."""
    name = os.environ.get("BROWSER", "")
    return name if name in {"firefox", "webkit"} else "chromium"


def find() -> Path | None:
    """Return the installed Chrome or Chromium, or None for Playwright's own build."""
    if engine() != "chromium":
        return None
    found = (shutil.which(name) for name in _NAMES)
    return next((Path(path) for path in found if path), None)


def main() -> int:
    """Make sure there is a browser; return 0, or 1 with an explanation on standard error."""
    if find() or _download() or _install():
        return 0
    sys.stderr.write(
        f"The tests need a browser, and none could be had for BROWSER={engine()}.\n"
        "Install Chrome or Chromium, or let `playwright install` reach its downloads.\n",
    )
    return 1


def _download() -> bool:
    """Get Playwright's own build, with the system libraries it needs where we may."""
    install = [sys.executable, "-m", "playwright", "install"]
    extra = ["--only-shell"] if engine() == "chromium" else []
    if not _run([*install, *extra, engine()], _DOWNLOAD_SECONDS):
        return False
    may_install = os.geteuid() == 0 or "CI" in os.environ
    return not may_install or _run([sys.executable, "-m", "playwright", "install-deps", engine()], _INSTALL_SECONDS)


def _install() -> bool:
    """Get Debian's Chromium."""
    if engine() != "chromium" or os.geteuid() != 0 or not shutil.which("apt-get"):
        return False
    install = ["apt-get", "install", "--yes", "-qq", "--no-install-recommends"]
    _run(["apt-get", "update", "-qq"], _INSTALL_SECONDS)
    return _run([*install, "chromium", "fonts-liberation"], _INSTALL_SECONDS) and bool(find())


def _run(command: list[str], seconds: float) -> bool:
    """Run a command quietly, within a time; show what it said only if it fails."""
    print("Getting a browser:", *command[-3:], flush=True)
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
        print(f"  failed ({result.returncode})")
    return result.returncode == 0


if __name__ == "__main__":
    raise SystemExit(main())
