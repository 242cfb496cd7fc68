"""The set-up step on a bare Debian, with an `apt-get` and a Playwright of the test's own."""

import os
import sys
from pathlib import Path

import pytest

from tests.browser import find_browser


@pytest.fixture
def bare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the only folder of programs, of a machine where we are root and no download is reached."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("BROWSER", "firefox")
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(sys, "executable", str(write(tmp_path / "python", "echo no route to host; exit 1")))
    return tmp_path


def write(program: Path, script: str) -> Path:
    """Write a program."""
    program.write_text(f"#!/bin/sh\n{script}\n", "utf-8")
    program.chmod(0o755)
    return program


def test_debians_browser_is_installed_and_what_is_skipped_is_said(
    bare: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """Also where the lists of packages cannot be renewed, and WebKitGTK is not to be had."""
    write(
        bare / "apt-get",
        f"""case "$*" in
      update*) exit 100 ;;
      install*webkit*) exit 100 ;;
      install*firefox-esr) : >{bare}/firefox-esr; /bin/chmod +x {bare}/firefox-esr ;;
    esac""",
    )
    assert find_browser.main() == 0
    assert find_browser.find() == bare / "firefox-esr"
    assert "Skipped: WebKitGTK. Its tests need Debian's webkit2gtk-driver and xvfb." in capfd.readouterr().out


def test_without_any_browser_it_is_said_why(bare: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """In the words of what failed."""
    write(bare / "apt-get", "echo E: Unable to locate package; exit 100")
    assert find_browser.main() == 1
    told = capfd.readouterr()
    assert "Unable to locate package" in told.out
    assert "no route to host" in told.out
    assert "install firefox-esr" in told.err


def test_who_is_not_root_is_asked_for_nothing_but_a_download(
    bare: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """Nothing is installed on their machine."""
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    write(bare / "apt-get", f": >{bare}/asked")
    assert find_browser.main() == 1
    assert "no route to host" in capfd.readouterr().out
    assert not (bare / "asked").exists()
