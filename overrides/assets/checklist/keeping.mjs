/**
 * "Keep on this device": off until it is chosen, then kept up to date, and erased on request.
 */

import { part, sentence, show, write } from "./page.mjs";
import { KEY, erase, keep, look, recall } from "./store.mjs";

/** @import { Kept, Page } from "./store.mjs" */

/** What can be said of it, one at a time. */
const NOTES = ["restored", "unreadable", "erased", "elsewhere", "unkept"];

/**
 * @param {HTMLElement} root
 * @param {(text: string) => void} announce
 * @param {() => Page} own what is the reader's, as it is now
 * @param {AbortSignal} signal ends it
 */
export function createKeeping(root, announce, own, signal) {
  /** What this page last kept or brought back, as it is stored; nothing while keeping is off. @type {string | null} */
  let stored = null;

  /** @param {string} note */
  function say(note) {
    const isOn = stored !== null;
    show(root, { kept: isOn, "not-kept": !isOn, ...Object.fromEntries(NOTES.map((one) => [one, one === note])) });
    if (note) announce(sentence(root, note));
  }

  /** Stop keeping, and say why. @param {string} note */
  function stop(note) {
    stored = null;
    say(note);
  }

  /** Hear at once of what another tab does; a page that slept is told when it next wants to keep something. */
  function onStorage(/** @type {StorageEvent} */ { key }) {
    if (stored !== null && (key === KEY || key === null) && look() === null) stop("erased");
  }

  window.addEventListener("storage", onStorage, { signal });
  return {
    /**
     * Bring back what was kept, and go on keeping it.
     * @param {(kept: Kept) => void} restore
     */
    begin(restore) {
      const found = recall();
      if (found === "unreadable") return say("unreadable");
      if (found === null) return;
      restore(found);
      stored = found.text;
      write(root, "kept-on", new Date(found.at).toLocaleDateString("en-GB", { dateStyle: "long" }));
      say("restored");
    },

    /** Keep what the reader has changed, unless it was erased or changed elsewhere: the newer words stay. */
    update() {
      if (stored === null) return;
      const now = look();
      if (now !== stored) return stop(now === null ? "erased" : "elsewhere");
      const text = keep(own(), new Date());
      const [isKept, wasKept] = [text !== null, part(root, "unkept").hidden];
      stored = text ?? stored;
      if (isKept !== wasKept) say(isKept ? "" : "unkept");
    },

    /** Do what a button says, if it is one of these. @param {string} action */
    press(action) {
      if (action === "keep") {
        stored = keep(own(), new Date());
        say(stored === null ? "unkept" : "");
        if (stored !== null) announce(sentence(root, "kept"));
      } else if (action === "erase") {
        if (erase()) stop("erased");
        else say("unkept");
      } else return;
      const button = part(root, stored === null ? "not-kept" : "kept").querySelector("button");
      button?.focus(); // the one that was pressed is gone
    },

    /** What was said of it belongs to what is cleared now. */
    reset() {
      say("");
    },
  };
}
