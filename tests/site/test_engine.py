import hashlib
import importlib.util
import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import TypeAlias

import pytest

from checklist import wire
from checklist.request import FORMATS, OPS
from publisher import engine
from tests.conftest import ROOT
from tests.unit.examples import REACHED_BY

Built: TypeAlias = tuple[engine.Engine, Path]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """Return an engine built from nothing, and the cache it went to."""
    cache = tmp_path_factory.mktemp("engine")
    return engine.build_engine(ROOT, cache), cache


def test_every_engine_file_is_published_under_its_address(built: Built, site: Path) -> None:
    """What was built is what the site serves, byte for byte."""
    files = built[0].files
    assert len(files) == 5
    for address, path in files.items():
        assert (site / address).read_bytes() == path.read_bytes()


def test_the_same_source_gives_the_same_bytes(built: Built, tmp_path: Path) -> None:
    """A second build from nothing, in another folder, has the same names and contents."""
    again = engine.build_engine(ROOT, tmp_path)
    assert again.files.keys() == built[0].files.keys()
    for address, path in again.files.items():
        assert (
            hashlib.sha256(path.read_bytes()).digest() == hashlib.sha256(built[0].files[address].read_bytes()).digest()
        )


def test_an_address_changes_with_the_content(built: Built) -> None:
    """Any changed byte gives the wheel another address, so no page can meet an engine that is not its own."""
    wheel = built[0].files[built[0].wheel]
    before = engine.digest([wheel])
    changed = bytearray(wheel.read_bytes())
    changed[100] ^= 1
    copy = wheel.with_suffix(".copy")
    copy.write_bytes(changed)
    try:
        assert before in built[0].wheel
        assert engine.digest([copy]) != before
    finally:
        copy.unlink()


def test_the_wheel_is_the_checklist_alone_as_bytecode(built: Built) -> None:
    """The wheel holds the bytecode of `checklist` for this Python, no command line, and nothing of the publisher."""
    sources = {path.stem for path in (ROOT / "src" / "checklist").glob("*.py")} - set(engine.NOT_FOR_THE_PAGE)
    with zipfile.ZipFile(built[0].files[built[0].wheel]) as wheel:
        names = [name for name in wheel.namelist() if ".dist-info/" not in name]
        magic = {wheel.read(name)[:4] for name in names if name.endswith(".pyc")}
    assert {Path(name).parts[0] for name in names} == {"checklist"}
    assert {Path(name).stem for name in names if name.endswith(".pyc")} == sources
    assert not [name for name in names if name.endswith(".py")]
    assert magic == {importlib.util.MAGIC_NUMBER}


#: Run by a fresh Python: the replies to the requests it is given, and the modules that they took.
ANSWER = """
import json, sys
from checklist import wire
replies = [wire.handle(request) for request in json.load(sys.stdin)]
modules = [name for name in sys.modules if name.startswith("checklist.")]
json.dump([wire.__file__, replies, modules], sys.stdout)
"""


def test_the_wheel_holds_what_the_page_imports_and_no_more(built: Built) -> None:
    """Alone, the wheel answers every kind of request as the sources do, and each of its modules takes part."""
    draft = {"form": "email", "subject": "Interview", "body": "Dear [Name],"}
    kinds = [{"op": op, "draft": draft} for op in OPS] + [{"op": "render", "format": one} for one in FORMATS]
    common = {"schema": 1, "answers": REACHED_BY["withdraw"], "now": "2026-11-24T12:00:00+00:00"}
    requests = [json.dumps({**common, **kind}) for kind in kinds]
    path = built[0].files[built[0].wheel]

    done = subprocess.run(
        [sys.executable, "-P", "-c", ANSWER],
        input=json.dumps(requests),
        capture_output=True,
        check=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(path)},
    )

    where, replies, modules = json.loads(done.stdout)
    with zipfile.ZipFile(path) as wheel:
        held = {Path(name).stem for name in wheel.namelist() if name.endswith(".pyc")}
    assert where.startswith(str(path))
    assert replies == [wire.handle(request) for request in requests]
    assert {name.removeprefix("checklist.") for name in modules} == held - {"__init__"}


def test_nothing_is_built_twice(built: Built) -> None:
    """With nothing changed, the second build takes what is there."""
    before = {path: path.stat().st_mtime_ns for path in built[1].rglob("*")}
    engine.build_engine(ROOT, built[1])
    assert {path: path.stat().st_mtime_ns for path in built[1].rglob("*")} == before


def test_another_python_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Bytecode for the wrong Python is never published."""
    monkeypatch.setattr(engine, "RUNTIME_PYTHON", (3, 99))
    with pytest.raises(RuntimeError, match="3, 99"):
        engine.build_engine(ROOT, tmp_path)
