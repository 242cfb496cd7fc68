/**
 * Advice without the engine: outcome, channel, and whom to tell first, worked out from the literals in the page. It is
 * what a reader sees until Python has started, and all there is where it cannot run. Pure functions of plain values.
 */

import { holds, OUTCOME, settle, TIME_QUESTION } from "./answers.mjs";

/** @import { Table } from "./answers.mjs" */
/** @import { Assessment } from "./protocol.mjs" */

/**
 * @typedef {Pick<Assessment,
 *   "outcome" | "headline" | "channel" | "how" | "tell_first" | "forms" | "next_question" | "complete"
 * >} Decision what the engine's assessment has too
 * @typedef {Decision & { library: string }} Advice `library` is the situation of the message library that fits, or nothing
 */

/** How a condition names how long ago an interview was, and its one value. */
const [ELAPSED, OVER_A_WEEK, A_WEEK_MS] = ["elapsed", "over-a-week", 7 * 24 * 3_600_000];

/**
 * Advise, as `checklist.assess` would. Only the deadline is missing in `how`.
 * @param {Table} table
 * @param {Readonly<Record<string, string>>} answers an exact time's own answer among them
 * @param {Date | null} startsAt the exact time, where it is known
 * @param {Date} now
 * @returns {Advice | null} null if the page's literals give none
 */
export function advise(table, answers, startsAt, now) {
  const { asked, outcome, ground } = settle(table, answers);
  if (!outcome || !ground) return null;
  /** @type {Map<string, string | null>} */
  const facts = new Map([...asked, [OUTCOME, outcome.id]]);
  if (startsAt && now.getTime() - startsAt.getTime() > A_WEEK_MS) facts.set(ELAPSED, OVER_A_WEEK);
  const channel = table.channels.find(({ when }) => holds(when, facts))?.id ?? "none";
  const [first = "employer", sentence = ""] = table.tellFirst[asked.get("booked-by") ?? ""] ?? [];
  const sends = channel !== "none";
  const answersNow = isOpen(table, now) || mayAnswer(table, startsAt, now);
  const next = [...asked].find(([, option]) => option === null)?.[0] ?? null;
  return {
    outcome: outcome.id,
    headline: ground.headline || outcome.headline,
    channel,
    how: sends ? `${sayHow(table, channel, facts, startsAt, answersNow)} ${sentence}`.trim() : outcome.how,
    tell_first: sends ? first : null,
    forms: orderForms(table, channel, answersNow),
    next_question: next,
    complete: next === null,
    library: table.library.find(({ when }) => holds(when, facts))?.id ?? "",
  };
}

/**
 * Put the email before a call that nobody would answer.
 * @param {Table} table
 * @param {string} channel
 * @param {boolean} answersNow
 */
function orderForms(table, channel, answersNow) {
  const forms = table.forms[channel] ?? [];
  if (answersNow || !forms.includes("call")) return forms;
  return [...forms].sort((one, other) => Number(other === "email") - Number(one === "email"));
}

/** Whether an office is open, as far as this device's clock tells. @param {Table} table @param {Date} now */
function isOpen({ office: [opens, closes] }, now) {
  return now.getDay() % 6 > 0 && now.getHours() >= opens && now.getHours() < closes;
}

/**
 * Whether a place that interviews outside office hours may answer now, as no office opens before the start.
 * @param {Table} table
 * @param {Date | null} startsAt
 * @param {Date} now
 */
function mayAnswer(table, startsAt, now) {
  const [opens, , eveningEnds] = table.office;
  if (!startsAt || startsAt <= now || isOpen(table, startsAt)) return false;
  if (now.getHours() < opens || now.getHours() >= eveningEnds) return false;
  const opening = new Date(now);
  while (opening < startsAt && !isOpen(table, opening)) opening.setHours(opening.getHours() + 1, 0, 0, 0);
  return opening >= startsAt;
}

/**
 * Name the channel in a sentence. A call comes first while somebody answers, and nobody waits for an email about an
 * interview that they missed, or that was long ago.
 * @param {Table} table
 * @param {string} channel
 * @param {ReadonlyMap<string, string | null>} facts
 * @param {Date | null} startsAt
 * @param {boolean} answersNow
 */
function sayHow(table, channel, facts, startsAt, answersNow) {
  const { how, closed } = table;
  const whileClosed = !answersNow && facts.get(TIME_QUESTION) !== "under-2h" && closed[channel];
  if (whileClosed) return whileClosed;
  const isAwaited = startsAt && facts.get("missed-by") !== "them" && !facts.has(ELAPSED);
  return (how[channel] ?? "").replace("{when}", isAwaited || channel.startsWith("phone") ? "now" : "today");
}
