"""What an answer costs: the engine's work for one change in the page, beside the least that any reply must cost.

Under this Python and without a browser. Machines differ and are noisy, so what counts are the ratios, measured in turns
within one run.
"""

import json
import statistics
import time
from collections.abc import Callable
from functools import partial
from typing import Final

from checklist import wire
from tests.bench.report import Table
from tests.unit.examples import ORDINARY_DETAILS, REACHED_BY

TURNS: Final = 300

_BASE: Final = "JSON alone"

REQUEST: Final = {
    "schema": 1,
    "op": "compose",
    "answers": REACHED_BY["withdraw"],
    "details": ORDINARY_DETAILS,
}


#: A message with much to find in it.
DRAFT: Final = {
    "form": "email",
    "subject": "Interview",
    "body": "Dear [Name],\n\nYour process was a waste of my time, and I have accepted a job at Globex. " * 5,
}


def measure(works: dict[str, Callable[[], object]]) -> dict[str, float]:
    """Return the median time of each work in milliseconds, all of them measured in turns."""
    times: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(TURNS):
        for name, work in works.items():
            start = time.perf_counter()
            work()
            times[name].append(1000 * (time.perf_counter() - start))
    return {name: statistics.median(taken) for name, taken in times.items()}


def measure_engine() -> dict[str, float]:
    """Return the median time of each of the engine's works, in milliseconds, and of the JSON of one reply."""
    texts = {
        "refuse": json.dumps({**REQUEST, "schema": 2}),
        "assess": json.dumps({**REQUEST, "op": "assess"}),
        "assess, nothing answered": json.dumps({**REQUEST, "op": "assess", "answers": {}}),
        "assess and compose an email": json.dumps(REQUEST),
        "assess and compose a call": json.dumps({**REQUEST, "form": "call"}),
        "review an email": json.dumps({**REQUEST, "op": "review", "draft": DRAFT}),
    }
    reply = json.loads(wire.handle(texts["assess and compose an email"]))
    works: dict[str, Callable[[], object]] = {name: partial(wire.handle, text) for name, text in texts.items()}
    return measure({_BASE: lambda: json.dumps(json.loads(json.dumps(reply))), **works})


def tabulate(medians: dict[str, float]) -> Table:
    """Return a table of medians, and of how many times that of the JSON alone they are."""
    rows = [(name, f"{median:.2f} ms", f"{median / medians[_BASE]:.1f} ×") for name, median in medians.items()]
    note = (
        "Under this machine's own Python, without a browser: each work beside reading and writing the JSON of a reply."
    )
    return Table("The engine alone", ("Work", "Median", "of JSON"), rows, note)
