"""What a page may weigh, and what keeps it light. A page over its budget fails the build."""

import gzip
import re
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import material
import pytest

from publisher.stylesheet import find_names, prune
from publisher.weight import delay_search, lighten, preload_modules, squeeze
from tests.site.conftest import Html

HERE = "https://bow-out.example/"
THEME = Path(material.__file__).parent / "templates"

#: The most that may go over the wire, gzipped, for a page and all it makes a browser fetch at once: 5 % above what the
#: heaviest page came to when this was written. The theme as it comes, with the words of `guide/notice/` and without
#: its fonts, came to 85,100 then.
BYTES = 62_700
BYTES_OF_LIBRARY = 66_500
BYTES_OF_CHECKLIST = 111_000
#: What pages share of that: the sheet, the theme's script, the icon.
BYTES_SHARED = 50_600

#: The page, its sheet, its script and the icon.
REQUESTS = 4
#: And the message library's scripts, which copy; they come last, and the page does all else without them.
REQUESTS_OF_LIBRARY = 6
#: And the checklist's own sheet and modules.
REQUESTS_OF_CHECKLIST = 27


def fetched_at_once(page: Html) -> set[str]:
    """Return the addresses below the site's root of all that a page's HTML makes a browser fetch, and its own."""
    wanted = {"stylesheet", "modulepreload", "preload", "prefetch", "icon"}
    named = [one["href"] for one in page.all("link") if wanted & set(one["rel"].split())]
    named += [one["src"] for tag in ("script", "img", "iframe") for one in page.all(tag) if "src" in one]
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
    most = dict.fromkeys(weights, BYTES) | {"checklist/": BYTES_OF_CHECKLIST, "messages/": BYTES_OF_LIBRARY}
    assert {address: parts for address, parts in weights.items() if sum(parts.values()) > most[address]} == {}
    assert sum(size for one, size in weights[""].items() if one) <= BYTES_SHARED, weights[""]


def test_pages_ask_for_little(pages: dict[str, Html]) -> None:
    """Every request is one more that can be slow, or fail."""
    fetched = {address: fetched_at_once(pages[address]) for address in readers(pages)}
    most = dict.fromkeys(fetched, REQUESTS)
    most |= {"checklist/": REQUESTS_OF_CHECKLIST, "messages/": REQUESTS_OF_LIBRARY}
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


@pytest.mark.parametrize(
    "selector",
    [
        "p",
        "P.note",
        ".note > p",
        "#here",
        "a[href]",
        'a[href^="http"]',
        "[type=radio]:checked ~ p",
        "[data-live] p",
        "[data-md-state=open]",
        ".added--late",
        ".made-up",
        "p:not(.no-such)",
        "p:is(.no-such, .note):hover::before",
        "*",
        ":root",
        r".with\:sign",
    ],
)
def test_a_rule_that_something_may_match_stays(selector: str) -> None:
    """Names count from pages, and from scripts: whole, as the start of one, and as a key of `dataset`."""
    page = '<p class="note" id="here"><a href="x"></a><input type="radio" data-md-state="open">'
    script = 'a.classList.add("added--late");b.className=`made-${c}`;d.dataset.live=""'
    names = find_names([page], [script])
    rule = selector + "{color:red}"
    assert prune(rule, names) == rule


@pytest.mark.parametrize(
    "selector", ["q", ".unknown", "p.unknown", "#gone", "[title]", "[type=checkbox]", ".note .unknown:hover", "p>q"]
)
def test_a_rule_that_nothing_can_match_goes(selector: str) -> None:
    """One name that is nowhere is enough, and what is left of a list stays."""
    names = find_names(['<p class="note" id="here"><input type="radio">'], [])
    assert prune(selector + "{color:red}", names) == ""
    assert prune(f"p,{selector}{{color:red}}", names) == "p{color:red}"


def test_groups_strings_and_what_is_used_of_variables_come_through() -> None:
    """Only what cannot matter goes: comments, empty groups, variables and animations that nobody asks for."""
    css = """
    @charset "UTF-8";
    /* { */ :root { --used: url("data:a;{b}"); --of-script: 1; --unused: 2; --only-for-unused: var(--unused) }
    @media print { p { content: "/* ; } */  kept" } .unknown { color: red } }
    @media screen { .unknown { color: var(--unused) } }
    @supports (display: grid) { @media (width > 1px) { p { background: url(data:image/png;base64,AA==) } } }
    @keyframes used { from { color: red } to { color: var(--used) } }
    @keyframes unused { to { top: 0 } }
    @page { margin: 1in }
    p { animation: used 1s }
    """
    assert prune(css, {"p"}, ["style.setProperty('--of-script', 1)"]).splitlines() == [
        '@charset "UTF-8";',
        ':root{--used: url("data:a;{b}");--of-script: 1}',
        '@media print{p{content: "/* ; } */  kept"}}',
        "@supports (display: grid){@media (width > 1px){p{background: url(data:image/png;base64,AA==)}}}",
        "@keyframes used{from { color: red } to { color: var(--used) }}",
        "@page{margin: 1in}",
        "p{animation: used 1s}",
    ]


def test_a_sheet_that_is_cut_off_is_refused() -> None:
    """Half a sheet is never published as a whole one."""
    with pytest.raises(ValueError, match="never ends: p"):
        prune("p { color: red", {"p"})


def test_a_part_of_the_theme_counts_once_a_page_has_it(tmp_path: Path) -> None:
    """What only the theme's script makes, such as the buttons of tabs, keeps its rules where a page has tabs."""
    sheets = []
    for name, page in (("without", "<p>Hello"), ("with", '<p class="tabbed-set">')):
        lighten(site := _build_small(tmp_path / name, page=page))
        sheets += [path.read_text(encoding="utf-8") for path in site.glob("assets/stylesheets/*")]
    assert [".tabbed-button{" in sheet for sheet in sheets] == [False, True]


# Scripts --------------------------------------------------------------------------------------------------------------


def test_search_waits_until_it_is_opened(site: Path) -> None:
    """The theme's script neither starts its worker nor fetches the index while nobody searches."""
    (script,) = site.glob("assets/javascripts/bundle*.js")
    text = script.read_text(encoding="utf-8")
    assert '(location.protocol!=="file:")' not in text
    assert "=new Worker(address);" in text
    assert text.count("new Worker(") == 1


@pytest.mark.parametrize("script", ["", 'f(location.protocol!=="file:"),', "=new Worker(a)=new Worker(b)"])
def test_a_theme_that_has_changed_is_refused(script: str) -> None:
    """A new version of the theme that starts its search in another way does not get by unseen."""
    with pytest.raises(ValueError, match="look again"):
        delay_search(script)


@pytest.mark.parametrize("page", ["checklist/", "messages/"])
def test_every_module_of_a_page_comes_at_once(pages: dict[str, Html], site: Path, page: str) -> None:
    """No module has to arrive before the browser learns of the next."""
    addresses = {one for one in fetched_at_once(pages[page]) if one.endswith(".mjs")}
    assert addresses
    for address in addresses:
        text = (site / address).read_text(encoding="utf-8")
        imported = re.findall(r'^(?:import|export) [^;]*"(\./[^"]+)";$', text, re.MULTILINE)
        assert {urljoin(address, one) for one in imported} <= addresses


def test_only_pages_with_scripts_of_ours_fetch_them(pages: dict[str, Html]) -> None:
    """A page of the guide fetches no module that it has no use for."""
    preloading = [
        address for address, page in pages.items() if any(one["rel"] == "modulepreload" for one in page.all("link"))
    ]
    assert preloading == ["checklist/", "messages/"]


def test_modules_are_found_through_each_other(tmp_path: Path) -> None:
    """Each is named once, also where two import each other; a type's import in a comment is none."""
    (tmp_path / "a.mjs").write_text(
        'import { b } from "./b.mjs";\nimport "./c.mjs";\n/** @import {D} from "./d.mjs" */'
    )
    (tmp_path / "b.mjs").write_text('export {\n  x,\n} from "./c.mjs";')
    (tmp_path / "c.mjs").write_text('import { a } from "./a.mjs";')
    page = '<head></head><script type="module" src="./a.mjs"></script>'
    links = re.findall('<link rel="modulepreload" href="([^"]+)">', preload_modules(page, tmp_path))
    assert links == ["./b.mjs", "./c.mjs"]


def _read_pages(site: Path) -> list[Html]:
    pages = []
    for path in site.rglob("*.html"):
        pages.append(Html(path.name))
        pages[-1].feed(path.read_text(encoding="utf-8"))
    return pages


def _build_small(site: Path, style: str = "", page: str = "<p>Hello") -> Path:
    """Write a site of one page, as small as can be."""
    theme = ".tabbed-button{color:red}p{color:red}"
    script = 'x("tabbed-button"),f(location.protocol!=="file:"),g=(e,t=new Worker(e))=>t'
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
