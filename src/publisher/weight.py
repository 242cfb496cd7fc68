"""Take off a finished site what its readers would carry for nothing: the theme is made for every site, and ours is one.

It works on the folder that was built and knows neither MkDocs nor a template.
"""

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path

from publisher.stylesheet import find_names, prune

#: What the theme and MkDocs publish and no page asks for: source maps, search in other languages, an icon, a sheet.
NOT_ASKED_FOR = (
    "assets/**/*.map",
    "assets/javascripts/lunr/**/*.js",
    "assets/images/favicon.png",
    "assets/_mkdocstrings.css",
)

#: Every page has these sheets, in this order.
SHEETS = ("main.*.min.css", "palette.*.min.css", "site.css")

#: Parts of the theme that its script can make, and makes only for a page that has some of them.
#: While no page has a name that starts so, the script's words for it do not count.
PARTS = (
    "footnote",
    "md-annotation",
    "md-code__",
    "md-consent",
    "md-source",
    "md-status",
    "md-tag",
    "md-tooltip",
    "md-version",
    "tabbed-",
)

_LINK = r'<link rel="stylesheet" href="[^"]*{address}">\s*'
_MODULE_SCRIPT = re.compile(r'<script type="module" src="([^"]+)">')
_IMPORT = re.compile(r"""^(?:import|export)\b[^;"']*["'](\.[^"']+)["']""", re.MULTILINE)
#: Firefox fetches the next page unasked, and the security policy then says no.
_NEIGHBOUR = re.compile(r'<link rel="(?:next|prev)" href="[^"]*">\s*')
#: The line breaks between tags, of which templates leave many, and where they count and stay.
_BREAKS = re.compile(r"(?P<kept><(?P<tag>pre|code|script|textarea)\b.*?</(?P=tag)>)|\s*\n\s*", re.DOTALL)
_SOURCE_MAP = re.compile(r"\n?(?://# sourceMappingURL=\S+|/\*# sourceMappingURL=.*?\*/)\s*$")

#: The theme starts its search with every page. Taken from a file, it waits until search is opened: so shall it here.
_INDEX_AT_ONCE = re.compile(r'[\w$]+\(location\.protocol!=="file:"\),')
_WORKER_AT_ONCE = re.compile(r"=new Worker\((?P<address>[\w$]+)\)")
#: In the worker's place, until it is spoken to for the first time.
_WORKER_LATE = (
    "=(address=>{const late=new EventTarget;let worker;late.postMessage=message=>{"
    "if(!worker){worker=new Worker(address);"
    'worker.onmessage=({data})=>late.dispatchEvent(new MessageEvent("message",{data}))}'
    r"worker.postMessage(message)};return late})(\g<address>)"
)


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
    lighter = _join_sheets(site, pages, bundle.read_text(encoding="utf-8"))
    lighter = _republish(bundle, delay_search(bundle.read_text(encoding="utf-8")), lighter)
    for path, html in lighter.items():
        path.write_text(preload_modules(squeeze(_NEIGHBOUR.sub("", html)), path.parent), encoding="utf-8")


def delay_search(script: str) -> str:
    """Return the theme's script, changed to fetch neither the search's index nor its worker before search is opened.

    Raises:
        ValueError: The script does not hold the two places where it does so, once each.
    """
    script = _SOURCE_MAP.sub("", script)
    for pattern, replacement in ((_INDEX_AT_ONCE, ""), (_WORKER_AT_ONCE, _WORKER_LATE)):
        script, found = pattern.subn(replacement, script)
        if found != 1:
            raise ValueError(f"the theme's script has {found} places like {pattern.pattern}, not one: look again")
    return script


def squeeze(html: str) -> str:
    """Return a page with each run of blanks that holds a line break as one line break, outside code and scripts."""
    return _BREAKS.sub(lambda match: match["kept"] or "\n", html)


def preload_modules(html: str, folder: Path) -> str:
    """Return a page that names every module its scripts import, so that they come at once and not one after another.

    Args:
        html: The page.
        folder: Where the page is published; its scripts lie where the page says, as seen from there.
    """
    links = [
        f'<link rel="modulepreload" href="{address}">'
        for script in _MODULE_SCRIPT.findall(html)
        for address in _imports(script, folder)
        if address != script
    ]
    return html.replace("</head>", "".join(links) + "</head>", 1)


def _imports(address: str, folder: Path) -> Iterator[str]:
    """Yield a module's address and those of all it imports."""
    waiting, seen = [address], set()
    while waiting:
        module = waiting.pop(0)
        if module in seen:
            continue
        seen.add(module)
        yield module
        text = (folder / module).read_text(encoding="utf-8")
        waiting += [f"{module.rpartition('/')[0]}/{name.removeprefix('./')}" for name in _IMPORT.findall(text)]


def _join_sheets(site: Path, pages: dict[Path, str], bundle: str) -> dict[Path, str]:
    """Make one sheet of those that every page has, with only what can be used."""
    sheets = [_only(site, f"assets/stylesheets/{name}") for name in SHEETS]
    other_sheets = [path.read_text(encoding="utf-8") for path in site.glob("assets/checklist-*/*.css")]
    modules = [path.read_text(encoding="utf-8") for path in site.glob("assets/checklist-*/*.mjs")]
    in_pages = find_names(pages.values(), modules)
    absent = tuple(part for part in PARTS if not any(name.startswith(part) for name in in_pages))
    names = in_pages | {name for name in find_names((), [bundle]) if not name.startswith(absent)}
    css = "\n".join(sheet.read_text(encoding="utf-8") for sheet in sheets)
    css = prune(css, names, [*other_sheets, *modules, bundle])
    first, *rest = sheets
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
