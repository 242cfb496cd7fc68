"""Another site, which keeps what it is asked, and the ways by which a page might get there."""

import json
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

WAYS = {
    "beacon": "navigator.sendBeacon(to, 'x')",
    "events": "new EventSource(to)",
    "fetch": "fetch(to, { mode: 'no-cors' }).catch(() => undefined)",
    "font": "new FontFace('x', `url(${to})`).load().catch(() => undefined)",
    "form": "add('form', { action: to, method: 'post' }).submit()",
    "frame": "add('iframe', { src: to })",
    "image": "new Image().src = to",
    "module": "import(to).catch(() => undefined)",
    "script": "add('script', { src: to })",
    "sheet": "add('link', { rel: 'stylesheet', href: to })",
    "socket": "new WebSocket(to.replace('http', 'ws'))",
    "video": "add('video', { src: to })",
}
"""Each a statement, with the address `to`."""

_STATEMENTS = "\n".join(
    f"attempt((to) => {statement}, elsewhere + {json.dumps(way)});" for way, statement in WAYS.items()
)

TRY_ALL = f"""
  const [elsewhere] = arguments;
  const blocked = new Set();
  const add = (name, properties) => document.body.appendChild(Object.assign(document.createElement(name), properties));
  const attempt = (go, to) => {{ try {{ go(to); }} catch {{ }} }}; // some throw, and are blocked all the same
  document.addEventListener("securitypolicyviolation", ({{ blockedURI, effectiveDirective }}) => {{
    blocked.add(effectiveDirective === "frame-src" ? "frame" : blockedURI.split("/").at(-1)); // of a frame the origin
    document.documentElement.dataset.blocked = [...blocked].sort().join(" ");
  }});
  {_STATEMENTS}
"""
"""Tries each way; the attribute `data-blocked` of the page names those that its policy has stopped."""

ALL_WAYS = " ".join(sorted(WAYS))


class Elsewhere(ThreadingHTTPServer):
    """Another site."""

    daemon_threads = True

    def __init__(self) -> None:
        """Take a free port; `serve_forever` does the rest."""
        super().__init__(("127.0.0.1", 0), _Handler)
        self.visits: list[str] = []

    @property
    def address(self) -> str:
        """Return the site's address."""
        return f"http://127.0.0.1:{self.server_port}/"


class _Handler(BaseHTTPRequestHandler):
    server: Elsewhere

    def do_GET(self) -> None:
        """Keep what is asked; answer with an empty page."""
        self.server.visits.append(self.requestline)
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Length", "0")
        self.end_headers()

    do_POST = do_GET  # noqa: N815 - the base class looks for it

    def log_message(self, *_: object) -> None:
        """Say nothing."""
