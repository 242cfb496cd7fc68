"""What readers of Safari meet, as far as its engine decides it: the whole way, its failures, and what stays."""

import re
from functools import partial

import pytest
from selenium.webdriver import Keys

from checklist.questions import QUESTIONS
from tests.browser.checklist_page import KEEP_WORKERS, NAMES, ON_PAPER, WITHDRAW
from tests.browser.conftest import NO_SCRIPTS, Server
from tests.browser.elsewhere import Elsewhere
from tests.browser.hostile import TEXTS, TRY, WATCH, WHERE, assert_harmless
from tests.browser.ways import (
    ATTEMPT,
    ATTEMPT_IN_WORKER,
    BY_NAVIGATION,
    IN_PAGE,
    IN_WORKER,
    MADE,
    MAKE,
    let_try,
)
from tests.browser.webkit.reader import LIMIT, Reader

KEY = "bow-out.checklist"
OWN_WORDS = "I withdraw. Thank you, and all the best. Ada"


@pytest.fixture
def checklist(reader: Reader) -> Reader:
    """Open the checklist with an email that lacks nothing."""
    reader.open().answer(WITHDRAW).wait_for(outcome="withdraw").type(NAMES)
    return reader.wait_for_value("body", NAMES["your_name"]).wait_for()


def test_from_first_answer_to_copied_message(checklist: Reader) -> None:
    """A reader answers, reads what to do, gives names, changes the message and copies it."""
    assert checklist.state()["channel"] == "email"
    assert "7 of 7 answered" in checklist.state()["text"]
    checklist.find("[name=body]").send_keys(Keys.CONTROL, Keys.END)
    checklist.find("[name=body]").send_keys(f"{Keys.ENTER}P.S. Good luck!")
    words = checklist.value("body")
    assert words.endswith("\nP.S. Good luck!")
    checklist.press("copy-email").wait_until("it is said", lambda: "Copied" in checklist.state()["said"])
    # No permission lets a test read the clipboard. A paste replaces what is selected.
    checklist.find("[name=body]").send_keys(Keys.CONTROL, "a")
    checklist.find("[name=body]").send_keys("x")
    checklist.find("[name=body]").send_keys(Keys.CONTROL, "av")
    checklist.wait_until("it is pasted", lambda: checklist.value("body") == words)


# Without scripts, without an engine -----------------------------------------------------------------------------------


def test_without_scripts_all_can_be_read_and_marked(reader: Reader, server: Server) -> None:
    """The guide has its words; the checklist has every question, and says how to do it by hand."""
    server.headers = NO_SCRIPTS
    reader.goto("guide/notice/")
    assert reader.find("article h1").is_displayed()
    assert len(reader.find("article").text) > 1_000
    reader.goto("checklist/")
    assert "live" not in reader.state()
    for question in QUESTIONS:
        assert question.text in reader.find(f"#question-{question.id} legend").text
        last = reader.find(f'[name="{question.id}"][value="{question.options[-1].id}"]')
        last.click()
        assert last.is_selected()
    assert "needs JavaScript" in reader.find("bow-out-checklist noscript").text
    for address in ("/score/#by-hand", "/messages/"):
        assert reader.find(f'bow-out-checklist noscript a[href$="{address}"]').is_displayed()
    assert not reader.find("#bow-result").is_displayed()
    reader.goto("messages/#message-wait-call-formal")
    assert reader.find("#message-wait-call-formal").is_displayed()


@pytest.mark.parametrize("fault", ["missing", "changed"])
def test_an_engine_that_cannot_be_had_is_said(reader: Reader, server: Server, fault: str) -> None:
    """The answers stay, words say what is wrong, and trying again works once the file is back."""
    if fault == "missing":
        server.missing = ("bundle.bin",)
    else:
        server.always = {"bundle.bin": b"not what was published"}
    reader.open().answer({"reason": "unsafe"}).wait_for(engine="failed")
    words = {"missing": "could not be fetched", "changed": "came in changed"}[fault]
    assert words in reader.state()["text"]
    reader.wait_until("it is said", lambda: words in reader.state()["said"])
    assert reader.given() == {"reason": "unsafe"}
    server.missing, server.always = (), {}
    reader.press("retry").wait_for(outcome="walk-away")


# What stays, and where ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("way", ["reload", "back"])
def test_what_was_typed_is_there_again(checklist: Reader, way: str) -> None:
    """Answers, details and own words outlast a reload, and the back/forward cache, where WebKit empties fields."""
    checklist.type({"body": OWN_WORDS}).wait_for()
    if way == "back":
        checklist.driver.execute_script("globalThis.isCached = true")
        checklist.goto("guide/notice/").driver.back()
        assert checklist.driver.execute_script("return globalThis.isCached")
        checklist.wait_for_value("company", NAMES["company"])
    else:
        checklist.driver.refresh()
    checklist.wait_until("the form is live", lambda: "live" in checklist.state())
    assert checklist.given() == WITHDRAW
    assert {name: checklist.value(name) for name in NAMES} == NAMES
    assert checklist.value("body") == OWN_WORDS


def test_what_is_kept_comes_back_and_is_erased(checklist: Reader) -> None:
    """Kept by choice alone, whole after a reload, and gone with one press, which leaves what is another's."""
    kept = "return { ...localStorage }"
    checklist.driver.execute_script("localStorage.setItem('somebody-else', 'theirs')")
    assert KEY not in checklist.driver.execute_script(kept)
    checklist.type({"body": OWN_WORDS}).wait_for().press("keep").wait_for()
    checklist.wait_until("it is kept", lambda: OWN_WORDS in checklist.driver.execute_script(kept).get(KEY, ""))
    checklist.driver.refresh()
    checklist.wait_for(outcome="withdraw").wait_for_words("back, as you")
    assert checklist.given() == WITHDRAW
    assert {name: checklist.value(name) for name in NAMES} == NAMES
    assert checklist.value("body") == OWN_WORDS
    checklist.press("erase").wait_until("it is said", lambda: "Erased" in checklist.state()["said"])
    assert checklist.driver.execute_script(kept) == {"somebody-else": "theirs"}


# What gets out, and what gets in --------------------------------------------------------------------------------------


@pytest.mark.parametrize("policy", [True, False])
def test_no_way_leads_out(reader: Reader, server: Server, elsewhere: Elsewhere, *, policy: bool) -> None:
    """Of the page, or of the engine's worker, which hears of no block: so once without the policy."""
    let_try(server, policy=policy)
    reader.open().driver.execute_script(KEEP_WORKERS)
    reader.answer({"reason": "nerves"}).wait_for(outcome="attend")
    ask = f"const [names, to] = arguments; for (const name of names) void ({ATTEMPT_IN_WORKER})(name, to)"
    names = sorted(IN_WORKER.keys() - {"WebTransport"})  # which WebKit does not have
    reader.driver.execute_script(ask, names, elsewhere.address)
    if not policy:
        for name in names:
            assert elsewhere.has_heard(name, LIMIT), name
        return
    for name, (go, by) in (IN_PAGE | BY_NAVIGATION).items():
        attempt = f"const [to, done] = arguments; ({ATTEMPT})({go}, to).then(done)"
        assert re.fullmatch(by, reader.driver.execute_async_script(attempt, elsewhere.address)), name
    assert not elsewhere.has_heard_any()


@pytest.mark.parametrize("where", WHERE)
def test_hostile_text_stays_text(reader: Reader, where: str) -> None:
    """The page gains no element, each reply is CPython's byte for byte, and each file has one message or event."""
    (answers, selector), texts = WHERE[where], TEXTS[::8]
    reader.open().driver.execute_script(WATCH)
    reader.answer(answers).wait_for(outcome="withdraw")
    reader.driver.set_script_timeout(5 * LIMIT)
    script = f"const done = arguments[1]; ({TRY})(arguments[0]).then(done, (error) => done(String(error)))"
    tried = reader.driver.execute_async_script(script, {"selector": selector, "texts": texts})
    assert_harmless(texts, tried)


def test_text_becomes_plain_elements_at_most(reader: Reader) -> None:
    """As in the others, a script has no way to make an image or a link of text."""
    reader.goto("checklist/")
    assert reader.driver.execute_script(f"return ({MAKE})()") == MADE


# Linking --------------------------------------------------------------------------------------------------------------


def test_a_sign_copies_its_address_and_says_so(reader: Reader) -> None:
    """One press."""
    reader.goto("guide/notice/").find("#under-24-hours > .headerlink").click()
    said = "return document.querySelector('dialog[open] [role=status]')?.innerText ?? ''"
    reader.wait_until("it is said", lambda: "Address copied." in reader.driver.execute_script(said))


def test_a_frame_is_as_high_as_its_words(reader: Reader, server: Server) -> None:
    """In a sandbox too, whose origin is opaque: there `'self'` matches nothing, so the policy names its host."""
    html = (server.folder / "embed" / "notice" / "index.html").read_bytes()
    server.always["embed/notice/"] = html.replace(b"'self'", f"'self' {server.address}".encode())
    server.types["embed/notice/"] = "text/html"
    frame = '<!doctype html><iframe src="embed/notice/" height="100" {}></iframe><script src="embed/embed.js"></script>'
    high = "return document.querySelector('iframe').clientHeight"
    for sandbox in ("", 'sandbox="allow-scripts"'):
        server.always["blog.html"] = frame.format(sandbox).encode()
        reader.goto("blog.html").wait_until("it has grown", lambda: reader.driver.execute_script(high) > 300)


# On paper -------------------------------------------------------------------------------------------------------------

COLORS = """
  const [selector, property] = arguments;
  const all = [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility());
  return [...new Set(all.map((one) => getComputedStyle(one)[property]))];
"""
BLACK = {"rgb(0, 0, 0)", "rgb(1, 1, 1)", "rgba(0, 0, 0, 0.87)"}


def is_black(reader: Reader, selector: str) -> bool:
    """Tell whether words are black."""
    return set(reader.driver.execute_script(COLORS, selector, "color")) <= BLACK


@pytest.mark.parametrize("theme", ["Adwaita:dark"])
def test_a_dark_device_prints_black_on_white(checklist: Reader) -> None:
    """Words and links of the guide are black, on white, and so is the result."""
    colors = partial(checklist.driver.execute_script, COLORS)
    for path, words in {"": "#bow-result h3", "guide/notice/": "article p > a"}.items():
        if path:
            checklist.goto(path)
        assert colors("body", "backgroundColor") != ["rgb(255, 255, 255)"]
        checklist.driver.execute_script(f"({ON_PAPER})()")
        assert colors("body", "backgroundColor") == ["rgb(255, 255, 255)"]
        assert colors(words, "color")
        both = f"article p, {words}"
        # Colours change by a transition, which paper does not have.
        checklist.wait_until("all is black", partial(is_black, checklist, both))
