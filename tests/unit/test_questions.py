"""The questions and everything that speaks of them: no id used twice, no condition on what does not exist."""

import re
from collections.abc import Iterator
from itertools import chain

import pytest
from hypothesis import given

from checklist import MESSAGE_RULES, OUTCOMES, QUESTIONS, RULES, STEPS, Question
from checklist.channels import CHANNEL_RULES
from checklist.conditions import AllOf, Condition
from checklist.frames import RECIPIENTS
from checklist.messages import AFTER_FORM, AFTER_SENDING, TOPICS, Line, Topic
from checklist.questions import QUESTION_BY_ID, ask, may_ask
from tests.unit import strategies

ORDER = [question.id for question in QUESTIONS]

#: Ids are permanent: what stands here stands in links and in stored answers, so it may grow but never shrink.
PERMANENT = {
    "reason": (
        "accepted-offer pending-offer not-as-expected not-a-fit company-concern terms cannot-make-it nerves personal"
        " unsafe rather-not-say"
    ),
    "certainty": "yes no not-sure",
    "raised": "yes no cannot",
    "sounding-board": "yes no",
    "offer-status": "signed verbal expected",
    "interest": "yes maybe no",
    "asked-other-roles": "yes no",
    "notice": "over-48h 24-48h under-24h under-2h passed not-scheduled",
    "booked-by": "employer recruiter referral portal",
    "channel": "email phone text portal",
    "stage": "first later final",
}

each_question = pytest.mark.parametrize("question", QUESTIONS, ids=ORDER)


def said(topic: Topic) -> Iterator[Line]:
    """Yield every line of a topic."""
    speeches = chain.from_iterable(speeches.values() for speeches in topic.speeches.values())
    yield from chain.from_iterable((*speech.point, *speech.request, *speech.more) for speech in speeches)
    yield from (*topic.subject, *(topic.opening or ()), *topic.closing)
    yield from (*topic.if_asked_why, *topic.if_offered_another_time, *topic.if_annoyed)


def conditions() -> Iterator[tuple[str, Condition]]:
    """Yield every condition in the engine, with a word on where it stands."""
    sources: list[tuple[str, AllOf]] = [(f"question {one.id}", one.asked_when) for one in QUESTIONS]
    for rule in (*RULES, *MESSAGE_RULES):
        sources += [(f"rule {rule.id} applies", rule.applies), (f"rule {rule.id} met", rule.met)]
    sources += [(f"outcome {outcome.id}", case) for outcome in OUTCOMES for case in outcome.cases]
    sources += [(f"channel {rule.channel}", rule.when) for rule in CHANNEL_RULES]
    for outcome, topic in TOPICS.items():
        sources += [(f"message {outcome}", line.when) for line in said(topic)]
    sources += [("after sending", line.when) for line in (*AFTER_SENDING, *chain.from_iterable(AFTER_FORM.values()))]
    for where, given_ in sources:
        yield from ((where, condition) for condition in given_)


def test_question_ids_are_unique() -> None:
    """Every question, and every option of a question, has an id of its own."""
    assert len(QUESTION_BY_ID) == len(QUESTIONS)
    for question in QUESTIONS:
        assert len({option.id for option in question.options}) == len(question.options)


def test_published_ids_are_still_there() -> None:
    """No link and no stored answer stops working: every id that was ever published is still an id."""
    for question, options in PERMANENT.items():
        assert set(options.split()) <= {option.id for option in QUESTION_BY_ID[question].options}


@each_question
def test_a_question_is_whole(question: Question) -> None:
    """Every question has words, a choice, and a link into the guide, and its ids fit an address."""
    assert question.text.endswith("?")
    assert question.hint.endswith(".")
    assert len(question.options) >= 2
    assert question.link.startswith(tuple(step.link + "#" for step in STEPS))
    assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", one) for one in (question.id, *(o.id for o in question.options)))
    assert len({option.text for option in question.options}) == len(question.options)
    assert all(option.text for option in question.options)


@each_question
def test_every_answer_can_begin_a_sentence_about_what_it_would_change(question: Question) -> None:
    """Each answer has its own words, as something to do, a supposition or a time left, ready for a comma after them."""
    words = [option.if_so for option in question.options]

    assert len(set(words)) == len(words)
    for text in words:
        assert re.fullmatch(r"(If|Once|With) [^.;:{}]*[a-z]", text), text
        assert "  " not in text


def test_only_what_can_still_be_done_begins_with_once() -> None:
    """A reader is told "once you have" of what they can do themselves, and "if" of what is as it is."""
    by_begin = {
        begin: {(one.id, option.id) for one in QUESTIONS for option in one.options if option.if_so.startswith(begin)}
        for begin in ("Once ", "With ")
    }

    assert by_begin["Once "] == {
        ("raised", "yes"),
        ("offer-status", "signed"),
        ("sounding-board", "yes"),
        ("asked-other-roles", "yes"),
    }
    assert by_begin["With "] == {("notice", option) for option in ("over-48h", "24-48h", "under-24h", "under-2h")}


@each_question
def test_a_question_hangs_only_on_questions_before_it(question: Question) -> None:
    """A reader who goes from top to bottom never meets a question that depends on a later one."""
    for condition in question.asked_when:
        assert ORDER.index(condition.question) < ORDER.index(question.id)


def test_conditions_speak_of_what_exists() -> None:
    """Every condition anywhere in the engine names a question and options that exist."""
    outcomes = {outcome.id for outcome in OUTCOMES}
    for where, condition in conditions():
        if condition.question == "outcome":
            assert where.startswith(("channel", "after")), where
            known = outcomes
        elif condition.question == "recipient":
            assert where.startswith(("message", "after")), where
            known = set(RECIPIENTS)
        else:
            known = {option.id for option in QUESTION_BY_ID[condition.question].options}
        assert condition.options, where
        assert set(condition.options) <= known, where


def test_reasons_given_name_questions_that_exist() -> None:
    """An outcome or a channel is explained by answers to questions that exist."""
    assert {name for one in (*OUTCOMES, *CHANNEL_RULES) for name in one.because} <= QUESTION_BY_ID.keys()


@each_question
def test_every_option_can_be_chosen(question: Question) -> None:
    """For every question there are answers to the questions before it that make it apply."""
    plain = {
        one.id: one.options[0].id
        for one in QUESTIONS[: ORDER.index(question.id)]
        if one.id not in {condition.question for condition in question.asked_when}
    }
    fitting = {
        condition.question: next(
            option.id
            for option in QUESTION_BY_ID[condition.question].options
            if (option.id in condition.options) is not condition.negated
        )
        for condition in question.asked_when
    }

    for option in question.options:
        assert ask({**plain, **fitting, question.id: option.id})[question.id] == option.id


@pytest.mark.parametrize(
    ("answers", "asked", "not_asked"),
    [
        ({"reason": "accepted-offer"}, {"offer-status", "sounding-board"}, {"certainty", "raised"}),
        ({"reason": "pending-offer"}, {"offer-status", "certainty"}, {"raised"}),
        ({"reason": "terms"}, {"certainty", "raised"}, {"offer-status"}),
        ({"reason": "not-as-expected"}, {"certainty", "raised"}, {"offer-status"}),
        ({"reason": "company-concern"}, {"certainty", "raised"}, {"offer-status"}),
        ({"reason": "personal"}, {"certainty", "sounding-board", "interest"}, {"offer-status", "raised"}),
        (
            {"reason": "unsafe"},
            {"notice", "booked-by", "channel", "stage"},
            {"certainty", "sounding-board", "interest", "asked-other-roles"},
        ),
        ({"reason": "not-a-fit", "interest": "maybe"}, {"asked-other-roles"}, {"offer-status"}),
        ({"reason": "not-a-fit", "interest": "no"}, {"interest"}, {"asked-other-roles"}),
        ({"reason": "unsafe", "interest": "yes"}, {"notice"}, {"interest", "asked-other-roles"}),
    ],
    ids=lambda value: ", ".join(value.values()) if isinstance(value, dict) else "",
)
def test_a_question_is_asked_when_it_concerns_the_reader(
    answers: dict[str, str], asked: set[str], not_asked: set[str]
) -> None:
    """A reader is asked what their reason calls for, and not what it rules out."""
    applicable = ask(answers)

    assert asked <= applicable.keys()
    assert not not_asked & applicable.keys()


@given(strategies.answers)
def test_whatever_is_asked_may_be_asked(answers: dict[str, str]) -> None:
    """The questions that apply now are among those that could apply, each with the answer that was given."""
    applicable, possible = ask(answers), may_ask(answers)

    assert applicable.items() <= possible.items()
    assert list(applicable) == [question for question in ORDER if question in applicable]
    for question, option in possible.items():
        assert option == answers.get(question)


@given(strategies.all_answers)
def test_once_all_is_answered_nothing_else_may_be_asked(answers: dict[str, str]) -> None:
    """With every answer there, the questions that could apply are the questions that do."""
    assert ask(answers) == may_ask(answers)
