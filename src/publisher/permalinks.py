"""Permanent addresses: what was published once must resolve for ever, because somebody linked to it.

`docs/permalinks.toml` lists every page and id ever published. A build that loses one fails; a build that adds one
fails too, until it is listed: `make permalinks` does that.
"""

import re
import sys
import tomllib
from collections.abc import Mapping
from html.parser import HTMLParser
from pathlib import Path

#: An id lasts if it stands on a heading, or names something of the engine's that has an id of its own.
_LASTING_TAG = re.compile(r"h[1-6]")
_LASTING_ID = re.compile(r"(rule|outcome|question)-")
#: Pages for developers change with the code, so nothing on them is promised.
_NOT_PROMISED = "development/"

_HEADER = """\
# Every page and every id ever published. Nothing may leave this list: people have linked to it.
# A reworded heading keeps its id. A heading that goes leaves its id to another: { #that-one alias="old-id" }
# `make permalinks` adds what is new. Pages under development/ are for developers and promise nothing.
"""


class _Ids(HTMLParser):
    """The lasting ids of a page, and all of them."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.lasting: list[str] = []
        self.all: set[str] = set()
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        name = dict(attrs).get("id")
        if name:
            self.all.add(name)
            if _LASTING_TAG.fullmatch(tag) or _LASTING_ID.match(name):
                self.lasting.append(name)


def read(path: Path) -> dict[str, list[str]]:
    """Return the promised ids of each page by its address below the site's root."""
    return {address: page["ids"] for address, page in tomllib.loads(path.read_text(encoding="utf-8")).items()}


def broken(promised: Mapping[str, list[str]], pages: Mapping[str, str]) -> list[str]:
    """Return what is wrong, in words: promised addresses that are gone, and new ones that are not promised yet.

    Args:
        promised: What `read` returned.
        pages: The HTML of every page by its address.
    """
    ids = {address: _Ids(html) for address, html in _promising(pages).items()}
    faults = [f"{address} was published once and is gone" for address in promised if address not in ids]
    for address, page in ids.items():
        before = promised.get(address, [])
        faults += [f"{address}#{one} was published once and is gone" for one in before if one not in page.all]
        faults += [f"{address}#{one} is new: run make permalinks" for one in page.lasting if one not in before]
    return faults


def extend(promised: Mapping[str, list[str]], pages: Mapping[str, str]) -> str:
    """Return the text of `permalinks.toml` with every page and lasting id of `pages` added, and nothing taken out."""
    lines = [_HEADER]
    pages = _promising(pages)
    for address in sorted({*promised, *pages}):
        new = _Ids(pages.get(address, "")).lasting
        ids = "".join(f'  "{one}",\n' for one in dict.fromkeys([*promised.get(address, []), *new]))
        lines.append(f'["{address}"]\nids = [\n{ids}]\n')
    return "\n".join(lines)


def _promising(pages: Mapping[str, str]) -> Mapping[str, str]:
    return {address: html for address, html in pages.items() if not address.startswith(_NOT_PROMISED)}


def _main(site: Path, path: Path) -> None:
    pages = {
        page.relative_to(site).as_posix().removesuffix("index.html"): page.read_text(encoding="utf-8")
        for page in sorted(site.rglob("index.html"))
    }
    path.write_text(extend(read(path) if path.exists() else {}, pages), encoding="utf-8")


if __name__ == "__main__":
    _main(Path(sys.argv[1]), Path(sys.argv[2]))
