/**
 * The page's own reading of the answers (which questions are asked, what an exact time answers), and the requests that
 * the engine gets. Pure functions of plain values.
 */

import { SCHEMA } from "./protocol.mjs";

/** @import { AssessRequest, ComposeRequest, Form, Format } from "./protocol.mjs" */

/**
 * A condition as the form carries it: `checklist.conditions.Condition`, and lists of which all or any have to hold.
 * @typedef {{ question: string, options: string[], negated: boolean }} Condition
 * @typedef {Condition[][]} AnyOf
 * @typedef {{ id: string, askedWhen: AnyOf }} Question `askedWhen` is empty for one that is always asked
 * @typedef {{ when: Condition[], headline: string }} Ground its headline is empty where it is the outcome's own
 * @typedef {{ id: string, headline: string, how: string, grounds: Ground[] }} Outcome
 * @typedef {{ id: string, when: Condition[] }} Choice the first whose conditions hold is taken
 * @typedef {{
 *   outcomes: Outcome[], channels: Choice[], library: Choice[],
 *   how: Record<string, string>, closed: Record<string, string>, forms: Record<string, Form[]>,
 *   office: [opens: number, closes: number, eveningEnds: number],
 *   tellFirst: Record<string, [recipient: string, sentence: string]>,
 * }} Words what `publisher.advice` has put into the page: the engine's own literals, in its order
 * @typedef {Words & { questions: Question[] }} Table
 * @typedef {{
 *   answers: Record<string, string>, startsAt: string, details: Record<string, string>,
 *   recipient: string, tone: string, by: string, english: string, replyTo: string,
 *   extras: Readonly<Record<string, boolean>>,
 * }} Filled `by` is the form of draft that the reader wants, or nothing: as the result advises; `replyTo` what was
 *   answered, or nothing: for a first message; `extras` the sentences that the reader has added or taken out
 */

/** The question that an exact interview time answers, whichever option is checked. */
export const TIME_QUESTION = "notice";

/** The name by which a condition refers to the outcome. */
export const OUTCOME = "outcome";

const HOUR = 3_600_000; // in milliseconds

/**
 * Find the questions that apply, given the answers, and what comes of them: the engine's own rule,
 * `checklist.questions.settle`. The answer to a question that does not apply counts as none. What stands before the
 * first condition on the outcome decides it; until all of that is answered, of the other questions only those apply that
 * are answered already.
 * @param {Pick<Table, "questions" | "outcomes">} table
 * @param {Readonly<Record<string, string>>} answers
 * @returns {{ asked: Map<string, string | null>, outcome: Outcome | undefined, ground: Ground | undefined }} every
 *   question that applies, with its answer
 */
export function settle({ questions, outcomes }, answers) {
  /** @type {Map<string, string | null>} */
  const asked = new Map();
  /** @type {Outcome | undefined} */ let outcome;
  /** @type {Ground | undefined} */ let ground;
  let isSettled = true;
  for (const { id, askedWhen } of questions) {
    if (!asked.has(OUTCOME) && askedWhen.flat().some(({ question }) => question === OUTCOME)) {
      isSettled = ![...asked.values()].includes(null);
      outcome = outcomes.find(({ grounds }) => grounds.some(({ when }) => holds(when, asked)));
      ground = outcome?.grounds.find(({ when }) => holds(when, asked));
      asked.set(OUTCOME, outcome?.id ?? null);
    }
    const given = Object.hasOwn(answers, id) ? (answers[id] ?? null) : null;
    const applies = askedWhen.length === 0 || askedWhen.some((when) => holds(when, asked));
    if (applies && (isSettled || given !== null)) asked.set(id, given);
  }
  asked.delete(OUTCOME);
  return { asked, outcome, ground };
}

/** Whether every condition holds. @param {readonly Condition[]} conditions @param {ReadonlyMap<string, string | null>} facts */
export function holds(conditions, facts) {
  return conditions.every(({ question, options, negated }) => {
    const given = facts.get(question);
    return (given != null && options.includes(given)) !== negated;
  });
}

/**
 * Find which answers would never be asked for together with those before them: the rule by which the site's own links
 * are validated, `publisher.scenario.find_faults`.
 * @param {Table} table
 * @param {ReadonlyMap<string, readonly string[]>} options of each question
 * @param {Readonly<Record<string, string>>} answers
 * @returns {string[]} questions
 */
export function findNeverAsked(table, options, answers) {
  /** @type {Record<string, string>} */
  let taken = {};
  return table.questions.flatMap(({ id }) => {
    const option = answers[id];
    if (option === undefined) return [];
    const next = { ...taken, [id]: option };
    if (!canAsk(table, options, next)) return [id];
    taken = next;
    return [];
  });
}

/** @type {(table: Table, options: ReadonlyMap<string, readonly string[]>, answers: Record<string, string>) => boolean} */
function canAsk(table, options, answers) {
  const { asked } = settle(table, answers);
  if (Object.keys(answers).every((id) => asked.has(id))) return true;
  const [open = ""] = [...asked].find(([, option]) => option === null) ?? [];
  return (options.get(open) ?? []).some((option) => canAsk(table, options, { ...answers, [open]: option }));
}

/**
 * Find the answer to the question of notice that an exact time gives: the engine's own rule, `clock.notice_left`.
 * @param {Date} startsAt
 * @param {Date} now
 * @returns {string} an option's id
 */
export function noticeLeft(startsAt, now) {
  const left = (startsAt.getTime() - now.getTime()) / HOUR;
  if (left <= 0) return "passed";
  if (left < 2) return "under-2h";
  if (left < 24) return "under-24h";
  return left <= 48 ? "24-48h" : "over-48h";
}

/**
 * Guess the recipient until the engine names one: whoever set the interview up.
 * @param {ReadonlyMap<string, string | null>} asked
 * @returns {string}
 */
export function suggestRecipient(asked) {
  const by = asked.get("booked-by");
  return by === "recruiter" ? "recruiter" : by === "referral" ? "referrer" : "employer";
}

/** The zones in which "en" alone means American English; `America/` holds all of the Americas. */
const AMERICAN_ZONES = /^(?:America|US)\/|^Pacific\/Honolulu$/;

/**
 * Guess the reader's English.
 * @param {readonly string[]} languages the browser's, the preferred one first
 * @param {string} zone the device's
 * @returns {"en-US" | "en-GB"}
 */
export function guessEnglish(languages, zone) {
  const first = languages.find((one) => /^en(?:-|$)/i.test(one))?.toLowerCase();
  const isAmerican = languages.some((one) => /-us$/i.test(one)) || AMERICAN_ZONES.test(zone);
  return first === "en-us" || (first === "en" && isAmerican) ? "en-US" : "en-GB";
}

/**
 * Format a moment as ISO 8601 with the offset that this device's zone has at that moment: the engine has no table of
 * zones.
 * @param {Date} moment
 * @returns {string}
 */
export function toIso(moment) {
  const minutes = -moment.getTimezoneOffset(); // that moment's own, daylight saving included
  const sign = minutes < 0 ? "-" : "+";
  const offset = `${sign}${two(Math.trunc(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
  const year = String(moment.getFullYear()).padStart(4, "0");
  const date = `${year}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  const time = [moment.getHours(), moment.getMinutes(), moment.getSeconds()].map(two).join(":");
  return `${date}T${time}${offset}`;
}

/**
 * Parse the value of a `datetime-local` control in this device's zone. A time that daylight saving skips
 * becomes the moment as long after the change; one that comes twice means the first.
 * @param {string} local such as "2026-11-24T14:00", or nothing
 * @returns {Date | null} nothing if there is no such time
 */
export function readLocal(local) {
  const fields = /^(\d{4,6})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d))?/.exec(local);
  if (!fields) return null;
  const [year, month, day, hour, minute, second] = fields.slice(1).map((one) => Number(one ?? 0));
  // The constructor takes years below 100 as 19xx, `setFullYear` does not.
  const moment = new Date(2000, 0, 1, hour, minute, second);
  moment.setFullYear(year ?? 0, (month ?? 1) - 1, day);
  return moment;
}

/**
 * Make a request for an assessment alone. Nothing typed but the time can make the engine refuse it.
 * @param {Filled} filled
 * @param {Date} now
 * @returns {AssessRequest}
 */
export function toAssess({ answers, startsAt, english }, now) {
  const moment = readLocal(startsAt);
  return {
    schema: SCHEMA,
    op: "assess",
    answers,
    interview: moment && { starts_at: toIso(moment) },
    now: toIso(now),
    english,
  };
}

/**
 * Make a request to compose one form of draft.
 * @param {Filled} filled
 * @param {Date} now
 * @param {Form} form
 * @param {Record<string, string> | null} edited the draft's text, where the reader has edited it
 * @returns {ComposeRequest}
 */
export function toCompose(filled, now, form, edited) {
  return {
    ...toAssess(filled, now),
    op: "compose",
    details: tidy(filled.details, " "),
    form,
    recipient: filled.recipient,
    tone: filled.tone,
    reply_to: filled.replyTo || null,
    extras: filled.extras,
    ...(edited && { draft: { form, ...tidy(edited, "\n") } }),
  };
}

/**
 * Make a request to render the email, or a reminder to follow up, in a format.
 * @param {Filled} filled
 * @param {Date} now
 * @param {Format} format
 * @param {Readonly<Record<string, string>>} email its parts, as they now read
 */
export function toRender(filled, now, format, email) {
  const draft = format === "ics" ? {} : { draft: { form: "email", ...tidy(email, "\n") } };
  return { ...toCompose(filled, now, "email", null), ...draft, op: "render", format };
}

/**
 * Replace control characters and Unicode's line and paragraph separators, which are pasted in unseen: the engine
 * refuses them, and a reader could not find them.
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

/** @param {number} number @returns {string} */
function two(number) {
  return String(number).padStart(2, "0");
}
