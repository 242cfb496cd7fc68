"""The assessment: what to do, how and by when, how ready the reader is, why, and what would change it.

Everything here is a pure function of answers, interview and now, evaluated over the literals of `rules`, `outcomes`
and `channels`; there is no branch per question.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from checklist.changes import Change, find_changes
from checklist.channels import CHANNEL_RULES, ChannelRule, say_how, send_by
from checklist.clock import Interview, notice_left, plan
from checklist.conditions import Asked, can_hold, cite, explain, holds, must_hold
from checklist.decisions import settle
from checklist.findings import Finding, fire
from checklist.outcomes import OUTCOMES, Outcome
from checklist.questions import QUESTION_BY_ID, ask, may_ask
from checklist.rules import MESSAGE_RULES, RULES, STEPS


@dataclass(frozen=True, slots=True)
class StepScore:
    """The points of one step out of its maximum, and the same as a score from 0 to 100."""

    id: str
    title: str
    score: int
    points: int
    max: int


@dataclass(frozen=True, slots=True)
class Assessment:
    """What to do next, and everything that explains it. `hours_left` and `send_by` need an interview time."""

    outcome: str
    headline: str
    channel: str
    how: str
    hours_left: float | None
    send_by: datetime | None
    score: int
    steps: tuple[StepScore, ...]
    findings: tuple[Finding, ...]
    changes: tuple[Change, ...]
    next_question: str | None
    complete: bool
    notice: str | None
    starts_at: datetime | None


def assess(answers: Mapping[str, str], interview: Interview | None, now: datetime | None) -> Assessment:
    """Return the assessment of `answers`.

    Args:
        answers: Question id to option id, as `parse` lets through; answers that do not apply are ignored.
        interview: The interview's exact time, which then answers the question `notice`; None where unknown.
        now: The present time with its offset; needed with `interview`, else it only tells whether anyone is there.

    Raises:
        ValueError: An interview time was given without the present time.
    """
    timing = None
    if interview is not None:
        if now is None:
            msg = "now: the present time is needed with an interview time"
            raise ValueError(msg)
        timing = plan(interview.starts_at, now)
        answers = {**answers, "notice": notice_left(interview.starts_at, now)}
    asked = ask(answers)
    outcome, channel = decided = settle(asked)
    findings = (
        _explain_outcome(outcome, asked),
        _explain_channel(channel, outcome, asked),
        *_score_rules(answers, asked),
    )
    next_question = _next_question(answers)
    scored = _score_steps(_maximums(answers), findings)
    return Assessment(
        outcome=outcome.id,
        headline=outcome.headline,
        channel=channel.channel,
        how=say_how(channel, asked, outcome.id, timing, now),
        hours_left=timing.hours_left if timing else None,
        send_by=send_by(channel, timing),
        score=_total(scored),
        steps=scored,
        findings=findings,
        changes=find_changes(answers, asked, decided, interview, now),
        next_question=next_question,
        complete=next_question is None,
        notice=asked["notice"],
        starts_at=interview.starts_at if interview else None,
    )


def with_review(assessment: Assessment, review: tuple[Finding, ...]) -> Assessment:
    """Return `assessment` with the findings of a draft's review in it, its step and total scored again.

    Args:
        assessment: What `assess` returned for the same answers.
        review: What `review` returned for the draft.
    """
    findings = (*assessment.findings, *review)
    steps = _score_steps({step.id: step.max for step in assessment.steps}, findings)
    return replace(assessment, findings=findings, steps=steps, score=_total(steps))


def _explain_outcome(outcome: Outcome, asked: Asked) -> Finding:
    case = next(case for case in outcome.cases if holds(case, asked))
    why = explain(case, asked) or cite(outcome.because, asked)
    return Finding(outcome.id, outcome.step, 0, 0, outcome.title, why, outcome.advice, outcome.link)


def _explain_channel(rule: ChannelRule, outcome: Outcome, asked: Asked) -> Finding:
    told = {**asked, "outcome": None}
    why = explain(rule.when, told) or cite(rule.because, asked) or _explain_outcome(outcome, asked).why
    return Finding(rule.channel, "notice", 0, 0, rule.title, why, rule.advice, rule.link)


def _score_rules(answers: Mapping[str, str], asked: Asked) -> Iterator[Finding]:
    """Yield the finding of every rule that applies and whose question is answered; what is left to do first."""
    possible = may_ask(answers)
    fired = [
        fire(rule, asked, met=holds(rule.met, asked))
        for rule in RULES
        if must_hold(rule.applies, possible) and explain(rule.met, asked)
    ]
    yield from sorted(fired, key=lambda finding: finding.points - finding.max)


def _maximums(answers: Mapping[str, str]) -> dict[str, int]:
    """Return the points that each step can still come to: a rule counts unless an answer rules it out."""
    possible = may_ask(answers)
    maximums: dict[str, int] = {step.id: 0 for step in STEPS}
    for rule in (*RULES, *MESSAGE_RULES):
        if can_hold(rule.applies, possible):
            maximums[rule.step] += rule.points
    return maximums


def _score_steps(maximums: Mapping[str, int], findings: tuple[Finding, ...]) -> tuple[StepScore, ...]:
    """Return each step's score; a step that asks nothing of this reader is full."""
    steps = []
    for step in STEPS:
        points = sum(finding.points for finding in findings if finding.step == step.id)
        maximum = maximums[step.id]
        score = round(100 * points / maximum) if maximum else 100
        steps.append(StepScore(step.id, step.title, score, points, maximum))
    return tuple(steps)


def _total(steps: tuple[StepScore, ...]) -> int:
    """Return the total, 0 to 100: the four steps weigh equally."""
    return round(sum(100 * s.points / s.max if s.max else 100 for s in steps) / len(steps))


def _outlook(possible: Asked) -> set[tuple[str, str, str]]:
    """Return every (outcome, channel, whom to tell first) that the open questions still leave possible."""
    left: set[tuple[str, str, str]] = set()
    booked_by = possible["booked-by"]
    firsts = ("recruiter", "employer") if booked_by is None else (booked_by,)
    for outcome in OUTCOMES:
        if not any(can_hold(case, possible) for case in outcome.cases):
            continue
        told = {**possible, "outcome": outcome.id}
        for rule in CHANNEL_RULES:
            if can_hold(rule.when, told):
                told_first = ("",) if rule.channel == "none" else firsts
                left.update((outcome.id, rule.channel, first) for first in told_first)
            if must_hold(rule.when, told):
                break
        if any(must_hold(case, possible) for case in outcome.cases):
            break
    return left


def _next_question(answers: Mapping[str, str]) -> str | None:
    """Return the open question whose answer leaves fewest outcomes possible on average; None once all is settled."""
    open_questions = [question for question, option in ask(answers).items() if option is None]
    if not open_questions or len(_outlook(may_ask(answers))) == 1:
        return None

    def left_open(question: str) -> float:
        options = QUESTION_BY_ID[question].options
        return sum(len(_outlook(may_ask({**answers, question: option.id}))) for option in options) / len(options)

    return min(open_questions, key=left_open)
