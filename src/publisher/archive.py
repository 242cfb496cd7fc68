"""Dated copies of the advice, to cite: what was quoted reads the same for ever, however the guide changes.

A copy is made at each release from the pages as they are built, and committed: text only, so that no later build can
change what it says. The builds after that put a page around it.
"""

import re
import sys
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from html import escape, unescape
from html.parser import HTMLParser
from pathlib import Path
from typing import Final
from urllib.parse import urljoin

from publisher.addresses import VOID
from publisher.reviewed import say_day

#: What a copy keeps; of any other element it keeps the text.
_KEPT: Final = re.compile(
    "a|abbr|blockquote|br|caption|cite|code|dd|del|details|div|dl|dt|em|h[1-4]|hr|li|ol|p|pre|s|strong|su[bp]|summary"
    "|table|tbody|td|th|thead|time|tr|ul"
)
_KEPT_ATTRIBUTES: Final = frozenset(("id", "href", "datetime", "colspan", "rowspan", "scope", "start"))
#: Elements of which it does not even keep the text: what does nothing, or says nothing, on paper.
_LEFT_OUT: Final = frozenset(
    ("button", "dialog", "form", "nav", "script", "select", "style", "svg", "template", "textarea")
)
_LEFT_OUT_CLASSES: Final = frozenset(("headerlink", "bow-place", "bow-sr", "bow-copy"))
#: Ids that name a heading or a table for screen readers.
_NAMES: Final = re.compile(r"name-of-|table-\d")
_ROOT: Final = "https://site.invalid/"
_TAG: Final = re.compile(r"<[^>]+>")


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy: the day of it, the address of the page that it is of, and its text as HTML."""

    day: date
    page: str
    html: str

    @property
    def address(self) -> str:
        """Return its address below the site's root."""
        return f"archive/{self.day}/{self.page}"

    @property
    def base(self) -> str:
        """Return what makes an address below the site's root relative to it."""
        return "../" * self.address.count("/")

    @property
    def title(self) -> str:
        """Return its heading."""
        heading = re.search(r"<h1\b.*?</h1>", self.html, re.DOTALL)
        return unescape(_TAG.sub("", heading[0])).strip() if heading else ""

    @property
    def reviewed(self) -> str:
        """Return the day on which the advice had last been checked."""
        days = re.findall(r'<time datetime="[\d-]+">([^<]+)</time>', self.html)
        return days[-1] if days else ""


def read_copies(folder: Path) -> list[Copy]:
    """Return the copies in a folder, the newest first."""
    copies = []
    for path in sorted(folder.glob("*/**/*.html")):
        day, _, page = path.relative_to(folder).with_suffix("").as_posix().partition("/")
        copies.append(Copy(date.fromisoformat(day), f"{page}/", path.read_text(encoding="utf-8")))
    return sorted(copies, key=lambda one: one.day, reverse=True)


def render_link(copies: Collection[Copy], page: str, base: str) -> str:
    """Return the line by which a page names its newest copy, or nothing.

    Args:
        copies: All copies, the newest first.
        page: The page's address.
        base: What makes an address below the site's root relative to the page.
    """
    for copy in copies:
        if copy.page == page:
            return f'<p class="bow-copy">To cite: <a href="{base}{copy.address}">a copy of {say_day(copy.day)}</a>.</p>'
    return ""


def render_list(copies: Collection[Copy]) -> str:
    """Return the content of `archive/`: every copy, by day."""
    days = dict.fromkeys(copy.day for copy in copies)
    parts = ['<h1 id="archive">Copies to cite</h1><p>The guide as it was. A copy never changes.</p>']
    for day in days:
        links = "".join(
            f'<li><a href="../{one.address}">{escape(one.title)}</a></li>' for one in copies if one.day == day
        )
        parts.append(f'<h2 id="copies-{day}">{say_day(day)}</h2><ul>{links}</ul>')
    return "".join(parts)


def take_copy(html: str, page: str, copied: Collection[str]) -> str:
    """Return the text of a built page's article, as HTML that needs neither scripts nor sheets.

    Args:
        html: The whole page.
        page: Its address.
        copied: The addresses of all pages that are copied on that day: links among them stay among the copies.

    Raises:
        ValueError: The page has no article.
    """
    taker = _Taker(page, copied)
    taker.feed(html.replace("</span><span", "</span> <span"))  # the style sheet alone sets these apart
    taker.close()
    text = re.sub(r"\s*\n\s*", "\n", "".join(taker.kept)).strip()
    if not text:
        raise ValueError(f"{page} has no article")
    return f"{text}\n"


class _Taker(HTMLParser):
    """Keeps what stands in the article."""

    def __init__(self, page: str, copied: Collection[str]) -> None:
        super().__init__()
        self.kept: list[str] = []
        self._page, self._copied = page, copied
        #: The elements that are open, from the article on: what to write at the end of each, or None to keep nothing.
        self._open: list[str | None] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        if not self._open:
            if tag == "article":
                self._open.append("")
            return
        is_out = (
            tag in _LEFT_OUT or "hidden" in attributes or _LEFT_OUT_CLASSES & {*attributes.get("class", "").split()}
        )
        if is_out or self._open[-1] is None:
            if tag not in VOID:
                self._open.append(None)
            return
        is_kept = _KEPT.fullmatch(tag) is not None
        kept = {name: value for name, value in attributes.items() if name in _KEPT_ATTRIBUTES}
        if _NAMES.match(kept.get("id", "")):
            del kept["id"]
        if is_kept:
            if "href" in kept:
                kept["href"] = self._move(kept["href"])
            written = "".join(f' {name}="{escape(value)}"' for name, value in kept.items())
            self.kept.append(f"<{tag}{written}>")
        elif "id" in kept:
            self.kept.append(f'<span id="{escape(kept["id"])}"></span>')
        if tag not in VOID:
            self._open.append(f"</{tag}>" if is_kept else "")

    def handle_endtag(self, tag: str) -> None:
        if self._open and tag not in VOID:
            self.kept.append(self._open.pop() or "")

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1] is not None:
            self.kept.append(escape(data, quote=False))

    def _move(self, link: str) -> str:
        """Return a link for the copy: to the other copies of that day, or else to the page as it then is."""
        target = urljoin(_ROOT + self._page, link)
        if link.startswith("#") or not target.startswith(_ROOT):
            return link
        target = target.removeprefix(_ROOT)
        is_copied = target.partition("#")[0] in self._copied
        return "../" * (self._page.count("/") + (0 if is_copied else len(("archive", "day")))) + target


def _main(site: Path, folder: Path, day: str) -> None:
    """Copy each page of a built site that says when its advice was checked."""
    target = folder / date.fromisoformat(day).isoformat()
    if target.exists():
        raise SystemExit(f"There is a copy of {day} already, and a copy never changes: name another DAY.")
    pages: Mapping[str, str] = {
        path.parent.relative_to(site).as_posix() + "/": path.read_text(encoding="utf-8")
        for path in sorted(site.glob("guide/*/index.html"))
    }
    checked = {page: html for page, html in pages.items() if "Last checked: <time" in html}
    for page, html in checked.items():
        path = target / f"{page.strip('/')}.html"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(take_copy(html, page, checked), encoding="utf-8")


if __name__ == "__main__":
    _main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
