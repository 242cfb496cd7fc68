"""American or British, with contractions or without: the same message in the reader's English."""

import re
from datetime import datetime, timedelta

import pytest

from checklist import Interview, assess, compose
from checklist.english import ENGLISHES, say_day, say_time
from checklist.frames import FORMS, RECIPIENTS
from tests.unit.examples import ORDINARY_DETAILS, REACHED_BY

START = datetime.fromisoformat("2026-11-27T14:00:00-05:00")
NAMES = {name: text for name, text in ORDINARY_DETAILS.items() if name != "reason_given"}
#: An apostrophe between letters; no name here has one.
CONTRACTION = re.compile(r"\w['’]\w")


def body(outcome: str, tone: str, english: str, details: dict[str, str] = NAMES) -> str:
    """Return an email, three days before the interview."""
    answers = REACHED_BY[outcome]
    assessment = assess(answers, Interview(START), START - timedelta(days=3), english)
    return compose(answers, assessment, details, "email", "employer", tone).parts["body"]


@pytest.mark.parametrize(
    ("english", "day", "time"),
    [
        ("en-US", "Friday, November 27", "Friday, November 27, at 2:00 PM"),
        ("en-GB", "Friday 27 November", "Friday 27 November at 14:00"),
    ],
)
def test_a_time_is_said_as_there(english: str, day: str, time: str) -> None:
    """The order of day and month and the clock are the reader's; the year stands where it is not this one."""
    assert (say_day(START, english), say_time(START, english)) == (day, time)
    assert "2026" in say_day(START, english, START + timedelta(days=60))
    assert time in body("withdraw", "warm", english)


def test_the_year_is_that_of_the_moments_own_clock() -> None:
    """On the last evening in New York it is New Year in Auckland already, and an interview there is this year's."""
    new_years_eve, new_year = (
        datetime.fromisoformat(one) for one in ("2026-12-31T20:00-05:00", "2027-01-01T15:00+13:00")
    )
    later = datetime.fromisoformat("2027-01-01T09:00-05:00")

    assert say_day(new_year, "en-GB", new_years_eve) == "Friday 1 January"
    assert say_day(later, "en-GB", new_years_eve) == "Friday 1 January 2027"
    assert say_day(later, "en-US", new_years_eve) == "Friday, January 1, 2027"


def test_every_day_and_month_has_its_name() -> None:
    """Every weekday and every month is called by its own name, whatever language the machine is set to."""
    for moment in (START + timedelta(days=29 * step) for step in range(28)):
        assert say_day(moment, "en-US") == f"{moment:%A}, {moment:%B} {moment.day}"


@pytest.mark.parametrize(("hour", "said"), [(0, "12:05 AM"), (9, "9:05 AM"), (12, "12:05 PM"), (23, "11:05 PM")])
def test_the_american_clock_has_no_hour_nought(hour: int, said: str) -> None:
    """Midnight is 12 AM and noon is 12 PM."""
    assert say_time(START.replace(hour=hour, minute=5), "en-US").endswith(f" at {said}")


def test_the_deadline_is_said_in_the_readers_english() -> None:
    """What to do by when is in the same English as the message."""
    answers = REACHED_BY["withdraw"]
    american, british = (assess(answers, Interview(START), START - timedelta(days=3), one).how for one in ENGLISHES)
    assert "Thursday, November 26, at 2:00 PM" in american
    assert "Thursday 26 November at 14:00" in british


def test_nothing_formal_is_contracted() -> None:
    """Formal messages spell every word out, whatever is added to them; the others speak as people do."""
    told = {**NAMES, "other_times": "any day next week", "your_question": "what are the hours"}
    spoken = 0
    for answers in REACHED_BY.values():
        assessment = assess(answers, None, None)
        for form in FORMS:
            for recipient in RECIPIENTS:
                for reply_to in ("", *assessment.replies):
                    extras = {"bereavement": True, "travel-booked": True, "time-works": False}
                    formal = compose(answers, assessment, told, form, recipient, "formal", reply_to, extras)
                    warm = compose(answers, assessment, told, form, recipient, "warm", reply_to, extras)
                    assert not CONTRACTION.search(" ".join(formal.parts.values())), formal.parts
                    spoken += bool(CONTRACTION.search(" ".join(warm.parts.values())))
    assert spoken > 100


def test_what_was_typed_is_never_reworded() -> None:
    """A reader who writes "I'd apologize" sends just that."""
    typed = "I'd apologize for it, I'm afraid"
    for english in ENGLISHES:
        assert typed in body("reschedule", "formal", english, {**NAMES, "reason_given": typed})


def test_a_formal_letter_closes_as_there() -> None:
    """Each English has its own close for a formal letter without a name in its greeting."""
    nobody = {name: text for name, text in NAMES.items() if name != "their_name"}
    closes = {
        (english, bool(details is NAMES)): body("withdraw", "formal", english, details).split("\n\n")[-1].split("\n")[0]
        for english in ENGLISHES
        for details in (NAMES, nobody)
    }
    assert closes == {
        ("en-US", True): "Sincerely,",
        ("en-US", False): "Sincerely,",
        ("en-GB", True): "Yours sincerely,",
        ("en-GB", False): "Kind regards,",
    }
