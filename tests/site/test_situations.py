"""The guide's pages on one situation each: what to do comes first, and what they name is there."""

import re
from datetime import date

import pytest
from mkdocs.utils.meta import get_data

from checklist.questions import QUESTIONS
from tests.conftest import ROOT

GUIDE = ROOT / "docs" / "guide"
STEPS = {"validate.md", "alternatives.md", "notice.md", "professional.md"}
OVERVIEW = "situations.md"
SITUATIONS = sorted(path.name for path in GUIDE.glob("*.md") if path.name not in STEPS | {OVERVIEW})

#: What a slow reader reads in five minutes.
MOST_WORDS = 600


def read(name: str) -> tuple[str, dict[str, object]]:
    """Return a page's Markdown and what stands above it."""
    return get_data((GUIDE / name).read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", SITUATIONS)
def test_what_to_do_comes_first_then_why_then_sources(name: str) -> None:
    """One line that answers the question, then steps with numbers."""
    text, _ = read(name)
    assert re.search(r"^# .+\n\n\*\*.+\*\*\n\n## What to do first { #do-first }\n", text, re.MULTILINE)
    first, why, sources = (text.index(f"{{ #{one} }}") for one in ("do-first", "why", "sources"))
    assert first < text.index("\n1. ") < why < sources
    assert "](../about.md#sources)" in text[sources:]


@pytest.mark.parametrize("name", SITUATIONS)
def test_it_ends_in_the_checklist_with_answers_that_are_there(name: str) -> None:
    """Whoever follows the last line finds the question and the answer it names, word for word."""
    text, _ = read(name)
    last = text.rstrip().split("\n\n")[-2]
    assert "](../checklist.md)" in last
    asked = {question.text for question in QUESTIONS}
    offered = {option.text for question in QUESTIONS for option in question.options}
    named = [one for one in re.findall(r'"([^"]+)"', last) if one != "why"]
    assert set(named) <= asked | offered
    assert named or name in {"what-they-may-say.md", "benefits.md"}


@pytest.mark.parametrize("name", [*SITUATIONS, OVERVIEW])
def test_it_says_when_it_was_last_checked(name: str) -> None:
    """The date above the page and the date on it are the same."""
    text, above = read(name)
    reviewed = above["reviewed"]
    assert isinstance(reviewed, date)
    assert text.rstrip().endswith(f"\n\nLast checked: {reviewed.day} {reviewed:%B %Y}.")


@pytest.mark.parametrize("name", SITUATIONS)
def test_it_is_short(name: str) -> None:
    """Nobody needs more than five minutes for it."""
    text, _ = read(name)
    assert len(re.sub(r"\]\([^)]*\)|\{[^}]*\}", "", text).split()) <= MOST_WORDS


@pytest.mark.parametrize("name", SITUATIONS)
def test_every_source_is_on_the_list(name: str) -> None:
    """What a page leans on is listed with all our sources too."""
    text, _ = read(name)
    listed = (ROOT / "docs" / "about.md").read_text(encoding="utf-8")
    sources = set(re.findall(r"\]\((https?:[^)]+)\)", text))
    assert sources
    assert {one for one in sources if f"({one})" not in listed} == set()


def test_every_situation_is_on_the_overview() -> None:
    """Each can be found from one page."""
    text, _ = read(OVERVIEW)
    assert set(re.findall(r"\]\(([a-z-]+\.md)\)", text)) - STEPS == set(SITUATIONS)
