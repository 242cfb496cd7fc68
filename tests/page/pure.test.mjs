/** The small pure modules: drafts, highlights, moments, addresses, times, and what is stored. */

import assert from "node:assert/strict";
import { beforeEach, describe, test } from "node:test";

import { guessEnglish, readLocal, toCompose, toIso, toRender } from "../../overrides/assets/checklist/answers.mjs";
import * as drafts from "../../overrides/assets/checklist/drafts.mjs";
import { follow } from "../../overrides/assets/checklist/highlights.mjs";
import { understand } from "../../overrides/assets/checklist/moment.mjs";
import { toHighlights } from "../../overrides/assets/checklist/review.mjs";
import { readScenario } from "../../overrides/assets/checklist/scenario.mjs";
import { createStore, KEY } from "../../overrides/assets/checklist/store.mjs";

const FILLED = {
  answers: { reason: "nerves" },
  startsAt: "",
  details: {},
  recipient: "employer",
  tone: "warm",
  by: "",
  english: "en-GB",
  replyTo: "",
  extras: {},
};

describe("drafts", () => {
  const [ours, newer, mine] = [{ body: "ours" }, { body: "newer" }, { body: "mine" }];
  const edited = drafts.edit(drafts.receive(drafts.EMPTY, ours), mine);

  test("the engine's text is followed until the reader edits, and never replaces theirs", () => {
    assert.deepEqual(drafts.text(drafts.receive(drafts.receive(drafts.EMPTY, ours), newer)), newer);
    const kept = drafts.receive(edited, newer);
    assert.deepEqual([drafts.text(kept), drafts.isStale(kept), drafts.isStale(edited)], [mine, true, false]);
    assert.equal(drafts.isStale(drafts.edit(kept, { body: "mine too" })), true); // until it is renewed
    assert.equal(drafts.receive(edited, mine).edited, null); // the engine has come to write the same
    assert.equal(drafts.edit(edited, ours).edited, null); // the reader has gone back
  });

  test("every text that was replaced comes back, the newest first", () => {
    let draft = drafts.renew(edited);
    draft = drafts.renew(drafts.edit(draft, { body: "second" }));
    assert.deepEqual([drafts.text(draft), draft.kept.length], [ours, 2]);
    draft = drafts.edit(draft, { body: "third" });
    const seen = [];
    for (let time = 0; time < 3; time += 1) {
      draft = drafts.undo(draft);
      seen.push(drafts.text(draft).body);
    }
    assert.deepEqual(seen, ["second", "mine", "third"]);
    assert.equal(drafts.undo(drafts.EMPTY), drafts.EMPTY);
    assert.equal(drafts.renew(drafts.EMPTY), drafts.EMPTY);
  });
});

describe("highlights", () => {
  const text = "it was a waste of time";
  const at = [{ start: 9, end: 14, severity: "stop" }];
  const words = (/** @type {string} */ after) =>
    follow(at, text, after).map(({ start, end }) => after.slice(start, end));

  test("they move with the text around them, and go with their words", () => {
    for (const after of [text, `Dear all, ${text}`, `${text}!`, text.slice(3)])
      assert.deepEqual(words(after), ["waste"]);
    for (const after of ["it was a wste of time", "it was", ""]) assert.deepEqual(words(after), []);
    assert.deepEqual(follow([{ start: 1, end: 2, severity: "stop" }], "xx", "x"), []);
  });

  test("a span counts code points, a highlight UTF-16 code units", () => {
    const findings = /** @type {any} */ ([
      { severity: "stop", spans: [{ part: "body", start: 1, end: 3 }, { part: "subject" }] },
    ]);
    assert.deepEqual(toHighlights("body", "😀😀ab", findings), [{ severity: "stop", start: 2, end: 5 }]);
  });
});

describe("the interview time in words", () => {
  const NOW = "2026-11-26T16:40"; // a Thursday
  const MOMENTS = {
    "2026-11-27T14:00": ["Tomorrow, Friday 27 November, 14:00, in 21 hours"],
    "2026-11-26T18:00": ["Today, Thursday 26 November, 18:00, in 80 minutes"],
    "2026-12-03T09:00": ["Thursday 3 December, 09:00, in 7 days"],
    "2027-01-04T09:00": ["Monday 4 January 2027, 09:00, in 39 days"], // not this year, so it says which
    "2027-03-29T09:00": ["Monday 29 March 2027, 09:00, in 123 days"], // the clocks change in between
    "2026-11-27T05:59": ["Tomorrow, Friday 27 November, 05:59, in 13 hours", "night"],
    "2026-11-27T06:00": ["Tomorrow, Friday 27 November, 06:00, in 13 hours"],
    "2026-11-27T22:00": ["Tomorrow, Friday 27 November, 22:00, in 29 hours", "night"],
    "2027-12-01T23:00": ["Wednesday 1 December 2027, 23:00, in 370 days", "far", "night"],
    "2026-11-26T14:40": ["Today, Thursday 26 November, 14:40, 2 hours ago", "past"],
    [NOW]: ["Today, Thursday 26 November, 16:40, 1 minute ago", "past"],
    "2026-11-25T23:00": ["Yesterday, Wednesday 25 November, 23:00, 18 hours ago", "past"],
    "2025-11-20T10:00": ["Thursday 20 November 2025, 10:00, 371 days ago", "long-past"],
  };

  test("day, date, hour and distance; the year where it is another; and what may be a slip", () => {
    process.env.TZ = "Europe/Berlin";
    for (const [time, [moment, ...doubts]] of Object.entries(MOMENTS)) {
      const found = understand(new Date(time), new Date(NOW), "Europe/Berlin", "en-GB");
      assert.deepEqual([found.moment, found.doubts], [moment, doubts]);
    }
  });

  test("an American reads the day and the clock of the message", () => {
    const said = (/** @type {string} */ time) => understand(new Date(time), new Date(NOW), "", "en-US");
    assert.equal(said("2026-11-27T14:00").moment, "Tomorrow, Friday, November 27, 2:00 PM, in 21 hours");
    assert.equal(said("2027-01-04T00:30").moment, "Monday, January 4, 2027, 12:30 AM, in 38 days");
    assert.equal(said("2027-01-04T00:30").other, "12:30 PM");
  });

  test("AM for PM, and a device that keeps no zone", () => {
    assert.equal(understand(new Date("2026-11-27T02:30"), new Date(NOW), "", "en-GB").other, "14:30");
    const isUtc = (/** @type {string} */ zone) => understand(new Date(NOW), new Date(NOW), zone, "en-GB").isUtc;
    assert.deepEqual(["UTC", "Etc/GMT", "Europe/London"].map(isUtc), [true, true, false]);
  });
});

test("the English is that of the browser, and of the zone where it says no more than English", () => {
  const guess = (/** @type {string} */ languages, zone = "Europe/Berlin") => guessEnglish(languages.split(","), zone);
  for (const languages of ["en-US", "de,en-US,en-GB", "es-US,en", "EN-us"]) assert.equal(guess(languages), "en-US");
  for (const languages of ["en-GB,en-US", "en-AU", "en", "de", "eng"]) assert.equal(guess(languages), "en-GB");
  assert.deepEqual([guess("en", "America/Chicago"), guess("en-CA", "America/Toronto")], ["en-US", "en-GB"]);
});

test("a local time has the offset of its own day", () => {
  process.env.TZ = "America/New_York";
  const expected = {
    "2026-03-07T14:00": "2026-03-07T14:00:00-05:00",
    "2026-03-08T14:00": "2026-03-08T14:00:00-04:00", // the clocks went forward that night
    "2026-03-08T02:30": "2026-03-08T03:30:00-04:00", // no clock ever shows 02:30
    "2026-11-01T01:30": "2026-11-01T01:30:00-04:00", // comes twice; the first is meant
    "2028-02-29T23:59": "2028-02-29T23:59:00-05:00",
    "0026-06-01T12:00": "0026-06-01T12:00:00-04:56", // not 1926; the engine says what it thinks of it
    "10000-06-01T12:00": "10000-06-01T12:00:00-04:00",
    "2026-02": null,
    "": null,
  };
  for (const [local, iso] of Object.entries(expected)) {
    const moment = readLocal(local);
    assert.equal(moment && toIso(moment), iso);
  }
});

test("what is pasted unseen is taken out of a request; line breaks stay in a text", () => {
  const filled = { ...FILLED, details: { company: "A\u2028B\tC\x07" } };
  const { details, draft } = toCompose(filled, new Date(0), "email", { subject: "a\u0085b", body: "a\tb\nc\u2029d" });
  assert.deepEqual(details, { company: "A B C " });
  assert.deepEqual(draft, { form: "email", subject: "a b", body: "a\tb\nc\nd" });
  assert.equal("draft" in toRender(filled, new Date(0), "ics", {}), false);
});

describe("answers in an address", () => {
  const options = new Map([
    ["reason", ["nerves", "pending-offer"]],
    ["notice", ["24-48h"]],
  ]);
  const parse = (/** @type {string} */ hash, search = "") =>
    readScenario({ hash, search }, (question, option) =>
      option === undefined ? options.has(question) : (options.get(question)?.includes(option) ?? false),
    );
  const nerves = { answers: [["reason", "nerves"]], unknown: [], search: "" };

  test("each question is answered once", () => {
    assert.deepEqual(parse("#reason=nerves"), nerves);
    assert.deepEqual(parse("#reason=nerves&reason=nerves"), nerves);
    assert.deepEqual(parse("#reason=nerves&reason=pending-offer"), { ...nerves, unknown: ["reason=pending-offer"] });
    assert.deepEqual(
      ["", "#question-notice", "#", "#=", "#:~:text=a%3Db"].map((hash) => parse(hash)),
      Array(5).fill(null),
    );
  });

  test("what sticks to an address, or was changed on its way, does no harm", () => {
    for (const odd of [
      ...[..."_*.,;:!?)]}>\"'”’/\\|"].map((sign) => `#reason=nerves${sign}`),
      ..."#Reason=NERVES|#reason%3Dnerves|#reason%253Dnerves|#reason=nerves%29.|#reason = nerves|#&reason=nerves&".split(
        "|",
      ),
      ..."#reason=nerves%E2%80%8B|#reason=%22nerves%22|#(reason=nerves).|#reason=nerves&amp;|#reason=nerves%".split(
        "|",
      ),
      "#reason=nerves:~:text=a",
    ]) {
      assert.deepEqual(parse(odd), nerves, odd);
    }
    const both = [
      ["reason", "pending-offer"],
      ["notice", "24-48h"],
    ];
    for (const odd of [
      "=pending–offer&amp;notice=24-48h",
      "=pending%E2%80%91offer;notice=24–48H",
      "=pending-offer+notice=24-48h",
    ]) {
      assert.deepEqual(parse(`#reason${odd}`)?.answers, both, odd);
    }
  });

  test("a question mark does as well as the other sign, and what is others' stays", () => {
    assert.deepEqual(parse("", "?reason=nerves"), nerves);
    assert.deepEqual(parse("", "?utm_source=x&Reason=nerves).&id=1"), { ...nerves, search: "?utm_source=x&id=1" });
    assert.deepEqual(parse("#notice=24-48h", "?reason=nerves")?.answers.length, 2);
    assert.deepEqual(parse("", "?reason=shy"), { answers: [], unknown: ["reason=shy"], search: "" });
    assert.equal(parse("#question-notice", "?utm_source=x&fbclid=y"), null);
  });

  test("what is not understood is told, and no more of it than fits", () => {
    const unknown = (/** @type {string} */ hash) => parse(hash)?.unknown;
    assert.deepEqual(unknown("#reason=unsafe&mood=&reason=nerves and more"), ["reason=unsafe", "mood=", "and"]);
    assert.deepEqual(unknown("#%E0%A4%A=%ZZ"), ["a=zz"]);
    assert.deepEqual(unknown("#__proto__=x"), ["__proto__=x"]);
    assert.deepEqual(unknown(`#reason=${"x".repeat(900)}`), [`reason=${"x".repeat(33)}`]);
    assert.deepEqual(parse(`#reason=nerves&${"x".repeat(100_000)}`), { ...nerves, answers: [], unknown: ["…"] });
    assert.deepEqual(parse("", `?reason=nerves&${"reason=x".repeat(100_000)}`)?.answers, [["reason", "nerves"]]);
  });
});

describe("what is stored", () => {
  /** @type {Map<string, string>} */
  let stored;
  Object.defineProperty(globalThis, "window", { value: globalThis, configurable: true });
  const { erase, keep, look, recall } = createStore("localStorage");

  beforeEach(() => {
    stored = new Map([["somebody-else", "theirs"]]);
    const localStorage = {
      getItem: (/** @type {string} */ key) => stored.get(key) ?? null,
      setItem: (/** @type {string} */ key, /** @type {string} */ text) => stored.set(key, text),
      removeItem: (/** @type {string} */ key) => stored.delete(key),
    };
    Object.defineProperty(globalThis, "localStorage", { value: localStorage, configurable: true });
  });

  test("it comes back whole, and is erased without a trace", () => {
    const page = {
      filled: { ...FILLED, replyTo: "asks-why", extras: { "right-fit": false } },
      drafts: {
        text: { edited: { message: "mine" }, basis: {}, kept: [{ message: "old" }] },
        "asks-why/text": { edited: { message: "then" }, basis: {}, kept: [] },
      },
      wantsNote: true,
      isKept: false,
    };
    const text = keep(page, new Date(0));
    assert.deepEqual(recall(), { ...page, text, at: "1970-01-01T00:00:00.000Z" });
    assert.equal(erase(), true);
    assert.deepEqual([look(), recall(), [...stored.keys()]], [null, null, ["somebody-else"]]);
  });

  test("what is damaged or of another version is not read", () => {
    const other = JSON.stringify({ schema: 2, at: "2026-11-23T10:00:00Z", filled: {}, drafts: {} });
    for (const text of ["", "null", "[]", '{"schema": 1}', other, other.replace("2,", "1,").replace("2026", "never")]) {
      stored.set(KEY, text);
      assert.equal(recall(), "unreadable");
    }
  });

  test("of what is stored only texts are taken, and a voicemail's part by its old name too", () => {
    const kept = [{ voicemail: "old" }, 3];
    const extras = { "travel-booked": true, "right-fit": "yes", "no-longer": true };
    const odd = { answers: { notice: 7, stage: "final" }, details: [], startsAt: null, extras };
    const drafts = { voicemail: { edited: { voicemail: "mine" }, basis: 3, kept }, call: 1 };
    stored.set(KEY, JSON.stringify({ schema: 1, at: "2026-11-23", filled: odd, drafts }));
    const found = /** @type {any} */ (recall());
    assert.deepEqual([found.filled.answers, found.filled.details, found.filled.startsAt], [{ stage: "final" }, {}, ""]);
    assert.deepEqual([found.filled.extras, found.filled.english], [{ "travel-booked": true }, ""]);
    assert.deepEqual(found.drafts.voicemail, {
      edited: { message: "mine" },
      basis: {},
      kept: [{ message: "old" }, {}],
    });
    assert.deepEqual(found.drafts.call, { edited: null, basis: {}, kept: [] });
  });

  test("a browser that denies storage, or has no room, is no error", () => {
    Object.defineProperty(globalThis, "localStorage", {
      get: () => {
        throw new Error("denied");
      },
      configurable: true,
    });
    assert.deepEqual(
      [keep({ filled: FILLED, drafts: {} }, new Date(0)), look(), recall(), erase()],
      [null, null, null, false],
    );
  });
});
