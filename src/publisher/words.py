"""Conditions in words a reader can check off by hand, as HTML."""

from collections.abc import Iterable
from html import escape

from checklist.conditions import Condition
from checklist.outcomes import OUTCOMES
from checklist.questions import QUESTION_BY_ID


def render_conditions(conditions: Iterable[Condition]) -> str:
    """Return a list, one condition a line: the question and the answers that count; empty where there is none."""
    lines = "".join(f"<li>{_render(condition)}</li>" for condition in conditions)
    return f'<ul class="bow-conditions">{lines}</ul>' if lines else ""


def _render(condition: Condition) -> str:
    if condition.question == "outcome":
        asked = "Your result:"
        texts = [one.headline for one in OUTCOMES if one.id in condition.options]
    else:
        question = QUESTION_BY_ID[condition.question]
        asked = question.text
        texts = [option.text for option in question.options if option.id in condition.options]
    answers = " or ".join(f"<strong>{escape(text)}</strong>" for text in texts)
    return f"{escape(asked)} {'Anything but ' if condition.negated else ''}{answers}"
