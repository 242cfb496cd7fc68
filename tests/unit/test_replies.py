"""The second message: what is said once they have answered, from the same person as the first."""

import re
from collections.abc import Iterator
from itertools import product

import pytest

from checklist import Draft, assess, compose, review
from checklist.frames import FORMS, RECIPIENTS, TONES
from checklist.messages import REPLIES
from tests.unit.examples import ORDINARY_DETAILS, REACHED_BY

#: What a reader types who writes no sentence of their own.
NAMES = {
    name: text
    for name, text in ORDINARY_DETAILS.items()
    if name not in {"reason_given", "your_question", "other_times"}
}
ANSWERED = ("withdraw", "reschedule", "talk-first", "ask-other-roles", "apologise")

each_reply = pytest.mark.parametrize("reply_to", REPLIES)


def write(outcome: str, reply_to: str, form: str = "email", tone: str = "warm", **changed: str) -> Draft:
    """Return the second message of somebody who has answered as `changed` says."""
    answers = {**REACHED_BY[outcome], **{name.replace("_", "-"): option for name, option in changed.items()}}
    return compose(answers, assess(answers, None, None), NAMES, form, "employer", tone, reply_to)


def every(reply_to: str) -> Iterator[tuple[str, dict[str, str], Draft]]:
    """Yield each kind of second message."""
    changes: tuple[dict[str, str], ...] = ({}, {"certainty": "no"}, {"interest": "yes"}, {"reason": "treated-badly"})
    for outcome, changed, form, to, tone in product(ANSWERED, changes, FORMS, RECIPIENTS, TONES):
        answers = {**REACHED_BY[outcome], **changed}
        assessment = assess(answers, None, None)
        if assessment.replies:
            yield assessment.outcome, answers, compose(answers, assessment, NAMES, form, to, tone, reply_to)


@each_reply
def test_a_second_message_can_be_sent_as_it_stands(reply_to: str) -> None:
    """It has no gap, thanks or understands, and draws no finding of its own."""
    for _, answers, draft in every(reply_to):
        findings = review(draft, answers, NAMES, None)
        assert [one.advice for one in findings if one.severity] == [], draft.parts
        assert draft.missing == ()
        assert draft.reply_to == reply_to


@each_reply
def test_it_is_from_the_same_person(reply_to: str) -> None:
    """Greeting, close and subject are those of the first message."""
    for outcome, tone in product(ANSWERED, TONES):
        first, second = write(outcome, "", tone=tone).parts, write(outcome, reply_to, tone=tone).parts
        assert second["subject"] == f"Re: {first['subject']}"
        for at in (0, -1):
            assert second["body"].split("\n\n")[at] == first["body"].split("\n\n")[at]


@each_reply
def test_whoever_has_decided_stays_decided(reply_to: str) -> None:
    """No second message of somebody who leaves leaves it open; it asks a recruiter only whether they are told."""
    for outcome, _, draft in every(reply_to):
        if outcome == "withdraw" and reply_to != "offers-role":
            said = draft.parts["point"] if draft.form == "call" else " ".join(draft.parts.values())
            assert "?" not in re.sub(r"Could you confirm that you( ha|')ve let .* know\?", "", said), said


def test_where_no_message_is_owed_there_is_nothing_to_answer() -> None:
    """The first message is written instead, and says that it is the first."""
    for outcome in REACHED_BY.keys() - set(ANSWERED):
        assert assess(REACHED_BY[outcome], None, None).replies == ()
        assert write(outcome, "no-answer") == write(outcome, "")


@pytest.mark.parametrize(
    ("outcome", "reply_to", "changed", "said"),
    [
        ("withdraw", "offers-time", {}, "That's kind of you, but I've made up my mind."),
        ("withdraw", "offers-time", {"reason": "illness-or-family"}, "but I'm afraid I can't."),
        ("withdraw", "asks-to-talk", {"reason": "illness-or-family"}, "but I'm afraid I can't."),
        ("withdraw", "no-answer", {"reason": "illness-or-family"}, "I need to withdraw, and I wanted"),
        ("withdraw", "asks-why", {"reason": "not-a-fit"}, "It isn't the right move for me at this point"),
        ("withdraw", "asks-why", {"reason": "not-a-fit"}, "I wish you all the best with the search."),
        ("withdraw", "offers-role", {"interest": "yes", "asked_other_roles": "yes"}, "I'd be glad to hear more."),
        ("withdraw", "offers-role", {"interest": "no"}, "I appreciate it, but I'll have to say no."),
        ("withdraw", "is-annoyed", {}, "I understand that this is frustrating, and I'm sorry for the trouble."),
        ("withdraw", "is-annoyed", {"reason": "treated-badly"}, "I understand. Thank you for your time."),
        ("reschedule", "no-answer", {}, "make sure you saw my message. I'd still like to meet."),
        ("reschedule", "no-answer", {"certainty": "not-sure"}, "I'm afraid I can't make the scheduled time, and I"),
        ("reschedule", "no-answer", {"notice": "not-scheduled"}, "I'd still like to meet, and I wanted to make sure"),
        ("reschedule", "offers-time", {}, "The time you suggested works for me, and I'll be there."),
        ("talk-first", "asks-to-talk", {}, "I'd be glad to talk. When would suit you?"),
        ("apologise", "offers-time", {}, "I've made up my mind."),
        ("apologise", "offers-time", {"certainty": "no"}, "The time you suggested works for me"),
        (
            "apologise",
            "no-answer",
            {"reason": "accepted-offer", "offer_status": "verbal"},
            "I'm very sorry again that I missed it, and I wanted to make sure you saw my message. Could we find",
        ),
        ("talk-first", "offers-time", {"reason": "treated-badly"}, "I'd like to have an answer first."),
    ],
)
def test_it_answers_what_they_said(outcome: str, reply_to: str, changed: dict[str, str], said: str) -> None:
    """Each says the one thing that it is for."""
    assert said in write(outcome, reply_to, **changed).parts["body"]


@pytest.mark.parametrize(
    ("changed", "calls"),
    [({}, False), ({"notice": "under-24h"}, True), ({"notice": "under-24h", "reason": "treated-badly"}, False)],
)
def test_a_withdrawal_that_may_not_be_read_in_time_is_called_in(changed: dict[str, str], calls: bool) -> None:  # noqa: FBT001 - a row of a table
    """With hours left silence is a reason to call, unless they were rude; nobody writes a third time."""
    *others, last = write("withdraw", "no-answer", **changed).after_sending

    assert others == ["Call as well, if you haven’t: they may not see it in time."] * calls
    assert last.endswith("There’s no need to write again.")


def test_a_time_that_does_not_suit_is_answered_with_others() -> None:
    """With one tap the time they offer does not suit, and the reader's own times stand in its place."""
    answers = REACHED_BY["reschedule"]
    details = {**NAMES, "other_times": "Any day after 3 PM"}
    draft = compose(
        answers, assess(answers, None, None), details, "email", "employer", "warm", "offers-time", {"time-works": False}
    )

    assert "Would a different time be possible? I'm available any day after 3 PM." in draft.parts["body"]
    assert "I'll be there" not in draft.parts["body"]
    assert [(extra.id, extra.is_in) for extra in draft.extras] == [("time-works", False)]


@pytest.mark.parametrize(
    ("outcome", "reply_to", "extra", "at_first", "yes", "no"),
    [
        ("withdraw", "asks-to-talk", "will-talk", False, "I'd be glad to talk.", "but I've made up my mind."),
        ("talk-first", "asks-to-talk", "will-talk", True, "I'd be glad to talk.", "I'd rather do this in writing"),
        ("ask-other-roles", "offers-role", "hear-more", True, "Could you send me the details?", "I'll have to say no."),
        ("withdraw", "offers-role", "hear-more", False, "Could you send me the details?", "I'll have to say no."),
    ],
)
def test_one_tap_says_yes_or_no(outcome: str, reply_to: str, extra: str, at_first: bool, yes: str, no: str) -> None:  # noqa: FBT001 - a row of a table
    """What they ask for may be welcome to whoever leaves, and unwelcome to whoever does not."""
    told = assess(REACHED_BY[outcome], None, None)
    untouched, *tapped = (
        compose({}, told, NAMES, "email", "employer", "warm", reply_to, extras)
        for extras in ({}, {extra: True}, {extra: False})
    )

    assert [(one.id, one.is_in) for one in untouched.extras] == [(extra, at_first)]
    for draft, said, unsaid in zip(tapped, (yes, no), (no, yes), strict=True):
        assert said in draft.parts["body"]
        assert unsaid not in draft.parts["body"]


def test_why_is_told_with_thanks_once() -> None:
    """Our own words for why thank them for asking, so nothing thanks them before."""
    told = assess(REACHED_BY["withdraw"], None, None)
    ours, own = (
        compose({}, told, {**NAMES, **reason}, "email", "employer", "warm", "asks-why").parts["body"]
        for reason in ({}, {"reason_given": "I've moved away."})
    )

    assert "Thank you for getting back to me. I've moved away." in own
    assert "getting back" not in ours
    assert len(re.findall("[Tt]hank|appreciate", ours)) == 1


@pytest.mark.parametrize("outcome", ["withdraw", "ask-other-roles", "reschedule"])
@pytest.mark.parametrize(
    ("reply_to", "part"),
    [("asks-why", "if_asked_why"), ("offers-time", "if_offered_another_time"), ("is-annoyed", "if_annoyed")],
)
def test_what_was_just_said_is_not_kept_ready(outcome: str, reply_to: str, part: str) -> None:
    """The words for a call after their answer leave out what answers it."""
    assert write(outcome, "", "call").parts[part]
    assert not write(outcome, reply_to, "call").parts[part]


@pytest.mark.parametrize(
    ("form", "asks"), [("email", "let me know that you've got this?"), ("call", "Did you get it?")]
)
def test_with_hours_left_an_unanswered_withdrawal_asks_whether_it_came(form: str, asks: str) -> None:
    """With days left no reply is owed."""
    late, in_time = (write("withdraw", "no-answer", form, notice=notice) for notice in ("under-24h", "over-48h"))

    assert asks in " ".join(late.parts.values())
    assert asks not in " ".join(in_time.parts.values())
    assert "If you've already seen it, there's no need to reply." in " ".join(in_time.parts.values())


def test_whoever_has_withdrawn_and_asked_says_both_again() -> None:
    """With hours left the first message withdrew, so the time is free; with days left it only asked."""
    late, in_time = (
        write("ask-other-roles", "no-answer", notice=notice).parts["body"] for notice in ("under-24h", "over-48h")
    )
    first = write("ask-other-roles", "", notice="under-24h", booked_by="portal").after_sending

    assert "I'd like to withdraw, and I wanted to make sure you saw my message. Is there another role" in late
    assert "withdraw" not in in_time
    assert "I asked about other roles, and I wanted" in in_time
    assert "Take it out of your calendar, and decline the invite if there is one." in first
