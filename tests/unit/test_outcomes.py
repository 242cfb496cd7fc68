"""What to do, and how: every outcome and channel can be reached, and where two would do the first one wins.

The tables below restate the design in another form, so that a slip in either shows.
"""

import re
from collections.abc import Callable, Mapping

import pytest
from hypothesis import given

from checklist import OUTCOMES, assess
from checklist.channels import CHANNEL_RULES, HOW, THEN
from tests.unit import strategies
from tests.unit.examples import REACHED_BY

_CONCERNS = {"company-concern", "terms", "not-as-expected"}
_OFFERS = {"accepted-offer", "pending-offer"}

Answers = Mapping[str, str]

#: The design's list of outcomes, first match wins.
EXPECTED: tuple[tuple[str, Callable[[Answers], bool]], ...] = (
    ("walk-away", lambda a: a["reason"] == "unsafe"),
    ("apologise", lambda a: a["notice"] == "passed"),
    ("reschedule", lambda a: a["reason"] == "cannot-make-it" and a["certainty"] != "yes"),
    ("attend", lambda a: a["reason"] == "nerves" and a["certainty"] != "yes"),
    ("wait", lambda a: a["reason"] in _OFFERS and a["offer-status"] != "signed"),
    ("talk-first", lambda a: a["reason"] in _CONCERNS and a["raised"] == "no" and a["certainty"] != "yes"),
    ("talk-first", lambda a: a["reason"] == "not-as-expected" and a["sounding-board"] == "no"),
    ("talk-first", lambda a: a.get("certainty") == "not-sure"),
    ("ask-other-roles", lambda a: a.get("asked-other-roles") == "no" and a.get("offer-status") != "signed"),
    ("withdraw", lambda _: True),
)

#: The design's list of channels; the outcome is given as the answer to `outcome`.
EXPECTED_CHANNEL: tuple[tuple[str, Callable[[Answers], bool]], ...] = (
    ("none", lambda a: a["outcome"] == "walk-away"),
    ("phone-then-email", lambda a: a["notice"] in {"under-24h", "under-2h", "passed"}),
    ("phone-then-email", lambda a: a["stage"] == "final"),
    ("phone", lambda a: a["outcome"] in {"talk-first", "ask-other-roles"}),
    ("email", lambda a: a["channel"] == "email"),
    ("phone-then-email", lambda a: a["channel"] == "phone"),
    ("text-then-email", lambda a: a["channel"] == "text"),
    ("portal-then-email", lambda a: a["channel"] == "portal"),
)


def first(table: tuple[tuple[str, Callable[[Answers], bool]], ...], answers: Answers) -> str:
    """Return the first entry of `table` that is true of `answers`."""
    return next(name for name, is_so in table if is_so(answers))


def test_every_reader_gets_the_one_outcome_of_the_design() -> None:
    """All answers that matter to the outcome, tried together, give what the design's list says, and reach it all."""
    plain = {"booked-by": "employer", "channel": "email", "stage": "first"}
    reached = set()
    for answers in strategies.complete(plain):
        assessment = assess(answers, None, None)
        assert assessment.outcome == first(EXPECTED, answers), answers
        assert assessment.complete, answers
        reached.add(assessment.outcome)

    assert reached == {outcome.id for outcome in OUTCOMES}


@pytest.mark.parametrize("outcome", REACHED_BY)
def test_every_reader_gets_the_one_channel_of_the_design(outcome: str) -> None:
    """With each outcome, every notice, stage and usual channel gives the channel that the design's list says."""
    matters = {"notice", "channel", "stage"} - ({"notice"} if outcome == "apologise" else set())
    rest = {name: option for name, option in REACHED_BY[outcome].items() if name not in matters}
    for answers in strategies.complete(rest):
        if answers["notice"] == "passed" and outcome not in {"apologise", "walk-away"}:
            continue  # then another outcome comes first
        assessment = assess(answers, None, None)
        assert assessment.outcome == outcome
        assert assessment.channel == first(EXPECTED_CHANNEL, {**answers, "outcome": outcome}), answers


@given(strategies.all_answers)
def test_whom_and_how_they_wrote_does_not_change_what_to_do(answers: dict[str, str]) -> None:
    """Whoever booked it, by whatever channel and at whatever stage, the outcome is the design's."""
    if answers["interest"] == "no":
        del answers["asked-other-roles"]
    if answers["reason"] not in _OFFERS:
        del answers["offer-status"]
    if answers["reason"] in {"accepted-offer", "unsafe"}:
        del answers["certainty"]

    assert assess(answers, None, None).outcome == first(EXPECTED, answers)


@pytest.mark.parametrize("outcome", [outcome.id for outcome in OUTCOMES])
def test_every_outcome_can_be_reached(outcome: str) -> None:
    """Each outcome has answers that lead to it, and says what to do about it."""
    assessment = assess(REACHED_BY[outcome], None, None)

    assert assessment.outcome == outcome
    assert assessment.headline == next(one.headline for one in OUTCOMES if one.id == outcome)
    assert assessment.findings[0].rule == outcome
    assert assessment.findings[0].why


@pytest.mark.parametrize("channel", sorted({rule.channel for rule in CHANNEL_RULES}))
def test_every_channel_can_be_reached(channel: str) -> None:
    """Each channel is some reader's, and says why."""
    answers = {
        "none": REACHED_BY["walk-away"],
        "phone": REACHED_BY["talk-first"],
        "email": REACHED_BY["withdraw"],
        "phone-then-email": {**REACHED_BY["withdraw"], "channel": "phone"},
        "text-then-email": {**REACHED_BY["withdraw"], "channel": "text"},
        "portal-then-email": {**REACHED_BY["withdraw"], "channel": "portal"},
    }[channel]

    assessment = assess(answers, None, None)

    assert assessment.channel == channel
    assert assessment.findings[1].rule == channel
    assert assessment.findings[1].why


def test_every_outcome_can_end_a_sentence_about_what_would_change() -> None:
    """Each outcome ends such a sentence in its own words, without a stop of its own."""
    ends = [outcome.then for outcome in OUTCOMES]

    assert len(set(ends)) == len(OUTCOMES)
    assert all(re.fullmatch(r"(you|it) (could|would) [a-z ]*[a-z]", end) for end in ends), ends


def test_every_outcome_but_walking_away_can_be_said_plainly() -> None:
    """What a reader is to say fits one plain sentence; where nothing is owed, nothing is said."""
    plainly = {outcome.id: outcome.plainly for outcome in OUTCOMES}

    assert plainly.pop("walk-away") == ""
    for text in plainly.values():
        assert re.fullmatch(r"[A-Z][^.?!]*[a-z][.?]", text), text
        assert len(text.split()) <= 15


def test_every_channel_can_end_a_sentence_about_what_would_change() -> None:
    """Each channel ends such a sentence in its own words, without a stop of its own, and can be told to do."""
    channels = {rule.channel for rule in CHANNEL_RULES}

    assert THEN.keys() == HOW.keys() == channels
    assert len(set(THEN.values())) == len(channels)
    assert all(re.fullmatch(r"[a-z][a-z, ]*[a-z]", end) for end in THEN.values()), THEN


@pytest.mark.parametrize(
    ("outcome", "answers"),
    [
        pytest.param("walk-away", {"reason": "unsafe", "notice": "passed"}, id="unsafe, and it has passed"),
        pytest.param("apologise", {"reason": "nerves", "notice": "passed"}, id="nerves, and it has passed"),
        pytest.param("apologise", {"reason": "cannot-make-it", "notice": "passed"}, id="no time, and it has passed"),
        pytest.param(
            "apologise",
            {"reason": "accepted-offer", "offer-status": "verbal", "notice": "passed"},
            id="an unsigned offer, and it has passed",
        ),
        pytest.param(
            "withdraw",
            {"reason": "cannot-make-it", "certainty": "yes", "interest": "no"},
            id="no time, and no wish for another",
        ),
        pytest.param(
            "ask-other-roles",
            {"reason": "cannot-make-it", "certainty": "yes", "interest": "yes", "asked-other-roles": "no"},
            id="no time, but another role would do",
        ),
        pytest.param("reschedule", {"reason": "cannot-make-it", "certainty": "not-sure"}, id="no time, and not sure"),
        pytest.param("attend", {"reason": "nerves", "certainty": "not-sure"}, id="nerves, and not sure"),
        pytest.param(
            "withdraw", {"reason": "nerves", "certainty": "yes", "interest": "no"}, id="nerves, and sure all the same"
        ),
        pytest.param(
            "wait",
            {"reason": "pending-offer", "offer-status": "verbal", "certainty": "not-sure"},
            id="an unsigned offer, and not sure",
        ),
        pytest.param(
            "wait",
            {"reason": "accepted-offer", "offer-status": "expected", "interest": "yes", "asked-other-roles": "no"},
            id="an unsigned offer, and another role would do",
        ),
        pytest.param(
            "talk-first",
            {"reason": "not-as-expected", "certainty": "yes", "raised": "yes", "sounding-board": "no"},
            id="not as expected, sure, and nobody asked",
        ),
        pytest.param(
            "talk-first",
            {"reason": "terms", "certainty": "no", "raised": "no", "interest": "yes", "asked-other-roles": "no"},
            id="a concern, and another role would do",
        ),
        pytest.param(
            "withdraw",
            {
                "reason": "pending-offer",
                "offer-status": "signed",
                "certainty": "yes",
                "interest": "yes",
                "asked-other-roles": "no",
            },
            id="a signed offer, and another role would do",
        ),
    ],
)
def test_where_two_outcomes_would_do_the_first_one_wins(outcome: str, answers: dict[str, str]) -> None:
    """Safety goes before manners, manners before plans, and a signed offer settles the rest."""
    assert assess(answers, None, None).outcome == outcome


def test_before_anything_is_answered_nothing_is_settled() -> None:
    """A reader who has answered nothing is asked for what would settle most, and has no score yet."""
    assessment = assess({}, None, None)

    assert not assessment.complete
    assert assessment.next_question == "reason"
    assert assessment.score == 0


def test_one_answer_settles_what_to_do_when_it_is_unsafe() -> None:
    """A reader who feels unsafe is asked nothing more, and is as ready as can be."""
    assessment = assess({"reason": "unsafe"}, None, None)

    assert (assessment.outcome, assessment.channel) == ("walk-away", "none")
    assert assessment.complete
    assert assessment.score == 100
    assert assessment.how == "Send nothing and make no call."


def test_a_recruiter_who_arranged_it_is_told_first() -> None:
    """A reader whose interview a recruiter arranged is told to tell them first; other readers are not."""
    by_recruiter = assess({**REACHED_BY["withdraw"], "booked-by": "recruiter"}, None, None)
    by_employer = assess(REACHED_BY["withdraw"], None, None)

    assert "recruiter first" in by_recruiter.how
    assert "recruiter" not in by_employer.how


def test_nothing_is_settled_before_it_is_known_whom_to_tell_first() -> None:
    """A reader who has answered all but who booked it is asked that, since it may change whom to ring."""
    answers = {name: option for name, option in REACHED_BY["withdraw"].items() if name != "booked-by"}

    assert assess(answers, None, None).next_question == "booked-by"


@pytest.mark.parametrize("outcome", ["attend", "wait"])
def test_nothing_is_cancelled_where_the_interview_is_kept(outcome: str) -> None:
    """A reader who should keep the interview is told that there is nothing to cancel."""
    assert "nothing to cancel" in assess(REACHED_BY[outcome], None, None).how


@pytest.mark.parametrize(
    ("channel", "words"),
    [
        ("email", ["Send the email"]),
        ("phone", ["Ring", "then send the email"]),
        ("text", ["Send a text", "then the email"]),
        ("portal", ["Use their website", "then send the email"]),
    ],
)
def test_how_to_say_it_names_each_step_in_order(channel: str, words: list[str]) -> None:
    """The sentence names what to do first and what to do then."""
    how = assess({**REACHED_BY["withdraw"], "channel": channel}, None, None).how

    assert [how.index(word) for word in words] == sorted(how.index(word) for word in words)
