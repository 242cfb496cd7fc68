"""Conditions in words: as HTML that a reader can check off by hand, and in as few words as will do."""

from collections.abc import Iterable, Iterator, Mapping
from html import escape

from checklist.channels import ELAPSED, OVER_A_WEEK
from checklist.conditions import AllOf, AnyOf, Condition
from checklist.outcomes import OUTCOMES
from checklist.questions import OUTCOME, QUESTION_BY_ID, QUESTIONS, TIME_QUESTION, Option

#: What stands for a reader who gave the exact time of a missed interview.
LONG_AGO = "It was more than a week ago"

#: What a condition can be about, in words: questions, and what counts as the answer to one.
_ASKED: Mapping[str, str] = {**{one.id: one.text for one in QUESTIONS}, OUTCOME: "Your result:", ELAPSED: ""}
_ANSWERS: Mapping[str, Mapping[str, str]] = {
    **{one.id: {option.id: option.text for option in one.options} for one in QUESTIONS},
    OUTCOME: {one.id: one.headline.rstrip(".") for one in OUTCOMES},
    ELAPSED: {OVER_A_WEEK: LONG_AGO},
}

#: Questions whose answers say enough by themselves.
PLAIN_QUESTIONS = ("reason", TIME_QUESTION)
#: Where everybody has an answer, many of them are told by the few that are left.
_ALWAYS_ASKED = {one.id for one in QUESTIONS if not one.asked_when}


def render_conditions(conditions: Iterable[Condition]) -> str:
    """Return a list, one condition a line: the question and the answers that count; empty where there is none."""
    lines = "".join(f"<li>{_render(condition)}</li>" for condition in conditions)
    return f'<ul class="bow-conditions">{lines}</ul>' if lines else ""


def render_cases(cases: AnyOf) -> str:
    """Return the cases, each a list of conditions that must all hold, with a word between one case and the next."""
    return '<p class="bow-or">or</p>'.join(map(render_case, cases))


def render_case(case: AllOf) -> str:
    """Return one case as a list; one without conditions as a sentence."""
    return render_conditions(case) or "<p>In every other case.</p>"


def say_case(case: AllOf) -> list[str]:
    """Return a case in a few paragraphs: the answers that lead there, and then those that do not."""
    said: list[str] = []
    for condition in case:
        if not condition.negated:
            words = _say(condition)
            said.append(f"and {words[0].lower()}{words[1:]}" if said else words)
    unless = [_say_if(option) for condition in case if condition.negated for option in _options(condition)]
    said = said or ["In every other case"]
    return [*said, f"unless {', or '.join(unless)}"] if unless else said


def shorten(case: AllOf) -> AllOf:
    """Return conditions that come to the same for whoever has answered everything, in fewer words.

    "Neither yes nor no" becomes "not sure", and that a question is asked at all goes without saying.
    """
    case = tuple(_restate(one) if one.negated and _is_asked(one, case) else one for one in case)
    unsaid = [QUESTION_BY_ID[one.question].asked_when for one in case if not one.negated]
    return tuple(one for one in case if ((one,),) not in unsaid)


def _render(condition: Condition) -> str:
    options, negated = condition.options, condition.negated
    answers = _ANSWERS[condition.question]
    if condition.question in _ALWAYS_ASKED and len(options) > len(answers) / 2:
        options, negated = tuple(one for one in answers if one not in options), not negated
    told = " or ".join(f"<strong>{escape(answers[one])}</strong>" for one in answers if one in options)
    return f"{escape(_ASKED[condition.question])} {'Anything but ' if negated else ''}{told}".strip()


def _say(condition: Condition) -> str:
    """Return the answers as they stand in the checklist or, where that says too little, as a clause with "if"."""
    options = list(_options(condition))
    if condition.question in PLAIN_QUESTIONS:
        return ", or ".join(f"“{one.text}”" for one in options)
    return ", or ".join([options[0].if_so, *map(_say_if, options[1:])])


def _say_if(option: Option) -> str:
    """Return what to put after "unless", or after another clause with "if"."""
    first, _, rest = option.if_so.partition(" ")
    return rest if first in {"If", "Once"} else f"you answer “{option.text}”"


def _options(condition: Condition) -> Iterator[Option]:
    return (one for one in QUESTION_BY_ID[condition.question].options if one.id in condition.options)


def _restate(condition: Condition) -> Condition:
    """Return the options that are left in place of those that are ruled out, where they are fewer."""
    options = tuple(one.id for one in QUESTION_BY_ID[condition.question].options if one.id not in condition.options)
    return Condition(condition.question, options) if len(options) < len(condition.options) else condition


def _is_asked(condition: Condition, case: AllOf) -> bool:
    return any(set(needed) <= set(case) for needed in QUESTION_BY_ID[condition.question].asked_when)
