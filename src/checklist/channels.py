"""How to say it, and by when: the first channel whose conditions hold.

The outcome counts as the answer to `outcome` here.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal, TypeAlias

from checklist.clock import DAY, Timing, is_far, next_open, say_day, say_time
from checklist.conditions import AllOf, Asked, answer_is
from checklist.rules import ARTICLE

ChannelId: TypeAlias = Literal["none", "email", "phone", "phone-then-email", "text-then-email", "portal-then-email"]


#: Each channel in a sentence; `{when}` is filled in.
HOW: Mapping[ChannelId, str] = {
    "none": "Send nothing and make no call.",
    "email": "Send the email {when}.",
    "phone": "Ring {when}.",
    "phone-then-email": "Ring {when}, then send the email.",
    "text-then-email": "Send a text {when}, then the email.",
    "portal-then-email": "Use their website {when}, then send the email.",
}
#: The same while nobody would pick up the phone.
HOW_WHILE_CLOSED: Mapping[ChannelId, str] = {
    "phone": "Ring {when}, {if_there}.",
    "phone-then-email": "Send the email now. Ring {when}, {if_there}.",
}
#: How each channel ends the sentence that says what another answer would change.
THEN: Mapping[ChannelId, str] = {
    "none": "you would owe them no message",
    "email": "an email would do",
    "phone": "a call would do",
    "phone-then-email": "it would be best to ring, then email",
    "text-then-email": "a text would do, then the email",
    "portal-then-email": "their website would come first, then the email",
}
#: The same where the interview is kept, so that nothing has to be said.
THEN_OF_A_NOTE: Mapping[ChannelId, str] = {
    "email": "a note would go by email",
    "phone-then-email": "a note would go by phone first",
    "text-then-email": "a note would go by text first",
    "portal-then-email": "a note would go through their website first",
}
#: How far off the interview is at most, by the option of the question `notice`, where no exact time is known.
AT_MOST: Mapping[str, timedelta] = {"under-24h": DAY, "under-2h": timedelta(hours=2)}
#: The outcomes that keep the interview.
STAYS = ("attend", "wait")


@dataclass(frozen=True, slots=True)
class ChannelRule:
    """One way to say it, when it is right, and why; `because` as for an outcome."""

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
        source=("https://cbs4indy.com/this-morning/scammers-looking-for-job-hunters-amid-tech-layoffs/"),
    ),
    ChannelRule(
        channel="phone-then-email",
        when=(answer_is("notice", "under-24h", "under-2h", "passed"),),
        title="So little time is left that a call is best",
        advice="A voice reaches them sooner. Ring, then send two lines that confirm it.",
        link="guide/notice/#under-24-hours",
        source=("http://theautumngroupllc.com/how-to-cancel-your-job-interview-without-everyone-getting-mad-at-you/"),
    ),
    ChannelRule(
        channel="phone-then-email",
        when=(answer_is("stage", "final"),),
        title="You have come far, so ring first",
        advice="A short call is due this late in the process. The email is the record.",
        link="guide/notice/#phone-or-email",
        source="https://linprofi.com/tools/email-templates/withdraw-application",
    ),
    ChannelRule(
        channel="phone",
        when=(answer_is("outcome", "talk-first", "ask-other-roles"),),
        title="A question is best asked by phone",
        advice="You want an answer, and perhaps a talk. Ring.",
        link="guide/validate/#raise-your-concern",
        source=ARTICLE,
    ),
    ChannelRule(
        channel="phone-then-email",
        when=(answer_is("channel", "phone"),),
        title="They know your voice",
        advice="You have talked by phone, so ring, then confirm by email.",
        link="guide/notice/#phone-or-email",
        source=ARTICLE,
    ),
    ChannelRule(
        channel="text-then-email",
        when=(answer_is("channel", "text"),),
        title="Text first, then email",
        advice="Tell them where they look first. The email is the record.",
        link="guide/notice/#phone-or-email",
        source=ARTICLE,
    ),
    ChannelRule(
        channel="portal-then-email",
        when=(answer_is("channel", "portal"),),
        title="Their website first, then email",
        advice="The website tells their system. The email tells a person.",
        link="guide/notice/#phone-or-email",
        source=ARTICLE,
    ),
    ChannelRule(
        channel="email",
        when=(),
        title="There is time, so an email will do",
        advice="Phone and email are both fine this early.",
        link="guide/notice/#phone-or-email",
        source="https://www.reference.com/business-finance/cancel-interview-cc23bebec437a32d",
        because=("notice", "channel"),
    ),
)


def say_how(channel: ChannelRule, asked: Asked, outcome: str, timing: Timing | None, now: datetime | None) -> str:
    """Return in one or two sentences whom to tell, how, and by when.

    Args:
        channel: The channel to use.
        asked: The answers; a recruiter who arranged it is told first.
        outcome: The outcome's id; where the interview is kept there is nothing to cancel.
        timing: When to speak, where the interview's time is known.
        now: The present time, where it is known; nobody is told to ring while nobody is there.
    """
    if channel.channel == "none":
        return HOW["none"]
    if outcome in STAYS:
        return "There is nothing to cancel. You can send a note to say that you will come."
    opens = timing.ring_from if timing else now and next_open(now)
    is_closed = now is not None and opens is not None and opens > now
    how = HOW_WHILE_CLOSED.get(channel.channel) if is_closed else None
    opens_too_late = _opens_too_late(asked, timing, opens, now)
    if how is None:
        when = "now" if timing or _rings(channel) else "today"
    else:
        when = "now" if opens_too_late and timing is None else _say_call(timing, opens)
    if_there = "in case somebody is there" if opens_too_late else "when somebody is there"
    sentences = [(how or HOW[channel.channel]).format(when=when, if_there=if_there)]
    deadline = send_by(channel, timing)
    if deadline and how is None:
        sentences.append(f"Latest: {say_time(deadline)}.")
    if deadline and now and is_far(deadline, now):
        sentences.append("That is by their clock.")
    if asked.get("booked-by") == "recruiter":
        sentences.append("Tell the recruiter first, then the employer.")
    return " ".join(sentences)


def send_by(channel: ChannelRule, timing: Timing | None) -> datetime | None:
    """Return the deadline for a channel: to ring or to write, as the channel begins; None without a time."""
    if timing is None or channel.channel == "none":
        return None
    return timing.ring_by if _rings(channel) else timing.write_by


def _opens_too_late(asked: Asked, timing: Timing | None, opens: datetime | None, now: datetime | None) -> bool:
    """Tell whether the office opens only once the interview is over."""
    if timing is not None:
        return timing.ring_from == timing.ring_by
    at_most = AT_MOST.get(asked.get("notice") or "")
    return at_most is not None and opens is not None and now is not None and opens >= now + at_most


def _rings(channel: ChannelRule) -> bool:
    return channel.channel.startswith("phone")


def _say_call(timing: Timing | None, opens: datetime | None) -> str:
    """Return when to ring somebody who is not there yet."""
    if timing is None:
        return f"on {say_time(opens)}" if opens else "now"
    if timing.ring_from == timing.ring_by:
        return f"on {say_time(timing.ring_from)}"
    if timing.ring_from.date() == timing.ring_by.date():
        return f"on {say_day(timing.ring_from)}, between {timing.ring_from:%H:%M} and {timing.ring_by:%H:%M}"
    return f"between {say_time(timing.ring_from)} and {say_time(timing.ring_by)}"
