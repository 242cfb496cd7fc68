"""The security policy that every page carries: what a browser may run and fetch, which is only what is ours.

A `<meta>` tag, because GitHub Pages sends no headers of ours. It reaches our worker too, as long as that is started
from a blob that the page made.
"""

import base64
import hashlib
from html.parser import HTMLParser

#: Pyodide compiles WebAssembly; nothing else may turn text into code. Icons in style sheets are data: addresses.
_POLICY = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'{hashes}; worker-src 'self' blob:; connect-src 'self'; "
    "style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; "
    "require-trusted-types-for 'script'; trusted-types default"
)

#: Runs before any other script. It takes WebRTC away, which no directive stops that Chromium 156 knows. And it is what
#: Trusted Types ask about text: the theme's search makes HTML of it, whose tags have a class at most. Any other tag
#: stays text. Which scripts run is for the policy to say.
_GUARD = (
    "delete window.RTCPeerConnection;delete window.webkitRTCPeerConnection;"
    'window.trustedTypes&&trustedTypes.createPolicy("default",{createScriptURL:address=>address,'
    'createHTML:text=>text.replace(/<(?!\\/?\\w+( class="[^"<>]*")?>)/g,"&lt;")})'
)


def secure(html: str, home: str = "") -> str:
    """Return a page with its policy, which allows its inline scripts by their hashes and no others, and its guard.

    Args:
        html: The page.
        home: The address of the site's root, for a page that may stand in a sandboxed frame. Its origin is opaque
            then, and in WebKit `'self'` matches nothing of ours.

    Raises:
        ValueError: The page does not say its character set, so there is no first place for the policy.
    """
    page = _Page(html)
    if not page.charset:
        raise ValueError("the page has no <meta charset>")
    hashes = "".join(sorted({f" 'sha256-{_hash(code)}'" for code in [*page.scripts, _GUARD]}))
    ours = _POLICY.format(hashes=hashes).replace("'self'", f"'self' {home}".strip())
    policy = f'<meta http-equiv="Content-Security-Policy" content="{ours}"><script>{_GUARD}</script>'
    return html.replace(page.charset, page.charset + policy, 1)


class _Page(HTMLParser):
    """The inline scripts of a page that run, and the tag that says its character set."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.scripts: list[str] = []
        self.charset = ""
        self._in_script = False
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = dict(attrs)
        if tag == "meta" and "charset" in attributes:
            self.charset = self.charset or self.get_starttag_text() or ""
        is_data = (attributes.get("type") or "").startswith("application/")
        self._in_script = tag == "script" and "src" not in attributes and not is_data
        if self._in_script:
            self.scripts.append("")

    def handle_endtag(self, tag: str) -> None:
        self._in_script = self._in_script and tag != "script"

    def handle_data(self, data: str) -> None:
        if self._in_script:
            self.scripts[-1] += data


def _hash(code: str) -> str:
    return base64.b64encode(hashlib.sha256(code.encode()).digest()).decode()
