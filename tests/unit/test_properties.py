"""What holds for every reader, whatever they have answered so far, whenever their interview is, and however odd it is.

Readers who have answered everything are all tried in `test_brute_force`.
"""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from random import Random

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from checklist import Assessment, Finding, Interview, ReviewFinding, assess, compose, review, with_review
from checklist.channels import A_WEEK, FORMS_OF
from checklist.frames import FORMS
from checklist.questions import TIME_QUESTION, find_asked
from tests.unit import strategies
from tests.unit.examples import REACHED_BY

Appointment = tuple[Interview, datetime]

answers_so_far = strategies.answers | st.sampled_from(strategies.readers())


def at(text: str) -> datetime:
    """Return the moment that `text` gives."""
    return datetime.fromisoformat(text)


def assess_draft(answers: Mapping[str, str], details: Mapping[str, str], form: str) -> Assessment:
    """Return the assessment of a reader who has the composed draft before them."""
    assessment = assess(answers, None, None)
    draft = compose(answers, assessment, details, form, "employer", "warm")
    return with_review(assessment, review(draft, answers, details, None))


def assert_sums_up(told: Assessment) -> None:
    """Assert that every score lies between 0 and 100 and is what the findings add up to, or that there is none."""
    assert (told.score is None) is (told.channel == "none")
    assert (told.score is None) is (not told.steps)
    every: list[Finding | ReviewFinding] = [*told.findings, *told.review]
    for step in told.steps:
        assert 0 <= step.points <= step.max
        assert step.score == round(100 * step.points / step.max)
        findings = [one for one in every if one.step == step.id]
        assert sum(one.points for one in findings) == step.points
        assert sum(one.max for one in findings) <= step.max
    if told.score is not None:
        assert 0 <= told.score <= 100
        assert abs(told.score - sum(step.score for step in told.steps) / len(told.steps)) <= 1


def assert_fits(told: Assessment, answers: Mapping[str, str | None]) -> None:
    """Assert that a reader is not told what somebody with their answers should never be told."""
    if (
        answers.get("certainty") == "yes"
        or answers.get("reason") == "staying"
        or answers.get("offer-status") == "signed"
    ):
        assert told.outcome not in {"talk-first", "talk-it-over", "attend"}
    if answers.get("certainty") == "no" and answers.get("put-right") != "no":
        assert told.outcome != "withdraw"
    if answers.get("missed-by") == "them":
        assert told.outcome not in {"apologise", "attend"}
    if answers.get("raised") == "cannot":
        assert told.outcome != "talk-first"
        assert not re.search(r"\bcall\b", told.how, re.IGNORECASE)


@given(answers_so_far, strategies.details, st.sampled_from(sorted(FORMS)))
def test_scores_add_up(answers: dict[str, str], details: dict[str, str], form: str) -> None:
    """Every score lies between 0 and 100, before a message is read back and after, whatever stands in it."""
    assert_sums_up(assess(answers, None, None))
    assert_sums_up(assess_draft(answers, details, form))


@given(answers_so_far, strategies.appointments())
def test_an_exact_time_wins_over_a_coarse_one(answers: dict[str, str], appointment: Appointment) -> None:
    """An exact time answers the question of notice, whatever was answered before, and the scores add up."""
    told = assess(answers, *appointment)

    assert told == assess({**answers, TIME_QUESTION: "not-scheduled"}, *appointment)
    assert_sums_up(told)


@given(answers_so_far, st.just((None, None)) | strategies.appointments())
def test_nobody_is_sent_where_they_should_not_go(
    answers: dict[str, str], appointment: tuple[Interview | None, datetime | None]
) -> None:
    """Half-way through, too: who is sure is never sent to talk, nor who would go to leave, nor who cannot to call."""
    told = assess(answers, *appointment)

    assert_fits(told, told.case.asked)


@given(strategies.answers, st.randoms(use_true_random=False))
def test_the_order_of_the_answers_does_not_matter(answers: dict[str, str], random: Random) -> None:
    """The same answers, given in another order, are the same answers."""
    shuffled = list(answers.items())
    random.shuffle(shuffled)

    assert repr(assess(dict(shuffled), None, None)) == repr(assess(answers, None, None))


@given(strategies.answers | strategies.all_answers)
def test_what_does_not_apply_changes_nothing(answers: dict[str, str]) -> None:
    """An answer to a question that does not apply changes nothing, save what would follow if it came to apply."""
    applicable = {name: option for name, option in answers.items() if name in find_asked(answers)}
    told, plain = assess(answers, None, None), assess(applicable, None, None)

    for name in Assessment.__dataclass_fields__.keys() - {"changes", "case"}:
        assert getattr(told, name) == getattr(plain, name), name


@given(answers_so_far)
def test_findings_quote_the_reader_and_what_is_left_comes_first(answers: dict[str, str]) -> None:
    """The reasons for outcome and channel, then what is still to do, then what is done, each with the answers to it."""
    told = assess(answers, None, None)
    outcome, channel = told.reasons
    rules = told.findings
    given_ = {(name, option) for name, option in told.case.asked.items() if option is not None}

    assert (outcome.id, channel.id) == (told.outcome, told.channel)
    assert [one.points == one.max for one in rules] == sorted(one.points == one.max for one in rules)
    assert len({one.rule for one in rules}) == len(rules)
    for why in (outcome.why, channel.why, *(one.why for one in rules)):
        assert set(why) <= given_


@given(answers_so_far, strategies.appointments())
def test_forms_are_in_the_order_in_which_they_reach_somebody(answers: dict[str, str], appointment: Appointment) -> None:
    """The forms are the channel's; beside a call the email goes first while nobody would answer, and else last."""
    interview, now = appointment
    told = assess(answers, interview, now)
    timing = told.case.timing
    assume(timing is not None)
    nobody_answers = timing is not None and timing.call_from > now and not timing.may_answer

    assert sorted(told.forms) == sorted(FORMS_OF[told.case.channel.channel])
    assert (told.forms == ()) is (told.channel == "none")
    if told.channel == "phone-then-email":
        assert told.forms == (("email", "call", "voicemail") if nobody_answers else ("call", "voicemail", "email"))
    if told.channel in {"phone", "phone-then-email"}:
        assert told.how.startswith("Call now") is not nobody_answers


@pytest.mark.parametrize(
    ("now", "forms"),
    [
        ("2026-11-23T23:00+01:00", ("email", "call", "voicemail")),
        ("2026-11-22T12:00+01:00", ("email", "call", "voicemail")),
        ("2026-11-23T10:00+01:00", ("call", "voicemail", "email")),
        (None, ("call", "voicemail", "email")),
    ],
    ids=["at night", "on a Sunday", "on a Monday", "who knows"],
)
def test_without_a_time_the_present_one_is_enough_to_order_forms(now: str | None, forms: tuple[str, ...]) -> None:
    """A reader who gave no time and must call is shown the email first while nobody is there."""
    told = assess({**REACHED_BY["withdraw"], "notice": "under-24h"}, None, at(now) if now else None)

    assert told.forms == forms


@given(answers_so_far, strategies.appointments())
def test_there_is_a_deadline_between_now_and_the_interview(answers: dict[str, str], appointment: Appointment) -> None:
    """Whoever gave a time has a deadline, whatever they are told, unless they owe nothing; and it can still be met."""
    interview, now = appointment
    told = assess(answers, interview, now)

    if told.outcome == "walk-away":
        assert told.send_by is None
        return
    assert told.send_by is not None
    if now < interview.starts_at:
        assert now <= told.send_by <= interview.starts_at
    else:
        assert told.notice == "passed"
        assert now < told.send_by
        assert not told.keeps_interview
        assert told.channel != "phone-then-email" or now - interview.starts_at <= A_WEEK


#: Readers who look on a Saturday and can only call on Monday, and one who has until Sunday to write.
_ON_SATURDAY = (Interview(at("2026-11-23T14:00+01:00")), at("2026-11-21T12:00+01:00"))


@given(answers_so_far, strategies.appointments())
@example(REACHED_BY["withdraw"], _ON_SATURDAY)
@example({**REACHED_BY["withdraw"], "stage": "final"}, _ON_SATURDAY)
@example(REACHED_BY["talk-first"], _ON_SATURDAY)
@example(REACHED_BY["ask-other-roles"], _ON_SATURDAY)
@example(REACHED_BY["talk-it-over"], _ON_SATURDAY)
def test_whoever_waits_until_the_deadline_still_does_the_same(
    answers: dict[str, str], appointment: Appointment
) -> None:
    """At the very moment of the deadline a reader is still told to do the same, by the channel that it was for.

    Only a call that cannot be made before the last day, because nobody is there, wants an email after it by then; and
    within two hours it is too late to ask for a talk.
    """
    interview, now = appointment
    before = assess(answers, interview, now)
    assume(before.send_by and now <= before.send_by < interview.starts_at)

    after = assess(answers, interview, before.send_by)

    if after.outcome != before.outcome:
        assert before.outcome in {"talk-first", "ask-other-roles"}
        assert (after.outcome, after.notice) == ("attend", "under-2h")
        return
    assert (after.send_by or now) >= (before.send_by or now)
    if before.channel == "phone" and after.notice in {"under-24h", "under-2h"}:
        assert after.channel == "phone-then-email"
    else:
        assert after.channel == before.channel


def test_a_time_needs_the_present_time() -> None:
    """Without the present time an interview's time says nothing, and the caller is told so."""
    interview = Interview(datetime(2026, 11, 24, 14, tzinfo=UTC))

    with pytest.raises(ValueError, match="present time"):
        assess({}, interview, None)


@given(answers_so_far, strategies.details, st.sampled_from(sorted(FORMS)))
def test_whatever_is_typed_a_draft_comes_of_it(answers: dict[str, str], details: dict[str, str], form: str) -> None:
    """However odd the details, every part is written, and the reader's name stands there, whatever its capitals."""
    told = assess(answers, None, None)

    draft = compose(answers, told, details, form, "employer", "warm")

    assert tuple(draft.parts) == FORMS[form]
    assert all(text for name, text in draft.parts.items() if name != "if_told_to_go_ahead")
    if "your_name" in details and "your_name" not in draft.non_answers and told.outcome != "walk-away":
        said = draft.parts["body" if form == "email" else FORMS[form][0]]
        name = "".join(details["your_name"].split()).rstrip(",;:")
        assert name.casefold() in "".join(said.split()).casefold()
