"""The drafts: for every outcome, form and choice of details a message that can be sent as it stands."""

import re
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from functools import cache
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checklist import MESSAGE_RULES, OUTCOMES, Assessment, Draft, Interview, assess, compose, review
from checklist.drafts import DETAILS
from checklist.frames import FORMS, MOST_WORDS, RECIPIENTS, REQUIRED, SAID, TONES
from checklist.messages import TOPICS
from tests.unit import strategies
from tests.unit.examples import ORDINARY_DETAILS, REACHED_BY

START = datetime.fromisoformat("2026-11-24T14:00:00+01:00")

#: What no finished message has in it: marks of a gap, of a template, or of a machine.
UNFINISHED = re.compile(
    r"[\[\]{}<>_]|\bNone\b|\bTBD\b|\bXX|and/or|\(s\)|  | [,.;:?!]|,\.|\.\.|\(\)|[ \t,]$|^[ \t,]|\n\n\n",
    re.MULTILINE,
)
#: A greeting and a sign-off may end in a comma; nothing else may.
GREETING = re.compile(r"^((Hello|Dear)( [^,\n]*)?|Kind regards|Best wishes|Yours sincerely),$", re.MULTILINE)
#: Words that would give away why.
A_REASON = re.compile(r"because|(my|other|another|an) offer\b|salary|(other|another|new) job|nervous|scam")

each_outcome = pytest.mark.parametrize("outcome", [outcome.id for outcome in OUTCOMES])
each_form = pytest.mark.parametrize("form", sorted(FORMS))
each_recipient = pytest.mark.parametrize("recipient", RECIPIENTS)
each_tone = pytest.mark.parametrize("tone", TONES)

EVERY_DETAIL = {**ORDINARY_DETAILS, "recruiter_name": "Mrs Somerville", "referrer_name": "Ms Nightingale"}

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
    "null",
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
    """Return the composed draft, a day and a half before the interview if its time is known."""
    now = interview.starts_at - timedelta(hours=36) if interview else None
    return compose(answers, assess(answers, interview, now), details, form, recipient, tone)


@cache
def readers() -> Mapping[str, list[tuple[Mapping[str, str], Assessment]]]:
    """Return for each outcome readers with their assessments: one for each different message in any form."""
    told: dict[str, list[tuple[Mapping[str, str], Assessment]]] = {outcome.id: [] for outcome in OUTCOMES}
    seen = set()
    for answers in strategies.complete(
        {"booked-by": "employer", "channel": "email", "stage": "first", "sounding-board": "no"}
    ):
        assessment = assess(answers, None, None)
        drafts = [compose(answers, assessment, {}, form, "employer", "warm") for form in FORMS]
        message = tuple(text for draft in drafts for text in draft.parts.values())
        if (assessment.outcome, message) not in seen:
            seen.add((assessment.outcome, message))
            told[assessment.outcome].append((answers, assessment))
    return told


def subsets(details: Mapping[str, str]) -> Iterator[dict[str, str]]:
    """Yield every choice of details, from none to all."""
    for size in range(len(details) + 1):
        for names in combinations(details, size):
            yield {name: details[name] for name in names}


@each_outcome
@each_form
def test_no_gap_reaches_a_draft(outcome: str, form: str) -> None:
    """Whatever a reader answers and whichever details they leave out, the message reads as finished."""
    assert readers()[outcome]
    for answers, assessment in readers()[outcome]:
        for details in subsets(ORDINARY_DETAILS):
            draft = compose(answers, assessment, details, form, "employer", "warm")
            assert tuple(draft.parts) == FORMS[form]
            for name, text in draft.parts.items():
                fault = UNFINISHED.search(GREETING.sub(r"\1", text) if name == "body" else text)
                assert fault is None, (name, text, answers, details)
                assert text.strip() == text != "", (name, answers, details)


@each_outcome
@each_form
@each_recipient
@each_tone
def test_no_gap_reaches_anybody_in_any_tone(outcome: str, form: str, recipient: str, tone: str) -> None:
    """Whoever it is to and whatever the tone, the message reads as finished with any one detail left out."""
    choices = [EVERY_DETAIL, {}, *({k: v for k, v in EVERY_DETAIL.items() if k != name} for name in EVERY_DETAIL)]
    for answers, assessment in readers()[outcome]:
        for details in choices:
            for name, text in compose(answers, assessment, details, form, recipient, tone).parts.items():
                fault = UNFINISHED.search(GREETING.sub(r"\1", text) if name == "body" else text)
                assert fault is None, (name, text, answers, details)
                assert text.strip() == text != "", (name, answers, details)
                assert max(len(line.encode()) for line in text.split("\n")) <= 998


@each_outcome
@each_form
@each_recipient
@each_tone
def test_sentences_begin_and_end(outcome: str, form: str, recipient: str, tone: str) -> None:
    """Every paragraph begins with a capital and, save greeting, sign-off and subject, ends with a full stop or mark."""
    for answers, assessment in readers()[outcome]:
        for details in ({}, EVERY_DETAIL):
            parts = compose(answers, assessment, details, form, recipient, tone).parts
            for name, text in parts.items():
                for paragraph in text.split("\n\n"):
                    assert paragraph[0].isupper()
                    assert not re.search(r"[.?!] [a-z]", paragraph), paragraph
                    if name != "subject" and not paragraph.startswith(
                        ("Hello,", "Hello M", "Dear ", "Kind regards", "Best wishes", "Yours")
                    ):
                        assert paragraph[-1] in ".?!", paragraph


@each_outcome
@each_form
@each_recipient
@each_tone
def test_a_draft_is_short_enough(outcome: str, form: str, recipient: str, tone: str) -> None:
    """With ordinary details an email has at most 120 words, a call takes 30 seconds and a voicemail 20."""
    assert MOST_WORDS == {"email": 120, "call": 75, "voicemail": 50, "text": 50}
    for answers, _ in readers()[outcome]:
        interview = None if answers.get("notice") == "passed" else Interview(START)
        draft = write(answers, EVERY_DETAIL, form, interview, recipient, tone)
        words = sum(len(draft.parts[name].split()) for name in SAID[form])
        assert words <= MOST_WORDS[form], draft.parts
        if form == "email":
            assert len(draft.parts["subject"]) <= 100


@each_outcome
@each_form
@each_recipient
@each_tone
def test_a_draft_with_every_detail_gets_full_points(outcome: str, form: str, recipient: str, tone: str) -> None:
    """A reader who has filled everything in has nothing left to mend in the message as it was written for them."""
    for answers, _ in readers()[outcome]:
        draft = write(answers, EVERY_DETAIL, form, recipient=recipient, tone=tone)
        findings = review(draft, answers, EVERY_DETAIL, None)
        assert [finding.title for finding in findings if finding.points < finding.max] == []
        assert len(findings) == (0 if outcome == "walk-away" else len(MESSAGE_RULES))


@each_outcome
@each_form
def test_no_reason_is_given_unless_the_reader_gives_one(outcome: str, form: str) -> None:
    """A reader's own reason stands in the message, or where they are asked why; without one none is made up."""
    own = "My cat rules the house"
    for answers, assessment in readers()[outcome]:
        with_reason = compose(answers, assessment, {"reason_given": own}, form, "employer", "warm").parts
        without = compose(answers, assessment, {}, form, "employer", "warm").parts
        said = " ".join(without.values())
        assert own not in said
        unasked = {name: text for name, text in without.items() if name != "if_asked_why"}
        assert not A_REASON.search(" ".join(unasked.values()))
        if form == "call":  # only ever when asked
            assert {n: t for n, t in with_reason.items() if n != "if_asked_why"} == unasked
        assert " ".join(with_reason.values()).count(own) <= 1


@pytest.mark.parametrize("outcome", ["apologise", "reschedule", "talk-first", "ask-other-roles", "withdraw"])
def test_a_readers_own_reason_is_one_sentence_of_the_email(outcome: str) -> None:
    """The reader's reason stands in the email as they wrote it, with a full stop if it has none."""
    for given_, expected in [("I am ill", " I am ill."), ("I am ill!", " I am ill!"), ("I am ill.", " I am ill.")]:
        body = write(REACHED_BY[outcome], {"reason_given": given_}, "email").parts["body"]
        assert body.count(expected) == 1
        assert "ill.." not in body


@each_form
@pytest.mark.parametrize("outcome", [outcome.id for outcome in OUTCOMES if outcome.id != "walk-away"])
def test_what_is_missing_is_named(outcome: str, form: str) -> None:
    """The details that the message cannot do without are named when they lack, and no others."""
    for details in subsets(ORDINARY_DETAILS):
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


@each_outcome
@each_form
@pytest.mark.parametrize("hostile", HOSTILE)
def test_details_are_words_and_nothing_else(outcome: str, form: str, hostile: str) -> None:
    """Whatever stands in a detail comes out as it was typed, where an ordinary word would stand, and does nothing."""
    odd = {name: f"{hostile}{number}q" for number, name in enumerate(DETAILS)}
    words = len(f"{hostile}q".split())  # as many, since a message may leave something out to stay short
    ordinary = {name: " ".join([f"Zz{number}q"] * words) for number, name in enumerate(DETAILS)}
    expected = write(REACHED_BY[outcome], ordinary, form).parts
    parts = write(REACHED_BY[outcome], odd, form).parts

    for name, text in expected.items():
        for word, typed in zip(ordinary.values(), odd.values(), strict=True):
            text = text.replace(word, typed)  # noqa: PLW2901 - one detail after another
        assert parts[name] == text


@pytest.mark.parametrize("outcome", [outcome.id for outcome in OUTCOMES if outcome.id != "walk-away"])
def test_the_details_stand_where_they_are_looked_for(outcome: str) -> None:
    """The greeting names the recipient, the subject the role and the reader, and the reader signs."""
    email = write(REACHED_BY[outcome], ORDINARY_DETAILS, "email", Interview(START)).parts
    call = write(REACHED_BY[outcome], ORDINARY_DETAILS, "call", Interview(START)).parts

    assert email["body"].startswith("Hello Mr Babbage,\n\n")
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


@pytest.mark.parametrize(
    ("role", "said"),
    [
        ("Designer", "the Designer role at"),
        ("designer role", "the designer role at"),
        ("the Designer position", "the Designer position at"),
        ("The night job", "the night job at"),
        ("Post", "the Post at"),
    ],
)
def test_the_role_reads_as_a_role(role: str, said: str) -> None:
    """However the role was typed, "the" stands before it once, and a word for it once after."""
    body = write(REACHED_BY["withdraw"], {**ORDINARY_DETAILS, "role": role}, "email").parts["body"]

    assert said in body


@each_outcome
@each_form
def test_a_company_with_a_full_stop_ends_a_sentence_with_one(outcome: str, form: str) -> None:
    """A company called "Acme Inc." does not leave two full stops in a row."""
    for answers, assessment in readers()[outcome]:
        details = {**ORDINARY_DETAILS, "company": "Acme Inc.", "role": "Technician jr."}
        text = "\n".join(compose(answers, assessment, details, form, "employer", "warm").parts.values())
        assert ".." not in text


@pytest.mark.parametrize("notice", ["under-24h", "under-2h"])
@each_form
def test_a_late_message_says_sorry_once(notice: str, form: str) -> None:
    """Whoever withdraws with less than a day to go says sorry, once; with more time nobody needs to."""
    late_parts = write({**REACHED_BY["withdraw"], "notice": notice}, {}, form).parts
    early_parts = write(REACHED_BY["withdraw"], {}, form).parts
    late = " ".join(late_parts[name] for name in SAID[form])
    early = " ".join(early_parts[name] for name in SAID[form])

    assert late.count("sorry") == 1
    assert "sorry" not in early


def test_the_exact_time_makes_a_message_late() -> None:
    """An exact time less than a day ahead counts, whatever was answered before."""
    now = START - timedelta(hours=3)
    assessment = assess(REACHED_BY["withdraw"], Interview(START), now)

    draft = compose(REACHED_BY["withdraw"], assessment, {}, "email", "employer", "warm")

    assert "sorry to tell you so late" in draft.parts["body"]


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ({"reason": "cannot-make-it", "certainty": "no"}, "I would still like to meet"),
        ({"reason": "personal", "certainty": "yes"}, "I have decided to withdraw"),
        ({"reason": "accepted-offer", "offer-status": "signed"}, "I have decided to withdraw"),
        ({"reason": "nerves", "certainty": "not-sure"}, "I will understand if the place has gone"),
    ],
    ids=["wants another time", "has decided", "has another job", "does not know"],
)
def test_an_apology_says_what_is_wanted_now(answers: dict[str, str], said: str) -> None:
    """Whoever missed it says whether they want another time, and never two things at once."""
    body = write({**answers, "notice": "passed"}, ORDINARY_DETAILS, "email").parts["body"]
    all_ways = ["I would still like to meet", "I have decided to withdraw", "I will understand if the place has gone"]

    assert [way for way in all_ways if way in body] == [said]


@each_outcome
def test_every_outcome_has_its_words(outcome: str) -> None:
    """There is something to say to an employer for every outcome, and every speech comes in every tone."""
    assert "employer" in TOPICS[outcome].speeches
    assert set(TOPICS[outcome].speeches) <= set(RECIPIENTS)
    assert all(tuple(speeches) == TONES for speeches in TOPICS[outcome].speeches.values())


@pytest.mark.parametrize("outcome", ["reschedule", "attend", "wait"])
@each_form
@each_tone
def test_whoever_has_nothing_to_be_told_is_not_written_to(outcome: str, form: str, tone: str) -> None:
    """There is nothing to tell someone who recommended the reader yet, so the message is the employer's and says so."""
    draft = write(REACHED_BY[outcome], EVERY_DETAIL, form, recipient="referrer", tone=tone)
    usual = write(REACHED_BY[outcome], EVERY_DETAIL, form, tone=tone)

    assert draft.instead == "There is nothing to tell the referrer yet. This is to the employer."
    assert (draft.recipient, draft.parts, usual.instead) == ("employer", usual.parts, "")


def test_the_recruiter_is_asked_to_pass_it_on() -> None:
    """A recruiter is greeted by name and asked to tell the employer, and not wished well with the search."""
    body = write(REACHED_BY["withdraw"], EVERY_DETAIL, "email", recipient="recruiter").parts["body"]

    assert body.startswith("Hello Mrs Somerville,\n\n")
    assert "Could you let Analytical Engine Works know" in body
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
        ({}, ["Take it out of your calendar."]),
        ({"booked-by": "portal"}, ["Take it out of your calendar.", "Cancel it on their website as well."]),
        ({"booked-by": "recruiter"}, ["Take it out of your calendar.", "Tell your recruiter, if you have not."]),
        ({"booked-by": "referral"}, ["Take it out of your calendar.", "Thank the person who recommended you."]),
    ],
    ids=["employer", "portal", "recruiter", "referral"],
)
def test_what_is_left_to_do_is_listed(answers: dict[str, str], done: list[str]) -> None:
    """After sending, a reader is told what else there is to do, and only what concerns them."""
    assert list(write({**REACHED_BY["withdraw"], **answers}, {}, "email").after_sending) == done


@given(strategies.answers, strategies.details, st.sampled_from(sorted(FORMS)))
def test_a_draft_says_whom_it_is_for(answers: dict[str, str], details: dict[str, str], form: str) -> None:
    """A draft carries its form, its recipient and its tone, and the same input gives the same draft."""
    draft = write(answers, details, form)

    assert (draft.form, draft.recipient, draft.tone) == (form, "employer", "warm")
    assert draft == write(dict(reversed(answers.items())), dict(reversed(details.items())), form)


@pytest.mark.parametrize(("booked_by", "recipient"), [("recruiter", "recruiter"), ("referral", "referrer")])
def test_nobody_is_sent_back_to_whom_they_have_just_told(booked_by: str, recipient: str) -> None:
    """After a message to the recruiter, or to the person who recommended them, a reader is not told to tell them."""
    answers = {**REACHED_BY["withdraw"], "booked-by": booked_by}

    to_them = write(answers, {}, "email", recipient=recipient).after_sending
    to_the_employer = write(answers, {}, "email").after_sending

    assert to_them == ("Take it out of your calendar.",)
    assert len(to_the_employer) == 2
