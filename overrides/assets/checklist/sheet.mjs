/**
 * On a phone the result is below the questions. A bar keeps its first line in sight, and opens it as
 * a sheet over the page, without leaving the question that is being answered.
 */

import { goTo, part, show } from "./page.mjs";

/**
 * Give the bar its behaviour.
 * @param {HTMLElement} root
 * @param {AbortSignal} signal ends it
 */
export function createSheet(root, signal) {
  const [bar, result] = [part(root, "bar"), part(root, "result")];
  const columns = /** @type {HTMLElement} */ (result.parentElement);
  const isOpen = () => result.hasAttribute("popover");

  // A browser's own pop-over is a region of the page all the same: it only lies on top for a while.
  function open() {
    if (!("showPopover" in result)) return goTo(result);
    columns.style.minHeight = `${columns.offsetHeight}px`; // what is below stays where it is
    result.setAttribute("popover", "auto");
    result.showPopover();
    bar.setAttribute("aria-expanded", "true");
    show(root, { close: true });
    result.focus({ preventScroll: true });
  }

  function close() {
    if (!isOpen()) return;
    const lost = document.activeElement === document.body || result.contains(document.activeElement);
    result.removeAttribute("popover"); // which closes it
    columns.style.minHeight = "";
    bar.setAttribute("aria-expanded", "false");
    show(root, { close: false });
    if (lost) bar.focus({ preventScroll: true });
  }

  // Escape, or a tap beside it.
  const onToggle = (/** @type {Event} */ event) => /** @type {ToggleEvent} */ (event).newState === "closed" && close();
  result.addEventListener("toggle", onToggle, { signal });
  // Nobody should type under it.
  root.addEventListener("focusin", ({ target }) => result.contains(/** @type {Node} */ (target)) || close(), { signal });
  // A wide page has it beside the questions already; on paper it has its place.
  window.addEventListener("resize", () => bar.offsetParent || close(), { signal });
  window.addEventListener("beforeprint", close, { signal });
  signal.addEventListener("abort", close);
  const watch = new IntersectionObserver(([entry]) => {
    bar.classList.toggle("bow-bar--away", Boolean(entry?.isIntersecting) && !isOpen());
  });
  watch.observe(result);
  signal.addEventListener("abort", () => watch.disconnect());
  return { close, press: () => (isOpen() ? close() : open()) };
}
