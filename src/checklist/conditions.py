"""Conditions on answers: when a question, rule, outcome, channel or line applies.

A condition is data, not code: the same literal is evaluated here, rendered in the rules table and serialised into the
checklist page, where a script evaluates it the same way. An open question matches no option.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

#: Every question that applies, given the other answers: its option's id, or None while it is open.
#: A question that is not in the mapping does not apply.
Asked: TypeAlias = Mapping[str, str | None]


@dataclass(frozen=True, slots=True)
class Condition:
    """The answer to one question is one of some options or, where `negated`, is none of them."""

    question: str
    options: tuple[str, ...]
    negated: bool = False


#: Every condition must hold. An empty one always does.
AllOf: TypeAlias = tuple[Condition, ...]
#: One of these must hold. An empty one never does.
AnyOf: TypeAlias = tuple[AllOf, ...]


def answer_is(question: str, *options: str) -> Condition:
    """Return the condition that `question` applies and is answered with one of `options`."""
    return Condition(question, options)


def answer_is_not(question: str, *options: str) -> Condition:
    """Return the condition that `question` is not answered with any of `options`, whether it applies or not."""
    return Condition(question, options, negated=True)


def holds(conditions: AllOf, asked: Asked) -> bool:
    """Return whether every condition holds for the answers so far."""
    for one in conditions:  # noqa: SIM110 - `all` takes three times as long, and a keystroke asks this hundreds of times
        if (asked.get(one.question) in one.options) is one.negated:
            return False
    return True


def any_holds(cases: AnyOf, asked: Asked) -> bool:
    """Return whether all conditions of at least one of `cases` hold."""
    return any(holds(case, asked) for case in cases)


def explain(conditions: Iterable[Condition], asked: Asked) -> tuple[tuple[str, str], ...]:
    """Return the given answers that `conditions` are about, as (question, option) pairs, each once, in order."""
    return cite(dict.fromkeys(one.question for one in conditions), asked)


def cite(questions: Iterable[str], asked: Asked) -> tuple[tuple[str, str], ...]:
    """Return the answers given to `questions`, as (question, option) pairs; open ones are left out."""
    return tuple((question, option) for question in questions if (option := asked.get(question)) is not None)
