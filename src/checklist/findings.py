"""What explains a result: the reasons for outcome and channel, and the rules that were met or not.

A reason has no points, and only a finding about a draft has a severity and spans. The wire gives all three one shape.
"""

from dataclasses import dataclass

from checklist.conditions import Asked, explain
from checklist.rules import Rule


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a draft: `part` is one of the form's parts; `start` and `end` count characters (code points)."""

    part: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Reason:
    """Why this is the outcome, or the channel: `id` is its id, `why` the answers (question, option) that led there."""

    id: str
    step: str
    title: str
    why: tuple[tuple[str, str], ...]
    advice: str
    link: str


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule about answers: its points out of its maximum, and the answers (question, option) that it was read from."""

    rule: str
    step: str
    points: int
    max: int
    title: str
    why: tuple[tuple[str, str], ...]
    advice: str
    link: str


@dataclass(frozen=True, slots=True)
class ReviewFinding:
    """A rule about the message, met or not by a draft; `why` are the answers for which the rule applies.

    Where it is not met it has a `severity` ("stop", "warn" or "note"), the `spans` it points at, none where something
    is absent, and an `advice` that says what to write instead.
    """

    rule: str
    step: str
    points: int
    max: int
    title: str
    why: tuple[tuple[str, str], ...]
    advice: str
    link: str
    severity: str = ""
    spans: tuple[Span, ...] = ()


def explain_rule(rule: Rule, asked: Asked) -> tuple[tuple[str, str], ...]:
    """Return the given answers that a rule is about, as (question, option) pairs."""
    return explain((*rule.met, *(one for one in rule.applies if not one.negated)), asked)
