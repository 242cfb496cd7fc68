import itertools
import re
from pathlib import Path

import checklist
from checklist import files
from tests.site.conftest import Html

ADDRESS = "development/api/"


def test_every_public_name_can_be_linked_to(pages: dict[str, Html]) -> None:
    """A name's id is its full name, so a link to it can be guessed, and lasts."""
    in_files = {name for name, value in vars(files).items() if getattr(value, "__module__", "") == files.__name__}
    names = {f"checklist.{name}" for name in checklist.__all__}
    names |= {f"checklist.files.{name}" for name in in_files if name[0] != "_"}
    headings = {attributes.get("id") for tag, attributes in pages[ADDRESS].tags if tag == "h3"}
    assert names | {"checklist.wire.handle"} <= headings


def test_an_argument_is_explained_with_its_type(pages: dict[str, Html]) -> None:
    """What the engine's docstrings say has reached the page: arguments, results, errors and sources."""
    text = re.sub(r"\s+", " ", pages[ADDRESS].text)
    assert re.search(r"Parameters: .*\binterview \(Interview \| None\) – \w", text)
    assert re.search(r"Raises: InvalidRequest – \w", text)
    assert "Source: RFC 6068" in text


def test_the_headings_go_down_one_level_at_a_time(pages: dict[str, Html]) -> None:
    """A screen reader's list of the names has no holes, as on the readers' pages."""
    levels = [int(tag[1]) for tag, _ in pages[ADDRESS].tags if re.fullmatch(r"h[1-6]", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in itertools.pairwise(levels))


def test_no_page_has_styles_in_its_text(pages: dict[str, Html]) -> None:
    """The policy would refuse them, and the page would not look as it should."""
    styled = {address for address, page in pages.items() if any("style" in attributes for _, attributes in page.tags)}
    assert styled == set()
    assert not [address for address, page in pages.items() if page.all("style")]


def test_the_page_stays_out_of_the_search(site: Path, pages: dict[str, Html]) -> None:
    """Someone who searches for "review" wants the guide, not a function."""
    index = (site / "search" / "search_index.json").read_text(encoding="utf-8")
    assert ADDRESS in pages
    assert "guide/notice/" in index
    assert ADDRESS not in index
