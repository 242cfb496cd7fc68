/** Defines `<bow-out-checklist>`. A browser without modules keeps the paper form. */

import { createChecklist } from "./checklist.mjs";
import { awaitSearch } from "./search.mjs";

class BowOutChecklist extends HTMLElement {
  /** @type {ReturnType<typeof createChecklist> | undefined} */ #checklist;

  connectedCallback() {
    if (this.querySelector("form")) this.#checklist = createChecklist(this);
  }

  disconnectedCallback() {
    this.#checklist?.stop();
  }
}

if (document.querySelector(".md-search")) awaitSearch(); // a frame has none
customElements.define("bow-out-checklist", BowOutChecklist);
