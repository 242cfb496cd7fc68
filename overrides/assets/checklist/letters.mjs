/** The buttons that copy a message that `publisher/library.py` wrote, in the library and in a frame. */

import { writeToClipboard } from "./clipboard.mjs";
import { find, place } from "./page.mjs";

/**
 * Add the buttons to each message, and one more beside an email's subject.
 * @param {Element} root what holds the messages, the template of a button, and the live region
 */
export function addCopies(root) {
  for (const letter of root.querySelectorAll(".bow-letter")) {
    const parts = [...letter.querySelectorAll("dd")];
    const isEmail = letter.closest('[data-form="email"]') !== null;
    const buttons = letter.appendChild(document.createElement("p"));
    buttons.className = "bow-take";
    addCopy(root, buttons, letter, isEmail ? parts.slice(1) : parts).classList.add("md-button--primary");
    if (isEmail) addCopy(root, find(letter, "dt"), letter, parts.slice(0, 1));
  }
}

/**
 * Add a button that copies parts of a message.
 * @param {Element} root
 * @param {Element} parent
 * @param {Element} letter
 * @param {HTMLElement[]} parts
 */
function addCopy(root, parent, letter, parts) {
  const label = [find(letter, "h1, h3").textContent, parent.textContent].filter(Boolean).join(", ");
  parent.append(find(root, "template", HTMLTemplateElement).content.cloneNode(true));
  const button = find(parent, "button");
  find(button, "span").textContent = `: ${label}`;
  button.addEventListener("click", () => void copy(root, parent, parts));
  return button;
}

/**
 * Copy, and say so beside the button; where the browser refuses, select the words instead.
 * @param {Element} root
 * @param {Element} parent
 * @param {HTMLElement[]} parts
 */
async function copy(root, parent, parts) {
  const said = (await writeToClipboard(parts.map(read).join("\n\n"))) ? "copied" : "refused";
  const [first, last] = [parts[0], parts.at(-1)];
  if (said === "refused" && first && last) getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
  for (const note of root.querySelectorAll("[data-said]")) note.setAttribute("hidden", "");
  const note = find(parent, `[data-said="${said}"]`);
  note.hidden = false;
  announce(root, "announcer", note.innerText);
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

/**
 * Announce something in a live region: emptied first, as the same text again would not be announced.
 * @param {Element} root
 * @param {string} name
 * @param {string} text
 */
export function announce(root, name, text) {
  const region = place(root, name);
  region.textContent = "";
  requestAnimationFrame(() => (region.textContent = text));
}
