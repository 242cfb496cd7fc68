"""The same engine at a command line: `python -m checklist {questions,assess,compose} [FILE]`.

Reads a request as JSON from FILE or standard input and prints the reply, as text or as `--json` in the wire format.
`schema`, `op` and `now` may be left out here: this is the only place in the package that looks at a clock.
"""

import argparse
import io
import json
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from checklist import wire
from checklist.frames import FORMS
from checklist.questions import QUESTION_BY_ID, QUESTIONS
from checklist.request import SCHEMA

#: The exit status for a request that cannot be read, as for a wrong command line.
BAD_INPUT = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status: 0, or 2 where the input is at fault."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal that cannot show a letter must not stop the rest
    options = _options().parse_intermixed_args(arguments)  # an option may stand before FILE too
    reply = json.loads(wire.handle(_request(options.op, options.file)))
    if options.json:
        print(json.dumps(reply, indent=2))
    if not reply["ok"]:
        for error in reply["errors"]:
            print(f"{error['field']}: {error['message']}", file=sys.stderr)
        return BAD_INPUT
    if not options.json:
        print("\n".join(_TEXTS[options.op](reply["result"])))
    return 0


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m checklist",
        description="Decide whether to pull out of an interview, and write the message.",
    )
    parser.add_argument("op", choices=sorted(_TEXTS), help="what to do")
    parser.add_argument("file", nargs="?", default="-", metavar="FILE", help="the request, as JSON (or from stdin)")
    parser.add_argument("--json", action="store_true", help="print the reply as JSON")
    return parser


def _request(op: str, file: str) -> str:
    """Return the request's JSON text, with what a command line already says put in."""
    if op == "questions" and file == "-":
        return json.dumps({"schema": SCHEMA, "op": op})
    try:
        raw = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    except OSError as error:
        print(f"{file}: {error.strerror}", file=sys.stderr)
        sys.exit(BAD_INPUT)  # argparse's own way out: a message, no traceback
    text = raw.decode("utf-8-sig", "surrogateescape")  # some editors begin a file with a mark
    try:
        given: Any = json.loads(text, object_pairs_hook=wire.unique)
    except (ValueError, RecursionError):
        return text  # `wire.handle` says what is wrong with it
    if not isinstance(given, dict):
        return text
    defaults = {"schema": SCHEMA, "now": datetime.now().astimezone().isoformat()}
    return json.dumps({**defaults, **given, "op": op})


def _questions(result: wire.Json) -> list[str]:
    lines = []
    for question in result["questions"]:
        lines += [f"{question['id']}: {question['text']}"]
        lines += [f"    {option['id']:<16} {option['text']}" for option in question["options"]]
    return lines


def _assess(result: wire.Json) -> list[str]:
    if result["next_question"] == QUESTIONS[0].id:
        return [f"Next: {QUESTIONS[0].text} ({QUESTIONS[0].id})"]  # too early to say anything
    lines = [
        result["headline"] if result["complete"] else f"So far: {result['headline']}",
        result["how"],
        "",
    ]
    lines += [f"Ready to send: {result['score']} of 100"]
    lines += [f"    {step['score']:>3}  {step['title']}" for step in result["steps"]]
    lines += [""]
    for finding in result["findings"]:
        if finding["points"] < finding["max"] or not finding["max"]:
            lines += [f"- {finding['title']}. {finding['advice']}", *_because(finding)]
    if result["next_question"]:
        question = QUESTION_BY_ID[result["next_question"]]
        lines += ["", f"Next: {question.text} ({question.id})"]
    return lines


def _because(finding: wire.Json) -> list[str]:
    said = []
    for one in finding["why"]:
        question = QUESTION_BY_ID[one["question"]]
        option = next(option for option in question.options if option.id == one["option"])
        said.append(f"    {question.text} {option.text}.")
    return said


def _compose(result: wire.Json) -> list[str]:
    draft = result["draft"]
    lines = [f"{draft[name]}\n" for name in FORMS[draft["form"]]]
    if draft["missing"]:
        lines += [f"Still missing: {', '.join(name.replace('_', ' ') for name in draft['missing'])}."]
    return lines


_TEXTS = {"questions": _questions, "assess": _assess, "compose": _compose}

if __name__ == "__main__":
    sys.exit(main())
