/** The checklist's state: what is requested, what a reply changes, and what the reader's choice overrides. */

import assert from "node:assert/strict";
import { test } from "node:test";

import * as states from "../../overrides/assets/checklist/state.mjs";

/** @import { State } from "../../overrides/assets/checklist/state.mjs" */

const NOW = new Date("2026-11-24T12:00");
const TABLE = { questions: ["reason", "notice", "booked-by"].map((id) => ({ id, askedWhen: [] })), outcomes: [] };
const NOTHING = { ...states.EMPTY.filled, english: "en-GB" };

/** @param {State} state @param {Partial<State["filled"]>} filled @param {any} [forms] */
function fill(state, filled, forms) {
  return freeze(states.fill(state, TABLE, { ...NOTHING, ...filled }, NOW, forms));
}

/** Freeze all the way down, so that a transition that changes its argument throws. @template T @param {T} value @returns {T} */
function freeze(value) {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
}

/** @param {object} differing @returns {any} */
function assessment(differing) {
  return { forms: ["email"], tell_first: "employer", channel: "email", note: "", replies: [], ...differing };
}

/** @param {State} state @param {readonly any[]} forms @param {any} advice @param {object} [draft] */
function reply(state, forms, advice, draft) {
  const answers = /** @type {any} */ (forms.map((form) => ({ ok: true, result: { draft: { form, ...draft } } })));
  return freeze(states.receive(states.advise(state, advice), forms, answers, advice));
}

const BEGUN = fill(freeze(states.EMPTY), { answers: { reason: "nerves" } });

test("the form that is scored is requested first, then those that are shown and due", () => {
  assert.deepEqual(states.neededForms(BEGUN), ["email"]);
  const phone = assessment({ forms: ["call", "voicemail", "email"] });
  assert.deepEqual(states.neededForms(states.advise(BEGUN, phone)), ["email", "call", "voicemail"]);
  const shown = reply(BEGUN, ["email", "call", "voicemail"], phone);
  assert.deepEqual([shown.shown, states.neededForms(shown)], [["call", "voicemail", "email"], ["email"]]);
  assert.deepEqual(states.neededForms(fill(shown, shown.filled, ["call"])), ["email", "call"]);
});

test("the reader's choice of form overrides the advice, once the draft is there", () => {
  const shown = reply(BEGUN, ["email"], assessment({}));
  const chosen = fill(shown, { ...shown.filled, by: "text" });
  assert.deepEqual([states.neededForms(chosen), chosen.shown], [["text"], ["email"]]);
  assert.deepEqual(reply(chosen, ["text"], assessment({})).shown, ["text"]);
});

test("a reply that leads to other forms, or to another recipient, is requested anew and whole", () => {
  const phone = states.advise(BEGUN, assessment({ forms: ["call", "email"] }));
  assert.equal(states.isAnswered(phone, ["email"], phone.filled), false);
  assert.equal(states.isAnswered(phone, ["email", "call"], phone.filled), true);
  const settled = reply(BEGUN, ["email"], assessment({}));
  const recruiter = states.advise(settled, assessment({ tell_first: "recruiter" }));
  assert.equal(states.isAnswered(recruiter, ["email"], settled.filled), false);
  assert.deepEqual([recruiter.filled.recipient, recruiter.due.length], ["recruiter", 4]);
  assert.equal(states.isAnswered(recruiter, ["email"], recruiter.filled), true);
});

test("whoever chooses a call may get a machine, unless no call is owed", () => {
  const shown = reply(BEGUN, ["email"], assessment({}));
  const chosen = fill(shown, { ...shown.filled, by: "call" });
  assert.deepEqual(states.neededForms(chosen), ["call", "voicemail"]);
  const both = reply(chosen, ["call", "voicemail"], assessment({}), { instead: "" });
  assert.deepEqual(both.shown, ["call", "voicemail"]);
  const unowed = reply(chosen, ["call", "voicemail"], assessment({}), { instead: "You owe them no call." });
  assert.deepEqual(unowed.shown, ["call"]);
  const advised = reply(unowed, ["call", "voicemail"], assessment({ forms: ["call", "voicemail"] }), { instead: "x" });
  assert.deepEqual(fill(advised, { ...advised.filled, by: "" }).shown, ["call"]);
});

test("a reply stands only where one can come, and is another message to be composed", () => {
  const answered = assessment({ replies: ["asks-why"] });
  const shown = reply(BEGUN, ["email"], answered);
  const asked = fill(shown, { ...shown.filled, replyTo: "asks-why" });
  assert.equal(states.isAnswered(asked, ["email"], shown.filled), false);
  assert.equal(reply(asked, ["email"], answered).filled.replyTo, "asks-why");
  const first = reply(asked, ["email"], assessment({}));
  assert.deepEqual([first.filled.replyTo, states.isAnswered(first, ["email"], asked.filled)], ["", false]);
});

test("a choice about a sentence outlasts the drafts, and goes with a new start", () => {
  const chosen = states.chooseExtra(BEGUN, "right-fit", false);
  const more = fill(states.chooseExtra(freeze(chosen), "travel-booked", true), { answers: { reason: "nerves" } });
  assert.deepEqual(more.filled.extras, { "right-fit": false, "travel-booked": true });
  assert.deepEqual(states.restart(more).filled.extras, {});
});

test("of the details those are shown that a shown draft mentions, the recipient's name, and what holds text", () => {
  const details = (/** @type {State} */ state) =>
    Object.entries(states.shownDetails(state).fields).flatMap(([name, is]) => (is ? [name] : []));
  const mentions = ["recruiter_name", "other_times", "company"];
  const usual = ["their_name", "your_name", "company", "role"];
  const shown = reply(BEGUN, ["email"], assessment({}), { mentions, non_answers: ["company"] });
  assert.deepEqual([details(BEGUN), details(shown)], [usual, ["their_name", "company", "other_times"]]);
  assert.deepEqual([states.shownDetails(BEGUN).further, states.shownDetails(shown).any], [false, true]);
  const typed = fill(shown, { ...shown.filled, details: { reason_given: "I am ill" } });
  assert.deepEqual([details(typed).at(-1), states.shownDetails(typed).further], ["reason_given", true]);
  const nothing = reply(BEGUN, ["email"], assessment({}), { mentions: [] });
  assert.deepEqual([details(nothing), states.shownDetails(nothing).any], [["their_name"], false]);
  assert.deepEqual([states.nonAnswers(BEGUN), states.nonAnswers(shown)], [[], ["company"]]);
  const errors = [{ field: "details.your_question", code: "length", message: "Too long" }];
  const refused = states.receive(shown, ["email"], /** @type {any} */ ([{ ok: false, errors }]), null);
  const recruiter = fill(states.chooseRecipient(refused), { ...refused.filled, recipient: "recruiter" });
  assert.deepEqual(details(recruiter), ["recruiter_name", "company", "other_times", "your_question"]);
});

test("what the engine refused is not requested again until something changes", () => {
  const refused = [{ field: "draft.message", code: "long", message: "Too long" }];
  const composed = { ok: true, result: { draft: { form: "email" } } };
  const answers = /** @type {any} */ ([composed, { ok: false, errors: refused }]);
  const phone = states.advise(BEGUN, assessment({ forms: ["voicemail", "email"] }));
  const state = states.receive(phone, ["email", "voicemail"], answers, assessment({}));
  assert.deepEqual(states.neededForms(state), ["email"]);
  assert.deepEqual(states.shownProblems(state), [{ ...refused[0], field: "voicemail" }]);
  const elsewhere = reply(fill(state, { ...state.filled, by: "email" }), ["email"], assessment({}));
  assert.deepEqual(states.shownProblems(elsewhere), []);
});

test("the recipient is the engine's, until then whoever set it up, and the reader's once they choose", () => {
  const guessed = fill(BEGUN, { answers: { reason: "nerves", "booked-by": "recruiter" } });
  assert.equal(guessed.filled.recipient, "recruiter");
  const told = reply(guessed, ["email"], assessment({ tell_first: "referrer" }));
  assert.equal(fill(told, { ...told.filled, tone: "brief" }).filled.recipient, "referrer");
  assert.equal(fill(told, { answers: { reason: "nerves" } }).filled.recipient, "employer");
  const chosen = fill(states.chooseRecipient(told), { ...told.filled, recipient: "employer" });
  assert.equal(states.advise(chosen, assessment({ tell_first: "recruiter" })).filled.recipient, "employer");
});

test("an exact time answers its question, whichever option is checked", () => {
  const state = fill(BEGUN, { answers: { reason: "nerves", notice: "over-48h" }, startsAt: "2026-11-24T13:00" });
  assert.equal(state.filled.answers.notice, "under-2h");
  assert.equal(state.asked.get("notice"), "under-2h");
  assert.equal(states.announce(state).announced, "Today, Tuesday 24 November, 13:00, in 60 minutes");
  assert.equal(fill(state, { answers: { reason: "nerves" }, startsAt: "2026-11" }).moment, null);
});

test("a message is shown where one is owed, or where the note that is offered is wanted", () => {
  const none = assessment({ channel: "none", note: "Tell them", forms: [] });
  const state = reply(BEGUN, ["email"], none);
  assert.equal(states.hasMessage(state), false);
  const wanted = states.toggleNote(state);
  assert.equal(states.hasMessage(wanted), true);
  assert.equal(states.hasMessage(reply(wanted, ["email"], { ...none, note: "" })), false);
});

test("without its first answer there is no result; what starting again clears leaves the engine as it is", () => {
  const shown = reply(BEGUN, ["email"], assessment({}));
  assert.equal(fill(shown, {}).assessment, null);
  const loading = states.slow(states.hear(states.send(shown), "loading", null));
  const { engine, isSlow, open, ...cleared } = states.restart(loading);
  assert.deepEqual([engine, isSlow, open], ["loading", true, 1]);
  const { engine: _, isSlow: __, open: ___, ...empty } = states.EMPTY;
  assert.deepEqual(cleared, empty);
});

test("it is busy while a reply is on its way, and no longer once the engine has failed", () => {
  const sent = states.send(states.send(BEGUN));
  assert.equal(states.isBusy(states.settle(sent)), true);
  assert.equal(states.isBusy(states.settle(states.settle(sent))), false);
  assert.equal(states.isBusy(states.hear(sent, "failed", "fetch")), false);
});

test("loading is shown if it takes long and there is something to assess", () => {
  const loading = states.hear(BEGUN, "loading", null);
  assert.equal(states.isWaiting(loading), false);
  assert.equal(states.isWaiting(states.slow(loading)), true);
  assert.equal(states.isWaiting(fill(states.slow(loading), {})), false);
  assert.equal(states.isWaiting(states.hear(states.slow(loading), "ready", null)), false);
});
