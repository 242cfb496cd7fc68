import gzip
import http.client
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bench.server import Line, Server, Site, serve

TEXT = b"const told = 'as it is';\n" * 500


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """Serve a folder at two addresses, and a file that exists nowhere."""
    folder = tmp_path / "site"
    folder.mkdir()
    (folder / "page.mjs").write_bytes(TEXT)
    (folder / "page.mjs.br").write_bytes(b"smaller")
    (folder / "packed.whl").write_bytes(TEXT)
    (tmp_path / "outside.txt").write_bytes(TEXT)
    folders = {"/site/": folder, "/small/": folder}
    with serve(Site(folders, {"/site/made.html": b"made"}, brotli=("/small/",))) as server:
        yield server


def get(server: Server, path: str, headers: dict[str, str] | None = None) -> tuple[http.client.HTTPResponse, bytes]:
    """Return the answer to one request, and its body."""
    connection = http.client.HTTPConnection("127.0.0.1", server.server_port)
    connection.request("GET", path, headers=headers or {})
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    return answer, body


def test_text_is_compressed_and_counted_as_sent(server: Server) -> None:
    """The log has the bytes of the wire, not those of the file."""
    answer, body = get(server, "/site/page.mjs")
    assert gzip.decompress(body) == TEXT
    assert answer.headers["Content-Type"].startswith("text/javascript")
    (sent,) = server.log
    assert (sent.path, sent.status, sent.body) == ("/site/page.mjs", 200, len(body))
    assert 100 < sent.head < 400
    assert len(body) < len(TEXT)


def test_a_smaller_file_is_sent_in_its_place_where_that_is_wanted(server: Server) -> None:
    """As a host does that looks for what was compressed beforehand."""
    answer, body = get(server, "/small/page.mjs")
    assert (answer.headers["Content-Encoding"], body) == ("br", b"smaller")
    assert answer.headers["Content-Type"].startswith("text/javascript")
    assert get(server, "/small/packed.whl")[1] == TEXT


def test_an_archive_is_sent_as_it_is(server: Server) -> None:
    """What is compressed already gains nothing from more of it."""
    answer, body = get(server, "/site/packed.whl")
    assert "Content-Encoding" not in answer.headers
    assert body == TEXT


def test_a_copy_that_still_holds_is_not_sent_again(server: Server) -> None:
    """A browser may keep a file for ten minutes, and asks with its tag after that."""
    answer, _ = get(server, "/site/made.html")
    assert answer.headers["Cache-Control"] == "max-age=600"
    again, body = get(server, "/site/made.html", {"If-None-Match": answer.headers["ETag"]})
    assert (again.status, body) == (304, b"")
    assert server.log[-1].body == 0


@pytest.mark.parametrize("path", ["/site/none.html", "/elsewhere/page.mjs", "/site/../outside.txt", "/site/"])
def test_what_is_not_there_is_not_found(server: Server, path: str) -> None:
    """Nothing outside the folders is served."""
    answer, _ = get(server, path)
    assert answer.status == 404


def test_a_slow_line_takes_its_time(server: Server) -> None:
    """An answer waits, and then comes no faster than the rate allows."""
    server.line = Line(rate=50_000, delay=0.05)
    start = time.monotonic()
    _, body = get(server, "/site/packed.whl")
    assert len(body) == 12_500
    assert time.monotonic() - start >= 0.05 + 12_500 / 50_000
