"""The picture that stands beside a shared link: one for each page, drawn once for its words and kept."""

import hashlib
import json
import time
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from publisher.browser_side import run_node

#: The script that draws them, under Node.
_TOOL: Final = Path(__file__).with_name("cards.mjs")
#: What else a card's bytes depend on: the versions of the drawing library and the font, and the mark.
_MADE_OF: Final = (
    _TOOL,
    Path(__file__).parents[2] / "package-lock.json",
    Path(__file__).parents[2] / "overrides" / "assets" / "mark.svg",
)
#: Seconds for which a card stays in the cache unused: a month.
_KEPT_FOR: Final = 30 * 24 * 60 * 60


@dataclass(frozen=True, slots=True)
class Card:
    """What a card says: a page's title, what kind of page it is, the site's name and what the site is about."""

    title: str
    label: str
    site: str
    says: str


def find_address(page: str) -> str:
    """Return the address of a page's card below the site's root. It lasts: whoever shared the page shows this file."""
    return f"assets/cards/{page.strip('/').replace('/', '-') or 'home'}.png"


def draw_cards(cards: Mapping[str, Card], cache: Path) -> dict[str, bytes]:
    """Return each card as a PNG. Only those are drawn that `cache` does not hold; what nobody used for long goes.

    Builds with different cards may share a cache at the same time, so none takes away what another may be reading.

    Args:
        cards: What each says, by any name.
        cache: A folder for what was drawn; it may be deleted at any time.

    Raises:
        RuntimeError: Node or the drawing library failed, or a title is too long; its output says why.
    """
    tools = hashlib.sha256(b"".join(path.read_bytes() for path in _MADE_OF)).hexdigest()
    files = {
        name: cache / f"{hashlib.sha256(json.dumps([tools, asdict(card)]).encode()).hexdigest()[:16]}.png"
        for name, card in cards.items()
    }
    cache.mkdir(parents=True, exist_ok=True)
    missing = {file: cards[name] for name, file in files.items() if not file.exists()}
    if missing:
        wanted = [{"file": str(file), **asdict(card)} for file, card in missing.items()]
        run_node(str(_TOOL), text=json.dumps(wanted))
    for file in files.values():
        file.touch()
    for file in cache.glob("*.png"):
        if file.stat().st_mtime < time.time() - _KEPT_FOR:
            file.unlink(missing_ok=True)
    return {name: file.read_bytes() for name, file in files.items()}
