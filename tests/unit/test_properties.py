"""What holds for every reader, whatever they have answered so far and however odd it is."""

from collections.abc import Mapping
from datetime import UTC, datetime
from random import Random

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from checklist import (
    MESSAGE_RULES,
    OUTCOMES,
    RULES,
    STEPS,
    Assessment,
    Change,
    Interview,
    assess,
    compose,
    review,
    with_review,
)
from checklist.changes import STARTS_AT
from checklist.channels import CHANNEL_RULES
from checklist.frames import FORMS
from checklist.questions import QUESTION_BY_ID, ask, may_ask
from tests.unit import strategies
from tests.unit.examples import REACHED_BY

RULE_BY_ID = {rule.id: rule for rule in (*RULES, *MESSAGE_RULES)}

#: What a reader can still do about it, in the order in which it is listed.
TO_DO = [("raised", "yes"), ("offer-status", "signed"), ("sounding-board", "yes"), ("asked-other-roles", "yes")]
#: What is listed after that, question by question.
TO_SEE_OTHERWISE = [
    "starts_at",
    "notice",
    "certainty",
    "interest",
    "raised",
    "offer-status",
    "sounding-board",
    "asked-other-roles",
    "stage",
    "channel",
    "reason",
    "booked-by",
]

Appointment = tuple[Interview, datetime]


def assess_draft(answers: Mapping[str, str], details: Mapping[str, str], form: str) -> Assessment:
    """Return the assessment of a reader who has the composed draft before them."""
    assessment = assess(answers, None, None)
    draft = compose(answers, assessment, details, form, "employer", "warm")
    return with_review(assessment, review(draft, answers, details, None))


def options_of(question: str) -> list[str]:
    """Return the ids of a question's options."""
    return [option.id for option in QUESTION_BY_ID[question].options]


def at(text: str) -> datetime:
    """Return the moment that `text` gives."""
    return datetime.fromisoformat(text)


def reassess(
    change: Change, answers: Mapping[str, str], interview: Interview | None = None, now: datetime | None = None
) -> Assessment:
    """Return the assessment of a reader who has changed what `change` names, and nothing else."""
    if change.question == STARTS_AT:
        return assess(answers, Interview(datetime.fromisoformat(change.option)), now)
    return assess({**answers, change.question: change.option}, interview, now)


def assert_in_the_readers_order(changes: tuple[Change, ...]) -> None:
    """Assert that what can be done comes first, then time, then the rest, and what says nothing new comes last."""
    told: set[tuple[str, str, str]] = set()
    places = []
    for one in changes:
        is_to_do = (one.question, one.option) in TO_DO
        order = TO_DO.index((one.question, one.option)) if is_to_do else TO_SEE_OTHERWISE.index(one.question)
        places.append(((one.question, one.outcome, one.channel) in told, not is_to_do, order))
        told.add((one.question, one.outcome, one.channel))
    assert places == sorted(places)


def assert_sums_up(assessment: Assessment) -> None:
    """Assert that every score lies between 0 and 100 and that the findings add up to it."""
    assert 0 <= assessment.score <= 100
    assert [step.id for step in assessment.steps] == [step.id for step in STEPS]
    for step in assessment.steps:
        assert 0 <= step.score <= 100
        assert 0 <= step.points <= step.max
        assert sum(one.points for one in assessment.findings if one.step == step.id) == step.points
        assert sum(one.max for one in assessment.findings if one.step == step.id) <= step.max
    assert abs(assessment.score - sum(step.score for step in assessment.steps) / 4) <= 1


@given(strategies.answers)
def test_scores_add_up(answers: dict[str, str]) -> None:
    """Every score lies between 0 and 100, and the points of the findings are the points of their step."""
    assert_sums_up(assess(answers, None, None))


@given(strategies.answers, strategies.details, st.sampled_from(sorted(FORMS)))
def test_scores_add_up_with_a_draft(answers: dict[str, str], details: dict[str, str], form: str) -> None:
    """The same holds once a message is read back, whatever stands in it."""
    assert_sums_up(assess_draft(answers, details, form))


@given(strategies.answers, strategies.appointments())
def test_scores_add_up_with_a_time(answers: dict[str, str], appointment: Appointment) -> None:
    """The same holds with an exact time, which answers the question of notice, whatever was answered before."""
    assessment = assess(answers, *appointment)

    assert_sums_up(assessment)
    assert assessment == assess({**answers, "notice": "not-scheduled"}, *appointment)


@given(strategies.answers, st.randoms(use_true_random=False))
def test_the_order_of_the_answers_does_not_matter(answers: dict[str, str], random: Random) -> None:
    """The same answers, given in another order, are the same answers."""
    shuffled = list(answers.items())
    random.shuffle(shuffled)

    assert assess(dict(shuffled), None, None) == assess(answers, None, None)


@given(strategies.answers)
def test_what_does_not_apply_changes_nothing(answers: dict[str, str]) -> None:
    """An answer to a question that does not apply changes nothing, save what would follow if it came to apply."""
    applicable = {name: option for name, option in answers.items() if name in may_ask(answers)}
    told, plain = assess(answers, None, None), assess(applicable, None, None)

    for name in Assessment.__dataclass_fields__.keys() - {"changes"}:
        assert getattr(told, name) == getattr(plain, name), name


@given(strategies.answers)
def test_what_does_not_apply_yet_gives_no_points_and_no_advice(answers: dict[str, str]) -> None:
    """An answer that may come to count does not count before it does."""
    applicable = {name: option for name, option in answers.items() if name in ask(answers)}
    told, plain = assess(answers, None, None), assess(applicable, None, None)

    for name in ("outcome", "channel", "how", "score", "findings", "notice"):
        assert getattr(told, name) == getattr(plain, name), name


@given(strategies.answers)
def test_findings_quote_the_reader(answers: dict[str, str]) -> None:
    """Every finding names answers that the reader gave, to questions that apply, or none at all."""
    given_ = {(name, option) for name, option in ask(answers).items() if option is not None}

    for finding in assess(answers, None, None).findings:
        assert set(finding.why) <= given_


@given(strategies.answers, st.data())
def test_following_advice_never_lowers_the_score(answers: dict[str, str], data: st.DataObject) -> None:
    """A reader who does what a rule asks never loses by it, in total or in any step."""
    before = assess(answers, None, None)
    advice = [
        (condition.question, option)
        for finding in before.findings
        if finding.points < finding.max
        for condition in RULE_BY_ID[finding.rule].met
        for option in condition.options
    ]
    assume(advice)
    question, option = data.draw(st.sampled_from(advice))

    after = assess({**answers, question: option}, None, None)

    assert after.score >= before.score
    assert all(now.score >= then.score for now, then in zip(after.steps, before.steps, strict=True))


@given(strategies.answers, st.data())
def test_following_advice_fulfils_it(answers: dict[str, str], data: st.DataObject) -> None:
    """A reader who does what a rule asks gets its points, and a better score."""
    before = assess(answers, None, None)
    unmet = [finding for finding in before.findings if finding.points < finding.max]
    assume(unmet)
    rule = RULE_BY_ID[data.draw(st.sampled_from(unmet)).rule]
    (condition,) = rule.met
    option = data.draw(st.sampled_from(condition.options))

    after = assess({**answers, condition.question: option}, None, None)

    (finding,) = [finding for finding in after.findings if finding.rule == rule.id]
    assert finding.points == finding.max == rule.points
    assert after.score > before.score


@given(strategies.answers, st.data())
def test_answering_never_lowers_the_score(answers: dict[str, str], data: st.DataObject) -> None:
    """A reader never loses by answering one more question, whatever they answer."""
    still_open = [question for question, option in ask(answers).items() if option is None]
    assume(still_open)
    question = data.draw(st.sampled_from(still_open))
    option = data.draw(st.sampled_from(options_of(question)))

    before, after = assess(answers, None, None), assess({**answers, question: option}, None, None)

    assert after.score >= before.score
    assert all(now.score >= then.score for now, then in zip(after.steps, before.steps, strict=True))


@given(strategies.answers, st.data())
def test_a_change_gives_what_it_promised(answers: dict[str, str], data: st.DataObject) -> None:
    """A reader who changes an answer as listed gets the outcome and the channel that were promised."""
    before = assess(answers, None, None)
    assume(before.changes)
    change = data.draw(st.sampled_from(before.changes))

    after = reassess(change, answers)

    assert (after.outcome, after.channel) == (change.outcome, change.channel)
    assert (after.outcome, after.channel) != (before.outcome, before.channel)
    assert answers[change.question] != change.option


@given(strategies.answers, st.data())
def test_no_change_is_left_out(answers: dict[str, str], data: st.DataObject) -> None:
    """Every other answer to an answered question that would give something else is listed, once."""
    before = assess(answers, None, None)
    answered = [question for question, option in ask(answers).items() if option is not None]
    assume(answered)
    question = data.draw(st.sampled_from(answered))
    option = data.draw(st.sampled_from(options_of(question)))

    after = assess({**answers, question: option}, None, None)

    listed = [one for one in before.changes if (one.question, one.option) == (question, option)]
    differs = (after.outcome, after.channel) != (before.outcome, before.channel)
    assert len(listed) == differs


@given(strategies.answers, strategies.appointments(), st.data())
def test_a_change_gives_what_it_promised_with_a_time(
    answers: dict[str, str],
    appointment: Appointment,
    data: st.DataObject,
) -> None:
    """The same holds with an exact time; and whoever gave one is told of another time, not of another answer."""
    before = assess(answers, *appointment)
    assume(before.changes)
    change = data.draw(st.sampled_from(before.changes))

    after = reassess(change, answers, *appointment)

    assert (after.outcome, after.channel) == (change.outcome, change.channel)
    assert (after.outcome, after.channel) != (before.outcome, before.channel)
    assert "notice" not in {one.question for one in before.changes}


@given(strategies.answers, strategies.appointments(), st.data())
def test_no_change_is_left_out_with_a_time(
    answers: dict[str, str],
    appointment: Appointment,
    data: st.DataObject,
) -> None:
    """With an exact time, too, every other answer that would give something else is listed, once."""
    before = assess(answers, *appointment)
    answered = [question for question, option in ask(answers).items() if option is not None and question != "notice"]
    assume(answered)
    question = data.draw(st.sampled_from(answered))
    option = data.draw(st.sampled_from(options_of(question)))

    after = assess({**answers, question: option}, *appointment)

    listed = [one for one in before.changes if (one.question, one.option) == (question, option)]
    differs = (after.outcome, after.channel) != (before.outcome, before.channel)
    assert len(listed) == differs


@given(strategies.answers | strategies.nearly_all_answers, st.data())
@settings(max_examples=300)
def test_what_is_settled_stays_settled(answers: dict[str, str], data: st.DataObject) -> None:
    """Once the answer is final, no way of answering the rest changes what to do, how, or whom to tell first."""
    settled = assess(answers, None, None)
    assume(settled.complete)
    rest = dict(answers)
    while still_open := [question for question, option in ask(rest).items() if option is None]:
        rest[still_open[0]] = data.draw(st.sampled_from(options_of(still_open[0])))

    final = assess(rest, None, None)

    assert (final.outcome, final.channel, final.how) == (settled.outcome, settled.channel, settled.how)
    assert final.complete


@given(strategies.answers)
def test_the_next_question_is_one_that_can_be_answered(answers: dict[str, str]) -> None:
    """While something is unsettled the reader is asked a question that applies and is open; then no more."""
    assessment = assess(answers, None, None)

    if assessment.complete:
        assert assessment.next_question is None
    else:
        assert ask(answers)[assessment.next_question or ""] is None


@given(st.data())
def test_whoever_answers_what_is_asked_arrives(data: st.DataObject) -> None:
    """A reader who answers each next question comes to an end, and no question is asked twice."""
    answers: dict[str, str] = {}
    while (question := assess(answers, None, None).next_question) is not None:
        assert question not in answers
        answers[question] = data.draw(st.sampled_from(options_of(question)))

    assert assess(answers, None, None).complete


@given(strategies.all_answers)
def test_every_answer_settles_it(answers: dict[str, str]) -> None:
    """A reader who has answered everything has an outcome and a channel for good, and every rule has spoken."""
    assessment = assess(answers, None, None)

    assert assessment.complete
    assert assessment.outcome in {outcome.id for outcome in OUTCOMES}
    assert assessment.channel in {rule.channel for rule in CHANNEL_RULES}
    for step in assessment.steps:
        if step.id != "professional":  # the message has not been read yet
            assert step.max == sum(one.max for one in assessment.findings if one.step == step.id)


@given(strategies.answers)
def test_what_is_left_to_do_comes_first(answers: dict[str, str]) -> None:
    """After the reasons for outcome and channel come the things still to do, and then the things done."""
    outcome, channel, *rules = assess(answers, None, None).findings

    assert (outcome.max, channel.max) == (0, 0)
    assert [one.points == one.max for one in rules] == sorted(one.points == one.max for one in rules)
    assert len({one.rule for one in rules}) == len(rules)


@given(strategies.answers)
def test_changes_come_in_the_readers_order(answers: dict[str, str]) -> None:
    """What can still be done comes first, then time, then the rest, and what says nothing new comes last."""
    assert_in_the_readers_order(assess(answers, None, None).changes)


@given(strategies.answers, strategies.appointments())
def test_changes_come_in_the_readers_order_with_a_time(answers: dict[str, str], appointment: Appointment) -> None:
    """An exact time stands where the answer about notice would stand, and the earlier time before the later.

    A time that has passed comes after one that has not. Once the interview's has, nobody can move it, so another one
    is no more than a thought after the rest.
    """
    assessment = assess(answers, *appointment)
    changes = assessment.changes

    if assessment.notice == "passed":
        first, last = (
            tuple(one for one in changes if (one.question == STARTS_AT) is is_time) for is_time in (False, True)
        )
        told = {(one.question, one.outcome, one.channel) for one in first}
        assert_in_the_readers_order(first)
        assert all(changes.index(one) >= len(told) for one in last)
    else:
        assert_in_the_readers_order(changes)
    times = [at(one.option) for one in changes if one.question == STARTS_AT]
    assert times == sorted(times, key=lambda time: (time <= appointment[1], time))


@given(strategies.answers, strategies.appointments())
def test_the_deadline_lies_between_now_and_the_interview(answers: dict[str, str], appointment: Appointment) -> None:
    """While there is time left the deadline is neither in the past nor after the interview has begun."""
    interview, now = appointment
    assessment = assess(answers, interview, now)

    if assessment.channel == "none":
        assert assessment.send_by is None
    elif now < interview.starts_at:
        assert assessment.send_by is not None
        assert now <= assessment.send_by <= interview.starts_at
    else:
        assert assessment.outcome == "apologise"
        assert assessment.send_by is not None
        assert now < assessment.send_by


#: Readers who look on a Saturday and can only ring on Monday, and one who has until Sunday to write.
_ON_SATURDAY = (Interview(at("2026-11-23T14:00+01:00")), at("2026-11-21T12:00+01:00"))


@given(strategies.answers, strategies.appointments())
@example(REACHED_BY["withdraw"], _ON_SATURDAY)
@example({**REACHED_BY["withdraw"], "stage": "final"}, _ON_SATURDAY)
@example(REACHED_BY["talk-first"], _ON_SATURDAY)
def test_whoever_waits_until_the_deadline_still_does_the_same(
    answers: dict[str, str], appointment: Appointment
) -> None:
    """At the very moment of the deadline a reader is still told to do the same, beginning in the same way."""
    interview, now = appointment
    before = assess(answers, interview, now)
    assume(before.send_by and now <= before.send_by < interview.starts_at)

    after = assess(answers, interview, before.send_by)

    assert after.outcome == before.outcome
    assert after.channel.split("-then-")[0] == before.channel.split("-then-")[0]
    assert after.send_by is not None
    assert after.send_by >= (before.send_by or now)


@given(strategies.answers, strategies.appointments())
@example(REACHED_BY["withdraw"], _ON_SATURDAY)
@example({**REACHED_BY["withdraw"], "stage": "final"}, _ON_SATURDAY)
@example(REACHED_BY["talk-first"], _ON_SATURDAY)
@example(REACHED_BY["ask-other-roles"], _ON_SATURDAY)
def test_the_deadline_and_the_channel_agree(answers: dict[str, str], appointment: Appointment) -> None:
    """At the very moment of the deadline the channel is still the one that the deadline was for.

    Only a call that cannot be made before the last day, because nobody is there, wants an email after it by then.
    """
    interview, now = appointment
    before = assess(answers, interview, now)
    assume(before.send_by and now <= before.send_by < interview.starts_at)

    after = assess(answers, interview, before.send_by)

    assert after.outcome == before.outcome
    if before.channel == "phone" and after.notice in {"under-24h", "under-2h"}:
        assert after.channel == "phone-then-email"
    else:
        assert after.channel == before.channel


def test_a_time_needs_the_present_time() -> None:
    """Without the present time an interview's time says nothing, and the caller is told so."""
    interview = Interview(datetime(2026, 11, 24, 14, tzinfo=UTC))

    with pytest.raises(ValueError, match="present time"):
        assess({}, interview, None)


@given(strategies.answers, strategies.details, st.sampled_from(sorted(FORMS)))
def test_whatever_is_typed_a_draft_comes_of_it(answers: dict[str, str], details: dict[str, str], form: str) -> None:
    """However odd the details, every part is written, and the reader's name stands there as they typed it."""
    assessment = assess(answers, None, None)

    draft = compose(answers, assessment, details, form, "employer", "warm")

    assert tuple(draft.parts) == FORMS[form]
    assert all(draft.parts.values())
    if "your_name" in details and assessment.outcome != "walk-away":
        assert details["your_name"] in draft.parts["body" if form == "email" else FORMS[form][0]]
