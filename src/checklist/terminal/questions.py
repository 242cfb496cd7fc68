"""The questions at a terminal, the exact time among them, and the result of the answers."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final

from checklist import wire
from checklist.clock import DAY
from checklist.english import say_time
from checklist.questions import QUESTION_BY_ID, TIME_QUESTION, Question
from checklist.request import InvalidRequest
from checklist.terminal import output
from checklist.terminal.talk import Move, Talk, choose, read_move

#: Replacements for hints that are about the page.
_HINTS: Final[Mapping[str, str]] = {
    "reason": "Pick the main one. It stays on this machine.",
    TIME_QUESTION: "",
    "missed-by": "If it has not passed yet, type b and change the time.",
}
_HOUR: Final = timedelta(hours=1)
_YEAR: Final = 365 * DAY
#: The largest unit that counts finely enough, by the distance up to which it does; the page has the same.
_UNITS: Final = (
    (2 * _HOUR, timedelta(minutes=1), "minute"),
    (3 * DAY, _HOUR, "hour"),
    (2 * _YEAR, DAY, "day"),
    (timedelta.max, _YEAR, "year"),
)
_NEAR_DAYS: Final[Mapping[int, str]] = {-1: "yesterday, ", 0: "today, ", 1: "tomorrow, "}
#: The hours between which an interview is unlikely to start.
_NIGHTFALL, _MORNING = 22, 6


def ask_questions(talk: Talk, question: str | None = None) -> None:
    """Ask the first open question, until none is; "b" asks the one before it once more.

    Args:
        talk: The conversation.
        question: The one to begin with.

    Raises:
        EOFError: What is typed quits, here as below.
    """
    while question := question or talk.assessment.next_question:
        asked = talk.assessment.asked
        at = asked.index(question)
        head = f"Question {at + 1}."
        move = _ask_notice(talk, head) if question == TIME_QUESTION else _ask(talk, head, QUESTION_BY_ID[question])
        talk.assess()
        if move is Move.NEXT:
            question = None
        elif at:
            question = asked[at - 1]
        else:
            talk.print("This is the first question.")


def print_result(talk: Talk) -> Move:
    """Print the assessment."""
    result = wire.answer(talk.request("assess"))
    talk.print_lines(["", "=== What to do ===", "", *output.render_assessment(result)])
    return Move.NEXT


def say_moment(moment: datetime, now: datetime, english: str) -> str:
    """Return a moment in words, in its own offset and relative to now: "tomorrow, Friday 27 November at 14:00 …"."""
    days = (moment.date() - now.astimezone(moment.tzinfo).date()).days
    left = moment - now
    size, unit = next((size, unit) for limit, size, unit in _UNITS if abs(left) < limit)
    count = round(abs(left) / size)
    distance = f"{count} {unit}{'' if count == 1 else 's'}"
    away = f"in {distance}" if left > timedelta(0) else f"{distance} ago"
    return f"{_NEAR_DAYS.get(days, '')}{say_time(moment, english, now)} (UTC{moment.isoformat()[-6:]}), {away}"


def _ask(talk: Talk, head: str, question: Question) -> Move:
    given = talk.answers.get(question.id)
    chosen = choose(
        talk,
        f"{head} {question.text}",
        "Enter alone keeps your answer." if given else _HINTS.get(question.id, question.hint),
        {one.id: one.text for one in question.options},
        given,
        {one.id: one.heading for one in question.options},
    )
    if chosen is None:
        return Move.BACK
    if chosen != given:
        talk.answers[question.id] = chosen
        talk.recipient = ""  # the first recipient may be another one now
    return Move.NEXT


def _ask_notice(talk: Talk, head: str) -> Move:
    """Ask for the exact time and, where it is not known, how long it is about."""
    while (move := _ask_time(talk, head)) is Move.NEXT and not talk.starts_at:
        if _ask(talk, head, QUESTION_BY_ID[TIME_QUESTION]) is Move.NEXT:
            break
    return move


def _ask_time(talk: Talk, head: str) -> Move:
    """Ask when the interview starts, and print the time as it was understood."""
    talk.print("")
    talk.print(f"{head} When does the interview start?")
    talk.print("Type your local time, such as 2026-11-24 14:00.", "  ")
    if talk.starts_at:
        kept = say_moment(talk.starts_at, talk.now, talk.terminal.english)
        talk.print(f"Enter alone keeps {kept}; - takes it out.", "  ")
    else:
        talk.print("Enter alone: choose from a list instead.", "  ")
    while True:
        line = talk.read("> ")
        move = read_move(line)
        if move:
            return move
        if line == "-" and talk.starts_at:
            talk.starts_at = None
            return Move.NEXT
        try:
            talk.starts_at = _read_time(talk, line)
        except ValueError as error:
            talk.print(str(error))
            continue
        now = talk.terminal.now()
        is_or_was = "is" if talk.starts_at > now else "was"
        doubt = _doubt(talk.starts_at, now)
        moment = say_moment(talk.starts_at, now, talk.terminal.english)
        talk.print(f"That {is_or_was} {moment}.{doubt and f' {doubt} If it is wrong, type b.'}")
        return Move.NEXT


def _doubt(starts_at: datetime, now: datetime) -> str:
    """Return why a time may be a slip; empty if it is unlikely to be one."""
    if starts_at <= now:
        return "It has passed."
    if starts_at - now > _YEAR:
        return "It is more than a year off."
    return "" if _MORNING <= starts_at.hour < _NIGHTFALL else "It is in the night."


def _read_time(talk: Talk, line: str) -> datetime:
    """Return a time that was typed: without an offset it is in this machine's zone.

    Raises:
        ValueError: It is no time, or none that a request may hold; the message says what to do.
    """
    how = "Please write it like this: 2026-11-24 14:00."
    day, _, hour = line.replace("T", " ").partition(" ")
    if not hour:
        raise ValueError(how)
    try:
        moment = datetime.fromisoformat(f"{day}T{hour.strip():0>5}")
        moment = moment if moment.tzinfo else moment.astimezone()
    except (ValueError, OverflowError, OSError):  # astimezone raises the last two for years out of its range
        raise ValueError(how) from None
    try:
        interview = talk.request(interview={"starts_at": moment.isoformat()}).interview
    except InvalidRequest as invalid:
        raise ValueError(" ".join(error.message for error in invalid.errors)) from None
    return interview.starts_at if interview else moment
