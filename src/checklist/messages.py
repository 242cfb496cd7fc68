"""The wording of every message, as data: what is said for each outcome, in each form.

A line names the phrases it uses in braces. Where one of them is missing the next wording is taken, and where none is
left the line is dropped, so a gap never reaches the reader. Lines may also hang on answers. No line gives a reason,
unless the reader wrote one; no line says what may not be true.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from checklist.conditions import AllOf, answer_is, answer_is_not


@dataclass(frozen=True, slots=True)
class Line:
    """One or more sentences: wordings in order of preference, said only when the conditions hold."""

    wordings: tuple[str, ...]
    when: AllOf = ()


#: A part of a draft is paragraphs of lines.
Part: TypeAlias = tuple[tuple[Line, ...], ...]


def say(*wordings: str, when: AllOf = ()) -> Line:
    """Return a line; `wordings` in order of preference, each usable once all its phrases are there."""
    return Line(wordings, when)


_LATE = (answer_is("notice", "under-24h", "under-2h"),)
_STILL_KEEN = (answer_is("interest", "yes", "maybe"),)
_WANTS_ANOTHER_TIME = (answer_is("certainty", "no"),)
_HAS_DECIDED = (answer_is("certainty", "yes"),)
_HAS_ACCEPTED = (answer_is("reason", "accepted-offer"),)
_UNDECIDED = (answer_is_not("certainty", "yes", "no"), answer_is_not("reason", "accepted-offer"))

_REASON = say("{reason_given}")
_GREETING = (say("Hello {their_name},", "Hello,"),)
_SIGN_OFF = (say("Kind regards,{signature}", "Kind regards"),)
_INVITED = say("Thank you for inviting me to {the_interview}.")
_RING = (
    say(
        "Hello {their_name}, this is {your_name}. I am ringing about {my_interview}.",
        "Hello, this is {your_name}. I am ringing about {my_interview}.",
        "Hello, I am ringing about {my_interview}.",
    ),
)


def _subject(words: str) -> Part:
    return ((say(f"{words}: {{about}}", words),),)


def _why(words: str, when: AllOf = ()) -> Line:
    """Return what to say when asked why: the reader's own reason if there is one, else `words`."""
    return say("{reason_given}", words, when=when)


_PREFER_NOT_TO_SAY = "I would rather keep the reason to myself."

MESSAGES: Mapping[str, Mapping[str, Mapping[str, Part]]] = {
    "walk-away": {
        "email": {
            "subject": ((say("Please do not contact me again"),),),
            "body": (
                (say("Hello,"),),
                (say("I will not come to the interview, and I am not going any further with this."),),
                (say("Please delete my details and do not contact me again."),),
            ),
        },
        "call": {
            "opening": ((say("Hello. I will not come to the interview."),),),
            "point": ((say("Please delete my details and do not contact me again."),),),
            "if_asked_why": ((say("I do not have to explain."),),),
            "if_offered_another_time": ((say("No."),),),
            "closing": ((say("Goodbye."),),),
        },
    },
    "apologise": {
        "email": {
            "subject": _subject("Sorry that I missed the interview"),
            "body": (
                _GREETING,
                (
                    say("I am sorry that I missed {the_interview}."),
                    say("I did not reach you in time, and I know what that cost you."),
                    _REASON,
                ),
                (
                    say(
                        "I would still like to meet, if you are willing to offer another time."
                        " I will understand if you are not.",
                        when=_WANTS_ANOTHER_TIME,
                    ),
                    say(
                        "I have decided to withdraw, so please do not keep the place for me.",
                        when=_HAS_DECIDED,
                    ),
                    say(
                        "I have decided to withdraw, so please do not keep the place for me.",
                        when=_HAS_ACCEPTED,
                    ),
                    say("I will understand if the place has gone.", when=_UNDECIDED),
                    say("Thank you for the time that you set aside."),
                ),
                _SIGN_OFF,
            ),
        },
        "call": {
            "opening": (_RING,),
            "point": (
                (
                    say("I missed it, and I am sorry that I did not reach you in time."),
                    say("I would still like to come, if you will have me.", when=_WANTS_ANOTHER_TIME),
                    say("I have decided to withdraw.", when=_HAS_DECIDED),
                    say("I have decided to withdraw.", when=_HAS_ACCEPTED),
                ),
            ),
            "if_asked_why": ((_why(f"{_PREFER_NOT_TO_SAY}"),),),
            "if_offered_another_time": (
                (
                    say("Yes, please. I will be there.", when=_WANTS_ANOTHER_TIME),
                    say("Thank you, that is kind, but I have decided.", when=_HAS_DECIDED),
                    say("Thank you, that is kind, but I have decided.", when=_HAS_ACCEPTED),
                    say("Thank you. May I think about it and ring you back today?", when=_UNDECIDED),
                ),
            ),
            "closing": ((say("Thank you for listening. I will put it in an email too. Goodbye."),),),
        },
    },
    "reschedule": {
        "email": {
            "subject": _subject("Could we move the interview?"),
            "body": (
                _GREETING,
                (
                    _INVITED,
                    say("I would like to come, but I cannot make that time."),
                    _REASON,
                    say("I am sorry to tell you so late.", when=_LATE),
                ),
                (say("Could we find another time? I will gladly fit in with you where I can."),),
                (say("Thank you for your help."),),
                _SIGN_OFF,
            ),
        },
        "call": {
            "opening": (_RING,),
            "point": (
                (
                    say("I would like to come, but I cannot make that time."),
                    say("I am sorry to tell you so late.", when=_LATE),
                    say("Could we find another?"),
                ),
            ),
            "if_asked_why": ((_why("I cannot be there then, and I cannot change that."),),),
            "if_offered_another_time": (
                (say("Thank you, that helps. Let me write it down. I will confirm it by email."),),
            ),
            "closing": ((say("Thank you for your help, and sorry for the trouble. Goodbye."),),),
        },
    },
    "attend": {
        "email": {
            "subject": _subject("I look forward to the interview"),
            "body": (
                _GREETING,
                (_INVITED, say("I am glad to confirm that I will be there.")),
                (say("So that I can prepare well, could you tell me who I will meet and what we will talk about?"),),
                _SIGN_OFF,
            ),
        },
        "call": {
            "opening": (_RING,),
            "point": (
                (
                    say(
                        "I would like to confirm that I will be there. May I ask who I will meet,"
                        " and what we will talk about?"
                    ),
                ),
            ),
            "if_asked_why": ((_why("I would like to prepare well."),),),
            "if_offered_another_time": ((say("Thank you, the time we have is fine."),),),
            "closing": ((say("Thank you. I look forward to it. Goodbye."),),),
        },
    },
    "wait": {
        "email": {
            "subject": _subject("Confirming the interview"),
            "body": (
                _GREETING,
                (_INVITED, say("I am glad to confirm that I will be there.")),
                (say("So that I can plan, could you tell me when you expect to decide?"),),
                _SIGN_OFF,
            ),
        },
        "call": {
            "opening": (_RING,),
            "point": ((say("I would like to confirm that I will be there. May I ask when you expect to decide?"),),),
            "if_asked_why": ((_why("It helps me to plan."),),),
            "if_offered_another_time": ((say("Thank you, the time we have is fine."),),),
            "closing": ((say("Thank you. I look forward to it. Goodbye."),),),
        },
    },
    "talk-first": {
        "email": {
            "subject": _subject("A question before the interview"),
            "body": (
                _GREETING,
                (
                    _INVITED,
                    say("Before we meet, there is something I would like to ask you about."),
                    _REASON,
                ),
                (
                    say(
                        "Could we talk for ten minutes? My number is {your_phone}.",
                        "Could we talk for ten minutes? I will gladly ring when it suits you.",
                    ),
                ),
                _SIGN_OFF,
            ),
        },
        "call": {
            "opening": (_RING,),
            "point": (
                (
                    say(
                        "Before we meet, there is something I would like to ask you about. Do you"
                        " have ten minutes now, or is there a better time?"
                    ),
                ),
            ),
            "if_asked_why": (
                (
                    _why(
                        "I have heard something that worries me. I would rather ask than guess.",
                        (answer_is("reason", "company-concern"),),
                    ),
                    _why(
                        "The job looks different from what I had in mind. I would rather ask than guess.",
                        (answer_is("reason", "not-as-expected"),),
                    ),
                    _why(
                        "I would like to know whether the pay, the place or the hours can work.",
                        (answer_is("reason", "terms"),),
                    ),
                    _why(
                        "I would like to be sure before I take up more of your time.",
                        (answer_is_not("reason", "company-concern", "not-as-expected", "terms"),),
                    ),
                ),
            ),
            "if_offered_another_time": ((say("Thank you. I would like to talk first and keep the time we have."),),),
            "closing": ((say("Thank you for talking to me. Goodbye."),),),
        },
    },
    "ask-other-roles": {
        "email": {
            "subject": (
                (
                    say(
                        "Is there another role at {company}?",
                        "Is there another role that may suit me?",
                    ),
                ),
            ),
            "body": (
                _GREETING,
                (
                    _INVITED,
                    say(
                        "I like {company}, but I would rather not go on with {the_role}.",
                        "I like your company, but I would rather not go on with {the_role}.",
                    ),
                    _REASON,
                ),
                (
                    say("Is there another opening now, or one to come, that might suit me?"),
                    say("I would be glad to talk about it."),
                    say("If there is none, please give my time to someone else."),
                ),
                _SIGN_OFF,
            ),
        },
        "call": {
            "opening": (_RING,),
            "point": (
                (
                    say(
                        "I like {company}, but I would rather not go on with {the_role}.",
                        "I like your company, but I would rather not go on with {the_role}.",
                    ),
                    say("Is there another opening that might suit me?"),
                ),
            ),
            "if_asked_why": ((_why("This role is not the right match, but I would be glad to work with you."),),),
            "if_offered_another_time": ((say("Thank you. I would rather talk about other roles first."),),),
            "closing": ((say("Thank you for your time. If nothing fits now, please keep me in mind. Goodbye."),),),
        },
    },
    "withdraw": {
        "email": {
            "subject": _subject("Withdrawing from the interview"),
            "body": (
                _GREETING,
                (
                    _INVITED,
                    say("I have thought about it with care, and I have decided to withdraw."),
                    _REASON,
                    say("I am sorry to tell you so late.", when=_LATE),
                ),
                (
                    say("I am telling you now so that you can give the time to someone else."),
                    say(
                        "I would be glad to stay in touch with {company}.",
                        "I would be glad to stay in touch.",
                        when=_STILL_KEEN,
                    ),
                    say("I wish you and your team well with the search."),
                ),
                _SIGN_OFF,
            ),
        },
        "call": {
            "opening": (_RING,),
            "point": (
                (
                    say(
                        "I have decided to withdraw. I wanted you to know at once, so that you can"
                        " give the time to someone else."
                    ),
                    say("I am sorry that it is so late.", when=_LATE),
                ),
            ),
            "if_asked_why": ((_why("It is not the right step for me now. I would rather leave it at that."),),),
            "if_offered_another_time": ((say("Thank you, that is kind, but I have decided."),),),
            "closing": ((say("Thank you for your time. I will put it in an email too. Goodbye."),),),
        },
    },
}
