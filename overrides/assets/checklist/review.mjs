/**
 * Rendering the review of a draft: its findings, each with buttons that quote the spans it points at.
 */

import { cloneTemplate, fillList, place, show } from "./page.mjs";

/** @import { Highlight } from "./highlights.mjs" */
/** @import { Finding, Span } from "./protocol.mjs" */

/** How many spans a finding quotes, and to how many characters each is cut. */
const [MOST_QUOTES, LONGEST_QUOTE] = [3, 60];

/**
 * Choose the findings to show: those of the review that are not met, in the engine's order.
 * @param {readonly Finding[]} findings
 * @returns {Finding[]}
 */
export function unmet(findings) {
  // Missing details are listed above the drafts already.
  return findings.filter(
    (one) => one.severity && one.points < one.max && (one.rule !== "gaps-filled" || one.spans.length > 0),
  );
}

/**
 * Render findings beside their draft.
 * @param {HTMLElement} root
 * @param {HTMLElement} section the draft's
 * @param {Readonly<Record<string, string>>} texts the draft's parts, as the engine read them
 * @param {readonly Finding[]} findings
 */
export function renderReview(root, section, texts, findings) {
  show(section, { review: findings.length > 0 });
  fillList(
    place(section, "review-list"),
    findings.map((one) => renderFinding(root, texts, one)),
  );
}

/**
 * Find what to highlight in one part of a draft.
 * @param {string} part
 * @param {string} text
 * @param {readonly Finding[]} findings
 * @returns {Highlight[]}
 */
export function toHighlights(part, text, findings) {
  return findings.flatMap(({ severity, spans }) =>
    spans.filter((span) => span.part === part).map((span) => ({ severity, ...locate(text, span) })),
  );
}

/**
 * Convert a span: Python counts code points, a textarea counts UTF-16 code units.
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
function renderFinding(root, texts, { severity, title, advice, spans }) {
  const line = cloneTemplate(root, "review-template", { title, advice });
  line.dataset.severity = severity;
  for (const label of line.querySelectorAll("span[data-severity]")) {
    if (label.getAttribute("data-severity") !== severity) label.remove();
  }
  const quotes = line.querySelector('[data-slot="quotes"]');
  quotes?.replaceChildren(...spans.slice(0, MOST_QUOTES).map((span) => quote(root, texts[span.part] ?? "", span)));
  return line;
}

/** @param {HTMLElement} root @param {string} text @param {Span} span */
function quote(root, text, span) {
  const { start, end } = locate(text, span);
  const words = [...text.slice(start, end)];
  const shown = words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE - 1).join("")}…` : words.join("");
  const button = cloneTemplate(root, "quote-template", { words: shown });
  Object.assign(button.dataset, { part: span.part, start, end });
  return button;
}
