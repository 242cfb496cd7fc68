"""Composing: from the words in `messages` and `frames`, and a reader's details, to a draft that can be sent as is."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from checklist import frames
from checklist.assessment import Assessment
from checklist.conditions import Asked, any_holds, holds
from checklist.details import DETAILS, find_non_answers, keep_answers
from checklist.english import reword, say_time
from checklist.extras import EXTRAS, FIRST, REASON_GIVEN, settle_extras
from checklist.lines import ENDINGS, Line, Lines, fill, find_phrases
from checklist.messages import (
    AFTER_FORM,
    AFTER_SENDING,
    ANSWERED,
    BYE_FOR_NOW,
    DECIDES,
    INSTEAD,
    REPLIES,
    Speech,
    Topic,
    find_topic,
)

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
        reply_to: What they answered, one of `messages.REPLIES`; empty for the first message.
        extras: Which sentences the reader has added (true) or taken out (false), by the id in `extras.EXTRAS`.
    """
    del answers  # the assessment's case holds them
    case = assessment.case
    topic = find_topic(case.facts)
    to = recipient if recipient in topic.speeches else "employer"
    reply_to = reply_to if holds(ANSWERED, case.facts) else ""
    tidied = {name: text for name, typed in keep_answers(details).items() if (text := _tidy(typed))}
    say = partial(reword, formal=tone == "formal")
    phrases = _phrases(tidied, assessment, to, say)
    facts: dict[str, str | None] = {
        **case.facts,
        "recipient": to,
        "form": form,
        "tone": tone,
        "english": case.english,
        "first-form": next(iter(assessment.forms), None),
        "greets": "by-name" if phrases["to_name"] else None,
        "decided": "yes" if any_holds(DECIDES, case.facts) else "no",
        FIRST[0]: reply_to or FIRST[1],
        REASON_GIVEN: "yes" if phrases["reason_given"] else "no",
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
        says_sorry=False,
        takes_a_reason=False,
        closing=BYE_FOR_NOW,
    )


#: The details that each phrase is made of; any other phrase is the detail of its name.
_MADE_OF: Final[Mapping[str, tuple[str, ...]]] = {
    **dict.fromkeys(("the_interview", "my_interview", "my_interview_in_short", "to_interview"), ("role", "company")),
    "the_role": ("role",),
    "them": ("company",),
    **dict.fromkeys(("you_or_them", "the_time"), ()),
    "about": ("role", "your_name"),
    "signature": ("your_name", "your_phone"),
    "times": ("other_times",),
    "own_times": ("other_times",),
}


def _mentions(slots: Mapping[str, Lines], form: str, facts: Asked) -> tuple[str, ...]:
    used = {name for part in frames.FRAMES[form].values() for names in part for name in names}
    phrases = {phrase for slot in used for phrase in find_phrases(slots.get(slot, ()), facts)}
    made_of = {**_MADE_OF, "to_name": (NAMED_BY[facts["recipient"] or "employer"],)}
    details = {detail for phrase in phrases for detail in made_of.get(phrase, (phrase,))}
    return tuple(name for name in DETAILS if name in details)


def _fit(
    topic: Topic, form: str, phrases: Mapping[str, str], facts: Asked, say: Callable[[str], str]
) -> Mapping[str, str]:
    """Return the parts of a draft: in the tone asked for, or more briefly where that would take too long to say."""
    recipient, tone = facts["recipient"] or "", facts["tone"] or ""
    asked_for = _slots(topic, recipient, tone)
    briefly = {**_slots(topic, recipient, "brief"), "next": ()}
    parts: Mapping[str, str] = {}
    # A telephone shows who has called, and whoever is called knows which company it is.
    unnamed = {**phrases, "your_phone": "", "company": "", "them": "them"}
    tries = ((asked_for, phrases), ({**asked_for, "next": ()}, phrases), (briefly, phrases), (briefly, unnamed))
    for slots, known in tries if form == "voicemail" else tries[:3]:
        parts = {name: _render(slots, part, known, facts, say) for name, part in frames.FRAMES[form].items()}
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
        "extra": frames.EXTRA,
        "travel": frames.TRAVEL,
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


#: How a line may name the interview.
_INTERVIEW: Final = ("the_interview", "my_interview", "my_interview_in_short", "to_interview")
#: What some type before the name of whom they write to.
_GREETING = re.compile(r"^(?:dear|hello|hi|hey),? +", re.IGNORECASE)


def _phrases(
    details: Mapping[str, str], assessment: Assessment, recipient: str, say: Callable[[str], str]
) -> dict[str, str]:
    """Return what a line may name: the details, and the phrases made of whichever of them are there."""
    name, company = details.get("your_name", ""), _unstop(details.get("company", ""))
    role = _role(details.get("role", ""), company)
    signature = "".join(f"\n{line}" for line in (name, details.get("your_phone", "")) if line)
    return {
        **details,
        **_name_interview(role, company, assessment, recipient),
        "company": company,
        "them": company or "them",
        # A short message to anybody else does not name it.
        "the_time": "that time" if assessment.starts_at and recipient == "employer" else "the scheduled time",
        "you_or_them": "you" if recipient == "employer" else "them",
        "reason_given": _sentence(details.get("reason_given", ""), say("It's")),
        "your_question": _sentence(details.get("your_question", "")),
        **_times(details.get("other_times", "")),
        "the_role": f"the {role}" if role else "this role",
        "to_name": _GREETING.sub("", details.get(NAMED_BY[recipient], "")),
        "about": ", ".join(part for part in (role, name) if part),
        "signature": signature,
    }


def _name_interview(role: str, company: str, assessment: Assessment, recipient: str) -> dict[str, str]:
    """Return what the interview is called; while no time is set there is none yet, so the role stands for it."""
    at_company = f" at {company}" if company else ""
    says_where = recipient != "employer" and bool(company)  # to anybody else it may be one of many
    for_role = f" for the {role}" if role else ""
    if assessment.notice == "not-scheduled":
        in_full = f"the {role or 'role'}{at_company}"
        in_short = f"the role{at_company}" if says_where or not role else f"the {role}"
        invited = f"interview{for_role}{at_company}"
        return dict(zip(_INTERVIEW, (in_full, in_full, in_short, invited), strict=True))
    starts_at, english = assessment.starts_at, assessment.case.english
    when = f" on {say_time(starts_at, english)}" if starts_at else ""
    of = for_role + at_company + when
    in_short = when or for_role or at_company
    if says_where:
        in_short = at_company
    mine = f"my interview{at_company}{when}" if when else f"my interview{of}"
    named = (f"the interview{of}", mine, f"my interview{in_short}", f"interview{of}")
    return dict(zip(_INTERVIEW, named, strict=True))


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
#: How a question begins.
_ASKS: Final = re.compile(
    r"(who|what|when|where|why|which|how|is|are|am|was|were|do|does|did|can|could|will|would|shall|should|may|might"
    r"|has|have|had)\b",
    re.IGNORECASE,
)


def _sentence(typed: str, it_is: str = "It's") -> str:
    """Return the reader's own words as a sentence: without quotes, with a capital and an end.

    "because" or "due to" cannot begin one, so `it_is` comes before; a name such as "iPhone" keeps its small letter.
    """
    text = typed
    if len(text) > 1 and _QUOTES.get(text[0]) == text[-1] and text[-1] not in text[1:-1]:
        text = text[1:-1].strip()
    if re.match(r"(because|due to|owing to)\s", text, re.IGNORECASE):
        text = f"{it_is} {text[0].lower()}{text[1:]}"
    if text.partition(" ")[0].islower():
        text = text[0].upper() + text[1:]
    ended = not text or text.rstrip("\"'”’»)").endswith(ENDINGS)
    return text if ended else f"{text}{'?' if _ASKS.match(text) else '.'}"


#: What begins a list of times with a capital only because a phone puts one there.
_TIME_WORDS: Final = re.compile(
    r"(Any|All|Most|Every|The|On|From|After|Before|Between|Next|This|Tomorrow|Today|Mornings?|Afternoons?|Evenings?"
    r"|Weekdays?|Weekends?|Anytime|Whenever|Early|Late|Later|At|In|Either)\b"
)


def _times(typed: str) -> dict[str, str]:
    """Return when the reader could come: as what follows "I'm available", or whole where they wrote a sentence."""
    if re.match(r"(I|I['’]\w+|We|My|Could|Would|Is|Are|Can|How)\b", typed):
        return {"own_times": _sentence(typed)}
    times = typed.rstrip(".")
    return {"times": times[0].lower() + times[1:] if _TIME_WORDS.match(times) else times}
