"""The tables of "How the score works", printed from the engine's own literals.

Nothing is stated twice: what the page says is what the engine does.
"""

from collections.abc import Iterable, Mapping
from html import escape

from checklist import MESSAGE_RULES, OUTCOMES, RULES, STEPS, Rule
from checklist.channels import CHANNEL_RULES, ChannelId
from checklist.conditions import AllOf
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
