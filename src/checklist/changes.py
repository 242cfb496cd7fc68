"""What would change the result: every other answer that gives another outcome or channel, found by trying it.

Nothing here knows the rules: each answer is substituted for the one given, and the decision is made again.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from checklist.case import Case, decide
from checklist.channels import A_WEEK, ELAPSED, THEN, ChannelId, find_elapsed
from checklist.clock import DAY, notice_left
from checklist.outcomes import OUTCOMES, OutcomeId
from checklist.questions import QUESTION_BY_ID, TIME_QUESTION

#: The id that stands in place of a question's for the interview's exact time.
STARTS_AT: Final = "starts_at"

#: Changes that the reader can bring about, in the order in which they are listed; they come first.
_ACTIONS: Final = (
    ("raised", "yes"),
    ("offer-status", "signed"),
    ("sounding-board", "yes"),
    ("asked-other-roles", "yes"),
)
#: The other changes by question: first those that time brings, then opinions, then facts.
_QUESTION_ORDER: Final = (
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

    With an exact time, the answers to `notice` are not tried but times: the nearest on either side that changes
    something. The most useful changes come first, so a caller with room for three takes the first three; an answer
    that gives the same result as another one to its question comes after all others.

    Args:
        case: What `make_case` returned.
    """
    found = [*_try_options(case), *_try_times(case)]
    seen: set[tuple[str, str, str]] = set()
    ranked = []
    for change in sorted(found, key=lambda one: _rank(one, case)):
        result = change.question, change.outcome, change.channel
        ranked.append((result in seen, change))
        seen.add(result)
    return tuple(change for _, change in sorted(ranked, key=lambda one: one[0]))


def _try_options(case: Case) -> Iterator[Change]:
    for question, given in case.asked.items():
        if given is None or (question == TIME_QUESTION and case.interview):
            continue
        for option in QUESTION_BY_ID[question].options:
            if option.id != given:
                other = decide({**case.answers, question: option.id}, case.facts[ELAPSED])
                yield from _compare(question, option.id, option.if_so, other, case)


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
            changes = tuple(_compare(STARTS_AT, when, _LONG_AGO if elapsed else if_so, other, case))
            if changes:
                yield from changes
                break


def _compare(
    question: str, option: str, if_so: str, other: tuple[OutcomeId, ChannelId], case: Case
) -> Iterator[Change]:
    """Yield the change, unless outcome and channel stay the same."""
    outcome, channel = other
    if outcome != case.outcome.id:
        yield Change(question, option, outcome, channel, f"{if_so}, {_THEN[outcome]}.")
    elif channel != case.channel.channel:
        yield Change(question, option, outcome, channel, f"{if_so}, {THEN[channel]}.")


def _rank(change: Change, case: Case) -> tuple[int, int, int]:
    if (change.question, change.option) in _ACTIONS:
        return 0, _ACTIONS.index((change.question, change.option)), 0
    if change.question == STARTS_AT:
        # A time in the past is no plan, and an interview that has passed cannot be moved.
        is_past = case.now is not None and datetime.fromisoformat(change.option) <= case.now
        return 2 if case.notice == "passed" else 1, 0, int(is_past)
    options = [option.id for option in QUESTION_BY_ID[change.question].options]
    options.sort(key=_NO_TIME.__ne__)  # listed last, but further off than any time
    given = case.asked[change.question] or options[0]
    return 1, _QUESTION_ORDER.index(change.question), abs(options.index(change.option) - options.index(given))
