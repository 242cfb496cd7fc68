/**
 * Reading all controls of the form, and setting them.
 */

import { control, find, radio } from "./page.mjs";
import { DETAILS } from "./protocol.mjs";

/** @import { Filled, Question, Table } from "./answers.mjs" */

/** The names of the `select` controls, by what they fill in. */
const CHOICES = /** @type {const} */ ({
  recipient: "recipient",
  tone: "tone",
  by: "by",
  english: "english",
  replyTo: "reply_to",
});

/**
 * Read the conditions that decide which questions apply, from the page's data attributes.
 * @param {readonly HTMLElement[]} fieldsets
 * @param {string} [words]
 * @returns {Table}
 */
export function readTable(fieldsets, words = "{}") {
  const questions = fieldsets.map(({ dataset: { question = "", askedWhen = "[]" } }) => ({
    id: question,
    askedWhen: JSON.parse(askedWhen),
  }));
  return { questions, ...JSON.parse(words) };
}

/**
 * @param {HTMLFormElement} fields
 * @param {readonly Question[]} questions
 * @returns {Omit<Filled, "extras">} the extras on offer differ from draft to draft, so their controls come and go
 */
export function readFields(fields, questions) {
  const values = new FormData(fields);
  const text = (/** @type {string} */ name) => String(values.get(name) ?? "");
  const answers = questions.map(({ id }) => [id, text(id)]).filter(([, option]) => option);
  return {
    answers: Object.fromEntries(answers),
    startsAt: text("starts_at"),
    details: Object.fromEntries(DETAILS.map((name) => [name, text(name)])),
    recipient: text("recipient"),
    tone: text("tone"),
    by: text("by"),
    english: text("english"),
    replyTo: text("reply_to"),
  };
}

/**
 * Set the controls. Values that have no control, or that a `select` does not offer, are skipped: they may have been
 * stored by another version.
 * @param {HTMLFormElement} fields
 * @param {Filled} filled
 */
export function fillIn(fields, { answers, startsAt, details, extras: _, ...choices }) {
  for (const [question, option] of Object.entries(answers)) choose(fields, question, option);
  control(fields, "starts_at").value = startsAt;
  for (const name of DETAILS) control(fields, name).value = details[name] ?? "";
  for (const [choice, name] of /** @type {[keyof typeof CHOICES, string][]} */ (Object.entries(CHOICES))) {
    const select = find(fields, `select[name="${name}"]`, HTMLSelectElement);
    if ([...select.options].some(({ value }) => value === choices[choice])) select.value = choices[choice];
  }
}

/**
 * Check an option's radio, if there is such a one.
 * @param {HTMLFormElement} fields
 * @param {string} question
 * @param {string} option
 */
export function choose(fields, question, option) {
  const found = radio(fields, question, option);
  if (found) found.checked = true;
}
