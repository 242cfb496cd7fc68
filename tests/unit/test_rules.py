"""Every rule: met, not met, and left out where it does not concern the reader. The readers are in `rules.toml`."""

import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from checklist import MESSAGE_RULES, RULES, STEPS, Draft, Finding, Rule, assess, review
from checklist.assessment import with_review
from checklist.frames import FORMS

_FILE = Path(__file__).parents[1] / "cases" / "rules.toml"
READERS: list[dict[str, Any]] = tomllib.loads(_FILE.read_text(encoding="utf-8"))["rule"]

RULE_BY_ID = {rule.id: rule for rule in (*RULES, *MESSAGE_RULES)}
DETAILS = {"your_name": "Ada Byron", "company": "Engine Works", "role": "Analyst"}

#: The part of each form that holds a reader's text.
MAIN_PART = {"email": "body", "call": "point", "voicemail": "message", "text": "message"}

#: A rule that is met as soon as its question is answered has no finding that asks for more.
MET_BY_ANY_ANSWER = {"other-role-weighed"}


def readers(finding: str) -> pytest.MarkDecorator:
    """Return the readers of whom `finding` is true, one test each, named by what is said of them."""
    chosen = [reader for reader in READERS if reader["finding"] == finding]
    return pytest.mark.parametrize("reader", chosen, ids=[f"{one['rule']}: {one['name']}" for one in chosen])


def find(reader: dict[str, Any]) -> list[Finding]:
    """Return the findings of the reader's rule: one, or none where the rule is left out."""
    assessment = assess(reader["answers"], None, None)
    if "body" in reader:
        form = reader.get("form", "email")
        parts = {**dict.fromkeys(FORMS[form], ""), MAIN_PART[form]: reader["body"]}
        draft = Draft(form, "employer", "warm", parts)
        assessment = with_review(assessment, review(draft, reader["answers"], reader.get("details", DETAILS), None))
    return [finding for finding in assessment.findings if finding.rule == reader["rule"]]


@readers("met")
def test_a_rule_that_is_met_gives_all_its_points(reader: dict[str, Any]) -> None:
    """A reader who has done what the rule asks gets its points and reads that it is done."""
    rule = RULE_BY_ID[reader["rule"]]

    (finding,) = find(reader)

    assert (finding.points, finding.max) == (rule.points, rule.points)
    assert (finding.title, finding.advice, finding.link) == (rule.title, rule.done, rule.link)
    assert (finding.severity, finding.spans) == ("", ())


@readers("unmet")
def test_a_rule_that_is_not_met_gives_its_advice(reader: dict[str, Any]) -> None:
    """A reader who has not done it gets no points, and reads what to do and how grave it is."""
    rule = RULE_BY_ID[reader["rule"]]
    advice = reader.get("advice", rule.advice)

    (finding,) = find(reader)

    assert (finding.points, finding.max) == (0, rule.points)
    assert (finding.title, finding.advice, finding.link) == (rule.title, advice, rule.link)
    assert finding.severity == reader.get("severity", rule.severity)


@readers("left out")
def test_a_rule_that_does_not_concern_the_reader_is_left_out(reader: dict[str, Any]) -> None:
    """A reader whom a rule does not concern neither reads of it nor loses points by it."""
    assert find(reader) == []


@pytest.mark.parametrize("reader", READERS, ids=[f"{one['rule']}: {one['name']}" for one in READERS])
def test_an_answer_rule_quotes_the_answers_that_made_it_fire(reader: dict[str, Any]) -> None:
    """Each finding names only answers that this reader gave."""
    for finding in find(reader):
        assert set(finding.why) <= set(reader["answers"].items())
        assert finding.why or "body" in reader


@pytest.mark.parametrize("rule", RULE_BY_ID.values(), ids=RULE_BY_ID)
def test_every_rule_has_its_readers(rule: Rule) -> None:
    """No rule goes untested: each has a reader who meets it, one who does not, and one whom it leaves alone."""
    wanted = {"met"}
    if rule.id not in MET_BY_ANY_ANSWER:
        wanted.add("unmet")
    if rule.applies:
        wanted.add("left out")

    assert wanted <= {reader["finding"] for reader in READERS if reader["rule"] == rule.id}


def test_every_reader_is_about_a_rule() -> None:
    """No reader is left over from a rule that is gone, and no two share a name."""
    assert {reader["rule"] for reader in READERS} == RULE_BY_ID.keys()
    assert [name for name, uses in Counter(reader["name"] for reader in READERS).items() if uses > 1] == []
    assert {reader["finding"] for reader in READERS} == {"met", "unmet", "left out"}


def test_rule_ids_are_unique() -> None:
    """A link to a rule leads to one rule."""
    assert len(RULE_BY_ID) == len(RULES) + len(MESSAGE_RULES)


@pytest.mark.parametrize("rule", RULE_BY_ID.values(), ids=RULE_BY_ID)
def test_a_rule_is_whole(rule: Rule) -> None:
    """Every rule is worth something, belongs to a step, and says where it is explained and where it was read."""
    step = next(step for step in STEPS if step.id == rule.step)

    assert rule.points > 0
    assert rule.link.startswith(step.link + "#")
    assert rule.source.startswith(("https://", "http://"))
    assert rule.title
    assert rule.advice
    assert rule.done


@pytest.mark.parametrize("rule", RULE_BY_ID.values(), ids=RULE_BY_ID)
def test_only_a_rule_about_the_message_is_grave(rule: Rule) -> None:
    """A rule about the message says how bad it is not to meet it; a rule about answers only gives points."""
    assert (rule.severity in {"stop", "warn", "note"}) == (rule in MESSAGE_RULES)
    assert (rule.severity == "") == (rule in RULES)


def test_the_gravest_rules_come_first() -> None:
    """Whoever reads the findings from the top meets what must not be sent before what is worth a thought."""
    weights = ["stop", "warn", "note"]
    found = [weights.index(rule.severity) for rule in MESSAGE_RULES]

    assert found == sorted(found)


def test_every_step_has_a_rule() -> None:
    """None of the four steps gives its quarter of the score away."""
    assert {rule.step for rule in RULE_BY_ID.values()} == {step.id for step in STEPS}


@pytest.mark.parametrize("rule", RULES, ids=[rule.id for rule in RULES])
def test_a_rule_about_an_open_question_counts_and_gives_nothing_yet(rule: Rule) -> None:
    """Before anything is answered no rule has fired, and every rule's points are still to be had."""
    assessment = assess({}, None, None)

    step = next(step for step in assessment.steps if step.id == rule.step)

    assert rule.id not in {finding.rule for finding in assessment.findings}
    assert (step.points, step.max) == (0, sum(one.points for one in RULES if one.step == rule.step))
