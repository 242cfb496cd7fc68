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
  announceShown();
  updateAddress();
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

/** @returns {Element[]} the messages that are shown */
function shown() {
  return letters.filter((one) => one.getClientRects().length > 0);
}

/** Say how many messages are shown, and which, if it is one. */
function announceShown() {
  const [first, ...others] = shown();
  place(root, "which").textContent = first && !others.length ? `. ${find(first, "h3").textContent}` : "";
  place(root, "none").hidden = first !== undefined;
  announce(root, "count", String(first ? others.length + 1 : 0));
}

/** Keep in the address which message is shown, if it is one, so that it can be passed on. */
function updateAddress() {
  const [first, ...others] = shown();
  const hash = first && !others.length ? `#${find(first, "h3").id}` : "";
  history.replaceState(null, "", location.pathname + location.search + hash);
}
