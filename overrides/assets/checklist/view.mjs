/**
 * Showing what the engine says. Every text goes in as text, never as markup.
 */

import { fill, fillList, part, show, wording, write } from "./page.mjs";

/** @import { Assessment, Finding, Given, Problem, Why } from "./protocol.mjs" */
/** @import { State } from "./engine.mjs" */

/** The outcomes that keep the interview: nobody has to be ready to send anything. */
const STAYS = new Set(["attend", "wait"]);

/** Nothing turns back what has happened: a change that would is no help. */
const PAST = new Set(["notice", "starts_at"]);

/** How many changes a reader sees, each of another answer; the engine puts those they care about first. */
const CHANGES = 3;

/**
 * Show an assessment, or the prompt to begin.
 * @param {HTMLElement} root
 * @param {Assessment | null} assessment
 * @param {string} base what makes an address of the site one relative to the page
 */
export function showAssessment(root, assessment, base) {
  if (!assessment) return;
  const { outcome, headline, how, score, steps, changes, complete, next_question: next } = assessment;
  // What is said of the message stands beside the message.
  const findings = assessment.findings.filter((one) => one.step !== "professional");
  write(root, "headline", headline);
  write(root, "how", how);
  write(root, "score", score);
  write(root, "bar-headline", headline);
  write(root, "bar-score", score);
  part(root, "meter").setAttribute("value", String(score));
  show(root, { sofar: !complete, next: next !== null, provisional: !complete });
  show(root, { "bar-sofar": !complete, "bar-left": !complete, "bar-total": complete });
  const stays = STAYS.has(outcome);
  if (next) write(root, "next-text", wording(root, next));
  part(root, "next").dataset.goto = next ?? "";
  fillList(
    part(root, "steps"),
    steps.map((step) => {
      const line = fill(root, "step-template", { title: step.title, score: String(step.score) });
      line.querySelector("meter")?.setAttribute("value", String(step.score));
      return line;
    }),
  );
  // Nobody can go back and give more notice, so that is a reason and no task.
  const isLost = (/** @type {Finding} */ one) => one.points < one.max && one.step === "notice";
  const [open, lost] = [findings.filter((one) => one.points < one.max && !isLost(one)), findings.filter(isLost)];
  const why = findings.filter((one) => one.max === 0 && !(stays && one.step === "notice"));
  showFindings(root, "open", stays ? [] : open, base);
  showFindings(root, "why", stays ? why : [...why, ...lost], base);
  const few = changes
    .filter(({ question }, at) => changes.findIndex((one) => one.question === question) === at)
    .filter(({ question }) => !(outcome === "apologise" && PAST.has(question)));
  show(root, { "changes-group": complete && few.length > 0 && outcome !== "walk-away" });
  fillList(
    part(root, "changes"),
    few.slice(0, CHANGES).map(({ text }) => fill(root, "change-template", { text })),
  );
  const done = assessment.findings.filter((one) => one.max > 0 && one.points >= one.max);
  showFindings(root, "done", done, base);
  write(root, "done-count", done.length);
}

/**
 * @param {HTMLElement} root
 * @param {"open" | "why" | "done"} group
 * @param {Finding[]} findings
 * @param {string} base
 */
function showFindings(root, group, findings, base) {
  show(root, { [`${group}-group`]: findings.length > 0 });
  fillList(
    part(root, group),
    findings.map((one) => renderFinding(root, one, base)),
  );
}

/**
 * @param {HTMLElement} root
 * @param {Finding} finding
 * @param {string} base
 * @returns {HTMLElement}
 */
function renderFinding(root, { title, advice, why, link }, base) {
  const line = fill(root, "finding-template", { title, advice, "link-title": `: ${title}` });
  line.querySelector(`[data-slot="link"]`)?.setAttribute("href", base + link);
  line.querySelector(`[data-slot="because"]`)?.replaceChildren(
    ...why.map((/** @type {Given} */ { question, option }) =>
      fill(root, "because-template", {
        question: wording(root, question),
        option: wording(root, question, option),
      }),
    ),
  );
  return line;
}

/**
 * Show how the engine is.
 * @param {HTMLElement} root
 * @param {{ state: State, why: Why | null, waiting: boolean, empty: boolean }} told `waiting`: there is
 *   something to work out, and it takes its time; `empty`: nothing has been worked out yet
 */
export function showState(root, { state, why, waiting, empty }) {
  const failed = state === "failed";
  const loading = waiting && state === "loading";
  show(root, {
    failed,
    "bar-failed": failed,
    "bar-result": !failed,
    // What was worked out before may no longer be so, and nobody can tell.
    assessment: !failed && !empty,
    outdated: failed && !empty,
    loading,
    prompt: empty && !failed && !loading,
    "why-wasm": why === "wasm",
    "why-fetch": why === "fetch",
    "why-altered": why === "altered",
    "why-slow": why === "slow",
    "why-broken": why === "broken",
  });
  part(root, "bar").hidden = empty && !failed;
}

/**
 * Show how much has arrived.
 * @param {HTMLElement} root
 * @param {number} share of all, 0 to 1
 */
export function showProgress(root, share) {
  part(root, "progress", HTMLProgressElement).value = Math.min(share, 1);
}

/**
 * Show what the engine could not accept, at the fields that the problems name.
 * @param {HTMLElement} root
 * @param {readonly Problem[]} problems by the names of the page's fields
 */
export function showProblems(root, problems) {
  /** @type {Map<string, string>} */
  const byName = new Map();
  for (const { field, message } of problems) byName.set(field, message);
  for (const place of root.querySelectorAll(`.bow-error`)) {
    if (!(place instanceof HTMLElement)) continue;
    const name = place.id.replace("error-", "");
    const message = byName.get(name) ?? "";
    byName.delete(name);
    place.hidden = !message;
    const closed = place.closest("details");
    if (message && closed) closed.open = true;
    if (place.textContent !== message) place.textContent = message;
    for (const control of root.querySelectorAll(`[name="${CSS.escape(name)}"]`)) {
      if (message) control.setAttribute("aria-invalid", "true");
      else control.removeAttribute("aria-invalid");
    }
  }
  const elsewhere = [...byName.values()].join(" ");
  show(root, { problem: elsewhere !== "" });
  write(root, "problem", elsewhere);
}
