"""What is said for each outcome, to whom and in which tone, as data.

What is *said* depends on outcome, recipient and tone, and stands here; the shape of a form, with its greeting and its
close, stands in `frames`. A line names the phrases it uses in braces. Where one of them is missing the next wording is
taken, and where none is left the line is dropped, so a gap never reaches the reader. Lines may also hang on answers.
No line gives a reason, unless the reader wrote one; no line says what may not be true.
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


Lines: TypeAlias = tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Speech:
    """What is said to one recipient in one tone: the point, which is always said, and what else is worth saying."""

    point: Lines
    more: Lines = ()


#: A speech for each tone.
Speeches: TypeAlias = Mapping[str, Speech]


@dataclass(frozen=True, slots=True)
class Topic:
    """Everything that is said for one outcome.

    `opening` stands in place of the thanks that an email usually opens with. A recipient without speeches has nothing
    to be told.
    """

    subject: Lines
    speeches: Mapping[str, Speeches]
    if_asked_why: Lines
    if_offered_another_time: Lines
    closing: Lines
    if_annoyed: Lines = ()
    opening: Lines | None = None
    sorry_if_late: bool = False
    takes_a_reason: bool = True
    thanks: bool = True


def say(*wordings: str, when: AllOf = ()) -> Line:
    """Return a line; `wordings` in order of preference, each usable once all its phrases are there."""
    return Line(wordings, when)


def _why(words: str, when: AllOf = ()) -> Line:
    """Return what to say when asked why: the reader's own reason if there is one, else `words`."""
    return say("{reason_given}", words, when=when)


def _about(words: str) -> Lines:
    return (say(f"{words}: {{about}}", words),)


def _always(speech: Speech) -> Speeches:
    return {"warm": speech, "brief": speech, "formal": speech}


_STILL_KEEN = (answer_is("interest", "yes", "maybe"),)
_STILL_LOOKING = (answer_is_not("reason", "accepted-offer", "pending-offer"),)
_WANTS_ANOTHER_TIME = (answer_is("certainty", "no"),)
_HAS_DECIDED = (answer_is("certainty", "yes"),)
_HAS_ACCEPTED = (answer_is("reason", "accepted-offer"), answer_is("offer-status", "signed"))
_NO_TIME_YET = (answer_is("notice", "not-scheduled"),)
_HAS_A_TIME = (answer_is_not("notice", "not-scheduled"),)
_NOT_SURE = (answer_is("certainty", "not-sure"),)
_KEEN_TO_COME = (answer_is_not("certainty", "not-sure"),)
_HAS_NOT_SIGNED = (answer_is("reason", "accepted-offer"), answer_is_not("offer-status", "signed"))
_UNDECIDED = (answer_is_not("certainty", "yes", "no"), answer_is_not("reason", "accepted-offer"))

_BYE = (say("Thank you for your time. I will put it in an email too. Goodbye."),)
_TALKED = (say("Thank you for talking to me. Goodbye."),)
_SEE_YOU = (say("Thank you. I look forward to it. Goodbye."),)
_UNDERSTANDS = (say("I understand, and I am sorry for the trouble. Thank you for hearing me out."),)
_TIME_IS_FINE = (say("Thank you, the time we have is fine."),)
_HAS_CHOSEN = "Thank you, that is kind, but I have decided."

_CONFIRMS = (
    say("I am glad to confirm that I will be there.", when=_HAS_A_TIME),
    say("I look forward to meeting you.", when=_NO_TIME_YET),
)
_CONFIRMS_FORMALLY = (
    say("I am pleased to confirm that I will attend.", when=_HAS_A_TIME),
    say("I look forward to the interview.", when=_NO_TIME_YET),
)

_WITHDRAW = Topic(
    subject=_about("Withdrawing from the interview"),
    sorry_if_late=True,
    speeches={
        "employer": {
            "warm": Speech(
                (say("I have thought about it with care, and I have decided to withdraw."),),
                (
                    say("I am telling you now so that you can give the time to someone else.", when=_HAS_A_TIME),
                    say("I am telling you now so that you can plan without me.", when=_NO_TIME_YET),
                    say(
                        "I would be glad to stay in touch with {company}.",
                        "I would be glad to stay in touch.",
                        when=_STILL_KEEN,
                    ),
                    say("I wish you and your team well with the search."),
                ),
            ),
            "brief": Speech(
                (say("I have decided to withdraw."),),
                (
                    say("Please give the time to someone else.", when=_HAS_A_TIME),
                    say("Please plan without me.", when=_NO_TIME_YET),
                ),
            ),
            "formal": Speech(
                (say("After careful thought, I have decided to withdraw my application."),),
                (
                    say("I hope that this leaves you time to see another candidate."),
                    say("I would be glad to be considered again.", when=_STILL_KEEN),
                    say("I wish you every success with the search."),
                ),
            ),
        },
        "recruiter": {
            "warm": Speech(
                (say("I have thought about it with care, and I have decided to withdraw."),),
                (
                    say(
                        "Could you let {company} know, please, or tell me if I should write to them?",
                        "Could you let them know, please, or tell me if I should write to them?",
                    ),
                    say("I would be glad to hear from you about other roles.", when=_STILL_LOOKING),
                ),
            ),
            "brief": Speech(
                (say("I have decided to withdraw."),),
                (say("Could you let {company} know, please?", "Could you let them know, please?"),),
            ),
            "formal": Speech(
                (say("After careful thought, I have decided to withdraw my application."),),
                (
                    say(
                        "I would be grateful if you could inform {company}.",
                        "I would be grateful if you could inform the employer.",
                    ),
                    say("Please tell me if I should write to them as well."),
                ),
            ),
        },
        "referrer": {
            "warm": Speech(
                (say("I wanted you to hear it from me: I have decided not to go on with the interview."),),
                (say("It was kind of you to speak up for me, and I am grateful."),),
            ),
            "brief": Speech((say("I have decided to withdraw, and I wanted you to hear it from me."),)),
            "formal": Speech(
                (say("I would like you to hear from me that I have decided to withdraw."),),
                (say("I am grateful for your support."),),
            ),
        },
    },
    if_asked_why=(_why("It is not the right step for me now. I would rather leave it at that."),),
    if_offered_another_time=(say(_HAS_CHOSEN),),
    if_annoyed=_UNDERSTANDS,
    closing=_BYE,
)

_APOLOGISE = Topic(
    subject=_about("Sorry that I missed the interview"),
    opening=(say("I am writing about {the_interview}, which I missed."),),
    speeches={
        "employer": {
            "warm": Speech(
                (
                    say("I am sorry that I did not reach you in time."),
                    say("I would still like to meet, if you will give me another time.", when=_WANTS_ANOTHER_TIME),
                    say("I have decided to withdraw.", when=_HAS_DECIDED),
                    say("I have decided to withdraw.", when=_HAS_ACCEPTED),
                ),
                (
                    say("I will understand if you would rather not.", when=_WANTS_ANOTHER_TIME),
                    say("I will understand if the place has gone.", when=_UNDECIDED),
                    say("Thank you for the time that you set aside."),
                ),
            ),
            "brief": Speech(
                (
                    say("I am sorry that I did not reach you in time."),
                    say("Could we find another time?", when=_WANTS_ANOTHER_TIME),
                    say("I have decided to withdraw.", when=_HAS_DECIDED),
                    say("I have decided to withdraw.", when=_HAS_ACCEPTED),
                ),
            ),
            "formal": Speech(
                (
                    say("I apologise for not reaching you in time."),
                    say("If you are willing to offer another time, I would be glad to meet.", when=_WANTS_ANOTHER_TIME),
                    say("I have decided to withdraw my application.", when=_HAS_DECIDED),
                    say("I have decided to withdraw my application.", when=_HAS_ACCEPTED),
                ),
                (say("Thank you for the time that you set aside."),),
            ),
        },
        "recruiter": {
            "warm": Speech(
                (
                    say("I am sorry that I did not reach you in time."),
                    say("I would still like to meet them, if they are willing.", when=_WANTS_ANOTHER_TIME),
                    say("I have decided to withdraw.", when=_HAS_DECIDED),
                    say("I have decided to withdraw.", when=_HAS_ACCEPTED),
                ),
                (say("Could you pass on my apology, please?"), say("Thank you for your help.")),
            ),
            "brief": Speech(
                (
                    say("I am sorry that I did not reach you in time."),
                    say("Could you ask them for another time?", when=_WANTS_ANOTHER_TIME),
                    say("I have decided to withdraw.", when=_HAS_DECIDED),
                    say("I have decided to withdraw.", when=_HAS_ACCEPTED),
                ),
                (say("Could you pass on my apology, please?"),),
            ),
            "formal": Speech(
                (
                    say("I apologise for not reaching you in time."),
                    say("If they are willing to offer another time, I would be glad to go.", when=_WANTS_ANOTHER_TIME),
                    say("I have decided to withdraw my application.", when=_HAS_DECIDED),
                    say("I have decided to withdraw my application.", when=_HAS_ACCEPTED),
                ),
                (say("I would be grateful if you could pass on my apology."), say("Thank you for your help.")),
            ),
        },
        "referrer": {
            "warm": Speech(
                (
                    say("You spoke up for me, and I am sorry that I did not reach them in time."),
                    say("I have decided not to go on.", when=_HAS_DECIDED),
                    say("I have decided not to go on.", when=_HAS_ACCEPTED),
                ),
                (say("Thank you all the same. I know what you did for me."),),
            ),
            "brief": Speech((say("You spoke up for me, and I am sorry that I did not reach them in time."),)),
            "formal": Speech(
                (
                    say("You recommended me, and I apologise for not reaching them in time."),
                    say("I have decided to withdraw.", when=_HAS_DECIDED),
                    say("I have decided to withdraw.", when=_HAS_ACCEPTED),
                ),
                (say("I remain grateful for your support."),),
            ),
        },
    },
    if_asked_why=(_why("I would rather keep the reason to myself."),),
    if_offered_another_time=(
        say("Yes, please. I will be there.", when=_WANTS_ANOTHER_TIME),
        say(_HAS_CHOSEN, when=_HAS_DECIDED),
        say(_HAS_CHOSEN, when=_HAS_ACCEPTED),
        say("Thank you. May I think about it and ring you back today?", when=_UNDECIDED),
        say("Thank you. May I think about it and ring you back today?", when=_HAS_NOT_SIGNED),
    ),
    if_annoyed=(say("You are right, and I am sorry. Thank you for hearing me out."),),
    closing=(say("Thank you for listening. I will put it in an email too. Goodbye."),),
)


def _cannot_make_it(wish: str = "") -> Lines:
    """Return that the time does not suit; `wish` comes first, unless the reader is not sure that it is true."""
    return tuple(
        say(f"{first}I cannot make {what}.", when=(*sure, *when))
        for first, sure in ((wish, _KEEN_TO_COME), ("", _NOT_SURE))
        for what, when in (("that time", _HAS_A_TIME), ("any of the times so far", _NO_TIME_YET))
    )


_RESCHEDULE = Topic(
    subject=_about("Asking for another interview time"),
    sorry_if_late=True,
    speeches={
        "employer": {
            "warm": Speech(
                (
                    *_cannot_make_it("I would like to come, but "),
                    say("Could we find another time?"),
                ),
                (say("I will gladly fit in with you where I can."),),
            ),
            "brief": Speech(
                (
                    *_cannot_make_it(),
                    say("Could we find another time?"),
                )
            ),
            "formal": Speech(
                (
                    say("I cannot attend at that time.", when=_HAS_A_TIME),
                    say("I cannot attend at any of the times so far.", when=_NO_TIME_YET),
                    say("I would be grateful for another time."),
                ),
                (say("I will gladly fit in with your plans as far as I can."),),
            ),
        },
        "recruiter": {
            "warm": Speech(
                (
                    *_cannot_make_it("I would like to go, but "),
                    say("Could you ask {company} for another time?", "Could you ask them for another time?"),
                ),
                (say("I will gladly fit in with them where I can."),),
            ),
            "brief": Speech(
                (
                    *_cannot_make_it(),
                    say("Could you ask them for another time?"),
                )
            ),
            "formal": Speech(
                (
                    say("I cannot attend at that time.", when=_HAS_A_TIME),
                    say("I cannot attend at any of the times so far.", when=_NO_TIME_YET),
                    say(
                        "I would be grateful if you could ask {company} for another time.",
                        "I would be grateful if you could ask them for another time.",
                    ),
                ),
                (say("I will gladly fit in with their plans as far as I can."),),
            ),
        },
    },
    if_asked_why=(_why("I cannot be there then, and I cannot change that."),),
    if_offered_another_time=(say("Thank you, that helps. Let me write it down. I will confirm it by email."),),
    if_annoyed=_UNDERSTANDS,
    closing=(say("Thank you for your help, and sorry for the trouble. Goodbye."),),
)

_ATTEND = Topic(
    takes_a_reason=False,
    subject=_about("I look forward to the interview"),
    speeches={
        "employer": {
            "warm": Speech(
                _CONFIRMS,
                (say("So that I can prepare, could you tell me who I will meet and what we will talk about?"),),
            ),
            "brief": Speech(
                (
                    *_CONFIRMS,
                    say("Who will I meet, and what will we talk about?"),
                )
            ),
            "formal": Speech(
                _CONFIRMS_FORMALLY,
                (say("So that I can prepare, could you tell me who I will meet and what we will discuss?"),),
            ),
        },
        "recruiter": {
            "warm": Speech(
                _CONFIRMS,
                (say("So that I can prepare, could you tell me who I will meet and what they will ask about?"),),
            ),
            "brief": Speech(
                (
                    *_CONFIRMS,
                    say("Who will I meet, and what will they ask about?"),
                )
            ),
            "formal": Speech(
                _CONFIRMS_FORMALLY,
                (say("So that I can prepare, could you tell me who I will meet and what they wish to discuss?"),),
            ),
        },
    },
    if_asked_why=(_why("I would like to prepare well."),),
    if_offered_another_time=_TIME_IS_FINE,
    if_annoyed=_UNDERSTANDS,
    closing=_SEE_YOU,
)

_WAIT = Topic(
    takes_a_reason=False,
    subject=_about("Confirming the interview"),
    speeches={
        "employer": {
            "warm": Speech(
                _CONFIRMS,
                (say("So that I can plan, could you tell me when you expect to decide?"),),
            ),
            "brief": Speech(
                (
                    *_CONFIRMS,
                    say("When do you expect to decide?"),
                )
            ),
            "formal": Speech(
                _CONFIRMS_FORMALLY,
                (say("So that I can plan, could you tell me when you expect to reach a decision?"),),
            ),
        },
        "recruiter": {
            "warm": Speech(
                _CONFIRMS,
                (say("So that I can plan, do you know when they expect to decide?"),),
            ),
            "brief": Speech(
                (
                    *_CONFIRMS,
                    say("Do you know when they expect to decide?"),
                )
            ),
            "formal": Speech(
                _CONFIRMS_FORMALLY,
                (say("So that I can plan, could you tell me when they expect to reach a decision?"),),
            ),
        },
    },
    if_asked_why=(_why("It helps me to plan."),),
    if_offered_another_time=_TIME_IS_FINE,
    if_annoyed=_UNDERSTANDS,
    closing=_SEE_YOU,
)

_TALK_FIRST = Topic(
    subject=_about("A question before the interview"),
    speeches={
        "employer": {
            "warm": Speech(
                (
                    say(
                        "Before we meet, there is something I would like to ask you about."
                        " Could we talk for ten minutes?"
                    ),
                ),
                (say("My number is {your_phone}.", "I will gladly ring when it suits you."),),
            ),
            "brief": Speech((say("I have a question before we meet. Could we talk for ten minutes?"),)),
            "formal": Speech(
                (
                    say(
                        "Before the interview, I would like to ask you about one point. Might we speak for ten minutes?"
                    ),
                ),
                (say("My number is {your_phone}.", "I will gladly ring at a time that suits you."),),
            ),
        },
        "recruiter": {
            "warm": Speech(
                (
                    say(
                        "Before I go, there is something I would like to ask the hiring manager."
                        " Could you set up a short call?"
                    ),
                ),
                (say("My number is {your_phone}.", "I can be free when it suits them."),),
            ),
            "brief": Speech((say("I have a question for the hiring manager first. Could you set up a short call?"),)),
            "formal": Speech(
                (
                    say(
                        "Before the interview, I would like to ask the hiring manager about one point."
                        " Could you arrange a short call?"
                    ),
                ),
                (say("My number is {your_phone}.", "I can be free at a time that suits them."),),
            ),
        },
        "referrer": {
            "warm": Speech(
                (
                    say(
                        "Before I go, there is something about {company} I would like to ask you."
                        " Could we talk for ten minutes?",
                        "Before I go, there is something about the company I would like to ask you."
                        " Could we talk for ten minutes?",
                    ),
                ),
            ),
            "brief": Speech((say("I have a question before I go. Could we talk for ten minutes?"),)),
            "formal": Speech(
                (say("Before the interview, I would value your view on one point. Might we speak for ten minutes?"),),
            ),
        },
    },
    if_asked_why=(
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
    if_offered_another_time=(say("Thank you. I would like to talk first and keep the time we have."),),
    if_annoyed=_UNDERSTANDS,
    closing=_TALKED,
)

_WORRIED = (answer_is("reason", "company-concern"),)
_NOT_WORRIED = (answer_is_not("reason", "company-concern"),)


def _likes(named: str, unnamed: str) -> Lines:
    """Return what is said of company and role; someone who worries about the company is not made to praise it."""
    return (
        say(
            f"{named}, but I would rather not go on with {{the_role}}.",
            f"{unnamed}, but I would rather not go on with {{the_role}}.",
            when=_NOT_WORRIED,
        ),
        say("I would rather not go on with {the_role}.", when=_WORRIED),
    )


_LIKES_YOU = _likes("I like {company}", "I like your company")
_LIKES_THEM = _likes("I like {company}", "I like the company")
_LIKES_IN_SHORT = (
    say(
        "I like {company}, but would rather not go on with this role.",
        "I would rather not go on with this role.",
        when=_NOT_WORRIED,
    ),
    say("I would rather not go on with this role.", when=_WORRIED),
)
_RESPECTS_YOU = _likes("I think highly of {company}", "I think highly of your company")
_RESPECTS_THEM = _likes("I think highly of {company}", "I think highly of the company")

_ASK_OTHER_ROLES = Topic(
    subject=(say("Is there another role at {company}?", "Is there another role that may suit me?"),),
    speeches={
        "employer": {
            "warm": Speech(
                (
                    *_LIKES_YOU,
                    say("Is there another opening, now or later, that might suit me?"),
                ),
                (
                    say("I would be glad to talk about it."),
                    say("If there is none, please give my time to someone else."),
                ),
            ),
            "brief": Speech(
                (
                    *_LIKES_IN_SHORT,
                    say("Is there another that might suit me?"),
                ),
            ),
            "formal": Speech(
                (
                    *_RESPECTS_YOU,
                    say("Might there be another opening, now or later, that would suit me better?"),
                ),
                (
                    say("I would welcome a conversation about it."),
                    say("If there is none, please offer my time to another candidate."),
                ),
            ),
        },
        "recruiter": {
            "warm": Speech(
                (
                    *_LIKES_THEM,
                    say("Do you know of another opening there, now or to come?"),
                ),
                (say("If there is none, I would rather step back. I would be glad to talk about it."),),
            ),
            "brief": Speech(
                (
                    *_LIKES_IN_SHORT,
                    say("Do they have another opening?"),
                ),
            ),
            "formal": Speech(
                (
                    *_RESPECTS_THEM,
                    say("Could you find out whether they have another opening, now or later?"),
                ),
            ),
        },
        "referrer": {
            "warm": Speech(
                (
                    *_LIKES_THEM,
                    say("Do you know of anything else there, now or to come?"),
                ),
            ),
            "brief": Speech(
                (
                    *_LIKES_IN_SHORT,
                    say("Do you know of anything else there?"),
                ),
            ),
            "formal": Speech(
                (
                    *_RESPECTS_THEM,
                    say("Do you know of another opening there, now or later?"),
                ),
            ),
        },
    },
    if_asked_why=(_why("This role is not the right match, but I would be glad to work with you."),),
    if_offered_another_time=(say("Thank you. I would rather talk about other roles first."),),
    if_annoyed=_UNDERSTANDS,
    closing=(say("Thank you for your time. If nothing fits now, please keep me in mind. Goodbye."),),
)

_WALK_AWAY = Topic(
    subject=(
        say("Please do not contact me again", when=(answer_is("recipient", "employer"),)),
        say("I did not feel safe about an interview", when=(answer_is("recipient", "recruiter", "referrer"),)),
    ),
    opening=(say("I am writing about {the_interview}.", when=(answer_is("recipient", "recruiter", "referrer"),)),),
    takes_a_reason=False,
    thanks=False,
    speeches={
        "employer": _always(
            Speech(
                (say("I will not come to the interview, and I am not going any further with this."),),
                (say("Please delete my details and do not contact me again."),),
            )
        ),
        "recruiter": _always(
            Speech(
                (say("It did not feel right to me, so I will not go."),),
                (say("Please look into it before you send anyone else. Thank you."),),
            )
        ),
        "referrer": _always(
            Speech(
                (say("It did not feel right to me, so I will not go."),),
                (say("Please be careful with them too. Thank you for thinking of me."),),
            )
        ),
    },
    if_asked_why=(say("I would rather not say."),),
    if_offered_another_time=(say("No."),),
    if_annoyed=(say("I am ending this call now. Goodbye."),),
    closing=(say("Goodbye."),),
)

#: What is said, by outcome.
TOPICS: Mapping[str, Topic] = {
    "walk-away": _WALK_AWAY,
    "apologise": _APOLOGISE,
    "reschedule": _RESCHEDULE,
    "attend": _ATTEND,
    "wait": _WAIT,
    "talk-first": _TALK_FIRST,
    "ask-other-roles": _ASK_OTHER_ROLES,
    "withdraw": _WITHDRAW,
}

_BOOKED_ONLINE = (answer_is("booked-by", "portal"),)
_LEAVES = (answer_is("outcome", "withdraw"),)
#: What to do once it is sent.
AFTER_SENDING: Lines = (
    say("Take it out of your calendar.", when=_LEAVES),
    say("Cancel it on their website as well.", when=(*_LEAVES, *_BOOKED_ONLINE)),
    say(
        "Tell your recruiter, if you have not.",
        when=(answer_is("booked-by", "recruiter"), answer_is_not("recipient", "recruiter")),
    ),
    say(
        "Thank the person who recommended you.",
        when=(
            answer_is("booked-by", "referral"),
            answer_is("outcome", "withdraw", "apologise"),
            answer_is_not("recipient", "referrer"),
        ),
    ),
    say(
        "No answer within a working day? Ring.",
        when=(answer_is("outcome", "reschedule", "talk-first", "ask-other-roles"),),
    ),
    say("Write down the new time once they name it.", when=(answer_is("outcome", "reschedule"),)),
    say("Ask the other employer for the offer in writing.", when=(answer_is("outcome", "wait"),)),
    say("Block them if they write again.", when=(answer_is("outcome", "walk-away"),)),
)
