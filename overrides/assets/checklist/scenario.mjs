/**
 * Parsing answers from an address such as `checklist/#reason=nerves`, so that any page can link to the checklist with a
 * situation chosen. An address carries answers and nothing else. Mail programs, forums and people change such an
 * address: a full stop sticks to it, it is encoded twice, its hyphens become dashes, or "#" becomes "?".
 */

/** The longest fragment that is parsed, in characters: with every question answered it has about 200. */
const LONGEST_FRAGMENT = 1000;

/** How much is told of what was not understood: an address is anybody's text. */
const MOST_TOLD = 3;
const LONGEST_TOLD = 40; // in characters

/** A question and an answer; ids have only these characters: whatever else stands around them is left out. */
const PAIR = /([a-z0-9_-]+)\s*=[^\p{L}\p{N}&]*([a-z0-9]+(?:-[a-z0-9]+)*)?/gu;

/**
 * @param {{ hash: string, search: string }} address the fragment, and the query, of which only answers count
 * @param {(question: string, option?: string) => boolean} knows whether there is such a question, or such an answer
 * @returns {{ answers: [question: string, option: string][], unknown: string[], search: string } | null} the first
 *   answer to each question; what else there was, cut short; the query without answers. Null if no answer is tried
 */
export function readScenario({ hash, search }, knows) {
  const fragment = hash.replace(/^#/, "").replace(/:~:.*$/s, ""); // a text fragment, where the browser knows none
  if (fragment.length > LONGEST_FRAGMENT) return { answers: [], unknown: ["…"], search };
  const text = tidy(fragment);
  const isScenario = text.includes("=");
  const own = isScenario ? readPairs(text) : [];
  const parameters = search.replace(/^\?/, "").slice(0, LONGEST_FRAGMENT).split("&");
  const isAnswer = (/** @type {string} */ one) => readPairs(tidy(one)).some(([question]) => knows(question));
  const asked = readPairs(tidy(parameters.join("&"))).filter(([question]) => knows(question));
  const rest = isScenario ? (text.replace(PAIR, " ").match(/[\p{L}\p{N}]+/gu) ?? []) : [];

  /** @type {Map<string, string>} */
  const answers = new Map();
  /** @type {Set<string>} */
  const unknown = new Set();
  for (const [question, option] of [...own, ...asked]) {
    if (!knows(question, option)) unknown.add(`${question}=${option}`);
    else if (!answers.has(question)) answers.set(question, option);
    else if (answers.get(question) !== option) unknown.add(`${question}=${option}`);
  }
  for (const word of rest) unknown.add(word);
  if (answers.size === 0 && unknown.size === 0) return null;
  const left = parameters.filter((one) => !isAnswer(one)).join("&");
  return {
    answers: [...answers],
    unknown: [...unknown].slice(0, MOST_TOLD).map((one) => one.slice(0, LONGEST_TOLD)),
    search: asked.length > 0 ? left && `?${left}` : search,
  };
}

/** @param {string} text tidy @returns {[question: string, option: string][]} */
function readPairs(text) {
  return [...text.matchAll(PAIR)].map(([, question = "", option = ""]) => [question, option]);
}

/**
 * Undo what happens to an address on its way: encoding, twice if need be, capitals, dashes, and characters unseen.
 * @param {string} text
 */
function tidy(text) {
  return decode(decode(text))
    .replace(/&amp;/gi, "&")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "")
    .replaceAll("+", " ")
    .toLowerCase();
}

/** Decode what can be: a stray "%" makes `decodeURIComponent` refuse all of its text. @param {string} text */
function decode(text) {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return " ";
    }
  });
}
