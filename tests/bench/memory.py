"""How much memory the page's process holds, a little after the first score.

What only that process holds (the `Private_` lines of Linux's `smaps_rollup`) has everything in it: JavaScript,
WebAssembly's memory and its compiled code. Chromium's own figures leave WebAssembly out.
"""

import re
import statistics
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from playwright.sync_api import Browser

from tests.bench.chromium import first_score, open_page, private_window
from tests.bench.contenders import BROTLI, PAGES, STOCK
from tests.bench.report import Table, ratio
from tests.bench.server import Server
from tests.bench.slow import renderers

#: What was only needed for the start may be let go first; seconds.
_PAUSE: Final = 2.0

_PRIVATE: Final = re.compile(r"^Private_\w+: +(\d+) kB$", re.MULTILINE)


def measure_memory(browser: Browser, server: Server, runs: int) -> Mapping[str, list[int]]:
    """Start each contender in turns; return the bytes that its process alone holds, or nothing where none can tell."""
    if not Path("/proc/self/smaps_rollup").exists():
        return {}
    pages = {name: address for name, address in PAGES.items() if name != BROTLI}  # whose bytes are the same once here
    taken: dict[str, list[int]] = {name: [] for name in pages}
    for _ in range(runs):
        for name, address in pages.items():
            with private_window(browser) as context:
                first_score(open_page(context), server.address + address)
                time.sleep(_PAUSE)
                # The browser keeps smaller ones besides, for pages to come.
                taken[name].append(max(_private(process) for process in renderers()))
    return taken


def tabulate_memory(taken: Mapping[str, list[int]]) -> list[Table]:
    """Return a table of medians, if there are any."""
    if not taken:
        return []
    medians = {name: statistics.median(counts) for name, counts in taken.items()}
    rows = [(name, f"{median / 2**20:.0f} MiB", ratio(median, medians[STOCK])) for name, median in medians.items()]
    note = f"What the page's process holds and shares with no other, {_PAUSE:.0f} seconds after the first score."
    return [Table("Memory", ("Page", "Median", "of stock"), rows, note)]


def _private(process: int) -> int:
    return 1024 * sum(map(int, _PRIVATE.findall(Path(f"/proc/{process}/smaps_rollup").read_text())))
