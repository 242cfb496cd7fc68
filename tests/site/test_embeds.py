"""Pages for frames on other people's pages, and what makes a frame of a pasted link."""

import json
from dataclasses import replace
from pathlib import Path

from publisher.embeds import PAGES, embed_messages, relocate, render_oembed
from tests.site.conftest import Html

#: In other people's pages by now.
STEPS = {"checklist", "validate", "alternatives", "notice", "professional"}


def test_frames_are_where_they_were_pasted(pages: dict[str, Html], bare: dict[str, Html], site: Path) -> None:
    """The checklist, the steps, each message by its permanent id, and the script."""
    ids = {one.removeprefix("message-") for page in ("messages/", "messages/replies/") for one in pages[page].ids}
    messages = {one for one in ids if one.rpartition("-")[2] in {"warm", "brief", "formal"}}
    assert "withdraw-email-warm" in messages
    wanted = {f"embed/{one}/" for one in STEPS | {f"message/{one}" for one in messages}}
    assert {address for address in bare if address.startswith("embed/")} == wanted
    assert (site / "embed" / "embed.js").stat().st_size <= 1024


def test_frames_are_not_found_by_searching(bare: dict[str, Html], site: Path) -> None:
    """They would stand beside the page that they are taken from, and without its way around the site."""
    for address, page in bare.items():
        assert [one["content"] for one in page.all("meta") if one.get("name") == "robots"] == ["noindex"], address
    index = json.loads((site / "search" / "search_index.json").read_text(encoding="utf-8"))
    assert [one for one in index["docs"] if one["location"].startswith(("embed/", "archive/"))] == []


def test_a_frame_says_what_its_page_says(pages: dict[str, Html], bare: dict[str, Html]) -> None:
    """All words and ids of a step are there, so a fragment works in a frame too; the theme is not."""
    for address, name in PAGES.items():
        page, frame = pages[address], bare[f"embed/{name}/"]
        ids = {one.get("id") for tag, one in page.tags if tag in {"h1", "h2", "fieldset"}}
        assert ids <= {*frame.ids, None}
        classes = {name for _, one in frame.tags for name in one.get("class", "").split()}
        assert not classes & {"md-header", "md-nav", "headerlink", "bow-rail"}


def test_links_lead_where_they_did() -> None:
    """Seen from the other address; those within the page do not leave the frame."""
    html = '<a class="x" href="../notice/#a">A</a><a href="#b">B</a><a href="https://c.example/">C</a>'
    moved = '<a class="x" href="../../../guide/notice/#a">A</a><a href="#b" target="_self">B</a>'
    assert relocate(html, "guide/validate/", "../../../") == moved + '<a href="https://c.example/">C</a>'


def test_an_answer_of_oembed_is_a_frame() -> None:
    """Of type "rich", as the specification wants it, and of one frame, which is all that WordPress keeps."""
    message = replace(next(embed_messages()), title='Say "no" & go')
    answer = json.loads(render_oembed(message, "https://bow-out.example/", "Bow Out"))
    frame = Html("")
    frame.feed(answer.pop("html"))
    assert [tag for tag, _ in frame.tags] == ["iframe"]
    (attributes,) = frame.all("iframe")
    assert attributes["src"] == f"https://bow-out.example/{message.address}"
    assert attributes["title"] == 'Say "no" & go - Bow Out'
    assert (int(attributes["width"]), int(attributes["height"])) == (answer["width"], answer["height"])
    assert (answer["version"], answer["type"], answer["title"]) == ("1.0", "rich", 'Say "no" & go')
