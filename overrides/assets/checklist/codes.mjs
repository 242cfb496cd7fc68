/** The codes that other people paste, for what is chosen and with our real address, and buttons that copy them. */

import { writeToClipboard } from "./clipboard.mjs";
import { find } from "./page.mjs";

const root = find(document, ".bow-frames");
const select = find(root, "select", HTMLSelectElement);
const codes = [...root.querySelectorAll("code")].map((code) => ({ code, text: code.textContent ?? "" }));
const home = new URL("..", document.baseURI).href; // this page stands one folder below

for (const line of root.querySelectorAll("p[hidden]")) line.removeAttribute("hidden");
for (const button of root.querySelectorAll("button")) button.addEventListener("click", () => void copy(button));
select.addEventListener("change", write);
window.addEventListener("pageshow", write); // a browser restores the choice on Back, and fires no event
write();

function write() {
  const [first, chosen] = [select.options[0], select.selectedOptions[0]];
  if (!first || !chosen) return;
  for (const { code, text } of codes) {
    code.textContent = text
      .replaceAll(root.dataset.home ?? "", home)
      .replace(`embed/${first.value}/`, `embed/${chosen.value}/`)
      .replace(first.text, chosen.text)
      .replace(`"${first.dataset.height}"`, `"${chosen.dataset.height}"`);
  }
  for (const note of root.querySelectorAll("[data-said]")) note.setAttribute("hidden", "");
}

/** @param {Element} button */
async function copy(button) {
  const line = /** @type {Element} */ (button.parentElement);
  const code = /** @type {Element} */ (line.previousElementSibling?.firstElementChild);
  const said = (await writeToClipboard(code.textContent ?? "")) ? "copied" : "refused";
  if (said === "refused") getSelection()?.selectAllChildren(code);
  for (const note of root.querySelectorAll("[data-said]")) note.setAttribute("hidden", "");
  find(line, `[data-said="${said}"]`).hidden = false;
}
