"""The checklist as a reader handles it, for the tests to speak of."""

import json
import re
from collections.abc import Mapping

from playwright.sync_api import Locator, Page, expect

SLOW = {"effectiveType": "3g"}
"""A connection on which nothing loads before somebody comes near the form."""

SAVES_DATA = {"saveData": True}
"""One on which nothing loads before an answer."""

WITHDRAW = {
    "reason": "not-a-fit",
    "notice": "over-48h",
    "certainty": "yes",
    "interest": "no",
    "booked-by": "employer",
    "stage": "first",
    "channel": "email",
}
"""Answers that come to: withdraw, by email. In the order in which they are asked, and no others are."""

LATE = {name: option for name, option in WITHDRAW.items() if name not in {"stage", "channel"}} | {"notice": "under-24h"}
"""The same with so little time left that a call comes first."""

RESCHEDULE = {
    "reason": "illness-or-family",
    "notice": "over-48h",
    "certainty": "no",
    "booked-by": "employer",
    "stage": "later",
    "channel": "email",
}
"""Answers that come to: ask for another time, by email."""

ATTEND = {"reason": "nerves", "notice": "under-24h", "certainty": "no"}
"""Answers that come to: go, and nothing has to be sent."""

NAMES = {"your_name": "Ada Byron", "company": "Analytical Engines", "role": "Engineer"}
"""What an email cannot do without."""


KEEP_WORKERS = """
  const Real = Worker;
  globalThis.workers = [];
  globalThis.Worker = class extends Real {
    constructor(...given) {
      super(...given);
      workers.push(this);
    }
  };
"""
"""Remembers the workers that the page opens: WebDriver BiDi lets nobody evaluate in one."""

ON_PAPER = """() => {
  const turn = (media) => {
    media.mediaText = media.mediaText.replace(/\\bscreen\\b/g, "tty").replace(/\\bprint\\b/g, "all");
  };
  const turnAll = (rules) => [...rules].forEach((rule) => {
    if (rule.media) turn(rule.media);
    if (rule.cssRules) turnAll(rule.cssRules);
  });
  for (const sheet of document.styleSheets) {
    if (sheet.media.mediaText) turn(sheet.media);
    turnAll(sheet.cssRules);
  }
}"""
"""Has what is written for paper apply on the screen, and what is for the screen not: `tty` matches nothing."""


def put_on_paper(page: Page) -> None:
    """Show a page as it is printed; where the browser cannot be asked for that, by its style sheets."""
    page.emulate_media(media="print")
    if not page.evaluate("matchMedia('print').matches"):
        page.evaluate(ON_PAPER)


def shown(page: Page, words: str | re.Pattern[str]) -> Locator:
    """Return where words are shown, whether or not the live region has announced them yet."""
    return page.get_by_text(words).and_(page.locator(":not([role=status])"))


def module(name: str) -> str:
    """Return the script that imports one of the page's own modules, for a test to call its functions."""
    return f"""import(document.querySelector('script[src*="register.mjs"]').src.replace("register", "{name}"))"""


class Checklist:
    """The checklist on its page."""

    def __init__(self, page: Page) -> None:
        """Take the page; `open` it before anything else."""
        self.page = page
        page.add_init_script(KEEP_WORKERS)
        self.root: Locator = page.locator("bow-out-checklist")
        self.result: Locator = page.get_by_role("region", name="What to do")
        self.body: Locator = self.field("body")
        self.announcer: Locator = self.root.get_by_role("status")

    def on(self, connection: Mapping[str, object] | None) -> "Checklist":
        """Have the browser say this of its connection (the Network Information API), before the page opens."""
        self.page.add_init_script(
            "Object.defineProperty(Navigator.prototype, 'connection',"
            f" {{ get: () => ({json.dumps(connection)}) ?? undefined, configurable: true }})"
        )
        return self

    def open(self) -> "Checklist":
        """Open the page, up to where the form is live."""
        self.page.goto("checklist/")
        expect(self.root).to_have_attribute("data-live", "")
        return self

    def question(self, question: str) -> Locator:
        """Return a question's fieldset."""
        return self.page.locator(f"#question-{question}")

    def option(self, question: str, option: str) -> Locator:
        """Return one radio."""
        return self.page.locator(f'input[name="{question}"][value="{option}"]')

    def field(self, name: str) -> Locator:
        """Return a text field."""
        return self.page.locator(f'bow-out-checklist :is(input, textarea)[name="{name}"]')

    def answer(self, answers: Mapping[str, str]) -> "Checklist":
        """Give answers, in order, and wait for what follows from them."""
        for question, option in answers.items():
            self.option(question, option).check()
        return self.settle()

    def answer_at_once(self, answers: Mapping[str, str]) -> "Checklist":
        """Clear the form and give answers as fast as can be, for tests that do it many times."""
        self.root.evaluate(
            """(root, answers) => {
              root.querySelector("form").reset();
              for (const [name, value] of Object.entries(answers)) {
                root.querySelector(`[name="${name}"][value="${value}"]`).click();
              }
            }""",
            dict(answers),
        )
        return self

    def type_names(self, names: Mapping[str, str] = NAMES) -> "Checklist":
        """Fill in details and wait for what follows from them."""
        for name, text in names.items():
            self.field(name).fill(text)
        return self.settle()

    def settle(self) -> "Checklist":
        """Wait until the engine is ready and has answered the last question put to it."""
        expect(self.root).to_have_attribute("data-engine", "ready", timeout=60_000)
        expect(self.page.locator("#bow-result")).to_have_attribute("aria-busy", "false")
        return self

    def break_worker(self) -> "Checklist":
        """Have the worker that was opened last say that it is broken."""
        self.page.evaluate("workers.at(-1).dispatchEvent(new MessageEvent('message', { data: { type: 'broken' } }))")
        return self

    def press(self, name: str) -> "Checklist":
        """Press a button by what it says."""
        self.root.get_by_role("button", name=name, exact=True).click()
        return self

    def expect_outcome(self, outcome: str) -> "Checklist":
        """Expect an outcome."""
        expect(self.root).to_have_attribute("data-outcome", outcome)
        return self

    def expect_said(self, words: str) -> "Checklist":
        """Expect the live region to have said something with these words in it."""
        expect(self.announcer).to_contain_text(re.compile(words))
        return self
