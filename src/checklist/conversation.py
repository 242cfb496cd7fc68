"""A conversation at a terminal, for a careers adviser without a network: what comes after what.

It is a list of steps, walked forwards and backwards: the questions, the result, the names for the message, the
message. Nothing typed is kept, but for one file that is written when asked for.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from checklist import asking, drafting
from checklist.drafts import DETAILS
from checklist.questions import QUESTIONS, Question
from checklist.terminal import TIME_QUESTION, Move, Talk, Terminal


def converse(terminal: Terminal) -> None:
    """Ask every question that applies, show the result, write the message, and offer to save it.

    Args:
        terminal: Where the questions are asked. The conversation is over where its input ends, or at a "q".

    Raises:
        KeyboardInterrupt: As `terminal.read` raises it.
    """
    talk = Talk(terminal)
    talk.tell("Bow Out: should you pull out of this interview, and what should you say?")
    talk.tell("Nothing is sent. Nothing is kept.")
    talk.tell("Type a number and press Enter. Enter alone skips a question, b goes back, q quits.")
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
    steps = _steps()
    leads_to = {
        Move.FIRST: 0,
        Move.RESULT: _at(steps, asking.show_result),
        Move.ANOTHER: _at(steps, drafting.ask_recipient),
    }
    at, move = 0, Move.NEXT
    while at < len(steps):
        step = steps[at]
        if step.applies(talk) and (step.asks or move is not Move.BACK):
            move = step.take(talk)
        if move is Move.NEXT:
            at += 1
        elif move in leads_to:
            at, move = leads_to[move], Move.NEXT
        elif any(one.asks and one.applies(talk) for one in steps[:at]):
            at -= 1
        else:
            talk.tell("This is the first question.")
            move = Move.NEXT


def _at(steps: Sequence[_Step], take: Callable[[Talk], Move]) -> int:
    return next(at for at, step in enumerate(steps) if step.take is take)


def _steps() -> tuple[_Step, ...]:
    return (
        *(step for question in QUESTIONS for step in _question_steps(question)),
        _Step(asking.show_result, _always, asks=False),
        _Step(drafting.ask_note, drafting.owes_nothing),
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


def _question_steps(question: Question) -> Iterator[_Step]:
    if question.id == TIME_QUESTION:
        yield _Step(asking.ask_time, _always)
    yield _Step(
        lambda talk: asking.ask_question(talk, question),
        lambda talk: question.id in talk.asked() and not (question.id == TIME_QUESTION and talk.starts_at),
    )


def _detail_step(name: str, *, required: bool) -> _Step:
    return _Step(
        lambda talk: drafting.ask_detail(talk, name, required=required),
        lambda talk: drafting.needs(talk, name) is required and drafting.mentions(talk, name),
    )
