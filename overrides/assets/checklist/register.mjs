/** Gives `<bow-out-checklist>` its behaviour. A browser too old for modules keeps the paper form. */

import { BowOutChecklist } from "./element.mjs";

customElements.define("bow-out-checklist", BowOutChecklist);
