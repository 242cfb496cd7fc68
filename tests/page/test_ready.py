"""The messages for a browser that cannot run the engine: true for whoever gets them, and filled in as it would."""

import re
from itertools import product
from unittest.mock import patch

from checklist import Draft, assess, assessment, compose, review
from checklist.channels import TELL_FIRST
from checklist.conditions import holds
from checklist.drafts import NAMED_BY
from checklist.frames import FORMS
from publisher.ready import READY, describe_ready
from tests.page.test_engine_agrees import run
from tests.unit import strategies
from tests.unit.test_drafts import PRESUPPOSES

#: Short ones: where a text message would get too long, the engine also drops words, for which the page has no measure.
NAMES = {
    "your_name": "Ada",
    "their_name": "Babbage",
    "recruiter_name": "Mary",
    "referrer_name": "Gus",
    "company": "Acme",
    "role": "analyst",
}
BOOKED_BY = {"employer": "employer", **{first: by for by, first in TELL_FIRST.items()}}


def write(readers: list[tuple[dict[str, str | None], str, dict[str, str]]]) -> list[dict[str, dict[str, str]]]:
    """Return the messages that the page writes for readers: their facts, the recipient, and the details they gave."""
    body = """return given.readers.map(([facts, recipient, details]) =>
        ready.writeReady(given.ready, new Map(Object.entries(facts)), recipient, details))"""
    found: list[dict[str, dict[str, str]]] = run(body, {"ready": describe_ready(), "readers": readers})
    return found


def test_the_page_fills_names_in_as_the_engine_does() -> None:
    """For each set of details, to everybody, in every form; a missing one drops its clause."""
    asked, expected = [], []
    for one, (recipient, by) in product(READY, BOOKED_BY.items()):
        answers = {**one.answers, "booked-by": by}
        told = assess(answers, None, None)
        names = ("your_name", NAMED_BY[recipient], "company", "role")
        for number in range(16):
            details = {name: NAMES[name] for bit, name in enumerate(names) if number >> bit & 1}
            asked.append((dict(told.case.facts), recipient, details))
            drafts = [
                compose(answers, told, details, form, recipient, "warm", extras={"right-fit": False}) for form in FORMS
            ]
            expected.append({one.form: {name: text for name, text in one.parts.items() if text} for one in drafts})
    for found, wanted, reader in zip(write(asked), expected, asked, strict=True):
        assert found == wanted, reader


def test_whoever_gets_a_ready_message_can_send_it() -> None:
    """Every reader who owes one gets it; no sentence may be untrue for them, and the review finds nothing in it."""
    patterns = [(re.compile(pattern), needs) for pattern, needs in PRESUPPOSES.items()]
    with patch.object(assessment, "find_changes", return_value=()):
        told = [(answers, assess(answers, None, None)) for answers in strategies.readers()]
    owed = [(answers, one) for answers, one in told if one.tell_first]
    readers = [(dict(one.case.facts), one.tell_first or "", NAMES) for _, one in owed]
    seen = set()
    for (answers, one), (_, recipient, _), parts in zip(owed, readers, write(readers), strict=True):
        assert parts, answers
        kind = (
            repr(parts),
            *(holds(needs, one.case.facts) for _, needs in patterns),
            answers["notice"],
            answers["reason"],
        )
        if kind in seen:
            continue
        seen.add(kind)
        for form in one.forms or ("email",):
            for pattern, needs in patterns:
                whole = "\n".join(parts[form].values())
                assert not pattern.search(whole) or holds(needs, one.case.facts), (pattern.pattern, whole, answers)
        email = Draft("email", recipient, "warm", parts["email"])
        found = [each for each in review(email, answers, NAMES, None) if each.severity and each.points < each.max]
        assert not [each for each in found if each.severity in {"stop", "warn"}], (found, parts["email"], answers)


def test_a_mail_link_is_one() -> None:
    """Line breaks and all signs that mean something in an address are encoded; one that is too long is none."""
    body = "return given.map((one) => ready.toMailto(one))"
    short, long = run(body, [{"subject": "A & B?", "body": "One,\n\ntwo+% 'x'"}, {"subject": "", "body": "é" * 400}])
    assert short == "mailto:?subject=A%20%26%20B%3F&body=One%2C%0D%0A%0D%0Atwo%2B%25%20%27x%27"
    assert long is None
