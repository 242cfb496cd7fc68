/**
 * Keeping what was filled in on this device, for those who ask for it: under one key, in one
 * version. Other pages of the same host have keys of their own, which stay as they are.
 */

/** @import { Filled } from "./answers.mjs" */
/** @import { Draft } from "./drafts.mjs" */
/** @import { Form } from "./protocol.mjs" */

/**
 * Drafts only where the reader edited them; `at` is the moment they were kept, in ISO 8601.
 * @typedef {{ schema: 1, at: string, filled: Filled, drafts: Partial<Record<Form, Draft>> }} Kept
 */

export const KEY = "bow-out.checklist";
const SCHEMA = 1;

/**
 * Keep this, in place of what was kept before.
 * @param {Filled} filled
 * @param {Partial<Record<Form, Draft>>} drafts
 * @param {Date} now
 * @returns {boolean} whether the browser let us: it may forbid it, or have no room
 */
export function keep(filled, drafts, now) {
  /** @type {Kept} */
  const kept = { schema: SCHEMA, at: now.toISOString(), filled, drafts };
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

/**
 * Read what was kept.
 * @returns {Kept | "unreadable" | null} "unreadable" if it is of another version, or damaged
 */
export function recall() {
  let text;
  try {
    text = localStorage.getItem(KEY);
  } catch {
    return null; // where nothing can be read nothing was kept
  }
  if (text === null) return null;
  try {
    const kept = JSON.parse(text);
    const [filled, drafts] = [record(kept.filled), record(kept.drafts)];
    if (kept.schema !== SCHEMA || !filled || !drafts || Number.isNaN(Date.parse(kept.at))) return "unreadable";
    return {
      schema: SCHEMA,
      at: kept.at,
      filled: {
        answers: texts(filled.answers),
        details: texts(filled.details),
        startsAt: String(filled.startsAt ?? ""),
        recipient: String(filled.recipient ?? ""),
        tone: String(filled.tone ?? ""),
        by: String(filled.by ?? ""),
      },
      drafts: Object.fromEntries(Object.entries(drafts).map(([form, draft]) => [form, readDraft(draft)])),
    };
  } catch {
    return "unreadable";
  }
}

/**
 * Erase what was kept, and nothing else.
 * @returns {boolean} whether nothing is kept now
 */
export function erase() {
  try {
    localStorage.removeItem(KEY);
    return true;
  } catch {
    return false;
  }
}

/** @param {unknown} draft @returns {Draft} */
function readDraft(draft) {
  const { edited, basis, kept } = record(draft) ?? {};
  return {
    composed: texts(basis), // until the engine has written, what it wrote then
    edited: record(edited) && texts(edited),
    basis: texts(basis),
    kept: record(kept) && texts(kept),
  };
}

/** @param {unknown} value @returns {Record<string, unknown> | null} */
function record(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? /** @type {Record<string, unknown>} */ (value)
    : null;
}

/** @param {unknown} value @returns {Record<string, string>} those of its values that are text */
function texts(value) {
  return Object.fromEntries(
    Object.entries(record(value) ?? {}).flatMap(([name, text]) => (typeof text === "string" ? [[name, text]] : [])),
  );
}
