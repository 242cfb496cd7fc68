"""Pictures of what the engine does, drawn from its own literals: the map of results, the clock, and the four steps.

A new outcome, answer or rule is drawn without a change here. What a picture shows is told in words beside it too.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from html import escape
from itertools import pairwise

from checklist import MESSAGE_RULES, OUTCOMES, RULES, STEPS, Rule
from checklist.channels import CHANNEL_RULES, ChannelId
from checklist.clock import CLOSES, DAYS, OPENS, next_open, notice_left
from checklist.conditions import AllOf, Condition
from checklist.decisions import settle
from checklist.outcomes import Outcome
from checklist.questions import QUESTION_BY_ID, Option, ask
from checklist.rules import Step
from publisher.library import SITUATIONS
from publisher.scenario import find_faults, render_address
from publisher.svg import LINE, SIZE, WIDTH, box, frame, frame_links, link, trace, wrap, write
from publisher.tables import CHANNEL_NAMES

# The map ----------------------------------------------------------------------------------------------------------

#: Where the line runs that leads from one number to the next, and where words begin.
RAIL, WORDS = 15, 52
#: How far the words of a link keep from the edge of its box: at the top and the sides.
ABOVE, BESIDE = 4, 8

#: Questions whose answers say enough by themselves. The answers to any other are shown with their question.
PLAIN_QUESTIONS = ("reason", "notice")


def render_map(base: str) -> str:
    """Return the map: from each situation, in the order that decides, to its outcome; each is a link.

    Args:
        base: What to put before an address of the site to make it relative to the page, such as "../".
    """
    drawn = [
        _draw_outcome(number, outcome, base, is_last=number == len(OUTCOMES))
        for number, outcome in enumerate(OUTCOMES, 1)
    ]
    first = _halve([height for _, height in drawn])
    drawings = _frame_part(1, drawn[:first]) + _frame_part(first + 1, drawn[first:])
    caption = (
        "Start at 1. Does it fit you? “Yes” leads to your result, “no” to the next number. Each situation opens"
        " the checklist, with your answer chosen where only one fits. Each result opens its part of the guide. The"
        " list below says the same in full."
    )
    return _figure("Map of the results", "row bow-picture--map", f"<figcaption>{caption}</figcaption>{drawings}")


def say_case(case: AllOf) -> list[str]:
    """Return one case of an outcome in a few paragraphs: the answers that lead there, and then those that do not."""
    said: list[str] = []
    for condition in case:
        if not condition.negated:
            said += [f"and {one}" if said and not number else one for number, one in enumerate(_say(condition))]
    unless = [_say_if(condition, option) for condition in case if condition.negated for option in _options(condition)]
    said = said or ["In every other case"]
    return [*said, f"unless {', or '.join(unless)}"] if unless else said


def find_address(case: AllOf) -> str:
    """Return where a case leads in the checklist: its answers chosen, or its question where several would do."""
    needed = [one for one in case if not one.negated]
    answers = {one.question: one.options[0] for one in needed}
    if all(len(one.options) == 1 for one in needed) and not find_faults(answers):
        return render_address(answers)
    return f"checklist/#question-{case[0].question}" if case else "checklist/"


def _say(condition: Condition) -> list[str]:
    question = QUESTION_BY_ID[condition.question]
    texts = [f"“{option.text}”" for option in _options(condition)]
    if question.id not in PLAIN_QUESTIONS:
        return [f"{question.text} {' or '.join(texts)}"]
    return [f"or {text}" if number else text for number, text in enumerate(texts)]


def _say_if(condition: Condition, option: Option) -> str:
    """Return what to put after "unless"."""
    first, _, rest = option.if_so.partition(" ")
    if first in {"If", "Once"}:
        return rest
    return f"you answered “{option.text}” to “{QUESTION_BY_ID[condition.question].text}”"


def _options(condition: Condition) -> Iterator[Option]:
    return (one for one in QUESTION_BY_ID[condition.question].options if one.id in condition.options)


def _halve(heights: list[float]) -> int:
    """Return how many go into the first of two columns, so that the taller one is as low as can be."""
    return min(range(1, len(heights)), key=lambda first: max(sum(heights[:first]), sum(heights[first:])))


def _frame_part(number: int, drawn: list[tuple[str, float]]) -> str:
    """Return the part of the map that begins with `number`."""
    parts, y = [], 2.0
    for drawing, height in drawn:
        parts.append(f'<g transform="translate(0 {y:g})">{drawing}</g>')
        y += height
    return frame_links(
        f"picture-map-{number}",
        f"Map of the results, {number} to {number + len(drawn) - 1}",
        "Numbered situations from top to bottom, each with its result. The first that fits is yours.",
        y,
        "".join(parts),
    )


def _draw_outcome(number: int, outcome: Outcome, base: str, *, is_last: bool) -> tuple[str, float]:
    """Return an outcome with what leads to it, and its height with the way to the next one."""
    middle = ABOVE + LINE / 2
    cases, y = _draw_cases(outcome, base)
    lines = wrap(outcome.headline, WIDTH - WORDS - 2 * BESIDE - 2, bold=True)
    height = len(lines) * LINE + 18
    arrow = y + 9 + LINE / 2
    parts = [
        f'<circle class="bow-pic-box" cx="{RAIL}" cy="{middle}" r="14"/>',
        write(RAIL, ABOVE, [str(number)], bold=True, anchor="middle"),
        cases,
        trace(f"M{RAIL} {middle + 14}V{arrow}H{WORDS - 6}", "bow-pic-line"),
        trace(f"M{WORDS - 9} {arrow - 5}l8 5-8 5z", "bow-pic-head"),
        "" if is_last else write(RAIL + 4, arrow - LINE - 2, ["yes"], style="bow-pic-soft"),
        link(
            base + outcome.link,
            box(WORDS, y, WIDTH - WORDS - 1, height, "bow-pic-box bow-pic-result"),
            write(WORDS + BESIDE + 1, y + 9, lines, bold=True),
        ),
    ]
    y += height
    if is_last:
        return "".join(parts), y + 2
    parts += [
        write(RAIL + 9, y + 7, ["no"], style="bow-pic-soft"),
        trace(f"M{RAIL} {arrow}V{y + 27}", "bow-pic-line"),
        trace(f"M{RAIL - 5} {y + 25}h10l-5 8z", "bow-pic-head"),
    ]
    return "".join(parts), y + 35


def _draw_cases(outcome: Outcome, base: str) -> tuple[str, float]:
    """Return what leads to an outcome, and its height with the gap before the outcome."""
    parts, y = [], 0.0
    for position, case in enumerate(outcome.cases):
        if position:
            parts.append(write(WORDS + BESIDE, y, ["or"], style="bow-pic-soft"))
            y += LINE
        drawing, height = _draw_case(case, y, base)
        parts.append(drawing)
        y += height
    return "".join(parts), y + 6


def _draw_case(case: AllOf, top: float, base: str) -> tuple[str, float]:
    """Return a case as a link into the checklist, and its height."""
    texts, y = "", top + ABOVE
    for paragraph in say_case(case):
        lines = wrap(paragraph, WIDTH - WORDS - 2 * BESIDE)
        style = "bow-pic-soft" if paragraph.startswith("unless ") else ""
        texts += (" " if texts else "") + write(WORDS + BESIDE, y, lines, style=style)
        y += len(lines) * LINE
    height = y + ABOVE - top
    return link(base + find_address(case), box(WORDS, top, WIDTH - WORDS - 1, height, "bow-pic-area"), texts), height


# The clock --------------------------------------------------------------------------------------------------------

#: Where `notice_left` goes from one answer to the next, in hours before the interview.
BOUNDARIES = (48, 24, 2, 0)


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of time before the interview, or after it: its answer to `notice`, and how to tell them then."""

    id: str
    name: str
    how: str
    rings_first: bool


def render_clock(base: str) -> str:
    """Return the clock: how much notice asks for which way to tell them, and when somebody answers a phone."""
    del base
    stretches, others, hours = find_stretches(), [*find_untimed(), *find_stages()], say_office_hours()
    told = [f"{one.name}: {one.how}" for one in (*stretches, *others)]
    words = "".join(f"<li>{escape(one)}</li>" for one in (*told, *hours))
    drawings = _draw_stretches(stretches, others) + _draw_office_hours(hours)
    return _figure("The clock", "row", drawings + _tell(words))


def find_stretches() -> list[Stretch]:
    """Return the stretches of time in their order, the longest notice first."""
    start = datetime(2026, 1, 7, 12, tzinfo=UTC)
    samples = (*(hours + 1 for hours in BOUNDARIES), -1)
    return [_look_up(notice_left(start, start - timedelta(hours=hours))) for hours in samples]


def find_untimed() -> list[Stretch]:
    """Return the answers to `notice` that are no stretch of time."""
    timed = {one.id for one in find_stretches()}
    return [_look_up(one.id) for one in QUESTION_BY_ID["notice"].options if one.id not in timed]


def find_stages() -> list[Stretch]:
    """Return the stages at which there is one way to tell them, however long is left."""
    stage, notice = QUESTION_BY_ID["stage"], QUESTION_BY_ID["notice"]
    found = []
    for option in stage.options:
        channels = {channel for one in notice.options for channel in _channels(notice=one.id, stage=option.id)}
        if len(channels) == 1:
            how = f"{CHANNEL_NAMES[channels.pop()]}, however long is left."
            found.append(Stretch(option.id, f"{stage.text} {option.text}", how, rings_first=True))
    return found


def say_office_hours() -> list[str]:
    """Return when somebody answers an office phone, and what to do while nobody does."""
    monday = datetime(2026, 1, 5, OPENS.hour, tzinfo=UTC)
    week = [monday + timedelta(days=number) for number in range(len(DAYS))]
    days = [DAYS[day.weekday()] for day in week if next_open(day) == day]
    return [
        f"Somebody answers the phone: {days[0]} to {days[-1]}, {OPENS:%H:%M} to {CLOSES:%H:%M}.",
        "A call is due at another time? Email now, and ring when they open.",
    ]


def _look_up(notice: str) -> Stretch:
    name = next(one.text for one in QUESTION_BY_ID["notice"].options if one.id == notice)
    channels = _channels(notice=notice)
    how = CHANNEL_NAMES[CHANNEL_RULES[-1].channel] if len(set(channels)) > 1 else CHANNEL_NAMES[channels[0]]
    how += ", or the way you have been in touch." if len(set(channels)) > 1 else "."
    outcome, _ = settle(ask(_withdrawing(notice=notice)))
    if outcome.id != "withdraw":
        how = f"{outcome.headline} {how}"
    return Stretch(notice, name, how, rings_first=all(one.startswith("phone") for one in channels))


def _channels(**answers: str) -> list[ChannelId]:
    """Return the channel for each way in which a reader who withdraws may have been in touch so far."""
    options = QUESTION_BY_ID["channel"].options
    return [settle(ask(_withdrawing(**answers, channel=one.id)))[1].channel for one in options]


def _withdrawing(**answers: str) -> Mapping[str, str]:
    withdraws = next(one for one in SITUATIONS if one.id == "withdraw")
    return {**withdraws.answers, **answers}


#: Where the line of time runs, and where the words beside it begin.
TIME, BESIDE_TIME = 12, 36


def _draw_stretches(stretches: list[Stretch], others: list[Stretch]) -> str:
    """Return the line of time and, below it, what does not depend on time."""
    parts: list[str] = []
    y = begins = 0.0
    for stretch, hours in zip(stretches, (*BOUNDARIES, None), strict=True):
        drawing, height = _draw_stretch(stretch, y)
        y += height
        tick = y if hours is None else y + LINE / 2
        style = "bow-pic-time bow-pic-time--late" if stretch.rings_first else "bow-pic-time"
        parts += [drawing, trace(f"M{TIME} {begins + 5}V{tick - 5}", style)]
        if hours is not None:
            parts += [
                trace(f"M{TIME - 10} {tick}h20", "bow-pic-line"),
                write(BESIDE_TIME, y, [_say_boundary(hours)], style="bow-pic-soft"),
            ]
            y += LINE
        begins = tick
    y += 4
    for stretch in others:
        drawing, height = _draw_stretch(stretch, y)
        parts.append(drawing)
        y += height
    return frame(
        "picture-clock",
        "How much notice, and how to tell them that you pull out",
        "A line of time from long before the interview to after it. The words are below.",
        y,
        "".join(parts),
    )


def _draw_stretch(stretch: Stretch, top: float) -> tuple[str, float]:
    name = wrap(stretch.name, WIDTH - BESIDE_TIME, bold=True)
    how = wrap(stretch.how, WIDTH - BESIDE_TIME)
    below = top + 8 + len(name) * LINE
    drawing = write(BESIDE_TIME, top + 8, name, bold=True) + write(BESIDE_TIME, below, how)
    return drawing, (len(name) + len(how)) * LINE + 16


def _say_boundary(hours: int) -> str:
    return f"{hours} hours before" if hours else "The interview"


def _draw_office_hours(sentences: list[str]) -> str:
    """Return a day as a bar: the hours at which somebody answers, and those before and after."""
    parts, y = [], 8.0
    for sentence in sentences:
        lines = wrap(sentence, WIDTH)
        parts.append(write(0, y, lines))
        y += len(lines) * LINE + 6
    hours = (0, OPENS.hour, CLOSES.hour, 24)
    edges = [1 + hour * (WIDTH - 2) / 24 for hour in hours]
    for (left, right), words in zip(pairwise(edges), ("Email", "Ring", "Email"), strict=True):
        is_open = words == "Ring"
        parts += [
            box(left, y + 4, right - left, 36, f"bow-pic-box{' bow-pic-result' if is_open else ''}"),
            write((left + right) / 2, y + 4 + (36 - LINE) / 2, [words], bold=is_open, anchor="middle"),
        ]
    for x, hour, anchor in zip(edges, hours, ("", "middle", "middle", "end"), strict=True):
        parts.append(write(x, y + 44, [f"{hour:02}:00"], style="bow-pic-soft", anchor=anchor))
    return frame(
        "picture-hours", "When an office answers the phone", " ".join(sentences), y + 44 + LINE + 4, "".join(parts)
    )


# The steps --------------------------------------------------------------------------------------------------------

#: How far the dots of a rule are apart, one for each point.
DOT = 12


def render_steps(base: str) -> str:
    """Return the four steps: what each is worth, and its rules with a dot for each point."""
    del base
    drawings = "".join(_draw_step(number, step) for number, step in enumerate(STEPS))
    words = "".join(f"<li>{escape(f'{step.title}: {say_step(step)}')}</li>" for step in STEPS)
    return _figure("The four steps", "steps", drawings + _tell(words))


def say_step(step: Step) -> str:
    """Return what a step is worth, and for what it gives points."""
    rules = _rules(step)
    listed = ", ".join(f"{rule.title} ({rule.points})" for rule in rules)
    return f"{_say_worth(rules)} {listed}."


def _say_worth(rules: Iterable[Rule]) -> str:
    return f"{sum(rule.points for rule in rules)} points, worth {100 // len(STEPS)} of the 100."


def _rules(step: Step) -> list[Rule]:
    return [rule for rule in (*RULES, *MESSAGE_RULES) if rule.step == step.id]


def _draw_step(number: int, step: Step) -> str:
    rules = _rules(step)
    title = wrap(f"{number + 1}. {step.title}", WIDTH, bold=True)
    parts = [write(0, 0, title, bold=True)]
    y = len(title) * LINE + 4.0
    share = (WIDTH + 4) / len(STEPS)
    for place in range(len(STEPS)):
        style = "bow-pic-full" if place == number else "bow-pic-box"
        parts.append(box(place * share + 1, y, share - 6, 14, style))
    y += 14 + 4
    worth = wrap(_say_worth(rules), WIDTH)
    parts.append(write(0, y, worth, style="bow-pic-soft"))
    y += len(worth) * LINE + 8
    words = max(rule.points for rule in (*RULES, *MESSAGE_RULES)) * DOT + 10
    for rule in rules:
        lines = wrap(rule.title, WIDTH - words)
        dots = "".join(
            f'<circle class="bow-pic-full" cx="{DOT * place + SIZE / 2 - 3}" cy="{y + LINE / 2}" r="4.5"/>'
            for place in range(rule.points)
        )
        parts += [dots, write(words, y, lines)]
        y += len(lines) * LINE + 5
    return frame(f"picture-{step.id}", step.title, say_step(step), y, "".join(parts))


# Around them ------------------------------------------------------------------------------------------------------


def _figure(name: str, layout: str, content: str) -> str:
    return f'<figure class="bow-picture bow-picture--{layout}" aria-label="{name}">{content}</figure>'


def _tell(entries: str) -> str:
    """Return what a picture shows as a list that opens."""
    return f'<details class="bow-pic-words"><summary>The same in words</summary><ul>{entries}</ul></details>'
