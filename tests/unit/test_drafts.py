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
from checklist.frames import FORMS, MOST_WORDS, RECIPIENTS, REQUIRED, SAID, TONES
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

    An email has at most 120 words, a call takes 30 seconds and a voicemail 20.
    """
    assert MOST_WORDS == {"email": 120, "call": 75, "voicemail": 50, "text": 50}
    for (answers, _), form, recipient, tone in product(readers()[outcome], FORMS, RECIPIENTS, TONES):
        without = [(NAMES, None)] if tone == "warm" else []  # the tones differ in nothing that a detail changes
        for details, interview in ((EVERY_DETAIL, Interview(START)), *without):
            draft = write(answers, details, form, interview, recipient, tone)
            findings = review(draft, answers, details, now(answers, interview), interview)
            unmet = [(finding.rule, finding.advice) for finding in findings if finding.points < finding.max]
            assert unmet == [], draft.parts
            assert {finding.rule for finding in findings} <= {rule.id for rule in MESSAGE_RULES}
            assert (findings == ()) is (outcome == "walk-away")
            assert sum(len(draft.parts[name].split()) for name in SAID[form]) <= MOST_WORDS[form], draft.parts
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


@pytest.mark.parametrize(
    ("role", "said"),
    [
        ("Designer", "the Designer role at"),
        ("designer role", "the designer role at"),
        ("the Designer position", "the Designer position at"),
        ("The night job", "the night job at"),
        ("Post", "the Post at"),
        ("a nurse", "the nurse role at"),
        ("A nurse", "the nurse role at"),
        ("A Level Tutor", "the A Level Tutor role at"),
        ("an Actuary", "the Actuary role at"),
        ("the Nurse", "the Nurse role at"),
        ("Nurse.", "the Nurse role at"),
        ("Nurse,", "the Nurse role at"),
        ("Senior  nurse", "the Senior nurse role at"),
        ("Nurse (Band 5)", "the Nurse (Band 5) role at"),
        ("Nurse position (Band 5)", "the Nurse position (Band 5) at"),
        ("Role of nurse", "the Role of nurse at"),
        ("Head of People & Culture", "the Head of People & Culture role at"),
        ("Summer internship", "the Summer internship at"),
        ("Graduate Programme", "the Graduate Programme at"),
        ("internship, summer 2027", "the internship, summer 2027 at"),
        ("Assistant manager, audit", "the role of Assistant manager, audit at"),
        ("Technician jr.", "the Technician jr. role at"),
        ("Nurse at Analytical Engine Works", "the Nurse role at"),
        ("看護師", "the 看護師 role at"),
        ("X", "the X role at"),
        ("welder 2nd shift", "the welder 2nd shift role"),
    ],
)
def test_the_role_reads_as_a_role(role: str, said: str) -> None:
    """However the role was typed, "the" stands before it once, and a word for it once after."""
    body = write(REACHED_BY["withdraw"], {**ORDINARY_DETAILS, "role": role}, "email").parts["body"]

    assert said in body


@pytest.mark.parametrize(
    ("company", "said"),
    [
        ("The Body Shop", "at the Body Shop. "),
        ("The NHS", "at the NHS. "),
        ("NHS", "at the NHS. "),
        ("NHS Scotland", "at NHS Scotland. "),
        ("US Army", "at the US Army. "),
        ("Met Police", "at the Met Police. "),
        ("Home Office", "at the Home Office. "),
        ("Post Office", "at the Post Office. "),
        ("Red Cross", "at the Red Cross. "),
        ("National Trust", "at the National Trust. "),
        ("Co-op", "at the Co-op. "),
        ("County of San Diego", "at the County of San Diego. "),
        ("bright smiles of ohio", "at Bright Smiles of Ohio. "),
        ("mydentist", "at mydentist. "),
        ("State of Ohio", "at the State of Ohio. "),
        ("London Borough of Camden", "at the London Borough of Camden. "),
        ("Royal Borough of Greenwich", "at the Royal Borough of Greenwich. "),
        ("City of York Council", "at City of York Council. "),
        ("Bank of America", "at Bank of America. "),
        ("House of Fraser", "at House of Fraser. "),
        ("Marks & Spencer plc", "at Marks & Spencer plc. "),
        ("Acme Inc.", "at Acme Inc. "),
        ("Nestlé S.A.", "at Nestlé S.A. "),
        ("Initech.", "at Initech. "),
        ("Initech,", "at Initech. "),
        ("Yahoo!", "at Yahoo! "),
        ("Smith, Jones & Co", "at Smith, Jones & Co. "),
        ("University of Leeds", "at the University of Leeds. "),
        ("Office Depot", "at Office Depot. "),
        ("株式会社", "at 株式会社. "),
        ("X", "at X. "),
    ],
)
def test_the_company_ends_its_sentence(company: str, said: str) -> None:
    """Whatever the company is called, the sentence that ends with it has one end."""
    details = {**ORDINARY_DETAILS, "company": company}

    assert said in write(REACHED_BY["withdraw"], details, "email").parts["body"]


def test_a_company_with_a_stray_full_stop_stands_well_before_the_time() -> None:
    """A full stop that was typed after the company does not break the sentence that goes on."""
    body = write(REACHED_BY["withdraw"], {"company": "Initech."}, "email", Interview(START)).parts["body"]

    assert "at Initech on Tuesday" in body


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


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("my family needs me", "My family needs me."),
        ("My family needs me.", "My family needs me."),
        ("My family needs me!", "My family needs me!"),
        ("My family needs me,", "My family needs me."),
        ('"my family needs me"', "My family needs me."),
        ("“My family needs me.”", "My family needs me."),
        ("because my family needs me", "It's because my family needs me."),
        ("Due to illness", "It's due to illness."),
        ("Sick", "I'm sick."),
        ("not well enough to travel", "I'm not well enough to travel."),
        ("moving to Spain", "I'm moving to Spain."),
        ("Found another job", "I found another job."),
        ("Work", "It's because of work."),
        ("Work is busy", "Work is busy."),
        ("another offer", "It's because of another offer."),
        ("family emergency", "I have a family emergency."),
        ("Urgent appointment", "I have an urgent appointment."),
        ("doctor's appointment", "I have a doctor's appointment."),
        ("jury duty", "I have jury duty."),
        ("work trip", "I have a work trip."),
        ("food poisoning", "I have food poisoning."),
        ("broke my ankle", "I broke my ankle."),
        ("broke down", "Broke down."),
        ("on vacation that week", "I'm on vacation that week."),
        ("flu", "I have the flu."),
        ("the flu", "I have the flu."),
        ("Got another offer", "I got another offer."),
        ("Got sick", "I got sick."),
        ("car accident", "There's been a car accident."),
        ("Death in the family", "There's been a death in the family."),
        ("my mum's funeral", "It's because of my mum's funeral."),
        ("Our wedding", "It's because of our wedding."),
        ("it's work", "It's work."),
        ("NHS job", "It's because of an NHS job."),
        ("new job", "It's because of a new job."),
        ("Health reasons", "It's for health reasons."),
        ("My kids have school", "My kids have school."),
        ("Training course", "The reason: training course."),
        ("School play.", "I have a school play."),
        ("parents evening", "I have a parents evening."),
        ("The pay.", "It's because of the pay."),
        ("kids", "It's because of my kids."),
        ("train delays", "It's because of train delays."),
        ("my best friend's wedding", "It's because of my best friend's wedding."),
        ("Daughter's birthday", "It's my daughter's birthday."),
        ("Been sick all night.", "I've been sick all night."),
        ("car wont start", "My car won't start."),
        ("My alarm didnt go off and i panicked", "My alarm didn't go off and I panicked."),
        ("its not my thing", "It's not my thing."),
        ("The team lost its lead, i.e. Ann", "The team lost its lead, i.e. Ann."),
        ("done my back in", "I've done my back in."),
        ("kids off sick", "My kids are off sick."),
        ("taking care of my mom", "I'm taking care of my mom."),
        ("got a raise where I am", "I got a raise where I am."),
        ("Heard it is far", "I heard it is far."),
        ("Already got a job", "I've already got a job."),
        ("Booked a holiday", "I booked a holiday."),
        ("dentist", "I have to go to the dentist."),
        ("mum ill", "My mum is ill."),
        ("kids sick", "My kids are sick."),
        ("poorly son", "It's because of a poorly son."),
        ("car broke down", "My car broke down."),
        ("Train strike", "There's a train strike."),
        ("no remote option", "There's no remote option."),
        ("broken wrist", "I have a broken wrist."),
        ("feeling rough", "I'm feeling rough."),
        ("working that day", "I'm working that day."),
        ("meeting in London", "I have a meeting in London."),
        ("holiday", "I'm on holiday."),
        ("Family stuff", "It's family stuff."),
        ("work thing", "It's a work thing."),
        ("what I read online", "It's because of what I read online."),
        ("company culture", "The reason: company culture."),
        ("Ramadan", "The reason: Ramadan."),
        ("Mum's in hospital", "Mum's in hospital."),
        ("Pay is too low.", "Pay is too low."),
        ("The hours clash with uni", "The hours clash with uni."),
        ("My wife works nights", "My wife works nights."),
        ("School finishes at 3", "School finishes at 3."),
        ("Circumstances changed", "Circumstances changed."),
        ("Fed up with the process", "Fed up with the process."),
        ("Moving house is hard", "Moving house is hard."),
        ("In a few weeks my wife has surgery", "In a few weeks my wife has surgery."),
        ("too far", "It's too far."),
        ("iPhones are my life", "iPhones are my life."),
        ("I was told “no”", "I was told “no”."),
        ("I was told “no.”", "I was told “no.”"),
        ("I am ill. I cannot travel", "I am ill. I cannot travel."),
        ("I  am   ill", "I am ill."),
        ("私は病気です", "私は病気です."),
        ("É longe", "É longe."),
        ("élan is gone", "Élan is gone."),
        ("O'Brien's clinic needs me", "O'Brien's clinic needs me."),
    ],
)
def test_a_reason_reads_as_a_sentence(typed: str, said: str) -> None:
    """However the reason was typed, it stands in the email as a sentence; one of several sentences stays whole."""
    body = write(REACHED_BY["withdraw"], {"reason_given": typed}, "email").parts["body"]
    call = write(REACHED_BY["withdraw"], {"reason_given": typed}, "call").parts

    assert f"decided to withdraw my application. {said}\n" in body
    assert call["if_asked_why"] == said


def test_whoever_missed_it_was_ill_then() -> None:
    """A reason for what is over is over, too."""
    for typed, said in (
        ("Sick", "I was sick."),
        ("traffic", "It was because of the traffic."),
        ("flu", "I had the flu."),
        ("been ill", "I had been ill."),
        ("mum ill", "My mum was ill."),
        ("Train strike", "There was a train strike."),
        ("dentist", "I had to go to the dentist."),
        ("school run", "The reason: school run."),
    ):
        assert said in write(REACHED_BY["apologise"], {"reason_given": typed}, "email").parts["body"]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("pay", "It's about the pay."),
        ("Pay and hours?", "It's about the pay and hours."),
        ("about the start date", "It's about the start date."),
        ("Remote work", "It's about remote work."),
        ("is it remote", "Is it remote?"),
        ("whether it is remote", "I'd like to know whether it is remote."),
        ("if the hours are fixed?", "I'd like to know if the hours are fixed."),
        ("If it is remote, could I start soon", "If it is remote, could I start soon."),
        ("Is it remote? I live far away", "Is it remote? I live far away."),
        ("I live far away. Is it remote", "I live far away. Is it remote?"),
        ("Tell me about pay", "Tell me about pay."),
        ("What the hours are", "I'd like to know what the hours are."),
        ("whats the pay", "What's the pay?"),
        ("can i do it live", "Can I do it live?"),
        ("anything part time", "Is there anything part time?"),
        ("any day shifts", "Are there any day shifts?"),
        ("How much it pays", "I'd like to know how much it pays."),
        ("How long the shifts are", "I'd like to know how long the shifts are."),
        ("how many people I would manage", "I'd like to know how many people I would manage."),
        ("Who I would report to", "I'd like to know who I would report to."),
        ("what to wear", "I'd like to know what to wear."),
        ("If I can work from home", "I'd like to know if I can work from home."),
        ("What are the hours", "What are the hours?"),
        ("How much does it pay", "How much does it pay?"),
        ("Which of the two roles pays more?", "Which of the two roles pays more?"),
        ("How about Monday", "How about Monday?"),
        ("What about the pay", "What about the pay?"),
        ("WFH", "It's about WFH."),
        ("the salary range", "It's about the salary range."),
        ("dress code", "It's about the dress code."),
        ("The CQC report and what has changed since", "It's about the CQC report and what has changed since."),
        ("the contract you sent", "It's about the contract you sent."),
        ("The pay differs from the advert", "The pay differs from the advert."),
        ("just wondering about the pay", "I'm just wondering about the pay."),
        ("shift pattern", "It's about the shift pattern."),
        ("just the pay", "It's just the pay."),
        ("Need to know the pay", "I need to know the pay."),
        ("Full time?", "Is it full time?"),
        ("any news", "Is there any news?"),
        ("parking available", "Is parking available?"),
    ],
)
def test_a_question_reads_as_a_sentence(typed: str, said: str) -> None:
    """A subject alone is asked about; a question is asked as it stands."""
    body = write(REACHED_BY["talk-first"], {"your_question": typed}, "email").parts["body"]

    assert f"I have a question. {said}\n" in body


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Any afternoon next week", "I'm available any afternoon next week."),
        ("Monday, not Friday", "I'm available on Monday, not Friday."),
        ("Thursday 3rd or Friday 4th", "I'm available on Thursday 3rd or Friday 4th."),
        ("Mon-Fri", "I'm available Mon-Fri."),
        ("tuesday 3pm", "I'm available on Tuesday at 3pm."),
        ("3pm Tuesday", "I'm available at 3pm on Tuesday."),
        ("week of Dec 7", "I'm available the week of Dec 7."),
        ("the 14th", "I'm available on the 14th."),
        ("Dec 14", "I'm available on Dec 14."),
        ("Maybe Friday", "I'm available maybe Friday."),
        ("any.", "I'm available any time."),
        ("lunchtimes", "I'm available at lunchtimes."),
        ("weekends", "I'm available at weekends."),
        ("after work", "I'm available after work."),
        ("Friday please", "I'm available on Friday."),
        ("just mornings", "I can only do mornings."),
        ("i am flexible", "I am flexible."),
        ("up to you", "It's up to you."),
        ("What about Friday", "What about Friday?"),
        ("Any day except Friday", "I'm available any day except Friday."),
        ("except Friday", "I'm available any time except Friday."),
        ("Can't do Fridays", "I can't do Fridays."),
        ("Not Monday", "I can't do Monday."),
        ("no mornings", "I can't do mornings."),
        ("Sorry, only Friday", "I can only do Friday."),
        ("Monday or Thursday works", "Monday or Thursday works."),
        ("thursday works for me", "Thursday works for me."),
        ("Free on Friday", "I'm free on Friday."),
        ("I can do Friday", "I can do Friday."),
        ("Can we do Friday", "Can we do Friday?"),
        ("Would Friday work?", "Would Friday work?"),
    ],
)
def test_times_read_as_a_sentence(typed: str, said: str) -> None:
    """However the times were typed, the message says when its writer can come, and asks nothing that is a no."""
    body = write(REACHED_BY["reschedule"], {"other_times": typed}, "email").parts["body"]
    formally = write(REACHED_BY["reschedule"], {"other_times": typed}, "email", tone="formal").parts["body"]

    assert f"Could we find another time? {said}\n" in body
    assert "I'm" not in formally


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Thursday 3rd", "I'm available Thursday 3rd."),
        ("3pm Tuesday", "I'm available at 3pm Tuesday."),
        ("the 14th", "I'm available on the 14th."),
        ("weekends", "I'm available on weekends."),
    ],
)
def test_american_english_needs_no_preposition_before_a_weekday(typed: str, said: str) -> None:
    """Before a date and a clock time it does."""
    told = assess(REACHED_BY["reschedule"], None, None, english="en-US")
    body = compose(REACHED_BY["reschedule"], told, {"other_times": typed}, "email", "employer", "warm").parts["body"]
    assert said in body


@pytest.mark.parametrize(
    ("their_name", "greeting", "formally"),
    [
        ("The Hiring Team", "Hi Hiring Team,", "Dear Hiring Team,"),
        ("hiring team", "Hi hiring team,", "Dear hiring team,"),
        ("the HR team", "Hi HR team,", "Dear HR team,"),
        ("hr", "Hi HR,", "Dear HR,"),
        ("Dear the manager", "Hello,", "Dear Hiring Manager,"),
        ("hiring manager", "Hello,", "Dear Hiring Manager,"),
        ("someone from HR", "Hello,", "Dear Hiring Manager,"),
        ("the lady from reception", "Hello,", "Dear Hiring Manager,"),
        ("Guy", "Hi Guy,", "Dear Guy,"),
        ("The Nguyen", "Hi The Nguyen,", "Dear The Nguyen,"),
        ("Sarah from HR", "Hi Sarah,", "Dear Sarah,"),
        ("Tom at Reed", "Hi Tom,", "Dear Tom,"),
        ("Sarah - HR Manager", "Hi Sarah,", "Dear Sarah,"),
        ("Sarah (HR)", "Hi Sarah,", "Dear Sarah,"),
        ("Anna Lee, Head of Care", "Hi Anna,", "Dear Anna Lee,"),
        ("Mrs Jones, Head", "Hi Mrs Jones,", "Dear Mrs Jones,"),
        ("Tom, Sarah", "Hi Tom, Sarah,", "Dear Tom, Sarah,"),
        ("mike", "Hi Mike,", "Dear Mike,"),
        ("SARAH", "Hi Sarah,", "Dear Sarah,"),
        ("JP", "Hi JP,", "Dear JP,"),
        ("o'neil", "Hi O'Neil,", "Dear O'Neil,"),
        ("van der Berg", "Hi van der Berg,", "Dear van der Berg,"),
        ("Josh Miller", "Hi Josh,", "Dear Josh Miller,"),
        ("anna van dijk", "Hi Anna,", "Dear Anna van Dijk,"),
        ("Sam K.", "Hi Sam,", "Dear Sam K.,"),
        ("Mary Jane Watson", "Hi Mary Jane Watson,", "Dear Mary Jane Watson,"),
        ("Mike and Sarah", "Hi Mike and Sarah,", "Dear Mike and Sarah,"),
        ("Zhang Wei", "Hi Zhang Wei,", "Dear Zhang Wei,"),
        ("Chief Okafor", "Hi Chief Okafor,", "Dear Chief Okafor,"),
        ("Big Steve", "Hi Big Steve,", "Dear Big Steve,"),
        ("Engr. Tunde Bello", "Hi Engr. Tunde Bello,", "Dear Engr. Tunde Bello,"),
        ("Reed Recruitment", "Hi Reed Recruitment,", "Dear Reed Recruitment,"),
    ],
)
def test_a_greeting_names_somebody_and_nothing_else(their_name: str, greeting: str, formally: str) -> None:
    """Whose they are, and a family name unless it is formal, is left out; titles and names in doubt stay whole."""
    for tone, said in (("warm", greeting), ("brief", greeting), ("formal", formally)):
        body = write(REACHED_BY["withdraw"], {"their_name": their_name}, "email", tone=tone).parts["body"]
        assert body.startswith(f"{said}\n")


@pytest.mark.parametrize(
    ("your_name", "signed"),
    [("jess", "Jess"), ("JESS MILLER", "Jess Miller"), ("anna-lena mckay", "Anna-Lena McKay"), ("Ada van", "Ada van")],
)
def test_the_readers_name_gets_its_capitals(your_name: str, signed: str) -> None:
    """A phone's field for anything may leave them out, or leave them on."""
    assert f"Kind regards,\n{signed}" in write(REACHED_BY["withdraw"], {"your_name": your_name}, "email").parts["body"]
    assert f"this is {signed}," in write(REACHED_BY["withdraw"], {"your_name": your_name}, "text").parts["message"]


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
    assert len(message.split()) <= MOST_WORDS[form]


def test_within_two_hours_it_is_today_unless_they_could_still_come_then() -> None:
    """Nobody says that they can't make it today, and offers this afternoon."""
    soon = {**REACHED_BY["reschedule"], "notice": "under-2h"}

    assert "I can't make it today." in write(soon, {"other_times": "next week"}, "email").parts["body"]
    assert "I can't make the scheduled time." in write(soon, {"other_times": "later today"}, "email").parts["body"]


def test_what_was_put_right_is_thanked_for() -> None:
    """Whoever comes because of it says so."""
    glad = {**REACHED_BY["talk-first"], "raised": "yes", "put-right": "yes"}
    assert "Thank you for sorting that out. I'd like to confirm" in write(glad, NAMES, "email").parts["body"]


def test_whoever_asks_about_other_roles_says_why_aloud() -> None:
    """They can look for a role that suits only if they know what does not; asked again, there is no more to say."""
    call = write(REACHED_BY["ask-other-roles"], {"reason_given": "too much travel"}, "call").parts

    assert "but I don't think this role is the right fit for me. It's too much travel. Do you" in call["point"]
    assert "ravel" not in call["if_asked_why"]

    at_length = " ".join(["I would be away from home for most of the week"] * 5)
    call = write(REACHED_BY["ask-other-roles"], {"reason_given": at_length}, "call").parts

    assert at_length not in call["point"]
    assert at_length in call["if_asked_why"]


def test_whoever_stays_where_they_are_asks_without_contradicting_themselves() -> None:
    """A reason to stay does not go with a request for another role unless something stands between them."""
    answers = {"reason": "staying", "notice": "over-48h", "interest": "yes", "asked-other-roles": "no"}
    happy, bridge = {"reason_given": "I'm happy where I am"}, "A different role could still change my mind."
    email, call, text = (
        " ".join(write(answers, happy, form).parts[name] for name in SAID[form]) for form in ("email", "call", "text")
    )

    assert f"I'm happy where I am. {bridge} " in email
    assert f"I'm happy where I am. {bridge} " in call
    assert bridge not in text
    assert bridge not in write(answers, {}, "email").parts["body"]
    assert bridge not in write(REACHED_BY["ask-other-roles"], happy, "email").parts["body"]


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
    assert "I'd be glad to apply there again later." in told or "I would be glad to apply there again later." in told
    assert "different role" not in told
    assert "different role" in usually


def test_whoever_tells_of_a_death_says_no_more() -> None:
    """It is the reason: asked why, nobody adds that it is personal."""
    answers = {**REACHED_BY["reschedule"], "reason": "illness-or-family"}
    parts = compose(
        answers, assess(answers, None, None), {}, "call", "employer", "warm", extras={"bereavement": True}
    ).parts

    assert "There's been a death in my family." in parts["point"]
    assert parts["if_asked_why"] == "I'd rather not say more, but thank you."


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
    r"before we set a time|a little more time first|times so far": (answer_is("notice", "not-scheduled"),),
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
    r"but I'm afraid I can't\.": (answer_is("reason", "illness-or-family"),),
    r"I need to withdraw": (answer_is("reason", "illness-or-family"),),
    r"offer the slot": (answer_is("notice", "over-48h", "24-48h"),),
    r"can't make it today": (answer_is("notice", "under-2h"),),
    r"time for me to move": (answer_is("reason", "staying"),),
    r"right time for me\b": (answer_is_not("reason", "accepted-offer"),),
    r"received another offer": (answer_is("offer-status", "verbal", "conditional"),),
    r"accepted another": (answer_is("offer-status", "signed"),),
    r"stay where I am": (answer_is("reason", "staying"),),
    r"personal reasons": (answer_is("reason", "personal", "illness-or-family"),),
    r"like to work for": (answer_is("interest", "yes"), answer_is_not("reason", "company-concern")),
    r"could see myself|apply there again|in touch|other roles in the future": (answer_is("interest", "yes", "maybe"),),
    r"may need to decide": (
        answer_is("reason", "accepted-offer", "pending-offer"),
        answer_is_not("offer-status", "signed"),
    ),
    r"raised a point|haven't heard": (answer_is("put-right", "waiting"),),
    r"role isn't the right fit for me at": (answer_is_not("reason", "staying", "accepted-offer", "pending-offer"),),
    r"looks different": (answer_is("reason", "not-as-expected"),),
    r"the format": (answer_is("reason", "interview-format"),),
    r"pay, the location": (answer_is("reason", "terms"),),
    r"didn't feel safe": (answer_is("reason", "unsafe"),),
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

    assert "We didn't get to speak as planned. I'd still like to. Could we find another time?" in goes
    assert "speak as planned. I've decided to withdraw my application.\n\nKind regards" in leaves


@each_tone
def test_whoever_was_treated_badly_writes_two_lines(tone: str) -> None:
    """A polite line and the decision: no praise, no wishes, no complaint."""
    body = write({**REACHED_BY["withdraw"], "reason": "treated-badly"}, NAMES, "email", tone=tone).parts["body"]
    _, *said, _ = body.split("\n\n")

    assert len(re.findall(r"[.?!](?=\s|$)", " ".join(said))) == (3 if tone == "brief" else 2)
    assert "Thank you for inviting me" in body
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
            subject = "When to expect your answer" if "raised" in answers else asks
            assert draft.parts["subject"].startswith(f"{subject}: ")


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

    assert "I'd like to go ahead, but the format doesn't work for me." in body
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
