"""The built pages, read once, for the tests to ask about."""

from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

import pytest


@dataclass
class Html(HTMLParser):
    """One page: its tags in order with their attributes, and its text."""

    address: str
    tags: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    text: str = ""

    def __post_init__(self) -> None:
        """Get ready to be fed."""
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep the tag."""
        self.tags.append((tag, {name: value or "" for name, value in attrs}))

    def handle_data(self, data: str) -> None:
        """Keep the text."""
        self.text += data

    @property
    def ids(self) -> list[str]:
        """Return every id on the page, in order."""
        return [attributes["id"] for _, attributes in self.tags if "id" in attributes]

    def all(self, tag: str) -> list[dict[str, str]]:
        """Return the attributes of every such tag."""
        return [attributes for name, attributes in self.tags if name == tag]


#: Pages outside the theme: for frames on other people's pages, and copies to cite.
BARE = ("embed/", "archive/")


@pytest.fixture(scope="session")
def pages(site: Path) -> dict[str, Html]:
    """Return every page with the theme around it by its address ("guide/notice/")."""
    return {address: page for address, page in _read(site).items() if not address.startswith(BARE)}


@pytest.fixture(scope="session")
def bare(site: Path) -> dict[str, Html]:
    """Return every other page by its address ("embed/notice/")."""
    return {address: page for address, page in _read(site).items() if address.startswith(BARE)}


@cache
def _read(site: Path) -> dict[str, Html]:
    found = {}
    for path in sorted(site.rglob("*.html")):
        address = path.relative_to(site).as_posix().removesuffix("index.html")
        page = Html(address)
        page.feed(path.read_text(encoding="utf-8"))
        found[address] = page
    return found
