"""The bundle holds the modules of the standard library that the engine needs in a browser, and no others.

The list in `src/publisher/modules.txt` is a trace: what Python had imported once a browser had answered every request
below. After a change of the engine, or of Pyodide, write it anew and read what has changed:

    RENEW_MODULES=1 .venv/bin/pytest tests/browser/test_modules.py -q
    git diff src/publisher/modules.txt
"""

import json
import os
from typing import Any

from playwright.sync_api import Page

from checklist.details import DETAILS
from checklist.frames import FORMS
from checklist.request import FORMATS, OPS
from checklist.wire import handle
from publisher.engine import BROWSER, MODULES, build_engine, pack
from tests.browser.checklist_page import NAMES, SLOW, Checklist
from tests.browser.conftest import Server
from tests.browser.test_cases import CASES, to_requests
from tests.conftest import ROOT
from tests.unit.examples import REACHED_BY
from tests.unit.naughty import NAUGHTY
from tests.unit.test_review_cases import MESSAGES, draft_of

TRACE = r"""async ([bundle, requests]) => {
  const parts = JSON.parse(document.querySelector("bow-out-checklist").dataset.parts);
  const get = async (address) => (await fetch(address)).arrayBuffer();
  const tell = `addEventListener("message", ({ data }) => {
    if (data.type !== "modules") return;
    const code = "import sys; open('/told', 'w').write(' '.join(name for name, module in sys.modules.items()"
      + " if '.zip' in str(getattr(module.__spec__, 'origin', ''))))";
    python._PyRun_SimpleString(python.stringToNewUTF8(code));
    postMessage({ type: "modules", texts: [python.FS.readFile("/told", { encoding: "utf8" })] });
  });`;
  const keep = `{
    const create = _createPyodideModule;
    _createPyodideModule = async (settings) => globalThis.python = await create(settings);
  }`;
  const texts = [await get(parts.runtime.address), keep, await get(parts.worker.address), tell]
    .flatMap((text) => [text, "\n"]);
  const script = new Blob(texts, { type: "text/javascript" });
  const worker = new Worker(URL.createObjectURL(script), { type: "module" });
  const say = (message, wanted) => new Promise((resolve, reject) => {
    worker.onerror = ({ message }) => reject(Error(message));
    worker.onmessage = ({ data }) => {
      if (data.type === "broken") reject(Error(`${data.cause}: ${JSON.stringify(message).slice(0, 200)}`));
      if (data.type === wanted) resolve(data.texts);
    };
    worker.postMessage(message);
  });
  const wasm = await WebAssembly.compile(await get(parts.wasm.address));
  await say({ type: "start", wasm, bundle: await get(bundle) }, "ready");
  const replies = await say({ type: "request", number: 1, texts: requests }, "reply");
  const [modules] = await say({ type: "modules", texts: [] }, "modules");
  worker.terminate();
  return { replies, modules };
}"""
"""Starts the engine from a bundle, puts requests to it, and tells what Python has imported from the bundle."""


def _requests() -> list[str]:
    """Return a request of every kind: each case, each message of the corpus, and hostile text in every field."""
    common: dict[str, Any] = {"schema": 1, "answers": REACHED_BY["withdraw"], "now": "2026-11-24T12:00:00+00:00"}
    details = {**NAMES, "their_name": "Zoë 👋", "reason_given": "I move to Łódź"}
    hostile = [text for texts in NAUGHTY.values() for text in texts if len(text) < 1_000]
    drafts = [{"form": "email", "subject": text, "body": text} for text in hostile]
    corpus = [{"form": (draft := draft_of(message)).form, **draft.parts} for message in MESSAGES]
    kinds: list[dict[str, object]] = [{"op": op} for op in OPS]
    kinds += [{"op": "compose", "form": form, "details": details} for form in FORMS]
    kinds += [{"op": "compose", "form": "email", "details": dict.fromkeys(DETAILS, text)} for text in hostile]
    kinds += [{"op": "review", "details": details, "draft": draft} for draft in [*drafts, *corpus]]
    kinds += [{"op": "render", "format": one, "draft": draft} for one in FORMATS for draft in drafts]
    kinds += [{"op": "render", "format": one, "details": details, "to": text} for one in FORMATS for text in hostile]
    ours = [json.dumps({**common, **kind}) for kind in kinds]
    return [*ours, *hostile, *(request for case in CASES for request in to_requests(case))]


def test_the_bundle_holds_what_is_imported_and_no_more(page: Page, server: Server) -> None:
    """Every request gets the reply that CPython gives, and each module of the list took part."""
    bundle = build_engine(ROOT, ROOT / ".cache" / "engine").parts["bundle"]
    renew = bool(os.environ.get("RENEW_MODULES"))
    server.always = {"traced.bin": pack(bundle.path.parent, None) if renew else bundle.path.read_bytes()}
    requests = _requests()

    Checklist(page).on(SLOW).open()
    told = page.evaluate(TRACE, ["../traced.bin", requests])

    differing = [text for text, reply in zip(requests, told["replies"], strict=True) if reply != handle(text)]
    assert differing == []
    assert "sitecustomize" in told["modules"].split()  # not there if what was compiled ahead did not fit this Python
    ours = {"checklist", *(path.stem for path in BROWSER)}
    modules = sorted(name for name in told["modules"].split() if name.partition(".")[0] not in ours)
    if renew:
        MODULES.write_text("\n".join(modules) + "\n", encoding="utf-8")
    assert modules == MODULES.read_text("utf-8").split()
