"""Ready messages for a browser where Python cannot run: what the engine writes, as text that a script fills names into.

A missing detail drops its clause, so a paragraph may read differently for each set of details. The engine composes it
for every set, and the page chooses. The file is fetched only once the engine has failed.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

from checklist import assess, compose
from checklist.channels import TELL_FIRST
from checklist.conditions import AllOf, Condition, answer_is
from checklist.drafts import NAMED_BY
from checklist.frames import FORMS, REQUIRED
from checklist.rules import A_DAY_AHEAD, SHORT_NOTICE
from publisher.advice import carry

#: Warm, and without the sentence on why, which may not be true for everyone who gets the message.
TONE: Final = "warm"
_EXTRAS: Final = {"right-fit": False}

_Paragraph: TypeAlias = str | tuple[list[str], str]


@dataclass(frozen=True, slots=True)
class Ready:
    """Messages for the readers whose facts meet `when`: what the engine writes to those who give `answers`."""

    when: AllOf
    answers: Mapping[str, str]


def _is(outcome: str, *conditions: Condition) -> AllOf:
    return (answer_is("outcome", outcome), *conditions)


#: What the answers to `notice` come to in a message, with an answer that stands for each.
_NOTICES: Final = (
    (answer_is("notice", *SHORT_NOTICE), {"notice": "under-24h"}),
    (answer_is("notice", "not-scheduled"), {"notice": "not-scheduled", "stage": "first", "channel": "email"}),
    (answer_is("notice", *A_DAY_AHEAD), {"notice": "over-48h", "stage": "first", "channel": "email"}),
)
_PAST: Final = {"notice": "passed", "missed-by": "them"}
_MISSED: Final = {"notice": "passed", "missed-by": "me"}
_SURE: Final = {"reason": "rather-not-say", "certainty": "yes", "interest": "no"}
_ILL: Final = answer_is("reason", "illness-or-family")
_HAS_TO: Final = {**_SURE, "reason": "illness-or-family"}
_WOULD_GO: Final = {"reason": "cannot-make-it", "certainty": "no"}
_ASKS: Final = {"certainty": "not-sure", "raised": "no", "sounding-board": "no"}
_ANOTHER_ROLE: Final = {**_SURE, "interest": "maybe", "asked-other-roles": "no"}
_WOULD_GO_TO_ANOTHER: Final = {**_ANOTHER_ROLE, "reason": "not-a-fit", "certainty": "no"}


def _ahead(when: AllOf, answers: Mapping[str, str]) -> tuple[Ready, ...]:
    return tuple(Ready((*when, notice), {**answers, **given}) for notice, given in _NOTICES)


#: The first that fits is the reader's. Who set the interview up is taken from their own answers.
READY: Final = (
    *_ahead(_is("withdraw", answer_is("reason", "treated-badly")), {**_SURE, "reason": "treated-badly"}),
    *_ahead(_is("withdraw", _ILL), _HAS_TO),
    Ready(_is("withdraw", answer_is("reason", "personal"), _NOTICES[0][0]), {**_HAS_TO, **_NOTICES[0][1]}),
    *_ahead(_is("withdraw"), _SURE),
    Ready(_is("withdraw", _ILL), {**_HAS_TO, **_PAST}),
    Ready(_is("withdraw"), {**_SURE, **_PAST}),
    *_ahead(_is("reschedule", answer_is("certainty", "no")), _WOULD_GO),
    *_ahead(_is("reschedule"), {**_WOULD_GO, "certainty": "not-sure"}),
    Ready(_is("reschedule", answer_is("certainty", "no")), {**_WOULD_GO, **_PAST}),
    Ready(_is("reschedule"), {**_WOULD_GO, "certainty": "not-sure", **_PAST}),
    *_ahead(_is("talk-first"), {**_ASKS, "reason": "company-concern"}),
    Ready(_is("talk-first"), {**_ASKS, "reason": "company-concern", **_PAST}),
    *_ahead(_is("ask-other-roles", answer_is("certainty", "no")), _WOULD_GO_TO_ANOTHER),
    *_ahead(_is("ask-other-roles"), _ANOTHER_ROLE),
    Ready(_is("ask-other-roles"), {**_ANOTHER_ROLE, **_PAST}),
    Ready(_is("apologise", answer_is("certainty", "no")), {**_WOULD_GO, **_MISSED}),
    Ready(_is("apologise", _ILL), {**_HAS_TO, **_MISSED}),
    Ready(_is("apologise"), {**_SURE, **_MISSED}),
)

#: Who set the interview up, by the recipient who hears it first.
_BOOKED_BY: Final = {"employer": "employer", **{first: by for by, first in TELL_FIRST.items()}}


def describe_ready() -> dict[str, object]:
    """Return the messages by `when`, recipient and form; each text once, as the page's scripts read them.

    A paragraph is a text or, where the details make a difference, its texts, and a string with a hexadecimal digit for
    each set of details, which of them that set has: at 5 (101 in binary) for who has given the first and the third.
    """
    return {
        "details": {recipient: _details(recipient) for recipient in _BOOKED_BY},
        "required": REQUIRED,
        "messages": [
            {
                "when": carry(ready.when),
                **{recipient: {form: _write(ready, recipient, form) for form in FORMS} for recipient in _BOOKED_BY},
            }
            for ready in READY
        ],
    }


def _details(recipient: str) -> list[str]:
    return ["your_name", NAMED_BY[recipient], "company", "role"]


def _write(ready: Ready, recipient: str, form: str) -> dict[str, list[_Paragraph]]:
    """Return the paragraphs of each part of a message, with each detail's name in braces in its place."""
    answers = {**ready.answers, "booked-by": _BOOKED_BY[recipient]}
    assessment, names = assess(answers, None, None), _details(recipient)
    sets = ([name for bit, name in enumerate(names) if number >> bit & 1] for number in range(1 << len(names)))
    drafts = [
        compose(answers, assessment, {name: f"{{{name}}}" for name in given}, form, recipient, TONE, extras=_EXTRAS)
        for given in sets
    ]
    return {part: _align([one.parts[part] for one in drafts]) for part in FORMS[form] if drafts[-1].parts[part]}


def _align(texts: list[str]) -> list[_Paragraph]:
    """Return the paragraphs of texts that say the same with more or fewer details."""
    split = [text.split("\n\n") for text in texts]
    if len({len(one) for one in split}) > 1:
        split = [[text] for text in texts]
    return [_choose(column) for column in zip(*split, strict=True)]


def _choose(column: tuple[str, ...]) -> _Paragraph:
    texts = list(dict.fromkeys(column))
    return texts[0] if len(texts) == 1 else (texts, "".join(f"{texts.index(text):x}" for text in column))
