"""The addresses of a page that last, with what a reader finds there: as a list on "Link to us", and as a file."""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from html import escape
from html.parser import HTMLParser

from publisher.reviewed import render_day

#: An id lasts if it stands on a heading, or names something of the engine's that has an id of its own.
_HEADING = re.compile(r"h[1-6]")
#: The level of a section's heading.
_SECTION = 2
_LASTING_ID = re.compile(r"(rule|outcome|question)-")
#: The elements that name such a thing: the first of them in it does.
_NAMES = {"legend", "strong", "a"}

_CHECKLIST = "bow-out-checklist"
#: The void elements of HTML, which have no end tag.
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}

#: What the list leaves out: every page of the guide ends with its sources.
_NOT_LISTED = {"sources"}

LICENCE = "CC BY 4.0"


class Places(HTMLParser):
    """Where an address can lead on a page.

    Attributes:
        all: Every id.
        titles: What stands at each id that lasts, in the page's order.
        levels: The level of each heading by its id.
        within: The section of every other id: the last heading before it, of a page or of a section.
        unseen: The ids that no reader sees.
        later: The ids that the checklist shows once enough is answered. Until then it says what comes first.
    """

    def __init__(self, html: str) -> None:
        """Read a page's HTML, or a part of it."""
        super().__init__()
        self.all: set[str] = set()
        self.titles: dict[str, str] = {}
        self.levels: dict[str, int] = {}
        self.within: dict[str, str] = {}
        self.unseen: set[str] = set()
        self.later: set[str] = set()
        self._open: list[tuple[str, bool]] = []
        self._unnamed = ""  # the id of what is not a heading, and waits for its name
        self._named = ""  # the id whose title is being read
        self._named_by = 0  # how many elements are open around that title
        self._section = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an id, and what names it."""
        attributes = dict(attrs)
        if tag not in VOID:
            self._open.append((tag, "hidden" in attributes or tag == "template"))
        if tag in _NAMES and self._unnamed:
            self._begin(self._unnamed)
        elif "headerlink" in (attributes.get("class") or ""):
            self._named = ""
        if name := attributes.get("id"):
            self.all.add(name)
            if any(is_hidden for _, is_hidden in self._open):
                (self.later if any(one == _CHECKLIST for one, _ in self._open) else self.unseen).add(name)
            if _HEADING.fullmatch(tag):
                self.levels[name] = int(tag[1])
                if self.levels[name] <= _SECTION:
                    self._section = name
                self._begin(name)
            elif _LASTING_ID.match(name):
                self.titles[name] = ""
                self._unnamed = name
            else:
                self.within[name] = self._section

    def handle_endtag(self, tag: str) -> None:
        """Leave the element, and what in it was left open."""
        if not any(one == tag for one, _ in self._open):
            return
        while self._open.pop()[0] != tag:
            pass
        if len(self._open) < self._named_by:
            self._named = ""

    def handle_data(self, data: str) -> None:
        """Read on in a title, but not what is hidden in it."""
        if self._named and not any(is_hidden for _, is_hidden in self._open[self._named_by :]):
            self.titles[self._named] = f"{self.titles[self._named]}{data}"

    def _begin(self, name: str) -> None:
        self.titles[name] = ""
        self._named, self._named_by, self._unnamed = name, len(self._open), ""


@dataclass(frozen=True, slots=True)
class Listed:
    """A page in the list: its address below the site's root, the day on which it was checked, and its places."""

    address: str
    checked: date | None
    places: Places

    @property
    def title(self) -> str:
        """Return the page's own heading."""
        return next(map(_tidy, self.places.titles.values()), self.address)


def render_addresses(groups: Iterable[tuple[str, list[Listed]]], base: str) -> str:
    """Return each group of pages as a list, folded up if it has a title; each page with its sections.

    Args:
        groups: A title, or nothing, and the pages.
        base: What to put before an address of the site to make it relative to the page, such as "../".
    """
    html = []
    for title, pages in groups:
        rows = "".join(_render_page(page, base) for page in pages)
        listed = f'<ul class="bow-addresses">{rows}</ul>'
        html.append(
            f'<details class="bow-folded"><summary>{escape(title)}</summary>{listed}</details>' if title else listed
        )
    return "".join(html)


def render_json(
    site: str, promised: Mapping[str, list[str]], moved: Mapping[str, str], pages: Mapping[str, Listed]
) -> str:
    """Return every promised address, old ones too, for a program to read. What is lost is for `broken` to tell.

    Args:
        site: The address of the site's root, or nothing where that is not known.
        promised: The promised ids by page.
        moved: Where a page is now, by its promised address.
        pages: The pages by their addresses.
    """
    listed = [
        _describe(address, ids, moved.get(address, ""), pages[moved.get(address, address)])
        for address, ids in promised.items()
        if moved.get(address, address) in pages
    ]
    return json.dumps({"schema": 1, "site": site, "licence": LICENCE, "pages": listed}, ensure_ascii=False, indent=1)


def render_contact(issues: str) -> str:
    """Return how to ask: where issues are opened, if the build knows that."""
    where = f'<a href="{escape(issues)}">Open an issue</a>' if issues else "Open an issue where our code is kept"
    return f"<p>{where}: a question, a broken link, a mistake, or a wish. Anybody can read it, so name nobody.</p>"


def _describe(address: str, ids: Iterable[str], moved: str, page: Listed) -> dict[str, object]:
    titles, within = page.places.titles, page.places.within
    named = ((one, titles.get(one) or titles.get(within.get(one, ""), page.title)) for one in ids)
    return {
        "address": address,
        "title": page.title,
        "checked": page.checked and page.checked.isoformat(),
        **({"moved": moved} if moved else {}),
        "sections": [{"id": one, "title": _tidy(title)} for one, title in named],
    }


def _render_page(page: Listed, base: str) -> str:
    places = page.places
    sections = "".join(
        f"<li>{_link(base, f'{page.address}#{one}', _tidy(places.titles[one]))}</li>"
        for one, level in places.levels.items()
        if level == _SECTION and one not in {*places.unseen, *places.later, *_NOT_LISTED}
    )
    checked = f" <span>checked {render_day(page.checked)}</span>" if page.checked else ""
    below = f"<ul>{sections}</ul>" if sections else ""
    return f"<li>{_link(base, page.address, page.title)}{checked}{below}</li>"


def _link(base: str, address: str, title: str) -> str:
    return f'<a href="{escape(base + address)}">{escape(title)}</a>'


def _tidy(title: str) -> str:
    return " ".join(title.split())
