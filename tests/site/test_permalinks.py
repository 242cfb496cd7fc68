import json
import tomllib
from datetime import date
from pathlib import Path

from publisher.addresses import Listed, Places, render_addresses, render_json
from publisher.permalinks import broken, extend, read, read_moved, render_moved
from publisher.policy import secure
from tests.conftest import ROOT
from tests.site.conftest import Html

PAGES = {"guide/": '<h1 id="guide">Guide</h1><h2 id="ask">Ask</h2><p id="other">', "": '<h1 id="home">Home</h1>'}
PROMISED = {"": ["home"], "guide/": ["guide", "ask"]}


def test_a_site_that_keeps_its_addresses_is_fine() -> None:
    """Nothing is said where every promised address is there and none is new."""
    assert broken(PROMISED, {}, PAGES) == []


def test_a_lost_heading_is_found() -> None:
    """A heading whose id changed breaks the links to it, and the new id has to be promised."""
    pages = {**PAGES, "guide/": PAGES["guide/"].replace("ask", "call")}
    faults = broken(PROMISED, {}, pages)
    assert faults == ["guide/#ask was published once and is gone", "guide/#call is new: run make permalinks"]


def test_an_old_id_left_behind_still_counts() -> None:
    """A heading may go as long as something with its id stays."""
    pages = {**PAGES, "guide/": '<h1 id="guide">Guide</h1><span id="ask"></span>'}
    assert broken(PROMISED, {}, pages) == []


def test_a_lost_page_is_found() -> None:
    """A page that was published once must stay."""
    assert broken(PROMISED, {}, {"": PAGES[""]}) == ["guide/ was published once and is gone"]


def test_pages_for_developers_promise_nothing() -> None:
    """They change with the code."""
    pages = {**PAGES, "development/api/": '<h1 id="api">API</h1>'}
    assert broken(PROMISED, {}, pages) == []
    assert extend(PROMISED, {}, pages) == extend(PROMISED, {}, PAGES)


def test_the_list_only_grows() -> None:
    """Extending keeps what is gone, adds what is new, and changes nothing the second time."""
    text = extend({"old/": ["one"], "guide/": ["gone"]}, {"old/": "guide/"}, PAGES)
    listed = {address: page["ids"] for address, page in tomllib.loads(text).items()}
    assert listed == {"": ["home"], "guide/": ["gone", "guide", "ask"], "old/": ["one"]}
    assert extend(listed, {"old/": "guide/"}, PAGES) == text


def test_an_address_that_nobody_sees_does_not_resolve() -> None:
    """Hidden is as good as gone, but for what the checklist shows in its time."""
    hidden = "<div hidden><br><p id='ask'></p></div><template><b id='guide'></b></template>"
    faults = broken(PROMISED, {}, {**PAGES, "guide/": hidden})
    assert faults == [f"guide/#{one} is where no reader sees it" for one in ("guide", "ask")]
    later = f"<bow-out-checklist>{hidden}</bow-out-checklist><p hidden></p><p id='seen'></p>"
    assert broken({**PROMISED, "guide/": ["guide", "ask", "seen"]}, {}, {**PAGES, "guide/": later}) == []


MOVED = {"old/": "guide/"}


def test_a_page_that_has_moved_takes_its_ids_along() -> None:
    """Its promise is kept where it is now, and nowhere else."""
    promised = {**PROMISED, "old/": ["ask", "other"]}
    assert broken(promised, MOVED, PAGES) == []
    assert broken({**promised, "old/": ["lost"]}, MOVED, PAGES) == ["old/#lost was published once and is gone"]
    assert broken(promised, {"old/": "nowhere/"}, PAGES) == ["old/ was published once and is gone"]
    assert broken(promised, MOVED, {**PAGES, "old/": '<h1 id="ask">'}) == ["old/ has moved, and a page is still there"]


def test_an_address_that_has_moved_leads_on() -> None:
    """With scripts, without, and by hand; and the security policy allows its script."""
    page = Html("guide/old/")
    page.feed(secure(render_moved("guide/old/", "guide/new/")))
    assert 'location.replace("../../guide/new/"+location.search+location.hash)' in page.text
    assert page.all("a") == [{"href": "../../guide/new/"}]
    assert "script-src 'self' 'wasm-unsafe-eval' 'sha256-" in page.all("meta")[1]["content"]
    assert page.all("meta")[-1]["content"] == "0; url=../../guide/new/"


def test_every_promised_address_resolves(pages: dict[str, Html], site: Path) -> None:
    """Each is on the site as built, and in the list that programs read, with words for it and the day of its page."""
    path = ROOT / "docs" / "permalinks.toml"
    promised, moved = read(path), read_moved(path)
    assert len(promised) >= 10
    for address, ids in promised.items():
        assert set(ids) <= set(pages[moved.get(address, address)].ids), address
    told = json.loads((site / "permalinks.json").read_text(encoding="utf-8"))["pages"]
    assert {one["address"]: [place["id"] for place in one["sections"]] for one in told} == promised
    assert [place for one in told for place in one["sections"] if not place["title"]] == []
    (notice,) = [one for one in told if one["address"] == "guide/notice/"]
    assert notice["checked"] in {one["datetime"] for one in pages["guide/notice/"].all("time")}


def test_the_list_says_what_stands_where() -> None:
    """A heading's words without its sign; a question's legend; an old id as the section that it stands in."""
    html = """<h1 id="top">The <b>top</b><a class="headerlink">&para;</a></h1>
    <h2 id="new"><span id="old"></span>New</h2>
    <h3 id="deep">Deep</h3><div id="part"><fieldset id="question-x" hidden><img><legend>Who <i hidden>not</i>
    is it?</legend><p>Not this</p></fieldset></div>
    <table><tr id="rule-y"><td>5</td><td><a>Say it</a>at once</td></tr></table>
    <h2 id="sources">Sources</h2><h2 id="unseen" hidden>Unseen</h2>"""
    page = Listed("a/", date(2026, 11, 3), Places(html))
    promise = {"a/": ["top", "new", "old", "part", "question-x", "rule-y"], "b/": ["top"]}
    first, second = json.loads(render_json("", promise, {"b/": "a/"}, {"a/": page}))["pages"]
    titles = ["The top", "New", "New", "New", "Who is it?", "Say it"]
    assert [one["title"] for one in first["sections"]] == titles
    assert (first["checked"], second["moved"], second["title"]) == ("2026-11-03", "a/", "The top")
    assert json.loads(render_json("", {"lost/": ["top"]}, {}, {"a/": page}))["pages"] == []
    listed = Html("link/")
    listed.feed(render_addresses([("Group", [page])], "../"))
    assert [one["href"] for one in listed.all("a")] == ["../a/", "../a/#new"]
    assert listed.text == "GroupThe top checked 3 November 2026New"


def test_every_page_for_readers_is_listed(pages: dict[str, Html]) -> None:
    """Bloggers find each page of the menu, and the sections of the four steps."""
    listed = {one.get("href", "") for one in pages["link/"].all("a")}
    promised = read(ROOT / "docs" / "permalinks.toml")
    assert {f"../{address}" for address in promised if not address.startswith("messages/r")} - listed <= {
        "../link/",
        "../",
    }
    assert "../guide/notice/#under-24-hours" in listed
    assert "../guide/notice/#sources" not in listed
