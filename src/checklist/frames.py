"""The shape of every form: in which order things are said, how a message opens and how it closes, as data.

A frame is paragraphs of slots. A slot is filled with what the topic says (`point`, `more`, …) or with a line from
here, by recipient and tone.
"""

from collections.abc import Mapping
from typing import Final

from checklist.conditions import answer_is, answer_is_not
from checklist.lines import Lines, say
from checklist.rules import SHORT_NOTICE

#: The forms of a draft, each with its parts in the order they are read.
FORMS: Final[Mapping[str, tuple[str, ...]]] = {
    "email": ("subject", "body"),
    "call": ("opening", "point", "if_asked_why", "if_offered_another_time", "if_annoyed", "closing"),
    "voicemail": ("message",),
    "text": ("message",),
}
#: The parts that are a title of one line rather than sentences.
ONE_LINE_PARTS: Final = ("subject",)
RECIPIENTS: Final = ("employer", "recruiter", "referrer")
TONES: Final = ("warm", "brief", "formal")

#: The details a form cannot do without. Whoever hears a voicemail or reads a text knows the rest.
REQUIRED: Final[Mapping[str, tuple[str, ...]]] = {
    "email": ("your_name", "company", "role"),
    "call": ("your_name", "company"),
    "voicemail": ("your_name",),
    "text": ("your_name",),
}

#: The parts that are always read or said, which a length counts; the rest of a call is for when they ask.
SAID: Final[Mapping[str, tuple[str, ...]]] = {
    "email": ("body",),
    "call": ("opening", "point", "closing"),
    "voicemail": ("message",),
    "text": ("message",),
}
#: The most words of that: an email is read on a phone; a call takes 30 seconds at 150 words a minute, a voicemail 20.
MOST_WORDS: Final[Mapping[str, int]] = {"email": 120, "call": 75, "voicemail": 50, "text": 50}

#: The slots of each part of each form, paragraph by paragraph.
FRAMES: Final[Mapping[str, Mapping[str, tuple[tuple[str, ...], ...]]]] = {
    "email": {
        "subject": (("subject",),),
        "body": (("greeting",), ("opening", "point", "reason", "sorry", "request"), ("more", "thanks"), ("sign_off",)),
    },
    "call": {
        "opening": (("announce",),),
        "point": (("point", "sorry", "request", "next"),),
        "if_asked_why": (("if_asked_why",),),
        "if_offered_another_time": (("if_offered_another_time",),),
        "if_annoyed": (("if_annoyed",),),
        "closing": (("closing",),),
    },
    "voicemail": {"message": (("introduce", "point", "sorry", "request", "hang_up"),)},
    "text": {"message": (("introduce", "point", "sorry", "request", "end"),)},
}

TO_EMPLOYER: Final = (answer_is("recipient", "employer"),)
TO_RECRUITER: Final = (answer_is("recipient", "recruiter"),)
TO_REFERRER: Final = (answer_is("recipient", "referrer"),)
NOT_TO_EMPLOYER: Final = (answer_is_not("recipient", "employer"),)
NOT_TO_REFERRER: Final = (answer_is_not("recipient", "referrer"),)

_HELLO = (say("Hello {to_name},", "Hello,"),)
GREETINGS: Final[Mapping[str, Lines]] = {
    "warm": _HELLO,
    "brief": _HELLO,
    "formal": (
        say("Dear {to_name},", "Dear hiring manager,", when=TO_EMPLOYER),
        say("Dear {to_name},", "Hello,", when=NOT_TO_EMPLOYER),
    ),
}

#: To someone who is told no name.
HELLO: Final = (say("Hello."),)

_WITH_OR_AFTER_A_TIME = (answer_is_not("notice", "not-scheduled"),)
_NO_TIME_YET = (answer_is("notice", "not-scheduled"),)

_ABOUT = (say("I am writing about {the_interview}."),)
#: How an email opens, by recipient and tone. It names the interview, or the role while no time is set for one, so that
#: the point need not.
OPENINGS: Final[Mapping[str, Mapping[str, Lines]]] = {
    "employer": {
        "warm": (
            say("Thank you for inviting me to {the_interview}.", when=_WITH_OR_AFTER_A_TIME),
            say(
                "Thank you for inviting me to interview for {the_role} at {company}.",
                "Thank you for inviting me to interview for {the_role}.",
                when=_NO_TIME_YET,
            ),
        ),
        "brief": _ABOUT,
        "formal": (
            say("Thank you for your invitation to {the_interview}.", when=_WITH_OR_AFTER_A_TIME),
            say(
                "Thank you for your invitation to interview for {the_role} at {company}.",
                "Thank you for your invitation to interview for {the_role}.",
                when=_NO_TIME_YET,
            ),
        ),
    },
    "recruiter": {
        "warm": (say("Thank you for your help with {the_interview}."),),
        "brief": _ABOUT,
        "formal": (say("Thank you for your help with {the_interview}."),),
    },
    "referrer": {
        "warm": (
            say(
                "Thank you for putting my name forward for {the_role} at {company}.",
                "Thank you for putting my name forward for {the_role}.",
            ),
        ),
        "brief": _ABOUT,
        "formal": (
            say(
                "Thank you for recommending me for {the_role} at {company}.",
                "Thank you for recommending me for {the_role}.",
            ),
        ),
    },
}

REASON: Final = (say("{reason_given}"),)

_LATE = (answer_is("notice", *SHORT_NOTICE),)
_MOVES_IT = (answer_is("outcome", "reschedule"), answer_is_not("notice", *SHORT_NOTICE))
#: What somebody who moves it, or speaks up late, is sorry for: once.
SORRY: Final[Mapping[str, Lines]] = {
    "warm": (
        say("I am sorry about the short notice.", when=_LATE),
        say("I am sorry for the trouble.", when=_MOVES_IT),
    ),
    "brief": (
        say("Sorry for the short notice.", when=_LATE),
        say("Sorry for the trouble.", when=_MOVES_IT),
    ),
    "formal": (
        say("I apologise for the short notice.", when=_LATE),
        say("I apologise for the inconvenience.", when=_MOVES_IT),
    ),
}

_HAS_MISSED_IT = (answer_is("outcome", "apologise"),)
_HAS_NOT_MISSED_IT = (answer_is_not("outcome", "apologise"),)
_FOR_ALL_THE_SAME = (
    say("Thank you for the time that you set aside.", when=(*TO_EMPLOYER, *_HAS_MISSED_IT)),
    say("Thank you for your help.", when=(*TO_RECRUITER, *_HAS_MISSED_IT)),
    say("Thank you for what you did for me.", when=(*TO_REFERRER, *_HAS_MISSED_IT)),
)
_TREATED_WELL = (answer_is_not("missed-by", "them"), answer_is_not("reason", "treated-badly"))
#: Their time is nothing to thank for where they did not turn up, or were rude.
_FOR_THE_INVITATION = (
    say("Thank you for inviting me.", when=(*TO_EMPLOYER, answer_is("missed-by", "them"))),
    say(
        "Thank you for inviting me.",
        when=(
            *TO_EMPLOYER,
            *_HAS_NOT_MISSED_IT,
            answer_is_not("missed-by", "them"),
            answer_is("reason", "treated-badly"),
        ),
    ),
)
#: A brief message gives its thanks at the end, and so does an apology; the others open with them.
THANKS: Final[Mapping[str, Lines]] = {
    "warm": _FOR_ALL_THE_SAME,
    "brief": (
        say("Thank you for your time.", when=(*TO_EMPLOYER, *_HAS_NOT_MISSED_IT, *_TREATED_WELL)),
        *_FOR_THE_INVITATION,
        say("Thank you for your help.", when=(*TO_RECRUITER, *_HAS_NOT_MISSED_IT)),
        say("Thank you for speaking up for me.", when=(*TO_REFERRER, *_HAS_NOT_MISSED_IT)),
        *_FOR_ALL_THE_SAME,
    ),
    "formal": _FOR_ALL_THE_SAME,
}

SIGN_OFFS: Final[Mapping[str, Lines]] = {
    "warm": (say("Kind regards,{signature}", "Kind regards"),),
    "brief": (say("Best wishes,{signature}", "Best wishes"),),
    "formal": (say("Yours sincerely,{signature}", "Yours sincerely"),),
}

ANNOUNCE: Final = (
    say(
        "Hello {to_name}, this is {your_name}. I am calling about {my_interview}.",
        "Hello, this is {your_name}. I am calling about {my_interview}.",
        "Hello, I am calling about {my_interview}.",
    ),
)
INTRODUCE: Final = (
    say(
        "Hello {to_name}, this is {your_name}, about {my_interview_in_short}.",
        "Hello, this is {your_name}, about {my_interview_in_short}.",
        "Hello, this is about {my_interview_in_short}.",
    ),
)
#: Whoever asks, and has time, calls without an email after it.
_ASKS: Final = ("talk-first", "ask-other-roles", "talk-it-over")
HANG_UP: Final = (
    say(
        "My number is {your_phone}. Thank you. Goodbye.",
        "You will have this by email too. Thank you. Goodbye.",
        when=(*NOT_TO_REFERRER, answer_is_not("outcome", *_ASKS)),
    ),
    say(
        "My number is {your_phone}. Thank you. Goodbye.",
        "I will call again. Thank you. Goodbye.",
        when=(*NOT_TO_REFERRER, answer_is("outcome", *_ASKS)),
    ),
    say("My number is {your_phone}. Thank you. Goodbye.", "Thank you. Goodbye.", when=TO_REFERRER),
)
END: Final = (say("Thank you."),)
