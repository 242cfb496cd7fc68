/**
 * The types of everything that crosses between page, loader and worker, and the engine's names that the page repeats.
 *
 * Two layers: messages of our own, and in them the engine's JSON, which the worker passes on unparsed.
 * `tests/page/test_engine_agrees.py` compares the names with the engine's own.
 */

/**
 * Why there is no engine: WebAssembly is disabled or too old, a file could not be fetched, a file does not have its
 * published hash, loading timed out, or the worker failed.
 * @typedef {"wasm" | "fetch" | "altered" | "slow" | "broken"} Why
 */

/**
 * A file of the engine: its address relative to the page, its hash, and its size in bytes. They are Pyodide's script
 * and WebAssembly, our worker, and a bundle of all Python modules. The loader is no file: the page carries its script.
 * @typedef {{ address: string, hash: string, size: number }} Asset
 * @typedef {Record<"runtime" | "wasm" | "worker" | "bundle", Asset>} Files
 * @typedef {Files & { loader: string }} Assets
 */

/**
 * A cause is for developers. It holds no text that a reader typed, and is logged only on localhost.
 * @typedef {{ cause: string }} Caused
 */

/**
 * Loader to page; from the page it gets the assets to fetch, under absolute addresses. `bytes` counts all that have
 * arrived.
 * @typedef {{ type: "progress", bytes: number }} Progress
 * @typedef {{ type: "asset", name: keyof Files, content: ArrayBuffer | WebAssembly.Module }} Arrived
 * @typedef {{ type: "refused", why: Why } & Caused} Refusal
 * @typedef {Progress | Arrived | Refusal} FromLoader
 */

/**
 * Page to worker. A request carries several texts so that their replies arrive in one message, and are shown at once.
 * @typedef {{ type: "start", wasm: WebAssembly.Module, bundle: ArrayBuffer }} Start
 * @typedef {{ type: "request", number: number, texts: readonly string[] }} Request
 * @typedef {Start | Request} ToWorker
 */

/**
 * Worker to page.
 * @typedef {{ type: "ready" }} Ready
 * @typedef {{ type: "broken" } & Caused} Broken
 * @typedef {{ type: "reply", number: number, texts: string[] }} Reply
 * @typedef {Ready | Broken | Reply} FromWorker
 */

/**
 * The engine's JSON, as the page uses it.
 * @typedef {{ question: string, option: string }} Given
 * @typedef {{ question: string, option: string, outcome: string, channel: string, text: string }} Change
 * @typedef {{ part: string, start: number, end: number }} Span
 * @typedef {{
 *   rule: string, step: string, points: number, max: number,
 *   title: string, why: Given[], advice: string, link: string, severity: string, spans: Span[],
 * }} Finding
 * @typedef {{ id: string, title: string, score: number, points: number, max: number }} Step
 * @typedef {{
 *   outcome: string, headline: string, channel: string, how: string,
 *   hours_left: number | null, send_by: string | null,
 *   score: number | null, steps: Step[], findings: Finding[], changes: Change[],
 *   next_question: string | null, complete: boolean, notice: string | null,
 *   tell_first: string | null, forms: Form[], keeps_interview: boolean,
 *   to_do: string[], to_ask: string[], note: string, caution: string, replies: string[],
 * }} Assessment
 * @typedef {"email" | "call" | "voicemail" | "text"} Form
 * @typedef {{ id: string, label: string, is_in: boolean }} Extra
 * @typedef {{
 *   form: Form, missing: string[], non_answers: string[], mentions: string[], instead: string,
 *   after_sending: string[], reply_to: string | null, extras: Extra[], [part: string]: unknown,
 * }} Draft
 * @typedef {{ field: string, code: string, message: string }} Problem
 * @typedef {{ draft: Draft, assessment: Assessment }} Composed
 * @typedef {{ schema: 1, ok: false, errors: Problem[] }} Refused
 * @typedef {{ schema: 1, ok: true, result: Composed } | Refused} Answer
 * @typedef {{ schema: 1, ok: true, result: Assessment } | Refused} AssessAnswer
 */

/**
 * The formats that the engine renders, and what it returns: a mail link, or why there is none; or a file.
 * @typedef {"mailto" | "eml" | "ics"} Format
 * @typedef {{ address: string | null, refused: string } | { name: string, type: string, text: string }} Rendered
 * @typedef {{ schema: 1, ok: true, result: Rendered } | Refused} RenderAnswer
 */

/**
 * A request to assess, and one to compose, whose reply holds the assessment too.
 * @typedef {{
 *   schema: 1, op: "assess", answers: Record<string, string>,
 *   interview: { starts_at: string } | null, now: string, english: string,
 * }} AssessRequest
 * @typedef {Omit<AssessRequest, "op"> & {
 *   op: "compose", details: Record<string, string>, form: Form, recipient: string, tone: string,
 *   reply_to: string | null, extras: Readonly<Record<string, boolean>>,
 *   draft?: Record<string, string>,
 * }} ComposeRequest
 */

/** The version of the engine's JSON that this page reads and writes. */
export const SCHEMA = 1;

export const FORMS = /** @type {const} */ (["email", "call", "voicemail", "text"]);

/**
 * The parts of each form of draft, in reading order.
 * @type {Readonly<Record<Form, readonly string[]>>}
 */
export const PARTS = {
  email: ["subject", "body"],
  call: ["opening", "point", "if_told_to_go_ahead", "if_asked_why", "if_offered_another_time", "if_annoyed", "closing"],
  voicemail: ["message"],
  text: ["message"],
};

/**
 * The control that holds a part: named like the part, but for the voicemail's, since a text has a "message" too.
 * @param {Form} form
 * @param {string} part
 * @returns {string}
 */
export function nameControl(form, part) {
  return form === "voicemail" && part === "message" ? form : part;
}

/** What a message can mention; controls of these names hold it. */
export const DETAILS = /** @type {const} */ ([
  "your_name",
  "their_name",
  "company",
  "role",
  "recruiter_name",
  "referrer_name",
  "your_phone",
  "reason_given",
  "your_question",
  "other_times",
]);

/** The detail that names each recipient. @type {Readonly<Record<string, string>>} */
export const NAMED_BY = { employer: "their_name", recruiter: "recruiter_name", referrer: "referrer_name" };

/** The sentences that the reader can add or take out. */
export const EXTRAS = /** @type {const} */ ([
  "bereavement",
  "right-fit",
  "travel-booked",
  "time-works",
  "will-talk",
  "hear-more",
]);
