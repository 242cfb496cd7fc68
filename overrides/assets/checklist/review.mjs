/**
 * What the engine says of a draft: each finding with the words it points at, which lead to them.
 */

import { fill, part, show } from "./page.mjs";

/** @import { Finding, Span } from "./protocol.mjs" */

/** How many of its words a finding shows, and how long each may be, in characters. */
const [QUOTES, LONGEST] = [3, 60];

/**
 * Show the findings that are not met, the worst first as they come.
 * @param {HTMLElement} root where the templates are
 * @param {HTMLElement} section where the draft is
 * @param {Readonly<Record<string, string>>} texts the draft's parts, as the engine read them
 * @param {readonly Finding[]} findings
 * @returns {boolean} whether the draft should not be sent like this
 */
export function showReview(root, section, texts, findings) {
  // A missing name is said above the message already.
  const open = findings.filter(
    (one) => one.severity && one.points < one.max && (one.rule !== "gaps-filled" || one.spans.length > 0),
  );
  show(section, { review: open.length > 0 });
  part(section, "review-list").replaceChildren(...open.map((one) => render(root, texts, one)));
  return open.some((one) => one.severity === "stop");
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
function quote(root, text, { part: field, start, end }) {
  const characters = [...text]; // the engine counts code points, a field counts UTF-16 units
  const words = characters.slice(start, end);
  const shown = words.length > LONGEST ? `${words.slice(0, LONGEST - 1).join("")}…` : words.join("");
  const button = fill(root, "quote-template", { words: shown });
  const before = characters.slice(0, start).join("").length;
  Object.assign(button.dataset, { field, start: before, end: before + words.join("").length });
  return button;
}
