/**
 * What scripts add to the message library: buttons that copy, a count, and controls that follow the address.
 * `publisher/library.py` writes the page, and style sheets alone show what its controls pick.
 */

import { addCopies, announce } from "./letters.mjs";
import { find, place } from "./page.mjs";

const root = find(document, ".bow-library");
const fields = find(root, "form", HTMLFormElement);
const letters = [...root.querySelectorAll(".bow-letter")];

for (const letter of letters) nameLetter(letter);
addCopies(root);
root.dataset.live = ""; // the controls follow the address now, so they alone decide what is shown
follow();
addEventListener("hashchange", follow);
fields.addEventListener("change", () => {
  const id = announceShown()?.id;
  // So that the address of the one message that is shown can be passed on.
  history.replaceState(null, "", location.pathname + location.search + (id ? `#${id}` : ""));
});

/**
 * Make a message's heading a link to itself that says what the message is for, wherever a list of links is read.
 * @param {Element} letter
 */
function nameLetter(letter) {
  const heading = find(letter, "h3");
  const link = document.createElement("a");
  link.href = `#${heading.id}`;
  const title = document.createElement("span");
  title.className = "bow-sr";
  title.textContent = `${letter.closest("section")?.querySelector("h2")?.textContent}: `;
  link.append(title, heading.lastChild ?? "");
  heading.replaceChildren(link);
}

/** Set the controls to what the address names: a situation, one form of it, or one message. */
function follow() {
  const named = document.getElementById(location.hash.slice(1));
  if (!named || !root.contains(named)) return;
  for (const name of ["situation", "form", "tone"]) {
    const values = named.closest(`[data-${name}]`)?.getAttribute(`data-${name}`)?.split(" ") ?? [];
    const control = /** @type {RadioNodeList | HTMLSelectElement} */ (fields.elements.namedItem(name));
    if (values[0] && !values.includes(control.value)) control.value = values[0];
  }
  named.scrollIntoView();
  announceShown();
}

/**
 * Say how many messages are shown, and which, if it is one.
 * @returns {HTMLElement | null} the heading of that one
 */
function announceShown() {
  const shown = letters.filter((one) => one.getClientRects().length > 0);
  const heading = shown[0] && shown.length === 1 ? find(shown[0], "h3") : null;
  place(root, "which").textContent = heading ? `. ${heading.textContent}` : "";
  place(root, "none").hidden = shown.length > 0;
  announce(root, "count", String(shown.length));
  return heading;
}
