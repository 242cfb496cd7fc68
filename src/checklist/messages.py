"""What is said in each situation, to whom and in which tone, as data.

What is *said* depends on outcome, recipient and tone, and stands here; the shape of a form, with its greeting and its
close, stands in `frames`. No line gives a reason, unless the reader wrote one; no line says what may not be true.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final, TypeAlias

from checklist.channels import ELAPSED, OVER_A_WEEK
from checklist.conditions import AllOf, Asked, answer_is, answer_is_not, holds
from checklist.frames import NOT_TO_EMPLOYER, NOT_TO_REFERRER, TO_EMPLOYER, TO_RECRUITER, TO_REFERRER
from checklist.lines import Line, Lines, say
from checklist.outcomes import OFFERS
from checklist.rules import A_DAY_AHEAD, AHEAD, SHORT_NOTICE


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
    """Everything that is said in one situation: that of whom the conditions in `when` hold for.

    `opening` stands in place of the thanks that an email usually opens with. A recipient without speeches has nothing
    to be told.
    """

    when: AllOf
    subject: Lines
    speeches: Mapping[str, Speeches]
    if_asked_why: Lines
    if_offered_another_time: Lines
    closing: Lines
    if_annoyed: Lines = ()
    opening: Lines | None = None
    says_sorry: bool = False
    takes_a_reason: bool = True
    thanks: bool = True


def _why(words: str, when: AllOf = ()) -> Line:
    """Return what to say when asked why: the reader's own reason if there is one, else `words`."""
    return say("{reason_given}", words, when=when)


def _about(words: str, when: AllOf = ()) -> Line:
    return say(f"{words}: {{about}}", words, when=when)


def _always(speech: Speech) -> Speeches:
    return {"warm": speech, "brief": speech, "formal": speech}


_WITH_A_TIME: Final = (answer_is("notice", *AHEAD),)
#: None is set, or it has passed, or nobody has said.
_WITHOUT_A_TIME: Final = (answer_is_not("notice", *AHEAD),)
_NO_TIME_YET: Final = (answer_is("notice", "not-scheduled"),)
_IN_TIME: Final = (answer_is("notice", *A_DAY_AHEAD),)
_LATE: Final = (answer_is("notice", *SHORT_NOTICE),)
_THEY_MISSED_IT: Final = (answer_is("missed-by", "them"),)
_NOT_MISSED_BY_THEM: Final = (answer_is_not("missed-by", "them"),)

_TREATED_BADLY: Final = (answer_is("reason", "treated-badly"),)
_NOT_TREATED_BADLY: Final = (answer_is_not("reason", "treated-badly"),)
_STAYING: Final = (answer_is("reason", "staying"),)
_HAS_SIGNED: Final = (answer_is("offer-status", "signed"),)
_WOULD_GO: Final = (answer_is("certainty", "no"),)
_MAY_NOT_GO: Final = (answer_is_not("certainty", "no"),)
_STILL_KEEN: Final = (answer_is("interest", "yes", "maybe"),)
#: Whoever leaves for one of these looks on; with any other reason they may not.
_STILL_LOOKING: Final = (answer_is("reason", "not-as-expected", "not-a-fit", "company-concern", "terms"),)

#: True before the email goes and after it, for at night it goes first.
_BYE: Final = (
    say("Thank you for your time. You will have this by email too. Goodbye.", when=TO_EMPLOYER),
    say("Thank you for your help. You will have this by email too. Goodbye.", when=TO_RECRUITER),
    say("Thank you again for speaking up for me. Goodbye.", when=TO_REFERRER),
)
_BYE_FOR_NOW: Final = (say("Thank you for your time. Goodbye."),)
_BYE_WITH_HELP: Final = (
    say("Thank you for your help. Goodbye.", when=NOT_TO_REFERRER),
    say("Thank you again for speaking up for me. Goodbye.", when=TO_REFERRER),
)
_IS_SORRY: Final = "I understand, and I am sorry for the trouble. Thank you for hearing me out."
_UNDERSTANDS: Final = "I understand. Thank you for hearing me out."
#: Nobody is sorry for a meeting that the others missed.
_IS_SORRY_UNLESS_THEY_MISSED_IT: Final = (
    say(_IS_SORRY, when=_NOT_MISSED_BY_THEM),
    say(_UNDERSTANDS, when=_THEY_MISSED_IT),
)
_LETS_GO: Final = (say("I understand. Thank you for your time."),)
_ASKS_AGAIN: Final = (say("I understand that you are busy. Is there a better time to talk?"),)
_WRITES_IT_DOWN: Final = (say("Thank you, that helps. Let me write it down. I will confirm it by email."),)
_HAS_CHOSEN: Final = "Thank you, that is kind, but I have decided."
_MAY_I_THINK: Final = "Thank you. May I think about it and call you back today?"
_MAY_I_LOOK: Final = "Thank you. May I look at my calendar and call you back today?"

_DID_NOT_SPEAK: Final = (
    say("We did not get to speak at the time we had set.", when=(*_THEY_MISSED_IT, *TO_EMPLOYER)),
    say("They and I did not get to speak.", when=(*_THEY_MISSED_IT, *NOT_TO_EMPLOYER)),
)

#: To those who know both sides; the employer is told so in other words.
_COULD_COME_LATER: Final = (say("I could see myself there in another role.", when=_STILL_KEEN),)

_WITHDRAW = Topic(
    when=(answer_is("outcome", "withdraw"),),
    subject=(
        _about("Withdrawing from the interview", _WITH_A_TIME),
        _about("Withdrawing from the process", _WITHOUT_A_TIME),
    ),
    says_sorry=True,
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
                    say("Please give my place to someone else.", when=_WITH_A_TIME),
                    say("Please plan without me.", when=_WITHOUT_A_TIME),
                ),
            ),
            "formal": Speech(
                (say("After careful thought, I have decided to withdraw."),),
                more=(
                    say("I hope that this leaves you time to see another candidate.", when=_IN_TIME),
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
                    *_COULD_COME_LATER,
                ),
            ),
            "brief": Speech(
                (say("I have decided to withdraw."),),
                (say("Could you let {company} know, please?", "Could you let them know, please?"),),
            ),
            "formal": Speech(
                (say("After careful thought, I have decided to withdraw."),),
                (
                    say(
                        "I would be grateful if you could inform {company}.",
                        "I would be grateful if you could inform the employer.",
                    ),
                ),
                (say("Please tell me if I should write to them as well."), *_COULD_COME_LATER),
            ),
        },
        "referrer": {
            "warm": Speech(
                (say("I wanted you to hear it from me: I have decided to withdraw."),),
                more=(say("It was kind of you to speak up for me, and I am grateful."), *_COULD_COME_LATER),
            ),
            "brief": Speech((say("I have decided to withdraw, and I wanted you to hear it from me."),)),
            "formal": Speech(
                (say("I would like you to hear from me that I have decided to withdraw."),),
                more=(say("I am grateful for your support."), *_COULD_COME_LATER),
            ),
        },
    },
    if_asked_why=(
        _why("I have taken another job. I would rather leave it at that.", _HAS_SIGNED),
        _why("I have decided to stay where I am.", _STAYING),
        _why(
            "It is not the right step for me now. I would rather leave it at that.",
            (answer_is_not("offer-status", "signed"), answer_is_not("reason", "staying")),
        ),
    ),
    if_offered_another_time=(say(_HAS_CHOSEN),),
    if_annoyed=_IS_SORRY_UNLESS_THEY_MISSED_IT,
    closing=_BYE,
)

#: To whoever treated the reader badly: two polite lines and nothing more. The others have done nothing.
_WITHDRAW_IN_TWO_LINES = replace(
    _WITHDRAW,
    when=(*_WITHDRAW.when, *_TREATED_BADLY),
    speeches={
        **_WITHDRAW.speeches,
        "employer": {
            "warm": Speech((say("I have decided to withdraw."),)),
            "brief": Speech((say("I have decided to withdraw."),)),
            "formal": Speech((say("After careful thought, I have decided to withdraw."),)),
        },
    },
    if_annoyed=(say(_UNDERSTANDS),),
)

_I_MISSED_IT: Final = (answer_is("missed-by", "me"),)
_NOBODY_SAID: Final = (answer_is_not("missed-by", "me"),)
_UNDECIDED: Final = (
    answer_is_not("certainty", "yes", "no"),
    answer_is_not("offer-status", "signed"),
    answer_is_not("reason", "staying"),
)


def _has_decided(words: str) -> Lines:
    """Return that whoever missed the interview will not come to another."""
    return tuple(say(words, when=when) for when in ((answer_is("certainty", "yes"),), _HAS_SIGNED, _STAYING))


#: Who missed it is still open.
_DID_NOT_TAKE_PLACE: Final = say("I am sorry that it did not take place.", when=_NOBODY_SAID)
_MISSED_IT: Final = (say("I missed it, and I am sorry.", when=_I_MISSED_IT), _DID_NOT_TAKE_PLACE)
_MISSED_IT_FORMALLY: Final = (say("I apologise for missing it.", when=_I_MISSED_IT), _DID_NOT_TAKE_PLACE)
_MISSED_IT_FOR_YOU: Final = (
    say("I missed it. You spoke up for me, and I am sorry.", when=_I_MISSED_IT),
    _DID_NOT_TAKE_PLACE,
)

_APOLOGISE = Topic(
    when=(answer_is("outcome", "apologise"),),
    subject=(
        _about("Sorry that I missed the interview", _I_MISSED_IT),
        _about("Sorry about the interview", _NOBODY_SAID),
    ),
    opening=(say("I am writing about {the_interview}."),),
    speeches={
        "employer": {
            "warm": Speech(
                _MISSED_IT,
                (
                    say("I would still like to meet, if you will give me another time.", when=_WOULD_GO),
                    *_has_decided("I have decided to withdraw."),
                ),
                (
                    say("I will understand if you would rather not.", when=_WOULD_GO),
                    say("I will understand if the place has gone.", when=_UNDECIDED),
                ),
            ),
            "brief": Speech(
                _MISSED_IT,
                (
                    say("I would still like to meet. Could we find another time?", when=_WOULD_GO),
                    *_has_decided("I have decided to withdraw."),
                ),
            ),
            "formal": Speech(
                _MISSED_IT_FORMALLY,
                (
                    say("If you are willing to offer another time, I would be glad to meet.", when=_WOULD_GO),
                    *_has_decided("After careful thought, I have decided to withdraw."),
                ),
                (say("I will understand if the place has gone.", when=_UNDECIDED),),
            ),
        },
        "recruiter": {
            "warm": Speech(
                _MISSED_IT,
                (
                    say("I would still like to meet them, if they are willing.", when=_WOULD_GO),
                    *_has_decided("I have decided to withdraw."),
                    say("Could you pass that on, please?"),
                ),
            ),
            "brief": Speech(
                _MISSED_IT,
                (
                    say("I would still like to meet them. Could you ask for another time?", when=_WOULD_GO),
                    *_has_decided("I have decided to withdraw. Could you let them know, please?"),
                    say("Could you pass that on, please?", when=_UNDECIDED),
                ),
            ),
            "formal": Speech(
                _MISSED_IT_FORMALLY,
                (
                    say("If they are willing to offer another time, I would be glad to go.", when=_WOULD_GO),
                    *_has_decided("After careful thought, I have decided to withdraw."),
                    say("I would be grateful if you could pass that on."),
                ),
            ),
        },
        "referrer": {
            "warm": Speech(
                _MISSED_IT_FOR_YOU,
                (
                    say("I hope that they will give me another time.", when=_WOULD_GO),
                    *_has_decided("I have decided to withdraw."),
                ),
            ),
            "brief": Speech(
                _MISSED_IT_FOR_YOU,
                (
                    say("I am asking them for another time.", when=_WOULD_GO),
                    *_has_decided("I have decided to withdraw."),
                ),
            ),
            "formal": Speech(
                (
                    say("I missed it. You recommended me, and I owe you an apology.", when=_I_MISSED_IT),
                    _DID_NOT_TAKE_PLACE,
                ),
                (
                    say("I hope that they will offer me another time.", when=_WOULD_GO),
                    *_has_decided("I have decided to withdraw."),
                ),
            ),
        },
    },
    if_asked_why=(_why("I would rather not go into it. I am sorry for the trouble."),),
    if_offered_another_time=(
        say("Yes, please. I will be there.", when=(*_WOULD_GO, *NOT_TO_REFERRER)),
        say("Thank you. I will ask them myself.", when=(*_WOULD_GO, *TO_REFERRER)),
        *_has_decided(_HAS_CHOSEN),
        say(_MAY_I_THINK, when=_UNDECIDED),
    ),
    if_annoyed=(say("I understand, and I am sorry. Thank you for hearing me out."),),
    closing=(
        say("Thank you for listening. You will have this by email too. Goodbye.", when=NOT_TO_REFERRER),
        say("Thank you for listening, and for speaking up for me. Goodbye.", when=TO_REFERRER),
    ),
)

_TIMES_PROPOSED: Final = (*_NO_TIME_YET, answer_is("reason", "cannot-make-it"))
_NOT_YET: Final = (*_NO_TIME_YET, answer_is_not("reason", "cannot-make-it"))
_THAT_TIME: Final = (answer_is_not("notice", "not-scheduled"),)


def _does_not_suit(wish: str, that_time: str = "that time does not work for me.") -> Lines:
    """Return that the time does not suit; `wish` comes first, unless the reader is not sure that it is true."""
    return tuple(
        line
        for what, when in (
            (that_time, _THAT_TIME),
            ("no time so far works for me.", _TIMES_PROPOSED),
            ("now is too soon for me.", _NOT_YET),
        )
        for line in (
            say(f"{wish}, but {what}", when=(*_WOULD_GO, *when)),
            say(what.capitalize(), when=(*_MAY_NOT_GO, *when)),
        )
    )


#: In as few words as a voicemail needs.
_IN_SHORT: Final = "that time does not suit."


def _another_time(*wordings: str) -> Lines:
    """Return a request for another time, or for a later one where none is set; `wordings` name it as {time}."""
    return tuple(
        say(*(wording.replace("{time}", time) for wording in wordings), when=when)
        for time, when in (
            ("another time", _THAT_TIME),
            ("another time", _TIMES_PROPOSED),
            ("a time later on", _NOT_YET),
        )
    )


_RESCHEDULE = Topic(
    when=(answer_is("outcome", "reschedule"),),
    subject=(
        _about("Asking for another interview time", _THAT_TIME),
        _about("Asking for another interview time", _TIMES_PROPOSED),
        _about("Asking for a later interview time", _NOT_YET),
    ),
    says_sorry=True,
    speeches={
        "employer": {
            "warm": Speech(
                _does_not_suit("I would still like to come"),
                _another_time("Could we find {time}?"),
                (say("I will gladly fit in with you where I can."),),
            ),
            "brief": Speech(_does_not_suit("I would like to come", _IN_SHORT), _another_time("Could we find {time}?")),
            "formal": Speech(
                _does_not_suit("I would still like to attend"),
                _another_time("I would be grateful for {time}."),
                (say("I will gladly fit in with your plans as far as I can."),),
            ),
        },
        "recruiter": {
            "warm": Speech(
                _does_not_suit("I would still like to go"),
                _another_time("Could you ask {company} for {time}?", "Could you ask them for {time}?"),
                (say("I will gladly fit in with them where I can."),),
            ),
            "brief": Speech(
                _does_not_suit("I would like to go", _IN_SHORT), _another_time("Could you ask for {time}?")
            ),
            "formal": Speech(
                _does_not_suit("I would still like to attend"),
                _another_time(
                    "I would be grateful if you could ask {company} for {time}.",
                    "I would be grateful if you could ask them for {time}.",
                ),
                (say("I will gladly fit in with their plans as far as I can."),),
            ),
        },
        "referrer": {
            "warm": Speech(
                _does_not_suit("I would still like to go"),
                _another_time("I am asking for {time}, and I wanted you to hear it from me."),
            ),
            "brief": Speech(_does_not_suit("I would like to go", _IN_SHORT), _another_time("I am asking for {time}.")),
            "formal": Speech(
                _does_not_suit("I would still like to attend"),
                _another_time("I am asking for {time}, and I would like you to hear it from me."),
            ),
        },
    },
    if_asked_why=(
        _why(
            "I cannot be there then. I would rather leave it at that.",
            (*_THAT_TIME, answer_is("reason", "cannot-make-it")),
        ),
        _why("I cannot be there at those times. I would rather leave it at that.", _TIMES_PROPOSED),
        _why(
            "It is for a personal reason. I would rather leave it at that.",
            (answer_is_not("reason", "cannot-make-it"),),
        ),
    ),
    if_offered_another_time=_WRITES_IT_DOWN,
    if_annoyed=(say(_IS_SORRY),),
    closing=_BYE_WITH_HELP,
)


def _still_would(wish: str, request: str) -> Lines:
    """Return a request; `wish` comes first, unless the reader is not sure that it is true."""
    return (say(f"{wish} {request}", when=_WOULD_GO), say(request, when=_MAY_NOT_GO))


#: They did not call, or were not there: no blame, and nothing to be sorry for.
_MEET_AFTER_ALL = Topic(
    when=(*_RESCHEDULE.when, *_THEY_MISSED_IT),
    subject=(_about("Asking for another interview time"),),
    speeches={
        "employer": {
            "warm": Speech(
                _DID_NOT_SPEAK,
                _still_would("I would still like to.", "Could we find another time?"),
                (say("I will gladly fit in with you where I can."),),
            ),
            "brief": Speech(_DID_NOT_SPEAK, _still_would("I would like to.", "Could we find another time?")),
            "formal": Speech(
                _DID_NOT_SPEAK,
                _still_would("I would still be glad to.", "Might we find another time?"),
                (say("I will gladly fit in with your plans as far as I can."),),
            ),
        },
        "recruiter": {
            "warm": Speech(
                _DID_NOT_SPEAK,
                _still_would("I would still like to.", "Could you ask them for another time?"),
                (say("I will gladly fit in with them where I can."),),
            ),
            "brief": Speech(_DID_NOT_SPEAK, _still_would("I would like to.", "Could you ask them for another time?")),
            "formal": Speech(
                _DID_NOT_SPEAK,
                _still_would("I would still be glad to.", "Would you kindly ask them for another time?"),
                (say("I will gladly fit in with their plans as far as I can."),),
            ),
        },
        "referrer": {
            "warm": Speech(_DID_NOT_SPEAK, _still_would("I would still like to.", "I am asking for another time.")),
            "brief": Speech(_DID_NOT_SPEAK, _still_would("I would like to.", "I am asking for another time.")),
            "formal": Speech(
                _DID_NOT_SPEAK, _still_would("I would still be glad to.", "I am asking for another time.")
            ),
        },
    },
    if_asked_why=(_why("There may have been a mix-up. I would rather just find another time."),),
    if_offered_another_time=_WRITES_IT_DOWN,
    if_annoyed=_LETS_GO,
    closing=_BYE_WITH_HELP,
)


def _comes(with_a_time: str, without: str) -> Lines:
    return (say(with_a_time, when=_WITH_A_TIME), say(without, when=_WITHOUT_A_TIME))


_COMES: Final = _comes("I can confirm that I will be there.", "I would like to go ahead with the interview.")
_COMES_FORMALLY: Final = _comes(
    "I would like to confirm that I will attend.", "I would like to proceed with the interview."
)

_ATTEND = Topic(
    when=(answer_is("outcome", "attend"),),
    takes_a_reason=False,
    subject=(
        _about("Confirming the interview", _WITH_A_TIME),
        _about("Going ahead with the interview", _WITHOUT_A_TIME),
    ),
    speeches={
        "employer": {
            "warm": Speech(
                _COMES,
                (say("So that I can prepare, could you tell me who I will meet and what we will talk about?"),),
            ),
            "brief": Speech(_COMES, (say("Who will I meet, and what will we talk about?"),)),
            "formal": Speech(
                _COMES_FORMALLY,
                (say("So that I can prepare, could you tell me who I will meet and what we will discuss?"),),
            ),
        },
        "recruiter": {
            "warm": Speech(
                _COMES,
                (say("So that I can prepare, could you tell me who I will meet and what they will ask about?"),),
            ),
            "brief": Speech(_COMES, (say("Who will I meet, and what will they ask about?"),)),
            "formal": Speech(
                _COMES_FORMALLY,
                (say("So that I can prepare, could you tell me who I will meet and what they wish to discuss?"),),
            ),
        },
    },
    if_asked_why=(_why("It helps me to prepare."),),
    if_offered_another_time=(
        say("Thank you, the time we have is fine.", when=_WITH_A_TIME),
        say(_MAY_I_LOOK, when=_WITHOUT_A_TIME),
    ),
    if_annoyed=(say("I understand. It can wait until the interview. Thank you."),),
    closing=_BYE_FOR_NOW,
)


def _asks_when(late: str, no_time_yet: str, they_missed_it: str) -> Lines:
    """Return what is asked of somebody who is to wait for the reader, by when the interview is."""
    return (
        say(late, when=(*_THAT_TIME, *_NOT_MISSED_BY_THEM)),
        say(no_time_yet, when=_NO_TIME_YET),
        *_DID_NOT_SPEAK,
        say(they_missed_it, when=_THEY_MISSED_IT),
    )


#: Another offer is not firm, and little or nothing can be asked of them: no message is owed, and none promises to come.
_WAIT = Topic(
    when=(answer_is("outcome", "wait"),),
    takes_a_reason=False,
    subject=(_about("A question about the interview"),),
    speeches={
        "employer": {
            "warm": Speech(
                _asks_when(
                    "So that I can plan, could you tell me when you expect to decide?",
                    "So that I can plan, could you tell me when the interview might be?",
                    "So that I can plan, could you tell me how you would like to go on?",
                )
            ),
            "brief": Speech(
                _asks_when(
                    "When do you expect to decide?", "When might the interview be?", "How would you like to go on?"
                )
            ),
            "formal": Speech(
                _asks_when(
                    "I would be grateful to know when you expect to reach a decision.",
                    "I would be grateful to know when the interview might take place.",
                    "I would be grateful to know how you wish to proceed.",
                )
            ),
        },
        "recruiter": {
            "warm": Speech(
                _asks_when(
                    "So that I can plan, do you know when they expect to decide?",
                    "So that I can plan, do you know when the interview might be?",
                    "So that I can plan, do you know how they would like to go on?",
                )
            ),
            "brief": Speech(
                _asks_when(
                    "Do you know when they expect to decide?",
                    "Do you know when the interview might be?",
                    "Do you know how they would like to go on?",
                )
            ),
            "formal": Speech(
                _asks_when(
                    "I would be grateful to know when they expect to reach a decision.",
                    "I would be grateful to know when the interview might take place.",
                    "I would be grateful to know how they wish to proceed.",
                )
            ),
        },
    },
    if_asked_why=(_why("It helps me to plan the coming weeks."),),
    if_offered_another_time=(say(_MAY_I_LOOK),),
    if_annoyed=_LETS_GO,
    closing=_BYE_FOR_NOW,
)

#: True whatever becomes of the offer, and whoever has made it.
_THINGS_MAY_MOVE: Final = (say("Things may move on my side before the interview."),)
_PLANS_MAY_CHANGE: Final = (say("My plans may change before the interview."),)

_COME_EARLIER = replace(
    _WAIT,
    when=(*_WAIT.when, answer_is("reason", *OFFERS), *_IN_TIME),
    subject=(_about("Asking for an earlier interview time"),),
    speeches={
        "employer": {
            "warm": Speech(_THINGS_MAY_MOVE, (say("Could we meet earlier than planned?"),)),
            "brief": Speech(_THINGS_MAY_MOVE, (say("Is an earlier time possible?"),)),
            "formal": Speech(_PLANS_MAY_CHANGE, (say("I would be grateful for an earlier time, if one is possible."),)),
        },
        "recruiter": {
            "warm": Speech(
                _THINGS_MAY_MOVE,
                (
                    say(
                        "Could you ask {company} whether an earlier time is possible?",
                        "Could you ask them whether an earlier time is possible?",
                    ),
                ),
            ),
            "brief": Speech(_THINGS_MAY_MOVE, (say("Could you ask them for an earlier time?"),)),
            "formal": Speech(
                _PLANS_MAY_CHANGE, (say("I would be grateful if you could ask them for an earlier time."),)
            ),
        },
    },
)

_RAISED_A_POINT: Final = (
    say("I am waiting for your answer to a point that I raised.", when=TO_EMPLOYER),
    say(
        "I am waiting for an answer from {company} to a point that I raised.",
        "I am waiting for their answer to a point that I raised.",
        when=NOT_TO_EMPLOYER,
    ),
)

_HEAR_THEIR_ANSWER = replace(
    _WAIT,
    when=(*_WAIT.when, answer_is("raised", "yes")),
    subject=(_about("When I can expect your answer", TO_EMPLOYER), _about("Their answer", NOT_TO_EMPLOYER)),
    speeches={
        "employer": {
            "warm": Speech(_RAISED_A_POINT, (say("Could you tell me when I can expect it?"),)),
            "brief": Speech(_RAISED_A_POINT, (say("When can I expect it?"),)),
            "formal": Speech(_RAISED_A_POINT, (say("I would be grateful to know when I can expect it."),)),
        },
        "recruiter": {
            "warm": Speech(_RAISED_A_POINT, (say("Do you know when I can expect it?"),)),
            "brief": Speech(_RAISED_A_POINT, (say("When can I expect it?"),)),
            "formal": Speech(_RAISED_A_POINT, (say("Could you find out when I can expect it?"),)),
        },
    },
    if_asked_why=(_why("I would like to know it before I decide anything."),),
    if_offered_another_time=(say("Thank you. I would like to have the answer first."),),
)


def _first(words: str) -> Lines:
    """Return `words` after what it is that they come before."""
    return (
        say(f"Before the interview, {words}", when=_WITH_A_TIME),
        say(f"Before we go any further, {words}", when=_WITHOUT_A_TIME),
    )


_TALKED_OF: Final = ("company-concern", "not-as-expected", "not-a-fit", "terms")

#: Whoever has asked about other roles already still says that the company is not the trouble.
_COULD_FIT_IN: Final = (
    say("I could see myself working for you.", when=(*TO_EMPLOYER, *_STILL_KEEN)),
    say("I could see myself working there.", when=(*NOT_TO_EMPLOYER, *_STILL_KEEN)),
)

_TALK_FIRST = Topic(
    when=(answer_is("outcome", "talk-first"),),
    subject=(
        _about("A question before the interview", _WITH_A_TIME),
        _about("A question before we go on", _WITHOUT_A_TIME),
    ),
    says_sorry=True,
    speeches={
        "employer": {
            "warm": Speech(
                (*_DID_NOT_SPEAK, *_COULD_FIT_IN, *_first("there is something I would like to ask you about.")),
                (
                    say("Could we talk for ten minutes?", when=_NOT_TREATED_BADLY),
                    say("Could you write back, or name a time to talk?", when=_TREATED_BADLY),
                ),
                (say("I will gladly call you whenever it suits.", when=_NOT_TREATED_BADLY),),
            ),
            "brief": Speech(
                (*_DID_NOT_SPEAK, say("I have a question first.")),
                (
                    say("Could we talk for ten minutes?", when=_NOT_TREATED_BADLY),
                    say("Could you write or call back?", when=_TREATED_BADLY),
                ),
            ),
            "formal": Speech(
                (*_DID_NOT_SPEAK, *_COULD_FIT_IN, *_first("there is something that I would like to ask you about.")),
                (
                    say("Might we speak for ten minutes?", when=_NOT_TREATED_BADLY),
                    say("I would be grateful for a reply, or for a time to talk.", when=_TREATED_BADLY),
                ),
                (say("I will gladly call you whenever it is convenient.", when=_NOT_TREATED_BADLY),),
            ),
        },
        "recruiter": {
            "warm": Speech(
                (
                    *_DID_NOT_SPEAK,
                    *_COULD_FIT_IN,
                    *_first("there is something I would like to ask the hiring manager."),
                ),
                (say("Could you set up a short call?"),),
                (say("I will make time whenever they can."),),
            ),
            "brief": Speech(
                (say("I have a question for the hiring manager first."),),
                (say("Could you set up a short call?"),),
            ),
            "formal": Speech(
                (
                    *_DID_NOT_SPEAK,
                    *_COULD_FIT_IN,
                    *_first("there is something that I would like to ask the hiring manager."),
                ),
                (say("Could you arrange a short call?"),),
                (say("I will make time whenever they can."),),
            ),
        },
        "referrer": {
            "warm": Speech(
                (*_COULD_FIT_IN, *_first("there is something I would like to ask you about working there.")),
                (say("Could we talk for ten minutes?"),),
            ),
            "brief": Speech(
                (say("I have a question about working there."),),
                (say("Could we talk for ten minutes?"),),
            ),
            "formal": Speech(
                (*_COULD_FIT_IN, *_first("I would value your view on one point.")),
                (say("Might we speak for ten minutes?"),),
            ),
        },
    },
    if_asked_why=(
        _why("Something worries me. I would rather ask than guess.", (answer_is("reason", "company-concern"),)),
        _why(
            "The job looks different from what I had in mind. I would rather ask than guess.",
            (answer_is("reason", "not-as-expected"),),
        ),
        _why(
            "I am not sure that the job is right for me. I would rather ask than guess.",
            (answer_is("reason", "not-a-fit"),),
        ),
        _why(
            "I would like to know whether the pay, the place or the hours can work.",
            (answer_is("reason", "terms"),),
        ),
        _why("I would like to be sure before we go on.", (answer_is_not("reason", *_TALKED_OF),)),
    ),
    if_offered_another_time=(
        say("Thank you. I would like to talk first and keep the time we have.", when=(*_WITH_A_TIME, *NOT_TO_REFERRER)),
        say(
            "Thank you. I would like to talk first and settle the time after.",
            when=(*_WITHOUT_A_TIME, *NOT_TO_REFERRER),
        ),
        say("Thank you. I will call you then.", when=TO_REFERRER),
    ),
    if_annoyed=_ASKS_AGAIN,
    closing=(say("Thank you for talking to me. Goodbye."),),
)

#: Whatever the next step is: a recording, a task, a journey, one more round.
_ANOTHER_WAY: Final = "I would like to ask whether there is another way to do the next step."


def _asks_for_another_way(wish: str) -> Lines:
    return (
        *_DID_NOT_SPEAK,
        say(f"{wish}, and {_ANOTHER_WAY}", when=_WOULD_GO),
        say(_ANOTHER_WAY, when=_MAY_NOT_GO),
    )


_DO_IT_ANOTHER_WAY = Topic(
    when=(*_TALK_FIRST.when, answer_is("reason", "interview-format")),
    subject=(_about("A question about the next step"),),
    says_sorry=True,
    speeches={
        "employer": {
            "warm": Speech(
                _asks_for_another_way("I would like to go on"),
                (say("Could you tell me what is possible?"),),
                (say("I will gladly call you whenever it suits."),),
            ),
            "brief": Speech(
                (say("I have a question about the next step."),),
                (say("Is there another way to do it?"),),
            ),
            "formal": Speech(
                _asks_for_another_way("I would like to proceed"),
                (say("I would be grateful to know what is possible."),),
                (say("I will gladly call you whenever it is convenient."),),
            ),
        },
        "recruiter": {
            "warm": Speech(
                _asks_for_another_way("I would like to go on"),
                (say("Could you ask {company} what is possible?", "Could you ask them what is possible?"),),
                (say("I will gladly talk to them whenever they can."),),
            ),
            "brief": Speech(
                (say("I have a question about the next step."),),
                (say("Could you ask them whether there is another way to do it?"),),
            ),
            "formal": Speech(
                _asks_for_another_way("I would like to proceed"),
                (
                    say(
                        "I would be grateful if you could ask {company} what is possible.",
                        "I would be grateful if you could ask them what is possible.",
                    ),
                ),
                (say("I will gladly talk to them whenever they can."),),
            ),
        },
        "referrer": {
            "warm": Speech(_asks_for_another_way("I would like to go on"), (say("Do you know what is possible?"),)),
            "brief": Speech(
                (say("I have a question about the next step."),),
                (say("Do you know whether there is another way to do it?"),),
            ),
            "formal": Speech(
                _asks_for_another_way("I would like to proceed"),
                (say("Do you know what is possible?"),),
            ),
        },
    },
    if_asked_why=(_why("I would like to find a way that works for both sides."),),
    if_offered_another_time=(say("Thank you. I would like to settle first how we do it."),),
    if_annoyed=_ASKS_AGAIN,
    closing=(say("Thank you for talking to me. Goodbye."),),
)

#: No message is owed, and nothing is decided: it asks a plain question and claims nothing.
_TALK_IT_OVER = Topic(
    when=(answer_is("outcome", "talk-it-over"),),
    takes_a_reason=False,
    subject=(_about("A question about the next steps"),),
    speeches={
        to: {
            "warm": Speech((say("Could you tell me what the next steps are?"),)),
            "brief": Speech((say("What are the next steps?"),)),
            "formal": Speech((say("I would be grateful to know what the next steps are."),)),
        }
        for to in ("employer", "recruiter")
    },
    if_asked_why=(_why("It helps me to plan."),),
    if_offered_another_time=(say(_MAY_I_LOOK),),
    if_annoyed=_LETS_GO,
    closing=_BYE_FOR_NOW,
)

#: Someone who worries about the employer is not made to praise it.
_WORRIED: Final = (answer_is("reason", "company-concern"),)
_NOT_WORRIED: Final = (answer_is_not("reason", "company-concern"),)
_WOULD_RATHER_NOT: Final = "I would rather not go on with this role."
_DOUBTS_IT: Final = "I am not sure that this role is right for me."


def _likes(praise: str, name: str) -> Lines:
    """Return what is said of employer and role.

    Args:
        praise: How it begins for whoever would work there in another role, such as "I like".
        name: What to call an employer without a name.
    """
    return (
        *(
            say(*(f"{opening} {one}, but {words}" for one in ("{company}", name)), when=(keen, *when))
            for opening, keen in (
                (praise, answer_is("interest", "yes")),
                ("I could see myself at", answer_is("interest", "maybe")),
            )
            for words, when in ((_WOULD_RATHER_NOT, (*_MAY_NOT_GO, *_NOT_WORRIED)), (_DOUBTS_IT, _WOULD_GO))
        ),
        say(_WOULD_RATHER_NOT, when=_WORRIED),
    )


_LIKES_YOU: Final = _likes("I like", "your organisation")
_LIKES_THEM: Final = _likes("I like", "the organisation")
_RESPECTS_YOU: Final = _likes("I think highly of", "your organisation")
_RESPECTS_THEM: Final = _likes("I think highly of", "the organisation")
_STEPS_BACK: Final = (say(_WOULD_RATHER_NOT, when=_MAY_NOT_GO), say(_DOUBTS_IT, when=_WOULD_GO))

_ASK_OTHER_ROLES = Topic(
    when=(answer_is("outcome", "ask-other-roles"),),
    subject=(_about("Asking about other roles"),),
    says_sorry=True,
    speeches={
        "employer": {
            "warm": Speech(
                _LIKES_YOU,
                (say("Is there another opening, now or later, that might suit me?"),),
                (
                    say("I would be glad to talk about it."),
                    say("If there is none, please give my place to someone else.", when=(*_WITH_A_TIME, *_MAY_NOT_GO)),
                    say("If there is none, please plan without me.", when=(*_WITHOUT_A_TIME, *_MAY_NOT_GO)),
                ),
            ),
            "brief": Speech(_STEPS_BACK, (say("Is there another that might suit me?"),)),
            "formal": Speech(
                _RESPECTS_YOU,
                (say("Might there be another opening, now or later, that would suit me better?"),),
                (
                    say("I would welcome a conversation about it."),
                    say(
                        "If there is none, please offer my place to another candidate.",
                        when=(*_WITH_A_TIME, *_MAY_NOT_GO),
                    ),
                    say("If there is none, please plan without me.", when=(*_WITHOUT_A_TIME, *_MAY_NOT_GO)),
                ),
            ),
        },
        "recruiter": {
            "warm": Speech(
                _LIKES_THEM,
                (say("Do you know of another opening there, now or to come?"),),
                (
                    say("I would be glad to talk about it."),
                    say("If there is none, I would rather step back.", when=_MAY_NOT_GO),
                ),
            ),
            "brief": Speech(_STEPS_BACK, (say("Do they have another opening?"),)),
            "formal": Speech(
                _RESPECTS_THEM,
                (say("Could you find out whether they have another opening, now or later?"),),
                (say("If there is none, I would rather withdraw.", when=_MAY_NOT_GO),),
            ),
        },
        "referrer": {
            "warm": Speech(_LIKES_THEM, (say("Do you know of anything else there, now or to come?"),)),
            "brief": Speech(_STEPS_BACK, (say("Do you know of anything else there?"),)),
            "formal": Speech(_RESPECTS_THEM, (say("Do you know of another opening there, now or later?"),)),
        },
    },
    if_asked_why=(
        _why("For now, I have decided to stay where I am. Another role might be different.", _STAYING),
        _why(
            "It is not the right step for me now. Another role might be.",
            (answer_is_not("reason", "staying"), *_MAY_NOT_GO),
        ),
        _why("This role may not be the right one for me. Another one might be.", _WOULD_GO),
    ),
    if_offered_another_time=(
        say("Thank you. I would rather talk about other roles first.", when=NOT_TO_REFERRER),
        say("Thank you. I will call you then.", when=TO_REFERRER),
    ),
    if_annoyed=_IS_SORRY_UNLESS_THEY_MISSED_IT,
    closing=(say("Thank you for your time. If nothing fits now, please keep me in mind. Goodbye."),),
)

_WALK_AWAY = Topic(
    when=(answer_is("outcome", "walk-away"),),
    subject=(
        say("Please do not contact me again", when=TO_EMPLOYER),
        say("An interview that did not feel safe", when=NOT_TO_EMPLOYER),
    ),
    opening=(say("I am writing about {the_interview}.", when=NOT_TO_EMPLOYER),),
    takes_a_reason=False,
    thanks=False,
    speeches={
        "employer": _always(
            Speech(
                (say("I am not going any further with this."),),
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
        say("I would rather not say.", when=TO_EMPLOYER),
        say("It did not feel safe, and I would rather not say more.", when=NOT_TO_EMPLOYER),
    ),
    if_offered_another_time=(
        say("No.", when=TO_EMPLOYER),
        say("No, thank you. I will not go.", when=NOT_TO_EMPLOYER),
    ),
    if_annoyed=(
        say("I am ending this call now. Goodbye.", when=TO_EMPLOYER),
        say("I understand. I wanted you to know, and that is all.", when=NOT_TO_EMPLOYER),
    ),
    closing=(
        say("Goodbye.", when=TO_EMPLOYER),
        say("Thank you for listening. Goodbye.", when=NOT_TO_EMPLOYER),
    ),
)

#: What is said, by situation: the first one whose conditions hold is the reader's.
TOPICS: Final[Mapping[str, Topic]] = {
    "walk-away": _WALK_AWAY,
    "apologise": _APOLOGISE,
    "hear-their-answer": _HEAR_THEIR_ANSWER,
    "come-earlier": _COME_EARLIER,
    "wait": _WAIT,
    "ask-other-roles": _ASK_OTHER_ROLES,
    "meet-after-all": _MEET_AFTER_ALL,
    "reschedule": _RESCHEDULE,
    "attend": _ATTEND,
    "do-it-another-way": _DO_IT_ANOTHER_WAY,
    "talk-first": _TALK_FIRST,
    "talk-it-over": _TALK_IT_OVER,
    "withdraw-in-two-lines": _WITHDRAW_IN_TWO_LINES,
    "withdraw": _WITHDRAW,
}


def find_topic(facts: Asked) -> Topic:
    """Return the first topic whose conditions hold for the answers, with the outcome among them."""
    return next(topic for topic in TOPICS.values() if holds(topic.when, facts))


_CALLS: Final = answer_is("form", "call", "voicemail")
#: Said beside a message that is not owed, or that another form would suit better; `form` is the one asked for.
INSTEAD: Final[Lines] = (
    say(
        "You owe them no call, and they could keep you talking. If you want to tell them, write instead.",
        when=(answer_is("outcome", "walk-away"), *TO_EMPLOYER, _CALLS),
    ),
    say(
        "You owe them no call. Two lines in writing are enough.",
        when=(*_TREATED_BADLY, answer_is("outcome", "withdraw"), *TO_EMPLOYER, _CALLS),
    ),
    say(
        "You owe them no call. Ask them in writing.",
        when=(*_TREATED_BADLY, answer_is("outcome", "reschedule", "talk-first"), *TO_EMPLOYER, _CALLS),
    ),
    say(
        "There is nothing to tell them yet. Talk it over with someone you trust first.",
        when=(answer_is("outcome", "talk-it-over"),),
    ),
)

_WITHDRAWS: Final = (answer_is("outcome", "withdraw"),)
_MOVES: Final = (answer_is("outcome", "reschedule"),)
_APOLOGISES: Final = (answer_is("outcome", "apologise"),)
_ASKS: Final = (answer_is("outcome", "talk-first", "ask-other-roles"),)
#: What has to be in writing; whoever asks has said all by phone.
_FOR_THE_RECORD: Final = (answer_is("outcome", "withdraw", "reschedule", "apologise"), *NOT_TO_REFERRER)
#: Nobody owes a reply to a withdrawal, so it is not chased.
_WANTS_AN_ANSWER: Final = (answer_is("outcome", "reschedule", "talk-first", "ask-other-roles"), *NOT_TO_REFERRER)
#: Late, a withdrawal has to be read in time as well. Nobody owes a call to whoever treated them badly.
_MUST_BE_READ: Final = (
    answer_is("outcome", "withdraw", "reschedule", "talk-first", "ask-other-roles"),
    *NOT_TO_REFERRER,
    *_NOT_TREATED_BADLY,
    *_LATE,
)

_EMAIL_TOO: Final = "Send the email too, if it has not gone."
_AFTER_WRITING: Final = (
    say("Call as well, if you have not: they may not read it in time.", when=_MUST_BE_READ),
    say(
        "Call as well, if you have not.",
        when=(*_APOLOGISES, *NOT_TO_REFERRER, *_NOT_TREATED_BADLY, answer_is_not(ELAPSED, OVER_A_WEEK)),
    ),
    say("No answer within a working day? Call.", when=(*_WANTS_AN_ANSWER, *_NOT_TREATED_BADLY, *_IN_TIME)),
    say("No answer within a few days? Call.", when=(*_WANTS_AN_ANSWER, *_NOT_TREATED_BADLY, *_WITHOUT_A_TIME)),
    say("No answer within a working day? Write once more.", when=(*_WANTS_AN_ANSWER, *_TREATED_BADLY, *_IN_TIME)),
    say("No answer within a few days? Write once more.", when=(*_WANTS_AN_ANSWER, *_TREATED_BADLY, *_WITHOUT_A_TIME)),
)
#: What to do once it is sent or said, by form; `AFTER_SENDING` comes after it.
AFTER_FORM: Final[Mapping[str, Lines]] = {
    "email": _AFTER_WRITING,
    "text": (say(_EMAIL_TOO, when=_FOR_THE_RECORD), *_AFTER_WRITING),
    "call": (
        say(_EMAIL_TOO, when=_FOR_THE_RECORD),
        say("Write down whom you spoke to, and when.", when=_FOR_THE_RECORD),
    ),
    "voicemail": (
        say(
            _EMAIL_TOO,
            when=(*NOT_TO_REFERRER, answer_is_not("outcome", "walk-away", "talk-first", "ask-other-roles")),
        ),
        say("Call again: they may not hear it in time.", when=_MUST_BE_READ),
        say(
            "Nobody calls back within a working day? Call again.",
            when=(*_WANTS_AN_ANSWER, *_NOT_TREATED_BADLY, *_IN_TIME),
        ),
        say(
            "Nobody calls back within a few days? Call again.",
            when=(*_WANTS_AN_ANSWER, *_NOT_TREATED_BADLY, *_WITHOUT_A_TIME),
        ),
    ),
}

_BOOKED_ONLINE: Final = (answer_is("booked-by", "portal"),)
_HAS_MET_THEM: Final = (answer_is("stage", "later", "final"),)
#: What to do once it is sent, whatever its form. Who set it up is asked only where somebody is told something.
AFTER_SENDING: Final[Lines] = (
    say(
        "Tell your recruiter, if you have not.",
        when=(answer_is("booked-by", "recruiter"), answer_is_not("recipient", "recruiter")),
    ),
    say(
        "Tell the person who recommended you, if you have not.",
        when=(answer_is("booked-by", "referral"), *NOT_TO_REFERRER),
    ),
    say(
        "Send the employer's copy too, unless the recruiter tells them.",
        when=(*TO_RECRUITER, answer_is("outcome", "withdraw", "reschedule", "apologise")),
    ),
    say(
        "Tell the employer too, if you have not.",
        when=(
            *TO_REFERRER,
            answer_is("outcome", "withdraw", "reschedule", "apologise"),
            answer_is_not("booked-by", "recruiter"),
        ),
    ),
    say(
        "Ask the employer too, if you have not.",
        when=(*TO_REFERRER, *_ASKS, answer_is_not("booked-by", "recruiter")),
    ),
    say("Cancel it on their website as well.", when=(*_WITHDRAWS, *_BOOKED_ONLINE, *_WITH_A_TIME)),
    say("Withdraw on their website as well, if you can.", when=(*_WITHDRAWS, *_BOOKED_ONLINE, *_WITHOUT_A_TIME)),
    say("Change the time on their website as well, if you can.", when=(*_MOVES, *_BOOKED_ONLINE, *_WITH_A_TIME)),
    say("Take it out of your calendar.", when=(*_WITHDRAWS, *_WITH_A_TIME)),
    say("Put the new time in your calendar once they name it.", when=_MOVES),
    say("Put the new time in your calendar once they name it.", when=(*_APOLOGISES, *_WOULD_GO)),
    say("Leave the interview in your calendar until you have an answer.", when=(*_ASKS, *_WITH_A_TIME)),
    say("Send a line of thanks to whoever you have met there.", when=(*_WITHDRAWS, *_HAS_MET_THEM)),
    say("Ask whether you will meet the same people.", when=(*_MOVES, *_HAS_MET_THEM)),
    say("When you meet, thank them for putting it right.", when=(*_MOVES, answer_is("put-right", "yes"))),
)
