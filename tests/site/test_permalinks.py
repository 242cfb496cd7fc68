import tomllib

from publisher.permalinks import broken, extend, read
from tests.conftest import ROOT
from tests.site.conftest import Html

PAGES = {"guide/": '<h1 id="guide">Guide</h1><h2 id="ask">Ask</h2><p id="other">', "": '<h1 id="home">Home</h1>'}
PROMISED = {"": ["home"], "guide/": ["guide", "ask"]}


def test_a_site_that_keeps_its_addresses_is_fine() -> None:
    """Nothing is said where every promised address is there and none is new."""
    assert broken(PROMISED, PAGES) == []


def test_a_lost_heading_is_found() -> None:
    """A heading whose id changed breaks the links to it, and the new id has to be promised."""
    pages = {**PAGES, "guide/": PAGES["guide/"].replace("ask", "call")}
    faults = broken(PROMISED, pages)
    assert faults == ["guide/#ask was published once and is gone", "guide/#call is new: run make permalinks"]


def test_an_old_id_left_behind_still_counts() -> None:
    """A heading may go as long as something with its id stays."""
    pages = {**PAGES, "guide/": '<h1 id="guide">Guide</h1><span id="ask"></span>'}
    assert broken(PROMISED, pages) == []


def test_a_lost_page_is_found() -> None:
    """A page that was published once must stay."""
    assert broken(PROMISED, {"": PAGES[""]}) == ["guide/ was published once and is gone"]


def test_pages_for_developers_promise_nothing() -> None:
    """They change with the code."""
    pages = {**PAGES, "development/api/": '<h1 id="api">API</h1>'}
    assert broken(PROMISED, pages) == []
    assert extend(PROMISED, pages) == extend(PROMISED, PAGES)


def test_the_list_only_grows() -> None:
    """Extending keeps what is gone, adds what is new, and changes nothing the second time."""
    text = extend({"old/": ["one"], "guide/": ["gone"]}, PAGES)
    listed = {address: page["ids"] for address, page in tomllib.loads(text).items()}
    assert listed == {"": ["home"], "guide/": ["gone", "guide", "ask"], "old/": ["one"]}
    assert extend(listed, PAGES) == text


def test_every_promised_address_resolves(pages: dict[str, Html]) -> None:
    """Each address in the published list is on the site as built."""
    promised = read(ROOT / "docs" / "permalinks.toml")
    assert len(promised) >= 10
    for address, ids in promised.items():
        assert set(ids) <= set(pages[address].ids), address
