"""What is said by whoever leaves: withdraws, says sorry for having missed it, or walks away."""

from dataclasses import replace
from typing import Final

from checklist.channels import ELAPSED, OVER_A_WEEK
from checklist.conditions import AllOf, answer_is, answer_is_not
from checklist.extras import REASON_GIVEN
from checklist.frames import NOT_TO_EMPLOYER, NOT_TO_REFERRER, TO_EMPLOYER, TO_REFERRER
from checklist.lines import Lines, say
from checklist.messages.topic import (
    APPLIED,
    ASKS_MYSELF,
    BYE,
    CHOOSES,
    DECIDED,
    DID_NOT_SPEAK,
    HAS_NO_OTHER_JOB,
    HAS_ROOM,
    HAS_SIGNED,
    HAS_TO,
    IN_TIME,
    IS_KIND,
    IS_SORRY_UNLESS_THEY_MISSED_IT,
    MAY_I_THINK,
    NO_TIME_YET,
    NOT_BEREAVED,
    NOT_FIRM,
    PUT_FORWARD,
    SAYS_NO_MORE,
    STAYING,
    STILL_KEEN,
    STILL_LOOKING,
    TREATED_BADLY,
    UNDECIDED,
    UNDERSTANDS,
    WITH_A_TIME,
    WITHOUT_A_TIME,
    WOULD_GO,
    Speech,
    Topic,
    about,
    closes,
    has_decided,
    their_times,
    tones,
    unless_said,
    why,
)


def withdraws(lead: str, when: AllOf = ()) -> Lines:
    """Return that the reader withdraws: an application, or a candidacy that somebody else has begun."""
    return (
        say(f"{lead} to withdraw my application.", when=(*when, *APPLIED)),
        say(f"{lead} to withdraw from the process.", when=(*when, *PUT_FORWARD)),
    )


#: Else the reason would be what they are to be told.
_SAYS_WHY: Final = (answer_is(REASON_GIVEN, "yes"),)
_SAYS_NO_WHY: Final = (answer_is_not(REASON_GIVEN, "yes"),)
_NEEDS_TO: Final = withdraws("Unfortunately, I need", HAS_TO)
_WITH_THOUGHT: Final = (
    *DID_NOT_SPEAK,
    *withdraws("I've thought about it carefully, and I've decided", CHOOSES),
    *_NEEDS_TO,
)
_PLAINLY: Final = (*DID_NOT_SPEAK, *withdraws("I've decided", CHOOSES), *_NEEDS_TO)
_FORMALLY: Final = (
    *DID_NOT_SPEAK,
    *withdraws("After careful consideration, I have decided", CHOOSES),
    *_NEEDS_TO,
)
_LET_THEM_KNOW: Final = (
    say("Could you let them know I'm withdrawing?", when=_SAYS_WHY),
    say("Could you let them know?", when=_SAYS_NO_WHY),
)
#: For these it is the time that is wrong, and not the role.
_ANOTHER_TIME: Final = ("illness-or-family", "personal", "staying")
#: To those who know both sides.
_COULD_COME_LATER: Final = (
    say("I could see myself there in a different role.", when=(*STILL_KEEN, answer_is_not("reason", *_ANOTHER_TIME))),
    say("I'd be glad to be considered again later.", when=(*STILL_KEEN, answer_is("reason", *_ANOTHER_TIME))),
)
#: In the words of friends: they want to hear what becomes of it, and not what is withdrawn from what.
_TELLS_THEM: Final = (
    say("I wanted you to hear it from me: I've decided not to go ahead with it.", when=CHOOSES),
    say("I wanted you to hear it from me: I can't go ahead with it, I'm afraid.", when=HAS_TO),
)
_NOT_KEEN: Final = (answer_is_not("interest", "yes", "maybe"),)
_NOT_LOOKING: Final = tuple(answer_is_not(one.question, *one.options) for one in STILL_LOOKING)
_KEEP_ME_IN_MIND: Final = (
    say("Please keep me in mind for other roles, there or elsewhere.", when=(*STILL_LOOKING, *STILL_KEEN)),
    say("Please keep me in mind for other roles.", when=(*STILL_LOOKING, *_NOT_KEEN)),
    *(replace(line, when=(*line.when, *_NOT_LOOKING)) for line in _COULD_COME_LATER),
)
_PERSONAL: Final = (answer_is("reason", "illness-or-family", "personal"),)
_NOT_PERSONAL: Final = (answer_is_not("reason", "illness-or-family", "personal"),)

WITHDRAW: Final = Topic(
    when=(answer_is("outcome", "withdraw"),),
    subject=(
        about("Withdrawing from the interview", WITH_A_TIME),
        about("Withdrawing my application", (*WITHOUT_A_TIME, *APPLIED)),
        about("Withdrawing from the process", (*WITHOUT_A_TIME, *PUT_FORWARD)),
    ),
    says_sorry=True,
    speeches={
        "employer": tones(
            warm=Speech(
                _WITH_THOUGHT,
                more=(
                    say("I wanted to let you know now so that you can offer the slot to someone else.", when=IN_TIME),
                    say("I wanted to let you know now, before we go any further.", when=NO_TIME_YET),
                    say("I'd be glad to stay in touch.", when=STILL_KEEN),
                    say("I wish you and your team all the best with the search."),
                ),
            ),
            brief=Speech(_PLAINLY, (say("Please feel free to offer the slot to someone else.", when=IN_TIME),)),
            formal=Speech(
                _FORMALLY,
                more=(
                    say("I hope that this gives you time to see another candidate.", when=IN_TIME),
                    say("I would be glad to be considered for other roles in the future.", when=STILL_KEEN),
                    say("I wish you every success with the search."),
                ),
            ),
        ),
        "recruiter": tones(
            warm=Speech(
                _WITH_THOUGHT,
                _LET_THEM_KNOW,
                (say("I'm happy to email them directly if you'd prefer."), *_KEEP_ME_IN_MIND),
            ),
            brief=Speech(_PLAINLY, _LET_THEM_KNOW),
            formal=Speech(
                _FORMALLY,
                (
                    say("I would be grateful if you could let them know that I am withdrawing.", when=_SAYS_WHY),
                    say("I would be grateful if you could let them know.", when=_SAYS_NO_WHY),
                ),
                (say("I am happy to write to them directly if you prefer."), *_COULD_COME_LATER),
            ),
        ),
        "referrer": tones(
            warm=Speech(
                _TELLS_THEM,
                more=(
                    say("I really appreciate your help, and I hope this doesn't put you in an awkward position."),
                    *_COULD_COME_LATER,
                ),
            ),
            brief=Speech(_TELLS_THEM),
            formal=Speech(
                (
                    *withdraws("I wanted to tell you myself that I have decided", CHOOSES),
                    *withdraws("I wanted to tell you myself that I need", HAS_TO),
                ),
                more=(
                    say(
                        "I am grateful for your support, and I hope that this does not put you in an awkward position."
                    ),
                    *_COULD_COME_LATER,
                ),
            ),
        ),
    },
    if_asked_why=(
        why("Thank you for asking. I've accepted another offer.", HAS_SIGNED),
        why("Thank you for asking. I've decided to stay where I am.", STAYING),
        why("Thank you for asking. It's for personal reasons.", (*_PERSONAL, *NOT_BEREAVED)),
        SAYS_NO_MORE,
        why(
            "It isn't the right move for me at this point, but I appreciate you asking.",
            (
                answer_is_not("offer-status", "signed"),
                answer_is_not("reason", "staying", "illness-or-family", "personal"),
            ),
        ),
    ),
    if_offered_another_time=has_decided(IS_KIND),
    if_annoyed=IS_SORRY_UNLESS_THEY_MISSED_IT,
    closing=BYE,
)

#: To whoever treated the reader badly: two polite lines and nothing more. The others have done nothing.
WITHDRAW_IN_TWO_LINES: Final = replace(
    WITHDRAW,
    when=(*WITHDRAW.when, *TREATED_BADLY),
    speeches={
        **WITHDRAW.speeches,
        "employer": tones(Speech(_PLAINLY), Speech(_PLAINLY), Speech(_FORMALLY)),
    },
    if_annoyed=(say(UNDERSTANDS),),
)

_I_MISSED_IT: Final = (answer_is("missed-by", "me"),)
_NOBODY_SAID: Final = (answer_is_not("missed-by", "me"),)
_WRITTEN: Final = (answer_is("form", "email"),)
_SPOKEN: Final = (answer_is_not("form", "email"),)
#: An email says it in its opening, which names the interview. Who missed it may still be open.
_MISSED_IT: Final = (
    say("I missed it, and I'm very sorry.", when=(*_I_MISSED_IT, *_SPOKEN)),
    say("I'm sorry that it didn't take place.", when=_NOBODY_SAID),
)
_TO_WHOEVER_RECOMMENDED_ME: Final = (
    *_MISSED_IT,
    say("I wanted you to hear it from me.", when=(*_I_MISSED_IT, *HAS_ROOM)),
)
_ALSO_WITHDRAWS: Final = withdraws("I've also decided", DECIDED)
#: Who asks for another time after missing one.
_COMES_AGAIN: Final = (WOULD_GO, NOT_FIRM)
_TIMES_AGAIN: Final = tuple(their_times(*when) for when in _COMES_AGAIN)
_ASKS_THEM_AGAIN: Final = tuple(say("I'm asking them for another time.", when=when) for when in _COMES_AGAIN)
_PASS_IT_ON: Final = tuple(say("Could you please pass that on?", when=when) for when in (UNDECIDED, DECIDED))
_WOULD_UNDERSTAND: Final = (
    *(say("I'll understand if that's not possible.", when=when) for when in _COMES_AGAIN),
    say("I'll understand if you've moved on.", when=(*UNDECIDED, *TO_EMPLOYER)),
    say("I'll understand if they've moved on.", when=(*UNDECIDED, *NOT_TO_EMPLOYER)),
)

APOLOGIZE: Final = Topic(
    when=(answer_is("outcome", "apologise"),),
    subject=(
        about("Sorry I missed the interview", _I_MISSED_IT),
        about("Sorry about the interview", _NOBODY_SAID),
    ),
    opening=(
        say("I missed {the_interview}, and I'm very sorry.", when=(*_I_MISSED_IT, *_WRITTEN)),
        say(
            "I know that I should have written sooner.",
            when=(*_I_MISSED_IT, answer_is(ELAPSED, OVER_A_WEEK), *_WRITTEN),
        ),
        say("I'm writing about {the_interview}.", when=_NOBODY_SAID),
    ),
    speeches={
        "employer": tones(
            warm=Speech(
                _MISSED_IT,
                (
                    say("I'd still like to meet if you're willing to give me another time.", when=WOULD_GO),
                    say("Would you be willing to give me another time?", when=NOT_FIRM),
                    *_TIMES_AGAIN,
                    *_ALSO_WITHDRAWS,
                ),
                _WOULD_UNDERSTAND,
            ),
            brief=Speech(
                _MISSED_IT,
                (
                    say("I'd still like to meet. Could we find another time?", when=WOULD_GO),
                    say("Could we find another time?", when=NOT_FIRM),
                    *_TIMES_AGAIN,
                    *_ALSO_WITHDRAWS,
                ),
            ),
            formal=Speech(
                _MISSED_IT,
                (
                    say("If you are willing to offer another time, I would still be glad to meet.", when=WOULD_GO),
                    say("Would you be willing to offer another time?", when=NOT_FIRM),
                    *_TIMES_AGAIN,
                    *_ALSO_WITHDRAWS,
                ),
                _WOULD_UNDERSTAND,
            ),
        ),
        "recruiter": tones(
            warm=Speech(
                _MISSED_IT,
                (
                    say("I'd still like to meet them if they're willing. Could you ask them?", when=WOULD_GO),
                    say("Could you please ask them for another time?", when=NOT_FIRM),
                    *_TIMES_AGAIN,
                    *_ALSO_WITHDRAWS,
                    *_PASS_IT_ON,
                ),
                _WOULD_UNDERSTAND,
            ),
            brief=Speech(
                _MISSED_IT,
                (
                    say("I'd still like to meet them. Could you ask for another time?", when=WOULD_GO),
                    say("Could you ask them for another time?", when=NOT_FIRM),
                    *_TIMES_AGAIN,
                    *_ALSO_WITHDRAWS,
                    *_PASS_IT_ON,
                ),
            ),
        ),
        "referrer": tones(
            warm=Speech(
                _TO_WHOEVER_RECOMMENDED_ME,
                (*_ASKS_THEM_AGAIN, *_ALSO_WITHDRAWS),
            ),
            brief=Speech(
                _TO_WHOEVER_RECOMMENDED_ME,
                (*_ASKS_THEM_AGAIN, *_ALSO_WITHDRAWS),
            ),
        ),
    },
    if_asked_why=unless_said(
        why("It was for personal reasons, and I'm very sorry.", (*_PERSONAL, *NOT_BEREAVED)),
        SAYS_NO_MORE,
        why("I've accepted another offer, and I'm very sorry.", HAS_SIGNED),
        why("I've decided to stay where I am, and I'm very sorry.", STAYING),
        why("I don't want to make excuses. I'm very sorry.", (*_NOT_PERSONAL, *HAS_NO_OTHER_JOB)),
        instead=(say("That's what happened, and I'm very sorry."),),
    ),
    if_offered_another_time=(
        *(say("Yes, please. Thank you.", when=(*when, *NOT_TO_REFERRER)) for when in _COMES_AGAIN),
        *(say(ASKS_MYSELF, when=(*when, *TO_REFERRER)) for when in _COMES_AGAIN),
        *has_decided(IS_KIND, *DECIDED),
        say(MAY_I_THINK, when=UNDECIDED),
    ),
    if_annoyed=(say("I understand, and I'm sorry."),),
    closing=closes(
        say("Thank you for your time. Goodbye.", when=NOT_TO_REFERRER),
        say("Thank you for your time, and for recommending me. Bye.", when=TO_REFERRER),
    ),
)

_LEAVES_IT: Final = Speech(
    (say("I won't be going any further with this."),),
    (say("Please delete my information, and don't contact me again."),),
)
_WARNS: Final = say("It doesn't feel safe to me, so I won't be going ahead with it.")
_LOOK_INTO_IT: Final = Speech((_WARNS,), (say("Please look into it before you send anyone else."),))
_BE_CAREFUL: Final = Speech(
    (_WARNS,), (say("Please be careful with them too."),), (say("Thank you for thinking of me."),)
)

WALK_AWAY: Final = Topic(
    when=(answer_is("outcome", "walk-away"),),
    subject=(
        say("Please don't contact me again", when=TO_EMPLOYER),
        say("An interview that doesn't feel safe", when=NOT_TO_EMPLOYER),
    ),
    opening=(say("I'm writing about {the_interview}.", when=NOT_TO_EMPLOYER),),
    takes_a_reason=False,
    thanks=False,
    speeches={
        "employer": tones(_LEAVES_IT, _LEAVES_IT),
        "recruiter": tones(_LOOK_INTO_IT, _LOOK_INTO_IT),
        "referrer": tones(_BE_CAREFUL, _BE_CAREFUL),
    },
    if_asked_why=(
        say("I'd rather not say.", when=TO_EMPLOYER),
        say("It doesn't feel safe, and I'd rather not say more.", when=NOT_TO_EMPLOYER),
    ),
    if_offered_another_time=(
        say("No.", when=TO_EMPLOYER),
        say("No, thank you. I won't be going.", when=NOT_TO_EMPLOYER),
    ),
    if_annoyed=(
        say("I'm ending this call now. Goodbye.", when=TO_EMPLOYER),
        say("I understand. I just wanted you to know.", when=NOT_TO_EMPLOYER),
    ),
    closing=(
        say("Goodbye.", when=TO_EMPLOYER),
        say("Thank you for listening. Goodbye.", when=NOT_TO_EMPLOYER),
    ),
)
