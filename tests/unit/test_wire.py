"""JSON in, JSON out: never an exception, always the shape that was agreed, and nobody's words in an error."""

import json
import os
import subprocess
import sys
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checklist import MESSAGE_RULES, OUTCOMES, QUESTIONS, STEPS, wire
from checklist.frames import FORMS
from tests.unit import strategies
from tests.unit.examples import ORDINARY_DETAILS, REACHED_BY

NOW = "2026-11-23T09:00:00+01:00"
STARTS_AT = "2026-11-24T14:00:00+01:00"

#: Words that a reader typed and that no error may show.
TYPED = "xyzzy-my-own-words"


def send(**fields: object) -> dict[str, Any]:
    """Return the reply to a request with these fields."""
    reply = json.loads(wire.handle(json.dumps({"schema": 1, **fields})))
    assert isinstance(reply, dict)
    return reply


def result(**fields: object) -> dict[str, Any]:
    """Return the result of a request that must succeed."""
    reply = send(**fields)
    assert reply.keys() == {"schema", "ok", "result"}
    assert (reply["schema"], reply["ok"]) == (1, True)
    return reply["result"]  # type: ignore[no-any-return]


def errors(json_text: Any) -> list[dict[str, str]]:
    """Return the errors of a request that must fail, whatever it is."""
    text = wire.handle(json_text)
    assert text.isascii()
    reply = json.loads(text)
    assert reply.keys() == {"schema", "ok", "errors"}
    assert (reply["schema"], reply["ok"]) == (1, False)
    assert reply["errors"]
    for error in reply["errors"]:
        assert error.keys() == {"field", "code", "message"}
        assert all(isinstance(value, str) and value for value in error.values())
    return reply["errors"]  # type: ignore[no-any-return]


def assert_is_an_assessment(assessed: dict[str, Any]) -> None:
    """Assert that an assessment has the fields of the contract, of the right kind."""
    assert assessed.keys() >= {
        "outcome",
        "headline",
        "channel",
        "how",
        "hours_left",
        "send_by",
        "score",
        "steps",
        "findings",
        "changes",
        "next_question",
        "complete",
    }
    assert assessed["outcome"] in {outcome.id for outcome in OUTCOMES}
    assert type(assessed["score"]) is int
    assert type(assessed["complete"]) is bool
    assert [step["id"] for step in assessed["steps"]] == [step.id for step in STEPS]
    assert all(step.keys() == {"id", "title", "score", "points", "max"} for step in assessed["steps"])
    for finding in assessed["findings"]:
        assert finding.keys() == {"rule", "step", "points", "max", "title", "why", "advice", "link"}
        assert all(one.keys() == {"question", "option"} for one in finding["why"])
    assert all(one.keys() == {"question", "option", "outcome", "channel"} for one in assessed["changes"])


def test_questions_are_told_as_the_form_needs_them() -> None:
    """Whoever builds a form gets every question with its options, in order."""
    questions = result(op="questions")["questions"]

    assert [question["id"] for question in questions] == [question.id for question in QUESTIONS]
    for question in questions:
        assert question.keys() == {"id", "text", "hint", "options", "link", "asked_when"}
        assert all(option.keys() == {"id", "text"} for option in question["options"])
        assert all(one.keys() == {"question", "options", "negated"} for one in question["asked_when"])


@pytest.mark.parametrize("outcome", REACHED_BY)
def test_an_assessment_has_the_agreed_shape(outcome: str) -> None:
    """For each outcome the reply has every field that the page reads."""
    assessed = result(op="assess", answers=REACHED_BY[outcome])

    assert_is_an_assessment(assessed)
    assert assessed["outcome"] == outcome
    assert assessed["next_question"] is None
    assert (assessed["hours_left"], assessed["send_by"], assessed["starts_at"]) == (None, None, None)


def test_an_exact_time_is_told_in_its_own_offset() -> None:
    """Times come back as text with the interview's offset, the hours left as a number."""
    assessed = result(
        op="assess", answers=REACHED_BY["withdraw"], interview={"starts_at": STARTS_AT}, now="2026-11-23T08:00:00Z"
    )

    assert assessed["hours_left"] == 29.0
    assert assessed["send_by"] == "2026-11-23T14:00:00+01:00"
    assert assessed["starts_at"] == STARTS_AT
    assert assessed["notice"] == "24-48h"


@pytest.mark.parametrize("outcome", REACHED_BY)
@pytest.mark.parametrize("form", sorted(FORMS))
def test_a_composed_draft_has_the_agreed_shape(outcome: str, form: str) -> None:
    """The reply holds the draft, part by part, and the assessment with the draft read back."""
    composed = result(op="compose", answers=REACHED_BY[outcome], details=dict(ORDINARY_DETAILS), form=form)

    assert composed.keys() == {"draft", "assessment"}
    assert composed["draft"].keys() == {
        "form",
        "recipient",
        "tone",
        "missing",
        "instead",
        "after_sending",
        *FORMS[form],
    }
    assert all(composed["draft"][name] for name in FORMS[form])
    assert composed["draft"]["missing"] == []
    assert_is_an_assessment(composed["assessment"])
    assert composed["assessment"]["steps"][-1]["score"] == 100


def test_a_composed_draft_names_what_is_missing() -> None:
    """Without details the required ones are listed, and the last step is not full."""
    composed = result(op="compose", answers=REACHED_BY["withdraw"])

    assert composed["draft"]["missing"] == ["your_name", "company", "role"]
    assert composed["assessment"]["steps"][-1]["score"] < 100


def test_the_draft_that_was_edited_is_the_one_that_is_read() -> None:
    """Once a reader has changed the message, their text is scored, and the composed one still comes along."""
    edited = {"form": "email", "subject": "Tuesday", "body": "See you."}
    fields: dict[str, Any] = {"answers": REACHED_BY["withdraw"], "details": dict(ORDINARY_DETAILS)}

    composed = result(op="compose", **fields)
    changed = result(op="compose", draft=edited, **fields)
    assessed = result(op="assess", draft=edited, **fields)
    unmet = {one["rule"] for one in changed["assessment"]["findings"] if one["points"] < one["max"]}

    assert changed["draft"] == composed["draft"]
    assert unmet == {"clear-statement", "says-thanks"}
    assert assessed == changed["assessment"]
    assert assessed["score"] < composed["assessment"]["score"] == 100


def test_a_draft_is_read_in_the_light_of_the_exact_time() -> None:
    """A message for an interview that has passed has to say sorry, whatever was answered about notice."""
    draft = {"form": "email", "subject": "Tuesday", "body": "I have to withdraw. Thank you."}
    fields: dict[str, Any] = {"answers": REACHED_BY["withdraw"], "details": dict(ORDINARY_DETAILS), "draft": draft}

    def unmet(now: str) -> set[str]:
        read = result(op="review", interview={"starts_at": STARTS_AT}, now=now, **fields)
        return {one["rule"] for one in read["findings"] if one["points"] < one["max"]}

    assert unmet("2026-11-23T08:00:00Z") == set()
    assert unmet("2026-11-25T08:00:00Z") == {"clear-statement"}


def test_a_review_has_a_finding_for_every_rule() -> None:
    """Reading a message back gives every rule of the last step, met or not."""
    findings = result(op="review", answers=REACHED_BY["withdraw"], draft={"form": "email"})["findings"]

    assert [finding["rule"] for finding in findings] == [rule.id for rule in MESSAGE_RULES]


def test_a_review_needs_a_draft() -> None:
    """Nothing can be read back where nothing was written, and the field is named."""
    (error,) = errors('{"schema": 1, "op": "review"}')

    assert (error["field"], error["code"]) == ("draft", "required")


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\x00",
        "{",
        "}",
        "nonsense",
        "{'schema': 1}",
        '{"schema": 1,}',
        '{"schema": NaN}',
        '{"schema": Infinity}',
        '{"schema": -Infinity}',
        "NaN",
        '{"schema": 1} {"schema": 1}',
        "\ufeff{}",
        "[" * 100_000,
        '{"a":' * 100_000,
        '{"schema": 1, "op": "assess", "answers": ' + "[" * 100_000 + "]" * 100_000 + "}",
        "\ud800",
        '"\ud800',
        '{"a": "\n"}',
    ],
    ids=lambda text: ascii(text[:20]),
)
def test_what_is_not_json_is_refused(text: str) -> None:
    """Broken, endless or bottomless text gets one plain answer."""
    (error,) = errors(text)

    assert (error["field"], error["code"], error["message"]) == ("request", "json", "This is not valid JSON.")


@pytest.mark.parametrize("value", [None, 5, 1.5, True, [], {}, object(), b"\xff\xfe\xfd", b"{"], ids=repr)
def test_what_is_not_even_text_is_refused(value: object) -> None:
    """A caller who passes anything but text gets the same answer and no exception."""
    (error,) = errors(value)

    assert error["code"] == "json"


@pytest.mark.parametrize(
    "text",
    ["null", "true", "1", "1e400", '"text"', "[]", "[" * 50 + "]" * 50, "1" + "0" * 400, "-0"],
    ids=lambda t: t[:9],
)
def test_json_that_is_no_request_is_refused(text: str) -> None:
    """JSON of another kind is told what is missing."""
    assert {error["field"] for error in errors(text)} == {"request", "schema", "op"}


@pytest.mark.parametrize("depth", [1, 10, 100, 500])
@pytest.mark.parametrize("field", ["answers", "interview", "now", "details", "draft", "op", "schema", "form", "other"])
def test_nested_junk_is_refused_where_it_stands(field: str, depth: int) -> None:
    """However deep the junk in a field, the fault is that field's."""
    request = {"schema": 1, "op": "assess"}
    text = json.dumps({**request, field: "HERE"}).replace('"HERE"', "[" * depth + "]" * depth)

    assert errors(text)[0]["field"].split(".")[0] == field


def test_a_field_given_twice_is_refused() -> None:
    """Of two answers to one question neither is taken, since nobody knows which was meant."""
    (error,) = errors('{"schema": 1, "op": "assess", "answers": {"reason": "unsafe"}, "answers": {"reason": "nerves"}}')

    assert error["code"] == "json"


def test_an_endless_number_hides_no_other_fault() -> None:
    """A number too long for Python is of the wrong type like any other, and the rest is still reported."""
    text = '{"schema": 1' + "0" * 5_000 + ', "op": "assess", "answers": {"reason": ' + "9" * 100_000 + "}}"

    assert {error["field"] for error in errors(text)} == {"schema", "answers.reason"}


@pytest.mark.parametrize(
    "fields",
    [
        {"op": TYPED},
        {"schema": TYPED},
        {"answers": TYPED},
        {"answers": {"reason": TYPED}},
        {"interview": TYPED},
        {"interview": {"starts_at": TYPED}, "now": TYPED},
        {"now": f"2026-11-24T14:00+01:00{TYPED}"},
        {"details": TYPED},
        {"details": {"company": TYPED + "\n"}},
        {"details": {"company": TYPED * 1_000}},
        {"details": {"your_name": TYPED + "\ud800"}},
        {"details": {"role": [TYPED]}},
        {"form": TYPED},
        {"recipient": TYPED},
        {"tone": TYPED},
        {"draft": TYPED},
        {"draft": {"form": TYPED}},
        {"draft": {"form": "email", "subject": TYPED + "\r\n"}},
        {"draft": {"form": "email", "body": TYPED + "\x00"}},
        {"draft": {"form": "email", "body": TYPED * 1_000}},
        {"draft": {"form": "email", "body": [TYPED], "subject": {TYPED: TYPED}}},
    ],
    ids=", ".join,
)
def test_no_error_repeats_what_was_typed(fields: dict[str, object]) -> None:
    """An error names the field and says what to do; the reader's own words stay with the reader."""
    text = json.dumps({"schema": 1, "op": "compose", "details": {"your_name": TYPED}, **fields})

    assert TYPED not in json.dumps(errors(text))


def test_text_that_is_not_json_is_not_repeated_either() -> None:
    """Not even broken text comes back."""
    assert TYPED not in json.dumps(errors("{" + TYPED))


def test_a_fault_of_ours_shows_no_ones_words(monkeypatch: pytest.MonkeyPatch) -> None:
    """Should the engine itself fail, the reader gets a plain answer, without their text in it."""

    def fail(*_: object) -> None:
        raise RuntimeError(TYPED)

    monkeypatch.setattr(wire, "assess", fail)
    (error,) = errors(json.dumps({"schema": 1, "op": "assess"}))

    assert error["code"] == "internal"
    assert TYPED not in json.dumps(error)


def test_odd_text_crosses_the_border_unharmed() -> None:
    """Letters of any script come back as they went in, in a reply that is plain ASCII."""
    name = "Łódź \u202eאבג 😀 e\u0301"
    text = json.dumps({"schema": 1, "op": "compose", "answers": {}, "details": {"your_name": name}}, ensure_ascii=False)

    reply = wire.handle(text)

    assert reply.isascii()
    assert name in json.loads(reply)["result"]["draft"]["body"]


@given(st.text() | st.binary())
def test_any_text_gets_a_reply(text: str | bytes) -> None:
    """Whatever text comes in, a reply goes out."""
    errors(text)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=10,
)


@given(
    st.dictionaries(st.sampled_from(["answers", "interview", "now", "details", "form", "tone", "draft"]), json_values)
)
def test_any_json_gets_a_reply(fields: dict[str, Any]) -> None:
    """Whatever stands in a request's fields, a reply of the agreed shape goes out."""
    text = wire.handle(json.dumps({"schema": 1, "op": "compose", **fields}))

    assert text.isascii()
    assert json.loads(text).keys() in ({"schema", "ok", "result"}, {"schema", "ok", "errors"})


@given(
    strategies.answers,
    strategies.appointments() | st.none(),
    strategies.details,
    st.sampled_from(sorted(FORMS)),
    st.text(st.characters(exclude_categories=("Cc", "Cs"), exclude_characters="\u2028\u2029"), max_size=200)
    | st.none(),
)
def test_every_valid_request_succeeds(
    answers: dict[str, str],
    appointment: tuple[Any, Any] | None,
    details: dict[str, str],
    form: str,
    body: str | None,
) -> None:
    """Whatever a reader answers and types into the form, they get a result, and the same one again."""
    fields: dict[str, Any] = {"op": "compose", "answers": answers, "details": details, "form": form}
    if appointment:
        interview, now = appointment
        fields |= {"interview": {"starts_at": interview.starts_at.isoformat()}, "now": now.isoformat()}
    if body is not None:
        fields["draft"] = {"form": form, FORMS[form][-1]: body}

    composed = result(**fields)

    assert_is_an_assessment(composed["assessment"])
    assert json.dumps(composed) == json.dumps(result(**fields))


def test_the_same_request_gives_the_same_bytes_everywhere() -> None:
    """Two processes with different hash seeds give the same bytes, results and errors alike."""
    requests = [
        json.dumps({"schema": 1, "op": op, "answers": answers, "details": dict(ORDINARY_DETAILS), "form": form})
        for op in ("assess", "compose")
        for answers in ({}, {"reason": "terms"}, *REACHED_BY.values())
        for form in FORMS
    ]
    requests.append(json.dumps({f"odd-{n}": n for n in range(20)} | {"answers": {f"odd-{n}": "" for n in range(20)}}))
    program = "import json, sys; from checklist import wire; [print(wire.handle(one)) for one in json.load(sys.stdin)]"

    replies = {
        subprocess.run(
            [sys.executable, "-c", program],
            input=json.dumps(requests),
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
            text=True,
        ).stdout
        for seed in ("1", "2", "3")
    }

    assert len(replies) == 1
    assert replies.pop().splitlines() == [wire.handle(one) for one in requests]
