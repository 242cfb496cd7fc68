"""What a page of the guide weighs, beside the same text under the theme as it comes."""

import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from playwright.sync_api import Browser

from tests.bench.chromium import open_page, private_window
from tests.bench.contenders import CACHE, OUR_SITE, ROOT
from tests.bench.report import Table, Target, at_most, kibibytes, megabytes, ratio
from tests.bench.server import Sent, Server
from tests.browser.checklist_page import Checklist

#: The pages that are looked at, by what a reader calls them.
GUIDE_PAGES: Final = {"home": "", "a step": "guide/notice/", "the checklist": "checklist/"}

#: Where the stock site is served.
STOCK_SITE: Final = "/material/"

STOCK_PAGE: Final = "a stock page"

#: What a stock page weighed, in KiB, when the target was set, and how much of that a page of ours may weigh.
_STOCK: Final = 177
_SHARE: Final = 0.75

#: The step whose text the stock page has.
_TEXT: Final = Path("docs", "guide", "notice.md")

#: The theme's own settings, but for fonts, which would come from another host. The extensions are what the text needs.
_SETTINGS: Final = """\
site_name: Bow Out
theme:
  name: material
  font: false
markdown_extensions: [attr_list, md_in_html, admonition, tables, pymdownx.details, pymdownx.superfences]
"""


@dataclass(frozen=True, slots=True)
class View:
    """A first look at a page: what came of the page itself, and what of the engine."""

    page: Sequence[Sent]
    engine: Sequence[Sent]


def build_stock_site() -> Path:
    """Return the folder of a stock site with one page."""
    folder = CACHE / "material"
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "docs").mkdir(parents=True)
    (folder / "mkdocs.yml").write_text(_SETTINGS)
    shutil.copy(ROOT / _TEXT, folder / "docs" / "index.md")
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", "site"]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    return folder / "site"


def measure_pages(browser: Browser, server: Server) -> dict[str, View]:
    """Look at each page once, with an empty cache and without touching it, and at the checklist once more, with intent.

    Nothing here is a time, so once is enough.
    """
    views = {name: _look(browser, server, f"{OUR_SITE}{address}") for name, address in GUIDE_PAGES.items()}
    views["the checklist, once touched"] = _look(browser, server, f"{OUR_SITE}checklist/", touch=True)
    return {STOCK_PAGE: _look(browser, server, STOCK_SITE), **views}


def _look(browser: Browser, server: Server, address: str, *, touch: bool = False) -> View:
    with private_window(browser) as context:
        server.log.clear()
        page = open_page(context)
        page.goto(server.address + address, wait_until="networkidle")
        if touch:
            checklist = Checklist(page)
            checklist.option("reason", "personal").check()
            checklist.settle()
            page.wait_for_load_state("networkidle")
        sent: dict[bool, list[Sent]] = {False: [], True: []}
        for one in server.log:
            sent["/assets/engine/" in one.path].append(one)
        return View(page=sent[False], engine=sent[True])


def tabulate_pages(views: Mapping[str, View]) -> Table:
    """Return a table of bytes and requests."""
    stock = _weigh(views[STOCK_PAGE].page)
    rows = [
        (
            name,
            kibibytes(_weigh(view.page)),
            ratio(_weigh(view.page), stock),
            str(len(view.page)),
            f"{megabytes(_weigh(view.engine))}, {len(view.engine)} requests" if view.engine else "–",
        )
        for name, view in views.items()
    ]
    note = (
        "A first look with an empty cache, after gzip, until nothing more is fetched. The stock page is the theme as "
        "it comes, with the step's text, but without the fonts that it would fetch from another host. The "
        f"{_STOCK} KiB of the target are older than this measurement. The engine is counted apart: it is fetched when "
        "the page has nothing else to do, or when the reader touches the form."
    )
    columns = ("Page", "Bytes", "of stock", "Requests", "Engine besides")
    return Table("Guide pages", columns, rows, note)


def aim_at_pages(views: Mapping[str, View]) -> list[Target]:
    """Return the targets about bytes, one a page."""
    return [
        at_most(f"Bytes of {name}", _SHARE * _STOCK, _weigh(views[name].page) / 1024, "KiB") for name in GUIDE_PAGES
    ]


def _weigh(sent: Sequence[Sent]) -> int:
    return sum(one.body for one in sent)
