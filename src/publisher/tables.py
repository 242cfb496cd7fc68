"""The tables of "How the score works", rendered from the engine's own literals."""

from collections.abc import Mapping
from html import escape

from checklist import MESSAGE_RULES, OUTCOMES, RULES, STEPS, Outcome, Rule
from checklist.channels import CHANNEL_RULES, ChannelId
from publisher.grounds import Group, group, list_grounds
from publisher.words import render_case, render_cases, render_conditions

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
    """Return a table for each step: its rules with points, conditions and source.

    Args:
        base: The prefix that makes an address of the site relative to the page.
    """
    tables = []
    for step in STEPS:
        rules = [rule for rule in (*RULES, *MESSAGE_RULES) if rule.step == step.id]
        rows = "".join(_render_rule(rule, base) for rule in rules)
        tables.append(
            f'<table class="bow-table"><caption><a href="{escape(base + step.link)}">{escape(step.title)}</a></caption>'
            '<thead><tr><th scope="col">Points</th><th scope="col">You have them when</th>'
            f'<th scope="col">It concerns you when</th></tr></thead><tbody>{rows}</tbody></table>'
        )
    return "".join(tables)


def render_outcomes(base: str) -> str:
    """Return the outcomes in their order, each with its grounds; `base` as above."""
    rows = "".join(
        f'<li id="outcome-{outcome.id}"><strong>{escape(outcome.headline)}</strong>'
        f"{_render_grounds(outcome)}"
        f"<p>{_link(base + outcome.link, 'Read why', outcome.title)}</p></li>"
        for outcome in OUTCOMES
    )
    return f'<ol class="bow-ranking">{rows}</ol>'


def render_channels(base: str) -> str:
    """Return the channels in their order, each with its conditions; `base` as above."""
    rows = "".join(
        f"<li><strong>{CHANNEL_NAMES[rule.channel]}</strong>"
        f"{render_case(rule.when)} {escape(rule.advice)}"
        f" {_link(base + rule.link, 'Read why', rule.title)}</li>"
        for rule in CHANNEL_RULES
    )
    return f'<ol class="bow-ranking">{rows}</ol>'


def _render_rule(rule: Rule, base: str) -> str:
    met = render_conditions(rule.met) or f"<p>{escape(rule.done)}</p>"
    return (
        f'<tr id="rule-{rule.id}"><td>{rule.points}</td>'
        f'<td><a href="{escape(base + rule.link)}">{escape(rule.title)}</a>{met}'
        f'<p class="bow-source">{_link(rule.source, _say_source(rule), rule.title)}</p></td>'
        f"<td>{render_conditions(rule.applies)}{_render_asked(rule)}</td></tr>"
    )


def _say_source(rule: Rule) -> str:
    return "From bug reports of other letter tools" if "/issues/" in rule.source else "Source"


def _render_asked(rule: Rule) -> str:
    """Return the note that a rule counts only where its questions apply, unless its conditions name them."""
    about = {one.question for one in rule.met} - {one.question for one in rule.applies}
    return "<p>And the checklist asks you this.</p>" if about else ""


def _render_grounds(outcome: Outcome) -> str:
    return '<p class="bow-or">or</p>'.join(map(_render_group, group(list_grounds(outcome))))


def _render_group(one: Group) -> str:
    """Return a group of grounds: the conditions they share, the rest of each, and their headline."""
    shared = f"{render_conditions(one.shared)}<p>and one of these:</p>" if one.shared else ""
    headline = one.ground.headline
    then = f"<p>It then says: <em>{escape(headline)}</em></p>" if headline else ""
    return f"{shared}{render_cases(one.rests)}{then}"


def _link(address: str, words: str, about: str) -> str:
    return f'<a href="{escape(address)}">{words}<span class="bow-sr">: {escape(about)}</span></a>'
