"""What is said by whoever asks first: for a talk, for another way to interview, or about another role."""

from typing import Final

from checklist.conditions import answer_is, answer_is_not
from checklist.extras import QUESTION_GIVEN, REASON_GIVEN
from checklist.frames import (
    HAS_MET_THEM,
    HAS_NOT_MET_THEM,
    NOT_TO_EMPLOYER,
    NOT_TO_REFERRER,
    TO_EMPLOYER,
    TO_REFERRER,
)
from checklist.lines import Lines, say
from checklist.messages.topic import (
    ASKS_AGAIN,
    BYE_FOR_NOW,
    DID_NOT_SPEAK,
    HAS_ROOM,
    IN_TIME,
    IS_SORRY_UNLESS_THEY_MISSED_IT,
    LATE,
    LEFT,
    MAY_I_LOOK,
    MAY_NOT_GO,
    NOT_LATE,
    NOT_MISSED_BY_THEM,
    NOT_TREATED_BADLY,
    STAYING,
    STILL_KEEN,
    THEY_MISSED_IT,
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


def _first(words: str, before: str = "the interview", again: str = "the interview") -> Lines:
    """Return `words` after what it is that they come before, which is `again` for those who have met."""
    return (
        say(f"Before {before}, {words}", when=(*WITH_A_TIME, *HAS_NOT_MET_THEM)),
        say(f"Before {again}, {words}", when=(*WITH_A_TIME, *HAS_MET_THEM)),
        say(f"Before we go any further, {words}", when=WITHOUT_A_TIME),
    )


_THE_QUESTION: Final = say("{your_question}", when=(answer_is("form", "email"),))

#: Whoever has asked about other roles already still says that the company is not the trouble.
_COULD_FIT_IN: Final = (say("I could see myself working with {you_or_them}.", when=STILL_KEEN),)
#: In writing the question stands in the message, before any apology, and may be answered there; aloud it comes once
#: they say "go ahead".
_QUESTION: Final = say("{your_question}", when=(*_WRITTEN, *NOT_TREATED_BADLY))
_TALK: Final = only(
    NOT_TREATED_BADLY,
    (
        say("Would you have ten minutes to talk?", when=(*_WRITTEN, answer_is_not(QUESTION_GIVEN, "yes"))),
        say("Do you have a few minutes now?", when=_SPOKEN),
        say("Could you call me back?", when=LEFT),
    ),
)
_BY_EMAIL: Final = "Could we do this by email?"
#: Nobody has to talk to whoever treated them badly: an email ends on the question itself.
_WRITE_BACK: Final = (
    say(
        "{your_question}",
        "Is the interview still going ahead?",
        when=(answer_is("form", "email"), *TREATED_BADLY, *THEY_MISSED_IT),
    ),
    say("{your_question}", _BY_EMAIL, when=(answer_is("form", "email"), *TREATED_BADLY, *NOT_MISSED_BY_THEM)),
    say(_BY_EMAIL, when=(answer_is("form", "text"), *TREATED_BADLY)),
    say("Do you have a few minutes now?", when=(*_SPOKEN, *TREATED_BADLY)),
    say("Could you write back?", when=(*LEFT, *TREATED_BADLY)),
)
_CALLS_ANY_TIME: Final = say("I can call whenever works for you.", when=(*NOT_TREATED_BADLY, *_WRITTEN))
_THANKS_FOR_TALKING: Final = (
    say("Thank you for your time. Goodbye.", when=NOT_TO_REFERRER),
    say("Thank you, I appreciate it. Bye.", when=TO_REFERRER),
)

_ONE_QUESTION: Final = _first("I have a question.", "we meet", "we meet again")
#: A recruiter knows about pay, place and hours; the rest is for whoever the reader would work for.
_ASKS_THE_RECRUITER: Final = (answer_is("reason", "terms"),)
_ASKS_THE_MANAGER: Final = (answer_is_not("reason", "terms"),)
_FOR_THE_MANAGER: Final = only(_ASKS_THE_MANAGER, _first("I have a question for the hiring manager."))
_ABOUT_THE_TERMS: Final = only(_ASKS_THE_RECRUITER, _first("I have a question about the terms."))
_FOR_EITHER: Final = (*only(_ASKS_THE_MANAGER, (_THE_QUESTION,)), *only(_ASKS_THE_RECRUITER, (_QUESTION,)))
_REACH_BY_EMAIL: Final = say("Could you put me in touch with them by email?", when=TREATED_BADLY)
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
                (say("I can make time whenever works for them.", when=(*_ASKS_THE_MANAGER, *NOT_TREATED_BADLY)),),
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
        why("I'd like to know before we meet whether it can work.", (answer_is("reason", "terms"), *TO_EMPLOYER)),
        why(
            "I'd like to know before I meet them whether it can work.",
            (answer_is("reason", "terms"), *NOT_TO_EMPLOYER),
        ),
        why(
            "I'd just like to be sure before we go on.",
            (answer_is_not("reason", "terms"),),
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
        say(
            "Thank you. I'd rather keep the time we have, and ask this first.",
            when=(*WITH_A_TIME, *NOT_TO_REFERRER),
        ),
        say("Thank you. I'd like to talk first, and then set a time.", when=(*WITHOUT_A_TIME, *NOT_TO_REFERRER)),
        say("Thank you. I'll call you then.", when=TO_REFERRER),
    ),
    if_annoyed=ASKS_AGAIN,
    closing=_THANKS_FOR_TALKING,
)

#: Whatever the next step is: a recording, a task, a journey, one more round.
_DOES_NOT_WORK: Final = "the format of the interview doesn't work for me."
_ANOTHER_WAY: Final = (
    *DID_NOT_SPEAK,
    say(f"I'd like to go ahead, but {_DOES_NOT_WORK}", when=WOULD_GO),
    say("I wanted to ask about the format.", when=MAY_NOT_GO),
)
_IS_THERE_A_WAY: Final = "Is there another way to do it?"
_IS_THERE: Final = (
    say("{your_question}", _IS_THERE_A_WAY, when=HAS_ROOM),
    say("Could you call me back?", when=LEFT),
)
_DO_YOU_KNOW: Final = say("Do you know of another way?")
_ASK_THEM: Final = say("Could you ask them about another way to do it?")

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
    if_asked_why=(why("It's difficult for me to do it that way."),),
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
    if_asked_why=(say("It helps me plan."),),
    if_offered_another_time=(say(MAY_I_LOOK),),
    if_annoyed=(say(UNDERSTANDS),),
    closing=BYE_FOR_NOW,
)

#: For these the job is what does not fit, and another may; for those it is the time.
_IS_THE_TIME: Final = ("staying", "personal")
_IS_THE_FORMAT: Final = (answer_is("reason", "interview-format"),)
_IS_THE_FIT: Final = ("not-as-expected", "not-a-fit", "company-concern", "terms")
_TIME: Final = (*MAY_NOT_GO, answer_is("reason", *_IS_THE_TIME))
#: Whoever is sure says so, but leaves only once they have asked, while there is time.
_THINKS: Final = (
    ("I don't think this role is the right fit for me.", (*MAY_NOT_GO, answer_is("reason", *_IS_THE_FIT))),
    ("I'm afraid the timing isn't right for me.", (*_TIME, answer_is_not(REASON_GIVEN, "yes"))),
    # Their own reason says that it is the time.
    ("I can't take this any further at the moment.", (*_TIME, answer_is(REASON_GIVEN, "yes"))),
    ("I'm afraid the format of the interview doesn't work for me.", (*MAY_NOT_GO, *_IS_THE_FORMAT)),
    (
        "I don't think I can take this any further.",
        (*MAY_NOT_GO, answer_is_not("reason", *_IS_THE_FIT, *_IS_THE_TIME, "interview-format")),
    ),
    ("I'm not sure that this role is the right fit for me.", WOULD_GO),
)
_OF_THE_ROLE: Final = tuple(say(words, when=when) for words, when in _THINKS)
#: With hours left they need to hear at once whether somebody comes.
_WITHDRAWS_NOW: Final = (say("I'd like to withdraw.", when=(*MAY_NOT_GO, *LATE)),)
_PLAINLY: Final = (*_OF_THE_ROLE, *_WITHDRAWS_NOW)


def _would(praise: str) -> Lines:
    """Return what is said of employer and role; someone who worries about the employer is not made to praise it.

    Args:
        praise: How it begins for whoever would work there in another role, such as "I'd like to work".
    """
    return (
        *(
            say(
                f"{opening} with {{you_or_them}}, but {words}",
                when=(keen, *when, answer_is_not("reason", "company-concern")),
            )
            for opening, keen in (
                (praise, answer_is("interest", "yes")),
                ("I could see myself working", answer_is("interest", "maybe")),
            )
            for words, when in _THINKS
        ),
        *only((answer_is("reason", "company-concern"),), _OF_THE_ROLE),
        *_WITHDRAWS_NOW,
    )


_WOULD_LOVE_TO: Final = _would("I'd really like to work")
_WOULD_BE_GLAD: Final = _would("I would very much like to work")
#: A text and a voicemail have no room for it.
_COMES_ANYWAY: Final = say(
    "I'm still planning to come.",
    when=(*WOULD_GO, *WITH_A_TIME, *NOT_TO_REFERRER, answer_is("form", "email", "call")),
)


def _before_leaving(question: str, later: str) -> Lines:
    """Return a question about other roles; whoever is sure asks it before they withdraw.

    Args:
        question: What is asked where another role may fit now.
        later: The same where it is the time that does not.
    """
    return (
        *(
            say("{your_question}", asks, when=(*MAY_NOT_GO, when, *notice))
            for words, when in (
                (question, answer_is_not("reason", *_IS_THE_TIME, "interview-format")),
                (later, answer_is("reason", *_IS_THE_TIME)),
                ("Is there another role with a different process?", *_IS_THE_FORMAT),
            )
            for asks, notice in ((f"Before I withdraw, {words[0].lower()}{words[1:]}", NOT_LATE), (words, LATE))
        ),
        say("{your_question}", question, when=WOULD_GO),
        _COMES_ANYWAY,
    )


_ANOTHER_OPENING: Final = _before_leaving(
    "Do you have anything else, now or later on, that might suit me better?",
    "Do you expect another opening later on?",
)
_KNOWS_OF_ONE: Final = _before_leaving(
    "Do you know of another opening there, now or later on?", "Do you expect another opening there later on?"
)

ASK_OTHER_ROLES: Final = Topic(
    when=(answer_is("outcome", "ask-other-roles"),),
    subject=(
        about("Withdrawing from the interview", (*MAY_NOT_GO, *LATE)),
        *(about("A question about the interview", when) for when in (IN_TIME, (*WOULD_GO, *LATE))),
        about("A question before we go on", WITHOUT_A_TIME),
    ),
    says_sorry=True,
    speeches={
        "employer": tones(
            warm=Speech(_WOULD_LOVE_TO, _ANOTHER_OPENING),
            brief=Speech(
                _PLAINLY,
                _before_leaving("Is there another role that might suit me?", "Do you expect another opening later on?"),
            ),
            formal=Speech(
                _WOULD_BE_GLAD,
                _before_leaving(
                    "May I ask whether you have, or expect to have, another opening that might suit me better?",
                    "May I ask whether you expect another opening later on?",
                ),
            ),
        ),
        "recruiter": tones(
            warm=Speech(_WOULD_LOVE_TO, _KNOWS_OF_ONE),
            brief=Speech(
                _PLAINLY,
                _before_leaving("Do they have another opening?", "Do they expect another opening later on?"),
            ),
            formal=Speech(
                _WOULD_BE_GLAD,
                _before_leaving(
                    "Could you find out whether they have another opening, now or later?",
                    "Could you find out whether they expect another opening later on?",
                ),
            ),
        ),
        "referrer": tones(
            warm=Speech(_WOULD_LOVE_TO, _KNOWS_OF_ONE),
            brief=Speech(
                _PLAINLY,
                _before_leaving("Do you know of another role there?", "Do you expect another role there later on?"),
            ),
            formal=Speech(_WOULD_BE_GLAD, _KNOWS_OF_ONE),
        ),
    },
    if_asked_why=unless_said(
        why("Thank you for asking. It isn't quite what I'm looking for.", (answer_is("reason", *_IS_THE_FIT),)),
        why("Thank you for asking. I've decided to stay where I am for now.", STAYING),
        why("Thank you for asking. It's for personal reasons.", (answer_is("reason", "personal"),)),
        why(
            "Thank you for asking, but I'd rather not go into details.",
            (answer_is_not("reason", *_IS_THE_FIT, *_IS_THE_TIME),),
        ),
        instead=(say("That's really the only reason. Thank you for asking."),),
    ),
    if_offered_another_time=(
        say("That's kind of you, but I've made up my mind about this role.", when=(*MAY_NOT_GO, *NOT_TO_REFERRER)),
        say("Thank you. I'd like to talk about other roles first.", when=(*WOULD_GO, *NOT_TO_REFERRER)),
        say("Thank you. I'll call you then.", when=TO_REFERRER),
    ),
    if_annoyed=IS_SORRY_UNLESS_THEY_MISSED_IT,
    closing=BYE_FOR_NOW,
)
