"""Give the theme's search the words that readers type, where no page says them, and let it allow for mistyped ones.

Its index may have fields of any name. The theme looks through all of them, and shows titles, texts and tags.
"""

import json
from collections.abc import Mapping
from pathlib import Path

#: The theme gives a title 1000 and a tag a million: these words were chosen, so they come first.
WORDS_BOOST = 1_000_000

#: Whoever builds the site has the repository to search.
NOT_FOR_READERS = "development/"

#: Takes each query before the theme's worker does, and each answer after it.
BEFORE_WORKER = Path(__file__).with_name("search.js")


def attune(site: Path, words: Mapping[str, str]) -> None:
    """Change the search of a built site, in place.

    Args:
        site: The folder of the site.
        words: What readers type, by the address of the page that should be found first.
    """
    add_words(site / "search" / "search_index.json", words)
    (worker,) = site.glob("assets/javascripts/workers/search.*.min.js")
    worker.write_text(BEFORE_WORKER.read_text("utf-8") + worker.read_text("utf-8"), encoding="utf-8")


def add_words(index: Path, words: Mapping[str, str]) -> None:
    """Add to the index each page's words, by its address, and leave out the pages that are not for readers.

    They stand with the page itself: the theme shows it first, above those of its sections that were found.
    """
    content = json.loads(index.read_text(encoding="utf-8"))
    content["config"]["fields"]["words"] = {"boost": WORDS_BOOST}
    content["docs"] = [entry for entry in content["docs"] if not entry["location"].startswith(NOT_FOR_READERS)]
    for entry in content["docs"]:
        if entry["location"] in words:
            entry["words"] = words[entry["location"]]
    index.write_text(json.dumps(content, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
