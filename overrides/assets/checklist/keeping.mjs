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
  return window.opener !== null && history.length === 1 && navigationType() === "navigate";
}

function navigationType() {
  const [navigation] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType("navigation"));
  return navigation?.type;
}

/** Whether everything was cleared. @param {Kept} kept */
const isBlank = ({ filled }) => Object.keys(filled.answers).length === 0;

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
  /** What this page last stored in the tab or read there, as text. @type {string | null} */
  let left = null;
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

  /** A page in the back/forward cache is as it was: another of this tab may have gone on, or started again, since. */
  function onPageShow(/** @type {PageTransitionEvent} */ { persisted }) {
    if (persisted && tab.look() !== left) location.reload();
  }

  /** @param {Date} now */
  function keepInTab(now) {
    left = tab.keep({ ...read(), isKept: stored !== null }, now);
    const isLeft = left !== null;
    show(root, { "in-tab": isLeft, "not-in-tab": !isLeft });
    if (!isLeft) tab.erase(); // full: what is there is older than what the browser itself restores
  }

  window.addEventListener("storage", onStorage, { signal });
  window.addEventListener("pageshow", onPageShow, { signal });
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
        const now = new Date();
        stored = device.keep(read(), now);
        keepInTab(now);
        say(stored === null ? "unkept" : "");
        if (stored !== null) announce(sentence(root, "kept"));
        focusOther();
      },

      erase() {
        tab.erase();
        left = null;
        if (device.erase()) stop("erased");
        else say("unkept");
        focusOther();
      },
    },

    /**
     * Restore what was stored, and go on storing. Where this tab keeps on the device, another may have changed that
     * since; where it does not, what another keeps is not its own.
     * @param {(kept: Kept) => void} restore
     */
    begin(restore) {
      if (isNewTab()) tab.erase();
      left = tab.look();
      const [own, found] = [tab.recall(), device.recall()];
      const readable = found === "unreadable" ? null : found;
      if (own !== null && own !== "unreadable") {
        if (own.isKept) stored = readable?.text ?? null;
        if (stored === null || readable === null || readable.at <= own.at) {
          restore(own);
          return say(isBlank(own) ? "" : "returned");
        }
      }
      if (found === "unreadable") return say("unreadable");
      if (found === null) return;
      stored = found.text;
      restore(found);
      if (isBlank(found)) return say("");
      write(
        root,
        "kept-on",
        new Date(found.at).toLocaleDateString(control(root, "english").value, { dateStyle: "long" }),
      );
      say("restored");
    },

    /** Restore the tab's copy again, where the browser has restored an entry of its history. @param {(kept: Kept) => void} restore */
    repeat(restore) {
      const own = navigationType() === "navigate" ? null : tab.recall();
      if (own !== null && own !== "unreadable") restore(own);
    },

    /** Store what the reader has changed, unless another tab has erased or changed what is kept: that is newer. */
    update() {
      const moment = new Date();
      const now = device.look();
      if (stored !== null && now !== stored) stop(now === null ? "erased" : "elsewhere");
      keepInTab(moment);
      if (stored === null) return;
      const text = device.keep(read(), moment);
      stored = text ?? stored;
      if ((text === null) !== (shown === "unkept")) say(text === null ? "unkept" : "");
    },

    /** Store what a link has changed: in the tab alone, as it may have been followed by mistake. */
    updateTab() {
      keepInTab(new Date());
    },

    /** Take the note away. */
    reset() {
      say("");
    },
  };
}
