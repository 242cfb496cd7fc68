"""Composing: from the words in `messages` and `frames`, and a reader's details, to a draft that can be sent as is."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from checklist import frames
from checklist.assessment import Assessment
from checklist.case import Case
from checklist.clock import DAY, follow_up
from checklist.conditions import Asked, any_holds, holds
from checklist.details import DETAILS, find_non_answers, keep_answers
from checklist.english import reword
from checklist.extras import EXTRAS, FIRST, QUESTION_GIVEN, REASON_GIVEN, TIMES_GIVEN, settle_extras
from checklist.lines import Line, Lines, fill, find_phrases
from checklist.messages import (
    AFTER_FORM,
    AFTER_SENDING,
    ANSWERED,
    BYE_FOR_NOW,
    DECIDES,
    HAS_TO_LEAVE,
    INSTEAD,
    REPLIES,
    Speech,
    Topic,
    find_topic,
)
from checklist.phrases import MADE_OF, make_phrases, tidy
from checklist.rules import A_DAY_AHEAD

#: The detail that names each recipient.
NAMED_BY: Final[Mapping[str, str]] = {
    "employer": "their_name",
    "recruiter": "recruiter_name",
    "referrer": "referrer_name",
}


@dataclass(frozen=True, slots=True)
class ExtraChoice:
    """A sentence that the reader can add or take out: its id, what it is called, and whether it is in."""

    id: str
    label: str
    is_in: bool


@dataclass(frozen=True, slots=True)
class Draft:
    """A message for editing.

    Attributes:
        form: One of `frames.FORMS`.
        recipient: Whom it is to.
        tone: One of `frames.TONES`.
        parts: What it says, by name (see `frames.FORMS`); a part of a call that nobody needs is empty.
        missing: The required details it still lacks.
        non_answers: The details whose text is no answer, such as "N/A", and so counts as missing.
        mentions: The details that it has a place for, in the order of `details.DETAILS`.
        instead: Where another recipient or form than the one asked for is right, which.
        after_sending: What to do once it is sent, at most five things.
        reply_to: What it answers, where it is a second message: one of `messages.REPLIES`.
        extras: The sentences that can be added or taken out.
    """

    form: str
    recipient: str
    tone: str
    parts: Mapping[str, str]
    missing: tuple[str, ...] = ()
    non_answers: tuple[str, ...] = ()
    mentions: tuple[str, ...] = ()
    instead: str = ""
    after_sending: tuple[str, ...] = ()
    reply_to: str = ""
    extras: tuple[ExtraChoice, ...] = ()


def compose(
    answers: Mapping[str, str],
    assessment: Assessment,
    details: Mapping[str, str],
    form: str,
    recipient: str,
    tone: str,
    reply_to: str = "",
    extras: Mapping[str, bool] | None = None,
) -> Draft:
    """Return the message for an assessment, or the second one.

    No gap is ever marked in the text: a clause whose detail is missing is left out. What a message of this form cannot
    do without is named in `missing` instead, except to an employer who is walked away from: someone who feels unsafe
    owes no name. Where a recipient has nothing to be told, the message is to the employer, and `instead` says so. Where
    no call is owed, `instead` says how to write; the words for a call are there all the same, should they call. Where
    no message is owed, nothing is there to be answered: the first message is composed, and `reply_to` is empty.

    Details are kept as they were typed, but for what would break a sentence (see `phrases`). Ordinary ones keep a draft
    within `frames.MOST_WORDS`; where they are long, what is dispensable goes first, and what is still too long stays
    whole, for the reader to shorten: nothing that was typed is cut. A reason that is more than one sentence stays whole
    too, and `review` says that one is enough.

    Args:
        answers: The answers that were assessed.
        assessment: What `assess` returned for them.
        details: Names and words for the message, by field; blank ones left out.
        form: One of `frames.FORMS`.
        recipient: One of `frames.RECIPIENTS`.
        tone: One of `frames.TONES`.
        reply_to: What they answered, one of `messages.REPLIES`; empty for the first message.
        extras: Which sentences the reader has added (true) or taken out (false), by the id in `extras.EXTRAS`.
    """
    del answers  # the assessment's case holds them
    case = assessment.case
    topic = find_topic(case.facts)
    to = recipient if recipient in topic.speeches else "employer"
    reply_to = reply_to if holds(ANSWERED, case.facts) else ""
    tidied = {name: text for name, typed in keep_answers(details).items() if (text := tidy(typed))}
    say = partial(reword, formal=tone == "formal")
    phrases = make_phrases(tidied, tidied.get(NAMED_BY[to], ""), to, assessment, say, form, tone)
    facts: dict[str, str | None] = {
        **case.facts,
        "recipient": to,
        "form": form,
        "tone": tone,
        "english": case.english,
        "first-form": next(iter(assessment.forms), None),
        "greets": "by-name" if phrases["to_person"] else None,
        "decided": "yes" if any_holds(DECIDES, case.facts) else "no",
        "by-choice": "no" if any_holds(HAS_TO_LEAVE, case.facts) else "yes",
        "follow-up": _find_follow_up(case),
        FIRST[0]: reply_to or FIRST[1],
        REASON_GIVEN: "yes" if phrases["reason_given"] else "no",
        QUESTION_GIVEN: "yes" if phrases["your_question"] else "no",
        TIMES_GIVEN: "yes" if phrases.get("times") or phrases.get("own_times") else "no",
    }
    settled = settle_extras(facts, extras or {})
    facts.update(settled)
    owes_nothing = assessment.outcome == "walk-away" and to == "employer"
    after = REPLIES[reply_to].after if reply_to else (*AFTER_FORM[form], *AFTER_SENDING)
    topic = _answer(topic, reply_to) if reply_to else topic
    mentions = _mentions(_slots(topic, to, tone), form, facts)
    required = () if owes_nothing else frames.REQUIRED[form]
    return Draft(
        form,
        to,
        tone,
        parts=_fit(topic, form, phrases, facts, say),
        missing=tuple(name for name in required if name not in tidied and (name in mentions or not reply_to)),
        non_answers=find_non_answers(details),
        mentions=mentions,
        instead=next(fill(INSTEAD, phrases, facts), _tell_another(recipient, to)),
        after_sending=tuple(fill(after, phrases, facts)),
        reply_to=reply_to,
        extras=tuple(ExtraChoice(one.id, one.label, settled[one.id] == "yes") for one in EXTRAS if one.id in settled),
    )


def _find_follow_up(case: Case) -> str | None:
    """Return until when to await an answer: the next business day has to leave a full day before the interview."""
    if case.notice not in A_DAY_AHEAD:
        return None
    if case.interview and case.now:
        leaves_a_day = follow_up(case.now) <= case.interview.starts_at - DAY
    else:
        leaves_a_day = case.notice == "over-48h"
    return "next-day" if leaves_a_day else "sooner"


def _tell_another(recipient: str, to: str) -> str:
    """Return that the message is to somebody else than the one asked for; empty if it is not."""
    return "" if to == recipient else f"There is nothing to tell the {recipient} yet. This is to the {to}."


def _answer(topic: Topic, reply_to: str) -> Topic:
    """Return the topic of the second message: what follows from the first stays, such as the words for a call."""
    reply = REPLIES[reply_to]
    speech = Speech((*reply.opening, *(reply.point or topic.if_asked_why)), reply.request)
    tones = dict.fromkeys(frames.TONES, speech)
    return replace(
        topic,
        opening=(),
        subject=tuple(Line(tuple(f"Re: {wording}" for wording in line.wordings), line.when) for line in topic.subject),
        speeches=dict.fromkeys(topic.speeches, tones),
        # What it answers has just been said, and nobody offers a time along with something else.
        if_asked_why=() if reply_to == "asks-why" else topic.if_asked_why,
        if_offered_another_time=() if reply_to.startswith(("offers", "asks-to")) else topic.if_offered_another_time,
        if_annoyed=() if reply_to == "is-annoyed" else topic.if_annoyed,
        says_sorry=False,
        takes_a_reason=False,
        closing=BYE_FOR_NOW,
    )


def _mentions(slots: Mapping[str, Lines], form: str, facts: Asked) -> tuple[str, ...]:
    used = {name for part in frames.FRAMES[form].values() for names in part for name in names}
    phrases = {phrase for slot in used for phrase in find_phrases(slots.get(slot, ()), facts)}
    made_of = {**MADE_OF, "to_name": (NAMED_BY[facts["recipient"] or "employer"],)}
    details = {detail for phrase in phrases for detail in made_of.get(phrase, (phrase,))}
    return tuple(name for name in DETAILS if name in details)


def _fit(
    topic: Topic, form: str, phrases: Mapping[str, str], facts: Asked, say: Callable[[str], str]
) -> Mapping[str, str]:
    """Return the parts of a draft: in the tone asked for, or more briefly where that would take too long to say."""
    recipient, tone = facts["recipient"] or "", facts["tone"] or ""
    asked_for = _slots(topic, recipient, tone)
    briefly = {**_slots(topic, recipient, "brief"), "next": (), "sorry": asked_for.get("sorry", ())}
    parts: Mapping[str, str] = {}
    shorter = dict(phrases)
    if phrases["my_interview_in_short"].startswith("my interview for"):  # they know what for
        shorter["my_interview_in_short"] = "my interview"
    # A telephone shows who has called, and whoever is called knows which company it is.
    unnamed = {**shorter, "your_phone": "", "company": ""} if form == "voicemail" else shorter
    unasked = {**facts, REASON_GIVEN: "no"}  # a reason can wait until they ask
    most = frames.MOST_WORDS[form]
    with_a_reason = frames.MOST_WITH_A_REASON[form] if holds(frames.ASKS_A_FAVOUR, facts) else most
    tries = (
        (asked_for, phrases, facts, most),
        ({**asked_for, "next": ()}, phrases, facts, most),
        (briefly, phrases, facts, most),
        (briefly, shorter, facts, most),
        (briefly, shorter, facts, with_a_reason),
        (briefly, unnamed, facts, with_a_reason),
        (briefly, unnamed, unasked, most),
    )
    for slots, known, asked, words in tries[:3] if form == "email" else tries:
        parts = {name: _render(slots, part, known, asked, say) for name, part in frames.FRAMES[form].items()}
        if sum(len(parts[name].split()) for name in frames.SAID[form]) <= words:
            break
    return parts


def _slots(topic: Topic, recipient: str, tone: str) -> Mapping[str, Lines]:
    """Return what fills each slot of a frame."""
    speech = topic.speeches[recipient][tone]
    if not topic.thanks and recipient == "employer":  # someone who may be a thief hears no name and no thanks
        bare: Mapping[str, Lines] = dict.fromkeys(("announce", "introduce"), frames.HELLO)
        return {**_said(topic, speech), **bare, "greeting": frames.BARE_GREETING, "hang_up": topic.closing}
    return {
        **_said(topic, speech),
        "greeting": frames.GREETINGS[tone],
        "opening": frames.OPENINGS[recipient][tone] if topic.opening is None else topic.opening,
        "extra": frames.EXTRA,
        "travel": frames.TRAVEL,
        "reason": frames.REASON if topic.takes_a_reason else (),
        "aloud": frames.REASON_ALOUD if topic.takes_a_reason else (),
        "sorry": frames.SORRY[tone] if topic.says_sorry else (),
        "thanks": frames.THANKS[tone] if topic.thanks else (),
        "sign_off": frames.SIGN_OFFS[tone],
        "announce": frames.ANNOUNCE,
        "introduce": frames.INTRODUCE,
        "hang_up": frames.HANG_UP,
        "end": frames.END,
    }


def _said(topic: Topic, speech: Speech) -> Mapping[str, Lines]:
    """Return what fills the slots of every message on a topic, whoever it is to."""
    return {
        "subject": topic.subject,
        "point": speech.point,
        "request": speech.request,
        "more": speech.more,
        "next": speech.more[:1],
        "if_told_to_go_ahead": topic.if_told_to_go_ahead,
        "if_asked_why": topic.if_asked_why,
        "if_offered_another_time": topic.if_offered_another_time,
        "if_annoyed": topic.if_annoyed,
        "closing": topic.closing,
    }


def _render(
    slots: Mapping[str, Lines],
    part: Iterable[Iterable[str]],
    phrases: Mapping[str, str],
    facts: Asked,
    say: Callable[[str], str],
) -> str:
    paragraphs = (
        " ".join(text for slot in names for text in fill(slots.get(slot, ()), phrases, facts, say)) for names in part
    )
    return "\n\n".join(paragraph for paragraph in paragraphs if paragraph)
