"""Links that open the checklist with answers chosen, checked while the site is built so that none is shared broken.

Such an address holds ids of questions and options alone. Names and messages never go into one.
"""

import re
from collections.abc import Mapping
from html import escape

from checklist.questions import QUESTION_BY_ID, QUESTIONS, Question, ask
from publisher.words import render_conditions

_MARKER = re.compile(r"<!-- scenario(?P<bare>-address)?\b(?P<text>.*?)-->")


class ScenarioError(ValueError):
    """A marker names an answer that the checklist would not take."""


def fill_scenarios(html: str, base: str) -> str:
    """Return `html` with a link in place of every marker that names answers.

    `<!-- scenario reason=nerves -->` is a button, named after its first answer or by what follows a colon;
    `<!-- scenario-address reason=nerves -->` is the address itself, as a link.

    Args:
        html: A page's content.
        base: What to put before an address of the site to make it relative to the page, such as "../".

    Raises:
        ScenarioError: A marker names what there is not; the message holds the marker, and every fault.
    """
    return _MARKER.sub(lambda marker: _render(marker, base), html)


def find_faults(answers: Mapping[str, str]) -> list[str]:
    """Return in words why the checklist would not take `answers`: unknown ids, and questions that it would not ask."""
    if not answers:
        return ["it names no answer"]
    asked, faults = ask(answers), []
    for name, chosen in answers.items():
        question = QUESTION_BY_ID.get(name)
        if not question:
            faults.append(f'there is no question "{name}"')
        elif chosen not in (ids := [option.id for option in question.options]):
            faults.append(f'"{name}" has no answer "{chosen}", only {", ".join(ids)}')
        elif name not in asked:
            faults.append(f'"{name}" is not asked with the other answers')
    return faults


def render_address(answers: Mapping[str, str]) -> str:
    """Return the address, below the site's root, that opens the checklist with `answers` chosen."""
    return "checklist/#" + "&".join(f"{one.id}={answers[one.id]}" for one in QUESTIONS if one.id in answers)


def render_ids(base: str) -> str:
    """Return a table for each question: its answers, and how each is written in an address."""
    del base
    return "".join(_render_ids(question) for question in QUESTIONS)


def _render(marker: re.Match[str], base: str) -> str:
    pairs, _, words = marker["text"].partition(":")
    named = [pair.partition("=")[::2] for pair in pairs.split()]
    answers = dict(named)
    faults = find_faults(answers) + ["it names a question twice"] * (len(answers) < len(named))
    if faults:
        raise ScenarioError(f"{marker[0]}: {'; '.join(faults)}.")
    address = render_address(answers)
    href = escape(base + address)
    if marker["bare"]:
        # A long address breaks where one answer ends, and not only at its hyphens.
        return f'<a href="{href}">{escape(address).replace("#", "#<wbr>").replace("&amp;", "&amp;<wbr>")}</a>'
    words = words.strip() or _say_first(answers)
    return f'<p><a class="md-button" href="{href}">Start the checklist: {escape(words)}</a></p>'


def _say_first(answers: Mapping[str, str]) -> str:
    """Return the first answer as the checklist words it."""
    question, chosen = next(iter(answers.items()))
    return next(option.text for option in QUESTION_BY_ID[question].options if option.id == chosen)


def _render_ids(question: Question) -> str:
    rows = "".join(
        f"<tr><td>{escape(option.text)}</td><td><code>{question.id}={option.id}</code></td></tr>"
        for option in question.options
    )
    only_if = f"<p>It is asked only if:</p>{render_conditions(question.asked_when)}" if question.asked_when else ""
    name = f"ids-of-{question.id}"
    return (
        f'<p id="{name}"><strong>{escape(question.text)}</strong></p>{only_if}<table aria-labelledby="{name}">'
        '<thead><tr><th scope="col">Answer</th><th scope="col">In an address</th></tr></thead>'
        f"<tbody>{rows}</tbody></table>"
    )
