"""What would change it: each change is true, says so in one sentence, and no nearer time would do."""

import re
from collections.abc import Mapping
from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from checklist import OUTCOMES, QUESTIONS, Assessment, Interview, assess, decide
from checklist.changes import STARTS_AT
from checklist.channels import THEN
from checklist.clock import DAY, notice_left
from tests.unit import strategies
from tests.unit.examples import REACHED_BY

HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)

#: How far from an interview's time every minute is tried.
REACH = 3 * DAY

Appointment = tuple[Interview, datetime]


def at(text: str) -> datetime:
    """Return the moment that `text` gives."""
    return datetime.fromisoformat(text)


#: A Tuesday.
START = at("2026-11-24T14:00:00+01:00")

#: Not sure, though it is a day away and everything else is done.
UNSURE = {**REACHED_BY["withdraw"], "certainty": "not-sure"}


@st.composite
def appointments(draw: st.DrawFn) -> Appointment:
    """Return an interview and the present time within three days of it, each by its own clock, seconds and all."""
    quarters = st.integers(-4 * 12, 4 * 14).map(lambda quarter: timezone(quarter * 15 * MINUTE))
    starts_at = draw(st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1), timezones=quarters))  # noqa: DTZ001 - Hypothesis wants bounds without
    left = timedelta(minutes=draw(st.integers(-180, 3 * 24 * 60)), seconds=draw(st.sampled_from([0, 0, 1, 30, 59])))
    now = starts_at.replace(second=0, microsecond=0) - left
    return Interview(starts_at), now.astimezone(draw(quarters))


def times(assessment: Assessment) -> list[datetime]:
    """Return the interview times that would change something, in the order in which they are listed."""
    return [at(one.option) for one in assessment.changes if one.question == STARTS_AT]


def differing_minutes(answers: Mapping[str, str], interview: Interview, now: datetime) -> list[datetime]:
    """Return every full minute within reach of the interview that would give another outcome or channel."""
    by_notice: dict[str, tuple[str, str]] = {}

    def decision(moment: datetime) -> tuple[str, str]:
        notice = notice_left(moment, now)
        if notice not in by_notice:
            by_notice[notice] = decide({**answers, "notice": notice})
        return by_notice[notice]

    middle = interview.starts_at.replace(second=0, microsecond=0)
    minutes = [middle + n * MINUTE for n in range(-(REACH // MINUTE), REACH // MINUTE + 1)]
    return [moment for moment in minutes if decision(moment) != decision(interview.starts_at)]


def assert_is_a_sentence(text: str) -> None:
    """Assert that `text` reads as one sentence: a capital, one full stop, no gap and nothing left to fill in."""
    assert re.fullmatch(r"[A-Z][^.?!{}\[\]<>]*[a-z]\.", text), text
    assert "  " not in text
    assert ", ," not in text
    assert text.count(", ") >= 1


@pytest.mark.parametrize("question", [question.id for question in QUESTIONS])
def test_every_change_that_could_ever_be_told_is_a_sentence(question: str) -> None:
    """Whichever answer is changed, and whatever comes of it, begin and end fit together."""
    (options,) = (one.options for one in QUESTIONS if one.id == question)
    for option in options:
        for end in (*(outcome.then for outcome in OUTCOMES), *THEN.values()):
            assert_is_a_sentence(f"{option.if_so}, {end}.")


@given(strategies.answers | strategies.all_answers)
def test_each_change_is_told_in_a_sentence(answers: dict[str, str]) -> None:
    """A reader is told each change in one sentence of its own."""
    texts = [change.text for change in assess(answers, None, None).changes]

    for text in texts:
        assert_is_a_sentence(text)
    assert len(set(texts)) == len(texts)


@given(strategies.all_answers, appointments())
def test_each_change_is_told_in_a_sentence_with_a_time(answers: dict[str, str], appointment: Appointment) -> None:
    """The same holds with an exact time."""
    for change in assess(answers, *appointment).changes:
        assert_is_a_sentence(change.text)


@pytest.mark.parametrize(
    ("answers", "question", "option", "text"),
    [
        (
            {**REACHED_BY["withdraw"], "notice": "under-24h"},
            "notice",
            "24-48h",
            "With a day or more left, an email would do.",
        ),
        (
            REACHED_BY["withdraw"],
            "notice",
            "under-24h",
            "With less than a day left, it would be best to ring, then email.",
        ),
        (
            REACHED_BY["withdraw"],
            "notice",
            "passed",
            "If the time had passed, it would be best to ring and say sorry.",
        ),
        (
            REACHED_BY["withdraw"],
            "certainty",
            "not-sure",
            "If you were not sure, it would be best to talk first.",
        ),
        (
            REACHED_BY["withdraw"],
            "interest",
            "maybe",
            "If you might work there in another role, it would be best to ask about other roles first.",
        ),
        (
            REACHED_BY["withdraw"],
            "stage",
            "final",
            "If it were the final interview, it would be best to ring, then email.",
        ),
        (
            REACHED_BY["withdraw"],
            "channel",
            "text",
            "If you had been in touch by text, a text would do, then the email.",
        ),
        (
            REACHED_BY["withdraw"],
            "channel",
            "portal",
            "If you had been in touch through their website, their website would come first, then the email.",
        ),
        (
            REACHED_BY["withdraw"],
            "reason",
            "unsafe",
            "If it looked like a scam, or felt unsafe, you could walk away and owe them nothing.",
        ),
        (
            REACHED_BY["withdraw"],
            "reason",
            "pending-offer",
            "If another offer were in sight, but not signed, it would be best to keep the interview for now.",
        ),
        (
            REACHED_BY["wait"],
            "offer-status",
            "signed",
            "Once the other offer is signed, you could withdraw.",
        ),
        (
            REACHED_BY["talk-first"],
            "raised",
            "yes",
            "Once you have raised it with them, you could withdraw.",
        ),
        (
            {**REACHED_BY["talk-first"], "notice": "under-2h"},
            "notice",
            "24-48h",
            "With a day or more left, a call would do.",
        ),
        (
            REACHED_BY["ask-other-roles"],
            "asked-other-roles",
            "yes",
            "Once you have asked what else they have, you could withdraw.",
        ),
        (
            REACHED_BY["talk-first"],
            "reason",
            "nerves",
            "If it were only nerves, it would be best to go.",
        ),
        (
            REACHED_BY["attend"],
            "reason",
            "cannot-make-it",
            "If only the time did not suit you, you could ask for another time.",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_change_in_its_own_words(answers: Mapping[str, str], question: str, option: str, text: str) -> None:
    """A reader is told what another answer would mean, in words that fit what it would change."""
    (change,) = [one for one in assess(answers, None, None).changes if (one.question, one.option) == (question, option)]

    assert change.text == text


def test_a_concern_about_the_job_is_talked_over_first() -> None:
    """A reader whose only missing step is a talk with a friend is told first what that would change."""
    answers = {**REACHED_BY["talk-first"], "reason": "not-as-expected", "raised": "yes", "sounding-board": "no"}

    first, *_ = assess(answers, None, None).changes

    assert first.text == "Once you have talked it over with someone, you could withdraw."


def test_the_order_of_a_whole_list() -> None:
    """Time, then doubts, then what is as it is; a second answer that gives the same waits until the end."""
    changes = assess(REACHED_BY["withdraw"], None, None).changes

    assert [(one.question, one.option) for one in changes] == [
        ("notice", "under-24h"),
        ("notice", "passed"),
        ("certainty", "not-sure"),
        ("interest", "maybe"),
        ("stage", "final"),
        ("channel", "phone"),
        ("channel", "text"),
        ("channel", "portal"),
        ("reason", "unsafe"),
        ("reason", "pending-offer"),
        ("notice", "under-2h"),
        ("interest", "yes"),
        ("reason", "accepted-offer"),
    ]


@pytest.mark.parametrize(
    ("outcome", "question", "option"),
    [
        ("wait", "offer-status", "signed"),
        ("talk-first", "raised", "yes"),
        ("ask-other-roles", "asked-other-roles", "yes"),
    ],
)
def test_what_can_still_be_done_is_told_first(outcome: str, question: str, option: str) -> None:
    """A reader who can do something about it reads that first, with a time and without."""
    for interview, now in ((None, None), (Interview(START), START - 70 * HOUR), (Interview(START), START - HOUR)):
        first, *_ = assess(REACHED_BY[outcome], interview, now).changes

        assert (first.question, first.option) == (question, option)


def test_without_a_single_answer_nothing_is_supposed() -> None:
    """A reader who has answered nothing has nothing to change."""
    assert assess({}, None, None).changes == ()


def test_whoever_walks_away_is_told_of_no_time() -> None:
    """Where nothing is owed, no time would change that."""
    changes = assess(REACHED_BY["walk-away"], Interview(START), START - HOUR).changes

    assert {one.question for one in changes} == {"reason"}


@pytest.mark.parametrize(
    ("answers", "now", "told"),
    [
        pytest.param(
            REACHED_BY["withdraw"],
            START - 3 * HOUR,
            [
                ("2026-11-24T11:00+01:00", "If the time had passed, it would be best to ring and say sorry."),
                ("2026-11-25T11:00+01:00", "With a day or more left, an email would do."),
            ],
            id="this morning",
        ),
        pytest.param(
            REACHED_BY["withdraw"],
            START - 30 * HOUR,
            [("2026-11-24T07:59+01:00", "With less than a day left, it would be best to ring, then email.")],
            id="yesterday morning",
        ),
        pytest.param(
            REACHED_BY["withdraw"],
            START - 30 * HOUR + timedelta(seconds=30),
            [("2026-11-24T08:00+01:00", "With less than a day left, it would be best to ring, then email.")],
            id="half a minute later, eight o'clock is less than a day away",
        ),
        pytest.param(
            REACHED_BY["withdraw"],
            START - 700 * HOUR,
            [("2026-10-27T09:59+01:00", "With less than a day left, it would be best to ring, then email.")],
            id="a month ahead",
        ),
        pytest.param(
            REACHED_BY["withdraw"],
            START + 10 * MINUTE,
            [("2026-11-24T14:11+01:00", "With less than two hours left, you could withdraw.")],
            id="ten minutes late",
        ),
        pytest.param(
            REACHED_BY["withdraw"],
            START + timedelta(seconds=30),
            [("2026-11-24T14:01+01:00", "With less than two hours left, you could withdraw.")],
            id="half a minute late",
        ),
        pytest.param(
            {**REACHED_BY["withdraw"], "stage": "final"},
            START - 30 * HOUR,
            [("2026-11-23T08:00+01:00", "If the time had passed, it would be best to ring and say sorry.")],
            id="the final interview: a call in any case, until it has passed",
        ),
        pytest.param(
            UNSURE,
            START - 3 * HOUR,
            [
                ("2026-11-24T11:00+01:00", "If the time had passed, it would be best to ring and say sorry."),
                ("2026-11-25T11:00+01:00", "With a day or more left, a call would do."),
            ],
            id="not sure, this morning",
        ),
        pytest.param(
            REACHED_BY["withdraw"],
            at("2026-11-24T05:00-05:00"),
            [
                ("2026-11-24T11:00+01:00", "If the time had passed, it would be best to ring and say sorry."),
                ("2026-11-25T11:00+01:00", "With a day or more left, an email would do."),
            ],
            id="seen from New York, told by the interview's clock",
        ),
    ],
)
def test_which_times_would_change_it(answers: dict[str, str], now: datetime, told: list[tuple[str, str]]) -> None:
    """A reader with an exact time is told which earlier and which later time would make a difference, to the minute."""
    changes = assess(answers, Interview(START), now).changes

    found = [(one.option, one.text) for one in changes if one.question == STARTS_AT]
    assert found == sorted(told, key=lambda one: at(one[0]) <= now)  # a time that has passed comes last


@given(strategies.answers | strategies.all_answers, appointments())
@example(REACHED_BY["withdraw"], (Interview(at("2027-03-29T14:00+02:00")), at("2027-03-27T14:00:30+01:00")))
@example(REACHED_BY["withdraw"], (Interview(at("2026-11-24T14:00:20+01:00")), at("2026-11-24T14:00:10+01:00")))
@example(REACHED_BY["withdraw"], (Interview(START), START))
@example(REACHED_BY["withdraw"], (Interview(START), START - DAY))
def test_no_nearer_time_would_change_anything(answers: dict[str, str], appointment: Appointment) -> None:
    """Of all the minutes around, the ones that are told are the nearest on either side; and none is left out."""
    interview, now = appointment
    differing = differing_minutes(answers, interview, now)
    earlier = [moment for moment in differing if moment < interview.starts_at]
    later = [moment for moment in differing if moment > interview.starts_at]

    middle = interview.starts_at.replace(second=0, microsecond=0)
    told = [moment for moment in times(assess(answers, *appointment)) if abs(moment - middle) <= REACH]

    assert told == sorted([*earlier[-1:], *later[:1]], key=lambda moment: moment <= now)  # the past comes last


@given(strategies.all_answers, appointments())
def test_a_time_is_told_by_the_interviews_clock(answers: dict[str, str], appointment: Appointment) -> None:
    """A time that would change something has the interview's offset and no seconds, and whoever enters it sees it."""
    interview, now = appointment

    for change in assess(answers, interview, now).changes:
        if change.question == STARTS_AT:
            moment = at(change.option)
            assert moment.utcoffset() == interview.starts_at.utcoffset()
            assert moment == moment.replace(second=0, microsecond=0)
            after = assess(answers, Interview(moment), now)
            assert (after.outcome, after.channel) == (change.outcome, change.channel)
            assert after.starts_at == moment


@given(strategies.all_answers, appointments())
def test_whoever_changes_something_can_change_it_back(answers: dict[str, str], appointment: Appointment) -> None:
    """After a change of time, the way back is told too: some time on the other side gives what was there before."""
    interview, now = appointment
    before = assess(answers, interview, now)

    for moment in times(before):
        after = assess(answers, Interview(moment), now)
        back = [at(one.option) for one in after.changes if one.question == STARTS_AT]
        assert any((one > moment) is (interview.starts_at > moment) for one in back)


@given(strategies.answers)
def test_without_a_time_no_time_is_told(answers: dict[str, str]) -> None:
    """A reader who gave no time is told of another answer about notice, and of no hour."""
    assert not times(assess(answers, None, None))
