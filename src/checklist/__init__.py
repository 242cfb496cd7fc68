"""Bow Out's engine: scores a decision to pull out of a job interview, and writes the message.

Pure functions over frozen values: no clock, no randomness, no input or output. Start with `parse` for anything that
comes from outside, then `assess`, `compose` and `review`; or let `wire.handle` do all of it in JSON.
"""

from checklist.assessment import Assessment, StepScore, assess, with_review
from checklist.case import Case, decide
from checklist.changes import Change
from checklist.clock import Interview
from checklist.drafts import Draft, compose
from checklist.findings import Finding, Reason, ReviewFinding, Span
from checklist.outcomes import OUTCOMES, Ground, Outcome
from checklist.questions import QUESTIONS, Option, Question
from checklist.request import FieldError, InvalidRequest, Request, parse
from checklist.review import review
from checklist.rules import MESSAGE_RULES, RULES, STEPS, Rule, Step

__all__ = [
    "MESSAGE_RULES",
    "OUTCOMES",
    "QUESTIONS",
    "RULES",
    "STEPS",
    "Assessment",
    "Case",
    "Change",
    "Draft",
    "FieldError",
    "Finding",
    "Ground",
    "Interview",
    "InvalidRequest",
    "Option",
    "Outcome",
    "Question",
    "Reason",
    "Request",
    "ReviewFinding",
    "Rule",
    "Span",
    "Step",
    "StepScore",
    "assess",
    "compose",
    "decide",
    "parse",
    "review",
    "with_review",
]
