"""The engine's files: Pyodide's runtime, our worker, and one bundle of all the Python that the page needs.

The bundle holds the engine and the modules of the standard library that it imports (`modules.txt` lists them), all of
it compiled ahead, because a browser would otherwise compile it at each start. What was compiled only fits its own
Python, so this refuses to run under any other than the runtime's.
"""

import base64
import contextlib
import gzip
import hashlib
import io
import json
import marshal
import os
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
import zlib
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from publisher import browser_side, ready
from publisher.ahead import strip

#: The Python of the pinned Pyodide; `.python-version` names it too.
RUNTIME_PYTHON = (3, 13)

STDLIB: Final = "python_stdlib.zip"
#: The modules of the standard library that go into the bundle, one a line. `tests/browser/test_modules.py` traces
#: them in a browser, and fails when one is missing or one too many.
MODULES: Final = Path(__file__).with_name("modules.txt")
#: What compiles ahead what Python would compile at each start.
AHEAD: Final = Path(__file__).with_name("ahead.py")
#: What goes into the bundle beside the engine, in place of the library's modules of these names, if it has them.
BROWSER: Final = sorted(Path(__file__).with_name("browser").glob("*.py"))
#: Our own scripts, each joined with what it imports. The loader is no part: the page carries its text.
SCRIPTS: Final = ("loader", "worker")
#: Where they are, below the project's folder, with what they import.
_SCRIPTS_FOLDER: Final = Path("overrides", "assets", "checklist")

#: What the page never imports: the doors for a command line, which an installed wheel has, and words that it carries
#: as HTML. A test fails for anything else that takes no part in answering.
NOT_FOR_THE_PAGE = ("checklist/__main__", "checklist/labels", "checklist/terminal/")

#: What was built stays at least a day.
_KEPT_SECONDS: Final = 86_400
#: Every file in an archive gets this date, so that the same source gives the same bytes and the same name.
_NO_DATE = (1980, 1, 1, 0, 0, 0)
#: What comes before the code in a .pyc file, in bytes (PEP 552).
_PYC_HEADER: Final = 16


@dataclass(frozen=True, slots=True)
class Part:
    """A file of the engine: where it is, its address below the site's root, its hash and its size in bytes.

    The hash is as browsers write one: "sha256-" and base64.
    """

    path: Path
    address: str
    hash: str
    size: int


@dataclass(frozen=True, slots=True)
class Engine:
    """The parts by name: `runtime`, `wasm`, `worker` and `bundle`; what loads them, and what stands in for them."""

    parts: Mapping[str, Part]
    loader: str
    ready: Part

    def describe(self, base: str) -> dict[str, object]:
        """Return what a page must know of each part, and the loader's script.

        Args:
            base: What makes an address below the site's root one relative to the page.
        """
        parts = {
            name: {"address": base + part.address, "hash": part.hash, "size": part.size}
            for name, part in self.parts.items()
        }
        return {"loader": self.loader, **parts}


def build_engine(root: Path, cache: Path) -> Engine:
    """Return the engine, built anew only where its sources have changed.

    Args:
        root: The project's folder, with `src/checklist` and an installed `node_modules/pyodide`.
        cache: A folder for what was built; it may be deleted at any time.

    Raises:
        RuntimeError: This is not the runtime's Python, or the wheel could not be built; its output says why.
        ValueError: `modules.txt` names a module that the standard library does not have.
    """
    if sys.version_info[:2] != RUNTIME_PYTHON:
        raise RuntimeError(f"the engine must be compiled by Python {RUNTIME_PYTHON}, not {sys.version_info[:2]}")
    pyodide = root / "node_modules" / "pyodide"
    wheel = [root / "pyproject.toml", *sorted((root / "src" / "checklist").glob("**/*.py"))]
    tools = [root / "requirements.txt", Path(__file__), AHEAD, MODULES, *BROWSER]
    python = _build_once(
        cache, [*wheel, *tools, pyodide / "package.json", pyodide / STDLIB], lambda target: _build_bundle(root, target)
    )
    scripts = sorted((root / _SCRIPTS_FOLDER).glob("*.mjs"))
    joined = _build_once(
        cache,
        [*scripts, root / "package-lock.json", Path(browser_side.__file__)],
        lambda target: browser_side.bundle((path for path in scripts if path.stem in SCRIPTS), target),
    )
    stand_in = _build_once(cache, [*wheel, Path(ready.__file__)], _build_ready)
    _forget_old(cache, {python, joined, stand_in})
    return Engine(
        {
            "runtime": _describe(pyodide / "pyodide.asm.js"),
            "wasm": _describe(pyodide / "pyodide.asm.wasm"),
            "worker": _describe(joined / "worker.mjs"),
            "bundle": _describe(python / "bundle.bin"),
        },
        (joined / "loader.mjs").read_text(encoding="utf-8").strip(),
        _describe(stand_in / "ready.json"),
    )


def _build_once(cache: Path, sources: Iterable[Path], build: Callable[[Path], None]) -> Path:
    """Return the folder of what `build` makes of `sources`; where it is there already, nothing is made."""
    built = cache / digest(sources)
    if not built.is_dir():
        cache.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=cache) as scratch:
            target = Path(scratch) / "built"
            target.mkdir()
            build(target)
            # Whole or not at all: another build may look here at the same time, and may have been sooner.
            with contextlib.suppress(OSError):
                target.rename(built)
    return built


def _build_bundle(root: Path, target: Path) -> None:
    compile_archives(root, target)
    (target / "bundle.bin").write_bytes(pack(target, MODULES.read_text("utf-8").split()))


def _build_ready(target: Path) -> None:
    text = json.dumps(ready.describe_ready(), ensure_ascii=False, separators=(",", ":"))
    (target / "ready.json").write_text(text, encoding="utf-8")


def _forget_old(cache: Path, built: Collection[Path]) -> None:
    """Delete what was built for other sources, unless it is so new that another build may be using it."""
    for old in cache.glob("????????????????"):
        if old not in built and time.time() - old.stat().st_mtime > _KEPT_SECONDS:
            shutil.rmtree(old, ignore_errors=True)


def digest(paths: Iterable[Path]) -> str:
    """Return 16 hexadecimal digits that stand for the names and contents of `paths`."""
    hasher = hashlib.sha256()
    for path in paths:
        content = path.read_bytes()
        hasher.update(f"{path.name} {len(content)}\n".encode())
        hasher.update(content)
    return hasher.hexdigest()[:16]


def _describe(path: Path) -> Part:
    content = path.read_bytes()
    hashed = base64.b64encode(hashlib.sha256(content).digest()).decode()
    return Part(path, f"assets/engine/{digest([path])}/{path.name}", f"sha256-{hashed}", len(content))


def compile_archives(root: Path, target: Path) -> None:
    """Put into `target` what a bundle is packed from: three archives of bytecode, and what was compiled ahead.

    Args:
        root: The project's folder.
        target: An empty folder. It gets the standard library, whole; the wheel; and what is for the browser alone.

    Raises:
        RuntimeError: A tool failed; its output says why.
    """
    shutil.copy(root / "node_modules" / "pyodide" / STDLIB, target / STDLIB)
    with zipfile.ZipFile(target / "browser.zip", "w") as ours:
        for path in BROWSER:
            ours.writestr(zipfile.ZipInfo(path.name, _NO_DATE), path.read_bytes())
    _run("-m", "hatchling", "build", "--target", "wheel", "--directory", str(target), cwd=root)
    _run("-m", "pyodide_cli", "py-compile", "--silent", "--compression-level", "0", str(target), cwd=root)
    # Without the packages of this machine: some use patterns of the engine's before it can.
    (target / "ahead").write_bytes(_run("-S", str(AHEAD), str(target / "browser.zip"), str(target / STDLIB), cwd=root))


def pack(archives: Path, modules: Collection[str] | None) -> bytes:
    """Return a bundle: a zip archive that Python can import from, compressed as a whole.

    The archive itself is not compressed: its files have much in common, and Python reads them sooner.

    Args:
        archives: The folder that `compile_archives` has filled.
        modules: The modules of the standard library to take; None is for all there are.

    Raises:
        ValueError: A module is not in the standard library.
    """
    library = _read(archives / STDLIB)
    if modules is not None:
        wanted = {_find(name, library) for name in modules}
        library = {name: content for name, content in library.items() if name in wanted}
    (wheel,) = archives.glob("*.whl")
    ours = _read(wheel).items()
    engine = {
        name: content for name, content in ours if name.endswith(".pyc") and not name.startswith(NOT_FOR_THE_PAGE)
    }
    members = {**library, **engine, **_read(archives / "browser.zip"), "ahead": (archives / "ahead").read_bytes()}
    stored = {
        name: _without_lines(content) if name.endswith(".pyc") else content for name, content in sorted(members.items())
    }
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name in _side_by_side(stored):
            archive.writestr(zipfile.ZipInfo(name, _NO_DATE), stored[name])
    return gzip.compress(packed.getvalue(), compresslevel=9, mtime=0)


#: How far back gzip looks for what it has seen before.
_WINDOW = 32 * 1024


def _side_by_side(contents: Mapping[str, bytes]) -> Iterator[str]:
    """Yield the names in an order in which each file repeats much of those just before it: 1 % of a bundle."""
    alone = {name: len(zlib.compress(content)) for name, content in contents.items()}
    before = b""
    while alone:

        def share_left(name: str, seen: bytes = before) -> float:
            compressor = zlib.compressobj(zdict=seen)
            return len(compressor.compress(contents[name]) + compressor.flush()) / alone[name]

        following = min(alone, key=share_left)
        before = (before + contents[following])[-_WINDOW:]
        del alone[following]
        yield following


def _without_lines(compiled: bytes) -> bytes:
    code = marshal.loads(compiled[_PYC_HEADER:])  # noqa: S302 - what was compiled a moment ago
    return compiled[:_PYC_HEADER] + marshal.dumps(strip(code))


def _read(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _find(module: str, library: Collection[str]) -> str:
    path = module.replace(".", "/")
    for name in (f"{path}/__init__.pyc", f"{path}.pyc"):
        if name in library:
            return name
    raise ValueError(f"{MODULES.name}: the standard library has no module {module}")


def _run(*arguments: str, cwd: Path) -> bytes:
    # Optimised twice, Python leaves docstrings and assertions out of the bytecode; without debug ranges, the columns
    # of every instruction, a quarter of it all; and with an epoch, the time of building.
    wanted = {
        "PYTHONPATH": str(cwd / "src"),
        "PYTHONSAFEPATH": "1",
        "PYTHONOPTIMIZE": "2",
        "PYTHONNODEBUGRANGES": "1",
        "SOURCE_DATE_EPOCH": "315532800",
    }
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=cwd,
        env={**os.environ, **wanted},
        check=False,
        capture_output=True,
    )
    if done.returncode:
        raise RuntimeError(f"{' '.join(arguments)} failed:\n{(done.stdout + done.stderr).decode(errors='replace')}")
    return done.stdout
