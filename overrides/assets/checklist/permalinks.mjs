/**
 * The permalinks of headings, which copy the section's address. Without scripts they are plain links. What else there is
 * to linking is fetched once somebody comes near one or selects something, because every page would carry it.
 */

import { writeToClipboard } from "./clipboard.mjs";

/** In the message library a heading is itself a link to itself; what `builder.mjs` makes leads to another page. */
const PERMALINKS = ".headerlink, .bow-situation :is(h2, h3) > a, .bow-permalink";

/** How long a selection stays the same before something is offered for it. */
const SETTLED_MS = 300;

const load = () => import("./linking.mjs");

/** @type {ReturnType<typeof setTimeout> | undefined} */
let settling;
let hasSelected = false;

for (const type of ["pointerover", "focusin"]) {
  addEventListener(type, ({ target }) => {
    if (find(target)) load().catch(() => {}); // the click says so
  });
}
addEventListener("click", async (event) => {
  const permalink = find(event.target);
  if (!permalink || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  const address = new URL(permalink.href);
  address.search = ""; // which is about how this reader came here
  const isCopied = writeToClipboard(address.href); // at once, as Safari forbids it later
  try {
    (await load()).linkTo(permalink, address.href, isCopied);
  } catch {
    location.assign(permalink.href);
  }
});
document.addEventListener("selectionchange", () => {
  clearTimeout(settling);
  settling = setTimeout(() => {
    hasSelected ||= getSelection()?.isCollapsed === false; // it is collapsed at every click
    if (!hasSelected) return;
    load().then(
      ({ offerQuote }) => offerQuote(),
      () => {},
    );
  }, SETTLED_MS);
});
if (!("fragmentDirective" in document) && location.hash.includes(":~:text=")) {
  void load().then(({ selectQuoted }) => selectQuoted(location.hash));
}

/** @param {EventTarget | null} target @returns {HTMLAnchorElement | null} */
function find(target) {
  return target instanceof Element ? target.closest(PERMALINKS) : null;
}
