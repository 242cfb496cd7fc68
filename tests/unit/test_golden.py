"""Every wording of every message, kept in `tests/golden/` to be read down the page, one file an outcome.

A change of a wording shows there as a change of a line. To renew the files after one, and then read what has changed:

    RENEW_GOLDEN=1 .venv/bin/pytest tests/unit/test_golden.py -q
    git diff tests/golden

Each message stands in full once, with every detail filled in. Below it stands what another answer or a missing detail
makes of it: only the paragraphs, or the parts of a call, that then differ.
"""

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Final

import pytest

from checklist import OUTCOMES, Draft, Interview, assess, compose, frames
from checklist.details import DETAILS
from checklist.english import reword
from checklist.frames import FORMS, RECIPIENTS, REQUIRED, TONES
from checklist.lines import Line
from checklist.messages import AFTER_FORM, AFTER_SENDING, INSTEAD, REPLIES, TOPICS, Reply, Topic
from tests.unit.examples import ORDINARY_DETAILS, REACHED_BY

pytestmark = pytest.mark.untraced
GOLDEN: Final = Path(__file__).parents[1] / "golden"
START: Final = datetime.fromisoformat("2026-11-24T14:00:00+01:00")
#: Long enough before it that an exact time changes nothing but the words for it.
NOW: Final = START - timedelta(days=3)

#: That of the literals.
ENGLISH: Final = "en-US"
#: What a reader types who writes no sentence of their own.
NAMES: Final = {
    name: text
    for name, text in ORDINARY_DETAILS.items()
    if name not in {"reason_given", "your_question", "other_times"}
}

_LATE: Final = {"less than a day left": {"notice": "under-24h"}}
_NO_TIME_YET: Final = {"no time set": {"notice": "not-scheduled"}}
_THEY_MISSED_IT: Final = {"they missed it": {"notice": "passed", "missed-by": "them"}}
_KEEN_ANSWERS: Final = {"interest": "yes", "asked-other-roles": "yes"}
_KEEN: Final = {"would work there in another role": _KEEN_ANSWERS}
_WORRIED: Final = {"worried about the company": {"reason": "company-concern"}}
_SIGNED: Final = {"another job, and firm": {"reason": "accepted-offer", "offer-status": "signed"}}
_STAYING: Final = {"staying": {"reason": "staying"}}
_TREATED_BADLY: Final = {"treated badly": {"reason": "treated-badly"}}
_ILL: Final = {"ill or bereaved": {"reason": "illness-or-family"}}
_NOT_SURE: Final = {"certainty": "not-sure", "sounding-board": "no"}


def _both(name: str, *parts: Mapping[str, Mapping[str, str]]) -> Mapping[str, Mapping[str, str]]:
    """Return one situation made of several."""
    return {name: dict(chain.from_iterable(answers.items() for part in parts for answers in part.values()))}


_WAITING: Final = {
    "waiting for their answer": {"reason": "terms", "certainty": "no", "raised": "yes", "put-right": "waiting"}
}
_PUT_FORWARD: Final = {"set up by a recruiter": {"booked-by": "recruiter"}}

#: The situations that between them have every extra.
_SHOWS_EXTRAS: Final = ("not a fit", "ill or bereaved", "something else personal")

#: The other answers that change the words for an outcome; an empty one leaves the question open.
SITUATIONS: Final[Mapping[str, Mapping[str, Mapping[str, str]]]] = {
    "walk-away": {},
    "apologise": {
        "wants another time": {"certainty": "no"},
        "not sure": {"certainty": "not-sure"},
        **_SIGNED,
        **_STAYING,
        "nobody has said who missed it": {"missed-by": "", "certainty": ""},
        **_PUT_FORWARD,
    },
    "wait": {
        **_LATE,
        **_NO_TIME_YET,
        **_THEY_MISSED_IT,
        **_WAITING,
        **_both("waiting for their answer, no time set", _WAITING, _NO_TIME_YET),
        "accepted by word of mouth": {"reason": "accepted-offer"},
    },
    "ask-other-roles": {
        **_LATE,
        **_NO_TIME_YET,
        **_THEY_MISSED_IT,
        **_WORRIED,
        **_STAYING,
        **_both("staying, might work there", _STAYING, {"": {"interest": "maybe"}}),
        "might work there": {"interest": "maybe"},
        "would go, if it were right": {"certainty": "no"},
        "would go, and might work there": {"certainty": "no", "interest": "maybe"},
    },
    "reschedule": {
        **_LATE,
        **_NO_TIME_YET,
        "not sure of coming": {"certainty": "not-sure"},
        **_both("no time set, not sure of coming", _NO_TIME_YET, {"": _NOT_SURE}),
        **_ILL,
        **_both("ill or bereaved, no time set", _ILL, _NO_TIME_YET),
        **_both("ill or bereaved, no time set, not sure of coming", _ILL, _NO_TIME_YET, {"": _NOT_SURE}),
        "something else personal": {"reason": "personal"},
        **_THEY_MISSED_IT,
        **_both("they missed it, not sure of coming", _THEY_MISSED_IT, {"": _NOT_SURE}),
        **_both("they missed it, and were rude", _THEY_MISSED_IT, _TREATED_BADLY),
    },
    "attend": _NO_TIME_YET,
    "talk-first": {
        **_LATE,
        **_NO_TIME_YET,
        **_WORRIED,
        "the job is not as expected": {"reason": "not-as-expected"},
        "the job is not right": {"reason": "not-a-fit", "interest": "no"},
        "the job is not right, another might be": {"reason": "not-a-fit", **_KEEN_ANSWERS},
        **_TREATED_BADLY,
        "how they interview": {"reason": "interview-format"},
        "how they interview, not sure": {"reason": "interview-format", **_NOT_SURE},
        **_both("they missed it, not sure", _THEY_MISSED_IT, {"": _NOT_SURE}),
        **_both("they missed it, treated badly, not sure", _THEY_MISSED_IT, _TREATED_BADLY, {"": _NOT_SURE}),
        **_both(
            "they missed it, how they interview, not sure",
            _THEY_MISSED_IT,
            {"": {"reason": "interview-format", **_NOT_SURE}},
        ),
    },
    "talk-it-over": {**_NO_TIME_YET, **_THEY_MISSED_IT},
    "withdraw": {
        **_LATE,
        **_NO_TIME_YET,
        **_THEY_MISSED_IT,
        **_KEEN,
        "not a fit": {"reason": "not-a-fit"},
        **_SIGNED,
        **_STAYING,
        **_TREATED_BADLY,
        **_PUT_FORWARD,
        **_both("set up by a recruiter, no time set", _PUT_FORWARD, _NO_TIME_YET),
        **_ILL,
        **_both("met before, no time set", _NO_TIME_YET, {"": {"stage": "later"}}),
        **_both("met before, no time set, treated badly", _NO_TIME_YET, _TREATED_BADLY, {"": {"stage": "later"}}),
        **_both("treated badly, set up by a recruiter", _TREATED_BADLY, _PUT_FORWARD),
        **_both("treated badly, less than a day left", _TREATED_BADLY, _LATE),
        **_both("treated badly, they missed it", _TREATED_BADLY, _THEY_MISSED_IT),
    },
}
#: The answers that change what is left to do.
AFTERWARDS: Final[Mapping[str, Mapping[str, str]]] = {
    "less than a day ahead": _LATE["less than a day left"],
    "no time set": _NO_TIME_YET["no time set"],
    **_THEY_MISSED_IT,
    "set up by a recruiter": {"booked-by": "recruiter"},
    "set up by somebody who recommended me": {"booked-by": "referral"},
    "set up by a website": {"booked-by": "portal"},
    "set up by a website, no time set": {"booked-by": "portal", "notice": "not-scheduled"},
    "wants another time": {"certainty": "no"},
    "a later interview": {"stage": "later"},
    **_TREATED_BADLY,
    **_both("treated badly, they missed it", _TREATED_BADLY, _THEY_MISSED_IT),
    **_both(
        "they missed it, and have put it right",
        _THEY_MISSED_IT,
        {"": {"reason": "terms", "raised": "yes", "put-right": "yes"}},
    ),
}


def change(outcome: str, changed: Mapping[str, str]) -> Mapping[str, str]:
    """Return the answers that lead to an outcome, some of them changed, or left open where they are empty."""
    return {question: option for question, option in {**REACHED_BY[outcome], **changed}.items() if option}


def write(
    answers: Mapping[str, str],
    details: Mapping[str, str],
    form: str,
    to: str,
    tone: str,
    reply_to: str = "",
    extras: Mapping[str, bool] | None = None,
) -> Draft:
    """Return the draft of a reader who does not know the exact time."""
    return compose(answers, assess(answers, None, None, ENGLISH), details, form, to, tone, reply_to, extras)


def variants(outcome: str, form: str, recipient: str, tone: str) -> Iterator[tuple[str, Draft]]:
    """Yield the drafts of one form, each with what makes it differ from the first."""
    answers = REACHED_BY[outcome]
    yield "every detail", write(answers, NAMES, form, recipient, tone)
    yield "and a reason", write(answers, {**NAMES, **own("reason_given")}, form, recipient, tone)
    if tone == "warm":
        for name in ("your_question", "other_times"):
            if name in write(answers, NAMES, form, recipient, tone).mentions:
                yield f"and {name.replace('_', ' ')}", write(answers, {**NAMES, **own(name)}, form, recipient, tone)
    yield from rare_variants(outcome, form, recipient, tone)
    if outcome != "apologise":  # days later the time is not what matters
        assessment = assess(answers, Interview(START), NOW, ENGLISH)
        yield "and the exact time", compose(answers, assessment, NAMES, form, recipient, tone)
    for name, changed in SITUATIONS[outcome].items():
        other = change(outcome, changed)
        assert assess(other, None, None).outcome == outcome, f"{name!r} leads elsewhere"
        yield name, write(other, NAMES, form, recipient, tone)
        if form == "email" and tone == "warm" and name in _SHOWS_EXTRAS:
            for extra in write(other, NAMES, form, recipient, tone).extras:
                label = f"{name}, {'without' if extra.is_in else 'with'} {extra.id}"
                yield label, write(other, NAMES, form, recipient, tone, "", {extra.id: not extra.is_in})
    needed = {name: NAMES[name] for name in REQUIRED[form]}
    yield "only the details it needs", write(answers, needed, form, recipient, tone)
    yield "no detail", write(answers, {}, form, recipient, tone)
    if form == "email":  # the other forms say no more
        for name, changed in SITUATIONS[outcome].items():
            yield f"no detail, {name}", write(change(outcome, changed), {}, form, recipient, tone)


def rare_variants(outcome: str, form: str, recipient: str, tone: str) -> Iterator[tuple[str, Draft]]:
    """Yield what only some messages have: times for another interview, a call at night, a British close."""
    answers = REACHED_BY[outcome]
    if outcome == "apologise" and tone == "warm":
        wishes = {**answers, "certainty": "no"}
        yield "and times, wants another", write(wishes, {**NAMES, **own("other_times")}, form, recipient, tone)
        at_night = assess(answers, Interview(START), START + timedelta(hours=9), ENGLISH)
        yield "at night", compose(answers, at_night, NAMES, form, recipient, tone)
    if (outcome, tone, form, recipient) == ("withdraw", "formal", "email", "employer"):
        british = assess(answers, None, None, "en-GB")
        yield "in British English", compose(answers, british, NAMES, form, recipient, tone)


def own(detail: str) -> Mapping[str, str]:
    """Return one sentence of the reader's own."""
    return {detail: ORDINARY_DETAILS[detail]}


def paragraphs(draft: Draft) -> list[str]:
    """Return what a draft says, paragraph by paragraph; the parts of an email's head and of a call with their names.

    What is said beside it stands in brackets.
    """
    said = [
        f"{name.replace('_', ' ').capitalize()}: {text}" if draft.form == "call" or name == "subject" else text
        for name in FORMS[draft.form]
        if draft.parts[name]
        for text in draft.parts[name].split("\n\n")
    ]
    return [*said, *([f"[{draft.instead}]"] if draft.instead else [])]


def indent(text: str) -> str:
    """Return text set in, so that what is sent stands apart from what is said about it."""
    return "\n".join(f"    {line}" if line else "" for line in text.split("\n"))


def render_form(outcome: str, form: str, recipient: str) -> Iterator[str]:
    """Yield the messages of one form to one recipient, in every tone."""
    warm: list[str] = []
    for tone in TONES:
        yield f"{form.capitalize()} to the {recipient}, {tone}"
        shown: dict[str, str] = {}
        first: list[str] = []
        bare: list[str] = []
        for label, draft in variants(outcome, form, recipient, tone):
            said = paragraphs(draft)
            if not first:
                first = said
                told = said if form != "call" or tone == "warm" else [one for one in said if one not in warm]
                warm = warm or said
                if told != said:
                    yield "  as the warm one, but for" if told else "  as the warm one"
            else:
                told = [one for one in said if one not in first and one not in bare]
                bare = said if label == "no detail" else bare
                if len(said) < len(bare or first) and said != first:
                    told.append("(and a paragraph fewer)")
            text = "\n\n".join(told)
            if text:
                shown[text] = f"{shown[text]}; {label}" if text in shown else label
        for text, label in shown.items():
            yield f"  {label}:\n\n{indent(text)}"


def render_afterwards(outcome: str) -> Iterator[str]:
    """Yield what is left to do: after each form, and then with other answers where they make a difference."""
    for recipient in TOPICS[outcome].speeches:
        usual = {form: write(REACHED_BY[outcome], NAMES, form, recipient, "warm").after_sending for form in FORMS}
        for form, after in usual.items():
            yield f"  {form} to the {recipient}"
            yield bullets(after)
        for name, changed in AFTERWARDS.items():
            answers = change(outcome, changed)
            if assess(answers, None, None).outcome != outcome:
                continue
            for form in ("email", "voicemail"):  # what the other forms differ by does not hang on these answers
                after = write(answers, NAMES, form, recipient, "warm").after_sending
                if after != usual[form]:
                    yield f"  {form} to the {recipient}, {name}"
                    yield bullets(after)


def render_replies(outcome: str) -> Iterator[str]:
    """Yield the second message to the employer, as an email in a warm tone, and what differs with other answers."""
    answers = REACHED_BY[outcome]
    for reply_to in assess(answers, None, None).replies:
        yield f"{REPLIES[reply_to].label}: email to the employer, warm"
        shown: dict[str, str] = {}
        for label, changed in {"first": {}, **SITUATIONS[outcome]}.items():
            other = change(outcome, changed)
            for time_works in (True, False):
                for to in RECIPIENTS if label == "first" else ("employer",):
                    draft = write(other, NAMES, "email", to, "warm", reply_to, {"time-works": time_works})
                    text = "\n\n".join(
                        [*draft.parts["body"].split("\n\n")[1:-1], *(f"- {one}" for one in draft.after_sending)]
                    )
                    shown.setdefault(text, label if to == "employer" else f"{label}, to the {to}")
        for text, label in shown.items():
            yield f"  {label}:\n\n{indent(text)}"


def bullets(after: Sequence[str]) -> str:
    """Return what is left to do as a list."""
    return indent("\n".join(f"- {one}" for one in after) or "(nothing)")


@cache
def render(outcome: str) -> str:
    """Return the golden file of an outcome."""
    topic = TOPICS[outcome]
    headline = next(one.headline for one in OUTCOMES if one.id == outcome)
    blocks = [f"{outcome.upper()}: {headline}"]
    for recipient in RECIPIENTS:
        for form in FORMS:
            if recipient in topic.speeches:
                blocks += render_form(outcome, form, recipient)
            else:
                instead = write(REACHED_BY[outcome], NAMES, form, recipient, "warm").instead
                blocks.append(f"{form.capitalize()} to the {recipient}\n\n  {instead}")
    blocks += ["What is left to do after it", *render_afterwards(outcome)]
    blocks += [*render_replies(outcome)]
    return "\n\n".join(blocks) + "\n"


@pytest.mark.parametrize("outcome", [one.id for one in OUTCOMES])
def test_every_wording_is_as_it_was_read(outcome: str) -> None:
    """No message has changed since somebody last read it."""
    path = GOLDEN / f"{outcome}.txt"
    said = render(outcome)
    if os.environ.get("RENEW_GOLDEN"):
        path.parent.mkdir(exist_ok=True)
        path.write_text(said, encoding="utf-8")
    kept = path.read_text(encoding="utf-8") if path.exists() else ""
    advice = (
        f"A message in {path.name} has changed. Renew with RENEW_GOLDEN=1 and read the difference before you commit."
    )
    assert said.split("\n") == kept.split("\n"), advice


def lines(topic: Topic) -> Iterator[Line]:
    """Yield every line of a topic."""
    for speech in chain.from_iterable(speeches.values() for speeches in topic.speeches.values()):
        yield from (*speech.point, *speech.request, *speech.more)
    yield from (*topic.subject, *(topic.opening or ()), *topic.closing)
    yield from (*topic.if_asked_why, *topic.if_offered_another_time, *topic.if_annoyed, *topic.if_told_to_go_ahead)


def pattern(wording: str) -> re.Pattern[str]:
    """Return what finds a wording, with contractions or without, whatever its phrases are filled in with."""
    wordings = {reword(wording, ENGLISH, formal=formal) for formal in (False, True)}
    pieces = ([re.escape(piece) for piece in re.split(r"\{\w+\}", one)] for one in wordings)
    return re.compile("|".join(r".{1,99}?".join(one) for one in pieces), re.DOTALL)


@pytest.mark.parametrize("situation", TOPICS)
def test_no_wording_is_left_unread(situation: str) -> None:
    """Whatever a message on this topic can say stands in the golden file of its outcome."""
    topic = TOPICS[situation]
    (outcome,) = topic.when[0].options
    text = render(outcome)
    unread = [wording for line in lines(topic) for wording in line.wordings if not pattern(wording).search(text)]
    assert unread == []


def test_no_greeting_and_no_last_word_is_left_unread() -> None:
    """Every line of the frames, and everything left to do, stands in a golden file."""
    text = "\n".join(render(one.id) for one in OUTCOMES)
    tables = (frames.GREETINGS, frames.SORRY, frames.THANKS, frames.SIGN_OFFS, *frames.OPENINGS.values())
    shared = [line for table in tables for some in table.values() for line in some]
    shared += [*frames.HELLO, *frames.ANNOUNCE, *frames.INTRODUCE, *frames.HANG_UP, *frames.END]
    shared += [*frames.EXTRA, *frames.TRAVEL, *INSTEAD, *AFTER_SENDING, *chain.from_iterable(AFTER_FORM.values())]
    unread = [wording for line in shared for wording in line.wordings if not pattern(wording).search(text)]
    assert unread == []


def test_no_second_message_is_left_unread() -> None:
    """Every line of the second messages stands in a golden file."""
    text = "\n".join(render(one.id) for one in OUTCOMES)
    replies: list[Reply] = [*REPLIES.values()]
    lines = [line for one in replies for line in (*one.opening, *one.point, *one.request, *one.after)]
    spoken = {"{your_question}", "{own_times}", "I'm available {times}.", "Thank you."}
    unread = [one for line in lines for one in line.wordings if one not in spoken and not pattern(one).search(text)]
    assert unread == []


def test_there_is_no_golden_file_too_many() -> None:
    """Each file belongs to an outcome, so nobody reads words that are no longer said."""
    assert sorted(path.name for path in GOLDEN.iterdir()) == sorted(f"{one.id}.txt" for one in OUTCOMES)


def test_every_detail_is_filled_in() -> None:
    """The messages that are read in full name everything that a message can name."""
    assert set(ORDINARY_DETAILS) == set(DETAILS)
