"""Time: which notice an exact time gives, and by when to speak."""

from datetime import UTC, datetime, timedelta, timezone, tzinfo

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from checklist import Interview, assess
from checklist.clock import CALL_WINDOW, CLOSES, DAY, OPENS, follow_up, notice_left, plan
from tests.unit import strategies
from tests.unit.examples import REACHED_BY

HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)

#: A Tuesday.
START = datetime.fromisoformat("2026-11-24T14:00:00+01:00")


def at(text: str) -> datetime:
    """Return the moment that `text` gives."""
    return datetime.fromisoformat(text)


def offset_of(moment: datetime) -> timedelta:
    """Return how far the clock of `moment` is ahead of UTC."""
    return moment.utcoffset() or timedelta(0)


def clocks(starts_at: datetime, now: datetime) -> list[tzinfo | None]:
    """Return the clocks that an office may keep: the interview's, and the reader's if that is an hour away or less."""
    is_close = abs(offset_of(starts_at) - offset_of(now)) <= HOUR
    return [starts_at.tzinfo, now.tzinfo] if is_close else [starts_at.tzinfo]


def is_open(moment: datetime, zones: list[tzinfo | None]) -> bool:
    """Tell whether an office is open by every clock, its closing time included."""
    local = [moment.astimezone(zone) for zone in zones]
    return all(one.weekday() < 5 and OPENS <= one.time() <= CLOSES for one in local)


def is_staffed(moment: datetime, zones: list[tzinfo | None]) -> bool:
    """Tell whether somebody begins to answer at `moment`, by every clock: not any more at closing time."""
    return is_open(moment, zones) and all(moment.astimezone(zone).time() < CLOSES for zone in zones)


def opens_between(start: datetime, end: datetime, zones: list[tzinfo | None]) -> bool:
    """Tell whether an office is open by every clock at some moment from `start` to `end`, looking at each day."""
    day = start.date() - DAY
    while day <= end.date() + DAY:
        opening = max(datetime.combine(day, OPENS, zone) for zone in zones)
        closing = min(datetime.combine(day, CLOSES, zone) for zone in zones)
        if day.weekday() < 5 and max(start, opening) < min(end, closing):
            return True
        day += DAY
    return False


@st.composite
def neighbours(draw: st.DrawFn) -> tuple[Interview, datetime]:
    """Return an interview's time and the present time by clocks an hour apart or less, to the minute, in any week."""
    starts_at = draw(st.datetimes(datetime(1999, 12, 20), datetime(2030, 1, 10), timezones=st.just(UTC)))  # noqa: DTZ001 - Hypothesis wants bounds without
    offset = draw(st.sampled_from([-600, -210, 0, 60, 345, 600, 780]))
    ahead = draw(st.sampled_from([-60, -30, -15, 0, 1, 30, 60]))
    starts_at = starts_at.replace(second=0, microsecond=0)
    now = starts_at - timedelta(minutes=draw(st.integers(-60, 9 * 24 * 60)))
    here, there = (timezone(timedelta(minutes=minutes)) for minutes in (offset, offset + ahead))
    return Interview(starts_at.astimezone(there)), now.astimezone(here)


@pytest.mark.parametrize(
    ("left", "notice"),
    [
        (timedelta(days=400), "over-48h"),
        (48 * HOUR + MINUTE, "over-48h"),
        (48 * HOUR, "24-48h"),
        (24 * HOUR + MINUTE, "24-48h"),
        (24 * HOUR, "24-48h"),
        (24 * HOUR - MINUTE, "under-24h"),
        (2 * HOUR + MINUTE, "under-24h"),
        (2 * HOUR, "under-24h"),
        (2 * HOUR - MINUTE, "under-2h"),
        (MINUTE, "under-2h"),
        (0 * HOUR, "passed"),
        (-MINUTE, "passed"),
        (-400 * DAY, "passed"),
    ],
    ids=str,
)
def test_an_exact_time_answers_the_question_of_notice(left: timedelta, notice: str) -> None:
    """A full day is a day, a full two hours are two hours, and the minute of the interview is too late."""
    assert notice_left(START, START - left) == notice


@pytest.mark.parametrize(
    ("starts_at", "now", "notice"),
    [
        pytest.param("2026-10-25T10:00+01:00", "2026-10-24T10:30+02:00", "24-48h", id="clocks go back"),
        pytest.param("2026-03-08T14:30-04:00", "2026-03-07T14:00-05:00", "under-24h", id="clocks go forward"),
        pytest.param("2026-11-24T09:00-08:00", "2026-11-24T04:00+13:00", "24-48h", id="the other side of the world"),
        pytest.param("2026-11-24T10:00+02:00", "2026-11-24T08:10Z", "passed", id="later on the wall, but begun"),
        pytest.param("2028-03-01T09:00Z", "2028-02-28T09:00Z", "24-48h", id="a leap day between is a day"),
        pytest.param("2027-03-01T09:00Z", "2027-02-28T09:00Z", "24-48h", id="and a common year has none"),
        pytest.param("2026-11-24T14:00+05:45", "2026-11-23T08:16Z", "under-24h", id="an offset of a quarter hour"),
    ],
)
def test_notice_is_counted_in_elapsed_time(starts_at: str, now: str, notice: str) -> None:
    """Clock changes and offsets do not lend or take an hour."""
    assert notice_left(at(starts_at), at(now)) == notice


@pytest.mark.parametrize(
    ("starts_at", "now", "call_from", "call_by"),
    [
        pytest.param(
            "2026-11-26T14:00+01:00",
            "2026-11-24T10:00+01:00",
            "2026-11-24T10:00+01:00",
            "2026-11-25T14:00+01:00",
            id="two days left: until the same hour of the day before",
        ),
        pytest.param(
            "2026-11-26T19:00+01:00",
            "2026-11-24T10:00+01:00",
            "2026-11-24T10:00+01:00",
            "2026-11-25T17:00+01:00",
            id="an evening interview: until the office closes the day before",
        ),
        pytest.param(
            "2026-11-26T08:00+01:00",
            "2026-11-24T10:00+01:00",
            "2026-11-24T10:00+01:00",
            "2026-11-24T17:00+01:00",
            id="an early interview: until the office closes two days before",
        ),
        pytest.param(
            "2026-11-26T14:00+01:00",
            "2026-11-23T22:00+01:00",
            "2026-11-24T09:00+01:00",
            "2026-11-25T14:00+01:00",
            id="late at night: from the next opening on",
        ),
        pytest.param(
            "2026-11-23T10:00+01:00",
            "2026-11-20T11:00+01:00",
            "2026-11-20T11:00+01:00",
            "2026-11-20T17:00+01:00",
            id="a Monday interview seen on Friday: before the weekend",
        ),
        pytest.param(
            "2026-11-24T14:00+01:00",
            "2026-11-24T10:00+01:00",
            "2026-11-24T10:00+01:00",
            "2026-11-24T11:00+01:00",
            id="this afternoon: within the hour",
        ),
        pytest.param(
            "2026-11-24T14:00+01:00",
            "2026-11-24T12:50+01:00",
            "2026-11-24T12:50+01:00",
            "2026-11-24T13:30+01:00",
            id="in an hour and ten minutes: half an hour before it begins",
        ),
        pytest.param(
            "2026-11-24T14:00+01:00",
            "2026-11-24T13:30+01:00",
            "2026-11-24T13:30+01:00",
            "2026-11-24T13:45+01:00",
            id="in half an hour: half of it",
        ),
        pytest.param(
            "2026-11-24T14:00+01:00",
            "2026-11-23T23:00+01:00",
            "2026-11-24T09:00+01:00",
            "2026-11-24T10:00+01:00",
            id="the night before: within an hour of the opening",
        ),
        pytest.param(
            "2026-11-24T09:30+01:00",
            "2026-11-23T23:00+01:00",
            "2026-11-24T09:00+01:00",
            "2026-11-24T09:15+01:00",
            id="the night before, early start: half of what is left then",
        ),
        pytest.param(
            "2026-11-24T10:00+01:00",
            "2026-11-23T16:40+01:00",
            "2026-11-23T16:40+01:00",
            "2026-11-23T17:00+01:00",
            id="twenty minutes before they close: by then",
        ),
        pytest.param(
            "2026-11-24T08:00+01:00",
            "2026-11-23T23:00+01:00",
            "2026-11-24T07:00+01:00",
            "2026-11-24T07:00+01:00",
            id="it begins before the office opens: an hour before",
        ),
        pytest.param(
            "2026-11-24T08:00+01:00",
            "2026-11-24T07:45+01:00",
            "2026-11-24T07:45+01:00",
            "2026-11-24T07:45+01:00",
            id="it begins before the office opens, very soon: now",
        ),
        pytest.param(
            "2026-11-21T11:00+01:00",
            "2026-11-20T20:00+01:00",
            "2026-11-21T10:00+01:00",
            "2026-11-21T10:00+01:00",
            id="a Saturday interview seen on Friday evening: an hour before",
        ),
        pytest.param(
            "2026-11-24T14:00+01:00",
            "2026-11-24T15:00+01:00",
            "2026-11-24T15:00+01:00",
            "2026-11-24T16:00+01:00",
            id="missed, and they are there: within the hour",
        ),
        pytest.param(
            "2026-11-20T16:00+01:00",
            "2026-11-20T18:00+01:00",
            "2026-11-23T09:00+01:00",
            "2026-11-23T10:00+01:00",
            id="missed on a Friday, seen after hours: on Monday morning",
        ),
        pytest.param(
            "2028-03-01T14:00+00:00",
            "2028-02-28T10:00+00:00",
            "2028-02-28T10:00+00:00",
            "2028-02-29T14:00+00:00",
            id="the day before the first of March is a leap day",
        ),
        pytest.param(
            "2026-11-25T09:00+05:30",
            "2026-11-24T01:30-05:00",
            "2026-11-24T12:00+05:30",
            "2026-11-24T13:00+05:30",
            id="their clock counts, not the reader's",
        ),
    ],
)
def test_when_to_speak(starts_at: str, now: str, call_from: str, call_by: str) -> None:
    """The deadline leaves them a day if it can, and falls into their office hours if it can."""
    timing = plan(at(starts_at), at(now))

    assert (timing.call_from.isoformat(), timing.call_by.isoformat()) == (
        at(call_from).isoformat(),
        at(call_by).isoformat(),
    )


def test_nobody_is_told_to_call_on_a_sunday_while_the_office_opens_before_the_interview() -> None:
    """A reader who must call, and looks on a Saturday, is told to call on Monday morning."""
    interview = Interview(at("2026-11-23T14:00+01:00"))
    answers = {**REACHED_BY["withdraw"], "stage": "final"}

    how = assess(answers, interview, at("2026-11-21T12:00+01:00")).how

    assert "Call on Monday 23 November" in how


@given(strategies.appointments() | neighbours())
@example((Interview(at("2026-11-24T10:00+01:00")), at("2026-11-23T16:50+01:00")))
@example((Interview(at("2026-11-23T10:00+01:00")), at("2026-11-22T09:00+01:00")))
@example((Interview(at("2026-10-26T10:00+01:00")), at("2026-10-24T09:00+02:00")))
def test_a_deadline_falls_into_office_hours_if_it_can(appointment: tuple[Interview, datetime]) -> None:
    """Nobody is given a night or a weekend to call while an office is open in time to leave them a day, or at all."""
    interview, now = appointment
    starts_at = interview.starts_at
    zones = clocks(starts_at, now)
    in_time = starts_at - DAY if starts_at - now >= DAY else starts_at
    assume(now < starts_at)
    assume(opens_between(now, min(in_time, now + 7 * DAY), zones))

    timing = plan(starts_at, now)

    assert is_open(timing.call_from, zones)
    assert is_open(timing.call_by, zones)
    assert not opens_between(now, timing.call_from, zones)


@given(neighbours())
@example((Interview(at("2026-10-26T14:00+01:00")), at("2026-10-22T12:00+02:00")))
@example((Interview(at("2027-03-29T14:00+02:00")), at("2027-03-25T12:00+01:00")))
@example((Interview(at("2026-10-05T14:00+11:00")), at("2026-10-01T12:00+10:30")))
@example((Interview(at("2026-11-26T09:00+01:00")), at("2026-11-24T10:00+01:00")))
def test_a_deadline_is_the_last_minute_that_both_clocks_allow(appointment: tuple[Interview, datetime]) -> None:
    """While a call can leave them a day, the deadline is the last office minute that does, by either clock."""
    interview, now = appointment
    starts_at = interview.starts_at
    zones = clocks(starts_at, now)
    minute = starts_at - DAY
    while not is_staffed(minute - MINUTE, zones):  # the minute before counts: an office that opens now is not yet late
        minute -= MINUTE
    assume(minute > now)
    assume(opens_between(now, minute, zones))

    timing = plan(starts_at, now)

    assert timing.call_by == minute
    assert timing.write_by == minute


@given(strategies.appointments() | neighbours())
def test_after_the_time_has_passed_the_deadline_is_the_next_office_hour(
    appointment: tuple[Interview, datetime],
) -> None:
    """Whoever missed it calls within the hour, or as soon as somebody is there."""
    interview, now = appointment
    assume(now >= interview.starts_at)
    zones = clocks(interview.starts_at, now)

    timing = plan(interview.starts_at, now)

    assert is_open(timing.call_from, zones)
    assert is_open(timing.call_by, zones)
    assert now <= timing.call_from < timing.call_by <= timing.call_from + CALL_WINDOW
    assert timing.write_by == timing.call_by
    assert not opens_between(now, timing.call_from, zones)


@given(strategies.appointments())
@example((Interview(START), START - DAY))
def test_a_deadline_leaves_them_a_day_while_there_is_one(appointment: tuple[Interview, datetime]) -> None:
    """With a day or more left the deadline is at least a day ahead, and the call is not due later than that."""
    interview, now = appointment
    assume(interview.starts_at - now >= DAY)

    timing = plan(interview.starts_at, now)

    assert interview.starts_at - timing.write_by >= DAY
    assert now <= timing.write_by
    assert timing.call_from <= timing.call_by <= interview.starts_at


@given(strategies.appointments() | neighbours())
def test_times_are_told_by_the_interviews_clock(appointment: tuple[Interview, datetime]) -> None:
    """Every time is in the interview's own offset; or, of two clocks that are close, in the one that is behind."""
    interview, now = appointment
    behind = min((interview.starts_at.astimezone(zone) for zone in clocks(interview.starts_at, now)), key=offset_of)

    timing = plan(interview.starts_at, now)

    assert offset_of(timing.call_from) == offset_of(timing.call_by) == offset_of(timing.write_by) == offset_of(behind)
    assert timing.hours_left == round((interview.starts_at - now) / HOUR, 2)


@given(strategies.appointments() | neighbours())
def test_whichever_of_two_close_clocks_a_reader_keeps_they_are_not_late(
    appointment: tuple[Interview, datetime],
) -> None:
    """Whoever reads the deadline off their own clock, or off the interview's, speaks before it or at it."""
    interview, now = appointment
    timing = plan(interview.starts_at, now)

    for zone in clocks(interview.starts_at, now):
        assert timing.call_by.replace(tzinfo=zone) <= timing.call_by
        assert timing.write_by.replace(tzinfo=zone) <= timing.write_by


@given(strategies.appointments())
def test_where_the_clocks_are_far_apart_only_the_interviews_counts(appointment: tuple[Interview, datetime]) -> None:
    """A reader on another continent is told the same as one who sits in the interview's own town."""
    interview, now = appointment
    starts_at = interview.starts_at
    assume(len(clocks(starts_at, now)) == 1)

    assert plan(starts_at, now) == plan(starts_at, now.astimezone(starts_at.tzinfo))


@pytest.mark.parametrize(
    ("starts_at", "saturday", "hours_left", "friday", "mark", "monday"),
    [
        pytest.param(
            "2026-10-26T14:00+01:00",
            "2026-10-24T12:00+02:00",
            51,
            "2026-10-23T16:00+01:00",
            "2026-10-25T14:00+01:00",
            "2026-10-26T09:00+01:00",
            id="Berlin, autumn",
        ),
        pytest.param(
            "2027-03-29T14:00+02:00",
            "2027-03-27T12:00+01:00",
            49,
            "2027-03-26T16:00+01:00",
            "2027-03-28T13:00+01:00",
            "2027-03-29T09:00+01:00",
            id="Berlin, spring",
        ),
        pytest.param(
            "2026-11-02T14:00-05:00",
            "2026-10-31T12:00-04:00",
            51,
            "2026-10-30T16:00-05:00",
            "2026-11-01T14:00-05:00",
            "2026-11-02T09:00-05:00",
            id="New York, autumn",
        ),
        pytest.param(
            "2027-03-15T14:00-04:00",
            "2027-03-13T12:00-05:00",
            49,
            "2027-03-12T16:00-05:00",
            "2027-03-14T13:00-05:00",
            "2027-03-15T09:00-05:00",
            id="New York, spring",
        ),
        pytest.param(
            "2027-04-05T14:00+10:00",
            "2027-04-03T12:00+11:00",
            51,
            "2027-04-02T16:00+10:00",
            "2027-04-04T14:00+10:00",
            "2027-04-05T09:00+10:00",
            id="Sydney, autumn",
        ),
        pytest.param(
            "2026-10-05T14:00+11:00",
            "2026-10-03T12:00+10:00",
            49,
            "2026-10-02T16:00+10:00",
            "2026-10-04T13:00+10:00",
            "2026-10-05T09:00+10:00",
            id="Sydney, spring",
        ),
        pytest.param(
            "2027-04-05T14:00+10:30",
            "2027-04-03T12:00+11:00",
            50.5,
            "2027-04-02T16:30+10:30",
            "2027-04-04T14:00+10:30",
            "2027-04-05T09:00+10:30",
            id="Lord Howe Island, autumn",
        ),
        pytest.param(
            "2026-10-05T14:00+11:00",
            "2026-10-03T12:00+10:30",
            49.5,
            "2026-10-02T16:30+10:30",
            "2026-10-04T13:30+10:30",
            "2026-10-05T09:00+10:30",
            id="Lord Howe Island, spring",
        ),
    ],
)
def test_the_weekend_on_which_the_clocks_change(
    starts_at: str, saturday: str, hours_left: float, friday: str, mark: str, monday: str
) -> None:
    """Seen on Thursday, a Monday interview is due on Friday; seen on Saturday, an email on Sunday and a call on Monday.

    Hours are those that go by, and every deadline is one that either clock allows.
    """
    seen_on_thursday = plan(at(starts_at), at(saturday) - 2 * DAY)
    seen_on_saturday = plan(at(starts_at), at(saturday))

    assert seen_on_thursday.hours_left == hours_left + 48
    assert seen_on_thursday.call_by.isoformat() == seen_on_thursday.write_by.isoformat() == at(friday).isoformat()
    assert seen_on_saturday.hours_left == hours_left
    assert seen_on_saturday.write_by.isoformat() == at(mark).isoformat()
    assert seen_on_saturday.call_from.isoformat() == at(monday).isoformat()
    assert seen_on_saturday.call_by.isoformat() == (at(monday) + HOUR).isoformat()


def test_an_hour_lost_or_won_in_the_night_can_turn_a_day_into_less() -> None:
    """The same wall clock a day before is a day and more in autumn and less than a day in spring."""
    answers = REACHED_BY["withdraw"]
    autumn = assess(answers, Interview(at("2026-10-25T14:00+01:00")), at("2026-10-24T14:00+02:00"))
    spring = assess(answers, Interview(at("2027-03-28T14:00+02:00")), at("2027-03-27T14:00+01:00"))

    assert (autumn.notice, autumn.hours_left, autumn.channel) == ("24-48h", 25, "email")
    assert (spring.notice, spring.hours_left, spring.channel) == ("under-24h", 23, "phone-then-email")


def test_an_interview_five_hours_away_goes_by_its_own_clock() -> None:
    """A reader in New York with an interview in London is given London's office hours, in London's time."""
    timing = plan(at("2026-11-26T19:00+00:00"), at("2026-11-24T10:00-05:00"))

    assert timing.call_from.isoformat() == "2026-11-24T15:00:00+00:00"
    assert timing.call_by.isoformat() == timing.write_by.isoformat() == "2026-11-25T17:00:00+00:00"


def test_an_interview_an_hour_away_goes_by_both_clocks() -> None:
    """A reader in London with an interview in Paris is told London's 16:00, when the office in Paris closes."""
    how = assess(REACHED_BY["withdraw"], Interview(at("2026-11-26T19:00+01:00")), at("2026-11-24T10:00+00:00")).how

    assert how == "Send the email now. Latest: Wednesday 25 November at 16:00."


@given(strategies.appointments() | neighbours(), st.integers(0, 59), st.integers(0, 59))
def test_a_deadline_is_a_full_minute(appointment: tuple[Interview, datetime], first: int, second: int) -> None:
    """Nobody reads seconds: a deadline has none, unless that would put it into the past."""
    interview, now = appointment
    starts_at, now = interview.starts_at.replace(second=first), now.replace(second=second, microsecond=123)

    timing = plan(starts_at, now)

    for deadline, earliest in ((timing.call_by, timing.call_from), (timing.write_by, now)):
        assert deadline >= earliest
        minute = deadline.replace(second=0, microsecond=0)
        assert deadline == minute or minute < earliest


@pytest.mark.parametrize(
    ("starts_at", "now", "call_by", "write_by"),
    [
        pytest.param(
            "2026-11-24T14:00+01:00",
            "2026-11-24T10:00:41+01:00",
            "2026-11-24T11:00:00+01:00",
            "2026-11-24T11:00:00+01:00",
            id="within the hour, seconds dropped",
        ),
        pytest.param(
            "2026-11-26T14:00:30+01:00",
            "2026-11-24T10:00+01:00",
            "2026-11-25T14:00:00+01:00",
            "2026-11-25T14:00:00+01:00",
            id="an interview with seconds",
        ),
        pytest.param(
            "2026-11-24T10:00:50+01:00",
            "2026-11-24T10:00:20+01:00",
            "2026-11-24T10:00:35+01:00",
            "2026-11-24T10:00:35+01:00",
            id="half a minute left: the full minute is past",
        ),
    ],
)
def test_a_deadline_with_seconds_about(starts_at: str, now: str, call_by: str, write_by: str) -> None:
    """Seconds are dropped from a deadline while what is left is still ahead."""
    timing = plan(at(starts_at), at(now))

    assert timing.call_by.isoformat() == call_by
    assert timing.write_by.isoformat() == write_by


@pytest.mark.parametrize(
    ("starts_at", "now", "call_by"),
    [
        ("2027-01-01T14:00+01:00", "2026-12-30T10:00+01:00", "2026-12-31T14:00+01:00"),
        ("2027-01-04T10:00+01:00", "2026-12-31T10:00+01:00", "2027-01-01T17:00+01:00"),
        ("2028-03-01T10:00+01:00", "2028-02-29T10:30+01:00", "2028-02-29T11:30+01:00"),
        ("2028-02-29T10:00+01:00", "2028-02-25T10:00+01:00", "2028-02-28T10:00+01:00"),
        ("2026-11-22T15:00+01:00", "2026-11-20T10:00+01:00", "2026-11-20T17:00+01:00"),
        ("2026-11-22T15:00+01:00", "2026-11-21T16:00+01:00", "2026-11-22T14:00+01:00"),
        ("2026-11-24T23:30+01:00", "2026-11-24T22:45+01:00", "2026-11-24T22:45+01:00"),
        ("2026-11-24T09:00+01:00", "2026-11-23T23:00+01:00", "2026-11-24T08:00+01:00"),
    ],
    ids=[
        "a year ends between",
        "a weekend after New Year",
        "on a leap day",
        "for a leap day",
        "a Sunday seen on Friday",
        "a Sunday seen on Saturday",
        "late at night",
        "as the office opens",
    ],
)
def test_odd_days_and_hours(starts_at: str, now: str, call_by: str) -> None:
    """Year ends, leap days, weekends and nights come out as people would count them."""
    assert plan(at(starts_at), at(now)).call_by.isoformat() == at(call_by).isoformat()


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("2026-11-24T10:00+01:00", "2026-11-25T10:00:00+01:00"),
        ("2026-11-24T10:07:31+01:00", "2026-11-25T10:07:00+01:00"),
        ("2026-11-24T08:00+01:00", "2026-11-25T09:00:00+01:00"),
        ("2026-11-24T17:00+01:00", "2026-11-26T09:00:00+01:00"),
        ("2026-11-23T23:00+01:00", "2026-11-25T09:00:00+01:00"),
        ("2026-11-20T11:00+01:00", "2026-11-23T09:00:00+01:00"),
        ("2026-11-21T11:00+01:00", "2026-11-23T09:00:00+01:00"),
        ("2026-11-22T11:00+01:00", "2026-11-23T11:00:00+01:00"),
        ("2026-12-31T11:00-05:00", "2027-01-01T11:00:00-05:00"),
        ("2028-02-28T11:00Z", "2028-02-29T11:00:00+00:00"),
    ],
    ids=[
        "a day later",
        "without seconds",
        "early: when they open",
        "at closing time: the morning after the day",
        "at night: the morning after the day",
        "on Friday: on Monday",
        "on Saturday: on Monday",
        "on Sunday: a day later",
        "over the end of the year",
        "over a leap day",
    ],
)
def test_when_to_follow_up(now: str, expected: str) -> None:
    """They have a full day to answer, and a reminder rings while somebody is there."""
    assert follow_up(at(now)).isoformat() == expected


@given(strategies.appointments())
def test_a_follow_up_leaves_a_day_and_comes_as_soon_as_it_can(appointment: tuple[Interview, datetime]) -> None:
    """Nobody is reminded within a day, at night or at the weekend, nor later than need be."""
    _, now = appointment
    minute = now.replace(second=0, microsecond=0)

    moment = follow_up(now)

    assert moment >= minute + DAY
    assert moment == moment.replace(second=0, microsecond=0)
    assert moment.utcoffset() == now.utcoffset()
    assert is_staffed(moment, [now.tzinfo])
    assert not opens_between(minute + DAY, moment, [now.tzinfo])


@pytest.mark.parametrize(("starts_at", "now"), [("9000-12-31T23:59-23:59", "9000-12-30T00:00+23:59")])
def test_the_last_year_still_works(starts_at: str, now: str) -> None:
    """The latest time that a request may give leaves room for the days that are added to it."""
    assert at(now) <= plan(at(starts_at), at(now)).call_by <= at(starts_at)


@pytest.mark.parametrize(("starts_at", "now"), [("1970-01-01T00:00+23:59", "1970-01-01T00:00-23:59")])
def test_the_first_year_still_works(starts_at: str, now: str) -> None:
    """The earliest time that a request may give leaves room for the days that are taken from it."""
    assert plan(at(starts_at), at(now)).call_by > at(now)
    assert plan(at(starts_at), at(starts_at) - 2 * DAY).call_by <= at(starts_at)


@pytest.mark.parametrize(
    ("starts_at", "how"),
    [
        ("2027-01-28T14:00+01:00", "Send the email now. Latest: Wednesday 27 January 2027 at 14:00."),
        ("2026-12-28T14:00+01:00", "Send the email now. Latest: Friday 25 December at 17:00."),
    ],
)
def test_a_deadline_shows_the_year_when_it_is_not_this_one(starts_at: str, how: str) -> None:
    """A reader who mistyped the year sees it in the deadline."""
    assert assess(REACHED_BY["withdraw"], Interview(at(starts_at)), START).how == how


@pytest.mark.parametrize(
    ("now", "how"),
    [
        ("2026-11-24T10:00+01:00", "Call now, then send the email. Latest: Tuesday 24 November at 11:00."),
        (
            "2026-11-23T22:00+01:00",
            "Send the email now. Call on Tuesday 24 November, between 09:00 and 10:00, when somebody is there.",
        ),
        ("2026-11-24T15:00+01:00", "Call now, then send the email. Latest: Tuesday 24 November at 16:00."),
    ],
    ids=["this afternoon", "tomorrow afternoon, at night", "missed"],
)
def test_how_to_say_it_names_the_time(now: str, how: str) -> None:
    """A reader with an exact time reads when to call, and what to do while nobody picks up."""
    assert assess(REACHED_BY["withdraw"], Interview(START), at(now)).how == how


def test_a_call_that_can_wait_is_given_its_first_and_its_last_hour() -> None:
    """Seen at night with days to go, it is due between the next opening and the last hour that leaves them a day."""
    answers = {**REACHED_BY["withdraw"], "channel": "phone"}

    how = assess(answers, Interview(at("2026-11-26T14:00+01:00")), at("2026-11-23T22:00+01:00")).how

    assert how == (
        "Send the email now. Call between Tuesday 24 November at 09:00 and Wednesday 25 November at 14:00, when"
        " somebody is there."
    )


@pytest.mark.parametrize(
    ("now", "how"),
    [
        ("2026-11-20T10:00+01:00", "Send the email now. Latest: Monday 23 November at 14:00."),
        ("2026-11-21T22:00+01:00", "Send the email now. Latest: Monday 23 November at 14:00."),
    ],
    ids=["on Friday", "on Saturday night"],
)
def test_an_email_can_be_sent_at_any_hour(now: str, how: str) -> None:
    """An email needs nobody at the other end, so it goes now."""
    assert assess(REACHED_BY["withdraw"], Interview(START), at(now)).how == how


@pytest.mark.parametrize(
    ("now", "hours_left", "call_by"),
    [
        ("2026-11-24T11:00+01:00", 3.0, "2026-11-24T12:00:00+01:00"),
        ("2026-11-24T11:20+01:00", 2.67, "2026-11-24T12:20:00+01:00"),
        ("2026-11-24T15:30+01:00", -1.5, "2026-11-24T16:30:00+01:00"),
    ],
)
def test_the_assessment_tells_what_is_left(now: str, hours_left: float, call_by: str) -> None:
    """The hours left and the deadline stand in the assessment, hours below zero once it has begun."""
    assessment = assess(REACHED_BY["withdraw"], Interview(START), at(now))

    assert assessment.hours_left == hours_left
    assert assessment.send_by == at(call_by)
    assert assessment.starts_at == START


def test_whoever_decides_first_is_told_by_when() -> None:
    """The deadline stands among the next actions, with its year where that is another one."""
    for starts_at, by in (
        ("2026-11-26T14:00+01:00", "Wednesday 25 November at 14:00"),
        ("2027-01-28T14:00+01:00", "Wednesday 27 January 2027 at 14:00"),
    ):
        told = assess(REACHED_BY["talk-it-over"], Interview(at(starts_at)), START)
        assert f"Decide by {by}, so that they hear in time." in told.to_do
    assert "Decide today, so that they hear in time." in assess(REACHED_BY["talk-it-over"], None, None).to_do


def test_where_nobody_waits_no_minute_is_counted() -> None:
    """Whom they did not meet, and who missed it long ago, is told what to do today, and no latest hour."""
    missed = {**REACHED_BY["withdraw"], "notice": "passed", "missed-by": "them"}
    an_hour_ago, a_month_ago = START + HOUR, START + 30 * DAY

    assert assess(missed, Interview(START), an_hour_ago).how == "Call now, then send the email."
    assert assess(REACHED_BY["apologise"], Interview(START), a_month_ago).how == "Send the email today."


def test_without_a_time_there_is_no_deadline() -> None:
    """A reader who gives no time gets no invented one."""
    assessment = assess(REACHED_BY["withdraw"], None, None)

    assert (assessment.hours_left, assessment.send_by, assessment.starts_at) == (None, None, None)


def test_whoever_walks_away_has_no_deadline() -> None:
    """Nothing is owed, so nothing is due."""
    assessment = assess(REACHED_BY["walk-away"], Interview(START), START - HOUR)

    assert assessment.send_by is None
    assert assessment.hours_left == 1


def test_an_email_may_go_on_a_sunday_while_a_call_waits_for_the_office() -> None:
    """On a Saturday, with two days left, an email keeps to the day's mark and a call to Monday's opening."""
    timing = plan(at("2026-11-23T14:00+01:00"), at("2026-11-21T12:00+01:00"))

    assert timing.write_by == at("2026-11-22T14:00+01:00")
    assert timing.call_by == at("2026-11-23T10:00+01:00")


@pytest.mark.parametrize(
    ("change", "channel", "send_by"),
    [
        ({}, "email", "2026-11-22T14:00+01:00"),
        ({"channel": "text"}, "text-then-email", "2026-11-22T14:00+01:00"),
        ({"channel": "portal"}, "portal-then-email", "2026-11-22T14:00+01:00"),
        ({"channel": "phone"}, "phone-then-email", "2026-11-23T10:00+01:00"),
        ({"stage": "final"}, "phone-then-email", "2026-11-23T10:00+01:00"),
    ],
    ids=["email", "text", "website", "phone", "final interview"],
)
def test_the_deadline_is_that_of_what_comes_first(change: dict[str, str], channel: str, send_by: str) -> None:
    """Whoever is to write first is given Sunday, and whoever is to call first is given office hours."""
    answers = {**REACHED_BY["withdraw"], **change}

    assessment = assess(answers, Interview(at("2026-11-23T14:00+01:00")), at("2026-11-21T12:00+01:00"))

    assert (assessment.channel, assessment.send_by) == (channel, at(send_by))


@pytest.mark.parametrize(
    ("now", "how"),
    [
        ("2026-11-22T23:00+01:00", "Send the email now. Call on Monday 23 November at 09:00, when somebody is there."),
        ("2026-11-23T10:00+01:00", "Call now, then send the email."),
    ],
    ids=["Sunday night", "Monday morning"],
)
def test_nobody_is_told_to_call_at_night(now: str, how: str) -> None:
    """Whoever only knows that less than a day is left is not sent to the phone while nobody is there."""
    assert assess({**REACHED_BY["withdraw"], "notice": "under-24h"}, None, at(now)).how == how


@pytest.mark.parametrize(
    ("notice", "now"),
    [
        ("under-24h", "2026-11-21T20:00+01:00"),
        ("under-2h", "2026-11-22T23:00+01:00"),
        ("under-2h", "2026-11-23T06:30+01:00"),
        ("under-2h", "2026-11-23T07:00+01:00"),
    ],
    ids=["Saturday, for Sunday", "Sunday night", "Monday, before it opens", "Monday, as it opens at the latest"],
)
def test_nobody_is_told_to_call_when_it_is_over(notice: str, now: str) -> None:
    """Where the office opens only after the latest time the interview can be, a call is worth a try at once."""
    assessment = assess({**REACHED_BY["withdraw"], "notice": notice}, None, at(now))

    assert assessment.how == "Send the email now. Call now, in case somebody is there."


def test_nobody_is_said_to_be_there_before_it_opens() -> None:
    """An interview that begins before the office opens: a call is worth a try, and is promised no more than that."""
    starts_at, now = Interview(at("2026-11-24T08:00+01:00")), at("2026-11-24T06:30+01:00")

    assert assess(REACHED_BY["withdraw"], starts_at, now).how == (
        "Send the email now. Call on Tuesday 24 November at 07:00, in case somebody is there."
    )


@pytest.mark.parametrize(
    ("starts_at", "now", "how"),
    [
        (
            "2026-11-28T18:00+01:00",
            "2026-11-28T11:30+01:00",
            (
                "Call now, as they may be open, then send the email."
                " If nobody answers, call again on Saturday 28 November at 17:00."
            ),
        ),
        (
            "2026-11-28T18:00+01:00",
            "2026-11-28T08:59+01:00",
            "Send the email now. Call on Saturday 28 November at 17:00, in case somebody is there.",
        ),
        (
            "2026-11-28T18:00+01:00",
            "2026-11-27T21:00+01:00",
            "Send the email now. Call on Saturday 28 November at 17:00, in case somebody is there.",
        ),
        (
            "2026-11-30T09:00+01:00",
            "2026-11-29T12:00+01:00",
            "Send the email now. Call on Monday 30 November at 08:00, in case somebody is there.",
        ),
        (
            "2026-11-30T18:00+01:00",
            "2026-11-29T20:00+01:00",
            "Send the email now. Call on Monday 30 November, between 09:00 and 10:00, when somebody is there.",
        ),
    ],
    ids=["by day", "too early", "too late", "in office hours", "after an office has opened"],
)
def test_where_they_interview_outside_office_hours_somebody_may_answer(starts_at: str, now: str, how: str) -> None:
    """A place that is open on a Saturday evening is worth a call that day, unless it is night; an office is not."""
    told = assess({**REACHED_BY["withdraw"], "channel": "phone"}, Interview(at(starts_at)), at(now))

    assert told.how == how
    assert told.forms[0] == ("call" if how.startswith("Call now") else "email")


def test_a_question_for_such_a_place_is_put_by_phone_at_once() -> None:
    """Whoever is to ask needs no email where somebody may answer."""
    told = assess(
        {**REACHED_BY["talk-first"], "notice": "over-48h"},
        Interview(at("2026-11-29T18:00+01:00")),
        at("2026-11-28T11:30+01:00"),
    )

    assert told.how == ("Call now, as they may be open. If nobody answers, call again on Sunday 29 November at 17:00.")


@pytest.mark.parametrize(
    ("now", "is_theirs"),
    [("2026-11-23T01:00-05:00", True), ("2026-11-23T07:00+01:00", False), ("2026-11-23T06:00+00:00", False)],
    ids=["New York", "here", "next door"],
)
def test_a_far_reader_is_told_whose_clock_it_is(now: str, is_theirs: bool) -> None:  # noqa: FBT001 - a row of a table
    """A deadline by a clock that is hours from the reader's own says so; one next door is safe by either."""
    how = assess(REACHED_BY["withdraw"], Interview(at("2026-11-27T14:00+01:00")), at(now)).how

    assert how.endswith("That is by their clock.") is is_theirs
