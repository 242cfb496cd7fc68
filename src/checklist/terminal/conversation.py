"""A conversation at a terminal, for a careers adviser without a network: the order of its turns.

First the questions, for as long as the engine names one; then a list of turns, forwards and backwards: the result, the
details for the message, the message. Nothing typed is stored, except in the one file that the reader chooses to save.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from checklist.details import DETAILS
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
class _Turn:
    """One thing that is asked or printed, and whether it applies; going back skips what asks nothing."""

    take: Callable[[Talk], Move]
    applies: Callable[[Talk], bool]
    asks: bool = True


#: Where a move leads that is neither to the next turn nor back.
_TARGETS: Final = {Move.ANOTHER: message.ask_recipient, Move.REPLY: message.print_messages}


def _walk(talk: Talk) -> None:
    questions.ask_questions(talk)
    turns = _turns()
    at, move = 0, Move.NEXT
    while at < len(turns):
        turn = turns[at]
        if turn.applies(talk) and (turn.asks or move is not Move.BACK):
            move = turn.take(talk)
        if move is Move.NEXT:
            at += 1
        elif move in _TARGETS:
            at, move = next(at for at, turn in enumerate(turns) if turn.take is _TARGETS[move]), Move.NEXT
        elif at:
            at -= 1
        else:
            questions.ask_questions(talk, talk.assessment.asked[-1])
            move = Move.NEXT


def _turns() -> tuple[_Turn, ...]:
    return (
        _Turn(questions.print_result, _always, asks=False),
        _Turn(message.ask_note, message.has_note),
        _Turn(message.ask_recipient, message.writes),
        _Turn(message.ask_tone, message.writes),
        *(_detail_turn(name, required=True) for name in DETAILS),
        *(_detail_turn(name, required=False) for name in DETAILS),
        _Turn(message.print_messages, _always, asks=False),
        _Turn(message.ask_to_save, message.writes_email),
        _Turn(message.ask_another, message.writes),
        _Turn(message.ask_reply, message.can_be_answered),
    )


def _always(_: Talk) -> bool:
    return True


def _detail_turn(name: str, *, required: bool) -> _Turn:
    return _Turn(
        lambda talk: message.ask_detail(talk, name, required=required),
        lambda talk: message.needs(talk, name) is required and message.mentions(talk, name),
    )
