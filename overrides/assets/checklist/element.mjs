/**
 * `<bow-out-checklist>`: takes over the form inside it while it is in the document.
 */

import { createChecklist } from "./checklist.mjs";

export class BowOutChecklist extends HTMLElement {
  /** @type {ReturnType<typeof createChecklist> | undefined} */ #checklist;

  connectedCallback() {
    if (this.querySelector("form")) this.#checklist = createChecklist(this);
  }

  disconnectedCallback() {
    this.#checklist?.stop();
  }
}
