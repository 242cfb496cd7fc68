"""Composing: from the words in `messages` and `frames`, and a reader's details, to a draft that can be sent as is."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from checklist import frames
from checklist.assessment import Assessment
from checklist.clock import say_time
from checklist.conditions import Asked, holds
from checklist.messages import AFTER_SENDING, TOPICS, Lines, Speech, Topic
from checklist.questions import ask

DETAILS: Final = (
    "your_name",
    "their_name",
    "company",
    "role",
    "recruiter_name",
    "referrer_name",
    "your_phone",
    "reason_given",
)
#: The detail that names each recipient.
_NAMED_BY: Final[Mapping[str, str]] = {
    "employer": "their_name",
    "recruiter": "recruiter_name",
    "referrer": "referrer_name",
}


@dataclass(frozen=True, slots=True)
class Draft:
    """A message for editing.

    Its parts by name (see `frames.FORMS`); the required details it still lacks; where it is not to the recipient that
    was asked for, why (`instead`); and what to do once it is sent.
    """

    form: str
    recipient: str
    tone: str
    parts: Mapping[str, str]
    missing: tuple[str, ...] = ()
    instead: str = ""
    after_sending: tuple[str, ...] = ()


def compose(
    answers: Mapping[str, str],
    assessment: Assessment,
    details: Mapping[str, str],
    form: str,
    recipient: str,
    tone: str,
) -> Draft:
    """Return the message for an assessment.

    No gap is ever marked in the text: a clause whose detail is missing is left out. What a message of this form cannot
    do without is named in `missing` instead, except to an employer who is walked away from: someone who feels unsafe
    owes no name. Where a recipient has nothing to be told, the message is to the employer, and `instead` says so.

    Args:
        answers: The answers that were assessed.
        assessment: What `assess` returned for them.
        details: Names and words for the message, by field; blank ones left out.
        form: One of `frames.FORMS`.
        recipient: One of `frames.RECIPIENTS`.
        tone: One of `frames.TONES`.
    """
    topic = TOPICS[assessment.outcome]
    to = recipient if recipient in topic.speeches else "employer"
    told: Asked = {
        **ask({**answers, "notice": assessment.notice} if assessment.notice else answers),
        "outcome": assessment.outcome,
        "recipient": to,
    }
    phrases = _phrases(details, assessment, to)
    owes_nothing = assessment.outcome == "walk-away" and to == "employer"
    return Draft(
        form,
        to,
        tone,
        parts=_fit(topic, form, to, tone, phrases, told),
        missing=tuple(name for name in frames.REQUIRED[form] if not (owes_nothing or details.get(name))),
        instead="" if to == recipient else f"There is nothing to tell the {recipient} yet. This is to the {to}.",
        after_sending=tuple(_say(AFTER_SENDING, phrases, told)),
    )


def _fit(
    topic: Topic, form: str, recipient: str, tone: str, phrases: Mapping[str, str], told: Asked
) -> Mapping[str, str]:
    """Return the parts of a draft: in the tone asked for, or more briefly where that would take too long to say."""
    asked_for = _slots(topic, recipient, tone)
    briefly = {**_slots(topic, recipient, "brief"), "next": ()}
    parts: Mapping[str, str] = {}
    for slots in (asked_for, {**asked_for, "next": ()}, briefly):
        parts = {name: _render(slots, part, phrases, told) for name, part in frames.FRAMES[form].items()}
        if sum(len(parts[name].split()) for name in frames.SAID[form]) <= frames.MOST_WORDS[form]:
            break
    return parts


def _slots(topic: Topic, recipient: str, tone: str) -> Mapping[str, Lines]:
    """Return what fills each slot of a frame."""
    speech = topic.speeches[recipient][tone]
    if not topic.thanks and recipient == "employer":  # someone who may be a thief hears no name and no thanks
        bare: Mapping[str, Lines] = dict.fromkeys(("greeting", "ring", "introduce"), frames.HELLO)
        end = (*speech.more, *topic.closing)
        return {**_said(topic, speech), **bare, "hang_up": end, "end": speech.more}
    return {
        **_said(topic, speech),
        "greeting": frames.GREETINGS[tone],
        "opening": frames.OPENINGS[recipient][tone] if topic.opening is None else topic.opening,
        "reason": frames.REASON if topic.takes_a_reason else (),
        "late": frames.SORRY_SO_LATE[tone] if topic.sorry_if_late else (),
        "thanks": frames.THANKS[tone] if topic.thanks else (),
        "sign_off": frames.SIGN_OFFS[tone],
        "ring": frames.RING,
        "introduce": frames.INTRODUCE,
        "hang_up": frames.HANG_UP,
        "end": frames.END,
    }


def _said(topic: Topic, speech: Speech) -> Mapping[str, Lines]:
    """Return what fills the slots of every message on a topic, whoever it is to."""
    return {
        "subject": topic.subject,
        "point": speech.point,
        "more": speech.more,
        "next": speech.more[:1],
        "if_asked_why": topic.if_asked_why,
        "if_offered_another_time": topic.if_offered_another_time,
        "if_annoyed": topic.if_annoyed,
        "closing": topic.closing,
    }


def _render(slots: Mapping[str, Lines], part: Iterable[Iterable[str]], phrases: Mapping[str, str], told: Asked) -> str:
    paragraphs = (
        " ".join(text for slot in names for text in _say(slots.get(slot, ()), phrases, told)) for names in part
    )
    return "\n\n".join(paragraph for paragraph in paragraphs if paragraph)


def _say(lines: Lines, phrases: Mapping[str, str], told: Asked) -> Iterable[str]:
    """Yield what each line says, if its conditions hold and its phrases are there."""
    return filter(None, (_word(line.wordings, phrases) for line in lines if holds(line.when, told)))


def _word(wordings: tuple[str, ...], phrases: Mapping[str, str]) -> str:
    """Return the first wording whose phrases are all there, filled in; empty if there is none."""
    for wording in wordings:
        if all(phrases.get(match[1]) for match in _PHRASE.finditer(wording)):
            return _PHRASE.sub(lambda match: _join(phrases[match[1]], match[2]), wording)
    return ""


_PHRASE = re.compile(r"\{(\w+)\}(\.?)")


def _join(phrase: str, full_stop: str) -> str:
    """Return the phrase with the full stop that may follow it, unless it has its own: "Acme Inc."."""
    return phrase if phrase.endswith(".") else phrase + full_stop


def _phrases(details: Mapping[str, str], assessment: Assessment, recipient: str) -> dict[str, str]:
    """Return what a line may name: the details, and the phrases made of whichever of them are there."""
    name, company = details.get("your_name", ""), details.get("company", "")
    role = _role(details.get("role", ""))
    when = f" on {say_time(assessment.starts_at)}" if assessment.starts_at else ""
    for_role, at_company = f" for the {role}" if role else "", f" at {company}" if company else ""
    of = for_role + at_company + when
    signature = "".join(f"\n{line}" for line in (name, details.get("your_phone", "")) if line)
    return {
        **details,
        "reason_given": _sentence(details.get("reason_given", "")),
        "the_role": f"the {role}" if role else "this role",
        "the_interview": f"the interview{of}",
        "my_interview": f"my interview{at_company}{when}" if when else f"my interview{of}",
        "my_interview_in_short": f"my interview{when or for_role or at_company}",
        "to_name": details.get(_NAMED_BY[recipient], ""),
        "about": ", ".join(part for part in (role, name) if part),
        "signature": signature,
    }


def _role(role: str) -> str:
    """Return the role so that "the …" can stand before it: "Designer" becomes "Designer role"."""
    words = role.removeprefix("the ").removeprefix("The ")
    if not words or words.split()[-1].lower() in {"role", "position", "post", "job"}:
        return words
    return f"{words} role"


def _sentence(text: str) -> str:
    return text if not text or text[-1] in ".!?…" else f"{text}."
