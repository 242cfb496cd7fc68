/**
 * What scripts add to the page for those who link: a permalink beside every address, and a form that makes an address
 * of answers. `publisher/addresses.py` and `publisher/scenario.py` write the page.
 */

import "./codes.mjs";
import { findNeverAsked } from "./answers.mjs";
import { readTable } from "./fields.mjs";
import { find, place, show, write } from "./page.mjs";

const form = find(document, ".bow-builder", HTMLFormElement);
const link = find(form, "a", HTMLAnchorElement);
const selects = [...form.querySelectorAll("select")];
const table = readTable(selects, form.dataset.advice);
const options = new Map(
  selects.map(({ dataset, options }) => [
    dataset.question ?? "",
    [...options].map(({ value }) => value).filter(Boolean),
  ]),
);
const checklist = link.href;

for (const address of document.querySelectorAll(".bow-addresses a")) addPermalink(address, describeListed(address));
for (const address of document.querySelectorAll("td:first-child > a")) {
  const { page = "", checked = "" } = link.dataset;
  addPermalink(address, { page, checked, title: address.closest("tr")?.lastElementChild?.textContent ?? "" });
}
form.hidden = false;
form.addEventListener("change", update);
window.addEventListener("pageshow", update); // a browser restores choices on Back, and fires no event
update();

/** Make the address of what is chosen, or say why there is none. */
function update() {
  const chosen = selects.filter(({ value }) => value);
  const answers = Object.fromEntries(chosen.map(({ dataset, value }) => [dataset.question ?? "", value]));
  const [never] = findNeverAsked(table, options, answers);
  const isBuilt = chosen.length > 0 && never === undefined;
  const query = Object.entries(answers).map((pair) => pair.join("="));
  link.href = isBuilt ? `${checklist}#${query.join("&")}` : checklist;
  link.dataset.title = chosen.map(({ selectedOptions }) => selectedOptions[0]?.textContent).join("; ");
  write(form, "built", link.href);
  write(form, "never-name", never ? (find(form, `[for="pick-${never}"]`).textContent ?? "") : "");
  show(form, { nothing: chosen.length === 0, never: never !== undefined, built: isBuilt, take: isBuilt });
}

/** @param {Element} address @param {{ title: string, page: string, checked: string }} linked */
function addPermalink(address, linked) {
  const permalink = document.createElement("a");
  permalink.className = "headerlink bow-permalink";
  permalink.href = /** @type {HTMLAnchorElement} */ (address).href;
  permalink.textContent = "¶";
  permalink.title = place(document, "permalink-title").textContent ?? "";
  permalink.setAttribute("aria-label", `${permalink.title}: ${linked.title}`);
  Object.assign(permalink.dataset, linked);
  address.after(permalink);
}

/** @param {Element} address in the list, where sections stand below their page */
function describeListed(address) {
  const row = address.closest(".bow-addresses > li");
  const title = address.textContent ?? "";
  return {
    title,
    page: row?.querySelector("a")?.textContent ?? title,
    checked: row?.querySelector("time")?.textContent ?? "",
  };
}
