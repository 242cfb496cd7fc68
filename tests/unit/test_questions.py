"""The questions and everything that speaks of them: no id lost, no condition on what does not exist, nothing early."""

import importlib
import pkgutil
import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

import checklist
from checklist import OUTCOMES, QUESTIONS, STEPS, assess
from checklist.channels import CHANNEL_RULES, ELAPSED, OVER_A_WEEK
from checklist.conditions import Condition
from checklist.english import ENGLISHES
from checklist.extras import EXTRAS, FIRST, QUESTION_GIVEN, REASON_GIVEN, TIMES_GIVEN
from checklist.frames import FORMS, RECIPIENTS, TONES
from checklist.messages import REPLIES
from checklist.questions import DELIVERY, OUTCOME, QUESTION_BY_ID, find_asked
from tests.unit import strategies

ORDER = [question.id for question in QUESTIONS]

#: Ids are permanent: what stands here stands in links and in stored answers, so it may grow but never shrink.
PERMANENT = {
    "reason": (
        "accepted-offer pending-offer staying not-as-expected not-a-fit terms company-concern treated-badly unsafe"
        " cannot-make-it interview-format illness-or-family nerves personal rather-not-say"
    ),
    "notice": "over-48h 24-48h under-24h under-2h passed not-scheduled",
    "missed-by": "me them",
    "offer-status": "signed verbal conditional expected",
    "certainty": "yes no not-sure",
    "raised": "yes no cannot",
    "put-right": "yes no waiting",
    "sounding-board": "yes no",
    "interest": "yes maybe no",
    "asked-other-roles": "yes no",
    "booked-by": "employer recruiter referral portal",
    "stage": "first later final",
    "channel": "email phone text portal",
}

#: What else a condition may name: the outcome, once it is known, how long ago it was, and how one writes to whom.
ALSO_NAMED: dict[str, set[str]] = {
    OUTCOME: {str(outcome.id) for outcome in OUTCOMES},
    ELAPSED: {OVER_A_WEEK},
    "recipient": set(RECIPIENTS),
    "form": set(FORMS),
    "first-form": set(FORMS),
    "tone": set(TONES),
    "english": set(ENGLISHES),
    "reply-to": {FIRST[1], *REPLIES},
    "decided": {"yes", "no"},
    "by-choice": {"yes", "no"},
    "greets": {"by-name"},
    "follow-up": {"next-day", "sooner"},
    **{given: {"yes", "no"} for given in (REASON_GIVEN, QUESTION_GIVEN, TIMES_GIVEN)},
    **{extra.id: {"yes", "no"} for extra in EXTRAS},
}


def conditions_in(value: object) -> Iterator[Condition]:
    """Yield every condition that a literal holds, however deep."""
    if isinstance(value, Condition):
        yield value
    elif isinstance(value, Mapping):
        yield from conditions_in(tuple(value.values()))
    elif isinstance(value, tuple | list):
        for one in value:
            yield from conditions_in(one)
    elif is_dataclass(value) and not isinstance(value, type):
        yield from conditions_in(tuple(getattr(value, field.name) for field in fields(value)))


def conditions() -> Iterator[tuple[str, Condition]]:
    """Yield every condition that any module of the engine holds, with the module's name."""
    for module in pkgutil.iter_modules(checklist.__path__):
        if module.name != "__main__":
            held = vars(importlib.import_module(f"checklist.{module.name}"))
            yield from ((module.name, one) for one in conditions_in({**held, "__builtins__": None}))


def test_published_ids_are_still_there_and_unique() -> None:
    """No link and no stored answer stops working: every id that was ever published is an id, and stands once."""
    found = {question.id: [option.id for option in question.options] for question in QUESTIONS}

    assert len(found) == len(QUESTIONS)
    for question, options in PERMANENT.items():
        assert set(options.split()) <= set(found[question])
        assert len(set(found[question])) == len(found[question])


@pytest.mark.parametrize("question", QUESTIONS, ids=ORDER)
def test_a_question_is_whole(question: checklist.Question) -> None:
    """Every question reads as one, links into the guide, and has answers that can be told apart and be supposed.

    What would change begins with an answer's own words, as something to do, a supposition or a time left. Only what a
    reader can still do begins with "once".
    """
    assert question.text.endswith("?")
    assert question.hint.endswith(".")
    assert question.link.startswith(tuple(step.link + "#" for step in STEPS))
    assert len({option.text for option in question.options}) == len(question.options) >= 2
    assert len({option.if_so for option in question.options}) == len(question.options)
    for option in question.options:
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", option.id)
        assert re.fullmatch(r"(If|Once|With) [^.;:{}]*[a-z]", option.if_so), option.if_so
        if option.if_so.startswith("Once "):
            assert (question.id, option.id) in {
                ("raised", "yes"),
                ("put-right", "yes"),
                ("offer-status", "signed"),
                ("sounding-board", "yes"),
                ("asked-other-roles", "yes"),
            }


def test_options_under_a_heading_stand_together() -> None:
    """The reasons stand under five headings, each of which comes once; no other question has any."""
    for question in QUESTIONS:
        headings = [option.heading for option in question.options]
        runs = [one for one, before in zip(headings, [None, *headings], strict=False) if one != before]
        expected = ["Another job", "The job", "The company", "The interview", "You"]
        assert runs == (expected if question.id == "reason" else [""])


def test_a_question_hangs_only_on_what_comes_before_it() -> None:
    """From top to bottom nobody meets a question that hangs on a later one; only how to tell hangs on the outcome."""
    for question in QUESTIONS:
        for case in question.asked_when:
            for condition in case:
                if condition.question == OUTCOME:
                    assert question in DELIVERY
                else:
                    assert ORDER.index(condition.question) < ORDER.index(question.id)


def test_conditions_speak_of_what_exists() -> None:
    """Every condition anywhere in the engine names a question, and options that it has."""
    known = {question.id: {option.id for option in question.options} for question in QUESTIONS} | ALSO_NAMED
    found = list(conditions())

    assert {"questions", "outcomes", "channels", "rules", "messages"} <= {where for where, _ in found}
    for where, condition in found:
        assert condition.options, (where, condition)
        assert set(condition.options) <= known[condition.question], (where, condition)
    because = {name for rule in CHANNEL_RULES for name in rule.because}
    because |= {name for outcome in OUTCOMES for ground in outcome.grounds for name in ground.because}
    assert because <= QUESTION_BY_ID.keys()


@pytest.mark.parametrize(
    ("answers", "asked"),
    [
        pytest.param({}, "reason notice", id="nothing yet"),
        pytest.param({"reason": "unsafe", "notice": "passed", "certainty": "no"}, "reason", id="unsafe"),
        pytest.param(
            {"reason": "nerves", "notice": "over-48h", "certainty": "no", "channel": "email"},
            "reason notice certainty",
            id="nerves: what was answered of how to tell them does not count",
        ),
        pytest.param(
            {"reason": "personal", "notice": "passed", "certainty": "yes"},
            "reason notice missed-by certainty interest",
            id="passed: who missed it comes first",
        ),
        pytest.param(
            {"reason": "personal", "notice": "over-48h", "certainty": "yes"},
            "reason notice certainty interest",
            id="while a question that decides is open, nobody is asked how to tell them",
        ),
        pytest.param(
            {"reason": "personal", "notice": "over-48h", "certainty": "yes", "channel": "text", "stage": "later"},
            "reason notice certainty interest stage channel",
            id="what is answered of it counts already",
        ),
        pytest.param(
            {"reason": "personal", "notice": "over-48h", "certainty": "yes", "interest": "no", "stage": "final"},
            "reason notice certainty interest booked-by stage",
            id="the final interview: how they were in touch settles nothing",
        ),
        pytest.param(
            {"reason": "personal", "notice": "under-24h", "certainty": "yes", "interest": "no", "stage": "first"},
            "reason notice certainty interest booked-by",
            id="the night before: a call in any case",
        ),
        pytest.param(
            {"reason": "treated-badly", "notice": "over-48h", "certainty": "yes", "interest": "yes"},
            "reason notice certainty booked-by",
            id="treated badly: no other role, and a call is never owed",
        ),
        pytest.param(
            {"reason": "staying", "notice": "over-48h", "certainty": "no", "interest": "no"},
            "reason notice interest booked-by stage",
            id="staying is sure",
        ),
        pytest.param(
            {"reason": "terms", "notice": "over-48h", "certainty": "not-sure", "raised": "yes"},
            "reason notice certainty raised put-right",
            id="raised: was it put right?",
        ),
        pytest.param(
            {"reason": "pending-offer", "notice": "24-48h", "offer-status": "verbal", "certainty": "yes"},
            "reason notice offer-status",
            id="an offer that is not firm settles it",
        ),
    ],
)
def test_what_is_asked(answers: dict[str, str], asked: str) -> None:
    """A reader is asked what their answers call for, in this order, and nothing that they rule out."""
    assert list(find_asked(answers)) == asked.split()


@given(strategies.answers)
def test_answers_that_do_not_apply_are_as_good_as_none(answers: dict[str, str]) -> None:
    """What is asked hangs on the answers that apply, in their order, and each question shows the answer given."""
    asked = find_asked(answers)

    assert list(asked) == [question for question in ORDER if question in asked]
    assert asked == {question: answers.get(question) for question in asked}
    assert find_asked({question: option for question, option in asked.items() if option is not None}) == asked


@given(strategies.answers, st.data())
def test_whoever_answers_only_what_is_asked_next_arrives(answers: dict[str, str], data: st.DataObject) -> None:
    """From wherever a reader starts, answering each next question ends, and only then is the assessment complete."""
    given_ = dict(answers)
    for _ in QUESTIONS:
        told = assess(given_, None, None)
        is_open = [question for question, option in find_asked(given_).items() if option is None]
        assert told.complete is (not is_open)
        assert told.next_question == (is_open[0] if is_open else None)
        assert told.asked == tuple(find_asked(given_))
        if told.next_question is None:
            break
        given_[told.next_question] = data.draw(
            st.sampled_from([option.id for option in QUESTION_BY_ID[told.next_question].options])
        )

    assert assess(given_, None, None).complete
