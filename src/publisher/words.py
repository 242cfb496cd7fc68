"""Conditions in words, for the paper form and the tables."""

from collections.abc import Iterable

from checklist.conditions import Condition
from checklist.outcomes import OUTCOMES
from checklist.questions import QUESTION_BY_ID


def say_conditions(conditions: Iterable[Condition]) -> str:
    """Return in words when every condition holds: 'you answered “No” to “Have you …?”'; empty if there is none."""
    return ", and ".join(_say(condition) for condition in conditions)


def _say(condition: Condition) -> str:
    if condition.question == "outcome":
        headlines = [one.headline for one in OUTCOMES if one.id in condition.options]
        return f"the result is {_either(headlines)}"
    question = QUESTION_BY_ID[condition.question]
    texts = [option.text for option in question.options if option.id in condition.options]
    verb = "did not answer" if condition.negated else "answered"
    return f"you {verb} {_either(texts)} to “{question.text}”"


def _either(texts: list[str]) -> str:
    quoted = [f"“{text}”" for text in texts]
    return " or ".join(filter(None, (", ".join(quoted[:-1]), quoted[-1])))
