"""The interface of a conversation to the terminal, its state, and the parsing of typed lines.

Nothing here knows the order of the questions or their effect.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum, auto
from typing import Any, Final

from checklist.assessment import Assessment, assess
from checklist.english import DEFAULT
from checklist.request import SCHEMA, Request, parse
from checklist.terminal import output

_BACK: Final = frozenset({"b", "back"})
_QUIT: Final = frozenset({"q", "quit", "exit"})


@dataclass(frozen=True, slots=True)
class Terminal:
    """The input and output of a conversation.

    Attributes:
        read: Prints a prompt and returns the line that is typed. Raises EOFError at the end of the input.
        write: Prints some text and ends the line.
        now: Returns the present time with its offset.
        english: The reader's English, one of `english.ENGLISHES`.
        save: Writes a new file of the name given. Raises FileExistsError where there is one, or another OSError.
    """

    read: Callable[[str], str]
    write: Callable[[str], None]
    now: Callable[[], datetime]
    save: Callable[[str, bytes], None]
    english: str = DEFAULT


class Move(Enum):
    """Where a conversation goes from here."""

    NEXT = auto()
    BACK = auto()
    #: Back to the choice of the recipient, for another message.
    ANOTHER = auto()
    #: To the second message.
    REPLY = auto()


@dataclass(slots=True)
class Talk:
    """The state of a conversation.

    Attributes:
        terminal: Where to read and print.
        answers: The option chosen for each question; those to questions that do not apply any more do not count.
        starts_at: When the interview starts, where its exact time was given.
        recipient: Whom the message is to; empty until that is asked.
        tone: The tone of the message.
        reply_to: What they have answered; empty for the first message.
        details: The details that go into the message.
        wants_note: Whether the reader wants the optional message.
        now: The present time at the last assessment, so that result and messages agree.
        assessment: The last assessment.
    """

    terminal: Terminal
    answers: dict[str, str] = field(default_factory=dict)
    starts_at: datetime | None = None
    recipient: str = ""
    tone: str = "warm"
    reply_to: str = ""
    details: dict[str, str] = field(default_factory=dict)
    wants_note: bool = False
    now: datetime = field(init=False)
    assessment: Assessment = field(init=False)

    def __post_init__(self) -> None:
        """Assess the initial answers."""
        self.assess()

    def assess(self) -> None:
        """Assess the answers at the present time; due after each of them."""
        self.now = self.terminal.now()
        request = self.request()
        self.assessment = assess(request.answers, request.interview, request.now, request.english)

    def print(self, words: str, indent: str = "") -> None:
        """Print text of ours, wrapped."""
        self.print_lines(output.wrap(words, indent) or [""])

    def print_lines(self, lines: Iterable[str]) -> None:
        """Print lines unwrapped, without control sequences."""
        self.terminal.write(output.neutralise("\n".join(lines)))

    def read(self, prompt: str) -> str:
        """Return the line that is typed, without the spaces around it.

        Raises:
            EOFError: It is the "q" that quits, or the input has ended.
        """
        line = self.terminal.read(output.neutralise(prompt)).strip(" ")
        if line == "q":
            raise EOFError
        return line

    def request(self, op: str = "compose", **more: Any) -> Request:
        """Return a valid request for the state of the conversation.

        Args:
            op: The request's operation.
            more: Fields that replace those of the request.

        Raises:
            InvalidRequest: A field in `more` is invalid.
        """
        return parse(
            {
                "schema": SCHEMA,
                "op": op,
                "answers": self.answers,
                "interview": {"starts_at": self.starts_at.isoformat()} if self.starts_at else None,
                "now": self.now.isoformat(),
                "details": self.details,
                "recipient": self.recipient or "employer",
                "tone": self.tone,
                "reply_to": self.reply_to or None,
                "english": self.terminal.english,
                **more,
            }
        )


def read_move(line: str) -> Move | None:
    """Return the move that a line stands for: Enter alone, or "b"; None for any other line.

    Raises:
        EOFError: It quits.
    """
    word = line.lower()
    if word in _QUIT:
        raise EOFError
    if not word:
        return Move.NEXT
    return Move.BACK if word in _BACK else None


def choose(
    talk: Talk,
    head: str,
    hint: str,
    options: Mapping[str, str],
    given: str | None,
    headings: Mapping[str, str] | None = None,
) -> str | None:
    """Return the option that is chosen; None to go back.

    Args:
        talk: The conversation.
        head: The question.
        hint: A line below it; may be empty.
        options: The options' texts, by id.
        given: The option that Enter alone keeps, if there is one.
        headings: The heading of each option's group, by the option's id.

    Raises:
        EOFError: What is typed quits.
    """
    typed = {word.lower(): one for one, words in options.items() for word in (one, words)}
    typed |= {str(number): one for number, one in enumerate(options, 1)}
    while True:
        talk.print("")
        talk.print(head)
        if hint:
            talk.print(hint, "  ")
        heading = ""
        for number, (one, words) in enumerate(options.items(), 1):
            if headings and headings[one] != heading:
                heading = headings[one]
                talk.print(heading, "  ")
            talk.print_lines(output.wrap(f"{words}{'  (Enter)' if one == given else ''}", f"{number:>4}  ", " " * 6))
        line = talk.read("> ")
        move = read_move(line)
        if move is Move.BACK:
            return None
        option = given if move else typed.get(line.lower()) or typed.get(line.rstrip(".)"))
        if option:
            return option
        keeps = "Enter alone keeps the marked one, " if given else ""
        talk.print(f"Please type a number from 1 to {len(options)}. {keeps}b goes back, q quits.")
