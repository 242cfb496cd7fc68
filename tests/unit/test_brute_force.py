"""Every reader who has answered everything, one after the other: 155,808 of them.

What to do and how to say it are tried for all of them. The rest takes too long for that, so it is tried for all ways to
answer the questions that decide the outcome and the score, and for a sample of all readers, the same every time.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from random import Random

import pytest

from checklist import MESSAGE_RULES, OUTCOMES, QUESTIONS, RULES, Assessment, assess, decide
from checklist.channels import CHANNEL_RULES
from checklist.questions import ask
from tests.unit import strategies
from tests.unit.test_outcomes import EXPECTED, EXPECTED_CHANNEL, first

ORDER = [question.id for question in QUESTIONS]
RULE_BY_ID = {rule.id: rule for rule in (*RULES, *MESSAGE_RULES)}
READERS = 155_808
SAMPLE = 2_000

#: What decides neither outcome nor score; the first two can decide the channel.
PLAIN = {"channel": "email", "stage": "first", "booked-by": "employer"}

#: The option chosen for each question in turn, None where it is not asked: small enough to keep one for each reader.
Key = tuple[str | None, ...]
Decision = tuple[str, str]


@dataclass(frozen=True)
class Reader:
    """One who has answered everything, and what they are told."""

    answers: Mapping[str, str]
    told: Assessment


def key_of(answers: Mapping[str, str]) -> Key:
    """Return the answers as a key."""
    return tuple(map(answers.get, ORDER))


@pytest.fixture(scope="module")
def decisions() -> dict[Key, Decision]:
    """Return outcome and channel for every reader."""
    return {key_of(answers): decide(answers) for answers in strategies.complete({})}


@pytest.fixture(scope="module")
def deciding() -> dict[Key, Reader]:
    """Return all readers who differ in what decides outcome and score, and in nothing else."""
    plain = strategies.complete(PLAIN)
    return {key_of(answers): Reader(answers, assess(answers, None, None)) for answers in plain}


@pytest.fixture(scope="module")
def sample(decisions: dict[Key, Decision]) -> list[Reader]:
    """Return a sample of all readers."""
    keys = Random(20_467).sample(list(decisions), SAMPLE)  # noqa: S311 - no secret hangs on it
    chosen = [{name: option for name, option in zip(ORDER, key, strict=True) if option} for key in keys]
    return [Reader(answers, assess(answers, None, None)) for answers in chosen]


@pytest.fixture(scope="module")
def readers(deciding: dict[Key, Reader], sample: list[Reader]) -> list[Reader]:
    """Return both together."""
    return [*deciding.values(), *sample]


def others(answers: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield every other answer to each question that is asked."""
    for question in QUESTIONS:
        for option in question.options:
            if question.id in answers and option.id != answers[question.id]:
                yield question.id, option.id


def test_every_reader_gets_one_outcome_and_one_channel(decisions: dict[Key, Decision]) -> None:
    """Each of all readers is told exactly what the design's two lists say; every outcome and channel is somebody's."""
    assert len(decisions) == READERS
    for key, (outcome, channel) in decisions.items():
        answers = {name: option for name, option in zip(ORDER, key, strict=True) if option}
        assert outcome == first(EXPECTED, answers), answers
        assert channel == first(EXPECTED_CHANNEL, {**answers, "outcome": outcome}), answers

    assert {outcome for outcome, _ in decisions.values()} == {outcome.id for outcome in OUTCOMES}
    assert {channel for _, channel in decisions.values()} == {rule.channel for rule in CHANNEL_RULES}


def test_who_booked_it_decides_neither(decisions: dict[Key, Decision]) -> None:
    """Whoever set the interview up, any reader is told to do the same in the same way."""
    place = ORDER.index("booked-by")
    for key, decision in decisions.items():
        assert decisions[(*key[:place], "employer", *key[place + 1 :])] == decision, key


def test_every_score_is_in_bounds_and_adds_up(readers: list[Reader]) -> None:
    """Nobody scores below 0 or above 100, in total or in a step, and the findings' points are the steps' points."""
    for reader in readers:
        told = reader.told
        assert 0 <= told.score <= 100, reader
        for step in told.steps:
            findings = [one for one in told.findings if one.step == step.id]
            assert 0 <= step.score <= 100, reader
            assert sum(one.points for one in findings) == step.points <= step.max, reader
        assert told.complete, reader
        assert told.next_question is None, reader


def test_the_assessment_is_the_decision(readers: list[Reader], decisions: dict[Key, Decision]) -> None:
    """A reader's outcome and channel are those that were decided for their answers, and the first findings say why."""
    for reader in readers:
        told = reader.told
        assert (told.outcome, told.channel) == decisions[key_of(reader.answers)], reader
        assert tuple(one.rule for one in told.findings[:2]) == (told.outcome, told.channel), reader


def test_the_same_answers_give_the_same_again(sample: list[Reader]) -> None:
    """Asked again, with the answers given in another order, a reader is told the same to the letter."""
    for reader in sample:
        again = assess(dict(reversed(list(reader.answers.items()))), None, None)

        assert repr(again) == repr(reader.told), reader


def test_how_they_were_in_touch_changes_no_score(deciding: dict[Key, Reader], sample: list[Reader]) -> None:
    """Whoever booked it, by whatever channel and at whatever stage, a reader's score is that of their plain twin."""
    for reader in sample:
        twin = deciding[key_of({**reader.answers, **PLAIN})].told

        assert (reader.told.score, reader.told.steps) == (twin.score, twin.steps), reader


def test_following_advice_never_lowers_a_score(deciding: dict[Key, Reader]) -> None:
    """Whoever does what any rule asks of them has a better score, and loses in no step."""
    followed = 0
    for reader in deciding.values():
        advice = [
            (condition.question, option)
            for finding in reader.told.findings
            if finding.points < finding.max
            for condition in RULE_BY_ID[finding.rule].met
            for option in condition.options
        ]
        for question, option in advice:
            after = deciding[key_of({**reader.answers, question: option})].told
            assert after.score > reader.told.score, (reader, question, option)
            steps = zip(after.steps, reader.told.steps, strict=True)
            assert all(now.score >= then.score for now, then in steps), (reader, question, option)
        followed += len(advice)

    assert followed > len(deciding)


def test_every_change_is_true_and_none_is_left_out(readers: list[Reader], decisions: dict[Key, Decision]) -> None:
    """Every other answer of every reader is tried: what is listed is what changes something, once, as it comes out."""
    for reader in readers:
        before = reader.told.outcome, reader.told.channel
        expected = set()
        for question, option in others(reader.answers):
            asked = ask({**reader.answers, question: option})
            key = tuple(map(asked.get, ORDER))
            after = decisions.get(key) or decide({**reader.answers, question: option})
            if after != before:
                expected.add((question, option, *after))

        listed = [(one.question, one.option, one.outcome, one.channel) for one in reader.told.changes]
        assert len(listed) == len(expected), reader
        assert set(listed) == expected, reader


def test_every_change_is_told_in_words_of_its_own(readers: list[Reader]) -> None:
    """No reader is told the same sentence twice, and each ends with what the change would mean."""
    for reader in readers:
        texts = [one.text for one in reader.told.changes]
        assert len(set(texts)) == len(texts), reader
        assert all(text.endswith(".") and ", " in text for text in texts), reader
