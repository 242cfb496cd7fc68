/**
 * The ready message for a reader whose browser cannot run the engine, from the texts that `publisher.ready` had the
 * engine write. Pure functions of plain values.
 */

import { holds } from "./answers.mjs";

/** @import { Condition } from "./answers.mjs" */
/** @import { Form } from "./protocol.mjs" */

/**
 * @typedef {string | [texts: string[], which: string]} Paragraph `which` has a hexadecimal digit for each set of details
 * @typedef {Record<Form, Record<string, Paragraph[]>>} Messages
 * @typedef {{ when: Condition[] } & Record<string, Messages>} ByRecipient
 * @typedef {{ details: Record<string, string[]>, messages: ByRecipient[] }} Ready
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
  const fill = (/** @type {string} */ text) =>
    text.replace(/\{(\w+)\}/g, (_, name) => (details[name] ?? "").trim());
  const write = (/** @type {Record<string, Paragraph[]>} */ parts) =>
    Object.fromEntries(Object.entries(parts).map(([part, all]) => [part, fill(all.map(choose).join("\n\n"))]));
  return /** @type {any} */ (Object.fromEntries(Object.entries(found).map(([form, parts]) => [form, write(parts)])));
}

/** What Gmail and Outlook open whole, in encoded characters. */
const LONGEST_LINK = 1600;

/**
 * Make a mail link, as RFC 6068 has it.
 * @param {Readonly<Record<string, string>>} email its subject and body
 * @returns {string | null} null if it would be too long
 */
export function toMailto({ subject = "", body = "" }) {
  const encode = (/** @type {string} */ text) =>
    encodeURIComponent(text.replace(/\r\n?|\n/g, "\r\n")).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16)}`);
  const link = `mailto:?subject=${encode(subject)}&body=${encode(body)}`;
  return link.length > LONGEST_LINK ? null : link;
}
