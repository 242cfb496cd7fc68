"""What the guide gives its readers to say: the checklist finds nothing wrong with it, and the engine answers alike."""

import re
from collections.abc import Iterator
from itertools import groupby

import pytest

from checklist import Draft, review
from publisher.library import REPLY_SITUATIONS, SITUATIONS
from tests.conftest import ROOT

GUIDE = ROOT / "docs" / "guide"
BY_ID = {one.id: one for one in (*SITUATIONS, *REPLY_SITUATIONS)}

#: What each quoted script says, as a situation of the library, by page and section and in order. None is for what the
#: checklist does not write: to somebody else, or about something else than whether the interview takes place.
SCRIPTS: dict[str, tuple[str | None, ...]] = {
    "after-an-interview#what-to-say": ("withdraw-no-time", "withdraw-no-time"),
    "after-an-interview#while-you-wait": (None,),
    "alternatives#ask-first": ("ask-other-roles",),
    "alternatives#when-there-is-nothing": ("withdraw",),
    "another-offer#what-to-say": ("withdraw-another-offer", None, None),
    "bad-reviews#what-to-ask": (None, None, None),
    "benefits#what-to-ask": (None,),
    "campus#what-to-say": (None, "withdraw"),
    "decline-invitation#stay-in-touch": (None,),
    "decline-invitation#what-to-say": ("withdraw-no-time", "withdraw-no-time"),
    "final-round#what-to-say": ("withdraw",),
    "illness#after-a-death": ("reschedule-bereavement",),
    "illness#when-you-are-ill": ("reschedule-illness",),
    "interview-format#recorded-video": ("talk-first-interview-format",),
    "interview-format#unpaid-task": ("talk-first-interview-format",),
    "interview-format#long-trip": ("talk-first-interview-format",),
    "interview-format#many-rounds": ("talk-first-interview-format",),
    "is-it-rude#polite": ("withdraw",),
    "last-minute#voicemail": ("withdraw-late",),
    "last-minute#what-to-say": ("withdraw-late",),
    "missed-interview#what-to-say": ("apologise", "apologise-1"),
    "nerves#adjustments": (None,),
    "nerves#what-to-say": ("attend",),
    "no-call#call-them": (None,),
    "no-call#the-next-day": ("reschedule-no-call",),
    "no-call#withdraw-instead": ("withdraw-treated-badly",),
    "offer-deadline#what-to-say": (None, None, "wait"),
    "professional#say-it-well": ("withdraw",),
    "recruiter#what-to-say": ("withdraw-recruiter", "talk-first"),
    "regret#what-to-say": (None, None),
    "reschedule#what-to-say": ("reschedule",),
    "staying#say-it-by-phone": ("withdraw-staying",),
    "staying#write-it": ("withdraw-staying",),
    "talk-it-over#four-questions": (None,),
    "treated-badly#moved-again": ("reschedule",),
    "treated-badly#ask-about-it": ("talk-first",),
    "treated-badly#had-enough": ("withdraw-treated-badly",),
    "validate#raise-your-concern": ("talk-first",),
    "validate#talk-it-over": (None,),
    "what-they-may-say#no-answer": ("reply-withdraw-no-answer",),
    "what-they-may-say#they-are-annoyed": ("reply-withdraw-is-annoyed",),
    "what-they-may-say#they-ask-where": (None,),
    "what-they-may-say#they-ask-why": ("reply-withdraw-asks-why",),
    "what-they-may-say#they-offer-a-talk": ("reply-talk-first-asks-to-talk", "reply-withdraw-asks-to-talk"),
    "what-they-may-say#they-offer-a-time": ("reply-reschedule-offers-time", "reply-withdraw-offers-time"),
    "what-they-may-say#they-offer-another-job": (
        "reply-ask-other-roles-offers-role",
        "reply-withdraw-offers-role",
    ),
    "what-they-may-say#they-offer-more": (None, "reply-withdraw-offers-more"),
}


def quoted() -> Iterator[tuple[str, list[str]]]:
    """Yield each section of the guide that quotes scripts, as page and id, and what it quotes."""
    for path in sorted(GUIDE.glob("*.md")):
        for section in re.split(r"^(?=#+ )", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
            lines = section.splitlines()
            blocks = [list(block) for is_quote, block in groupby(lines, lambda one: one.startswith(">")) if is_quote]
            if blocks:
                (name,) = re.findall(r"\{ #(.+) \}$", lines[0])
                yield f"{path.stem}#{name}", ["\n".join(one.removeprefix(">").strip() for one in it) for it in blocks]


FOUND = dict(quoted())


def draft(text: str, situation: str) -> Draft:
    """Return a script as an email, or as what is said in a call."""
    answered = BY_ID[situation]
    form, part = ("email", "body") if text.startswith("Dear ") else ("call", "point")
    return Draft(form, answered.recipient, "warm", {part: text.strip('"')}, reply_to=answered.reply_to)


@pytest.mark.parametrize("section", sorted(FOUND))
def test_a_script_passes_the_checklist(section: str) -> None:
    """Whoever says what the guide suggests, and lets the checklist read it, is told nothing against it."""
    scripts = FOUND[section]
    faults = [
        (one.rule, one.advice, text)
        for text, situation in zip(scripts, SCRIPTS[section], strict=True)
        if situation
        for one in review(draft(text, situation), BY_ID[situation].answers, {}, None)
        if one.severity
    ]
    assert faults == []


def test_what_the_guide_quotes_in_passing_offends_nobody() -> None:
    """A sentence in a table or in the middle of a line is no whole message, but it is said as well."""
    whole = {"clear-statement", "says-thanks", "says-sorry", "signed", "names-right", "gaps-filled", "own-words"}
    texts = [re.sub(r"^>.*$", "", path.read_text(encoding="utf-8"), flags=re.MULTILINE) for path in GUIDE.glob("*.md")]
    sentences = [one for text in texts for one in re.findall(r'"([A-Z][^"]+[.?!])"', text)]
    assert len(sentences) > 10
    found = [
        (one.rule, text)
        for text in sentences
        for one in review(draft(text, "withdraw"), BY_ID["withdraw"].answers, {}, None)
        if one.severity and one.rule not in whole
    ]
    assert found == []


@pytest.mark.parametrize("section", sorted(one for one in FOUND if one.startswith("what-they-may-say#")))
def test_the_guide_and_the_messages_answer_in_the_same_words(section: str) -> None:
    """Who read the answer in the guide finds that sentence in the message that they copy."""
    for text, situation in zip(FOUND[section], SCRIPTS[section], strict=True):
        assert situation is None or text.strip('"') in BY_ID[situation].compose("text", "warm").parts["message"]
