"""Permanent addresses: what was published once must resolve for ever, because somebody linked to it.

`docs/permalinks.toml` lists every page and id ever published, and where a page is now that has moved. A build that
loses one fails; a build that adds one fails too, until it is listed: `make permalinks` does that.
"""

import json
import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from publisher.addresses import Places

#: Pages for developers change with the code. What is for frames, or a copy, has the ids of the page it was taken from.
_NOT_PROMISED = ("development/", "embed/", "archive/")

_HEADER = """\
# Every page and every id ever published. Nothing may leave this list: people have linked to it.
# A reworded heading keeps its id. A heading that goes leaves its id to another: { #that-one alias="old-id" }
# A page that moves says where it is, and its ids go with it: moved = "guide/new/"
# `make permalinks` adds what is new. Pages under development/ are for developers and promise nothing.
"""


def read(path: Path) -> dict[str, list[str]]:
    """Return the promised ids of each page by its address below the site's root."""
    return {address: page["ids"] for address, page in _load(path).items()}


def read_moved(path: Path) -> dict[str, str]:
    """Return the address that each page which has moved has now, by the promised one."""
    return {address: page["moved"] for address, page in _load(path).items() if "moved" in page}


def broken(promised: Mapping[str, list[str]], moved: Mapping[str, str], pages: Mapping[str, str]) -> list[str]:
    """Return what is wrong, in words: promised addresses that are gone or never seen, and new ones not promised yet.

    Args:
        promised: What `read` returned.
        moved: What `read_moved` returned.
        pages: The HTML of every page by its address.
    """
    places = {address: Places(html) for address, html in _promising(pages).items()}
    faults = [f"{old} has moved, and a page is still there" for old in moved if old in places]
    for address, ids in promised.items():
        now = moved.get(address, address)
        if now not in places:
            faults.append(f"{address} was published once and is gone")
            continue
        page = places[now]
        faults += [f"{address}#{one} was published once and is gone" for one in ids if one not in page.all]
        faults += [f"{address}#{one} is where no reader sees it" for one in ids if one in page.unseen]
    for address, page in places.items():
        before = promised.get(address, [])
        faults += [f"{address}#{one} is new: run make permalinks" for one in page.titles if one not in before]
    return faults


def extend(promised: Mapping[str, list[str]], moved: Mapping[str, str], pages: Mapping[str, str]) -> str:
    """Return the text of `permalinks.toml` with every page and lasting id of `pages` added, and nothing taken out."""
    lines = [_HEADER]
    pages = _promising(pages)
    for address in sorted({*promised, *pages}):
        new = Places(pages.get(address, "")).titles
        ids = "".join(f'  "{one}",\n' for one in dict.fromkeys([*promised.get(address, []), *new]))
        where = f'moved = "{moved[address]}"\n' if address in moved else ""
        lines.append(f'["{address}"]\n{where}ids = [\n{ids}]\n')
    return "\n".join(lines)


def render_moved(old: str, new: str) -> str:
    """Return the page that stands at an address which has moved, and leads on with all that comes after the address.

    A `<meta>` refresh drops the fragment, so it is for browsers without scripts alone.
    """
    to = "../" * old.count("/") + new
    return (
        '<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">'
        "<title>This page has moved</title>"
        f'<noscript><meta http-equiv="refresh" content="0; url={to}"></noscript>'
        f"<script>location.replace({json.dumps(to)}+location.search+location.hash)</script>"
        f'<p>This page has moved: <a href="{to}">here it is</a>.</p></html>\n'
    )


def _load(path: Path) -> dict[str, dict[str, Any]]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _promising(pages: Mapping[str, str]) -> Mapping[str, str]:
    return {address: html for address, html in pages.items() if not address.startswith(_NOT_PROMISED)}


def _main(site: Path, path: Path) -> None:
    promised, moved = (read(path), read_moved(path)) if path.exists() else ({}, {})
    pages = {
        page.relative_to(site).as_posix().removesuffix("index.html"): page.read_text(encoding="utf-8")
        for page in sorted(site.rglob("index.html"))
    }
    path.write_text(extend(promised, moved, {at: one for at, one in pages.items() if at not in moved}), "utf-8")


if __name__ == "__main__":
    _main(Path(sys.argv[1]), Path(sys.argv[2]))
