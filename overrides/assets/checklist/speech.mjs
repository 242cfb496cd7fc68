/**
 * Announcements for screen readers, through the one live region: each once, and none of what is read anyway because
 * the focus moves there.
 */

import { place, sentence } from "./page.mjs";

/** @import { Decision } from "./advice.mjs" */
/** @import { Assessment } from "./protocol.mjs" */

/** How long an announcement waits for more: arrow keys check every radio that they pass. */
const DELAY_MS = 400;

const NOTHING = { outcome: "", channel: "", how: "", complete: false, asked: 0 };

/** Remarks beside controls and drafts. */
const REMARKS = '.bow-error, [data-part="stale"], [data-part="review"] h4';

/** What nothing in is visible. */
const HIDING = "[hidden], details:not([open])";

/** @param {HTMLElement} root */
export function createSpeech(root) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */ let timer;
  /** What is not announced yet: notes, which add up, and the status, of which only the newest counts. */
  let pending = { notes: "", status: "" };
  /** The result and the remarks that were announced last. */
  let [result, remarks] = [NOTHING, ""];

  function schedule() {
    clearTimeout(timer);
    timer = setTimeout(() => {
      place(root, "announcer").textContent = `${pending.notes} ${pending.status}`.trim();
      pending = { notes: "", status: "" };
    }, DELAY_MS);
  }

  return {
    /** Announce a note, along with all others that are pending. @param {string} text */
    announce(text) {
      pending.notes = `${pending.notes} ${text}`;
      schedule();
    },

    /**
     * Announce what is new in a result.
     * @param {(Decision & Partial<Assessment>) | null} assessment
     * @param {number} asked how many questions apply
     */
    announceResult(assessment, asked) {
      const before = result;
      if (!assessment) {
        [result, remarks] = [NOTHING, ""];
        return;
      }
      const { outcome, channel, headline, how, to_do = [], complete } = assessment;
      result = { outcome, channel, how, complete, asked };
      const words = before.complete && asked > before.asked ? [sentence(root, "more")] : [];
      if (JSON.stringify({ ...result, asked: before.asked }) !== JSON.stringify(before)) {
        words.push(...(complete ? [headline, how, ...to_do.slice(0, 1)] : [sentence(root, "sofar"), headline, how]));
        if (complete && !before.complete && channel !== "none") words.push(sentence(root, "ready"));
      }
      if (words.length === 0) return;
      pending.status = words.join(" ");
      schedule();
    },

    /** Announce the remarks that are visible, unless they are the same as before. */
    announceRemarks() {
      const [all, before] = [[...root.querySelectorAll(REMARKS)], remarks];
      const visible = all.filter((one) => !one.closest(HIDING)); // `offsetParent` would force a layout
      remarks = visible.map((one) => one.firstChild?.textContent?.trim() ?? "").join(" ");
      if (remarks && remarks !== before) this.announce(remarks);
    },

    stop() {
      clearTimeout(timer);
    },
  };
}
