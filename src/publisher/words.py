"""Conditions in words: as a list to check off by hand, as a note beside a question on paper, and in a few words."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape

from checklist.channels import ELAPSED, OVER_A_WEEK
from checklist.conditions import AllOf, AnyOf, Condition
from checklist.outcomes import OUTCOMES
from checklist.questions import OUTCOME, QUESTION_BY_ID, QUESTIONS, TIME_QUESTION, Option, Question

#: The answer in words of a reader who gave the exact time of an interview missed long ago.
LONG_AGO = "It was more than a week ago"

#: What a condition can be about, in words: questions, the outcome and the time elapsed.
_SUBJECTS: Mapping[str, str] = {**{one.id: one.text for one in QUESTIONS}, OUTCOME: "Your result:", ELAPSED: ""}
_ANSWERS: Mapping[str, Mapping[str, str]] = {
    **{one.id: {option.id: option.text for option in one.options} for one in QUESTIONS},
    OUTCOME: {one.id: one.headline.rstrip(".") for one in OUTCOMES},
    ELAPSED: {OVER_A_WEEK: LONG_AGO},
}

#: Questions whose answers are clear without the question.
PLAIN_QUESTIONS = ("reason", TIME_QUESTION)
#: The questions that always apply, so that "any of these" means the same as "none of the others".
_ALWAYS_ASKED = {one.id for one in QUESTIONS if not one.asked_when}


def render_conditions(conditions: Iterable[Condition]) -> str:
    """Return a list with an item for each condition: the question and its answers; empty without conditions."""
    lines = "".join(f"<li>{_render(condition)}</li>" for condition in conditions)
    return f'<ul class="bow-conditions">{lines}</ul>' if lines else ""


def render_cases(cases: AnyOf) -> str:
    """Return the cases, each a list of conditions that must all hold, with "or" between them."""
    return '<p class="bow-or">or</p>'.join(map(render_case, cases))


def render_case(case: AllOf) -> str:
    """Return one case as a list; one without conditions as a sentence."""
    return render_conditions(case) or "<p>In every other case.</p>"


def render_asked_when(cases: AnyOf, questions: Sequence[Question]) -> str:
    """Return when a question is asked, for whoever answers on paper; empty if it always is.

    Args:
        cases: The question's `asked_when`.
        questions: All questions in their order on paper, which numbers them.
    """
    lines = [". And ".join(_number(one, questions) for one in case) for case in cases]
    if len(lines) <= 1:
        return "".join(f'<p class="bow-only-if" data-static>Only if {escape(line)}.</p>' for line in lines)
    items = "".join(f"<li>{escape(line)}</li>" for line in lines)
    return f'<div class="bow-only-if" data-static><p>Only if one of these is so:</p><ul>{items}</ul></div>'


def say_case(case: AllOf) -> list[str]:
    """Return a case in a few clauses: the answers that count, and then those that rule it out."""
    clauses: list[str] = []
    for condition in case:
        if not condition.negated:
            words = _say(condition)
            clauses.append(f"and {words[0].lower()}{words[1:]}" if clauses else words)
    unless = [_say_if(option) for condition in case if condition.negated for option in _options(condition)]
    clauses = clauses or ["In every other case"]
    return [*clauses, f"unless {', or '.join(unless)}"] if unless else clauses


def shorten(case: AllOf) -> AllOf:
    """Return shorter conditions that are equivalent once everything is answered.

    "Neither yes nor no" becomes "not sure", and the only condition under which a question applies is left out.
    """
    case = tuple(_restate(one, _ANSWERS[one.question]) if one.negated and _is_asked(one, case) else one for one in case)
    unsaid = [QUESTION_BY_ID[one.question].asked_when for one in case if not one.negated]
    return tuple(one for one in case if ((one,),) not in unsaid)


def _render(condition: Condition) -> str:
    answers = _ANSWERS[condition.question]
    if condition.question in _ALWAYS_ASKED:
        condition = _restate(condition, answers)
    options = " or ".join(f"<strong>{escape(answers[one])}</strong>" for one in answers if one in condition.options)
    return f"{escape(_SUBJECTS[condition.question])} {'Anything but ' * condition.negated}{options}".strip()


def _number(condition: Condition, questions: Sequence[Question]) -> str:
    """Return a condition that names its question by number."""
    if condition.question == OUTCOME:
        results = [re.split("[.,]", one.headline)[0] for one in OUTCOMES if one.id in condition.options]
        return f"your result is {'not ' * condition.negated}{_quote(results)}"
    number, question = next((at, one) for at, one in enumerate(questions, 1) if one.id == condition.question)
    if not question.asked_when:
        condition = _restate(condition, [one.id for one in question.options])
    verb = "did not answer" if condition.negated else "answered"
    answers = [one.text.partition(":")[0] for one in question.options if one.id in condition.options]
    return f"you {verb} {_quote(answers)} to question {number}"


def _quote(texts: list[str]) -> str:
    quoted = [f"“{text}”" for text in texts]
    return " or ".join(filter(None, (", ".join(quoted[:-1]), quoted[-1])))


def _say(condition: Condition) -> str:
    """Return the answers as they are in the checklist or, where that is not clear, as a clause with "if"."""
    options = list(_options(condition))
    if condition.question in PLAIN_QUESTIONS:
        return ", or ".join(f"“{one.text}”" for one in options)
    return ", or ".join([options[0].if_so, *map(_say_if, options[1:])])


def _say_if(option: Option) -> str:
    """Return the clause of an option for use after "unless", or after another clause with "if"."""
    first, _, rest = option.if_so.partition(" ")
    return rest if first in {"If", "Once"} else f"you answer “{option.text}”"


def _options(condition: Condition) -> Iterator[Option]:
    return (one for one in QUESTION_BY_ID[condition.question].options if one.id in condition.options)


def _restate(condition: Condition, options: Iterable[str]) -> Condition:
    """Return the condition on the question's other options where those are fewer: the same while it is asked."""
    others = tuple(one for one in options if one not in condition.options)
    return (
        Condition(condition.question, others, not condition.negated)
        if len(others) < len(condition.options)
        else condition
    )


def _is_asked(condition: Condition, case: AllOf) -> bool:
    return any(set(needed) <= set(case) for needed in QUESTION_BY_ID[condition.question].asked_when)
