"""The reader's case: everything that is derived from answers and times, derived once.

Each decision is made in the module of its literals (`questions.settle`, `channels.find_channel`) and combined here.
Assessing, composing, reviewing and looking for changes all read a `Case` and decide none of it again.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from checklist.channels import (
    ELAPSED,
    TELL_FIRST,
    ChannelId,
    ChannelRule,
    find_channel,
    find_elapsed,
    order_forms,
    say_how,
    send_by,
)
from checklist.clock import Interview, Timing, notice_left, plan
from checklist.conditions import Asked
from checklist.english import DEFAULT, say_time
from checklist.lines import Lines, fill
from checklist.outcomes import Ground, Outcome, OutcomeId
from checklist.questions import OUTCOME, TIME_QUESTION, settle


@dataclass(frozen=True, slots=True)
class Case:
    """One reader's case.

    Attributes:
        answers: The answers, with `notice` as the exact time answers it; those that do not apply are among them.
        asked: The questions that apply, each with its option or None while it is open.
        facts: `asked`, with the outcome as the answer to `outcome` and the time elapsed as that to `elapsed`.
        outcome: What to do; provisional while a question is open.
        ground: Why.
        channel: How to say it; provisional likewise.
        interview: The interview's exact time, where it is known.
        now: The present time, where it is known.
        timing: When to speak; None without both.
        english: The reader's English, one of `english.ENGLISHES`.
    """

    answers: Mapping[str, str]
    asked: Asked
    facts: Asked
    outcome: Outcome
    ground: Ground
    channel: ChannelRule
    interview: Interview | None
    now: datetime | None
    timing: Timing | None
    english: str

    @property
    def notice(self) -> str | None:
        """Return the option that answers `notice`."""
        return self.asked.get(TIME_QUESTION)

    @property
    def next_question(self) -> str | None:
        """Return the first open question; the questions are ordered by how much their answers settle."""
        return next((question for question, option in self.asked.items() if option is None), None)

    @property
    def sends(self) -> bool:
        """Return whether a message is owed."""
        return self.channel.channel != "none"

    @property
    def keeps_interview(self) -> bool:
        """Return whether there is an interview that stands for now."""
        return self.outcome.keeps_interview and self.notice != "passed"

    @property
    def tell_first(self) -> str | None:
        """Return the recipient who hears it first; None where no message is owed."""
        return TELL_FIRST.get(self.asked.get("booked-by") or "", "employer") if self.sends else None

    @property
    def forms(self) -> tuple[str, ...]:
        """Return which drafts to use now, in order."""
        return order_forms(self.channel, self.timing, self.now)

    @property
    def send_by(self) -> datetime | None:
        """Return the deadline, where the interview's time is known and anything is owed."""
        return None if self.outcome.id == "walk-away" else send_by(self.channel, self.timing)

    @property
    def how(self) -> str:
        """Return recipient, way and deadline in one or two sentences; or that nothing is to be sent."""
        if not self.sends:
            return self.outcome.how
        return say_how(self.channel, self.facts, self.tell_first or "", self.timing, self.now, self.english)

    def fill(self, lines: Lines) -> tuple[str, ...]:
        """Return the sentences of `lines` that hold for this reader; `{by}` is the deadline."""
        by = self.send_by
        return tuple(fill(lines, {"by": say_time(by, self.english, self.now)} if by else {}, self.facts))


def make_case(
    answers: Mapping[str, str], interview: Interview | None, now: datetime | None, english: str = DEFAULT
) -> Case:
    """Return the case of a reader.

    Args:
        answers: Question id to option id, as `parse` returns them; those to questions that do not apply do not count.
        interview: The interview's exact time, which then answers the question `notice`; None where unknown.
        now: The present time with its offset; required with `interview`, else used for office hours alone.
        english: One of `english.ENGLISHES`, for dates and times.

    Raises:
        ValueError: An interview time was given without the present time.
    """
    timing, elapsed = None, None
    if interview is not None:
        if now is None:
            raise ValueError("now: the present time is needed with an interview time")
        timing = plan(interview.starts_at, now)
        answers = {**answers, TIME_QUESTION: notice_left(interview.starts_at, now)}
        elapsed = find_elapsed(interview.starts_at, now)
    asked, outcome, ground = settle(answers)
    facts = _facts(asked, outcome, elapsed)
    return Case(answers, asked, facts, outcome, ground, find_channel(facts), interview, now, timing, english)


def decide(answers: Mapping[str, str], elapsed: str | None = None) -> tuple[OutcomeId, ChannelId]:
    """Return the ids of outcome and channel alone, without building a case.

    Args:
        answers: Question id to option id, as `parse` returns them; those to questions that do not apply do not count.
        elapsed: What `channels.find_elapsed` returned for the interview's exact time, where it is known.
    """
    return _decide(frozenset(answers.items()), elapsed)


@lru_cache(maxsize=256)  # a keystroke asks what it asked before: `find_changes` alone for thirty sets of answers
def _decide(answers: frozenset[tuple[str, str]], elapsed: str | None) -> tuple[OutcomeId, ChannelId]:
    asked, outcome, _ = settle(dict(answers))
    return outcome.id, find_channel(_facts(asked, outcome, elapsed)).channel


def _facts(asked: Asked, outcome: Outcome, elapsed: str | None) -> Asked:
    return {**asked, OUTCOME: outcome.id, ELAPSED: elapsed}
