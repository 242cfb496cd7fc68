"""How far the review can be believed: many messages as people write them, and how many of them it judges rightly.

What it misses is no failure of one case, so these are rates. A good message that is stopped is the worst of all.
"""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from checklist import Draft, review
from checklist.frames import FORMS
from tests.unit.examples import REACHED_BY

CORPUS = Path(__file__).parents[1] / "cases" / "corpus"
GOOD, BAD = (tomllib.loads((CORPUS / f"{name}.toml").read_text("utf-8"))["message"] for name in ("good", "bad"))
SENTENCES: Mapping[str, list[str]] = tomllib.loads((CORPUS / "sentences.toml").read_text("utf-8"))
#: The part of each form that holds the text of a message.
MAIN_PART = {"email": "body", "voicemail": "message", "text": "message"}


def severities(message: Mapping[str, Any]) -> dict[str, str]:
    """Return the rules that a message does not meet, and how grave that is."""
    form, outcome = message.get("form", "email"), message.get("outcome", "withdraw")
    draft = Draft(form, "employer", "warm", {**dict.fromkeys(FORMS[form], ""), MAIN_PART[form]: message["text"]})
    findings = review(draft, {**REACHED_BY[outcome], **message.get("answers", {})}, {}, None)
    return {finding.rule: finding.severity for finding in findings if finding.severity}


def in_a_frame(sentence: str) -> dict[str, str]:
    """Return what is found in a polite message that withdraws and holds the sentence."""
    before = "Dear Ms Hill,\n\nThank you for inviting me. I have decided to withdraw my application."
    return severities({"text": f"{before} {sentence} I wish you well with the search.\n\nKind regards,\nAda"})


@pytest.mark.parametrize("apostrophe", ["'", "’"])
def test_good_messages_are_left_in_peace(apostrophe: str) -> None:
    """No good message is stopped, and at most three in a hundred are warned of, whichever apostrophe they have."""
    messages = [*GOOD, *({"text": f"Dear Ms Hill,\n\n{one}\n\nKind regards,\nAda"} for one in SENTENCES["good"])]
    found = {one["text"]: severities({**one, "text": one["text"].replace("'", apostrophe)}) for one in messages}

    assert [text for text, faults in found.items() if "stop" in faults.values()] == []
    assert sum("warn" in faults.values() for faults in found.values()) <= 0.03 * len(found)


def test_bad_messages_are_found_for_the_right_reason() -> None:
    """Of the messages that should not be sent so, at least nine in ten draw the rules that they break."""
    missed = [message["text"] for message in BAD if not set(message["expect"]) <= set(severities(message))]

    assert len(missed) <= 0.1 * len(BAD), missed


def test_one_accusation_in_a_polite_frame_is_found() -> None:
    """Of single accusations at least nine in ten are found, although all else is polite."""
    missed = [one for one in SENTENCES["accusations"] if not {"no-grievance", "door-open"} & set(in_a_frame(one))]

    assert len(missed) <= 0.1 * len(SENTENCES["accusations"]), missed


def test_leaving_is_understood_however_it_is_said() -> None:
    """Of the ways to say that one leaves, at least nineteen in twenty are understood."""
    messages = {one: f"Dear Ms Hill,\n\nThank you for your time. {one}\n\nAda" for one in SENTENCES["leaves"]}
    missed = [one for one, text in messages.items() if "clear-statement" in severities({"text": text})]

    assert len(missed) <= 0.05 * len(messages), missed
