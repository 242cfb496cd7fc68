/**
 * What is said aloud to those who do not look, in the one live region: each thing once, and nothing
 * that is read anyway where the focus goes.
 */

import { part, sentence } from "./page.mjs";

/** @import { Assessment } from "./protocol.mjs" */

/** How long an announcement waits for a newer one, in milliseconds: arrow keys pass through options. */
const BREATH = 400;

const NOTHING = { outcome: "", channel: "", how: "", complete: false, asked: 0 };

/** Fields that are wrong, and drafts to look at again. */
const REMARKS = '.bow-error, [data-part="stale"], [data-part="review"] h4';

/** @param {HTMLElement} root */
export function createSpeech(root) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */ let breath;
  /** What is still to be said: notes, which nothing takes back, and the news. */
  let unsaid = { notes: "", news: "" };
  /** What was said last of the result, and what was remarked. */
  let [told, remarked] = [NOTHING, ""];

  function speak() {
    clearTimeout(breath);
    breath = setTimeout(() => {
      part(root, "announcer").textContent = `${unsaid.notes} ${unsaid.news}`.trim();
      unsaid = { notes: "", news: "" };
    }, BREATH);
  }

  return {
    /** Say something that stays true. @param {string} text */
    note(text) {
      unsaid.notes = `${unsaid.notes} ${text}`;
      speak();
    },

    /** Say how things stand; newer news take the place of older. @param {string} text */
    tell(text) {
      unsaid.news = text;
      speak();
    },

    /**
     * Say what is new in a result.
     * @param {Assessment} assessment
     * @param {number} asked how many questions apply
     */
    tellResult({ outcome, channel, headline, how, to_do, complete }, asked) {
      const was = told;
      told = { outcome, channel, how, complete, asked };
      const more = was.complete && asked > was.asked ? [sentence(root, "more")] : [];
      const isSame = was.outcome === outcome && was.channel === channel && was.how === how && was.complete === complete;
      const result = complete ? [headline, how, ...to_do.slice(0, 1)] : [sentence(root, "sofar"), headline, how];
      if (complete && !was.complete && channel !== "none") result.push(sentence(root, "ready"));
      const words = [...more, ...(isSame ? [] : result)];
      if (words.length > 0) this.tell(words.join(" "));
    },

    /** Say once what is remarked beside a field or a draft. */
    tellRemarks() {
      const places = [...root.querySelectorAll(REMARKS)];
      const seen = places.filter((one) => one instanceof HTMLElement && one.offsetParent);
      const remarks = seen.map((one) => one.firstChild?.textContent?.trim() ?? "").join(" ");
      if (remarks && remarks !== remarked) this.note(remarks);
      remarked = remarks;
    },

    /** There is no result any more. */
    forget() {
      told = NOTHING;
      remarked = "";
    },

    stop() {
      clearTimeout(breath);
    },
  };
}
