"""The message at a terminal: its recipient, tone and details; then the drafts, and the email as a file."""

from collections.abc import Mapping
from itertools import count
from typing import Final

from checklist import wire
from checklist.drafts import Draft, compose
from checklist.files import name_file, render_eml
from checklist.labels import DETAIL_NAMES, RECIPIENT_NAMES, TONE_NAMES
from checklist.messages import REPLIES
from checklist.request import InvalidRequest
from checklist.terminal import output
from checklist.terminal.talk import Move, Talk, choose, read_move

#: The lines that mean yes, in lower case.
YES: Final = frozenset(("w", "y", "yes"))

#: The answer while they have not answered.
_NOT_YET: Final = "not-yet"
#: The forms of the optional message.
_NOTE_FORMS: Final = ("email",)
#: What Enter alone does, for optional details with a note of their own.
_IF_LEFT_OUT: Final[Mapping[str, str]] = {"reason_given": "none is owed; Enter leaves it out"}


def forms(talk: Talk) -> tuple[str, ...]:
    """Return the forms of the messages to write, in the order they are used: those owed, or the optional one."""
    return talk.assessment.forms or (_NOTE_FORMS if talk.assessment.note and talk.wants_note else ())


def has_note(talk: Talk) -> bool:
    """Return whether there is an optional message."""
    return bool(talk.assessment.note)


def writes(talk: Talk) -> bool:
    """Return whether there is a message to write."""
    return bool(forms(talk))


def writes_email(talk: Talk) -> bool:
    """Return whether one of the messages is an email."""
    return "email" in forms(talk)


def needs(talk: Talk, name: str) -> bool:
    """Return whether a message requires the detail."""
    return any(name in draft.missing for draft in _drafts(talk, {}))


def mentions(talk: Talk, name: str) -> bool:
    """Return whether a message has a place for the detail, or requires it."""
    return any(name in draft.mentions or name in draft.missing for draft in _drafts(talk, {}))


def ask_note(talk: Talk) -> Move:
    """Ask whether the optional message is wanted.

    Raises:
        EOFError: What is typed quits, here as below.
    """
    talk.print("")
    talk.print(f"You owe nobody a message. If you like: {talk.assessment.note}.")
    line = talk.read("w writes that message, Enter alone goes on> ").lower()
    talk.wants_note = line in YES
    return read_move(line) or Move.NEXT


def ask_recipient(talk: Talk) -> Move:
    """Ask whom the message is to; the default is the first recipient."""
    offered = talk.recipient or talk.assessment.tell_first or "employer"
    chosen = choose(talk, "Whom is the message to?", "", RECIPIENT_NAMES, offered)
    if chosen is None:
        return Move.BACK
    talk.recipient = chosen
    return Move.NEXT


def ask_tone(talk: Talk) -> Move:
    """Ask for the message's tone."""
    chosen = choose(talk, "How should it sound?", "", TONE_NAMES, talk.tone)
    talk.print("")
    if chosen is None:
        return Move.BACK
    talk.tone = chosen
    return Move.NEXT


def ask_detail(talk: Talk, name: str, *, required: bool) -> Move:
    """Ask for a detail until it is valid; a required one is asked for twice."""
    given = talk.details.get(name)
    prompt = f"{DETAIL_NAMES[name]}{_explain_enter(name, given, required=required)}: "
    warned = False
    while True:
        line = talk.read(prompt)
        if line == "b":
            return Move.BACK
        if line == "-":
            talk.details.pop(name, None)
            return Move.NEXT
        if not line and required and not given and not warned:
            warned = True
            talk.print("The message needs this. Type it, or press Enter once more to leave it out for now.")
            continue
        if not line:
            return Move.NEXT
        try:
            talk.details = dict(talk.request(details={**talk.details, name: line}).details)
        except InvalidRequest as invalid:
            for error in invalid.errors:
                talk.print(f"{DETAIL_NAMES[name]}: {error.message}")
            continue
        return Move.NEXT


def print_messages(talk: Talk) -> Move:
    """Print each message with its review, what to do once it is sent, and the score with the message."""
    after: list[str] = []
    score: int | None = None
    for form in forms(talk):
        result = wire.answer(talk.request(form=form))
        talk.print_lines(output.render_message(result))
        if form != "voicemail":  # it stands in for the call; the last form's list assumes that the others are done
            after = result["draft"]["after_sending"]
        if form == "email" or score is None:
            score = result["assessment"]["score"]
    if after:
        talk.print_lines(["", "Once it is sent:"])
        for words in after:
            talk.print_lines(output.wrap(words, "- ", "  "))
    if score is not None:
        talk.print("")
        talk.print(f"Ready to send: {score} of 100")
    return Move.NEXT


def ask_to_save(talk: Talk) -> Move:
    """Ask whether to save the email as a file, and save it."""
    talk.print("")
    talk.print("Save the email as a file, to open it in your mail program?")
    line = talk.read("y saves it, Enter alone goes on> ").lower()
    if line in {"y", "yes"}:
        _save_email(talk)
    return read_move(line) or Move.NEXT


def can_be_answered(talk: Talk) -> bool:
    """Return whether there is a second message."""
    return bool(talk.assessment.replies)


def ask_reply(talk: Talk) -> Move:
    """Ask whether they have answered, to write the second message."""
    labels = {one: REPLIES[one].label for one in talk.assessment.replies}
    chosen = choose(talk, "Have they answered?", "", {_NOT_YET: "Not yet", **labels}, _NOT_YET)
    if chosen is None:
        return Move.BACK
    talk.reply_to = "" if chosen == _NOT_YET else chosen
    return Move.REPLY if talk.reply_to else Move.NEXT


def ask_another(talk: Talk) -> Move:
    """Ask whether to write another message, for which the default recipient is the employer."""
    talk.print("")
    talk.print("Write another, to someone else or in another tone?")
    line = talk.read("w writes another, Enter alone goes on> ").lower()
    if line in YES:
        talk.recipient, talk.reply_to = "employer", ""
        return Move.ANOTHER
    return read_move(line) or Move.NEXT


def _drafts(talk: Talk, details: Mapping[str, str]) -> list[Draft]:
    return [
        compose(talk.answers, talk.assessment, details, form, talk.recipient, talk.tone, talk.reply_to)
        for form in forms(talk)
    ]


def _explain_enter(name: str, given: str | None, *, required: bool) -> str:
    if given:
        return f" (Enter keeps {output.shorten(given)}; - takes it out)"
    return "" if required else f" ({_IF_LEFT_OUT.get(name, 'Enter leaves it out')})"


def _save_email(talk: Talk) -> None:
    """Write the email under the first name that is free."""
    draft = next(one for one in _drafts(talk, talk.details) if one.form == "email")
    content = render_eml(draft)
    for number in count(1):
        name = name_file("email" if number == 1 else f"email {number}", "eml")
        try:
            talk.terminal.save(name, content)
        except FileExistsError:
            continue
        except OSError as error:
            talk.print(f"It could not be saved here: {error.strerror}. You can copy it from above.")
        else:
            talk.print(f"Saved as {name} in this folder.")
        return
