"""The grounds of each outcome for the map and the list of results, grouped and without those that add nothing.

Some grounds hold only while a question is open. A reader of a list cannot meet those, so they are left out.
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
    """Grounds with the same texts: the conditions they share, the rest of each, and the first of them for its texts."""

    shared: AllOf
    rests: tuple[AllOf, ...]
    ground: Ground


def list_grounds(outcome: Outcome) -> list[Ground]:
    """Return the grounds that can hold once everything is answered, and the one for every other case."""
    return [ground for ground in outcome.grounds if not ground.when or ground in _reached()]


def list_ways(outcome: Outcome) -> list[Ground]:
    """Return the same without special cases of another ground, which differ in their texts alone."""
    grounds = list_grounds(outcome)
    return [one for one in grounds if not any(set(other.when) < set(one.when) for other in grounds)]


def group(grounds: Iterable[Ground]) -> Iterator[Group]:
    """Yield a group for each run of grounds with the same texts, the conditions that all of them share factored out."""
    for _, run in groupby(grounds, lambda one: (one.headline, one.title, one.advice, one.link)):
        together = list(run)
        rest = together[1:]
        shared = tuple(one for one in together[0].when if rest and all(one in other.when for other in rest))
        rests = tuple(tuple(one for one in ground.when if one not in shared) for ground in together)
        yield Group(shared, rests, together[0])


@cache
def _reached() -> frozenset[Ground]:
    """Return every ground that can hold once the deciding questions are answered, by trying all answers."""
    return frozenset(_reach({}))


def _reach(answers: Mapping[str, str]) -> Iterator[Ground]:
    asked, _, ground = settle(answers)
    question = next((one.id for one in DECIDING if one.id in asked and asked[one.id] is None), None)
    if question is None:
        yield ground
        return
    for option in QUESTION_BY_ID[question].options:
        yield from _reach({**answers, question: option.id})
