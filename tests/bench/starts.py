"""How long it takes to the first score, and how many bytes that moves: a first visit and a second, in turns."""

import statistics
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Final, TypeAlias

from playwright.sync_api import Browser, BrowserContext

from tests.bench.chromium import Start, empty_profile, first_score, open_page, private_window, profile
from tests.bench.contenders import OURS, PAGES, REAL, STOCK
from tests.bench.report import Table, Target, at_most, kibibytes, megabytes, ratio, seconds
from tests.bench.server import FULL, SLOW, Line, Sent, Server
from tests.bench.slow import slow_cpu

#: After a first visit the browser, and the page, may put things by for the next; a reader leaves them time. Seconds.
_PAUSE: Final = 1.0

_THROTTLE: Final = 4

#: What the real page says before it has the engine; it stands in the tables as if it were one more contender.
ADVICE: Final = "the checklist, first advice"

#: Files below so many bytes share one line.
_SMALL: Final = 20_000


@dataclass(frozen=True, slots=True)
class Condition:
    """What is made slow: the line, or the processor so many times. And whether the browser has a profile on disk.

    `share` says what part of the runs is made: what takes long varies less.
    """

    name: str
    line: Line = FULL
    slow_down: float = 1
    on_disk: bool = False
    share: float = 1


FULL_SPEED: Final = Condition("full speed")
SLOW_LINE: Final = Condition("9 Mbit/s, 60 ms", line=SLOW, share=0.6)
SLOW_CPU: Final = Condition("4× slower CPU", slow_down=_THROTTLE, share=0.4)
KEPT: Final = Condition("full speed, browser closed in between", on_disk=True, share=0.6)
CONDITIONS: Final = (FULL_SPEED, SLOW_LINE, SLOW_CPU, KEPT)


@dataclass(frozen=True, slots=True)
class Visit:
    """One start: milliseconds to the first score or advice, and what went over the wire."""

    milliseconds: float
    sent: tuple[Sent, ...]

    @property
    def bytes(self) -> int:
        """Return the bytes of all bodies, as they were sent."""
        return sum(one.body for one in self.sent)


@dataclass(frozen=True, slots=True)
class Starts:
    """The first and the second visits to one contender, under one condition."""

    cold: list[Visit] = field(default_factory=list)
    repeat: list[Visit] = field(default_factory=list)


def measure_starts(browser: Browser, server: Server, condition: Condition, runs: int) -> Mapping[str, Starts]:
    """Start each contender in turns, cold and again; return the visits to each.

    Raises:
        RuntimeError: A page failed, or the contenders disagree about the score.
    """
    taken = {name: Starts() for name in (ADVICE, *PAGES)}
    scores = set()
    for _ in range(max(1, round(runs * condition.share))):
        for name, address in PAGES.items():
            (cold, sent), (repeat, sent_again) = _visit_twice(browser, server, address, condition)
            taken[name].cold.append(Visit(cold.scored, sent))
            taken[name].repeat.append(Visit(repeat.scored, sent_again))
            if name == REAL and cold.advised and repeat.advised:
                taken[ADVICE].cold.append(Visit(cold.advised, ()))
                taken[ADVICE].repeat.append(Visit(repeat.advised, ()))
            scores |= {cold.score, repeat.score}
    if len(scores) != 1:
        raise RuntimeError(f"the contenders disagree about the score: {sorted(scores)}")
    return taken


_Sent: TypeAlias = tuple[Start, tuple[Sent, ...]]


def _visit_twice(browser: Browser, server: Server, address: str, condition: Condition) -> list[_Sent]:
    if not condition.on_disk:
        with private_window(browser) as context:
            return [_visit(context, server, address, condition) for _ in range(2)]
    visits = []
    with empty_profile() as folder:
        for _ in range(2):
            with profile(browser, folder) as context:
                visits.append(_visit(context, server, address, condition))
    return visits


def _visit(context: BrowserContext, server: Server, address: str, condition: Condition) -> _Sent:
    server.log.clear()
    server.line = condition.line
    page = open_page(context)
    try:
        with slow_cpu(condition.slow_down):
            start = first_score(page, server.address + address)
    finally:
        server.line = FULL
    time.sleep(_PAUSE)
    page.close()
    return start, tuple(server.log)


def tabulate_starts(taken: Mapping[str, Mapping[str, Starts]]) -> list[Table]:
    """Return a table of times, with how far apart they were, and one of bytes.

    Args:
        taken: What `measure_starts` returned, by the name of the condition.
    """
    times = []
    for condition, starts in taken.items():
        base = starts[STOCK]
        for name, one in starts.items():
            row = (
                f"{condition}: {name}",
                _spread(one.cold),
                f"{_compare(one.cold, base.cold):.2f} ×",
                _spread(one.repeat),
                f"{_compare(one.repeat, base.repeat):.2f} ×",
            )
            times.append(row)
    first = next(iter(taken.values()))
    columns = ("Start", "First visit", "of stock", "Second visit", "of stock")
    runs = "; ".join(f"{condition}, {len(starts[OURS].cold)}" for condition, starts in taken.items())
    note = (
        "The median, and in brackets the fastest and the slowest; and the median of how many times the stock worker's "
        f"in the same turn it was. Turns: {runs}."
    )
    return [Table("Time to the first score", columns, times, note), _tabulate_bytes(first)]


def aim_at(taken: Mapping[str, Mapping[str, Starts]]) -> list[Target]:
    """Return the targets that are about starts, as far as their conditions were measured."""
    met = []
    limits = {OURS: (0.33, 0.60), REAL: (0.40, 0.55), ADVICE: (0.15, 0.10)}
    for name, both in limits.items():
        for condition, limit in zip((FULL_SPEED, SLOW_LINE), both, strict=True):
            if starts := taken.get(condition.name):
                found = _compare(starts[name].cold, starts[STOCK].cold)
                met.append(at_most(f"First visit, {condition.name}: {name}", limit, found))
    for condition in (FULL_SPEED, KEPT):
        if starts := taken.get(condition.name):
            found = _compare(starts[OURS].repeat, starts[STOCK].repeat)
            met.append(at_most(f"Second visit, {condition.name}", 0.33, found))
    first = next(iter(taken.values()))
    found = first[OURS].cold[0].bytes / first[STOCK].cold[0].bytes
    met.append(at_most("Bytes over the wire (aim: 0.70)", 0.78, found))
    return met


def _compare(ours: Sequence[Visit], theirs: Sequence[Visit]) -> float:
    """Return the median of how many times longer ours took, turn by turn: what slows a turn slows both."""
    return statistics.median(one.milliseconds / other.milliseconds for one, other in zip(ours, theirs, strict=True))


def _spread(visits: Sequence[Visit]) -> str:
    times = sorted(visit.milliseconds for visit in visits)
    middle = seconds(statistics.median(times))
    return middle if len(times) == 1 else f"{middle} ({times[0] / 1000:.2f}–{times[-1] / 1000:.2f})"


def _tabulate_bytes(starts: Mapping[str, Starts]) -> Table:
    """Return a table of what a first visit moves: each file of some size, and all of them."""
    starts = {name: starts[name] for name in PAGES}
    sent = {name: one.cold[0].sent for name, one in starts.items()}
    files: dict[str, dict[str, int]] = {}
    for name, answers in sent.items():
        for one in answers:
            file = PurePosixPath(one.path).name
            shown = file if one.body >= _SMALL else "the rest"
            row = files.setdefault(shown, dict.fromkeys(sent, 0))
            row[name] += one.body
    rows = [
        (f"`{file}`" if file != "the rest" else file, *(megabytes(count) if count else "–" for count in row.values()))
        for file, row in sorted(files.items(), key=lambda file: -max(file[1].values()))
    ]
    totals = {name: starts[name].cold[0].bytes for name in sent}
    rows += [
        ("**all**", *(f"**{megabytes(count)}**" for count in totals.values())),
        ("all, of stock", *(ratio(count, totals[STOCK]) for count in totals.values())),
        ("requests, first visit", *(str(len(answers)) for answers in sent.values())),
        (
            "heads of the answers, first visit",
            *(kibibytes(sum(one.head for one in answers)) for answers in sent.values()),
        ),
        ("all, second visit", *(megabytes(one.repeat[0].bytes) for one in starts.values())),
        ("requests, second visit", *(str(len(one.repeat[0].sent)) for one in starts.values())),
    ]
    note = "Bodies as they went over the wire on a first visit at full speed, compressed."
    return Table("Bytes", ("File", *sent), rows, note)
