"""Lines: sentences as data, said only to whom they are true for, and never with a gap.

A line names the phrases it uses in braces. Where one of them is missing the next wording is taken, and where none is
left the line is dropped, so a gap never reaches the reader. Lines may also hang on answers.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

from checklist.conditions import AllOf, Asked, holds


@dataclass(frozen=True, slots=True)
class Line:
    """One or more sentences: wordings in order of preference, said only when the conditions hold."""

    wordings: tuple[str, ...]
    when: AllOf = ()


Lines: TypeAlias = tuple[Line, ...]


def say(*wordings: str, when: AllOf = ()) -> Line:
    """Return a line; `wordings` in order of preference, each usable once all its phrases are there."""
    return Line(wordings, when)


def fill(lines: Lines, phrases: Mapping[str, str], asked: Asked) -> Iterator[str]:
    """Yield what each line says, if its conditions hold and its phrases are there."""
    return filter(None, (_word(line.wordings, phrases) for line in lines if holds(line.when, asked)))


#: How a sentence or a name ends that takes no full stop more: "Acme Inc.".
ENDINGS: Final = (".", "!", "?", "…")
_PHRASE: Final = re.compile(r"\{(\w+)\}(\.?)")


def _word(wordings: tuple[str, ...], phrases: Mapping[str, str]) -> str:
    """Return the first wording whose phrases are all there, filled in; empty if there is none."""
    for wording in wordings:
        if all(phrases.get(match[1]) for match in _PHRASE.finditer(wording)):
            return _PHRASE.sub(lambda match: _join(phrases[match[1]], match[2]), wording)
    return ""


def _join(phrase: str, full_stop: str) -> str:
    return phrase if phrase.endswith(ENDINGS) else phrase + full_stop
