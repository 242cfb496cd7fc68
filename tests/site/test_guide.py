"""The guide's pages: the answer first, then the words to say, what to do and why; short, natural, and with sources."""

import re
from datetime import date

import pytest
from mkdocs.utils.meta import get_data

from publisher.reviewed import render_reviewed
from tests.conftest import ROOT
from tests.site.conftest import Html

GUIDE = ROOT / "docs" / "guide"
OVERVIEW = "situations.md"
STEPS = {"validate.md", "alternatives.md", "notice.md", "professional.md"}
#: Pages that answer a question before the reader has a situation.
ANSWERS = {"reasons.md", "is-it-rude.md", "where-guides-disagree.md"}
ALL = sorted(path.name for path in GUIDE.glob("*.md"))
SITUATIONS = [name for name in ALL if name not in STEPS | ANSWERS | {OVERVIEW}]

#: On these, the first thing to do is to say nothing.
WITHOUT_WORDS_FIRST = {"nerves.md", "scam-signs.md"}
#: Pages on what the checklist does not ask about, or on any answer at all.
WITHOUT_BUTTON = {"benefits.md", "regret.md", "what-they-may-say.md"}

#: What a slow reader reads in five minutes.
MOST_WORDS = 600
#: Links to other sites in 100 words; where guides disagree, the links are what the page is about.
MOST_LINKS = 1.5
DISSENT = "where-guides-disagree.md"
#: What a search engine shows of a title before the name of the site.
MOST_CHARACTERS = 50


def read(name: str) -> tuple[str, dict[str, object]]:
    """Return a page's Markdown and what stands above it."""
    return get_data((GUIDE / name).read_text(encoding="utf-8"))


def count_words(text: str) -> int:
    """Return how many words of a page's Markdown are read, its sources among them."""
    return len(re.sub(r"\]\([^)]*\)|\{[^}]*\}|<[^>]*>", "", text).split())


@pytest.mark.parametrize("name", ALL)
def test_its_title_is_what_people_search_for(name: str) -> None:
    """Who lands here from a search sees the words they chose, whole; one line below them is the answer."""
    text, above = read(name)
    (title,) = re.findall(r"^# (.+) \{ #[a-z-]+ \}$", text, re.MULTILINE)
    assert title == above["title"]
    assert len(title) <= MOST_CHARACTERS
    assert re.match(rf"# {re.escape(title)} .+\n\n(\*\*.+\*\*\n|Choose )", text)


def test_every_heading_can_stand_alone() -> None:
    """In a list of links or a preview a heading has no page around it, so no two say the same."""
    headings = [one for name in ALL for one in re.findall(r"^#+ (.+) \{ #", read(name)[0], re.MULTILINE)]
    assert sorted({one for one in headings if headings.count(one) > 1}) == ["Sources"]


@pytest.mark.parametrize("name", SITUATIONS)
def test_the_words_come_first_then_what_to_do_then_why(name: str) -> None:
    """Somebody at eleven at night came for the script."""
    text, _ = read(name)
    first, why, sources = (text.index(one) for one in ("{ #do-first }", "{ #why }", "{ #sources }"))
    assert ("\n> " in text[:first]) == (name not in WITHOUT_WORDS_FIRST)
    assert first < text.index("\n1. ", first) < why < sources


@pytest.mark.parametrize("name", sorted({*ALL} - {OVERVIEW}))
def test_it_ends_with_its_sources(name: str) -> None:
    """The last part says where it was read; about/ lists every source there is."""
    text, _ = read(name)
    assert re.findall(r"^## .*\{ #(.+) \}$", text, re.MULTILINE)[-1] == "sources"
    assert text.rstrip().endswith("[All our sources](../about.md#sources).")
    listed = (ROOT / "docs" / "about.md").read_text(encoding="utf-8")
    assert {one for one in re.findall(r"\]\((https?:[^)]+)\)", text) if f"({one})" not in listed} == set()


@pytest.mark.parametrize("name", SITUATIONS)
def test_the_checklist_is_one_tap_from_what_to_do_first(name: str) -> None:
    """Right below it stands a button that opens the checklist with this situation chosen."""
    text, _ = read(name)
    first, _, _ = text[text.index("{ #do-first }") :].partition("\n## ")
    assert first.rstrip().endswith(" -->") == (name not in WITHOUT_BUTTON)
    assert ("<!-- scenario " in first) == (name not in WITHOUT_BUTTON)
    assert ("](../checklist.md)" in text) == (name in WITHOUT_BUTTON)


@pytest.mark.parametrize("name", ALL)
def test_it_is_short_and_does_not_lead_away(name: str) -> None:
    """Nobody needs more than five minutes for it, or meets a link to another site in every other sentence."""
    text, _ = read(name)
    words = count_words(text)
    assert words <= MOST_WORDS
    assert name == DISSENT or 100 * len(re.findall(r"\]\(https?:", text)) / words <= MOST_LINKS


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


def test_every_situation_is_on_the_overview() -> None:
    """Each can be found from one page."""
    text, _ = read(OVERVIEW)
    assert set(re.findall(r"\]\(([a-z-]+\.md)\)", text)) - STEPS == set(SITUATIONS)
