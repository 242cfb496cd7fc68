"""The rules that give points, as data. The page "How the score works" is printed from these literals.

A rule counts when `applies` holds, and gives its points when `met` holds too. A rule about an open question counts
and gives nothing yet, so the score only ever grows as a reader answers and follows the advice. Rules about the
message are met or not by its text, which `review` reads.
"""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from checklist.conditions import AllOf, answer_is, answer_is_not

StepId: TypeAlias = Literal["validate", "alternatives", "notice", "professional"]

ARTICLE = "https://www.nexxt.com/articles/What-If-I-Decide-to-Pull-Out-of-an-Interview-20467-article.html"


@dataclass(frozen=True, slots=True)
class Step:
    """One of the article's four steps; each weighs a quarter of the score."""

    id: StepId
    title: str
    link: str


STEPS: tuple[Step, ...] = (
    Step("validate", "Check your decision", "guide/validate/"),
    Step("alternatives", "Ask what else there is", "guide/alternatives/"),
    Step("notice", "Tell them in time", "guide/notice/"),
    Step("professional", "Say it well", "guide/professional/"),
)


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing worth points: what it asks for, when it counts, when it is met, and where that was read."""

    id: str
    step: StepId
    points: int
    title: str
    advice: str
    done: str
    link: str
    source: str
    met: AllOf = ()
    applies: AllOf = ()


RULES: tuple[Rule, ...] = (
    Rule(
        id="mind-made-up",
        step="validate",
        points=3,
        title="Be sure",
        advice="Name the one thing that bothers you. Ask: with that gone, would I go?",
        done="You know what you want.",
        link="guide/validate/#name-the-problem",
        source=ARTICLE,
        applies=(answer_is_not("reason", "accepted-offer", "unsafe"),),
        met=(answer_is("certainty", "yes", "no"),),
    ),
    Rule(
        id="concern-raised",
        step="validate",
        points=4,
        title="Raise your concern first",
        advice="Ring the hiring manager and ask about it. First impressions can be wrong.",
        done="You raised it with them.",
        link="guide/validate/#raise-your-concern",
        source=ARTICLE,
        applies=(
            answer_is("reason", "company-concern", "terms", "not-as-expected"),
            answer_is_not("certainty", "yes"),
            answer_is_not("raised", "cannot"),
        ),
        met=(answer_is("raised", "yes"),),
    ),
    Rule(
        id="talked-over",
        step="validate",
        points=3,
        title="Talk it over",
        advice="Ask one person you trust how they see it. Ten minutes is enough.",
        done="You have a second view.",
        link="guide/validate/#talk-it-over",
        source=ARTICLE,
        applies=(answer_is_not("reason", "unsafe"),),
        met=(answer_is("sounding-board", "yes"),),
    ),
    Rule(
        id="offer-signed",
        step="validate",
        points=5,
        title="Have the other offer signed",
        advice="Ask for it in writing, with a start date. Until then, keep your interviews.",
        done="Your other offer is signed.",
        link="guide/validate/#another-offer",
        source="http://www.insightnews.com/2014/09/22/should-i-cancel-other-interviews/",
        applies=(answer_is("reason", "accepted-offer", "pending-offer"),),
        met=(answer_is("offer-status", "signed"),),
    ),
    Rule(
        id="other-role-weighed",
        step="alternatives",
        points=2,
        title="Think of other roles there",
        advice="Ask yourself whether you would work there in another role.",
        done="You have thought about other roles there.",
        link="guide/alternatives/#another-role",
        source=ARTICLE,
        applies=(answer_is_not("reason", "unsafe"),),
        met=(answer_is("interest", "yes", "maybe", "no"),),
    ),
    Rule(
        id="other-roles-asked",
        step="alternatives",
        points=4,
        title="Ask what else they have",
        advice="If you do pull out, ask first what else they have, now or later.",
        done="You asked what else they have.",
        link="guide/alternatives/#ask-first",
        source=ARTICLE,
        applies=(
            answer_is_not("reason", "unsafe"),
            answer_is("interest", "yes", "maybe"),
            answer_is_not("offer-status", "signed"),
        ),
        met=(answer_is("asked-other-roles", "yes"),),
    ),
    Rule(
        id="before-the-time",
        step="notice",
        points=3,
        title="Tell them before the time",
        advice="Ring as soon as somebody can answer. Late is better than never.",
        done="There is still time to tell them.",
        link="guide/notice/#already-missed",
        source="https://jobs.labormax.net/BlogPosts/Details/d2001af9-4d97-482a-9043-5584712ffe46",
        applies=(answer_is_not("reason", "unsafe"),),
        met=(answer_is("notice", "over-48h", "24-48h", "under-24h", "under-2h", "not-scheduled"),),
    ),
    Rule(
        id="hours-ahead",
        step="notice",
        points=2,
        title="Give them some hours",
        advice="This close to the time, only a call reaches them.",
        done="They have some hours to re-plan.",
        link="guide/notice/#under-24-hours",
        source="https://www.dice.com/career-advice/rescheduling-interview-24-hours-advance",
        applies=(answer_is_not("reason", "unsafe"), answer_is_not("notice", "passed")),
        met=(answer_is("notice", "over-48h", "24-48h", "under-24h", "not-scheduled"),),
    ),
    Rule(
        id="day-ahead",
        step="notice",
        points=4,
        title="Give a day's notice",
        advice="If you pull out this late, ring first and say sorry once.",
        done="They have a day or more to re-plan.",
        link="guide/notice/#a-day-ahead",
        source=("http://theautumngroupllc.com/how-to-cancel-your-job-interview-without-everyone-getting-mad-at-you/"),
        applies=(answer_is_not("reason", "unsafe"), answer_is_not("notice", "passed")),
        met=(answer_is("notice", "over-48h", "24-48h", "not-scheduled"),),
    ),
    Rule(
        id="days-ahead",
        step="notice",
        points=1,
        title="Give more than two days",
        advice="Every day of notice helps them to plan.",
        done="They have days to fill the place.",
        link="guide/notice/#tell-them-at-once",
        source=ARTICLE,
        applies=(answer_is_not("reason", "unsafe"), answer_is_not("notice", "passed")),
        met=(answer_is("notice", "over-48h", "not-scheduled"),),
    ),
)

#: Rules about the message; `review` tells from its text whether each is met.
MESSAGE_RULES: tuple[Rule, ...] = (
    Rule(
        id="gaps-filled",
        step="professional",
        points=3,
        title="Add the missing names",
        advice="A name is missing, or a blank is left. Fill it in.",
        done="Nothing is left blank.",
        link="guide/professional/#fill-every-gap",
        source="https://github.com/mysociety/alaveteli/issues/4729",
        applies=(answer_is_not("reason", "unsafe"),),
    ),
    Rule(
        id="clear-statement",
        step="professional",
        points=3,
        title="Say plainly what you want",
        advice="Say it in one plain sentence near the start.",
        done="It says plainly what you want.",
        link="guide/professional/#say-it-plainly",
        source=ARTICLE,
        applies=(answer_is_not("reason", "unsafe"),),
    ),
    Rule(
        id="says-thanks",
        step="professional",
        points=2,
        title="Thank them",
        advice="Add a word of thanks for their time.",
        done="It thanks them.",
        link="guide/professional/#thank-them",
        source=ARTICLE,
        applies=(answer_is_not("reason", "unsafe"),),
    ),
    Rule(
        id="kept-short",
        step="professional",
        points=2,
        title="Keep it short",
        advice="At most 120 words in an email, 30 seconds in a call.",
        done="It is short.",
        link="guide/professional/#keep-it-short",
        source=ARTICLE,
        applies=(answer_is_not("reason", "unsafe"),),
    ),
)
