"""The command line: the same engine, for a person at a terminal and for a script."""

import configparser
import json
import os
import re
import select
import signal
import subprocess
import sys
import zipfile
from datetime import UTC, datetime, timedelta
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from checklist import QUESTIONS, wire
from checklist.__main__ import main
from checklist.assessment import assess
from checklist.frames import FORMS, RECIPIENTS, TONES
from tests.unit.examples import ORDINARY_DETAILS, REACHED_BY

DETAILS = dict(ORDINARY_DETAILS)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return where a test puts its request."""
    return tmp_path / "request.json"


ROOT = Path(__file__).parents[2]
COMMAND = (sys.executable, "-m", "checklist")


def run(*arguments: str, stdin: bytes = b"", encoding: str = "utf-8") -> subprocess.CompletedProcess[bytes]:
    """Run `python -m checklist` as a person would."""
    return subprocess.run(
        [*COMMAND, *arguments],
        input=stdin,
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONIOENCODING": encoding},
    )


#: A working day, at a time when offices are open.
NOON = "2026-11-24T12:00:00+00:00"


def write(file: Path, **fields: Any) -> str:
    """Write a request without schema, op and now, and return the file's name."""
    file.write_text(json.dumps(fields), encoding="utf-8")
    return str(file)


def test_the_questions_are_printed() -> None:
    """A person reads every question with its id, and every option with its own, below its heading."""
    printed = run("questions")

    lines = printed.stdout.decode().splitlines()
    assert (printed.returncode, printed.stderr) == (0, b"")
    for question in QUESTIONS:
        assert f"{question.id}: {question.text}" in lines
        for option in question.options:
            assert [option.id, *option.text.split()] in [line.split() for line in lines]
            assert not option.heading or lines.count(f"  {option.heading}") == 1


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
    assert replies[0].stdout.startswith(b"Withdraw, and let them know.")


@pytest.mark.parametrize("outcome", REACHED_BY)
def test_an_assessment_is_printed_as_text(outcome: str, file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A person reads what to do, how and what comes first, how ready they are if anything is sent, and why."""
    assessed = wire.handle(json.dumps({"schema": 1, "op": "assess", "answers": REACHED_BY[outcome], "now": NOON}))
    expected = json.loads(assessed)["result"]

    assert main(["assess", write(file, answers=REACHED_BY[outcome], now=NOON)]) == 0

    printed = capsys.readouterr().out
    lines, flat = printed.splitlines(), " ".join(printed.split())
    first = " ".join(f"- {one}" for one in expected["to_do"])
    asks = " ".join(["Ask them:", *(f"- {one}" for one in expected["to_ask"])]) if expected["to_ask"] else ""
    score = "Why:" if expected["score"] is None else f"Ready to send: {expected['score']} of 100"
    above = [expected["headline"], expected["how"], expected["caution"], first, asks, score]
    assert flat.startswith(" ".join(filter(None, above)))
    assert max(map(len, lines)) <= 80
    assert all(f"{step['score']:>3}  {step['title']}" in printed for step in expected["steps"])
    for finding in expected["findings"]:
        shown = f"- {finding['title']}. {finding['advice']}" in flat
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
    request = {"schema": 1, "op": "compose", "answers": REACHED_BY["withdraw"], "details": DETAILS, "form": "call"}
    draft = json.loads(wire.handle(json.dumps(request)))["result"]["draft"]

    assert main(["compose", write(file, **request)]) == 0

    assert capsys.readouterr().out.split() == " ".join(draft[name] for name in FORMS["call"]).split()


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


@pytest.mark.parametrize("fault", [ZeroDivisionError, OSError])
@pytest.mark.parametrize("arguments", [["assess"], ["assess", "--json"]], ids=" ".join)
def test_a_fault_of_the_engine_s_shows_where_it_is(
    fault: type[Exception], arguments: list[str], file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A developer at the command line sees the traceback of what no request should cause."""

    def fail(*_: object) -> None:
        raise fault

    monkeypatch.setattr(wire, "assess", fail)

    with pytest.raises(fault):
        main([*arguments, write(file, answers={})])


@pytest.mark.parametrize("name", ["missing.json", "."])
def test_a_file_that_cannot_be_read_is_named(name: str, tmp_path: Path) -> None:
    """A missing file, or a folder, ends with status 2 and its name, not with a traceback."""
    printed = run("assess", str(tmp_path / name))

    assert (printed.returncode, printed.stdout) == (2, b"")
    assert str(tmp_path / name).encode() in printed.stderr
    assert b"Traceback" not in printed.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["guess"],
        ["assess", "a", "b"],
        ["assess", "--loud"],
        ["--json"],
        ["assess", "--form", "text"],
        ["--tone", "warm"],
        ["questions", "--recipient", "recruiter"],
        ["assess", "--reply-to", "asks-why"],
        ["compose", "--extras", "no-thanks"],
        ["compose", "--form", "fax"],
    ],
    ids=" ".join,
)
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


def test_at_most_three_changes_are_shown_each_by_its_sentence(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A person reads what would change the result, in sentences, of different questions before two of one."""
    request = {"schema": 1, "op": "assess", "answers": REACHED_BY["withdraw"], "now": NOON}
    changes = json.loads(wire.handle(json.dumps(request)))["result"]["changes"]

    assert main(["assess", write(file, answers=REACHED_BY["withdraw"], now=NOON)]) == 0

    shown = capsys.readouterr().out.partition("What would change it:\n")[2].partition("\n\n")[0]
    sentences = [" ".join(one.split()) for one in shown.strip().removeprefix("- ").split("\n- ")]
    by_text = {change["text"]: change["question"] for change in changes}
    assert len(changes) > 3
    assert len(sentences) == 3
    assert len({by_text[sentence] for sentence in sentences}) == 3


@pytest.mark.parametrize("outcome", ["apologise", "walk-away"])
def test_no_change_of_the_reason_is_shown(outcome: str, file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nobody can act on "If it looked like a scam", although the result has it."""
    changes = assess(REACHED_BY[outcome], None, None).changes
    of_the_reason = [change.text for change in changes if change.question == "reason"]

    assert main(["assess", write(file, answers=REACHED_BY[outcome])]) == 0

    printed = " ".join(capsys.readouterr().out.split())
    assert of_the_reason
    assert [text for text in of_the_reason if text in printed] == []


GOOD = """Subject: Withdrawing from the interview: Nurse role, Ada Byron

Dear Ms Park,

Thank you for inviting me. I have decided to withdraw from the interview.

Kind regards,
Ada Byron
"""
BAD = "Dear [Name],\n\nYou wasted my time, so I will not come. NEVER CONTACT ME AGAIN!!!\n"


def test_a_good_message_gets_one_calm_sentence(tmp_path: Path) -> None:
    """A message as plain text, its subject on the first line, needs no request around it."""
    message = tmp_path / "message.txt"
    message.write_text(GOOD, encoding="utf-8")

    replies = [run("review", str(message)), run("review", stdin=GOOD.encode())]

    assert [(reply.returncode, reply.stderr) for reply in replies] == [(0, b"")] * 2
    assert {reply.stdout.decode() for reply in replies} == {"This reads well. There is nothing to change.\n"}


def test_findings_stand_worst_first_with_the_words_they_are_about() -> None:
    """Each finding not met has its title, the words it points at and its advice; what is met is not shown."""
    printed = run("review", stdin=BAD.encode()).stdout.decode()
    findings = json.loads(run("review", "--json", stdin=BAD.encode()).stdout)["result"]["findings"]

    flat = " ".join(printed.split())
    unmet = [finding for finding in findings if finding["severity"]]
    labels = re.findall(r"^(Before you send|Better changed|A small thing): ", printed, re.MULTILINE)
    assert len(unmet) == len(labels) > 2
    assert labels == sorted(labels, key=["Before you send", "Better changed", "A small thing"].index)
    assert len(set(labels)) > 1
    for finding in unmet:
        assert f": {finding['title']}. " in flat
        assert finding["advice"] in flat
    assert all(f"{one['title']}." not in flat for one in findings if not one["severity"])
    assert 'It says: "[Name]".' in flat
    assert max(len(line) for line in printed.splitlines()) <= 80


def test_a_long_passage_is_shortened_and_many_are_few() -> None:
    """At most three passages are quoted, each cut after a whole word, on one line."""
    message = f"Dear [Name], I withdraw from [Role] at [Company] on [Date]. Thank you.\n\n{'I WILL NOT COME ' * 30}"

    printed = run("review", stdin=message.encode()).stdout.decode()

    quoted = re.findall(r"It says: (.*?)\.\n", re.sub(r"\n    (?=\S*\")", " ", printed))
    quotes = [re.findall(r'"[^"]*"', one) for one in quoted]
    assert ['"[Name]"', '"[Role]"', '"[Company]"'] in quotes
    assert all(len(one) <= 3 for one in quotes)
    assert all(len(quote) <= 64 for one in quotes for quote in one)


def test_an_order_to_the_terminal_in_a_message_is_refused_or_shown_harmlessly(tmp_path: Path) -> None:
    """Neither a message nor the name of a file can move the cursor or turn the writing round."""
    hostile = "\x1b[31m"
    printed = [
        run("review", stdin=f"{BAD}{hostile}".encode()),
        run("review", stdin="Dear [N\u202eame], I withdraw. Thank you.\n\nAda".encode()),
        run("review", str(tmp_path / hostile)),
        run("assess", "a", hostile),
        run(hostile),
        run("compose", stdin=json.dumps({"details": {hostile: "x", "company": "A\u202eB"}}).encode()),
    ]

    shown = "".join((one.stdout + one.stderr).decode() for one in printed)
    assert printed[0].returncode == 2
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", shown)


@pytest.mark.parametrize(
    ("form", "part"), [("email", "body"), ("call", "point"), ("voicemail", "message"), ("text", "message")]
)
def test_a_pasted_message_can_be_of_any_form(form: str, part: str) -> None:
    """With `--form` the text is read as a call, a voicemail or a text, and the findings point into its part."""
    reply = run("review", "--json", "--form", form, stdin=b"Hello [Name], I withdraw.")

    (gaps,) = [one for one in json.loads(reply.stdout)["result"]["findings"] if one["rule"] == "gaps-filled"]
    assert [(one["part"], one["start"], one["end"]) for one in gaps["spans"]] == [(part, 6, 12)]


def test_a_template_that_begins_with_a_brace_is_a_message() -> None:
    """A message may open with "{{name}}"; what opens with one brace is a request."""
    template = run("review", stdin=b"{{name}}, I withdraw. Thank you.")
    request = run("review", stdin=b"{name}, I withdraw. Thank you.")

    assert (template.returncode, b'It says: "{{name' in template.stdout) == (0, True)
    assert (request.returncode, request.stderr.split(b":")[0]) == (2, b"request")


def test_a_draft_in_a_request_is_reviewed(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A request gives the draft with its answers and details, and the text says the same as the wire."""
    draft = {"form": "text", "message": "Hello, this is Ada. I am joining Initech, so I withdraw. Thank you."}
    request = {"answers": REACHED_BY["withdraw"], "details": DETAILS, "draft": draft, "now": NOON}

    assert main(["review", write(file, **request)]) == 0
    printed = " ".join(capsys.readouterr().out.split())
    assert main(["review", "--json", write(file, **request)]) == 0
    reply = json.loads(capsys.readouterr().out)

    assert reply == json.loads(wire.handle(json.dumps({"schema": 1, "op": "review", **request})))
    for finding in reply["result"]["findings"]:
        assert (finding["advice"] in printed) is bool(finding["severity"])


def test_a_request_without_a_draft_is_not_reviewed(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A request with nothing to read is at fault, and says so."""
    assert main(["review", write(file, answers=REACHED_BY["withdraw"])]) == 2

    assert capsys.readouterr().err.startswith("draft: ")


@pytest.mark.parametrize("choice", [*product(FORMS, RECIPIENTS[:1], TONES[:1]), ("text", RECIPIENTS[-1], TONES[-1])])
def test_choices_lie_over_the_request(
    choice: tuple[str, str, str], file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The command line decides form, recipient and tone, whatever the request says."""
    form, recipient, tone = choice
    said = {"form": "call", "recipient": "referrer", "tone": "formal"}
    name = write(file, answers=REACHED_BY["withdraw"], details=DETAILS, now=NOON, **said)

    assert main(["compose", "--json", name, "--form", form, "--recipient", recipient, "--tone", tone]) == 0

    draft = json.loads(capsys.readouterr().out)["result"]["draft"]
    assert (draft["form"], draft["recipient"], draft["tone"]) == choice


@pytest.mark.parametrize(
    ("arguments", "fields"),
    [
        (["--reply-to", "asks-why"], {"reply_to": "asks-why"}),
        (["--english", "en-US"], {"english": "en-US"}),
        (
            ["--extras", "travel-booked", "--extras", "no-right-fit"],
            {"extras": {"travel-booked": True, "right-fit": False}},
        ),
    ],
    ids=lambda one: one[0] if isinstance(one, list) else "",
)
def test_an_option_is_the_field_of_its_name(
    arguments: list[str], fields: wire.Json, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What they answered, the English and the sentences to add or take out can be chosen without editing JSON."""
    given = {"schema": 1, "answers": REACHED_BY["withdraw"], "details": DETAILS, "tone": "formal", "now": NOON}
    asked = [json.dumps({**given, "op": "compose", **one}) for one in ({}, fields)]
    bare, full = (json.loads(wire.handle(one)) for one in asked)

    assert main(["compose", "--json", write(file, **given), *arguments]) == 0

    assert json.loads(capsys.readouterr().out) == full != bare


def test_the_form_of_a_draft_can_be_chosen_too(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A draft in a request is read as the form that the command line names."""
    name = write(file, draft={"message": "Hello [Name], I withdraw. Thank you. Ada"})

    assert main(["review", name, "--form", "text"]) == 0

    assert '"[Name]"' in capsys.readouterr().out


def test_words_for_a_call_that_nobody_owes_say_so(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Where another form is right, a line below the message says which."""
    request = {"schema": 1, "op": "compose", "answers": REACHED_BY["walk-away"], "form": "call"}
    instead = json.loads(wire.handle(json.dumps(request)))["result"]["draft"]["instead"]

    assert main(["compose", write(file, **request)]) == 0

    assert instead
    assert " ".join(capsys.readouterr().out.split()).endswith(instead)


def test_a_message_is_never_broken_into_lines(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A message can be copied as it stands, however wide it is."""
    request = {"schema": 1, "op": "compose", "answers": REACHED_BY["withdraw"], "details": DETAILS, "now": NOON}
    body = json.loads(wire.handle(json.dumps(request)))["result"]["draft"]["body"]

    assert main(["compose", write(file, answers=REACHED_BY["withdraw"], details=DETAILS, now=NOON)]) == 0

    assert max(len(line) for line in body.splitlines()) > 80
    assert body in capsys.readouterr().out


@pytest.mark.parametrize("arguments", [["questions"], ["questions", "--json"], ["--help"]], ids=" ".join)
def test_a_pipe_that_nobody_reads_ends_without_a_traceback(arguments: list[str]) -> None:
    """`| head -1` may close the pipe before everything is written: nothing is said about it."""
    reader, writer = os.pipe()
    os.close(reader)
    buffered = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    with os.fdopen(writer, "wb") as pipe:
        done = subprocess.run([*COMMAND, *arguments], stdout=pipe, stderr=subprocess.PIPE, check=False, env=buffered)

    assert (done.returncode, done.stderr) == (141, b"")


def test_a_full_disk_is_named() -> None:
    """Output that cannot be written ends with status 1 and the reason."""
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("this system has no device that is always full")
    with full.open("wb") as disk:
        done = subprocess.run([*COMMAND, "questions"], stdout=disk, stderr=subprocess.PIPE, check=False)

    assert done.returncode == 1
    assert done.stderr == b"The output could not be written: No space left on device\n"


@pytest.mark.parametrize(
    ("command", "status"),
    [
        ("assess <&-", 2),
        ("assess <&- 2>&-", 2),
        ("questions >&-", 0),
        ("questions 2>&-", 0),
        ("assess missing.json 2>&-", 2),
        ("<&- >&- 2>&-", 2),
        ("review <&- >&-", 2),
    ],
)
def test_closed_streams_give_no_traceback(command: str, status: int) -> None:
    """Without standard input, output or errors, as under a scheduler, it still ends as it should."""
    done = subprocess.run(
        ["/bin/sh", "-c", f'"$0" -m checklist {command}', sys.executable],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )

    assert done.returncode == status
    assert b"Traceback" not in done.stdout + done.stderr
    assert b"Exception" not in done.stdout + done.stderr
    if "2>&-" in command and status == 2:
        assert done.stdout == b""


def test_a_terminal_that_shows_no_accents_still_works() -> None:
    """Where only ASCII can be shown, quotation marks become plain ones, and another letter a question mark."""
    request = {"answers": REACHED_BY["withdraw"], "details": {**DETAILS, "company": "Café ‘Zoë’ – Köln…"}}

    printed = run("compose", stdin=json.dumps(request, ensure_ascii=False).encode(), encoding="ascii")

    assert (printed.returncode, printed.stderr) == (0, b"")
    assert b"Caf? 'Zo?' - K?ln..." in printed.stdout


def test_ctrl_c_gives_one_line_and_its_own_status() -> None:
    """Whoever stops it while it waits for a request gets a short line, status 130 and no traceback."""
    outside, inside = os.openpty()
    with subprocess.Popen(
        [*COMMAND, "assess"], stdin=inside, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stderr is not None
        assert select.select([process.stderr], [], [], 30)[0]  # it says what to paste: now it waits
        process.send_signal(signal.SIGINT)
        printed, errors = process.communicate(timeout=30)
    os.close(outside)
    os.close(inside)

    assert (process.returncode, printed) == (130, b"")
    assert errors.splitlines()[0].startswith(b"Paste the request here.")
    assert errors.splitlines()[-1] == b"Stopped."
    assert b"Traceback" not in errors


def test_what_is_taken_away_is_printed_as_it_is(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An email and a reminder are printed as their files read, a mail link as it is clicked, or why there is none."""
    shown: dict[str, str] = {}
    for form, details in [
        ("eml", DETAILS),
        ("ics", DETAILS),
        ("mailto", DETAILS),
        ("mailto", {"company": "long " * 400}),
    ]:
        request = {"answers": REACHED_BY["withdraw"], "details": details, "now": NOON, "format": form}
        result = json.loads(wire.handle(json.dumps({"schema": 1, "op": "render", **request})))["result"]
        expected = result.get("text") or result.get("address") or result["refused"]

        assert main(["render", write(file, **request)]) == 0

        shown[expected.split(":")[0]] = capsys.readouterr().out
        assert shown[expected.split(":")[0]].split() == expected.split()
    assert len(shown) == 4
    assert len(shown["mailto"].splitlines()) == 1


@pytest.fixture(scope="session")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the wheel unpacked in it, and its command as an installer writes it."""
    folder = tmp_path_factory.mktemp("installed")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as packed:
        packed.extractall(folder)
    (entry_points,) = folder.glob("*.dist-info/entry_points.txt")
    scripts = configparser.ConfigParser()
    scripts.read(entry_points, encoding="utf-8")
    for name, entry in scripts["console_scripts"].items():
        module, function = entry.split(":")
        script = f"import sys\nfrom {module} import {function}\nsys.exit({function}())\n"
        (folder / name).write_text(script, encoding="utf-8")
    return folder


def run_installed(folder: Path, *arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """Run the command `bow-out` of the wheel in `folder`, away from the sources."""
    return subprocess.run(
        [sys.executable, "-P", str(folder / "bow-out"), *arguments],
        input=stdin,
        capture_output=True,
        check=False,
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder), "PYTHONIOENCODING": "utf-8"},
    )


def test_the_wheel_gives_a_command(installed: Path) -> None:
    """What is installed has `bow-out`, from the wheel's own files, and says what the sources say."""
    request = json.dumps({"answers": REACHED_BY["withdraw"], "details": DETAILS, "now": NOON}).encode()
    script = "import checklist; print(checklist.__file__)"
    where = subprocess.run(
        [sys.executable, "-c", script],
        env={**os.environ, "PYTHONPATH": str(installed)},
        capture_output=True,
        check=True,
    )

    assert Path(where.stdout.decode().strip()).is_relative_to(installed)
    for arguments in (["questions"], ["assess"], ["compose", "--form", "call"], ["render"]):
        shipped = run_installed(installed, *arguments, stdin=request)
        assert (shipped.returncode, shipped.stderr) == (0, b"")
        assert shipped.stdout == run(*arguments, stdin=request).stdout
    assert run_installed(installed, "review", stdin=GOOD.encode()).stdout.startswith(b"This reads well.")


def test_usage_names_the_command_that_was_run(installed: Path) -> None:
    """Whoever runs `bow-out` is told how to use `bow-out`."""
    usage = run_installed(installed, "guess")

    assert usage.returncode == 2
    assert usage.stderr.startswith(b"usage: bow-out ")
    assert b"python -m" not in usage.stderr
