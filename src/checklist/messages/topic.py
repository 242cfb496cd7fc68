"""What a topic is made of, and the conditions and lines that several topics share.

What is *said* depends on outcome, recipient and tone and stands in this package; the shape of a form, with its greeting
and its close, stands in `frames`. No line gives a reason unless the reader wrote one or left one in; no line says what
may not be true. Literals have words that are spelled the same in both Englishes, and contractions, which `english`
takes out of formal messages.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final, TypeAlias

from checklist.conditions import AllOf, AnyOf, Condition, answer_is, answer_is_not
from checklist.extras import FIRST, REASON_GIVEN
from checklist.frames import NOT_TO_EMPLOYER, NOT_TO_REFERRER, TO_EMPLOYER, TO_RECRUITER, TO_REFERRER
from checklist.lines import Line, Lines, say
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
    if_told_to_go_ahead: Lines = ()
    opening: Lines | None = None
    says_sorry: bool = False
    takes_a_reason: bool = True
    thanks: bool = True


def tones(warm: Speech, brief: Speech, formal: Speech | None = None) -> Speeches:
    """Return a speech for each tone; the formal one is the warm one without contractions unless it is given."""
    return {"warm": warm, "brief": brief, "formal": formal or warm}


def why(words: str, when: AllOf = ()) -> Line:
    """Return what to say when asked why: the reader's own reason if there is one, else `words`."""
    return say("{reason_given}", words, when=when)


#: Whoever has said that there has been a death has said why; a message that answers another cannot add it.
_BEREAVED: Final = (answer_is("bereavement", "yes"),)
NOT_BEREAVED: Final = (answer_is_not("bereavement", "yes"),)
SAYS_NO_MORE: Final = why("Thank you for asking, but I'd rather not say more.", _BEREAVED)


def only(when: AllOf, lines: Lines) -> Lines:
    """Return `lines` for whom `when` holds as well."""
    return tuple(replace(line, when=(*line.when, *when)) for line in lines)


_GIVEN: Final = (answer_is(*FIRST), answer_is(REASON_GIVEN, "yes"))
_NOT_GIVEN: Final = (answer_is(*FIRST), answer_is_not(REASON_GIVEN, "yes"))
_LATER: Final = (answer_is_not(*FIRST),)


def unless_said(*lines: Line, instead: Lines) -> Lines:
    """Return what to say when asked why; `instead` to whom the first message has given the reader's reason aloud."""
    return (*only(_GIVEN, instead), *only(_NOT_GIVEN, lines), *only(_LATER, lines))


def about(words: str, when: AllOf = ()) -> Line:
    """Return a subject line: what it is about, then whom and what."""
    return say(f"{words}: {{about}}", words, when=when)


WITH_A_TIME: Final = (answer_is("notice", *AHEAD),)
#: None is set, or it has passed, or nobody has said.
WITHOUT_A_TIME: Final = (answer_is_not("notice", *AHEAD),)
NO_TIME_YET: Final = (answer_is("notice", "not-scheduled"),)
THAT_TIME: Final = (answer_is_not("notice", "not-scheduled"),)
IN_TIME: Final = (answer_is("notice", *A_DAY_AHEAD),)
LATE: Final = (answer_is("notice", *SHORT_NOTICE),)
NOT_LATE: Final = (answer_is_not("notice", *SHORT_NOTICE),)
THEY_MISSED_IT: Final = (answer_is("missed-by", "them"),)
NOT_MISSED_BY_THEM: Final = (answer_is_not("missed-by", "them"),)

TREATED_BADLY: Final = (answer_is("reason", "treated-badly"),)
NOT_TREATED_BADLY: Final = (answer_is_not("reason", "treated-badly"),)
STAYING: Final = (answer_is("reason", "staying"),)
HAS_NO_OTHER_JOB: Final = (answer_is_not("offer-status", "signed"), answer_is_not("reason", "staying"))
HAS_SIGNED: Final = (answer_is("offer-status", "signed"),)
WOULD_GO: Final = (answer_is("certainty", "no"),)
MAY_NOT_GO: Final = (answer_is_not("certainty", "no"),)
#: Whoever leaves, be it after having missed the interview, as the answer to `decided`.
DECIDES: Final[AnyOf] = (
    (answer_is("outcome", "withdraw"),),
    *((answer_is("outcome", "apologise"), one) for one in (answer_is("certainty", "yes"), *HAS_SIGNED, *STAYING)),
)
DECIDED: Final = (answer_is("decided", "yes"),)
#: Until another offer is firm, this interview is kept, so one that the reader missed is asked for again.
NOT_FIRM: Final = (answer_is("offer-status", "verbal", "conditional", "expected"),)
#: Whoever may yet go, but has not said so.
UNDECIDED: Final = (answer_is("decided", "no"), *MAY_NOT_GO, answer_is_not("offer-status", *NOT_FIRM[0].options))
STILL_KEEN: Final = (answer_is("interest", "yes", "maybe"),)
#: Whoever leaves for one of these looks on; with any other reason they may not.
STILL_LOOKING: Final = (answer_is("reason", "not-as-expected", "not-a-fit", "company-concern", "terms"),)
#: Whoever an application stands between: nobody else has put them forward.
APPLIED: Final = (answer_is_not("booked-by", "recruiter", "referral"),)
PUT_FORWARD: Final = (answer_is("booked-by", "recruiter", "referral"),)

#: While nobody answers the phone the email goes first, so a call comes after it; else the email confirms the call.
CONFIRMS: Final = (
    say("I'll confirm this by email.", when=(answer_is("first-form", "call"),)),
    say("I'll email you as well.", when=(answer_is_not("first-form", "call"),)),
)


def closes(*lines: Line, by_email: bool = True) -> Lines:
    """Return how a call ends: that an email confirms it, unless the referrer hears it, then `lines`."""
    confirms = tuple(Line(one.wordings, (*one.when, *NOT_TO_REFERRER)) for one in CONFIRMS) if by_email else ()
    return (*confirms, *lines)


BYE: Final = closes(
    say("Thank you for your time. Goodbye.", when=TO_EMPLOYER),
    say("Thank you for your help. Goodbye.", when=TO_RECRUITER),
    say("Thank you again for recommending me. Bye.", when=TO_REFERRER),
)
BYE_FOR_NOW: Final = (
    say("Thank you for your time. Goodbye.", when=TO_EMPLOYER),
    say("Thank you for your help. Goodbye.", when=TO_RECRUITER),
    say("Thank you for recommending me. Bye.", when=TO_REFERRER),
)
#: The thanks come at the close.
UNDERSTANDS: Final = "I understand."
IS_SORRY: Final = "I understand, and I'm sorry for the inconvenience."
#: Nobody is sorry for a meeting that the others missed.
IS_SORRY_UNLESS_THEY_MISSED_IT: Final = (
    say(IS_SORRY, when=(*NOT_MISSED_BY_THEM, *NOT_TO_REFERRER)),
    say("I understand, and I'm really sorry.", when=(*NOT_MISSED_BY_THEM, *TO_REFERRER)),
    say(UNDERSTANDS, when=THEY_MISSED_IT),
)
ASKS_AGAIN: Final = (say("I understand that you're busy. Is there a better time to talk?"),)
ASKS_MYSELF: Final = "Thank you. I'll ask them myself."
WRITES_IT_DOWN: Final = (
    say("Thank you, I appreciate it. Let me write that down.", when=NOT_TO_REFERRER),
    say(ASKS_MYSELF, when=TO_REFERRER),
)
#: Whoever has to leave and has not weighed it up, as the answer "no" to `by-choice`: nobody chooses to fall ill, and
#: what is personal and comes up within a day seldom leaves a choice.
HAS_TO_LEAVE: Final[AnyOf] = (
    (answer_is("reason", "illness-or-family"),),
    (answer_is("reason", "personal"), *LATE),
)
HAS_TO: Final = (answer_is("by-choice", "no"),)
CHOOSES: Final = (answer_is("by-choice", "yes"),)


def has_decided(lead: str, *when: Condition) -> Lines:
    """Return that nothing changes the reader's mind, after `lead`; or, of whoever has no choice, that they cannot."""
    return (
        say(f"{lead}, but I've made up my mind.", when=(*when, *CHOOSES)),
        say(f"{lead}, but I'm afraid I can't.", when=(*when, *HAS_TO)),
    )


IS_KIND: Final = "That's kind of you"
MAY_I_THINK: Final = "Thank you. May I think about it and call you back today?"
MAY_I_LOOK: Final = "Thank you. May I check my calendar and call you back today?"

_WHEN_FREE: Final = ("{own_times}", "I'm available {times}.")
#: A voicemail has 20 seconds.
HAS_ROOM: Final = (answer_is_not("form", "voicemail"),)
LEFT: Final = (answer_is("form", "voicemail"),)
#: When the reader could come, where they have said so.
THEIR_TIMES: Final = say(*_WHEN_FREE, when=HAS_ROOM)
#: The same, or else that they are flexible.
TIMES: Final = (say(*_WHEN_FREE, "I'll be as flexible as I can.", when=HAS_ROOM),)

#: In an email, whoever gives that as their reason has said it themselves.
DID_NOT_SPEAK: Final = tuple(
    say(words, when=(*THEY_MISSED_IT, *to, *when))
    for words, to in (
        ("We didn't get to speak as planned.", TO_EMPLOYER),
        ("I didn't get to speak to them as planned.", NOT_TO_EMPLOYER),
    )
    for when in (
        NOT_TREATED_BADLY,
        (*TREATED_BADLY, answer_is_not("form", "email")),
        (*TREATED_BADLY, answer_is("form", "email"), answer_is_not(REASON_GIVEN, "yes")),
    )
)


def their_times(*when: Condition) -> Line:
    """Return when the reader could come, for whom `when` holds for."""
    return replace(THEIR_TIMES, when=(*THEIR_TIMES.when, *when))
