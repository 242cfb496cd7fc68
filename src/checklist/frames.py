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
    "call": (
        "opening",
        "point",
        "if_told_to_go_ahead",
        "if_asked_why",
        "if_offered_another_time",
        "if_annoyed",
        "closing",
    ),
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
#: The same before it gives up the reader's own reason, which `ASKS_A_FAVOUR` says of whom.
MOST_WITH_A_REASON: Final[Mapping[str, int]] = {**MOST_WORDS, "call": 90, "voicemail": 60, "text": 60}

#: The slots of each part of each form, paragraph by paragraph.
FRAMES: Final[Mapping[str, Mapping[str, tuple[tuple[str, ...], ...]]]] = {
    "email": {
        "subject": (("subject",),),
        "body": (
            ("greeting",),
            ("opening", "point", "extra", "reason", "sorry", "request"),
            ("travel",),
            ("more", "thanks"),
            ("sign_off",),
        ),
    },
    "call": {
        "opening": (("announce",),),
        "point": (("point", "extra", "aloud", "sorry", "request", "travel", "next"),),
        "if_told_to_go_ahead": (("if_told_to_go_ahead",),),
        "if_asked_why": (("if_asked_why",),),
        "if_offered_another_time": (("if_offered_another_time",),),
        "if_annoyed": (("if_annoyed",),),
        "closing": (("closing",),),
    },
    "voicemail": {"message": (("introduce", "point", "extra", "aloud", "sorry", "request", "hang_up"),)},
    "text": {"message": (("introduce", "point", "extra", "aloud", "sorry", "request", "end"),)},
}

TO_EMPLOYER: Final = (answer_is("recipient", "employer"),)
TO_RECRUITER: Final = (answer_is("recipient", "recruiter"),)
TO_REFERRER: Final = (answer_is("recipient", "referrer"),)
NOT_TO_EMPLOYER: Final = (answer_is_not("recipient", "employer"),)
NOT_TO_RECRUITER: Final = (answer_is_not("recipient", "recruiter"),)
NOT_TO_REFERRER: Final = (answer_is_not("recipient", "referrer"),)

_HELLO = (say("Hi {to_name},", "Hello,"),)
GREETINGS: Final[Mapping[str, Lines]] = {
    "warm": _HELLO,
    "brief": _HELLO,
    "formal": (
        say("Dear {to_name},", "Dear Hiring Manager,", when=TO_EMPLOYER),
        say("Dear {to_name},", "Hello,", when=NOT_TO_EMPLOYER),
    ),
}

#: To someone who is told no name.
HELLO: Final = (say("Hello."),)
BARE_GREETING: Final = (say("Hello,"),)

_ABOUT = (say("I'm writing about {the_interview}."),)
HAS_MET_THEM: Final = (answer_is("stage", "later", "final"),)
HAS_NOT_MET_THEM: Final = (answer_is_not("stage", "later", "final"),)
_WAITS_FOR_A_TIME = (*HAS_MET_THEM, answer_is("notice", "not-scheduled"))
_HAS_A_TIME = (*HAS_MET_THEM, answer_is_not("notice", "not-scheduled"))
_FOR_INVITING_ME = "Thank you for inviting me to {to_interview}."
_INVITED = (
    say(_FOR_INVITING_ME, when=HAS_NOT_MET_THEM),
    say(_FOR_INVITING_ME, when=(*_HAS_A_TIME, answer_is("reason", "treated-badly"))),
    say(
        "Thank you for your time so far, and for inviting me to {to_interview}.",
        when=(*_HAS_A_TIME, answer_is_not("reason", "treated-badly")),
    ),
    say(_FOR_INVITING_ME, when=(*_WAITS_FOR_A_TIME, answer_is("reason", "treated-badly"))),
    say(
        "Thank you for your time so far, and for considering me for {the_role} at {company}.",
        "Thank you for your time so far, and for considering me for {the_role}.",
        when=(*_WAITS_FOR_A_TIME, answer_is_not("reason", "treated-badly")),
    ),
)
_HELPED = (say("Thank you for your help with {the_interview}."),)
_RECOMMENDED = (
    say(
        "Thank you for recommending me for {the_role} at {company}.",
        "Thank you for recommending me for {the_role}.",
    ),
)
#: How an email opens, by recipient and tone. It names the interview, or the role while no time is set for one, so that
#: the point need not.
OPENINGS: Final[Mapping[str, Mapping[str, Lines]]] = {
    "employer": {"warm": _INVITED, "brief": _ABOUT, "formal": _INVITED},
    "recruiter": {"warm": _HELPED, "brief": _ABOUT, "formal": _HELPED},
    "referrer": {"warm": _RECOMMENDED, "brief": _ABOUT, "formal": _RECOMMENDED},
}

REASON: Final = (say("{reason_given}"),)

#: In other forms than an email: whoever asks for something says why, whoever withdraws does so only when asked.
ASKS_A_FAVOUR: Final = (
    answer_is("outcome", "reschedule", "apologise", "ask-other-roles"),
    answer_is("reason-given", "yes"),
)
REASON_ALOUD: Final = (say("{reason_given}", when=ASKS_A_FAVOUR),)

#: For these, the job is what does not fit. Whoever stays, or has signed elsewhere, may have liked it well.
_HAS_A_FIT = ("not-as-expected", "not-a-fit", "terms", "company-concern")
_HAS_NO_TIME = ("illness-or-family", "personal")
_FITS = (answer_is("right-fit", "yes"),)
#: What the reader can add with a tap, or leave out; see `extras`.
EXTRA: Final = (
    say("There's been a death in my family.", when=(answer_is("bereavement", "yes"),)),
    say("The role isn't the right fit for me at this stage.", when=(*_FITS, answer_is("reason", *_HAS_A_FIT))),
    say(
        "This isn't the right fit for me at this stage.",
        when=(*_FITS, answer_is("reason", "interview-format", "rather-not-say")),
    ),
    say("It isn't the right time for me to move.", when=(*_FITS, answer_is("reason", "staying"))),
    say("It isn't the right time for me.", when=(*_FITS, answer_is("reason", *_HAS_NO_TIME))),
    say(
        "This isn't the right move for me at this stage.",
        when=(
            *_FITS,
            answer_is_not("reason", *_HAS_A_FIT, *_HAS_NO_TIME, "interview-format", "rather-not-say", "staying"),
        ),
    ),
)
_TRAVELS = (answer_is("travel-booked", "yes"),)
_WITHDRAWS = (answer_is("outcome", "withdraw"),)
_MOVES = (answer_is("outcome", "reschedule"),)
#: Late, or for another time, they are sorry already.
TRAVEL: Final = tuple(
    say(
        f"I know {who} booked travel for me{sorry}. {ask} if there's anything I should {change}?",
        when=(*_TRAVELS, *outcome, *to),
    )
    for change, sorry, outcome in (
        ("cancel", ", and I'm sorry for the trouble", (*_WITHDRAWS, answer_is_not("notice", *SHORT_NOTICE))),
        ("cancel", "", (*_WITHDRAWS, answer_is("notice", *SHORT_NOTICE))),
        ("change", "", _MOVES),
    )
    for who, ask, to in (
        ("you've", "Could you tell me", TO_EMPLOYER),
        ("they've", "Could you ask them", NOT_TO_EMPLOYER),
    )
)

_LATE = (answer_is("notice", *SHORT_NOTICE),)
#: Nobody is sorry to whoever treated them badly; the others have done nothing.
_LATE_AND_SORRY = (
    (*_LATE, answer_is_not("reason", "treated-badly")),
    (*_LATE, answer_is("reason", "treated-badly"), *NOT_TO_EMPLOYER),
)
_MOVES_IT = (
    *_MOVES,
    answer_is_not("notice", *SHORT_NOTICE),
    answer_is_not("bereavement", "yes"),
    *NOT_TO_REFERRER,
)
#: What somebody who moves it, or speaks up late, is sorry for: once. A death is no inconvenience.
SORRY: Final[Mapping[str, Lines]] = {
    tone: (
        *(say(f"{sorry} the short notice.", when=when) for when in _LATE_AND_SORRY),
        say(f"{sorry.replace('about', 'for')} the inconvenience.", when=_MOVES_IT),
    )
    for tone, sorry in (("warm", "I'm sorry about"), ("brief", "Sorry about"), ("formal", "My apologies for"))
}

_IS_FIRST = (answer_is("reply-to", "none"),)
_HAS_MISSED_IT = (*_IS_FIRST, answer_is("outcome", "apologise"))
_HAS_NOT_MISSED_IT = (*_IS_FIRST, answer_is_not("outcome", "apologise"))
_FOR_ALL_THE_SAME = (
    say("Thank you for the time you set aside.", when=(*TO_EMPLOYER, *_HAS_MISSED_IT)),
    say("Thank you for your help.", when=(*TO_RECRUITER, *_HAS_MISSED_IT)),
    say("Thank you for recommending me.", when=(*TO_REFERRER, *_HAS_MISSED_IT)),
)
_TREATED_WELL = (answer_is_not("missed-by", "them"), answer_is_not("reason", "treated-badly"))
#: Their time is nothing to thank for where they did not turn up, or were rude.
_FOR_THE_INVITATION = (
    say("Thank you for considering me.", when=(*TO_EMPLOYER, *_IS_FIRST, answer_is("missed-by", "them"))),
    say(
        "Thank you for considering me.",
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
        say("Thank you for recommending me.", when=(*TO_REFERRER, *_HAS_NOT_MISSED_IT)),
        *_FOR_ALL_THE_SAME,
    ),
    "formal": _FOR_ALL_THE_SAME,
}

_IN_US = (answer_is("english", "en-US"),)
_IN_GB = (answer_is_not("english", "en-US"),)
SIGN_OFFS: Final[Mapping[str, Lines]] = {
    "warm": (say("Kind regards,{signature}", "Kind regards"),),
    "brief": (
        say("Best regards,{signature}", "Best regards", when=_IN_US),
        say("Best wishes,{signature}", "Best wishes", when=_IN_GB),
    ),
    # British usage pairs "sincerely" with a name in the greeting.
    "formal": (
        say("Sincerely,{signature}", "Sincerely", when=_IN_US),
        say("Yours sincerely,{signature}", "Yours sincerely", when=(*_IN_GB, answer_is("greets", "by-name"))),
        say("Kind regards,{signature}", "Kind regards", when=(*_IN_GB, answer_is_not("greets", "by-name"))),
    ),
}

#: Whether they have answered: then they know what it is about, and a text stands in the same thread.
_OF_MY_OWN: Final = answer_is("reply-to", "none", "no-answer")
_ANSWERS_THEM: Final = answer_is_not("reply-to", "none", "no-answer")
ANNOUNCE: Final = tuple(
    say(
        f"Hello {{to_name}}, this is {{your_name}}. I'm calling {about} {{my_interview}}.",
        f"Hello, this is {{your_name}}. I'm calling {about} {{my_interview}}.",
        f"Hello, I'm calling {about} {{my_interview}}.",
        when=(when,),
    )
    for about, when in (("about", _OF_MY_OWN), ("back about", _ANSWERS_THEM))
)
INTRODUCE: Final = (
    *(
        line
        for hello, it, tone in (
            ("Hi", "it's", answer_is_not("tone", "formal")),
            ("Hello", "this is", answer_is("tone", "formal")),
        )
        for line in (
            say(
                f"{hello} {{to_name}}, this is {{your_name}}, about {{my_interview_in_short}}.",
                "Hello, this is {your_name}, about {my_interview_in_short}.",
                "Hello, this is about {my_interview_in_short}.",
                when=(answer_is("form", "text"), _OF_MY_OWN, tone),
            ),
            say(
                f"{hello} {{to_name}}, {it} {{your_name}}.",
                f"Hello, {it} {{your_name}}.",
                when=(answer_is("form", "text"), _ANSWERS_THEM, tone),
            ),
        )
    ),
    say(
        "Hello {to_name}, this is {your_name}, calling about {my_interview_in_short}.",
        "Hello, this is {your_name}, calling about {my_interview_in_short}.",
        "Hello, I'm calling about {my_interview_in_short}.",
        when=(answer_is("form", "voicemail"),),
    ),
)
#: Whoever asks, and has time, calls without an email after it; who asks to be called back need not say more.
_ASKS: Final = ("ask-other-roles",)
#: Whoever is owed no message gets no second one either.
_OWED: Final = ("withdraw", "reschedule", "apologise")
#: The second messages that end on thanks.
_THANKS_LAST: Final = ("no-answer", "is-annoyed")
_HAS_THANKED: Final = (answer_is("reply-to", *_THANKS_LAST),)
_HANGS_UP: Final = "My number is {your_phone}. Thank you."
HANG_UP: Final = (
    say(
        _HANGS_UP,
        "I'll confirm this by email. Thank you.",
        when=(*NOT_TO_REFERRER, *_IS_FIRST, answer_is("outcome", *_OWED), answer_is_not("first-form", "email")),
    ),
    say(
        _HANGS_UP,
        "I'll email you as well. Thank you.",
        when=(*NOT_TO_REFERRER, *_IS_FIRST, answer_is("outcome", *_OWED), answer_is("first-form", "email")),
    ),
    say(
        _HANGS_UP,
        "I'll call again. Thank you.",
        when=(*NOT_TO_REFERRER, *_IS_FIRST, answer_is("outcome", *_ASKS)),
    ),
    say(
        _HANGS_UP,
        "Thank you. Goodbye.",
        when=(*NOT_TO_REFERRER, *_IS_FIRST, answer_is_not("outcome", *_ASKS, *_OWED)),
    ),
    say(_HANGS_UP, "Thank you. Goodbye.", when=(*TO_REFERRER, *_IS_FIRST)),
    say("My number is {your_phone}. Goodbye.", "Goodbye.", when=(*_HAS_THANKED, answer_is("decided", "no"))),
    say(
        "My number is {your_phone}. Thank you. Goodbye.",
        "Thank you. Goodbye.",
        when=(answer_is_not("reply-to", "none", *_THANKS_LAST), answer_is("decided", "no")),
    ),
    say("Goodbye.", when=(answer_is_not("reply-to", "none"), answer_is("decided", "yes"))),
)
END: Final = (
    say("Thank you.", when=(*_IS_FIRST, *NOT_TO_REFERRER)),
    say("Thank you.", when=(*_IS_FIRST, *TO_REFERRER, answer_is("outcome", "walk-away"))),
    say("Thank you for recommending me.", when=(*_IS_FIRST, *TO_REFERRER, answer_is_not("outcome", "walk-away"))),
)
