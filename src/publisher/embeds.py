"""Pages for frames on other people's pages: the checklist, the four steps and each message, with nothing around them.

They stand under `embed/`, and their addresses are promised as all others are: somebody has pasted them. Beside each
stands its oEmbed answer, from which WordPress and others make a frame of a pasted link.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from typing import Final
from urllib.parse import urljoin

from checklist import STEPS
from checklist.labels import FORM_NAMES, TONE_NAMES
from publisher.library import REPLY_SITUATIONS, SITUATIONS, render_alone, write_messages

#: The pages that are published for frames too, by their own address, and under which name.
PAGES: Final = {"checklist/": "checklist", **{step.link: step.id for step in STEPS}}
#: The default height of a frame, in pixels.
HEIGHT_PX: Final = {"checklist": 820, "message": 560}
_STEP_HEIGHT_PX: Final = 720
_WIDTH_PX: Final = 640

_LINK: Final = re.compile(r'(?P<before><(?:a|img)\b[^>]*? (?:href|src)=")(?P<address>[^"]*)"')
#: The permalink of a heading.
PERMALINK: Final = re.compile(r'<a [^>]*class="headerlink".*?</a>', re.DOTALL)
#: A base for addresses below the site's root while they are resolved.
_ROOT: Final = "https://site.invalid/"


@dataclass(frozen=True, slots=True)
class Embed:
    """A page for a frame: its name below `embed/`, its title, what it shows, and the page it is taken from."""

    name: str
    title: str
    content: str
    page: str

    @property
    def address(self) -> str:
        """Return its address below the site's root."""
        return f"embed/{self.name}/"

    @property
    def base(self) -> str:
        """Return what makes an address below the site's root relative to it."""
        return "../" * self.address.count("/")

    @property
    def is_checklist(self) -> bool:
        """Return whether it holds the checklist, which has a sheet and scripts of its own."""
        return self.name == "checklist"


def embed_page(address: str, title: str, html: str) -> Embed:
    """Return the page at `address` for a frame.

    Args:
        address: One of `PAGES`.
        title: What the page is called.
        html: Its content, with links relative to `address`; it may have markers still.
    """
    empty = Embed(PAGES[address], title, "", address)
    return Embed(empty.name, title, relocate(PERMALINK.sub("", html), address, empty.base), address)


def embed_messages() -> Iterator[Embed]:
    """Yield each message of the library for a frame, named as its permanent id is: tones that share words keep both."""
    for situation in (*SITUATIONS, *REPLY_SITUATIONS):
        page = "messages/replies/" if situation.reply_to else "messages/"
        for message in write_messages(situation):
            form = message.draft.form
            for tone in message.tones:
                name = f"{situation.id}-{form}-{tone}"
                title = f"{situation.title}: {FORM_NAMES[form]}, {TONE_NAMES[tone].lower()}"
                yield Embed(f"message/{name}", title, render_alone(title, message), f"{page}#message-{name}")


def relocate(html: str, old: str, base: str) -> str:
    """Return HTML of the page at `old` for another place: links lead where they did.

    Links within the page stay in it, also where a base target says that links open a tab.

    Args:
        html: The HTML.
        old: The address of its page below the site's root.
        base: What to put before an address below the site's root.
    """

    def move(match: re.Match[str]) -> str:
        address = match["address"]
        if address.startswith("#"):
            return f'{match[0]} target="_self"'
        absolute = urljoin(_ROOT + old, address)
        if absolute.startswith(_ROOT):
            address = base + absolute.removeprefix(_ROOT)
        return f'{match["before"]}{address}"'

    return _LINK.sub(move, html)


def render_codes(home: str, site: str) -> str:
    """Return what other people paste: a choice, which scripts follow, and the two codes for the checklist.

    Args:
        home: The address of the site's root; scripts put the real one in its place.
        site: What the site is called.
    """
    names: dict[str, str] = {"checklist": "The checklist", **{step.id: step.title for step in STEPS}}
    options = "".join(
        f'<option value="{name}" data-height="{_find_height(name)}">{title}</option>' for name, title in names.items()
    )
    choice = f'<p hidden><label for="frame-what">What</label> <select id="frame-what">{options}</select></p>'
    frame = (
        f'<iframe src="{home}embed/checklist/" title="{names["checklist"]} - {site}" width="100%"'
        f' height="{_find_height("checklist")}" style="border:0" loading="lazy" allow="clipboard-write"></iframe>'
    )
    codes = {
        "It scrolls inside:": frame,
        "It grows with what is in it:": f'{frame}\n<script async src="{home}embed/embed.js"></script>',
    }
    boxes = "".join(
        f'<p id="frame-code-{at}">{label}</p><pre aria-labelledby="frame-code-{at}" role="region" tabindex="0">'
        f"<code>{escape(code)}</code></pre>"
        '<p hidden><button type="button" class="md-button md-button--primary">Copy'
        f'<span class="bow-sr">: {label.removesuffix(":")}</span></button> <span role="status">'
        '<span data-said="copied" hidden>Copied</span>'
        '<span data-said="refused" hidden>Selected. Press Ctrl+C</span></span></p>'
        for at, (label, code) in enumerate(codes.items(), 1)
    )
    return f'<div class="bow-frames" data-home="{home}">{choice}{boxes}</div>'


def _find_height(name: str) -> int:
    return HEIGHT_PX.get(name.partition("/")[0], _STEP_HEIGHT_PX)


def render_oembed(embed: Embed, home: str, site: str) -> str:
    """Return the answer of oEmbed 1.0 for a page, as JSON.

    Args:
        embed: The page.
        home: The address of the site's root.
        site: What the site is called.
    """
    height = _find_height(embed.name)
    frame = (
        f'<iframe src="{escape(home + embed.address)}" title="{escape(f"{embed.title} - {site}")}" width="{_WIDTH_PX}"'
        f' height="{height}" frameborder="0"></iframe>'
    )
    answer = {
        "version": "1.0",
        "type": "rich",
        "title": embed.title,
        "provider_name": site,
        "provider_url": home,
        "cache_age": 86_400,
        "html": frame,
        "width": _WIDTH_PX,
        "height": height,
    }
    return json.dumps(answer, ensure_ascii=False, separators=(",", ":"))
