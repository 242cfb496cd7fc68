"""The tables of "How the score works" and the message library, printed from the engine's own literals.

Nothing is stated twice: what the page says is what the engine does.
"""

from collections.abc import Iterable, Mapping
from html import escape

from checklist import MESSAGE_RULES, OUTCOMES, RULES, STEPS, Rule, assess, compose
from checklist.channels import CHANNEL_RULES, ChannelId
from checklist.conditions import AllOf
from checklist.frames import FORMS
from checklist.labels import PART_NAMES
from checklist.outcomes import OutcomeId
from publisher.words import render_conditions

#: How a channel reads in a sentence.
CHANNEL_NAMES: Mapping[ChannelId, str] = {
    "none": "No message",
    "email": "Email",
    "phone": "Phone",
    "phone-then-email": "Phone, then email",
    "text-then-email": "Text, then email",
    "portal-then-email": "Their website, then email",
}

#: The name of each outcome's message in the library, and answers that lead to it.
SITUATIONS: Mapping[OutcomeId, tuple[tuple[str, Mapping[str, str]], ...]] = {
    "withdraw": (("Withdraw", {"reason": "not-a-fit", "certainty": "yes"}),),
    "reschedule": (("Ask for another time", {"reason": "cannot-make-it"}),),
    "talk-first": (("Ask about what worries you", {"reason": "company-concern", "certainty": "no"}),),
    "ask-other-roles": (("Ask about other roles", {"reason": "not-a-fit", "interest": "yes"}),),
    "wait": (("Keep the interview for now", {"reason": "pending-offer"}),),
    "attend": (("Say that you will come", {"reason": "nerves"}),),
    "apologise": (
        ("Say sorry and ask again", {"notice": "passed", "certainty": "no"}),
        ("Say sorry and withdraw", {"notice": "passed", "certainty": "yes"}),
    ),
    "walk-away": (("Break off contact", {"reason": "unsafe"}),),
}

#: The forms that the library shows.
FORM_NAMES: Mapping[str, str] = {"email": "Email", "call": "On the phone"}


def render_rules(base: str) -> str:
    """Return a table for each step: what gives points, when it counts, and where that was read.

    Args:
        base: What to put before an address of the site to make it relative to the page.
    """
    parts = []
    for step in STEPS:
        rules = [rule for rule in (*RULES, *MESSAGE_RULES) if rule.step == step.id]
        rows = "".join(_render_rule(rule, base) for rule in rules)
        parts.append(
            f'<table class="bow-table"><caption><a href="{escape(base + step.link)}">{escape(step.title)}</a></caption>'
            '<thead><tr><th scope="col">Points</th><th scope="col">You have them when</th>'
            f'<th scope="col">It concerns you when</th></tr></thead><tbody>{rows}</tbody></table>'
        )
    return "".join(parts)


def render_outcomes(base: str) -> str:
    """Return the outcomes in their order, each with the cases that lead to it; `base` as above."""
    rows = "".join(
        f'<li id="outcome-{outcome.id}"><strong>{escape(outcome.headline)}</strong>'
        f"{_render_cases(outcome.cases)} {_link(base + outcome.link, 'Read why', outcome.title)}</li>"
        for outcome in OUTCOMES
    )
    return f'<ol class="bow-ranking">{rows}</ol>'


def render_channels(base: str) -> str:
    """Return the channels in their order, each with what leads to it; `base` as above."""
    rows = "".join(
        f"<li><strong>{CHANNEL_NAMES[rule.channel]}</strong>"
        f"{_render_cases((rule.when,))} {escape(rule.advice)}"
        f" {_link(base + rule.link, 'Read why', rule.title)}</li>"
        for rule in CHANNEL_RULES
    )
    return f'<ol class="bow-ranking">{rows}</ol>'


def render_messages(base: str) -> str:
    """Return the message library: every outcome's message in every form, as the engine writes it; `base` as above."""
    entries = [
        (f"{outcome}-{number}" if number else outcome, title, answers)
        for outcome, situations in SITUATIONS.items()
        for number, (title, answers) in enumerate(situations)
    ]
    contents = "".join(f'<li><a href="#message-{anchor}">{escape(title)}</a></li>' for anchor, title, _ in entries)
    messages = "".join(_render_message(anchor, title, answers, base) for anchor, title, answers in entries)
    return f'<ul class="bow-contents">{contents}</ul>{messages}'


def _render_message(anchor: str, title: str, answers: Mapping[str, str], base: str) -> str:
    assessment = assess(answers, None, None)
    outcome = next(one for one in OUTCOMES if one.id == assessment.outcome)
    composed = {form: compose(answers, assessment, {}, form, "employer", "warm") for form in FORM_NAMES}
    drafts = "".join(
        f'<h3 id="message-{anchor}-{form}">{FORM_NAMES[form]}</h3>'
        + (f"<p>{escape(draft.instead)}</p>" if draft.instead else "")
        + _render_parts(form, draft.parts)
        for form, draft in composed.items()
    )
    return (
        f'<section class="bow-letter"><h2 id="message-{anchor}">{escape(title)}'
        f'<a class="headerlink" href="#message-{anchor}" title="Link to this section">&para;</a></h2>'
        f"<p>{escape(outcome.advice)} {_link(base + outcome.link, 'Read why', outcome.title)}</p>{drafts}</section>"
    )


def _render_parts(form: str, parts: Mapping[str, str]) -> str:
    rows = "".join(f"<dt>{PART_NAMES[name]}</dt><dd>{_render_paragraphs(parts[name])}</dd>" for name in FORMS[form])
    return f'<dl class="bow-parts">{rows}</dl>'


def _render_paragraphs(text: str) -> str:
    paragraphs = (escape(paragraph).replace("\n", "<br>") for paragraph in text.split("\n\n"))
    return "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)


def _render_rule(rule: Rule, base: str) -> str:
    met = render_conditions(rule.met) or f"<p>{escape(rule.done)}</p>"
    return (
        f'<tr id="rule-{rule.id}"><td>{rule.points}</td>'
        f'<td><a href="{escape(base + rule.link)}">{escape(rule.title)}</a>{met}'
        f'<p class="bow-source">{_link(rule.source, "Source", rule.title)}</p></td>'
        f"<td>{render_conditions(rule.applies) or 'Always'}</td></tr>"
    )


def _render_cases(cases: Iterable[AllOf]) -> str:
    """Return the cases, each a list of conditions that must all hold, with a word between one case and the next."""
    return '<p class="bow-or">or</p>'.join(render_conditions(case) or "<p>In every other case.</p>" for case in cases)


def _link(address: str, words: str, about: str) -> str:
    return f'<a href="{escape(address)}">{words}<span class="bow-sr">: {escape(about)}</span></a>'
