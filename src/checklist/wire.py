"""JSON text in, JSON text out: the only thing the browser's worker calls. It never raises."""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import asdict, fields
from typing import Any, Final, NoReturn, TypeAlias

from checklist.assessment import Assessment, assess, with_review
from checklist.case import Case, make_case
from checklist.clock import follow_up
from checklist.drafts import Draft, compose
from checklist.files import name_file, render_eml, render_ics, render_mailto
from checklist.findings import Finding, Reason, ReviewFinding
from checklist.messages import REPLIES
from checklist.questions import QUESTIONS
from checklist.request import SCHEMA, FieldError, InvalidRequest, Request, parse
from checklist.review import review_case

Json: TypeAlias = dict[str, Any]

#: What a reminder says where there is a message for it.
NO_ANSWER_NOTE: Final = f"No answer? Open the checklist and choose “{REPLIES['no-answer'].label}”."


def handle(json_text: str) -> str:
    """Return the reply to a request, both as JSON text in the wire format (schema 1).

    The reply has `ok` true and the result, or every error, each naming its field. It is ASCII, so no encoding on its
    way can change it. The same text in gives the same text out.

    Args:
        json_text: A request; anything else gets a reply with errors too.
    """
    try:
        found = reply(json_text)
    except Exception:  # noqa: BLE001 - an exception would stop the worker, and its text could hold what was typed
        found = _reject(FieldError("request", "internal", "Something went wrong here. Your text is safe."))
    return json.dumps(found)


def reply(json_text: str) -> Json:
    """Return the reply of `handle` as JSON types, but let every exception through that no request should cause."""
    try:
        return {"schema": SCHEMA, "ok": True, "result": answer(parse(_read(json_text)))}
    except InvalidRequest as invalid:
        return _reject(*invalid.errors)


def _reject(*errors: FieldError) -> Json:
    return {"schema": SCHEMA, "ok": False, "errors": [asdict(error) for error in errors]}


def answer(request: Request) -> Json:
    """Return the result of a valid request, as JSON types.

    Raises:
        InvalidRequest: It lacks what its operation needs, such as a draft to review.
    """
    return _OPS[request.op](request)


#: A string in JSON. Without the strings, every bracket that is left opens a level.
_STRING = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"', re.DOTALL)
#: More brackets than any request has. Where CPython raises RecursionError, Pyodide overflows the browser's stack.
_MOST_BRACKETS = 1_000


def _read(json_text: object) -> object:
    not_json = InvalidRequest((FieldError("request", "json", "This is not valid JSON."),))
    if not isinstance(json_text, str) or len(re.findall(r"[\[{]", _STRING.sub("", json_text))) > _MOST_BRACKETS:
        raise not_json
    try:
        value: object = json.loads(json_text, parse_constant=_refuse, parse_int=_parse_int, object_pairs_hook=unique)
    except (ValueError, RecursionError):
        raise not_json from None
    return value


def unique(pairs: list[tuple[str, Any]]) -> Json:
    """Return a JSON object's pairs as a dict.

    Raises:
        ValueError: A name stands twice, so that one of its values would be lost.
    """
    if len(found := dict(pairs)) < len(pairs):
        raise ValueError("a name stands twice")
    return found


def _parse_int(digits: str) -> int:
    # int() raises ValueError above 4,300 digits; cut, the number is reported together with all other errors.
    return int(digits[:20])


def _refuse(constant: str) -> NoReturn:
    raise ValueError(constant)


def _questions(_: Request) -> Json:
    return {"questions": [asdict(question) for question in QUESTIONS]}


def _assess(request: Request) -> Json:
    assessment = _assessed(request)
    return _assessment(_with_draft(request, assessment, request.draft))


def _compose(request: Request) -> Json:
    assessment = _assessed(request)
    draft = _composed(request, assessment, request.form)
    return {
        "draft": _draft(draft),
        "assessment": _assessment(_with_draft(request, assessment, request.draft or draft)),
    }


def _review(request: Request) -> Json:
    if request.draft is None:
        fault = FieldError("draft", "required", "Give the message to read.")
        raise InvalidRequest((fault,))
    case = make_case(request.answers, request.interview, request.now, request.english)
    return {"findings": [*map(_review_finding, _read_back(request, case, request.draft))]}


def _render(request: Request) -> Json:
    """Return a file's name, media type and text; or a mail link, or why there is none."""
    now = request.now
    if request.format == "ics":
        if now is None:
            raise InvalidRequest((FieldError("now", "required", "Give the present time, for the reminder."),))
        note = NO_ANSWER_NOTE if _assessed(request).replies else ""
        text = render_ics(request.remind_at or follow_up(now), now, note=note)
        return {"name": name_file("reminder", "ics"), "type": "text/calendar", "text": text}
    draft = request.draft or _composed(request, _assessed(request), "email")
    if draft.form != "email":
        raise InvalidRequest((FieldError("draft.form", "unknown", "Only an email can be sent as one."),))
    if request.format == "mailto":
        link = render_mailto(draft, request.to)
        return {"address": link.address, "refused": link.refused}
    text = render_eml(draft, request.to).decode("ascii")
    return {"name": name_file("email", "eml"), "type": "message/rfc822", "text": text}


_OPS: Mapping[str, Callable[[Request], Json]] = {
    "questions": _questions,
    "assess": _assess,
    "compose": _compose,
    "review": _review,
    "render": _render,
}


def _assessed(request: Request) -> Assessment:
    return assess(request.answers, request.interview, request.now, request.english)


def _composed(request: Request, assessment: Assessment, form: str) -> Draft:
    return compose(
        request.answers,
        assessment,
        request.details,
        form,
        request.recipient,
        request.tone,
        request.reply_to,
        request.extras,
    )


def _with_draft(request: Request, assessment: Assessment, draft: Draft | None) -> Assessment:
    return with_review(assessment, _read_back(request, assessment.case, draft)) if draft else assessment


def _read_back(request: Request, case: Case, draft: Draft) -> tuple[ReviewFinding, ...]:
    return review_case(draft, case, request.details, request.interview)


def _assessment(assessment: Assessment) -> Json:
    names = [one.name for one in fields(assessment) if one.name not in {"case", "reasons", "review"}]
    flat: Json = {name: getattr(assessment, name) for name in names}
    flat["findings"] = [
        *map(_reason, assessment.reasons),
        *map(_finding, assessment.findings),
        *map(_review_finding, assessment.review),
    ]
    for name in ("steps", "changes"):
        flat[name] = [asdict(one) for one in flat[name]]
    for name in ("send_by", "starts_at"):
        flat[name] = flat[name] and flat[name].isoformat()
    return flat


def _reason(reason: Reason) -> Json:
    return {
        "rule": reason.id,
        "step": reason.step,
        "points": 0,
        "max": 0,
        "title": reason.title,
        "why": _why(reason),
        "advice": reason.advice,
        "link": reason.link,
        "severity": "",
        "spans": (),
    }


def _finding(finding: Finding) -> Json:
    return {**asdict(finding), "why": _why(finding), "severity": "", "spans": ()}


def _review_finding(finding: ReviewFinding) -> Json:
    return {**asdict(finding), "why": _why(finding)}


def _why(finding: Reason | Finding | ReviewFinding) -> list[Json]:
    return [{"question": question, "option": option} for question, option in finding.why]


def _draft(draft: Draft) -> Json:
    return {
        "form": draft.form,
        "recipient": draft.recipient,
        "tone": draft.tone,
        **draft.parts,
        "missing": list(draft.missing),
        "non_answers": list(draft.non_answers),
        "mentions": list(draft.mentions),
        "instead": draft.instead,
        "after_sending": list(draft.after_sending),
        "reply_to": draft.reply_to or None,
        "extras": [asdict(extra) for extra in draft.extras],
    }
