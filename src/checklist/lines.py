"""Lines: sentences as data, each with the conditions under which it is true, filled in without gaps.

A line names the phrases it uses in braces. Where one of them is missing the next wording is taken, and where none is
left the line is dropped, so a placeholder never reaches the reader.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

from checklist.conditions import AllOf, Asked, holds


@dataclass(frozen=True, slots=True)
class Line:
    """One or more sentences: wordings in order of preference, used only where the conditions hold."""

    wordings: tuple[str, ...]
    when: AllOf = ()


Lines: TypeAlias = tuple[Line, ...]


def say(*wordings: str, when: AllOf = ()) -> Line:
    """Return a line; `wordings` in order of preference, each usable where all its phrases are known."""
    return Line(wordings, when)


def fill(lines: Lines, phrases: Mapping[str, str], asked: Asked, reword: Callable[[str], str] = str) -> Iterator[str]:
    """Yield the text of each line whose conditions hold and whose phrases are known.

    Args:
        lines: The lines, in order.
        phrases: What a wording may name, by the word in its braces; an empty one counts as unknown.
        asked: The answers, for the lines' conditions.
        reword: Applied to a wording before its phrases are filled in.
    """
    return filter(None, (_fill_first(line.wordings, phrases, reword) for line in lines if holds(line.when, asked)))


def find_phrases(lines: Lines, asked: Asked) -> set[str]:
    """Return the phrases in all wordings of the lines whose conditions hold."""
    wordings = (wording for line in lines if holds(line.when, asked) for wording in line.wordings)
    return {match[1] for wording in wordings for match in _PHRASE.finditer(wording)}


#: Ends of a sentence or a name after which no full stop is added: "Acme Inc.".
ENDINGS: Final = (".", "!", "?", "…")
_PHRASE: Final = re.compile(r"\{(\w+)\}(\.?)")


def _fill_first(wordings: tuple[str, ...], phrases: Mapping[str, str], reword: Callable[[str], str]) -> str:
    """Return the first wording whose phrases are all known, filled in; empty if there is none."""
    for wording in wordings:
        if all(phrases.get(match[1]) for match in _PHRASE.finditer(wording)):
            return _PHRASE.sub(lambda match: _join(phrases[match[1]], match[2]), reword(wording))
    return ""


def _join(phrase: str, full_stop: str) -> str:
    return phrase if phrase.endswith(ENDINGS) else phrase + full_stop
