"""The form on paper: every question and option is there, named by its id, and nothing breaks out."""

import html
import json
import re

from checklist.conditions import answer_is, answer_is_not
from checklist.drafts import DETAILS
from checklist.frames import FORMS, RECIPIENTS, TONES
from checklist.labels import FORM_NAMES, RECIPIENT_NAMES, TONE_NAMES
from checklist.questions import QUESTIONS, Option, Question
from publisher.form import render_form

TAG = "<[a-z-]+"

ENGINE = {"bundle": {"address": "../assets/engine/x/bundle.bin", "hash": "sha256-x", "size": 1}}


def render(*questions: Question) -> str:
    """Return the form for some questions."""
    return render_form(questions, ENGINE, "../")


def question(name: str, **changes: object) -> Question:
    """Return a question to be told apart by its id."""
    options = (Option("yes", "Yes", "If so"), Option("no", "No", "If so"))
    kept = {"text": f"Text of {name}?", "hint": "Hint.", "options": options, "link": "guide/x/#y"}
    return Question(id=name, **{**kept, **changes})  # type: ignore[arg-type]


def test_every_control_has_the_name_that_the_wire_gives_it() -> None:
    """Questions, details, choices and the parts of each draft are all fields of the form."""
    named = set(re.findall(r'<(?:input|select|textarea)[^>]* name="([^"]+)"', render(*QUESTIONS)))
    # Two forms have one part of the same name, and a page cannot.
    parts = {part for form in ("email", "call", "text") for part in FORMS[form]} | {"voicemail"}
    choices = {"starts_at", "recipient", "tone", "by"}
    assert named == {one.id for one in QUESTIONS} | choices | set(DETAILS) | parts


def test_every_recipient_and_tone_can_be_chosen() -> None:
    """What the engine can write for can be picked, and starts with what the engine starts with."""
    assert tuple(RECIPIENT_NAMES) == RECIPIENTS
    assert tuple(TONE_NAMES) == TONES
    assert tuple(FORM_NAMES) == tuple(FORMS)


def test_every_id_is_used_once_and_every_reference_lands() -> None:
    """Labels, descriptions and titles point at something, and at one thing."""
    form = render(*QUESTIONS)
    ids = re.findall(r' id="([^"]+)"', form)
    assert len(ids) == len(set(ids))
    lists = re.findall(r'(?: for| aria-describedby| aria-labelledby)="([^"]+)"', form)
    assert {name for names in lists for name in names.split()} <= set(ids)


def test_a_condition_is_carried_as_it_is_and_said_in_words() -> None:
    """Scripts read the condition; people read when the question is for them."""
    first = question(
        "first", options=(Option("a", "Apple", "If so"), Option("b", "Pear", "If so"), Option("c", "Fig", "If so"))
    )
    second = question("second", asked_when=(answer_is("first", "a", "b"),))
    third = question("third", asked_when=(answer_is_not("first", "c"),))
    form = html.unescape(render(first, second, third))
    carried = json.loads(re.findall(r'data-asked-when="(\[.*?\])"', form)[1])
    assert carried == [{"question": "first", "options": ["a", "b"], "negated": False}]
    assert "Only if you answered “Apple” or “Pear” to “Text of first?”." in form
    assert "Only if you did not answer “Fig” to “Text of first?”." in form


def test_wording_is_text_not_markup() -> None:
    """A question worded with markup shows it, and adds no element."""
    harmless = render(question("first"))
    wicked = render(
        question(
            "first",
            text="<b>\"A\" & 'B'</b>",
            hint="</p><script>",
            options=(Option("yes", "<i>Yes</i>", "If so"), Option('no"', "No", "If so")),
        )
    )
    assert re.findall(TAG, wicked) == re.findall(TAG, harmless)


def test_addresses_are_relative_to_the_page() -> None:
    """Links and the engine are found from the page, wherever the site lives."""
    form = render(*QUESTIONS)
    (parts,) = re.findall(r'data-parts="([^"]*)"', form)
    assert json.loads(html.unescape(parts)) == ENGINE
    for link in re.findall(r'href="([^"]*)"', form):
        assert link.startswith(("../", "#"))


def test_nothing_inline_that_a_strict_policy_forbids() -> None:
    """No script, no style and no handler stands in the markup, and no blank line ends the block."""
    form = render(*QUESTIONS)
    assert not re.search(r"<script|<style| style=| on[a-z]+=|javascript:|\n\s*\n", form)


def test_the_form_cannot_be_sent() -> None:
    """Its method goes nowhere and no button sends it, so no answer ever enters an address."""
    form = render(*QUESTIONS)
    assert '<form class="bow-form" method="dialog" novalidate>' in form
    assert set(re.findall(r'<button type="(\w+)"', form)) == {"button"}
    assert len(re.findall("<button", form)) == len(re.findall('<button type="button"', form))
