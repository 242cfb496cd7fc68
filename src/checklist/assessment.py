"""The assessment: what to do, how and by when, how ready the reader is, why, and what would change it.

All of it is derived from the reader's case and the literals of `rules`; there is no branch per question.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Final

from checklist.case import Case, make_case
from checklist.changes import Change, find_changes
from checklist.clock import Interview
from checklist.conditions import any_holds, cite, explain, holds
from checklist.english import DEFAULT
from checklist.findings import Finding, Reason, ReviewFinding, explain_rule
from checklist.messages import ANSWERED, DECIDES, REPLIES
from checklist.rules import LEAVES, MESSAGE_RULES, RULES, STEPS, Rule

#: The caution beside a result that gives an interview up. Sources: guide/benefits/.
BENEFITS: Final = "On unemployment or other benefits? Ask first: pulling out can affect your payments."


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
    """What to do next, and everything that explains it.

    Attributes:
        outcome: What to do; provisional until `complete`.
        headline: The same in one sentence.
        channel: How to say it.
        how: Recipient, way and deadline in words.
        hours_left: How long it is until the interview, where its time is known.
        send_by: The deadline for the message, where the interview's time is known.
        score: How ready the reader is to send, 0 to 100; None where nothing is to be sent.
        steps: The score of each step that has rules for this outcome.
        reasons: Why this is the outcome, and why this is the channel.
        findings: Each rule about answers that counts, what is left to do first.
        changes: What would change outcome or channel.
        next_question: The first question that is open.
        complete: Whether none is.
        asked: The questions that apply, in order.
        tell_first: The recipient who hears it first; None where no message is owed.
        forms: Which drafts to use now, in order.
        keeps_interview: Whether there is an interview that stands for now.
        to_do: The next actions, where the message is not the next action.
        to_ask: What to ask somebody else.
        note: The name of an optional message; empty where there is none.
        caution: What to find out before doing it; mostly empty.
        replies: The answers of theirs to which there is a second message.
        notice: The option that answers `notice`.
        starts_at: The interview's exact time, where it is known.
        case: What all of this was derived from.
        review: The findings about a draft, once `with_review` has put them in.
    """

    outcome: str
    headline: str
    channel: str
    how: str
    hours_left: float | None
    send_by: datetime | None
    score: int | None
    steps: tuple[StepScore, ...]
    reasons: tuple[Reason, Reason]
    findings: tuple[Finding, ...]
    changes: tuple[Change, ...]
    next_question: str | None
    complete: bool
    asked: tuple[str, ...]
    tell_first: str | None
    forms: tuple[str, ...]
    keeps_interview: bool
    to_do: tuple[str, ...]
    to_ask: tuple[str, ...]
    note: str
    caution: str
    replies: tuple[str, ...]
    notice: str | None
    starts_at: datetime | None
    case: Case = field(repr=False, compare=False)
    review: tuple[ReviewFinding, ...] = ()


def assess(
    answers: Mapping[str, str], interview: Interview | None, now: datetime | None, english: str = DEFAULT
) -> Assessment:
    """Return the assessment of `answers`.

    Args:
        answers: Question id to option id, as `parse` returns them; those to questions that do not apply do not count.
        interview: The interview's exact time, which then answers the question `notice`; None where unknown.
        now: The present time with its offset; required with `interview`, else used for office hours alone.
        english: One of `english.ENGLISHES`, for dates and times.

    Raises:
        ValueError: An interview time was given without the present time.
    """
    case = make_case(answers, interview, now, english)
    outcome, channel = case.outcome, case.channel
    counted = tuple(rule for rule in RULES if _counts(rule, case))
    findings = _find(counted, case)
    maximums = _maximums((*counted, *(rule for rule in MESSAGE_RULES if holds(rule.applies, case.facts))))
    steps = _score_steps(maximums, findings) if case.sends else ()
    return Assessment(
        outcome=outcome.id,
        headline=case.ground.headline or outcome.headline,
        channel=channel.channel,
        how=case.how,
        hours_left=case.timing.hours_left if case.timing else None,
        send_by=case.send_by,
        score=_total(steps),
        steps=steps,
        reasons=(_explain_outcome(case), _explain_channel(case)),
        findings=findings,
        changes=find_changes(case),
        next_question=case.next_question,
        complete=case.next_question is None,
        asked=tuple(case.asked),
        tell_first=case.tell_first,
        forms=case.forms,
        keeps_interview=case.keeps_interview,
        to_do=case.fill(outcome.to_do),
        to_ask=case.fill(outcome.to_ask),
        note=" ".join(case.fill(outcome.note)),
        caution=BENEFITS if any_holds((LEAVES, *DECIDES), case.facts) else "",
        replies=tuple(REPLIES) if holds(ANSWERED, case.facts) else (),
        notice=case.notice,
        starts_at=interview.starts_at if interview else None,
        case=case,
    )


def with_review(assessment: Assessment, review: tuple[ReviewFinding, ...]) -> Assessment:
    """Return `assessment` with the findings of a draft's review in it, its step and total scored again.

    Args:
        assessment: What `assess` returned for the same answers.
        review: What `review` returned for the draft.
    """
    maximums = {step.id: step.max for step in assessment.steps}
    steps = _score_steps(maximums, (*assessment.findings, *review))
    return replace(assessment, review=review, steps=steps, score=_total(steps))


def _explain_outcome(case: Case) -> Reason:
    outcome, ground = case.outcome, case.ground
    why = explain(ground.when, case.asked) or cite(ground.because, case.asked)
    title, advice, link = ground.title or outcome.title, ground.advice or outcome.advice, ground.link or outcome.link
    return Reason(outcome.id, outcome.step, title, why, advice, link)


def _explain_channel(case: Case) -> Reason:
    rule = case.channel
    why = explain(rule.when, case.asked) or cite(rule.because, case.asked) or _explain_outcome(case).why
    return Reason(rule.channel, "notice", rule.title, why, rule.advice, rule.link)


def _counts(rule: Rule, case: Case) -> bool:
    """Return whether a rule about answers counts: its advice makes sense, and its questions apply."""
    return holds(rule.applies, case.facts) and all(one.question in case.asked for one in rule.met)


def _find(counted: Iterable[Rule], case: Case) -> tuple[Finding, ...]:
    """Return the finding of every rule whose question is answered; what is left to do first."""
    findings = []
    for rule in counted:
        if explain(rule.met, case.asked):
            points, advice = (rule.points, rule.done) if holds(rule.met, case.asked) else (0, rule.advice)
            why = explain_rule(rule, case.asked)
            findings.append(Finding(rule.id, rule.step, points, rule.points, rule.title, why, advice, rule.link))
    return tuple(sorted(findings, key=lambda finding: finding.points - finding.max))


def _maximums(rules: tuple[Rule, ...]) -> dict[str, int]:
    """Return the maximum of each step; a step without rules is left out."""
    maximums = {step.id: sum(rule.points for rule in rules if rule.step == step.id) for step in STEPS}
    return {step: points for step, points in maximums.items() if points}


def _score_steps(maximums: Mapping[str, int], findings: tuple[Finding | ReviewFinding, ...]) -> tuple[StepScore, ...]:
    steps = []
    for step in STEPS:
        if maximum := maximums.get(step.id):
            points = sum(finding.points for finding in findings if finding.step == step.id)
            steps.append(StepScore(step.id, step.title, round(100 * points / maximum), points, maximum))
    return tuple(steps)


def _total(steps: tuple[StepScore, ...]) -> int | None:
    """Return the total, 0 to 100, in which every step given weighs the same; None without steps."""
    return round(sum(100 * step.points / step.max for step in steps) / len(steps)) if steps else None
