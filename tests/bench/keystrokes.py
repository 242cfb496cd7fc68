"""What one keystroke in the message costs: assess, compose and review, and the page that shows it."""

import json
import statistics
from collections.abc import Mapping
from contextlib import ExitStack
from typing import Final

from playwright.sync_api import Browser

from checklist import wire
from tests.bench.chromium import first_score, open_page, private_window
from tests.bench.contenders import BARE, OUR_SITE, REQUEST, STOCK
from tests.bench.report import Table, Target, at_most, ratio
from tests.bench.server import Server
from tests.browser.checklist_page import WITHDRAW, Checklist

#: Typed at the end of a message that had no fault.
_SENTENCE: Final = " Sorry, but your process was a waste of my time, and I have accepted a job at Globex instead!"

#: How many keystrokes do not count: both Python and the browser get quicker at first.
_WARM_UP: Final = 10

#: Has the engine answer once, and says how many milliseconds that took.
_ASK: Final = """async (text) => {
  const start = performance.now();
  await ask(text);
  return performance.now() - start;
}"""

#: Types like a reader, in the real page, and says how long after each `input` event the page shows what follows.
_TYPE: Final = """async (root, sentence) => {
  const body = root.querySelector("[name=body]");
  const result = root.querySelector("[data-part=result]");
  const times = [];
  for (const letter of sentence) {
    const shown = new Promise((settle) => {
      const observer = new MutationObserver(() => {
        if (result.getAttribute("aria-busy") === "true") return;
        observer.disconnect();
        settle();
      });
      observer.observe(result, { attributes: true, attributeFilter: ["aria-busy"] });
    });
    const start = performance.now();
    body.setRangeText(letter, body.value.length, body.value.length, "end");
    body.dispatchEvent(new InputEvent("input", { bubbles: true }));
    await shown;
    times.push(performance.now() - start);
    await new Promise((settle) => setTimeout(settle, 50)); // nobody types faster
  }
  return times;
}"""


def measure_page(browser: Browser, server: Server) -> list[float]:
    """Type into the message on the real page; return the milliseconds of each keystroke.

    Raises:
        RuntimeError: Typing changed nothing on the page, so what was measured is not what was meant.
    """
    with private_window(browser) as context:
        page = open_page(context)
        page.goto(f"{server.address}{OUR_SITE}checklist/")
        checklist = Checklist(page)
        checklist.answer(WITHDRAW).type_names()
        before = checklist.root.get_attribute("data-score")
        times: list[float] = checklist.root.evaluate(_TYPE, _SENTENCE)
        if checklist.root.get_attribute("data-score") == before:
            raise RuntimeError("a message full of faults has the score of one without")
    return times[_WARM_UP:]


def measure_engines(browser: Browser, server: Server) -> Mapping[str, list[float]]:
    """Put every keystroke to each contender in turns; return the milliseconds of each."""
    texts = _requests()
    times: dict[str, list[float]] = {name: [] for name in BARE}
    with ExitStack() as stack:
        pages = {name: open_page(stack.enter_context(private_window(browser))) for name in BARE}
        for name, page in pages.items():
            first_score(page, server.address + BARE[name])
        for text in texts:
            for name, page in pages.items():
                times[name].append(page.evaluate(_ASK, text))
    return {name: taken[_WARM_UP:] for name, taken in times.items()}


def tabulate_keystrokes(page: list[float], engines: Mapping[str, list[float]]) -> Table:
    """Return a table of medians, and of what nine in ten stay under."""
    base = statistics.median(engines[STOCK])
    works = {"ours, on the real page": page, **{f"{name}, engine alone": times for name, times in engines.items()}}
    rows = [
        (
            name,
            f"{statistics.median(times):.1f} ms",
            f"{statistics.quantiles(times, n=10)[-1]:.1f} ms",
            "–" if times is page else ratio(statistics.median(times), base),
        )
        for name, times in works.items()
    ]
    note = (
        f"{len(page)} keystrokes. On the real page: from the `input` event in the message until findings and score "
        "stand in the page. Engine alone: one request from the page to Python and back, which assesses, composes and "
        "reviews."
    )
    return Table("Time per keystroke", ("Keystroke", "Median", "9 in 10 under", "of stock"), rows, note)


def aim_at_keystrokes(page: list[float]) -> list[Target]:
    """Return the one target about typing."""
    return [at_most("Keystroke on the page, median", 16, statistics.median(page), "ms")]


def _requests() -> list[str]:
    """Return what the page asks as the sentence is typed, letter by letter."""
    composed = json.loads(wire.handle(json.dumps(REQUEST)))["result"]["draft"]
    drafts = (
        {"form": "email", "subject": composed["subject"], "body": composed["body"] + _SENTENCE[:end]}
        for end in range(1, len(_SENTENCE) + 1)
    )
    return [json.dumps({**REQUEST, "draft": draft}) for draft in drafts]
