"""The security policy that every page carries: what a browser may run and fetch, which is only what is ours.

A `<meta>` tag, because GitHub Pages sends no headers of ours. It reaches our worker too, as long as that is started
from a blob that the page made.
"""

import base64
import hashlib
import re

_INLINE_SCRIPT = re.compile(r"<script(?P<attributes>[^>]*)>(?P<code>.*?)</script>", re.DOTALL | re.IGNORECASE)
_CHARSET = re.compile(r"<meta charset=[^>]*>", re.IGNORECASE)

#: Pyodide compiles WebAssembly; nothing else may turn text into code. Icons in style sheets are data: addresses.
_POLICY = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'{hashes}; worker-src 'self' blob:; connect-src 'self'; "
    "style-src 'self'; img-src 'self' data:; font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'"
)


def secure(html: str) -> str:
    """Return a page with its policy, which allows the theme's inline scripts by their hashes and no others.

    Raises:
        ValueError: The page does not say its character set, so there is no first place for the policy.
    """
    scripts = {
        match["code"]
        for match in _INLINE_SCRIPT.finditer(html)
        if "src=" not in match["attributes"] and "application/json" not in match["attributes"]
    }
    hashes = "".join(sorted(f" 'sha256-{_hash(code)}'" for code in scripts))
    policy = f'<meta http-equiv="Content-Security-Policy" content="{_POLICY.format(hashes=hashes)}">'
    secured, found = _CHARSET.subn(lambda match: match[0] + policy, html, count=1)
    if not found:
        raise ValueError("the page has no <meta charset>")
    return secured


def _hash(code: str) -> str:
    return base64.b64encode(hashlib.sha256(code.encode()).digest()).decode()
