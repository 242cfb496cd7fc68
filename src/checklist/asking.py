"""The questions at a terminal, the exact time among them, and the result that comes of the answers."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from checklist import text, wire
from checklist.clock import say_time
from checklist.questions import QUESTION_BY_ID, QUESTIONS, Question
from checklist.request import InvalidRequest
from checklist.terminal import TIME_QUESTION, Move, Talk, choose, read_answer, read_move

#: Hints that speak of the page, as they are put here.
_HINTS: Final[Mapping[str, str]] = {"reason": "Pick the main one. It stays on this machine.", TIME_QUESTION: ""}


def ask_question(talk: Talk, question: Question) -> Move:
    """Ask one question, and keep its answer.

    Raises:
        EOFError: What is typed quits, here as below.
    """
    settled = _tell_if_settled(talk)
    given = talk.answers.get(question.id)
    chosen = choose(
        talk,
        f"{_place(talk, question.id)} {question.text}",
        "Enter alone keeps your answer, - takes it out." if given else _HINTS.get(question.id, question.hint),
        {one.id: one.text for one in question.options},
        given,
        settled=settled,
    )
    if isinstance(chosen, Move):
        return chosen
    if chosen:
        talk.answers[question.id] = chosen
    else:
        talk.answers.pop(question.id, None)
    return Move.NEXT


def ask_time(talk: Talk) -> Move:
    """Ask when the interview starts, and say the time again in words."""
    settled = _tell_if_settled(talk)
    talk.tell("")
    talk.tell(f"{_place(talk, TIME_QUESTION)} When does the interview start?")
    talk.tell("Type your local time, such as 2026-11-24 14:00.", "  ")
    if talk.starts_at:
        talk.tell(f"Enter alone keeps {say_time(talk.starts_at)}; - takes it out.", "  ")
    else:
        talk.tell("Enter alone: choose from a list instead.", "  ")
    while True:
        line = read_answer(talk, settled=settled)
        move = read_move(line, settled=settled)
        if move:
            return move
        if line == "-" and talk.starts_at:
            talk.starts_at = None
            return Move.NEXT
        try:
            talk.starts_at = _read_time(talk, line)
        except ValueError as error:
            talk.tell(str(error))
            continue
        when = f"{say_time(talk.starts_at)}, {talk.starts_at.year}"
        if talk.starts_at > talk.terminal.now():
            talk.tell(f"That is {when}.")
        else:
            talk.tell(f"That was {when}, so the time has passed. If it is wrong, type b.")
        return Move.NEXT


def show_result(talk: Talk) -> Move:
    """Show the assessment, and which questions were left open where they could still change it."""
    if talk.assess().next_question == QUESTIONS[0].id:
        talk.tell("")
        talk.tell("There is nothing to go on yet. Please answer the first question, or type q to quit.")
        return Move.FIRST
    result = wire.answer(talk.request("assess"))
    talk.show(["", "=== What to do ===", "", *text.render_assessment({**result, "next_question": None})])
    skipped = [QUESTION_BY_ID[name].text for name, option in talk.asked().items() if option is None]
    if skipped and not result["complete"]:
        talk.tell("")
        talk.tell(f"It can still change. You left open: {' '.join(skipped)}")
    return Move.NEXT


def _place(talk: Talk, question: str) -> str:
    asked = list(talk.asked())
    return f"({asked.index(question) + 1} of {len(asked)})"


def _tell_if_settled(talk: Talk) -> bool:
    """Tell whether no open question can change the result any more; the first time, say so."""
    assessment = talk.assess()
    is_open = None in talk.asked().values()
    settled = assessment.complete and is_open
    if settled and not talk.is_settled:
        talk.tell("")
        talk.tell(f"Your result is settled: {assessment.headline}")
        talk.tell("The rest counts for the score and the wording. Type s to skip to the result, or go on.")
    talk.is_settled = settled
    return settled


def _read_time(talk: Talk, line: str) -> datetime:
    """Return a time as it is typed: without an offset it is by this machine's zone.

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
    except (ValueError, OverflowError, OSError):  # the last two where this machine knows no such year
        raise ValueError(how) from None
    try:
        interview = talk.request(interview={"starts_at": moment.isoformat()}).interview
    except InvalidRequest as invalid:
        raise ValueError(" ".join(error.message for error in invalid.errors)) from None
    return interview.starts_at if interview else moment
