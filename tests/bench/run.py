"""`make bench`: measure everything, print it, and write it to docs/development/performance.md.

To measure one part alone, while working on it: `python -m tests.bench.run starts --runs 3`. That only prints.
"""

import argparse
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from playwright.sync_api import Browser

from tests.bench import alone, guide, keystrokes, lighthouse, memory, report, starts
from tests.bench.chromium import launch
from tests.bench.contenders import ROOT, build_contenders
from tests.bench.server import Server, Site, serve
from tests.bench.slow import calibrate, can_slow
from tests.browser.find_browser import find

PAGE: Final = ROOT / "docs" / "development" / "performance.md"

#: Lighthouse has its own idea of a slow phone, so its figures vary little.
_LIGHTHOUSE_RUNS: Final = 3
_MEMORY_RUNS: Final = 3


@dataclass
class Bench:
    """A browser and a server to measure with, and what has been found so far."""

    browser: Browser
    server: Server
    site: Path
    runs: int
    only: str = ""
    tables: list[report.Table] = field(default_factory=list)
    targets: list[report.Target] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)

    def add(self, *tables: report.Table) -> None:
        """Keep tables, and print them at once."""
        self.tables += tables
        for table in tables:
            print(table.to_text(), flush=True)


def measure_starts(bench: Bench) -> None:
    """Measure the time to the first score, and bytes."""
    conditions = [one for one in starts.CONDITIONS if bench.only in one.name]
    if not can_slow():
        conditions = [one for one in conditions if one.slow_down == 1]
        bench.remarks.append("A slower CPU is not offered on this system.")
    starts.measure_starts(bench.browser, bench.server, conditions[0], 1)  # the first of all is not like the others
    taken = {}
    for condition in conditions:
        if condition.slow_down > 1:
            found = calibrate(bench.browser, condition.slow_down)
            bench.remarks.append(
                f"On the slower CPU a fixed loop took {found['page']:.1f} times as long on the page's thread and "
                f"{found['worker']:.1f} times in a worker."
            )
            print(bench.remarks[-1])
        taken[condition.name] = starts.measure_starts(bench.browser, bench.server, condition, bench.runs)
    bench.add(*starts.tabulate_starts(taken))
    bench.targets += starts.aim_at(taken)


def measure_keystrokes(bench: Bench) -> None:
    """Measure what a keystroke costs."""
    page = keystrokes.measure_page(bench.browser, bench.server)
    engines = keystrokes.measure_engines(bench.browser, bench.server)
    bench.add(keystrokes.tabulate_keystrokes(page, engines))
    bench.targets += keystrokes.aim_at_keystrokes(page)


def measure_memory(bench: Bench) -> None:
    """Measure what a page holds."""
    runs = min(bench.runs, _MEMORY_RUNS)
    bench.add(*memory.tabulate_memory(memory.measure_memory(bench.browser, bench.server, runs)))


def measure_pages(bench: Bench) -> None:
    """Measure what a page of the guide weighs."""
    bench.server.site.folders[guide.STOCK_SITE] = guide.build_stock_site()
    views = guide.measure_pages(bench.browser, bench.server)
    bench.add(guide.tabulate_pages(views))
    bench.targets += guide.aim_at_pages(views)


def measure_lighthouse(bench: Bench) -> None:
    """Ask Lighthouse, with the site at the root of its host."""
    runs = min(bench.runs, _LIGHTHOUSE_RUNS)
    chrome = find() or Path(bench.browser.browser_type.executable_path)
    with serve(Site({"/": bench.site})) as server:
        verdicts = lighthouse.measure_lighthouse(f"{server.address}/", runs, chrome)
    bench.add(lighthouse.tabulate_lighthouse(verdicts))
    bench.targets += lighthouse.aim_at_lighthouse(verdicts)


def measure_alone(bench: Bench) -> None:
    """Measure the engine's work under this Python."""
    bench.add(alone.tabulate(alone.measure_engine()))


PARTS: Final = {
    "starts": measure_starts,
    "keystrokes": measure_keystrokes,
    "memory": measure_memory,
    "pages": measure_pages,
    "lighthouse": measure_lighthouse,
    "alone": measure_alone,
}


@contextmanager
def set_up(site: Path, runs: int, only: str) -> Iterator[Bench]:
    """Start a browser and a server while the block runs."""
    with serve(build_contenders(site)) as server, launch() as browser:
        yield Bench(browser, server, site, runs, only)


def main() -> None:
    """Measure what the command line asks for; everything goes onto the page too."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.run", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="part", help=f"of: {', '.join(PARTS)}; all, unless named")
    parser.add_argument("--runs", type=int, default=int(os.environ.get("RUNS", "5")), help="turns of each measurement")
    parser.add_argument("--site", type=Path, default=ROOT / "site", help="the built site")
    parser.add_argument("--only", default="", help="starts: only the conditions with this in their name")
    asked = parser.parse_args()
    if unknown := set(asked.parts) - set(PARTS):
        parser.error(f"there is no part {', '.join(sorted(unknown))}")
    load = os.getloadavg()[0]
    with set_up(asked.site, asked.runs, asked.only) as bench:
        for name, measure in PARTS.items():
            if name in (asked.parts or PARTS):
                measure(bench)
        first = report.targets(bench.targets)
        if bench.targets:
            print(first.to_text())
        if not asked.parts and not asked.only:
            runs = "Where nothing else is said, figures are medians."
            about = report.describe_run(bench.browser.version, runs, " ".join(bench.remarks), load)
            report.write(PAGE, about, [first, *bench.tables])


if __name__ == "__main__":
    main()
