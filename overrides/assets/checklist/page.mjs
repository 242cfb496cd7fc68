/**
 * Finding, showing and filling the places of the form: elements with a `data-part`, which `publisher/form.py` writes.
 */

/**
 * Find an element that the page must have.
 * @template {typeof HTMLElement} [T=typeof HTMLElement]
 * @param {ParentNode} root
 * @param {string} selector
 * @param {T} [type]
 * @returns {InstanceType<T>}
 */
export function find(root, selector, type) {
  const found = root.querySelector(selector);
  if (!(found instanceof (type ?? HTMLElement))) throw new Error(`The page lacks ${selector}.`);
  return /** @type {InstanceType<T>} */ (found);
}

/**
 * Find a place by its name.
 * @template {typeof HTMLElement} [T=typeof HTMLElement]
 * @param {ParentNode} root
 * @param {string} name
 * @param {T} [type]
 * @returns {InstanceType<T>}
 */
export function place(root, name, type) {
  return find(root, `[data-part="${name}"]`, type);
}

/** Find a control. @param {ParentNode} fields @param {string} name @returns {HTMLInputElement | HTMLTextAreaElement} */
export function control(fields, name) {
  return /** @type {any} */ (find(fields, `:is(input, textarea, select)[name="${name}"]`));
}

/**
 * Find an option's radio.
 * @param {HTMLFormElement} fields
 * @param {string} question
 * @param {string} option
 * @returns {HTMLInputElement | null} null if there is no such question or option
 */
export function radio(fields, question, option) {
  const found = fields.querySelector(
    `fieldset[data-question="${CSS.escape(question)}"] input[value="${CSS.escape(option)}"]`,
  );
  return found instanceof HTMLInputElement ? found : null;
}

/**
 * Clone a template, and fill its slots with text.
 * @param {ParentNode} root
 * @param {string} name
 * @param {Record<string, string>} texts by slot
 * @returns {HTMLElement}
 */
export function cloneTemplate(root, name, texts) {
  const { content } = place(root, name, HTMLTemplateElement);
  const element = /** @type {HTMLElement} */ (content.firstElementChild?.cloneNode(true));
  for (const [slot, text] of Object.entries(texts)) find(element, `[data-slot="${slot}"]`).textContent = text;
  return element;
}

/**
 * Set a place's text, unless it is the same: replacing text clears a selection in it.
 * @param {ParentNode} root
 * @param {string} name
 * @param {string | number} text
 */
export function write(root, name, text) {
  const element = place(root, name);
  if (element.textContent !== String(text)) element.textContent = String(text);
}

/**
 * Replace the lines of a list, unless they are equal: a removed element loses the focus. Where a replaced line had it,
 * the control of the same text gets it.
 * @param {HTMLElement} list
 * @param {readonly HTMLElement[]} lines
 */
export function fillList(list, lines) {
  const old = [...list.children];
  if (old.length === lines.length && lines.every((line, at) => line.isEqualNode(old[at] ?? null))) return;
  const focused = list.contains(document.activeElement) ? document.activeElement : null;
  list.replaceChildren(...lines);
  if (!focused) return;
  const name = (/** @type {Element} */ one) => (one.closest("label") ?? one).textContent;
  const same = [...list.querySelectorAll("a, button, input")].find((one) => name(one) === name(focused));
  const next = same ?? list.closest("[tabindex]");
  if (next instanceof HTMLElement) next.focus({ preventScroll: true });
}

/**
 * Read the text of a place for a live region, without buttons, links and what is hidden.
 * @param {ParentNode} root
 * @param {string} name
 * @returns {string}
 */
export function sentence(root, name) {
  const copy = /** @type {HTMLElement} */ (place(root, name).cloneNode(true));
  for (const one of copy.querySelectorAll("a, button, [hidden]")) one.remove();
  return copy.textContent?.replace(/\s+/g, " ").trim() ?? "";
}

/** Show or hide places. @param {ParentNode} root @param {Record<string, boolean>} shown by name */
export function show(root, shown) {
  for (const [name, is] of Object.entries(shown)) place(root, name).hidden = !is;
}

/**
 * Read a question's text, or an option's, from the page: the browser may have translated it.
 * @param {ParentNode} root
 * @param {string} question
 * @param {string} [option]
 * @returns {string}
 */
export function wording(root, question, option) {
  const fieldset = root.querySelector(`fieldset[data-question="${CSS.escape(question)}"]`);
  const element = option
    ? fieldset?.querySelector(`input[value="${CSS.escape(option)}"]`)?.parentElement
    : fieldset?.querySelector("legend");
  return element?.textContent?.trim() ?? "";
}

/** Scroll to an element, and focus it. @param {HTMLElement} element */
export function goTo(element) {
  const closed = element.closest("details");
  if (closed) closed.open = true; // nothing in a closed one can be focused
  // Centred, a tall element would not show its beginning.
  element.scrollIntoView({ block: element.offsetHeight > window.innerHeight / 2 ? "start" : "center" });
  element.focus({ preventScroll: true });
}
