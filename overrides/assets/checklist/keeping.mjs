/**
 * "Keep on this device": off until chosen, then stored anew after every change, and erased on request.
 */

import { control, place, sentence, show, write } from "./page.mjs";
import { erase, KEY, keep, look, recall } from "./store.mjs";

/** @import { Kept, Page } from "./store.mjs" */

/** The notes about it, of which one is shown at a time. */
const NOTES = ["restored", "unreadable", "erased", "elsewhere", "unkept"];

/**
 * @param {HTMLElement} root
 * @param {(text: string) => void} announce
 * @param {() => Page} read what there is to store
 * @param {AbortSignal} signal
 */
export function createKeeping(root, announce, read, signal) {
  /** What this page last stored or read, as text; null while keeping is off. @type {string | null} */
  let stored = null;
  /** The note that is shown. */
  let shown = "";

  /** @param {string} note */
  function say(note) {
    shown = note;
    const isOn = stored !== null;
    show(root, { kept: isOn, "not-kept": !isOn, ...Object.fromEntries(NOTES.map((one) => [one, one === note])) });
    if (note) announce(sentence(root, note));
  }

  /** Stop keeping, and say why. @param {string} note */
  function stop(note) {
    stored = null;
    say(note);
  }

  /** Only other tabs get this event, and no page in the back/forward cache does: `update` looks again. */
  function onStorage(/** @type {StorageEvent} */ { key }) {
    if (stored !== null && (key === KEY || key === null) && look() === null) stop("erased");
  }

  window.addEventListener("storage", onStorage, { signal });
  /** The button that was pressed is hidden now. */
  function focusOther() {
    place(root, stored === null ? "not-kept" : "kept")
      .querySelector("button")
      ?.focus();
  }

  return {
    /** What the buttons do. */
    actions: {
      keep() {
        stored = keep(read(), new Date());
        say(stored === null ? "unkept" : "");
        if (stored !== null) announce(sentence(root, "kept"));
        focusOther();
      },

      erase() {
        if (erase()) stop("erased");
        else say("unkept");
        focusOther();
      },
    },

    /** Restore what was stored, and go on storing. @param {(kept: Kept) => void} restore */
    begin(restore) {
      const found = recall();
      if (found === "unreadable") return say("unreadable");
      if (found === null) return;
      restore(found);
      stored = found.text;
      write(
        root,
        "kept-on",
        new Date(found.at).toLocaleDateString(control(root, "english").value, { dateStyle: "long" }),
      );
      say("restored");
    },

    /** Store what the reader has changed, unless another tab has erased or changed what is stored: that is newer. */
    update() {
      if (stored === null) return;
      const now = look();
      if (now !== stored) return stop(now === null ? "erased" : "elsewhere");
      const text = keep(read(), new Date());
      stored = text ?? stored;
      if ((text === null) !== (shown === "unkept")) say(text === null ? "unkept" : "");
    },

    /** Take the note away. */
    reset() {
      say("");
    },
  };
}
