"""What the reader sees when the engine cannot start, or stops."""

from http import HTTPStatus

import pytest
from playwright.sync_api import Page, expect

from tests.browser.checklist_page import NAMES, WITHDRAW, Checklist
from tests.browser.conftest import Server

ENGINE_FILES = ("pyodide.mjs", "pyodide.asm.js", "pyodide.asm.wasm", "python_stdlib.zip", ".whl")

RUN = """async (patience) => {
  const element = document.querySelector("bow-out-checklist");
  const { createEngine } = await import(document.querySelector(
    'script[src*="register.mjs"]').src.replace("register", "engine"));
  const absolute = (address) => new URL(address, document.baseURI).href;
  const told = [];
  return new Promise((resolve) => {
    const engine = createEngine(
      { runtime: absolute(element.dataset.runtime), wheel: absolute(element.dataset.wheel) },
      {
        state(state, why) {
          told.push(why ? `${state}: ${why}` : state);
          if (state === "failed") resolve(told);
        },
        progress() {},
      },
      patience,
    );
    engine.ask("test", "{}").then((reply) => resolve([...told, JSON.parse(reply).ok]));
  });
}"""
"""Asks an engine one question; returns the states it went through and whether a reply came."""

SILENT_WORKER = b"""addEventListener("message", (event) => {
  if (event.data.type === "start") postMessage({ type: "ready" });
});"""
"""A worker that starts and then hangs."""


@pytest.fixture
def forgiven() -> str:
    """Let the browser log the files that a test takes away, but nothing else."""
    return "Failed to load resource"


@pytest.mark.parametrize("lost", [*ENGINE_FILES, "worker.mjs"])
def test_try_again_works_once_the_file_is_back(page: Page, server: Server, lost: str) -> None:
    """A missing file is said in words, and trying again finds it."""
    server.missing = (lost,)
    checklist = Checklist(page).open()
    checklist.option("reason", "unsafe").check()
    expect(checklist.root).to_have_attribute("data-engine", "failed", timeout=30_000)
    expect(checklist.result).to_contain_text("could not be fetched")
    checklist.expect_said("could not be fetched")
    for name in ("score it by hand", "ready message"):
        expect(checklist.result.get_by_role("link", name=name)).to_be_visible()
    expect(checklist.option("reason", "unsafe")).to_be_checked()
    server.missing = ()
    checklist.press("Try again").settle().expect_outcome("walk-away")
    expect(checklist.result.get_by_role("button", name="Try again")).to_be_hidden()


@pytest.mark.parametrize("lost", ENGINE_FILES)
def test_one_bad_answer_is_asked_again_unsaid(page: Page, server: Server, lost: str) -> None:
    """A server that stumbles once is asked once more, and the reader need not know."""
    server.once = {lost: [HTTPStatus.INTERNAL_SERVER_ERROR]}
    Checklist(page).open().answer({"reason": "unsafe"}).expect_outcome("walk-away")


@pytest.mark.parametrize("lost", ENGINE_FILES)
def test_a_page_in_place_of_a_file_is_asked_again(page: Page, server: Server, lost: str) -> None:
    """A network's own page in place of a file (a captive portal) is not taken for it."""
    server.once = {lost: [b"<!doctype html><title>Log in</title>"]}
    Checklist(page).open().answer({"reason": "unsafe"}).expect_outcome("walk-away")


def test_no_webassembly_is_said_before_anything_is_fetched(page: Page) -> None:
    """Where the browser has it turned off, no reader waits for a download."""
    page.add_init_script("delete globalThis.WebAssembly")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    checklist = Checklist(page).open()
    checklist.option("reason", "unsafe").check()
    expect(checklist.root).to_have_attribute("data-engine", "failed")
    expect(checklist.result).to_contain_text("WebAssembly turned off")
    assert [url for url in asked if "/engine/" in url] == []


def test_a_stalled_download_is_given_up(page: Page, server: Server) -> None:
    """A download that stops coming in is said to be slow, not waited for without end."""
    server.stalled = ("pyodide.asm.wasm",)
    Checklist(page).open()
    told = page.evaluate(RUN, {"loading": 2_000, "reply": 2_000})
    assert told == ["loading", "failed: slow"]


def test_a_worker_that_hangs_is_replaced(page: Page, server: Server) -> None:
    """The question it left open goes to a new worker."""
    server.once = {"worker.mjs": [SILENT_WORKER]}
    Checklist(page).open()
    told = page.evaluate(RUN, {"loading": 30_000, "reply": 1_000})
    assert told == ["loading", "ready", "loading", "ready", False]


def test_a_second_worker_that_hangs_is_the_last(page: Page, server: Server) -> None:
    """One replacement, then the reader is told."""
    server.once = {"worker.mjs": [SILENT_WORKER, SILENT_WORKER]}
    Checklist(page).open()
    told = page.evaluate(RUN, {"loading": 30_000, "reply": 500})
    assert told == ["loading", "ready", "loading", "ready", "failed: broken"]


def test_what_was_typed_is_never_logged(page: Page, server: Server) -> None:
    """Not even a worker that breaks over it shows it in the console."""
    server.once = {
        "worker.mjs": [
            b"""addEventListener("message", ({ data }) => {
              if (data.type === "start") postMessage({ type: "ready" });
              else throw new Error(data.text);
            });"""
        ]
        * 2
    }
    logged: list[str] = []
    page.on("console", lambda said: logged.append(said.text))
    checklist = Checklist(page).open()
    checklist.option("reason", "not-a-fit").check()
    expect(checklist.root).to_have_attribute("data-engine", "failed")
    checklist.field("starts_at").fill("2026-11-24T10:00")
    assert [text for text in logged if "2026" in text or "not-a-fit" in text] == []


def test_what_was_worked_out_stays(page: Page, server: Server) -> None:
    """When the engine is lost for good, result and message stand, and can still be copied."""
    checklist = Checklist(page).open().answer(WITHDRAW).type_names(NAMES)
    checklist.body.fill("My own words")
    checklist.settle()
    server.missing = (".whl",)
    page.workers[-1].evaluate("postMessage({ type: 'failed', why: 'broken' })")
    expect(checklist.root).to_have_attribute("data-engine", "failed")
    checklist.expect_outcome("withdraw").expect_said("Your answers are still here")
    expect(checklist.body).to_have_value("My own words")
    checklist.press("Copy the email").expect_said("Copied")


def test_a_worker_that_breaks_is_replaced_unsaid(page: Page) -> None:
    """One that breaks once makes way for another, which carries on."""
    checklist = Checklist(page).open().answer({"reason": "nerves"}).expect_outcome("attend")
    page.workers[-1].evaluate("postMessage({ type: 'failed', why: 'broken' })")
    checklist.answer({"reason": "unsafe"}).expect_outcome("walk-away")
