/**
 * When to fetch the engine, which has megabytes: on an unmetered fast connection at once, since a module runs when the
 * page is parsed and has its sheets; else at the first interaction with the form.
 */

/** The events that come before an answer. */
const EVENTS = ["focusin", "pointerover", "pointerdown", "touchstart"];

/**
 * Call `warm` as soon as the engine seems to be wanted. The first answer starts it in any case.
 * @param {HTMLElement} root
 * @param {() => void} warm
 * @param {AbortSignal} signal
 */
export function onIntent(root, warm, signal) {
  for (const event of EVENTS) {
    root.addEventListener(event, () => savesTraffic() || warm(), { signal, passive: true, once: true });
  }
  if (isFastAndUnmetered()) warm();
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
