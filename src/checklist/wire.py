"""JSON text in, JSON text out: the only thing the browser's worker calls. It never raises."""

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import Any, NoReturn, TypeAlias

from checklist.assessment import Assessment, Finding, assess, with_review
from checklist.drafts import Draft, compose
from checklist.questions import QUESTIONS, Question
from checklist.request import SCHEMA, FieldError, InvalidRequest, Request, parse
from checklist.review import review

Json: TypeAlias = dict[str, Any]


def handle(json_text: str) -> str:
    """Return the reply to a request, both as JSON text in the wire format (schema 1).

    Whatever comes in, a reply goes out: with `ok` true and the result, or with every error, each naming its field.
    The reply is ASCII, so it crosses any border unharmed. The same text in gives the same text out.
    """
    try:
        reply: Json = {"ok": True, "result": answer(parse(_read(json_text)))}
    except InvalidRequest as invalid:
        reply = {"ok": False, "errors": [_flat(error) for error in invalid.errors]}
    except Exception:  # noqa: BLE001 - the border: a fault of ours must not become the reader's, nor show their text
        fault = FieldError("request", "internal", "Something went wrong here. Your text is safe.")
        reply = {"ok": False, "errors": [_flat(fault)]}
    return json.dumps({"schema": SCHEMA, **reply})


def answer(request: Request) -> Json:
    """Return the result of a valid request, as JSON types."""
    return _OPS[request.op](request)


def _read(json_text: str) -> object:
    try:
        return json.loads(json_text, parse_constant=_refuse)
    except (ValueError, TypeError, RecursionError):
        fault = FieldError("request", "json", "This is not valid JSON.")
        raise InvalidRequest((fault,)) from None


def _refuse(constant: str) -> NoReturn:
    raise ValueError(constant)


def _questions(_: Request) -> Json:
    return {"questions": [_flat(question) for question in QUESTIONS]}


def _assess(request: Request) -> Json:
    return _assessment(_assess_with(request, request.draft))


def _compose(request: Request) -> Json:
    draft = compose(
        request.answers,
        assess(request.answers, request.interview, request.now),
        request.details,
        request.form,
        request.recipient,
        request.tone,
    )
    return {
        "draft": _draft(draft),
        "assessment": _assessment(_assess_with(request, request.draft or draft)),
    }


def _review(request: Request) -> Json:
    if request.draft is None:
        fault = FieldError("draft", "required", "Give the message to read.")
        raise InvalidRequest((fault,))
    findings = _read_back(request, assess(request.answers, request.interview, request.now), request.draft)
    return {"findings": [_finding(finding) for finding in findings]}


_OPS: Mapping[str, Callable[[Request], Json]] = {
    "questions": _questions,
    "assess": _assess,
    "compose": _compose,
    "review": _review,
}


def _assess_with(request: Request, draft: Draft | None) -> Assessment:
    assessment = assess(request.answers, request.interview, request.now)
    if draft is None:
        return assessment
    return with_review(assessment, _read_back(request, assessment, draft))


def _read_back(request: Request, assessment: Assessment, draft: Draft) -> tuple[Finding, ...]:
    answers = request.answers
    if assessment.notice:
        answers = {**answers, "notice": assessment.notice}
    return review(draft, answers, request.details, request.now)


def _assessment(assessment: Assessment) -> Json:
    flat = _flat(assessment)
    flat["findings"] = [_finding(finding) for finding in assessment.findings]
    for name in ("send_by", "starts_at"):
        moment = getattr(assessment, name)
        flat[name] = moment.isoformat() if moment else None
    return flat


def _finding(finding: Finding) -> Json:
    flat = _flat(finding)
    flat["why"] = [{"question": question, "option": option} for question, option in finding.why]
    return flat


def _draft(draft: Draft) -> Json:
    return {
        "form": draft.form,
        "recipient": draft.recipient,
        "tone": draft.tone,
        **draft.parts,
        "missing": list(draft.missing),
    }


def _flat(value: Question | Assessment | Finding | FieldError) -> Json:
    return asdict(value)
