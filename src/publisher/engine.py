"""The engine bundle: the Pyodide runtime and our wheel, byte-compiled, under names that say what is in them.

The browser would otherwise compile every module of Python's standard library at each start. Bytecode only fits its
own Python, so this refuses to run under any other than the runtime's.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Container, Iterable
from dataclasses import dataclass
from pathlib import Path

#: The Python of the pinned Pyodide; `.python-version` names it too.
RUNTIME_PYTHON = (3, 13)

STDLIB = "python_stdlib.zip"
#: What the browser needs of the npm package; its lock file and consoles stay behind.
RUNTIME_FILES = ("pyodide.mjs", "pyodide.asm.js", "pyodide.asm.wasm")

#: What the page never imports: an installed wheel has it, the browser's does without. Nobody reads that one's RECORD.
NOT_FOR_THE_PAGE = ("__main__", "asking", "conversation", "drafting", "labels", "terminal", "text")

#: Every file in an archive gets this date, so that the same source gives the same bytes and the same name.
_NO_DATE = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Engine:
    """The files to publish, by address below the site's root, and where the page finds them."""

    files: dict[str, Path]
    runtime: str
    wheel: str


def build_engine(root: Path, cache: Path) -> Engine:
    """Return the engine, built anew only where its sources have changed.

    Args:
        root: The project's folder, with `src/checklist` and an installed `node_modules/pyodide`.
        cache: A folder for what was built; it may be deleted at any time.

    Raises:
        RuntimeError: This is not the runtime's Python, or the wheel could not be built; its output says why.
    """
    if sys.version_info[:2] != RUNTIME_PYTHON:
        raise RuntimeError(f"the engine must be compiled by Python {RUNTIME_PYTHON}, not {sys.version_info[:2]}")
    runtime = root / "node_modules" / "pyodide"
    sources = sorted((root / "src" / "checklist").glob("**/*.py"))
    key = digest([Path(__file__), root / "pyproject.toml", runtime / "package.json", runtime / STDLIB, *sources])
    built = cache / key
    if not built.is_dir():
        cache.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=cache) as scratch:
            _compile(root, runtime, Path(scratch))
            for old in cache.glob("????????????????"):
                shutil.rmtree(old)
            shutil.copytree(scratch, built)
    return _address(built, runtime)


def digest(paths: Iterable[Path]) -> str:
    """Return 16 hexadecimal digits that stand for the names and contents of `paths`."""
    hasher = hashlib.sha256()
    for path in paths:
        content = path.read_bytes()
        hasher.update(f"{path.name} {len(content)}\n".encode())
        hasher.update(content)
    return hasher.hexdigest()[:16]


def _address(built: Path, runtime: Path) -> Engine:
    (wheel,) = built.glob("*.whl")
    parts = [*(runtime / name for name in RUNTIME_FILES), built / STDLIB]
    folder = f"assets/engine/pyodide-{digest(parts)}/"
    wheel_address = f"assets/engine/{digest([wheel])}/{wheel.name}"
    files = {folder + part.name: part for part in parts} | {wheel_address: wheel}
    return Engine(files, runtime=folder, wheel=wheel_address)


def _compile(root: Path, runtime: Path, target: Path) -> None:
    """Put the byte-compiled wheel and standard library into `target`. Trimming the library belongs here too."""
    shutil.copy(runtime / STDLIB, target / STDLIB)
    _run("hatchling", "build", "--target", "wheel", "--directory", str(target), cwd=root)
    _run("pyodide_cli", "py-compile", "--silent", "--compression-level", "9", str(target), cwd=root)
    for archive in target.iterdir():
        _repack(archive, leave_out={f"checklist/{name}.pyc" for name in NOT_FOR_THE_PAGE})


def _run(*command: str, cwd: Path) -> None:
    # Optimised twice, Python leaves docstrings and assertions out of the bytecode; with an epoch, the time of building.
    done = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=cwd,
        env={**os.environ, "PYTHONOPTIMIZE": "2", "SOURCE_DATE_EPOCH": "315532800"},
        check=False,
        capture_output=True,
        text=True,
    )
    if done.returncode:
        raise RuntimeError(f"{command[0]} failed:\n{done.stdout}{done.stderr}")


def _repack(archive: Path, leave_out: Container[str]) -> None:
    """Write an archive anew, in the order of its names and without their dates."""
    with zipfile.ZipFile(archive) as dated:
        members = sorted((one.filename, dated.read(one)) for one in dated.infolist() if one.filename not in leave_out)
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as undated:
        for name, content in members:
            undated.writestr(zipfile.ZipInfo(name, _NO_DATE), content, zipfile.ZIP_DEFLATED, 9)
