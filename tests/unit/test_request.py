"""The border: every fault is reported at once and named by its field, and nothing faulty gets through."""

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checklist import Draft, Interview, InvalidRequest, parse
from checklist.clock import DAY
from checklist.details import DETAILS
from checklist.frames import FORMS
from checklist.request import FORMATS, MAX_TEXT, OPS
from tests.unit.examples import ORDINARY_DETAILS

NOW = "2026-11-23T09:00:00+01:00"
STARTS_AT = "2026-11-24T14:00:00+01:00"


def request(**fields: object) -> dict[str, Any]:
    """Return a request to assess, with other `fields`."""
    return {"schema": 1, "op": "assess", **fields}


def faults(given: object) -> dict[str, str]:
    """Return the faults of a request that must be refused: each field with its code."""
    with pytest.raises(InvalidRequest) as refused:
        parse(given)
    errors = refused.value.errors
    assert len({error.field for error in errors}) == len(errors)
    return {error.field: error.code for error in errors}


def test_a_whole_request_is_read() -> None:
    """Everything that a reader may send arrives as they sent it."""
    parsed = parse(
        {
            "schema": 1,
            "op": "compose",
            "answers": {"reason": "terms", "interest": "no"},
            "interview": {"starts_at": STARTS_AT},
            "now": NOW,
            "details": dict(ORDINARY_DETAILS),
            "form": "call",
            "recipient": "employer",
            "tone": "warm",
            "draft": {"form": "email", "subject": "Hello", "body": "Two\nlines\tand a tab\r\n"},
        }
    )

    assert (parsed.op, parsed.form, parsed.recipient, parsed.tone) == ("compose", "call", "employer", "warm")
    assert parsed.answers == {"reason": "terms", "interest": "no"}
    assert isinstance(parsed.interview, Interview)
    assert parsed.interview.starts_at.isoformat() == STARTS_AT
    assert parsed.now is not None
    assert parsed.now.isoformat() == NOW
    assert parsed.details == ORDINARY_DETAILS
    assert parsed.draft == Draft("email", "employer", "warm", {"subject": "Hello", "body": "Two\nlines\tand a tab\r\n"})


def test_what_a_file_needs_is_read() -> None:
    """Whoever asks for a file says which, to whom and when to be reminded."""
    given = {"format": "ics", "to": " jo@example.org ", "remind_at": STARTS_AT}

    parsed = parse({"schema": 1, "op": "render", **given})

    assert (parsed.format, parsed.to) == ("ics", "jo@example.org")
    assert parsed.remind_at is not None
    assert parsed.remind_at.isoformat() == STARTS_AT


def test_every_format_is_read() -> None:
    """Each kind of file can be asked for, and a mail file is what comes where none is named."""
    assert [parse(request(format=one)).format for one in FORMATS] == ["eml", "mailto", "ics"]
    assert parse(request()).format == parse(request(format=None)).format == "eml"


@pytest.mark.parametrize("to", ["", " ", "\u00a0", None])
def test_a_message_may_be_to_nobody_yet(to: str | None) -> None:
    """An address that was left empty is none, and no fault."""
    assert parse(request(to=to)).to == ""


@pytest.mark.parametrize(
    ("to", "code"),
    [
        pytest.param("jo", "format", id="no domain"),
        pytest.param("jo@example.org,eve@example.org", "format", id="two"),
        pytest.param("Jo <jo@example.org>", "format", id="a name with it"),
        pytest.param("jo@example.org?bcc=eve@example.org", "format", id="a second header in a link"),
        pytest.param("jo@example.org%0d%0aBcc:eve@example.org", "format", id="a line break in a link"),
        pytest.param("zoë@example.org", "format", id="not ASCII"),
        pytest.param("jo@example.org\r\nBcc: eve@example.org", "control", id="a second header in a file"),
        pytest.param("jo@example.org\n", "control", id="a line break"),
        pytest.param("\tjo@example.org", "control", id="a tab"),
        pytest.param("jo@example.org\u2028", "control", id="a line separator"),
        pytest.param("jo\ud800@example.org", "encoding", id="half a character"),
        pytest.param("j" * 20_000, "length", id="20,000 characters"),
        pytest.param(5, "type", id="a number"),
        pytest.param(["jo@example.org"], "type", id="a list"),
    ],
)
def test_a_message_is_to_one_plain_address(to: object, code: str) -> None:
    """An address that could be two, or another header, is refused where it stands."""
    assert faults(request(to=to)) == {"to": code}


def test_little_is_required() -> None:
    """A request needs to say its schema and what it wants; the rest has a meaning when it is left out."""
    parsed = parse(request())
    assert (parsed.form, parsed.recipient, parsed.tone, parsed.format) == ("email", "employer", "warm", "eml")
    assert not any((parsed.answers, parsed.interview, parsed.now, parsed.details, parsed.draft, parsed.to))
    assert parse(request(answers=None, interview=None, now=None, details=None, form=None, draft=None)) == parse(
        request(format=None, to=None, remind_at=None, tone=None, recipient=None)
    )
    assert parse(request(format=None, to=None, remind_at=None)) == parse(request())
    assert parse(request(interview={})) == parse(request())
    assert parse(request(interview={"starts_at": None})) == parse(request())


def test_every_op_is_read() -> None:
    """Each thing that can be asked for can be asked for."""
    assert [parse({"schema": 1, "op": op}).op for op in OPS] == [
        "questions",
        "assess",
        "compose",
        "review",
        "render",
    ]


def test_answers_kept_by_an_earlier_version_are_read() -> None:
    """Ids are permanent: every answer that the first version could store or put into a link is still one."""
    stored = {
        "reason": "accepted-offer pending-offer not-as-expected not-a-fit company-concern terms cannot-make-it nerves"
        " personal unsafe rather-not-say",
        "offer-status": "signed verbal expected",
        "certainty": "yes no not-sure",
        "raised": "yes no cannot",
        "sounding-board": "yes no",
        "interest": "yes maybe no",
        "asked-other-roles": "yes no",
        "notice": "over-48h 24-48h under-24h under-2h passed not-scheduled",
        "booked-by": "employer recruiter referral portal",
        "channel": "email phone text portal",
        "stage": "first later final",
    }

    for question, options in stored.items():
        for option in options.split():
            assert parse(request(answers={question: option})).answers == {question: option}


def test_answers_that_do_not_go_together_are_kept() -> None:
    """An answer to a question that does not apply, and a coarse time beside an exact one, are no fault and not lost."""
    answers = {"reason": "unsafe", "offer-status": "signed", "missed-by": "them", "notice": "over-48h"}

    parsed = parse(request(answers=answers, interview={"starts_at": STARTS_AT}, now=NOW))

    assert parsed.answers == answers
    assert parsed.interview is not None


@pytest.mark.parametrize("value", [None, True, 1, 1.5, "text", [], [1], [{"schema": 1}]], ids=repr)
def test_a_request_is_an_object(value: object) -> None:
    """Anything but an object of named fields is refused, and says what is needed."""
    assert faults(value) == {"request": "type", "schema": "required", "op": "required"}


@pytest.mark.parametrize("schema", [0, 2, "1", 1.0, True, [1], {}], ids=repr)
def test_an_unknown_schema_says_so(schema: object) -> None:
    """A request of another schema is refused by name, whatever else it holds."""
    with pytest.raises(InvalidRequest, match=r"schema: This schema is not known") as refused:
        parse({"schema": schema, "op": "assess"})

    assert [error.code for error in refused.value.errors] == ["unknown"]


@pytest.mark.parametrize(
    ("value", "code"), [("", "unknown"), ("Email", "unknown"), (5, "type"), (True, "type"), ([], "type"), ({}, "type")]
)
def test_a_choice_is_one_of_its_ids(value: object, code: str) -> None:
    """A choice that does not exist is named by its field."""
    for name in ("op", "form", "recipient", "tone", "format"):
        assert faults(request(**{name: value})) == {name: code}


@pytest.mark.parametrize("value", ["", "x", 5, True, [], [["reason", "terms"]]], ids=repr)
def test_a_group_of_fields_is_an_object(value: object) -> None:
    """Where named fields belong, anything else is refused."""
    for name in ("answers", "interview", "details", "draft"):
        found = faults(request(**{name: value}))
        assert found.pop(name) == "type"
        assert found in ({}, {"draft.form": "required"})


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({"mood": "yes"}, {"answers.mood": "unknown"}),
        ({"": "yes"}, {"answers.": "unknown"}),
        ({"reason": "boredom"}, {"answers.reason": "unknown"}),
        ({"reason": ""}, {"answers.reason": "unknown"}),
        ({"reason": "Terms"}, {"answers.reason": "unknown"}),
        ({"reason": None}, {"answers.reason": "type"}),
        ({"reason": 1}, {"answers.reason": "type"}),
        ({"reason": ["terms"]}, {"answers.reason": "type"}),
        ({"reason": {"terms": True}}, {"answers.reason": "type"}),
        ({"outcome": "withdraw"}, {"answers.outcome": "unknown"}),
        ({"__proto__": "x"}, {"answers.__proto__": "unknown"}),
        (
            {"reason": "terms", "raised": "x", "certainty": 0},
            {"answers.raised": "unknown", "answers.certainty": "type"},
        ),
    ],
    ids=str,
)
def test_an_answer_is_an_option_of_a_question(answers: object, expected: dict[str, str]) -> None:
    """An answer to no question, and an option of none, are named."""
    assert faults(request(answers=answers)) == expected


@pytest.mark.parametrize(
    ("moment", "code"),
    [
        pytest.param("2026-11-24T14:00", "format", id="no offset"),
        pytest.param("2026-11-24T14:00:00", "format", id="no offset, with seconds"),
        pytest.param("2026-11-24", "format", id="no time"),
        pytest.param("2026-11-24 14:00+01:00", "format", id="a space between"),
        pytest.param("2026-11-24T14:00+0100", "format", id="an offset without a colon"),
        pytest.param("20261124T140000Z", "format", id="without separators"),
        pytest.param("2026-W48-2T14:00Z", "format", id="a week date"),
        pytest.param("tomorrow at two", "format", id="words"),
        pytest.param("", "format", id="empty"),
        pytest.param("2026-11-24T14:00Z\n", "format", id="a line break"),
        pytest.param(
            "\u0662\u0660\u0662\u0666-\u0661\u0661-\u0662\u0664T\u0661\u0664:\u0660\u0660Z", "format", id="other digits"
        ),
        pytest.param("10000-01-01T00:00Z", "format", id="the year 10000"),
        pytest.param("2026-02-29T14:00Z", "range", id="no leap year"),
        pytest.param("2026-13-01T14:00Z", "range", id="a thirteenth month"),
        pytest.param("2026-11-31T14:00Z", "range", id="a 31st of November"),
        pytest.param("2026-11-24T25:00Z", "range", id="a 25th hour"),
        pytest.param("2026-11-24T14:60Z", "range", id="a 60th minute"),
        pytest.param("2026-11-24T14:00:60Z", "range", id="a leap second"),
        pytest.param("2026-11-24T14:00+24:00", "range", id="an offset of a day"),
        pytest.param("2026-11-24T14:00+99:99", "range", id="an offset of days"),
        pytest.param("0000-01-01T00:00Z", "range", id="the year 0"),
        pytest.param("1969-12-31T23:59Z", "range", id="before 1970"),
        pytest.param("9001-01-01T00:00Z", "range", id="after 9000"),
        pytest.param("9999-12-31T23:59-23:59", "range", id="the end of time"),
        pytest.param(1795525200, "type", id="a number"),
        pytest.param(True, "type", id="true"),
        pytest.param([], "type", id="a list"),
        pytest.param({}, "type", id="an object"),
    ],
)
def test_a_time_has_a_date_and_an_offset(moment: object, code: str) -> None:
    """A time that could mean two moments, or none, is refused where it stands."""
    assert faults(request(now=moment)) == {"now": code}
    assert faults(request(interview={"starts_at": moment}, now=NOW)) == {"interview.starts_at": code}
    assert faults(request(remind_at=moment)) == {"remind_at": code}


@pytest.mark.parametrize(
    "moment",
    [
        "2026-11-24T14:00Z",
        "2026-11-24T14:00:30+05:45",
        "2026-11-24T14:00:00.5-08:00",
        "2026-11-24T14:00:00.123456+00:00",
        "2028-02-29T00:00-00:00",
        "1970-01-01T00:00+23:59",
        "9000-12-31T23:59-23:59",
    ],
)
def test_a_time_is_read_as_browsers_write_it(moment: str) -> None:
    """With seconds or without, with Z or an offset, a time is read."""
    parsed = parse(request(interview={"starts_at": moment}, now=moment))

    assert parsed.interview is not None
    assert parsed.now == parsed.interview.starts_at
    assert parsed.now.utcoffset() is not None
    assert parsed.now - DAY < parsed.now < parsed.now + DAY


def test_an_interview_time_needs_the_present_time() -> None:
    """Without the present time nobody can tell how long is left, and `now` is asked for."""
    assert faults(request(interview={"starts_at": STARTS_AT})) == {"now": "required"}


@pytest.mark.parametrize(
    ("value", "code"),
    [
        pytest.param("x" * 20_000, "length", id="20,000 characters"),
        pytest.param("x" * (MAX_TEXT + 1), "length", id="one character too many"),
        pytest.param("a\nb", "control", id="a line break"),
        pytest.param("a\r\nBcc: b@example.org", "control", id="a mail header"),
        pytest.param("a\r\n b", "control", id="a folded header"),
        pytest.param("a\tb", "control", id="a tab"),
        pytest.param("a\x00b", "control", id="NUL"),
        pytest.param("a\x0bb", "control", id="VT"),
        pytest.param("a\x0cb", "control", id="FF"),
        pytest.param("a\x1bb", "control", id="ESC"),
        pytest.param("a\x7fb", "control", id="DEL"),
        pytest.param("a\x85b", "control", id="NEL"),
        pytest.param("a\x9fb", "control", id="C1"),
        pytest.param("a\u2028b", "control", id="a line separator"),
        pytest.param("a\u2029b", "control", id="a paragraph separator"),
        pytest.param("a\ud800b", "encoding", id="half a character"),
        pytest.param("\udfff", "encoding", id="the other half"),
        pytest.param(5, "type", id="a number"),
        pytest.param(True, "type", id="true"),
        pytest.param(["Ada"], "type", id="a list"),
        pytest.param({"a": 1}, "type", id="an object"),
    ],
)
def test_a_detail_is_one_line_of_text(value: object, code: str) -> None:
    """What could break a line, a header or a machine is refused in every detail."""
    for name in DETAILS:
        assert faults(request(details={name: value})) == {f"details.{name}": code}


@pytest.mark.parametrize(
    "text",
    [
        "x",
        "x" * MAX_TEXT,
        "O'Brien",
        "null",
        "=1+1",
        "%0d%0a",
        "=?UTF-8?Q?=0A?=",
        "אבג",
        "\u202eabc",
        "😀",
        "{0.x}",
        "\ufffe",
    ],
    ids=lambda text: ascii(text[:12]),
)
def test_a_detail_is_kept_as_it_was_typed(text: str) -> None:
    """A name is whatever its bearer says it is."""
    assert parse(request(details={"your_name": text})).details == {"your_name": text}


@pytest.mark.parametrize("blank", ["", " ", "\u00a0", "\u3000", None], ids=ascii)
def test_a_blank_detail_is_one_that_was_not_given(blank: str | None) -> None:
    """A field that was left empty, or filled with spaces, counts as missing."""
    assert parse(request(details={"company": blank})).details == {}


def test_space_around_a_detail_is_taken_off() -> None:
    """A slip of the thumb on the space bar does not show."""
    assert parse(request(details={"company": "  Acme \u00a0"})).details == {"company": "Acme"}


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        ({}, {"draft.form": "required"}),
        ({"form": "letter"}, {"draft.form": "unknown"}),
        ({"form": 1, "body": 5}, {"draft.form": "type"}),
        ({"form": "email", "opening": "Hi"}, {"draft.opening": "unknown"}),
        ({"form": "call", "body": "Hi"}, {"draft.body": "unknown"}),
        ({"form": "email", "subject": "a\nb"}, {"draft.subject": "control"}),
        ({"form": "email", "subject": "a\r\nBcc: b"}, {"draft.subject": "control"}),
        ({"form": "email", "body": "a\x00b"}, {"draft.body": "control"}),
        ({"form": "email", "body": "a\x85b"}, {"draft.body": "control"}),
        ({"form": "email", "body": "a\u2028b"}, {"draft.body": "control"}),
        ({"form": "email", "body": "\ud83d"}, {"draft.body": "encoding"}),
        ({"form": "email", "body": "x" * 20_000}, {"draft.body": "length"}),
        ({"form": "email", "body": "\n" * 100_000}, {"draft.body": "length"}),
        ({"form": "email", "body": None}, {"draft.body": "type"}),
        ({"form": "email", "body": ["a"]}, {"draft.body": "type"}),
        ({"form": "call", "closing": 5, "point": {}}, {"draft.closing": "type", "draft.point": "type"}),
    ],
    ids=lambda value: ascii(value)[:60],
)
def test_a_draft_has_the_parts_of_its_form(draft: object, expected: dict[str, str]) -> None:
    """A draft is text in the parts of its form; a subject is one line."""
    assert faults(request(draft=draft)) == expected


@pytest.mark.parametrize("form", sorted(FORMS))
def test_a_part_that_is_left_out_is_empty(form: str) -> None:
    """A draft may lack parts; those are read as empty."""
    parsed = parse(request(draft={"form": form}))

    assert parsed.draft is not None
    assert parsed.draft.parts == dict.fromkeys(FORMS[form], "")


@pytest.mark.parametrize("text", ["\n" * MAX_TEXT, "\r\n\t", "</textarea><script>", "אבג", "😀" * 5_000])
def test_a_message_may_have_lines(text: str) -> None:
    """A message is kept as it was typed, line breaks and all."""
    parsed = parse(request(draft={"form": "email", "body": text}))

    assert parsed.draft is not None
    assert parsed.draft.parts["body"] == text


def test_every_fault_is_reported_at_once() -> None:
    """A reader who got everything wrong reads everything that is wrong, in one go, sorted by field."""
    wrong = {
        "schema": 2,
        "op": "guess",
        "answers": {"reason": "x", "mood": "y", "stage": 3},
        "interview": {"starts_at": "soon", "ends_at": "late"},
        "now": "2026-11-23T09:00",
        "details": {"company": "a\nb", "shoe_size": "44", "role": 7, "your_name": "x" * 20_000},
        "form": "letter",
        "recipient": 1,
        "tone": "cold",
        "draft": {"form": "email", "subject": "a\nb", "opening": ""},
        "format": "pdf",
        "to": "jo@example.org, eve@example.org",
        "remind_at": "later",
        "extra": {"deep": [[[]]]},
    }

    with pytest.raises(InvalidRequest) as refused:
        parse(wrong)

    fields = [error.field for error in refused.value.errors]
    assert fields == sorted(fields)
    assert faults(wrong) == {
        "schema": "unknown",
        "op": "unknown",
        "answers.reason": "unknown",
        "answers.mood": "unknown",
        "answers.stage": "type",
        "interview.starts_at": "format",
        "interview.ends_at": "unknown",
        "now": "format",
        "details.company": "control",
        "details.shoe_size": "unknown",
        "details.role": "type",
        "details.your_name": "length",
        "form": "unknown",
        "recipient": "type",
        "tone": "unknown",
        "draft.subject": "control",
        "draft.opening": "unknown",
        "format": "unknown",
        "to": "format",
        "remind_at": "format",
        "extra": "unknown",
    }
    assert all(field in str(refused.value) for field in fields)


@pytest.mark.parametrize("where", ["answers", "details", "interview", "draft"])
def test_a_name_that_is_not_text_is_refused(where: str) -> None:
    """A field must have a name that can be said; JSON has no other, but a caller in Python may."""
    assert faults(request(**{where: {5: "x"}}))[where] == "type"
    nameless: dict[Any, object] = {5: "x"}
    nameless.update(request())
    assert faults(nameless) == {"request": "type"}


def test_an_unknown_name_is_repeated_short_and_plain() -> None:
    """A name from outside comes back cut to 40 printable characters, so that it can be shown anywhere."""
    (field,) = faults(request(**{"\u202e\n\ud800é" + "x" * 20_000: 1}))

    assert field == "????" + "x" * 36


names = st.text(max_size=5) | st.sampled_from(
    ["schema", "op", "answers", "interview", "starts_at", "now", "details", "form", "draft", "body", "reason"]
)
json_and_more = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | st.binary(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=6),
    max_leaves=20,
)


@given(json_and_more)
def test_junk_is_refused_by_field(junk: object) -> None:
    """Junk is refused with at least one fault, each in plain ASCII and with a field, a code and a sentence."""
    with pytest.raises(InvalidRequest) as refused:
        parse(junk)

    assert refused.value.errors
    for error in refused.value.errors:
        assert re.fullmatch(r"[ -~]*", error.field)
        assert re.fullmatch(r"[a-z]+", error.code)
        assert re.fullmatch(r"[ -~]+[.?]", error.message)
