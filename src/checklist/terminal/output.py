"""Results as text, for a person at a terminal.

What is printed may hold text from anywhere: a name, a pasted message, the name of a file. Terminals execute control
sequences, so everything that is printed passes through `neutralise` first.
"""

import re
import textwrap
from collections.abc import Iterable, Mapping
from typing import Any, Final, TypeAlias

from checklist.frames import FORMS
from checklist.labels import DETAIL_NAMES, DRAFT_HEADINGS, PART_NAMES
from checklist.questions import QUESTION_BY_ID, QUESTIONS

#: A result in the wire format.
Json: TypeAlias = Mapping[str, Any]

#: The longest line of our own text, in characters. Messages are never wrapped, so that they can be copied.
WIDTH: Final = 80
#: The most changes that are printed.
MOST_CHANGES: Final = 3
#: The most quotes of one finding, and the most characters of each.
MOST_QUOTES: Final = 3
MOST_QUOTED: Final = 60

#: Labels of severities, the worst first.
SEVERITIES: Final[Mapping[str, str]] = {
    "stop": "Before you send",
    "warn": "Better changed",
    "note": "A small thing",
}
#: The heading of each message of several, where a voicemail comes after a call.
HEADINGS: Final[Mapping[str, str]] = {**DRAFT_HEADINGS, "voicemail": "If nobody answers: a message to leave"}
NOTHING_TO_CHANGE: Final = "This reads well. There is nothing to change."

_LINE_BREAK = re.compile(r"\r\n?")
#: Control characters, which can move the cursor or rename the window; bidirectional controls, which can make a line
#: read as something else; and lone surrogates, which cannot be encoded.
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def neutralise(text: str) -> str:
    r"""Return `text` with "\n" for every line break, and a replacement character for all that a terminal executes."""
    return _CONTROLS.sub("\N{REPLACEMENT CHARACTER}", _LINE_BREAK.sub("\n", text))


def wrap(text: str, first: str = "", rest: str | None = None) -> list[str]:
    """Return `text` in lines of at most `WIDTH` characters, but for a longer word.

    Args:
        text: Text of ours; white space in it is not kept.
        first: What the first line begins with.
        rest: What the others begin with, such as an indent; the same as `first` where it is left out.
    """
    return textwrap.wrap(
        text,
        WIDTH,
        initial_indent=first,
        subsequent_indent=first if rest is None else rest,
        break_long_words=False,
        break_on_hyphens=False,
    )


def render_questions(result: Json) -> list[str]:
    """Return every question and option, each with its id, options below the heading of their group."""
    lines = []
    for question in result["questions"]:
        lines += [f"{question['id']}: {question['text']}"]
        heading = ""
        for option in question["options"]:
            if option["heading"] != heading:
                heading = option["heading"]
                lines += [f"  {heading}"]
            lines += [f"    {option['id']:<17} {option['text']}"]
    return lines


def render_assessment(result: Json) -> list[str]:
    """Return an assessment: headline, how, next actions, score, reasons, what is left to do, and changes."""
    if result["next_question"] == QUESTIONS[0].id:
        return [f"Next: {QUESTIONS[0].text} ({QUESTIONS[0].id})"]  # without an answer the result means nothing
    reasons = [one for one in result["findings"] if not one["max"]]
    left = [one for one in result["findings"] if one["points"] < one["max"]]
    lines = wrap(result["headline"] if result["complete"] else f"So far: {result['headline']}")
    lines += [*wrap(result["how"]), *wrap(result["caution"])]
    lines += _list("", result["to_do"])
    lines += _list("Ask them:", result["to_ask"])
    if result["score"] is not None:
        lines += ["", *render_score(result)]
    for heading, findings in (("Why:", reasons), ("What is left to do:", left)):
        if findings:
            lines += ["", heading]
        for finding in findings:
            lines += [*wrap(f"{finding['title']}. {finding['advice']}", "- ", "  "), *_because(finding)]
    lines += _list("What would change it:", [one["text"] for one in _choose_changes(result["changes"])])
    if result["next_question"]:
        question = QUESTION_BY_ID[result["next_question"]]
        lines += ["", f"Next: {question.text} ({question.id})"]
    return lines


def render_score(result: Json) -> list[str]:
    """Return the score of an assessment, and of each step that counts."""
    return [
        f"Ready to send: {result['score']} of 100",
        *(f"    {step['score']:>3}  {step['title']}" for step in result["steps"]),
    ]


def render_draft(result: Json) -> list[str]:
    """Return a composed message, part by part, and below it what is missing and whether another one is better."""
    draft = result["draft"]
    lines = [f"{draft[name]}\n" for name in FORMS[draft["form"]] if draft[name]]
    if draft["instead"]:
        lines += wrap(draft["instead"])
    if draft["non_answers"]:
        lines += wrap(f"No answer: {', '.join(name.replace('_', ' ') for name in draft['non_answers'])}. Left out.")
    if draft["missing"]:
        lines += wrap(f"Still missing: {', '.join(name.replace('_', ' ') for name in draft['missing'])}.")
    return lines


def render_file(result: Json) -> list[str]:
    """Return the text of a file as it is, or a mail link, or why there is none."""
    if "text" in result:
        return str(result["text"]).splitlines()
    return [result["address"]] if result["address"] else wrap(result["refused"])


def render_message(result: Json) -> list[str]:
    """Return one composed message of several: its heading, its text as it is copied, and what is not yet right.

    Args:
        result: The result of `compose`, in the wire format.
    """
    draft, form = result["draft"], result["draft"]["form"]
    if form == "email":
        words = [f"{PART_NAMES['subject']}: {draft['subject']}", "", draft["body"]]
    elif form == "call":
        said = [f"{PART_NAMES[name]}:\n{draft[name]}" for name in FORMS[form] if draft[name]]
        words = ["\n\n".join(said)]
    else:
        words = [draft[name] for name in FORMS[form]]
    notes = wrap(draft["instead"])
    for what, names in (("No answer, so left out", draft["non_answers"]), ("Still missing", draft["missing"])):
        if names:
            notes += wrap(f"{what}: {', '.join(DETAIL_NAMES[name] for name in names)}.")
    unmet = [one for one in result["assessment"]["findings"] if one["severity"]]
    if unmet:
        notes += render_review(unmet, draft)
    return ["", f"=== {HEADINGS[form]} ===", "", *words, *(["", *notes] if notes else ())]


def render_review(findings: Iterable[Json], parts: Mapping[str, str]) -> list[str]:
    """Return what is not yet right about a message, the worst first, each with quotes and what to write instead.

    Args:
        findings: Findings of a review, met or not, in the wire format.
        parts: The parts of the message by name, which the findings' spans point into.
    """
    weights = list(SEVERITIES)
    unmet = [finding for finding in findings if finding["severity"]]
    lines = []
    for finding in sorted(unmet, key=lambda one: weights.index(one["severity"])):
        lines += wrap(f"{SEVERITIES[finding['severity']]}: {finding['title']}.", "", "    ")
        if quotes := _quote(finding["spans"], parts):
            lines += wrap(f"It says: {', '.join(quotes)}.", "    ")
        lines += wrap(finding["advice"], "    ")
    return lines or [NOTHING_TO_CHANGE]


def _list(heading: str, entries: Iterable[str]) -> list[str]:
    """Return a list below its heading, if any; nothing where it is empty."""
    lines = [line for words in entries for line in wrap(words, "- ", "  ")]
    return ["", *([heading] if heading else ()), *lines] if lines else []


def _because(finding: Json) -> list[str]:
    said = []
    for one in finding["why"]:
        question = QUESTION_BY_ID[one["question"]]
        option = next(option for option in question.options if option.id == one["option"])
        said += wrap(f"{question.text} {option.text}.", "    ", "      ")
    return said


def _choose_changes(changes: Iterable[Json]) -> list[Json]:
    """Return a few changes: one of each question before a second of any, in the order of the questions.

    None is of the reason, which is not for the reader to change.
    """
    ranked: list[tuple[int, Json]] = []
    seen: dict[str, int] = {}
    for change in (one for one in changes if one["question"] != "reason"):
        seen[change["question"]] = seen.get(change["question"], 0) + 1
        ranked.append((seen[change["question"]], change))
    return [change for _, change in sorted(ranked, key=lambda pair: pair[0])[:MOST_CHANGES]]


def _quote(spans: Iterable[Json], parts: Mapping[str, str]) -> list[str]:
    """Return the text of each span in quotation marks, without repeats; white space in it becomes a space."""
    words = dict.fromkeys(" ".join(parts[span["part"]][span["start"] : span["end"]].split()) for span in spans)
    return [f'"{shorten(one)}"' for one in words if one][:MOST_QUOTES]


def shorten(words: str) -> str:
    """Return `words`, cut after a whole word where they are too long to quote."""
    if len(words) <= MOST_QUOTED:
        return words
    cut = words[: MOST_QUOTED - 2]
    return f"{cut.rpartition(' ')[0] or cut} ..."
