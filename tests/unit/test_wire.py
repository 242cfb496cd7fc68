"""JSON in, JSON out: never an exception, always the shape that was agreed, and nobody's words in an error."""

import json
import os
import subprocess
import sys
import unicodedata
from collections.abc import Iterator, Mapping
from datetime import datetime
from email import message_from_string, policy
from email.header import decode_header, make_header
from itertools import product
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checklist import MESSAGE_RULES, OUTCOMES, QUESTIONS, STEPS, Option, parse, wire
from checklist.details import DETAILS
from checklist.frames import FORMS
from checklist.questions import QUESTION_BY_ID
from checklist.request import FORMATS, OPS
from tests.unit import strategies
from tests.unit.examples import ORDINARY_DETAILS, REACHED_BY
from tests.unit.naughty import NAUGHTY

NOW = "2026-11-23T09:00:00+01:00"
STARTS_AT = "2026-11-24T14:00:00+01:00"

#: The rules about the message, which alone have a severity.
SEVERE = {rule.id for rule in MESSAGE_RULES}

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


#: The fields of an assessment, each with what it may be.
ASSESSMENT: Mapping[str, Any] = {
    "outcome": str,
    "headline": str,
    "channel": str,
    "how": str,
    "hours_left": float | None,
    "send_by": str | None,
    "score": int | None,
    "steps": list,
    "findings": list,
    "changes": list,
    "next_question": str | None,
    "complete": bool,
    "asked": list,
    "tell_first": str | None,
    "forms": list,
    "keeps_interview": bool,
    "to_do": list,
    "to_ask": list,
    "note": str,
    "caution": str,
    "replies": list,
    "notice": str | None,
    "starts_at": str | None,
}


def assert_is_an_assessment(assessed: dict[str, Any]) -> None:
    """Assert that an assessment has the fields of the contract, of the right kind."""
    assert assessed.keys() == ASSESSMENT.keys()
    assert {name for name, value in assessed.items() if not isinstance(value, ASSESSMENT[name])} == set()
    assert assessed["outcome"] in {outcome.id for outcome in OUTCOMES}
    assert (assessed["score"] is None) is (assessed["channel"] == "none")
    assert (assessed["steps"] == []) is (assessed["forms"] == []) is (assessed["tell_first"] is None)
    assert (assessed["score"] is None) is (assessed["steps"] == [])
    assert set(assessed["forms"]) <= set(FORMS)
    assert assessed["complete"] is (assessed["next_question"] is None)
    steps = [step["id"] for step in assessed["steps"]]
    assert steps == [step.id for step in STEPS if step.id in steps]
    assert all(step.keys() == {"id", "title", "score", "points", "max"} for step in assessed["steps"])
    for finding in assessed["findings"]:
        assert_is_a_finding(finding)
    assert all(one.keys() == {"question", "option", "outcome", "channel", "text"} for one in assessed["changes"])


def assert_is_a_finding(finding: dict[str, Any]) -> None:
    """Assert that a finding has the fields of the contract, and is grave only where something is to be mended."""
    assert finding.keys() == {
        "rule",
        "step",
        "points",
        "max",
        "title",
        "why",
        "advice",
        "link",
        "severity",
        "spans",
    }
    assert all(one.keys() == {"question", "option"} for one in finding["why"])
    assert all(one.keys() == {"part", "start", "end"} for one in finding["spans"])
    grave = {"stop", "warn", "note"} if finding["rule"] in SEVERE and finding["points"] < finding["max"] else {""}
    assert finding["severity"] in grave


def test_questions_are_told_as_the_form_needs_them() -> None:
    """Whoever builds a form gets every question with its options, in order."""
    questions = result(op="questions")["questions"]

    assert [question["id"] for question in questions] == [question.id for question in QUESTIONS]
    for question in questions:
        assert question.keys() == {"id", "text", "hint", "options", "link", "asked_when"}
        assert all(option.keys() == {"id", "text", "if_so", "heading"} for option in question["options"])
        for case in question["asked_when"]:
            assert all(one.keys() == {"question", "options", "negated"} for one in case)


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
        op="assess", answers=REACHED_BY["withdraw"], interview={"starts_at": STARTS_AT}, now="2026-11-23T03:00:00-05:00"
    )

    assert assessed["hours_left"] == 29.0
    assert assessed["send_by"] == "2026-11-23T14:00:00+01:00"
    assert assessed["starts_at"] == STARTS_AT
    assert assessed["notice"] == "24-48h"


@pytest.mark.parametrize("outcome", REACHED_BY)
def test_a_composed_draft_has_the_agreed_shape(outcome: str) -> None:
    """The reply holds the draft, part by part, and the assessment with the draft read back."""
    for form, parts in FORMS.items():
        composed = result(op="compose", answers=REACHED_BY[outcome], details=dict(ORDINARY_DETAILS), form=form)

        assert composed.keys() == {"draft", "assessment"}
        assert composed["draft"].keys() == {
            "form",
            "recipient",
            "tone",
            "missing",
            "non_answers",
            "mentions",
            "instead",
            "after_sending",
            "reply_to",
            "extras",
            *parts,
        }
        assert all(composed["draft"][name] for name in parts if name != "if_told_to_go_ahead")
        assert composed["draft"]["missing"] == []
        assert_is_an_assessment(composed["assessment"])
        assert all(step["score"] == 100 for step in composed["assessment"]["steps"] if step["id"] == "professional")


def test_a_composed_draft_names_what_is_missing() -> None:
    """Without details the required ones are listed, and the last step is not full."""
    composed = result(op="compose", answers=REACHED_BY["withdraw"])

    assert composed["draft"]["missing"] == ["your_name", "company", "role"]
    assert composed["assessment"]["steps"][-1]["score"] < 100


def test_the_draft_that_was_edited_is_the_one_that_is_read() -> None:
    """Once a reader has changed the message, their text is scored, and the composed one still comes along."""
    edited = {"form": "email", "subject": "Tuesday", "body": "See you.\n\nAda"}
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
    draft = {"form": "email", "subject": "Tuesday", "body": "I have to withdraw. Thank you. Ada"}
    fields: dict[str, Any] = {"answers": REACHED_BY["withdraw"], "details": dict(ORDINARY_DETAILS), "draft": draft}

    def unmet(now: str) -> set[str]:
        read = result(op="review", interview={"starts_at": STARTS_AT}, now=now, **fields)
        return {one["rule"] for one in read["findings"] if one["points"] < one["max"]}

    assert unmet("2026-11-23T08:00:00Z") == set()
    assert unmet("2026-11-24T08:00:00Z") == unmet("2026-11-25T08:00:00Z") == {"says-sorry"}


def test_a_review_has_a_finding_for_every_rule() -> None:
    """Reading a message back gives every rule of the last step that applies, met or not."""

    def rules(notice: str) -> list[str]:
        answers = {**REACHED_BY["withdraw"], "notice": notice}
        findings = result(op="review", answers=answers, draft={"form": "email"})["findings"]
        for finding in findings:
            assert_is_a_finding(finding)
        return [finding["rule"] for finding in findings]

    assert rules("under-2h") == [rule.id for rule in MESSAGE_RULES]
    assert rules("over-48h") == [rule.id for rule in MESSAGE_RULES if rule.id != "says-sorry"]


def test_a_finding_says_where() -> None:
    """What is wrong comes with its gravity and its place, as numbers that a page can mark."""
    draft = {"form": "email", "subject": "Role [x]", "body": "I withdraw. Thank you.\nDear 😀 [Name]\nAda"}

    findings = result(op="review", answers=REACHED_BY["withdraw"], draft=draft)["findings"]

    (gaps,) = (finding for finding in findings if finding["points"] < finding["max"])
    assert (gaps["rule"], gaps["severity"]) == ("gaps-filled", "stop")
    assert gaps["spans"] == [
        {"part": "body", "start": 30, "end": 36},
        {"part": "subject", "start": 5, "end": 8},
    ]
    assert draft["body"][30:36] == "[Name]"


def test_a_review_needs_a_draft() -> None:
    """Nothing can be read back where nothing was written, and the field is named."""
    (error,) = errors('{"schema": 1, "op": "review"}')

    assert (error["field"], error["code"]) == ("draft", "required")


# Answers that do not go together


@given(strategies.all_answers, strategies.appointments() | st.none())
def test_an_answer_that_does_not_apply_is_kept_and_does_not_count(
    answers: dict[str, str], appointment: tuple[Any, Any] | None
) -> None:
    """Whatever else is answered, nothing is refused, and the result is that of the questions that apply.

    It would count again once it applied, so what another answer would change may differ.
    """
    fields: dict[str, Any] = {}
    if appointment:
        interview, now = appointment
        fields = {"interview": {"starts_at": interview.starts_at.isoformat()}, "now": now.isoformat()}

    assessed = result(op="assess", answers=answers, **fields)
    applies = {name: answers[name] for name in assessed["asked"]}

    assert assessed["complete"]
    assert {**result(op="assess", answers=applies, **fields), "changes": assessed["changes"]} == assessed
    assert parse({"schema": 1, "op": "assess", "answers": answers, **fields}).answers == answers


@given(strategies.answers, strategies.appointments(), st.sampled_from(QUESTION_BY_ID["notice"].options))
def test_an_exact_time_wins_over_a_coarse_one(
    answers: dict[str, str], appointment: tuple[Any, Any], coarse: Option
) -> None:
    """Where both are given, the result is that of the exact time, whatever the other says."""
    interview, now = appointment
    fields = {"interview": {"starts_at": interview.starts_at.isoformat()}, "now": now.isoformat()}

    both, exact = (
        result(op="assess", answers=one, **fields)
        for one in (
            {**answers, "notice": coarse.id},
            {name: option for name, option in answers.items() if name != "notice"},
        )
    )

    assert both == exact


@pytest.mark.parametrize("missed_by", ["me", "them"])
def test_nobody_has_missed_what_has_not_passed(missed_by: str) -> None:
    """Who missed it counts only once the time has passed, by the coarse answer or by the exact time."""
    answers = {**REACHED_BY["withdraw"], "missed-by": missed_by}
    without = REACHED_BY["withdraw"]
    passed = {"interview": {"starts_at": STARTS_AT}, "now": "2026-11-24T14:00:01+01:00"}

    for fields in ({}, {"interview": {"starts_at": STARTS_AT}, "now": NOW}):
        assessed = result(op="assess", answers=answers, **fields)
        assert "missed-by" not in assessed["asked"]
        assert assessed == {**result(op="assess", answers=without, **fields), "changes": assessed["changes"]}
    assessed = result(op="assess", answers=answers, **passed)
    assert "missed-by" in assessed["asked"]
    assert assessed["outcome"] == ("apologise" if missed_by == "me" else "withdraw")
    assert result(op="assess", answers=without, **passed)["next_question"] == "missed-by"


def test_every_fault_of_an_answer_is_named_in_one_reply() -> None:
    """Unknown questions, unknown options, a wrong type and a wrong time are named together, and nothing is raised."""
    answers = {"reason": "boredom", "mood": "good", "raised": 5, "missed-by": "nobody", "notice": "over-48h"}

    found = errors(json.dumps({"schema": 1, "op": "assess", "answers": answers, "interview": {"starts_at": "soon"}}))

    assert {error["field"]: error["code"] for error in found} == {
        "answers.reason": "unknown",
        "answers.mood": "unknown",
        "answers.raised": "type",
        "answers.missed-by": "unknown",
        "interview.starts_at": "format",
    }


# What is no request


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


@pytest.mark.parametrize("value", [None, 5, 1.5, True, [], {}, object, b"\xff\xfe\xfd", b"{"], ids=repr)
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
def test_nested_junk_is_refused_where_it_stands(depth: int) -> None:
    """However deep the junk in a field, the fault is that field's."""
    for field in ("answers", "interview", "now", "details", "draft", "op", "schema", "form", "other"):
        text = json.dumps({"schema": 1, "op": "assess", field: "HERE"}).replace('"HERE"', "[" * depth + "]" * depth)
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


# What is taken away

RENDER: Mapping[str, Any] = {
    "op": "render",
    "answers": REACHED_BY["withdraw"],
    "details": dict(ORDINARY_DETAILS),
    "now": NOW,
}


def unify(text: str) -> str:
    r"""Return the text with every line break as "\n"."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def assert_is_the_email(file: str, subject: str, body: str, to: str) -> None:
    """Assert that a mail program, new or old, finds our headers, what was typed, and nothing else."""
    for kind in (policy.default, policy.compat32):
        message = message_from_string(file, policy=kind)
        assert message.keys() == [
            "Subject",
            *(["To"] if to else []),
            "X-Unsent",
            "MIME-Version",
            "Content-Type",
            "Content-Transfer-Encoding",
        ]
        found = message["Subject"] if kind is policy.default else str(make_header(decode_header(message["Subject"])))
        assert found == subject
        assert (message["To"] or "") == to
        assert (message["X-Unsent"], message["MIME-Version"]) == ("1", "1.0")
        assert message["Content-Type"] == 'text/plain; charset="utf-8"'
        assert message["Content-Transfer-Encoding"] == "quoted-printable"
        content = message.get_payload(decode=True)
        assert isinstance(content, bytes)
        assert unify(content.decode()) == f"{unify(body)}\n"
        assert not message.is_multipart()
        assert not message.defects


def assert_is_the_link(address: str, subject: str, body: str, to: str) -> None:
    """Assert that a mail link opens one message to one address, with the words that were typed."""
    link = urlsplit(address)
    assert (link.scheme, unquote(link.path), link.netloc, link.fragment) == ("mailto", to, "", "")
    assert parse_qsl(link.query, keep_blank_values=True, strict_parsing=True) == [
        ("subject", subject),
        ("body", "\r\n".join(unify(body).split("\n"))),
    ]


def assert_is_one_event(file: str) -> None:
    """Assert that a calendar finds one event in a file, in lines that are short enough."""
    lines = file.split("\r\n")
    assert lines.pop() == ""
    assert (lines[0], lines[-1]) == ("BEGIN:VCALENDAR", "END:VCALENDAR")
    assert [line for line in lines if "VEVENT" in line] == ["BEGIN:VEVENT", "END:VEVENT"]
    assert all(len(line.encode()) <= 75 for line in lines)
    assert not any("\n" in line or "\r" in line for line in lines)


def test_the_message_can_be_taken_away_as_a_mail_file() -> None:
    """The file holds the message as it was composed, to the address that was given."""
    composed = result(op="compose", answers=REACHED_BY["withdraw"], details=dict(ORDINARY_DETAILS))["draft"]

    file = result(**RENDER, format="eml", to="jo@example.org")

    assert file.keys() == {"name", "type", "text"}
    assert (file["name"], file["type"]) == ("email.eml", "message/rfc822")
    assert_is_the_email(file["text"], composed["subject"], composed["body"], "jo@example.org")


def test_an_edited_message_is_the_one_that_is_taken_away() -> None:
    """What the reader made of the message is in the file and in the link, and nothing of what was composed."""
    draft = {"form": "email", "subject": "Tuesday", "body": "Dear you,\nno.\n"}

    file, link = (result(**RENDER, draft=draft, format=one) for one in ("eml", "mailto"))

    assert_is_the_email(file["text"], "Tuesday", "Dear you,\nno.\n", "")
    assert link.keys() == {"address", "refused"}
    assert link["refused"] == ""
    assert_is_the_link(link["address"], "Tuesday", "Dear you,\nno.\n", "")


def test_a_long_message_gets_no_link_and_says_why() -> None:
    """A link that mail programs would cut is not given, and the reason is."""
    draft = {"form": "email", "subject": "Tuesday", "body": "word " * 400}

    link = result(**RENDER, draft=draft, format="mailto")

    assert link["address"] is None
    assert "too long" in link["refused"]


def test_a_reminder_is_for_the_time_that_was_chosen_or_the_next_working_day() -> None:
    """A reminder says when it was asked to; else a day later, at an hour when somebody answers."""
    chosen = result(**RENDER, format="ics", remind_at="2026-12-01T10:30:00+01:00")
    usual = result(**RENDER, format="ics")
    after_friday_night = result(**{**RENDER, "now": "2026-11-27T22:00:00+01:00"}, format="ics")

    for file, start in (
        (chosen, "20261201T093000Z"),
        (usual, "20261124T080000Z"),
        (after_friday_night, "20261130T080000Z"),
    ):
        assert file.keys() == {"name", "type", "text"}
        assert (file["name"], file["type"]) == ("reminder.ics", "text/calendar")
        assert_is_one_event(file["text"])
        assert f"\r\nDTSTART:{start}\r\n" in file["text"]


def test_a_reminder_names_nobody() -> None:
    """Nothing that was typed or answered gets into a calendar that others may see."""
    draft = {"form": "email", "subject": TYPED, "body": TYPED}

    file = result(**{**RENDER, "details": dict.fromkeys(DETAILS, TYPED)}, draft=draft, format="ics")

    assert TYPED not in file["text"]
    assert file == result(op="render", now=NOW, format="ics")


def test_a_reminder_needs_the_present_time() -> None:
    """Without the present time there is no telling when to remind, and the field is named."""
    for fields in ({}, {"remind_at": STARTS_AT}):
        (error,) = errors(json.dumps({"schema": 1, "op": "render", "format": "ics", **fields}))
        assert (error["field"], error["code"]) == ("now", "required")


@pytest.mark.parametrize("form", sorted(FORMS.keys() - {"email"}))
@pytest.mark.parametrize("kind", ["eml", "mailto"])
def test_only_an_email_becomes_a_mail_file(form: str, kind: str) -> None:
    """The words for a call or a text are no email, and the field is named."""
    (error,) = errors(json.dumps({"schema": 1, **RENDER, "draft": {"form": form}, "format": kind}))

    assert (error["field"], error["code"]) == ("draft.form", "unknown")


# Text that means no good


def is_one_line(text: str) -> bool:
    """Tell whether a field of one line can hold the text, character by character."""
    return is_text(text) and not any(unicodedata.category(char) == "Cc" for char in text)


def is_text(text: str) -> bool:
    """Tell whether a field of several lines can hold the text, character by character."""
    return len(text) <= 10_000 and all(
        unicodedata.category(char) not in {"Cc", "Cs", "Zl", "Zp"} or char in "\t\n\r" for char in text
    )


def reply_to(**fields: object) -> dict[str, Any]:
    """Return the reply to a request, whatever it is: valid JSON of the agreed shape, in ASCII, and nothing failed."""
    text = wire.handle(json.dumps({"schema": 1, **fields}))
    assert text.isascii()
    reply = json.loads(text, parse_constant=pytest.fail)
    assert reply.keys() == ({"schema", "ok", "result"} if reply["ok"] else {"schema", "ok", "errors"})
    assert all(error["code"] != "internal" for error in reply.get("errors", ()))
    return reply  # type: ignore[no-any-return]


def requests() -> Iterator[dict[str, Any]]:
    """Yield a request of every op, and of every format."""
    whole = {"answers": REACHED_BY["withdraw"], "details": dict(ORDINARY_DETAILS), "now": NOW}
    for op in OPS:
        for kind in FORMATS if op == "render" else ("eml",):
            draft = {"draft": {"form": "email", "subject": "", "body": ""}} if op == "review" else {}
            yield {**whole, **draft, "op": op, "format": kind}


each_naughty_row = pytest.mark.parametrize("row", NAUGHTY)


def fields_at_fault(**fields: object) -> list[str]:
    """Return the fields that the reply to a request names."""
    return [error["field"] for error in reply_to(**fields).get("errors", ())]


def test_there_is_enough_that_is_naughty() -> None:
    """Every row of the list has several texts, and there are many in all."""
    assert sum(map(len, NAUGHTY.values())) >= 120
    assert min(map(len, NAUGHTY.values())) >= 10


@pytest.mark.untraced
@each_naughty_row
def test_naughty_details_break_no_composed_message(row: str) -> None:
    """Details that are all naughty are taken or refused by name, and leave every line of every message whole."""
    for text in NAUGHTY[row]:
        details = dict.fromkeys(DETAILS, text)
        if not is_one_line(text):
            assert fields_at_fault(op="assess", details=details) == [f"details.{name}" for name in sorted(DETAILS)]
            continue
        request = {"answers": REACHED_BY["withdraw"], "details": details}
        drafts = {form: result(op="compose", form=form, **request)["draft"] for form in FORMS}
        for form, draft in drafts.items():
            assert all(is_text(line) for part in FORMS[form] for line in draft[part].split("\n") if len(line) <= 10_000)
            assert not any(char in draft[part] for part in FORMS[form] for char in "\r\t")
        subject, body = drafts["email"]["subject"], drafts["email"]["body"]
        assert "\n" not in subject
        file, link = (result(op="render", format=kind, **request) for kind in ("eml", "mailto"))
        assert_is_the_email(file["text"], subject, body, "")
        assert (link["address"] is None) == bool(link["refused"])
        if link["address"]:
            assert_is_the_link(link["address"], subject, body, "")


@pytest.mark.untraced
@each_naughty_row
def test_a_naughty_draft_is_read_or_refused_by_part(row: str) -> None:
    """Each part of each form, and all of them together, is read as any text is or refused by its own name."""
    for text, (form, parts) in product(NAUGHTY[row], FORMS.items()):
        refused = [f"draft.{part}" for part in parts if not (is_one_line(text) if part == "subject" else is_text(text))]
        for part in parts:
            found = fields_at_fault(op="questions", draft={"form": form, part: text})
            assert found == [one for one in refused if one == f"draft.{part}"]
        assert fields_at_fault(op="review", draft={"form": form, **dict.fromkeys(parts, text)}) == sorted(refused)


@pytest.mark.untraced
@each_naughty_row
def test_a_naughty_message_is_taken_away_as_it_was_typed(row: str) -> None:
    """A naughty subject and body come out of a mail file and a mail link exactly as they went in."""
    for text, to in product(NAUGHTY[row], ("", "jo+jobs@example.org")):
        subject, body = text if is_one_line(text) else "Subject", text if is_text(text) else "Body"
        draft = {"form": "email", "subject": subject, "body": body}
        file, link = (result(op="render", draft=draft, to=to, format=kind) for kind in ("eml", "mailto"))
        assert_is_the_email(file["text"], subject, body, to)
        assert (link["address"] is None) == bool(link["refused"])
        if link["address"]:
            assert_is_the_link(link["address"], subject, body, to)
        assert_is_one_event(result(op="render", draft=draft, now=NOW, format="ics")["text"])


@pytest.mark.untraced
@each_naughty_row
def test_a_naughty_address_is_refused(row: str) -> None:
    """None of the texts is a plain address, alone or around one, and none gets into a message."""
    for text in NAUGHTY[row]:
        for to in (text, f"jo@example.org{text}", f"{text}jo@example.org", f"jo@example.org, {text}"):
            reply = reply_to(**RENDER, to=to)
            if reply["ok"]:
                file = message_from_string(reply["result"]["text"], policy=policy.default)
                assert file["To"] in {None, to.strip()}
                assert (file["To"] or "a@b").count("@") == 1
                assert file.keys()[0] == "Subject"
                assert len(file.keys()) == 5 + bool(file["To"])
            else:
                assert [error["field"] for error in reply["errors"]] == ["to"]


@pytest.mark.untraced
@each_naughty_row
def test_a_naughty_id_or_time_is_refused_by_name(row: str) -> None:
    """Nothing naughty is the id of anything, nor a time: each is refused by the field that it stands in."""
    for text, request in product(NAUGHTY[row], requests()):
        for field in ("op", "form", "recipient", "tone", "format", "now", "remind_at"):
            assert fields_at_fault(**{**request, field: text}) == [field]
        assert fields_at_fault(**{**request, "draft": {"form": text}}) == ["draft.form"]
        assert fields_at_fault(**{**request, "answers": {"reason": text}}) == ["answers.reason"]
        assert fields_at_fault(**{**request, "interview": {"starts_at": text}}) == ["interview.starts_at"]
        for name in ("answers", "details", "interview", "draft"):
            field, *_ = fields_at_fault(**{**request, name: {text: text}})
            assert field.startswith(f"{name}.")
            assert field.isprintable()
            assert len(field) <= 60


@pytest.mark.parametrize(
    "moment",
    [
        "2028-02-29T00:00+00:00",
        "2026-03-29T02:30+01:00",
        "2026-10-25T02:30+02:00",
        "2026-10-25T02:30+01:00",
        "1970-01-01T00:00+14:00",
        "1970-01-01T00:00-14:00",
        "9000-12-31T23:59:59.999999+14:00",
        "9000-12-31T23:59:59-23:59",
        "2026-11-24T14:00:00-00:00",
        "2026-11-24T14:00+05:45",
    ],
)
def test_odd_times_are_reckoned_with(moment: str) -> None:
    """A leap day, an hour that a clock leaves out, and the ends of time are times like any other."""
    for request in requests():
        for fields in ({"now": moment}, {"now": moment, "remind_at": moment}, {"interview": {"starts_at": moment}}):
            reply = reply_to(**{**request, **fields})
            assert reply["ok"]
            if "text/calendar" in reply["result"].values():
                assert_is_one_event(reply["result"]["text"])
                datetime.strptime(reply["result"]["text"].partition("DTSTART:")[2][:16], "%Y%m%dT%H%M%S%z")
