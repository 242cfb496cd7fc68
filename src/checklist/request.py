"""Parsing requests: what comes from outside is validated here once, and is frozen from then on.

All errors are reported together, each naming its field. No message repeats what was typed, except an id, shortened.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any, Final, TypeAlias

from checklist.characters import CONTROL, CONTROL_BUT_LINES, UNPAIRED
from checklist.clock import Interview
from checklist.details import DETAILS
from checklist.drafts import Draft
from checklist.english import DEFAULT, ENGLISHES
from checklist.extras import EXTRAS
from checklist.files import is_address
from checklist.frames import FORMS, ONE_LINE_PARTS, RECIPIENTS, TONES
from checklist.messages import REPLIES
from checklist.questions import QUESTION_BY_ID

SCHEMA: Final = 1
#: The longest text a field may hold, in characters.
MAX_TEXT: Final = 10_000

OPS: Final = ("questions", "assess", "compose", "review", "render")
#: What `render` returns: a mail file, a mail link, a calendar file.
FORMATS: Final = ("eml", "mailto", "ics")

_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:\d{2})", re.ASCII)


@dataclass(frozen=True, slots=True)
class FieldError:
    """One thing wrong with a request: the field's path ("answers.reason"), a code, and what to do about it."""

    field: str
    code: str
    message: str


class InvalidRequest(ValueError):  # noqa: N818 - it names the thing, as the contract does
    """An invalid request: `errors` holds everything that is wrong with it."""

    def __init__(self, errors: tuple[FieldError, ...]) -> None:
        """Keep `errors`; the text of the exception names each field."""
        super().__init__("; ".join(f"{error.field}: {error.message}" for error in errors))
        self.errors = errors


@dataclass(frozen=True, slots=True)
class Request:
    """A valid request, as `parse` returns it: every id is known, every text encodable, every time has its offset.

    `format`, `to` and `remind_at` are for `render` alone. `reply_to` is empty for a first message.
    """

    op: str
    answers: Mapping[str, str]
    interview: Interview | None
    now: datetime | None
    details: Mapping[str, str]
    form: str
    recipient: str
    tone: str
    reply_to: str
    english: str
    extras: Mapping[str, bool]
    draft: Draft | None
    format: str
    to: str
    remind_at: datetime | None


def parse(mapping: object) -> Request:
    """Return the valid request that `mapping` (as JSON gives it) stands for.

    Args:
        mapping: `schema` and `op` are required; `now` is required with an interview time; the rest is optional.

    Raises:
        InvalidRequest: With every error, each naming its field.
    """
    errors: list[FieldError] = []

    def report(path: str, code: str, message: str) -> None:
        errors.append(FieldError(path, code, message))

    given = _object(mapping, "", report)
    for name in given.keys() - _FIELDS:
        report(_shorten(name), "unknown", "This field is not known.")
    _parse_schema(given, report)
    form = _choice(given, "form", tuple(FORMS), "email", report)
    recipient = _choice(given, "recipient", RECIPIENTS, "employer", report)
    tone = _choice(given, "tone", TONES, "warm", report)
    reply_to = "" if given.get("reply_to") is None else _choice(given, "reply_to", tuple(REPLIES), "", report)
    interview = _parse_interview(given.get("interview"), report)
    now = _parse_moment(given.get("now"), "now", report)
    if interview and given.get("now") is None:
        report("now", "required", "Give the present time too, so that the time left can be told.")
    request = Request(
        op=_choice(given, "op", OPS, "", report),
        answers=_parse_answers(given.get("answers"), report),
        interview=interview,
        now=now,
        details=_parse_details(given.get("details"), report),
        form=form,
        recipient=recipient,
        tone=tone,
        reply_to=reply_to,
        english=_choice(given, "english", ENGLISHES, DEFAULT, report),
        extras=_parse_extras(given.get("extras"), report),
        draft=_parse_draft(given.get("draft"), recipient, tone, reply_to, report),
        format=_choice(given, "format", FORMATS, "eml", report),
        to=_parse_address(given.get("to"), report),
        remind_at=_parse_moment(given.get("remind_at"), "remind_at", report),
    )
    if errors:
        raise InvalidRequest(tuple(sorted(errors, key=lambda error: error.field)))
    return request


_Report: TypeAlias = Callable[[str, str, str], None]

_FIELDS = {"schema", *(one.name for one in fields(Request))}


def _parse_schema(given: Mapping[str, Any], report: _Report) -> None:
    schema = given.get("schema")
    if schema is None:
        report("schema", "required", f"Say which schema this is: {SCHEMA}.")
    elif type(schema) is not int or schema != SCHEMA:
        report(
            "schema",
            "unknown",
            f"This schema is not known here; this version reads schema {SCHEMA}.",
        )


def _parse_answers(value: object, report: _Report) -> Mapping[str, str]:
    answers: dict[str, str] = {}
    for name, option in _object(value, "answers", report).items():
        path = f"answers.{_shorten(name)}"
        question = QUESTION_BY_ID.get(name)
        if question is None:
            report(path, "unknown", "There is no such question.")
        elif not isinstance(option, str):
            report(path, "type", "An answer is the id of an option, as text.")
        elif option not in (known := [one.id for one in question.options]):
            report(path, "unknown", f"Choose one of: {', '.join(known)}.")
        else:
            answers[name] = option
    return answers


def _parse_interview(value: object, report: _Report) -> Interview | None:
    given = _object(value, "interview", report)
    for name in given.keys() - {"starts_at"}:
        report(f"interview.{_shorten(name)}", "unknown", "This field is not known.")
    starts_at = _parse_moment(given.get("starts_at"), "interview.starts_at", report)
    return Interview(starts_at) if starts_at else None


def _parse_moment(value: object, path: str, report: _Report) -> datetime | None:
    if value is None:
        return None
    if not isinstance(value, str):
        report(path, "type", "A time is text, such as 2026-11-24T14:00+01:00.")
        return None
    if not _MOMENT.fullmatch(value):
        report(path, "format", "Write date, time and offset, such as 2026-11-24T14:00+01:00.")
        return None
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        report(path, "range", "There is no such date or time.")
        return None
    if not 1970 <= moment.year <= 9000:  # noqa: PLR2004 - weeks can be added without OverflowError
        report(path, "range", "The year must lie between 1970 and 9000.")
        return None
    return moment


def _parse_details(value: object, report: _Report) -> Mapping[str, str]:
    details: dict[str, str] = {}
    for name, text in _object(value, "details", report).items():
        path = f"details.{_shorten(name)}"
        if name not in DETAILS:
            report(path, "unknown", f"Details are: {', '.join(DETAILS)}.")
        elif text is not None and (line := _text(text, path, CONTROL, report).strip()):
            details[name] = line
    return details


def _parse_extras(value: object, report: _Report) -> Mapping[str, bool]:
    known = [extra.id for extra in EXTRAS]
    extras: dict[str, bool] = {}
    for name, is_in in _object(value, "extras", report).items():
        path = f"extras.{_shorten(name)}"
        if name not in known:
            report(path, "unknown", f"Extras are: {', '.join(known)}.")
        elif not isinstance(is_in, bool):
            report(path, "type", "This is true or false.")
        else:
            extras[name] = is_in
    return extras


def _parse_address(value: object, report: _Report) -> str:
    address = "" if value is None else _text(value, "to", CONTROL, report).strip()
    if address and not is_address(address):
        report("to", "format", "Give one plain address, such as jo@example.org, or none.")
    return address


def _parse_draft(value: object, recipient: str, tone: str, reply_to: str, report: _Report) -> Draft | None:
    if value is None:
        return None
    given = _object(value, "draft", report)
    form = _choice(given, "form", tuple(FORMS), "", report, "draft.")
    names = FORMS.get(form, ())
    for name in given.keys() - {"form", *names} if names else ():
        report(f"draft.{_shorten(name)}", "unknown", f"A draft of this form has: {', '.join(names)}.")
    parts = {
        name: _text(
            given.get(name, ""),
            f"draft.{name}",
            CONTROL if name in ONE_LINE_PARTS else CONTROL_BUT_LINES,
            report,
        )
        for name in names
    }
    return Draft(form, recipient, tone, parts, reply_to=reply_to)


def _object(value: object, path: str, report: _Report) -> Mapping[str, Any]:
    if value is None and path:
        return {}
    if not isinstance(value, Mapping):
        report(path or "request", "type", "This must be an object of named fields.")
        return {}
    odd = [name for name in value if not isinstance(name, str)]
    for _ in odd:
        report(path or "request", "type", "Every field's name must be text.")
    return {name: one for name, one in value.items() if isinstance(name, str)}


def _choice(
    given: Mapping[str, Any],
    name: str,
    known: tuple[str, ...],
    default: str,
    report: _Report,
    prefix: str = "",
) -> str:
    value = given.get(name)
    if value is None and default:
        return default
    if value is None:
        report(prefix + name, "required", f"Choose one of: {', '.join(known)}.")
    elif not isinstance(value, str):
        report(prefix + name, "type", f"This is text, one of: {', '.join(known)}.")
    elif value not in known:
        report(prefix + name, "unknown", f"Choose one of: {', '.join(known)}.")
    else:
        return value
    return default


def _text(value: object, path: str, forbidden: re.Pattern[str], report: _Report) -> str:
    if not isinstance(value, str):
        report(path, "type", "This must be text.")
    elif len(value) > MAX_TEXT:
        report(path, "length", f"This is too long: at most {MAX_TEXT:,} characters.")
    elif forbidden.search(value):
        report(path, "control", "This holds a line break or another control character. Take it out.")
    elif UNPAIRED.search(value):
        report(path, "encoding", "This holds a broken character. Type it again.")
    else:
        return value
    return ""


def _shorten(name: str) -> str:
    """Return an id from outside in a form safe to repeat: printable ASCII, at most 40 characters."""
    return "".join(char if " " <= char <= "~" else "?" for char in name[:40])
