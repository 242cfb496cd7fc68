"""The rules that give points, as data. The page "How the score works" is rendered from these literals.

A rule counts where `applies` holds, which names the outcomes for which its advice makes sense, and the questions of
`met` apply; it gives its points when `met` holds too. A rule about an open question counts and gives nothing yet.
Rules about the message have no `met`: `review` decides from the text.
"""

from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from checklist.conditions import AllOf, answer_is, answer_is_not

StepId: TypeAlias = Literal["validate", "alternatives", "notice", "professional"]

#: How bad it is that a message does not meet a rule: it must be changed, it should be, or it may be.
Severity: TypeAlias = Literal["stop", "warn", "note"]

#: The answers to `notice` while the interview is ahead: with a day or more left, and with less.
A_DAY_AHEAD: Final = ("over-48h", "24-48h")
SHORT_NOTICE: Final = ("under-24h", "under-2h")
AHEAD: Final = (*A_DAY_AHEAD, *SHORT_NOTICE)
#: Those that leave less than 24 hours.
LATE: Final = (*SHORT_NOTICE, "passed")

#: Where more than one rule was read. Each page of the guide says what it takes from which, docs/about.md has them all.
ARTICLE = "https://www.nexxt.com/articles/What-If-I-Decide-to-Pull-Out-of-an-Interview-20467-article.html"
DICE = "https://insights.dice.com/2016/05/20/the-right-way-to-cancel-a-job-interview/"
DIVERSANT = "https://www.diversant.com/news/how-to-withdrawing-from-an-interview/"
FTC = "https://consumer.ftc.gov/articles/job-scams"
HUFFPOST = (
    "https://hot1019nwa.iheart.com/featured/jay-steele/content/"
    "2021-06-25-how-to-pull-out-of-a-job-interview-process-without-burning-bridges/"
)
LABORMAX = "https://jobs.labormax.net/BlogPosts/Details/d2001af9-4d97-482a-9043-5584712ffe46"


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
    """One thing worth points: what it requires, when it counts, when it is met, and the source.

    `advice` is for readers who do not meet it, `done` for those who do. A rule about the message has a `severity`.
    """

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
    severity: Severity | Literal[""] = ""


#: The reader gives the interview up, and a message says so.
LEAVES: Final = (answer_is("outcome", "ask-other-roles", "withdraw"),)
_WITHDRAWS: Final = (answer_is("outcome", "withdraw"),)
#: Once the time has passed there is no notice to give.
_GIVES_NOTICE: Final = (
    answer_is("outcome", "ask-other-roles", "reschedule", "withdraw"),
    answer_is_not("notice", "passed"),
)

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
        applies=(answer_is("outcome", "apologise", "ask-other-roles", "withdraw"),),
        met=(answer_is("certainty", "yes", "no"),),
    ),
    Rule(
        id="concern-raised",
        step="validate",
        points=4,
        title="Raise your concern first",
        advice="Ask the hiring manager about it. First impressions can be wrong.",
        done="You raised it with them.",
        link="guide/validate/#raise-your-concern",
        source=ARTICLE,
        applies=_WITHDRAWS,
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
        applies=LEAVES,
        met=(answer_is("sounding-board", "yes"),),
    ),
    Rule(
        id="offer-signed",
        step="validate",
        points=5,
        title="Have the other offer in writing",
        advice="Ask for it in writing, with a start date. Until then, keep your interviews.",
        done="Your other offer is firm.",
        link="guide/another-offer/",
        source="http://www.insightnews.com/2014/09/22/should-i-cancel-other-interviews/",
        applies=_WITHDRAWS,
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
        applies=LEAVES,
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
        applies=_WITHDRAWS,
        met=(answer_is("asked-other-roles", "yes"),),
    ),
    Rule(
        id="before-the-time",
        step="notice",
        points=3,
        title="Tell them before the time",
        advice="Call as soon as somebody can answer. Late is better than never.",
        done="There is still time to tell them.",
        link="guide/missed-interview/",
        source=LABORMAX,
        applies=_GIVES_NOTICE,
        met=(answer_is("notice", *AHEAD, "not-scheduled"),),
    ),
    Rule(
        id="hours-ahead",
        step="notice",
        points=2,
        title="Give them some hours",
        advice="This close to the time, every minute helps. Tell them now.",
        done="They have some hours to re-plan.",
        link="guide/last-minute/",
        source=DICE,
        applies=_GIVES_NOTICE,
        met=(answer_is("notice", "over-48h", "24-48h", "under-24h", "not-scheduled"),),
    ),
    Rule(
        id="day-ahead",
        step="notice",
        points=4,
        title="Give a day's notice",
        advice="This late, tell them now and say sorry once.",
        done="They have a day or more to re-plan.",
        link="guide/notice/#a-day-ahead",
        source=DICE,
        applies=_GIVES_NOTICE,
        met=(answer_is("notice", *A_DAY_AHEAD, "not-scheduled"),),
    ),
    Rule(
        id="days-ahead",
        step="notice",
        points=1,
        title="Give more than two days",
        advice="Every day of notice helps them to plan.",
        done="They have days to find someone else.",
        link="guide/notice/#tell-them-at-once",
        source=ARTICLE,
        applies=(*_GIVES_NOTICE, answer_is_not("notice", *SHORT_NOTICE)),
        met=(answer_is("notice", "over-48h", "not-scheduled"),),
    ),
)

_OWES_MANNERS = (answer_is_not("reason", "unsafe"),)
_LINPROFI = "https://linprofi.com/tools/email-templates/withdraw-application"

#: Rules about the message, the worst to break first.
MESSAGE_RULES: tuple[Rule, ...] = (
    Rule(
        id="gaps-filled",
        step="professional",
        points=3,
        title="Fill every gap",
        advice="A blank is left. Put the real words in, or cut the sentence.",
        done="Nothing is left blank.",
        link="guide/professional/#fill-every-gap",
        source="https://github.com/mysociety/alaveteli/issues/4729",
        applies=_OWES_MANNERS,
        severity="stop",
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
        applies=_OWES_MANNERS,
        severity="stop",
    ),
    Rule(
        id="no-grievance",
        step="professional",
        points=3,
        title="Leave out what went wrong",
        advice="Take this out, however true it is. “I have decided to withdraw.” is enough.",
        done="It blames nobody.",
        link="guide/professional/#no-grievances",
        source=ARTICLE,
        applies=_OWES_MANNERS,
        severity="stop",
    ),
    Rule(
        id="names-right",
        step="professional",
        points=2,
        title="Name the right person, company and day",
        advice="This does not match what you told us. Write the one you mean.",
        done="Names and day match.",
        link="guide/professional/#fill-every-gap",
        source="https://github.com/mysociety/alaveteli/issues/4729",
        applies=_OWES_MANNERS,
        severity="warn",
    ),
    Rule(
        id="signed",
        step="professional",
        points=1,
        title="Say who you are",
        advice="End with your name.",
        done="They can tell who you are.",
        link="guide/professional/#fill-every-gap",
        source=_LINPROFI,
        applies=_OWES_MANNERS,
        severity="warn",
    ),
    Rule(
        id="says-sorry",
        step="professional",
        points=2,
        title="Say sorry for the short notice",
        advice="Say it once: “I am sorry to tell you so late.”",
        done="It is polite about the short notice.",
        link="guide/professional/#thank-them",
        source=DICE,
        applies=(
            *_OWES_MANNERS,
            answer_is("notice", *LATE),
            answer_is_not("missed-by", "them"),
            answer_is_not("reason", "treated-badly"),
        ),
        severity="warn",
    ),
    Rule(
        id="offer-private",
        step="professional",
        points=1,
        title="Keep the new employer to yourself",
        advice="Leave the name out: “I have accepted another job.”",
        done="It does not name a new employer.",
        link="guide/professional/#giving-a-reason",
        source=_LINPROFI,
        applies=_OWES_MANNERS,
        severity="warn",
    ),
    Rule(
        id="door-open",
        step="professional",
        points=1,
        title="Leave the door open",
        advice="You may meet again. Write “I wish you well with the search.”",
        done="It leaves the door open.",
        link="guide/professional/#say-it-well",
        source=ARTICLE,
        applies=_OWES_MANNERS,
        severity="warn",
    ),
    Rule(
        id="no-shouting",
        step="professional",
        points=1,
        title="Do not shout",
        advice="Use normal capitals, and one mark at the end.",
        done="Its tone is calm.",
        link="guide/professional/#say-it-well",
        source=ARTICLE,
        applies=_OWES_MANNERS,
        severity="warn",
    ),
    Rule(
        id="kept-short",
        step="professional",
        points=2,
        title="Keep it short",
        advice="At most 120 words in an email, 75 in a call, 50 in a voicemail or a text.",
        done="It is short.",
        link="guide/professional/#keep-it-short",
        source=ARTICLE,
        applies=_OWES_MANNERS,
        severity="warn",
    ),
    Rule(
        id="one-reason",
        step="professional",
        points=1,
        title="Explain less",
        advice="One reason in one sentence is plenty. “It isn’t the right fit for me right now” is enough.",
        done="It does not explain too much.",
        link="guide/professional/#nothing-owed",
        source=ARTICLE,
        applies=_OWES_MANNERS,
        severity="note",
    ),
    Rule(
        id="own-words",
        step="professional",
        points=1,
        title="Use your own words",
        advice="This reads like a form. Choose the word that applies.",
        done="It does not read like a form.",
        link="guide/professional/#fill-every-gap",
        source="https://github.com/JustFixNYC/tenants2/issues/207",
        applies=_OWES_MANNERS,
        severity="note",
    ),
    Rule(
        id="says-thanks",
        step="professional",
        points=2,
        title="Thank them",
        advice="Add a word of thanks: “Thank you for your time.”",
        done="It thanks them.",
        link="guide/professional/#thank-them",
        source=ARTICLE,
        applies=_OWES_MANNERS,
        severity="note",
    ),
)
