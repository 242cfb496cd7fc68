/**
 * The form's fields, all at once: what they hold, and filling them in.
 */

import { control, radio } from "./page.mjs";
import { DETAILS } from "./protocol.mjs";

/** @import { Filled, Question, Table } from "./answers.mjs" */

/** Fields of which there is one each, and what they are called in the page. */
const CHOICES = /** @type {const} */ (["recipient", "tone", "by"]);

/**
 * Read what decides which questions apply, as the page carries it.
 * @param {HTMLElement} root
 * @returns {Table}
 */
export function readTable(root) {
  const questions = [...root.querySelectorAll("fieldset[data-question]")].map((fieldset) => ({
    id: fieldset.getAttribute("data-question") ?? "",
    askedWhen: JSON.parse(fieldset.getAttribute("data-asked-when") ?? "[]"),
  }));
  return { questions, outcomes: JSON.parse(root.dataset.outcomes ?? "[]") };
}

/** @param {HTMLFormElement} form @param {readonly Question[]} questions @returns {Filled} */
export function readFields(form, questions) {
  const values = new FormData(form);
  const text = (/** @type {string} */ name) => String(values.get(name) ?? "");
  const answers = questions.map(({ id }) => [id, text(id)]).filter(([, option]) => option);
  return {
    answers: Object.fromEntries(answers),
    startsAt: text("starts_at"),
    details: Object.fromEntries(DETAILS.map((name) => [name, text(name)])),
    recipient: text("recipient"),
    tone: text("tone"),
    by: text("by"),
  };
}

/**
 * Fill the fields in. What has no field, or is no choice, is left out: it may come from another version.
 * @param {HTMLFormElement} form
 * @param {Filled} filled
 */
export function fillIn(form, { answers, startsAt, details, ...choices }) {
  for (const [question, option] of Object.entries(answers)) mark(form, question, option);
  control(form, "starts_at").value = startsAt;
  for (const name of DETAILS) control(form, name).value = details[name] ?? "";
  for (const name of CHOICES) {
    const select = form.querySelector(`select[name="${name}"]`);
    if (!(select instanceof HTMLSelectElement)) continue;
    if ([...select.options].some((one) => one.value === choices[name])) select.value = choices[name];
  }
}

/**
 * Mark an answer, if there is such a one.
 * @param {HTMLFormElement} form
 * @param {string} question
 * @param {string} option
 */
export function mark(form, question, option) {
  const found = radio(form, question, option);
  if (found) found.checked = true;
}
