"""Let keys scroll a table that is wider than its screen: not every browser does, if nothing in it takes the focus."""

import re
from collections import Counter
from html import escape, unescape

_PIECE = re.compile(r"<h[1-6][ >](?P<heading>.*?)</h[1-6]>|(?P<table><table>.*?</table>)", re.DOTALL)
_SIGN = re.compile(r'<a[^>]* class="headerlink".*?</a>', re.DOTALL)
_TAG = re.compile(r"^[^<]*>|<[^>]*>")


def frame_tables(html: str) -> str:
    """Return a page whose plain tables can be focused and scrolled, each named by the heading above it.

    A table with a link in it is left alone: keys reach what is in it, and the browser brings that into view.
    """
    heading = "Table"
    framed: Counter[str] = Counter()

    def frame(piece: re.Match[str]) -> str:
        nonlocal heading
        table = piece["table"]
        if table is None:
            heading = unescape(" ".join(_TAG.sub("", _SIGN.sub("", piece["heading"])).split()))
            return piece[0]
        if "<a " in table:
            return table
        framed[heading] += 1
        # No two places on a page may have the same name.
        name = f"{heading}: table {framed[heading]}"
        return f'<div class="bow-wide" role="region" tabindex="0" aria-label="{escape(name)}">{table}</div>'

    return _PIECE.sub(frame, html)
