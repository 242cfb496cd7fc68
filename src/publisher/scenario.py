"""Links that open the checklist with answers chosen, validated while the site is built.

Such an address holds ids of questions and options alone, never a name or a message.
"""

import json
import re
from collections.abc import Iterable, Mapping
from html import escape
from itertools import groupby

from checklist.questions import QUESTION_BY_ID, QUESTIONS, Option, Question, find_asked
from publisher.advice import carry, describe_advice
from publisher.words import render_cases

_MARKER = re.compile(r"<!-- scenario(?P<bare>-address)?\b(?P<text>.*?)-->")


class ScenarioError(ValueError):
    """A marker names an answer that the checklist does not accept."""


def fill_scenarios(html: str, base: str) -> str:
    """Return `html` with a link in place of every marker that names answers.

    `<!-- scenario reason=nerves -->` is a button, named after its first answer or by what follows a colon;
    `<!-- scenario-address reason=nerves -->` is the address itself, as a link.

    Args:
        html: A page's content.
        base: The prefix that makes an address of the site relative to the page, such as "../".

    Raises:
        ScenarioError: A marker's answers are not accepted; the message holds the marker and every reason.
    """
    return _MARKER.sub(lambda marker: _render(marker, base), html)


def find_faults(answers: Mapping[str, str]) -> list[str]:
    """Return why the checklist does not accept `answers`: unknown ids, and questions that never apply together."""
    if not answers:
        return ["it names no answer"]
    faults = [f'there is no question "{name}"' for name in answers if name not in QUESTION_BY_ID]
    taken: dict[str, str] = {}
    for name, chosen in ((one.id, answers[one.id]) for one in QUESTIONS if one.id in answers):
        if chosen not in (ids := [option.id for option in QUESTION_BY_ID[name].options]):
            faults.append(f'"{name}" has no answer "{chosen}", only {", ".join(ids)}')
        elif not _can_ask({**taken, name: chosen}):
            faults.append(f'"{name}" is not asked with the other answers')
        else:
            taken[name] = chosen
    return faults


def render_address(answers: Mapping[str, str]) -> str:
    """Return the address, below the site's root, that opens the checklist with `answers` chosen."""
    return "checklist/#" + "&".join(f"{one.id}={answers[one.id]}" for one in QUESTIONS if one.id in answers)


def render_ids(base: str) -> str:
    """Return a table for each question: its answers, and how each is written in an address."""
    del base
    return "".join(_render_ids(question) for question in QUESTIONS)


def render_builder(base: str) -> str:
    """Return the form that makes such an address from a choice of answers; scripts show it, and do all the work."""
    first = "".join(_render_choice(one) for one in QUESTIONS if not one.asked_when)
    others = "".join(_render_choice(one) for one in QUESTIONS if one.asked_when)
    advice = escape(json.dumps({"outcomes": describe_advice()["outcomes"]}, separators=(",", ":")))
    return (
        f'<form class="bow-builder" method="dialog" data-advice="{advice}" hidden>'
        f'<p data-part="permalink-title" hidden>Link to this</p>{first}'
        f'<details class="bow-folded"><summary>More questions</summary><div>{others}</div></details>'
        '<p role="status"><span data-part="nothing">Choose one answer, or more.</span>'
        '<span data-part="never" hidden>The checklist never asks “<span data-part="never-name"></span>” together with'
        ' the other answers. Leave one out.</span><code data-part="built" hidden></code></p>'
        '<p data-part="take" hidden><a class="md-button md-button--primary bow-permalink"'
        f' href="{escape(base)}checklist/" data-page="The checklist" data-checked="">Copy this link</a></p></form>'
    )


def _render_choice(question: Question) -> str:
    asked_when = escape(json.dumps([carry(case) for case in question.asked_when]))
    groups = "".join(
        f'<optgroup label="{escape(heading)}">{options}</optgroup>' if heading else options
        for heading, options in (
            (heading, "".join(f'<option value="{one.id}">{escape(one.text)}</option>' for one in options))
            for heading, options in groupby(question.options, lambda one: one.heading)
        )
    )
    return (
        f'<p><label for="pick-{question.id}">{escape(question.text)}</label><select id="pick-{question.id}"'
        f' data-question="{question.id}" data-asked-when="{asked_when}"><option value="">Any answer</option>'
        f"{groups}</select></p>"
    )


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
        # Browsers break lines at hyphens only, so a long address gets break opportunities between its answers.
        return f'<a href="{href}">{escape(address).replace("#", "#<wbr>").replace("&amp;", "&amp;<wbr>")}</a>'
    words = words.strip() or _say_first(answers)
    return f'<p><a class="md-button" href="{href}">Start the checklist: {escape(words)}</a></p>'


def _can_ask(answers: Mapping[str, str]) -> bool:
    """Return whether every question in `answers` applies once some others are answered too, by trying them."""
    asked = find_asked(answers)
    if asked.keys() >= answers.keys():
        return True
    question = next((name for name, option in asked.items() if option is None), None)
    options = QUESTION_BY_ID[question].options if question else ()
    return any(_can_ask({**answers, str(question): option.id}) for option in options)


def _say_first(answers: Mapping[str, str]) -> str:
    """Return the text of the first answer."""
    question, chosen = next(iter(answers.items()))
    return next(option.text for option in QUESTION_BY_ID[question].options if option.id == chosen)


def _render_ids(question: Question) -> str:
    only_if = f"<p>It is asked if:</p>{render_cases(question.asked_when)}" if question.asked_when else ""
    name = f"ids-of-{question.id}"
    groups = "".join(
        _render_options(question, heading, options)
        for heading, options in groupby(question.options, lambda one: one.heading)
    )
    return (
        f'<p id="{name}"><strong>{escape(question.text)}</strong></p>{only_if}<table aria-labelledby="{name}">'
        '<thead><tr><th scope="col">Answer</th><th scope="col">In an address</th></tr></thead>'
        f"{groups}</table>"
    )


def _render_options(question: Question, heading: str, options: Iterable[Option]) -> str:
    """Return the rows of a group of options, below their heading if they have one."""
    above = f'<tr><th colspan="2" scope="rowgroup">{escape(heading)}</th></tr>' if heading else ""
    rows = "".join(
        f"<tr><td>{escape(option.text)}</td><td><code>{question.id}={option.id}</code></td></tr>" for option in options
    )
    return f"<tbody>{above}{rows}</tbody>"
