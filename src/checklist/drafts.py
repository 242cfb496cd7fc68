"""Composing: from the wording in `messages` and a reader's details to a draft that can be sent as it stands."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from checklist.assessment import Assessment
from checklist.clock import say_time
from checklist.conditions import Asked, holds
from checklist.messages import MESSAGES, Part
from checklist.questions import ask

#: The forms of a draft, each with its parts in the order they are read.
FORMS: Final[Mapping[str, tuple[str, ...]]] = {
    "email": ("subject", "body"),
    "call": ("opening", "point", "if_asked_why", "if_offered_another_time", "closing"),
}
RECIPIENTS: Final = ("employer",)
TONES: Final = ("warm",)
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
#: The details that a form cannot do without.
REQUIRED: Final[Mapping[str, tuple[str, ...]]] = {
    "email": ("your_name", "company", "role"),
    "call": ("your_name", "company"),
}


@dataclass(frozen=True, slots=True)
class Draft:
    """A message for editing: its parts by name (see `FORMS`), and the required details it still lacks."""

    form: str
    recipient: str
    tone: str
    parts: Mapping[str, str]
    missing: tuple[str, ...] = ()


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
    do without is named in `missing` instead, except for "walk-away": someone who feels unsafe owes no name.

    Args:
        answers: The answers that were assessed.
        assessment: What `assess` returned for them.
        details: Names and words for the message, by field; blank ones left out.
        form: One of `FORMS`.
        recipient: One of `RECIPIENTS`.
        tone: One of `TONES`.
    """
    asked = ask({**answers, "notice": assessment.notice} if assessment.notice else answers)
    phrases = _phrases(details, assessment)
    parts = {name: _render(MESSAGES[assessment.outcome][form][name], phrases, asked) for name in FORMS[form]}
    owed = () if assessment.outcome == "walk-away" else REQUIRED[form]
    return Draft(form, recipient, tone, parts, tuple(name for name in owed if not details.get(name)))


def _render(part: Part, phrases: Mapping[str, str], asked: Asked) -> str:
    paragraphs = (
        " ".join(text for line in lines if holds(line.when, asked) and (text := _word(line.wordings, phrases)))
        for lines in part
    )
    return "\n\n".join(paragraph for paragraph in paragraphs if paragraph)


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


def _phrases(details: Mapping[str, str], assessment: Assessment) -> dict[str, str]:
    """Return what a line may name: the details, and the phrases made of whichever of them are there."""
    name, company = details.get("your_name", ""), details.get("company", "")
    role = _role(details.get("role", ""))
    when = f" on {say_time(assessment.starts_at)}" if assessment.starts_at else ""
    of = (f" for the {role}" if role else "") + (f" at {company}" if company else "") + when
    signature = "".join(f"\n{line}" for line in (name, details.get("your_phone", "")) if line)
    return {
        **details,
        "reason_given": _sentence(details.get("reason_given", "")),
        "the_role": f"the {role}" if role else "this role",
        "the_interview": f"the interview{of}",
        "my_interview": f"my interview{of}",
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
