"""The message library: what the engine writes for each situation, and to what they may answer, each at its own address.

Its filters need no script: `site.css` has a rule for every value here and hides what is not chosen. Scripts only add
the copy buttons and a count.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from html import escape as escape_attribute
from itertools import groupby
from operator import attrgetter
from typing import Final

from checklist import Assessment, Draft, assess, compose
from checklist.conditions import holds
from checklist.english import reword
from checklist.frames import FORMS
from checklist.labels import FORM_NAMES, PART_NAMES, TONE_NAMES
from checklist.messages import ANSWERED, REPLIES

#: For text between tags, where quotes need no escape: messages are full of apostrophes.
escape = partial(escape_attribute, quote=False)


@dataclass(frozen=True, slots=True)
class Situation:
    """Something that a reader may want to do, and complete answers that lead there.

    The id is in addresses, so it is permanent. The title fits the closed picker on a narrow phone: 30 characters.
    `advice` and `link` replace those of the assessment. `reason` is the reader's own, `extras` are the sentences that
    are added, and `reply_to` is what they said to the message titled `answered`, as for `compose`. What is said in
    place of a form that is not among `forms` is `instead`.
    """

    id: str
    title: str
    answers: Mapping[str, str]
    recipient: str = "employer"
    advice: str = ""
    link: str = ""
    reason: str = ""
    extras: Mapping[str, bool] = field(default_factory=dict)
    reply_to: str = ""
    answered: str = ""
    forms: tuple[str, ...] = tuple(FORM_NAMES)
    instead: str = ""

    def assess(self) -> Assessment:
        """Return the assessment of the answers, in British English; with no name or date it is American too."""
        return assess(self.answers, None, None)

    def compose(self, form: str, tone: str) -> Draft:
        """Return what the engine writes."""
        details = {"reason_given": reword(self.reason, formal=tone == "formal")} if self.reason else {}
        return compose(self.answers, self.assess(), details, form, self.recipient, tone, self.reply_to, self.extras)


#: With days to spare; a situation's own answers override these.
_IN_TIME: Final = {"notice": "over-48h", "booked-by": "employer", "stage": "first", "channel": "email"}
_SURE: Final = {"reason": "not-a-fit", "certainty": "yes", "interest": "no", **_IN_TIME}
_MISSED: Final = {"notice": "passed", "missed-by": "me", "booked-by": "employer"}
_NOT_RAISED: Final = {"certainty": "no", "raised": "no", **_IN_TIME}

#: The first messages.
SITUATIONS: Final = (
    Situation("withdraw", "Withdraw", _SURE),
    Situation(
        "withdraw-late",
        "Withdraw: under a day left",
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
    Situation(
        "withdraw-no-time",
        "Withdraw while no time is set",
        {**_SURE, "notice": "not-scheduled"},
        advice="To turn down an invitation, or to leave between two interviews.",
        link="guide/notice/#phone-or-email",
    ),
    Situation(
        "withdraw-travel",
        "Withdraw: they booked travel",
        _SURE,
        advice="Tell them at once, so that they can still cancel the booking.",
        link="guide/interview-format/#long-trip",
        extras={"travel-booked": True},
        forms=("email",),
        instead="Put this in writing, so that they can pass it on to whoever booked it.",
    ),
    Situation(
        "withdraw-staying",
        "Withdraw because you stay",
        {"reason": "staying", "interest": "no", **_IN_TIME},
        reason="I'm staying in my current job.",
    ),
    Situation(
        "withdraw-another-offer",
        "Withdraw for another offer",
        {"reason": "accepted-offer", "offer-status": "signed", **_IN_TIME},
        reason="I've accepted another offer.",
    ),
    Situation("withdraw-treated-badly", "Withdraw after bad treatment", {**_SURE, "reason": "treated-badly"}),
    Situation("reschedule", "Ask for another time", {"reason": "cannot-make-it", "certainty": "no", **_IN_TIME}),
    Situation(
        "reschedule-illness",
        "Ask for another time: illness",
        {"reason": "illness-or-family", "certainty": "no", **_IN_TIME, "notice": "under-24h"},
    ),
    Situation(
        "reschedule-bereavement",
        "Ask for another time: a death",
        {"reason": "illness-or-family", "certainty": "no", **_IN_TIME},
        extras={"bereavement": True},
        link="guide/illness/#after-a-death",
    ),
    Situation(
        "reschedule-no-call",
        "No call: ask for another time",
        {"reason": "nerves", "certainty": "no", "notice": "passed", "missed-by": "them", "booked-by": "employer"},
    ),
    Situation("talk-first", "Ask about what worries you", {"reason": "company-concern", **_NOT_RAISED}),
    Situation(
        "talk-first-interview-format",
        "Ask for another format",
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

#: What to do about each answer, and where the guide says more.
_ON_ANSWERS: Final[Mapping[str, tuple[str, str]]] = {
    "no-answer": ("Write once more, and no more than once.", "no-answer"),
    "asks-why": ("You don’t have to give a reason. One sentence is plenty.", "they-ask-why"),
    "offers-time": ("Say yes only if you’ll be there.", "they-offer-a-time"),
    "offers-more": ("If more would keep you, don’t answer at once.", "they-offer-more"),
    "offers-role": ("Ask for the details only if you’d want it.", "they-offer-another-job"),
    "asks-to-talk": ("If a talk could settle something, say yes. If not, you don’t have to.", "they-offer-a-talk"),
    "is-annoyed": ("Don’t argue. Say this once, and leave it there.", "they-are-annoyed"),
}
#: The answers that are usual, by the id of the situation that they follow.
_ANSWERS_TO: Final[Mapping[str, tuple[str, ...]]] = {
    "withdraw": tuple(REPLIES),
    "reschedule": ("no-answer", "offers-time", "is-annoyed"),
    "talk-first": ("no-answer", "asks-to-talk"),
    "ask-other-roles": ("no-answer", "offers-role"),
}


#: The page on what they may answer.
ANSWERS: Final = "guide/what-they-may-say/"


def _answer(first: Situation, reply_to: str) -> Situation:
    advice, section = _ON_ANSWERS[reply_to]
    label = REPLIES[reply_to].label
    return replace(
        first,
        id=f"reply-{first.id}-{reply_to}",
        title=f"{first.title}: {label[0].lower()}{label[1:]}",
        advice=advice,
        link=f"{ANSWERS}#{section}",
        reply_to=reply_to,
        answered=first.title,
        forms=("email", "text"),
    )


#: What they may have answered to these.
REPLY_SITUATIONS: Final = tuple(_answer(one, reply) for one in SITUATIONS for reply in _ANSWERS_TO.get(one.id, ()))

#: The initial choice of the filters, which with the first situation leaves one message.
AT_FIRST: Final[Mapping[str, str]] = {"form": "email", "tone": "warm"}

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
    for form in situation.forms:
        drafts = [situation.compose(form, tone) for tone in TONE_NAMES]
        while drafts and not (form == "voicemail" and drafts[0].instead):
            first = drafts[0]
            yield Message(first, tuple(one.tone for one in drafts if one.parts == first.parts))
            drafts = [one for one in drafts if one.parts != first.parts]


def render_messages(base: str) -> str:
    """Return the library of first messages.

    Args:
        base: The prefix that makes an address of the site relative to the page, such as "../".
    """
    return _render_library(SITUATIONS, base)


def render_replies(base: str) -> str:
    """Return the library of second messages; `base` is as for `render_messages`."""
    return _render_library(REPLY_SITUATIONS, base)


def render_alone(title: str, message: Message) -> str:
    """Return one message with what scripts need to copy it, for a page of its own."""
    return (
        f'<div class="bow-library" data-search-exclude><div class="bow-letter" data-form="{message.draft.form}">'
        f"<h1>{escape(title)}</h1>"
        f'<dl class="bow-parts">{_render_parts(message.draft.form, message.draft.parts)}</dl></div>{_COPY}</div>'
    )


def _render_library(situations: Sequence[Situation], base: str) -> str:
    sections = "".join(_render_situation(one, base) for one in situations)
    return f'<div class="bow-library">{_render_picker(situations)}{sections}{_COPY}</div>'


#: What a script clones below each message and beside an email's subject; in the page, so that browsers translate it.
_COPY = (
    '<template><button type="button" class="md-button">Copy<span class="bow-sr"></span></button>'
    '<span data-said="copied" hidden>Copied</span><span data-said="refused" hidden>Selected. Press Ctrl+C</span>'
    '</template><p class="bow-sr" role="status" data-part="announcer"></p>'
)


def _render_picker(situations: Sequence[Situation]) -> str:
    question = "What did they say?" if situations[0].reply_to else "What do you want to do?"
    options = "".join(
        f'<optgroup label="{group}">{_render_options(all_of)}</optgroup>' if group else _render_options(all_of)
        for group, all_of in groupby(situations, attrgetter("answered"))
    )
    forms = {form: name for form, name in FORM_NAMES.items() if any(form in one.forms for one in situations)}
    return (
        '<form class="bow-pick" method="dialog" autocomplete="off" aria-label="Pick a message" data-search-exclude>'
        f'<p><label for="bow-situation">{question}</label>'
        f' <select id="bow-situation" name="situation">{options}<option value="{ALL}">Show all</option></select></p>'
        f"{_render_choice('form', 'How', forms)}{_render_choice('tone', 'Tone', TONE_NAMES)}"
        '<p class="bow-count" role="status">Messages shown: <span data-part="count">1</span>'
        '<span data-part="which" class="bow-sr"></span>'
        '<span data-part="none" hidden>. See the note below.</span></p></form>'
    )


def _render_options(situations: Iterable[Situation]) -> str:
    return "".join(
        f'<option value="{one.id}">{escape(REPLIES[one.reply_to].label if one.answered else one.title)}</option>'
        for one in situations
    )


def _render_choice(name: str, legend: str, options: Mapping[str, str]) -> str:
    radios = "".join(
        f'<label><input type="radio" name="{name}" value="{value}"{" checked" * (value == AT_FIRST[name])}>'
        f" {escape(text)}</label>"
        for value, text in {**options, ALL: "All"}.items()
    )
    return f"<fieldset><legend>{legend}</legend>{radios}</fieldset>"


def _render_situation(situation: Situation, base: str) -> str:
    assessment = situation.assess()
    reason, _ = assessment.reasons
    messages = tuple(write_messages(situation))
    kinds = "".join(
        _render_kind(situation, form, [one for one in messages if one.draft.form == form])
        for form in FORM_NAMES
        if form in situation.forms or situation.instead
    )
    return (
        f'<section class="bow-situation" data-situation="{situation.id}">'
        f'<h2 id="message-{situation.id}"><a href="#message-{situation.id}">{escape(situation.title)}</a></h2>'
        f"<p>{escape(situation.advice or reason.advice)}"
        f' <a href="{escape(base + (situation.link or reason.link))}">Read why'
        f'<span class="bow-sr">: {escape(situation.title)}</span></a>'
        f"{_render_next(situation, assessment, base)}</p>{kinds}</section>"
    )


def _render_next(situation: Situation, assessment: Assessment, base: str) -> str:
    """Return what leads on from a first message that they may answer."""
    if situation.reply_to or not holds(ANSWERED, assessment.case.facts):
        return ""
    return f' · <a href="{base}{ANSWERS}">If they answer</a>'


def _render_kind(situation: Situation, form: str, messages: Iterable[Message]) -> str:
    """Return a situation's messages of one form, below the note that another form is better, if it is."""
    instead = situation.compose(form, AT_FIRST["tone"]).instead if form in situation.forms else situation.instead
    return (
        f'<div class="bow-kind" id="message-{situation.id}-{form}" data-form="{form}">'
        f"{f'<p>{escape(instead)}</p>' if instead else ''}"
        f"{''.join(_render_message(situation, one) for one in messages)}</div>"
    )


def _render_message(situation: Situation, message: Message) -> str:
    form, tones = message.draft.form, message.tones
    anchor, *others = (f"message-{situation.id}-{form}-{tone}" for tone in tones)
    # Tones that come to the same words today may differ tomorrow, so each keeps an address of its own.
    also = "".join(f'<span id="{one}"></span>' for one in others)
    name = FORM_NAMES[form]
    if len(tones) < len(TONE_NAMES):
        name += f", {' or '.join(TONE_NAMES[tone].lower() for tone in tones)}"
    # One search result for each situation and form is enough: the same in another tone is left out of the index, and
    # needs no title of its own there. Scripts give it one, and its link.
    searched = tones[0] == AT_FIRST["tone"]
    begin = f'><span class="bow-sr">{escape(situation.title)}: </span>' if searched else " data-search-exclude>"
    return (
        f'<div class="bow-letter" data-tone="{" ".join(tones)}">{also}<h3 id="{anchor}"{begin}{name}</h3>'
        f'<dl class="bow-parts">{_render_parts(form, message.draft.parts)}</dl></div>'
    )


def _render_parts(form: str, parts: Mapping[str, str]) -> str:
    """Return the parts of a message, each with its label, which is for screen readers alone where there is one part."""
    names = [name for name in FORMS[form] if parts[name]]
    return "".join(
        (f"<dt>{PART_NAMES[name]}</dt>" if len(names) > 1 else '<dt class="bow-sr">Message</dt>')
        + f"<dd>{_render_paragraphs(parts[name])}</dd>"
        for name in names
    )


def _render_paragraphs(text: str) -> str:
    paragraphs = (escape(paragraph).replace("\n", "<br>") for paragraph in text.split("\n\n"))
    return "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
