"""Markers in a page, and what stands in their place once it is published."""

from collections.abc import Callable, Mapping

from checklist.questions import QUESTIONS
from publisher.form import render_checklist
from publisher.library import render_messages, render_replies
from publisher.pictures import render_clock, render_map, render_steps
from publisher.scenario import fill_scenarios, render_builder, render_ids
from publisher.tables import render_channels, render_outcomes, render_rules

#: By the name of the marker; each takes what makes an address of the site relative to the page.
RENDERERS: Mapping[str, Callable[[str], str]] = {
    "builder": render_builder,
    "channels": render_channels,
    "clock": render_clock,
    "ids": render_ids,
    "map": render_map,
    "messages": render_messages,
    "outcomes": render_outcomes,
    "replies": render_replies,
    "rules": render_rules,
    "steps": render_steps,
}


def fill(html: str, base: str, engine: Mapping[str, object], ready: str) -> str:
    """Return `html` with every marker (an HTML comment such as `<!-- rules -->`) replaced by what it names.

    Args:
        html: A page's content.
        base: What to put before an address of the site to make it relative to the page, such as "../".
        engine: What the page is to know of each part of the engine, as `Engine.describe` tells it.
        ready: The address of the ready messages, below the site's root.
    """
    for name, render in RENDERERS.items():
        marker = f"<!-- {name} -->"
        if marker in html:
            html = html.replace(marker, render(base))
    if "<!-- checklist -->" in html:
        html = html.replace("<!-- checklist -->", render_checklist(QUESTIONS, engine, ready, base))
    return fill_scenarios(html, base)
