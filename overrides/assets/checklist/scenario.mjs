/**
 * Parsing answers from an address such as `checklist/#reason=nerves`, so that any page can link to the checklist with a
 * situation chosen. An address carries answers and nothing else.
 */

/** The longest fragment that is parsed, in characters: with every question answered it has about 200. */
const LONGEST_FRAGMENT = 1000;

/**
 * @param {string} fragment an address's, from its "#" on
 * @param {(question: string, option: string) => boolean} knows whether there is such an answer
 * @returns {{ answers: [question: string, option: string][], unknown: boolean } | null} the first answer to each
 *   question, and whether there was anything else; null if the fragment is not of this kind
 */
export function readScenario(fragment, knows) {
  const text = fragment.replace(/^#/, "");
  if (!text.includes("=")) return null;
  if (text.length > LONGEST_FRAGMENT) return { answers: [], unknown: true };
  const pairs = [...new URLSearchParams(text)];
  const names = pairs.map(([question]) => question);
  const answers = pairs.filter(([question, option], at) => knows(question, option) && names.indexOf(question) === at);
  return { answers, unknown: answers.length < pairs.length };
}
