"""What others see of a page where it is shared or found: its title, its description, the site's name."""

import os
import subprocess
import sys
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest

from tests.conftest import ROOT
from tests.site.conftest import Html

#: What a search engine shows of a title before it cuts it off.
TITLE = 65

HOST = "https://bow-out.example"
SITE_URL = f"{HOST}/below/here/"
#: What a page without a description of its own says, in the tests' own site.
DESCRIPTION = 'A <b> & "so on">'


def said(page: Html, prefix: str) -> dict[str, str]:
    """Return what a page says of itself in `<meta>` tags whose property or name starts so."""
    named = [(one.get("property", one.get("name", "")), one.get("content", "")) for one in page.all("meta")]
    return {name.removeprefix(prefix): content for name, content in named if name.startswith(prefix)}


def readers(pages: dict[str, Html]) -> dict[str, Html]:
    """Return the pages that somebody may share: all but those for developers and for what is not found."""
    return {one: page for one, page in pages.items() if not one.startswith("development/") and one != "404.html"}


def title(page: Html, site: Path) -> str:
    """Return a page's title as a search result shows it."""
    html = (site / page.address / "index.html").read_text(encoding="utf-8")
    return html.partition("<title>")[2].partition("</title>")[0]


def test_a_shared_page_shows_its_own_title_and_description(pages: dict[str, Html], site: Path) -> None:
    """A link in a chat shows what the search result shows, whole, and the name of the site."""
    for address, page in readers(pages).items():
        shown = said(page, "og:")
        assert f"{shown['title']} - {shown['site_name']}" == title(page, site), address
        assert shown["description"] == said(page, "description")[""], address
        assert shown["type"] == ("article" if address else "website")
        assert said(page, "twitter:") == {"card": "summary"}


def test_no_two_pages_look_alike_where_they_are_found(pages: dict[str, Html], site: Path) -> None:
    """Every page has a title and a description that no other has, and the title is not cut off."""
    titles = [title(page, site) for page in readers(pages).values()]
    descriptions = [said(page, "og:")["description"] for page in readers(pages).values()]
    assert [one for one in titles if titles.count(one) > 1 or len(one) > TITLE] == []
    assert [one for one in descriptions if descriptions.count(one) > 1] == []


def test_a_page_shows_no_picture_and_so_asks_for_none(pages: dict[str, Html]) -> None:
    """A reader's browser fetches nothing for the sake of those who share the page."""
    assert [address for address, page in pages.items() if "image" in said(page, "og:")] == []


@pytest.fixture(scope="module")
def below(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the site for an address that is not a host's root, with signs of HTML in a description."""
    folder = tmp_path_factory.mktemp("below")
    build = (
        "import sys; from mkdocs.commands.build import build; from mkdocs.config import load_config;"
        "build(load_config('mkdocs.yml', site_dir=sys.argv[1], site_description=sys.argv[2]))"
    )
    environment = {**os.environ, "SITE_URL": SITE_URL}
    subprocess.run([sys.executable, "-c", build, str(folder), DESCRIPTION], cwd=ROOT, env=environment, check=True)
    return folder


def test_a_page_that_knows_its_address_says_it(below: Path) -> None:
    """What is shared leads to the one address that lasts."""
    page = Html("guide/notice/")
    page.feed((below / "guide/notice/index.html").read_text(encoding="utf-8"))
    assert said(page, "og:")["url"] == f"{SITE_URL}guide/notice/"


def test_signs_of_html_stay_words(below: Path) -> None:
    """A description may hold a quotation mark or a bracket, and ends where it ends."""
    page = Html("development/words/")
    page.feed((below / "development/words/index.html").read_text(encoding="utf-8"))
    assert said(page, "og:")["description"] == DESCRIPTION


def test_the_page_for_what_is_not_found_works_however_deep(below: Path) -> None:
    """Its links, its sheet and its script are found from any address below the site's own."""
    page = Html("404.html")
    page.feed((below / "404.html").read_text(encoding="utf-8"))
    named = [one["href"] for tag in ("a", "link") for one in page.all(tag) if "href" in one]
    named += [one["src"] for one in page.all("script") if "src" in one]
    addresses = {urljoin(f"{SITE_URL}an/old/address/", one) for one in named if not one.startswith("#")}
    ours = [urlsplit(one).path for one in addresses if one.startswith(HOST)]
    assert len(ours) > 5
    for path in ours:
        assert path.startswith("/below/here/"), path
        target = below / path.removeprefix("/below/here/")
        assert target.is_file() or (target / "index.html").is_file(), path
