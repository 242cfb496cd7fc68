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
    """Measure coverage by examples alone: tracing branches takes as long again until Python 3.14 has a quick way."""
    for item in items:
        if item.path.parent.name != "unit" or is_hypothesis_test(getattr(item, "obj", None)):
            item.add_marker("no_cover")
