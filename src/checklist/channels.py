"""How to say it: the first channel whose conditions hold. The outcome counts as the answer to `outcome` here."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from checklist.conditions import AllOf, answer_is
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
    "phone-then-email": "Send the email now. Ring {when}, when somebody is there.",
}


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
        title="It is late, so ring first",
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
