"""What several kinds of test share: the site, built once as it is published."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import is_hypothesis_test

ROOT = Path(__file__).parents[1]


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
    """Measure coverage by examples alone, and try examples first where mutmut waits for the first test that fails.

    Tracing branches is slow until Python 3.14; mutmut itself hands over its tests in any order.
    """
    for item in items:
        if item.path.parent.name != "unit" or is_property(item):
            item.add_marker("no_cover")
    if "MUTANT_UNDER_TEST" in os.environ:
        items.sort(key=is_property)


def is_property(item: pytest.Item) -> bool:
    """Tell whether Hypothesis runs this test, a hundred times or so."""
    return is_hypothesis_test(getattr(item, "obj", None))
