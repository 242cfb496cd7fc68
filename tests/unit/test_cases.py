"""The readers in `tests/cases`: what each should be told was written down from the design, not from the code."""

import tomllib
from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from checklist import OUTCOMES, QUESTIONS, Assessment, Interview, assess
from checklist.channels import CHANNEL_RULES
from checklist.questions import QUESTION_BY_ID, ask

CASES: list[dict[str, Any]] = [
    case
    for file in sorted((Path(__file__).parents[1] / "cases").glob("*.toml"))
    for case in tomllib.loads(file.read_text(encoding="utf-8")).get("case", ())
]

each_case = pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])


def assess_case(case: dict[str, Any]) -> Assessment:
    """Return the assessment of one case."""
    if "starts_at" not in case:
        return assess(case["answers"], None, None)
    starts_at, now = (datetime.fromisoformat(case[name]) for name in ("starts_at", "now"))
    return assess(case["answers"], Interview(starts_at), now)


@each_case
def test_the_reader_is_told_what_the_case_says(case: dict[str, Any]) -> None:
    """Each reader is told the outcome and the channel that their case asks for, for good."""
    assessment = assess_case(case)

    assert (assessment.outcome, assessment.channel) == (case["outcome"], case["channel"])
    assert assessment.complete


@each_case
def test_a_case_answers_every_question_that_applies(case: dict[str, Any]) -> None:
    """A case leaves open none of the questions that apply, and answers none that does not exist."""
    answers = case["answers"]
    by_time = {"notice": assess_case(case).notice} if "starts_at" in case else {}

    assert set(answers) <= set(QUESTION_BY_ID)
    assert all(option in [one.id for one in QUESTION_BY_ID[name].options] for name, option in answers.items())
    assert dict(ask({**answers, **by_time})) == {**answers, **by_time}
    assert not answers.keys() & by_time.keys(), "an exact time answers `notice` already"


@each_case
def test_a_case_says_where_it_comes_from(case: dict[str, Any]) -> None:
    """A case holds what it needs and nothing else: a name, answers, what should follow, and a source."""
    times = {"starts_at", "now"} & set(case)

    assert set(case) - times == {"name", "answers", "outcome", "channel", "source"}
    assert len(times) in {0, 2}, "an interview time needs the present time, and the other way round"
    assert case["source"].startswith(("https://", "http://"))


def test_no_two_cases_share_a_name() -> None:
    """A case is found by its name, so every name is used once."""
    assert [name for name, uses in Counter(case["name"] for case in CASES).items() if uses > 1] == []


def test_every_outcome_has_a_case() -> None:
    """Every outcome and every channel is what some reader in the cases is told."""
    assert {case["outcome"] for case in CASES} == {outcome.id for outcome in OUTCOMES}
    assert {case["channel"] for case in CASES} == {rule.channel for rule in CHANNEL_RULES}


def test_every_answer_has_a_case() -> None:
    """Every option of every question is chosen by some reader in the cases, or follows from their times."""
    chosen = {pair for case in CASES for pair in case["answers"].items()}
    chosen |= {("notice", assess_case(case).notice) for case in CASES}

    assert {(question.id, option.id) for question in QUESTIONS for option in question.options} <= chosen
