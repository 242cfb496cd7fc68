"""Every sentence of every message, kept in `tests/golden/` to be read aloud, one file an outcome.

A change of a wording shows there as a change of a line. To renew the files after one, and then read what has changed:

    RENEW_GOLDEN=1 .venv/bin/pytest tests/unit/test_golden.py -q
    git diff tests/golden

A message stands there, whole, only where it has a sentence that none before it has, whatever the names in it: all there
is can be read in an hour. Who is told which sentence is for `test_drafts` and `test_replies`.
"""

import os
import re
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from functools import cache
from itertools import chain, product
from pathlib import Path
from typing import Final

import pytest

from checklist import OUTCOMES, Assessment, Draft, Interview, assess, compose, decide, frames
from checklist.details import DETAILS
from checklist.english import reword
from checklist.frames import FORMS, RECIPIENTS, REQUIRED, TONES
from checklist.lines import Line
from checklist.messages import AFTER_FORM, AFTER_SENDING, INSTEAD, REPLIES, TOPICS
from tests.unit import strategies
from tests.unit.examples import ORDINARY_DETAILS, REACHED_BY

pytestmark = pytest.mark.untraced
GOLDEN: Final = Path(__file__).parents[1] / "golden"
START: Final = datetime.fromisoformat("2026-11-24T14:00:00+01:00")

#: That of the literals.
ENGLISH: Final = "en-US"
#: What a reader types who writes no sentence of their own.
NAMES: Final = {
    name: text
    for name, text in ORDINARY_DETAILS.items()
    if name not in {"reason_given", "your_question", "other_times"}
}
_ENDS: Final = re.compile(r"(?<=[.?!:]) |\n+")
_ANY_DETAIL: Final = re.compile("|".join(map(re.escape, ORDINARY_DETAILS.values())))


@cache
def everybody() -> Mapping[str, list[Mapping[str, str]]]:
    """Return by outcome who has answered everything, with email as the usual channel where it is asked."""
    told: dict[str, list[Mapping[str, str]]] = {outcome.id: [] for outcome in OUTCOMES}
    for answers in strategies.readers():
        if answers.get("channel", "email") == "email":
            told[decide(answers)[0]].append(answers)
    return told


def readers(outcome: str) -> Iterator[tuple[str, Mapping[str, str]]]:
    """Yield readers of an outcome, with how they differ from the one in `REACHED_BY`, those most like it first.

    Each has two answers that none before has both of; or is that one, with a question still open.
    """
    usual = REACHED_BY[outcome]
    half_way = [{name: option for name, option in usual.items() if name != left_open} for left_open in usual]
    everyone = [*everybody()[outcome], *(one for one in half_way if decide(one)[0] == outcome)]
    seen: set[tuple[tuple[str, str], ...]] = set()
    for one in sorted(everyone, key=lambda one: len(one.items() ^ usual.items())):
        answers = [(name, one.get(name, "open")) for name in sorted({*one, *usual})]
        pairs = {*product(answers, repeat=2)} - seen
        if pairs:
            seen |= pairs
            yield ", ".join(f"{name}: {option}" for name, option in answers if usual.get(name, "open") != option), one


def write_all(outcome: str) -> Iterator[tuple[str, Draft]]:
    """Yield the drafts of an outcome, each with who writes it and what to them."""
    for changes, answers in readers(outcome):
        assessment = assess(answers, None, None, ENGLISH)
        for recipient, form, tone in product(RECIPIENTS, FORMS, TONES):
            label = f"{form.capitalize()} to the {recipient}, {tone}"
            draft = compose(answers, assessment, NAMES, form, recipient, tone)
            label = f"{label}; {changes}".removesuffix("; ")
            yield label, draft
            if answers.get("reason") in {"illness-or-family", "staying"}:
                in_full = compose(answers, assessment, ORDINARY_DETAILS, form, recipient, tone)
                yield f"{label}; every detail", in_full
            if not changes:
                yield from write_rare(label, answers, form, recipient, tone)
            if form in {"email", "call"} and tone == "warm":
                yield from write_extras(label, draft, assessment)
        seconds = product(
            assessment.replies,
            RECIPIENTS,
            (
                ("email", NAMES),
                ("text", ORDINARY_DETAILS),
                ("text", {"your_name": NAMES["your_name"]}),
                ("call", NAMES),
                ("call", {}),
            ),
        )
        for reply_to, recipient, (form, details) in seconds:
            label = f"{REPLIES[reply_to].label}: {form} to the {recipient}; {changes}".removesuffix("; ")
            draft = compose(answers, assessment, details, form, recipient, "warm", reply_to)
            yield label, draft
            yield from write_extras(label, draft, assessment)


def write_extras(label: str, draft: Draft, assessment: Assessment) -> Iterator[tuple[str, Draft]]:
    """Yield a draft with each sentence that can be added, and without each that can be taken out."""
    for extra in draft.extras:
        chosen = {extra.id: not extra.is_in}
        yield (
            f"{label}, {'without' if extra.is_in else 'with'} {extra.id}",
            compose({}, assessment, NAMES, draft.form, draft.recipient, draft.tone, draft.reply_to, chosen),
        )


def write_rare(
    label: str, answers: Mapping[str, str], form: str, recipient: str, tone: str
) -> Iterator[tuple[str, Draft]]:
    """Yield what other details, an exact time, a call at night and British English make of one draft."""
    needed = {name: NAMES[name] for name in REQUIRED[form]}
    assessment = assess(answers, None, None, ENGLISH)
    for which, details in (("every detail", ORDINARY_DETAILS), ("only what it needs", needed), ("no detail", {})):
        yield f"{label}; {which}", compose(answers, assessment, details, form, recipient, tone)
    for days in (0.4, 9) if answers.get("notice") == "passed" else (-3,):
        exact = assess(answers, Interview(START), START + timedelta(days=days), ENGLISH)
        yield f"{label}; exact time", compose(answers, exact, NAMES, form, recipient, tone)
    yield f"{label}; in British English", compose(answers, assess(answers, None, None), NAMES, form, recipient, tone)


def say_bare(text: str) -> set[str]:
    """Return the sentences of a text, without contractions and names."""
    plain = reword(_ANY_DETAIL.sub("…", text), formal=True)
    return set(_ENDS.split(plain))


@cache
def render_all() -> Mapping[str, str]:
    """Return the golden file of each outcome."""
    seen: set[str] = set()
    files: dict[str, str] = {}
    for outcome in OUTCOMES:
        blocks = [f"{outcome.id.upper()}: {outcome.headline}"]
        for label, draft in write_all(outcome.id):
            said = render_parts(draft)
            after = [f"- {one}" for one in draft.after_sending]
            new, new_after = say_bare(said) - seen, {*after} - seen
            if new:
                blocks += [label, indent(said)]
            if new_after:
                blocks += ["Then" if new else f"After it: {label}", indent("\n".join(after))]
            seen |= new | new_after
        files[outcome.id] = "\n\n".join(blocks) + "\n"
    return files


def render_parts(draft: Draft) -> str:
    """Return what a draft says, the parts of a call with their names; what is said beside it stands in brackets."""
    parts = [
        f"{name.replace('_', ' ').capitalize()}: {text}" if draft.form == "call" or name == "subject" else text
        for name, text in draft.parts.items()
        if text
    ]
    return "\n\n".join([*parts, *([f"[{draft.instead}]"] if draft.instead else [])])


def indent(text: str) -> str:
    """Return text set in, so that what is sent stands apart from what is said about it."""
    return "\n".join(f"    {line}" if line else "" for line in text.split("\n"))


@pytest.mark.parametrize("outcome", [one.id for one in OUTCOMES])
def test_every_wording_is_as_it_was_read(outcome: str) -> None:
    """No message has changed since somebody last read it."""
    path = GOLDEN / f"{outcome}.txt"
    said = render_all()[outcome]
    if os.environ.get("RENEW_GOLDEN"):
        path.parent.mkdir(exist_ok=True)
        path.write_text(said, encoding="utf-8")
    kept = path.read_text(encoding="utf-8") if path.exists() else ""
    advice = (
        f"A message in {path.name} has changed. Renew with RENEW_GOLDEN=1 and read the difference before you commit."
    )
    assert said.split("\n") == kept.split("\n"), advice


def lines() -> Iterator[Line]:
    """Yield every line that a draft can have, and everything left to do."""
    for topic in TOPICS.values():
        for speech in chain.from_iterable(speeches.values() for speeches in topic.speeches.values()):
            yield from (*speech.point, *speech.request, *speech.more)
        yield from (*topic.subject, *(topic.opening or ()), *topic.closing)
        yield from (*topic.if_asked_why, *topic.if_offered_another_time, *topic.if_annoyed, *topic.if_told_to_go_ahead)
    for table in (frames.GREETINGS, frames.SORRY, frames.THANKS, frames.SIGN_OFFS, *frames.OPENINGS.values()):
        yield from chain.from_iterable(table.values())
    yield from (*frames.HELLO, *frames.ANNOUNCE, *frames.INTRODUCE, *frames.HANG_UP, *frames.END)
    yield from (*frames.EXTRA, *frames.REASON, *frames.REASON_ALOUD, *frames.TRAVEL)
    yield from (*INSTEAD, *AFTER_SENDING, *chain.from_iterable(AFTER_FORM.values()))
    for reply in REPLIES.values():
        yield from (*reply.opening, *reply.point, *reply.request, *reply.after)


def pattern(sentence: str) -> re.Pattern[str]:
    """Return what finds a sentence, with contractions or without, whatever its phrases are filled in with."""
    wordings = {reword(sentence, formal=formal) for formal in (False, True)}
    pieces = ([re.escape(piece) for piece in re.split(r"\{\w+\}", one)] for one in wordings)
    return re.compile("|".join(r".{1,99}?".join(one) for one in pieces), re.DOTALL)


def test_no_sentence_is_left_unread() -> None:
    """Whatever a draft can say stands in a golden file."""
    text = "\n".join(render_all().values())
    wordings = dict.fromkeys(wording for line in lines() for wording in line.wordings)
    sentences = dict.fromkeys(chain.from_iterable(map(_ENDS.split, wordings)))
    assert [one for one in sentences if not pattern(one).search(text)] == []


def test_there_is_no_golden_file_too_many() -> None:
    """Each file belongs to an outcome, so nobody reads words that are no longer said."""
    assert sorted(path.name for path in GOLDEN.iterdir()) == sorted(f"{one.id}.txt" for one in OUTCOMES)


def test_every_detail_is_filled_in() -> None:
    """The messages that are read in full name everything that a message can name."""
    assert set(ORDINARY_DETAILS) == set(DETAILS)
