"""The events of MkDocs: each gathers what only MkDocs knows, and hands it to plain functions that know nothing of it.

While `mkdocs serve` runs, a changed engine or publisher is imported afresh before each build, so that the page always
shows the code that is there.
"""

import fnmatch
import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.plugins import get_plugin_logger
from mkdocs.structure.files import File, Files

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.nav import Navigation
    from mkdocs.structure.pages import Page

_log = get_plugin_logger("publisher")

#: MkDocs says only once which command runs.
_running = {"command": "build"}

#: What is bundled: none of it is published as it is.
BROWSER_SIDE = "assets/checklist/"
#: The page whose dated sections are a feed.
FEED_OF = "changes/"
#: Pages that nobody shares: they have the home page's card.
WITHOUT_CARD = "development/"
#: mkdocstrings adds it to every page; the one page that would need it has what it needs in ours.
MKDOCSTRINGS_SHEET = "assets/_mkdocstrings.css"


def on_startup(command: str, dirty: bool) -> None:  # noqa: FBT001 - MkDocs calls it so
    """Remember whether this is `mkdocs serve`."""
    del dirty
    _running["command"] = command


def on_config(config: "MkDocsConfig") -> None:
    """Build the engine, so that every page can name its addresses."""
    for name in [name for name in sys.modules if name.partition(".")[0] in {"checklist", "publisher"}]:
        del sys.modules[name]
    from publisher.archive import read_copies  # noqa: PLC0415 - only now, see above
    from publisher.embeds import PAGES  # noqa: PLC0415
    from publisher.engine import build_engine  # noqa: PLC0415

    root = Path(config.config_file_path).parent
    config.extra["engine"] = build_engine(root, root / ".cache" / "engine")
    config.extra["pages"] = {}
    config.extra["words"] = {}
    config.extra["embeds"] = []
    config.extra["embed_pages"] = PAGES
    config.extra["copies"] = read_copies(root / config.extra["archive"])
    config.extra_css.remove(MKDOCSTRINGS_SHEET)


def on_files(files: Files, config: "MkDocsConfig") -> Files:
    """Publish the engine, and our scripts and sheet bundled, at an address that changes with their content."""
    from publisher.browser_side import CLASSIC, ENTRIES, bundle  # noqa: PLC0415
    from publisher.engine import digest  # noqa: PLC0415

    engine = config.extra["engine"]
    for part in (*engine.parts.values(), engine.ready):
        files.append(File.generated(config, part.address, abs_src_path=str(part.path)))
    for file in [file for file in files if file.src_uri.startswith(BROWSER_SIDE)]:
        files.remove(file)
    source = Path(config.config_file_path).parent / "overrides" / BROWSER_SIDE
    with tempfile.TemporaryDirectory() as target:
        bundle([source / name for name in ENTRIES], Path(target))
        bundle([source / name for name in CLASSIC], Path(target), "iife")
        public = Path(target, "embed.mjs")  # pasted into other people's pages, so its address never changes
        files.append(File.generated(config, "embed/embed.js", content=public.read_bytes()))
        public.unlink()
        made = sorted(Path(target).iterdir())
        folder = f"assets/checklist-{digest(made)}/"
        for path in made:
            files.append(File.generated(config, folder + path.name, content=path.read_bytes()))
    config.extra["browser_side"] = folder
    return files


def on_nav(nav: "Navigation", config: "MkDocsConfig", files: Files) -> None:
    """Remember in which order readers find the pages."""
    del files
    config.extra["nav"] = nav


def on_page_markdown(markdown: str, page: "Page", config: "MkDocsConfig", files: Files) -> None:
    """Let the sitemap say when a page was checked, not when it was built; a search engine would stop believing that."""
    del markdown, config, files
    page.update_date = str(page.meta.get("reviewed", ""))


def on_page_content(html: str, page: "Page", config: "MkDocsConfig", files: Files) -> str:
    """Put what a page's markers ask for in their place, and when it was last checked at its end."""
    from publisher.archive import render_link  # noqa: PLC0415
    from publisher.embeds import PAGES, embed_page, render_codes  # noqa: PLC0415
    from publisher.markers import fill  # noqa: PLC0415
    from publisher.reviewed import render_reviewed  # noqa: PLC0415
    from publisher.sharing import render_feed  # noqa: PLC0415

    base, engine = "../" * page.url.count("/"), config.extra["engine"]
    html = html.replace("<!-- frames -->", render_codes(config.site_url or "https://…/", config.site_name))
    if page.url in PAGES:
        embed = embed_page(page.url, page.meta.get("title", page.title), html)
        content = fill(embed.content, embed.base, engine.describe(embed.base), engine.ready.address)
        config.extra["embeds"].append(replace(embed, content=content))
    copies = config.extra["copies"]
    if page.url == FEED_OF and config.site_url:
        feed = render_feed(fill(html, base, {}, ""), page.url, config.site_url, config.site_name)
        files.append(File.generated(config, f"{FEED_OF}feed.xml", content=feed))
        html += '<p><a href="feed.xml">Follow the changes in a feed reader</a></p>'
    if "reviewed" in page.meta:
        html += render_reviewed(page.meta["reviewed"], base) + render_link(copies, page.url, base)
    return fill(html, base, engine.describe(base), engine.ready.address)


def on_env(env: "Environment", config: "MkDocsConfig", files: Files) -> None:
    """Publish what is no page of the guide, and so in no menu, search or sitemap: cards, pages for frames, copies."""
    from publisher.embeds import embed_messages, render_oembed  # noqa: PLC0415
    from publisher.weight import SHEETS  # noqa: PLC0415

    _list_addresses(config, files)
    home = config.site_url or ""
    if home:  # a card has to be named with its host
        _publish_cards(config, files)
    urls = [file.url for file in files]
    sheets = [url for name in SHEETS for url in fnmatch.filter(urls, f"assets/stylesheets/{name}")]
    _publish_copies(env, config, files, sheets)
    template = env.get_template("embed.html")
    for embed in [*config.extra["embeds"], *embed_messages()]:
        html = template.render(config=config, embed=embed, base=embed.base, home=home, sheets=sheets)
        files.append(File.generated(config, f"{embed.address}index.html", content=_secure(html, home)))
        if home:
            answer = render_oembed(embed, home, config.site_name)
            files.append(File.generated(config, f"{embed.address}oembed.json", content=answer))


def on_post_page(output: str, page: "Page", config: "MkDocsConfig") -> str:
    """Give every page its security policy, and keep it for the check of the addresses, and its words for the search."""
    config.extra["pages"][page.url] = output
    if words := page.meta.get("search", {}).get("words"):
        config.extra["words"][page.url] = words
    return _secure(output)


def on_post_template(output_content: str, template_name: str, config: "MkDocsConfig") -> str:
    """Give the page for what is not found its policy too."""
    del config
    return _secure(output_content) if template_name.endswith(".html") else output_content


def on_post_build(config: "MkDocsConfig") -> None:
    """Warn, which in a strict build is to fail, of every address that is no longer there; then finish the site."""
    from publisher.permalinks import broken, read, read_moved, render_moved  # noqa: PLC0415
    from publisher.search import attune  # noqa: PLC0415
    from publisher.weight import lighten  # noqa: PLC0415

    site, path = Path(config.site_dir), Path(config.docs_dir, "permalinks.toml")
    moved = read_moved(path)
    for fault in broken(read(path), moved, config.extra["pages"]):
        _log.warning(fault)
    (site / "permalinks.json").write_text(config.extra["permalinks"], encoding="utf-8")
    for old, new in moved.items():
        (site / old).mkdir(parents=True, exist_ok=True)
        (site / old / "index.html").write_text(_secure(render_moved(old, new)), encoding="utf-8")
    attune(site, config.extra["words"])
    lighten(site)


def _list_addresses(config: "MkDocsConfig", files: Files) -> None:
    """List the addresses, now that every page has its content, on the page that wants the list and as a file."""
    from publisher.addresses import Listed, Places, render_addresses, render_contact, render_json  # noqa: PLC0415
    from publisher.permalinks import read, read_moved  # noqa: PLC0415

    pages = [file.page for file in files.documentation_pages() if file.page]
    listed = {one.url: Listed(one.url, one.meta.get("reviewed"), Places(one.content or "")) for one in pages}
    groups: list[tuple[str, list[Listed]]] = []
    for page in config.extra["nav"].pages:
        title = page.ancestors[-1].title if page.ancestors else ""
        if not groups or groups[-1][0] != title:
            groups.append((title, []))
        groups[-1][1].append(listed[page.url])
    for page in pages:
        if page.meta.get("linking"):
            listing = render_addresses(groups, "../" * page.url.count("/"))
            content = (page.content or "").replace("<!-- addresses -->", listing)
            page.content = content.replace("<!-- issues -->", render_contact(config.extra["issues"]))
    path = Path(config.docs_dir, "permalinks.toml")
    config.extra["permalinks"] = render_json(config.site_url or "", read(path), read_moved(path), listed)


def _publish_cards(config: "MkDocsConfig", files: Files) -> None:
    """Publish each page's card, and tell the templates its address and what the page is to search engines."""
    from publisher.cards import Card, draw_cards, find_address  # noqa: PLC0415
    from publisher.sharing import describe_page  # noqa: PLC0415

    pages = [file.page for file in files.documentation_pages() if file.page]
    shared = {page.url: page for page in pages if not page.url.startswith(WITHOUT_CARD)}
    says = (config.site_description or "").partition(". ")[2].removesuffix(".")  # the first sentence is in the titles
    cards = {url: Card(_name(page), _find_label(page), config.site_name, says) for url, page in shared.items()}
    drawn = draw_cards(cards, Path(config.config_file_path).parent / ".cache" / "cards")
    for page in pages:
        url = page.url if page.url in cards else ""
        page.meta["card"] = find_address(url)
        if page.url in cards:
            files.append(File.generated(config, page.meta["card"], content=drawn[url]))
            page.meta["data"] = describe_page(
                [(_name(one), one.url) for one in _find_trail(page, shared)],
                page.meta.get("description", config.site_description),
                page.meta["card"],
                page.meta.get("reviewed"),
                config.site_url or "",
                config.site_name,
            )


def _publish_copies(env: "Environment", config: "MkDocsConfig", files: Files, sheets: list[str]) -> None:
    """Publish the dated copies, and the list of them once there is one."""
    from publisher.archive import render_list  # noqa: PLC0415
    from publisher.reviewed import say_day  # noqa: PLC0415

    template = env.get_template("archive.html")
    context = {"config": config, "sheets": sheets}
    copies = config.extra["copies"]
    for copy in copies:
        html = template.render(
            **context, base=copy.base, copy=copy, content=copy.html, day=say_day(copy.day), title=copy.title
        )
        files.append(File.generated(config, f"{copy.address}index.html", content=_secure(html)))
    if copies:
        html = template.render(**context, base="../", content=render_list(copies), title="Copies to cite")
        files.append(File.generated(config, "archive/index.html", content=_secure(html)))


def _name(page: "Page") -> str:
    return str(page.meta.get("title", page.title))


def _find_label(page: "Page") -> str:
    """Return what kind of page it is: the step, or the part of the menu."""
    from checklist.rules import STEPS  # noqa: PLC0415

    steps = [one.link for one in STEPS]
    return f"Step {steps.index(page.url) + 1} of {len(steps)}" if page.url in steps else _find_part(page)


def _find_trail(page: "Page", pages: "Mapping[str, Page]") -> "list[Page]":
    """Return the home page, the page that leads to this one if there is such, and this one."""
    above = {"Your situation": "guide/situations/", "Messages": "messages/"}.get(_find_part(page), "")
    trail = [pages[one] for one in dict.fromkeys(("", above))]
    return trail if page in trail else [*trail, page]


def _find_part(page: "Page") -> str:
    """Return the part of the menu that a page is in, however deep."""
    return str([*page.ancestors][-1].title) if page.parent else ""


def _secure(html: str, home: str = "") -> str:
    from publisher.policy import secure  # noqa: PLC0415

    # While serving, MkDocs adds its own inline script to reload the page, which no hash made here can allow.
    return html if _running["command"] == "serve" else secure(html, home)
