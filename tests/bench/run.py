"""What an answer costs: the engine's work for one change in the page, beside the least that any reply must cost.

Machines differ and are noisy, so what counts are the ratios, measured in turns within one run. Start-up and bytes
over the wire are not measured here yet.
"""

import json
import statistics
import time
from collections.abc import Callable
from typing import Final

from checklist import wire
from tests.unit.examples import ORDINARY_DETAILS, REACHED_BY

TURNS: Final = 300

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


def main() -> None:
    """Print a table of medians and ratios."""
    texts = {
        "JSON alone": "",
        "refuse": json.dumps({**REQUEST, "schema": 2}),
        "assess": json.dumps({**REQUEST, "op": "assess"}),
        "assess, nothing answered": json.dumps({**REQUEST, "op": "assess", "answers": {}}),
        "assess and compose an email": json.dumps(REQUEST),
        "assess and compose a call": json.dumps({**REQUEST, "form": "call"}),
        "review an email": json.dumps({**REQUEST, "op": "review", "draft": DRAFT}),
    }
    reply = json.loads(wire.handle(texts["assess and compose an email"]))
    works: dict[str, Callable[[], object]] = {
        name: (lambda text=text: wire.handle(text)) for name, text in texts.items() if text
    }
    works = {"JSON alone": lambda: json.dumps(json.loads(json.dumps(reply))), **works}
    medians = measure(works)
    base = medians["JSON alone"]
    print(f"{'work':<30} {'median, ms':>10} {'times JSON':>10}")
    for name, median in medians.items():
        print(f"{name:<30} {median:>10.2f} {median / base:>10.1f}")


if __name__ == "__main__":
    main()
