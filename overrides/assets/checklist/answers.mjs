/**
 * What the reader has answered, and what that makes the engine be asked. Pure functions: they see
 * plain values, never the page.
 */

import { SCHEMA, partOf } from "./protocol.mjs";

/** @import { ComposeRequest, Form, Format } from "./protocol.mjs" */

/**
 * @typedef {{ question: string, options: string[], negated: boolean }} Condition
 * @typedef {{ id: string, askedWhen: Condition[] }} Question
 * @typedef {{
 *   answers: Record<string, string>, startsAt: string, details: Record<string, string>,
 *   recipient: string, tone: string, by: string,
 * }} Filled `by` is the form of draft that the reader wants, or nothing: as the result advises
 */

/** An exact interview time answers this question, whatever is marked. */
export const TIME_QUESTION = "notice";

/**
 * Say which questions apply, given the answers: the engine's own rule, `checklist.questions.ask`.
 * A condition only ever looks back, so one pass is enough, and the answer to a question that does
 * not apply counts as none.
 * @param {readonly Question[]} questions in the order they are asked
 * @param {Readonly<Record<string, string>>} answers
 * @returns {Map<string, string | null>} every question that applies, with its answer
 */
export function ask(questions, answers) {
  /** @type {Map<string, string | null>} */
  const asked = new Map();
  for (const { id, askedWhen } of questions) {
    const applies = askedWhen.every(({ question, options, negated }) => {
      const given = asked.get(question);
      return (given != null && options.includes(given)) !== negated;
    });
    if (applies) asked.set(id, Object.hasOwn(answers, id) ? (answers[id] ?? null) : null);
  }
  return asked;
}

/**
 * Say whom the message is to, as long as the reader has not chosen: a recruiter who set the interview up is told first.
 * @param {ReadonlyMap<string, string | null>} asked
 * @returns {string}
 */
export function suggestRecipient(asked) {
  return asked.get("booked-by") === "recruiter" ? "recruiter" : "employer";
}

/**
 * Count the questions that apply and those of them that are answered.
 * @param {ReadonlyMap<string, string | null>} asked
 * @param {string} startsAt the interview time as the reader gave it, or nothing
 * @returns {{ answered: number, total: number }}
 */
export function count(asked, startsAt) {
  const answered = [...asked].filter(([id, given]) => given || (id === TIME_QUESTION && startsAt));
  return { answered: answered.length, total: asked.size };
}

/**
 * Write a moment as ISO 8601 with the offset that this device's zone has at that moment, so that
 * the engine needs to know nothing of zones.
 * @param {Date} moment
 * @returns {string}
 */
export function toIso(moment) {
  const minutes = -moment.getTimezoneOffset(); // of that moment: daylight saving is in it
  const sign = minutes < 0 ? "-" : "+";
  const offset = `${sign}${two(Math.trunc(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
  const year = String(moment.getFullYear()).padStart(4, "0");
  const date = `${year}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  const time = [moment.getHours(), moment.getMinutes(), moment.getSeconds()].map(two).join(":");
  return `${date}T${time}${offset}`;
}

/**
 * Turn what a `datetime-local` control holds into ISO 8601 with an offset. A time that daylight
 * saving skips becomes the moment as long after the change; one that comes twice means the first.
 * @param {string} local such as "2026-11-24T14:00", or nothing
 * @returns {string | null} nothing if there is no such time
 */
export function localToIso(local) {
  const fields = /^(\d{4,6})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d))?/.exec(local);
  if (!fields) return null;
  const [year, month, day, hour, minute, second] = fields.slice(1).map((one) => Number(one ?? 0));
  // Not the constructor with these six: it takes years below 100 to mean 19xx.
  const moment = new Date(2000, 0, 1, hour, minute, second);
  moment.setFullYear(year ?? 0, (month ?? 1) - 1, day);
  moment.setHours(hour ?? 0, minute, second); // once more: the offset is that of the right day now
  return toIso(moment);
}

/**
 * Say what to ask the engine for one form of draft.
 * @param {Filled} filled
 * @param {Date} now
 * @param {Form} form
 * @param {Record<string, string> | null} edited the draft's text, where the reader has edited it
 * @returns {ComposeRequest}
 */
export function toRequest(filled, now, form, edited) {
  const startsAt = localToIso(filled.startsAt);
  return {
    schema: SCHEMA,
    op: "compose",
    answers: filled.answers,
    interview: startsAt === null ? null : { starts_at: startsAt },
    now: toIso(now),
    details: tidy(filled.details, " "),
    form,
    recipient: filled.recipient,
    tone: filled.tone,
    ...(edited && { draft: { form, ...toParts(tidy(edited, "\n")) } }),
  };
}

/**
 * Say in which format to take the email away.
 * @param {Filled} filled
 * @param {Date} now
 * @param {Format} format
 * @param {Readonly<Record<string, string>>} email its parts, as they now read
 */
export function toRender(filled, now, format, email) {
  const draft = format === "ics" ? {} : { draft: { form: "email", ...tidy(email, "\n") } };
  return { ...toRequest(filled, now, "email", null), ...draft, op: "render", format };
}

/**
 * Replace what is pasted along with a text unseen, such as a tab or a line separator, and what no
 * message can hold. The engine would refuse it, and a reader could not find it.
 * @param {Readonly<Record<string, string>>} texts
 * @param {" " | "\n"} by "\n" keeps tabs and line breaks
 * @returns {Record<string, string>}
 */
function tidy(texts, by) {
  const unseen = by === " " ? /[\p{Cc}\u2028\u2029]+/gu : /[^\P{Cc}\t\n\r]|[\u2028\u2029]/gu;
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, text.replace(unseen, name === "subject" ? " " : by)]),
  );
}

/** @param {Readonly<Record<string, string>>} fields @returns {Record<string, string>} */
function toParts(fields) {
  return Object.fromEntries(Object.entries(fields).map(([name, text]) => [partOf(name), text]));
}

/** @param {number} number @returns {string} */
function two(number) {
  return String(number).padStart(2, "0");
}
