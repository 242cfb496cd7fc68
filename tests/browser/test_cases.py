"""The page shows what the package gives; that the bytes are the same is for `test_modules.py` to ask."""

import json
import tomllib
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

from checklist.wire import handle
from tests.browser.checklist_page import NAMES, WITHDRAW, Checklist

NOW = "2026-11-24T10:00:00+01:00"

CASES: list[dict[str, Any]] = [
    case
    for path in sorted((Path(__file__).parents[1] / "cases").glob("*.toml"))
    for case in tomllib.loads(path.read_text("utf-8")).get("case", [])
]

ASK = """async (requests) => {
  const element = document.querySelector("bow-out-checklist");
  const { createEngine } = await import(document.querySelector(
    'script[src*="register.mjs"]').src.replace("register", "engine"));
  return new Promise(async (resolve, reject) => {
    const engine = createEngine(
      JSON.parse(element.dataset.parts),
      { state: (state) => state === "failed" && reject(Error("no engine")), progress() {} },
    );
    const replies = [];
    for (const request of requests) replies.push(...await engine.request("test", [request]));
    engine.stop();
    resolve(replies);
  });
}"""
"""Puts requests to an engine of the page's own making, and returns the replies as they come."""


SHOW = """async (root, cases) => {
  const all = (selector) => [...root.querySelectorAll(selector)].filter((one) => one.checkVisibility());
  const shown = [];
  for (const answers of cases) {
    root.querySelector("form").reset();
    for (const [name, value] of Object.entries(answers)) {
      root.querySelector(`[name="${name}"][value="${value}"]`).click();
    }
    while (root.querySelector("#bow-result").ariaBusy !== "false") await new Promise((look) => setTimeout(look, 5));
    const forms = all('[data-part^="draft-"]').map((one) => one.dataset.part.replace("draft-", ""));
    shown.push({
      outcome: root.dataset.outcome,
      channel: root.dataset.channel,
      asked: all("fieldset[data-question]").map((one) => one.dataset.question),
      forms,
      tell_first: forms.length ? root.querySelector('[name="recipient"]').value : null,
    });
  }
  return shown;
}"""
"""Gives the answers of each case, and returns what the page shows of each."""


def to_requests(case: dict[str, Any]) -> list[str]:
    """Return what to ask about a case: the assessment, and both drafts with and without names."""
    starts_at = case.get("starts_at")
    common = {
        "schema": 1,
        "answers": case["answers"],
        "interview": {"starts_at": starts_at} if starts_at else None,
        "now": case.get("now", NOW),
    }
    drafts = [
        {**common, "op": "compose", "form": form, "details": details}
        for form in ("email", "call")
        for details in ({}, NAMES, {**NAMES, "their_name": "Zoë 👋", "reason_given": "I move to Łódź"})
    ]
    return [json.dumps(request) for request in ({**common, "op": "assess"}, *drafts)]


def test_odd_requests_give_the_same_bytes(page: Page) -> None:
    """Nonsense, halves of characters and over-long text are refused alike."""
    Checklist(page).open()
    body = {"schema": 1, "op": "compose", "form": "email", "answers": {"reason": "not-a-fit"}}
    odd = [
        {**body, "details": {"company": "\ud800"}},
        {**body, "details": {"company": "x" * 10_001}},
        {**body, "details": {"company": "\x00\x85\u2028"}},
        {**body, "details": {"company": "{0.__class__} %s {{7*7}} __proto__"}},
        {**body, "answers": {"__proto__": "x", "reason": "no-such-option"}},
        {**body, "schema": 2},
        {**body, "draft": {"form": "email", "subject": "a\nb", "body": "\n" * 9_999}},
    ]
    requests = [*(json.dumps(one) for one in odd), "", "null", "[" * 1_000, '{"a": NaN}', "\x00"]
    replies = page.evaluate(ASK, requests)
    assert [one for one, reply in zip(requests, replies, strict=True) if reply != handle(one)] == []


def test_every_case_shows_in_the_page(page: Page) -> None:
    """Answering as a case says shows its questions, outcome, channel, drafts and recipient, as the engine says."""
    page.clock.set_fixed_time(NOW)
    checklist = Checklist(page).open().answer(WITHDRAW)  # so that the engine is there
    cases = [case for case in CASES if "starts_at" not in case]  # a time in the past, or of another zone
    wrong = []
    for case, shown in zip(cases, checklist.root.evaluate(SHOW, [case["answers"] for case in cases]), strict=True):
        request = {"schema": 1, "op": "assess", "answers": case["answers"], "now": NOW}
        result = json.loads(handle(json.dumps(request)))["result"]
        wanted = {name: result[name] for name in ("outcome", "channel", "asked", "forms", "tell_first")}
        if shown != wanted or (shown["outcome"], shown["channel"]) != (case["outcome"], case["channel"]):
            wrong.append((case["name"], shown, wanted))
    assert wrong == []
