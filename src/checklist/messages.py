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
    """What is said to one recipient in one tone.

    The `point` is always said. So is the `request`, which comes after the reason and the apology, so that a message
    ends on what its reader is to do. There is `more` where a form has room for it.
    """

    point: Lines
    request: Lines = ()
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


_TO_EMPLOYER = (answer_is("recipient", "employer"),)
_TO_RECRUITER = (answer_is("recipient", "recruiter"),)
_TO_REFERRER = (answer_is("recipient", "referrer"),)
_NOT_TO_EMPLOYER = (answer_is_not("recipient", "employer"),)
_NOT_TO_REFERRER = (answer_is_not("recipient", "referrer"),)

_NO_TIME_YET = (answer_is("notice", "not-scheduled"),)
_HAS_A_TIME = (answer_is_not("notice", "not-scheduled"),)
_IS_LATE = (answer_is("notice", "under-24h", "under-2h"),)
_NOT_LATE = (answer_is_not("notice", "under-24h", "under-2h"),)
_IN_TIME = (*_HAS_A_TIME, *_NOT_LATE)

_STILL_KEEN = (answer_is("interest", "yes", "maybe"),)
#: Whoever leaves for one of these looks on; with any other reason they may not.
_STILL_LOOKING = (answer_is("reason", "not-as-expected", "not-a-fit", "company-concern", "terms"),)

# Of someone who missed it, one of these four is true.
_HAS_SIGNED = (answer_is("offer-status", "signed"),)
_NOT_SIGNED = (answer_is_not("offer-status", "signed"),)
_HAS_DECIDED = (answer_is("certainty", "yes"), *_NOT_SIGNED)
_WANTS_ANOTHER_TIME = (answer_is("certainty", "no"), *_NOT_SIGNED)
_UNDECIDED = (answer_is_not("certainty", "yes", "no"), *_NOT_SIGNED)

_NOT_SURE = (answer_is("certainty", "not-sure"),)
_KEEN_TO_COME = (answer_is_not("certainty", "not-sure"),)

#: True before the email goes and after it, for at night it goes first.
_BYE = (
    say("Thank you for your time. You will have this by email too. Goodbye.", when=_TO_EMPLOYER),
    say("Thank you for your help. You will have this by email too. Goodbye.", when=_TO_RECRUITER),
    say("Thank you again for speaking up for me. Goodbye.", when=_TO_REFERRER),
)
_SEE_YOU = (
    say("Thank you. I look forward to it. Goodbye.", when=_HAS_A_TIME),
    say("Thank you for your time. Goodbye.", when=_NO_TIME_YET),
)
_UNDERSTANDS = (say("I understand, and I am sorry for the trouble. Thank you for hearing me out."),)
_CAN_WAIT = (say("I understand. It can wait until the interview. Thank you."),)
_TIME_IS_FINE = (
    say("Thank you, the time we have is fine.", when=_HAS_A_TIME),
    say("Thank you. I will look at my calendar and confirm it today.", when=_NO_TIME_YET),
)
_HAS_CHOSEN = "Thank you, that is kind, but I have decided."
_MAY_I_THINK = "Thank you. May I think about it and ring you back today?"


def _has_decided(words: str) -> Lines:
    """Return that whoever missed the interview will not come to another."""
    return (say(words, when=_HAS_DECIDED), say(words, when=_HAS_SIGNED))


def _confirms(with_a_time: str, without: str) -> Lines:
    return (say(with_a_time, when=_HAS_A_TIME), say(without, when=_NO_TIME_YET))


_CONFIRMS = _confirms("I am glad to confirm that I will be there.", "I look forward to meeting you.")
_CONFIRMS_TO_RECRUITER = _confirms("I am glad to confirm that I will be there.", "I look forward to meeting them.")
_CONFIRMS_FORMALLY = _confirms("I am pleased to confirm that I will attend.", "I look forward to meeting you.")
_CONFIRMS_FORMALLY_TO_RECRUITER = _confirms(
    "I am pleased to confirm that I will attend.", "I look forward to meeting them."
)

_WITHDRAW = Topic(
    subject=_about("Withdrawing from the interview"),
    sorry_if_late=True,
    speeches={
        "employer": {
            "warm": Speech(
                (say("I have thought about it with care, and I have decided to withdraw."),),
                more=(
                    say("I am telling you now so that you can give my place to someone else.", when=_IN_TIME),
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
                    say("Please give my place to someone else.", when=_HAS_A_TIME),
                    say("Please plan without me.", when=_NO_TIME_YET),
                ),
            ),
            "formal": Speech(
                (say("After careful thought, I have decided to withdraw my application."),),
                more=(
                    say("I hope that this leaves you time to see another candidate.", when=_NOT_LATE),
                    say("I would be glad to be considered again in future.", when=_STILL_KEEN),
                    say("I wish you every success with the search."),
                ),
            ),
        },
        "recruiter": {
            "warm": Speech(
                (say("I have thought about it with care, and I have decided to withdraw."),),
                (say("Could you let {company} know, please?", "Could you let them know, please?"),),
                (
                    say("If you would rather that I write to them myself, tell me and I will."),
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
                ),
                (say("Please tell me if I should write to them as well."),),
            ),
        },
        "referrer": {
            "warm": Speech(
                (say("I wanted you to hear it from me: I have decided to withdraw from the interview."),),
                more=(say("It was kind of you to speak up for me, and I am grateful."),),
            ),
            "brief": Speech((say("I have decided to withdraw, and I wanted you to hear it from me."),)),
            "formal": Speech(
                (say("I would like you to hear from me that I have decided to withdraw."),),
                more=(say("I am grateful for your support."),),
            ),
        },
    },
    if_asked_why=(
        _why("I have taken another job. I would rather leave it at that.", _HAS_SIGNED),
        _why("It is not the right step for me now. I would rather leave it at that.", _NOT_SIGNED),
    ),
    if_offered_another_time=(say(_HAS_CHOSEN),),
    if_annoyed=_UNDERSTANDS,
    closing=_BYE,
)

_MISSED_IT = (say("I missed it, and I should have told you in time. I am sorry."),)
_MISSED_IT_FORMALLY = (say("I missed it, and I apologise for not telling you in time."),)

_APOLOGISE = Topic(
    subject=_about("Sorry that I missed the interview"),
    opening=(say("I am writing about {the_interview}."),),
    speeches={
        "employer": {
            "warm": Speech(
                _MISSED_IT,
                (
                    say("I would still like to meet, if you will give me another time.", when=_WANTS_ANOTHER_TIME),
                    *_has_decided("I have decided to withdraw."),
                ),
                (
                    say("I will understand if you would rather not.", when=_WANTS_ANOTHER_TIME),
                    say("I will understand if the place has gone.", when=_UNDECIDED),
                ),
            ),
            "brief": Speech(
                _MISSED_IT,
                (
                    say("Could we find another time?", when=_WANTS_ANOTHER_TIME),
                    *_has_decided("I have decided to withdraw."),
                ),
            ),
            "formal": Speech(
                _MISSED_IT_FORMALLY,
                (
                    say("If you are willing to offer another time, I would be glad to meet.", when=_WANTS_ANOTHER_TIME),
                    *_has_decided("I have decided to withdraw my application."),
                ),
                (say("I will understand if the place has gone.", when=_UNDECIDED),),
            ),
        },
        "recruiter": {
            "warm": Speech(
                _MISSED_IT,
                (
                    say("I would still like to meet them, if they are willing.", when=_WANTS_ANOTHER_TIME),
                    *_has_decided("I have decided to withdraw."),
                    say("Could you pass that on, please?"),
                ),
            ),
            "brief": Speech(
                _MISSED_IT,
                (
                    say("Could you ask them for another time?", when=_WANTS_ANOTHER_TIME),
                    *_has_decided("I have decided to withdraw. Could you let them know, please?"),
                    say("Could you pass that on, please?", when=_UNDECIDED),
                ),
            ),
            "formal": Speech(
                _MISSED_IT_FORMALLY,
                (
                    say("If they are willing to offer another time, I would be glad to go.", when=_WANTS_ANOTHER_TIME),
                    *_has_decided("I have decided to withdraw my application."),
                    say("I would be grateful if you could pass that on."),
                ),
            ),
        },
        "referrer": {
            "warm": Speech(
                (say("I missed it. You spoke up for me, and I am sorry."),),
                (
                    say("I hope that they will give me another time.", when=_WANTS_ANOTHER_TIME),
                    *_has_decided("I have decided to withdraw."),
                ),
            ),
            "brief": Speech(
                (say("I missed it. You spoke up for me, and I am sorry."),),
                _has_decided("I have decided to withdraw."),
            ),
            "formal": Speech(
                (say("I missed it. You recommended me, and I owe you an apology."),),
                (
                    say("I hope that they will offer me another time.", when=_WANTS_ANOTHER_TIME),
                    *_has_decided("I have decided to withdraw."),
                ),
            ),
        },
    },
    if_asked_why=(_why("I would rather not go into it, but it should not have happened."),),
    if_offered_another_time=(
        say("Yes, please. I will be there.", when=(*_WANTS_ANOTHER_TIME, *_NOT_TO_REFERRER)),
        say("Thank you. I will ask them myself.", when=(*_WANTS_ANOTHER_TIME, *_TO_REFERRER)),
        *_has_decided(_HAS_CHOSEN),
        say(_MAY_I_THINK, when=_UNDECIDED),
    ),
    if_annoyed=(say("You are right, and I am sorry. Thank you for hearing me out."),),
    closing=(
        say("Thank you for listening. You will have this by email too. Goodbye.", when=_NOT_TO_REFERRER),
        say("Thank you for listening, and for speaking up for me. Goodbye.", when=_TO_REFERRER),
    ),
)


def _cannot_make_it(wish: str = "") -> Lines:
    """Return that the time does not suit; `wish` comes first, unless the reader is not sure that it is true."""
    return tuple(
        say(f"{first}I cannot make {what}.", when=(*sure, *when))
        for first, sure in ((wish, _KEEN_TO_COME), ("", _NOT_SURE))
        for what, when in (("that time", _HAS_A_TIME), ("any of the times so far", _NO_TIME_YET))
    )


_CANNOT_ATTEND = (
    say("I cannot attend at that time.", when=_HAS_A_TIME),
    say("I cannot attend at any of the times so far.", when=_NO_TIME_YET),
)

_RESCHEDULE = Topic(
    subject=_about("Asking for another interview time"),
    sorry_if_late=True,
    speeches={
        "employer": {
            "warm": Speech(
                _cannot_make_it("I would like to come, but "),
                (say("Could we find another time?"),),
                (say("I will gladly fit in with you where I can."),),
            ),
            "brief": Speech(_cannot_make_it(), (say("Could we find another time?"),)),
            "formal": Speech(
                _CANNOT_ATTEND,
                (say("I would be grateful for another time."),),
                (say("I will gladly fit in with your plans as far as I can."),),
            ),
        },
        "recruiter": {
            "warm": Speech(
                _cannot_make_it("I would like to go, but "),
                (say("Could you ask {company} for another time?", "Could you ask them for another time?"),),
                (say("I will gladly fit in with them where I can."),),
            ),
            "brief": Speech(_cannot_make_it(), (say("Could you ask them for another time?"),)),
            "formal": Speech(
                _CANNOT_ATTEND,
                (
                    say(
                        "I would be grateful if you could ask {company} for another time.",
                        "I would be grateful if you could ask them for another time.",
                    ),
                ),
                (say("I will gladly fit in with their plans as far as I can."),),
            ),
        },
    },
    if_asked_why=(
        _why("I cannot be there then, and I cannot change that.", _HAS_A_TIME),
        _why("I cannot be there at those times, and I cannot change that.", _NO_TIME_YET),
    ),
    if_offered_another_time=(say("Thank you, that helps. Let me write it down. I will confirm it by email."),),
    if_annoyed=_UNDERSTANDS,
    closing=(
        say("Thank you for your help, and sorry for the trouble. Goodbye.", when=_NOT_LATE),
        say("Thank you for your help. Goodbye.", when=_IS_LATE),
    ),
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
            "brief": Speech(_CONFIRMS, (say("Who will I meet, and what will we talk about?"),)),
            "formal": Speech(
                _CONFIRMS_FORMALLY,
                (say("So that I can prepare, could you tell me who I will meet and what we will discuss?"),),
            ),
        },
        "recruiter": {
            "warm": Speech(
                _CONFIRMS_TO_RECRUITER,
                (say("So that I can prepare, could you tell me who I will meet and what they will ask about?"),),
            ),
            "brief": Speech(_CONFIRMS_TO_RECRUITER, (say("Who will I meet, and what will they ask about?"),)),
            "formal": Speech(
                _CONFIRMS_FORMALLY_TO_RECRUITER,
                (say("So that I can prepare, could you tell me who I will meet and what they wish to discuss?"),),
            ),
        },
    },
    if_asked_why=(_why("It helps me to feel ready."),),
    if_offered_another_time=_TIME_IS_FINE,
    if_annoyed=_CAN_WAIT,
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
            "brief": Speech(_CONFIRMS, (say("When do you expect to decide?"),)),
            "formal": Speech(
                _CONFIRMS_FORMALLY,
                (say("So that I can plan, could you tell me when you expect to reach a decision?"),),
            ),
        },
        "recruiter": {
            "warm": Speech(
                _CONFIRMS_TO_RECRUITER,
                (say("So that I can plan, do you know when they expect to decide?"),),
            ),
            "brief": Speech(_CONFIRMS_TO_RECRUITER, (say("Do you know when they expect to decide?"),)),
            "formal": Speech(
                _CONFIRMS_FORMALLY_TO_RECRUITER,
                (say("So that I can plan, could you tell me when they expect to reach a decision?"),),
            ),
        },
    },
    if_asked_why=(_why("It helps me to arrange the coming weeks."),),
    if_offered_another_time=_TIME_IS_FINE,
    if_annoyed=_CAN_WAIT,
    closing=_SEE_YOU,
)

_HAS_RAISED_IT = (answer_is("raised", "yes"),)
_HAS_NOT_RAISED_IT = (answer_is_not("raised", "yes"),)


def _something(words: str) -> Lines:
    """Return that there is something to ask, in words that hold "{}" for how much; one thing more if it is not new."""
    return (
        say(words.format("something"), when=_HAS_NOT_RAISED_IT),
        say(words.format("one more thing"), when=_HAS_RAISED_IT),
    )


_TALK_FIRST = Topic(
    subject=_about("A question before the interview"),
    speeches={
        "employer": {
            "warm": Speech(
                _something("Before we meet, there is {} I would like to ask you about."),
                (say("Could we talk for ten minutes?"),),
                (say("I will gladly ring you when it suits."),),
            ),
            "brief": Speech(
                (say("I have a question before we meet."),),
                (say("Could we talk for ten minutes?"),),
            ),
            "formal": Speech(
                _something("Before the interview, there is {} that I would like to ask you about."),
                (say("Might we speak for ten minutes?"),),
                (say("I will gladly ring you at a time that suits you."),),
            ),
        },
        "recruiter": {
            "warm": Speech(
                _something("Before I go, there is {} I would like to ask the hiring manager."),
                (say("Could you set up a short call?"),),
                (say("I will make time when it suits them."),),
            ),
            "brief": Speech(
                (say("I have a question for the hiring manager first."),),
                (say("Could you set up a short call?"),),
            ),
            "formal": Speech(
                _something("Before the interview, there is {} that I would like to ask the hiring manager."),
                (say("Could you arrange a short call?"),),
                (say("I will make time when it suits them."),),
            ),
        },
        "referrer": {
            "warm": Speech(
                (say("Before I go, there is something I would like to ask you about the place."),),
                (say("Could we talk for ten minutes?"),),
            ),
            "brief": Speech(
                (say("I have a question before I go."),),
                (say("Could we talk for ten minutes?"),),
            ),
            "formal": Speech(
                (say("Before the interview, I would value your view on one point."),),
                (say("Might we speak for ten minutes?"),),
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
            (answer_is_not("reason", "company-concern", "not-as-expected", "terms"), *_TO_EMPLOYER),
        ),
        _why(
            "I would like to be sure before I take up their time.",
            (answer_is_not("reason", "company-concern", "not-as-expected", "terms"), *_NOT_TO_EMPLOYER),
        ),
    ),
    if_offered_another_time=(
        say("Thank you. I would like to talk first and keep the time we have.", when=(*_HAS_A_TIME, *_NOT_TO_REFERRER)),
        say(
            "Thank you. I would like to talk first and settle the time after.", when=(*_NO_TIME_YET, *_NOT_TO_REFERRER)
        ),
        say("Thank you. I will ring you then.", when=_TO_REFERRER),
    ),
    if_annoyed=(say("I understand that you are busy. Is there a better time to talk?"),),
    closing=(say("Thank you for talking to me. Goodbye."),),
)

_WORRIED = (answer_is("reason", "company-concern"),)
_NOT_WORRIED = (answer_is_not("reason", "company-concern"),)


def _likes(praise: str, name: str) -> Lines:
    """Return what is said of employer and role; someone who worries about the employer is not made to praise it.

    Args:
        praise: How it begins, such as "I like".
        name: What to call an employer without a name.
    """
    return (
        say(
            f"{praise} {{company}}, but I would rather not go on with this role.",
            f"{praise} {name}, but I would rather not go on with this role.",
            when=_NOT_WORRIED,
        ),
        say("I would rather not go on with this role.", when=_WORRIED),
    )


_LIKES_YOU = _likes("I like", "your organisation")
_LIKES_THEM = _likes("I like", "the organisation")
_RESPECTS_YOU = _likes("I think highly of", "your organisation")
_RESPECTS_THEM = _likes("I think highly of", "the organisation")
_STEPS_BACK = (say("I would rather not go on with this role."),)

_ASK_OTHER_ROLES = Topic(
    subject=_about("Asking about other roles"),
    sorry_if_late=True,
    speeches={
        "employer": {
            "warm": Speech(
                _LIKES_YOU,
                (say("Is there another opening, now or later, that might suit me?"),),
                (
                    say("I would be glad to talk about it."),
                    say("If there is none, please give my place to someone else.", when=_HAS_A_TIME),
                    say("If there is none, please plan without me.", when=_NO_TIME_YET),
                ),
            ),
            "brief": Speech(_STEPS_BACK, (say("Is there another that might suit me?"),)),
            "formal": Speech(
                _RESPECTS_YOU,
                (say("Might there be another opening, now or later, that would suit me better?"),),
                (
                    say("I would welcome a conversation about it."),
                    say("If there is none, please offer my place to another candidate.", when=_HAS_A_TIME),
                    say("If there is none, please plan without me.", when=_NO_TIME_YET),
                ),
            ),
        },
        "recruiter": {
            "warm": Speech(
                _LIKES_THEM,
                (say("Do you know of another opening there, now or to come?"),),
                (say("I would be glad to talk about it."), say("If there is none, I would rather step back.")),
            ),
            "brief": Speech(_STEPS_BACK, (say("Do they have another opening?"),)),
            "formal": Speech(
                _RESPECTS_THEM,
                (say("Could you find out whether they have another opening, now or later?"),),
                (say("If there is none, I would rather withdraw."),),
            ),
        },
        "referrer": {
            "warm": Speech(_LIKES_THEM, (say("Do you know of anything else there, now or to come?"),)),
            "brief": Speech(_STEPS_BACK, (say("Do you know of anything else there?"),)),
            "formal": Speech(_RESPECTS_THEM, (say("Do you know of another opening there, now or later?"),)),
        },
    },
    if_asked_why=(_why("This role is not the right one for me now. Another one might be."),),
    if_offered_another_time=(
        say("Thank you. I would rather talk about other roles first.", when=_NOT_TO_REFERRER),
        say("Thank you. I will ring you then.", when=_TO_REFERRER),
    ),
    if_annoyed=_UNDERSTANDS,
    closing=(say("Thank you for your time. If nothing fits now, please keep me in mind. Goodbye."),),
)

_WALK_AWAY = Topic(
    subject=(
        say("Please do not contact me again", when=_TO_EMPLOYER),
        say("An interview that did not feel safe", when=_NOT_TO_EMPLOYER),
    ),
    opening=(say("I am writing about {the_interview}.", when=_NOT_TO_EMPLOYER),),
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
                (say("It did not feel safe to me, so I will not go."),),
                (say("Please look into it before you send anyone else."),),
            )
        ),
        "referrer": _always(
            Speech(
                (say("It did not feel safe to me, so I will not go."),),
                (say("Please be careful with them too."),),
                (say("Thank you for thinking of me."),),
            )
        ),
    },
    if_asked_why=(
        say("I would rather not say.", when=_TO_EMPLOYER),
        say("It did not feel safe, and I would rather not say more.", when=_NOT_TO_EMPLOYER),
    ),
    if_offered_another_time=(
        say("No.", when=_TO_EMPLOYER),
        say("No, thank you. I will not go.", when=_NOT_TO_EMPLOYER),
    ),
    if_annoyed=(
        say("I am ending this call now. Goodbye.", when=_TO_EMPLOYER),
        say("I understand. I wanted you to know, and that is all.", when=_NOT_TO_EMPLOYER),
    ),
    closing=(
        say("Goodbye.", when=_TO_EMPLOYER),
        say("Thank you for listening. Goodbye.", when=_NOT_TO_EMPLOYER),
    ),
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

_UNSAFE = (answer_is("outcome", "walk-away"),)
_LEAVES = (answer_is("outcome", "withdraw"),)
_MOVES = (answer_is("outcome", "reschedule"),)
_APOLOGISES = (answer_is("outcome", "apologise"),)
_ASKS = (answer_is("outcome", "talk-first", "ask-other-roles"),)
_COMES = (answer_is("outcome", "attend", "wait"),)
#: What has to be in writing; whoever asks, or comes, has said all by phone.
_FOR_THE_RECORD = (answer_is("outcome", "withdraw", "reschedule", "apologise"), *_NOT_TO_REFERRER)
_NEEDS_AN_ANSWER = (answer_is("outcome", "withdraw", "reschedule", "talk-first", "ask-other-roles"), *_NOT_TO_REFERRER)

_EMAIL_TOO = say("Send the email too, if it has not gone.", when=_FOR_THE_RECORD)
_RING_AFTER_WRITING = (
    say("Ring as well, if you have not: they may not read it in time.", when=(*_NEEDS_AN_ANSWER, *_IS_LATE)),
    say("Ring as well, if you have not.", when=(*_APOLOGISES, *_NOT_TO_REFERRER)),
    say("No answer within a working day? Ring.", when=(*_NEEDS_AN_ANSWER, *_IN_TIME)),
    say("No answer within a few days? Ring.", when=(*_NEEDS_AN_ANSWER, *_NO_TIME_YET)),
)
#: What to do once it is sent or said, by form; `AFTER_SENDING` comes after it.
AFTER_FORM: Mapping[str, Lines] = {
    "email": _RING_AFTER_WRITING,
    "text": (_EMAIL_TOO, *_RING_AFTER_WRITING),
    "call": (_EMAIL_TOO, say("Write down whom you spoke to, and when.", when=_FOR_THE_RECORD)),
    "voicemail": (
        say("Send the email too, if it has not gone.", when=(*_NOT_TO_REFERRER, answer_is_not("outcome", "walk-away"))),
        say("Ring again: they may not hear it in time.", when=(*_NEEDS_AN_ANSWER, *_IS_LATE)),
        say("Nobody rings back within a working day? Ring again.", when=(*_NEEDS_AN_ANSWER, *_IN_TIME)),
        say("Nobody rings back within a few days? Ring again.", when=(*_NEEDS_AN_ANSWER, *_NO_TIME_YET)),
    ),
}

_BOOKED_ONLINE = (answer_is("booked-by", "portal"),)
#: What to do once it is sent, whatever its form.
AFTER_SENDING: Lines = (
    say("Did you send them money or bank details? Ring your bank now.", when=_UNSAFE),
    say("Keep their messages, and report them to the site where you saw the job.", when=_UNSAFE),
    say("Block them if they write again.", when=_UNSAFE),
    say(
        "Tell your recruiter, if you have not.",
        when=(
            answer_is("booked-by", "recruiter"),
            answer_is_not("recipient", "recruiter"),
            answer_is_not("outcome", "attend", "wait"),
        ),
    ),
    say(
        "Send the employer's copy too, unless the recruiter tells them.",
        when=(*_TO_RECRUITER, answer_is("outcome", "withdraw", "reschedule", "apologise")),
    ),
    say(
        "Tell the employer too, if you have not.",
        when=(*_TO_REFERRER, answer_is("outcome", "withdraw", "apologise"), answer_is_not("booked-by", "recruiter")),
    ),
    say("Cancel it on their website as well.", when=(*_LEAVES, *_BOOKED_ONLINE)),
    say("Change the time on their website as well, if you can.", when=(*_MOVES, *_BOOKED_ONLINE)),
    say("Take it out of your calendar.", when=(*_LEAVES, *_HAS_A_TIME)),
    say("Put the new time in your calendar once they name it.", when=_MOVES),
    say("Put the new time in your calendar once they name it.", when=(*_APOLOGISES, *_WANTS_ANOTHER_TIME)),
    say("Leave the interview in your calendar until you have an answer.", when=(*_ASKS, *_HAS_A_TIME)),
    say(
        "Thank the person who recommended you.",
        when=(answer_is("booked-by", "referral"), answer_is("outcome", "withdraw", "apologise"), *_NOT_TO_REFERRER),
    ),
    say("Ask the other employer for the offer in writing.", when=(answer_is("outcome", "wait"),)),
    say("Come back here once it is signed.", when=(answer_is("outcome", "wait"),)),
    say("Look up the route, or test the video link.", when=(*_COMES, *_HAS_A_TIME)),
    say("Write down two things you are proud of, and one question.", when=(answer_is("outcome", "attend"),)),
)
