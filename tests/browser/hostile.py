"""Hostile text through every field of the checklist and every way out of it, in whichever browser."""

import email
import email.policy
import json
from collections.abc import Sequence
from typing import TypedDict
from urllib.parse import parse_qs, urlsplit

from checklist.wire import handle
from tests.browser.checklist_page import LATE, WITHDRAW
from tests.unit.naughty import NAUGHTY

_LONGEST = 10_000
"""What the engine takes of a field, in characters."""

TEXTS = [text for texts in NAUGHTY.values() for text in texts if len(text) <= _LONGEST]
TOO_LONG = [text for texts in NAUGHTY.values() for text in texts if len(text) > _LONGEST]

WHERE = {"details": (WITHDRAW, "input:is([type=text], [type=tel])"), "drafts": (LATE, "textarea[name]")}
"""What to answer, and where text is typed then, as a selector."""

WATCH = """
  const asked = new Map();
  globalThis.replies = [];
  globalThis.rendered = 0;
  globalThis.handed = [];
  globalThis.alert = () => handed.push("an alert");
  const Real = Worker;
  globalThis.Worker = class extends Real {
    constructor(...given) {
      super(...given);
      this.addEventListener("message", ({ data }) => {
        if (data.type !== "reply") return;
        const texts = asked.get(data.number);
        texts.forEach((text, at) => replies.push([text, data.texts[at]]));
        if (JSON.parse(texts[0]).op === "render") rendered += 1;
      });
    }
    postMessage(message, ...rest) {
      if (message.type === "request") asked.set(message.number, message.texts);
      super.postMessage(message, ...rest);
    }
  };
  let file;
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob) => make.call(URL, file = blob);
  HTMLAnchorElement.prototype.click = function () {
    handed.push(this.download ? file.text() : this.href);
  };
"""
"""Before the engine is there: keeps what it is asked and replies, and what would be saved or opened, instead."""

TRY = """async ({ selector, texts }) => {
  const root = document.querySelector("bow-out-checklist");
  const until = async (holds) => { while (!holds()) await new Promise((look) => setTimeout(look, 5)); };
  const settled = () => until(() => root.querySelector("#bow-result").ariaBusy === "false");
  const named = () => [...root.querySelectorAll("[id], [name]")].map((one) => `${one.id} ${one.name}`).sort().join();
  const foreign = "img, svg, script, style, iframe, object, embed, link, meta, base, form form, [srcdoc]";
  const type = (field, text) => {
    field.value = text;
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  };
  const press = async (action) => {
    const before = rendered;
    const button = root.querySelector(`[data-action="${action}"]`);
    button.click();
    await new Promise((look) => setTimeout(look)); // a press that only warns asks for nothing
    if (root.querySelector('[data-part="copy-missing"]')?.checkVisibility()) button.click();
    await until(() => rendered > before);
  };
  await settled();
  const before = named();
  const gained = [];
  for (const text of texts) {
    for (const field of root.querySelectorAll(selector)) type(field, text);
    await settled();
    const has = [...root.querySelectorAll("*")].some((one) => one.matches(foreign)
      || [...one.attributes].some(({ name, value }) => /^on/.test(name) || /^\\s*javascript:/.test(value)));
    if (has || named() !== before) gained.push(text);
    for (const action of ["eml", "mailto"]) await press(action);
  }
  await press("ics"); // it holds nothing that is typed, so once will do
  return { gained, replies, handed: await Promise.all(handed) };
}"""
"""Puts each text into all fields that a selector finds, and takes the message away in each format."""


class Tried(TypedDict):
    """What came of it."""

    gained: list[str]
    replies: list[tuple[str, str]]
    handed: list[str]


def assert_harmless(texts: Sequence[str], tried: Tried) -> None:
    """Fail if the page has gained an element, if CPython replies otherwise, or if what is taken away holds more."""
    assert tried["gained"] == [], tried["gained"][:5]
    for request, reply in {(request, reply) for request, reply in tried["replies"]}:
        assert reply == handle(request), request
    files = [one for one in tried["handed"] if one.startswith("Subject:")]
    links = [urlsplit(one) for one in tried["handed"] if one.startswith("mailto:")]
    events = [one for one in tried["handed"] if one.startswith("BEGIN:VCALENDAR")]
    assert len(files) + len(links) + len(events) == len(tried["handed"])
    wanted = {"X-Unsent", "Subject", "MIME-Version", "Content-Type", "Content-Transfer-Encoding"}
    for file in files:
        message = email.message_from_bytes(file.encode(), policy=email.policy.default)
        assert set(message.keys()) == wanted
        assert not message.is_multipart()
    for link in links:
        assert link.path == ""
        assert link.fragment == ""
        assert set(parse_qs(link.query, strict_parsing=True, keep_blank_values=True)) == {"subject", "body"}
    for event in events:
        assert event.split("\r\n").count("BEGIN:VEVENT") == event.split("\r\n").count("END:VEVENT") == 1
    formats = [json.loads(request).get("format") for request, _ in tried["replies"]]
    assert min(formats.count("eml"), formats.count("mailto")) >= len(texts)  # nothing was left out
    assert min(len(files), len(links)) > len(texts) / 2
    assert len(events) == 1
