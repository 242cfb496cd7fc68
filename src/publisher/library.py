"""The message library: what the engine writes for each situation, in every form and tone, each at its own address.

Its filters need no script: `site.css` has a rule for every value here and hides what is not chosen. Scripts only add
the copy buttons and a count.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from html import escape
from typing import Final

from checklist import Draft, assess, compose
from checklist.frames import FORMS
from checklist.labels import FORM_NAMES, PART_NAMES, TONE_NAMES


@dataclass(frozen=True, slots=True)
class Situation:
    """Something that a reader may want to do, and complete answers that lead there.

    The id is in addresses, so it is permanent. `advice` and `link` replace those of the assessment.
    """

    id: str
    title: str
    answers: Mapping[str, str]
    recipient: str = "employer"
    advice: str = ""
    link: str = ""


#: With days to spare; a situation's own answers override these.
_IN_TIME: Final = {"notice": "over-48h", "booked-by": "employer", "stage": "first", "channel": "email"}
_SURE: Final = {"reason": "not-a-fit", "certainty": "yes", "interest": "no", **_IN_TIME}
_MISSED: Final = {"notice": "passed", "missed-by": "me", "booked-by": "employer"}
_NOT_RAISED: Final = {"certainty": "no", "raised": "no", **_IN_TIME}

SITUATIONS: tuple[Situation, ...] = (
    Situation("withdraw", "Withdraw", _SURE),
    Situation(
        "withdraw-late",
        "Withdraw with less than a day left",
        {**_SURE, "notice": "under-24h"},
        advice="Call first. Then send two lines by email that say the same.",
        link="guide/last-minute/",
    ),
    Situation(
        "withdraw-recruiter",
        "Withdraw through a recruiter",
        {**_SURE, "booked-by": "recruiter"},
        recipient="recruiter",
        advice="Tell the recruiter first, by phone if you can. Then send the email.",
        link="guide/recruiter/",
    ),
    Situation("withdraw-staying", "Withdraw because you stay", {"reason": "staying", "interest": "no", **_IN_TIME}),
    Situation("withdraw-treated-badly", "Withdraw after bad treatment", {**_SURE, "reason": "treated-badly"}),
    Situation("reschedule", "Ask for another time", {"reason": "cannot-make-it", "certainty": "no", **_IN_TIME}),
    Situation(
        "reschedule-illness",
        "Ask for another time: illness or a death",
        {"reason": "illness-or-family", "certainty": "no", **_IN_TIME, "notice": "under-24h"},
    ),
    Situation(
        "reschedule-no-call",
        "They did not call: ask for another time",
        {"reason": "nerves", "certainty": "no", "notice": "passed", "missed-by": "them", "booked-by": "employer"},
    ),
    Situation("talk-first", "Ask about what worries you", {"reason": "company-concern", **_NOT_RAISED}),
    Situation(
        "talk-first-interview-format",
        "Ask to be interviewed in another way",
        {"reason": "interview-format", **_NOT_RAISED},
        advice="Ask for another way before you withdraw.",
        link="guide/interview-format/",
    ),
    Situation("ask-other-roles", "Ask about other roles", {**_SURE, "interest": "yes", "asked-other-roles": "no"}),
    Situation(
        "wait",
        "Ask for an earlier time",
        {"reason": "pending-offer", "notice": "over-48h", "offer-status": "verbal"},
        advice="You owe them no message. If another offer presses, ask whether you can meet sooner.",
    ),
    Situation("attend", "Say that you will come", {"reason": "nerves", "notice": "over-48h", "certainty": "no"}),
    Situation("apologise", "Say sorry and ask again", {"reason": "nerves", "certainty": "no", **_MISSED}),
    Situation("apologise-1", "Say sorry and withdraw", {"reason": "not-a-fit", "certainty": "yes", **_MISSED}),
    Situation("walk-away", "Break off contact", {"reason": "unsafe"}),
)

#: The initial choice of the filters: the most common message alone.
AT_FIRST: Mapping[str, str] = {"situation": "withdraw", "form": "email", "tone": "warm"}

#: The value of a filter that hides nothing.
ALL = "all"


@dataclass(frozen=True, slots=True)
class Message:
    """One message of the library, and the tones that share it."""

    draft: Draft
    tones: tuple[str, ...]


def write_messages(situation: Situation) -> Iterator[Message]:
    """Yield a situation's messages, by form and then by tone; one that two tones share comes once.

    There is no voicemail where no call is owed, but a call script, for a call from the employer.
    """
    assessment = assess(situation.answers, None, None)
    for form in FORM_NAMES:
        drafts = [compose(situation.answers, assessment, {}, form, situation.recipient, tone) for tone in TONE_NAMES]
        while drafts and not (form == "voicemail" and drafts[0].instead):
            first = drafts[0]
            yield Message(first, tuple(one.tone for one in drafts if one.parts == first.parts))
            drafts = [one for one in drafts if one.parts != first.parts]


def render_messages(base: str) -> str:
    """Return the message library.

    Args:
        base: The prefix that makes an address of the site relative to the page, such as "../".
    """
    situations = "".join(_render_situation(one, base) for one in SITUATIONS)
    return f'<div class="bow-library">{_render_picker()}{situations}{_COPY}</div>'


#: What a script clones below each message and beside an email's subject; in the page, so that browsers translate it.
_COPY = (
    '<template><button type="button" class="md-button">Copy<span class="bow-sr"></span></button>'
    '<span data-said="copied" hidden>Copied</span><span data-said="refused" hidden>Selected. Press Ctrl+C</span>'
    '</template><p class="bow-sr" role="status" data-part="announcer"></p>'
)


def _render_picker() -> str:
    titles = {one.id: one.title for one in SITUATIONS}
    options = "".join(
        f'<option value="{value}"{" selected" * (value == AT_FIRST["situation"])}>{escape(title)}</option>'
        for value, title in {**titles, ALL: "Show all"}.items()
    )
    return (
        '<form class="bow-pick" method="dialog" autocomplete="off" aria-label="Pick a message" data-search-exclude>'
        '<p><label for="bow-situation">What do you want to do?</label>'
        f' <select id="bow-situation" name="situation">{options}</select></p>'
        f"{_render_choice('form', 'How', FORM_NAMES)}{_render_choice('tone', 'Tone', TONE_NAMES)}"
        '<p class="bow-count" role="status">Messages shown: <span data-part="count">1</span>'
        '<span data-part="which" class="bow-sr"></span>'
        '<span data-part="none" hidden>. See the note below.</span></p></form>'
    )


def _render_choice(name: str, legend: str, options: Mapping[str, str]) -> str:
    radios = "".join(
        f'<label><input type="radio" name="{name}" value="{value}"{" checked" * (value == AT_FIRST[name])}>'
        f" {escape(text)}</label>"
        for value, text in {**options, ALL: "All"}.items()
    )
    return f"<fieldset><legend>{legend}</legend>{radios}</fieldset>"


def _render_situation(situation: Situation, base: str) -> str:
    reason, _ = assess(situation.answers, None, None).reasons
    messages = tuple(write_messages(situation))
    kinds = "".join(
        _render_kind(situation, form, [one for one in messages if one.draft.form == form]) for form in FORM_NAMES
    )
    return (
        f'<section class="bow-situation" data-situation="{situation.id}">'
        f'<h2 id="message-{situation.id}"><a href="#message-{situation.id}">{escape(situation.title)}</a></h2>'
        f"<p>{escape(situation.advice or reason.advice)}"
        f' <a href="{escape(base + (situation.link or reason.link))}">Read why'
        f'<span class="bow-sr">: {escape(situation.title)}</span></a></p>{kinds}</section>'
    )


def _render_kind(situation: Situation, form: str, messages: Iterable[Message]) -> str:
    """Return a situation's messages of one form, below the note that another form is better, if it is."""
    assessment = assess(situation.answers, None, None)
    instead = compose(situation.answers, assessment, {}, form, situation.recipient, AT_FIRST["tone"]).instead
    return (
        f'<div class="bow-kind" id="message-{situation.id}-{form}" data-form="{form}">'
        f"{f'<p>{escape(instead)}</p>' if instead else ''}"
        f"{''.join(_render_message(situation, one) for one in messages)}</div>"
    )


def _render_message(situation: Situation, message: Message) -> str:
    form, tones = message.draft.form, message.tones
    anchor = f"message-{situation.id}-{form}-{tones[0]}"
    name = FORM_NAMES[form]
    if len(tones) < len(TONE_NAMES):
        name += f", {' or '.join(TONE_NAMES[tone].lower() for tone in tones)}"
    # One search result for each situation and form is enough: the same in another tone is left out of the index.
    unsearched = "" if tones[0] == AT_FIRST["tone"] else " data-search-exclude"
    return (
        f'<div class="bow-letter" data-tone="{" ".join(tones)}"><h3 id="{anchor}"{unsearched}>'
        f'<a href="#{anchor}"><span class="bow-sr">{escape(situation.title)}: </span>{name}</a></h3>'
        f'<dl class="bow-parts">{_render_parts(form, message.draft.parts)}</dl></div>'
    )


def _render_parts(form: str, parts: Mapping[str, str]) -> str:
    """Return the parts of a message, each with its label, which is for screen readers alone where there is one part."""
    names = FORMS[form]
    return "".join(
        (f"<dt>{PART_NAMES[name]}</dt>" if len(names) > 1 else '<dt class="bow-sr">Message</dt>')
        + f"<dd>{_render_paragraphs(parts[name])}</dd>"
        for name in names
    )


def _render_paragraphs(text: str) -> str:
    paragraphs = (escape(paragraph).replace("\n", "<br>") for paragraph in text.split("\n\n"))
    return "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
