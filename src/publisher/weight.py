"""Reduce the bytes and requests of a built site: unused files and rules go, sheets are joined, search starts on demand.

The theme serves every site, so much of it serves none of our pages. This works on the built folder alone.
"""

import hashlib
import re
from pathlib import Path

from publisher.browser_side import purge

#: What the theme and MkDocs publish and no page asks for: source maps, search in other languages, an icon, a sheet.
NOT_ASKED_FOR = (
    "assets/**/*.map",
    "assets/javascripts/lunr/**/*.js",
    "assets/images/favicon.png",
    "assets/_mkdocstrings.css",
)

#: Every page has these sheets, in this order.
SHEETS = ("main.*.min.css", "palette.*.min.css", "site.css")

_LINK = r'<link rel="stylesheet" href="[^"]*{address}">\s*'
#: Firefox fetches the next page unasked, and the security policy then says no.
_NEIGHBOUR = re.compile(r'<link rel="(?:next|prev)" href="[^"]*">\s*')
#: White space with a line break, which templates leave much of; and the elements in which it is kept.
_BREAKS = re.compile(r"(?P<kept><(?P<tag>pre|code|script|textarea)\b.*?</(?P=tag)>)|\s*\n\s*", re.DOTALL)
_SOURCE_MAP = re.compile(r"\n?(?://# sourceMappingURL=\S+|/\*# sourceMappingURL=.*?\*/)\s*$")

#: The theme fetches index and worker with every page; only a page opened as a file waits for the first search.
_INDEX_AT_ONCE = re.compile(r'[\w$]+\(location\.protocol!=="file:"\),')
_WORKER_AT_ONCE = re.compile(r"=new Worker\((?P<address>[\w$]+)\)")
#: A proxy with the worker's interface, which starts it at the first message.
_WORKER_LATE = (
    "=(address=>{const late=new EventTarget;let worker;late.postMessage=message=>{"
    "if(!worker){worker=new Worker(address);"
    'worker.onmessage=({data})=>late.dispatchEvent(new MessageEvent("message",{data}))}'
    r"worker.postMessage(message)};return late})(\g<address>)"
)
#: The theme takes every `rel=alternate` for a translation and fetches a sitemap beside it; ours are a feed and oEmbed.
_ALTERNATES = re.compile(r"link\[rel=alternate\](?=[\"'`])")
_LANGUAGES = "link[rel=alternate][hreflang]"


def lighten(site: Path) -> None:
    """Make a built site lighter, in place.

    Raises:
        ValueError: The theme is not as it was when this was written, so somebody must look again.
    """
    for pattern in NOT_ASKED_FOR:
        for path in sorted(site.glob(pattern)):
            path.unlink()
            _remove_empty(path.parent)
    pages = {path: path.read_text(encoding="utf-8") for path in sorted(site.rglob("*.html"))}
    bundle = _only(site, "assets/javascripts/bundle.*.min.js")
    lighter = _join_sheets(site, pages)
    lighter = _republish(bundle, mend_script(bundle.read_text(encoding="utf-8")), lighter)
    for path, html in lighter.items():
        path.write_text(squeeze(_NEIGHBOUR.sub("", html)), encoding="utf-8")


def mend_script(script: str) -> str:
    """Return the theme's script, changed to fetch the search's index and worker once search is opened.

    It no longer fetches a sitemap for a link that is no translation.

    Raises:
        ValueError: The script does not hold the three places where it does so, once each.
    """
    script = _SOURCE_MAP.sub("", script)
    changes = ((_INDEX_AT_ONCE, ""), (_WORKER_AT_ONCE, _WORKER_LATE), (_ALTERNATES, _LANGUAGES))
    for pattern, replacement in changes:
        script, found = pattern.subn(replacement, script)
        if found != 1:
            raise ValueError(f"the theme's script has {found} places like {pattern.pattern}, not one: look again")
    return script


def squeeze(html: str) -> str:
    """Return a page with white space that holds a line break as one line break, outside code and scripts."""
    return _BREAKS.sub(lambda match: match["kept"] or "\n", html)


def _join_sheets(site: Path, pages: dict[Path, str]) -> dict[Path, str]:
    """Make one sheet of those that every page has, with only what can be used."""
    first, *rest = (_only(site, f"assets/stylesheets/{name}") for name in SHEETS)
    *theirs, ours = rest
    first.write_text("\n".join(sheet.read_text(encoding="utf-8") for sheet in (first, *theirs)), encoding="utf-8")
    css = purge(first, ours, [*pages, *site.glob("assets/javascripts/bundle.*.js"), *site.glob("assets/checklist-*/*")])
    for sheet in rest:
        sheet.unlink()
        link = re.compile(_LINK.format(address=re.escape(f"assets/stylesheets/{sheet.name}")))
        pages = {path: link.sub("", html) for path, html in pages.items()}
    return _republish(first, css, pages)


def _republish(path: Path, text: str, pages: dict[Path, str]) -> dict[Path, str]:
    """Write a file anew under a name that says what is in it, and return the pages with that name for the old."""
    digest = hashlib.sha256(text.encode()).hexdigest()[:16]
    new = path.with_name(f"{path.name.partition('.')[0]}-{digest}{path.suffix}")
    path.unlink()
    new.write_text(text, encoding="utf-8")
    return {page: html.replace(f'/{path.name}"', f'/{new.name}"') for page, html in pages.items()}


def _only(site: Path, pattern: str) -> Path:
    found = list(site.glob(pattern))
    if len(found) != 1:
        raise ValueError(f"the site has {len(found)} files like {pattern}, not one: look again")
    return found[0]


def _remove_empty(folder: Path) -> None:
    while not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent
