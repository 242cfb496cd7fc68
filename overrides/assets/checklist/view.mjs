/**
 * Rendering what the engine returned. Every text is set as text, never as markup.
 */

import { DOUBTS } from "./moment.mjs";
import { cloneTemplate, fillList, find, place, show, wording, write } from "./page.mjs";
import { isWaiting, shownAdvice } from "./state.mjs";

/** @import { Advice, Decision } from "./advice.mjs" */
/** @import { Understood } from "./moment.mjs" */
/** @import { Assessment, Draft, Finding, Given, Problem } from "./protocol.mjs" */
/** @import { State } from "./state.mjs" */

const WHYS = /** @type {const} */ (["wasm", "fetch", "altered", "slow", "broken"]);

/** Once the time has passed, no answer to these can come true any more. */
const PAST = new Set(["notice", "starts_at"]);

/** The code of the problem that a detail is no answer; the engine names these apart from what it refuses. */
export const NON_ANSWER = "non-answer";

/** What stands with the advice once there is an assessment. */
const ASSESSED = ["to-ask-group", "caution-group", "note-group", "score-group"];

/**
 * How many changes are shown, each of another question; the engine orders them by how much they matter. Why one wants
 * to leave is not for the reader to change.
 */
const MOST_CHANGES = 3;

/**
 * Render what to do, and how.
 * @param {HTMLElement} root @param {Decision & Partial<Advice>} advice @param {boolean} hasMessage whether it can be gone to
 */
export function renderAdvice(root, { headline, how, channel, complete, next_question: next, library }, hasMessage) {
  write(root, "headline", headline);
  write(root, "how", how);
  if (next) write(root, "next-text", wording(root, next));
  place(root, "next").dataset.goto = next ?? "";
  if (library) place(root, "library-link").setAttribute("href", `${root.dataset.base}messages/#message-${library}`);
  show(root, {
    sofar: !complete,
    provisional: !complete,
    next: next !== null && library === undefined, // the engine's next action comes before it, and would move it
    go: channel !== "none" && hasMessage,
    library: Boolean(library) && channel !== "none" && !hasMessage,
  });
}

/** Render what the engine alone works out. @param {HTMLElement} root @param {Assessment} assessment */
export function renderAssessment(root, assessment) {
  const { to_do, to_ask, caution, note } = assessment;
  renderLines(root, "to-do", to_do);
  renderLines(root, "to-ask", to_ask);
  write(root, "caution", caution);
  write(root, "note", note);
  show(root, {
    "to-ask-group": to_ask.length > 0,
    "caution-group": caution !== "",
    "note-group": assessment.channel === "none" && note !== "",
  });
  renderScore(root, assessment);
  renderReasons(root, assessment);
}

/** @param {HTMLElement} root @param {Assessment} assessment */
function renderScore(root, { score, steps, complete }) {
  show(root, { "score-group": complete && score !== null });
  write(root, "score", score ?? "");
  place(root, "meter").setAttribute("value", String(score ?? 0));
  fillList(
    place(root, "steps"),
    steps.map((step) => {
      const line = cloneTemplate(root, "step-template", { title: step.title, score: String(step.score) });
      line.querySelector("meter")?.setAttribute("value", String(step.score));
      return line;
    }),
  );
}

/** @param {HTMLElement} root @param {Assessment} assessment */
function renderReasons(root, { channel, notice, findings, changes, complete }) {
  // The review stands beside the drafts. Where nothing is sent, a finding about the channel explains nothing.
  const relevant = findings.filter(
    (one) => one.step !== "professional" && !(channel === "none" && one.rule === channel),
  );
  // More notice can no longer be given, so that is a reason and no task.
  const isOpen = (/** @type {Finding} */ one) => one.points < one.max;
  const isLost = (/** @type {Finding} */ one) => isOpen(one) && one.step === "notice";
  const why = [...relevant.filter((one) => one.max === 0), ...relevant.filter(isLost)];
  const done = (channel === "none" ? relevant : findings).filter((one) => one.max > 0 && !isOpen(one));
  renderFindings(
    root,
    "open",
    relevant.filter((one) => isOpen(one) && !isLost(one)),
  );
  renderFindings(root, "why", why);
  renderFindings(root, "done", done);
  write(root, "done-count", done.length);
  const few = changes
    .filter(({ question }, at) => changes.findIndex((one) => one.question === question) === at)
    .filter(({ question }) => question !== "reason" && !(notice === "passed" && PAST.has(question)));
  show(root, { "changes-group": complete && few.length > 0 });
  renderLines(
    root,
    "changes",
    few.slice(0, MOST_CHANGES).map(({ text }) => text),
  );
}

/**
 * Render sentences as a list.
 * @param {HTMLElement} root
 * @param {string} name the list's
 * @param {readonly string[]} texts
 */
export function renderLines(root, name, texts) {
  fillList(
    place(root, name),
    texts.map((text) => cloneTemplate(root, "line-template", { text })),
  );
}

/**
 * Render what can be added or taken out, each at the first draft that has a place for it.
 * @param {HTMLElement} root
 * @param {readonly Draft[]} drafts those that are shown, in order
 */
export function renderExtras(root, drafts) {
  const elsewhere = new Set();
  for (const { form, extras } of drafts) {
    const here = extras.filter(({ id }) => !elsewhere.has(id));
    for (const { id } of here) elsewhere.add(id);
    const group = find(root, `[data-part="draft-${form}"] [data-part="extras"]`);
    group.hidden = here.length === 0;
    fillList(
      group,
      here.map(({ id, label }) => {
        const line = cloneTemplate(root, "extra-template", { label });
        find(line, "input").setAttribute("value", id);
        return line;
      }),
    );
    here.forEach(({ id, is_in }) => {
      find(group, `input[value="${CSS.escape(id)}"]`, HTMLInputElement).checked = is_in;
    });
  }
}

/**
 * Offer the answers to which there is a next message.
 * @param {HTMLElement} root @param {readonly string[]} replies
 */
export function renderReplies(root, replies) {
  show(root, { replies: replies.length > 0 });
  for (const option of find(root, 'select[name="reply_to"]', HTMLSelectElement).options) {
    option.hidden = option.value !== "" && !replies.includes(option.value);
  }
}

/** @param {HTMLElement} root @param {"open" | "why" | "done"} group @param {Finding[]} findings */
function renderFindings(root, group, findings) {
  show(root, { [`${group}-group`]: findings.length > 0 });
  fillList(
    place(root, group),
    findings.map((one) => renderFinding(root, one)),
  );
}

/** @param {HTMLElement} root @param {Finding} finding */
function renderFinding(root, { title, advice, why, link }) {
  const line = cloneTemplate(root, "finding-template", { title, advice, "link-title": `: ${title}` });
  line.querySelector(`[data-slot="link"]`)?.setAttribute("href", (root.dataset.base ?? "") + link);
  line.querySelector(`[data-slot="because"]`)?.replaceChildren(
    ...why.map((/** @type {Given} */ { question, option }) =>
      cloneTemplate(root, "because-template", {
        question: wording(root, question),
        option: wording(root, question, option),
      }),
    ),
  );
  return line;
}

/** Render the engine's state, and hide what only an assessment has. @param {HTMLElement} root @param {State} state */
export function renderEngine(root, state) {
  const [failed, loading, assessed] = [state.engine === "failed", isWaiting(state), state.assessment !== null];
  const advised = shownAdvice(state) !== null;
  show(root, {
    failed: failed && advised,
    loading,
    assessment: advised,
    "progress-group": advised,
    reasons: assessed,
    prompt: !advised,
    outdated: failed && !state.isStandIn,
    "to-do": (state.assessment?.to_do.length ?? 0) > 0,
    "see-why": assessed,
    ...Object.fromEntries(WHYS.map((why) => [`why-${why}`, why === state.why])),
  });
  if (!assessed) show(root, Object.fromEntries(ASSESSED.map((name) => [name, false])));
}

/** Render how much of the engine has arrived. @param {HTMLElement} root @param {number} share of all, 0 to 1 */
export function renderProgress(root, share) {
  place(root, "progress", HTMLProgressElement).value = Math.min(share, 1);
}

/**
 * Render the interview time in words, and ask back about what may be a slip.
 * @param {HTMLElement} root
 * @param {Understood | null} understood null if no time is given
 */
export function renderMoment(root, understood) {
  show(root, { moment: understood !== null });
  if (!understood) return;
  const { doubts, isUtc, ...words } = understood;
  for (const [slot, text] of Object.entries(words)) {
    for (const one of place(root, "moment").querySelectorAll(`[data-slot="${slot}"]`)) one.textContent = text;
  }
  show(root, { "moment-zone": !isUtc, "moment-utc": isUtc });
  for (const doubt of DOUBTS) show(root, { [`moment-${doubt}`]: doubts.includes(doubt) });
}

/**
 * Render problems at their controls, and those that have none above the result. A detail that is no answer holds
 * nothing up, so its control is not invalid.
 * @param {HTMLElement} root
 * @param {readonly Problem[]} problems `field` is a control's name; of two of one control the later one counts
 */
export function renderProblems(root, problems) {
  const left = new Map(problems.map((one) => [one.field, one]));
  for (const error of root.querySelectorAll('[id^="error-"]')) {
    if (!(error instanceof HTMLElement)) continue;
    const name = error.id.replace("error-", "");
    const { message = "", code = "" } = left.get(name) ?? {};
    left.delete(name);
    error.hidden = !message;
    error.classList.toggle("bow-error--harmless", code === NON_ANSWER);
    const closed = error.closest("details");
    if (message && closed) closed.open = true;
    if (error.textContent !== message) error.textContent = message;
    for (const control of root.querySelectorAll(`[name="${CSS.escape(name)}"]`)) {
      if (message && code !== NON_ANSWER) control.setAttribute("aria-invalid", "true");
      else control.removeAttribute("aria-invalid");
    }
  }
  const others = [...left.values()].map(({ message }) => message).join(" ");
  show(root, { problem: others !== "" });
  write(root, "problem", others);
}
