"""What a page may weigh, and what keeps it light. A page over its budget fails the build."""

import gzip
import re
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import material
import pytest

from publisher.weight import lighten, mend_script, squeeze
from tests.conftest import ROOT
from tests.site.conftest import Html

HERE = "https://bow-out.example/"
THEME = Path(material.__file__).parent / "templates"

#: The most that may go over the wire, gzipped, for a page and all it makes a browser fetch at once: 5 % above what the
#: heaviest page came to when this was written. The theme as it comes, with the words of `guide/notice/` and without
#: its fonts, came to 85,100 then.
BYTES = 62_200
BYTES_OF_LIBRARY = 66_000
BYTES_OF_LINKS = 71_000  # every address there is, and the codes of a frame
BYTES_OF_CHECKLIST = 55_800  # 3 kB are the advice before Python
#: What pages share of that: the sheet, the theme's script, the icon.
BYTES_SHARED = 52_400

#: The page, its sheet, its script, the icon, and the script of its headings' signs; what else those do comes later.
REQUESTS = 5
#: And the scripts of the message library and of the list of addresses, which copy; they come last, and the page does
#: all else without them.
REQUESTS_OF_LIBRARY = 6
#: And the checklist's own sheet and modules; but the theme's script only once somebody searches there.
REQUESTS_OF_CHECKLIST = 6


def fetched_at_once(page: Html) -> set[str]:
    """Return the addresses below the site's root of all that a page's HTML makes a browser fetch, and its own."""
    wanted = {"stylesheet", "modulepreload", "preload", "prefetch", "icon"}
    named = [one["href"] for one in page.all("link") if wanted & set(one["rel"].split())]
    named += [one["src"] for tag in ("img", "iframe") for one in page.all(tag)]
    named += [one["src"] for one in page.all("script") if "src" in one and one.get("type") != "text/plain"]
    addresses = {urlsplit(urljoin(HERE + page.address, name)) for name in named}
    return {page.address} | {one.path.removeprefix("/") for one in addresses if one.scheme == "https"}


def readers(pages: Mapping[str, Html]) -> list[str]:
    """Return the addresses of the pages that are for readers and not for developers."""
    return [address for address in pages if not address.startswith("development/")]


def weigh(site: Path, address: str) -> int:
    """Return how many bytes a file is on its way."""
    path = site / address
    content = (path / "index.html" if path.is_dir() else path).read_bytes()
    return len(gzip.compress(content, 6, mtime=0))


def test_pages_stay_light(pages: dict[str, Html], site: Path) -> None:
    """A reader on a slow line at night has every page soon."""
    weights = {
        address: {one: weigh(site, one) for one in fetched_at_once(pages[address])} for address in readers(pages)
    }
    most = dict.fromkeys(weights, BYTES)
    most |= {"checklist/": BYTES_OF_CHECKLIST, "messages/": BYTES_OF_LIBRARY, "link/": BYTES_OF_LINKS}
    assert {address: parts for address, parts in weights.items() if sum(parts.values()) > most[address]} == {}
    assert sum(size for one, size in weights[""].items() if one) <= BYTES_SHARED, weights[""]


def test_pages_ask_for_little(pages: dict[str, Html]) -> None:
    """Every request is one more that can be slow, or fail."""
    fetched = {address: fetched_at_once(pages[address]) for address in readers(pages)}
    most = dict.fromkeys(fetched, REQUESTS)
    most |= {"checklist/": REQUESTS_OF_CHECKLIST}
    most |= dict.fromkeys(("messages/", "messages/replies/", "link/"), REQUESTS_OF_LIBRARY)
    assert {address: names for address, names in fetched.items() if len(names) > most[address]} == {}


def test_nothing_is_published_that_no_page_asks_for(site: Path) -> None:
    """Source maps, search in other languages and what else came with the theme stay behind."""
    names = {path.relative_to(site).as_posix() for path in site.glob("assets/**/*") if path.is_file()}
    assert [name for name in names if name.endswith(".map") or "/lunr/" in name] == []
    assert sum("/stylesheets/" in name for name in names) == 1
    scripts = [path.read_text(encoding="utf-8") for path in site.glob("assets/javascripts/*.js")]
    assert not any("sourceMappingURL" in script for script in scripts)


def test_names_of_what_was_changed_change_with_it(tmp_path: Path) -> None:
    """A new page never meets an old sheet or script that a cache has kept; the same site has the same names."""
    sheets = []
    for number, style in enumerate(("p { margin: 0 }", "p { margin: 0 }", "p { margin: 1px }")):
        site = _build_small(tmp_path / str(number), style=style)
        lighten(site)
        sheets += [path.name for path in site.glob("assets/stylesheets/*")]
        assert sheets[-1] in (site / "guide" / "index.html").read_text(encoding="utf-8")
    assert sheets[0] == sheets[1] != sheets[2]


def test_line_breaks_go_but_where_they_count() -> None:
    """Templates leave many between tags; code keeps its lines, and a script the text that its hash is made of."""
    code = "<pre><code>a\n\n  b</code>\n\n</pre><code>c\n\nd</code>"
    script = "<script>\n\n e()\n\n</script><textarea>f\n\ng</textarea>"
    assert squeeze(f"<p>\n  \n Say  it \n\n</p>{code}\n \n{script}") == f"<p>\nSay  it\n</p>{code}\n{script}"


# Style sheets ---------------------------------------------------------------------------------------------------------


def test_no_page_loses_a_rule_of_the_theme(site: Path) -> None:
    """Whatever the theme says of a class that stands on a page, the published sheet says too."""
    (theme,) = THEME.glob("assets/stylesheets/main.*.min.css")
    (ours,) = site.glob("assets/stylesheets/*.css")
    on_pages = set().union(
        *(one["class"].split() for page in _read_pages(site) for _, one in page.tags if "class" in one)
    )
    classes = re.compile(r"\.([a-z][\w-]*)(?=[^{}]*{)")
    told = on_pages & set(classes.findall(theme.read_text(encoding="utf-8")))
    assert len(told) > 60
    assert told - set(classes.findall(ours.read_text(encoding="utf-8"))) == set()


@pytest.mark.parametrize(
    "name",
    [
        "md-header--shadow",
        "md-header__title--active",
        "md-nav__link--passed",
        "md-nav__link--active",
        "md-search-result__item",
        "md-search-result__more",
        "md-dialog--active",
        "md-typeset__table",
        "data-md-scrolllock",
        "slate",
        "@media print",
    ],
)
def test_what_the_theme_s_script_adds_keeps_its_rules(site: Path, name: str) -> None:
    """Search, the menu, dialogs, tables, the dark colours and print look as they did."""
    (sheet,) = site.glob("assets/stylesheets/*.css")
    assert name in sheet.read_text(encoding="utf-8")


def test_every_variable_that_is_used_is_declared(site: Path) -> None:
    """Taking out unused variables takes out none that another sheet, or a script, asks for."""
    (theme,) = THEME.glob("assets/stylesheets/main.*.min.css")
    sheets = "".join(path.read_text(encoding="utf-8") for path in site.glob("assets/**/*.css"))
    declared, used = (re.compile(pattern) for pattern in (r"(--[\w-]+)\s*:", r"var\((--[\w-]+)"))
    theirs = set(used.findall(text := theme.read_text(encoding="utf-8"))) - set(declared.findall(text))
    by_script = {
        name
        for path in site.glob("assets/checklist-*/*.mjs")
        for name in re.findall(r"--bow-\w+", path.read_text("utf-8"))
    }
    assert set(used.findall(sheets)) - set(declared.findall(sheets)) <= theirs | by_script


def test_no_page_has_a_part_of_the_theme_whose_rules_are_taken_out(pages: dict[str, Html]) -> None:
    """Whoever gives a page tabs, footnotes or a version has to take them off the list in `purgecss.cjs`."""
    parts = tuple(re.findall(r"/\^([\w-]+)/", (ROOT / "src/publisher/purgecss.cjs").read_text(encoding="utf-8")))
    assert len(parts) == 10
    used = {name for page in pages.values() for _, one in page.tags for name in one.get("class", "").split()}
    assert [name for name in used if name.startswith(parts)] == []


# Scripts --------------------------------------------------------------------------------------------------------------


def test_search_waits_until_it_is_opened(site: Path) -> None:
    """The theme's script neither starts its worker nor fetches the index while nobody searches."""
    (script,) = site.glob("assets/javascripts/bundle*.js")
    text = script.read_text(encoding="utf-8")
    assert '(location.protocol!=="file:")' not in text
    assert "=new Worker(address);" in text
    assert text.count("new Worker(") == 1


def test_a_feed_is_not_taken_for_another_language(site: Path) -> None:
    """The theme's script would ask for a sitemap beside each link of that kind, on every page."""
    (script,) = site.glob("assets/javascripts/bundle*.js")
    found = re.findall(r"link\[rel=alternate\](?:\[hreflang\])?", script.read_text(encoding="utf-8"))
    assert found == ["link[rel=alternate][hreflang]"]


@pytest.mark.parametrize("script", ["", 'f(location.protocol!=="file:"),', "=new Worker(a)=new Worker(b)"])
def test_a_theme_that_has_changed_is_refused(script: str) -> None:
    """A new version of the theme that starts its search in another way does not get by unseen."""
    with pytest.raises(ValueError, match="look again"):
        mend_script(script)


def test_only_pages_with_scripts_of_ours_fetch_them(pages: dict[str, Html]) -> None:
    """A page of the guide fetches no module that it has no use for: only the one of its headings' signs."""
    modules = {
        address: [Path(one["src"]).name for one in page.all("script") if one.get("type") == "module"]
        for address, page in pages.items()
    }
    more = {address: names for address, names in modules.items() if names != ["permalinks.mjs"]}
    assert more == {
        "404.html": [],
        "checklist/": ["register.mjs", "permalinks.mjs"],
        "link/": ["permalinks.mjs", "builder.mjs"],
        "messages/": ["permalinks.mjs", "library.mjs"],
        "messages/replies/": ["permalinks.mjs", "library.mjs"],
    }


def _read_pages(site: Path) -> list[Html]:
    pages = []
    for path in site.rglob("*.html"):
        pages.append(Html(path.name))
        pages[-1].feed(path.read_text(encoding="utf-8"))
    return pages


def _build_small(site: Path, style: str = "", page: str = "<p>Hello") -> Path:
    """Write a site of one page, as small as can be."""
    theme = ".tabbed-button{color:red}p{color:red}"
    script = 'x("tabbed-button"),f(location.protocol!=="file:"),g=(e,t=new Worker(e))=>t,M("link[rel=alternate]")'
    links = "".join(
        f'<link rel="stylesheet" href="../assets/stylesheets/{name}">'
        for name in ("main.0.min.css", "palette.0.min.css", "site.css")
    )
    for name, text in {
        "guide/index.html": f'<head>{links}</head>{page}<script src="../assets/javascripts/bundle.0.min.js"></script>',
        "assets/stylesheets/main.0.min.css": theme,
        "assets/stylesheets/palette.0.min.css": "",
        "assets/stylesheets/site.css": style,
        "assets/javascripts/bundle.0.min.js": script,
        "assets/javascripts/bundle.0.min.js.map": "{}",
    }.items():
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_text(text, encoding="utf-8")
    return site
