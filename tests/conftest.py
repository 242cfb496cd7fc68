"""What several kinds of test share: the site, built once as it is published."""

import os
import signal
import subprocess
import sys
from collections.abc import Generator
from pathlib import Path

import pytest
from hypothesis import is_hypothesis_test

ROOT = Path(__file__).parents[1]

# A shell has what it starts in the background ignore Ctrl-C, and so would what the tests start.
signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the built site: the one that `SITE` names, or else a new one."""
    if os.environ.get("SITE"):
        return Path(os.environ["SITE"])
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir"]  # with --quiet nothing is strict
    subprocess.run([*command, str(folder)], cwd=ROOT, check=True)
    return folder


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let examples come first where mutmut waits for the first test that fails: it hands them over in any order."""
    if "MUTANT_UNDER_TEST" in os.environ:
        items.sort(key=is_property)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None]:
    """Trace examples alone: until Python 3.14, to trace branches makes a test take three times as long.

    The mark `no_cover` of pytest-cov does not do it: in a worker of xdist there is a second tracer below the first.
    """
    trace = sys.gettrace()
    if item.path.parent.name != "unit" or is_property(item) or item.get_closest_marker("untraced"):
        sys.settrace(None)
    try:
        return (yield)
    finally:
        sys.settrace(trace)


def is_property(item: pytest.Item) -> bool:
    """Tell whether Hypothesis runs this test, a hundred times or so."""
    return is_hypothesis_test(getattr(item, "obj", None))
