"""Conditions on answers: the one small language in which questions, rules and outcomes say when they count.

A condition is data, not code, so the same literal is evaluated here, printed in the rules table and carried by the
form to the browser. Three values are needed, because a reader is rarely done answering: a condition that hangs on
an open question is neither true nor false yet.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

#: Every question that is asked, given the other answers: its option's id, or None while it is open.
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


def answer_is(question: str, *options: str) -> Condition:
    """Return the condition that `question` is asked and answered with one of `options`."""
    return Condition(question, options)


def answer_is_not(question: str, *options: str) -> Condition:
    """Return the condition that `question` is not answered with any of `options`, whether asked or not."""
    return Condition(question, options, negated=True)


def holds(conditions: AllOf, asked: Asked) -> bool:
    """Tell whether every condition holds for what is answered so far; an open question matches no option."""
    return all((asked.get(one.question) in one.options) is not one.negated for one in conditions)


def can_hold(conditions: AllOf, asked: Asked) -> bool:
    """Tell whether every condition holds already or still could, whatever the open questions turn out to be."""
    return all(
        _is_open(one, asked) or (asked.get(one.question) in one.options) is not one.negated for one in conditions
    )


def must_hold(conditions: AllOf, asked: Asked) -> bool:
    """Tell whether every condition holds whatever the open questions turn out to be."""
    return not any(_is_open(one, asked) for one in conditions) and holds(conditions, asked)


def explain(conditions: Iterable[Condition], asked: Asked) -> tuple[tuple[str, str], ...]:
    """Return the given answers that `conditions` speak of, as (question, option) pairs, each once, in order."""
    return cite(dict.fromkeys(one.question for one in conditions), asked)


def cite(questions: Iterable[str], asked: Asked) -> tuple[tuple[str, str], ...]:
    """Return the answers given to `questions`, as (question, option) pairs; open ones are left out."""
    return tuple((question, option) for question in questions if (option := asked.get(question)) is not None)


def _is_open(condition: Condition, asked: Asked) -> bool:
    return condition.question in asked and asked[condition.question] is None
