"""The command line: the same engine, for a person at a terminal and for a script."""

import json
import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from checklist import OUTCOMES, QUESTIONS, wire
from checklist.__main__ import main
from tests.unit.examples import ORDINARY_DETAILS, REACHED_BY

DETAILS = dict(ORDINARY_DETAILS)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return where a test puts its request."""
    return tmp_path / "request.json"


def run(*arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """Run `python -m checklist` as a person would."""
    return subprocess.run(
        [sys.executable, "-m", "checklist", *arguments],
        input=stdin,
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
    )


#: A working day, at a time when offices are open.
NOON = "2026-11-24T12:00:00+00:00"


def write(file: Path, **fields: Any) -> str:
    """Write a request without schema, op and now, and return the file's name."""
    file.write_text(json.dumps(fields), encoding="utf-8")
    return str(file)


def test_the_questions_are_printed() -> None:
    """A person reads every question with its id, and every option with its own."""
    printed = run("questions")

    lines = printed.stdout.decode().splitlines()
    assert (printed.returncode, printed.stderr) == (0, b"")
    for question in QUESTIONS:
        assert f"{question.id}: {question.text}" in lines
        for option in question.options:
            assert [option.id, *option.text.split()] in [line.split() for line in lines]


def test_a_request_can_come_from_a_file_or_a_pipe(file: Path) -> None:
    """The same request gives the same text, from a file, from standard input, and from a named "-"."""
    name = write(file, answers=REACHED_BY["withdraw"])

    replies = [
        run("assess", name),
        run("assess", stdin=file.read_bytes()),
        run("assess", "-", stdin=file.read_bytes()),
    ]

    assert [(reply.returncode, reply.stderr) for reply in replies] == [(0, b"")] * 3
    assert len({reply.stdout for reply in replies}) == 1
    assert replies[0].stdout.startswith(b"Withdraw, and tell them.")


@pytest.mark.parametrize("outcome", [outcome.id for outcome in OUTCOMES])
def test_an_assessment_is_printed_as_text(outcome: str, file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A person reads what to do, how, how ready they are, and why."""
    assessed = wire.handle(json.dumps({"schema": 1, "op": "assess", "answers": REACHED_BY[outcome], "now": NOON}))
    expected = json.loads(assessed)["result"]

    assert main(["assess", write(file, answers=REACHED_BY[outcome], now=NOON)]) == 0

    printed = capsys.readouterr().out
    lines = printed.splitlines()
    assert lines[:2] == [expected["headline"], expected["how"]]
    assert f"Ready to send: {expected['score']} of 100" in lines
    assert all(f"{step['score']:>3}  {step['title']}" in printed for step in expected["steps"])
    for finding in expected["findings"]:
        shown = f"- {finding['title']}. {finding['advice']}" in lines
        assert shown is (finding["max"] == 0 or finding["points"] < finding["max"])
    assert "Next:" not in printed


def test_a_provisional_assessment_says_so(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """While something is open the text says "so far", and what to answer next."""
    assert main(["assess", write(file, answers={"reason": "nerves"})]) == 0

    printed = capsys.readouterr().out
    assert printed.startswith("So far: Go.")
    assert printed.splitlines()[-1].startswith("Next: ")
    assert printed.splitlines()[-1].removeprefix("Next: ") in [
        f"{question.text} ({question.id})" for question in QUESTIONS
    ]


def test_a_draft_is_printed_as_text(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A person reads the message itself and, where something lacks, what it is."""
    request: dict[str, Any] = {"schema": 1, "op": "compose", "answers": REACHED_BY["withdraw"], "details": DETAILS}
    draft = json.loads(wire.handle(json.dumps(request)))["result"]["draft"]

    assert main(["compose", write(file, answers=REACHED_BY["withdraw"], details=DETAILS)]) == 0
    whole = capsys.readouterr().out
    assert main(["compose", write(file, answers=REACHED_BY["withdraw"])]) == 0
    bare = capsys.readouterr().out

    assert whole.strip() == f"{draft['subject']}\n\n{draft['body']}"
    assert bare.strip().endswith("Still missing: your name, company, role.")


def test_a_call_is_printed_part_by_part(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The parts of a call stand in the order in which they are said."""
    assert main(["compose", write(file, answers=REACHED_BY["withdraw"], form="call")]) == 0

    printed = capsys.readouterr().out
    order = [
        "Hello, I am ringing",
        "I have decided to withdraw",
        "not the right step",
        "Thank you, that is kind",
        "Goodbye",
    ]
    assert [printed.index(words) for words in order] == sorted(printed.index(words) for words in order)


@pytest.mark.parametrize("op", ["assess", "compose"])
def test_json_is_the_reply_of_the_wire(op: str, file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A script reads with `--json` exactly what the page would get."""
    request = {"schema": 1, "op": op, "answers": REACHED_BY["talk-first"], "details": DETAILS, "now": NOON}

    assert main([op, "--json", write(file, **request)]) == 0

    assert json.loads(capsys.readouterr().out) == json.loads(wire.handle(json.dumps(request)))


def test_the_questions_come_as_json_too() -> None:
    """A script can read the questions."""
    printed = run("questions", "--json")

    assert [one["id"] for one in json.loads(printed.stdout)["result"]["questions"]] == [one.id for one in QUESTIONS]


def test_the_present_time_is_filled_in(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without `now` the machine's clock counts, here alone; with it, that time counts."""
    soon = (datetime.now(tz=UTC) + timedelta(days=30)).isoformat()
    later = {"now": "2026-11-23T08:00:00Z", "interview": {"starts_at": "2026-11-24T14:00:00+01:00"}}

    assert main(["assess", "--json", write(file, interview={"starts_at": soon})]) == 0
    assert json.loads(capsys.readouterr().out)["result"]["notice"] == "over-48h"
    assert main(["assess", "--json", write(file, **later)]) == 0
    assert json.loads(capsys.readouterr().out)["result"]["hours_left"] == 29


def test_the_command_says_what_to_do_not_the_file(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A request that was saved for one command works with another."""
    assert main(["assess", write(file, op="compose", schema=1, answers=REACHED_BY["withdraw"])]) == 0

    assert capsys.readouterr().out.startswith("Withdraw,")


@pytest.mark.parametrize(
    ("content", "fields"),
    [
        pytest.param(b"", ["request"], id="an empty file"),
        pytest.param(b"{", ["request"], id="broken JSON"),
        pytest.param(b"[]", ["op", "request", "schema"], id="a list"),
        pytest.param(b'{"a": NaN}', ["request"], id="NaN"),
        pytest.param(b"[" * 100_000, ["request"], id="bottomless"),
        pytest.param(b'{"schema": 2}', ["schema"], id="another schema"),
        pytest.param(b'{"answers": {"reason": "x", "mood": "y"}}', ["answers.mood", "answers.reason"], id="two faults"),
        pytest.param(b'{"details": {"company": "a\\nb"}}', ["details.company"], id="a line break"),
        pytest.param(b'{"details": {"company": "Caf\xe9"}}', ["details.company"], id="not UTF-8, in a field"),
        pytest.param(b"\xff\xfe{\x00}\x00", ["request"], id="not UTF-8 at all"),
        pytest.param(b'{"now": "2026-11-24T14:00"}', ["now"], id="a time without an offset"),
    ],
)
def test_bad_input_is_named_on_standard_error(
    content: bytes, fields: list[str], file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A request at fault ends with status 2, every field named on standard error, and no result."""
    file.write_bytes(content)

    assert main(["assess", str(file)]) == 2

    printed = capsys.readouterr()
    assert printed.out == ""
    assert [line.split(":")[0] for line in printed.err.splitlines()] == fields


def test_bad_input_comes_as_json_too(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A script gets the errors in the reply, and the same status."""
    assert main(["assess", "--json", write(file, answers={"mood": "x"})]) == 2

    printed = capsys.readouterr()
    reply = json.loads(printed.out)
    assert reply["ok"] is False
    assert [error["field"] for error in reply["errors"]] == ["answers.mood"]
    assert printed.err.startswith("answers.mood: ")


def test_a_file_may_begin_with_a_mark(file: Path) -> None:
    """Some editors begin a file with a byte order mark; it is read all the same."""
    file.write_bytes(b"\xef\xbb\xbf" + b'{"answers": {"reason": "unsafe"}}')

    assert main(["assess", str(file)]) == 0


def test_bad_input_from_a_pipe_ends_without_a_traceback() -> None:
    """What is piped in is treated as a file is."""
    printed = run("assess", stdin=b'{"answers": {"reason": "\xff"}}')

    assert (printed.returncode, printed.stdout) == (2, b"")
    assert printed.stderr.startswith(b"answers.reason: ")
    assert b"Traceback" not in printed.stderr


@pytest.mark.parametrize("name", ["missing.json", "."])
def test_a_file_that_cannot_be_read_is_named(name: str, tmp_path: Path) -> None:
    """A missing file, or a folder, ends with status 2 and its name, not with a traceback."""
    printed = run("assess", str(tmp_path / name))

    assert (printed.returncode, printed.stdout) == (2, b"")
    assert str(tmp_path / name).encode() in printed.stderr
    assert b"Traceback" not in printed.stderr


@pytest.mark.parametrize("arguments", [[], ["guess"], ["assess", "a", "b"], ["assess", "--loud"]], ids=" ".join)
def test_a_wrong_command_line_shows_how_to_use_it(arguments: list[str]) -> None:
    """A slip at the keyboard ends with status 2 and a line on how to use the command."""
    printed = run(*arguments)

    assert (printed.returncode, printed.stdout) == (2, b"")
    assert printed.stderr.startswith(b"usage: python -m checklist ")


def test_help_is_there() -> None:
    """Whoever asks for help gets it."""
    printed = run("--help")

    assert printed.returncode == 0
    assert b"--json" in printed.stdout


def test_before_the_first_answer_nothing_is_advised(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Whoever has answered nothing is asked the first question, and not told to withdraw."""
    assert main(["assess", write(file, answers={})]) == 0

    assert capsys.readouterr().out == f"Next: {QUESTIONS[0].text} ({QUESTIONS[0].id})\n"
