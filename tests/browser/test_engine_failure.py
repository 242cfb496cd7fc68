"""What the reader sees when the engine cannot start, or stops."""

import html
import json
import re
from collections.abc import Callable
from http import HTTPStatus
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from publisher.engine import MODULES, build_engine, pack
from tests.browser.checklist_page import NAMES, SAVES_DATA, WITHDRAW, Checklist, module
from tests.browser.conftest import Server
from tests.conftest import ROOT

ENGINE_FILES = ("pyodide.asm.js", "pyodide.asm.wasm", "worker.mjs", "bundle.bin")

RUN = f"""async () => {{
  const {{ createEngine }} = await {module("engine")};
  const parts = JSON.parse(document.querySelector("bow-out-checklist").dataset.parts);
  const told = [];
  return new Promise((resolve) => {{
    const state = (state, why) => {{
      told.push(why ? `${{state}}: ${{why}}` : state);
      if (state === "failed") resolve(told);
    }};
    const engine = createEngine(parts, {{ state, progress() {{}} }});
    engine.request("test", ["{{}}"]).then((replies) => replies && resolve([...told, JSON.parse(replies[0]).ok]));
  }});
}}"""
"""Asks an engine one question; returns the states it went through and whether a reply came."""


@pytest.fixture
def forgiven() -> str:
    """Let the browser log the files that a test takes away, and the engine why it failed, but nothing else."""
    return "Failed to load resource|integrity|digest|console: The engine: "


@pytest.mark.parametrize("lost", ENGINE_FILES)
def test_try_again_works_once_the_file_is_back(page: Page, server: Server, lost: str) -> None:
    """A missing file is said in words, and trying again finds it."""
    server.missing = (lost,)
    checklist = Checklist(page).on(SAVES_DATA).open()
    checklist.option("reason", "unsafe").check()
    expect(checklist.root).to_have_attribute("data-engine", "failed", timeout=30_000)
    expect(checklist.result).to_contain_text("could not be fetched")
    checklist.expect_said("could not be fetched")
    expect(checklist.result.get_by_role("link", name="score it by hand")).to_be_visible()
    checklist.expect_outcome("walk-away")  # which the page knows by itself
    expect(checklist.option("reason", "unsafe")).to_be_checked()
    server.missing = ()
    checklist.press("Try again").settle().expect_outcome("walk-away")
    expect(checklist.result.get_by_role("button", name="Try again")).to_be_hidden()


def flip(content: bytes) -> bytes:
    """Return bytes of which one is another."""
    changed = bytearray(content)
    changed[len(changed) // 2] ^= 1
    return bytes(changed)


FAULTS: dict[str, Callable[[bytes], bytes | HTTPStatus]] = {
    "an error": lambda _: HTTPStatus.INTERNAL_SERVER_ERROR,
    "a captive portal": lambda _: b"<!doctype html><title>Log in</title>",
    "one byte flipped": flip,
    "cut short": lambda content: content[:-1],
}
"""What a server, or a network, gives in place of a file."""


@pytest.mark.parametrize("fault", FAULTS)
def test_one_bad_answer_is_asked_again_unsaid(page: Page, server: Server, site: Path, fault: str) -> None:
    """Each file is fetched once more, past the cache, and the reader need not know."""
    for file in ENGINE_FILES:
        (published,) = site.glob(f"assets/engine/*/{file}")
        server.once[file] = [FAULTS[fault](published.read_bytes())]
    Checklist(page).on(SAVES_DATA).open().answer({"reason": "unsafe"}).expect_outcome("walk-away")
    assert not any(server.once.values())


@pytest.mark.parametrize("file", ENGINE_FILES)
def test_a_flipped_byte_never_runs(page: Page, server: Server, site: Path, file: str) -> None:
    """A file that is twice not what was published is not used, and the reader is told."""
    (published,) = site.glob(f"assets/engine/*/{file}")
    server.once = {file: [flip(published.read_bytes())] * 2}
    checklist = Checklist(page).on(SAVES_DATA).open()
    checklist.option("reason", "unsafe").check()
    expect(checklist.root).to_have_attribute("data-engine", "failed", timeout=30_000)
    expect(checklist.result).to_contain_text("came in changed")
    checklist.expect_said("came in changed")
    # The loader, and no other before its script.
    assert page.evaluate("workers.length") <= 1 or file in {"pyodide.asm.wasm", "bundle.bin"}
    checklist.press("Try again").settle().expect_outcome("walk-away")


def test_another_media_type_only_takes_longer(page: Page, server: Server) -> None:
    """A server that does not know WebAssembly keeps nobody from a result."""
    server.types = {".wasm": "application/octet-stream"}
    Checklist(page).on(SAVES_DATA).open().answer({"reason": "unsafe"}).expect_outcome("walk-away")


def test_a_page_that_is_not_secure_has_its_files_checked_too(page: Page, server: Server, site: Path) -> None:
    """Where a page has no `crypto.subtle`, the browser checks the hash itself."""
    (element,) = re.findall(r'data-parts="([^"]*)"', (site / "checklist" / "index.html").read_text("utf-8"))
    loader = json.loads(html.unescape(element))["loader"]
    server.publish("loader", b'Object.defineProperty(crypto, "subtle", { value: undefined });' + loader.encode())
    (published,) = site.glob("assets/engine/*/bundle.bin")
    server.once = {"bundle.bin": [published.read_bytes()[:-1]] * 2}
    Checklist(page).on(SAVES_DATA).open()
    assert page.evaluate(RUN)[-1].startswith("failed")
    assert page.evaluate(RUN)[-1] is False


def test_no_webassembly_is_said_before_anything_is_fetched(page: Page) -> None:
    """Where the browser has it turned off, no reader waits for a download."""
    page.add_init_script("delete globalThis.WebAssembly")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    checklist = Checklist(page).on(SAVES_DATA).open()
    checklist.option("reason", "unsafe").check()
    expect(checklist.root).to_have_attribute("data-engine", "failed")
    expect(checklist.result).to_contain_text("WebAssembly turned off")
    assert [url for url in asked if "/engine/" in url] == []


@pytest.mark.parametrize(("host", "times"), [("127.0.0.1", 2), ("localhost", 2), ("bow-out.localhost", 0)])
def test_only_a_developer_is_told_what_is_broken(
    context: BrowserContext, server: Server, host: str, times: int
) -> None:
    """Where the site is on their own machine, the console says what Python said; a reader's says nothing."""
    bundle = build_engine(ROOT, ROOT / ".cache" / "engine").parts["bundle"]
    modules = set(MODULES.read_text("utf-8").split()) - {"json"}
    server.publish("bundle", pack(bundle.path.parent, modules))
    page = context.new_page()
    logged: list[str] = []
    page.on("console", lambda said: logged.append(said.text))
    Checklist(page).on(SAVES_DATA)
    page.goto(server.address.replace("127.0.0.1", host) + "checklist/")
    assert page.evaluate(RUN)[-1] == "failed: broken"
    assert [bool(re.search("ModuleNotFoundError.*'json'", text)) for text in logged] == [True] * times


def test_a_developer_is_told_which_file_is_missing(page: Page, server: Server) -> None:
    """The console names the part, and how it was missed."""
    server.missing = ("bundle.bin",)
    logged: list[str] = []
    page.on("console", lambda said: logged.append(said.text))
    Checklist(page).on(SAVES_DATA).open()
    page.evaluate(RUN)
    (told,) = [text for text in logged if text.startswith("The engine: ")]
    assert told.startswith("The engine: bundle: ")
    assert "fetch: 404" in told


THROWS = b"""addEventListener("message", ({ data }) => {
  if (data.type === "start") postMessage({ type: "ready" });
  else throw new Error(data.text);
});"""
"""A worker that starts, and throws what it is asked."""

CANNOT_ENCODE = b"TextEncoder.prototype.encode = (text) => { throw new RangeError(text); };\n"
"""Before the real worker, makes it fail over what it is asked."""


@pytest.mark.parametrize(("script", "is_whole"), [(THROWS, True), (CANNOT_ENCODE, False)], ids=["uncaught", "caught"])
def test_what_was_typed_is_never_logged(
    page: Page, server: Server, site: Path, script: bytes, *, is_whole: bool
) -> None:
    """Not even a worker that breaks over it shows it in the console, not even a developer's."""
    (worker,) = site.glob("assets/engine/*/worker.mjs")
    server.publish("worker", script if is_whole else script + worker.read_bytes())
    logged: list[str] = []
    page.on("console", lambda said: logged.append(said.text))
    checklist = Checklist(page).on(SAVES_DATA).open()
    checklist.option("reason", "not-a-fit").check()
    expect(checklist.root).to_have_attribute("data-engine", "failed")
    checklist.field("starts_at").fill("2026-11-24T10:00")
    assert [text for text in logged if "2026" in text or "not-a-fit" in text] == []
    assert [text.endswith("in a request") for text in logged] == [True, True]


def test_what_was_worked_out_stays(page: Page) -> None:
    """When the engine is lost for good the page advises by itself; the reader's words stand, and can be copied."""
    checklist = Checklist(page).on(SAVES_DATA).open().answer(WITHDRAW).type_names(NAMES)
    checklist.body.fill("My own words")
    checklist.settle()
    for _ in range(2):
        checklist.settle()
        checklist.break_worker()
    expect(checklist.root).to_have_attribute("data-engine", "failed")
    checklist.expect_outcome("withdraw").expect_said("Your answers are still here")
    expect(checklist.result.get_by_text("Withdraw, and let them know.")).to_be_visible()
    expect(checklist.result.get_by_text("Ready to send")).to_be_hidden()
    expect(checklist.body).to_have_value("My own words")
    checklist.press("Copy the email").expect_said("Copied")


def test_a_worker_that_breaks_is_replaced_unsaid(page: Page) -> None:
    """One that breaks once makes way for another, which carries on."""
    checklist = Checklist(page).on(SAVES_DATA).open().answer({"reason": "nerves"}).expect_outcome("attend")
    checklist.break_worker()
    checklist.answer({"reason": "unsafe"}).expect_outcome("walk-away")


def test_what_fails_unasked_is_not_told(page: Page, server: Server) -> None:
    """A file that is missing while nobody has asked for anything is tried again with the first answer."""
    server.once = {"bundle.bin": [HTTPStatus.NOT_FOUND] * 2}
    asked: list[str] = []
    page.on("response", lambda one: asked.append(one.url) if one.url.endswith("bundle.bin") else None)
    checklist = Checklist(page).on({"effectiveType": "4g"}).open()
    for _ in range(200):
        if len(asked) == 2:
            break
        page.wait_for_timeout(50)
    expect(checklist.root).to_have_attribute("data-engine", "idle")
    expect(checklist.result).to_contain_text("Your result appears here.")
    expect(checklist.announcer).to_have_text("")
    checklist.answer({"reason": "unsafe"}).expect_outcome("walk-away")


def test_what_takes_long_shows_how_far_it_is(page: Page, server: Server) -> None:
    """Nothing moves in the first second; then the bytes that came, and words for those who cannot see them."""
    server.stalled = ("pyodide.asm.wasm",)
    checklist = Checklist(page).on(SAVES_DATA).open()
    loading = checklist.result.get_by_role("progressbar")
    checklist.option("reason", "unsafe").check()
    expect(checklist.root).to_have_attribute("data-engine", "loading")
    expect(checklist.result).to_contain_text("Walk away.")
    expect(loading).to_be_visible()
    checklist.expect_said("are on their way")
    parts = json.loads(checklist.root.get_attribute("data-parts") or "")
    sizes = {name: part["size"] for name, part in parts.items() if name != "loader"}
    share = 1 - sizes["wasm"] / sum(sizes.values())
    assert loading.evaluate("bar => bar.value") == pytest.approx(share)


def test_starting_again_while_it_loads_leaves_nothing_busy(page: Page, server: Server) -> None:
    """An engine that nobody waits for may fail unseen, and the result is not said to be on its way for ever."""
    page.clock.install()
    server.stalled = ("pyodide.asm.wasm",)
    checklist = Checklist(page).on(SAVES_DATA).open()
    checklist.option("reason", "unsafe").check()
    result = page.locator("#bow-result")
    expect(result).to_have_attribute("aria-busy", "true")
    checklist.press("Start again").press("Start again")
    page.clock.run_for(31_000)
    expect(checklist.root).to_have_attribute("data-engine", "idle")
    expect(result).to_have_attribute("aria-busy", "false")
