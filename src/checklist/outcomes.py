"""What to do, stated once and in order: the first outcome any of whose cases holds is the reader's."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from checklist.conditions import AllOf, answer_is, answer_is_not
from checklist.rules import ARTICLE, StepId

OutcomeId: TypeAlias = Literal[
    "walk-away",
    "apologise",
    "reschedule",
    "attend",
    "wait",
    "talk-first",
    "ask-other-roles",
    "withdraw",
]


@dataclass(frozen=True, slots=True)
class Outcome:
    """One thing to do: the cases in which it is right (any of them), and how it is said and explained.

    `then` ends the sentence that says what another answer would change; `plainly` is how a message says it in one
    sentence, and empty where no message is owed. `because` names the questions to cite where the case itself has no
    condition.
    """

    id: OutcomeId
    cases: tuple[AllOf, ...]
    headline: str
    title: str
    advice: str
    step: StepId
    link: str
    source: str
    then: str
    plainly: str
    because: tuple[str, ...] = ()


OUTCOMES: tuple[Outcome, ...] = (
    Outcome(
        id="walk-away",
        cases=((answer_is("reason", "unsafe"),),),
        headline="Walk away. You owe them nothing.",
        title="Your safety comes first",
        advice=(
            "Send no money, bank details or identity papers. Check the firm through a contact you"
            " found yourself, and report it if it is a scam."
        ),
        step="validate",
        link="guide/validate/#unsafe",
        source=("https://cbs4indy.com/this-morning/scammers-looking-for-job-hunters-amid-tech-layoffs/"),
        then="you could walk away and owe them nothing",
        plainly="",
    ),
    Outcome(
        id="apologise",
        cases=((answer_is("notice", "passed"),),),
        headline="Ring and say sorry.",
        title="The time has passed",
        advice="Own it in one sentence, give a short reason at most, then send the email.",
        step="notice",
        link="guide/notice/#already-missed",
        source="https://jobs.labormax.net/BlogPosts/Details/d2001af9-4d97-482a-9043-5584712ffe46",
        then="it would be best to ring and say sorry",
        plainly="I am sorry that I did not reach you in time.",
    ),
    Outcome(
        id="reschedule",
        cases=((answer_is("reason", "cannot-make-it"), answer_is_not("certainty", "yes")),),
        headline="Ask for another time.",
        title="It is the time that does not work, not the job",
        advice="Do not withdraw over a date. Tell whoever booked it and ask to move it.",
        step="validate",
        link="guide/validate/#cannot-make-it",
        source="https://www.summitrecruitment-search.com/cancelling-an-interview/",
        then="you could ask for another time",
        plainly="Could we find another time?",
    ),
    Outcome(
        id="attend",
        cases=((answer_is("reason", "nerves"), answer_is_not("certainty", "yes")),),
        headline="Go. They read your application and chose you.",
        title="Nerves are not a reason to stay away",
        advice="Tonight, check the route, note two things you are proud of, and one question to ask.",
        step="validate",
        link="guide/validate/#nerves",
        source="https://yourwork-yourway.com/2011/05/27/pulling-out-of-the-process/",
        then="it would be best to go",
        plainly="I confirm that I will be there.",
    ),
    Outcome(
        id="wait",
        cases=(
            (
                answer_is("reason", "accepted-offer", "pending-offer"),
                answer_is_not("offer-status", "signed"),
            ),
        ),
        headline="Keep the interview until the other offer is signed.",
        title="Offers can fall through",
        advice="Ask for the other offer in writing, with a start date. Then come back here.",
        step="validate",
        link="guide/validate/#another-offer",
        source="http://www.insightnews.com/2014/09/22/should-i-cancel-other-interviews/",
        then="it would be best to keep the interview for now",
        plainly="I confirm that I will be there.",
    ),
    Outcome(
        id="talk-first",
        cases=(
            (
                answer_is("reason", "company-concern", "terms", "not-as-expected"),
                answer_is_not("raised", "yes", "cannot"),
                answer_is_not("certainty", "yes"),
            ),
            (answer_is("reason", "not-as-expected"), answer_is_not("sounding-board", "yes")),
            (answer_is("certainty", "not-sure"),),
        ),
        headline="Talk first. Then decide.",
        title="One talk could change your mind",
        advice="Withdrawing is final. Ask about what bothers you before you decide.",
        step="validate",
        link="guide/validate/#raise-your-concern",
        source=ARTICLE,
        then="it would be best to talk first",
        plainly="Could we talk for ten minutes?",
    ),
    Outcome(
        id="ask-other-roles",
        cases=(
            (
                answer_is("interest", "yes", "maybe"),
                answer_is_not("asked-other-roles", "yes"),
                answer_is_not("offer-status", "signed"),
            ),
        ),
        headline="Ask about other roles before you go.",
        title="Another role there might suit you",
        advice="Ring, say that you would rather not go on with this role, and ask what else there is.",
        step="alternatives",
        link="guide/alternatives/#ask-first",
        source=ARTICLE,
        then="it would be best to ask about other roles first",
        plainly="Is there another role that might suit me?",
    ),
    Outcome(
        id="withdraw",
        cases=((),),
        headline="Withdraw, and tell them.",
        title="You have done what you can",
        advice="Say it at once, plainly and with thanks. No reason is owed.",
        step="notice",
        link="guide/notice/#tell-them-at-once",
        source=ARTICLE,
        then="you could withdraw",
        plainly="I have decided to withdraw.",
        because=("reason", "offer-status", "certainty"),
    ),
)
