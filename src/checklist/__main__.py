"""The same engine at a command line: `bow-out`, or `python -m checklist`.

`{questions,assess,compose,review,render} [FILE]` reads a request as JSON from FILE or standard input and prints the
reply, as text or as `--json` in the wire format. `schema`, `op` and `now` may be left out here: this is the only module
of the package that reads a clock. A message to review may be plain text too. Without arguments, at a terminal, the
questions are asked one by one.
"""

import argparse
import codecs
import contextlib
import io
import json
import locale
import os
import re
import sys
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, NoReturn, TextIO

from checklist import wire
from checklist.english import DEFAULT, ENGLISHES
from checklist.extras import EXTRAS
from checklist.frames import FORMS, RECIPIENTS, TONES
from checklist.messages import REPLIES
from checklist.request import OPS, SCHEMA
from checklist.terminal import output
from checklist.terminal.conversation import converse
from checklist.terminal.talk import Terminal

#: The exit status for a request that cannot be read, as for a wrong command line.
BAD_INPUT = 2
#: The exit status where the output could not be written, such as on a full disk.
LOST = 1
#: The exit statuses of a process that a signal ended, as shells report them: SIGINT and SIGPIPE.
INTERRUPTED = 130
PIPE_CLOSED = 141

#: An extra is taken out by its id after this, which begins no id.
_OUT = "no-"
_EXTRAS = tuple(choice for extra in EXTRAS for choice in (extra.id, _OUT + extra.id))
#: The fields of `compose` and `review` that are options too: what can be chosen, and the help.
_CHOICES = {
    "form": (tuple(FORMS), "the form of the message"),
    "recipient": (RECIPIENTS, "the recipient of the message"),
    "tone": (TONES, "the tone of the message"),
    "reply_to": (tuple(REPLIES), "what they answered to the first message"),
    "english": (ENGLISHES, "the English of the message"),
    "extras": (_EXTRAS, f"a sentence to add, or with {_OUT} to take out; may be given again for another"),
}
#: The part that a pasted message becomes, by form.
_PASTED = {"email": "body", "call": "point", "voicemail": "message", "text": "message"}
#: The first line of an email that was copied with its subject.
_SUBJECT = re.compile(r"\s*subject:[ \t]*([^\n]*)\n+", re.IGNORECASE)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status.

    Args:
        arguments: What follows the command's name; those of this process where left out.

    Returns:
        0, or 2 where a request is at fault, or 130 after Ctrl-C.

    Raises:
        SystemExit: After help; with 2 after a wrong command line or an unreadable file, with 1 where the output cannot
            be written, and with 141 where nobody reads it any more. Any other exception is a fault of this program.
    """
    _prepare_streams()
    try:
        try:
            return _run(arguments)
        finally:
            with _writing():
                if sys.stdout:
                    sys.stdout.flush()  # Python's own flush at exit would report an error and end with 120
    except KeyboardInterrupt:
        _complain("\nStopped.")
        return INTERRUPTED


def _run(arguments: Sequence[str] | None) -> int:
    parser = _parser()
    options = parser.parse_intermixed_args(arguments)  # options are accepted before FILE too
    chosen: wire.Json = {name: getattr(options, name) for name in _CHOICES if getattr(options, name)}
    if chosen and options.op not in {"compose", "review"}:
        parser.error(f"{_flag(next(iter(chosen)))} is for compose and review")
    if options.op is None:
        if options.json or not (_is_terminal(sys.stdin) and _is_terminal(sys.stdout)):
            parser.error("say what to do; without arguments it asks its questions, but only at a terminal")
        return _converse()
    if options.extras:
        chosen["extras"] = {one.removeprefix(_OUT): not one.startswith(_OUT) for one in options.extras}
    request = _request(options.op, options.file, chosen)
    reply = wire.reply(request)
    if options.json:
        _write(json.dumps(reply, indent=2))
    if not reply["ok"]:
        for error in reply["errors"]:
            _complain(f"{error['field']}: {error['message']}")
        return BAD_INPUT
    if not options.json:
        _write(output.neutralise("\n".join(_render(options.op, reply["result"], request))))
    return 0


class _Parser(argparse.ArgumentParser):
    """A parser whose error messages, which repeat the arguments, hold no control sequences."""

    def error(self, message: str) -> NoReturn:
        super().error(output.neutralise(message))


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="bow-out" if Path(next(iter(sys.argv), "")).stem == "bow-out" else "python -m checklist",
        description="Decide whether to pull out of an interview, and write the message.",
        epilog="Without arguments, at a terminal, it asks its questions one by one.",
    )
    parser.add_argument("op", nargs="?", choices=OPS, help="what to do")
    parser.add_argument(
        "file",
        nargs="?",
        default="-",
        metavar="FILE",
        help="the request, as JSON (or from stdin); for review also a message, as plain text",
    )
    parser.add_argument("--json", action="store_true", help="print the reply as JSON")
    for name, (known, what) in _CHOICES.items():
        action = "append" if name == "extras" else "store"
        parser.add_argument(_flag(name), choices=known, action=action, help=f"{what}, for compose and review")
    return parser


def _flag(field: str) -> str:
    return f"--{field.replace('_', '-')}"


def _request(op: str, file: str, chosen: wire.Json) -> str:
    """Return the request's JSON text, with the fields that the command line gives."""
    if op == "questions" and file == "-":
        return json.dumps({"schema": SCHEMA, "op": op})
    raw = _read(op, file).decode("utf-8-sig", "surrogateescape")  # some editors write a byte order mark
    if op == "review" and _is_message(raw):
        given: Any = {"draft": _draft(raw, chosen.get("form", "email"))}
    else:
        try:
            given = json.loads(raw, object_pairs_hook=wire.unique)
        except (ValueError, RecursionError):
            return raw  # `wire.reply` reports what is wrong with it
        if not isinstance(given, dict):
            return raw
    if op == "review" and "form" in chosen and isinstance(given.get("draft"), dict):
        given = {**given, "draft": {**given["draft"], "form": chosen["form"]}}
    defaults = {"schema": SCHEMA, "now": _now().isoformat()}
    return json.dumps({**defaults, **given, **chosen, "op": op})


def _read(op: str, file: str) -> bytes:
    try:
        if file != "-":
            return Path(file).read_bytes()
        if sys.stdin is None:
            _complain("There is nothing to read: standard input is closed.")
            sys.exit(BAD_INPUT)
        if _is_terminal(sys.stdin):
            what = "message" if op == "review" else "request"
            _complain(f"Paste the {what} here. End with Ctrl-D on a line of its own (Ctrl-Z and Enter on Windows).")
        return sys.stdin.buffer.read()
    except OSError as error:
        _complain(f"{file}: {error.strerror}")
        sys.exit(BAD_INPUT)


def _is_message(raw: str) -> bool:
    """Return whether this is a message rather than a request; one may begin with a placeholder: "{{name}}"."""
    return not raw.lstrip().startswith("{") or raw.lstrip().startswith("{{")


def _draft(message: str, form: str) -> wire.Json:
    """Return a pasted message as a draft of `form`; the first line of an email may name its subject."""
    if form == "email" and (subject := _SUBJECT.match(message)):
        return {"form": form, "subject": subject[1].strip(), "body": message[subject.end() :]}
    return {"form": form, _PASTED[form]: message}


def _render(op: str, result: wire.Json, request: str) -> list[str]:
    if op == "review":
        draft = json.loads(request)["draft"]
        return output.render_review(result["findings"], {name: draft.get(name, "") for name in FORMS[draft["form"]]})
    return _RENDERERS[op](result)


_RENDERERS = {
    "questions": output.render_questions,
    "assess": output.render_assessment,
    "compose": output.render_draft,
    "render": output.render_file,
}


def _converse() -> int:
    """Ask the questions at this terminal."""
    with contextlib.suppress(ImportError):  # Windows has no such module: its console edits lines itself
        import readline  # noqa: F401, PLC0415 - it gives `input` line editing; no history file is written
    converse(Terminal(read=input, write=_write, now=_now, save=_save, english=_find_english()))
    return 0


def _find_english() -> str:
    """Return the reader's English, by the locale of this terminal."""
    name = (locale.getlocale()[0] or "").replace("_", "-")
    return name if name in ENGLISHES else DEFAULT


def _now() -> datetime:
    return datetime.now().astimezone()


def _save(name: str, content: bytes) -> None:
    """Write a new file that only its owner can read.

    Raises:
        FileExistsError: There is one of this name, which stays as it is.
        OSError: It cannot be written; an incomplete file is deleted.
    """
    with open(name, "xb", opener=lambda path, flags: os.open(path, flags, 0o600)) as file:
        try:
            file.write(content)
            file.flush()
        except OSError:
            Path(name).unlink()
            raise


def _is_terminal(stream: TextIO | None) -> bool:
    return stream is not None and not stream.closed and stream.isatty()


def _write(text: str) -> None:
    with _writing():
        print(text)


@contextlib.contextmanager
def _writing() -> Iterator[None]:
    """End the process with a status of its own where standard output cannot be written."""
    try:
        yield
    except BrokenPipeError:
        _give_up_streams()
        sys.exit(PIPE_CLOSED)
    except OSError as error:
        _give_up_streams(but=sys.stderr)
        _complain(f"The output could not be written: {error.strerror}")
        sys.exit(LOST)


def _complain(message: str) -> None:
    if sys.stderr:  # print would take standard output instead
        with contextlib.suppress(OSError):  # there is nowhere left to say so
            print(output.neutralise(message), file=sys.stderr)


#: ASCII for our own punctuation, where the output's encoding has none.
_PLAIN = {"\N{LEFT SINGLE QUOTATION MARK}": "'", "\N{RIGHT SINGLE QUOTATION MARK}": "'"}
_PLAIN |= {"\N{LEFT DOUBLE QUOTATION MARK}": '"', "\N{RIGHT DOUBLE QUOTATION MARK}": '"'}
_PLAIN |= {"\N{EN DASH}": "-", "\N{HORIZONTAL ELLIPSIS}": "..."}


def _write_plainly(error: UnicodeError) -> tuple[str, int]:
    """Return the replacement for characters that an encoding lacks, and where to go on."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    lost = error.object[error.start : error.end]
    return "".join(_PLAIN.get(character, "?") for character in lost), error.end


def _prepare_streams() -> None:
    """Replace what a stream's encoding cannot decode or encode, rather than raise."""
    codecs.register_error("plainly", _write_plainly)
    for stream, errors in ((sys.stdin, "surrogateescape"), (sys.stdout, "plainly"), (sys.stderr, "plainly")):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors=errors)


def _give_up_streams(but: TextIO | None = None) -> None:
    """Redirect the streams to the null device: Python flushes them at exit and would report the error again."""
    for stream in (sys.stdout, sys.stderr):
        if stream and stream is not but:
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, stream.fileno())
            os.close(nowhere)


if __name__ == "__main__":
    sys.exit(main())
