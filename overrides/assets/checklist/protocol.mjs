/**
 * The border between the page and the engine: what crosses it, and nothing else.
 *
 * Two layers. Messages go between page and worker; the text they carry is the engine's own JSON,
 * which the worker hands over unread.
 */

/**
 * Why there is no engine: WebAssembly is off or too old, a file could not be fetched, or is not the
 * one that was published, it took too long, or it stopped working.
 * @typedef {"wasm" | "fetch" | "altered" | "slow" | "broken"} Why
 */

/**
 * A file of the engine: its address, as the page would write it, its hash, and its size in bytes.
 * What loads the others; Pyodide's script and its WebAssembly; our worker; and a bundle of all the
 * Python there is.
 * @typedef {{ address: string, hash: string, size: number }} Part
 * @typedef {Record<"loader" | "runtime" | "wasm" | "worker" | "bundle", Part>} Parts
 */

/**
 * Why, for a developer: a text that holds nothing of what a reader typed, and that only a site on the
 * same machine shows.
 * @typedef {{ cause: string }} Caused
 */

/**
 * Loader to page; from the page it gets the parts to fetch, under absolute addresses. `bytes` are
 * all that have arrived.
 * @typedef {{ type: "progress", bytes: number }} Progress
 * @typedef {{ type: "part", name: Exclude<keyof Parts, "loader">, content: ArrayBuffer | WebAssembly.Module }} Arrived
 * @typedef {{ type: "refused", why: Why } & Caused} Refusal
 * @typedef {Progress | Arrived | Refusal} FromLoader
 */

/**
 * Page to worker.
 * @typedef {{ type: "start", wasm: WebAssembly.Module, bundle: ArrayBuffer }} Start
 * @typedef {{ type: "request", number: number, text: string }} Request
 * @typedef {Start | Request} ToWorker
 */

/**
 * Worker to page.
 * @typedef {{ type: "ready" }} Ready
 * @typedef {{ type: "broken" } & Caused} Broken
 * @typedef {{ type: "reply", number: number, text: string }} Reply
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
 *   to_do: string[], to_ask: string[], note: string, caution: string,
 * }} Assessment
 * @typedef {"email" | "call" | "voicemail" | "text"} Form
 * @typedef {{
 *   form: Form, missing: string[], instead: string, after_sending: string[], [part: string]: unknown,
 * }} Draft
 * @typedef {{ field: string, code: string, message: string }} Problem
 * @typedef {{ draft: Draft, assessment: Assessment }} Composed
 * @typedef {{ schema: 1, ok: false, errors: Problem[] }} Refused
 * @typedef {{ schema: 1, ok: true, result: Composed } | Refused} Answer
 * @typedef {{ schema: 1, ok: true, result: Assessment } | Refused} AssessAnswer
 */

/**
 * What a message can be taken away as, and how it comes: a mail link, or why there is none; or a file.
 * @typedef {"mailto" | "eml" | "ics"} Format
 * @typedef {{ address: string | null, refused: string } | { name: string, type: string, text: string }} Rendered
 * @typedef {{ schema: 1, ok: true, result: Rendered } | Refused} RenderAnswer
 */

/**
 * A request to assess, and one to compose, which assesses as well.
 * @typedef {{
 *   schema: 1, op: "assess", answers: Record<string, string>,
 *   interview: { starts_at: string } | null, now: string,
 * }} AssessRequest
 * @typedef {Omit<AssessRequest, "op"> & {
 *   op: "compose", details: Record<string, string>, form: Form, recipient: string, tone: string,
 *   draft?: Record<string, string>,
 * }} ComposeRequest
 */

/** The one version of the engine's JSON that this page speaks. */
export const SCHEMA = 1;

export const FORMS = /** @type {const} */ (["email", "call", "voicemail", "text"]);

/**
 * The fields of each form of draft, in the order they are read.
 * @type {Readonly<Record<Form, readonly string[]>>}
 */
export const PARTS = {
  email: ["subject", "body"],
  call: ["opening", "point", "if_asked_why", "if_offered_another_time", "if_annoyed", "closing"],
  voicemail: ["voicemail"],
  text: ["message"],
};

/**
 * What the engine calls a field's part of a draft: both a voicemail and a text are one "message" to
 * it, but no two fields of a page can have one name.
 * @param {string} field
 * @returns {string}
 */
export function partOf(field) {
  return field === "voicemail" ? "message" : field;
}

/**
 * The field of a part of a draft.
 * @param {Form} form
 * @param {string} part
 * @returns {string}
 */
export function fieldOf(form, part) {
  return PARTS[form].find((one) => partOf(one) === part) ?? part;
}

/** What a message can mention, by the names of the fields. */
export const DETAILS = /** @type {const} */ ([
  "your_name",
  "their_name",
  "company",
  "role",
  "recruiter_name",
  "referrer_name",
  "your_phone",
  "reason_given",
]);
