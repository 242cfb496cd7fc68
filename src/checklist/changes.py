"""What would change it: every other answer that gives another outcome or channel, found by trying it.

Nothing here knows the rules. Each answer is put in the place of the one given, and the decision is made again.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from checklist.channels import STAYS, THEN, THEN_OF_A_NOTE, ChannelRule
from checklist.clock import DAY, Interview, notice_left
from checklist.conditions import Asked
from checklist.decisions import settle
from checklist.outcomes import Outcome
from checklist.questions import QUESTION_BY_ID, QUESTIONS, ask

#: The name of an interview's exact time, where an answer is named by its question.
STARTS_AT: Final = "starts_at"

#: What a reader can still do comes first,
_DO: Final = (
    ("raised", "yes"),
    ("offer-status", "signed"),
    ("sounding-board", "yes"),
    ("asked-other-roles", "yes"),
)
#: then what time does, what they may see otherwise tomorrow, and what is as it is.
_CARE: Final = (
    STARTS_AT,
    "notice",
    "certainty",
    "interest",
    "raised",
    "offer-status",
    "sounding-board",
    "asked-other-roles",
    "stage",
    "channel",
    "reason",
    "booked-by",
)
_NO_TIME: Final = "not-scheduled"
_MINUTE: Final = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Change:
    """Another answer to one question, the outcome and channel that it would give, and both in a sentence.

    For `question` "starts_at" the `option` is a time, in ISO 8601 with the interview's offset.
    """

    question: str
    option: str
    outcome: str
    channel: str
    text: str


def find_changes(
    answers: Mapping[str, str],
    asked: Asked,
    decided: tuple[Outcome, ChannelRule],
    interview: Interview | None,
    now: datetime | None,
) -> tuple[Change, ...]:
    """Return every single change of an answer that gives another outcome or channel.

    With an interview's time, that is tried in place of the question `notice`: the nearest time on either side that
    changes something. The order is the one a reader cares about, so whoever has room for three takes the first three:
    what can still be done, then what time does, then the rest; an answer that gives the same as another to its
    question comes after all others.

    Args:
        answers: The answers, with `notice` answered where the time is known.
        asked: What `questions.ask` returns for them.
        decided: What `decisions.settle` returns for that.
        interview: The interview's time, where it is known.
        now: The present time; needed with `interview`.
    """
    found = list(_try_options(answers, asked, decided, tries_notice=interview is None))
    if interview is not None and now is not None:
        found += _try_times(answers, decided, interview.starts_at, now)
    told: set[tuple[str, str, str]] = set()
    ranked = []
    for change in sorted(found, key=lambda one: _rank(one, asked)):
        what = change.question, change.outcome, change.channel
        ranked.append((what in told, change))
        told.add(what)
    return tuple(change for _, change in sorted(ranked, key=lambda one: one[0]))


def _try_options(
    answers: Mapping[str, str], asked: Asked, decided: tuple[Outcome, ChannelRule], *, tries_notice: bool
) -> Iterator[Change]:
    for question in QUESTIONS:
        given = asked.get(question.id)
        if given is None or (question.id == "notice" and not tries_notice):
            continue
        for option in question.options:
            if option.id == given:
                continue
            other = settle(ask({**answers, question.id: option.id}))
            if other != decided:
                yield from _word(question.id, option.id, option.if_so, other, decided)


def _try_times(
    answers: Mapping[str, str], decided: tuple[Outcome, ChannelRule], starts_at: datetime, now: datetime
) -> Iterator[Change]:
    """Yield the nearest earlier and the nearest later time, to the minute, that give something else."""
    minute = now.astimezone(starts_at.tzinfo).replace(second=0, microsecond=0)
    early = minute if minute == now else minute + _MINUTE  # the first full minute that is not past
    later = (minute + _MINUTE, early + 2 * timedelta(hours=1), early + DAY, minute + 2 * DAY + _MINUTE)
    earlier = (minute + 2 * DAY, early + DAY - _MINUTE, early + 2 * timedelta(hours=1) - _MINUTE, minute)
    for moments in (
        [moment for moment in earlier if moment < starts_at],
        [moment for moment in later if moment > starts_at],
    ):
        for moment in moments:
            notice = notice_left(moment, now)
            other = settle(ask({**answers, "notice": notice}))
            if other != decided:
                if_so = next(one.if_so for one in QUESTION_BY_ID["notice"].options if one.id == notice)
                changes = tuple(_word(STARTS_AT, moment.isoformat(timespec="minutes"), if_so, other, decided))
                if changes:
                    yield from changes
                    break


def _word(
    question: str,
    option: str,
    if_so: str,
    other: tuple[Outcome, ChannelRule],
    decided: tuple[Outcome, ChannelRule],
) -> Iterator[Change]:
    """Yield the change, unless it is only another reason for the same outcome and channel."""
    outcome, channel = other[0].id, other[1].channel
    if outcome != decided[0].id:
        yield Change(question, option, outcome, channel, f"{if_so}, {other[0].then}.")
    elif channel != decided[1].channel:
        then = THEN_OF_A_NOTE if outcome in STAYS else THEN
        yield Change(question, option, outcome, channel, f"{if_so}, {then[channel]}.")


def _rank(change: Change, asked: Asked) -> tuple[int, int, int]:
    if (change.question, change.option) in _DO:
        return 0, _DO.index((change.question, change.option)), 0
    if change.question == STARTS_AT:
        # Nobody can move it out of the past, and few mean to move it into it.
        return 2 if asked["notice"] == "passed" else 1, 0, int(change.outcome == "apologise")
    options = [option.id for option in QUESTION_BY_ID[change.question].options]
    options.sort(key=_NO_TIME.__ne__)  # as far off as a time can be
    given = asked[change.question] or options[0]
    return 1, _CARE.index(change.question), abs(options.index(change.option) - options.index(given))
