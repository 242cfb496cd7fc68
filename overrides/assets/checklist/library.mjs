/**
 * What scripts add to the message library: buttons that copy, a count, and controls that follow the address.
 * `publisher/library.py` writes the page, and style sheets alone show what its controls pick.
 */

import { writeToClipboard } from "./clipboard.mjs";
import { find, place } from "./page.mjs";

const root = find(document, ".bow-library");
const fields = find(root, "form", HTMLFormElement);
const template = find(root, "template", HTMLTemplateElement);
const letters = [...root.querySelectorAll(".bow-letter")];

for (const letter of letters) {
  nameLetter(letter);
  const parts = [...letter.querySelectorAll("dd")];
  const isEmail = letter.closest('[data-form="email"]') !== null;
  const buttons = letter.appendChild(document.createElement("p"));
  buttons.className = "bow-take";
  addCopy(buttons, letter, isEmail ? parts.slice(1) : parts).classList.add("md-button--primary");
  if (isEmail) addCopy(find(letter, "dt"), letter, parts.slice(0, 1));
}
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

/**
 * Add a button that copies parts of a message.
 * @param {Element} parent
 * @param {Element} letter
 * @param {HTMLElement[]} parts
 */
function addCopy(parent, letter, parts) {
  const label = [find(letter, "h3").textContent, parent.textContent].filter(Boolean).join(", ");
  parent.append(template.content.cloneNode(true));
  const button = find(parent, "button");
  find(button, "span").textContent = `: ${label}`;
  button.addEventListener("click", () => void copy(parent, parts));
  return button;
}

/**
 * Copy, and say so beside the button; where the browser refuses, select the words instead.
 * @param {Element} parent
 * @param {HTMLElement[]} parts
 */
async function copy(parent, parts) {
  const said = (await writeToClipboard(parts.map(read).join("\n\n"))) ? "copied" : "refused";
  const [first, last] = [parts[0], parts.at(-1)];
  if (said === "refused" && first && last) getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
  for (const note of root.querySelectorAll("[data-said]")) note.setAttribute("hidden", "");
  const note = find(parent, `[data-said="${said}"]`);
  note.hidden = false;
  announce("announcer", note.innerText);
}

/**
 * @param {HTMLElement} part
 * @param {number} _
 * @param {HTMLElement[]} all
 * @returns {string} what a part says, with its name where there are others
 */
function read(part, _, all) {
  const text = [...part.querySelectorAll("p")].map((one) => one.innerText).join("\n\n");
  return all.length > 1 ? `${part.previousElementSibling?.textContent}\n${text}` : text;
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
  announce("count", String(first ? others.length + 1 : 0));
}

/** Keep in the address which message is shown, if it is one, so that it can be passed on. */
function updateAddress() {
  const [first, ...others] = shown();
  const hash = first && !others.length ? `#${find(first, "h3").id}` : "";
  history.replaceState(null, "", location.pathname + location.search + hash);
}

/**
 * Announce something in a live region: emptied first, as the same text again would not be announced.
 * @param {string} name
 * @param {string} text
 */
function announce(name, text) {
  const region = place(root, name);
  region.textContent = "";
  requestAnimationFrame(() => (region.textContent = text));
}
