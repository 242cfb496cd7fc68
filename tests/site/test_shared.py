"""What others see of a page where it is shared or found: its title, its description, the site's name."""

import json
import os
import re
import struct
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from urllib.parse import urljoin, urlsplit
from xml.etree import ElementTree as ET

import pytest

from publisher import cards
from publisher.cards import Card, draw_cards
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


@pytest.fixture(scope="module")
def below(tmp_path_factory: pytest.TempPathFactory, site: Path) -> Path:
    """Build the site for an address that is not a host's root, with signs of HTML in a description, and with a copy."""
    folder = tmp_path_factory.mktemp("below")
    copies = tmp_path_factory.mktemp("copies")
    subprocess.run([sys.executable, "-m", "publisher.archive", str(site), str(copies), "2026-01-02"], check=True)
    build = (
        "import sys; from mkdocs.commands.build import build; from mkdocs.config import load_config;"
        "config = load_config('mkdocs.yml', site_dir=sys.argv[1], site_description=sys.argv[2]);"
        "config.extra['archive'] = sys.argv[3]; build(config)"
    )
    environment = {**os.environ, "SITE_URL": SITE_URL}
    subprocess.run(
        [sys.executable, "-c", build, str(folder), DESCRIPTION, str(copies)], cwd=ROOT, env=environment, check=True
    )
    return folder


@pytest.fixture(scope="module")
def placed(below: Path) -> dict[str, Html]:
    """Return every page of that site that somebody may share."""
    found = {}
    for path in sorted(below.rglob("index.html")):
        page = Html(path.parent.relative_to(below).as_posix().removeprefix(".") + "/")
        page.feed(path.read_text(encoding="utf-8"))
        found[page.address.lstrip("/")] = page
    return {one: page for one, page in readers(found).items() if not one.startswith(("embed/", "archive/"))}


def at(below: Path, address: str) -> Path:
    """Return the file at an address."""
    assert address.startswith(SITE_URL), address
    path = below / address.removeprefix(SITE_URL)
    return path / "index.html" if path.is_dir() else path


def test_a_shared_page_shows_a_picture_of_its_own(below: Path, placed: dict[str, Html]) -> None:
    """In the size that social networks show whole, in few bytes, and described."""
    cards = {}
    for address, page in placed.items():
        shown = said(page, "og:")
        cards[address] = content = at(below, shown["image"]).read_bytes()
        size, kind = struct.unpack(">II", content[16:24]), content[24:26]
        assert size == (int(shown["image:width"]), int(shown["image:height"])) == (1200, 630)
        assert kind == b"\x08\x03"  # eight bits, with a palette
        assert len(content) < 24_000, address
        assert shown["image:alt"] == shown["title"]
        assert said(page, "twitter:") == {"card": "summary_large_image"}
    assert len(placed) > 25
    assert len(set(cards.values())) == len(cards)


def test_a_card_is_drawn_once_and_always_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its bytes hang on nothing but its words; so a build that changed no title draws nothing."""
    card = Card('Say "no" & go <now>', "Step 1 of 4", "Bow Out", "Well")
    first, second = (draw_cards({"a": card}, tmp_path / name)["a"] for name in ("one", "two"))
    assert first == second
    assert draw_cards({"a": replace(card, title="Say no")}, tmp_path / "two")["a"] != first
    first_file, second_file = sorted((tmp_path / "two").iterdir(), key=lambda one: one.read_bytes() != first)
    os.utime(first_file, (0, 0))  # no page has had it for long
    draw_cards({"a": replace(card, title="Say no")}, tmp_path / "two")
    assert [*(tmp_path / "two").iterdir()] == [second_file]  # while a card that another build may be reading stays
    monkeypatch.setattr(cards, "run_node", None)
    assert draw_cards({"b": card}, tmp_path / "one") == {"b": first}


def test_search_engines_are_told_what_each_page_is(below: Path, placed: dict[str, Html]) -> None:
    """What Google wants of an article and of a trail is there, true, and lands."""
    for address, page in placed.items():
        html = (below / address / "index.html").read_text(encoding="utf-8")
        data = json.loads(re.findall(r'<script type="application/ld\+json">(.*?)</script>', html)[0])
        assert data["@context"] == "https://schema.org"
        kinds = {one["@type"]: one for one in data["@graph"]}
        checked = re.search(r'Last checked: <time datetime="([\d-]+)"', html)
        assert kinds.keys() == {"BreadcrumbList" if address else "WebSite", *(["Article"] if checked else [])}
        if checked:
            article = kinds["Article"]
            assert article["dateModified"] == checked[1]
            assert article["headline"] == said(page, "og:")["title"]
            assert article["mainEntityOfPage"] == said(page, "og:")["url"]
            assert at(below, article["image"]).is_file()
            assert article["author"]["name"] == article["publisher"]["name"] == "Bow Out"
        if address:
            trail = kinds["BreadcrumbList"]["itemListElement"]
            assert [one["position"] for one in trail] == [*range(1, len(trail) + 1)]
            assert [trail[0]["item"], trail[-1]["item"]] == [SITE_URL, SITE_URL + address]
            assert all(at(below, one["item"]).is_file() for one in trail)
    assert sum("Last checked: <time" in (below / one / "index.html").read_text("utf-8") for one in placed) > 20


def test_the_sitemap_says_when_a_page_was_checked(below: Path) -> None:
    """And not when it was built, which no search engine would believe for long."""
    sitemap = ET.parse(below / "sitemap.xml").getroot()  # noqa: S314 - of our own making
    days = {one.findtext("{*}loc", ""): one.findtext("{*}lastmod") for one in sitemap}
    for address, day in days.items():
        html = at(below, address).read_text(encoding="utf-8")
        checked = re.search(r'Last checked: <time datetime="([\d-]+)"', html)
        assert day == (checked and checked[1]), address
    assert len(days) > 25
    assert not [one for one in days if "/embed/" in one or "/archive/" in one]


def test_changes_of_the_advice_can_be_followed(below: Path, placed: dict[str, Html]) -> None:
    """Both pages name a feed with each dated section, the newest first, and links that work anywhere."""
    for address in ("", "changes/"):
        (link,) = [one for one in placed[address].all("link") if one.get("type") == "application/atom+xml"]
        assert (below / address / link["href"]).resolve() == (below / "changes" / "feed.xml").resolve()
    feed = ET.parse(below / "changes" / "feed.xml").getroot()  # noqa: S314 - of our own making
    entries = feed.findall("{*}entry")
    names = [one.findtext("{*}id", "").rpartition("#")[2] for one in entries]
    assert set(names) < set(placed["changes/"].ids)
    assert len(names) == sum(tag == "time" for tag, _ in placed["changes/"].tags)
    days = [one.findtext("{*}updated", "") for one in entries]
    assert [*days, feed.findtext("{*}updated")] == [*sorted(days, reverse=True), days[0]]
    for entry in entries:
        content = Html("")
        content.feed(entry.findtext("{*}content", ""))
        assert all(urlsplit(one["href"]).scheme == "https" for one in content.all("a"))


def test_a_pasted_link_unfolds(below: Path, placed: dict[str, Html]) -> None:
    """Whoever asks the page, or the frame, finds the answer of oEmbed, and in it a frame that is there."""
    found = []
    for address, page in placed.items():
        for link in [one for one in page.all("link") if one.get("type") == "application/json+oembed"]:
            answer = json.loads(at(below, link["href"]).read_text(encoding="utf-8"))
            frame = Html("")
            frame.feed(answer["html"])
            target = Html("")
            target.feed(at(below, frame.all("iframe")[0]["src"]).read_text(encoding="utf-8"))
            links = {one.get("type", one.get("rel")): one["href"] for one in target.all("link")}
            assert links["canonical"] == SITE_URL + address
            assert links["application/json+oembed"] == link["href"]
            (policy,) = [one["content"] for one in target.all("meta") if "http-equiv" in one]
            assert f"script-src 'self' {SITE_URL} " in policy
            found.append(address)
    assert found == ["checklist/", *(f"guide/{one}/" for one in ("alternatives", "notice", "professional", "validate"))]


def test_a_copy_says_what_it_is_a_copy_of(below: Path, placed: dict[str, Html]) -> None:
    """It names its day, how to cite it and the newest version, which names it; all its links lead somewhere."""
    pages = ["archive/", *(f"archive/2026-01-02/{one}" for one in placed if one.startswith("guide/"))]
    for address in pages:
        page = Html(address)
        page.feed((below / address / "index.html").read_text(encoding="utf-8"))
        targets = [urljoin(SITE_URL + address, one["href"]).partition("#") for one in page.all("a") if one.get("href")]
        assert all(at(below, one[0]).is_file() for one in targets if one[0].startswith(SITE_URL)), address
        assert said(page, "robots") == {"": "noindex"}
        if address != "archive/":
            newest = address.removeprefix("archive/2026-01-02/")
            assert SITE_URL + newest in [one[0] for one in targets]
            checked = placed[newest].text.partition("Last checked: ")[2].partition(".")[0]
            assert f"2 January 2026 (advice checked on {checked}). {SITE_URL}{address}. CC BY 4.0" in page.text
            assert f"../../{address}" in [one.get("href") for one in placed[newest].all("a")]
    assert len(pages) > 20
    index = (below / "search" / "search_index.json").read_text(encoding="utf-8")
    assert "guide/notice/" in index
    assert "archive/" not in index


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
