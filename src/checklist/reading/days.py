"""Finding days and dates that a message gives for the interview and that are not its own."""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta

from checklist.clock import DAYS, MONTHS

_DAYS = tuple(day.lower() for day in DAYS)
_MONTHS = tuple(month.lower() for month in MONTHS)
_MONTH = "(?:" + "|".join(f"{month[:3]}(?:{month[3:]})?" for month in _MONTHS) + "|sept)"
_DAY = (
    r"(?P<weekday>Mon|Tue|Tues|Wed|Weds|Thu|Thur|Thurs|Fri|Sat|Sun|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday"
    r"|Sunday)\b"
    rf"|(?P<date>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<month>{_MONTH})\b"
    rf"|(?P<month_first>{_MONTH})\.? (?P<date_last>\d{{1,2}})(?:st|nd|rd|th)?\b"
    r"|(?P<relative>today|tonight|tomorrow|this morning|this afternoon|this evening)\b"
)
_MEETING = r"(?:interview(?! me| you)|appointment|meeting)"
#: With several interviews, a day may be that of another one.
_SEVERAL = re.compile(r"\b(?:second|2nd|third|next|follow-up|another|first|previous|last) interview\b", re.IGNORECASE)
_ON = re.compile(
    rf"\b{_MEETING}\b"
    r"(?: (?!invit|email|call|request|confirm|and|but|because|as|until|message|letter)[\w:.'’-]+,?){0,9}?"
    rf"[ ,(]+(?:on |of |for |at |, )?(?:the )?(?:{_DAY})",
    re.IGNORECASE,
)
_ITS = re.compile(
    rf"\b(?:{_DAY})(?:['’]s)?(?: (?:the )?\d{{1,2}}(?:st|nd|rd|th)?)?(?: (?:morning|afternoon|evening)(?:['’]s)?)?"
    rf"(?: (?:at )?\d{{1,2}}(?:[:.]\d\d)? ?(?:am|pm)?)? {_MEETING}\b",
    re.IGNORECASE,
)
_PROPOSES = re.compile(
    r"\b(?:instead|another (?:day|date|time|slot)|reschedul\w*|free|available|availability|could we|can we"
    r"|would (?:suit|work|be)|alternative|until|postpone|different|any time|suit)\b|\?",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[^.!?\n]*[.!?\n]?")


def find_wrong_day(text: str, starts_at: datetime | None, now: datetime | None) -> Iterator[tuple[int, int]]:
    """Yield the days that a text gives for the interview and that are not its own.

    Only a day in a phrase with the interview counts, and only in a sentence that proposes no other time. Where any such
    day is right, none is wrong: the others belong to something else.
    """
    if starts_at is None or _SEVERAL.search(text):
        return
    wrong: list[tuple[int, int]] = []
    for sentence in _SENTENCE.finditer(text):
        if not sentence[0] or _PROPOSES.search(sentence[0]):
            continue
        for pattern in (_ON, _ITS):
            for match in pattern.finditer(sentence[0]):
                if _is_on(match, starts_at, now):
                    return
                name = next(name for name in ("weekday", "date", "month_first", "relative") if match[name])
                last = {"date": "month", "month_first": "date_last"}.get(name, name)
                wrong.append((sentence.start() + match.start(name), sentence.start() + match.end(last)))
    yield from wrong


def _is_on(match: re.Match[str], starts_at: datetime, now: datetime | None) -> bool:
    """Return whether the day in `match` is the interview's; True where that cannot be decided."""
    if match["weekday"]:
        return _DAYS[starts_at.weekday()].startswith(match["weekday"].lower()[:3])
    if match["relative"]:
        ahead = timedelta(days=match["relative"].lower() == "tomorrow")
        return now is None or (now.astimezone(starts_at.tzinfo) + ahead).date() == starts_at.date()
    date, month = match["date"] or match["date_last"], match["month"] or match["month_first"]
    return int(date) == starts_at.day and _MONTHS[starts_at.month - 1].startswith(month.lower()[:3])
