"""Reviewing a draft: is each rule of the last step met by the text as it now reads?

`reading` finds what a text says; here is what each rule requires. Where a text leaves doubt, the rule is met.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from checklist.case import Case, make_case
from checklist.clock import Interview
from checklist.conditions import holds
from checklist.details import keep_answers
from checklist.drafts import NAMED_BY, Draft
from checklist.english import say_day
from checklist.findings import ReviewFinding, Span, explain_rule
from checklist.frames import MOST_WORDS, ONE_LINE_PARTS, SAID
from checklist.reading import blanks, days, names, signs, statements
from checklist.reading.statements import Text
from checklist.rules import LATE, MESSAGE_RULES, Rule

#: The characters of each part that are searched, ten times the longest message that makes sense; the word count is of
#: all. It bounds the time for any text.
MOST_READ: Final = 10_000
#: The most spans of one finding; the next review finds the rest.
MOST_SPANS: Final = 10

#: The forms that end with a name.
_SIGNED: Final = ("email", "voicemail", "text")


def review(
    draft: Draft,
    answers: Mapping[str, str],
    details: Mapping[str, str],
    now: datetime | None,
    interview: Interview | None = None,
) -> tuple[ReviewFinding, ...]:
    """Return the findings of every message rule that applies, met or not, about `draft` as it now reads.

    It may be any text, pasted from anywhere. In a text that is not English the rules about words count as met. No rule
    applies to a reader who walks away from something unsafe.

    Args:
        draft: The message, edited or not; a part that is missing counts as empty.
        answers: The answers, as for `assess`.
        details: The details it was composed with, by field; a name in the text is compared with them.
        now: The present time with its offset, which "tomorrow" is relative to; None where unknown.
        interview: The interview's exact time, which with `now` answers the question `notice`, and which a day in the
            text is compared with; None where unknown.

    Returns:
        The findings in the order of `MESSAGE_RULES`, the worst to break first. Those not met have a severity, an advice
        that says what to write instead, and up to ten spans in the parts of the draft.

    Source: each rule's `source`.
    """
    return review_case(draft, make_case(answers, interview if now else None, now), details, interview)


def review_case(
    draft: Draft, case: Case, details: Mapping[str, str], interview: Interview | None
) -> tuple[ReviewFinding, ...]:
    """Return what `review` does, for a case that exists already."""
    message = _Message(draft, case, details, interview)
    return tuple(
        _find(rule, case, _READERS[rule.id](message)) for rule in MESSAGE_RULES if holds(rule.applies, case.facts)
    )


@dataclass(frozen=True, slots=True)
class _Fault:
    """Why a rule is not met: where, and the advice and severity where they are not the rule's own."""

    spans: tuple[Span, ...] = ()
    advice: str = ""
    severity: str = ""


def _find(rule: Rule, case: Case, fault: _Fault | None) -> ReviewFinding:
    why = explain_rule(rule, case.asked)
    if fault is None:
        return ReviewFinding(rule.id, rule.step, rule.points, rule.points, rule.title, why, rule.done, rule.link)
    advice, severity = fault.advice or rule.advice, fault.severity or rule.severity
    spans = tuple(sorted(fault.spans, key=lambda span: (span.part, span.start)))[:MOST_SPANS]
    return ReviewFinding(rule.id, rule.step, 0, rule.points, rule.title, why, advice, rule.link, severity, spans)


class _Message:
    """A draft with what it is compared with; each part is searched for signs once."""

    def __init__(self, draft: Draft, case: Case, details: Mapping[str, str], interview: Interview | None) -> None:
        self.draft = draft
        self.parts = {name: statements.own_words(text[:MOST_READ]) for name, text in draft.parts.items()}
        self.titles = {name: text for name, text in self.parts.items() if name in ONE_LINE_PARTS}
        self.texts = {name: text for name, text in self.parts.items() if name not in ONE_LINE_PARTS}
        self.outcome = case.outcome
        self.details = keep_answers(details)
        self.now = case.now
        self.english = case.english
        self.starts_at = interview.starts_at if interview else None
        self.is_late = case.notice in LATE

        self.read = {
            name: statements.read(text, names.cover_details(text, details)) for name, text in self.parts.items()
        }
        self.said = [self.read[name] for name in SAID[draft.form] if name in self.read]
        self.is_empty = not any(text.words.words for text in self.said)
        #: Whether the phrases of `signs` can be searched for in it.
        self.is_english = self.is_empty or any(
            text.words.words and statements.is_english(text.words) for text in self.said
        )

    def find(
        self, reader: Callable[[str], Iterable[tuple[int, int]]], parts: Mapping[str, str] | None = None
    ) -> tuple[Span, ...]:
        """Return what `reader` finds in each of the parts, all of them unless some are given."""
        return tuple(
            Span(name, start, end)
            for name, text in (self.parts if parts is None else parts).items()
            for start, end in statements.merge(list(reader(text)))
        )

    def find_said(self, reader: Callable[[Text], Iterable[tuple[int, int]]]) -> tuple[Span, ...]:
        """Return what `reader` finds that each part says."""
        if not self.is_english:
            return ()
        return tuple(
            Span(name, start, end)
            for name, text in self.read.items()
            for start, end in statements.merge([statements.quote(text.words, found) for found in reader(text)])
        )

    def sparing(self, reader: Callable[[str], Iterable[tuple[int, int]]]) -> Callable[[str], Iterable[tuple[int, int]]]:
        """Return a reader that finds what `reader` does, but for what is a detail's."""

        def spare(text: str) -> Iterable[tuple[int, int]]:
            found = list(reader(text))
            covered = names.cover_details(text, self.details) if found else b""
            return ((start, end) for start, end in found if not (covered[start] or covered[end - 1]))

        return spare


#: The required details, as an advice names them.
_MISSING: Final = {"your_name": "your name", "company": "the company", "role": "the job"}


def _fault(spans: tuple[Span, ...], advice: str = "", severity: str = "") -> _Fault | None:
    return _Fault(spans, advice, severity) if spans else None


def _read_gaps(message: _Message) -> _Fault | None:
    if spans := message.find(lambda text: blanks.find_blanks(text, message.details.values())):
        return _Fault(spans)
    missing = [_MISSING[name] for name in message.draft.missing]
    return _Fault(advice=f"Add {' and '.join(missing)}.") if missing else None


def _read_statement(message: _Message) -> _Fault | None:
    if message.draft.reply_to:  # the first message has said it
        return None
    read = (*message.said, *(message.read[name] for name in message.titles))
    is_plain = any(statements.is_plain(text, message.outcome.id) for text in read)
    if not message.is_empty and (is_plain or not message.is_english):
        return None
    # A statement in words that `signs` does not have may be plain: only an empty or a hedged one surely is not.
    is_sure = message.is_empty or any("leaves" in text.undone for text in read)
    plainly = message.outcome.plainly  # empty where no message is owed
    advice = f"Write near the start: “{plainly}”" if plainly else ""
    return _Fault(advice=advice, severity="" if is_sure else "warn")


def _read_grievances(message: _Message) -> _Fault | None:
    found = (
        *message.find_said(lambda text: text.find(*signs.GRIEVANCES)),
        *message.find(message.sparing(statements.find_masked)),
    )
    plainly = message.outcome.plainly
    enough = f" “{plainly}” is enough." if plainly else ""
    complaints = message.find_said(lambda text: text.find("complains"))
    if found:
        apart = (
            one
            for one in complaints
            if not any(one.part == sure.part and one.end > sure.start and one.start < sure.end for sure in found)
        )
        return _Fault((*found, *apart), f"Take this out, however true it is.{enough}")
    if complaints:
        return _Fault(complaints, f"This may read as a complaint. It is better left out.{enough}", "warn")
    doubtful = message.find_said(lambda text: text.find("may-complain"))
    return _fault(doubtful, "Could they feel blamed by this? If so, leave it out.", "note")


def _read_names(message: _Message) -> _Fault | None:
    details = message.details
    company, name = details.get("company", ""), details.get(NAMED_BY[message.draft.recipient], "")
    spans: list[Span] = []
    advice: list[str] = []
    if found := message.find(lambda text: names.find_wrong_name(text, name, details)):
        spans += found
        advice.append(f"You told us that this is to {name or company}.")
    if message.draft.recipient == "employer":
        in_text = message.find(lambda text: names.find_wrong_company(text, company, details), message.texts)
        in_title = message.find(
            lambda text: names.find_wrong_company(text, company, details, is_title=True), message.titles
        )
        if found := (*in_title, *in_text):
            spans += found
            advice.append(f"You told us that the company is {company}.")
        role = details.get("role", "")
        if found := message.find(lambda text: names.find_wrong_role(text, role, details)):
            spans += found
            advice.append(f"You told us that the job is {role}.")
    signed = details.get("your_name", "")
    if found := message.find(lambda text: names.find_misspelt(text, signed), message.texts):
        spans += found
        advice.append(f"You told us that your name is {signed}.")
    starts_at = message.starts_at
    if starts_at and (
        found := message.find(message.sparing(lambda text: days.find_wrong_day(text, starts_at, message.now)))
    ):
        spans += found
        advice.append(f"You told us that it is on {say_day(starts_at, message.english)}.")
    return _fault(tuple(spans), " ".join((*dict.fromkeys(advice), "Write what is right.")))


def _read_signature(message: _Message) -> _Fault | None:
    draft, name = message.draft, message.details.get("your_name", "")
    text = "".join(text.words.text for text in message.said)
    if draft.form not in _SIGNED or "your_name" in draft.missing or not names.is_unsigned(text, name):
        return None
    return _Fault(advice=f"End with your name: “{name}”." if name else "")


def _read_apology(message: _Message) -> _Fault | None:
    if message.draft.reply_to:
        return None
    is_sorry = any(text.says("sorry") for text in message.said)
    owes_it = message.is_english and any(True for text in message.said for _ in text.find("leaves", "moves"))
    return _Fault() if owes_it and not is_sorry else None


def _read_offer(message: _Message) -> _Fault | None:
    return _fault(message.find(lambda text: names.find_new_employers(text, message.details)))


def _read_door(message: _Message) -> _Fault | None:
    return _fault(message.find_said(lambda text: text.find(*signs.SLAMS)))


def _read_voice(message: _Message) -> _Fault | None:
    # Job titles may be in capitals, so those of a title do not count.
    marks, capitals = message.sparing(statements.find_punctuation), message.sparing(statements.find_capitals)
    return _fault((*message.find(marks), *message.find(capitals, message.texts)))


#: So many times the most words are too long. Whoever mends a message by hand is not told to count.
_TOO_LONG: Final = 1.25


def _read_length(message: _Message) -> _Fault | None:
    draft = message.draft
    count = sum(len(statements.own_words(draft.parts.get(name, "")).split()) for name in SAID[draft.form])
    most = MOST_WORDS[draft.form]
    if not count:
        return _Fault(advice="There is nothing here yet.")
    return None if count <= _TOO_LONG * most else _Fault(advice=f"It has {count:,} words. Cut it to {most} or fewer.")


def _read_reasons(message: _Message) -> _Fault | None:
    return _fault(message.find_said(lambda text: statements.find_excuses(text, sorry_is_due=message.is_late)))


def _read_template_words(message: _Message) -> _Fault | None:
    return _fault(message.find(message.sparing(blanks.find_template_words)))


def _read_thanks(message: _Message) -> _Fault | None:
    thanks = not message.is_english or any(statements.says_thanks(text) for text in message.said)
    return None if thanks else _Fault()


_READERS: Final[Mapping[str, Callable[[_Message], _Fault | None]]] = {
    "gaps-filled": _read_gaps,
    "clear-statement": _read_statement,
    "no-grievance": _read_grievances,
    "names-right": _read_names,
    "signed": _read_signature,
    "says-sorry": _read_apology,
    "offer-private": _read_offer,
    "door-open": _read_door,
    "no-shouting": _read_voice,
    "kept-short": _read_length,
    "one-reason": _read_reasons,
    "own-words": _read_template_words,
    "says-thanks": _read_thanks,
}
