"""How to say it, and by when: the first channel whose conditions hold.

Conditions here may be on two facts that are no questions: `outcome`, and `elapsed` for a missed interview.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, Literal, TypeAlias

from checklist.clock import DAY, Timing, is_far, next_open
from checklist.conditions import AllOf, Asked, answer_is, holds
from checklist.english import say_clock, say_day, say_time
from checklist.outcomes import KEEPS_INTERVIEW
from checklist.rules import ARTICLE, DICE, DIVERSANT, FTC, HUFFPOST, LABORMAX, SHORT_NOTICE

ChannelId: TypeAlias = Literal["none", "email", "phone", "phone-then-email", "text-then-email", "portal-then-email"]

#: The name, in a condition, of how long ago an interview with an exact time was.
ELAPSED: Final = "elapsed"
OVER_A_WEEK: Final = "over-a-week"
A_WEEK: Final = timedelta(weeks=1)

#: Each channel in a sentence; `{when}` is filled in. Where nothing is sent, the outcome says what to do.
HOW: Mapping[ChannelId, str] = {
    "email": "Send the email {when}.",
    "phone": "Call {when}.",
    "phone-then-email": "Call {when}, then send the email.",
    "text-then-email": "Send a text {when}, then the email.",
    "portal-then-email": "Use their website {when}, then send the email.",
}
#: The same outside office hours.
HOW_WHILE_CLOSED: Mapping[ChannelId, str] = {
    "phone": "Call {when}, {if_there}.",
    "phone-then-email": "Send the email now. Call {when}, {if_there}.",
}
#: The same where somebody may answer all the same.
HOW_OFF_HOURS: Mapping[ChannelId, str] = {
    "phone": "Call now, as they may be open. If nobody answers, call again {when}.",
    "phone-then-email": ("Call now, as they may be open, then send the email. If nobody answers, call again {when}."),
}
#: The end of the sentence that says what another answer would change, by channel.
THEN: Mapping[ChannelId, str] = {
    "none": "you would owe them no message",
    "email": "an email would do",
    "phone": "a call would do",
    "phone-then-email": "it would be best to call, then email",
    "text-then-email": "a text would do, then the email",
    "portal-then-email": "their website would come first, then the email",
}
#: The forms of the drafts that each channel needs, in the order they are used. A voicemail stands in for a call that
#: nobody answers; an employer's website has fields of its own, so nothing is drafted for it.
FORMS_OF: Mapping[ChannelId, tuple[str, ...]] = {
    "none": (),
    "email": ("email",),
    "phone": ("call", "voicemail"),
    "phone-then-email": ("call", "voicemail", "email"),
    "text-then-email": ("text", "email"),
    "portal-then-email": ("email",),
}
#: Whom to tell first, by who set the interview up; anybody else's is the employer.
TELL_FIRST: Mapping[str, str] = {"recruiter": "recruiter", "referral": "referrer"}
#: The end of how to say it, by whom to tell first.
SAY_FIRST: Mapping[str, str] = {
    "recruiter": "Tell the recruiter first, and ask them to pass it on to the employer.",
    "referrer": "Tell the person who recommended you first, then the employer.",
}
#: The longest time that may be left, by the answer to `notice`, where no exact time is known.
AT_MOST: Mapping[str, timedelta] = {"under-24h": DAY, "under-2h": timedelta(hours=2)}
#: No deadline to the minute is given to a reader whom nobody waits for: the employer missed it, or it is long ago.
_NOBODY_WAITS: Final = (answer_is("missed-by", "them"),)
_LONG_AGO: Final = (answer_is(ELAPSED, OVER_A_WEEK),)


@dataclass(frozen=True, slots=True)
class ChannelRule:
    """A channel, the conditions for it, and why; `because` as for a ground."""

    channel: ChannelId
    when: AllOf
    title: str
    advice: str
    link: str
    source: str
    because: tuple[str, ...] = ()


CHANNEL_RULES: tuple[ChannelRule, ...] = (
    ChannelRule(
        channel="none",
        when=(answer_is("outcome", "walk-away"),),
        title="No call, no email",
        advice="You do not have to answer at all. Block them if they go on.",
        link="guide/professional/#nothing-owed",
        source=FTC,
    ),
    ChannelRule(
        channel="none",
        when=(answer_is("outcome", *KEEPS_INTERVIEW),),
        title="No message is owed",
        advice="Nothing is cancelled, so there is nothing to say yet.",
        link="guide/professional/#nothing-owed",
        source=ARTICLE,
    ),
    ChannelRule(
        channel="email",
        when=(answer_is("reason", "treated-badly"),),
        title="Two lines in writing are enough",
        advice="Nobody owes a call to somebody who treated them badly. An email also keeps a record.",
        link="guide/treated-badly/",
        source=ARTICLE,
    ),
    ChannelRule(
        channel="email",
        when=(answer_is("raised", "cannot"),),
        title="Writing is enough",
        advice="You cannot raise it with them, so do not call. Two lines in writing ask for a time and no more.",
        link="guide/no-call/",
        source=ARTICLE,
    ),
    ChannelRule(
        channel="email",
        when=(answer_is(ELAPSED, OVER_A_WEEK),),
        title="It is long ago, so write",
        advice="After more than a week nobody waits for your call. An email lets them answer when they like.",
        link="guide/missed-interview/",
        source=LABORMAX,
        because=("notice",),
    ),
    ChannelRule(
        channel="phone-then-email",
        when=(answer_is("notice", "passed"),),
        title="The time has passed, so a call clears it up soonest",
        advice="Call once. Then send two lines that say the same.",
        link="guide/missed-interview/",
        source=LABORMAX,
    ),
    ChannelRule(
        channel="phone-then-email",
        when=(answer_is("notice", *SHORT_NOTICE),),
        title="So little time is left that a call is best",
        advice="A call reaches them fastest. Then send two lines that confirm it.",
        link="guide/last-minute/#why",
        source=DICE,
    ),
    ChannelRule(
        channel="phone-then-email",
        when=(answer_is("stage", "final"),),
        title="You have come far, so call first",
        advice="A short call is due this late in the process. The email is the record.",
        link="guide/notice/#phone-or-email",
        source=HUFFPOST,
    ),
    ChannelRule(
        channel="phone",
        when=(answer_is("outcome", "talk-first", "ask-other-roles"),),
        title="A question is best asked by phone",
        advice="You need an answer, and it’s easier to talk. If you can’t call, write.",
        link="guide/validate/#raise-your-concern",
        source=ARTICLE,
    ),
    ChannelRule(
        channel="phone-then-email",
        when=(answer_is("channel", "phone"),),
        title="You’ve been talking by phone",
        advice="Call, then confirm it by email.",
        link="guide/notice/#phone-or-email",
        source=DIVERSANT,
    ),
    ChannelRule(
        channel="text-then-email",
        when=(answer_is("channel", "text"),),
        title="Text first, then email",
        advice="Tell them where they look first. The email is the record.",
        link="guide/notice/#phone-or-email",
        source=DIVERSANT,
    ),
    ChannelRule(
        channel="portal-then-email",
        when=(answer_is("channel", "portal"),),
        title="Their website first, then email",
        advice="The website tells their system. The email tells a person.",
        link="guide/notice/#phone-or-email",
        source=DIVERSANT,
    ),
    ChannelRule(
        channel="email",
        when=(),
        title="There is time, so an email will do",
        advice="Phone and email are both fine this early.",
        link="guide/notice/#phone-or-email",
        source=ARTICLE,
        because=("notice", "channel"),
    ),
)


def find_channel(facts: Asked) -> ChannelRule:
    """Return the first channel whose conditions hold for the answers, the outcome and the time elapsed."""
    return next(one for one in CHANNEL_RULES if holds(one.when, facts))


def find_elapsed(starts_at: datetime, now: datetime) -> str | None:
    """Return how long ago an interview was, as an answer to `elapsed`; None up to a week, and before it."""
    return OVER_A_WEEK if now - starts_at > A_WEEK else None


def order_forms(channel: ChannelRule, timing: Timing | None, now: datetime | None) -> tuple[str, ...]:
    """Return the forms of the drafts to use now, in order; outside office hours the email goes before a call."""
    forms = FORMS_OF[channel.channel]
    email_first = "call" in forms and _is_closed(_opens(timing, now), now) and not _may_answer(timing)
    return tuple(sorted(forms, key=lambda form: form != "email")) if email_first else forms


def say_how(
    channel: ChannelRule,
    facts: Asked,
    tell_first: str,
    timing: Timing | None,
    now: datetime | None,
    english: str,
) -> str:
    """Return recipient, way and deadline in one or two sentences.

    Args:
        channel: The channel to use, one by which something is sent.
        facts: The answers, with outcome and time elapsed among them.
        tell_first: The recipient who hears it first.
        timing: The deadlines, where the interview's time is known.
        now: The present time, where it is known: a call is advised within office hours only.
        english: One of `english.ENGLISHES`, for dates and times.
    """
    opens = _opens(timing, now)
    closed = HOW_OFF_HOURS if _may_answer(timing) else HOW_WHILE_CLOSED
    how = closed.get(channel.channel) if _is_closed(opens, now) else None
    opens_too_late = _opens_too_late(facts, timing, opens, now)
    is_urgent = timing is not None and not holds(_NOBODY_WAITS, facts) and not holds(_LONG_AGO, facts)
    if how is None:
        when = "now" if is_urgent or _calls(channel) else "today"
    else:
        when = "now" if opens_too_late and timing is None else _say_call(timing, opens, english)
    if_there = "in case somebody is there" if opens_too_late else "when somebody is there"
    sentences = [(how or HOW[channel.channel]).format(when=when, if_there=if_there)]
    deadline = send_by(channel, timing) if is_urgent else None
    if deadline and how is None:
        sentences.append(f"Latest: {say_time(deadline, english, now)}.")
    if deadline and now and is_far(deadline, now):
        sentences.append("That is by their clock.")
    if tell_first in SAY_FIRST:
        sentences.append(SAY_FIRST[tell_first])
    return " ".join(sentences)


def send_by(channel: ChannelRule, timing: Timing | None) -> datetime | None:
    """Return the deadline for the first action of a channel, a call or a written message; None without a time.

    Where nothing is sent, it is the deadline for a reader who changes their mind.
    """
    if timing is None:
        return None
    return timing.call_by if _calls(channel) else timing.write_by


def _opens(timing: Timing | None, now: datetime | None) -> datetime | None:
    return timing.call_from if timing else now and next_open(now)


def _is_closed(opens: datetime | None, now: datetime | None) -> bool:
    return now is not None and opens is not None and opens > now


def _may_answer(timing: Timing | None) -> bool:
    return timing is not None and timing.may_answer


def _opens_too_late(facts: Asked, timing: Timing | None, opens: datetime | None, now: datetime | None) -> bool:
    """Return whether the office opens only after the interview has started."""
    if timing is not None:
        return timing.call_from == timing.call_by
    at_most = AT_MOST.get(facts.get("notice") or "")
    return at_most is not None and opens is not None and now is not None and opens >= now + at_most


def _calls(channel: ChannelRule) -> bool:
    return channel.channel.startswith("phone")


def _say_call(timing: Timing | None, opens: datetime | None, english: str) -> str:
    """Return in words when to call, outside office hours."""
    if timing is None:
        return f"on {say_time(opens, english)}" if opens else "now"
    first, last = timing.call_from, timing.call_by
    if first == last:
        return f"on {say_time(first, english)}"
    if first.date() == last.date():
        return f"on {say_day(first, english)}, between {say_clock(first, english)} and {say_clock(last, english)}"
    return f"between {say_time(first, english)} and {say_time(last, english)}"
