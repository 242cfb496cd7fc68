/**
 * When to fetch the engine: its megabytes come as soon as somebody seems to want them, and no sooner
 * where they cost money or time.
 */

/** What says that somebody has come near the form. */
const SIGNS = ["focusin", "pointerover", "pointerdown", "touchstart"];

/**
 * Call `warm` once there is reason to. An answer is reason enough by itself and is not waited for here.
 * @param {HTMLElement} root
 * @param {() => void} warm
 * @param {AbortSignal} signal
 */
export function onIntent(root, warm, signal) {
  for (const sign of SIGNS) {
    root.addEventListener(sign, () => savesTraffic() || warm(), { signal, passive: true, once: true });
  }
  if (welcomesMegabytes()) whenIdle(warm, signal);
}

/**
 * What the browser says of the connection; not every browser does.
 * @returns {{ saveData?: boolean, effectiveType?: string, type?: string }}
 */
function connection() {
  return /** @type {any} */ (navigator).connection ?? {};
}

/** Whether the reader asked for as little traffic as can be: then nothing loads before an answer. */
function savesTraffic() {
  return connection().saveData === true;
}

/** Whether megabytes that may not be wanted do no harm. */
function welcomesMegabytes() {
  const { effectiveType, type, saveData } = connection();
  return effectiveType === "4g" && type !== "cellular" && saveData !== true;
}

/**
 * Do something once the page has loaded and has nothing else to do.
 * @param {() => void} work
 * @param {AbortSignal} signal
 */
function whenIdle(work, signal) {
  if (!("requestIdleCallback" in window)) return;
  const wait = () => requestIdleCallback(() => signal.aborted || work());
  if (document.readyState === "complete") wait();
  else window.addEventListener("load", wait, { signal, once: true });
}
