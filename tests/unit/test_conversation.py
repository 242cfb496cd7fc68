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
from datetime import UTC, datetime
from email.policy import default
from pathlib import Path
from typing import Any, Self

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checklist import OUTCOMES, QUESTIONS, parse, wire
from checklist.conversation import converse
from checklist.drafts import DETAILS
from checklist.frames import FORMS, RECIPIENTS, TONES
from checklist.labels import DETAIL_NAMES, PART_NAMES, RECIPIENT_NAMES, TONE_NAMES
from checklist.questions import QUESTION_BY_ID, ask
from checklist.terminal import Terminal
from checklist.text import HEADINGS
from tests.unit.examples import REACHED_BY

#: A Monday, while offices are open, and the night before.
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
NIGHT = datetime(2026, 11, 23, 23, tzinfo=UTC)

RECIPIENT, TONE = "Whom is the message to?", "How should it sound?"


@dataclass
class Played:
    """A conversation that is over: what was shown, each prompt with what was typed at it, and the files it saved."""

    shown: list[str] = field(default_factory=list)
    saved: dict[str, bytes] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """Return everything that stood on the screen."""
        return "\n".join(self.shown)

    def asked(self, question: str) -> int:
        """Return how often a question was asked."""
        words = QUESTION_BY_ID[question].text
        return len(re.findall(rf"\) {re.escape(words)}", self.text.replace("\n", " ")))


def play(*typed: str, now: datetime = NOON, files: Mapping[str, bytes] | None = None) -> Played:
    """Have a conversation in which each of `typed` is a line; then the input ends."""
    played = Played(saved=dict(files or {}))
    lines = iter(typed)

    def read(prompt: str) -> str:
        line = next(lines, None)
        played.shown.append(prompt + (line or ""))
        if line is None:
            raise EOFError
        return line

    def save(name: str, content: bytes) -> None:
        if name in played.saved:
            raise FileExistsError
        played.saved[name] = content

    converse(Terminal(read, played.shown.append, lambda: now, save))
    return played


def answer(answers: Mapping[str, str]) -> list[str]:
    """Return what to type to give `answers`: a number each, Enter where the exact time is asked for."""
    lines = []
    for name, option in ask(answers).items():
        lines += [""] if name == "notice" else []
        ids = [one.id for one in QUESTION_BY_ID[name].options]
        lines.append(str(ids.index(option) + 1) if option else "")
    return lines


def fill(answers: Mapping[str, str], *, recipient: str = "", tone: str = "", names: int = 3) -> list[str]:
    """Return what to type up to the message: answers, to whom, the tone, and as many details as are required."""
    return [*answer(answers), recipient, tone, *("Ada Byron", "Globex", "Nurse")[:names], *("",) * 3]


def headings(played: Played) -> list[str]:
    """Return the messages that were shown, by what stands above each, in order."""
    return [one for one in re.findall(r"^=== (.*) ===$", played.text, re.MULTILINE) if one != "What to do"]


WITHDRAW = REACHED_BY["withdraw"]


@pytest.mark.parametrize("outcome", [outcome.id for outcome in OUTCOMES])
def test_every_question_that_applies_is_asked_in_order(outcome: str) -> None:
    """An adviser hears each question that applies once, in order, with its options, and then the result."""
    answers = {**REACHED_BY[outcome], "interest": "yes", "asked-other-roles": "yes"}
    if outcome in {"ask-other-roles", "walk-away"}:
        answers = dict(REACHED_BY[outcome])

    played = play(*answer(answers))

    flat = " ".join(played.text.split())
    assert [one.id for one in QUESTIONS if played.asked(one.id)] == list(ask(answers))
    places = [flat.index(f") {QUESTION_BY_ID[name].text}") for name in ask(answers) if name != "notice"]
    assert places == sorted(places)
    for name in ask(answers):
        for number, option in enumerate(QUESTION_BY_ID[name].options, 1):
            assert re.search(rf"^ *{number}  {re.escape(option.text)}", played.text, re.MULTILINE)
    headline = next(one.headline for one in OUTCOMES if one.id == outcome)
    assert flat.index("=== What to do ===") < flat.rindex(headline)


@pytest.mark.parametrize("outcome", [outcome.id for outcome in OUTCOMES])
def test_no_hint_speaks_of_a_page(outcome: str) -> None:
    """Somebody at a terminal is not told of a page, or to enter a time below."""
    text = play(*answer(REACHED_BY[outcome])).text.lower()

    assert "page" not in text
    assert "below" not in text


def test_our_own_lines_are_no_wider_than_a_terminal() -> None:
    """What we say fits 80 columns; only a message may be wider, so that it can be copied."""
    played = play(*answer(REACHED_BY["talk-first"]))

    lines = played.text.splitlines()
    assert max(len(line) for line in lines) <= 80
    assert len(lines) > 50


def test_enter_alone_skips_a_question_and_the_result_says_what_is_open() -> None:
    """Whoever skips a question gets a result that can still change, and is told which question is open."""
    played = play("9", "", "1", "3", "", "1", "1", "1", "1", "q")

    text = " ".join(played.text.split())
    assert "So far: " in text
    assert f"You left open: {QUESTION_BY_ID['certainty'].text}" in text


def test_b_goes_back_and_enter_keeps_the_answer() -> None:
    """Whoever goes back sees the answer they gave, keeps it with Enter, or gives another, which then counts."""
    kept = play("9", "1", "b", "")
    changed = play("9", "b", "10", "", "1", "1", "1")

    assert kept.text.count("Yes, I would still pull out  (Enter)") == 1
    assert kept.asked("certainty") == 2
    assert kept.asked("sounding-board") == 2
    assert "Walk away." in changed.text
    assert "Something personal  (Enter)" in changed.text


def test_an_answer_can_be_taken_back() -> None:
    """A hyphen takes an answer back, as the hint says; the question is then open."""
    played = play("9", "1", "b", "-", "b")

    assert "Enter alone keeps your answer, - takes it out." in played.text
    assert played.asked("certainty") == 3
    assert played.text.count("Yes, I would still pull out  (Enter)") == 1


def test_nothing_lies_before_the_first_question() -> None:
    """Whoever goes back at the first question is told so, and asked it again."""
    played = play("b")

    assert "This is the first question." in played.text
    assert played.asked("reason") == 2


@pytest.mark.parametrize("at", range(len(fill(WITHDRAW)) + 3))
@pytest.mark.parametrize("leave", [["q"], []], ids=["q", "the end of the input"])
def test_the_conversation_can_be_left_anywhere(at: int, leave: list[str]) -> None:
    """At any prompt, "q" or the end of the input ends with a friendly line, and nothing is saved."""
    played = play(*[*fill(WITHDRAW), "", "", ""][:at], *leave)

    assert played.text.endswith("Goodbye, and good luck.")
    assert played.saved == {}


@pytest.mark.parametrize(
    "line", ["0", "12", "99999999999999999999", "1 2", "-", "maybe", "\x1b[A", "\u0661", "\u202e1"]
)
def test_bad_input_is_explained_and_the_question_asked_again(line: str) -> None:
    """A slip at the keyboard gets a clear message and the same question again, and is not repeated."""
    played = play(line, "9")

    assert "Please type a number from 1 to 11." in played.text
    assert played.asked("reason") == 2
    assert played.asked("certainty") == 1
    assert not [shown for shown in played.shown if line in shown and shown.startswith("Please")]


@pytest.mark.parametrize("line", ["9", "9.", "9)", " 9 ", "personal", "something personal"])
def test_an_option_is_named_by_its_number_or_its_words(line: str) -> None:
    """The number counts with a full stop or a space too, and so do the option's own words."""
    assert play(line, "b").text.count("Something personal  (Enter)") == 1


def test_once_the_result_is_settled_one_can_skip_to_it() -> None:
    """Once nothing can change the result any more it says so, once, and "s" goes there."""
    played = play("10", "s")

    text = " ".join(played.text.split())
    assert text.count("Your result is settled: Walk away.") == 1
    assert "Type s to skip to the result" in text
    assert "=== What to do ===" in text
    assert played.asked("booked-by") == 0


def test_a_result_that_can_change_is_not_skipped_to() -> None:
    """Before that, "s" is explained, and the question asked again."""
    played = play("9", "s")

    assert "not settled yet" in played.text
    assert played.asked("certainty") == 2
    assert "=== What to do ===" not in played.text


def test_without_an_answer_nothing_is_advised() -> None:
    """Whoever skips everything is asked the first question again, and told nothing."""
    played = play(*[""] * 9)

    assert "nothing to go on yet" in played.text
    assert played.asked("reason") == 2
    assert not any(outcome.headline in played.text for outcome in OUTCOMES)


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
        pytest.param("2026-11-24 17:00", "One to two days", id="a day ahead by the machine's own zone"),
        pytest.param("2026-11-24 16:59", "Less than a day", id="a minute less"),
        pytest.param("2026-11-24T16:59", "Less than a day", id="with a T"),
        pytest.param("2026-11-23 17:30", "Less than two hours", id="today"),
        pytest.param("2026-11-23 9:30", "The time has passed", id="this morning, in three digits"),
        pytest.param("2026-11-24 12:00+00:00", "One to two days", id="with an offset of its own"),
        pytest.param("2026-11-24T11:59Z", "Less than a day", id="in Greenwich time"),
    ],
)
def test_an_exact_time_answers_how_long_is_left(line: str, said: str) -> None:
    """The time is read by the machine's own zone, repeated in words, and the list is not asked for."""
    typed = answer(WITHDRAW)
    at = list(ask(WITHDRAW)).index("notice")

    played = play(*typed[:at], line, *typed[at + 2 :])

    assert played.asked("notice") == 0
    assert f"{QUESTION_BY_ID['notice'].text} {said}." in played.text
    assert re.search(r"^That (is|was) (Monday 23|Tuesday 24) November at ", played.text, re.MULTILINE)


@pytest.mark.parametrize(
    "line",
    ["tomorrow", "14:00", "2026-11-24", "2026-11-24 25:00", "2026-02-30 10:00", "24/11/2026 14:00", "9999-99-99 99"],
)
def test_what_is_no_time_is_explained(line: str) -> None:
    """What cannot be read as a time gets an example, and can be typed again."""
    at = list(ask(WITHDRAW)).index("notice")

    played = play(*answer(WITHDRAW)[:at], line, "2026-11-25 14:00")

    assert "Please write it like this: 2026-11-24 14:00." in played.text
    assert "That is Wednesday 25 November at 14:00, 2026." in played.text


@pytest.mark.parametrize("line", ["1969-11-24 14:00", "9001-01-01 00:00"])
def test_a_year_out_of_range_is_named(line: str) -> None:
    """A year that the engine does not take is refused with its own message."""
    at = list(ask(WITHDRAW)).index("notice")

    assert "The year must lie between 1970 and 9000." in play(*answer(WITHDRAW)[:at], line).text


def test_a_time_that_has_passed_can_be_mended() -> None:
    """Whoever types last year by mistake is told so, goes back, and types it again or takes it out."""
    at = list(ask(WITHDRAW)).index("notice")
    start = answer(WITHDRAW)[:at]

    mended = play(*start, "2025-11-25 14:00", "b", "2026-11-25 14:00")
    taken_out = play(*start, "2025-11-25 14:00", "b", "-")

    assert "That was Tuesday 25 November at 14:00, 2025, so the time has passed." in mended.text
    assert "Enter alone keeps Tuesday 25 November at 14:00; - takes it out." in " ".join(mended.text.split())
    assert "That is Wednesday 25 November at 14:00, 2026." in mended.text
    assert taken_out.asked("notice") == 1


CALL, VOICEMAIL, EMAIL, TEXT = (
    "What to say on the phone",
    "If nobody answers: a message to leave",
    "Email",
    "Text message",
)


@pytest.mark.parametrize(
    ("answers", "now", "expected"),
    [
        pytest.param(WITHDRAW, NOON, [EMAIL], id="email"),
        pytest.param({**WITHDRAW, "stage": "final"}, NOON, [CALL, VOICEMAIL, EMAIL], id="a call, then the email"),
        pytest.param({**WITHDRAW, "stage": "final"}, NIGHT, [EMAIL, CALL, VOICEMAIL], id="at night, the email first"),
        pytest.param({**WITHDRAW, "channel": "text"}, NOON, [TEXT, EMAIL], id="a text, then the email"),
        pytest.param({**WITHDRAW, "channel": "portal"}, NOON, [EMAIL], id="their website, then the email"),
        pytest.param(REACHED_BY["talk-first"], NOON, [CALL, VOICEMAIL], id="a call alone"),
        pytest.param({**REACHED_BY["attend"], "notice": "under-2h"}, NOON, [EMAIL], id="nothing is cancelled"),
        pytest.param(REACHED_BY["walk-away"], NOON, [], id="nothing is owed"),
    ],
)
def test_messages_stand_in_the_order_they_are_used(
    answers: Mapping[str, str], now: datetime, expected: list[str]
) -> None:
    """Each channel shows its messages, first what is used first; the call's parts stand in the order they are said."""
    played = play(*fill(answers, names=2 if EMAIL not in expected else 3), "", "", now=now)

    assert headings(played) == expected
    if CALL in expected:
        parts = ["Open with:", "Say it:", "If they ask why:", "Close with:"]
        assert [played.text.index(one) for one in parts] == sorted(played.text.index(one) for one in parts)


def composed(answers: Mapping[str, str], now: datetime = NOON, **more: Any) -> dict[str, Any]:
    """Return what the engine composes."""
    request = {"schema": 1, "op": "compose", "answers": answers, "now": now.isoformat(), **more}
    result: dict[str, Any] = wire.answer(parse(request))
    return result


NAMES = {"your_name": "Ada Byron", "company": "Globex", "role": "Nurse"}


@pytest.mark.parametrize("recipient", RECIPIENTS)
@pytest.mark.parametrize("tone", TONES)
def test_the_message_is_the_engines_own_unbroken(recipient: str, tone: str) -> None:
    """The email is the one that the page would show, for whom and in the tone that was chosen, no line broken."""
    to, how = str(RECIPIENTS.index(recipient) + 1), str(TONES.index(tone) + 1)
    draft = composed(WITHDRAW, details=NAMES, recipient=recipient, tone=tone)["draft"]

    played = play(*fill(WITHDRAW, recipient=to, tone=how))

    assert f"\nSubject: {draft['subject']}\n\n{draft['body']}\n" in played.text


def test_enter_takes_the_employer_and_a_warm_tone_or_the_recruiter_who_arranged_it() -> None:
    """The defaults are marked; a recruiter who set the interview up is told first, and then the employer."""
    employer = play(*answer(WITHDRAW), "", "")
    recruiter = play(*fill({**WITHDRAW, "booked-by": "recruiter"}), "", "w", "", "", *[""] * 9)

    assert "The employer  (Enter)" in employer.text
    assert "Warm  (Enter)" in employer.text
    assert recruiter.text.index("The recruiter  (Enter)") < recruiter.text.index("The employer  (Enter)")
    assert headings(recruiter) == [EMAIL, EMAIL]


def test_a_message_that_goes_to_someone_else_says_so() -> None:
    """Where the recruiter has nothing to be told, the message is to the employer, and a line says it."""
    answers = REACHED_BY["wait"]
    draft = composed(answers, details=NAMES, recipient="referrer")["draft"]

    played = play(*fill(answers, recipient="3"))

    assert draft["instead"]
    assert draft["instead"] in " ".join(played.text.split())


def test_what_is_left_to_do_stands_below_the_message() -> None:
    """After the message comes what to do once it is sent, each thing once."""
    answers = {**WITHDRAW, "booked-by": "portal", "channel": "phone"}
    after = composed(answers, details=NAMES, form="email")["draft"]["after_sending"]

    played = play(*fill(answers))

    text = " ".join(played.text.split())
    assert after
    assert all(text.count(f"- {one}") == 1 for one in after)
    assert text.index("Once it is sent:") > text.index("=== Email ===")


def test_the_score_counts_the_message() -> None:
    """Below the message stands the score with it, as the page would show it."""
    score = composed(WITHDRAW, details=NAMES)["assessment"]["score"]

    played = play(*fill(WITHDRAW))

    assert played.text.rstrip().splitlines().count(f"Ready to send: {score} of 100") == 1


def test_a_scam_gets_no_message_unless_one_is_wanted() -> None:
    """Whoever walks away is asked for no name and shown no message; one line can be had, still without a name."""
    answers = REACHED_BY["walk-away"]
    line = composed(answers)["draft"]["body"]

    nothing = play(*answer(answers), "")
    one_line = play(*answer(answers), "w", "", "", "")

    assert headings(nothing) == []
    assert line not in nothing.text
    assert "Block them" in nothing.text
    assert line in one_line.text
    assert "Your name" not in nothing.text + one_line.text


def test_details_are_asked_for_the_required_ones_first() -> None:
    """The name, the company and the job come first; then whatever else this message can mention, and no more."""
    played = play(*fill(WITHDRAW), "")

    prompts = [one.split(":")[0].split(" (")[0] for one in played.shown]
    asked = [one for one in prompts if one.startswith(("Your ", "The ", "Who ")) and ":" not in one]
    assert asked[:3] == ["Your name", "The company", "The job"]
    assert set(asked[3:]) == {
        "Who you are writing to",
        "Your phone number",
        "Your reason, in one sentence",
    }


def test_a_required_detail_can_be_left_out_after_a_warning() -> None:
    """Enter alone is questioned once; left out all the same, the detail is named below the message."""
    played = play(*answer(WITHDRAW), "", "", "Ada Byron", "", "", "Nurse", "", "", "")

    text = " ".join(played.text.split())
    assert text.count("The message needs this.") == 1
    assert "Still missing: The company." in text
    assert "Before you send: " in text


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
    played = play(*answer(WITHDRAW), "", "", "Ada Byron", line, "Globex", "Nurse", "", "", "")

    errors = [one for one in played.shown if one.startswith("The company: This ")]
    assert len(errors) == 1
    assert message in " ".join(errors[0].split())
    assert "Nurse role at Globex" in played.text
    assert played.text.rstrip().count("Ada Byron") >= 2
    assert "\x1b" not in "".join(one for one in played.shown if not one.endswith(line))


@pytest.mark.parametrize(
    ("at", "line"),
    [
        pytest.param(0, "\u202bעדה\u202c", id="a name"),
        pytest.param(1, "Glo\u202ebex", id="writing turned round"),
        pytest.param(4, "\u202a020 7946 0000\u202c", id="a number copied from a telephone"),
    ],
)
def test_marks_of_direction_are_taken_but_never_shown(at: int, line: str) -> None:
    """Telephones copy them with a number, and right-to-left names need them: the file has them, the screen a sign."""
    details = ["Ada Byron", "Globex", "Nurse", "", "", ""]
    details[at] = line

    played = play(*answer(WITHDRAW), "", "", *details, "y")

    screen = "\n".join(one for one in played.shown if not one.endswith(f": {line}"))  # the terminal shows what is typed
    body = email.message_from_bytes(played.saved["email.eml"], policy=default).get_body()
    assert body is not None
    assert line in body.get_content()
    assert re.sub("[\u202a-\u202e]", "\N{REPLACEMENT CHARACTER}", line) in screen.split("=== Email ===")[1]
    assert not re.search("[\u202a-\u202e]", screen)


@pytest.mark.parametrize("name", ["B", "Q", "S", "W", "李", "O'Brien", "Мария"])
def test_a_name_of_one_letter_is_a_name(name: str) -> None:
    """Only a small b or q is an order where a name is asked for."""
    played = play(*answer(WITHDRAW), "", "", name, "Globex", "Nurse", "", "", "")

    assert f"Kind regards,\n{name}\n" in played.text + "\n"


def test_going_back_keeps_every_name() -> None:
    """Whoever goes back among the names finds each as it was; Enter keeps it, a hyphen takes it out."""
    played = play(
        *answer(WITHDRAW), "", "", "Ada", "Globex", "b", "b", "Ada Byron", "", "Nurse", "Jo", "b", "-", "", ""
    )

    assert "The company (Enter keeps Globex; - takes it out): " in played.text
    assert "Who you are writing to (Enter keeps Jo; - takes it out): -" in played.text
    assert "\n\nHello,\n" in played.text
    assert "Kind regards,\nAda Byron" in played.text


def test_the_email_is_saved_as_a_file() -> None:
    """The file holds the email as it was shown, and its name says nothing of whom it is to."""
    draft = composed(WITHDRAW, details=NAMES)["draft"]

    played = play(*fill(WITHDRAW), "y")

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

    played = play(*fill(WITHDRAW), "y", files=there)

    assert {name: played.saved[name] for name in there} == there
    assert list(played.saved) == ["email.eml", "email-2.eml", "email-3.eml"]
    assert "Saved as email-3.eml" in played.text


@pytest.mark.parametrize("line", ["", "n", "no"])
def test_nothing_is_saved_unasked(line: str) -> None:
    """Only a yes writes a file."""
    assert play(*fill(WITHDRAW), line).saved == {}


def test_a_file_that_cannot_be_written_loses_nothing() -> None:
    """Where the folder cannot be written to, a line says so, and the conversation goes on."""
    shown: list[str] = []
    lines = iter([*fill(WITHDRAW), "y"])

    def read(_: str) -> str:
        line = next(lines, None)
        if line is None:
            raise EOFError
        return line

    def refuse(name: str, content: bytes) -> None:
        raise PermissionError(13, "Permission denied", name, None, content[:0])

    converse(Terminal(read, shown.append, lambda: NOON, refuse))

    text = " ".join(" ".join(shown).split())
    assert "It could not be saved here: Permission denied. You can copy it from above." in text
    assert "Write another" in text


def test_without_an_email_no_file_is_offered() -> None:
    """Whoever only rings is not asked about a file."""
    assert "Save the email" not in play(*fill(REACHED_BY["talk-first"], names=2), "", "").text


#: What a hurried or hostile person may type.
_LINES = st.lists(
    st.one_of(
        st.sampled_from([*map(str, range(1, 12)), "", "", "b", "s", "-", "w", "y", "2026-11-24 14:00"]), st.text()
    ),
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
    with Screen(tmp_path) as screen:
        for prompt, line in [
            *[("> ", one) for one in answer({**WITHDRAW, "channel": "text"})],
            (RECIPIENT, ""),
            (TONE, "2"),
            ("Your name", "Ada Byron"),
            ("The company", "Café Globex"),
            ("The job", "Nurse"),
            ("Who you are writing to", ""),
            ("Your phone number", ""),
            ("Your reason", ""),
            ("y saves it", "y"),
            ("w writes another", ""),
        ]:
            screen.wait_for(prompt)
            screen.type(f"{line}\r")
        assert screen.leave() == 0

        assert "Withdraw, and tell them." in screen.text
        assert screen.text.index("=== Text message ===") < screen.text.index("=== Email ===")
        assert "Nurse role at Café Globex" in screen.text
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
            *[("> ", one) for one in answer(WITHDRAW)],
            (RECIPIENT, ""),
            (TONE, ""),
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
    assert tuple(HEADINGS) == tuple(FORMS)
    assert tuple(PART_NAMES) == (*FORMS["email"], *FORMS["call"])


def test_no_id_is_shown() -> None:
    """No detail and no part of a call is shown to a person by its id."""
    shown = play(*fill({**WITHDRAW, "stage": "final", "booked-by": "recruiter"}), "", "").text

    ids = [name for name in (*DETAILS, *FORMS["call"]) if "_" in name]
    assert ids
    assert not [name for name in ids if name in shown]
