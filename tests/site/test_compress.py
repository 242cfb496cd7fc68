import gzip
import subprocess
from pathlib import Path

from publisher.browser_side import run_node
from tests.conftest import ROOT

COMPRESS = ROOT / "src/publisher/compress.mjs"
UNPACK = "process.stdout.write(require('node:zlib').brotliDecompressSync(require('node:fs').readFileSync({!r})))"


def test_what_shrinks_lies_there_compressed_too(tmp_path: Path) -> None:
    """A host that looks for such files finds the same in them; a picture, and what is too short, it sends as it is."""
    texts = {"guide/index.html": "<p>Tell them at once." * 99, "app.wasm": "\0asm" * 99, "robots.txt": "Allow: /"}
    for name, text in {**texts, "card.png": "pixels" * 99}.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)

    run_node(str(COMPRESS), str(tmp_path))

    made = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.*") if path.suffix in {".br", ".gz"}}
    assert made == {f"{name}.{how}" for name in ("guide/index.html", "app.wasm") for how in ("br", "gz")}
    for name in ("guide/index.html", "app.wasm"):
        node = ROOT / ".venv/bin/node"
        unpacked = subprocess.check_output([node, "-e", UNPACK.format(f"{tmp_path / name}.br")], text=True)
        assert unpacked == gzip.decompress((tmp_path / f"{name}.gz").read_bytes()).decode() == texts[name]
