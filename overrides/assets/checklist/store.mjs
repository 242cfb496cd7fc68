/**
 * Storing what was filled in, under one key and in one version: on the device in `localStorage`, if the reader asks for
 * that, and for as long as the tab is open in `sessionStorage`. Other sites on the same host share both, so no other key
 * is touched.
 */

import { EXTRAS } from "./protocol.mjs";

/** @import { Filled } from "./answers.mjs" */
/** @import { Own } from "./message.mjs" */

/**
 * `filled.recipient` is empty unless chosen; `drafts` only where the reader edited them, by `keyOf` in `message.mjs`;
 * `wantsNote` whether they want the note that nobody is owed; `isKept` whether a tab's copy is on the device too; `at`
 * when it was stored, in ISO 8601; `text` what is stored.
 * @typedef {{ filled: Filled, drafts: Readonly<Record<string, Own>>, wantsNote: boolean }} Page
 * @typedef {Page & { isKept: boolean, at: string, text: string }} Kept
 */

export const KEY = "bow-out.checklist";
const SCHEMA = 1;

/** @param {"localStorage" | "sessionStorage"} storage its getter throws where storage is denied */
export function createStore(storage) {
  /** @returns {string | null} what is stored; null if nothing is, or storage is denied */
  function look() {
    try {
      return window[storage].getItem(KEY);
    } catch {
      return null;
    }
  }

  return {
    look,

    /**
     * Store this, in place of what was stored before.
     * @param {Page & { isKept?: boolean }} page
     * @param {Date} now
     * @returns {string | null} the text that is stored now; null if storage is denied, or full
     */
    keep(page, now) {
      const text = JSON.stringify({ schema: SCHEMA, at: now.toISOString(), ...page });
      try {
        window[storage].setItem(KEY, text);
        return text;
      } catch {
        return null;
      }
    },

    /**
     * Parse what is stored.
     * @returns {Kept | "unreadable" | null} "unreadable" if it is of another version, or damaged
     */
    recall() {
      const text = look();
      return text === null ? null : parse(text);
    },

    /**
     * Erase what is stored, and nothing else.
     * @returns {boolean} whether nothing is stored now
     */
    erase() {
      try {
        window[storage].removeItem(KEY);
        return true;
      } catch {
        return false;
      }
    },
  };
}

/** @param {string} text @returns {Kept | "unreadable"} */
function parse(text) {
  try {
    const kept = JSON.parse(text);
    const [filled, drafts] = [record(kept.filled), record(kept.drafts)];
    if (kept.schema !== SCHEMA || !filled || !drafts || Number.isNaN(Date.parse(kept.at))) return "unreadable";
    return {
      text,
      at: kept.at,
      isKept: kept.isKept !== false, // the first versions did not say
      wantsNote: kept.wantsNote === true,
      filled: {
        answers: texts(filled.answers),
        details: texts(filled.details),
        startsAt: String(filled.startsAt ?? ""),
        recipient: String(filled.recipient ?? ""),
        tone: String(filled.tone ?? ""),
        by: String(filled.by ?? ""),
        english: String(filled.english ?? ""),
        replyTo: String(filled.replyTo ?? ""),
        extras: readExtras(filled.extras),
      },
      drafts: Object.fromEntries(Object.entries(drafts).map(([form, draft]) => [form, readDraft(draft)])),
    };
  } catch {
    return "unreadable";
  }
}

/** @param {unknown} draft @returns {Own} */
function readDraft(draft) {
  const { edited, basis, kept } = record(draft) ?? {};
  return {
    edited: record(edited) && parts(edited),
    basis: parts(basis),
    kept: Array.isArray(kept) ? kept.map(parts) : [],
  };
}

/** @param {unknown} value @returns {Record<string, boolean>} the choices about extras that there still are */
function readExtras(value) {
  const given = record(value) ?? {};
  return Object.fromEntries(
    EXTRAS.flatMap((id) => {
      const isIn = given[id];
      return typeof isIn === "boolean" ? [[id, isIn]] : [];
    }),
  );
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

/** @param {unknown} value @returns {Record<string, string>} the texts of a draft, by part */
function parts(value) {
  const { voicemail, ...others } = texts(value); // what the first versions called a voicemail's message
  return voicemail === undefined ? others : { message: voicemail, ...others };
}
