"""The questions at a terminal: what a careers adviser reads and types, without a network."""

import email
import os
import re
import select
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.policy import default
from pathlib import Path
from typing import Any, Final, Self

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checklist import parse, wire
from checklist.details import DETAILS
from checklist.frames import FORMS, RECIPIENTS, TONES
from checklist.labels import DETAIL_NAMES, PART_NAMES, RECIPIENT_NAMES, TONE_NAMES
from checklist.questions import QUESTION_BY_ID, QUESTIONS, TIME_QUESTION, find_asked
from checklist.terminal import output
from checklist.terminal.conversation import converse
from checklist.terminal.questions import say_moment
from checklist.terminal.talk import Terminal
from tests.unit import strategies
from tests.unit.examples import REACHED_BY

#: A Monday, while offices are open, and the night before.
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
NIGHT = datetime(2026, 11, 23, 23, tzinfo=UTC)

NAMES: Final[Mapping[str, str]] = {"your_name": "Ada Byron", "company": "Globex", "role": "Nurse"}
#: Each detail, by what it is called where it is asked for.
DETAIL_BY_NAME: Final = {name: detail for detail, name in DETAIL_NAMES.items()}

WITHDRAW: Final = REACHED_BY["withdraw"]
#: A reader who is not sure, and has asked nobody.
TALK_IT_OVER: Final = {**WITHDRAW, "reason": "not-a-fit", "certainty": "not-sure", "sounding-board": "no"}
#: What stands above the result.
RESULT: Final = "=== What to do ==="


@dataclass
class Played:
    """A conversation that is over: what was shown, each prompt with what was typed at it, and the files it saved."""

    shown: list[str] = field(default_factory=list)
    typed: list[tuple[str, str]] = field(default_factory=list)
    saved: dict[str, bytes] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """Return everything that stood on the screen."""
        return "\n".join(self.shown)

    @property
    def flat(self) -> str:
        """Return the same without line breaks, to look for sentences in."""
        return " ".join(self.text.split())

    @property
    def questions(self) -> list[str]:
        """Return the questions that were put, in order; one that was put again stands there again."""
        by_text = {question.text: question.id for question in QUESTIONS}
        by_text["When does the interview start?"] = TIME_QUESTION
        put = re.findall(r"^Question \d+\. (.*)$", self.text, re.MULTILINE)
        return [by_text[one] for one in put]

    @property
    def messages(self) -> list[str]:
        """Return the forms of the messages that were shown, in order."""
        forms = {heading: form for form, heading in output.HEADINGS.items()}
        return [forms[one] for one in re.findall(r"^=== (.*) ===$", self.text, re.MULTILINE) if one in forms]

    def offered(self, question: str) -> str:
        """Return what Enter alone takes, where this was asked last."""
        *_, asked = re.finditer(rf"^(?:Question \d+\. )?{re.escape(question)}$", self.text, re.MULTILINE)
        marked = re.search(r"\d  (.*)  \(Enter\)", self.text[asked.end() :])
        return marked[1] if marked else ""


def play(
    *typed: str,
    now: datetime = NOON,
    files: Mapping[str, bytes] | None = None,
    details: Mapping[str, str] | None = NAMES,
) -> Played:
    """Have a conversation in which each of `typed` is a line; then the input ends.

    Whatever detail is asked for is one of `details`, or left out; where those are None, they are among `typed`.
    """
    played = Played(saved=dict(files or {}))
    lines = iter(typed)

    def read(prompt: str) -> str:
        detail = DETAIL_BY_NAME.get(re.split(r" \(|:", prompt)[0])
        line = next(lines, None) if detail is None or details is None else details.get(detail, "")
        played.shown.append(prompt + (line or ""))
        if line is None:
            raise EOFError
        played.typed.append((prompt, line))
        return line

    def save(name: str, content: bytes) -> None:
        if name in played.saved:
            raise FileExistsError
        played.saved[name] = content

    converse(Terminal(read, played.shown.append, lambda: now, save))
    return played


def number(question: str, option: str) -> str:
    """Return what to type to choose an option."""
    return str([one.id for one in QUESTION_BY_ID[question].options].index(option) + 1)


def answer(answers: Mapping[str, str], starts_at: str = "") -> list[str]:
    """Return what to type to give `answers`: a number each, and the interview's time or Enter where it is asked for."""
    lines = []
    for name, option in find_asked(answers).items():
        if option:
            lines += [starts_at] if name == TIME_QUESTION else []
            lines += [number(name, option)] if name != TIME_QUESTION or not starts_at else []
    return lines


def until(question: str, answers: Mapping[str, str] = WITHDRAW) -> list[str]:
    """Return what to type to be asked a question."""
    asked = list(find_asked(answers))
    return answer({name: answers[name] for name in asked[: asked.index(question)]})


def ask_engine(op: str, answers: Mapping[str, str], now: datetime = NOON, **more: Any) -> dict[str, Any]:
    """Return what the engine says."""
    request = {"schema": 1, "op": op, "answers": answers, "now": now.isoformat(), **more}
    result: dict[str, Any] = wire.answer(parse(request))
    return result


def composed(answers: Mapping[str, str], **more: Any) -> dict[str, Any]:
    """Return the message that the engine writes."""
    draft: dict[str, Any] = ask_engine("compose", answers, **{"details": NAMES, **more})["draft"]
    return draft


@given(strategies.all_answers, st.sampled_from([NOON, NIGHT]), st.none() | st.integers(-200, 200))
def test_the_terminal_shows_what_the_engine_says(
    answers: Mapping[str, str], now: datetime, hours_left: int | None
) -> None:
    """Each question that applies is put once, in order; then comes the whole result, then what is owed or offered."""
    starts_at = now + timedelta(hours=hours_left) if hours_left is not None else None
    interview = {"interview": {"starts_at": starts_at.isoformat()}} if starts_at else {}
    result = ask_engine("assess", answers, now, **interview)
    counted = {**answers, TIME_QUESTION: result["notice"] or answers[TIME_QUESTION]}

    played = play(*answer(counted, f"{starts_at:%Y-%m-%d %H:%M}Z" if starts_at else ""), *[""] * 9, now=now)

    assert list(dict.fromkeys(played.questions)) == list(result["asked"])
    assert len(played.questions) == len(result["asked"]) + (TIME_QUESTION in result["asked"] and not starts_at)
    shown = played.flat.partition(RESULT)[2]
    at = 0
    for one in (result["headline"], result["how"], result["caution"], *result["to_do"], *result["to_ask"]):
        at = shown.index(one, at) + len(one)
    assert ("Ask them:" in shown) is bool(result["to_ask"])
    assert ("Ready to send:" in shown) is (result["score"] is not None)
    assert played.messages == list(result["forms"])
    assert (f"If you like: {result['note']}." in shown) is bool(result["note"])
    assert (
        not result["tell_first"] or played.offered("Whom is the message to?") == RECIPIENT_NAMES[result["tell_first"]]
    )


def test_options_stand_under_their_headings() -> None:
    """Each heading stands once, above its group, and the numbers run on."""
    lines = [line.strip() for line in play().text.splitlines()]
    expected: list[str] = []
    for at, option in enumerate(QUESTIONS[0].options, 1):
        expected += [option.heading] if option.heading not in expected else []
        expected.append(f"{at}  {option.text}")

    first = lines.index(expected[0])
    assert lines[first : first + len(expected)] == expected
    assert len({option.heading for option in QUESTIONS[0].options}) == 5


@pytest.mark.parametrize("outcome", REACHED_BY)
def test_what_we_say_is_for_a_terminal(outcome: str) -> None:
    """Somebody at a terminal is told of no page, nor to enter a time below; and no line is wider than 80 columns."""
    played = play(*answer(REACHED_BY[outcome]))

    assert "page" not in played.text.lower()
    assert "below" not in played.text.lower()
    assert max(map(len, played.text.splitlines())) <= 80


def test_b_goes_back_and_enter_keeps_the_answer() -> None:
    """Whoever goes back sees the answer they gave, keeps it with Enter, or gives another, which then counts."""
    there = until("interest")

    kept = play(*there, "b", "")
    changed = play(*there, *["b"] * 3, number("reason", "unsafe"))

    assert kept.questions[-3:] == ["interest", "certainty", "interest"]
    assert kept.offered(QUESTION_BY_ID["certainty"].text) == "Still pull out"
    assert changed.questions[-4:] == ["interest", "certainty", TIME_QUESTION, "reason"]
    assert changed.offered(QUESTION_BY_ID["reason"].text) == "Something else personal"
    assert "Walk away." in changed.flat


def test_an_answer_that_was_changed_opens_only_what_it_must() -> None:
    """What was answered further on is kept: after a change comes what is open now, or the result at once."""
    final = play(*answer(WITHDRAW), "b", "b", number("stage", "final"))
    interested = play(*answer(WITHDRAW), *["b"] * 4, number("interest", "yes"))

    assert final.questions[-2:] == ["channel", "stage"]
    assert final.text.count(RESULT) == 2
    assert interested.questions[-2:] == ["interest", "asked-other-roles"]


def test_nothing_lies_before_the_first_question() -> None:
    """Whoever goes back at the first question is told so, and asked it again."""
    played = play("b")

    assert "This is the first question." in played.text
    assert played.questions == ["reason", "reason"]


@pytest.mark.parametrize("leave", [["q"], []], ids=["q", "the end of the input"])
def test_the_conversation_can_be_left_anywhere(leave: list[str]) -> None:
    """At any prompt, "q" or the end of the input ends with a friendly line, and nothing is saved."""
    lines = [line for _, line in play(*answer(WITHDRAW), *[""] * 4).typed]

    for at in range(len(lines)):
        played = play(*lines[:at], *leave, details=None)
        assert played.text.endswith("Goodbye, and good luck.")
        assert played.saved == {}


@pytest.mark.parametrize(
    "line", ["", "0", "16", "99999999999999999999", "1 2", "-", "maybe", "\x1b[A", "\u0661", "\u202e1"]
)
def test_bad_input_is_explained_and_the_question_asked_again(line: str) -> None:
    """What is no answer gets a clear message and the same question again, and is not repeated."""
    played = play(line, "14")

    assert "Please type a number from 1 to 15. b goes back, q quits." in played.text
    assert played.questions == ["reason", "reason", TIME_QUESTION]
    assert not [shown for shown in played.shown if line and line in shown and shown.startswith("Please")]


@pytest.mark.parametrize("line", ["14", "14.", "14)", " 14 ", "personal", "something else personal"])
def test_an_option_is_named_by_its_number_or_its_words(line: str) -> None:
    """The number counts with a full stop or a space too, and so do the option's own words."""
    assert play(line, "b").offered(QUESTION_BY_ID["reason"].text) == "Something else personal"


@pytest.fixture
def five_hours_ahead(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Put this machine five hours ahead of Greenwich."""
    monkeypatch.setenv("TZ", "XYZ-5")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("five_hours_ahead")
@pytest.mark.parametrize(
    ("line", "said"),
    [
        pytest.param(
            "2026-11-24 17:00",
            "is tomorrow, Tuesday 24 November at 17:00 (UTC+05:00), in 24 hours.",
            id="by the machine's own zone",
        ),
        pytest.param(
            "2026-11-24T16:59", "is tomorrow, Tuesday 24 November at 16:59 (UTC+05:00), in 24 hours.", id="with a T"
        ),
        pytest.param(
            "2026-11-23 17:30", "is today, Monday 23 November at 17:30 (UTC+05:00), in 30 minutes.", id="today"
        ),
        pytest.param(
            "2026-11-25 12:00+00:00", "is Wednesday 25 November at 12:00 (UTC+00:00), in 48 hours.", id="an offset"
        ),
        pytest.param(
            "2026-11-26T12:00Z", "is Thursday 26 November at 12:00 (UTC+00:00), in 3 days.", id="Greenwich time"
        ),
        pytest.param(
            "2027-01-04 09:00", "is Monday 4 January 2027 at 09:00 (UTC+05:00), in 42 days.", id="another year"
        ),
        pytest.param(
            "2026-11-24 2:00",
            "is tomorrow, Tuesday 24 November at 02:00 (UTC+05:00), in 9 hours. It is in the night. If it is wrong,"
            " type b.",
            id="in the night",
        ),
        pytest.param(
            "2028-11-24 14:00",
            "is Friday 24 November 2028 at 14:00 (UTC+05:00), in 2 years. It is more than a year off. If it is wrong,"
            " type b.",
            id="the wrong year",
        ),
        pytest.param(
            "2026-11-23 9:30",
            "was today, Monday 23 November at 09:30 (UTC+05:00), 8 hours ago. It has passed. If it is wrong, type b.",
            id="this morning, in three digits",
        ),
    ],
)
def test_an_exact_time_is_said_again_in_words(line: str, said: str) -> None:
    """The time is read by the machine's own zone, said again with all that may be a slip, and the list is not shown."""
    played = play(*until(TIME_QUESTION), line)

    assert f"That {said}" in played.flat
    assert QUESTION_BY_ID[TIME_QUESTION].text not in played.text
    assert played.questions[-1] != TIME_QUESTION


def test_a_moment_is_one_day_away_by_its_own_calendar() -> None:
    """What is tomorrow there and today here is called as it is there; a single hour is one."""
    far_east = datetime.fromisoformat("2026-11-24T01:00+14:00")

    assert say_moment(far_east, NOON, "en-GB").startswith("today, Tuesday 24 November at 01:00 (UTC+14:00)")
    assert say_moment(NOON + timedelta(minutes=1), NOON, "en-GB").endswith(", in 1 minute")
    assert say_moment(NOON - timedelta(days=1), NOON, "en-GB").startswith("yesterday, Sunday 22 November at 12:00")


@pytest.mark.parametrize(
    "line",
    ["tomorrow", "14:00", "2026-11-24", "2026-11-24 25:00", "2026-02-30 10:00", "24/11/2026 14:00", "9999-99-99 99"],
)
def test_what_is_no_time_is_explained(line: str) -> None:
    """What cannot be read as a time gets an example, and can be typed again."""
    played = play(*until(TIME_QUESTION), line, "2026-11-25 14:00Z")

    assert "Please write it like this: 2026-11-24 14:00." in played.text
    assert "That is Wednesday 25 November at 14:00" in played.text


@pytest.mark.parametrize("line", ["1969-11-24 14:00", "9001-01-01 00:00"])
def test_a_year_out_of_range_is_named(line: str) -> None:
    """A year that the engine does not take is refused with its own message."""
    assert "The year must lie between 1970 and 9000." in play(*until(TIME_QUESTION), line).text


def test_a_time_that_has_passed_is_asked_about_and_can_be_mended() -> None:
    """Nobody is said to have missed it: who did is asked. The time can be typed again, or taken out for the list."""
    start = [*until(TIME_QUESTION), "2025-11-25 14:00Z"]

    asked = play(*start)
    mended = play(*start, "b", "2026-11-25 14:00Z")
    taken_out = play(*start, "b", "-")

    assert asked.questions[-1] == "missed-by"
    assert RESULT not in asked.text
    assert "Enter alone keeps Tuesday 25 November 2025 at 14:00 (UTC+00:00), 363 days ago; - takes it" in mended.flat
    assert mended.questions[-1] == "certainty"
    assert QUESTION_BY_ID[TIME_QUESTION].text in taken_out.text


def test_a_time_that_passes_during_the_talk_is_asked_about() -> None:
    """Whoever takes so long that the interview begins is asked who missed it before any result."""
    last = QUESTION_BY_ID["booked-by"].text
    lines = iter([*until(TIME_QUESTION), "2026-11-23 12:01Z", *until("stage")[3:]])
    shown: list[str] = []

    def read(_: str) -> str:
        line = next(lines, None)
        if line is None:
            raise EOFError
        return line

    def now() -> datetime:
        return NOON + timedelta(minutes=2 if last in "".join(shown) else 0)

    converse(Terminal(read, shown.append, now, lambda *_: None))

    put = re.findall(r"^Question \d+\. (.*)$", "\n".join(shown), re.MULTILINE)
    assert put[-2:] == [last, QUESTION_BY_ID["missed-by"].text]
    assert RESULT not in "\n".join(shown)


def test_a_call_stands_in_the_order_it_is_said() -> None:
    """The parts of a call are named, and stand as they are said; below it stands what to say to a machine."""
    played = play(*answer({**WITHDRAW, "stage": "final"}), "", "")

    parts = [f"{PART_NAMES[name]}:" for name in FORMS["call"] if PART_NAMES[name] in played.text]
    assert played.messages == ["call", "voicemail", "email"]
    assert len(parts) > 3
    assert [played.text.index(one) for one in parts] == sorted(played.text.index(one) for one in parts)


@pytest.mark.parametrize("recipient", RECIPIENTS)
@pytest.mark.parametrize("tone", TONES)
def test_the_message_is_the_engines_own_unbroken(recipient: str, tone: str) -> None:
    """The email is the one that the page would show, for whom and in the tone that was chosen, no line broken."""
    draft = composed(WITHDRAW, recipient=recipient, tone=tone)

    played = play(*answer(WITHDRAW), RECIPIENT_NAMES[recipient], TONE_NAMES[tone])

    assert f"\nSubject: {draft['subject']}\n\n{draft['body']}\n" in played.text


@pytest.mark.parametrize(
    ("booked_by", "first"), [("employer", "employer"), ("recruiter", "recruiter"), ("referral", "referrer")]
)
def test_whoever_hears_it_first_is_offered_and_then_the_employer(booked_by: str, first: str) -> None:
    """Enter alone takes whom the engine names; the message after it is offered to the employer."""
    played = play(*answer({**WITHDRAW, "booked-by": booked_by}), "", "", "", "w", "", "")

    offered = re.findall(r"^   \d  (The .*)  \(Enter\)$", played.text, re.MULTILINE)
    assert offered == [RECIPIENT_NAMES[first], RECIPIENT_NAMES["employer"]]
    assert played.messages == ["email", "email"]


def test_another_answer_offers_another_recipient() -> None:
    """Whoever goes back from the message and names a recruiter is offered the recruiter."""
    recruiter = [number("booked-by", "recruiter"), "", ""]

    played = play(*answer(WITHDRAW), "", "b", "b", "b", "b", *recruiter)

    assert played.questions[-1] == "booked-by"
    assert played.offered("Whom is the message to?") == RECIPIENT_NAMES["recruiter"]


def test_a_message_that_goes_to_someone_else_says_so() -> None:
    """Where somebody else or another form is right, a line below the message says it."""
    result = ask_engine("compose", WITHDRAW, details=NAMES)
    words = "There is nothing to tell the referrer yet."

    lines = output.render_message({**result, "draft": {**result["draft"], "instead": words}})

    assert lines[-1] == words


def test_what_is_left_to_do_stands_below_the_message() -> None:
    """After the message comes what to do once it is sent, each thing once."""
    answers = {**WITHDRAW, "booked-by": "portal", "channel": "phone"}
    after = composed(answers, form="email")["after_sending"]

    played = play(*answer(answers), "", "")

    assert after
    assert all(played.flat.count(f"- {one}") == 1 for one in after)
    assert played.flat.index("Once it is sent:") > played.flat.index("=== Email ===")


def test_the_score_counts_the_message() -> None:
    """Below the message stands the score with it, as the page would show it."""
    score = ask_engine("compose", WITHDRAW, details=NAMES)["assessment"]["score"]

    played = play(*answer(WITHDRAW), "", "")

    assert f"Ready to send: {score} of 100" in played.text[played.text.index("=== Email ===") :].splitlines()


@pytest.mark.parametrize("answers", [REACHED_BY["walk-away"], TALK_IT_OVER], ids=["walk-away", "talk-it-over"])
def test_where_nothing_is_owed_nothing_is_asked_after_the_result(answers: Mapping[str, str]) -> None:
    """Whoever walks away, or talks it over first, is asked for no name and offered no message."""
    played = play(*answer(answers))

    assert played.typed[-1][0] == "> "
    assert played.shown[-1] == "Goodbye, and good luck."
    assert played.shown[-2].lstrip().startswith(RESULT)


def test_a_message_that_is_not_owed_is_written_when_wanted() -> None:
    """Whoever comes can have the message that says so; Enter alone ends without it. It is no more ready to send."""
    nothing = play(*answer(REACHED_BY["attend"]), "")
    note = play(*answer(REACHED_BY["attend"]), "w", "", "", "y")

    assert "You owe nobody a message. If you like: Tell them that you will come." in nothing.flat
    assert nothing.messages == []
    assert note.messages == ["email"]
    assert composed(REACHED_BY["attend"])["body"] in note.text
    assert list(note.saved) == ["email.eml"]
    assert "Ready to send" not in note.text


def test_details_are_asked_for_the_required_ones_first() -> None:
    """The name, the company and the job come first; then what else this message can mention, and nobody else's name."""
    played = play(*answer(WITHDRAW), "", "", "")

    asked = [
        DETAIL_BY_NAME[name] for prompt, _ in played.typed if (name := re.split(r" \(|:", prompt)[0]) in DETAIL_BY_NAME
    ]
    assert asked[:3] == ["your_name", "company", "role"]
    assert len(set(asked)) == len(asked) > 3
    assert not {"recruiter_name", "referrer_name"} & set(asked)


def test_a_required_detail_can_be_left_out_after_a_warning() -> None:
    """Enter alone is questioned once; left out all the same, the detail is named below the message."""
    played = play(*answer(WITHDRAW), "", "", details={**NAMES, "company": ""})

    assert played.flat.count("The message needs this.") == 1
    assert "Still missing: The company." in played.flat
    assert "Before you send: " in played.flat


@pytest.mark.parametrize(
    ("line", "message"),
    [
        pytest.param("Glo\x1b[31mbex", "control character", id="an order to the terminal"),
        pytest.param("Glo\x7fbex", "control character", id="a deleted letter"),
        pytest.param("Glo\u2028bex", "control character", id="a hidden line break"),
        pytest.param("Glo\udcffbex", "broken character", id="half a character"),
        pytest.param("x" * 10_001, "too long: at most 10,000", id="too long"),
    ],
)
def test_a_detail_at_fault_is_named_and_asked_for_again(line: str, message: str) -> None:
    """What the parser refuses is refused with the field's name, asked again, and loses nothing that was typed."""
    played = play(*answer(WITHDRAW), "", "", "Ada Byron", line, "Globex", "Nurse", *[""] * 9, details=None)

    errors = [one for one in played.shown if one.startswith("The company: This ")]
    assert len(errors) == 1
    assert message in " ".join(errors[0].split())
    assert composed(WITHDRAW)["body"] in played.text
    assert "\x1b" not in "".join(one for one in played.shown if not one.endswith(line))


@pytest.mark.parametrize(
    ("detail", "line"),
    [
        pytest.param("your_name", "\u202bעדה\u202c", id="a name"),
        pytest.param("company", "Glo\u202ebex", id="writing turned round"),
        pytest.param("your_phone", "\u202a020 7946 0000\u202c", id="a number copied from a telephone"),
    ],
)
def test_marks_of_direction_are_taken_but_never_shown(detail: str, line: str) -> None:
    """Telephones copy them with a number, and right-to-left names need them: the file has them, the screen a sign."""
    played = play(*answer(WITHDRAW), "", "", "y", details={**NAMES, detail: line})

    screen = "\n".join(one for one in played.shown if not one.endswith(f": {line}"))  # the terminal shows what is typed
    body = email.message_from_bytes(played.saved["email.eml"], policy=default).get_body()
    assert body is not None
    assert line in body.get_content()
    assert re.sub("[\u202a-\u202e]", "\N{REPLACEMENT CHARACTER}", line) in screen.split("=== Email ===")[1]
    assert not re.search("[\u202a-\u202e]", screen)


@pytest.mark.parametrize("name", ["B", "Q", "S", "W", "李", "O'Brien", "Мария"])
def test_a_name_of_one_letter_is_a_name(name: str) -> None:
    """Only a small b or q is an order where a name is asked for."""
    details = {**NAMES, "your_name": name}

    assert composed(WITHDRAW, details=details)["body"] in play(*answer(WITHDRAW), "", "", details=details).text


def test_going_back_keeps_every_name() -> None:
    """Whoever goes back among the names finds each as it was; Enter keeps it, a hyphen takes it out."""
    names = ["Ada", "Globex", "b", "b", "Ada Byron", "", "Nurse", "Jo", "b", "-", *[""] * 9]

    played = play(*answer(WITHDRAW), "", "", *names, details=None)

    assert "The company (Enter keeps Globex; - takes it out): " in played.text
    assert "Who you are writing to (Enter keeps Jo; - takes it out): -" in played.text
    assert composed(WITHDRAW)["body"] in played.text


def test_the_email_is_saved_as_a_file() -> None:
    """The file holds the email as it was shown, and its name says nothing of whom it is to."""
    draft = composed(WITHDRAW)

    played = play(*answer(WITHDRAW), "", "", "y")

    (content,) = played.saved.values()
    read = email.message_from_bytes(content, policy=default)
    assert list(played.saved) == ["email.eml"]
    assert "Saved as email.eml in this folder." in played.text
    assert read["Subject"] == draft["subject"]
    body = read.get_body()
    assert body is not None
    assert body.get_content().replace("\r\n", "\n").strip() == draft["body"]


def test_a_file_that_is_there_stays_as_it_is() -> None:
    """No file is overwritten: the next free name is taken."""
    there = {"email.eml": b"mine", "email-2.eml": b"mine too"}

    played = play(*answer(WITHDRAW), "", "", "y", files=there)

    assert {name: played.saved[name] for name in there} == there
    assert list(played.saved) == ["email.eml", "email-2.eml", "email-3.eml"]
    assert "Saved as email-3.eml" in played.text


@pytest.mark.parametrize("line", ["", "n", "no"])
def test_nothing_is_saved_unasked(line: str) -> None:
    """Only a yes writes a file."""
    assert play(*answer(WITHDRAW), "", "", line).saved == {}


def test_a_file_that_cannot_be_written_loses_nothing() -> None:
    """Where the folder cannot be written to, a line says so, and the conversation goes on."""
    shown: list[str] = []
    lines = iter([line for _, line in play(*answer(WITHDRAW), "", "", "y").typed])

    def read(_: str) -> str:
        line = next(lines, None)
        if line is None:
            raise EOFError
        return line

    def refuse(name: str, content: bytes) -> None:
        raise PermissionError(13, "Permission denied", name, None, content[:0])

    converse(Terminal(read, shown.append, lambda: NOON, refuse))

    flat = " ".join(" ".join(shown).split())
    assert "It could not be saved here: Permission denied. You can copy it from above." in flat
    assert "Write another" in flat


def test_without_an_email_no_file_is_offered() -> None:
    """Whoever only calls is not asked about a file."""
    assert "Save the email" not in play(*answer(REACHED_BY["talk-first"]), "", "", "").text


#: What a hurried or hostile person may type.
_LINES = st.lists(
    st.one_of(st.sampled_from([*map(str, range(1, 17)), "", "", "b", "-", "w", "y", "2026-11-24 14:00"]), st.text()),
    max_size=40,
)


@given(st.sampled_from([[], *(answer(one) for one in REACHED_BY.values())]), _LINES)
def test_whatever_is_typed_the_conversation_goes_on_to_its_end(start: list[str], lines: list[str]) -> None:
    """No input stops it with a fault, and nothing that a terminal obeys is ever shown."""
    shown: list[str] = []
    typed = iter([*start, *lines])

    def read(prompt: str) -> str:
        shown.append(prompt)
        line = next(typed, None)
        if line is None:
            raise EOFError
        return line

    converse(Terminal(read, shown.append, lambda: NIGHT, lambda *_: None))

    assert shown[-1] == "Goodbye, and good luck."
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]", "\n".join(shown))


class Screen:
    """A person at a real terminal: reads what is shown, types lines and keys."""

    def __init__(self, folder: Path, **settings: str) -> None:
        """Start the command in `folder`."""
        self.keyboard, inside = os.openpty()
        # The new process makes the terminal its own, so that Ctrl-C reaches it.
        start = "import os, sys; os.login_tty(0); os.execv(sys.executable, [sys.executable, '-m', 'checklist'])"
        self.process = subprocess.Popen(
            [sys.executable, "-c", start],
            stdin=inside,
            stdout=inside,
            stderr=inside,
            cwd=folder,
            env={**os.environ, "TERM": "dumb", "PYTHONIOENCODING": "utf-8", **settings},
        )
        os.close(inside)
        self.shown = b""
        self.seen = 0

    def wait_for(self, words: str) -> None:
        """Read on until `words` are shown.

        Raises:
            AssertionError: They are not there after half a minute, or the process has ended without them.
        """
        deadline = time.monotonic() + 30
        while (at := self.shown.find(words.encode(), self.seen)) < 0:
            assert self._read(deadline), self.text
        self.seen = at + len(words.encode())

    def type(self, keys: str) -> None:
        """Type these keys."""
        os.write(self.keyboard, keys.encode())

    def interrupt(self) -> None:
        """Press Ctrl-C until it is heard: a key in the instant before the process waits for one goes unnoticed."""
        for _ in range(30):
            self.type("\x03")
            with suppress(subprocess.TimeoutExpired):
                self.process.wait(1)
                return

    def __enter__(self) -> Self:
        """Return the screen."""
        return self

    def __exit__(self, *_: object) -> None:
        """End what still runs, so that no test leaves anything behind."""
        self.process.kill()
        self.process.wait()
        os.close(self.keyboard)

    def leave(self) -> int:
        """Read to the end, and return the exit status."""
        deadline = time.monotonic() + 30
        while self._read(deadline):
            pass
        return self.process.wait(30)

    @property
    def text(self) -> str:
        """Return everything that was shown."""
        return self.shown.decode(errors="replace").replace("\r\n", "\n")

    def _read(self, deadline: float) -> bool:
        assert select.select([self.keyboard], [], [], max(0, deadline - time.monotonic()))[0], self.text
        try:
            some = os.read(self.keyboard, 65536)
        except OSError:  # on Linux, the other end is gone
            return False
        self.shown += some
        return bool(some)


def test_a_whole_run_at_a_real_terminal(tmp_path: Path) -> None:
    """From the first question to the saved file: what is typed at a terminal, and what comes of it."""
    answers, details = {**WITHDRAW, "channel": "text"}, {**NAMES, "company": "Café Globex"}
    with Screen(tmp_path) as screen:
        for prompt, line in play(*answer(answers), "", "2", "y", "", "", details=details).typed:
            screen.wait_for(prompt)
            screen.type(f"{line}\r")
        assert screen.leave() == 0

        assert "Withdraw, and let them know." in screen.text
        assert screen.text.index("=== Text message ===") < screen.text.index("=== Email ===")
        assert "Café Globex" in screen.text.split("=== Email ===")[1]
        assert screen.text.rstrip().endswith("Goodbye, and good luck.")
        (saved,) = tmp_path.iterdir()
        assert saved.name == "email.eml"
        assert saved.stat().st_mode & 0o077 == 0
        assert "Ada Byron" in email.message_from_bytes(saved.read_bytes(), policy=default)["Subject"]


def test_ctrl_c_ends_with_a_short_line(tmp_path: Path) -> None:
    """Ctrl-C gives one line, status 130, and no traceback."""
    with Screen(tmp_path) as screen:
        screen.wait_for("> ")
        screen.interrupt()

        assert screen.leave() == 130
        assert screen.text.rstrip().endswith("Stopped.")
        assert "Traceback" not in screen.text


def test_ctrl_d_ends_with_a_short_line(tmp_path: Path) -> None:
    """Ctrl-D gives a goodbye, status 0, and no traceback."""
    with Screen(tmp_path) as screen:
        screen.wait_for("> ")
        screen.type("\x04")

        assert screen.leave() == 0
        assert screen.text.rstrip().endswith("Goodbye, and good luck.")
        assert "Traceback" not in screen.text


def test_a_terminal_that_shows_no_accents_still_works(tmp_path: Path) -> None:
    """Where a terminal knows ASCII alone, another letter is refused with a message and nothing falls over."""
    with Screen(tmp_path, PYTHONIOENCODING="ascii") as screen:
        for prompt, line in [
            *[("> ", one) for one in [*answer(WITHDRAW), "", ""]],
            ("Your name", "Adèle"),
            ("This holds a broken character", "Adele"),
            ("The company", "q"),
        ]:
            screen.wait_for(prompt)
            screen.type(f"{line}\r")

        assert screen.leave() == 0
        assert "Traceback" not in screen.text


def test_whatever_has_an_id_has_a_name() -> None:
    """Every detail, form, recipient and tone has words of its own, in the engine's order, and so has each part."""
    assert tuple(DETAIL_NAMES) == DETAILS
    assert tuple(RECIPIENT_NAMES) == RECIPIENTS
    assert tuple(TONE_NAMES) == TONES
    assert tuple(output.HEADINGS) == tuple(FORMS)
    assert tuple(PART_NAMES) == (*FORMS["email"], *FORMS["call"])


def test_no_id_is_shown() -> None:
    """No detail and no part of a call is shown to a person by its id."""
    shown = play(*answer({**WITHDRAW, "stage": "final", "booked-by": "recruiter"}), "", "", "", "").text

    ids = [name for name in (*DETAILS, *FORMS["call"]) if "_" in name]
    assert ids
    assert not [name for name in ids if name in shown]
