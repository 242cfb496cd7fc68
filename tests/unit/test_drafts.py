"""The drafts: for every outcome, form and choice of details a message that can be sent as it stands."""

import re
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from functools import cache
from itertools import chain, combinations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checklist import MESSAGE_RULES, OUTCOMES, Assessment, Draft, Interview, assess, compose, review
from checklist.conditions import AllOf, answer_is, answer_is_not, holds
from checklist.details import DETAILS
from checklist.frames import FORMS, MOST_WITH_A_REASON, MOST_WORDS, RECIPIENTS, REQUIRED, SAID, TONES
from checklist.messages import TOPICS
from checklist.questions import QUESTION_BY_ID
from checklist.rules import LATE
from tests.unit import strategies
from tests.unit.examples import ORDINARY_DETAILS, REACHED_BY

pytestmark = pytest.mark.untraced
START = datetime.fromisoformat("2026-11-24T14:00:00+01:00")

#: What no finished message has in it: marks of a gap, of a template, or of a machine.
UNFINISHED = re.compile(
    r"[\[\]{}<>_]|\bNone\b|\bTBD\b|\bXX|and/or|\(s\)|  | [,.;:?!]|,\.|\.\.|\(\)|[ \t,]$|^[ \t,]|\n\n\n",
    re.MULTILINE,
)
#: A greeting and a sign-off may end in a comma; nothing else may.
GREETING = re.compile(
    r"^((Hello|Hi|Dear)( [^,\n]*)?|Kind regards|Best wishes|Best regards|Sincerely|Yours sincerely),$", re.MULTILINE
)
#: Words that would give away why.
A_REASON = re.compile(r"because|\b(my|other|another|an) offer\b|salary|(other|another|new) job|nervous|scam")

each_outcome = pytest.mark.parametrize("outcome", [outcome.id for outcome in OUTCOMES])
each_form = pytest.mark.parametrize("form", sorted(FORMS))
each_tone = pytest.mark.parametrize("tone", TONES)

EVERY_DETAIL = {**ORDINARY_DETAILS, "recruiter_name": "Mrs Somerville", "referrer_name": "Ms Nightingale"}

#: What a reader types who gives no reason.
NAMES = {k: v for k, v in EVERY_DETAIL.items() if k not in {"reason_given", "your_question", "other_times"}}

#: What a message to the employer can name.
TO_THE_EMPLOYER = {k: v for k, v in NAMES.items() if k not in {"recruiter_name", "referrer_name"}}

HOSTILE = [
    "{0.__class__}",
    "{your_name}",
    "%s %(name)s",
    "{{7*7}}",
    r"\1 \g<0>",
    "<script>alert(1)</script>",
    "O'Brien & Sons",
    "\u202eevil",
    "אבג ג",
    "e\u0301\u0301\u0301",
    "=1+1",
    "&lt;b&gt;",
    "://?&#%+;",
]


def write(
    answers: Mapping[str, str],
    details: Mapping[str, str],
    form: str,
    interview: Interview | None = None,
    recipient: str = "employer",
    tone: str = "warm",
) -> Draft:
    """Return the composed draft, as if written at `now` if the interview's time is known."""
    return compose(answers, assess(answers, interview, now(answers, interview)), details, form, recipient, tone)


def now(answers: Mapping[str, str], interview: Interview | None) -> datetime | None:
    """Return a day and a half before an interview, or a day after one that has passed; None without its time."""
    left = timedelta(days=-1) if answers.get("notice") == "passed" else timedelta(hours=36)
    return interview.starts_at - left if interview else None


@cache
def readers() -> Mapping[str, list[tuple[Mapping[str, str], Assessment]]]:
    """Return for each outcome readers with their assessments: one for each different message in any form."""
    told: dict[str, list[tuple[Mapping[str, str], Assessment]]] = {outcome.id: [] for outcome in OUTCOMES}
    seen = set()
    for answers, assessment in everybody():
        drafts = [compose(answers, assessment, {}, form, to, "warm") for form in ("email", "call") for to in RECIPIENTS]
        message = tuple(text for draft in drafts for text in draft.parts.values())
        # How late it is, and who missed it, decide what a review asks for.
        asked_for = (assessment.outcome, answers.get("notice") in LATE, answers.get("missed-by"))
        if (asked_for, message) not in seen:
            seen.add((asked_for, message))
            told[assessment.outcome].append((answers, assessment))
    return told


@cache
def everybody() -> list[tuple[Mapping[str, str], Assessment]]:
    """Return all readers who have answered what decides the outcome, told in one way how to say it."""
    given_ = {"booked-by": "employer", "channel": "email", "stage": "first"}
    return [(answers, assess(answers, None, None)) for answers in strategies.complete(given_)]


@cache
def said() -> list[tuple[Mapping[str, str], Assessment, Draft, str]]:
    """Return every draft that anybody can have, with all that it says, asked or unasked."""
    drafts = (
        (answers, assessment, compose(answers, assessment, NAMES, form, to, tone))
        for (answers, assessment), form, to, tone in product(everybody(), FORMS, RECIPIENTS, TONES)
    )
    return [(answers, told, draft, "\n".join(draft.parts.values())) for answers, told, draft in drafts]


def those(*outcomes: str, **given_: str) -> Iterator[tuple[Mapping[str, str], Assessment, Draft, str]]:
    """Yield what is said on some outcomes, or on all, by whoever has answered as `given_` says."""
    wanted = {name.replace("_", "-"): option for name, option in given_.items()}
    for answers, assessment, draft, text in said():
        if (not outcomes or assessment.outcome in outcomes) and wanted.items() <= answers.items():
            yield answers, assessment, draft, text


def subsets(details: Mapping[str, str]) -> Iterator[dict[str, str]]:
    """Yield every choice of details, from none to all."""
    for size in range(len(details) + 1):
        for names in combinations(details, size):
            yield {name: details[name] for name in names}


@each_outcome
def test_every_message_can_be_sent_as_it_stands(outcome: str) -> None:
    """Whoever it is to, in whatever tone, with or without any detail: no gap, no broken sentence, no line too long."""
    choices = [EVERY_DETAIL, {}, *({k: v for k, v in EVERY_DETAIL.items() if k != name} for name in EVERY_DETAIL)]
    assert readers()[outcome]
    for (answers, assessment), form in product(readers()[outcome], FORMS):
        written = [*product(RECIPIENTS, TONES, choices), *product(("employer",), ("warm",), subsets(TO_THE_EMPLOYER))]
        for recipient, tone, details in written:
            parts = compose(answers, assessment, details, form, recipient, tone).parts
            assert tuple(parts) == FORMS[form]
            for name, text in parts.items():
                assert faults(name, text) == [], (text, answers, details)


def faults(part: str, text: str) -> list[str]:
    """Return what is wrong with one part of a message, as somebody who reads it aloud would find.

    The words for a call that is not put off by "go ahead" are empty where nobody needs them.
    """
    if part == "if_told_to_go_ahead" and not text:
        return []
    found = [match[0] for match in UNFINISHED.finditer(GREETING.sub(r"\1", text) if part == "body" else text)]
    found += [line for line in text.split("\n") if len(line.encode()) > 998]
    for paragraph in text.split("\n\n"):
        said = GREETING.sub("", paragraph)
        is_signature = said != paragraph or paragraph.startswith(("Kind regards", "Best wishes", "Yours sincerely"))
        if not paragraph[:1].isupper() or re.search(r"[.?!] [a-z]", paragraph):
            found.append(paragraph)
        if part != "subject" and not is_signature and paragraph[-1:] not in {".", "?", "!"}:
            found.append(paragraph)
    return found


@pytest.mark.parametrize(
    "broken",
    [
        "I look forward to  it.",
        "I like , but no.",
        "The role at [company].",
        "Dear None, I withdraw.",
        "I am ill..",
        "I withdraw. thank you.",
        "I withdraw",
        "",
        f"I withdraw from {'x' * 999}.",
        "The role(s) and/or the interview.",
    ],
)
def test_a_broken_message_would_be_found(broken: str) -> None:
    """What the test above looks for, it finds."""
    assert faults("body", broken)


@each_outcome
def test_a_composed_message_passes_its_own_review(outcome: str) -> None:
    """A reader who has filled everything in has nothing left to mend in the message as it was written for them.

    An email has at most 120 words, a call takes 30 seconds and a voicemail 20; 36 and 24 for the sake of a reason.
    """
    assert MOST_WORDS == {"email": 120, "call": 75, "voicemail": 50, "text": 50}
    assert MOST_WITH_A_REASON == {**MOST_WORDS, "call": 90, "voicemail": 60, "text": 60}
    for (answers, _), form, recipient, tone in product(readers()[outcome], FORMS, RECIPIENTS, TONES):
        without = [(NAMES, None)] if tone == "warm" else []  # the tones differ in nothing that a detail changes
        for details, interview in ((EVERY_DETAIL, Interview(START)), *without):
            draft = write(answers, details, form, interview, recipient, tone)
            findings = review(draft, answers, details, now(answers, interview), interview)
            unmet = [(finding.rule, finding.advice) for finding in findings if finding.points < finding.max]
            assert unmet == [], draft.parts
            assert {finding.rule for finding in findings} <= {rule.id for rule in MESSAGE_RULES}
            assert (findings == ()) is (outcome == "walk-away")
            gives_one = "reason_given" in details and outcome in {"reschedule", "apologise", "ask-other-roles"}
            most = (MOST_WITH_A_REASON if gives_one else MOST_WORDS)[form]
            assert sum(len(draft.parts[name].split()) for name in SAID[form]) <= most, draft.parts
            assert len(draft.parts.get("subject", "")) <= 100
            for name, text in draft.parts.items():
                assert faults(name, text) == [], (text, answers)


def test_no_reason_is_given_unless_the_reader_gives_one() -> None:
    """A reader's own reason is said once: where they ask for something, else when asked; none is made up."""
    own = "My cat rules the house"
    everyone = [one for some in readers().values() for one in some]
    for (answers, assessment), form in product(everyone, FORMS):
        with_reason = compose(answers, assessment, {"reason_given": own}, form, "employer", "warm").parts
        without = compose(answers, assessment, {}, form, "employer", "warm").parts
        assert own not in " ".join(without.values())
        unasked = {name: text for name, text in without.items() if name != "if_asked_why"}
        names_an_offer = assessment.outcome == "wait" and answers["notice"] in {"over-48h", "24-48h"}
        assert not A_REASON.search(" ".join(unasked.values())) or names_an_offer
        if form == "call" and assessment.outcome not in {"ask-other-roles", "reschedule", "apologise"}:
            assert {n: t for n, t in with_reason.items() if n != "if_asked_why"} == unasked
        assert " ".join(with_reason.values()).count(own) <= 1


def test_with_hours_left_nobody_asks_whom_they_will_meet() -> None:
    """It is a question for somebody who has days to prepare."""
    asks = re.compile("who (I'll|I will|will I) be meeting", re.IGNORECASE)
    assert {answers["notice"] for answers, _, _, text in those("attend") if asks.search(text)} == {
        "over-48h",
        "24-48h",
        "not-scheduled",
    }


@pytest.mark.parametrize("outcome", ["apologise", "reschedule", "talk-first", "ask-other-roles", "withdraw"])
def test_a_readers_own_reason_is_one_sentence_of_the_email(outcome: str) -> None:
    """The reader's reason stands in the email as they wrote it, with a full stop if it has none."""
    for given_, expected in [("I am ill", " I am ill."), ("I am ill!", " I am ill!"), ("I am ill.", " I am ill.")]:
        body = write(REACHED_BY[outcome], {"reason_given": given_}, "email").parts["body"]
        assert body.count(expected) == 1
        assert "ill.." not in body


def test_what_is_missing_is_named() -> None:
    """The details that the message cannot do without are named when they lack, and no others."""
    for outcome, form in product(REACHED_BY.keys() - {"walk-away"}, FORMS):
        for details in subsets(TO_THE_EMPLOYER):
            draft = write(REACHED_BY[outcome], details, form)
            assert draft.missing == tuple(name for name in REQUIRED[form] if name not in details)


def test_an_email_needs_three_names_and_a_call_two() -> None:
    """An email cannot do without the reader's name, the company and the role; a call can do without the role."""
    assert write(REACHED_BY["withdraw"], {}, "email").missing == ("your_name", "company", "role")
    assert write(REACHED_BY["withdraw"], {}, "call").missing == ("your_name", "company")


@each_form
def test_whoever_walks_away_gives_no_name(form: str) -> None:
    """A message to people who feel unsafe misses nothing and tells them nothing."""
    draft = write(REACHED_BY["walk-away"], ORDINARY_DETAILS, form, Interview(START))

    assert draft == write(REACHED_BY["walk-away"], {}, form)
    assert draft.missing == ()


@pytest.mark.parametrize("hostile", HOSTILE)
def test_details_are_words_and_nothing_else(hostile: str) -> None:
    """Whatever stands in a detail comes out as it was typed, where an ordinary word would stand, and does nothing.

    Only what is a sentence of its own begins with a capital.
    """
    odd = {name: f"{hostile}{number}q" for number, name in enumerate(DETAILS)}
    for sentence in ("reason_given", "your_question"):
        odd[sentence] = odd[sentence][0].upper() + odd[sentence][1:]
    words = len(f"{hostile}q".split())  # as many, since a message may leave something out to stay short
    ordinary = {name: " ".join([f"Zz{number}q"] * words) for number, name in enumerate(DETAILS)}
    for answers, form in product(REACHED_BY.values(), FORMS):
        parts = write(answers, odd, form).parts
        for name, text in write(answers, ordinary, form).parts.items():
            for word, typed in zip(ordinary.values(), odd.values(), strict=True):
                text = text.replace(word, typed)  # noqa: PLW2901 - one detail after another
            assert parts[name] == text


@pytest.mark.parametrize("outcome", [outcome.id for outcome in OUTCOMES if outcome.id != "walk-away"])
def test_the_details_stand_where_they_are_looked_for(outcome: str) -> None:
    """The greeting names the recipient, the subject the role and the reader, and the reader signs."""
    email = write(REACHED_BY[outcome], ORDINARY_DETAILS, "email", Interview(START)).parts
    call = write(REACHED_BY[outcome], ORDINARY_DETAILS, "call", Interview(START)).parts

    assert email["body"].startswith("Hi Mr Babbage,\n\n")
    assert email["body"].endswith("\n\nKind regards,\nAda King Byron\n+44 20 7946 0123")
    assert "Senior Programme Analyst role at Analytical Engine Works" in email["body"]
    assert call["opening"].startswith("Hello Mr Babbage, this is Ada King Byron.")
    assert "Senior Programme Analyst" in email["subject"] or "Analytical Engine Works" in email["subject"]


def test_the_time_is_named_where_it_is_known() -> None:
    """A message about an interview with a time says which day and hour it means."""
    with_time = write(REACHED_BY["withdraw"], ORDINARY_DETAILS, "email", Interview(START)).parts["body"]
    without = write(REACHED_BY["withdraw"], ORDINARY_DETAILS, "email").parts["body"]

    assert " on Tuesday 24 November at 14:00." in with_time
    assert "November" not in without


ODD: tuple[dict[str, str], ...] = (
    {"company": "Acme Inc.", "role": "Technician jr."},
    {"company": "Yahoo!", "role": "Who's Who editor"},
    {"company": "The Body Shop", "role": "Nurse (Band 5) / Carer"},
    {"your_name": "Q", "their_name": "X", "recruiter_name": "Y", "referrer_name": "Z"},
    {"your_name": "Нина Ёлкина", "their_name": "田中さん", "recruiter_name": "أمل", "referrer_name": "Ørsted"},
    {"your_name": "Ada King,", "their_name": "Dr. B.,", "recruiter_name": "Mary ", "referrer_name": "Gus;"},
    {"your_name": "Maria  del Carmen", "company": "Long " * 20, "role": "Very " * 30 + "Senior Analyst"},
    {"reason_given": "because of my health"},
    {"reason_given": "“my family needs me”"},
)


@pytest.mark.parametrize("odd", ODD, ids=[" ".join(odd) + str(number) for number, odd in enumerate(ODD)])
def test_odd_names_break_no_sentence(odd: dict[str, str]) -> None:
    """Names that end in a comma or a full stop, that are short, long, or in another script: every sentence is whole."""
    for answers, form, recipient in product(REACHED_BY.values(), FORMS, RECIPIENTS):
        for interview in (None, Interview(START)):
            parts = write(answers, {**EVERY_DETAIL, **odd}, form, interview, recipient).parts
            for name, text in parts.items():
                goes_on = re.sub(r"\b(Inc|jr|Yahoo|Dr)[.!](?=,| [a-z])", r"\1", text)  # their own mark ends no sentence
                assert faults(name, goes_on) == [], text


def test_what_is_done_there_is_no_name_for_the_job() -> None:
    """Somebody who types what they would do applies for a job, and the subject can do without it."""
    told = {"role": "working in the kitchen", "company": "Initech", "your_name": "Ada"}
    parts = write(REACHED_BY["withdraw"], told, "email").parts
    named = write(REACHED_BY["withdraw"], {**told, "role": "Nursing Assistant"}, "email").parts

    assert "interview for the job at Initech." in parts["body"]
    assert parts["subject"] == "Withdrawing from the interview: Ada"
    assert "interview for the Nursing Assistant role at Initech." in named["body"]


@pytest.mark.parametrize("typed", ["moved the interview twice", "was rude to me", "didn't turn up", "been moved twice"])
def test_what_they_did_is_not_told_as_what_the_reader_did(typed: str) -> None:
    """Where the reason lies with them, half a sentence may be about them."""
    reason = {"reason_given": typed}
    badly, ill = ({**REACHED_BY["withdraw"], "reason": one} for one in ("treated-badly", "illness-or-family"))

    assert f"{typed[0].upper()}{typed[1:]}." in write(badly, reason, "email").parts["body"]
    assert re.search(f"I('ve)? {typed}", write(ill, reason, "email").parts["body"])


@pytest.mark.parametrize("form", ["text", "voicemail"])
def test_a_reason_for_asking_comes_before_what_a_short_message_is_about(form: str) -> None:
    """They know which interview it is; nobody can guess that the reader is ill."""
    told = {**ORDINARY_DETAILS, "reason_given": "I've been up all night with a tummy bug", "your_phone": ""}
    message = write(REACHED_BY["reschedule"], told, form).parts["message"]

    assert "I've been up all night with a tummy bug. " in message
    assert len(message.split()) <= MOST_WITH_A_REASON[form]


def test_within_two_hours_it_is_today_unless_they_could_still_come_then() -> None:
    """Nobody says that they can't make it today, and offers this afternoon."""
    soon = {**REACHED_BY["reschedule"], "notice": "under-2h"}

    assert "I can't make it today." in write(soon, {"other_times": "next week"}, "email").parts["body"]
    assert "I can't make the scheduled time." in write(soon, {"other_times": "later today"}, "email").parts["body"]


@pytest.mark.parametrize(("hour", "says_today"), [(14, True), (0, False)])
def test_nobody_gives_the_date_of_an_interview_in_two_hours(hour: int, says_today: bool) -> None:  # noqa: FBT001 - a row of a table
    """It is today, unless midnight lies between."""
    starts_at = START.replace(hour=hour)
    told = assess(REACHED_BY["reschedule"], Interview(starts_at), starts_at - timedelta(minutes=90))
    body = compose({}, told, {}, "email", "employer", "warm").parts["body"]

    assert ("interview today at 14:00. I'd still like to meet, but I can't make it." in body) is says_today
    assert ("November" in body) is not says_today


def test_what_was_put_right_is_thanked_for() -> None:
    """Whoever comes because of it says so."""
    glad = {**REACHED_BY["talk-first"], "raised": "yes", "put-right": "yes"}
    assert "Thank you for looking into what I raised. I'd like to confirm" in write(glad, NAMES, "email").parts["body"]


def test_whoever_asks_about_other_roles_says_why_aloud() -> None:
    """They can look for a role that suits only if they know what does not; asked again, there is no more to say."""
    call = write(REACHED_BY["ask-other-roles"], {"reason_given": "too much travel"}, "call").parts

    assert (
        "but I don't think this role is the right fit for me. It's too much travel. Before I withdraw, do you"
        in call["point"]
    )
    assert "ravel" not in call["if_asked_why"]

    at_length = " ".join(["I would be away from home for most of the week"] * 8)
    call = write(REACHED_BY["ask-other-roles"], {"reason_given": at_length}, "call").parts

    assert at_length not in call["point"]
    assert at_length in call["if_asked_why"]


@pytest.mark.parametrize("form", FORMS)
def test_whoever_stays_where_they_are_asks_without_contradicting_themselves(form: str) -> None:
    """Nothing is wrong with the role: it is the time, so what they ask for is something later."""
    answers = {"reason": "staying", "notice": "over-48h", "interest": "yes", "asked-other-roles": "no"}
    parts = write(answers, {"reason_given": "I'm happy where I am"}, form).parts
    said = " ".join(parts[name] for name in SAID[form])

    assert "I can't take this any further at the moment. I'm happy where I am. Before I withdraw, do you expect" in said
    assert "fit" not in said


@pytest.mark.parametrize("tone", ["warm", "formal"])
def test_nobody_has_weighed_up_whether_to_be_ill(tone: str) -> None:
    """Illness and death are no decision, and no fault of the role."""
    wants = {**REACHED_BY["withdraw"], "interest": "yes", "asked-other-roles": "yes", "certainty": "yes"}
    ill, keen = ({**wants, "reason": reason} for reason in ("illness-or-family", "not-a-fit"))
    body, usual = (write(answers, {}, "email", tone=tone).parts["body"] for answers in (ill, keen))
    told, usually = (
        write(answers, {}, "email", recipient="referrer", tone=tone).parts["body"] for answers in (ill, keen)
    )

    assert "Unfortunately, I need to withdraw my application." in body
    assert re.search("careful", body) is None
    assert re.search("careful", usual)
    assert (
        "I'd be glad to be considered again later." in told or "I would be glad to be considered again later." in told
    )
    assert "different role" not in told
    assert "different role" in usually


@pytest.mark.parametrize(("notice", "weighs_it_up"), [("under-24h", False), ("24-48h", True)])
def test_what_is_personal_and_comes_up_within_a_day_leaves_no_choice(notice: str, *, weighs_it_up: bool) -> None:
    """With days left it may well have been thought about."""
    answers = {**REACHED_BY["withdraw"], "reason": "personal", "notice": notice}
    call = write(answers, {}, "call").parts

    assert ("carefully" in write(answers, {}, "email").parts["body"]) is weighs_it_up
    assert ("made up my mind" in call["if_offered_another_time"]) is weighs_it_up


def test_whoever_says_that_nobody_came_says_it_once() -> None:
    """Their own words stand in place of ours; other reasons do not tell it."""
    missed = {"reason": "treated-badly", "notice": "passed", "missed-by": "them", "certainty": "no", "raised": "no"}
    ours, theirs = "We didn't get to speak as planned. ", "Nobody called at ten."

    told = write(missed, {"reason_given": theirs}, "email").parts["body"]
    other = write({**missed, "reason": "cannot-make-it"}, {"reason_given": "I'm away."}, "email").parts["body"]

    assert f" {theirs} I'd still like to meet." in told
    assert ours not in told
    assert f"{ours}I'm away. I'd still like to meet." in other


def test_whoever_tells_of_a_death_says_no_more() -> None:
    """It is the reason: asked why, nobody adds that it is personal."""
    answers = {**REACHED_BY["reschedule"], "reason": "illness-or-family"}
    parts = compose(
        answers, assess(answers, None, None), {}, "call", "employer", "warm", extras={"bereavement": True}
    ).parts

    assert "There's been a death in my family." in parts["point"]
    assert parts["if_asked_why"] == "Thank you for asking, but I'd rather not say more."


@each_form
def test_nothing_that_was_typed_is_cut(form: str) -> None:
    """A name too long for the limit stays whole, for its owner to shorten; what can be left out goes first."""
    company = " ".join(["Analytical"] * 200)
    draft = write(REACHED_BY["ask-other-roles"], {**EVERY_DETAIL, "company": company}, form, recipient="recruiter")

    said = " ".join(draft.parts[name] for name in SAID[form])
    assert company in said
    assert "I'd be glad to talk about it" not in said


def test_whoever_is_late_says_sorry_once() -> None:
    """With less than a day to go, or too late, a message says sorry, once; in good time nobody has to."""
    late = [
        one
        for outcome in ("withdraw", "reschedule", "ask-other-roles", "talk-first")
        for notice in ("under-24h", "under-2h")
        if assess(one := {**REACHED_BY[outcome], "notice": notice}, None, None).outcome == outcome
    ]
    missed = [{**REACHED_BY["apologise"], "certainty": certainty} for certainty in ("yes", "no", "not-sure")]
    assert len(late) == 7  # two hours before it is too late for a talk
    for answers, form, recipient, tone in product((*late, *missed, REACHED_BY["withdraw"]), FORMS, RECIPIENTS, TONES):
        parts = write(answers, EVERY_DETAIL, form, recipient=recipient, tone=tone).parts
        said = " ".join(parts[name] for name in SAID[form])
        apologies = re.findall(r"\bsorry\b|\bapolog", said, re.IGNORECASE)
        assert len(apologies) == (answers != REACHED_BY["withdraw"]), said


def test_the_exact_time_makes_a_message_late() -> None:
    """An exact time less than a day ahead counts, whatever was answered before."""
    assessment = assess(REACHED_BY["withdraw"], Interview(START), START - timedelta(hours=3))

    draft = compose(REACHED_BY["withdraw"], assessment, {}, "email", "employer", "warm")

    assert "sorry about the short notice" in draft.parts["body"]


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ({"reason": "cannot-make-it", "certainty": "no"}, "I'd still like to meet"),
        ({"reason": "rather-not-say", "certainty": "no"}, "I'd still like to meet"),
        ({"reason": "personal", "certainty": "yes"}, "I've also decided to withdraw"),
        ({"reason": "accepted-offer", "offer-status": "signed"}, "I've also decided to withdraw"),
        ({"reason": "staying"}, "I've also decided to withdraw"),
        ({"reason": "nerves", "certainty": "not-sure"}, "I'll understand if you've moved on"),
        ({"reason": "pending-offer", "offer-status": "verbal"}, "Would you be willing to give me another time?"),
    ],
    ids=lambda value: " ".join(value.values()) if isinstance(value, dict) else "",
)
def test_an_apology_says_what_is_wanted_now(answers: dict[str, str], said: str) -> None:
    """Whoever missed it says whether they want another time, and never two things at once."""
    body = write({**answers, "notice": "passed", "missed-by": "me"}, ORDINARY_DETAILS, "email").parts["body"]
    all_ways = [
        "I'd still like to meet",
        "Would you be willing to give me another time?",
        "I've also decided to withdraw",
        "I'll understand if you've moved on",
    ]

    assert [way for way in all_ways if way in body] == [said]


def test_every_topic_has_its_words() -> None:
    """There is something to say to an employer on every topic, and every speech comes in every tone."""
    for topic in TOPICS.values():
        assert "employer" in topic.speeches
        assert set(topic.speeches) <= set(RECIPIENTS)
        assert all(tuple(tones) == TONES for tones in topic.speeches.values())


def test_whoever_has_nothing_to_be_told_is_not_written_to() -> None:
    """There is nothing to tell someone who recommended the reader yet, so the message is the employer's and says so."""
    for outcome, form, tone in product(("attend", "wait"), FORMS, TONES):
        draft = write(REACHED_BY[outcome], EVERY_DETAIL, form, recipient="referrer", tone=tone)
        usual = write(REACHED_BY[outcome], EVERY_DETAIL, form, tone=tone)
        assert draft.instead == "There is nothing to tell the referrer yet. This is to the employer."
        assert (draft.recipient, draft.parts, usual.instead) == ("employer", usual.parts, "")


def test_whoever_is_to_talk_it_over_has_nothing_to_tell_them_yet() -> None:
    """No message is owed; whoever writes one all the same reads so, and it only asks a question."""
    for form, recipient in product(FORMS, RECIPIENTS):
        draft = write(REACHED_BY["talk-it-over"], EVERY_DETAIL, form, recipient=recipient)
        assert draft.instead == "There is nothing to tell them yet. Talk it over with someone you trust first."
        assert "Could you tell me what the next steps are?" in " ".join(draft.parts.values())


@pytest.mark.parametrize("form", ["call", "voicemail"])
def test_nobody_owes_a_call_to_whoever_treated_them_badly(form: str) -> None:
    """Beside the words for a call stands that writing is enough; a recruiter has done nothing, and may be called."""
    sure = {**REACHED_BY["withdraw"], "reason": "treated-badly"}
    asks = {**REACHED_BY["talk-first"], "reason": "treated-badly"}

    assert write(sure, {}, form).instead == "You owe them no call. Two lines in writing are enough."
    assert write(asks, {}, form).instead == "You owe them no call. Ask them in writing."
    assert write(sure, {}, "email").instead == write(sure, {}, form, recipient="recruiter").instead == ""


def test_examples_are_complete() -> None:
    """The reader of each outcome has answered every question that they are asked, and no other."""
    assert list(REACHED_BY) == [outcome.id for outcome in OUTCOMES]
    for outcome, answers in REACHED_BY.items():
        assessment = assess(answers, None, None)
        assert (assessment.outcome, assessment.complete, assessment.asked) == (outcome, True, tuple(answers))


# What is true


_SIGNED = ("offer-status", "signed")
_AHEAD = ("over-48h", "24-48h", "under-24h", "under-2h")
#: What each sentence presupposes, as conditions on what the reader has answered; whatever it is said in.
PRESUPPOSES: dict[str, AllOf] = {
    r"\bslot\b|gives you time|scheduled time|time we have|Before we meet|[Bb]efore the interview|in your calendar until"
    r"|Take it out of|(?<!works for me, and )I( wi|')ll be there": (answer_is("notice", *_AHEAD),),
    r"let you know now, before we go any further|a little more time first|times so far": (
        answer_is("notice", "not-scheduled"),
    ),
    r"my interview|(about|missed|help with) the interview": (answer_is_not("notice", "not-scheduled"),),
    r"I missed|very sorry": (answer_is("missed-by", "me"),),
    r"didn't get to speak|did not get to speak|mix-up": (answer_is("missed-by", "them"),),
    r"short notice|they may not (see|hear) it": (answer_is("notice", "under-24h", "under-2h"),),
    r"inconvenience": (answer_is_not("missed-by", "them"),),
    r"still (very much )?(like|be glad) to (meet|attend)|like to go ahead, but": (answer_is("certainty", "no"),),
    r"withdraw my application": (answer_is_not("booked-by", "recruiter", "referral"),),
    r"withdraw from the process": (answer_is("booked-by", "recruiter", "referral"),),
    r"decided to withdraw": (answer_is("outcome", "withdraw", "apologise"),),
    # It is no choice to be ill, and a slot that starts within two hours goes to nobody else.
    r"made up my mind|carefully": (answer_is_not("reason", "illness-or-family"),),
    r"but I'm afraid I can't\.": (answer_is("reason", "illness-or-family", "personal"),),
    r"I need to withdraw": (answer_is("reason", "illness-or-family", "personal"),),
    r"offer the slot": (answer_is("notice", "over-48h", "24-48h"),),
    r"can't make it today": (answer_is("notice", "under-2h"),),
    r"time for me to move": (answer_is("reason", "staying"),),
    r"right time for me\b": (answer_is_not("reason", "accepted-offer"),),
    r"received another offer": (answer_is("offer-status", "verbal", "conditional"),),
    r"accepted another": (answer_is("offer-status", "signed"),),
    r"stay where I am": (answer_is("reason", "staying"),),
    r"personal reasons": (answer_is("reason", "personal", "illness-or-family"),),
    r"like to work with": (answer_is("interest", "yes"), answer_is_not("reason", "company-concern")),
    r"could see myself|considered again|stay in touch|other roles in the future": (
        answer_is("interest", "yes", "maybe"),
    ),
    r"may need to decide": (
        answer_is("reason", "accepted-offer", "pending-offer"),
        answer_is_not("offer-status", "signed"),
    ),
    r"asked (you )?a question": (answer_is("put-right", "waiting"),),
    r"role isn't the right fit for me at": (answer_is_not("reason", "staying", "accepted-offer", "pending-offer"),),
    r"looks different": (answer_is("reason", "not-as-expected"),),
    r"the format": (answer_is("reason", "interview-format"),),
    r"pay, the location": (answer_is("reason", "terms"),),
    r"doesn't feel safe": (answer_is("reason", "unsafe"),),
    r"your time so far|met there|same people": (answer_is("stage", "later", "final"),),
    r"for your time\.": (answer_is_not("reason", "unsafe"),),
    r"death in|booked travel": (answer_is("reason", "nothing, unless it is added"),),
}


def test_nobody_says_what_may_not_be_true() -> None:
    """For every reader, in every form, to everybody, in every tone: a sentence presupposes only what they said."""
    seen: set[str] = set()

    @cache
    def find(whole: str) -> list[str]:
        return [pattern for pattern in PRESUPPOSES if re.search(pattern, whole)]

    for answers in strategies.complete({"channel": "email"}):
        assessment = assess(answers, None, None)
        kinds = (
            product(FORMS, RECIPIENTS, TONES, ("",)),
            product(("call",), RECIPIENTS[:2], ("warm",), assessment.replies),
        )
        for form, to, tone, reply_to in chain(*kinds):
            draft = compose(answers, assessment, NAMES, form, to, tone, reply_to)
            whole = "\n".join((*draft.parts.values(), *draft.after_sending))
            for pattern in find(whole):
                seen.add(pattern)
                assert holds(PRESUPPOSES[pattern], assessment.case.facts), (pattern, whole, answers)
    assert PRESUPPOSES.keys() - seen == {r"death in|booked travel"}  # added with a tap, and then true


def test_whoever_they_did_not_meet_is_sorry_for_nothing_and_blames_nobody() -> None:
    """They did not call, or were not there: nobody says sorry for that, or that it was their fault."""
    for _, _, draft, text in those(missed_by="them"):
        whole = "\n".join((text, *draft.after_sending))
        assert not re.search(r"sorry|apolog|[Yy]ou (did not|didn't|missed)|(?<!afraid I )cannot|can't make", whole), (
            whole
        )
        assert "your time.\n" not in draft.parts.get("body", "")


def test_whoever_they_missed_asks_for_another_time_or_withdraws() -> None:
    """Who would still meet them says so; who would not has two lines to send."""
    missed = {"reason": "treated-badly", "notice": "passed", "missed-by": "them"}
    goes = write({**missed, "certainty": "no", "raised": "no"}, NAMES, "email").parts["body"]
    leaves = write({**missed, "certainty": "yes"}, NAMES, "email").parts["body"]

    assert "We didn't get to speak as planned. I'd still like to meet. Could we find another time?" in goes
    assert "speak as planned. I've decided to withdraw my application.\n\nKind regards" in leaves


@each_tone
def test_whoever_was_treated_badly_writes_two_lines(tone: str) -> None:
    """A polite line and the decision: no praise, no wishes, no complaint."""
    body = write({**REACHED_BY["withdraw"], "reason": "treated-badly"}, NAMES, "email", tone=tone).parts["body"]
    _, *said, _ = body.split("\n\n")

    assert len(re.findall(r"[.?!](?=\s|$)", " ".join(said))) == (3 if tone == "brief" else 2)
    assert ("Thank you for considering me." if tone == "brief" else "Thank you for inviting me to interview") in body
    assert "ve decided to withdraw my application." in body
    assert not re.search(r"wish|glad|like|kind of|your time", " ".join(said))


def test_nobody_who_waits_promises_to_come() -> None:
    """Another offer may become firm first, or an answer decide it: until then nothing says that they will be there."""
    for _, _, _, text in those("wait", "talk-it-over"):
        assert not re.search(r"confirm that|will be there|attend|look forward|see you|accepted|employer", text), text


def test_whoever_waits_asks_what_they_wait_for() -> None:
    """An earlier time while one is far enough off; their answer where that is missing; else a plain question."""
    for answers, _, draft, _ in those("wait"):
        if draft.form == "email" and draft.recipient == "employer":
            in_time = answers["notice"] in {"over-48h", "24-48h"}
            asks = "An earlier time for the interview" if in_time else "A question about the next steps"
            subject = "Following up on my question" if "raised" in answers else asks
            assert draft.parts["subject"].startswith(f"{subject}: ")


def test_whoever_waits_gives_times_that_may_be_later() -> None:
    """Without any the message asks for an earlier time; whoever says when they could come may not be free before."""
    waits = {"reason": "pending-offer", "offer-status": "verbal", "notice": "over-48h"}
    earlier, another = (write(waits, details, "email").parts for details in ({}, {"other_times": "any day in May"}))

    assert earlier["subject"] == "An earlier time for the interview"
    assert "I may need to decide soon. Would an earlier time be possible?" in earlier["body"]
    assert another["subject"] == "Another time for the interview"
    assert "decide" not in another["body"]
    assert "would another time be possible? I'm available any day in May." in another["body"]


@pytest.mark.parametrize("form", ["email", "text", "call", "voicemail"])
def test_a_question_about_other_roles_stands_in_place_of_ours(form: str) -> None:
    """Nobody is asked the same thing twice."""
    asked = write(REACHED_BY["ask-other-roles"], {"your_question": "Do you have anything in the workshop?"}, form)
    said = " ".join(asked.parts[name] for name in SAID[form])

    assert "Do you have anything in the workshop?" in said
    assert said.count("?") == 1
    assert not asked.parts.get("if_told_to_go_ahead")


def test_whoever_was_treated_badly_is_sorry_to_nobody_but_others() -> None:
    """An apology does not go with what they did; the recruiter has done nothing."""
    late = {**REACHED_BY["withdraw"], "reason": "treated-badly", "notice": "under-24h"}

    assert "sorry" not in write(late, NAMES, "email").parts["body"]
    assert "I'm sorry about the short notice." in write(late, NAMES, "email", recipient="recruiter").parts["body"]


def test_nobody_says_that_they_want_to_come_who_may_not() -> None:
    """A message for another time says so in every tone where the reader would go, and never where they are not sure."""
    for answers, _, draft, text in those("reschedule"):
        wants = re.search(r"(I'd|I would) still (very much )?(like|be glad) to( meet| attend|\.)", text)
        assert bool(wants) is (answers.get("certainty") == "no"), (text, answers)
        if answers.get("missed-by") != "them" and (draft.recipient != "referrer" or answers["notice"] in LATE):
            unasked = " ".join(draft.parts[name] for name in SAID[draft.form])
            assert len(re.findall(r"\bsorry\b|\bapolog", unasked, re.IGNORECASE)) == 1


def test_whoever_would_go_asks_about_other_roles_and_gives_nothing_up() -> None:
    """Only somebody who leaves in any case asks them to plan on without them."""
    for _, _, _, text in those("ask-other-roles", certainty="no"):
        assert not re.search(r"my slot|withdraw|made up my mind", text), text
    answers = {**REACHED_BY["ask-other-roles"], "certainty": "no"}
    assert "I'm still planning to come." in write(answers, {}, "email").parts["body"]
    assert "planning to come" not in write({**answers, "notice": "not-scheduled"}, {}, "email").parts["body"]


def test_whoever_stays_says_so_when_asked() -> None:
    """Nobody who stays where they are has taken another job; asked why, they say what is true, and only then."""
    for _, _, draft, text in those("withdraw", "ask-other-roles", reason="staying"):
        assert bool(re.search("decided to stay where I am", text)) is (draft.form == "call")
        assert "another offer" not in text


def test_another_way_is_asked_for_without_saying_which() -> None:
    """A recording, a task, a journey or a round: the message fits whichever it is."""
    answers = {**REACHED_BY["talk-first"], "reason": "interview-format"}

    body = write(answers, NAMES, "email").parts["body"]

    assert "I'd like to go ahead, but the format of the interview doesn't work for me." in body
    assert "Is there another way to do it?" in body
    assert not re.search(r"video|record|task|travel|round", body)
    assert "Could you call me back?" in write(answers, NAMES, "voicemail").parts["message"]
    asked = write(answers, {"your_question": "Could I record it later?"}, "email").parts["body"]
    assert "doesn't work for me. Could I record it later?\n\n" in asked


def test_whoever_recommended_somebody_is_written_to_as_a_friend() -> None:
    """Nothing is requested of them, and a text thanks them for what they did; unless it was not safe."""
    moves = write(REACHED_BY["reschedule"], NAMES, "email", recipient="referrer").parts["subject"]
    for outcome, thanks in (("withdraw", True), ("walk-away", False)):
        text = write(REACHED_BY[outcome], NAMES, "text", recipient="referrer").parts["message"]
        assert text.endswith("Thank you for recommending me.") is thanks

    assert moves.startswith("Moving the interview: ")


def test_the_travel_that_they_booked_comes_before_the_good_wishes() -> None:
    """What is to be done stands before the goodbye."""
    answers = REACHED_BY["withdraw"]
    body = compose(
        answers, assess(answers, None, None), {}, "email", "employer", "warm", extras={"travel-booked": True}
    ).parts["body"]

    assert body.index("booked travel") < body.index("I wish you")


def test_whoever_hears_it_first_can_be_told() -> None:
    """Who set the interview up hears it first; there is a message to them, and the others are not forgotten."""
    told_first = {"employer": "employer", "portal": "employer", "recruiter": "recruiter", "referral": "referrer"}
    for outcome, answers in REACHED_BY.items():
        for booked_by, recipient in told_first.items() if "booked-by" in answers else ():
            other = {**answers, "booked-by": booked_by}
            assert assess(other, None, None).tell_first == recipient
            first = write(other, NAMES, "email", recipient=recipient)
            then = write(other, NAMES, "email").after_sending
            assert (first.recipient, first.instead) == (recipient, ""), outcome
            assert ("Tell the person who recommended you, if you haven’t." in then) is (booked_by == "referral")
            assert ("Tell your recruiter, if you haven’t." in then) is (booked_by == "recruiter")


def test_nobody_chases_an_answer_to_a_withdrawal() -> None:
    """With a day to spare, or no time set, whoever has withdrawn has done their part."""
    for answers, _, draft, _ in those("withdraw"):
        if answers["notice"] not in {"under-24h", "under-2h"}:
            assert not re.search(r"\b[Cc]all (them|again|as)|[Nn]o answer", " ".join(draft.after_sending)), (
                draft.after_sending
            )


def test_nobody_is_told_to_call_whoever_treated_them_badly() -> None:
    """What is left to do after a message is never a call to people who were rude, or did not turn up."""
    for _, _, draft, _ in those(reason="treated-badly"):
        assert "Call" not in " ".join(draft.after_sending)


def test_nothing_is_left_to_do_twice() -> None:
    """What stands among the next actions of an outcome does not stand again below the message."""
    for _, assessment, draft, _ in said():
        assert not set(draft.after_sending) & set(assessment.to_do)
        assert len(draft.after_sending) == len(set(draft.after_sending)) <= 5


def test_people_call_and_do_not_ring() -> None:
    """Half of the readers call by phone; nobody among them rings."""
    for _, _, draft, text in said():
        whole = "\n".join((text, draft.instead, *draft.after_sending))
        assert not re.search(r"\b(ring|rings|ringing|rang|phoning)\b", whole, re.IGNORECASE)


# How it is said


def test_the_recruiter_is_asked_to_pass_it_on() -> None:
    """A recruiter is greeted by name and asked to tell the employer, and not wished well with the search."""
    body = write(REACHED_BY["withdraw"], EVERY_DETAIL, "email", recipient="recruiter").parts["body"]

    assert body.startswith("Hi Mrs Somerville,\n\n")
    assert "Could you let them know I'm withdrawing?" in body
    assert "your team" not in body


def test_tones_differ() -> None:
    """Each tone gives another message, and the brief one is the shortest."""
    lengths = {}
    for tone in TONES:
        lengths[tone] = len(write(REACHED_BY["withdraw"], EVERY_DETAIL, "email", tone=tone).parts["body"])
    assert len(set(lengths.values())) == len(TONES)
    assert min(lengths, key=lambda tone: lengths[tone]) == "brief"


@pytest.mark.parametrize(
    ("answers", "done"),
    [
        ({}, []),
        ({"booked-by": "portal"}, ["Cancel it on their website as well."]),
        ({"booked-by": "recruiter"}, ["Tell your recruiter, if you haven’t."]),
        ({"booked-by": "referral"}, ["Tell the person who recommended you, if you haven’t."]),
    ],
    ids=["employer", "portal", "recruiter", "referral"],
)
def test_what_is_left_to_do_is_listed(answers: dict[str, str], done: list[str]) -> None:
    """After sending, a reader is told what else there is to do, and only what concerns them."""
    after = write({**REACHED_BY["withdraw"], **answers}, {}, "email").after_sending

    *others, last = after
    assert others == ["You don’t have to wait for a reply.", *done]
    assert last == "Take it out of your calendar, and decline the invite if there is one."


def test_a_question_without_an_answer_is_asked_again() -> None:
    """Whoever wants an answer calls on the next business day, or after some days where no time presses."""
    for outcome in ("reschedule", "talk-first", "ask-other-roles"):
        asked = write(REACHED_BY[outcome], {}, "email").after_sending
        at_leisure = write({**REACHED_BY[outcome], "notice": "not-scheduled"}, {}, "email").after_sending
        assert asked[0] == "No answer by the next business day? Call."
        assert at_leisure[0] == "No answer within a few days? Call."


@pytest.mark.parametrize(
    ("starts_at", "now", "call", "withdraw"),
    [
        (
            "2026-11-28T18:00+01:00",
            "2026-11-27T12:00+01:00",
            "within a few hours",
            "in time? Withdraw before it starts",
        ),
        (
            "2026-11-30T14:00+01:00",
            "2026-11-27T12:00+01:00",
            "within a few hours",
            "in time? Withdraw before it starts",
        ),
        ("2026-11-27T12:00+01:00", "2026-11-25T12:00+01:00", "by the next business day", "a day before the interview"),
    ],
    ids=["a Saturday, asked on Friday", "a Monday, asked on Friday", "two days ahead"],
)
def test_an_answer_is_awaited_only_while_there_is_time(starts_at: str, now: str, call: str, withdraw: str) -> None:
    """Nobody waits for a business day that comes after the interview, or on the day of it."""
    answers = REACHED_BY["ask-other-roles"]
    told = assess(answers, Interview(datetime.fromisoformat(starts_at)), datetime.fromisoformat(now))
    after = " ".join(compose(answers, told, {}, "email", "employer", "warm").after_sending)

    assert f"No answer {call}? Call." in after
    assert f"No answer {withdraw}" in after
    assert len(re.findall("No answer", after)) == 2


@pytest.mark.parametrize(
    ("outcome", "is_sent"), [("attend", False), ("wait", False), ("talk-it-over", False), ("reschedule", True)]
)
def test_no_email_is_asked_for_where_none_is_owed(outcome: str, is_sent: bool) -> None:  # noqa: FBT001 - a row of a table
    """A voicemail to whom nothing is owed is not followed by an email."""
    after = write(REACHED_BY[outcome], {}, "voicemail").after_sending

    assert ("Send the email too, if it hasn’t gone." in after) is is_sent


@pytest.mark.parametrize(("details", "end"), [({}, "Could we do this by email?"), (ORDINARY_DETAILS, "in the office?")])
@pytest.mark.parametrize("tone", ["warm", "brief"])
def test_whoever_was_treated_badly_asks_in_writing(details: dict[str, str], end: str, tone: str) -> None:
    """An email ends on the question itself, and without one asks to write; it never asks for a talk."""
    answers = {**REACHED_BY["talk-first"], "reason": "treated-badly"}
    body = write(answers, details, "email", tone=tone).parts["body"]

    assert f"{end}\n\n" in body
    assert not re.search(r"\btalk\b|\bcall\b", body)
    assert body.count("in the office") == (1 if details else 0)


def test_a_week_after_it_nobody_is_told_to_call() -> None:
    """An apology is followed by a call while it is fresh; later an email is what is advised."""
    answers = REACHED_BY["apologise"]
    fresh, old = (
        compose(answers, assess(answers, Interview(START), START + timedelta(days=days)), {}, "email", to, "warm")
        for days, to in ((1, "employer"), (60, "employer"))
    )

    assert fresh.after_sending == ("Call as well, if you haven’t.",)
    assert old.after_sending == ()
    late = "I know that I should have written sooner."
    assert [late in one.parts["body"] for one in (fresh, old)] == [False, True]


def test_what_was_said_is_confirmed_in_writing() -> None:
    """After a call, a voicemail or a text about leaving, the email is still to go; after the email it is not."""
    after = {form: write(REACHED_BY["withdraw"], {}, form).after_sending for form in FORMS}

    reminded = {form for form, things in after.items() if "Send the email too, if it hasn’t gone." in things}
    assert reminded == {"call", "voicemail", "text"}


def test_a_late_email_is_not_left_to_be_found() -> None:
    """With less than a day to go nobody is told to wait for an answer: they call as well."""
    after = write({**REACHED_BY["withdraw"], "notice": "under-24h"}, {}, "email").after_sending

    assert after[0] == "Call as well, if you haven’t: they may not see it in time."
    assert not any("business day" in one for one in after)


def test_an_appointment_that_does_not_exist_is_not_taken_out() -> None:
    """Where no time is set there is nothing in the calendar to take out."""
    after = write({**REACHED_BY["withdraw"], "notice": "not-scheduled"}, {}, "email").after_sending

    assert not any("calendar" in one for one in after)


def test_whoever_walks_away_has_nothing_left_to_do_for_them() -> None:
    """What saves their money and the proof stands among the next actions; after a message nothing is owed."""
    for form in FORMS:
        assert write(REACHED_BY["walk-away"], {}, form).after_sending == ()


def test_what_is_left_to_do_is_short() -> None:
    """At most five things are left to do, none of them twice, each a sentence or two."""
    booked_by = [option.id for option in QUESTION_BY_ID["booked-by"].options]
    notices = ("over-48h", "under-2h", "not-scheduled")
    for outcome, form, recipient in product(REACHED_BY, FORMS, RECIPIENTS):
        for changed in product(booked_by, ("passed",) if outcome == "apologise" else notices):
            answers = {**REACHED_BY[outcome], **dict(zip(("booked-by", "notice"), changed, strict=True))}
            after = write(answers, EVERY_DETAIL, form, recipient=recipient).after_sending
            assert len(after) == len(set(after)) <= 5
            assert all(one[0].isupper() and one.endswith(".") for one in after)


@given(strategies.answers, strategies.details, st.sampled_from(sorted(FORMS)))
def test_a_draft_says_whom_it_is_for(answers: dict[str, str], details: dict[str, str], form: str) -> None:
    """A draft carries its form, its recipient and its tone, and the same input gives the same draft."""
    draft = write(answers, details, form)

    assert (draft.form, draft.recipient, draft.tone) == (form, "employer", "warm")
    assert draft == write(dict(reversed(answers.items())), dict(reversed(details.items())), form)


@pytest.mark.parametrize(
    ("booked_by", "recipient", "sent_back"),
    [
        ("recruiter", "recruiter", "Tell your recruiter, if you haven’t."),
        ("referral", "referrer", "Tell the person who recommended you, if you haven’t."),
    ],
)
def test_nobody_is_sent_back_to_whom_they_have_just_told(booked_by: str, recipient: str, sent_back: str) -> None:
    """With little time left, whoever told the recruiter, or who recommended them, is sent on to the employer."""
    answers = {**REACHED_BY["withdraw"], "booked-by": booked_by, "notice": "under-24h"}

    to_them = write(answers, {}, "email", recipient=recipient).after_sending
    to_the_employer = write(answers, {}, "email").after_sending

    assert sent_back in to_the_employer
    assert sent_back not in to_them
    assert any("employer" in one for one in to_them)
    assert not any("employer" in one for one in to_the_employer)
