"""Composing: from the words in `messages` and `frames`, and a reader's details, to a draft that can be sent as is."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from checklist import frames
from checklist.assessment import Assessment
from checklist.clock import say_day, say_time
from checklist.conditions import Asked
from checklist.lines import ENDINGS, Lines, fill
from checklist.messages import AFTER_FORM, AFTER_SENDING, INSTEAD, Speech, Topic, find_topic

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
NAMED_BY: Final[Mapping[str, str]] = {
    "employer": "their_name",
    "recruiter": "recruiter_name",
    "referrer": "referrer_name",
}


@dataclass(frozen=True, slots=True)
class Draft:
    """A message for editing.

    Its parts by name (see `frames.FORMS`); the required details it still lacks; where another recipient or form than
    the one asked for is right, which (`instead`); and what to do once it is sent, at most five things.
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
    owes no name. Where a recipient has nothing to be told, the message is to the employer, and `instead` says so. Where
    no call is owed, `instead` says how to write; the words for a call are there all the same, should they call.

    Details are kept as they were typed, but for what would break a sentence (see `_tidy`, `_role` and `_sentence`).
    Ordinary ones keep a draft within `frames.MOST_WORDS`; where they are long, what is dispensable goes first, and what
    is still too long stays whole, for the reader to shorten: nothing that was typed is cut. A reason that is more than
    one sentence stays whole too, and `review` says that one is enough.

    Args:
        answers: The answers that were assessed.
        assessment: What `assess` returned for them.
        details: Names and words for the message, by field; blank ones left out.
        form: One of `frames.FORMS`.
        recipient: One of `frames.RECIPIENTS`.
        tone: One of `frames.TONES`.
    """
    del answers  # the assessment's case holds them
    facts = assessment.case.facts
    topic = find_topic(facts)
    to = recipient if recipient in topic.speeches else "employer"
    told: Asked = {**facts, "recipient": to, "form": form}
    tidied = {name: text for name, typed in details.items() if (text := _tidy(typed))}
    phrases = _phrases(tidied, assessment, to)
    owes_nothing = assessment.outcome == "walk-away" and to == "employer"
    return Draft(
        form,
        to,
        tone,
        parts=_fit(topic, form, to, tone, phrases, told),
        missing=tuple(name for name in frames.REQUIRED[form] if not (owes_nothing or name in tidied)),
        instead=next(fill(INSTEAD, phrases, told), _tell_another(recipient, to)),
        after_sending=tuple(fill((*AFTER_FORM[form], *AFTER_SENDING), phrases, told)),
    )


def _tell_another(recipient: str, to: str) -> str:
    """Return that the message is to somebody else than the one asked for; empty if it is not."""
    return "" if to == recipient else f"There is nothing to tell the {recipient} yet. This is to the {to}."


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
        bare: Mapping[str, Lines] = dict.fromkeys(("greeting", "announce", "introduce"), frames.HELLO)
        return {**_said(topic, speech), **bare, "hang_up": topic.closing}
    return {
        **_said(topic, speech),
        "greeting": frames.GREETINGS[tone],
        "opening": frames.OPENINGS[recipient][tone] if topic.opening is None else topic.opening,
        "reason": frames.REASON if topic.takes_a_reason else (),
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
        "if_asked_why": topic.if_asked_why,
        "if_offered_another_time": topic.if_offered_another_time,
        "if_annoyed": topic.if_annoyed,
        "closing": topic.closing,
    }


def _render(slots: Mapping[str, Lines], part: Iterable[Iterable[str]], phrases: Mapping[str, str], told: Asked) -> str:
    paragraphs = (
        " ".join(text for slot in names for text in fill(slots.get(slot, ()), phrases, told)) for names in part
    )
    return "\n\n".join(paragraph for paragraph in paragraphs if paragraph)


#: How a line may name the interview.
_INTERVIEW: Final = ("the_interview", "my_interview", "my_interview_in_short")
#: What some type before the name of whom they write to.
_GREETING = re.compile(r"^(?:dear|hello|hi|hey),? +", re.IGNORECASE)


def _phrases(details: Mapping[str, str], assessment: Assessment, recipient: str) -> dict[str, str]:
    """Return what a line may name: the details, and the phrases made of whichever of them are there."""
    name, company = details.get("your_name", ""), _unstop(details.get("company", ""))
    role = _role(details.get("role", ""), company)
    signature = "".join(f"\n{line}" for line in (name, details.get("your_phone", "")) if line)
    return {
        **details,
        **_name_interview(role, company, assessment, recipient),
        "company": company,
        "reason_given": _sentence(details.get("reason_given", "")),
        "the_role": f"the {role}" if role else "this role",
        "to_name": _GREETING.sub("", details.get(NAMED_BY[recipient], "")),
        "about": ", ".join(part for part in (role, name) if part),
        "signature": signature,
    }


def _name_interview(role: str, company: str, assessment: Assessment, recipient: str) -> dict[str, str]:
    """Return what the interview is called; while no time is set there is none yet, so the role stands for it."""
    at_company = f" at {company}" if company else ""
    says_where = recipient != "employer" and bool(company)  # to anybody else it may be one of many
    if assessment.notice == "not-scheduled":
        in_full = f"the {role or 'role'}{at_company}"
        in_short = f"the role{at_company}" if says_where or not role else f"the {role}"
        return dict(zip(_INTERVIEW, (in_full, in_full, in_short), strict=True))
    starts_at = assessment.starts_at
    when = f" on {say_time(starts_at)}" if starts_at else ""
    for_role = f" for the {role}" if role else ""
    of = for_role + at_company + when
    in_short = when or for_role or at_company
    if says_where:  # and only the day
        in_short = at_company + (f" on {say_day(starts_at)}" if starts_at else "")
    mine = f"my interview{at_company}{when}" if when else f"my interview{of}"
    return dict(zip(_INTERVIEW, (f"the interview{of}", mine, f"my interview{in_short}"), strict=True))


def _tidy(typed: str) -> str:
    """Return what was typed on one line, single-spaced, and without a comma or the like at its end."""
    return re.sub(r"\s+", " ", typed).rstrip(" ,;:")


#: Words that keep the full stop at their end: "Acme Inc.".
_SHORTENED: Final = re.compile(
    r"inc|ltd|co|corp|llc|llp|plc|bros|mfg|intl|assoc|jr|sr|st|dr|mr|mrs|ms|prof|asst|dept|\w|.*\..*", re.IGNORECASE
)


def _unstop(name: str) -> str:
    """Return a name without the full stop that was typed after it, unless it belongs to it: "Acme Inc.", "S.A."."""
    last = name.rpartition(" ")[2].removesuffix(".")
    return name if _SHORTENED.fullmatch(last) else name.removesuffix(".")


#: What a role may be called already, so that "role" need not follow it.
_NOUN: Final = (
    "role|position|post|job|vacancy|opening|opportunity|shift|scheme|internship|apprenticeship|traineeship|placement"
    "|fellowship|residency"
)
_NAMES_ITSELF: Final = re.compile(rf"(({_NOUN}) (of|as) .*|(.* )?({_NOUN}))( \([^()]*\))?", re.IGNORECASE)


def _role(typed: str, company: str) -> str:
    """Return the role so that "the …" can stand before it and the company after: "a nurse" becomes "nurse role"."""
    role = re.sub(r"^([Tt]he|an?|An?(?= [a-z])) ", "", _unstop(typed))
    if company:
        role = re.sub(rf"(?<=\S) (at|with) {re.escape(company)}$", "", role, flags=re.IGNORECASE)
    return role if not role or _NAMES_ITSELF.fullmatch(role) else f"{role} role"


_QUOTES: Final = {'"': '"', "'": "'", "“": "”", "‘": "’", "«": "»", "„": "“"}


def _sentence(typed: str) -> str:
    """Return the reader's own reason as a sentence: without quotes, with a capital and an end.

    "because" or "due to" cannot begin one, so "It is" comes before; a name such as "iPhone" keeps its small letter.
    """
    text = typed
    if len(text) > 1 and _QUOTES.get(text[0]) == text[-1] and text[-1] not in text[1:-1]:
        text = text[1:-1].strip()
    if re.match(r"(because|due to|owing to)\s", text, re.IGNORECASE):
        text = f"It is {text[0].lower()}{text[1:]}"
    if text.partition(" ")[0].islower():
        text = text[0].upper() + text[1:]
    ended = not text or text.rstrip("\"'”’»)").endswith(ENDINGS)
    return text if ended else f"{text}."
