"""The readers in `tests/cases`: what each should be told was written down from the design, not from the code."""

import json
import tomllib
from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from checklist import OUTCOMES, QUESTIONS, Assessment, Interview, assess, wire
from checklist.channels import CHANNEL_RULES
from checklist.questions import QUESTION_BY_ID, TIME_QUESTION, find_asked

FOLDER = Path(__file__).parents[1] / "cases"
CASES: list[dict[str, Any]] = [
    case
    for file in sorted(FOLDER.glob("*.toml"))
    for case in tomllib.loads(file.read_text(encoding="utf-8")).get("case", ())
]
#: Readers of the version before, whose links, stored answers and requests still arrive.
BEFORE: list[dict[str, Any]] = tomllib.loads((FOLDER / "before.toml").read_text(encoding="utf-8"))["before"]

each_case = pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
each_before = pytest.mark.parametrize("case", BEFORE, ids=[case["name"] for case in BEFORE])


def assess_case(case: dict[str, Any]) -> Assessment:
    """Return the assessment of one case."""
    if "starts_at" not in case:
        return assess(case["answers"], None, None)
    starts_at, now = (datetime.fromisoformat(case[name]) for name in ("starts_at", "now"))
    return assess(case["answers"], Interview(starts_at), now)


@each_case
def test_the_reader_is_told_what_the_case_says(case: dict[str, Any]) -> None:
    """Each reader is told the outcome and the channel that their case asks for, for good; and whom first, if it says.

    A case answers what applies and nothing else, so it also says what such a reader is asked.
    """
    told = assess_case(case)

    assert (told.outcome, told.channel) == (case["outcome"], case["channel"])
    assert told.tell_first == case.get("tell_first", told.tell_first)
    assert told.forms == tuple(case.get("forms", told.forms))
    assert told.complete
    assert {*told.asked} - ({TIME_QUESTION} if "starts_at" in case else set()) == case["answers"].keys()


def test_the_cases_are_whole() -> None:
    """Every case has a name of its own, says where it was read, and gives both times or none."""
    assert [name for name, uses in Counter(case["name"] for case in [*CASES, *BEFORE]).items() if uses > 1] == []
    for case in CASES:
        assert case.keys() - {"starts_at", "now", "tell_first", "forms"} == {
            "name",
            "answers",
            "outcome",
            "channel",
            "source",
        }
        assert len({"starts_at", "now"} & case.keys()) in {0, 2}, case["name"]
        assert case["source"].startswith(("https://", "http://")), case["name"]


def test_every_answer_outcome_and_channel_has_a_case() -> None:
    """Every option of every question is chosen by some reader, and every outcome and channel is somebody's."""
    chosen = {pair for case in CASES for pair in (*case["answers"].items(), (TIME_QUESTION, assess_case(case).notice))}

    assert {(question.id, option.id) for question in QUESTIONS for option in question.options} <= chosen
    assert {case["outcome"] for case in CASES} == {outcome.id for outcome in OUTCOMES}
    assert {case["channel"] for case in CASES} == {rule.channel for rule in CHANNEL_RULES}


@each_before
def test_a_request_of_the_version_before_still_gets_an_answer(case: dict[str, Any]) -> None:
    """Eleven answers of the version before give today's advice; what does not apply is kept, and what is new is asked.

    The advice may wait for the new question, and never needs another answer than that.
    """
    times = {"interview": {"starts_at": case["starts_at"]}, "now": case["now"]} if "starts_at" in case else {}
    request = {"schema": 1, "op": "assess", "answers": case["answers"], **times}

    reply = json.loads(wire.handle(json.dumps(request)))

    assert reply["ok"], reply
    told = reply["result"]
    assert (told["outcome"], told["channel"]) == (case["outcome"], case["channel"])
    assert told["next_question"] == case.get("opens")
    assert told["complete"] is ("opens" not in case)
    for option in QUESTION_BY_ID[case["opens"]].options if "opens" in case else ():
        asked = find_asked({**case["answers"], TIME_QUESTION: assess_case(case).notice or "", case["opens"]: option.id})
        assert None not in asked.values(), (option.id, asked)
