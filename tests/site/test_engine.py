import hashlib
import importlib.util
import zipfile
from pathlib import Path
from typing import TypeAlias

import pytest

from publisher import engine
from tests.conftest import ROOT

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
    """The wheel holds bytecode of every module of `checklist` for this Python, and nothing of the publisher."""
    sources = {path.stem for path in (ROOT / "src" / "checklist").glob("*.py")}
    with zipfile.ZipFile(built[0].files[built[0].wheel]) as wheel:
        names = [name for name in wheel.namelist() if ".dist-info/" not in name]
        magic = {wheel.read(name)[:4] for name in names if name.endswith(".pyc")}
    assert {Path(name).parts[0] for name in names} == {"checklist"}
    assert {Path(name).stem for name in names if name.endswith(".pyc")} == sources
    assert not [name for name in names if name.endswith(".py")]
    assert magic == {importlib.util.MAGIC_NUMBER}


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
