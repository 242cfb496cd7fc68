/**
 * The ready message for a reader whose browser cannot run the engine, from the texts that `publisher.ready` had the
 * engine write. Pure functions of plain values.
 */

import { holds, OUTCOME } from "./answers.mjs";
import { FORMS } from "./protocol.mjs";

/** @import { Condition, Filled } from "./answers.mjs" */
/** @import { Draft, Form } from "./protocol.mjs" */

/**
 * @typedef {string | [texts: string[], which: string]} Paragraph `which` has a hexadecimal digit for each set of details
 * @typedef {Record<Form, Record<string, Paragraph[]>>} Messages
 * @typedef {{ when: Condition[] } & Record<string, Messages>} ByRecipient
 * @typedef {{
 *   details: Record<string, string[]>, required: Record<string, string[]>, messages: ByRecipient[],
 * }} Ready `details` by recipient, `required` by form
 */

/**
 * Find the reader's messages.
 * @param {Ready} ready
 * @param {ReadonlyMap<string, string | null>} facts the answers, and the outcome
 * @param {string} recipient
 * @param {Readonly<Record<string, string>>} details
 * @returns {Record<Form, Record<string, string>> | null} the parts of each form; null where no message is owed
 */
export function writeReady({ details: names, messages }, facts, recipient, details) {
  const found = messages.find(({ when }) => holds(when, facts))?.[recipient];
  if (!found) return null;
  const given = (names[recipient] ?? []).map((name) => (details[name] ?? "").trim());
  const number = given.reduce((sum, text, bit) => sum + (text ? 1 << bit : 0), 0);
  const choose = (/** @type {Paragraph} */ one) =>
    typeof one === "string" ? one : (one[0][Number.parseInt(one[1][number] ?? "0", 16)] ?? "");
  // In one pass: what a reader typed may itself have braces.
  const fill = (/** @type {string} */ text) => text.replace(/\{(\w+)\}/g, (_, name) => (details[name] ?? "").trim());
  const write = (/** @type {Record<string, Paragraph[]>} */ parts) =>
    Object.fromEntries(Object.entries(parts).map(([part, all]) => [part, fill(all.map(choose).join("\n\n"))]));
  return /** @type {any} */ (Object.fromEntries(Object.entries(found).map(([form, parts]) => [form, write(parts)])));
}

/** @type {Promise<Ready | null> | undefined} */
let fetched;

/** Fetch the ready messages, until that has worked once. @param {string} address @returns {Promise<Ready | null>} */
export function fetchReady(address) {
  fetched ??= fetch(address)
    .then((response) => (response.ok ? response.json() : null))
    .catch(() => null)
    .then((ready) => {
      if (!ready) fetched = undefined;
      return ready;
    });
  return fetched;
}

/**
 * Find the reader's messages, as drafts such as the engine returns. It composes none that nobody can use, and names what
 * a form cannot do without.
 * @param {Ready} ready
 * @param {ReadonlyMap<string, string | null>} asked
 * @param {string} outcome
 * @param {Pick<Filled, "recipient" | "details">} filled
 * @returns {Draft[]}
 */
export function findReady(ready, asked, outcome, { recipient, details }) {
  const facts = new Map([...asked, [OUTCOME, outcome]]);
  const parts = writeReady(ready, facts, recipient, details);
  if (!parts) return [];
  const mentions = ready.details[recipient] ?? [];
  return FORMS.map((form) => ({
    ...parts[form],
    form,
    missing: (ready.required[form] ?? []).filter((name) => !details[name]?.trim()),
    non_answers: [],
    mentions,
    instead: "",
    after_sending: [],
    reply_to: null,
    extras: [],
  }));
}

/** In characters once encoded, as `files.MAX_MAILTO`. */
const LONGEST_LINK = 1600;

/**
 * Make a mail link, as RFC 6068 has it.
 * @param {Readonly<Record<string, string>>} email its subject and body
 * @returns {string | null} null if it would be too long
 */
export function toMailto({ subject = "", body = "" }) {
  const encode = (/** @type {string} */ text) =>
    encodeURIComponent(text.replace(/\r\n?|\n/g, "\r\n")).replace(
      /[!'()*]/g,
      (one) => `%${one.charCodeAt(0).toString(16)}`,
    );
  const link = `mailto:?subject=${encode(subject)}&body=${encode(body)}`;
  return link.length > LONGEST_LINK ? null : link;
}
