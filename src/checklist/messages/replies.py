"""The second message: what to say once they have answered the first, or have not.

It is from the same person: greeting, tone and close are those of the first message, and so is what has been decided.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from checklist.conditions import AllOf, AnyOf, answer_is, answer_is_not
from checklist.extras import QUESTION_GIVEN, REASON_GIVEN
from checklist.frames import NOT_TO_EMPLOYER, NOT_TO_RECRUITER, NOT_TO_REFERRER, TO_EMPLOYER, TO_RECRUITER
from checklist.lines import Line, Lines, say
from checklist.messages.topic import (
    CHOOSES,
    DECIDED,
    HAS_TO,
    IS_KIND,
    LATE,
    MAY_NOT_GO,
    NOT_FIRM,
    NOT_LATE,
    NOT_MISSED_BY_THEM,
    NOT_TREATED_BADLY,
    THEY_MISSED_IT,
    TREATED_BADLY,
    WITH_A_TIME,
    WITHOUT_A_TIME,
    WOULD_GO,
    has_decided,
    only,
    their_times,
)


@dataclass(frozen=True, slots=True)
class Reply:
    """A second message: what it answers, what it says, and what to do after it.

    The `point` stands alone, with thanks in it where thanks are due; it may have an `opening` before it. Without a
    `point` the first message's answer to "why" stands in its place.
    """

    label: str
    point: Lines = ()
    request: Lines = ()
    opening: Lines = ()
    after: Lines = ()


#: The outcomes whose message can be answered.
ANSWERED: Final = (answer_is("outcome", "withdraw", "reschedule", "talk-first", "ask-other-roles", "apologise"),)

_NOT_DECIDED: Final = (answer_is("decided", "no"),)
_WITHDRAWS: Final = (answer_is("outcome", "withdraw"),)
_MOVES: Final = (answer_is("outcome", "reschedule"),)
_TALKS: Final = (answer_is("outcome", "talk-first"),)
_ASKS_FOR_A_ROLE: Final = (answer_is("outcome", "ask-other-roles"),)
_MISSED_IT: Final = (answer_is("outcome", "apologise"),)
_I_MISSED_IT: Final = (*_MISSED_IT, answer_is("missed-by", "me"))
_COMES_AGAIN: Final = (*_MISSED_IT, *_NOT_DECIDED, *WOULD_GO)
_ASKS_AGAIN: Final = (*_MISSED_IT, *NOT_FIRM)
_WANTS_A_TIME: Final = (answer_is("outcome", "reschedule", "apologise"), *_NOT_DECIDED)
_SUITS: Final = (*_WANTS_A_TIME, answer_is("time-works", "yes"))
_DOES_NOT_SUIT: Final = (*_WANTS_A_TIME, answer_is("time-works", "no"))
#: Nobody owes a call to whoever treated them badly.
_MUST_BE_READ: Final = (*_WITHDRAWS, *LATE, *NOT_TREATED_BADLY, *NOT_TO_REFERRER, answer_is("form", "email", "text"))
_WANTS_AN_ANSWER: Final = (answer_is("outcome", "reschedule", "talk-first", "ask-other-roles"),)

_ASKS_NICELY: Final = (*_TALKS, *NOT_TREATED_BADLY)
_CAN_ASK_THERE: Final = (*_ASKS_NICELY, *WITH_A_TIME, answer_is_not("reason", "interview-format"))
#: None is set, or it is the interview itself that does not work.
_NEEDS_IT_BEFORE: Final = (
    (*_ASKS_NICELY, *WITHOUT_A_TIME),
    (*_ASKS_NICELY, *WITH_A_TIME, answer_is("reason", "interview-format")),
)

_MAKES_TROUBLE: Final = (
    *NOT_MISSED_BY_THEM,
    *NOT_TREATED_BADLY,
    answer_is_not("outcome", "talk-first", "apologise"),
)
_SEEN_IT: Final = "and I wanted to make sure you saw my message."
_THINKS_OF_ME: Final = "Thank you for thinking of me for another role."
_SAYS_NO: Final = f"{_THINKS_OF_ME} I appreciate it, but I'll have to say no."
_ANOTHER_TIME: Final = "Thank you for offering another time."
_TEN_MINUTES: Final = (
    say("Would you have ten minutes to talk?", when=(*_TALKS, *NOT_TREATED_BADLY)),
    say("Could you write back?", when=(*_TALKS, *TREATED_BADLY)),
)
#: Any of these: an email has the question itself.
_SHOWS_NO_QUESTION: Final[AnyOf] = (
    (answer_is_not("form", "email"),),
    (answer_is("form", "email"), answer_is_not(QUESTION_GIVEN, "yes")),
)
_ANOTHER_OPENING: Final = say("Is there another role that might suit me?", when=_ASKS_FOR_A_ROLE)
_HEARS_OF_OTHERS: Final = say(
    "If you have another role that might suit me, I'd be glad to hear about it.", when=_ASKS_FOR_A_ROLE
)
#: A call has its thanks at the close.
_CLOSES_WITHOUT: Final = (answer_is_not("form", "call"),)
#: Any of these: whoever is sure to leave this role, and asks about others, would not come for more.
_MAY_ACCEPT: Final = (
    (*_NOT_DECIDED, answer_is_not("outcome", "ask-other-roles")),
    (*_ASKS_FOR_A_ROLE, *WOULD_GO),
)
_WILL_TALK: Final = (answer_is("will-talk", "yes"),)
_WILL_NOT_TALK: Final = (answer_is("will-talk", "no"),)
_HEARS_MORE: Final = (answer_is("hear-more", "yes"),)
_HEARS_NO_MORE: Final = (answer_is("hear-more", "no"),)
_THANKS: Final = say("Thank you.", when=(*_NOT_DECIDED, answer_is_not("form", "call")))
#: Either of these: our own answers to why from whoever leaves thank them for asking.
_NO_THANKS_YET: Final = (
    (answer_is(REASON_GIVEN, "yes"),),
    (answer_is_not(REASON_GIVEN, "yes"), answer_is_not("outcome", "withdraw", "ask-other-roles")),
)
#: A bare reason, or a bare no, would be curt.
_WISHES_WELL: Final = say(
    "I wish you all the best with the search.",
    when=(*_WITHDRAWS, *NOT_TREATED_BADLY, *NOT_TO_REFERRER, answer_is("form", "email")),
)


def _find_a_time(employer: str, others: str, if_missed: str) -> tuple[Line, ...]:
    return tuple(
        say(wording, when=(*who, *to))
        for who, asks in ((_MOVES, employer), (_COMES_AGAIN, if_missed), (_ASKS_AGAIN, if_missed))
        for wording, to in ((asks, TO_EMPLOYER), (others, NOT_TO_EMPLOYER))
    )


def _still_likes_to(end: str, when: AllOf) -> Lines:
    return (
        say(f"I'd still like to meet{end}", when=(*when, *WOULD_GO, *_NOT_DECIDED, *TO_EMPLOYER)),
        say(f"I'd still like to meet them{end}", when=(*when, *WOULD_GO, *_NOT_DECIDED, *NOT_TO_EMPLOYER)),
    )


REPLIES: Final[Mapping[str, Reply]] = {
    "no-answer": Reply(
        "They haven’t answered",
        opening=(say("I'm writing again about {the_interview}.", when=(answer_is("form", "email"),)),),
        point=(
            say(f"I've decided to withdraw, {_SEEN_IT}", when=(*DECIDED, *CHOOSES)),
            say(f"I need to withdraw, {_SEEN_IT}", when=(*DECIDED, *HAS_TO)),
            say(f"I'm afraid I can't make {{the_time}}, {_SEEN_IT}", when=(*_MOVES, *WITH_A_TIME)),
            *_still_likes_to(".", (*_MOVES, *WITH_A_TIME)),
            *_still_likes_to(f", {_SEEN_IT}", (*_MOVES, *WITHOUT_A_TIME)),
            say(f"I asked about another time, {_SEEN_IT}", when=(*_MOVES, *WITHOUT_A_TIME, *MAY_NOT_GO)),
            say(f"I still have a question, {_SEEN_IT}", when=_TALKS),
            say(f"I'd like to withdraw, {_SEEN_IT}", when=(*_ASKS_FOR_A_ROLE, *MAY_NOT_GO, *LATE)),
            *(
                say(f"I asked about other roles, {_SEEN_IT}", when=(*_ASKS_FOR_A_ROLE, *one))
                for one in (NOT_LATE, (*WOULD_GO, *LATE))
            ),
            say(f"I'm very sorry again that I missed it, {_SEEN_IT}", when=(*_I_MISSED_IT, *_NOT_DECIDED)),
            *_still_likes_to(".", _MISSED_IT),
        ),
        request=(
            say(
                "If you've already seen it, there's no need to reply. Thank you.",
                when=(*DECIDED, *NOT_TO_RECRUITER, *NOT_LATE),
            ),
            *(
                say(f"{asks} Thank you.", when=(*DECIDED, *NOT_TO_RECRUITER, *LATE, form))
                for asks, form in (
                    ("Could you let me know that you've got this?", answer_is_not("form", "call")),
                    ("Did you get it?", answer_is("form", "call")),
                )
            ),
            say("Could you confirm that you've let them know? Thank you.", when=(*DECIDED, *TO_RECRUITER)),
            *_find_a_time(
                "Could we find another time?", "Could you ask them once more?", "Could we find another time?"
            ),
            their_times(*_MOVES),
            their_times(*_COMES_AGAIN),
            their_times(*_ASKS_AGAIN),
            say("{your_question}", when=(*_TALKS, answer_is("form", "email"))),
            *(line for one in _SHOWS_NO_QUESTION for line in only(one, _TEN_MINUTES)),
            _ANOTHER_OPENING,
            _THANKS,
        ),
        after=(
            say("Call as well, if you haven’t: they may not see it in time.", when=_MUST_BE_READ),
            say("You’ve done your part. There’s no need to write again.", when=(*DECIDED, *NOT_LATE)),
            say("There’s no need to write again.", when=(*DECIDED, *LATE)),
            say("If they don’t answer this one either, call once.", when=(*_WANTS_AN_ANSWER, *NOT_TREATED_BADLY)),
            say("If they don’t answer this one either, leave it there.", when=(*_WANTS_AN_ANSWER, *TREATED_BADLY)),
            say("If they don’t answer this one either, leave it there.", when=(*_MISSED_IT, *_NOT_DECIDED)),
        ),
    ),
    "asks-why": Reply(
        "They ask why",
        opening=tuple(say("Thank you for getting back to me.", when=one) for one in _NO_THANKS_YET),
        request=(
            *_find_a_time(
                "Could we still find another time?",
                "Could you still ask them for another time?",
                "Could we still find another time?",
            ),
            their_times(*_MOVES),
            *_TEN_MINUTES,
            _HEARS_OF_OTHERS,
            _WISHES_WELL,
        ),
    ),
    "offers-time": Reply(
        "They offer another time",
        point=(
            *has_decided(f"{_ANOTHER_TIME} {IS_KIND}", *DECIDED),
            say("Thank you for finding another time.", when=(*_SUITS, *_MOVES)),
            say("Thank you for giving me another chance.", when=(*_SUITS, *_MISSED_IT)),
            say(
                "Thank you for offering another time, but I'm afraid I can't make that one either.", when=_DOES_NOT_SUIT
            ),
            say(f"{_ANOTHER_TIME} I'd like to talk first, if that's possible.", when=(*_TALKS, *NOT_TREATED_BADLY)),
            say(f"{_ANOTHER_TIME} I'd like to have an answer first.", when=(*_TALKS, *TREATED_BADLY)),
            say(f"{_ANOTHER_TIME} I'd like to ask about other roles first, if I may.", when=_ASKS_FOR_A_ROLE),
        ),
        request=(
            say("The time you suggested works for me, and I'll be there.", when=_SUITS),
            say("Would a different time be possible?", when=_DOES_NOT_SUIT),
            their_times(*_DOES_NOT_SUIT),
            _WISHES_WELL,
        ),
        after=(say("Put the new time in your calendar.", when=_SUITS),),
    ),
    "offers-more": Reply(
        "They offer more",
        point=(
            *has_decided("Thank you for the better offer. I appreciate it", *DECIDED, *TO_EMPLOYER),
            *has_decided("Please thank them for the better offer. I appreciate it", *DECIDED, *NOT_TO_EMPLOYER),
            *(
                say("Thank you, I appreciate that. May I take a day to think about it?", when=one)
                for one in _MAY_ACCEPT
            ),
            say(
                "Thank you for the better offer. I appreciate it, but I've made up my mind about this role.",
                when=(*_ASKS_FOR_A_ROLE, *MAY_NOT_GO),
            ),
        ),
        request=(_WISHES_WELL,),
        after=tuple(say("Ask for it in writing before you count on it.", when=one) for one in _MAY_ACCEPT),
    ),
    "offers-role": Reply(
        "They offer another role",
        point=(
            say(f"{_THINKS_OF_ME} I'd be glad to hear more.", when=_HEARS_MORE),
            say(_SAYS_NO, when=_HEARS_NO_MORE),
        ),
        request=(say("Could you send me the details?", when=_HEARS_MORE),),
    ),
    "asks-to-talk": Reply(
        "They ask for a call",
        point=(
            say("Thank you, I'd be glad to talk.", when=_WILL_TALK),
            *has_decided("Thank you for offering to talk. I appreciate it", *DECIDED, *_WILL_NOT_TALK),
            say(
                "Thank you for offering to talk. I'd rather do this in writing, if I may.",
                when=(*_NOT_DECIDED, *_WILL_NOT_TALK),
            ),
        ),
        request=(
            *(
                say(
                    "{own_times} Would that suit you?",
                    "I'm available {times}. Would that suit you?",
                    asks,
                    when=(*_WILL_TALK, form),
                )
                for asks, form in (
                    ("When would suit you?", answer_is_not("form", "call")),
                    ("Is now a good time?", answer_is("form", "call")),
                )
            ),
            *only(_WILL_NOT_TALK, (_WISHES_WELL,)),
        ),
    ),
    "is-annoyed": Reply(
        "They are annoyed",
        point=(
            say("I got your message.", when=(answer_is_not("form", "email"),)),
            say(
                "I understand that this is frustrating, and I'm sorry for the trouble.",
                when=(*_MAKES_TROUBLE, *TO_EMPLOYER),
            ),
            say(
                "I understand, and I'm sorry to have put you in this position.",
                when=(*_MAKES_TROUBLE, *NOT_TO_EMPLOYER),
            ),
            say("You have every reason to be annoyed, and I'm sorry.", when=(*_I_MISSED_IT, *NOT_TREATED_BADLY)),
            say(
                "I understand, and I'm sorry.",
                when=(*_MISSED_IT, *NOT_TREATED_BADLY, answer_is_not("missed-by", "me")),
            ),
            say("I understand that you're busy.", when=(*NOT_MISSED_BY_THEM, *NOT_TREATED_BADLY, *_TALKS)),
            say("It can wait until the interview.", when=_CAN_ASK_THERE),
            *(say("A short answer is all I need.", when=when) for when in _NEEDS_IT_BEFORE),
            say("I understand.", when=THEY_MISSED_IT),
            say("I understand.", when=(*NOT_MISSED_BY_THEM, *TREATED_BADLY)),
        ),
        request=(
            *_still_likes_to(", if that's possible.", _WANTS_A_TIME),
            say("Thank you for your time.", when=(*TO_EMPLOYER, *_CLOSES_WITHOUT)),
            say("Thank you for all your help.", when=(*NOT_TO_EMPLOYER, *_CLOSES_WITHOUT)),
        ),
        after=(
            say("Leave it there. You don’t owe them another reply.", when=DECIDED),
            say("Ask your question at the interview.", when=_CAN_ASK_THERE),
        ),
    ),
}
