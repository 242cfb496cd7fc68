"""Pictures of what the engine does, rendered from its literals: the map of results, the clock, and the four steps.

They are lists and a table that a style sheet lays out, so they reflow, zoom and work in a screen reader like any text.
A new outcome, answer or rule needs no change here.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from html import escape
from itertools import pairwise

from checklist import MESSAGE_RULES, OUTCOMES, RULES, STEPS, Outcome, Rule, decide
from checklist.channels import A_WEEK, CHANNEL_RULES, ChannelId, find_elapsed
from checklist.clock import CLOSES, DAYS, OPENS, next_open, notice_left
from checklist.conditions import AllOf
from checklist.questions import QUESTION_BY_ID, TIME_QUESTION, find_asked
from checklist.rules import Step
from publisher.grounds import Group, group, list_ways
from publisher.scenario import render_address
from publisher.tables import CHANNEL_NAMES
from publisher.words import LONG_AGO, PLAIN_QUESTIONS, say_case, shorten

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

#: The times before the interview at which the answer to `notice` or `elapsed` changes, the earliest first, in words.
BOUNDARIES = {
    timedelta(hours=48): "48 hours before",
    timedelta(hours=24): "24 hours before",
    timedelta(hours=2): "2 hours before",
    timedelta(0): "The interview",
    -A_WEEK: "A week after",
}
#: The answers of a reader who withdraws, and who apologises once the interview was missed.
WITHDRAWS = {"reason": "not-a-fit", "certainty": "yes", "interest": "no", "missed-by": "me", "stage": "first"}


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of time before or after the interview, or a situation at any time; and the channel for it."""

    id: str
    name: str
    how: str
    calls_first: bool


def render_clock(base: str) -> str:
    """Return the clock: the channel for each length of notice, and the office hours."""
    del base
    ends = [*BOUNDARIES.values(), ""]
    stretches = "".join(_render_stretch(one, end) for one, end in zip(find_stretches(), ends, strict=True))
    others = "".join(_render_stretch(one) for one in (*find_untimed(), *find_timeless()))
    clock = f'<div><ol class="bow-clock">{stretches}</ol><ul class="bow-clock bow-clock--other">{others}</ul></div>'
    hours = "".join(f"<p>{escape(one)}</p>" for one in say_office_hours())
    return _figure("The clock", f'<div class="bow-beside">{clock}<div>{hours}{_render_office_hours()}</div></div>')


def find_stretches() -> list[Stretch]:
    """Return the stretches of time in their order, the longest notice first."""
    start = datetime(2026, 1, 7, 12, tzinfo=UTC)
    moments = [start - before - timedelta(minutes=1) for before in BOUNDARIES]
    moments.append(start + A_WEEK + timedelta(minutes=1))
    return [_look_up(TIME_QUESTION, notice_left(start, now), find_elapsed(start, now)) for now in moments]


def find_untimed() -> list[Stretch]:
    """Return the situations without a time: none is set, or somebody else missed it."""
    timed = {one.id for one in find_stretches()}
    unset = [_look_up(TIME_QUESTION, one.id) for one in QUESTION_BY_ID[TIME_QUESTION].options if one.id not in timed]
    missed = [one.id for one in QUESTION_BY_ID["missed-by"].options if one.id != WITHDRAWS["missed-by"]]
    return [*unset, *(_look_up("missed-by", one, notice="passed") for one in missed)]


def find_timeless() -> list[Stretch]:
    """Return the answers for which the channel is the same however long is left."""
    found = []
    for name in ("reason", "stage"):
        question = QUESTION_BY_ID[name]
        for option in question.options:
            notices = QUESTION_BY_ID[TIME_QUESTION].options
            ways = {one for notice in notices for one in _channels({TIME_QUESTION: notice.id, name: option.id})}
            if len(ways) == 1:
                words = option.text if name in PLAIN_QUESTIONS else f"{question.text} {option.text}"
                way = ways.pop()
                how = f"{CHANNEL_NAMES[way]}, however long is left."
                found.append(Stretch(option.id, words, how, calls_first=way.startswith("phone")))
    return found


def say_office_hours() -> list[str]:
    """Return the office hours in words, and what to do outside them."""
    monday = datetime(2026, 1, 5, OPENS.hour, tzinfo=UTC)
    week = [monday + timedelta(days=number) for number in range(len(DAYS))]
    days = [DAYS[day.weekday()] for day in week if next_open(day) == day]
    return [
        f"Most offices answer {days[0]} to {days[-1]}, {OPENS:%H:%M} to {CLOSES:%H:%M}.",
        "A shop, restaurant or hospital may answer at other times: try.",
        "If a call is due at another time, email now, and call when they open.",
    ]


def _look_up(question: str, option: str, elapsed: str | None = None, **others: str) -> Stretch:
    """Return the stretch for an answer, by the engine's decision for each way to have been in touch."""
    answers = {**others, question: option}
    name = next(one.text for one in QUESTION_BY_ID[question].options if one.id == option)
    ways = _channels(answers, elapsed)
    how = f"{CHANNEL_NAMES[ways[0]]}."
    if len(set(ways)) > 1:
        how = f"{CHANNEL_NAMES[CHANNEL_RULES[-1].channel]}, or the way you have been in touch."
    outcome_id, _ = decide({**WITHDRAWS, **answers}, elapsed)
    if outcome_id != "withdraw":
        how = f"{next(one.headline for one in OUTCOMES if one.id == outcome_id)} {how}"
    calls_first = all(one.startswith("phone") for one in ways)
    return Stretch(elapsed or option, LONG_AGO if elapsed else name, how, calls_first=calls_first)


def _channels(answers: Mapping[str, str], elapsed: str | None = None) -> list[ChannelId]:
    """Return the channel for each way in which a reader who withdraws may have been in touch so far."""
    ways = QUESTION_BY_ID["channel"].options
    return [decide({**WITHDRAWS, **answers, "channel": way.id}, elapsed)[1] for way in ways]


def _render_stretch(stretch: Stretch, end: str = "") -> str:
    style = ' class="bow-clock__late"' if stretch.calls_first else ""
    until = f'<span class="bow-clock__end">{escape(end)}</span>' if end else ""
    return f"<li{style}><strong>{escape(stretch.name)}</strong> <span>{escape(stretch.how)}</span>{until}</li>"


def _render_office_hours() -> str:
    """Return a day as a table of one row: the office hours, and the hours before and after."""
    spans = list(pairwise((0, OPENS.hour, CLOSES.hour, 24)))
    hours = "".join(f'<th scope="col" colspan="{end - start}">{start:02}:00–{end:02}:00</th>' for start, end in spans)
    cells = "".join(
        f'<td class="bow-hours__{"open" if start == OPENS.hour else "closed"}" colspan="{end - start}">'
        f"{'Call' if start == OPENS.hour else 'Email'}</td>"
        for start, end in spans
    )
    return (
        '<table class="bow-hours"><caption class="bow-sr">When an office answers the phone</caption>'
        f'<colgroup><col span="24"/></colgroup><thead><tr>{hours}</tr></thead><tbody><tr>{cells}</tr></tbody></table>'
    )


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
