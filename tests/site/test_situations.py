"""The guide's pages: what to do comes first, what they name is there, and when it was last checked is said."""

import re
from datetime import date

import pytest
from mkdocs.utils.meta import get_data

from checklist.questions import QUESTIONS
from publisher.reviewed import render_reviewed
from tests.conftest import ROOT
from tests.site.conftest import Html

GUIDE = ROOT / "docs" / "guide"
STEPS = {"validate.md", "alternatives.md", "notice.md", "professional.md"}
OVERVIEW = "situations.md"
SITUATIONS = sorted(path.name for path in GUIDE.glob("*.md") if path.name not in STEPS | {OVERVIEW})
ALL = [*sorted(STEPS), *SITUATIONS, OVERVIEW]

#: What most readers read in five minutes, and a slow one.
MOST_WORDS, FEW_WORDS = 1000, 600
#: Pages on what the checklist does not ask about, or on any answer at all.
WITHOUT_BUTTON = {"benefits.md", "regret.md", "what-they-may-say.md"}


def read(name: str) -> tuple[str, dict[str, object]]:
    """Return a page's Markdown and what stands above it."""
    return get_data((GUIDE / name).read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", SITUATIONS)
def test_what_to_do_comes_first_then_why_then_sources(name: str) -> None:
    """One line that answers the question, then steps with numbers."""
    text, _ = read(name)
    assert re.search(r"^# .+\n\n\*\*.+\*\*\n\n## What to do first[^\n]* { #do-first }\n", text, re.MULTILINE)
    first, why, sources = (text.index(f"{{ #{one} }}") for one in ("do-first", "why", "sources"))
    assert first < text.index("\n1. ") < why < sources
    assert "](../about.md#sources)" in text[sources:]


@pytest.mark.parametrize("name", SITUATIONS)
def test_it_ends_in_the_checklist_with_answers_that_are_there(name: str) -> None:
    """Whoever follows the last line finds the question and the answer it names, word for word."""
    text, _ = read(name)
    last = text.rstrip().split("\n\n")[-1]
    assert "](../checklist.md)" in last
    asked = {question.text for question in QUESTIONS}
    offered = {option.text for question in QUESTIONS for option in question.options}
    named = [one for one in re.findall(r'"([^"]+)"', last) if one != "why"]
    assert set(named) <= asked | offered
    assert named or name in {"what-they-may-say.md", "benefits.md"}


@pytest.mark.parametrize("name", SITUATIONS)
def test_the_checklist_is_one_tap_from_what_to_do_first(name: str) -> None:
    """Right below it stands a button that opens the checklist with this situation chosen."""
    text, _ = read(name)
    first, _, _ = text[text.index("{ #do-first }") :].partition("\n## ")
    assert first.rstrip().endswith(" -->") == (name not in WITHOUT_BUTTON)
    assert ("<!-- scenario " in first) == (name not in WITHOUT_BUTTON)


@pytest.mark.parametrize("name", ALL)
def test_it_says_when_it_was_last_checked(pages: dict[str, Html], name: str) -> None:
    """The date above the page stands at its end, written one way everywhere, and nobody types it a second time."""
    text, above = read(name)
    reviewed = above["reviewed"]
    assert isinstance(reviewed, date)
    page = pages[f"guide/{name.removesuffix('.md')}/"]
    assert page.text.count(f"Last checked: {reviewed.day} {reviewed:%B %Y}. See what has changed in our advice.") == 1
    assert [one["datetime"] for one in page.all("time")] == [reviewed.isoformat()]
    assert "../../changes/" in [one.get("href") for one in page.all("a")]
    assert "Last checked" not in text


def test_a_day_is_written_as_people_say_it() -> None:
    """No zero before the day, and the month by its name."""
    assert 'Last checked: <time datetime="2027-01-05">5 January 2027</time>.' in render_reviewed(date(2027, 1, 5), "")


def test_every_version_is_told_to_readers(pages: dict[str, Html]) -> None:
    """Each version in the changelog has its part on the page about what has changed."""
    versions = re.findall(r"^## (\S+),", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    told = [one.removeprefix("version-").replace("-", ".") for one in pages["changes/"].ids if "version-" in one]
    assert [one for one in told if not one.startswith("name.of")] == versions


@pytest.mark.parametrize("name", ALL)
def test_it_is_short(name: str) -> None:
    """Nobody needs more than five minutes for it."""
    text, _ = read(name)
    shown = re.sub(r"\]\([^)]*\)|\{[^}]*\}|<[^>]*>", "", text)
    assert len(shown.split()) <= (FEW_WORDS if name in SITUATIONS else MOST_WORDS)


@pytest.mark.parametrize("name", sorted(STEPS))
def test_a_step_begins_with_what_to_do_and_ends_with_its_sources(name: str) -> None:
    """The first words after its title say what to do now, and its last part says where that was read."""
    text, _ = read(name)
    assert re.search(r"^# .+\n\n\*\*Do this now", text, re.MULTILINE)
    assert re.findall(r"^## .*\{ #(.+) \}$", text, re.MULTILINE)[-1] == "sources"


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
