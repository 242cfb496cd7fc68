"""Time: which notice an exact time gives, and by when to speak."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import assume, example, given

from checklist import Interview, assess
from checklist.clock import CLOSES, DAY, OPENS, notice_left, plan, say_day, say_time
from tests.unit import strategies
from tests.unit.examples import REACHED_BY

HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)

#: A Tuesday.
START = datetime.fromisoformat("2026-11-24T14:00:00+01:00")


def at(text: str) -> datetime:
    """Return the moment that `text` gives."""
    return datetime.fromisoformat(text)


def is_open(moment: datetime) -> bool:
    """Tell whether an office is open, its closing time included."""
    return moment.weekday() < 5 and OPENS <= moment.time() <= CLOSES


def opens_between(start: datetime, end: datetime) -> bool:
    """Tell whether an office is open at some moment from `start` to `end`, looking at each day in turn."""
    day = start.replace(hour=0, minute=0, second=0, microsecond=0)
    while day <= end:
        opening, closing = (datetime.combine(day, clock, start.tzinfo) for clock in (OPENS, CLOSES))
        if day.weekday() < 5 and max(start, opening) < min(end, closing):
            return True
        day += DAY
    return False


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
    ("starts_at", "now", "ring_from", "ring_by"),
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
            "2026-11-24T13:30+01:00",
            "2026-11-24T13:30+01:00",
            "2026-11-24T14:00+01:00",
            id="in half an hour: before it begins",
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
            "2026-11-24T09:30+01:00",
            id="the night before, early start: before it begins",
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
def test_when_to_speak(starts_at: str, now: str, ring_from: str, ring_by: str) -> None:
    """The deadline leaves them a day if it can, and falls into their office hours if it can."""
    timing = plan(at(starts_at), at(now))

    assert (timing.ring_from.isoformat(), timing.ring_by.isoformat()) == (
        at(ring_from).isoformat(),
        at(ring_by).isoformat(),
    )


def test_nobody_is_told_to_ring_on_a_sunday_while_the_office_opens_before_the_interview() -> None:
    """A reader who must ring, and looks on a Saturday, is told to ring on Monday morning."""
    interview = Interview(at("2026-11-23T14:00+01:00"))
    answers = {**REACHED_BY["withdraw"], "stage": "final"}

    how = assess(answers, interview, at("2026-11-21T12:00+01:00")).how

    assert "Ring on Monday 23 November" in how


@given(strategies.appointments())
@example((Interview(at("2026-11-24T10:00+01:00")), at("2026-11-23T16:50+01:00")))
@example((Interview(at("2026-11-23T10:00+01:00")), at("2026-11-22T09:00+01:00")))
def test_a_deadline_falls_into_office_hours_if_it_can(appointment: tuple[Interview, datetime]) -> None:
    """Nobody is given a night or a weekend to ring while an office is open in time to leave them a day, or at all."""
    interview, now = appointment
    starts_at = interview.starts_at
    local = now.astimezone(starts_at.tzinfo)
    in_time = starts_at - DAY if starts_at - now >= DAY else starts_at
    assume(now < starts_at)
    assume(opens_between(local, min(in_time, local + 7 * DAY)))

    assert is_open(plan(starts_at, now).ring_by)


@given(strategies.appointments())
def test_after_the_time_has_passed_the_deadline_is_the_next_office_hour(
    appointment: tuple[Interview, datetime],
) -> None:
    """Whoever missed it rings within the hour, or as soon as somebody is there."""
    interview, now = appointment
    assume(now >= interview.starts_at)

    timing = plan(interview.starts_at, now)

    assert is_open(timing.ring_from)
    assert is_open(timing.ring_by)
    assert now <= timing.ring_from < timing.ring_by
    assert not opens_between(now.astimezone(interview.starts_at.tzinfo), timing.ring_from)


@given(strategies.appointments())
def test_a_deadline_leaves_them_a_day_while_there_is_one(appointment: tuple[Interview, datetime]) -> None:
    """With a day or more left the deadline is at least a day ahead, and the call is not due later than that."""
    interview, now = appointment
    assume(interview.starts_at - now >= DAY)

    timing = plan(interview.starts_at, now)

    assert interview.starts_at - timing.write_by >= DAY
    assert now <= timing.write_by
    assert timing.ring_from <= timing.ring_by <= interview.starts_at


@given(strategies.appointments())
def test_times_are_told_by_the_interviews_clock(appointment: tuple[Interview, datetime]) -> None:
    """Every time is in the interview's own offset, which is the clock that its office keeps."""
    interview, now = appointment

    timing = plan(interview.starts_at, now)

    assert timing.ring_from.utcoffset() == timing.ring_by.utcoffset() == interview.starts_at.utcoffset()
    assert timing.hours_left == round((interview.starts_at - now) / HOUR, 2)


@pytest.mark.parametrize(("starts_at", "now"), [("9000-12-31T23:59-23:59", "9000-12-30T00:00+23:59")])
def test_the_last_year_still_works(starts_at: str, now: str) -> None:
    """The latest time that a request may give leaves room for the days that are added to it."""
    assert at(now) <= plan(at(starts_at), at(now)).ring_by <= at(starts_at)


@pytest.mark.parametrize(("starts_at", "now"), [("1970-01-01T00:00+23:59", "1970-01-01T00:00-23:59")])
def test_the_first_year_still_works(starts_at: str, now: str) -> None:
    """The earliest time that a request may give leaves room for the days that are taken from it."""
    assert plan(at(starts_at), at(now)).ring_by > at(now)
    assert plan(at(starts_at), at(starts_at) - 2 * DAY).ring_by <= at(starts_at)


def test_days_and_times_in_words() -> None:
    """A time reads as people say it, whatever language the machine is set to."""
    assert say_day(START) == "Tuesday 24 November"
    assert say_time(START) == "Tuesday 24 November at 14:00"
    assert say_time(datetime(2028, 2, 29, 9, 5, tzinfo=UTC)) == "Tuesday 29 February at 09:05"


def test_every_day_and_month_has_its_name() -> None:
    """Every weekday and every month is called by its own name."""
    days = [datetime(2026, 1, 5, tzinfo=UTC) + n * DAY for n in range(7)]
    months = [datetime(2026, n, 1, tzinfo=UTC) for n in range(1, 13)]

    assert [say_day(day) for day in days] == [f"{day:%A} {day.day} January" for day in days]
    assert [say_day(day).split()[-1] for day in months] == [f"{day:%B}" for day in months]


@pytest.mark.parametrize(
    ("now", "how"),
    [
        ("2026-11-24T10:00+01:00", "Ring now, then send the email. Latest: Tuesday 24 November at 11:00."),
        (
            "2026-11-23T22:00+01:00",
            "Send the email now. Ring on Tuesday 24 November, between 09:00 and 10:00, when somebody is there.",
        ),
        ("2026-11-24T15:00+01:00", "Ring now, then send the email. Latest: Tuesday 24 November at 16:00."),
    ],
    ids=["this afternoon", "tomorrow afternoon, at night", "missed"],
)
def test_how_to_say_it_names_the_time(now: str, how: str) -> None:
    """A reader with an exact time reads when to ring, and what to do while nobody picks up."""
    assert assess(REACHED_BY["withdraw"], Interview(START), at(now)).how == how


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
    ("now", "hours_left", "ring_by"),
    [
        ("2026-11-24T11:00+01:00", 3.0, "2026-11-24T12:00:00+01:00"),
        ("2026-11-24T11:20+01:00", 2.67, "2026-11-24T12:20:00+01:00"),
        ("2026-11-24T15:30+01:00", -1.5, "2026-11-24T16:30:00+01:00"),
    ],
)
def test_the_assessment_tells_what_is_left(now: str, hours_left: float, ring_by: str) -> None:
    """The hours left and the deadline stand in the assessment, hours below zero once it has begun."""
    assessment = assess(REACHED_BY["withdraw"], Interview(START), at(now))

    assert assessment.hours_left == hours_left
    assert assessment.send_by == at(ring_by)
    assert assessment.starts_at == START


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
    assert timing.ring_by == at("2026-11-23T10:00+01:00")


@pytest.mark.parametrize(
    ("now", "how"),
    [
        ("2026-11-22T23:00+01:00", "Send the email now. Ring on Monday 23 November at 09:00, when somebody is there."),
        ("2026-11-23T10:00+01:00", "Ring now, then send the email."),
    ],
    ids=["Sunday night", "Monday morning"],
)
def test_nobody_is_told_to_ring_at_night(now: str, how: str) -> None:
    """Whoever only knows that less than a day is left is not sent to the phone while nobody is there."""
    assert assess({**REACHED_BY["withdraw"], "notice": "under-24h"}, None, at(now)).how == how
