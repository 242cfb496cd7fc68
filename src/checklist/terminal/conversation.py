"""A conversation at a terminal, for a careers adviser without a network: the order of its steps.

First the questions, for as long as the engine names one; then a list of steps, forwards and backwards: the result, the
details for the message, the message. Nothing typed is stored, except in the one file that the reader chooses to save.
"""

from collections.abc import Callable
from dataclasses import dataclass

from checklist.drafts import DETAILS
from checklist.terminal import message, questions
from checklist.terminal.talk import Move, Talk, Terminal


def converse(terminal: Terminal) -> None:
    """Ask every question that applies, print the result, write the message that is owed, and offer to save it.

    Args:
        terminal: Where to read and print. The conversation is over at the end of its input, or at a "q".

    Raises:
        KeyboardInterrupt: As `terminal.read` raises it.
    """
    talk = Talk(terminal)
    talk.print("Bow Out: should you pull out of this interview, and what should you say?")
    talk.print("Nothing is sent. Nothing is kept.")
    talk.print("Type a number and press Enter. b goes back, q quits.")
    try:
        _walk(talk)
    except EOFError:
        talk.print("")
    talk.print("Goodbye, and good luck.")


@dataclass(frozen=True, slots=True)
class _Step:
    """One thing that is asked or printed, and whether it applies; going back skips what asks nothing."""

    take: Callable[[Talk], Move]
    applies: Callable[[Talk], bool]
    asks: bool = True


def _walk(talk: Talk) -> None:
    questions.ask_questions(talk)
    steps = _steps()
    at, move = 0, Move.NEXT
    while at < len(steps):
        step = steps[at]
        if step.applies(talk) and (step.asks or move is not Move.BACK):
            move = step.take(talk)
        if move is Move.NEXT:
            at += 1
        elif move is Move.ANOTHER:
            at, move = next(at for at, step in enumerate(steps) if step.take is message.ask_recipient), Move.NEXT
        elif at:
            at -= 1
        else:
            questions.ask_questions(talk, talk.assessment.asked[-1])
            move = Move.NEXT


def _steps() -> tuple[_Step, ...]:
    return (
        _Step(questions.print_result, _always, asks=False),
        _Step(message.ask_note, message.has_note),
        _Step(message.ask_recipient, message.writes),
        _Step(message.ask_tone, message.writes),
        *(_detail_step(name, required=True) for name in DETAILS),
        *(_detail_step(name, required=False) for name in DETAILS),
        _Step(message.print_messages, _always, asks=False),
        _Step(message.ask_to_save, message.writes_email),
        _Step(message.ask_another, message.writes),
    )


def _always(_: Talk) -> bool:
    return True


def _detail_step(name: str, *, required: bool) -> _Step:
    return _Step(
        lambda talk: message.ask_detail(talk, name, required=required),
        lambda talk: message.needs(talk, name) is required and message.mentions(talk, name),
    )
