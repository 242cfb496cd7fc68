"""The questions, as data: what is asked, what may be answered, and when a question applies at all.

Ids are public and permanent (they stand in links, stored answers and tests); the wording is free to improve.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from checklist.conditions import AllOf, Asked, answer_is, answer_is_not, can_hold, holds


@dataclass(frozen=True, slots=True)
class Option:
    """One permitted answer. `if_so` begins the sentence that says what this answer would change."""

    id: str
    text: str
    if_so: str


@dataclass(frozen=True, slots=True)
class Question:
    """One thing that is asked. It applies when every condition in `asked_when` holds."""

    id: str
    text: str
    hint: str
    options: tuple[Option, ...]
    link: str
    asked_when: AllOf = ()


QUESTIONS: tuple[Question, ...] = (
    Question(
        id="reason",
        text="What makes you want to pull out?",
        hint="Pick the main one. It stays on this page.",
        options=(
            Option("accepted-offer", "I have accepted another job", "If you had another job, but not signed"),
            Option(
                "pending-offer", "I have, or expect, another offer", "If another offer were in sight, but not signed"
            ),
            Option("not-as-expected", "The job is not what I expected", "If the job were not what you expected"),
            Option("not-a-fit", "The job is not right for me", "If the job were simply not right for you"),
            Option(
                "company-concern", "Something about the company worries me", "If it were the company that worries you"
            ),
            Option("terms", "The pay, place or hours", "If it were about the pay, place or hours"),
            Option("cannot-make-it", "I cannot come at that time", "If only the time did not suit you"),
            Option("nerves", "I am nervous, or feel not good enough", "If it were only nerves"),
            Option("personal", "Something personal", "If it were something personal"),
            Option("unsafe", "It looks like a scam, or feels unsafe", "If it looked like a scam, or felt unsafe"),
            Option("rather-not-say", "I would rather not say", "If you would rather not give a reason"),
        ),
        link="guide/validate/#name-the-problem",
    ),
    Question(
        id="offer-status",
        text="How firm is the other offer?",
        hint="Signed means a written offer with a start date, signed by both sides.",
        options=(
            Option("signed", "Signed", "Once the other offer is signed"),
            Option("verbal", "Promised, not signed", "If the other offer were only promised"),
            Option("expected", "Not made yet", "If the other offer were not made yet"),
        ),
        link="guide/validate/#another-offer",
        asked_when=(answer_is("reason", "accepted-offer", "pending-offer"),),
    ),
    Question(
        id="certainty",
        text="If that were fixed, would you still pull out?",
        hint="Imagine that your reason is gone tomorrow.",
        options=(
            Option("yes", "Yes, I would still pull out", "If you would pull out even with that fixed"),
            Option("no", "No, I would go", "If you would go with that fixed"),
            Option("not-sure", "I am not sure", "If you were not sure"),
        ),
        link="guide/validate/#name-the-problem",
        asked_when=(answer_is_not("reason", "accepted-offer", "unsafe"),),
    ),
    Question(
        id="raised",
        text="Have you raised it with the hiring manager?",
        hint="A short call can show that a first impression was wrong.",
        options=(
            Option("yes", "Yes", "Once you have raised it with them"),
            Option("no", "Not yet", "If you had not raised it yet"),
            Option("cannot", "I cannot", "If you could not raise it"),
        ),
        link="guide/validate/#raise-your-concern",
        asked_when=(answer_is("reason", "company-concern", "terms", "not-as-expected"),),
    ),
    Question(
        id="sounding-board",
        text="Have you talked it over with someone you trust?",
        hint="A colleague, a friend, anyone whose view you value.",
        options=(
            Option("yes", "Yes", "Once you have talked it over with someone"),
            Option("no", "Not yet", "If you had not talked it over yet"),
        ),
        link="guide/validate/#talk-it-over",
        asked_when=(answer_is_not("reason", "unsafe"),),
    ),
    Question(
        id="interest",
        text="Would you work there in another role?",
        hint="Now or later.",
        options=(
            Option("yes", "Yes", "If you would work there in another role"),
            Option("maybe", "Maybe", "If you might work there in another role"),
            Option("no", "No", "If you would not work there in any role"),
        ),
        link="guide/alternatives/#another-role",
        asked_when=(answer_is_not("reason", "unsafe"),),
    ),
    Question(
        id="asked-other-roles",
        text="Have you asked what else they have?",
        hint="They may know of an opening that nobody has advertised.",
        options=(
            Option("yes", "Yes", "Once you have asked what else they have"),
            Option("no", "Not yet", "If you had not asked what else they have"),
        ),
        link="guide/alternatives/#ask-first",
        asked_when=(answer_is("interest", "yes", "maybe"),),
    ),
    Question(
        id="notice",
        text="How long is it until the interview?",
        hint="Know the exact time? Enter it below instead.",
        options=(
            Option("over-48h", "More than two days", "With more than two days left"),
            Option("24-48h", "One to two days", "With a day or more left"),
            Option("under-24h", "Less than a day", "With less than a day left"),
            Option("under-2h", "Less than two hours", "With less than two hours left"),
            Option("passed", "The time has passed", "If the time had passed"),
            Option("not-scheduled", "No time is set yet", "If no time were set yet"),
        ),
        link="guide/notice/#a-day-ahead",
    ),
    Question(
        id="booked-by",
        text="Who set the interview up?",
        hint="They should hear it first.",
        options=(
            Option("employer", "The employer", "If the employer had set it up"),
            Option("recruiter", "A recruiter or agency", "If a recruiter had set it up"),
            Option("referral", "Someone who recommended me", "If someone who recommended you had set it up"),
            Option("portal", "A website or booking system", "If you had booked it on a website"),
        ),
        link="guide/notice/#who-to-tell",
    ),
    Question(
        id="channel",
        text="How have you been in touch so far?",
        hint="The one you have used most.",
        options=(
            Option("email", "Email", "If you had been in touch by email"),
            Option("phone", "Phone", "If you had been in touch by phone"),
            Option("text", "Text or chat", "If you had been in touch by text"),
            Option("portal", "Their website", "If you had been in touch through their website"),
        ),
        link="guide/notice/#phone-or-email",
    ),
    Question(
        id="stage",
        text="Which interview is it?",
        hint="Late in the process, a call is kinder.",
        options=(
            Option("first", "The first", "If it were the first interview"),
            Option("later", "A later one", "If it were a later one, but not the last"),
            Option("final", "The final one", "If it were the final interview"),
        ),
        link="guide/notice/#phone-or-email",
    ),
)

#: Every question under its id.
QUESTION_BY_ID: Mapping[str, Question] = {question.id: question for question in QUESTIONS}


def ask(answers: Mapping[str, str]) -> Asked:
    """Return the questions that apply now, given `answers`, each with its option's id or None while it is open.

    An answer to a question that does not apply is left out. Whoever holds `answers` keeps it, but it does not count.
    """
    return _select(answers, holds)


def may_ask(answers: Mapping[str, str]) -> Asked:
    """Return the questions that apply now or still could, once those that are open are answered."""
    return _select(answers, can_hold)


def _select(answers: Mapping[str, str], applies: Callable[[AllOf, Asked], bool]) -> Asked:
    asked: dict[str, str | None] = {}
    for question in QUESTIONS:  # a condition only ever looks back, so one pass is enough
        if applies(question.asked_when, asked):
            asked[question.id] = answers.get(question.id)
    return asked
