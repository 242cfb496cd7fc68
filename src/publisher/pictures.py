"""Pictures of what the engine does, rendered from its literals: the map of results, the clock, and the four steps.

They are lists that a style sheet lays out, so they reflow, zoom and work in a screen reader like any text.
A new outcome, answer or rule needs no change here.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from html import escape

from checklist import MESSAGE_RULES, OUTCOMES, RULES, STEPS, Outcome, Rule, decide
from checklist.channels import A_WEEK, CHANNEL_RULES, find_elapsed
from checklist.clock import notice_left
from checklist.conditions import AllOf
from checklist.questions import QUESTION_BY_ID, TIME_QUESTION, find_asked
from checklist.rules import Step
from publisher.grounds import Group, group, list_ways
from publisher.scenario import render_address
from publisher.tables import CHANNEL_NAMES
from publisher.words import say_case, shorten

# The map ----------------------------------------------------------------------------------------------------------


def render_map(base: str) -> str:
    """Return the map: from each situation, in the order that decides, to its outcome; each is a link.

    Args:
        base: The prefix that makes an address of the site relative to the page, such as "../".
    """
    caption = (
        "Start at 1. Does it fit you? “Yes” leads to your result, “no” to the next number. Each situation opens"
        " the checklist, with its answers chosen where only one fits. Each result opens its part of the guide. The"
        " list below says the same in full."
    )
    places = "".join(_render_place(outcome, base) for outcome in OUTCOMES)
    return _figure("Map of the results", f'<figcaption>{caption}</figcaption><ol class="bow-map">{places}</ol>')


def find_address(case: AllOf) -> str:
    """Return the checklist's address for a case: with its answers where only one option fits, or its first question."""
    answers = {one.question: one.options[0] for one in case if not one.negated and len(one.options) == 1}
    if answers and answers.keys() <= find_asked(answers).keys():
        return render_address(answers)
    return f"checklist/#question-{next(iter(find_asked({})))}" if case else "checklist/"


def _render_place(outcome: Outcome, base: str) -> str:
    ways = "".join(_render_group(one, base) for one in group(list_ways(outcome)))
    return (
        f'<li><ul>{ways}</ul><p class="bow-map__result"><a href="{escape(base + outcome.link)}">'
        f"{escape(outcome.headline)}</a></p></li>"
    )


def _render_group(one: Group, base: str) -> str:
    """Return the ways of a group, each a link into the checklist, below the conditions they share."""
    links = [_render_way((*one.shared, *rest), rest, base) for rest in one.rests]
    if not one.shared:
        return "".join(f"<li>{link}</li>" for link in links)
    listed = "".join(f"<li>{link}</li>" for link in links)
    return f"<li>{_render_lines([*say_case(one.shared), 'and one of these:'])}<ul>{listed}</ul></li>"


def _render_way(case: AllOf, rest: AllOf, base: str) -> str:
    return f'<a href="{escape(base + find_address(case))}">{_render_lines(say_case(shorten(rest)))}</a>'


def _render_lines(lines: Iterable[str]) -> str:
    return " ".join(f"<span>{escape(line)}</span>" for line in lines)


# The clock --------------------------------------------------------------------------------------------------------

#: The times before the interview at which the answer to `notice` or `elapsed` changes, the earliest first, each with
#: the name of the stretch that it ends.
STRETCHES = {
    timedelta(hours=48): "More than 48 hours before",
    timedelta(hours=24): "24 to 48 hours before",
    timedelta(hours=2): "2 to 24 hours before",
    timedelta(0): "Less than 2 hours before",
    -A_WEEK: "If you missed it",
}
#: The name of the stretch that has no end.
LONG_AFTER = "More than a week after you missed it"
#: The answers of a reader who withdraws, and who apologises once the interview was missed.
WITHDRAWS = {"reason": "not-a-fit", "certainty": "yes", "interest": "no", "missed-by": "me", "stage": "first"}


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of time before or after the interview, and the channel for it."""

    id: str
    name: str
    how: str
    calls_first: bool


def render_clock(base: str) -> str:
    """Return the clock: the channel for each length of notice."""
    del base
    stretches = "".join(_render_stretch(one) for one in find_stretches())
    return _figure("The clock", f'<ol class="bow-clock">{stretches}</ol>')


def find_stretches() -> list[Stretch]:
    """Return the stretches of time in their order, the longest notice first."""
    start = datetime(2026, 1, 7, 12, tzinfo=UTC)
    moments = {name: start - before - timedelta(minutes=1) for before, name in STRETCHES.items()}
    moments[LONG_AFTER] = start + A_WEEK + timedelta(minutes=1)
    return [_look_up(name, notice_left(start, now), find_elapsed(start, now)) for name, now in moments.items()]


def _look_up(name: str, notice: str, elapsed: str | None) -> Stretch:
    """Return the stretch for an answer, by the engine's decision for each way to have been in touch."""
    answers = {**WITHDRAWS, TIME_QUESTION: notice}
    ways = [decide({**answers, "channel": way.id}, elapsed)[1] for way in QUESTION_BY_ID["channel"].options]
    how = f"{CHANNEL_NAMES[ways[0]]}."
    if len(set(ways)) > 1:
        how = f"{CHANNEL_NAMES[CHANNEL_RULES[-1].channel]}, or the way you have been in touch."
    outcome_id, _ = decide(answers, elapsed)
    if outcome_id != "withdraw":
        how = f"{next(one.headline for one in OUTCOMES if one.id == outcome_id)} {how}"
    return Stretch(elapsed or notice, name, how, calls_first=all(one.startswith("phone") for one in ways))


def _render_stretch(stretch: Stretch) -> str:
    style = ' class="bow-clock__late"' if stretch.calls_first else ""
    return f"<li{style}><strong>{escape(stretch.name)}</strong> <span>{escape(stretch.how)}</span></li>"


# The steps --------------------------------------------------------------------------------------------------------


def render_steps(base: str) -> str:
    """Return the four steps, each with its rules and a dot for each point."""
    del base
    steps = "".join(f"<li><strong>{escape(step.title)}</strong><ul>{_render_rules(step)}</ul></li>" for step in STEPS)
    return _figure("The four steps", f'<ol class="bow-dots">{steps}</ol>')


def _render_rules(step: Step) -> str:
    return "".join(_render_rule(one) for one in (*RULES, *MESSAGE_RULES) if one.step == step.id)


def _render_rule(rule: Rule) -> str:
    points = f"{rule.points} point{'s' if rule.points > 1 else ''}"
    return (
        f'<li><span aria-hidden="true">{"●" * rule.points}</span>'
        f'<span>{escape(rule.title)}<span class="bow-sr">: {points}</span></span></li>'
    )


def _figure(name: str, content: str) -> str:
    return f'<figure class="bow-picture" aria-label="{name}">{content}</figure>'
