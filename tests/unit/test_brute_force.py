"""Every reader who can exist, one after the other: what they are told, what they are asked, and what that is good for.

Where an exact time or a half-answered question comes in there are too many; `test_properties` draws from those.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import cycle, product
from math import prod
from random import Random
from unittest.mock import patch

import pytest

from checklist import OUTCOMES, QUESTIONS, RULES, Assessment, assess, assessment, compose, decide
from checklist.channels import CHANNEL_RULES
from checklist.frames import FORMS, RECIPIENTS, TONES
from checklist.questions import QUESTION_BY_ID
from tests.unit import strategies
from tests.unit.examples import ORDINARY_DETAILS
from tests.unit.test_outcomes import EXPECTED, EXPECTED_CHANNEL, first

pytestmark = pytest.mark.untraced
ORDER = [question.id for question in QUESTIONS]
RULE_BY_ID = {rule.id: rule for rule in RULES}
SAMPLE = 1_000

#: The option chosen for each question in turn, None where it is not asked: small enough to keep one for each reader.
Key = tuple[str | None, ...]
Answers = Mapping[str, str]

SORRY = re.compile(r"sorry|apolog|forgive|regret", re.IGNORECASE)


def key_of(answers: Answers) -> Key:
    """Return the answers as a key."""
    return tuple(map(answers.get, ORDER))


@cache
def tell(key: Key) -> Assessment:
    """Return what a reader is told, without the changes, which take the most time."""
    answers = {name: option for name, option in zip(ORDER, key, strict=True) if option}
    with patch.object(assessment, "find_changes", return_value=()):
        return assess(answers, None, None)


def others(answers: Answers, question: str) -> Iterator[Answers]:
    """Yield every reader who gives another answer to `question`, keeps all others, and answers what that opens."""
    for option in QUESTION_BY_ID[question].options:
        if option.id != answers[question]:
            yield from strategies.complete({**answers, question: option.id})


def steps_to_take(key: Key) -> tuple[object, ...]:
    """Return what a reader is to do: all that they could act on, but no message's words, and no mere reason."""
    told = tell(key)
    still_to_do = frozenset(finding.rule for finding in told.findings if finding.points < finding.max)
    actions = told.to_do, told.to_ask, told.note
    return told.outcome, told.channel, told.tell_first, told.forms, actions, still_to_do


@cache
def words(key: Key) -> tuple[object, ...]:
    """Return the messages that a reader is given, with what to do after each."""
    told = tell(key)
    drafts = [
        compose(told.case.answers, told, ORDINARY_DETAILS, form, told.tell_first or "employer", "warm")
        for form in told.forms
    ]
    return tuple((draft.parts, draft.after_sending) for draft in drafts)


def matters(one: Key, other: Key) -> bool:
    """Tell whether two readers are to do, or to say, anything else; what is said is only looked at if it has to be."""
    return steps_to_take(one) != steps_to_take(other) or words(one) != words(other)


def test_every_reader_gets_one_outcome_and_one_channel() -> None:
    """Each of all readers is told exactly what the design's two lists say; all that can be said is said to somebody."""
    decisions = set()
    given: set[tuple[str, str]] = set()
    for answers in strategies.readers():
        outcome, channel = decide(answers)
        assert outcome == first(EXPECTED, answers), answers
        assert channel == first(EXPECTED_CHANNEL, {**answers, "outcome": outcome}), answers
        decisions.add((outcome, channel))
        given |= answers.items()

    assert {outcome for outcome, _ in decisions} == {outcome.id for outcome in OUTCOMES}
    assert {channel for _, channel in decisions} == {rule.channel for rule in CHANNEL_RULES}
    assert given == {(question.id, option.id) for question in QUESTIONS for option in question.options}


def test_nobody_is_sent_where_they_should_not_go() -> None:
    """The kinds of wrong advice that real people got, each tried on every reader of that kind."""
    tried: Counter[str] = Counter()
    for answers in strategies.readers():
        outcome, channel = decide(answers)
        certainty, put_right = answers.get("certainty"), answers.get("put-right")
        if certainty == "yes" or answers["reason"] == "staying" or answers.get("offer-status") == "signed":
            tried["sure"] += 1
            assert outcome not in {"talk-first", "talk-it-over", "attend"}, answers
        if certainty == "no" and put_right != "no":
            tried["would go, and nothing is left to mend"] += 1
            assert outcome != "withdraw", answers
            assert outcome != "ask-other-roles" or answers["reason"] == "not-a-fit", answers
        if answers.get("missed-by") == "them":
            tried["missed by them"] += 1
            assert outcome not in {"apologise", "attend"}, answers
        if answers.get("raised") == "cannot":
            tried["cannot raise it"] += 1
            assert outcome != "talk-first", answers
            assert "Call" not in tell(key_of(answers)).how, answers
            assert channel in {"none", "email"}, answers
        if answers["reason"] == "treated-badly":
            tried["treated badly"] += 1
            assert channel in {"none", "email"}, answers
            assert not any(
                re.search(r"\bcall\b", one.advice, re.IGNORECASE) for one in tell(key_of(answers)).findings
            ), answers

    assert min(tried.values()) > 50
    assert len(tried) == 5


def test_whoever_was_not_met_has_nothing_to_be_sorry_for() -> None:
    """Where they missed it no word of sorrow stands in any message, to anybody, nor in how, nor in what comes after."""
    not_met = [answers for answers in strategies.readers() if answers.get("missed-by") == "them"]
    writers = [told for told in map(tell, map(key_of, not_met)) if told.channel != "none"]
    ways = cycle(product(RECIPIENTS, TONES))  # each in turn, for readers who differ in little else
    for told, (recipient, tone) in zip(writers, ways, strict=False):
        for form in FORMS:
            draft = compose(told.case.answers, told, ORDINARY_DETAILS, form, recipient, tone)
            text = " ".join((told.headline, told.how, *draft.parts.values(), *draft.after_sending))
            assert not SORRY.search(text), (told, draft)

    assert len(writers) > 100


def test_few_questions_are_asked() -> None:
    """Picking any answer, a reader is asked at most six on average; who keeps the interview four, who is unsafe one."""
    asked: dict[str, list[tuple[float, int]]] = defaultdict(list)
    for answers in strategies.readers():
        chance = 1 / prod(len(QUESTION_BY_ID[question].options) for question in answers)
        asked[decide(answers)[0]].append((chance, len(answers)))

    def mean(pairs: list[tuple[float, int]]) -> float:
        return sum(chance * number for chance, number in pairs) / sum(chance for chance, _ in pairs)

    everybody = [pair for pairs in asked.values() for pair in pairs]
    assert sum(chance for chance, _ in everybody) == pytest.approx(1)
    assert mean(everybody) <= 6
    assert mean(asked["attend"]) <= 4
    assert mean(asked["wait"]) <= 4
    assert [number for _, number in asked["walk-away"]] == [1]


def test_no_question_is_idle() -> None:
    """Whatever a reader was asked, some other answer would change what they do, whom they tell, or what they say."""
    idle: Counter[tuple[str, str]] = Counter()
    for answers in strategies.readers():
        key = key_of(answers)
        for question in answers:
            different = map(key_of, others(answers, question))
            if not any(matters(other, key) for other in different):
                idle[question, tell(key).outcome] += 1

    assert not idle


def test_where_nothing_is_sent_there_is_something_else_to_do() -> None:
    """The next action is the message or, where none is owed, said in words; a note is offered only with a time set."""
    for answers in strategies.readers():
        told = tell(key_of(answers))
        assert (told.to_do == ()) is (told.channel != "none"), answers
        assert not told.to_ask or told.outcome in {"wait", "talk-it-over"}, answers
        assert told.to_ask or told.outcome != "talk-it-over", answers
        if told.note:
            assert told.keeps_interview, answers
            assert told.notice != "not-scheduled", answers
        assert told.keeps_interview is (
            told.channel == "none" and told.outcome != "walk-away" and told.notice != "passed"
        ), answers
        for line in (told.how, *told.to_do, *told.to_ask):
            assert re.fullmatch(r"[A-Z][^{}]*[.?]", line), answers


def test_every_score_is_in_bounds_and_adds_up() -> None:
    """There is a score from 0 to 100 where something is sent, and none elsewhere; points are those of the findings."""
    for answers in strategies.readers():
        told = tell(key_of(answers))
        assert told.complete, answers
        assert (told.score is None) is (told.channel == "none") is (not told.steps), answers
        assert tuple(one.id for one in told.reasons) == (told.outcome, told.channel), answers
        for step in told.steps:
            findings = [one for one in told.findings if one.step == step.id]
            assert sum(one.points for one in findings) == step.points <= step.max, answers
            assert step.score == round(100 * step.points / step.max), answers
        if told.score is not None:
            assert 0 <= told.score <= 100, answers
            assert abs(told.score - sum(step.score for step in told.steps) / len(told.steps)) <= 1, answers


def test_following_advice_never_lowers_a_score() -> None:
    """Whoever does what any rule asks of them is told to send something still, and scores no less."""
    followed = 0
    for answers in strategies.readers():
        before = tell(key_of(answers))
        for finding in before.findings:
            if finding.points < finding.max:
                (condition,) = RULE_BY_ID[finding.rule].met
                for option in condition.options:
                    for after in strategies.complete({**answers, condition.question: option}):
                        score = tell(key_of(after)).score
                        assert score is not None, (answers, after)
                        assert score >= (before.score or 0), (answers, after)
                        followed += 1

    assert followed > 1_000


def test_every_change_is_true_and_none_is_left_out() -> None:
    """Every other answer of a sample of readers: what is listed is what changes something, once, in its own words."""
    for answers in Random(20_467).sample(strategies.readers(), SAMPLE):  # noqa: S311 - no secret hangs on it
        before = decide(answers)
        expected = {
            (question, option.id, *after)
            for question in answers
            for option in QUESTION_BY_ID[question].options
            if (after := decide({**answers, question: option.id})) != before
        }

        changes = assess(answers, None, None).changes
        assert Counter((one.question, one.option, one.outcome, one.channel) for one in changes) == Counter(expected)
        assert len({one.text for one in changes}) == len(changes), answers
