/**
 * The theme's script, which on this page is for search alone, fetched when a reader first searches: it would be nearly
 * half of what the page weighs.
 */

/** The keys that open search, as the theme has them. */
const KEYS = new Set(["/", "f", "s"]);

/** Wait for the focus in the field of search. Until the script is there, its sign and its keys move the focus too. */
export function awaitSearch() {
  const query = /** @type {HTMLElement} */ (document.querySelector('[data-md-component="search-query"]'));
  const toggle = /** @type {HTMLInputElement} */ (document.getElementById("__search"));
  const inert = /** @type {HTMLScriptElement} */ (document.querySelector('script[type="text/plain"]'));
  const before = new AbortController();
  const { signal } = before;

  query.addEventListener("focus", start, { signal });
  document.querySelector("header [for=__search]")?.addEventListener("click", () => query.focus(), { signal });
  document.addEventListener("keydown", press, { signal });
  document.documentElement.classList.replace("no-js", "js");

  function start() {
    before.abort();
    const script = document.createElement("script");
    script.src = inert.src;
    // Where the address has a target, the script shuts search 125 ms after it starts, as after any jump to a target. A
    // box cannot be clicked from within its own click, hence the timer.
    const reopen = () => toggle.addEventListener("change", () => setTimeout(() => toggle.click()), { once: true });
    if (document.querySelector(":target")) script.addEventListener("load", reopen);
    document.body.append(script);
  }

  /** @param {KeyboardEvent} event */
  function press(event) {
    const { key, target, altKey, ctrlKey, metaKey } = event;
    const isWriting = target instanceof Element && target.matches("input, textarea, select");
    if (isWriting || altKey || ctrlKey || metaKey || !KEYS.has(key)) return;
    event.preventDefault();
    query.focus();
  }
}
