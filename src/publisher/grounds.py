"""The grounds of each outcome as the map and the list of results show them: what leads there, and no way twice.

Some grounds are only for who has not answered everything. Nobody who reads a list meets those, so they are left out.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import groupby

from checklist.conditions import AllOf
from checklist.outcomes import Ground, Outcome
from checklist.questions import DECIDING, QUESTION_BY_ID, settle


@dataclass(frozen=True, slots=True)
class Group:
    """Grounds that say the same: the conditions they share, the rest of each, and the first of them for its words."""

    shared: AllOf
    rests: tuple[AllOf, ...]
    ground: Ground


def list_grounds(outcome: Outcome) -> list[Ground]:
    """Return the grounds that somebody who has answered everything can meet, and the one for every other case."""
    return [ground for ground in outcome.grounds if not ground.when or ground in _reached()]


def list_ways(outcome: Outcome) -> list[Ground]:
    """Return the same without those that are a special case of another, so they change only what is said."""
    grounds = list_grounds(outcome)
    return [one for one in grounds if not any(set(other.when) < set(one.when) for other in grounds)]


def group(grounds: Iterable[Ground]) -> Iterator[Group]:
    """Yield grounds that follow each other and say the same together, with what they share taken out of each."""
    for _, run in groupby(grounds, lambda one: (one.headline, one.title, one.advice, one.link)):
        together = list(run)
        rest = together[1:]
        shared = tuple(one for one in together[0].when if rest and all(one in other.when for other in rest))
        rests = tuple(tuple(one for one in ground.when if one not in shared) for ground in together)
        yield Group(shared, rests, together[0])


@cache
def _reached() -> frozenset[Ground]:
    """Return every ground that a reader who has answered what decides can have, by trying all readers."""
    return frozenset(_reach({}))


def _reach(answers: Mapping[str, str]) -> Iterator[Ground]:
    asked, _, ground = settle(answers)
    question = next((one.id for one in DECIDING if one.id in asked and asked[one.id] is None), None)
    if question is None:
        yield ground
        return
    for option in QUESTION_BY_ID[question].options:
        yield from _reach({**answers, question: option.id})
