"""What is compared: the checklist as readers get it, our engine, stock Pyodide in a worker, the tutorial, and PyScript.

All but the first are bare pages that start at once, ask for the same message and write its score into the page. On the
first, a script answers as soon as the form listens.
"""

import json
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from string import Template
from typing import Final

from tests.bench.server import Site
from tests.unit.examples import ORDINARY_DETAILS, REACHED_BY

ROOT: Final = Path(__file__).parents[2]
#: What is built for the measurements, and only for them.
CACHE: Final = ROOT / ".cache" / "bench"

_PAGES: Final = Path(__file__).parent / "bare"

#: A reader's request with everything in it; each measurement changes the verb.
REQUEST: Final = {
    "schema": 1,
    "op": "compose",
    "answers": REACHED_BY["withdraw"],
    "details": ORDINARY_DETAILS,
    "now": "2030-05-06T09:00:00+00:00",
    "interview": {"starts_at": "2030-05-10T10:00:00+00:00"},
    "form": "email",
    "recipient": "employer",
    "tone": "warm",
}

REAL: Final = "the checklist"
BROTLI: Final = "the checklist, Brotli"
OURS: Final = "ours, bare"
STOCK: Final = "stock worker"
TUTORIAL: Final = "tutorial"
PYSCRIPT: Final = "PyScript"

#: Where the built site is served; and again, as by a host that sends what `make compressed` has made.
OUR_SITE: Final = "/ours/"
_OUR_SITE_SMALLER: Final = "/smaller/"

#: Addresses of the bare pages, by contender.
BARE: Final[Mapping[str, str]] = {
    OURS: f"{OUR_SITE}checklist/bare.html",
    STOCK: "/stock/stock.html",
    TUTORIAL: "/stock/tutorial.html",
}
#: `make bench` installs it; a look at one part alone does without.
_PYSCRIPT_FILES: Final = CACHE / "node_modules" / "@pyscript" / "core" / "dist"
#: And of all, in the order of the tables.
PAGES: Final[Mapping[str, str]] = {
    REAL: f"{OUR_SITE}checklist/",
    BROTLI: f"{_OUR_SITE_SMALLER}checklist/",
    **BARE,
    **({PYSCRIPT: "/stock/pyscript.html"} if _PYSCRIPT_FILES.is_dir() else {}),
}

#: Answers on the real page, in the task in which the form begins to listen, and says when the page's own advice has
#: been painted and when the engine's score stands in the page.
ANSWER: Final = Template((_PAGES / "answer.js").read_text()).substitute(
    answers=json.dumps(REQUEST["answers"]), details=json.dumps(ORDINARY_DETAILS)
)


def build_contenders(site: Path) -> Site:
    """Return everything that the pages need, ready to be served.

    Args:
        site: The folder of the built site.
    """
    wheel = _build_wheel()
    first = json.dumps(json.dumps(REQUEST))  # once for the engine, once for JavaScript
    checklist = (site / "checklist" / "index.html").read_text(encoding="utf-8")
    values = {
        "request": first,
        "wheel": wheel.name,
        "tag": _only(r"<bow-out-checklist\b[^>]*>", checklist),
        "engine": "/modules/engine.mjs",
    }
    files = {
        BARE[OURS]: "ours.html",
        BARE[STOCK]: "stock.html",
        BARE[TUTORIAL]: "tutorial.html",
        "/stock/pyscript.html": "pyscript.html",
        "/stock/worker.mjs": "worker.mjs",
    }
    made = {address: Template((_PAGES / name).read_text()).substitute(values) for address, name in files.items()}
    return Site(
        {
            OUR_SITE: site,
            _OUR_SITE_SMALLER: site,
            "/stock/": ROOT / "node_modules" / "pyodide",
            "/modules/": ROOT / "overrides/assets/checklist",
            "/pyscript/": _PYSCRIPT_FILES,
        },
        {address: text.encode() for address, text in made.items()} | {f"/stock/{wheel.name}": wheel.read_bytes()},
        brotli=(_OUR_SITE_SMALLER,),
    )


def _build_wheel() -> Path:
    """Return our wheel as anyone would build it: plain source, nothing left out."""
    folder = CACHE / "wheel"
    for old in folder.glob("*.whl"):
        old.unlink()
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    return wheel


def _only(pattern: str, text: str) -> str:
    (found,) = re.findall(pattern, text)
    return str(found)
