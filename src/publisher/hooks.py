"""MkDocs calls these; each only hands over to a plain function that knows nothing of MkDocs.

While `mkdocs serve` runs, a changed engine or publisher is imported afresh before each build, so that the page always
shows the code that is there.
"""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.structure.files import File, Files

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.pages import Page

BROWSER_SIDE = "assets/checklist/"


def on_config(config: "MkDocsConfig") -> None:
    """Build the engine, so that every page can name its addresses."""
    for name in [name for name in sys.modules if name.partition(".")[0] in {"checklist", "publisher"}]:
        del sys.modules[name]
    from publisher.engine import build_engine  # noqa: PLC0415 - only now, see above

    root = Path(config.config_file_path).parent
    config.extra["engine"] = build_engine(root, root / ".cache" / "engine")


def on_files(files: Files, config: "MkDocsConfig") -> Files:
    """Publish the engine, and move our scripts to an address that changes with their content."""
    from publisher.engine import digest  # noqa: PLC0415

    for address, path in config.extra["engine"].files.items():
        files.append(File.generated(config, address, abs_src_path=str(path)))
    ours = [file for file in files if file.src_uri.startswith(BROWSER_SIDE)]
    folder = f"assets/checklist-{digest(sorted(Path(str(file.abs_src_path)) for file in ours))}/"
    config.extra["browser_side"] = folder
    for file in ours:
        file.dest_uri = file.url = file.src_uri.replace(BROWSER_SIDE, folder, 1)
        file.abs_dest_path = str(Path(config.site_dir, file.dest_uri))
    return files


def on_page_content(html: str, page: "Page", config: "MkDocsConfig", files: Files) -> str:
    """Put the form, the tables and the message library where a page's markers ask for them."""
    del files
    from publisher.markers import fill  # noqa: PLC0415

    base = "../" * page.url.count("/")
    engine = config.extra["engine"]
    return fill(html, base, {"runtime": base + engine.runtime, "wheel": base + engine.wheel})
