"""The message at a terminal: to whom, in which tone, with which details; then the drafts, and the email as a file."""

from collections.abc import Mapping
from itertools import count
from typing import Final

from checklist import text, wire
from checklist.assessment import Assessment
from checklist.clock import next_open, plan
from checklist.drafts import DETAILS, Draft, compose
from checklist.files import name_file, render_eml
from checklist.labels import DETAIL_NAMES, RECIPIENT_NAMES, TONE_NAMES
from checklist.request import InvalidRequest
from checklist.terminal import Move, Talk, choose, read_move

#: What says yes, in small letters.
YES: Final = frozenset(("w", "y", "yes"))

#: The forms that each channel asks for, in the order they are used. Their website has a button and no form of ours.
_FORMS_OF: Final[Mapping[str, tuple[str, ...]]] = {
    "none": (),
    "email": ("email",),
    "phone": ("call", "voicemail"),
    "phone-then-email": ("call", "voicemail", "email"),
    "text-then-email": ("text", "email"),
    "portal-then-email": ("email",),
}
#: What Enter alone does, where more is to be said about a detail that may be left out.
_IF_LEFT_OUT: Final[Mapping[str, str]] = {"reason_given": "none is owed; Enter leaves it out"}


def owes_nothing(talk: Talk) -> bool:
    """Tell whether nobody has to be told anything."""
    return not _FORMS_OF[talk.assess().channel]


def writes(talk: Talk) -> bool:
    """Tell whether there is a message to write."""
    return bool(_forms(talk, talk.assess()))


def writes_email(talk: Talk) -> bool:
    """Tell whether one of the messages is an email."""
    return "email" in _forms(talk, talk.assess())


def needs(talk: Talk, name: str) -> bool:
    """Tell whether a message cannot do without the detail."""
    return any(name in draft.missing for draft in _drafts(talk, {}))


def mentions(talk: Talk, name: str) -> bool:
    """Tell whether a message reads otherwise without the detail: only such a one is asked for."""
    full = dict.fromkeys(DETAILS, "X")
    without = {one: words for one, words in full.items() if one != name}
    return [(one.parts, one.missing) for one in _drafts(talk, full)] != [
        (one.parts, one.missing) for one in _drafts(talk, without)
    ]


def ask_note(talk: Talk) -> Move:
    """Ask whether one line is wanted, where nothing has to be sent.

    Raises:
        EOFError: What is typed quits, here as below.
    """
    talk.tell("")
    talk.tell("There is nothing to send. You can still end it in one line.")
    line = talk.read("w writes that line, Enter alone goes on> ").lower()
    talk.wants_note = line in YES
    return read_move(line) or Move.NEXT


def ask_recipient(talk: Talk) -> Move:
    """Ask whom the message is to; a recruiter who arranged the interview is offered first."""
    if not talk.recipient:
        talk.recipient = "recruiter" if talk.asked().get("booked-by") == "recruiter" else "employer"
    chosen = choose(talk, "Whom is the message to?", "", RECIPIENT_NAMES, talk.recipient)
    if isinstance(chosen, Move):
        return chosen
    talk.recipient = chosen
    return Move.NEXT


def ask_tone(talk: Talk) -> Move:
    """Ask how the message should sound."""
    chosen = choose(talk, "How should it sound?", "", TONE_NAMES, talk.tone)
    talk.tell("")
    if isinstance(chosen, Move):
        return chosen
    talk.tone = chosen or talk.tone
    return Move.NEXT


def ask_detail(talk: Talk, name: str, *, required: bool) -> Move:
    """Ask for a detail until it is one that a request may hold; a required one is asked for twice."""
    given = talk.details.get(name)
    prompt = f"{DETAIL_NAMES[name]}{_say_what_enter_does(name, given, required=required)}: "
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
            talk.tell("The message needs this. Type it, or press Enter once more to leave it out for now.")
            continue
        if not line:
            return Move.NEXT
        try:
            talk.details = dict(talk.request(details={**talk.details, name: line}).details)
        except InvalidRequest as invalid:
            for error in invalid.errors:
                talk.tell(f"{DETAIL_NAMES[name]}: {error.message}")
            continue
        return Move.NEXT


def show_messages(talk: Talk) -> Move:
    """Show each message, what is not yet right about it, what is left to do, and the score with the message."""
    forms = _forms(talk, talk.assess())
    after: list[str] = []
    score: wire.Json = {}
    for form in forms or ("email",):  # even who sends nothing has something left to do
        result = wire.answer(talk.request(form=form))
        if form != "voicemail":  # it stands in for the call; the last of the others knows of those before it
            after = result["draft"]["after_sending"]
        if not forms:
            continue
        talk.show(text.render_message(result))
        if form == "email" or not score:
            score = result["assessment"]
    if after:
        talk.show(["", "Once it is sent:" if forms else "What is left to do:"])
        for words in after:
            talk.show(text.wrap(words, "- ", "  "))
    if score:
        talk.tell("")
        talk.tell(f"Ready to send: {score['score']} of 100")
    return Move.NEXT


def ask_to_save(talk: Talk) -> Move:
    """Ask whether to save the email as a file, and save it."""
    talk.tell("")
    talk.tell("Save the email as a file, to open it in your mail program?")
    line = talk.read("y saves it, Enter alone goes on> ").lower()
    if line in {"y", "yes"}:
        _save_email(talk)
    return read_move(line) or Move.NEXT


def ask_another(talk: Talk) -> Move:
    """Ask whether to write another message; after the recruiter, the employer is offered."""
    talk.tell("")
    talk.tell("Write another, to someone else or in another tone?")
    line = talk.read("w writes another, Enter alone ends> ").lower()
    if line in YES:
        talk.recipient = "employer" if talk.recipient == "recruiter" else talk.recipient
        return Move.ANOTHER
    return read_move(line) or Move.NEXT


def _forms(talk: Talk, assessment: Assessment) -> tuple[str, ...]:
    """Return the forms of the messages to write, in the order they are used."""
    if assessment.outcome in {"attend", "wait"}:  # nothing is cancelled, so nobody is rung
        return ("email",)
    forms = _FORMS_OF[assessment.channel]
    if not forms:
        note = ("text",) if talk.answers.get("channel") == "text" else ("email",)
        return note if talk.wants_note else ()
    if "call" in forms and "email" in forms and _is_closed(talk):
        return ("email", *(form for form in forms if form != "email"))
    return forms


def _is_closed(talk: Talk) -> bool:
    """Tell whether nobody would pick up the phone now, so that the email goes first."""
    now = talk.terminal.now()
    return (plan(talk.starts_at, now).ring_from if talk.starts_at else next_open(now)) > now


def _drafts(talk: Talk, details: Mapping[str, str]) -> list[Draft]:
    request = talk.request()
    assessment = talk.assess()
    return [
        compose(request.answers, assessment, details, form, request.recipient, request.tone)
        for form in _forms(talk, assessment)
    ]


def _say_what_enter_does(name: str, given: str | None, *, required: bool) -> str:
    if given:
        return f" (Enter keeps {text.shorten(given)}; - takes it out)"
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
            talk.tell(f"It could not be saved here: {error.strerror}. You can copy it from above.")
        else:
            talk.tell(f"Saved as {name} in this folder.")
        return
