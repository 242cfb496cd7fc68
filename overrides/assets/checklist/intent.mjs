/**
 * When to fetch the engine, which has megabytes: at the first interaction with the form, or on an unmetered fast
 * connection once the page is idle.
 */

/** The events that come before an answer. */
const EVENTS = ["focusin", "pointerover", "pointerdown", "touchstart"];

/**
 * Warm the engine up as soon as it seems to be wanted. The first answer starts it in any case.
 * @param {HTMLElement} root
 * @param {{ prepare: () => void, warm: () => void }} engine
 * @param {AbortSignal} signal
 */
export function onIntent(root, { prepare, warm }, signal) {
  for (const event of EVENTS) {
    root.addEventListener(event, () => savesTraffic() || warm(), { signal, passive: true, once: true });
  }
  if (!isFastAndUnmetered()) return;
  prepare();
  whenIdle(warm, signal);
}

/**
 * The Network Information API, which only Chromium has.
 * @returns {{ saveData?: boolean, effectiveType?: string, type?: string }}
 */
function connection() {
  return /** @type {any} */ (navigator).connection ?? {};
}

/** With Data Saver on, nothing loads before an answer. */
function savesTraffic() {
  return connection().saveData === true;
}

function isFastAndUnmetered() {
  const { effectiveType, type, saveData } = connection();
  return effectiveType === "4g" && type !== "cellular" && saveData !== true;
}

/** Do something once the page has loaded and is idle. @param {() => void} work @param {AbortSignal} signal */
function whenIdle(work, signal) {
  if (!("requestIdleCallback" in window)) return;
  const wait = () => requestIdleCallback(() => signal.aborted || work());
  if (document.readyState === "complete") wait();
  else window.addEventListener("load", wait, { signal, once: true });
}
