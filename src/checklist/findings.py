"""What is told about an answer or a message, and why: a rule that fired."""

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
class Finding:
    """A rule that fired: its points out of its maximum, and the answers (question, option) that made it fire.

    With `max` 0 it is no rule of the score but the reason for the outcome or the channel. A finding of `review` that
    is not met has a `severity` ("stop", "warn" or "note"), the `spans` it points at, none where something is absent,
    and an `advice` that says what to write instead.
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


def fire(rule: Rule, asked: Asked, *, met: bool) -> Finding:
    """Return the finding of `rule`: all of its points or none."""
    return Finding(
        rule=rule.id,
        step=rule.step,
        points=rule.points if met else 0,
        max=rule.points,
        title=rule.title,
        why=explain((*rule.met, *(one for one in rule.applies if not one.negated)), asked),
        advice=rule.done if met else rule.advice,
        link=rule.link,
        severity="" if met else rule.severity,
    )
