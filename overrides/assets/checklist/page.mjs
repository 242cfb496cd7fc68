/**
 * Finding the places in the form that scripts fill. `publisher/form.py` writes them.
 */

/**
 * Find a place by its `data-part`. A missing one is a mistake of ours, not of a reader's.
 * @template {typeof HTMLElement} [T=typeof HTMLElement]
 * @param {ParentNode} root
 * @param {string} name
 * @param {T} [type]
 * @returns {InstanceType<T>}
 */
export function part(root, name, type) {
  return must(root.querySelector(`[data-part="${name}"]`), name, type);
}

/**
 * Find a control of the form by its name.
 * @param {HTMLFormElement} form
 * @param {string} name
 * @returns {HTMLInputElement | HTMLTextAreaElement}
 */
export function control(form, name) {
  const found = form.querySelector(`:is(input, textarea, select)[name="${name}"]`);
  return /** @type {HTMLInputElement | HTMLTextAreaElement} */ (must(found, name));
}

/**
 * Find the control of one answer.
 * @param {HTMLFormElement} form
 * @param {string} question
 * @param {string} option
 * @returns {HTMLInputElement | null} nothing if there is no such question, or no such option of it
 */
export function radio(form, question, option) {
  const found = form.querySelector(
    `fieldset[data-question="${CSS.escape(question)}"] input[value="${CSS.escape(option)}"]`,
  );
  return found instanceof HTMLInputElement ? found : null;
}

/**
 * Copy what a template holds, and fill its slots with text.
 * @param {ParentNode} root
 * @param {string} name the template's `data-part`
 * @param {Record<string, string>} texts by slot
 * @returns {HTMLElement}
 */
export function fill(root, name, texts) {
  const copy = part(root, name, HTMLTemplateElement).content.firstElementChild?.cloneNode(true);
  const element = must(/** @type {Element | undefined} */ (copy) ?? null, name);
  for (const [slot, text] of Object.entries(texts)) {
    must(element.querySelector(`[data-slot="${slot}"]`), slot).textContent = text;
  }
  return element;
}

/**
 * Put text in a place, unless it stands there: untouched text keeps its selection.
 * @param {ParentNode} root
 * @param {string} name
 * @param {string | number} text
 */
export function write(root, name, text) {
  const place = part(root, name);
  if (place.textContent !== String(text)) place.textContent = String(text);
}

/**
 * Fill a list, unless it reads just so: what is not touched keeps the focus. Where a line that has it comes anew, the
 * new one gets it.
 * @param {HTMLElement} list
 * @param {readonly HTMLElement[]} lines
 */
export function fillList(list, lines) {
  const old = [...list.children];
  if (old.length === lines.length && lines.every((line, at) => line.isEqualNode(old[at] ?? null))) return;
  const focused = list.contains(document.activeElement) ? document.activeElement : null;
  list.replaceChildren(...lines);
  if (!focused) return;
  const same = [...list.querySelectorAll("a, button")].find((one) => one.textContent === focused.textContent);
  const next = same ?? list.closest("[tabindex]");
  if (next instanceof HTMLElement) next.focus({ preventScroll: true });
}

/**
 * What a place says, for the ear: without the words of its buttons and links.
 * @param {ParentNode} root
 * @param {string} name
 * @returns {string}
 */
export function sentence(root, name) {
  const copy = /** @type {HTMLElement} */ (part(root, name).cloneNode(true));
  for (const one of copy.querySelectorAll("a, button, [hidden]")) one.remove();
  return copy.textContent?.replace(/\s+/g, " ").trim() ?? "";
}

/**
 * Show or hide places.
 * @param {ParentNode} root
 * @param {Record<string, boolean>} shown by `data-part`
 */
export function show(root, shown) {
  for (const [name, is] of Object.entries(shown)) part(root, name).hidden = !is;
}

/**
 * The words that a reader knows a question by, as they read now, perhaps translated.
 * @param {ParentNode} root
 * @param {string} question
 * @param {string} [option]
 * @returns {string}
 */
export function wording(root, question, option) {
  const fieldset = root.querySelector(`fieldset[data-question="${CSS.escape(question)}"]`);
  const place = option
    ? fieldset?.querySelector(`input[value="${CSS.escape(option)}"]`)?.parentElement
    : fieldset?.querySelector("legend");
  return place?.textContent?.trim() ?? "";
}

/**
 * Bring a place into view and put the focus there.
 * @param {HTMLElement} place
 */
export function goTo(place) {
  const closed = place.closest("details");
  if (closed) closed.open = true; // a closed one could not take the focus
  // The middle of a tall place is not where its reader wants to begin.
  place.scrollIntoView({ block: place.offsetHeight > window.innerHeight / 2 ? "start" : "center" });
  place.focus({ preventScroll: true });
}

/**
 * @template {typeof HTMLElement} [T=typeof HTMLElement]
 * @param {Element | null} element
 * @param {string} name
 * @param {T} [type]
 * @returns {InstanceType<T>}
 */
function must(element, name, type) {
  if (!(element instanceof (type ?? HTMLElement))) throw new Error(`The form lacks "${name}".`);
  return /** @type {InstanceType<T>} */ (element);
}
