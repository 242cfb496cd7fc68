/**
 * The interview time in words, with what about it may be a slip: a wrong year, AM for PM, or a device in another time
 * zone. Pure functions.
 */

/**
 * `moment` names day, date, time and distance; `other` is the time with AM and PM swapped; `now` is the present time of
 * day; `zone` the device's.
 * @typedef {(typeof DOUBTS)[number]} Doubt
 * @typedef {{
 *   moment: string, zone: string, isUtc: boolean, time: string, other: string, now: string, away: string,
 *   doubts: Doubt[],
 * }} Understood
 */

/** What may be a slip: the time has passed, the year is another, or it is in the night. */
export const DOUBTS = /** @type {const} */ (["past", "long-past", "far", "night"]);

const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000]; // in milliseconds
const YEAR = 365 * DAY;

/** How the hours of each clock are written and counted. */
const NOON_TO_NOON = /** @type {const} */ (["numeric", "h12"]);
const DAY_LONG = /** @type {const} */ (["2-digit", "h23"]);

/** Interviews do not begin from 22:00 on, nor before 6:00. */
const [NIGHTFALL, MORNING] = [22, 6];

/** Names of UTC. Browsers that resist fingerprinting report it whatever the device's zone is. */
const UTC = /^(?:Etc\/)?(?:UTC|GMT|Universal|Zulu|Greenwich)$/;

/**
 * The largest unit that counts finely enough, by the distance up to which it does.
 * @type {readonly [limit: number, size: number, unit: Intl.RelativeTimeFormatUnit][]}
 */
const UNITS = [
  [2 * HOUR, MINUTE, "minute"],
  [3 * DAY, HOUR, "hour"],
  [2 * YEAR, DAY, "day"],
  [Infinity, YEAR, "year"],
];

/**
 * Put an interview time into words.
 * @param {Date} startsAt
 * @param {Date} now
 * @param {string} zone the device's, as the browser names it
 * @param {string} english "en-US" or "en-GB"
 * @returns {Understood}
 */
export function understand(startsAt, now, zone, english) {
  const left = startsAt.getTime() - now.getTime();
  const days = Math.round((midnight(startsAt) - midnight(now)) / DAY); // rounded, as a day may have 23 or 25 hours
  const isNear = Math.abs(days) <= 1;
  const weekday = startsAt.toLocaleDateString(english, { weekday: "long" });
  const date = startsAt.toLocaleDateString(english, {
    day: "numeric",
    month: "long",
    ...(startsAt.getFullYear() !== now.getFullYear() && { year: "numeric" }),
  });
  const away = sayDistance(left, english);
  const near = isNear ? [new Intl.RelativeTimeFormat(english, { numeric: "auto" }).format(days, "day")] : [];
  // As the engine writes it; how browsers join the two has changed.
  const day = [weekday, date].join(english === "en-US" ? ", " : " ");
  const sentence = [...near, day, sayTime(startsAt, english), away].join(", ");
  return {
    moment: sentence.charAt(0).toUpperCase() + sentence.slice(1),
    zone,
    isUtc: UTC.test(zone),
    time: sayTime(startsAt, english),
    other: sayTime(new Date(startsAt.getTime() + (startsAt.getHours() < 12 ? 12 : -12) * HOUR), english),
    now: sayTime(now, english),
    away,
    doubts: doubt(startsAt, left),
  };
}

/** @param {Date} startsAt @param {number} left in milliseconds @returns {Doubt[]} what the reader is asked back */
function doubt(startsAt, left) {
  if (left <= 0) return [left < -YEAR ? "long-past" : "past"];
  const hour = startsAt.getHours();
  return [
    ...(left > YEAR ? [/** @type {const} */ ("far")] : []),
    ...(hour >= NIGHTFALL || hour < MORNING ? [/** @type {const} */ ("night")] : []),
  ];
}

/** @param {number} left in milliseconds @param {string} english @returns {string} such as "in 26 hours" */
function sayDistance(left, english) {
  const [, size, unit] = UNITS.find(([limit]) => Math.abs(left) < limit) ?? [0, YEAR, "year"];
  const units = Math.max(1, Math.round(Math.abs(left) / size)); // nothing is "in 0 minutes"
  return new Intl.RelativeTimeFormat(english).format(left > 0 ? units : -units, unit);
}

/** @param {Date} moment @param {string} english @returns {string} "2:00 PM" or "14:00" */
function sayTime(moment, english) {
  const [hour, hourCycle] = english === "en-US" ? NOON_TO_NOON : DAY_LONG;
  // Some browsers put a narrow no-break space before PM, others a plain one.
  return moment.toLocaleTimeString(english, { hour, minute: "2-digit", hourCycle }).replace(/\s/g, " ");
}

/** @param {Date} moment @returns {number} when its day began, in milliseconds */
function midnight(moment) {
  return new Date(moment).setHours(0, 0, 0, 0);
}
