"""The reader's English: how dates and clock times are written, American or British, and the register of a text.

Literals are written once, in words that are spelled the same in both Englishes, and with contractions. `reword` is
applied to a literal before its phrases are filled in, so nothing that a reader typed is ever reworded.
"""

import re
from datetime import datetime
from functools import cache
from typing import Final

from checklist.clock import DAYS, MONTHS

ENGLISHES: Final = ("en-US", "en-GB")
#: What a request without one is answered in, as before there was a choice.
DEFAULT: Final = "en-GB"

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


def gather(words: str) -> frozenset[str]:
    """Return a space-separated list of words as a set. In the bundle, a pattern of them would be ten times as large."""
    return frozenset(words.split())


@cache
def reword(wording: str, *, formal: bool) -> str:
    """Return a literal of ours, with its phrases still in braces; without contractions where `formal`."""
    return _CONTRACTION.sub(lambda match: _LONG_FORMS[match[0]], wording) if formal else wording


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
