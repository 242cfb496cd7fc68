"""Every rule: met, not met, and left out where it does not concern the reader. The readers are in `rules.toml`."""

import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from checklist import MESSAGE_RULES, RULES, STEPS, Draft, Finding, ReviewFinding, assess, review
from checklist.assessment import with_review
from checklist.frames import FORMS

_FILE = Path(__file__).parents[1] / "cases" / "rules.toml"
READERS: list[dict[str, Any]] = tomllib.loads(_FILE.read_text(encoding="utf-8"))["rule"]

RULE_BY_ID = {rule.id: rule for rule in (*RULES, *MESSAGE_RULES)}
DETAILS = {"your_name": "Ada Byron", "company": "Engine Works", "role": "Analyst"}

#: The part of each form that holds a reader's text.
MAIN_PART = {"email": "body", "call": "point", "voicemail": "message", "text": "message"}

#: Whoever does not do what these ask is told something else than to withdraw; they show what has been done.
NEVER_UNMET = {"concern-raised", "offer-signed", "other-role-weighed", "other-roles-asked", "before-the-time"}


def find(reader: dict[str, Any]) -> list[Finding | ReviewFinding]:
    """Return the findings of the reader's rule: one, or none where the rule is left out."""
    assessment = assess(reader["answers"], None, None)
    if "body" in reader:
        form = reader.get("form", "email")
        parts = {**dict.fromkeys(FORMS[form], ""), MAIN_PART[form]: reader["body"]}
        draft = Draft(form, "employer", "warm", parts)
        assessment = with_review(assessment, review(draft, reader["answers"], reader.get("details", DETAILS), None))
    findings: list[Finding | ReviewFinding] = [*assessment.findings, *assessment.review]
    return [finding for finding in findings if finding.rule == reader["rule"]]


@pytest.mark.parametrize("reader", READERS, ids=[f"{one['rule']}: {one['name']}" for one in READERS])
def test_a_rule_is_met_or_not_or_left_out(reader: dict[str, Any]) -> None:
    """A rule that is met gives all its points, one that is not its advice; who is not concerned reads nothing of it."""
    rule = RULE_BY_ID[reader["rule"]]
    found = [
        (
            one.points,
            one.max,
            one.title,
            one.advice,
            one.link,
            getattr(one, "severity", ""),
            not getattr(one, "spans", ()),
        )
        for one in find(reader)
    ]

    if reader["finding"] == "met":
        assert found == [(rule.points, rule.points, rule.title, rule.done, rule.link, "", True)]
    elif reader["finding"] == "unmet":
        advice, severity = reader.get("advice", rule.advice), reader.get("severity", rule.severity)
        assert [one[:-1] for one in found] == [(0, rule.points, rule.title, advice, rule.link, severity)]
    else:
        assert found == []
    for finding in find(reader):
        assert set(finding.why) <= set(reader["answers"].items())
        assert finding.why or "body" in reader


def test_every_rule_has_its_readers() -> None:
    """No rule goes untested: each has a reader who meets it, one who does not, and one whom it leaves alone."""
    found = {(reader["rule"], reader["finding"]) for reader in READERS}
    wanted = {(rule, finding) for rule in RULE_BY_ID for finding in ("met", "unmet", "left out")}

    assert found == wanted - {(rule, "unmet") for rule in NEVER_UNMET}
    assert [name for name, uses in Counter(reader["name"] for reader in READERS).items() if uses > 1] == []


def test_the_rules_are_whole() -> None:
    """Every rule has an id of its own, is worth something, belongs to a step, and says where it was read.

    A rule about the message says how bad it is not to meet it, the worst first; one about answers only gives points.
    """
    assert len(RULE_BY_ID) == len(RULES) + len(MESSAGE_RULES)
    assert {rule.step for rule in RULE_BY_ID.values()} == {step.id for step in STEPS}
    for rule in RULE_BY_ID.values():
        assert rule.points > 0, rule.id
        assert rule.link.startswith("guide/"), rule.id
        assert rule.source.startswith(("https://", "http://")), rule.id
    assert {rule.severity for rule in RULES} == {""}
    weights = [("stop", "warn", "note").index(rule.severity) for rule in MESSAGE_RULES]
    assert weights == sorted(weights)


def test_a_rule_about_an_open_question_counts_and_gives_nothing_yet() -> None:
    """Before a question is answered its points are still to be had, and nothing is said of it."""
    answers = {"reason": "not-as-expected", "notice": "over-48h", "certainty": "yes"}
    told = assess(answers, None, None)
    validate = next(step for step in told.steps if step.id == "validate")

    assert told.next_question == "sounding-board"
    assert "talked-over" not in {finding.rule for finding in told.findings}
    assert (validate.points, validate.max) == (3, 6)


def test_a_message_that_was_read_back_is_scored_with_the_rest() -> None:
    """The last step has the points of the message's findings, and the total is the mean of the steps."""
    answers = {"reason": "personal", "notice": "over-48h", "certainty": "yes", "interest": "no"}
    answers |= {"booked-by": "employer", "stage": "first", "channel": "email"}
    before = assess(answers, None, None)

    findings = review(Draft("email", "employer", "warm", {"subject": "", "body": ""}), answers, DETAILS, None)
    after = with_review(before, findings)

    assert (after.findings, after.review) == (before.findings, findings)
    assert [(step.id, step.title) for step in after.steps] == [(step.id, step.title) for step in STEPS]
    assert after.steps[:-1] == before.steps[:-1]
    assert (before.steps[-1].points, after.steps[-1].points) == (0, sum(one.points for one in findings))
    assert 0 < after.steps[-1].score == round(100 * after.steps[-1].points / after.steps[-1].max) < 100
    assert after.score == round(sum(100 * step.points / step.max for step in after.steps) / len(after.steps))
    assert after.score > (before.score or 0)
