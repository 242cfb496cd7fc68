"""What is said by whoever comes, or may yet: asks for another time, confirms, or waits and asks meanwhile."""

from dataclasses import replace
from typing import Final

from checklist.conditions import answer_is, answer_is_not
from checklist.extras import TIMES_GIVEN
from checklist.frames import NOT_TO_EMPLOYER, NOT_TO_REFERRER, TO_EMPLOYER, TO_REFERRER
from checklist.lines import Line, Lines, say
from checklist.messages.topic import (
    BYE,
    BYE_FOR_NOW,
    DID_NOT_SPEAK,
    HAS_ROOM,
    IN_TIME,
    IS_SORRY,
    LATE,
    LEFT,
    MAY_I_LOOK,
    MAY_NOT_GO,
    NO_TIME_YET,
    NOT_BEREAVED,
    NOT_LATE,
    SAYS_NO_MORE,
    THAT_TIME,
    THEIR_TIMES,
    THEY_MISSED_IT,
    TIMES,
    UNDERSTANDS,
    WITH_A_TIME,
    WITHOUT_A_TIME,
    WOULD_GO,
    WRITES_IT_DOWN,
    Speech,
    Topic,
    about,
    only,
    tones,
    unless_said,
    why,
)
from checklist.outcomes import OFFERS

_CANNOT: Final = (answer_is("reason", "cannot-make-it"),)
_TIMES_PROPOSED: Final = (*NO_TIME_YET, *_CANNOT)
_NOT_YET: Final = (*NO_TIME_YET, answer_is_not("reason", "cannot-make-it"))


def _wants_to(wish: str) -> Lines:
    """Return that the time does not suit; `wish` comes first, unless the reader is not sure that it is true."""
    return tuple(
        line
        for what, when in (
            ("I can't make {the_time}", THAT_TIME),
            ("the times so far don't work for me", _TIMES_PROPOSED),
            ("I need a little more time first", _NOT_YET),
        )
        for line in (
            say(f"{wish}, but {what}.", when=(*WOULD_GO, *when)),
            say(f"{what[0].upper()}{what[1:]}.", when=(*MAY_NOT_GO, *when)),
        )
    )


def _another_time(wording: str) -> Lines:
    """Return a request for another time, or for a later one where none is set; `wording` names it as {time}."""
    return tuple(
        say(wording.replace("{time}", time), when=when)
        for time, when in (
            ("another time", THAT_TIME),
            ("another time", _TIMES_PROPOSED),
            ("a later date", _NOT_YET),
        )
    )


_FIND_ANOTHER: Final = _another_time("Could we find {time}?")
_ASK_THEM: Final = _another_time("Could you please ask them for {time}?")
_I_AM_ASKING: Final = _another_time("I'm asking for {time}, and I wanted you to hear it from me.")

RESCHEDULE: Final = Topic(
    when=(answer_is("outcome", "reschedule"),),
    subject=(
        about("Request to reschedule the interview", (*THAT_TIME, *NOT_TO_REFERRER)),
        about("Moving the interview", (*THAT_TIME, *TO_REFERRER)),
        about("A time for the interview", NO_TIME_YET),
    ),
    says_sorry=True,
    speeches={
        "employer": tones(
            warm=Speech(_wants_to("I'd still like to meet"), (*_FIND_ANOTHER, *TIMES)),
            brief=Speech(_wants_to("I'd still like to meet"), (*_FIND_ANOTHER, THEIR_TIMES)),
            formal=Speech(
                _wants_to("I would still very much like to attend"),
                (*_another_time("Would it be possible to find {time}?"), *TIMES),
            ),
        ),
        "recruiter": tones(
            warm=Speech(_wants_to("I'd still like to meet them"), (*_ASK_THEM, *TIMES)),
            brief=Speech(
                _wants_to("I'd still like to meet them"),
                (*_another_time("Could you ask them for {time}?"), THEIR_TIMES),
            ),
            formal=Speech(
                _wants_to("I would still very much like to attend"),
                (
                    *_another_time("I would be grateful if you could ask them for {time}."),
                    *TIMES,
                ),
            ),
        ),
        "referrer": tones(
            warm=Speech(_wants_to("I'd still like to meet them"), _I_AM_ASKING),
            brief=Speech(_wants_to("I'd still like to meet them"), _another_time("I'm asking for {time}.")),
        ),
    },
    if_asked_why=unless_said(
        why("It's something I can't change, I'm afraid.", (*LATE, *_CANNOT)),
        why("I'm afraid I'm not free then.", (*THAT_TIME, *_CANNOT, *NOT_LATE)),
        why("I'm afraid I'm not free at those times.", _TIMES_PROPOSED),
        why("It's for a personal reason.", (answer_is_not("reason", "cannot-make-it"), *NOT_BEREAVED)),
        SAYS_NO_MORE,
        instead=(say("That's the whole reason. Thank you for asking."),),
    ),
    if_offered_another_time=WRITES_IT_DOWN,
    if_annoyed=(say(IS_SORRY),),
    closing=BYE,
)


def _still_would(wish: str, *request: Line) -> Lines:
    """Return a request; `wish` comes first, unless the reader is not sure that it is true."""
    return (say(wish, when=WOULD_GO), *request)


_ANOTHER: Final = say("Could we find another time?")
_ASK_FOR_ANOTHER: Final = say("Could you please ask them for another time?")
_STILL: Final = "I'd still like to meet."
_STILL_GLAD: Final = "I would still be glad to meet."

#: They did not call, or were not there: no blame, and nothing to be sorry for.
MEET_AFTER_ALL: Final = Topic(
    when=(*RESCHEDULE.when, *THEY_MISSED_IT),
    subject=(about("Finding another time for the interview"),),
    speeches={
        "employer": tones(
            warm=Speech(DID_NOT_SPEAK, (*_still_would(_STILL, _ANOTHER), *TIMES)),
            brief=Speech(DID_NOT_SPEAK, (*_still_would(_STILL, _ANOTHER), THEIR_TIMES)),
            formal=Speech(DID_NOT_SPEAK, (*_still_would(_STILL_GLAD, _ANOTHER), *TIMES)),
        ),
        "recruiter": tones(
            warm=Speech(DID_NOT_SPEAK, (*_still_would(_STILL, _ASK_FOR_ANOTHER), *TIMES)),
            brief=Speech(DID_NOT_SPEAK, (*_still_would(_STILL, _ASK_FOR_ANOTHER), THEIR_TIMES)),
            formal=Speech(DID_NOT_SPEAK, (*_still_would(_STILL_GLAD, _ASK_FOR_ANOTHER), *TIMES)),
        ),
        "referrer": tones(
            warm=Speech(DID_NOT_SPEAK, _still_would(_STILL, say("I'm asking for another time."))),
            brief=Speech(DID_NOT_SPEAK, _still_would(_STILL, say("I'm asking for another time."))),
        ),
    },
    if_asked_why=(say("There may have been a mix-up. I'd just like to find another time."),),
    if_offered_another_time=WRITES_IT_DOWN,
    if_annoyed=(say(UNDERSTANDS),),
    closing=BYE,
)


def _comes(with_a_time: str, without: str) -> Lines:
    return (
        say("Thank you for looking into what I raised.", when=(answer_is("put-right", "yes"),)),
        say(with_a_time, when=WITH_A_TIME),
        say(without, when=WITHOUT_A_TIME),
    )


_GOES_AHEAD: Final = "I'd like to go ahead with the interview."
#: With hours left it is too late to ask.
_PREPARES: Final = (
    say(
        "So that I can prepare, could you tell me who I'll be meeting and how long it will take?",
        when=(*NOT_LATE, *WITH_A_TIME),
    ),
    say("So that I can prepare, could you tell me when it will be and who I'll be meeting?", when=WITHOUT_A_TIME),
)

ATTEND: Final = Topic(
    when=(answer_is("outcome", "attend"),),
    takes_a_reason=False,
    subject=(
        about("Confirming the interview", WITH_A_TIME),
        about("Going ahead with the interview", WITHOUT_A_TIME),
    ),
    speeches={
        to: tones(
            warm=Speech(_comes("I'd like to confirm that I'll be there.", _GOES_AHEAD), _PREPARES),
            brief=Speech(
                _comes("I'll be there.", _GOES_AHEAD),
                (
                    say("Who will I be meeting, and how long will it take?", when=(*NOT_LATE, *WITH_A_TIME)),
                    say("When will it be, and who will I be meeting?", when=WITHOUT_A_TIME),
                ),
            ),
            formal=Speech(_comes("I would like to confirm that I will attend.", _GOES_AHEAD), _PREPARES),
        )
        for to in ("employer", "recruiter")
    },
    if_asked_why=(say("It helps me prepare."),),
    if_offered_another_time=(
        say("Thank you, the time we have works for me.", when=WITH_A_TIME),
        say(MAY_I_LOOK, when=WITHOUT_A_TIME),
    ),
    if_annoyed=(say("I understand. It can wait until the interview. Thank you."),),
    closing=BYE_FOR_NOW,
)


def _asks_what_comes(when_set: str, when_not: str) -> Lines:
    return (say(when_set, when=WITH_A_TIME), say(when_not, when=WITHOUT_A_TIME))


#: Little or nothing can be asked of them: no message is owed, and none promises to come.
WAIT: Final = Topic(
    when=(answer_is("outcome", "wait"),),
    takes_a_reason=False,
    subject=(about("A question about the next steps"),),
    speeches={
        to: tones(
            warm=Speech(
                _asks_what_comes(
                    "So that I can plan, could you tell me what comes after the interview, and roughly when?",
                    "So that I can plan, could you tell me what the next steps are, and roughly when?",
                )
            ),
            brief=Speech(
                _asks_what_comes(
                    "Could you tell me what comes after the interview, and roughly when?",
                    "Could you tell me what the next steps are, and roughly when?",
                )
            ),
            formal=Speech(
                _asks_what_comes(
                    "I would be grateful to know what follows the interview, and roughly when.",
                    "I would be grateful to know what the next steps are, and roughly when.",
                )
            ),
        )
        for to in ("employer", "recruiter")
    },
    if_asked_why=(say("It helps me plan the next few weeks."),),
    if_offered_another_time=(say(MAY_I_LOOK),),
    if_annoyed=(say(UNDERSTANDS),),
    closing=BYE_FOR_NOW,
)

#: An offer is named only where one has been made. The rest is true whatever becomes of it, and whoever has made it.
_NO_TIMES: Final = (answer_is_not(TIMES_GIVEN, "yes"),)
_GETS_TIGHTER: Final = only(
    _NO_TIMES,
    (
        say(
            "I've received another offer, so I may need to decide soon.",
            when=(answer_is("reason", "pending-offer"), answer_is("offer-status", "verbal", "conditional")),
        ),
        say(
            "I may need to decide sooner than I expected.",
            when=(answer_is("reason", "pending-offer"), answer_is_not("offer-status", "verbal", "conditional")),
        ),
    ),
)


def _earlier(asks: str, flexible: str = "") -> Lines:
    """Return a request for an earlier time; those who say when they could come may not be free earlier.

    Args:
        asks: How it is asked, with {time} for which time.
        flexible: What is said by whoever does not say when.
    """
    another, earlier = (asks.replace("{time}", time) for time in ("another time", "an earlier time"))
    another = f"I'm sorry to bother you, but {another[0].lower()}{another[1:]}"
    return (
        say(f"{another} {{own_times}}", f"{another} I'm available {{times}}.", f"{earlier}{flexible}", when=HAS_ROOM),
        say(earlier, when=LEFT),
    )


_EARLIER: Final = "Would {time} be possible?"
_ASK_FOR_EARLIER: Final = "Could you ask them whether {time} would be possible?"
_FLEXIBLE: Final = " I'll be as flexible as I can."

COME_EARLIER: Final = replace(
    WAIT,
    when=(*WAIT.when, answer_is("reason", *OFFERS), *IN_TIME),
    subject=(
        about("An earlier time for the interview", _NO_TIMES),
        about("Another time for the interview", (answer_is(TIMES_GIVEN, "yes"),)),
    ),
    speeches={
        to: tones(
            Speech(_GETS_TIGHTER, _earlier(asks, _FLEXIBLE)),
            Speech(_GETS_TIGHTER, _earlier(asks)),
        )
        for to, asks in (("employer", _EARLIER), ("recruiter", _ASK_FOR_EARLIER))
    },
    if_offered_another_time=WRITES_IT_DOWN,
)


_RAISED_A_POINT: Final = (
    say("I asked you a question, and I wondered if you'd had time to look into it.", when=TO_EMPLOYER),
    # Be it with them or with the recruiter.
    say("I asked a question about it, and I wondered if there was any news.", when=NOT_TO_EMPLOYER),
    say("{your_question}", when=(answer_is("form", "email"),)),
)
_HELPS: Final = (
    say("It would help me to know before the interview.", when=WITH_A_TIME),
    say("It would help me to know before we go any further.", when=WITHOUT_A_TIME),
)

HEAR_THEIR_ANSWER: Final = replace(
    WAIT,
    when=(*WAIT.when, answer_is("raised", "yes")),
    subject=(about("Following up on my question"),),
    speeches={to: tones(*[Speech(_RAISED_A_POINT, _HELPS)] * 2) for to in ("employer", "recruiter")},
    if_asked_why=(say("I'd like to have the answer before I decide anything."),),
    if_offered_another_time=(say("Thank you. I'd like to have the answer first."),),
)
