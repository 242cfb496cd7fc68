/**
 * What scripts add to the message library: buttons that copy, a count, and a form that follows the address.
 * `publisher/library.py` writes the page, and style sheets alone show what its form picks.
 */

import { writeToClipboard } from "./clipboard.mjs";

const root = find(document, ".bow-library");
const form = find(root, "form", HTMLFormElement);
const template = find(root, "template", HTMLTemplateElement);
const letters = [...root.querySelectorAll(".bow-letter")];

for (const letter of letters) {
  const parts = [...letter.querySelectorAll("dd")];
  const isEmail = letter.closest('[data-form="email"]') !== null;
  const place = letter.appendChild(document.createElement("p"));
  place.className = "bow-take";
  addCopy(place, letter, isEmail ? parts.slice(1) : parts).classList.add("md-button--primary");
  if (isEmail) addCopy(find(letter, "dt"), letter, parts.slice(0, 1));
}
root.dataset.live = ""; // the form follows the address now, so it alone decides what is shown
follow();
addEventListener("hashchange", follow);
form.addEventListener("change", () => {
  tell();
  keep();
});

/**
 * Add a button that copies parts of a message.
 * @param {Element} place
 * @param {Element} letter
 * @param {HTMLElement[]} parts
 */
function addCopy(place, letter, parts) {
  const label = [find(letter, "h3").textContent, place.textContent].filter(Boolean).join(", ");
  place.append(template.content.cloneNode(true));
  const button = find(place, "button");
  find(button, "span").textContent = `: ${label}`;
  button.addEventListener("click", () => void copy(place, parts));
  return button;
}

/**
 * Copy, and say so beside the button; where the browser refuses, select the words instead.
 * @param {Element} place
 * @param {HTMLElement[]} parts
 */
async function copy(place, parts) {
  const said = (await writeToClipboard(parts.map(read).join("\n\n"))) ? "copied" : "refused";
  const [first, last] = [parts[0], parts.at(-1)];
  if (said === "refused" && first && last) getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
  for (const note of root.querySelectorAll("[data-said]")) note.setAttribute("hidden", "");
  const note = find(place, `[data-said="${said}"]`);
  note.hidden = false;
  say("announcer", note.innerText);
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

/** Set the form to what the address names: a situation, one form of it, or one message. */
function follow() {
  const named = document.getElementById(location.hash.slice(1));
  if (!named || !root.contains(named)) return;
  for (const name of ["situation", "form", "tone"]) {
    const values = named.closest(`[data-${name}]`)?.getAttribute(`data-${name}`)?.split(" ") ?? [];
    const control = /** @type {RadioNodeList | HTMLSelectElement} */ (form.elements.namedItem(name));
    if (values[0] && !values.includes(control.value)) control.value = values[0];
  }
  named.scrollIntoView();
  tell();
}

/** @returns {Element[]} the messages that are shown */
function shown() {
  return letters.filter((one) => one.getClientRects().length > 0);
}

/** Say how many messages are shown, and which, if it is one. */
function tell() {
  const [first, ...others] = shown();
  find(root, '[data-part="which"]').textContent = first && !others.length ? `. ${find(first, "h3").textContent}` : "";
  find(root, '[data-part="none"]').hidden = first !== undefined;
  say("count", String(first ? others.length + 1 : 0));
}

/** Keep in the address which message is shown, if it is one, so that it can be passed on. */
function keep() {
  const [first, ...others] = shown();
  const hash = first && !others.length ? `#${find(first, "h3").id}` : "";
  history.replaceState(null, "", location.pathname + location.search + hash);
}

/**
 * Say something in a live region, which speaks only of what changes.
 * @param {string} name
 * @param {string} text
 */
function say(name, text) {
  const region = find(root, `[data-part="${name}"]`);
  region.textContent = "";
  requestAnimationFrame(() => (region.textContent = text));
}

/**
 * @template {typeof HTMLElement} [T=typeof HTMLElement]
 * @param {ParentNode} within
 * @param {string} selector
 * @param {T} [type]
 * @returns {InstanceType<T>}
 */
function find(within, selector, type) {
  const found = within.querySelector(selector);
  if (!(found instanceof (type ?? HTMLElement))) throw new Error(`The library lacks "${selector}".`);
  return /** @type {InstanceType<T>} */ (found);
}
