"""What is said by whoever asks first: for a talk, for another way to interview, or about another role."""

from typing import Final

from checklist.conditions import AllOf, answer_is, answer_is_not
from checklist.extras import QUESTION_GIVEN
from checklist.frames import NOT_TO_EMPLOYER, NOT_TO_REFERRER, TO_EMPLOYER, TO_REFERRER
from checklist.lines import Lines, say
from checklist.messages.topic import (
    ASKS_AGAIN,
    BYE_FOR_NOW,
    DID_NOT_SPEAK,
    IS_SORRY_UNLESS_THEY_MISSED_IT,
    MAY_I_LOOK,
    MAY_NOT_GO,
    NOT_TREATED_BADLY,
    STAYING,
    STILL_KEEN,
    TREATED_BADLY,
    UNDERSTANDS,
    WITH_A_TIME,
    WITHOUT_A_TIME,
    WOULD_GO,
    Speech,
    Topic,
    about,
    only,
    tones,
    unless_said,
    why,
)

_WRITTEN: Final = (answer_is("form", "email", "text"),)
_SPOKEN: Final = (answer_is("form", "call"),)
_LEFT: Final = (answer_is("form", "voicemail"),)


def _first(words: str, before: str = "the interview") -> Lines:
    """Return `words` after what it is that they come before."""
    return (
        say(f"Before {before}, {words}", when=WITH_A_TIME),
        say(f"Before we go any further, {words}", when=WITHOUT_A_TIME),
    )


_THE_QUESTION: Final = say("{your_question}", when=(answer_is("form", "email"),))

#: Whoever has asked about other roles already still says that the company is not the trouble.
_COULD_FIT_IN: Final = (say("I could see myself working for {you_or_them}.", when=STILL_KEEN),)
#: In writing the question stands in the message, before any apology, and may be answered there; aloud it comes once
#: they say "go ahead".
_QUESTION: Final = say("{your_question}", when=(*_WRITTEN, *NOT_TREATED_BADLY))
_TALK: Final = only(
    NOT_TREATED_BADLY,
    (
        say("Would you have ten minutes to talk?", when=(*_WRITTEN, answer_is_not(QUESTION_GIVEN, "yes"))),
        say("Do you have a few minutes now?", when=_SPOKEN),
        say("Could you call me back?", when=_LEFT),
    ),
)
_BY_EMAIL: Final = "Could we do this by email?"
#: Nobody has to talk to whoever treated them badly: an email ends on the question itself.
_WRITE_BACK: Final = (
    say("{your_question}", _BY_EMAIL, when=(answer_is("form", "email"), *TREATED_BADLY)),
    say(_BY_EMAIL, when=(answer_is("form", "text"), *TREATED_BADLY)),
    say("Do you have a few minutes now?", when=(*_SPOKEN, *TREATED_BADLY)),
    say("Could you write back?", when=(*_LEFT, *TREATED_BADLY)),
)
_CALLS_ANY_TIME: Final = say("I can call whenever suits you.", when=(*NOT_TREATED_BADLY, *_WRITTEN))
_THANKS_FOR_TALKING: Final = (
    say("Thank you for your time. Goodbye.", when=NOT_TO_REFERRER),
    say("Thank you, I appreciate it. Goodbye.", when=TO_REFERRER),
)

_ONE_QUESTION: Final = _first("I have a question.", "we meet")
#: A recruiter knows about pay, place and hours; the rest is for whoever the reader would work for.
_ASKS_THE_RECRUITER: Final = (answer_is("reason", "terms"),)
_ASKS_THE_MANAGER: Final = (answer_is_not("reason", "terms"),)
_FOR_THE_MANAGER: Final = only(_ASKS_THE_MANAGER, _first("I have a question for the hiring manager."))
_ABOUT_THE_TERMS: Final = only(_ASKS_THE_RECRUITER, _first("I have a question about the terms."))
_FOR_EITHER: Final = (*only(_ASKS_THE_MANAGER, (_THE_QUESTION,)), *only(_ASKS_THE_RECRUITER, (_QUESTION,)))
_REACH_BY_EMAIL: Final = say("Could you tell me how to reach them by email?", when=TREATED_BADLY)
_SET_UP_A_CALL: Final = only(
    _ASKS_THE_MANAGER,
    (say("Could you set up a short call?", when=NOT_TREATED_BADLY), _REACH_BY_EMAIL),
)
_TALK_TO_THE_RECRUITER: Final = only(_ASKS_THE_RECRUITER, _TALK)

TALK_FIRST: Final = Topic(
    when=(answer_is("outcome", "talk-first"),),
    subject=(
        about("A question before the interview", WITH_A_TIME),
        about("A question before we go on", WITHOUT_A_TIME),
    ),
    says_sorry=True,
    speeches={
        "employer": tones(
            warm=Speech(
                (*DID_NOT_SPEAK, *_COULD_FIT_IN, *_ONE_QUESTION, _QUESTION),
                (*_TALK, *_WRITE_BACK),
                (_CALLS_ANY_TIME,),
            ),
            brief=Speech((*DID_NOT_SPEAK, *_ONE_QUESTION, _QUESTION), (*_TALK, *_WRITE_BACK)),
        ),
        "recruiter": tones(
            warm=Speech(
                (*DID_NOT_SPEAK, *_COULD_FIT_IN, *_FOR_THE_MANAGER, *_ABOUT_THE_TERMS, *_FOR_EITHER),
                (*_SET_UP_A_CALL, *_TALK_TO_THE_RECRUITER),
                (say("I can make time whenever suits them.", when=(*_ASKS_THE_MANAGER, *NOT_TREATED_BADLY)),),
            ),
            brief=Speech(
                (
                    *DID_NOT_SPEAK,
                    say("I have a question for the hiring manager first.", when=_ASKS_THE_MANAGER),
                    *_ABOUT_THE_TERMS,
                    *_FOR_EITHER,
                ),
                (*_SET_UP_A_CALL, *_TALK_TO_THE_RECRUITER),
            ),
        ),
        "referrer": tones(
            warm=Speech((*_COULD_FIT_IN, *_first("I'd like to ask you about working there."), _QUESTION), _TALK),
            brief=Speech((*_first("I'd like to ask you about working there."), _QUESTION), _TALK),
        ),
    },
    if_asked_why=(
        why("I'd rather ask than guess.", (answer_is("reason", "company-concern", "not-as-expected", "not-a-fit"),)),
        why("I'd like to know before we meet whether it can work.", (answer_is("reason", "terms"),)),
        why(
            "I'd like to be sure before we go on.",
            (answer_is_not("reason", "company-concern", "not-as-expected", "not-a-fit", "terms"),),
        ),
    ),
    if_told_to_go_ahead=(
        say(
            "{your_question}",
            "Could you tell me what it's like to work there day to day?",
            when=(answer_is("reason", "company-concern"),),
        ),
        say(
            "{your_question}",
            "The job looks different from what I expected. What does a normal week look like?",
            when=(answer_is("reason", "not-as-expected"),),
        ),
        say(
            "{your_question}",
            "I'm not sure that the job is right for me. What would I spend most of my time on?",
            when=(answer_is("reason", "not-a-fit"),),
        ),
        say(
            "{your_question}",
            "Is there any flexibility on the pay, the location, or the hours?",
            when=(answer_is("reason", "terms"),),
        ),
        say(
            "{your_question}",
            "Could you tell me what the next steps are?",
            when=(answer_is_not("reason", "company-concern", "not-as-expected", "not-a-fit", "terms"),),
        ),
    ),
    if_offered_another_time=(
        say("Thank you. I'd like to talk first, and keep the time we have.", when=(*WITH_A_TIME, *NOT_TO_REFERRER)),
        say("Thank you. I'd like to talk first, and then set a time.", when=(*WITHOUT_A_TIME, *NOT_TO_REFERRER)),
        say("Thank you. I'll call you then.", when=TO_REFERRER),
    ),
    if_annoyed=ASKS_AGAIN,
    closing=_THANKS_FOR_TALKING,
)

#: Whatever the next step is: a recording, a task, a journey, one more round.
_DOES_NOT_WORK: Final = "the format doesn't work for me."
_ANOTHER_WAY: Final = (
    *DID_NOT_SPEAK,
    say(f"I'd like to go ahead, but {_DOES_NOT_WORK}", when=WOULD_GO),
    say(f"{_DOES_NOT_WORK[0].upper()}{_DOES_NOT_WORK[1:]}", when=MAY_NOT_GO),
)
_IS_THERE_A_WAY: Final = "Is there another way to do it?"
_IS_THERE: Final = (
    say("{your_question}", _IS_THERE_A_WAY, when=_WRITTEN),
    say(_IS_THERE_A_WAY, when=_SPOKEN),
    say("Could you call me back?", when=_LEFT),
)
_DO_YOU_KNOW: Final = say("Do you know of another way?")
_ASK_THEM: Final = say("Could you ask {them} about another way to do it?")

DO_IT_ANOTHER_WAY: Final = Topic(
    when=(*TALK_FIRST.when, answer_is("reason", "interview-format")),
    subject=(about("A question about the next step"),),
    says_sorry=True,
    speeches={
        "employer": tones(
            warm=Speech(_ANOTHER_WAY, _IS_THERE),
            brief=Speech(_ANOTHER_WAY, _IS_THERE),
        ),
        "recruiter": tones(
            warm=Speech(_ANOTHER_WAY, (_ASK_THEM, _THE_QUESTION), (say("I'm happy to talk to them directly."),)),
            brief=Speech(_ANOTHER_WAY, (_ASK_THEM, _THE_QUESTION)),
        ),
        "referrer": tones(
            warm=Speech(_ANOTHER_WAY, (_DO_YOU_KNOW, _THE_QUESTION)),
            brief=Speech(_ANOTHER_WAY, (_DO_YOU_KNOW, _THE_QUESTION)),
        ),
    },
    if_asked_why=(why("I'd like to find a way that works for both of us."),),
    if_told_to_go_ahead=(say("{your_question}", "Is there any flexibility in how it's done?"),),
    if_offered_another_time=(say("Thank you. I'd like to sort out the format first."),),
    if_annoyed=ASKS_AGAIN,
    closing=_THANKS_FOR_TALKING,
)

#: No message is owed, and nothing is decided: it asks a plain question and claims nothing.
TALK_IT_OVER: Final = Topic(
    when=(answer_is("outcome", "talk-it-over"),),
    takes_a_reason=False,
    subject=(about("A question about the next steps"),),
    speeches={
        to: tones(
            warm=Speech((say("Could you tell me what the next steps are?"),)),
            brief=Speech((say("What are the next steps?"),)),
            formal=Speech((say("I would be grateful to know what the next steps are."),)),
        )
        for to in ("employer", "recruiter")
    },
    if_asked_why=(why("It helps me plan."),),
    if_offered_another_time=(say(MAY_I_LOOK),),
    if_annoyed=(say(UNDERSTANDS),),
    closing=BYE_FOR_NOW,
)

#: For these, the job or the company is what does not fit; for the others, only that it is not right now is sure.
_IS_THE_FIT: Final = ("not-as-expected", "not-a-fit", "company-concern", "terms", "pending-offer", "accepted-offer")
_DECIDED: Final = (
    ("I don't think this role is the right fit for me.", (*MAY_NOT_GO, answer_is("reason", *_IS_THE_FIT))),
    ("this role isn't the right move for me.", (*MAY_NOT_GO, answer_is_not("reason", *_IS_THE_FIT))),
    ("I'm not sure that this role is the right fit for me.", WOULD_GO),
)
_BRIEFLY: Final = (
    ("this role isn't the right move for me.", MAY_NOT_GO),
    ("I'm not sure about this role.", WOULD_GO),
)
#: Someone who worries about the employer is not made to praise it.
_WORRIED: Final = (answer_is("reason", "company-concern"),)
_NOT_WORRIED: Final = (answer_is_not("reason", "company-concern"),)


def _would(praise: str, decided: tuple[tuple[str, AllOf], ...] = _DECIDED) -> Lines:
    """Return what is said of employer and role.

    Args:
        praise: How it begins for whoever would work there in another role, such as "I'd like to work".
        decided: What they think of the role, by what they have answered.
    """
    return (
        *(
            say(f"{opening} for {{you_or_them}}, but {words}", when=(keen, *when, *_NOT_WORRIED))
            for opening, keen in (
                (praise, answer_is("interest", "yes")),
                ("I could see myself working", answer_is("interest", "maybe")),
            )
            for words, when in decided
        ),
        say("I don't think this role is the right fit for me.", when=_WORRIED),
    )


_WOULD_LOVE_TO: Final = _would("I'd really like to work")
_WOULD_LIKE_TO: Final = _would("I'd like to work", _BRIEFLY)
_WOULD_BE_GLAD: Final = _would("I would very much like to work")
#: A warm or formal email ends on it; a text and a voicemail have no room for it.
_ELSE: Final = (
    say("If nothing fits, I'd like to withdraw.", when=MAY_NOT_GO),
    say("I'm still planning to come.", when=(*WOULD_GO, *WITH_A_TIME)),
)
_ELSE_ALOUD: Final = only(_SPOKEN, _ELSE)
_ELSE_BRIEFLY: Final = only((answer_is("form", "email", "call"),), _ELSE)
_BY_MAIL: Final = (answer_is("form", "email"),)
_GLAD_TO_TALK: Final = say("I'd be glad to talk about it.", when=_BY_MAIL)
_ANOTHER_OPENING: Final = say("Do you have another opening, now or coming up, that might suit me better?")
_KNOWS_OF_ONE: Final = say("Do you know of another opening there, now or coming up?")

#: Whoever has heard why can think of a role that would suit, and need not hear it again.
_WHY_ANOTHER: Final = (
    ("For now, I've decided to stay where I am, but another role might be different.", STAYING),
    (
        "It isn't the right move for me at this point, but another role might be.",
        (answer_is_not("reason", "staying"), *MAY_NOT_GO),
    ),
    ("This role may not be the right one for me, but another one might be.", WOULD_GO),
)

ASK_OTHER_ROLES: Final = Topic(
    when=(answer_is("outcome", "ask-other-roles"),),
    subject=(about("Asking about other roles"),),
    says_sorry=True,
    speeches={
        "employer": tones(
            warm=Speech(
                _WOULD_LOVE_TO,
                (_ANOTHER_OPENING, *_ELSE_ALOUD),
                (_GLAD_TO_TALK, *_ELSE),
            ),
            brief=Speech(_WOULD_LIKE_TO, (say("Is there another that might fit?"), *_ELSE_BRIEFLY)),
            formal=Speech(
                _WOULD_BE_GLAD,
                (say("Do you have another opening, now or later, that might suit me better?"), *_ELSE_ALOUD),
                (say("I would welcome a conversation about it.", when=_BY_MAIL), *_ELSE),
            ),
        ),
        "recruiter": tones(
            warm=Speech(
                _WOULD_LOVE_TO,
                (_KNOWS_OF_ONE, *_ELSE_ALOUD),
                (_GLAD_TO_TALK, *_ELSE),
            ),
            brief=Speech(_WOULD_LIKE_TO, (say("Do they have another opening?"), *_ELSE_BRIEFLY)),
            formal=Speech(
                _WOULD_BE_GLAD,
                (say("Could you find out whether they have another opening, now or later?"), *_ELSE_ALOUD),
                _ELSE,
            ),
        ),
        "referrer": tones(
            warm=Speech(_WOULD_LOVE_TO, (_KNOWS_OF_ONE,)),
            brief=Speech(_WOULD_LIKE_TO, (say("Do you know of another?"),)),
            formal=Speech(_WOULD_BE_GLAD, (_KNOWS_OF_ONE,)),
        ),
    },
    if_asked_why=unless_said(
        *(why(words, when) for words, when in _WHY_ANOTHER),
        instead=tuple(say(words, when=when) for words, when in _WHY_ANOTHER),
    ),
    if_told_to_go_ahead=(
        say("{your_question}", "What other roles do you have, now or coming up?", when=TO_EMPLOYER),
        say("{your_question}", "What other roles do they have, now or coming up?", when=NOT_TO_EMPLOYER),
    ),
    if_offered_another_time=(
        say("Thank you. I'd like to talk about other roles first.", when=NOT_TO_REFERRER),
        say("Thank you. I'll call you then.", when=TO_REFERRER),
    ),
    if_annoyed=IS_SORRY_UNLESS_THEY_MISSED_IT,
    closing=BYE_FOR_NOW,
)
