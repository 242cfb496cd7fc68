"""The ways by which a page, a frame of ours or the engine's worker might reach another origin."""

import json
import re

from tests.browser.conftest import Server

#: Each a function of an address, and what stops it, as a regular expression: the directive, or that there is no such
#: thing. Not every browser tells the parts of `script-src` and `style-src` apart, and Firefox tells a worker nothing of
#: the last two that it connects by: nobody hears of those all the same.
Ways = dict[str, tuple[str, str]]

_MAKE = "(tag, has) => document.body.appendChild(Object.assign(document.createElement(tag), has))"

IN_WORKER: Ways = {
    "fetch": ("to => fetch(to, { mode: 'no-cors' })", "connect-src"),
    "XMLHttpRequest": ("to => { const r = new XMLHttpRequest(); r.open('GET', to); r.send() }", "connect-src"),
    "WebSocket": ("to => { new WebSocket(to.replace('http', 'ws')) }", "connect-src"),
    "WebTransport": ("to => new WebTransport(to.replace('http', 'https')).ready", "connect-src|ReferenceError"),
    "EventSource": ("to => { new EventSource(to) }", "connect-src"),
    "import": ("to => import(to)", "script-src(-elem)?"),
}
IN_PAGE: Ways = IN_WORKER | {
    "image": ("to => { new Image().src = to }", "img-src"),
    "beacon": ("to => { navigator.sendBeacon(to, 'x') }", "connect-src"),
    "font": ("to => new FontFace('x', `url(${to})`).load()", "font-src"),
    "video": (f"to => {{ ({_MAKE})('video', {{ src: to }}) }}", "media-src"),
    "script": (f"to => {{ ({_MAKE})('script', {{ src: to }}) }}", "script-src(-elem)?"),
    "style sheet": (f"to => {{ ({_MAKE})('link', {{ rel: 'stylesheet', href: to }}) }}", "style-src(-elem)?"),
    "WebRTC": (
        """async to => {
            const one = new RTCPeerConnection({ iceServers: [{ urls: `stun:${new URL(to).host}` }] });
            one.createDataChannel('');
            await one.setLocalDescription();
        }""",
        "ReferenceError",
    ),
}
BY_NAVIGATION: Ways = {
    "frame": (f"to => {{ ({_MAKE})('iframe', {{ src: to }}) }}", "frame-src"),
    "frame's location": (f"to => {{ ({_MAKE})('iframe', {{}}).contentWindow.location = to }}", "frame-src"),
    "form into a frame": (
        f"""to => {{
            const make = {_MAKE};
            make('iframe', {{ name: 'inner' }});
            make('form', {{ action: to, target: 'inner' }}).submit();
        }}""",
        "form-action",
    ),
}

ATTEMPT = """(go, to) => new Promise((stopped) => {
  addEventListener("securitypolicyviolation", (event) => stopped(event.effectiveDirective), { once: true });
  new Promise((done) => done(go(to))).catch(({ name }) => name === "ReferenceError" && stopped(name));
  setTimeout(stopped, 5_000, "nothing");
})"""
"""Goes a way; returns the directive that stopped it, or the error where there is no such way."""

_WAYS = ", ".join(f"{json.dumps(name)}: {go}" for name, (go, _) in IN_WORKER.items())
WORKER = f"""{{
  const ways = {{ {_WAYS} }};
  addEventListener("message", async (event) => {{
    const {{ way, to }} = event.data;
    if (!way) return;
    event.stopImmediatePropagation();
    event.ports[0].postMessage(await ({ATTEMPT})(ways[way], to));
  }});
}}
""".encode()
"""Before the engine's worker, goes the ways that it is told: Chromium alone lets a test run scripts in one."""

ATTEMPT_IN_WORKER = """(way, to) => new Promise((stopped) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => stopped(data);
  workers.at(-1).postMessage({ way, to }, [port2]);
})"""
"""Has the worker of `WORKER` go a way, by its name."""


MAKE = """() => {
  const one = document.createElement("div");
  one.innerHTML = '<h2 class="a b">Say <mark>no</mark></h2><img src="x"><a href="y"><p class="c" id="d">';
  return [[...one.querySelectorAll("*")].map(({ localName }) => localName), one.textContent];
}"""
"""Makes elements of text."""
MADE = [["h2", "mark"], 'Say no<img src="x"><a href="y"><p class="c" id="d">']
"""What becomes of it where Trusted Types are on."""


def let_try(server: Server, *, policy: bool) -> None:
    """Serve the checklist, and its frame, with a worker that goes the ways it is told; with or without the policy.

    The frame's policy names its host, as in a build that knows it: in a sandbox `'self'` matches nothing to WebKit.
    """
    (worker,) = server.folder.glob("assets/engine/*/worker.mjs")
    for address in ("embed/checklist/", "checklist/"):  # faults go by how a path ends, and the first counts
        server.publish("worker", WORKER + worker.read_bytes(), address)
        page = server.always[f"/{address}"].decode()
        changed, count = re.subn('<meta http-equiv="Content-Security-Policy"[^>]*><script>.*?</script>', "", page)
        assert count == 1
        if policy:
            changed = page.replace("'self'", f"'self' {server.address}") if address.startswith("embed/") else page
        server.always[f"/{address}"] = changed.encode()
