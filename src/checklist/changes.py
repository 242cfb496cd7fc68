"""What would change it: every other answer that gives another outcome or channel, found by trying it.

Nothing here knows the rules. Each answer is put in the place of the one given, and the decision is made again.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from checklist.case import Case, decide
from checklist.channels import A_WEEK, THEN, ChannelId, find_elapsed
from checklist.clock import DAY, notice_left
from checklist.outcomes import OUTCOMES, OutcomeId
from checklist.questions import QUESTION_BY_ID, TIME_QUESTION

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
    TIME_QUESTION,
    "missed-by",
    "certainty",
    "put-right",
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
_LONG_AGO: Final = "If it had passed more than a week ago"
_MINUTE: Final = timedelta(minutes=1)
_THEN: Final = {outcome.id: outcome.then for outcome in OUTCOMES}


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


def find_changes(case: Case) -> tuple[Change, ...]:
    """Return every single change of an answer that gives another outcome or channel.

    With an interview's time, that is tried in place of the question `notice`: the nearest time on either side that
    changes something. The order is the one a reader cares about, so whoever has room for three takes the first three:
    what can still be done, then what time does, then the rest; an answer that gives the same as another to its
    question comes after all others.

    Args:
        case: What `make_case` returned.
    """
    found = [*_try_options(case), *_try_times(case)]
    told: set[tuple[str, str, str]] = set()
    ranked = []
    for change in sorted(found, key=lambda one: _rank(one, case)):
        what = change.question, change.outcome, change.channel
        ranked.append((what in told, change))
        told.add(what)
    return tuple(change for _, change in sorted(ranked, key=lambda one: one[0]))


def _try_options(case: Case) -> Iterator[Change]:
    elapsed = find_elapsed(case.interview.starts_at, case.now) if case.interview and case.now else None
    for question, given in case.asked.items():
        if given is None or (question == TIME_QUESTION and case.interview):
            continue
        for option in QUESTION_BY_ID[question].options:
            if option.id != given:
                other = decide({**case.answers, question: option.id}, elapsed)
                yield from _word(question, option.id, option.if_so, other, case)


def _try_times(case: Case) -> Iterator[Change]:
    """Yield the nearest earlier and the nearest later time, to the minute, that give something else."""
    if case.interview is None or case.now is None:
        return
    starts_at, now = case.interview.starts_at, case.now
    minute = now.astimezone(starts_at.tzinfo).replace(second=0, microsecond=0)
    early = minute if minute == now else minute + _MINUTE  # the first full minute that is not past
    later = (early - A_WEEK, minute + _MINUTE, early + timedelta(hours=2), early + DAY, minute + 2 * DAY + _MINUTE)
    earlier = (
        minute + 2 * DAY,
        early + DAY - _MINUTE,
        early + timedelta(hours=2) - _MINUTE,
        minute,
        early - A_WEEK - _MINUTE,
    )
    for moments in (
        [moment for moment in earlier if moment < starts_at],
        [moment for moment in later if moment > starts_at],
    ):
        for moment in moments:
            notice, elapsed = notice_left(moment, now), find_elapsed(moment, now)
            if_so = next(one.if_so for one in QUESTION_BY_ID[TIME_QUESTION].options if one.id == notice)
            other = decide({**case.answers, TIME_QUESTION: notice}, elapsed)
            when = moment.isoformat(timespec="minutes")
            changes = tuple(_word(STARTS_AT, when, _LONG_AGO if elapsed else if_so, other, case))
            if changes:
                yield from changes
                break


def _word(question: str, option: str, if_so: str, other: tuple[OutcomeId, ChannelId], case: Case) -> Iterator[Change]:
    """Yield the change, unless it gives the same outcome and channel."""
    outcome, channel = other
    if outcome != case.outcome.id:
        yield Change(question, option, outcome, channel, f"{if_so}, {_THEN[outcome]}.")
    elif channel != case.channel.channel:
        yield Change(question, option, outcome, channel, f"{if_so}, {THEN[channel]}.")


def _rank(change: Change, case: Case) -> tuple[int, int, int]:
    if (change.question, change.option) in _DO:
        return 0, _DO.index((change.question, change.option)), 0
    if change.question == STARTS_AT:
        # Nobody can move it out of the past, and few mean to move it into it.
        is_past = case.now is not None and datetime.fromisoformat(change.option) <= case.now
        return 2 if case.notice == "passed" else 1, 0, int(is_past)
    options = [option.id for option in QUESTION_BY_ID[change.question].options]
    options.sort(key=_NO_TIME.__ne__)  # as far off as a time can be
    given = case.asked[change.question] or options[0]
    return 1, _CARE.index(change.question), abs(options.index(change.option) - options.index(given))
