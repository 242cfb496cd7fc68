"""What stands beside a message: that another form would do better, and what to do once it is sent."""

from collections.abc import Mapping
from typing import Final

from checklist.channels import ELAPSED, OVER_A_WEEK
from checklist.conditions import AnyOf, answer_is, answer_is_not
from checklist.frames import HAS_MET_THEM, NOT_TO_REFERRER, TO_EMPLOYER, TO_RECRUITER, TO_REFERRER
from checklist.lines import Lines, say
from checklist.messages.topic import (
    IN_TIME,
    LATE,
    MAY_NOT_GO,
    NOT_FIRM,
    NOT_TREATED_BADLY,
    TREATED_BADLY,
    WITH_A_TIME,
    WITHOUT_A_TIME,
    WOULD_GO,
)

#: Until when an answer can be awaited that is wanted before the interview.
_BY_NEXT_DAY: Final = (answer_is("follow-up", "next-day"),)
_SOON: Final = (answer_is("follow-up", "sooner"),)
_CALLS: Final = answer_is("form", "call", "voicemail")
#: Said beside a message that is not owed, or that another form would suit better; `form` is the one asked for.
INSTEAD: Final[Lines] = (
    say(
        "You owe them no call, and they could keep you talking. Never answer a scammer, even in writing.",
        when=(answer_is("outcome", "walk-away"), *TO_EMPLOYER, _CALLS),
    ),
    say(
        "Only for an employer who you know is real. Never answer a scammer.",
        when=(answer_is("outcome", "walk-away"), *TO_EMPLOYER, answer_is("form", "email", "text")),
    ),
    say(
        "Only for a recruiter who you know is real. Never answer a scammer.",
        when=(answer_is("outcome", "walk-away"), *TO_RECRUITER),
    ),
    say(
        "You owe them no call. Two lines in writing are enough.",
        when=(*TREATED_BADLY, answer_is("outcome", "withdraw"), *TO_EMPLOYER, _CALLS),
    ),
    say(
        "You owe them no call. Ask them in writing.",
        when=(*TREATED_BADLY, answer_is("outcome", "reschedule", "talk-first"), *TO_EMPLOYER, _CALLS),
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
    *NOT_TREATED_BADLY,
    *LATE,
)

_EMAIL_TOO: Final = "Send the email too, if it hasn’t gone."
_TREATED_BADLY_AND_ASKS: Final = (*_WANTS_AN_ANSWER, *TREATED_BADLY)
_AFTER_WRITING: Final = (
    say("Call as well, if you haven’t: they may not see it in time.", when=_MUST_BE_READ),
    say(
        "Call as well, if you haven’t.",
        when=(*_APOLOGISES, *NOT_TO_REFERRER, *NOT_TREATED_BADLY, answer_is_not(ELAPSED, OVER_A_WEEK)),
    ),
    say(
        "You don’t have to wait for a reply.",
        when=(answer_is("outcome", "withdraw"), *NOT_TO_REFERRER, answer_is_not("notice", "under-24h", "under-2h")),
    ),
    say("No answer by the next business day? Call.", when=(*_WANTS_AN_ANSWER, *NOT_TREATED_BADLY, *_BY_NEXT_DAY)),
    say("No answer within a few hours? Call.", when=(*_WANTS_AN_ANSWER, *NOT_TREATED_BADLY, *_SOON)),
    say("No answer within a few days? Call.", when=(*_WANTS_AN_ANSWER, *NOT_TREATED_BADLY, *WITHOUT_A_TIME)),
    say("No answer by the next business day? Write once more.", when=(*_TREATED_BADLY_AND_ASKS, *_BY_NEXT_DAY)),
    say("No answer within a few hours? Write once more.", when=(*_TREATED_BADLY_AND_ASKS, *_SOON)),
    say("No answer within a few days? Write once more.", when=(*_TREATED_BADLY_AND_ASKS, *WITHOUT_A_TIME)),
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
        say(_EMAIL_TOO, when=_FOR_THE_RECORD),
        say("Call again: they may not hear it in time.", when=_MUST_BE_READ),
        say(
            "If nobody calls back by the next business day, call again.",
            when=(*_WANTS_AN_ANSWER, *NOT_TREATED_BADLY, *_BY_NEXT_DAY),
        ),
        say(
            "If nobody calls back within a few hours, call again.",
            when=(*_WANTS_AN_ANSWER, *NOT_TREATED_BADLY, *_SOON),
        ),
        say(
            "If nobody calls back within a few days, call again.",
            when=(*_WANTS_AN_ANSWER, *NOT_TREATED_BADLY, *WITHOUT_A_TIME),
        ),
    ),
}

#: With hours left, whoever is sure withdraws and asks about other roles at once.
_WITHDRAWS_AND_ASKS: Final = (answer_is("outcome", "ask-other-roles"), *MAY_NOT_GO, *LATE)
_MAY_STAND: Final[AnyOf] = (
    (answer_is("outcome", "talk-first"), *WITH_A_TIME),
    (answer_is("outcome", "ask-other-roles"), *IN_TIME),
    (answer_is("outcome", "ask-other-roles"), *WOULD_GO, *LATE),
)
_BOOKED_ONLINE: Final = (answer_is("booked-by", "portal"),)
#: What to do once it is sent, whatever its form. Who set it up is asked only where somebody is told something.
AFTER_SENDING: Final[Lines] = (
    say(
        "Tell your recruiter, if you haven’t.",
        when=(answer_is("booked-by", "recruiter"), answer_is_not("recipient", "recruiter")),
    ),
    say(
        "Tell the person who recommended you, if you haven’t.",
        when=(answer_is("booked-by", "referral"), *NOT_TO_REFERRER),
    ),
    # Agencies dislike being bypassed, so the employer hears it from them while there is time.
    say(
        "If less than a day is left and the recruiter hasn’t confirmed, tell the employer yourself.",
        when=(*TO_RECRUITER, answer_is("outcome", "withdraw", "reschedule"), *LATE),
    ),
    say(
        "Tell the employer too, if you haven’t.",
        when=(
            *TO_REFERRER,
            answer_is("outcome", "withdraw", "reschedule", "apologise"),
            answer_is_not("booked-by", "recruiter"),
        ),
    ),
    say(
        "Ask the employer too, if you haven’t.",
        when=(*TO_REFERRER, *_ASKS, answer_is_not("booked-by", "recruiter")),
    ),
    say("Cancel it on their website as well.", when=(*_WITHDRAWS, *_BOOKED_ONLINE, *WITH_A_TIME)),
    say("Withdraw on their website as well, if you can.", when=(*_WITHDRAWS, *_BOOKED_ONLINE, *WITHOUT_A_TIME)),
    say("Change the time on their website as well, if you can.", when=(*_MOVES, *_BOOKED_ONLINE, *WITH_A_TIME)),
    say("Take it out of your calendar, and decline the invite if there is one.", when=(*_WITHDRAWS, *WITH_A_TIME)),
    say("Add the new time to your calendar when they confirm it.", when=_MOVES),
    say("Add the new time to your calendar when they confirm it.", when=(*_APOLOGISES, *WOULD_GO)),
    say("Add the new time to your calendar when they confirm it.", when=(*_APOLOGISES, *NOT_FIRM)),
    *(say("Leave the interview in your calendar until you have an answer.", when=when) for when in _MAY_STAND),
    say("Take it out of your calendar, and decline the invite if there is one.", when=_WITHDRAWS_AND_ASKS),
    say(
        "No answer a day before the interview? Withdraw.",
        when=(answer_is("outcome", "ask-other-roles"), *MAY_NOT_GO, *_BY_NEXT_DAY),
    ),
    say(
        "No answer in time? Withdraw before it starts.",
        when=(answer_is("outcome", "ask-other-roles"), *MAY_NOT_GO, *_SOON),
    ),
    say("Send a line of thanks to whoever you’ve met there.", when=(*_WITHDRAWS, *HAS_MET_THEM, *NOT_TREATED_BADLY)),
    say("Ask whether you’ll meet the same people.", when=(*_MOVES, *HAS_MET_THEM)),
    say("When you meet, thank them for fixing it.", when=(*_MOVES, answer_is("put-right", "yes"))),
)
