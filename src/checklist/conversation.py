"""A conversation at a terminal, for a careers adviser without a network: what comes after what.

First the questions, for as long as the engine names one; then a list of steps, walked forwards and backwards: the
result, the names for the message, the message. Nothing typed is kept, but for one file that is written when asked for.
"""

from collections.abc import Callable
from dataclasses import dataclass

from checklist import asking, drafting
from checklist.drafts import DETAILS
from checklist.terminal import Move, Talk, Terminal


def converse(terminal: Terminal) -> None:
    """Ask every question that applies, show the result, write the message that is owed, and offer to save it.

    Args:
        terminal: Where the questions are asked. The conversation is over where its input ends, or at a "q".

    Raises:
        KeyboardInterrupt: As `terminal.read` raises it.
    """
    talk = Talk(terminal)
    talk.tell("Bow Out: should you pull out of this interview, and what should you say?")
    talk.tell("Nothing is sent. Nothing is kept.")
    talk.tell("Type a number and press Enter. b goes back, q quits.")
    try:
        _walk(talk)
    except EOFError:
        talk.tell("")
    talk.tell("Goodbye, and good luck.")


@dataclass(frozen=True, slots=True)
class _Step:
    """One thing that is asked or shown, and whether it comes up."""

    take: Callable[[Talk], Move]
    applies: Callable[[Talk], bool]
    asks: bool = True


def _walk(talk: Talk) -> None:
    asking.ask_questions(talk)
    steps = _steps()
    at, move = 0, Move.NEXT
    while at < len(steps):
        step = steps[at]
        if step.applies(talk) and (step.asks or move is not Move.BACK):
            move = step.take(talk)
        if move is Move.NEXT:
            at += 1
        elif move is Move.ANOTHER:
            at, move = next(at for at, step in enumerate(steps) if step.take is drafting.ask_recipient), Move.NEXT
        elif at:
            at -= 1
        else:
            asking.ask_questions(talk, talk.assessment.asked[-1])
            move = Move.NEXT


def _steps() -> tuple[_Step, ...]:
    return (
        _Step(asking.show_result, _always, asks=False),
        _Step(drafting.ask_note, drafting.has_note),
        _Step(drafting.ask_recipient, drafting.writes),
        _Step(drafting.ask_tone, drafting.writes),
        *(_detail_step(name, required=True) for name in DETAILS),
        *(_detail_step(name, required=False) for name in DETAILS),
        _Step(drafting.show_messages, _always, asks=False),
        _Step(drafting.ask_to_save, drafting.writes_email),
        _Step(drafting.ask_another, drafting.writes),
    )


def _always(_: Talk) -> bool:
    return True


def _detail_step(name: str, *, required: bool) -> _Step:
    return _Step(
        lambda talk: drafting.ask_detail(talk, name, required=required),
        lambda talk: drafting.needs(talk, name) is required and drafting.mentions(talk, name),
    )
