import itertools
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from markdown import markdown
from mkdocs.utils.meta import get_data

from publisher.access import Toc
from publisher.scenario import find_faults
from tests.conftest import ROOT
from tests.site.conftest import Html

ADDRESSES = [
    "",
    "checklist/",
    "guide/validate/",
    "guide/alternatives/",
    "guide/notice/",
    "guide/professional/",
    "guide/situations/",
    "guide/another-offer/",
    "guide/staying/",
    "guide/treated-badly/",
    "guide/scam-signs/",
    "guide/reschedule/",
    "guide/interview-format/",
    "guide/recruiter/",
    "guide/final-round/",
    "guide/illness/",
    "guide/nerves/",
    "guide/talk-it-over/",
    "guide/benefits/",
    "guide/last-minute/",
    "guide/no-call/",
    "guide/missed-interview/",
    "guide/what-they-may-say/",
    "guide/regret/",
    "messages/",
    "score/",
    "changes/",
    "link/",
    "about/",
    "privacy/",
]
HEADING = re.compile(r"^#{1,6} .*$", re.MULTILINE)
HERE = "https://bow-out.example/"


def lands(path: str, fragment: str, page: Html) -> bool:
    """Tell whether a fragment is an id on its page or, on the checklist, answers that it may ask for."""
    if path == "checklist/" and "=" in fragment:
        pairs = [pair.split("=") for pair in fragment.split("&")]
        answers = dict(pairs)
        return len(answers) == len(pairs) and not find_faults(answers)
    return not fragment or fragment in page.ids


def knows_its_address(site: Path) -> bool:
    """Tell whether a site was built with SITE_URL."""
    return "Sitemap:" in (site / "robots.txt").read_text(encoding="utf-8")


def test_every_promised_address_is_there(pages: dict[str, Html]) -> None:
    """The addresses that bloggers link to are all published."""
    assert set(ADDRESSES) <= set(pages)


def test_every_link_inside_the_site_lands(pages: dict[str, Html], bare: dict[str, Html], site: Path) -> None:
    """Each link, also one the engine's tables and form make, leads to a page or file, and to an id or answers there."""
    broken = []
    everything = {**pages, **bare}
    for address, page in everything.items():
        if address == "404.html" and knows_its_address(site):
            continue  # its links count from the host's root
        for tag, name in (("a", "href"), ("link", "href"), ("script", "src"), ("img", "src")):
            for attributes in page.all(tag):
                target = urlsplit(urljoin(HERE + address, attributes.get(name, "")))
                if target.netloc != urlsplit(HERE).netloc or target.scheme != "https":
                    continue
                path = unquote(target.path).removeprefix("/")
                is_there = path in everything or (site / path).is_file()
                if not is_there or (target.fragment and not lands(path, target.fragment, everything[path])):
                    broken.append(f"{address}: {attributes[name]}")
    assert broken == []


def test_no_page_asks_another_host_for_anything(pages: dict[str, Html]) -> None:
    """Scripts, styles, images, fonts and frames all come from the site itself."""
    foreign = [
        (address, tag, value)
        for address, page in pages.items()
        for tag, attributes in page.tags
        if tag in {"script", "img", "iframe", "link", "source", "video", "audio", "form"}
        for name in ("src", "href", "srcset", "action")
        if (value := attributes.get(name, "")).startswith(("http:", "https:", "//"))
    ]
    assert foreign == []


def test_ids_are_unique_on_each_page(pages: dict[str, Html]) -> None:
    """No id stands twice on a page, so every link to a section has one place to land."""
    twice = {
        address: sorted({one for one in page.ids if page.ids.count(one) > 1})
        for address, page in pages.items()
        if len(page.ids) != len(set(page.ids))
    }
    assert twice == {}


@pytest.mark.parametrize("path", sorted(ROOT.glob("docs/**/*.md")), ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_heading_has_an_explicit_id(path: Path) -> None:
    """A heading can be reworded without breaking a link to it."""
    text = re.sub(r"^```.*?^```", "", path.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
    headings = HEADING.findall(text)
    assert [
        heading for heading in headings if not re.search(r'\{ #[a-z0-9-]+( alias="[a-z0-9 -]+")? \}$', heading)
    ] == []
    assert sum(heading.startswith("# ") for heading in headings) == 1


@pytest.mark.parametrize("address", ADDRESSES)
def test_headings_go_down_one_level_at_a_time(pages: dict[str, Html], address: str) -> None:
    """A screen reader's list of headings has no holes."""
    levels = [int(tag[1]) for tag, _ in pages[address].tags if re.fullmatch(r"h[1-6]", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in itertools.pairwise(levels))


@pytest.mark.parametrize(
    "fragment",
    [
        "reason=no",
        "nothing=yes",
        "reason=nerves&offer-status=signed",
        "reason=nerves&reason=unsafe",
        "reason=nerves&amp;stage=final",
    ],
)
def test_a_link_with_answers_that_are_not_asked_for_does_not_land(pages: dict[str, Html], fragment: str) -> None:
    """The test of all links would notice an answer that the checklist does not know, or would not ask for."""
    page = pages["checklist/"]
    assert lands("checklist/", "reason=pending-offer&offer-status=verbal", page)
    assert not lands("checklist/", fragment, page)
    assert not lands("guide/notice/", "reason=nerves", pages["guide/notice/"])


@pytest.mark.parametrize("path", sorted(ROOT.glob("docs/guide/*.md")), ids=lambda path: path.stem)
def test_a_search_shows_a_guide_page_whole(path: Path) -> None:
    """A search engine cuts off long titles and descriptions, and makes up its own where one is short."""
    _, above = get_data(path.read_text(encoding="utf-8"))
    assert len(f"{above['title']} - Bow Out") <= 60
    assert 70 <= len(above["description"]) <= 155


@pytest.mark.parametrize("address", ADDRESSES)
def test_every_page_says_what_it_is(pages: dict[str, Html], address: str) -> None:
    """A search result shows a title and a description of our own."""
    descriptions = [one["content"] for one in pages[address].all("meta") if one.get("name") == "description"]
    assert len(descriptions) == 1
    assert 40 <= len(descriptions[0]) <= 160


def test_the_article_is_credited_on_every_page(pages: dict[str, Html]) -> None:
    """Each page names Nancy Anderson and links her article."""
    article = "https://www.nexxt.com/articles/What-If-I-Decide-to-Pull-Out-of-an-Interview-20467-article.html"
    for address in ADDRESSES:
        assert article in [one.get("href") for one in pages[address].all("a")], address
        assert "Nancy Anderson" in pages[address].text


def test_pages_for_developers_stay_out_of_the_readers_way(pages: dict[str, Html]) -> None:
    """Development pages are published, but no readers' page has them in its navigation."""
    assert "development/architecture/" in pages
    assert not [one for one in pages[""].all("a") if "development" in one.get("href", "")]


def test_a_link_that_does_not_land_fails_the_build(tmp_path: Path) -> None:
    """A wrong anchor, page or absolute address is a warning, and a warning stops the build."""
    mistakes = ("guide/notice.md#no-such-id", "no-such-page.md", "/checklist/")
    shutil.copytree(ROOT / "docs", tmp_path / "docs")
    with (tmp_path / "docs" / "about.md").open("a", encoding="utf-8") as about:
        about.writelines(f"\n[there]({one})\n" for one in mistakes)
    build = (
        "from mkdocs.commands.build import build; from mkdocs.config import load_config;"
        "build(load_config('mkdocs.yml', docs_dir=sys.argv[1], site_dir=sys.argv[2]))"
    )
    built = subprocess.run(
        [
            sys.executable,
            "-c",
            f"import logging, sys; logging.basicConfig(); {build}",
            str(tmp_path / "docs"),
            str(tmp_path / "site"),
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    warnings = [line for line in built.stderr.splitlines() if line.startswith("WARNING") and "about.md" in line]
    assert built.returncode != 0
    assert [len([line for line in warnings if f"'{one}'" in line]) for one in mistakes] == [1, 1, 1], built.stderr


def test_each_sign_that_links_to_a_section_says_which(pages: dict[str, Html]) -> None:
    """A screen reader's list of links tells the sections apart, and its list of headings has their words alone."""
    for address, page in pages.items():
        signs = [one for one in page.all("a") if one.get("class") == "headerlink"]
        headings = [one for tag, one in page.tags if re.fullmatch(r"h[1-6]", tag) and "aria-labelledby" in one]
        names = [one.get("aria-labelledby") for one in signs]
        assert names == [one["aria-labelledby"] for one in headings], address
        assert set(names) <= set(page.ids), address
        assert [one["href"] for one in signs] == [f"#{one['id']}" for one in headings], address
        assert signs or address == "404.html"


def test_a_heading_keeps_its_words_and_its_markup() -> None:
    """What names a heading is all of it but the sign; without a sign it needs no other name."""
    heading = '<h2 aria-labelledby="name-of-a.b" class="x" id="a.b"><span id="name-of-a.b">Say <code>no</code></span>'
    sign = '<a aria-labelledby="name-of-a.b" class="headerlink" href="#a.b" title="Permanent link">&para;</a></h2>'
    text = "## Say `no` { #a.b .x }"
    assert markdown(text, extensions=[Toc(permalink=True), "attr_list"]) == heading + sign
    assert markdown(text, extensions=[Toc(), "attr_list"]) == '<h2 class="x" id="a.b">Say <code>no</code></h2>'


def test_a_renamed_heading_keeps_its_old_ids() -> None:
    """Each stands in the heading as an empty element: a place to land, and no part of any name."""
    heading = '<h2 aria-labelledby="name-of-new" id="new"><span id="older"></span><span id="old"></span>'
    text = '## New { #new alias="old older" }'
    found = markdown(text, extensions=[Toc(permalink=True), "attr_list"])
    assert found.startswith(f'{heading}<span id="name-of-new">New</span><a aria-labelledby="name-of-new"')
    assert "alias" not in found


def test_plain_tables_can_be_scrolled_with_keys(pages: dict[str, Html]) -> None:
    """Each that holds no link takes the focus, and has a name of its own on its page."""
    for page in pages.values():
        framed = [one for tag, one in page.tags if tag == "div" and one.get("class") == "bow-wide"]
        names = [one["aria-labelledby"] for one in framed]
        assert len(names) == len(set(names))
        assert set(" ".join(names).split()) <= set(page.ids)
    tags = [tag for tag, one in pages["development/words/"].tags if tag == "table" or one.get("class") == "bow-wide"]
    assert tags == ["div", "table"]


@pytest.mark.parametrize(
    ("text", "framed"),
    [
        ("## A\n\n|B|\n|-|\n|c|\n\n## D\n\n|E|\n|-|\n|f|", ["name-of-a table-1", "name-of-d table-2"]),
        ("|B|\n|-|\n|c|", ["table-1"]),
        ("|B|\n|-|\n|[c](d)|", []),
    ],
)
def test_a_table_is_named_by_the_heading_above_it(text: str, framed: list[str]) -> None:
    """And by its number, for a heading may have several; one with a link needs no frame."""
    page = Html("")
    page.feed(markdown(text, extensions=[Toc(permalink=True), "tables"]))
    assert [one["aria-labelledby"] for one in page.all("div")] == framed


def test_search_is_a_place_with_a_name_and_no_dialog(pages: dict[str, Html]) -> None:
    """What keeps nobody in is no dialog; its results can be found, and how many there are is said."""
    for address, page in pages.items():
        tags = [one for _, one in page.tags]
        assert not [one for one in tags if one.get("role") == "dialog"], address
        (region,) = [one for one in tags if one.get("role") == "region" and "md-search" in one.get("class", "")]
        assert region["aria-label"]
        assert [one for one in tags if one.get("role") == "status" and "md-search" in one.get("class", "")]
        assert [one for one in tags if one.get("role") == "search"]


def test_a_site_with_an_address_knows_it(tmp_path: Path) -> None:
    """Below a path the page for what is not found has its styles and links, and search engines find all pages."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(tmp_path)]
    subprocess.run(command, cwd=ROOT, check=True, env={**os.environ, "SITE_URL": f"{HERE}bow-out/"})
    lost = Html("404.html")
    lost.feed((tmp_path / "404.html").read_text(encoding="utf-8"))
    addresses = [one.get(name, "") for _, one in lost.tags for name in ("href", "src") if name in one]
    for address in addresses:
        if not address.startswith(("https:", "#")):
            path = tmp_path / address.removeprefix("/bow-out/").partition("#")[0]
            assert address.startswith("/bow-out/")
            assert path.is_file() or (path / "index.html").is_file(), address
    assert [one["content"] for one in lost.all("meta") if one.get("name") == "robots"] == ["noindex"]
    assert f"Sitemap: {HERE}bow-out/sitemap.xml" in (tmp_path / "robots.txt").read_text(encoding="utf-8")
    assert f"<loc>{HERE}bow-out/guide/notice/</loc>" in (tmp_path / "sitemap.xml").read_text(encoding="utf-8")
    notice = (tmp_path / "guide" / "notice" / "index.html").read_text(encoding="utf-8")
    assert f'<link rel="canonical" href="{HERE}bow-out/guide/notice/">' in notice


def test_a_site_without_an_address_claims_none(pages: dict[str, Html], site: Path) -> None:
    """Built for nobody knows where, no page says where it is, and the one for what is not found is right anywhere."""
    if knows_its_address(site):
        pytest.skip("this site was built with SITE_URL")
    assert not [address for address, page in pages.items() for one in page.all("link") if one["rel"] == "canonical"]
    assert "<loc>" not in (site / "sitemap.xml").read_text(encoding="utf-8")
    named = [one[name] for _, one in pages["404.html"].tags for name in ("href", "src") if name in one]
    assert [one for one in named if one.startswith("/")] == []
