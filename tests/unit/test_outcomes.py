"""What to do, and how: where two outcomes would do the first one wins, and each is said to whom it is true for.

The tables restate the design in another form, so that a slip in either shows; every reader is tried on them in
`test_brute_force`.
"""

import re
from collections.abc import Callable, Mapping

import pytest

from checklist import OUTCOMES, assess
from checklist.channels import CHANNEL_RULES, HOW, THEN
from tests.unit.examples import REACHED_BY

Answers = Mapping[str, str]

COULD_BE_PUT_RIGHT = {"company-concern", "treated-badly", "terms", "not-as-expected", "interview-format"}
LATE = {"under-24h", "under-2h", "passed"}


def has_signed(a: Answers) -> bool:
    """Tell whether a firm offer settles it."""
    return a.get("offer-status") == "signed"


def is_sure(a: Answers) -> bool:
    """Tell whether nothing would keep the reader."""
    return has_signed(a) or a["reason"] == "staying" or a.get("certainty") == "yes"


def could_ask(a: Answers) -> bool:
    """Tell whether there is another role to ask about."""
    is_a_help = a["reason"] not in {"treated-badly", "illness-or-family"}
    return is_a_help and a.get("interest") in {"yes", "maybe"} and a["asked-other-roles"] == "no"


def would_go(a: Answers) -> bool:
    """Tell whether the reader would go if their reason were gone, and it is not known to stay."""
    return a.get("certainty") == "no" and a.get("put-right") != "no"


def has_nothing_in_the_way(a: Answers) -> bool:
    """Tell whether the reader is best told to go, as long as there is something to go to."""
    asked_in_vain = a["notice"] == "under-2h" and (
        a.get("raised") == "no" or (a["reason"] == "not-a-fit" and would_go(a))
    )
    return (
        a["reason"] == "nerves"
        or a.get("put-right") == "yes"
        or a.get("raised") == "cannot"
        or asked_in_vain
        or (a["reason"] == "rather-not-say" and would_go(a))
        or (a["certainty"] == "not-sure" and a.get("sounding-board") == "yes")
    )


#: The design's list of outcomes, first match wins; decision 23 says where it is departed from.
EXPECTED: tuple[tuple[str, Callable[[Answers], bool]], ...] = (
    ("walk-away", lambda a: a["reason"] == "unsafe"),
    ("apologise", lambda a: a.get("missed-by") == "me"),
    ("reschedule", lambda a: "offer-status" in a and not has_signed(a) and a.get("missed-by") == "them"),
    ("wait", lambda a: "offer-status" in a and not has_signed(a)),
    ("wait", lambda a: a.get("put-right") == "waiting"),
    ("ask-other-roles", lambda a: is_sure(a) and not has_signed(a) and could_ask(a)),
    ("withdraw", is_sure),
    ("reschedule", lambda a: a["reason"] in {"cannot-make-it", "illness-or-family"}),
    ("reschedule", lambda a: a["reason"] == "personal" and would_go(a)),
    ("reschedule", lambda a: a.get("missed-by") == "them" and (would_go(a) or has_nothing_in_the_way(a))),
    ("attend", has_nothing_in_the_way),
    ("ask-other-roles", lambda a: a["reason"] == "not-a-fit" and would_go(a) and could_ask(a)),
    ("talk-first", lambda a: a["reason"] == "not-a-fit" and would_go(a)),
    ("talk-first", lambda a: a["reason"] in COULD_BE_PUT_RIGHT and a["raised"] == "no"),
    ("talk-it-over", lambda a: a["certainty"] == "not-sure" and a.get("sounding-board") != "yes"),
    ("withdraw", lambda _: True),
)

#: The design's list of channels; the outcome is given as the answer to `outcome`.
EXPECTED_CHANNEL: tuple[tuple[str, Callable[[Answers], bool]], ...] = (
    ("none", lambda a: a["outcome"] in {"walk-away", "attend", "wait", "talk-it-over"}),
    ("email", lambda a: a["reason"] == "treated-badly"),
    ("email", lambda a: a.get("raised") == "cannot"),
    ("phone-then-email", lambda a: a["notice"] in LATE or a["stage"] == "final"),
    ("phone", lambda a: a["outcome"] in {"talk-first", "ask-other-roles"}),
    ("email", lambda a: a["channel"] == "email"),
    ("phone-then-email", lambda a: a["channel"] == "phone"),
    ("text-then-email", lambda a: a["channel"] == "text"),
    ("portal-then-email", lambda a: a["channel"] == "portal"),
)


def first(table: tuple[tuple[str, Callable[[Answers], bool]], ...], answers: Answers) -> str:
    """Return the first entry of `table` that is true of `answers`."""
    return next(name for name, is_so in table if is_so(answers))


@pytest.mark.parametrize(
    ("outcome", "answers"),
    [
        pytest.param("walk-away", {"reason": "unsafe", "notice": "passed", "missed-by": "me"}, id="unsafe, and missed"),
        pytest.param("apologise", {"reason": "nerves", "notice": "passed", "missed-by": "me"}, id="nerves, and missed"),
        pytest.param("apologise", {"reason": "staying", "notice": "passed", "missed-by": "me"}, id="sure, and missed"),
        pytest.param(
            "apologise",
            {"reason": "accepted-offer", "offer-status": "verbal", "notice": "passed", "missed-by": "me"},
            id="an offer that is not firm, and missed",
        ),
        pytest.param(
            "reschedule",
            {"reason": "accepted-offer", "offer-status": "verbal", "notice": "passed", "missed-by": "them"},
            id="an offer that is not firm, and missed by them",
        ),
        pytest.param(
            "wait",
            {"reason": "pending-offer", "offer-status": "expected", "interest": "yes", "asked-other-roles": "no"},
            id="an offer that is not firm, and another role would do",
        ),
        pytest.param(
            "withdraw",
            {"reason": "pending-offer", "offer-status": "signed", "interest": "yes", "asked-other-roles": "no"},
            id="a firm offer, and another role would do",
        ),
        pytest.param(
            "ask-other-roles",
            {"reason": "cannot-make-it", "certainty": "yes", "interest": "yes", "asked-other-roles": "no"},
            id="no time, sure all the same, but another role would do",
        ),
        pytest.param(
            "withdraw",
            {"reason": "treated-badly", "certainty": "yes", "interest": "yes", "asked-other-roles": "no"},
            id="treated badly: no other role there",
        ),
        pytest.param(
            "reschedule", {"reason": "illness-or-family", "certainty": "not-sure"}, id="illness, and not sure"
        ),
        pytest.param(
            "reschedule",
            {"reason": "terms", "certainty": "no", "notice": "passed", "missed-by": "them", "raised": "no"},
            id="not raised, and missed by them: a time comes before a talk",
        ),
        pytest.param(
            "withdraw",
            {
                "reason": "terms",
                "certainty": "no",
                "notice": "passed",
                "missed-by": "them",
                "raised": "yes",
                "put-right": "no",
            },
            id="not put right, and missed by them: nothing is left to come for",
        ),
        pytest.param(
            "attend",
            {"reason": "terms", "certainty": "not-sure", "raised": "no", "sounding-board": "yes"},
            id="not raised, but talked over",
        ),
        pytest.param(
            "attend",
            {"reason": "terms", "certainty": "not-sure", "raised": "no", "notice": "under-2h"},
            id="no time to talk",
        ),
        pytest.param(
            "talk-first",
            {"reason": "terms", "certainty": "not-sure", "raised": "no", "sounding-board": "no"},
            id="neither raised nor talked over",
        ),
    ],
)
def test_where_two_outcomes_would_do_the_first_one_wins(outcome: str, answers: dict[str, str]) -> None:
    """Safety goes before manners, manners before plans, plans before what is sure, and going before talking."""
    assert assess({"notice": "over-48h", **answers}, None, None).outcome == outcome


@pytest.mark.parametrize(
    ("answers", "headline", "title"),
    [
        pytest.param(
            {"reason": "terms", "certainty": "no", "raised": "yes", "put-right": "yes"},
            "Go. They’ve fixed it.",
            "What stood in the way is gone",
            id="put right",
        ),
        pytest.param(
            {"reason": "nerves", "certainty": "no"},
            "Go. They read your application and chose you.",
            "Nerves are not a reason to stay away",
            id="nerves",
        ),
        pytest.param(
            {"reason": "terms", "certainty": "no", "raised": "yes", "put-right": "waiting"},
            "Wait for their answer.",
            "You have asked, and the answer is on its way",
            id="an answer on its way",
        ),
        pytest.param(
            {"reason": "pending-offer", "offer-status": "expected"},
            "Keep the interview until the other offer is firm.",
            "Offers can fall through",
            id="an offer on its way",
        ),
        pytest.param(
            {"reason": "personal", "notice": "passed"},
            "The time has passed. Who missed it?",
            "The time has passed",
            id="nobody is made to say sorry before it is known who missed it",
        ),
    ],
)
def test_the_way_to_an_outcome_has_its_own_words(answers: dict[str, str], headline: str, title: str) -> None:
    """Two readers who are told to do the same, each for their own reason, read that reason."""
    told = assess({"notice": "over-48h", **answers}, None, None)

    assert (told.headline, told.reasons[0].title) == (headline, title)
    assert set(told.reasons[0].why) <= answers.items() | {("notice", "over-48h")}
    assert told.reasons[0].why


def test_what_a_way_leaves_unsaid_the_outcome_says() -> None:
    """A way with a title of its own and no more has the outcome's advice, link and step."""
    withdraw = next(one for one in OUTCOMES if one.id == "withdraw")

    outcome, channel = assess(REACHED_BY["withdraw"], None, None).reasons

    assert (outcome.id, outcome.step, outcome.title) == ("withdraw", "notice", "You are sure")
    assert (outcome.advice, outcome.link) == (withdraw.advice, withdraw.link)
    assert (channel.id, channel.step) == ("email", "notice")
    assert channel.why == (("notice", "over-48h"), ("channel", "email"))
    assert (channel.title, channel.advice, channel.link) == (
        CHANNEL_RULES[-1].title,
        CHANNEL_RULES[-1].advice,
        CHANNEL_RULES[-1].link,
    )


def test_a_channel_that_hangs_on_the_outcome_alone_is_explained_as_the_outcome_is() -> None:
    """Whoever is to ask is told to call for the reason that they are to ask; an answer of theirs goes first."""
    asks = assess(REACHED_BY["talk-first"], None, None)
    is_final = assess({**REACHED_BY["withdraw"], "stage": "final"}, None, None)

    assert asks.reasons[1].why == asks.reasons[0].why != ()
    assert is_final.reasons[1].why == (("stage", "final"),)


def test_who_sends_nothing_has_something_else_to_do() -> None:
    """Each outcome says whether the interview stands, what to do and to ask, and which message can be had."""
    told = {outcome: assess(answers, None, None) for outcome, answers in REACHED_BY.items()}

    assert [name for name, one in told.items() if one.keeps_interview] == ["wait", "attend", "talk-it-over"]
    assert [name for name, one in told.items() if one.to_do] == ["walk-away", "wait", "attend", "talk-it-over"]
    assert [name for name, one in told.items() if one.to_ask] == ["wait", "talk-it-over"]
    assert {name: one.note for name, one in told.items() if one.note} == {
        "wait": "Ask for an earlier time",
        "attend": "Tell them that you will come",
    }


def test_each_outcome_and_channel_has_words_of_its_own() -> None:
    """Each can end a sentence about what would change; where something is said, it fits one plain sentence."""
    channels = {rule.channel for rule in CHANNEL_RULES}
    ends = [outcome.then for outcome in OUTCOMES] + list(THEN.values())

    assert THEN.keys() == channels == HOW.keys() | {"none"}
    assert len(set(ends)) == len(OUTCOMES) + len(channels)
    for end in ends:
        assert re.fullmatch(r"[a-z][a-z, ]*[a-z]", end), end
    for outcome in OUTCOMES:
        if outcome.keeps_interview or outcome.id == "walk-away":
            assert not outcome.plainly
            assert outcome.how
        else:
            assert re.fullmatch(r"[A-Z][^.?!]*[a-z][.?]", outcome.plainly), outcome.plainly
            assert len(outcome.plainly.split()) <= 15


def test_before_anything_is_answered_nothing_is_settled() -> None:
    """A reader who has answered nothing is asked for what would settle most."""
    told = assess({}, None, None)

    assert (told.complete, told.next_question, told.changes) == (False, "reason", ())


def test_one_answer_settles_what_to_do_when_it_is_unsafe() -> None:
    """A reader who feels unsafe is asked nothing more, and nothing of theirs is scored."""
    told = assess({"reason": "unsafe"}, None, None)

    assert (told.outcome, told.channel, told.complete, told.score, told.steps) == ("walk-away", "none", True, None, ())
    assert told.how == "Send nothing and make no call."


@pytest.mark.parametrize(
    ("booked_by", "tell_first", "first"),
    [
        ("employer", "employer", ""),
        ("portal", "employer", ""),
        ("recruiter", "recruiter", " Tell the recruiter first, and ask them to pass it on to the employer."),
        ("referral", "referrer", " Tell the person who recommended you first, then the employer."),
    ],
)
def test_whoever_arranged_it_hears_it_first(booked_by: str, tell_first: str, first: str) -> None:
    """A reader whose interview somebody arranged is told to tell them first, by name; other readers are not."""
    told = assess({**REACHED_BY["withdraw"], "booked-by": booked_by}, None, None)

    assert (told.tell_first, told.how) == (tell_first, f"Send the email today.{first}")


@pytest.mark.parametrize(
    ("channel", "how"),
    [
        ("phone", "Call now, then send the email."),
        ("text", "Send a text today, then the email."),
        ("portal", "Use their website today, then send the email."),
    ],
)
def test_how_to_say_it_names_each_step_in_order(channel: str, how: str) -> None:
    """The sentence names what to do first and what to do then."""
    assert assess({**REACHED_BY["withdraw"], "channel": channel}, None, None).how == how


def test_giving_an_interview_up_is_said_with_care() -> None:
    """Whoever gives an interview up reads that benefits may hang on it; nobody else does."""
    careful = {outcome for outcome, answers in REACHED_BY.items() if assess(answers, None, None).caution}

    assert careful == {"withdraw", "ask-other-roles", "apologise"}
    assert not assess({**REACHED_BY["apologise"], "certainty": "no"}, None, None).caution
