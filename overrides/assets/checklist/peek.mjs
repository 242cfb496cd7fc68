/**
 * On a narrow screen the result stands below the questions, and its first lines stick to the foot of the screen until
 * it is scrolled to: the headline, and once everything is answered also how and the first action. `position: sticky`
 * needs to know how high these lines are, and CSS cannot measure that.
 */

import { place } from "./page.mjs";

/** The largest share of the screen's height that the lines may take. */
const MOST_OF_SCREEN = 0.6;

/** The space below the last line, small enough to show nothing of the next. */
const MARGIN_PX = 8;

/**
 * @param {HTMLElement} root
 * @param {() => boolean} isComplete whether everything is answered
 * @param {AbortSignal} signal
 */
export function createPeek(root, isComplete, signal) {
  const result = place(root, "result");
  const questions = /** @type {HTMLElement} */ (result.previousElementSibling);

  /** The elements that may be the last to stick, from the bottom up. */
  function ends() {
    const [headline, go] = [place(root, "headline"), place(root, "go")];
    const first = place(root, "to-do").firstElementChild;
    const answer = isComplete() ? [first, go, headline] : [headline];
    return [place(root, "failed").firstElementChild, place(root, "loading"), ...answer];
  }

  function measure() {
    const { top, left, height } = result.getBoundingClientRect();
    const shown = ends().filter((one) => one !== null && one.getClientRects().length > 0);
    const heights = shown.map((one) => /** @type {Element} */ (one).getBoundingClientRect().bottom - top + MARGIN_PX);
    const seen = heights.find((one) => one <= MOST_OF_SCREEN * window.innerHeight);
    result.style.setProperty("--bow-foot", seen === undefined ? "auto" : `${Math.min(0, seen - height)}px`);
    root.style.setProperty("--bow-seen", `${seen ?? 0}px`);
    // The lines may not cover the answer that was just given.
    const [focused, column] = [document.activeElement, questions.getBoundingClientRect()];
    if (seen === undefined || left >= column.right || !focused || !questions.contains(focused)) return;
    if (focused.getBoundingClientRect().bottom > window.innerHeight - seen)
      focused.scrollIntoView({ block: "nearest" });
  }

  const watch = new ResizeObserver(measure);
  watch.observe(result);
  window.addEventListener("resize", measure, { signal });
  signal.addEventListener("abort", () => watch.disconnect());
}
