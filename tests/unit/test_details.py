"""Details that are no answer: named, left out, and never mistaken for a real name."""

import json

import pytest

from checklist import assess, compose, wire
from checklist.details import DETAILS, find_non_answers
from tests.unit.examples import ORDINARY_DETAILS, REACHED_BY

NAMES = ("your_name", "their_name", "company", "role", "recruiter_name", "referrer_name")

NO_ANSWERS = (
    *("N/A", "n/a", "NA", "n.a.", "none", "None", "nil", "-", "--", "?", "???", "…", ".", "_", "*", "/", "(none)"),
    *("unknown", "Unknown", "[unknown]", "TBC", "tbd", "TBA", "xxx", "XX", "undefined", "null", "NaN", "blank", "“-”"),
    *("nobody", "someone", "idk", "dunno", "not applicable", "not sure", "don't know", "don’t know", "no idea"),
    *("to be confirmed", "To be announced", "your name"),
)
REAL = [
    "TBD Media Group",
    "Studio XX",
    "Who Gives A Crap",
    "garbage collector",
    "rodeo clown",
    "X",
    "Na",
    "Null",
    "No",
    "Nan Goldin",
    "3M",
    "None of the Above Ltd",
    "Unknown Worlds",
    "Miss Selfridge",
    "Dr. Martens",
    "Dr Who",
    "看護師",
]


@pytest.mark.parametrize("name", NAMES)
def test_a_non_answer_is_missing_and_named(name: str) -> None:
    """Whatever stands for "nothing" leaves the message as if the field were empty."""
    answers = {**REACHED_BY["withdraw"], "booked-by": "recruiter"}
    assessment = assess(answers, None, None)
    for typed in NO_ANSWERS:
        without = {one: text for one, text in ORDINARY_DETAILS.items() if one != name}
        for recipient in ("employer", "recruiter", "referrer"):
            empty = compose(answers, assessment, without, "email", recipient, "warm")
            draft = compose(answers, assessment, {**without, name: typed}, "email", recipient, "warm")
            assert (draft.parts, draft.missing) == (empty.parts, empty.missing), typed
            assert draft.non_answers == (name,), typed


@pytest.mark.parametrize("typed", ["Mr", "mrs.", "Ms", "Dr.", "Mr/Mrs", "Professor"])
def test_a_bare_title_is_no_name(typed: str) -> None:
    """A greeting with a title alone greets nobody; as a role or a company it may be what it is called."""
    assert find_non_answers({"their_name": typed}) == ("their_name",)


@pytest.mark.parametrize("name", NAMES)
def test_a_name_that_looks_odd_is_a_name(name: str) -> None:
    """What could be a real name is one."""
    for typed in REAL:
        assert find_non_answers({name: typed}) == (), typed


def test_a_sentence_of_nothing_is_left_out() -> None:
    """Whoever types "no" for a reason has none to give."""
    for name in ("reason_given", "your_question", "other_times"):
        assert find_non_answers({name: "No."}) == (name,)
        assert find_non_answers({name: "No trains run that day"}) == ()


def test_the_reply_names_them() -> None:
    """The page learns which fields to speak up beside."""
    request = {
        "schema": 1,
        "op": "compose",
        "answers": REACHED_BY["withdraw"],
        "details": {**ORDINARY_DETAILS, "company": "N/A", "their_name": "-"},
    }
    draft = json.loads(wire.handle(json.dumps(request)))["result"]["draft"]

    assert (draft["non_answers"], draft["missing"]) == (["their_name", "company"], ["company"])


def test_every_detail_is_read() -> None:
    """A message of some kind has a place for each detail."""
    mentioned = set()
    for outcome, answers in REACHED_BY.items():
        for recipient in ("employer", "recruiter", "referrer"):
            assessment = assess(answers, None, None)
            mentioned |= set(compose(answers, assessment, {}, "email", recipient, "warm").mentions)
        assert outcome
    assert mentioned == set(DETAILS)
