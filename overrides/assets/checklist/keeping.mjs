/**
 * "Keep on this device": off until it is chosen, then kept up to date, and erased on request.
 */

import { part, show, write } from "./page.mjs";
import { KEY, erase, keep, recall } from "./store.mjs";

/** @import { Filled } from "./answers.mjs" */
/** @import { Draft } from "./drafts.mjs" */
/** @import { Form } from "./protocol.mjs" */
/** @import { Kept } from "./store.mjs" */

/** @typedef {{ filled: Filled, drafts: Partial<Record<Form, Draft>> }} Own what is the reader's, as it is now */

/** What can be said of it, one at a time. */
const NOTES = ["restored", "unreadable", "erased", "unkept"];

/**
 * @param {HTMLElement} root
 * @param {(text: string) => void} announce
 * @param {() => Own} own
 * @param {AbortSignal} signal ends it
 */
export function createKeeping(root, announce, own, signal) {
  let isOn = false;
  /** What this page knows to be kept. */
  let known = "";

  /** @param {string} note */
  function say(note) {
    show(root, { kept: isOn, "not-kept": !isOn, ...Object.fromEntries(NOTES.map((one) => [one, one === note])) });
    if (note) announce(part(root, note).innerText);
  }

  function save() {
    const { filled, drafts } = own();
    known = JSON.stringify({ filled, drafts });
    return keep(filled, drafts, new Date());
  }

  // Erased in another tab: this one must not bring it back.
  window.addEventListener(
    "storage",
    ({ key, newValue }) => {
      if (!isOn || newValue !== null || (key !== KEY && key !== null)) return;
      isOn = false;
      say("erased");
    },
    { signal },
  );

  return {
    /**
     * @param {(kept: Kept) => void} restore fills in what was kept, which this goes on keeping
     */
    begin(restore) {
      const found = recall();
      isOn = found !== null && found !== "unreadable";
      if (found === "unreadable") say("unreadable");
      if (found === null || found === "unreadable") return;
      restore(found);
      known = JSON.stringify(own());
      const lang = document.documentElement.lang || undefined;
      write(root, "kept-on", new Date(found.at).toLocaleDateString(lang, { dateStyle: "long" }));
      say("restored");
    },

    /** Keep what has changed. A page that only comes back to view must not write over what a newer one has kept. */
    update() {
      if (!isOn || JSON.stringify(own()) === known) return;
      const [isKept, wasKept] = [save(), part(root, "unkept").hidden];
      if (isKept !== wasKept) say(isKept ? "" : "unkept");
    },

    /** Do what a button says, if it is one of these. @param {string} action */
    press(action) {
      if (action === "keep") {
        isOn = save();
        say(isOn ? "" : "unkept");
        if (isOn) announce(part(root, "kept").innerText);
      } else if (action === "erase") {
        isOn = !erase();
        say(isOn ? "unkept" : "erased");
      } else return;
      const button = part(root, isOn ? "kept" : "not-kept").querySelector("button");
      button?.focus(); // the one that was pressed is gone
    },

    /** What was said of it belongs to what is cleared now. */
    reset() {
      say("");
    },
  };
}
