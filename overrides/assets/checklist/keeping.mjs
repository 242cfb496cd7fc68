/**
 * What is kept: in the tab for as long as it is open, so that Back, a reload or a phone that threw the page away loses
 * nothing; and with "Keep on this device", which is off until chosen, until the reader erases it. Both are stored anew
 * after every change.
 */

import { control, place, sentence, show, write } from "./page.mjs";
import { createStore, KEY } from "./store.mjs";

/** @import { Kept, Page } from "./store.mjs" */

/** Whether this page was just opened in a tab of its own by another: such a tab begins with a copy of that one's storage. */
function isNewTab() {
  const [navigation] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType("navigation"));
  return window.opener !== null && history.length === 1 && navigation?.type === "navigate";
}

/** The notes about it, of which one is shown at a time. */
const NOTES = ["restored", "returned", "unreadable", "erased", "elsewhere", "unkept"];

/**
 * @param {HTMLElement} root
 * @param {(text: string) => void} announce
 * @param {() => Page} read what there is to store
 * @param {AbortSignal} signal
 */
export function createKeeping(root, announce, read, signal) {
  const [device, tab] = [createStore("localStorage"), createStore("sessionStorage")];
  /** What this page last stored on the device or read there, as text; null while that is off. @type {string | null} */
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
    if (stored !== null && (key === KEY || key === null) && device.look() === null) stop("erased");
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
        stored = device.keep(read(), new Date());
        say(stored === null ? "unkept" : "");
        if (stored !== null) announce(sentence(root, "kept"));
        focusOther();
      },

      erase() {
        tab.erase();
        if (device.erase()) stop("erased");
        else say("unkept");
        focusOther();
      },
    },

    /**
     * Restore what was stored, and go on storing. Another tab may have changed what the device has since.
     * @param {(kept: Kept) => void} restore
     */
    begin(restore) {
      if (isNewTab()) tab.erase();
      const [own, found] = [tab.recall(), device.recall()];
      if (found !== null && found !== "unreadable") stored = found.text;
      const isNewer =
        found !== null && found !== "unreadable" && own !== null && own !== "unreadable" && found.at > own.at;
      if (own !== null && own !== "unreadable" && !isNewer) {
        restore(own);
        return say("returned");
      }
      if (found === "unreadable") return say("unreadable");
      if (found === null) return;
      restore(found);
      write(
        root,
        "kept-on",
        new Date(found.at).toLocaleDateString(control(root, "english").value, { dateStyle: "long" }),
      );
      say("restored");
    },

    /** Store what the reader has changed, unless another tab has erased or changed what is kept: that is newer. */
    update() {
      const moment = new Date();
      tab.keep(read(), moment);
      if (stored === null) return;
      const now = device.look();
      if (now !== stored) return stop(now === null ? "erased" : "elsewhere");
      const text = device.keep(read(), moment);
      stored = text ?? stored;
      if ((text === null) !== (shown === "unkept")) say(text === null ? "unkept" : "");
    },

    /** Everything was cleared. */
    clear() {
      tab.erase();
    },

    /** Take the note away. */
    reset() {
      say("");
    },
  };
}
