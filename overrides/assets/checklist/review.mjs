/**
 * What the engine says of a draft: each finding with the words it points at, which lead to them.
 */

import { fill, fillList, part, show } from "./page.mjs";

/** @import { Mark } from "./marks.mjs" */
/** @import { Finding, Span } from "./protocol.mjs" */

/** How many of its words a finding shows, and how long each may be, in characters. */
const [QUOTES, LONGEST] = [3, 60];

/**
 * Choose the findings to show: those that are not met, the worst first as they come.
 * @param {readonly Finding[]} findings
 * @returns {Finding[]}
 */
export function unmet(findings) {
  // A missing name is said above the message already.
  return findings.filter(
    (one) => one.severity && one.points < one.max && (one.rule !== "gaps-filled" || one.spans.length > 0),
  );
}

/**
 * Show findings beside their draft.
 * @param {HTMLElement} root where the templates are
 * @param {HTMLElement} section where the draft is
 * @param {Readonly<Record<string, string>>} texts the draft's parts, as the engine read them
 * @param {readonly Finding[]} findings
 */
export function showReview(root, section, texts, findings) {
  show(section, { review: findings.length > 0 });
  fillList(
    part(section, "review-list"),
    findings.map((one) => render(root, texts, one)),
  );
}

/**
 * Say which words of one part to mark.
 * @param {string} name the part's
 * @param {string} text
 * @param {readonly Finding[]} findings
 * @returns {Mark[]}
 */
export function toMarks(name, text, findings) {
  return findings.flatMap(({ severity, spans }) =>
    spans.filter((span) => span.part === name).map((span) => ({ severity, ...locate(text, span) })),
  );
}

/**
 * Find a span in a field: the engine counts code points, a field counts UTF-16 units.
 * @param {string} text
 * @param {Span} span
 * @returns {{ start: number, end: number }}
 */
function locate(text, { start, end }) {
  const characters = [...text];
  const before = characters.slice(0, start).join("").length;
  return { start: before, end: before + characters.slice(start, end).join("").length };
}

/** @param {HTMLElement} root @param {Readonly<Record<string, string>>} texts @param {Finding} finding */
function render(root, texts, { severity, title, advice, spans }) {
  const line = fill(root, "review-template", { title, advice });
  line.dataset.severity = severity;
  for (const label of line.querySelectorAll("span[data-severity]")) {
    if (label.getAttribute("data-severity") !== severity) label.remove();
  }
  const quotes = line.querySelector('[data-slot="quotes"]');
  quotes?.replaceChildren(...spans.slice(0, QUOTES).map((span) => quote(root, texts[span.part] ?? "", span)));
  return line;
}

/** @param {HTMLElement} root @param {string} text @param {Span} span */
function quote(root, text, span) {
  const { start, end } = locate(text, span);
  const words = [...text.slice(start, end)];
  const shown = words.length > LONGEST ? `${words.slice(0, LONGEST - 1).join("")}…` : words.join("");
  const button = fill(root, "quote-template", { words: shown });
  Object.assign(button.dataset, { part: span.part, start, end });
  return button;
}
