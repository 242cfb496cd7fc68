"""The server of the measurements: answers as GitHub Pages does, over a line as slow as asked, and counts what it sends.

The line is slowed here and not in the browser, whose own means of doing so need not reach a worker.
"""

import gzip
import hashlib
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import cache
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Final
from urllib.parse import unquote, urlsplit

#: Types by how a name ends, and whether GitHub Pages compresses them; what is compressed already stays as it is.
TYPES: Final = {
    ".css": ("text/css; charset=utf-8", True),
    ".gz": ("application/gzip", False),
    ".html": ("text/html; charset=utf-8", True),
    ".js": ("text/javascript; charset=utf-8", True),
    ".json": ("application/json; charset=utf-8", True),
    ".map": ("application/json; charset=utf-8", True),
    ".mjs": ("text/javascript; charset=utf-8", True),
    ".png": ("image/png", False),
    ".svg": ("image/svg+xml", True),
    ".txt": ("text/plain; charset=utf-8", True),
    ".wasm": ("application/wasm", True),
    ".whl": ("application/octet-stream", False),
    ".xml": ("application/xml; charset=utf-8", True),
    ".zip": ("application/zip", False),
}
_OTHER: Final = ("application/octet-stream", True)
_PIECE: Final = 8192


@dataclass(frozen=True, slots=True)
class Line:
    """A network: bytes in a second, shared by everything under way, and seconds before each answer."""

    rate: float
    delay: float


#: As fast as can be: no limit, no delay.
FULL: Final = Line(0, 0)
#: 9 Mbit/s with 60 ms.
SLOW: Final = Line(9_000_000 / 8, 0.060)


@dataclass(frozen=True, slots=True)
class Sent:
    """One answer: for what, and how many bytes of head and body."""

    path: str
    status: int
    head: int
    body: int


@dataclass(frozen=True, slots=True)
class Packed:
    """A file as it goes over the wire."""

    content: bytes
    kind: str
    encoding: str
    tag: str


@dataclass
class Site:
    """What is served: folders by the address they lie at, and single files that exist nowhere else.

    Below the addresses in `brotli`, a file that `make compressed` has put a smaller one beside is answered with that.
    """

    folders: dict[str, Path]
    files: dict[str, bytes] = field(default_factory=dict)
    brotli: tuple[str, ...] = ()

    def find(self, path: str) -> Packed | None:
        """Return the file at an address, or None."""
        if path.endswith("/"):
            path += "index.html"
        if path in self.files:
            return _pack(path, self.files[path])
        for start, folder in self.folders.items():
            if path.startswith(start):
                file = (folder / path.removeprefix(start)).resolve()
                if file.is_file() and file.is_relative_to(folder.resolve()):
                    packed = _pack(path, _read(file))
                    smaller = file.with_name(f"{file.name}.br")
                    if path.startswith(self.brotli) and smaller.is_file():
                        return replace(packed, content=_read(smaller), encoding="br")
                    return packed
        return None


class Server(ThreadingHTTPServer):
    """Serves a `Site` over a `Line`, and keeps a log."""

    daemon_threads = True
    request_queue_size = 64

    def __init__(self, site: Site) -> None:
        """Take a free port; `serve` does the rest."""
        super().__init__(("127.0.0.1", 0), Handler)
        self.site = site
        self.line = FULL
        self.log: list[Sent] = []
        self._turn = threading.Lock()
        self._free_at = 0.0

    @property
    def address(self) -> str:
        """Return the address of the root, without a slash at its end."""
        return f"http://127.0.0.1:{self.server_port}"

    def handle_error(self, *_: object) -> None:
        """Say nothing of a browser that has gone away in the middle."""

    def wait_for(self, count: int) -> None:
        """Return when the line has carried so many bytes more."""
        if not self.line.rate:
            return
        with self._turn:
            self._free_at = max(self._free_at, time.monotonic()) + count / self.line.rate
            free_at = self._free_at
        time.sleep(max(0.0, free_at - time.monotonic()))


class Handler(BaseHTTPRequestHandler):
    """Answers one connection's requests; quietly."""

    protocol_version = "HTTP/1.1"
    server: Server
    disable_nagle_algorithm = True  # it would hold small answers back for 40 ms

    def do_GET(self) -> None:
        """Send the file, or say that the browser's copy still holds."""
        path = unquote(urlsplit(self.path).path)
        time.sleep(self.server.line.delay)
        packed = self.server.site.find(path)
        if packed is None:
            self._answer(HTTPStatus.NOT_FOUND, {"Content-Type": "text/plain"}, b"not found")
            return
        head = {"Cache-Control": "max-age=600", "ETag": packed.tag}
        if self.headers.get("If-None-Match") == packed.tag:
            self._answer(HTTPStatus.NOT_MODIFIED, head, b"")
            return
        head |= {"Content-Type": packed.kind, "Vary": "Accept-Encoding"}
        if packed.encoding:
            head["Content-Encoding"] = packed.encoding
        self._answer(HTTPStatus.OK, head, packed.content)

    def _answer(self, status: HTTPStatus, head: Mapping[str, str], body: bytes) -> None:
        if status is not HTTPStatus.NOT_MODIFIED:
            head = {**head, "Content-Length": str(len(body))}
        lines = [f"HTTP/1.1 {status.value} {status.phrase}", *(f"{name}: {value}" for name, value in head.items())]
        text = "\r\n".join([*lines, "", ""]).encode()
        # Written down first: by the time the last byte is out, the browser may be done and the log be read.
        self.server.log.append(Sent(self.path, status.value, len(text), len(body)))
        whole = text + body
        pieces = range(0, len(whole), _PIECE) if self.server.line.rate else [0]
        for start in pieces:
            piece = whole[start : start + _PIECE] if self.server.line.rate else whole
            self.server.wait_for(len(piece))
            self.wfile.write(piece)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def serve(site: Site) -> Iterator[Server]:
    """Serve a site while the block runs."""
    server = Server(site)
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()


@cache
def _read(file: Path) -> bytes:
    return file.read_bytes()


@cache
def _pack(path: str, content: bytes) -> Packed:
    """Compress once: what compressing costs is no part of what is measured."""
    kind, compressed = TYPES.get(Path(path).suffix, _OTHER)
    packed = gzip.compress(content, 6, mtime=0) if compressed else content
    return Packed(packed, kind, "gzip" if compressed else "", f'"{hashlib.sha256(content).hexdigest()[:16]}"')
