"""The outcomes, in order: the first one with a ground whose conditions hold is the reader's.

The order and every ground are the second decision table (docs/development/decisions/0014-the-second-table.md). No
ground of an outcome between `ask-other-roles` and `withdraw` holds for a reader who is sure to leave, so nobody who is
sure is ever sent to talk.
"""

from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from checklist.conditions import AllOf, Asked, answer_is, answer_is_not, holds
from checklist.lines import Lines, say
from checklist.rules import A_DAY_AHEAD, AHEAD, ARTICLE, FTC, LABORMAX, SHORT_NOTICE, StepId

OutcomeId: TypeAlias = Literal[
    "walk-away",
    "apologise",
    "wait",
    "ask-other-roles",
    "reschedule",
    "attend",
    "talk-first",
    "talk-it-over",
    "withdraw",
]


@dataclass(frozen=True, slots=True)
class Ground:
    """One way into an outcome: its conditions, and the texts for a reader who meets them.

    An empty text stands for the outcome's own. `because` names the questions to cite where there is no condition.
    """

    when: AllOf
    headline: str = ""
    title: str = ""
    advice: str = ""
    link: str = ""
    source: str = ""
    because: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """One thing to do: the grounds for it, any of which is enough, and its texts.

    `headline` is what to do, `title` and `advice` why. `then` ends the sentence that says what another answer would
    change; `plainly` is what a message says, in one sentence, and empty where none is owed; `how` stands in place of
    the channel's sentence where nothing is sent. `to_do` are the next actions, where the message is not the next
    action, and `to_ask` the questions to put to somebody else. `keeps_interview` is whether the interview stands for
    now, and `note` the name of the optional message to those who keep it.
    """

    id: OutcomeId
    grounds: tuple[Ground, ...]
    headline: str
    title: str
    advice: str
    step: StepId
    link: str
    source: str
    then: str
    plainly: str = ""
    how: str = ""
    to_do: Lines = ()
    to_ask: Lines = ()
    note: Lines = ()
    keeps_interview: bool = False


#: Reasons that the employer could put right if they heard of them.
COULD_PUT_RIGHT: Final = ("not-as-expected", "terms", "company-concern", "treated-badly", "interview-format")
OFFERS: Final = ("accepted-offer", "pending-offer")
#: Reasons for which `certainty` is asked: those that could be put right, or could pass.
UNCERTAIN: Final = (
    *COULD_PUT_RIGHT,
    "not-a-fit",
    "cannot-make-it",
    "illness-or-family",
    "nerves",
    "personal",
    "rather-not-say",
)
#: Reasons that the employer cannot change, so a reader in doubt talks to somebody else.
ONES_OWN: Final = ("not-a-fit", "personal", "rather-not-say")

_INSIGHT = "http://www.insightnews.com/2014/09/22/should-i-cancel-other-interviews/"
_ANOTHER_TIME = "https://algrim.co/1650-reschedule-job-interview-examples"
_THE_MUSE = "https://www.themuse.com/advice/what-you-need-to-do-when-you-decide-to-drop-out-of-a-job-interview"
_BOSTON = "https://www.boston.com/news/jobs/2014/01/08/candor_makes_stronger_candidat/"
_NO_SHOW = "http://www.internlikearockstar.com/2013/11/what-to-do-when-your-phone-interviewer.html"

_SURE = answer_is("certainty", "yes")
_WOULD_GO = answer_is("certainty", "no")
_NOT_SURE = answer_is("certainty", "not-sure")
_MAY_LEAVE_IT = answer_is_not("certainty", "yes")
_THEY_MISSED_IT = answer_is("missed-by", "them")
_NOBODY_MISSED_IT = answer_is_not("missed-by", "them")
_OFFER_IS_NOT_FIRM = (answer_is("reason", *OFFERS), answer_is_not("offer-status", "signed"))
#: Another role would not help whoever is ill or bereaved, and they are not to be sent to the phone for one.
_OTHER_ROLE = (
    answer_is("interest", "yes", "maybe"),
    answer_is_not("asked-other-roles", "yes"),
    answer_is_not("reason", "illness-or-family"),
)
_HAS_A_TIME = answer_is("notice", *AHEAD)
_NO_TIME_YET = answer_is("notice", "not-scheduled")
_TOO_LATE_TO_TALK = answer_is("notice", "under-2h")

OUTCOMES: tuple[Outcome, ...] = (
    Outcome(
        id="walk-away",
        grounds=(Ground((answer_is("reason", "unsafe"),)),),
        headline="Walk away. You owe them nothing.",
        title="Your safety comes first",
        advice="Check the company through a contact you found yourself, and report it if it is a scam.",
        step="validate",
        link="guide/scam-signs/",
        source=FTC,
        then="you could walk away and owe them nothing",
        how="Send nothing and make no call.",
        to_do=(
            say("Send no money, bank details or identity papers."),
            say("If you have sent money, bank details, ID or a password, act now: the guide says what to do for each."),
            say("Keep their messages. Report a scam where you saw the job. If somebody harassed you, get advice."),
            say("If an agency or somebody you know sent you, warn them."),
            say("Then block them."),
        ),
    ),
    Outcome(
        id="apologise",
        grounds=(
            Ground((answer_is("notice", "passed"), answer_is("missed-by", "me"))),
            Ground(
                (answer_is("notice", "passed"), answer_is_not("missed-by", "them")),
                headline="The time has passed. Who missed it?",
                advice="Say whether it was you or they, and this will say what to do.",
            ),
        ),
        headline="Say sorry today, in one sentence.",
        title="The time has passed",
        advice="Own it, and give a short reason at most. Ask for another time only if you want one.",
        step="notice",
        link="guide/missed-interview/",
        source=LABORMAX,
        then="it would be best to say sorry",
        plainly="I am sorry that I missed our interview.",
    ),
    Outcome(
        id="wait",
        grounds=(
            Ground((*_OFFER_IS_NOT_FIRM, _NOBODY_MISSED_IT)),
            Ground(
                (answer_is("raised", "yes"), answer_is_not("put-right", "yes", "no")),
                headline="Wait for their answer.",
                title="You have asked, and the answer is on its way",
                advice="Decide once you know what they say.",
                link="guide/validate/#raise-your-concern",
                source=ARTICLE,
            ),
        ),
        headline="Keep the interview until the other offer is firm.",
        title="Offers can fall through",
        advice="Firm means in writing, with a start date, accepted, and not waiting on any checks. An email counts.",
        step="validate",
        link="guide/another-offer/",
        source=_INSIGHT,
        then="it would be best to wait",
        how="There is nothing to tell them yet.",
        to_do=(
            say(
                "Ask the other employer today for the offer in writing, with a start date, unless you have that.",
                when=(answer_is("offer-status", "verbal"),),
            ),
            say(
                "Ask the other employer what the offer still depends on, and when you will know.",
                when=(answer_is("offer-status", "conditional"),),
            ),
            say(
                "Ask the other employer when they will decide.",
                when=(answer_is("offer-status", "expected"),),
            ),
            say(
                "If it is not firm by {by}, keep the interview.",
                "If it is not firm before the interview, keep the interview.",
                when=(answer_is("reason", *OFFERS), _HAS_A_TIME),
            ),
            say(
                "Once it is firm, come back here.",
                when=(answer_is("reason", *OFFERS),),
            ),
            say(
                "If you have heard nothing by {by}, ask once more.",
                "If you have heard nothing a day before the interview, ask once more.",
                when=(answer_is("raised", "yes"), answer_is("notice", *A_DAY_AHEAD)),
            ),
            say(
                "If you have heard nothing by {by}, go, and ask there.",
                "If you have heard nothing in time, go, and ask there.",
                when=(answer_is("raised", "yes"), answer_is("notice", *SHORT_NOTICE)),
            ),
            say(
                "If you have heard nothing in three days, ask once more.",
                when=(answer_is("raised", "yes"), answer_is("notice", "not-scheduled", "passed")),
            ),
        ),
        to_ask=(
            say(
                "Could you send me the offer in writing, with the start date?",
                when=(answer_is("offer-status", "verbal"),),
            ),
            say("What does the offer still depend on?", when=(answer_is("offer-status", "conditional"),)),
            say("When do you expect to decide?", when=(answer_is("offer-status", "expected"),)),
            say(
                "How long do I have to answer?",
                when=(answer_is("offer-status", "verbal", "conditional"),),
            ),
        ),
        note=(
            say(
                "Ask for an earlier time",
                when=(answer_is("reason", *OFFERS), answer_is("notice", *A_DAY_AHEAD)),
            ),
            say("Ask when you will hear", when=(answer_is("raised", "yes"), _HAS_A_TIME)),
        ),
        keeps_interview=True,
    ),
    Outcome(
        id="ask-other-roles",
        grounds=(
            Ground((_SURE, *_OTHER_ROLE)),
            Ground((answer_is("reason", "staying"), *_OTHER_ROLE)),
            # Not sure of leaving: the base article's advice where the reader likes the company but not the job.
            Ground(
                (
                    answer_is("reason", "not-a-fit"),
                    _WOULD_GO,
                    *_OTHER_ROLE,
                    answer_is_not("notice", "under-2h"),
                    _NOBODY_MISSED_IT,
                )
            ),
        ),
        headline="Ask about other roles before you go.",
        title="Another role there might suit you",
        advice="Say why this role does not suit you, that you like the company, and ask what else there is.",
        step="alternatives",
        link="guide/alternatives/#ask-first",
        source=ARTICLE,
        then="it would be best to ask about other roles first",
        plainly="Is there another role that might suit me?",
    ),
    Outcome(
        id="reschedule",
        grounds=(
            Ground((answer_is("reason", "cannot-make-it"), _MAY_LEAVE_IT)),
            Ground(
                (answer_is("reason", "illness-or-family"), _MAY_LEAVE_IT),
                title="This comes first, and they will understand",
                advice="Say it in one sentence, say that you still want to come, and ask what room there is.",
                link="guide/illness/",
                source=_BOSTON,
            ),
            Ground((answer_is("reason", "personal"), _WOULD_GO), title="You would go, so ask for a time when you can"),
            Ground(
                (*_OFFER_IS_NOT_FIRM, _THEY_MISSED_IT),
                title="They missed it, and your other offer could still fall through",
                advice="Say without blame that you did not get to speak, and offer another time.",
                link="guide/no-call/",
                source=_NO_SHOW,
            ),
            *(
                Ground(
                    (_THEY_MISSED_IT, *would_come),
                    title="They missed it, and you would still meet them",
                    advice="Say without blame that you did not get to speak, and offer another time.",
                    link="guide/no-call/",
                    source=_NO_SHOW,
                )
                for would_come in (
                    (_WOULD_GO, answer_is_not("put-right", "no")),
                    # These grounds are those of `attend`, which needs an interview that is still ahead.
                    (answer_is("reason", "nerves"), _MAY_LEAVE_IT),
                    (answer_is("put-right", "yes"),),
                    (answer_is("raised", "cannot"),),
                    (_NOT_SURE, answer_is("sounding-board", "yes")),
                )
            ),
        ),
        headline="Ask for another time.",
        title="It is the time that does not work, not the job",
        advice="Do not withdraw over a date. Tell whoever booked it, and ask to move it.",
        step="validate",
        link="guide/reschedule/",
        source=_ANOTHER_TIME,
        then="you could ask for another time",
        plainly="Could we find another time?",
    ),
    Outcome(
        id="attend",
        grounds=(
            Ground((answer_is("reason", "nerves"), _MAY_LEAVE_IT)),
            Ground(
                (answer_is("put-right", "yes"),),
                headline="Go. They’ve fixed it.",
                title="What stood in the way is gone",
                advice="You said that you would go once it was fixed, and it has been.",
                link="guide/validate/#raise-your-concern",
                source=ARTICLE,
            ),
            Ground(
                (answer_is("raised", "cannot"),),
                headline="Go, and ask there.",
                title="An interview is a place to ask",
                advice="You can still withdraw after it, and then you will know why.",
                link="guide/validate/#raise-your-concern",
                source=_THE_MUSE,
            ),
            *(
                Ground(
                    (*would_talk, _TOO_LATE_TO_TALK),
                    headline="Go, and ask there.",
                    title="It is too late for a talk before it",
                    advice="You can still withdraw after it, and then you will know why.",
                    link="guide/validate/#raise-your-concern",
                    source=_THE_MUSE,
                )
                for would_talk in (
                    (answer_is("raised", "no"),),
                    (answer_is("reason", "not-a-fit"), _WOULD_GO),
                )
            ),
            Ground(
                (answer_is("reason", "rather-not-say"), _WOULD_GO),
                headline="Go. You can still leave after it.",
                title="You said that you would go",
                advice="Nobody needs to know what made you hesitate.",
                link="guide/validate/#name-the-problem",
                source=_THE_MUSE,
            ),
            Ground(
                (_NOT_SURE, answer_is("sounding-board", "yes"), _NOBODY_MISSED_IT),
                headline="Go, and find out. You can still leave after it.",
                title="An interview is a way to find out",
                advice="You have a second view already. What is missing is a look at the place itself.",
                link="guide/validate/#name-the-problem",
                source=_THE_MUSE,
            ),
        ),
        headline="Go. They read your application and chose you.",
        title="Nerves are not a reason to stay away",
        advice="They asked you because they read what you can do.",
        step="validate",
        link="guide/nerves/",
        source="https://yourwork-yourway.com/2011/05/27/pulling-out-of-the-process/",
        then="it would be best to go",
        how="There is nothing to send.",
        to_do=(
            say("Set a time that suits you.", when=(_NO_TIME_YET,)),
            say(
                "Write down in one sentence what you want to ask them.",
                when=(answer_is("raised", "no", "cannot"),),
            ),
            say("Write down two things you are proud of, and one question to ask."),
            say("Look up the route, or test the video link.", when=(_HAS_A_TIME,)),
            say("Then leave it there, and rest.", when=(answer_is("notice", "under-24h"),)),
        ),
        note=(say("Tell them that you will come", when=(_HAS_A_TIME,)),),
        keeps_interview=True,
    ),
    Outcome(
        id="talk-first",
        grounds=(
            Ground((answer_is("reason", *COULD_PUT_RIGHT), _MAY_LEAVE_IT, answer_is_not("raised", "yes", "cannot"))),
            Ground((answer_is("reason", "not-a-fit"), _WOULD_GO), title="They may see the job in another way"),
        ),
        headline="Talk to them first. Then decide.",
        title="One talk could fix it",
        advice="Ask about what bothers you before you decide. First impressions can be wrong.",
        step="validate",
        link="guide/validate/#raise-your-concern",
        source=ARTICLE,
        then="it would be best to talk to them first",
        plainly="Could we talk for ten minutes?",
    ),
    Outcome(
        id="talk-it-over",
        grounds=(
            Ground(
                (
                    answer_is("reason", *UNCERTAIN),
                    answer_is_not("certainty", "yes", "no"),
                    answer_is_not("sounding-board", "yes"),
                )
            ),
        ),
        headline="Talk it over before you tell them anything.",
        title="A second view helps more than another night alone",
        advice="You are not sure, and nobody has heard your reasons yet.",
        step="validate",
        link="guide/talk-it-over/",
        source=ARTICLE,
        then="it would be best to talk it over with someone you trust",
        how="There is nothing to tell them yet.",
        to_do=(
            say("Call someone you trust now.", when=(answer_is("notice", "under-2h"),)),
            say(
                "Ask someone you trust, who will not mention it at work.",
                when=(answer_is_not("notice", "under-2h"),),
            ),
            say(
                "Decide by {by}, so that they hear in time.",
                "Decide today, so that they hear in time.",
                when=(_HAS_A_TIME,),
            ),
            say("If nobody is there in time, go. You can still leave after it.", when=(_HAS_A_TIME,)),
        ),
        to_ask=(
            say("What do you think is really bothering me?"),
            say("What would have to change for me to want to go?"),
            say("A year from now, which would I regret more: going, or not going?"),
            say("If you were me, would you go?"),
        ),
        keeps_interview=True,
    ),
    Outcome(
        id="withdraw",
        grounds=(
            Ground(
                (answer_is("offer-status", "signed"),),
                title="Your other offer is firm",
                advice="Tell them the same day, so that they can ask somebody else.",
                link="guide/another-offer/",
                source=_INSIGHT,
            ),
            Ground(
                (answer_is("reason", "staying"),),
                title="You have decided to stay where you are",
                advice="If you stay for a raise or a new role, have that in writing first. Then say it plainly.",
                link="guide/staying/",
            ),
            Ground(
                (answer_is("reason", "treated-badly"), _SURE),
                title="You are sure",
                advice="Two polite lines in writing are enough. No call is owed.",
                link="guide/treated-badly/",
            ),
            Ground((_SURE,), title="You are sure"),
            Ground(
                (answer_is("put-right", "no"),),
                title="You asked, and it was not fixed",
                advice="Say it plainly and with thanks, without going back over it.",
            ),
            Ground((), because=("reason", "offer-status", "certainty")),
        ),
        headline="Withdraw, and let them know.",
        title="Your mind is made up",
        advice="Say it at once, plainly and with thanks. No reason is owed.",
        step="notice",
        link="guide/notice/#tell-them-at-once",
        source=ARTICLE,
        then="you could withdraw",
        plainly="I have decided to withdraw.",
    ),
)

#: The outcomes with which the interview stands for now, and those with which a message is owed.
KEEPS_INTERVIEW: Final = tuple(one.id for one in OUTCOMES if one.keeps_interview)
OWES_A_MESSAGE: Final = tuple(one.id for one in OUTCOMES if one.plainly)


def find_outcome(asked: Asked) -> tuple[Outcome, Ground]:
    """Return the first outcome with a ground whose conditions hold, and that ground."""
    return next((one, ground) for one in OUTCOMES for ground in one.grounds if holds(ground.when, asked))
