/**
 * Showing what the engine says. Every text goes in as text, never as markup.
 */

import { DOUBTS } from "./moment.mjs";
import { fill, fillList, part, show, wording, write } from "./page.mjs";

/** @import { Understood } from "./moment.mjs" */
/** @import { Assessment, Finding, Given, Problem, Why } from "./protocol.mjs" */
/** @import { State } from "./engine.mjs" */

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
  const { headline, how, to_do, to_ask, caution, note, complete, next_question: next } = assessment;
  const sends = assessment.channel !== "none";
  write(root, "headline", headline);
  write(root, "how", how);
  showLines(root, "to-do", to_do);
  showLines(root, "to-ask", to_ask);
  write(root, "caution", caution);
  write(root, "note", note);
  if (next) write(root, "next-text", wording(root, next));
  part(root, "next").dataset.goto = next ?? "";
  show(root, {
    sofar: !complete,
    provisional: !complete,
    next: next !== null,
    go: sends,
    "to-do": to_do.length > 0,
    "to-ask-group": to_ask.length > 0,
    "caution-group": caution !== "",
    "note-group": !sends && note !== "",
  });
  showScore(root, assessment);
  showReasons(root, assessment, base);
}

/** @param {HTMLElement} root @param {Assessment} assessment */
function showScore(root, { score, steps, complete }) {
  show(root, { "score-group": complete && score !== null });
  write(root, "score", score ?? "");
  part(root, "meter").setAttribute("value", String(score ?? 0));
  fillList(
    part(root, "steps"),
    steps.map((step) => {
      const line = fill(root, "step-template", { title: step.title, score: String(step.score) });
      line.querySelector("meter")?.setAttribute("value", String(step.score));
      return line;
    }),
  );
}

/** @param {HTMLElement} root @param {Assessment} assessment @param {string} base */
function showReasons(root, { channel, notice, findings, changes, complete }, base) {
  // What is said of the message stands beside the message. Where nothing is sent, how is no question.
  const told = findings.filter((one) => one.step !== "professional" && !(channel === "none" && one.rule === channel));
  // Nobody can go back and give more notice, so that is a reason and no task.
  const isOpen = (/** @type {Finding} */ one) => one.points < one.max;
  const isLost = (/** @type {Finding} */ one) => isOpen(one) && one.step === "notice";
  const why = [...told.filter((one) => one.max === 0), ...told.filter(isLost)];
  const done = (channel === "none" ? told : findings).filter((one) => one.max > 0 && !isOpen(one));
  showFindings(root, "open", told.filter((one) => isOpen(one) && !isLost(one)), base);
  showFindings(root, "why", why, base);
  showFindings(root, "done", done, base);
  write(root, "done-count", done.length);
  const few = changes
    .filter(({ question }, at) => changes.findIndex((one) => one.question === question) === at)
    .filter(({ question }) => !(notice === "passed" && PAST.has(question)));
  show(root, { "changes-group": complete && few.length > 0 });
  showLines(
    root,
    "changes",
    few.slice(0, CHANGES).map(({ text }) => text),
  );
}

/**
 * Show sentences as a list.
 * @param {HTMLElement} root
 * @param {string} name the list's
 * @param {readonly string[]} texts
 */
export function showLines(root, name, texts) {
  fillList(
    part(root, name),
    texts.map((text) => fill(root, "line-template", { text })),
  );
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
    // What was worked out before may no longer be so, and nobody can tell.
    assessment: !failed && !empty,
    "progress-group": !failed && !empty,
    reasons: !failed && !empty,
    outdated: failed && !empty,
    loading,
    prompt: empty && !failed && !loading,
    "why-wasm": why === "wasm",
    "why-fetch": why === "fetch",
    "why-altered": why === "altered",
    "why-slow": why === "slow",
    "why-broken": why === "broken",
  });
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
 * Show which moment the interview time was understood to be, and what is asked back.
 * @param {HTMLElement} root
 * @param {Understood | null} understood nothing if no time is given
 */
export function showMoment(root, understood) {
  show(root, { moment: understood !== null });
  if (!understood) return;
  const { doubts, isUtc, ...words } = understood;
  for (const [slot, text] of Object.entries(words)) {
    for (const place of part(root, "moment").querySelectorAll(`[data-slot="${slot}"]`)) place.textContent = text;
  }
  show(root, { "moment-zone": !isUtc, "moment-utc": isUtc });
  for (const doubt of DOUBTS) show(root, { [`moment-${doubt}`]: doubts.includes(doubt) });
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
