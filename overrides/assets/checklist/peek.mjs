/**
 * On a phone the result stands below the questions. Its first lines stay in sight at the foot of the screen until the
 * reader comes to it: what to do, and once everything is answered also how, and what to do first. The style sheet does
 * the sticking; only how much of the result these lines are has to be measured.
 */

import { part } from "./page.mjs";

/** The most of the screen that they may take, so that a question can be read above them. */
const MOST = 0.6;

/** What is seen below the last of them, in pixels: nothing of what comes next. */
const MARGIN = 8;

/**
 * @param {HTMLElement} root
 * @param {AbortSignal} signal ends it
 */
export function createPeek(root, signal) {
  const result = part(root, "result");
  const questions = /** @type {HTMLElement} */ (result.previousElementSibling);

  /** What may be the last in sight, the furthest down first. */
  function ends() {
    const [headline, go] = [part(root, "headline"), part(root, "go")];
    const first = part(root, "to-do").firstElementChild;
    const answer = part(root, "sofar").hidden ? [first, go, headline] : [headline];
    return [part(root, "failed").firstElementChild, part(root, "loading"), ...answer];
  }

  function measure() {
    const { top, left, height } = result.getBoundingClientRect();
    const shown = ends().filter((one) => one !== null && one.getClientRects().length > 0);
    const heights = shown.map((one) => /** @type {Element} */ (one).getBoundingClientRect().bottom - top + MARGIN);
    const seen = heights.find((one) => one <= MOST * window.innerHeight);
    result.style.setProperty("--bow-foot", seen === undefined ? "auto" : `${Math.min(0, seen - height)}px`);
    root.style.setProperty("--bow-seen", `${seen ?? 0}px`);
    // What was answered last stays in sight above them.
    const [focused, column] = [document.activeElement, questions.getBoundingClientRect()];
    if (seen === undefined || left >= column.right || !focused || !questions.contains(focused)) return;
    if (focused.getBoundingClientRect().bottom > window.innerHeight - seen) focused.scrollIntoView({ block: "nearest" });
  }

  const watch = new ResizeObserver(measure);
  watch.observe(result);
  window.addEventListener("resize", measure, { signal });
  signal.addEventListener("abort", () => watch.disconnect());
}
