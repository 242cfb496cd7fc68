"""Time: how long is left, and the deadlines for a call and for a written message.

Nobody answers a desk phone at 23:00, so a deadline falls into office hours (Monday to Friday, 9:00 to 17:00 by the
interview's own clock) wherever that is still possible. No clock is read here: `now` is always an argument.

Where the offsets of the present time and of the interview are an hour or less apart, summer time may begin or end in
between, on a day that the offsets alone do not give. A deadline then lies in office hours by both offsets and is given
in the one that shows the earlier hour, so that it is not late by either.
"""

from dataclasses import dataclass
from datetime import datetime, time, timedelta, tzinfo

OPENS, CLOSES = time(9), time(17)
#: Until when a place that interviews outside office hours may be called.
EVENING_ENDS = time(21)
DAY = timedelta(days=1)
#: The time allowed for the call once it can be made.
CALL_WINDOW = timedelta(hours=1)
#: How long before the start a call is due at the latest, so that it is of use; half of what is left if that is less.
HEAD_START = timedelta(minutes=30)

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


@dataclass(frozen=True, slots=True)
class Interview:
    """When the interview starts, with a fixed offset: arithmetic in a named zone would be by its wall clock."""

    starts_at: datetime


@dataclass(frozen=True, slots=True)
class Timing:
    """The deadlines: a call is possible from `call_from` and due by `call_by`, a written message by `write_by`.

    Where no office opens before the start, `may_answer` is whether somebody may be there all the same: the interview
    itself is outside office hours, as in a shop or a restaurant, and it is neither night nor early morning.
    """

    hours_left: float
    call_from: datetime
    call_by: datetime
    write_by: datetime
    may_answer: bool = False


def notice_left(starts_at: datetime, now: datetime) -> str:
    """Return the option of the question `notice` that an exact interview time answers.

    Exactly 24 hours still count as a day; the time of the interview itself counts as passed.
    """
    left = starts_at - now
    if left <= timedelta(0):
        return "passed"
    if left < timedelta(hours=2):
        return "under-2h"
    if left < DAY:
        return "under-24h"
    return "24-48h" if left <= 2 * DAY else "over-48h"


def plan(starts_at: datetime, now: datetime) -> Timing:
    """Return the deadlines for an interview at `starts_at`.

    They are in the last office hour that leaves a full day. Once that is past, a call is due within an hour while the
    office is open, or within an hour of its opening, and by `HEAD_START`; if it opens too late, an hour before the
    start. An email may be sent at any hour, so its deadline is a full day ahead for as long as there is one. Deadlines
    are full minutes, unless that minute is past.

    Args:
        starts_at: The interview's time, with an offset; results are in this offset, or as the module says above.
        now: The present time, with an offset.
    """
    own, (zone, closes) = starts_at.tzinfo, _office(starts_at, now)
    now, starts_at = now.astimezone(zone), starts_at.astimezone(zone)
    left = starts_at - now
    a_day_before = starts_at - DAY
    last_open = _last_open(a_day_before, closes)
    call_from = next_open(now, closes)
    may_answer = False
    if last_open > call_from:
        call_by = last_open
    elif left <= timedelta(0) or call_from < starts_at:
        call_by = min(call_from + CALL_WINDOW, _at(call_from, closes))
        if left > timedelta(0):
            call_by = min(call_by, _latest_call(starts_at, call_from))
    elif (opens := next_open(now.astimezone(own)).astimezone(zone)) < starts_at:  # by the interview's clock alone
        call_from, call_by = opens, min(opens + CALL_WINDOW, _latest_call(starts_at, opens))
    else:
        call_from = call_by = max(now, starts_at - CALL_WINDOW)
        may_answer = next_open(starts_at) > starts_at and OPENS <= now.time() < EVENING_ENDS
    write_by = call_by if a_day_before < now else last_open if last_open > now else a_day_before
    return Timing(
        hours_left=round(left / timedelta(hours=1), 2),
        call_from=call_from,
        call_by=_to_the_minute(call_by, call_from),
        write_by=_to_the_minute(write_by, now),
        may_answer=may_answer,
    )


def follow_up(now: datetime) -> datetime:
    """Return when to follow up on a message that is sent now: a day later, or the first office hour after that.

    Args:
        now: The present time with its offset.
    """
    return next_open(now.replace(second=0, microsecond=0) + DAY)


def next_open(moment: datetime, closes: time = CLOSES) -> datetime:
    """Return the first moment from `moment` on at which an office is open, in the offset of `moment`."""
    if _is_workday(moment) and moment < _at(moment, closes):
        return max(moment, _at(moment, OPENS))
    day = moment + DAY
    while not _is_workday(day):
        day += DAY
    return _at(day, OPENS)


def is_far(one: datetime, other: datetime) -> bool:
    """Return whether two moments have offsets more than an hour apart, so that they cannot be of one place."""
    return abs(_ahead(one, other)) > timedelta(hours=1)


def _is_workday(moment: datetime) -> bool:
    return moment.weekday() < 5  # noqa: PLR2004 - Monday is 0


def _at(moment: datetime, clock: time) -> datetime:
    return datetime.combine(moment.date(), clock, moment.tzinfo)


def _last_open(moment: datetime, closes: time) -> datetime:
    """Return the last moment up to `moment` at which an office is open."""
    if _is_workday(moment) and moment > _at(moment, OPENS):
        return min(moment, _at(moment, closes))
    day = moment - DAY
    while not _is_workday(day):
        day -= DAY
    return _at(day, closes)


def _office(starts_at: datetime, now: datetime) -> tuple[tzinfo | None, time]:
    """Return the offset in which office hours are counted, and when they end."""
    ahead = _ahead(starts_at, now)
    if not ahead or is_far(starts_at, now):
        return starts_at.tzinfo, CLOSES
    earlier = min(starts_at, now, key=lambda moment: moment.utcoffset() or timedelta(0))
    return earlier.tzinfo, (datetime.combine(now.date(), CLOSES) - abs(ahead)).time()


def _latest_call(starts_at: datetime, call_from: datetime) -> datetime:
    """Return when a call is due that is possible from `call_from`, before the start."""
    return starts_at - min(HEAD_START, (starts_at - call_from) / 2)


def _ahead(one: datetime, other: datetime) -> timedelta:
    """Return by how much the offset of `one` is ahead of that of `other`."""
    return (one.utcoffset() or timedelta(0)) - (other.utcoffset() or timedelta(0))


def _to_the_minute(moment: datetime, earliest: datetime) -> datetime:
    """Return the full minute of `moment`, unless that lies before `earliest`."""
    minute = moment.replace(second=0, microsecond=0)
    return minute if minute >= earliest else moment
