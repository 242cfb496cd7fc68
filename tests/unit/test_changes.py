"""What would change it: each change is true and said in one sentence, none is left out, and no nearer time would do."""

import re
from collections.abc import Mapping
from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from checklist import OUTCOMES, QUESTIONS, Assessment, Interview, assess, decide
from checklist.changes import STARTS_AT
from checklist.channels import A_WEEK, THEN, find_elapsed
from checklist.clock import DAY, notice_left
from checklist.questions import QUESTION_BY_ID, TIME_QUESTION
from tests.unit import strategies
from tests.unit.examples import REACHED_BY

HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)

#: A reader without an interview's time has neither.
Appointment = tuple[Interview | None, datetime | None]


def at(text: str) -> datetime:
    """Return the moment that `text` gives."""
    return datetime.fromisoformat(text)


#: A Tuesday.
START = at("2026-11-24T14:00:00+01:00")

#: Not sure, though it is a day away and nobody has been asked.
UNSURE = {**REACHED_BY["talk-first"], "certainty": "not-sure", "sounding-board": "no"}
#: The interview has gone by, and there is nothing to be said that a week would not change.
MISSED = {**REACHED_BY["apologise"], "certainty": "no"}


@st.composite
def appointments(draw: st.DrawFn) -> tuple[Interview, datetime]:
    """Return an interview and the present time within ten days of it, each by its own clock, seconds and all."""
    quarters = st.integers(-4 * 12, 4 * 14).map(lambda quarter: timezone(quarter * 15 * MINUTE))
    starts_at = draw(st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1), timezones=quarters))  # noqa: DTZ001 - Hypothesis wants bounds without
    minutes = (
        st.integers(-180, 3 * 24 * 60) | st.integers(-10 * 24 * 60, 0) | st.integers(-7 * 24 * 60 - 3, -7 * 24 * 60 + 3)
    )
    left = timedelta(minutes=draw(minutes), seconds=draw(st.sampled_from([0, 0, 1, 30, 59])))
    now = starts_at.replace(second=0, microsecond=0) - left
    return Interview(starts_at), now.astimezone(draw(quarters))


answers_so_far = strategies.answers | strategies.all_answers | st.sampled_from(strategies.readers())


def times(assessment: Assessment) -> list[datetime]:
    """Return the interview times that would change something, in the order in which they are listed."""
    return [at(one.option) for one in assessment.changes if one.question == STARTS_AT]


def differing_minutes(answers: Mapping[str, str], interview: Interview, now: datetime) -> list[datetime]:
    """Return every full minute that would give another outcome or channel, of all those near which anything changes."""

    def decision(moment: datetime) -> tuple[str, str]:
        return decide({**answers, TIME_QUESTION: notice_left(moment, now)}, find_elapsed(moment, now))

    edges = [now + left for left in (-A_WEEK, 0 * HOUR, 2 * HOUR, DAY, 2 * DAY)]
    near = {
        (edge.astimezone(interview.starts_at.tzinfo).replace(second=0, microsecond=0) + n * MINUTE)
        for edge in (*edges, interview.starts_at)
        for n in range(-3, 4)
    }
    return [moment for moment in sorted(near) if decision(moment) != decision(interview.starts_at)]


def assert_is_a_sentence(text: str) -> None:
    """Assert that `text` reads as one sentence: a capital, one full stop, no gap and nothing left to fill in."""
    assert re.fullmatch(r"[A-Z][^.?!{}\[\]<>]*[a-z]\.", text), text
    assert "  " not in text
    assert ", " in text
    assert ", ," not in text


@pytest.mark.parametrize("question", [question.id for question in QUESTIONS])
def test_every_change_that_could_ever_be_told_is_a_sentence(question: str) -> None:
    """Whichever answer is changed, and whatever comes of it, begin and end fit together."""
    for option in QUESTION_BY_ID[question].options:
        for end in (*(outcome.then for outcome in OUTCOMES), *THEN.values()):
            assert_is_a_sentence(f"{option.if_so}, {end}.")


@given(answers_so_far, st.just((None, None)) | appointments())
def test_each_change_gives_what_it_promised(answers: dict[str, str], appointment: Appointment) -> None:
    """Whoever changes an answer or a time as listed gets the outcome and channel promised, in a sentence of its own.

    A reader with an exact time is told of another time, not of another answer about notice; any other, of no time.
    """
    interview, now = appointment
    before = assess(answers, interview, now)

    for change in before.changes:
        if change.question == STARTS_AT:
            after = assess(answers, Interview(at(change.option)), now)
        else:
            after = assess({**answers, change.question: change.option}, interview, now)
        assert (after.outcome, after.channel) == (change.outcome, change.channel)
        assert (after.outcome, after.channel) != (before.outcome, before.channel)
        assert answers.get(change.question) != change.option
        assert_is_a_sentence(change.text)
    options = [one.text for one in before.changes if one.question != STARTS_AT]
    assert len(set(options)) == len(options)
    assert (TIME_QUESTION if interview else STARTS_AT) not in {one.question for one in before.changes}


@given(answers_so_far, st.just((None, None)) | appointments(), st.data())
def test_no_change_is_left_out(answers: dict[str, str], appointment: Appointment, data: st.DataObject) -> None:
    """Every other answer to an answered question that would give something else is listed, once."""
    interview, now = appointment
    before = assess(answers, interview, now)
    asked = before.case.asked
    answered = [
        question for question, option in asked.items() if option and not (interview and question == TIME_QUESTION)
    ]
    assume(answered)
    question = data.draw(st.sampled_from(answered))
    option = data.draw(st.sampled_from([option.id for option in QUESTION_BY_ID[question].options]))

    after = assess({**answers, question: option}, interview, now)

    listed = [one for one in before.changes if (one.question, one.option) == (question, option)]
    assert len(listed) == ((after.outcome, after.channel) != (before.outcome, before.channel))


@given(answers_so_far, appointments())
@example(REACHED_BY["withdraw"], (Interview(at("2027-03-29T14:00+02:00")), at("2027-03-27T14:00:30+01:00")))
@example(REACHED_BY["withdraw"], (Interview(at("2026-11-24T14:00:20+01:00")), at("2026-11-24T14:00:10+01:00")))
@example(REACHED_BY["withdraw"], (Interview(START), START))
@example(REACHED_BY["withdraw"], (Interview(START), START - DAY))
@example(MISSED, (Interview(START), START + A_WEEK))
@example(MISSED, (Interview(START), START + A_WEEK + MINUTE))
@example(MISSED, (Interview(START), START + A_WEEK + timedelta(seconds=30)))
def test_no_nearer_time_would_change_anything(answers: dict[str, str], appointment: tuple[Interview, datetime]) -> None:
    """Of all the minutes around, the ones that are told are the nearest on either side; and none is left out."""
    interview, now = appointment
    differing = differing_minutes(answers, interview, now)
    earlier = [moment for moment in differing if moment < interview.starts_at]
    later = [moment for moment in differing if moment > interview.starts_at]

    told = times(assess(answers, *appointment))

    assert told == sorted([*earlier[-1:], *later[:1]], key=lambda moment: moment <= now)  # the past comes last
    for moment in told:
        assert moment.utcoffset() == interview.starts_at.utcoffset()


@given(strategies.all_answers, appointments())
def test_whoever_changes_the_time_can_change_it_back(
    answers: dict[str, str], appointment: tuple[Interview, datetime]
) -> None:
    """After a change of time, the way back is told too: some time on the other side changes something again."""
    interview, now = appointment

    for moment in times(assess(answers, interview, now)):
        back = times(assess(answers, Interview(moment), now))
        assert any((one > moment) is (interview.starts_at > moment) for one in back)


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
            "With less than a day left, it would be best to call, then email.",
        ),
        (REACHED_BY["withdraw"], "notice", "passed", "If the time had passed, it would be best to say sorry."),
        (
            REACHED_BY["withdraw"],
            "certainty",
            "not-sure",
            "If you were not sure, it would be best to talk it over with someone you trust.",
        ),
        (
            REACHED_BY["withdraw"],
            "interest",
            "maybe",
            "If you might work there in another role, it would be best to ask about other roles first.",
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
            "pending-offer",
            "If another offer were in sight, but not firm, it would be best to wait.",
        ),
        (REACHED_BY["apologise"], "missed-by", "them", "If it were they who missed it, you could withdraw."),
        (REACHED_BY["wait"], "offer-status", "signed", "Once the other offer is firm, you could withdraw."),
        (REACHED_BY["talk-first"], "raised", "cannot", "If you could not raise it, it would be best to go."),
        (REACHED_BY["talk-first"], "reason", "treated-badly", "If they had treated you badly, an email would do."),
        (
            REACHED_BY["talk-it-over"],
            "sounding-board",
            "yes",
            "Once you have talked it over with someone, it would be best to go.",
        ),
        (
            REACHED_BY["ask-other-roles"],
            "asked-other-roles",
            "yes",
            "Once you have asked what else they have, you could withdraw.",
        ),
        (
            REACHED_BY["attend"],
            "reason",
            "illness-or-family",
            "If it were illness or a death, you could ask for another time.",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_change_in_its_own_words(answers: Mapping[str, str], question: str, option: str, text: str) -> None:
    """A reader is told what another answer would mean, in words that fit what it would change."""
    (change,) = [one for one in assess(answers, None, None).changes if (one.question, one.option) == (question, option)]

    assert change.text == text


def test_the_order_of_a_whole_list() -> None:
    """Time, then doubts, then what is as it is; a second answer that gives the same waits until the end."""
    changes = assess(REACHED_BY["withdraw"], None, None).changes

    assert [(one.question, one.option) for one in changes] == [
        ("notice", "under-24h"),
        ("notice", "passed"),
        ("certainty", "no"),
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


@given(answers_so_far, st.just((None, None)) | appointments())
def test_changes_come_in_the_readers_order(answers: dict[str, str], appointment: Appointment) -> None:
    """What says nothing new comes last, and a time that has passed after one that has not.

    Once the interview's has passed, nobody can move it, so another one is no more than a thought after the rest.
    """
    told = assess(answers, *appointment)
    changes = [one for one in told.changes if told.notice != "passed" or one.question != STARTS_AT]
    results = [(one.question, one.outcome, one.channel) for one in changes]
    is_known = [result in results[:at] for at, result in enumerate(results)]

    assert is_known == sorted(is_known)
    assert times(told) == sorted(times(told), key=lambda time: (time <= (appointment[1] or time), time))
    if told.notice == "passed":
        first_time = next((n for n, one in enumerate(told.changes) if one.question == STARTS_AT), len(told.changes))
        assert first_time >= is_known.count(False)


@pytest.mark.parametrize(
    ("outcome", "questions"),
    [
        ("talk-first", ["raised", "starts_at", "certainty", "stage", "reason"]),
        ("withdraw", ["starts_at", "certainty", "interest", "stage", "channel", "reason"]),
    ],
)
def test_what_time_does_comes_before_what_is_as_it_is(outcome: str, questions: list[str]) -> None:
    """After what can still be done a reader reads what time would change, and what made them pull out comes last."""
    changes = assess(REACHED_BY[outcome], Interview(START), START - 30 * HOUR).changes

    assert list(dict.fromkeys(one.question for one in changes)) == questions


@pytest.mark.parametrize(
    ("outcome", "question", "option"),
    [
        ("wait", "offer-status", "signed"),
        ("talk-first", "raised", "yes"),
        ("talk-it-over", "sounding-board", "yes"),
        ("ask-other-roles", "asked-other-roles", "yes"),
    ],
)
def test_what_can_still_be_done_is_told_first(outcome: str, question: str, option: str) -> None:
    """A reader who can do something about it reads that first, with a time and without."""
    for interview, now in ((None, None), (Interview(START), START - 70 * HOUR), (Interview(START), START - 3 * HOUR)):
        first, *_ = assess(REACHED_BY[outcome], interview, now).changes

        assert (first.question, first.option) == (question, option)


@pytest.mark.parametrize(
    ("answers", "now", "told"),
    [
        pytest.param(
            REACHED_BY["withdraw"],
            START - 3 * HOUR,
            [
                ("2026-11-24T11:00+01:00", "If the time had passed, it would be best to say sorry."),
                ("2026-11-25T11:00+01:00", "With a day or more left, an email would do."),
            ],
            id="this morning",
        ),
        pytest.param(
            REACHED_BY["withdraw"],
            START - 30 * HOUR,
            [("2026-11-24T07:59+01:00", "With less than a day left, it would be best to call, then email.")],
            id="yesterday morning",
        ),
        pytest.param(
            REACHED_BY["withdraw"],
            START - 30 * HOUR + timedelta(seconds=30),
            [("2026-11-24T08:00+01:00", "With less than a day left, it would be best to call, then email.")],
            id="half a minute later, eight o'clock is less than a day away",
        ),
        pytest.param(
            REACHED_BY["withdraw"],
            START - 700 * HOUR,
            [("2026-10-27T09:59+01:00", "With less than a day left, it would be best to call, then email.")],
            id="a month ahead",
        ),
        pytest.param(
            {**REACHED_BY["withdraw"], "stage": "final"},
            START - 30 * HOUR,
            [("2026-11-23T08:00+01:00", "If the time had passed, it would be best to say sorry.")],
            id="the final interview: a call in any case, until it has passed",
        ),
        pytest.param(
            UNSURE,
            START - 3 * HOUR,
            [
                ("2026-11-24T12:59+01:00", "With less than two hours left, it would be best to go."),
                ("2026-11-25T11:00+01:00", "With a day or more left, a call would do."),
            ],
            id="not sure, this morning: soon it will be too late for a talk",
        ),
        pytest.param(
            REACHED_BY["attend"],
            START - 30 * HOUR,
            [("2026-11-23T08:00+01:00", "If the time had passed, it would be best to say sorry.")],
            id="whoever goes, goes at any time",
        ),
        pytest.param(
            MISSED,
            START + 10 * MINUTE,
            [
                ("2026-11-17T14:09+01:00", "If it had passed more than a week ago, an email would do."),
                ("2026-11-24T14:11+01:00", "With less than two hours left, you could ask for another time."),
            ],
            id="ten minutes late",
        ),
        pytest.param(
            MISSED,
            START + A_WEEK,
            [
                ("2026-11-24T13:59+01:00", "If it had passed more than a week ago, an email would do."),
                ("2026-12-01T14:01+01:00", "With less than two hours left, you could ask for another time."),
            ],
            id="missed a week ago: a call is still due",
        ),
        pytest.param(
            MISSED,
            START + A_WEEK + MINUTE,
            [("2026-11-24T14:01+01:00", "If the time had passed, it would be best to call, then email.")],
            id="missed a week and a minute ago",
        ),
        pytest.param(
            REACHED_BY["withdraw"],
            at("2026-11-24T05:00-05:00"),
            [
                ("2026-11-24T11:00+01:00", "If the time had passed, it would be best to say sorry."),
                ("2026-11-25T11:00+01:00", "With a day or more left, an email would do."),
            ],
            id="seen from New York, told by the interview's clock",
        ),
    ],
)
def test_which_times_would_change_it(answers: Mapping[str, str], now: datetime, told: list[tuple[str, str]]) -> None:
    """A reader with an exact time is told which earlier and which later time would make a difference, to the minute."""
    changes = assess(answers, Interview(START), now).changes

    found = [(one.option, one.text) for one in changes if one.question == STARTS_AT]
    assert found == sorted(told, key=lambda one: at(one[0]) <= now)  # a time that has passed comes last


def test_whoever_walks_away_is_told_of_no_time() -> None:
    """Where nothing is owed, no time would change that."""
    changes = assess(REACHED_BY["walk-away"], Interview(START), START - HOUR).changes

    assert {one.question for one in changes} == {"reason"}
