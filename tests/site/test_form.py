"""The form on paper: every question and option is there, named by its id, and nothing breaks out."""

import html
import json
import re

from checklist.conditions import answer_is, answer_is_not
from checklist.details import DETAILS
from checklist.english import ENGLISHES
from checklist.frames import FORMS, RECIPIENTS, TONES
from checklist.labels import ENGLISH_NAMES, FORM_NAMES, RECIPIENT_NAMES, TONE_NAMES
from checklist.questions import QUESTIONS, Option, Question
from publisher.advice import describe_advice
from publisher.form import render_checklist

TAG = "<[a-z-]+"

WITHDRAWS = answer_is("outcome", "reschedule", "withdraw")

ENGINE = {"bundle": {"address": "../assets/engine/x/bundle.bin", "hash": "sha256-x", "size": 1}}


def render(*questions: Question) -> str:
    """Return the form for some questions."""
    return render_checklist(questions, ENGINE, "ready.json", "../")


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
    choices = {"starts_at", "recipient", "tone", "by", "english", "reply_to", "extra"}
    assert named == {one.id for one in QUESTIONS} | choices | set(DETAILS) | parts


def test_every_recipient_and_tone_can_be_chosen() -> None:
    """What the engine can write for can be picked, and starts with what the engine starts with."""
    assert tuple(RECIPIENT_NAMES) == RECIPIENTS
    assert tuple(TONE_NAMES) == TONES
    assert tuple(FORM_NAMES) == tuple(FORMS)
    assert tuple(ENGLISH_NAMES) == ENGLISHES


def test_every_id_is_used_once_and_every_reference_lands() -> None:
    """Labels, descriptions and titles point at something, and at one thing."""
    form = render(*QUESTIONS)
    ids = re.findall(r' id="([^"]+)"', form)
    assert len(ids) == len(set(ids))
    lists = re.findall(r'(?: for| aria-describedby| aria-labelledby)="([^"]+)"', form)
    assert {name for names in lists for name in names.split()} <= set(ids)


def test_a_condition_is_carried_as_it_is_and_said_in_words() -> None:
    """Scripts read the conditions; people read when the question is for them, by the number that it has on paper."""
    first = question(
        "first",
        options=(Option("a", "Apple", "If so"), Option("b", "Pear: green", "If so"), Option("c", "Fig", "If so")),
    )
    second = question("second", asked_when=((answer_is_not("first", "a"),),))
    third = question("third", asked_when=((answer_is("first", "a", "b"), answer_is("second", "yes")), (WITHDRAWS,)))
    form = html.unescape(render(first, second, third))
    carried = [json.loads(one) for one in re.findall(r'data-asked-when="(\[.*?\])" aria', form)]
    assert carried[0] == []
    assert carried[1] == [[{"question": "first", "options": ["a"], "negated": True}]]
    assert [[one["question"] for one in case] for case in carried[2]] == [["first", "second"], ["outcome"]]
    assert "Only if you did not answer “Apple” to question 1.</p>" in form
    assert "Only if one of these is so:" in form
    # Where most answers count it is shorter to say which do not.
    assert "<li>you did not answer “Fig” to question 1. And you answered “Yes” to question 2</li>" in form
    assert "<li>your result is “Ask for another time” or “Withdraw”</li>" in form


def test_the_outcomes_are_carried_too() -> None:
    """Scripts find the outcome as the engine does, for questions that hang on it and for the first advice."""
    (carried,) = re.findall(r'data-advice="([^"]*)"', render(*QUESTIONS))
    assert json.loads(html.unescape(carried)) == json.loads(json.dumps(describe_advice()))


def test_options_stand_under_their_headings() -> None:
    """Those of one heading are a group that it names, within the question's own group; the order stays."""
    options = [Option(name, name.upper(), "If so", heading) for name, heading in {"a": "X", "b": "X", "c": "Y"}.items()]
    form = render(question("first", options=tuple(options)))
    groups = re.findall(
        r'role="group" aria-labelledby="([^"]+)">\s*<p[^>]* id="\1">(\w)</p>(.*?)</div>', form, re.DOTALL
    )
    values = [(heading, re.findall(r'name="first" value="(\w)"', within)) for _, heading, within in groups]
    assert values == [("X", ["a", "b"]), ("Y", ["c"])]
    assert 'role="group" aria-labelledby' not in render(question("first"))


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
