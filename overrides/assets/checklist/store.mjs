/**
 * Keeping what was filled in on this device, for those who ask for it: under one key, in one
 * version. Other pages of the same host have keys of their own, which stay as they are.
 */

/** @import { Filled } from "./answers.mjs" */
/** @import { Own } from "./message.mjs" */
/** @import { Form } from "./protocol.mjs" */

/**
 * Drafts only where the reader edited them; `at` is the moment they were kept, in ISO 8601; `text` all of it, as it
 * is stored.
 * @typedef {{ filled: Filled, drafts: Partial<Record<Form, Own>> }} Page
 * @typedef {Page & { at: string, text: string }} Kept
 */

export const KEY = "bow-out.checklist";
const SCHEMA = 1;

/**
 * Keep this, in place of what was kept before.
 * @param {Page} page
 * @param {Date} now
 * @returns {string | null} the text that is stored now; nothing if the browser forbids it, or has no room
 */
export function keep({ filled, drafts }, now) {
  const text = JSON.stringify({ schema: SCHEMA, at: now.toISOString(), filled, drafts });
  try {
    localStorage.setItem(KEY, text);
    return text;
  } catch {
    return null;
  }
}

/** @returns {string | null} what is stored, as it is; nothing if nothing is, or nobody may look */
export function look() {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/**
 * Read what was kept.
 * @returns {Kept | "unreadable" | null} "unreadable" if it is of another version, or damaged
 */
export function recall() {
  const text = look();
  if (text === null) return null;
  try {
    const kept = JSON.parse(text);
    const [filled, drafts] = [record(kept.filled), record(kept.drafts)];
    if (kept.schema !== SCHEMA || !filled || !drafts || Number.isNaN(Date.parse(kept.at))) return "unreadable";
    return {
      text,
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

/** @param {unknown} draft @returns {Own} */
function readDraft(draft) {
  const { edited, basis, kept } = record(draft) ?? {};
  return {
    edited: record(edited) && texts(edited),
    basis: texts(basis),
    kept: Array.isArray(kept) ? kept.map(texts) : [],
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
