"""What Lighthouse says of the guide's pages: a phone on a slow line, as it simulates both unless told otherwise."""

import json
import os
import statistics
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

from tests.bench.chromium import SWITCHES
from tests.bench.contenders import CACHE, ROOT
from tests.bench.guide import GUIDE_PAGES
from tests.bench.report import Table, Target

CATEGORIES: Final = {
    "performance": "Performance",
    "accessibility": "Accessibility",
    "best-practices": "Best practices",
    "seo": "SEO",
}

_PROGRAM: Final = CACHE / "node_modules" / "lighthouse" / "cli" / "index.js"
_NODE: Final = ROOT / ".venv" / "bin" / "node"
_SECONDS: Final = 300


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one run said of one page: points out of 100 by category, and the audits that cost some."""

    points: Mapping[str, int]
    lost: Sequence[str]


def measure_lighthouse(address: str, runs: int, chrome: Path) -> dict[str, list[Verdict]]:
    """Look at each page in turns.

    Args:
        address: Where the built site is served, with a slash at its end.
        runs: How often.
        chrome: The browser to use.

    Raises:
        RuntimeError: Lighthouse failed, or a page asked another host for something.
    """
    verdicts: dict[str, list[Verdict]] = {name: [] for name in GUIDE_PAGES}
    for _ in range(runs):
        for name, path in GUIDE_PAGES.items():
            verdicts[name].append(_judge(address + path, chrome))
    return verdicts


def tabulate_lighthouse(verdicts: Mapping[str, Sequence[Verdict]]) -> Table:
    """Return a table of points, and of what there is to mend."""
    rows = [
        (
            name,
            *(str(_median(found, category)) for category in CATEGORIES),
            ", ".join(dict.fromkeys(f"`{audit}`" for one in found for audit in one.lost)) or "–",
        )
        for name, found in verdicts.items()
    ]
    runs = max(len(found) for found in verdicts.values())
    note = f"Lighthouse {_version()}, its own settings for phones; the median of {runs}. What cost points in any run."
    return Table("Lighthouse", ("Page", *CATEGORIES.values(), "What cost points"), rows, note)


def aim_at_lighthouse(verdicts: Mapping[str, Sequence[Verdict]]) -> list[Target]:
    """Return the targets, one a page: 100 in each category."""
    met = []
    for name, found in verdicts.items():
        points = [_median(found, category) for category in CATEGORIES]
        shown = " / ".join(map(str, points))
        met.append(Target(f"Lighthouse, {name}", "100 / 100 / 100 / 100", shown, all(one == 100 for one in points)))
    return met


def _judge(address: str, chrome: Path) -> Verdict:
    done = subprocess.run(
        [
            str(_NODE),
            str(_PROGRAM),
            address,
            "--output=json",
            "--output-path=stdout",
            "--quiet",
            "--no-enable-error-reporting",
            f"--only-categories={','.join(CATEGORIES)}",
            f"--chrome-flags=--headless=new {' '.join(map(_quote, SWITCHES))}",
        ],
        env={**os.environ, "CHROME_PATH": str(chrome)},
        check=False,
        capture_output=True,
        timeout=_SECONDS,
    )
    if done.returncode:
        raise RuntimeError(f"Lighthouse failed:\n{done.stderr.decode(errors='replace')}")
    return _read(json.loads(done.stdout))


def _read(report: Mapping[str, Any]) -> Verdict:
    if error := report.get("runtimeError"):
        raise RuntimeError(f"Lighthouse failed: {error['message']}")
    requests = [one["url"] for one in report["audits"]["network-requests"]["details"]["items"]]
    foreign = [url for url in requests if urlsplit(url).scheme.startswith("http") and "127.0.0.1" not in url]
    if foreign:
        raise RuntimeError(f"a page asked another host for something: {foreign}")
    points = {name: round(100 * report["categories"][name]["score"]) for name in CATEGORIES}
    lost = [
        one["id"]
        for name in CATEGORIES
        for one in report["categories"][name]["auditRefs"]
        if one["weight"] and points[name] < 100 and (report["audits"][one["id"]]["score"] or 0) < 0.9
    ]
    return Verdict(points, lost)


def _median(found: Sequence[Verdict], category: str) -> int:
    return round(statistics.median(one.points[category] for one in found))


def _version() -> str:
    return str(json.loads((_PROGRAM.parents[1] / "package.json").read_text())["version"])


def _quote(switch: str) -> str:
    return f'"{switch}"' if " " in switch else switch
