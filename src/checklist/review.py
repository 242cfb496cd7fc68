"""Reading a message back before it is sent: is each rule of the last step met by the text as it now stands?

A rule is met or not by plain, cheap reading; where the text leaves doubt the reader gets the points.
"""

import re
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Final

from checklist.assessment import Finding, decide, fire
from checklist.conditions import holds
from checklist.drafts import Draft
from checklist.frames import MOST_WORDS, SAID
from checklist.questions import ask
from checklist.rules import MESSAGE_RULES

_BLANK = re.compile(r"\[[^\]\n]{0,40}\]|\{[^}\n]{0,40}\}|<[^>\n]{0,40}>|_{3,}|\bXX+\b|\bTBD\b|…{2,}")
_THANKS = re.compile(r"\bthank|\bgrateful|\bappreciat", re.IGNORECASE)
_QUESTION = re.compile(r"\?")
_STAYING = re.compile(r"\bconfirm|\bwill be there|\blook(ing)? forward|\bsee you", re.IGNORECASE)
_LEAVING = re.compile(
    r"withdr[ae]w|(pull|bow)(ing)? out|step(ping)? (back|aside|away)|cancel|declin"
    r"|(not|n['’]t|no longer) (be )?(able|go|going|come|coming|attend|attending|continue|continuing"
    r"|pursue|pursuing|proceed|proceeding|take|taking|move|moving|make|there|join|joining|want|wish|interested"
    r"|consider)"
    r"|decided (not|against)|take me off|remove me",
    re.IGNORECASE,
)
#: What each outcome's message has to say, told by words that no such message can do without. To walk away is not
#: here: its message has nothing to live up to, and no rule applies to it.
_CLEAR: Final[Mapping[str, re.Pattern[str]]] = {
    "apologise": re.compile(r"\bsorry\b|\bapolog", re.IGNORECASE),
    "reschedule": re.compile(
        r"\b(an)?other (time|day|date|slot)|find another|different (time|day|date)|reschedul"
        r"|\bmove\b|\blater\b|\bearlier\b",
        re.IGNORECASE,
    ),
    "attend": _STAYING,
    "wait": _STAYING,
    "talk-first": _QUESTION,
    "ask-other-roles": _QUESTION,
    "withdraw": _LEAVING,
}


def review(
    draft: Draft, answers: Mapping[str, str], details: Mapping[str, str], now: datetime | None
) -> tuple[Finding, ...]:
    """Return the findings of every message rule that applies, met or not, about `draft` as it now reads.

    Args:
        draft: The message, edited or not.
        answers: The answers, with `notice` answered where an exact time is known.
        details: The details it was composed with.
        now: The present time; no rule reads it yet.
    """
    del now
    asked = ask(answers)
    outcome, _ = decide(answers)
    said = "\n".join(draft.parts.get(name, "") for name in SAID[draft.form])
    met: Mapping[str, Callable[[], bool]] = {
        "gaps-filled": lambda: not draft.missing and not _has_blank("\n".join(draft.parts.values()), details),
        "clear-statement": lambda: bool(_CLEAR[outcome].search(said)),
        "says-thanks": lambda: bool(_THANKS.search(said)),
        "kept-short": lambda: 0 < len(said.split()) <= MOST_WORDS[draft.form],
    }
    return tuple(fire(rule, asked, met=met[rule.id]()) for rule in MESSAGE_RULES if holds(rule.applies, asked))


def _has_blank(text: str, details: Mapping[str, str]) -> bool:
    """Tell whether `text` has a blank to fill in; a detail that looks like one, as some company names do, is none."""
    return any(not any(blank in detail for detail in details.values()) for blank in _BLANK.findall(text))
