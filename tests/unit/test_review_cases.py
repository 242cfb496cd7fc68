"""The messages in `tests/cases/review`: what each should be told was written down from the contract, not the code."""

import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from checklist import OUTCOMES, Draft, Interview, ReviewFinding, assess, review
from checklist.clock import notice_left
from checklist.details import DETAILS
from checklist.frames import FORMS, MOST_WORDS, RECIPIENTS
from checklist.questions import QUESTION_BY_ID
from tests.unit.examples import REACHED_BY

#: How grave it is when a message does not meet each rule.
SEVERITY: Mapping[str, str] = {
    "gaps-filled": "stop",
    "clear-statement": "stop",
    "no-grievance": "stop",
    "names-right": "warn",
    "signed": "warn",
    "says-sorry": "warn",
    "offer-private": "warn",
    "door-open": "warn",
    "no-shouting": "warn",
    "kept-short": "warn",
    "one-reason": "note",
    "own-words": "note",
    "says-thanks": "note",
}
#: The part of each form that holds the text of a case.
MAIN_PART: Mapping[str, str] = {"email": "body", "call": "point", "voicemail": "message", "text": "message"}
#: What a case may say besides its name, its text and what is expected.
OPTIONAL = {"outcome", "answers", "form", "recipient", "details", "starts_at", "now", "subject", "points_at"}

MESSAGES: list[dict[str, Any]] = [
    message
    for file in sorted((Path(__file__).parents[1] / "cases" / "review").glob("*.toml"))
    for message in tomllib.loads(file.read_text(encoding="utf-8"))["message"]
]


def _named(messages: list[dict[str, Any]]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("message", messages, ids=[message["name"] for message in messages])


each_message = _named(MESSAGES)
each_that_points = _named([message for message in MESSAGES if "points_at" in message])


def draft_of(message: Mapping[str, Any]) -> Draft:
    """Return the draft as it is pasted in: `text` in its form's main part, and nothing in the parts not given."""
    form = message.get("form", "email")
    parts = dict.fromkeys(FORMS[form], "") | {MAIN_PART[form]: message["text"].rstrip("\n")}
    if "subject" in message:
        parts["subject"] = message["subject"]
    return Draft(form, message.get("recipient", "employer"), "warm", parts)


def times_of(message: Mapping[str, Any]) -> tuple[Interview | None, datetime | None]:
    """Return the interview and the present time, where the message has them."""
    if "starts_at" not in message:
        return None, None
    return Interview(datetime.fromisoformat(message["starts_at"])), datetime.fromisoformat(message["now"])


def answers_of(message: Mapping[str, Any]) -> Mapping[str, str]:
    """Return the complete answers that lead to the message's outcome; an exact time answers `notice`."""
    answers = {**REACHED_BY[message.get("outcome", "withdraw")], **message.get("answers", {})}
    interview, now = times_of(message)
    return {**answers, "notice": notice_left(interview.starts_at, now)} if interview and now else answers


def unmet(message: Mapping[str, Any]) -> Mapping[str, ReviewFinding]:
    """Return what the review finds fault with, by rule."""
    interview, now = times_of(message)
    findings = review(draft_of(message), answers_of(message), message.get("details", {}), now, interview)
    return {finding.rule: finding for finding in findings if finding.points < finding.max}


def places(draft: Draft, words: str) -> Iterator[tuple[str, int, int]]:
    """Yield every place of `words` in a draft: part, start and end, in code points."""
    for part, text in draft.parts.items():
        start = text.find(words)
        while start >= 0:
            yield part, start, start + len(words)
            start = text.find(words, start + 1)


@each_message
def test_a_message_is_told_its_faults_and_no_others(message: dict[str, Any]) -> None:
    """Each message is told exactly what the case expects, as gravely as it is; a good one is told nothing.

    A statement that was only not found may be there in words that nobody thought of, and what reads as a complaint may
    be none: that is no more than a warning.
    """
    found = unmet(message)
    assert sorted(found) == sorted(message["expect"])

    unsure = {"clear-statement", "no-grievance"}
    mistaken = {rule: one.severity for rule, one in found.items() if one.severity != SEVERITY[rule]}
    assert {rule: severity for rule, severity in mistaken.items() if rule not in unsure or severity != "warn"} == {}


@each_that_points
def test_a_fault_points_at_its_words(message: dict[str, Any]) -> None:
    """A fault marks the words that it is about, so that the reader finds them."""
    draft, found = draft_of(message), unmet(message)
    missed = [
        (rule, words)
        for rule, wanted in message["points_at"].items()
        for words in wanted
        if not any(
            span.part == part and span.start < end and start < span.end
            for span in (found[rule].spans if rule in found else ())
            for part, start, end in places(draft, words)
        )
    ]

    assert missed == []


def test_every_case_is_well_formed() -> None:
    """A case uses known words only, and its answers lead to the outcome that it names."""
    for message in MESSAGES:
        interview, now = times_of(message)
        answers, name = message.get("answers", {}), message["name"]
        assert {"name", "text", "expect"} <= set(message) <= {"name", "text", "expect"} | OPTIONAL, name
        assert message.get("form", "email") in FORMS, name
        assert message.get("form", "email") == "email" or "subject" not in message, f"{name}: only an email has one"
        assert message.get("recipient", "employer") in RECIPIENTS, name
        assert set(message.get("details", {})) <= set(DETAILS), name
        assert all(option in [one.id for one in QUESTION_BY_ID[key].options] for key, option in answers.items()), name
        assert len({"starts_at", "now"} & set(message)) in {0, 2}, f"{name}: an interview needs the present time"
        assert assess(answers_of(message), interview, now).outcome == message.get("outcome", "withdraw"), name


def test_what_a_case_expects_can_be_there() -> None:
    """A case expects known rules, each once, points only at words it has, and counts its own words rightly."""
    for message in MESSAGES:
        expected, points_at = message["expect"], message.get("points_at", {})
        written = [line for line in message["text"].splitlines() if not line.startswith(">")]
        most = 1.25 * MOST_WORDS[message.get("form", "email")]
        is_long = sum(len(line.split()) for line in written) > most and message.get("outcome") != "walk-away"
        assert set(points_at) <= set(expected) <= set(SEVERITY), message["name"]
        assert len(set(expected)) == len(expected), message["name"]
        assert all(any(places(draft_of(message), text)) for texts in points_at.values() for text in texts)
        assert ("kept-short" in expected) == is_long, message["name"]


def test_no_two_messages_share_a_name() -> None:
    """A message is found by its name, so every name is used once."""
    assert [name for name, uses in Counter(message["name"] for message in MESSAGES).items() if uses > 1] == []


def test_there_are_many_messages_and_most_are_good() -> None:
    """A false accusation costs more than a fault overlooked, so at least half of the messages are good."""
    good = [message for message in MESSAGES if not message["expect"]]

    assert len(MESSAGES) >= 60
    assert len(good) * 2 >= len(MESSAGES)


def test_every_rule_is_broken_by_several_messages() -> None:
    """Each rule finds fault with at least three messages."""
    broken = Counter(rule for message in MESSAGES for rule in message["expect"])

    assert [rule for rule in SEVERITY if broken[rule] < 3] == []


def test_every_outcome_and_form_has_a_good_message() -> None:
    """Whatever the reader is doing, and in whichever form, some message of theirs is left in peace."""
    good = [message for message in MESSAGES if not message["expect"]]

    assert {message.get("outcome", "withdraw") for message in good} == {outcome.id for outcome in OUTCOMES}
    assert {message.get("form", "email") for message in good} == set(FORMS)
