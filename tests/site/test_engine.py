import base64
import gzip
import hashlib
import importlib.util
import json
import marshal
import subprocess
import sys
import zipfile
from pathlib import Path
from types import CodeType
from typing import TypeAlias

import pytest

from checklist import wire
from checklist.request import FORMATS, OPS
from publisher import engine
from tests.conftest import ROOT
from tests.site.conftest import Html
from tests.unit.examples import REACHED_BY

Built: TypeAlias = tuple[engine.Engine, Path]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """Return an engine built from nothing, and the cache it went to."""
    cache = tmp_path_factory.mktemp("engine")
    return engine.build_engine(ROOT, cache), cache


def test_every_part_is_published_under_its_address(built: Built, site: Path) -> None:
    """What is built from nothing, in another folder, is what the site serves byte for byte, and nothing else is."""
    parts = [*built[0].parts.values(), built[0].ready]
    assert set(built[0].parts) == {"runtime", "wasm", "worker", "bundle"}
    for part in parts:
        assert (site / part.address).read_bytes() == part.path.read_bytes()
    published = {path.relative_to(site).as_posix() for path in (site / "assets" / "engine").rglob("*.*")}
    assert published == {part.address for part in parts}
    assert [len(list(site.rglob(f"{name}.mjs"))) for name in engine.SCRIPTS] == [0, 1]


def test_the_page_carries_the_hash_of_every_part(built: Built, pages: dict[str, Html]) -> None:
    """The browser can tell whether what arrives is what was published; and it has what does so."""
    (element,) = pages["checklist/"].all("bow-out-checklist")
    told = json.loads(element["data-parts"])
    assert told["loader"] == built[0].loader
    for name, part in built[0].parts.items():
        content = part.path.read_bytes()
        digest = base64.b64encode(hashlib.sha256(content).digest()).decode()
        assert told[name] == {"address": f"../{part.address}", "hash": f"sha256-{digest}", "size": len(content)}


#: The most that the engine may weigh on its way, gzipped: 2 % above what it was when this was written. Nearly all of it
#: is Pyodide's own; what is ours to keep small is the bundle.
BYTES = 3_450_000
BUNDLE_BYTES = 320_000


def test_the_engine_stays_light(built: Built) -> None:
    """A reader on a slow line waits for these bytes. Somebody who adds some should know."""
    parts = built[0].parts
    weights = {name: len(gzip.compress(part.path.read_bytes(), 6, mtime=0)) for name, part in parts.items()}
    assert sum(weights.values()) <= BYTES, weights
    assert parts["bundle"].size <= BUNDLE_BYTES


def test_an_address_changes_with_the_content(built: Built, tmp_path: Path) -> None:
    """Any changed byte gives a part another address, so no page can meet an engine that is not its own."""
    bundle = built[0].parts["bundle"]
    changed = bytearray(bundle.path.read_bytes())
    changed[100] ^= 1
    copy = tmp_path / bundle.path.name
    copy.write_bytes(changed)
    assert engine.digest([bundle.path]) in bundle.address
    assert engine.digest([copy]) not in bundle.address


@pytest.fixture(scope="module")
def archive(built: Built, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the bundle as the browser's Python sees it, unpacked once."""
    path = tmp_path_factory.mktemp("bundle") / "python.zip"
    path.write_bytes(gzip.decompress(built[0].parts["bundle"].path.read_bytes()))
    return path


def test_the_bundle_is_bytecode_alone(archive: Path) -> None:
    """It holds the listed modules and `checklist` for this Python, without lines, docstrings, command line."""
    sources = {path.relative_to(ROOT / "src").with_suffix("").as_posix() for path in ROOT.glob("src/checklist/**/*.py")}
    for_the_page = {name for name in sources if not name.startswith(engine.NOT_FOR_THE_PAGE)}
    assert "checklist/reading/signs" in for_the_page < sources
    with zipfile.ZipFile(archive) as bundle:
        contents = {one.filename: bundle.read(one) for one in bundle.infolist() if one.filename != "ahead"}
        assert {one.compress_type for one in bundle.infolist()} == {zipfile.ZIP_STORED}
    assert {Path(name).suffix for name in contents} == {".pyc"}
    assert {content[:4] for content in contents.values()} == {importlib.util.MAGIC_NUMBER}
    assert {name.removesuffix(".pyc") for name in contents if name.startswith("checklist/")} == for_the_page
    modules = {name.removesuffix(".pyc").removesuffix("/__init__").replace("/", ".") for name in contents}
    library = {name for name in modules if not name.startswith("checklist")} - {path.stem for path in engine.BROWSER}
    assert library == set(engine.MODULES.read_text("utf-8").split())
    wire = marshal.loads(contents["checklist/wire.pyc"][16:])  # noqa: S302 - our own file
    assert "JSON text in, JSON text out" not in wire.co_consts
    parts = [wire, *(one for one in wire.co_consts if isinstance(one, CodeType))]
    assert [list(one.co_lines()) for one in parts] == [[]] * len(parts)


def test_a_module_that_does_not_exist_is_refused(built: Built) -> None:
    """A slip in the list stops the build, and says which."""
    with pytest.raises(ValueError, match="no module jsno"):
        engine.pack(built[0].parts["bundle"].path.parent, ["json", "jsno"])


#: Run by a fresh Python: what was compiled on the way, without and with what is compiled ahead.
COMPILE = """
import json, sys
sys.path.insert(0, sys.argv[1])
for name in [name for name in sys.modules if name.partition(".")[0] in ("json", "re", "dataclasses")]:
    del sys.modules[name]
from re import _compiler
compiled, compile_pattern = [], _compiler.compile
_compiler.compile = lambda *told: (compiled.append(str(told[0])), compile_pattern(*told))[1]
if sys.argv[2] == "ahead":
    import zipimport
    zipimport.zipimporter(sys.argv[1]).load_module("sitecustomize")
import dataclasses
sys.addaudithook(lambda event, told: event == "compile" and compiled.append("<text>"))
from checklist import wire
reply = wire.handle('{"schema": 1, "op": "compose", "answers": {"reason": "not-a-fit"}}')
print(json.dumps([compiled, reply]))
"""


def test_the_start_compiles_nothing(archive: Path) -> None:
    """With what the bundle brings, importing the engine and composing compile no pattern and no method."""
    told = {}
    for how in ("anew", "ahead"):
        command = [sys.executable, "-S", "-c", COMPILE, str(archive), how]
        done = subprocess.run(command, capture_output=True, check=True, text=True)
        told[how], reply = json.loads(done.stdout)
        assert reply == wire.handle('{"schema": 1, "op": "compose", "answers": {"reason": "not-a-fit"}}')
    assert len(told["anew"]) > 50  # so they would be seen
    assert told["ahead"] == []


#: Run by a fresh Python: the replies to the requests it is given, and the modules that they took.
ANSWER = """
import json, sys
sys.path.insert(0, sys.argv[1])
from checklist import wire
replies = [wire.handle(request) for request in json.load(sys.stdin)]
modules = [name for name in sys.modules if name.startswith("checklist.")]
json.dump([wire.__file__, replies, modules], sys.stdout)
"""


def test_the_bundle_holds_what_the_page_imports_of_ours_and_no_more(archive: Path) -> None:
    """It answers every kind of request as the sources do, and each of the engine's modules takes part."""
    draft = {"form": "email", "subject": "Interview", "body": "Dear [Name],"}
    kinds = [{"op": op, "draft": draft} for op in OPS] + [{"op": "render", "format": one} for one in FORMATS]
    common = {"schema": 1, "answers": REACHED_BY["withdraw"], "now": "2026-11-24T12:00:00+00:00"}
    requests = [json.dumps({**common, **kind}) for kind in kinds]

    done = subprocess.run(
        [sys.executable, "-S", "-c", ANSWER, str(archive)],
        input=json.dumps(requests),
        capture_output=True,
        check=True,
        text=True,
    )

    where, replies, modules = json.loads(done.stdout)
    with zipfile.ZipFile(archive) as bundle:
        held = {name.removesuffix(".pyc") for name in bundle.namelist() if name.startswith("checklist/")}
    assert where.startswith(str(archive))
    assert replies == [wire.handle(request) for request in requests]
    assert {name.replace(".", "/") for name in modules} == {name.removesuffix("/__init__") for name in held} - {
        "checklist"
    }


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
