"""What a conversation needs of the world, what it keeps in mind, and how a line that is typed is read.

Nothing here knows which question comes when, or what comes of it.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum, auto
from typing import Any, Final

from checklist import text
from checklist.assessment import Assessment, assess
from checklist.questions import ask
from checklist.request import SCHEMA, Request, parse

#: The question that the exact time of the interview answers.
TIME_QUESTION: Final = "notice"

_BACK: Final = frozenset({"b", "back"})
_SKIP: Final = frozenset({"s", "skip"})
_QUIT: Final = frozenset({"q", "quit", "exit"})


@dataclass(frozen=True, slots=True)
class Terminal:
    """What a conversation needs of the world.

    Attributes:
        read: Shows a prompt and returns the line that is typed. Raises EOFError at the end of the input.
        write: Shows some text and ends the line.
        now: Returns the present time with its offset.
        save: Writes a new file of the name given. Raises FileExistsError where there is one, or another OSError.
    """

    read: Callable[[str], str]
    write: Callable[[str], None]
    now: Callable[[], datetime]
    save: Callable[[str, bytes], None]


class Move(Enum):
    """Where a conversation goes from here."""

    NEXT = auto()
    BACK = auto()
    #: To the first question.
    FIRST = auto()
    #: To the result, past the questions that are left.
    RESULT = auto()
    #: To whom a message is to, for another one.
    ANOTHER = auto()


@dataclass(slots=True)
class Talk:
    """What has been said so far.

    Attributes:
        terminal: Where it is said.
        answers: The option chosen for each question; those that do not apply any more do not count.
        starts_at: When the interview starts, where its exact time was given.
        recipient: Whom the message is to; empty until that is asked.
        tone: How the message sounds.
        details: The words that go into the message.
        wants_note: Whether one line is wanted where nothing has to be sent.
        is_settled: Whether the reader has been told that the result cannot change any more.
    """

    terminal: Terminal
    answers: dict[str, str] = field(default_factory=dict)
    starts_at: datetime | None = None
    recipient: str = ""
    tone: str = "warm"
    details: dict[str, str] = field(default_factory=dict)
    wants_note: bool = False
    is_settled: bool = False

    def tell(self, words: str, indent: str = "") -> None:
        """Show words of ours, wrapped."""
        self.show(text.wrap(words, indent) or [""])

    def show(self, lines: Iterable[str]) -> None:
        """Show lines as they are, but for what a terminal would obey."""
        self.terminal.write(text.neutralise("\n".join(lines)))

    def read(self, prompt: str) -> str:
        """Return the line that is typed, without the spaces around it.

        Raises:
            EOFError: It is the "q" that quits, or the input has ended.
        """
        line = self.terminal.read(text.neutralise(prompt)).strip(" ")
        if line == "q":
            raise EOFError
        return line

    def request(self, op: str = "compose", **more: Any) -> Request:
        """Return a valid request for what has been said.

        Args:
            op: What is asked of the engine.
            more: Fields that lie over those of the request.

        Raises:
            InvalidRequest: A field in `more` is at fault.
        """
        return parse(
            {
                "schema": SCHEMA,
                "op": op,
                "answers": self.answers,
                "interview": {"starts_at": self.starts_at.isoformat()} if self.starts_at else None,
                "now": self.terminal.now().isoformat(),
                "details": self.details,
                "recipient": self.recipient or "employer",
                "tone": self.tone,
                **more,
            }
        )

    def assess(self) -> Assessment:
        """Return the assessment of what has been said."""
        request = self.request()
        return assess(request.answers, request.interview, request.now)

    def asked(self) -> Mapping[str, str | None]:
        """Return the questions that apply now, each with its answer."""
        notice = {TIME_QUESTION: notice} if (notice := self.starts_at and self.assess().notice) else {}
        return ask({**self.answers, **notice})


def read_answer(talk: Talk, *, settled: bool = False) -> str:
    """Return the line that is typed at the prompt of a question; `settled` as for `read_move`.

    Raises:
        EOFError: It quits.
    """
    return talk.read("s for the result> " if settled else "> ")


def read_move(line: str, *, settled: bool = False) -> Move | None:
    """Return where a line leads that is no answer: Enter alone, "b" and, once the result is settled, "s".

    Args:
        line: What was typed.
        settled: Whether "s" skips to the result.

    Raises:
        EOFError: It quits.
    """
    word = line.lower()
    if word in _QUIT:
        raise EOFError
    if not word:
        return Move.NEXT
    if word in _BACK:
        return Move.BACK
    return Move.RESULT if settled and word in _SKIP else None


def choose(
    talk: Talk, head: str, hint: str, options: Mapping[str, str], given: str | None, *, settled: bool = False
) -> str | Move:
    """Return the option that is chosen, or where to go instead; an empty id where an answer is taken back.

    Args:
        talk: What has been said.
        head: The question.
        hint: What helps to answer it; may be empty.
        options: What may be answered, by id.
        given: The option that Enter alone keeps, if there is one.
        settled: Whether "s" skips to the result.

    Raises:
        EOFError: What is typed quits.
    """
    typed = {word.lower(): one for one, words in options.items() for word in (one, words)}
    typed |= {str(number): one for number, one in enumerate(options, 1)}
    while True:
        talk.tell("")
        talk.tell(head)
        if hint:
            talk.tell(hint, "  ")
        for number, (one, words) in enumerate(options.items(), 1):
            talk.show([f"{number:>4}  {words}{'  (Enter)' if one == given else ''}"])
        line = read_answer(talk, settled=settled)
        move = read_move(line, settled=settled)
        if move:
            return move
        if line == "-" and given:
            return ""
        option = typed.get(line.lower()) or typed.get(line.rstrip(".)"))
        if option:
            return option
        if line.lower() in _SKIP:
            talk.tell("The result is not settled yet. Press Enter alone to skip this question.")
        else:
            talk.tell(f"Please type a number from 1 to {len(options)}. Enter alone skips, b goes back, q quits.")
