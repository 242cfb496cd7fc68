"""The checklist as HTML: a form that works on paper and without scripts, and the elements that scripts fill.

All text of the interface that is not the engine's is here, in the page, because a browser's translation does not reach
text in scripts. Scripts only reveal, hide and fill elements.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html import escape
from itertools import groupby

from checklist.assessment import BENEFITS
from checklist.frames import FORMS
from checklist.labels import (
    DETAIL_NAMES,
    DRAFT_HEADINGS,
    ENGLISH_NAMES,
    FORM_NAMES,
    PART_NAMES,
    RECIPIENT_NAMES,
    TONE_NAMES,
)
from checklist.messages import REPLIES
from checklist.questions import TIME_QUESTION, Option, Question, find_asked
from publisher.advice import carry, describe_advice
from publisher.words import render_asked_when

#: The classes of a button that matters most, and of one that looks like a link.
PRIMARY = "md-button md-button--primary"
LINK = "bow-link"

#: The question beside which the caution about benefits is printed.
REASON_QUESTION = "reason"

#: The most characters of a question's options, taken together, with which they are laid out side by side.
SHORT_OPTIONS = 30


@dataclass(frozen=True, slots=True)
class DetailField:
    """The field for one detail. `autocomplete` is off where a browser would offer the reader's own name.

    A `label` replaces the one that the detail has elsewhere.
    """

    name: str
    label: str = ""
    hint: str = ""
    autocomplete: str = "off"
    kind: str = "text"
    capitalize: str = "words"


REQUIRED_DETAILS = (
    DetailField("your_name", autocomplete="name"),
    DetailField("company"),
    DetailField("role"),
)
#: Those that fewer messages have a place for. Any field is hidden unless a message that is shown has one for it.
SOMETIMES_DETAILS = (
    DetailField("other_times", hint="Such as: any day next week after 2", capitalize="sentences"),
    DetailField("your_question", hint="Such as: Could I work from home?", capitalize="sentences"),
)
FURTHER_DETAILS = (
    DetailField("your_phone", autocomplete="tel", kind="tel"),
    DetailField(
        "reason_given",
        hint="Only if you want to. It goes into your message.",
        capitalize="sentences",
    ),
)

#: The fields beside the choice of recipient, of which the recipient's own is shown.
NAME_DETAILS = tuple(
    DetailField(name, label="Their name") for name in ("their_name", "recruiter_name", "referrer_name")
)

#: The options of how to send the message; the first follows the result.
BY_NAMES: Mapping[str, str] = {"": "As we advise", **FORM_NAMES}
#: The options of what they have answered; the first is for the first message.
REPLY_NAMES: Mapping[str, str] = {"": "Not yet", **{name: reply.label for name, reply in REPLIES.items()}}


def render_checklist(questions: Iterable[Question], engine: Mapping[str, object], ready: str, base: str) -> str:
    """Return the HTML of the whole checklist, with no blank line in it.

    Args:
        questions: The questions, in order.
        engine: Address, hash and size of each of the engine's files, as `Engine.describe` returns them.
        ready: The address of the ready messages, below the site's root.
        base: The prefix that makes an address of the site ("guide/validate/") relative to the page, such as "../".
    """
    questions = tuple(questions)
    first_asked = find_asked({})
    files = escape(json.dumps(engine))
    advice = escape(json.dumps(describe_advice(), separators=(",", ":")))
    paper = "\n".join(_render_question(one, questions, base, late=one.id not in first_asked) for one in questions)
    return "\n".join(
        line.strip()
        for line in f"""
<bow-out-checklist data-engine="idle" data-base="{escape(base)}" data-parts="{files}" data-advice="{advice}"
 data-ready="{escape(base + ready)}">
<form class="bow-form" method="dialog" novalidate>
{_render_by_hand(base)}
{_render_notes()}
<div class="bow-columns">
<div class="bow-questions">
{paper}
</div>
{_render_result(base)}
{_render_reasons()}
</div>
{_render_message()}
{_render_end()}
<p class="bow-sr" role="status" data-part="announcer"></p>
<p data-part="ready" hidden>All answered. Your message is below.</p>
<p data-part="more" hidden>There is one more question.</p>
<template data-part="line-template"><li><span data-slot="text"></span></li></template>
</form>
</bow-out-checklist>
""".splitlines()
        if line.strip()
    )


def _render_question(question: Question, questions: tuple[Question, ...], base: str, *, late: bool) -> str:
    name = escape(question.id)
    asked_when = escape(json.dumps([carry(case) for case in question.asked_when]))
    groups = [(heading, list(group)) for heading, group in groupby(question.options, key=lambda one: one.heading)]
    options = "".join(_render_group(name, number, *group) for number, group in enumerate(groups, 1))
    short = sum(len(one.text) for one in question.options) <= SHORT_OPTIONS
    return f"""
<fieldset class="bow-question{" bow-late" if late else ""}" id="question-{name}" data-question="{name}"
 data-asked-when="{asked_when}" aria-describedby="hint-{name} error-{name}">
<legend>{escape(question.text)}</legend>
{render_asked_when(question.asked_when, questions)}
<p class="bow-hint"><span id="hint-{name}">{escape(question.hint)}</span>
<a class="bow-why" href="{escape(base + question.link)}">Why we ask<span
 class="bow-sr">: {escape(question.text)}</span></a></p>
{_render_benefits(base) if question.id == REASON_QUESTION else ""}
<div class="bow-options{" bow-options--short" if short else ""}">
{options}
</div>
{_render_time() if question.id == TIME_QUESTION else ""}
<p class="bow-error" id="error-{name}" hidden></p>
</fieldset>
"""


def _render_group(name: str, number: int, heading: str, options: Iterable[Option]) -> str:
    """Return the options under one heading, or all options of a question without headings."""
    radios = "\n".join(
        f'<label class="bow-option"><input type="radio" name="{name}" value="{escape(one.id)}">'
        f" <span>{escape(one.text)}</span></label>"
        for one in options
    )
    if not heading:
        return radios
    title = f"group-{name}-{number}"
    return f"""
<div class="bow-group" role="group" aria-labelledby="{title}">
<p class="bow-group__title" id="{title}">{escape(heading)}</p>
{radios}
</div>
"""


def _render_benefits(base: str) -> str:
    question, _, advice = BENEFITS.partition("? ")
    return f"""
<p class="bow-hint"><a href="{escape(base)}guide/benefits/">{escape(question)}?</a> {escape(advice)}</p>
"""


def _render_time() -> str:
    """Return the field for the exact time, and the messages about the moment that was entered."""
    return """
<div class="bow-field bow-time">
<label for="bow-starts_at">Exact time, if you know it</label>
<p class="bow-hint" id="hint-starts_at">Your local time.</p>
<input type="datetime-local" max="9999-12-31T23:59" id="bow-starts_at" name="starts_at"
 aria-describedby="hint-starts_at moment-starts_at error-starts_at">
<div class="bow-moment" id="moment-starts_at"><div data-part="moment" hidden>
<p><strong data-slot="moment"></strong>. <span data-part="moment-zone">Your device’s time zone
 (<span data-slot="zone"></span>).</span> <span data-part="moment-utc" hidden>Your device says its time zone is UTC.
 If that isn’t yours, leave this empty and choose above how long it is.</span></p>
<p class="bow-doubt" data-part="moment-past" hidden><strong>Is that right?</strong> By this device’s clock (now
 <span data-slot="now"></span>, <span data-slot="zone"></span>) that was <span data-slot="away"></span>.
 If it has not passed, correct it.</p>
<p class="bow-doubt" data-part="moment-long-past" hidden><strong>Is that right?</strong> That was over a year ago.
 Check the year.</p>
<p class="bow-doubt" data-part="moment-far" hidden><strong>Is that right?</strong> That is over a year away.
 Check the year.</p>
<p class="bow-doubt" data-part="moment-night" hidden><strong>Is that right?</strong> <span data-slot="time"></span>
 is in the night. If you meant <span data-slot="other"></span>, correct it.</p>
</div></div>
<p class="bow-error" id="error-starts_at" hidden></p>
<p data-part="time-unfinished" hidden>Add both the day and the time, or leave it empty.</p>
</div>
"""


def _render_result(base: str) -> str:
    return f"""
<section class="bow-result" id="bow-result" aria-labelledby="bow-result-title" tabindex="-1"
 data-part="result" hidden>
<div class="bow-result__top"><h2 class="bow-title" id="bow-result-title">What to do</h2>
<p class="bow-progress" data-part="progress-group" hidden><span data-part="sofar" hidden>So far:</span>
<span data-part="answered">0</span> of <span data-part="total">0</span> answered</p></div>
<p class="bow-printed">Printed on <span data-part="printed"></span></p>
<p class="bow-error" data-part="problem" hidden></p>
<p class="bow-prompt" data-part="prompt">Your result appears here.</p>
<div data-part="assessment" hidden>
<h3 class="bow-headline" data-part="headline"></h3>
<p class="bow-how" data-part="how"></p>
<ol class="bow-to-do" data-part="to-do"></ol>
<p class="bow-go" data-part="go" hidden><a class="md-button md-button--primary" href="#bow-drafts" data-goto="message">
Go to your message</a></p>
<p class="bow-go" data-part="library" hidden><a data-part="library-link">Take a ready message</a></p>
<div class="bow-to-ask" data-part="to-ask-group" hidden><p>Ask them:</p><ul data-part="to-ask"></ul></div>
<p class="bow-hint" data-part="caution-group" hidden><span data-part="caution"></span>
<a href="{escape(base)}guide/benefits/">How to ask</a></p>
<p class="bow-next"><a data-part="next" href="#bow-result" hidden>Next: <span data-part="next-text"></span></a>
<a data-part="see-why" href="#bow-reasons" data-goto="reasons">See why</a></p>
<div class="bow-score" data-part="score-group" hidden>
<p class="bow-score__total"><span class="bow-score__label">Ready to send</span>
<span><strong data-part="score"></strong> of 100</span></p>
<meter min="0" max="100" data-part="meter" aria-hidden="true"></meter>
<ul class="bow-steps" data-part="steps"></ul>
</div>
<p data-part="note-group" hidden><button type="button" class="bow-link" data-part="note" data-action="note"
 aria-expanded="false" aria-controls="bow-drafts"></button></p>
</div>
<div class="bow-loading" data-part="loading" hidden>
<p>Score, deadline and your own message are on their way. The first time takes a few seconds.</p>
<progress data-part="progress" aria-label="Loading"></progress>
</div>
<div class="bow-failed" data-part="failed" hidden>
<p><strong>This is the short form: no score, no deadline, no review.</strong>
<span data-part="why-wasm" hidden>This browser has WebAssembly turned off, perhaps
 by Lockdown Mode or a privacy setting. Or it is too old.</span>
<span data-part="why-fetch" hidden>Part of this page could not be fetched. You may be offline.</span>
<span data-part="why-altered" hidden>A file came in changed on its way, so we did not run it.
 A public network may do that. Try another one.</span>
<span data-part="why-slow" hidden>It took too long to load. The connection may be slow.</span>
<span data-part="why-broken" hidden>Something stopped working.</span>
Your answers are still here.</p>
<p><button type="button" class="md-button md-button--primary" data-action="retry">Try again</button></p>
<p>Or <a href="{escape(base)}score/#by-hand">score it by hand</a>.</p>
</div>
<template data-part="step-template"><li class="bow-step"><span data-slot="title"></span>
<span><span data-slot="score"></span><span class="bow-sr"> of 100</span></span>
<meter min="0" max="100" aria-hidden="true"></meter></li></template>
</section>
"""


def _render_reasons() -> str:
    return """
<section class="bow-reasons" id="bow-reasons" aria-label="Why" tabindex="-1" data-part="reasons" hidden>
<div data-part="open-group" hidden><h3>Still to do</h3><ul class="bow-findings" data-part="open"></ul></div>
<div data-part="why-group" hidden><h3>Why</h3><ul class="bow-findings" data-part="why"></ul></div>
<div data-part="changes-group" hidden><h3>What would change it</h3><ul data-part="changes"></ul></div>
<details class="bow-done" data-part="done-group" hidden><summary>Done (<span data-part="done-count"></span>)</summary>
<ul class="bow-findings" data-part="done"></ul></details>
<template data-part="finding-template"><li class="bow-finding"><p class="bow-finding__title" data-slot="title"></p>
<p data-slot="advice"></p><ul class="bow-because" data-slot="because"></ul>
<p class="bow-more"><a data-slot="link">Read why<span class="bow-sr" data-slot="link-title"></span></a></p>
</li></template>
<template data-part="because-template"><li>Because you said:
<span data-slot="question"></span> <strong data-slot="option"></strong></li></template>
</section>
"""


def _render_details() -> str:
    return f"""
<section class="bow-details" id="bow-details" aria-labelledby="bow-details-title" data-part="details" hidden>
<h3 class="bow-title" id="bow-details-title">Details</h3>
<div class="bow-fields">
{"".join(_render_detail(one, "needed") for one in REQUIRED_DETAILS)}
{"".join(_render_detail(one, "optional", hidden=True) for one in SOMETIMES_DETAILS)}
</div>
<details class="bow-further" data-part="details-further" hidden><summary>More you can add (optional)</summary>
<div class="bow-fields">
{"".join(_render_detail(one, "", hidden=True) for one in FURTHER_DETAILS)}
</div>
</details>
</section>
"""


def _render_detail(field: DetailField, note: str, *, hidden: bool = False) -> str:
    name = field.name
    hint = f'<p class="bow-hint" id="hint-{name}">{escape(field.hint)}</p>' if field.hint else ""
    described = f"hint-{name} error-{name}" if field.hint else f"error-{name}"
    note = f' <span class="bow-note">({note})</span>' if note else ""
    return f"""
<div class="bow-field" data-part="detail-{name}"{" hidden" if hidden else ""}>
<label for="bow-{name}">{escape(field.label or DETAIL_NAMES[name])}{note}</label>
{hint}
<input type="{field.kind}" id="bow-{name}" name="{name}" autocomplete="{field.autocomplete}"
 autocapitalize="{field.capitalize}"{' inputmode="tel"' if field.kind == "tel" else ""} aria-describedby="{described}">
<p class="bow-error" id="error-{name}" hidden></p>
</div>
"""


def _render_notes() -> str:
    return """
<p class="bow-notice" data-part="restored" hidden>Your answers are back, as you kept them here
 on <span data-part="kept-on"></span>. <a href="#bow-end" data-goto="end">Erase them or start again</a></p>
<p class="bow-notice" data-part="returned" hidden>Your answers and words are back, as you left them in this tab.
 <a href="#bow-end" data-goto="end">Start again</a></p>
<p class="bow-notice" data-part="link-chosen" hidden>Already answered, by the link you followed:
 <strong data-part="link-answer"></strong>. <a href="#bow-result" data-goto="" data-part="link-change">Change it</a></p>
<p class="bow-notice" data-part="link-kept" hidden>From the link you followed, and used if we ask:
 <strong data-part="link-aside"></strong>.</p>
<p class="bow-notice" data-part="link-unknown" hidden>We could not use part of the link you followed,
 so we left that out: <span data-part="link-left"></span>.</p>
<p class="bow-notice" data-part="link-later" tabindex="-1" hidden>Your link leads to
 “<strong data-part="later-name"></strong>”, which comes later. <span data-part="later-next">Answer
 “<a href="#bow-result" data-goto="" data-part="later-first"></a>” first. We take you there as soon as
 it shows.</span><span data-part="later-never" hidden>With your answers, that is not asked.</span></p>
"""


def _render_end() -> str:
    return """
<section class="bow-end" id="bow-end" aria-label="Your answers" tabindex="-1" data-part="end" hidden>
<p class="bow-keep"><button type="button" class="md-button" data-action="restart">Start again</button>
<span data-part="in-tab">What you fill in stays in this tab until you start again or close it.</span>
<span data-part="not-in-tab" hidden>This browser keeps nothing in a tab. If you leave this page, what you typed is
 gone.</span>
<span data-part="restart-note" hidden>This clears your answers and your message. Press again to do it.</span>
<span class="bow-sr" data-part="cleared" hidden>Cleared.</span></p>
<p class="bow-keep" data-part="not-kept"><button type="button" class="md-button" data-action="keep">Keep on this
 device</button> <span>It then stays when you close the tab. Whoever uses this browser could read it.</span></p>
<p class="bow-keep" data-part="kept" hidden><button type="button" class="md-button" data-action="erase">Erase</button>
 <span>Kept in this browser, with every change you make.</span></p>
<p data-part="erased" hidden>Erased. Nothing is kept on this device now.</p>
<p data-part="elsewhere" hidden>This was changed in another tab, so we stopped keeping it from here.
 Open this page in another tab to see what was kept.</p>
<p data-part="unreadable" hidden>We cannot read what was kept on this device.
 <button type="button" class="bow-link" data-action="erase">Erase it</button></p>
<p data-part="unkept" hidden>This browser did not let us do that. Copy your message instead.</p>
</section>
"""


def _render_message() -> str:
    call = "\n".join(_render_text(name, PART_NAMES[name]) for name in FORMS["call"])
    email = _render_text("subject", PART_NAMES["subject"], one_line=True) + _render_text("body", PART_NAMES["body"])
    drafts = {
        "text": (_render_copy("copy-message", "Copy the text message", PRIMARY), _render_text("message", "Text")),
        "email": (_render_email_buttons(), email),
        "call": (_render_copy("copy-call", "Copy the call script"), call),
        "voicemail": (
            _render_copy("copy-voicemail", "Copy the voicemail"),
            _render_text("voicemail", "Words"),
        ),
    }
    return f"""
<section class="bow-message" id="bow-drafts" aria-labelledby="bow-message-title" tabindex="-1" data-part="message"
 hidden>
<h2 class="bow-title" id="bow-message-title"><span data-part="first-title">Your message</span><span
 data-part="next-title" hidden>Your next message</span></h2>
<p class="bow-hint" data-part="provisional" hidden>It can still change as you answer.</p>
<p class="bow-stale" data-part="outdated" hidden>We could not work this out anew.
 It is from before your last change.</p>
<div class="bow-choices">
{_render_choice("recipient", "To", RECIPIENT_NAMES)}
{"".join(_render_detail(field, "", hidden=True) for field in NAME_DETAILS)}
{_render_choice("by", "How", BY_NAMES)}
{_render_choice("tone", "Tone", TONE_NAMES)}
{_render_choice("english", "English", ENGLISH_NAMES)}
</div>
<p class="bow-hint" data-part="instead" hidden></p>
{_render_details()}
<div class="bow-missing" id="bow-missing" data-part="missing" hidden><p>Still missing:
<span data-part="missing-list"></span></p>
<template data-part="missing-template"><span><a href="#bow-details" data-slot="label"></a> </span></template></div>
<div class="bow-drafts" data-part="drafts">
{"".join(_render_draft(form, *within) for form, within in drafts.items())}
</div>
<p class="bow-copy" data-part="all-drafts"><span data-part="share" hidden>{_render_link_button("share", "Share")}</span>
{_render_link_button("ics", "Set a reminder")}
{_render_link_button("print", "Print")}</p>
<p class="bow-hint" data-part="in-app" hidden>You are in the browser of another app, which may not save files or open
 your mail. Copying works.</p>
{_render_take_notes()}
<div class="bow-after" data-part="after-group" hidden><h3>Once it is sent</h3><ul data-part="after"></ul></div>
<div class="bow-replies" data-part="replies" hidden>
{_render_choice("reply_to", "Have they answered?", REPLY_NAMES)}
<p class="bow-hint" data-part="replied" hidden>Your next message is above.
<a href="#bow-drafts" data-goto="message">Go to it</a></p>
</div>
<p data-part="non-answer" hidden>is left out. Fill this in, or leave it empty.</p>
<template data-part="extra-template"><label class="bow-extra"><input type="checkbox" name="extra">
<span data-slot="label"></span></label></template>
<template data-part="review-template"><li class="bow-mark"><p><strong>
<span data-severity="stop">Stop:</span><span data-severity="warn">Check:</span>
<span data-severity="note">Tip:</span> <span data-slot="title"></span></strong></p>
<p data-slot="advice"></p><p class="bow-quotes" data-slot="quotes"></p></li></template>
<template data-part="quote-template"><button type="button" class="bow-link" data-action="show-words"><span
 class="bow-sr">Show in the message: </span>“<span data-slot="words"></span>”</button></template>
</section>
"""


def _render_take_notes() -> str:
    """Return what is said of a copy and the like; scripts move it below the buttons of which one was pressed."""
    return """
<div class="bow-copy-notes" data-part="take-notes">
<p data-part="copy-missing" hidden>Something is missing, marked or not up to date. Press again to go on anyway.</p>
<p data-part="copied" hidden>Copied. Now paste it where you need it.</p>
<p data-part="handed" hidden>We gave it to your browser: look in your downloads. If it isn’t there, copy the words.</p>
<p data-part="opened" hidden>Your mail app should open. If it doesn’t, copy the email, and paste it into a new one.</p>
<p data-part="unshared" hidden>This browser could not share it. Copy it instead.</p>
<p data-part="unprinted" hidden>Nothing printed? Use Print in your browser’s own menu.</p>
<p data-part="refused" hidden></p>
<p data-part="too-long" hidden>This is more than a mail link can hold. Copy it instead.</p>
<div data-part="copy-by-hand" hidden>
<p id="bow-by-hand">This browser did not let us copy. The text is selected:
 press Ctrl+C (⌘C on a Mac), or hold and choose Copy.</p>
<textarea class="bow-text" rows="6" readonly data-part="copy-text" aria-label="The text to copy"
 aria-describedby="bow-by-hand"></textarea>
</div>
</div>
"""


def _render_choice(name: str, label: str, options: Mapping[str, str]) -> str:
    choices = "".join(f'<option value="{value}">{escape(text)}</option>' for value, text in options.items())
    return f"""
<div class="bow-field">
<label for="bow-{name}">{escape(label)}</label>
<select id="bow-{name}" name="{name}">{choices}</select>
</div>
"""


def _render_copy(action: str, label: str, style: str = "md-button") -> str:
    return f"""
<button type="button" class="{style}" data-action="{action}"><span data-part="label">{label}</span>
<span data-part="anyway" hidden>Copy anyway</span><span data-part="done" hidden>Copied ✓</span></button>
"""


def _render_link_button(action: str, label: str) -> str:
    return f'<button type="button" class="{LINK}" data-action="{action}">{label}</button>'


def _render_email_buttons() -> str:
    copy = _render_copy("copy-email", "Copy the email", PRIMARY) + _render_copy(
        "copy-subject", "Copy the subject", LINK
    )
    return copy + _render_link_button("mailto", "Open in mail app") + _render_link_button("eml", "Save the email")


def _render_draft(form: str, buttons: str, fields: str) -> str:
    return f"""
<div class="bow-draft" data-part="draft-{form}"{"" if form == "email" else " hidden"}>
<h3>{DRAFT_HEADINGS[form]}</h3>
<p class="bow-stale" data-part="stale" hidden>We would write something else now.
<button type="button" class="bow-link" data-action="renew">Use the new message</button></p>
<p class="bow-own" data-part="renewed" hidden>Your own words were put aside.
<button type="button" class="bow-link" data-action="undo">Undo</button></p>
<div class="bow-copy">{buttons}</div>
{fields}
<div class="bow-extras" role="group" aria-label="Sentences to add or take out" data-part="extras" hidden></div>
<div class="bow-review" data-part="review" hidden><h4>Before you send it</h4>
<ul data-part="review-list"></ul></div>
<p class="bow-own" data-part="own" hidden>These are your words now.
<button type="button" class="bow-link" data-action="renew">Back to ours</button></p>
</div>
"""


def _render_text(name: str, label: str, *, one_line: bool = False) -> str:
    """Return a textarea above an element with the same text, which sets the height, holds the marks and is printed."""
    return f"""
<div class="bow-field" data-part="field-{name}">
<label for="bow-{name}">{escape(label)}</label>
<div class="bow-stack"><div class="bow-behind" data-part="behind-{name}" aria-hidden="true" translate="no"></div>
<textarea id="bow-{name}" name="{name}" rows="1" autocomplete="off"{" data-one-line" if one_line else ""}
 aria-describedby="error-{name}"></textarea></div>
<p class="bow-error" id="error-{name}" hidden></p>
</div>
"""


def _render_by_hand(base: str) -> str:
    words = (
        f'You can <a href="{escape(base)}score/#by-hand">score this by hand</a> '
        f'and take a <a href="{escape(base)}messages/">ready message</a>.'
    )
    return f"""
<noscript><p class="bow-by-hand">Working out your result needs JavaScript, and it is off. {words}</p></noscript>
<p class="bow-by-hand bow-late bow-scripted" data-static>No result showing? {words}</p>
"""
