"""What was measured, as tables: on the terminal, and on the page docs/development/performance.md."""

import os
import platform
import re
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

#: Between these two lines of the page, the measurements write; the rest is people's.
BEGIN: Final = "<!-- From here to the next such line `make bench` writes. -->"
END: Final = "<!-- So far what `make bench` writes. -->"

#: How wide the page's text is in its file.
_WIDTH: Final = 100
#: What a terminal does not show as it is meant.
_PLAIN: Final = re.compile(r"[*`]")


@dataclass(frozen=True, slots=True)
class Table:
    """Figures in rows. The first column names what they are of; notes are sentences that stand above.

    On the page a table has no heading of its own: an address there must last, and not every machine measures all.
    """

    title: str
    header: tuple[str, ...]
    rows: Sequence[tuple[str, ...]]
    note: str = ""

    def to_text(self) -> str:
        """Return lines for a terminal."""
        rows = [[_PLAIN.sub("", cell) for cell in row] for row in (self.header, *self.rows)]
        widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
        lines = [self._line(row, widths).rstrip() for row in rows]
        return "\n".join([self.title.upper(), lines[0], "-" * sum(widths, 2 * len(widths) - 2), *lines[1:], ""])

    def to_markdown(self) -> str:
        """Return a part of a page."""
        rule = "|".join(["---"] * len(self.header))  # aligning would need styles in the page, which its policy forbids
        rows = "\n".join(f"| {' | '.join(row)} |" for row in self.rows)
        above = textwrap.fill(f"**{self.title}.** {self.note}".rstrip(), _WIDTH, break_on_hyphens=False)
        return f"{above}\n\n| {' | '.join(self.header)} |\n|{rule}|\n{rows}"

    @staticmethod
    def _line(row: Sequence[str], widths: Sequence[int]) -> str:
        first, *others = (
            cell.ljust(width) if column == 0 else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        return "  ".join([first, *others])


@dataclass(frozen=True, slots=True)
class Target:
    """What a figure may come to, and what it came to."""

    figure: str
    allowed: str
    measured: str
    is_met: bool


def at_most(figure: str, limit: float, measured: float, unit: str = "×") -> Target:
    """Return a target that a figure stays under a limit; "×" is of the stock worker or page."""
    show = "{:.2f} ×" if unit == "×" else f"{{:.0f}} {unit}"
    return Target(figure, f"≤ {show.format(limit)}", show.format(measured), measured <= limit)


def targets(met: Sequence[Target]) -> Table:
    """Return the table that comes first: what was wanted, and what was reached."""
    rows = [(one.figure, one.allowed, one.measured, "yes" if one.is_met else "**no**") for one in met]
    return Table("Against the targets", ("Figure", "Target", "Measured", "Met"), rows)


def seconds(milliseconds: float) -> str:
    """Write a time to be read at a glance."""
    return f"{milliseconds / 1000:.2f} s"


def ratio(ours: float, theirs: float) -> str:
    """Write how many times one is the other."""
    return f"{ours / theirs:.2f} ×"


def kibibytes(count: float) -> str:
    """Write a number of bytes that a page has."""
    return f"{count / 1024:.1f} KiB"


def megabytes(count: float) -> str:
    """Write a number of bytes that an engine has."""
    return f"{count / 1e6:.2f} MB"


def describe_run(browser: str, runs: str, factors: str, load: float) -> str:
    """Return a paragraph on when, where and how often.

    Args:
        browser: Its version.
        runs: How often each was measured, in words.
        factors: How much slower the slow processor really was, in words.
        load: How many programs wanted the processor before anything began.
    """
    day = datetime.now(UTC).strftime("%-d %B %Y")
    gibibytes = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    about = (
        f"Measured on {day}: Chromium {browser}, headless; {platform.system()} on {platform.machine()}, "
        f"{os.cpu_count()} cores, {gibibytes:.0f} GiB of memory. {runs} {factors} {_describe_load(load)}"
    )
    return textwrap.fill(" ".join(about.split()), _WIDTH)


def _describe_load(load: float) -> str:
    """Return a sentence for readers who wonder how far to trust a time, if there is need of one."""
    if load < (os.cpu_count() or 1) / 2:
        return ""
    return f"The machine was busy with other work: its load was {load:.1f} before this began. Trust the ratios roughly."


def write(page: Path, about: str, tables: Sequence[Table]) -> None:
    """Put the tables on the page, in place of those of the last time.

    Raises:
        ValueError: The page has lost its two marks.
    """
    text = page.read_text(encoding="utf-8")
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"{page.name} has lost the lines that say where to write")
    body = "\n\n".join([about, *(table.to_markdown() for table in tables)])
    page.write_text(f"{before}{BEGIN}\n\n{body}\n\n{END}{after}", encoding="utf-8")
