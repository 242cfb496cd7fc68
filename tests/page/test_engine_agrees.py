"""What the page's modules repeat of the engine, run by Node and compared with the engine itself."""

import json
import random
import re
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from unittest.mock import patch

from checklist import assess, assessment
from checklist.clock import notice_left
from checklist.details import DETAILS
from checklist.drafts import NAMED_BY
from checklist.extras import EXTRAS
from checklist.frames import FORMS
from checklist.questions import QUESTIONS, find_asked
from checklist.request import SCHEMA
from checklist.wire import handle
from publisher.advice import carry, describe_advice
from publisher.library import SITUATIONS
from publisher.scenario import find_faults
from tests.browser.checklist_page import LATE
from tests.browser.test_cases import CASES, NOW
from tests.conftest import ROOT
from tests.unit import strategies

MODULES = ROOT / "overrides" / "assets" / "checklist"

#: What the checklist page carries.
TABLE = {
    "questions": [{"id": one.id, "askedWhen": [carry(case) for case in one.asked_when]} for one in QUESTIONS],
    **describe_advice(),
}

READERS = 400
"""How many readers are drawn, complete and partial, with answers among theirs to what they are not asked."""

FEW_READERS = 40
"""How many are drawn where each is held against all who have answered everything."""


def run(body: str, given: object = None) -> Any:
    """Return what a function body in JavaScript returns that sees four of the page's modules, and `given`."""
    script = f"""
        const [answers, advice, protocol, ready] = await Promise.all(["answers", "advice", "protocol", "ready"].map(
            (name) => import(`{MODULES.as_uri()}/${{name}}.mjs`)));
        const given = JSON.parse(await new Response(process.stdin).text());
        console.log(JSON.stringify((() => {{ {body} }})()));
    """
    command = [str(Path(sys.executable).with_name("node")), "--input-type=module", "--eval", script]
    done = subprocess.run(command, input=json.dumps(given), check=True, capture_output=True, encoding="utf-8")
    return json.loads(done.stdout)


def test_the_page_has_the_engine_s_names() -> None:
    """Forms, their parts, details, extras and the schema are those of the engine, in its order."""
    found = run("return [protocol.SCHEMA, protocol.FORMS, protocol.PARTS, protocol.DETAILS]")
    assert found == [SCHEMA, list(FORMS), {form: list(parts) for form, parts in FORMS.items()}, list(DETAILS)]
    assert run("return [protocol.EXTRAS, protocol.NAMED_BY]") == [[one.id for one in EXTRAS], dict(NAMED_BY)]


def test_the_types_of_the_page_name_what_the_engine_returns() -> None:
    """Every property that a reply's type has is in a reply."""
    source = (MODULES / "protocol.mjs").read_text("utf-8")
    draft = {"form": "email", "subject": "", "body": "I withdraw. This was a waste of my time. Thank you."}
    request = {"schema": 1, "op": "compose", "answers": LATE, "form": "email", "draft": draft, "now": NOW}
    reply = json.loads(handle(json.dumps(request)))["result"]
    assessment = reply["assessment"]
    finding = next(one for one in assessment["findings"] if one.get("spans"))
    samples = {
        "Composed": reply,
        "Draft": reply["draft"],
        "Extra": reply["draft"]["extras"][0],
        "Assessment": assessment,
        "Finding": finding,
        "Span": finding["spans"][0],
        "Step": assessment["steps"][0],
        "Change": assessment["changes"][0],
    }
    for name, sample in samples.items():
        (body,) = re.findall(rf"@typedef \{{\{{((?:(?!@typedef).)*?)\}}\}} {name}\b", source, re.DOTALL)
        names = re.findall(r"(\w+): ", re.sub(r"\[part: string\]: unknown", "", body))
        assert names
        assert set(names) <= set(sample), name


def test_the_page_asks_what_the_engine_would() -> None:
    """For every reader the page says, as the engine does, which questions apply and what counts as their answer."""
    readers = [{}, *(case["answers"] for case in CASES), *_partial()]
    body = "return given.readers.map((one) => [...answers.settle(given.table, one).asked])"
    found = run(body, {"table": TABLE, "readers": readers})
    pairs = zip(readers, found, strict=True)
    assert [(one, found) for one, found in pairs if found != [list(pair) for pair in find_asked(one).items()]] == []


def test_the_page_advises_what_the_engine_would() -> None:
    """Every reader who can exist, and many who have not finished, is told the same before Python has started."""
    readers = [*strategies.readers(), *_partial()]
    # At noon on a weekday nothing depends on the hour.
    body = """return given.readers.map((one) =>
        advice.advise(given.table, one, null, new Date(2026, 10, 24, 12)))"""
    found = run(body, {"table": TABLE, "readers": readers})
    assert len(found) > 8_000
    situations = {one.id for one in SITUATIONS}
    with patch.object(assessment, "find_changes", return_value=()):
        for answers, advice in zip(readers, found, strict=True):
            told = assess(answers, None, None)
            situation = advice.pop("library")
            assert not told.tell_first or situation in situations, answers
            assert advice == {**{name: getattr(told, name) for name in advice}, "forms": list(told.forms)}, answers


def test_how_to_say_it_follows_the_clock() -> None:
    """At night the email comes first, and after more than a week nobody waits for a call."""
    late = {"reason": "not-a-fit", "certainty": "yes", "interest": "no", "notice": "under-24h", "booked-by": "employer"}
    missed = {**late, "notice": "passed", "missed-by": "me"}
    body = """return given.moments.map(([answers, startsAt, ...now]) =>
        advice.advise(given.table, answers, startsAt && new Date(startsAt), new Date(...now)).how)"""
    moments = [
        [late, None, 2026, 10, 26, 23],
        [late, None, 2026, 10, 28, 12],  # a Saturday
        [{**late, "notice": "under-2h"}, None, 2026, 10, 26, 8],
        [late, "2026-11-28T18:00", 2026, 10, 28, 12],  # that evening, so in a shop or the like
        [late, "2026-11-28T18:00", 2026, 10, 28, 7],
        [late, "2026-11-30T09:00", 2026, 10, 29, 12],
        [late, "2026-11-30T18:00", 2026, 10, 29, 20],
        [missed, "2026-11-26T10:00", 2026, 10, 26, 12],
        [missed, "2026-11-10T10:00", 2026, 10, 26, 12],
    ]
    assert run(body, {"table": TABLE, "moments": moments}) == [
        "Send the email now. Call as soon as they open.",
        "Send the email now. Call as soon as they open.",
        "Call now, then send the email.",
        "Call now, then send the email.",
        *["Send the email now. Call as soon as they open."] * 3,
        "Call now, then send the email.",
        "Send the email today.",
    ]


def _partial() -> list[dict[str, str]]:
    """Return readers who have given some answers, to what they are not asked too."""
    chance = random.Random(11)  # noqa: S311 - the same readers each time, and no secret
    options = {one.id: [option.id for option in one.options] for one in QUESTIONS}
    drawn = (
        [name for name in options if number % 2 or chance.random() < number / READERS] for number in range(READERS)
    )
    return [{name: chance.choice(options[name]) for name in names} for names in drawn]


def test_an_exact_time_leaves_the_notice_that_the_engine_says() -> None:
    """The page does not wait for the engine to know which answer a time gives, and comes to the same."""
    now = datetime(2026, 11, 24, 12, tzinfo=UTC)
    limits = [timedelta(hours=hours, seconds=seconds) for hours in (-24, 0, 2, 24, 48) for seconds in (-1, 0, 1)]
    moments = [[(now + left).isoformat(), now.isoformat()] for left in limits]
    found = run("return given.map((one) => answers.noticeLeft(...one.map((text) => new Date(text))))", moments)
    assert found == [notice_left(now + left, now) for left in limits]


def test_the_page_refuses_the_links_that_the_site_would_not_make() -> None:
    """Answers that are never asked for together are the same ones for the form that makes links."""
    chance = random.Random(15)  # noqa: S311 - a lasting choice, no secret
    drawn = [
        {one.id: chance.choice(one.options).id for one in chance.sample(QUESTIONS, chance.randint(1, 3))}
        for _ in range(FEW_READERS)
    ]
    drawn = [{one.id: given[one.id] for one in QUESTIONS if one.id in given} for given in drawn]
    options = [[one.id, [option.id for option in one.options]] for one in QUESTIONS]
    found = run(
        "const options = new Map(given.options);"
        "return given.drawn.map((one) => answers.findNeverAsked(given.table, options, one))",
        {"table": TABLE, "options": options, "drawn": drawn},
    )
    told = [[re.findall('"([^"]+)"', fault)[0] for fault in find_faults(answers)] for answers in drawn]
    assert found == told
    assert 10 < len([one for one in found if one]) < FEW_READERS - 10
