"""The reader's English, American or British, in one of two registers: which words, dates and clock times a text has.

Literals are written once, in American spelling and with contractions. Both tables below are applied to a literal
before its phrases are filled in, so nothing that a reader typed is ever respelled.
"""

import re
from datetime import datetime
from functools import cache
from typing import Final

from checklist.clock import DAYS, MONTHS

ENGLISHES: Final = ("en-US", "en-GB")
#: What a request without one is answered in, as before there was a choice.
DEFAULT: Final = "en-GB"

_BRITISH: Final = {
    "apologize": "apologise",
    "organization": "organisation",
}
#: Unambiguous in our literals: "I'd" is always "I would", and "'s" is "is" but for those listed whole.
_LONG_FORMS: Final = {
    "can't": "cannot",
    "won't": "will not",
    "n't": " not",
    "There's been": "There has been",
    "I'm": "I am",
    "'ll": " will",
    "'ve": " have",
    "'re": " are",
    "'d": " would",
    "'s": " is",
}
_CONTRACTION: Final = re.compile("|".join(_LONG_FORMS))
_AMERICAN: Final = re.compile("|".join(_BRITISH), re.IGNORECASE)


@cache
def reword(wording: str, english: str, *, formal: bool) -> str:
    """Return a literal in the reader's English; without contractions where `formal`.

    Args:
        wording: A literal of ours, with its phrases still in braces.
        english: One of `ENGLISHES`.
        formal: Whether the tone is "formal".
    """
    if formal:
        wording = _CONTRACTION.sub(lambda match: _LONG_FORMS[match[0]], wording)
    if english == "en-GB":
        wording = _AMERICAN.sub(_respell, wording)
    return wording


def _respell(match: re.Match[str]) -> str:
    word = _BRITISH[match[0].lower()]
    return word.capitalize() if match[0][0].isupper() else word


def say_day(moment: datetime, english: str, now: datetime | None = None) -> str:
    """Return the day: "Tuesday, November 24" or "Tuesday 24 November"; with the year if it is not that of `now`."""
    day, month = DAYS[moment.weekday()], MONTHS[moment.month - 1]
    is_another_year = now is not None and moment.year != now.astimezone(moment.tzinfo).year
    if english == "en-US":
        return f"{day}, {month} {moment.day}{f', {moment.year}' if is_another_year else ''}"
    return f"{day} {moment.day} {month}{f' {moment.year}' if is_another_year else ''}"


def say_clock(moment: datetime, english: str) -> str:
    """Return the time of day: "2:00 PM" or "14:00"."""
    if english == "en-US":
        return f"{moment.hour % 12 or 12}:{moment:%M} {'AM' if moment.hour < 12 else 'PM'}"  # noqa: PLR2004 - noon
    return f"{moment:%H:%M}"


def say_time(moment: datetime, english: str, now: datetime | None = None) -> str:
    """Return day and time: "Tuesday, November 24, at 2:00 PM" or "Tuesday 24 November at 14:00"."""
    comma = "," if english == "en-US" else ""
    return f"{say_day(moment, english, now)}{comma} at {say_clock(moment, english)}"
