/**
 * Links to a section, once the permalink of its heading was pressed, and to a sentence that is selected.
 * `overrides/partials/linking.html` has the words.
 */

import { writeToClipboard } from "./clipboard.mjs";
import { find, place } from "./page.mjs";
import { CODES, completeWords, name, readFragment, toFragment } from "./quoting.mjs";

/** @import { Linked } from "./quoting.mjs" */

const HEADINGS = ":is(h1, h2, h3, h4)[id]";
/** What a text fragment must not cross. A list or a table holds such blocks. */
const BLOCKS = "p, li, h1, h2, h3, h4, td, th, dd, dt, caption, figcaption, summary";
/** No text that is there for every reader. */
const NOT_QUOTED = "bow-out-checklist, form, dialog, .bow-library";

const article = find(document, ".md-content__inner");
const dialog = find(document, ".bow-linking", HTMLDialogElement);
const code = find(dialog, "textarea", HTMLTextAreaElement);
const offer = place(document, "quote", HTMLButtonElement);

/** @type {Linked} */
let linked;

dialog.addEventListener("click", ({ target }) => {
  if (!(target instanceof HTMLButtonElement)) return;
  if (target.value) void copy(target);
  else dialog.close();
});
offer.addEventListener("pointerdown", (event) => event.preventDefault()); // which would take the selection away
offer.addEventListener("click", () => {
  offer.hidden = true;
  open(linked, writeToClipboard(linked.address));
});

/**
 * Show what can be copied for a heading.
 * @param {HTMLAnchorElement} permalink its data attributes say what this page does not: the section may be on another
 * @param {string} address
 * @param {Promise<boolean>} isCopied whether it is in the clipboard already
 */
export function linkTo(permalink, address, isCopied) {
  if (permalink.getAttribute("href")?.startsWith("#")) history.replaceState(history.state, "", permalink.hash);
  open({ address, ...describe(), title: nameOf(permalink), quote: "", ...permalink.dataset }, isCopied);
}

/** @param {Linked} next @param {Promise<boolean>} isCopied */
function open(next, isCopied) {
  linked = next;
  place(dialog, "linked").textContent = name(linked);
  dialog.showModal();
  void copy(find(dialog, "button", HTMLButtonElement), isCopied);
}

/**
 * Copy, and say so; where the browser refuses, the text is selected for the keyboard.
 * @param {HTMLButtonElement} button
 * @param {Promise<boolean>} [copied]
 */
async function copy(button, copied) {
  code.value = CODES[button.value]?.(linked) ?? "";
  for (const one of dialog.querySelectorAll("button")) one.toggleAttribute("data-copied", one === button);
  for (const name of ["copied", "refused"]) place(dialog, name).hidden = true; // the same again is announced again
  const isCopied = await (copied ?? writeToClipboard(code.value));
  if (!isCopied) code.select();
  place(dialog, "what").textContent = button.textContent;
  for (const name of ["copied", "refused"]) place(dialog, name).hidden = isCopied !== (name === "copied");
}

/** @returns {{ page: string, checked: string }} */
function describe() {
  const heading = article.querySelector("h1");
  return {
    page: heading ? nameOf(heading) : document.title,
    checked: article.querySelector(".bow-checked time")?.textContent ?? "",
  };
}

/** Read the words of a heading without its permalink. @param {Element} element */
function nameOf(element) {
  const named = document.getElementById(element.getAttribute("aria-labelledby") ?? "") ?? element;
  return tidy(named.textContent ?? "");
}

/** Offer a link to what is selected, at the end of its block, so that the keyboard comes there next. */
export function offerQuote() {
  const selection = getSelection();
  const range = selection?.rangeCount ? tighten(selection.getRangeAt(0)) : null;
  // Chromium drops the selection as the focus moves on, perhaps to a link before the button.
  if (!range && offer.parentElement?.contains(document.activeElement) && offer.parentElement !== article) return;
  offer.hidden = true;
  offer.remove(); // its words are not the block's
  if (!range) return;
  const [first, last] = [blockOf(range.startContainer), blockOf(range.endContainer)];
  if (!first || !last) return;
  const [before, text, after] = completeWords(
    cut(first, "before", range),
    first === last ? String(range) : cut(first, "from", range),
    first === last ? cut(last, "after", range) : "",
  );
  const end = first === last ? "" : cut(last, "until", range);
  const isBefore = (/** @type {Element} */ one) =>
    one === first || first.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING;
  const heading = [...article.querySelectorAll(HEADINGS)].filter(isBefore).at(-1);
  const fragment = toFragment(before, text, end, after, article.textContent ?? "");
  const page = describe();
  linked = {
    ...page,
    address: `${location.origin}${location.pathname}#${heading?.id ?? ""}${fragment}`,
    title: heading ? nameOf(heading) : page.page,
    quote: tidy(end ? String(selection) : text),
  };
  last.append(offer);
  offer.hidden = false;
  const at = [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect();
  const origin = /** @type {Element} */ (offer.offsetParent).getBoundingClientRect();
  const left = Math.min(at.left - origin.left, origin.width - offer.offsetWidth);
  offer.style.translate = `${Math.max(0, left)}px ${at.bottom - origin.top}px`;
}

/**
 * Leave out what of a selection holds no words: a paragraph that is clicked three times ends within the next.
 * @param {Range} range
 * @returns {Range | null} from text to text; null if there is none
 */
function tighten(range) {
  const texts = textsIn(range.commonAncestorContainer).flatMap((node) => {
    const [from, to] = [
      node === range.startContainer ? range.startOffset : 0,
      node === range.endContainer ? range.endOffset : node.length,
    ];
    return range.intersectsNode(node) && node.data.slice(from, to).trim() ? [{ node, from, to }] : [];
  });
  const [first, last] = [texts[0], texts.at(-1)];
  if (!first || !last) return null;
  const tight = document.createRange();
  tight.setStart(first.node, first.from);
  tight.setEnd(last.node, last.to);
  return tight;
}

/** @param {Node} root @returns {Text[]} the text nodes in it, or itself */
function textsIn(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes = root instanceof Text ? [root] : [];
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) nodes.push(node);
  return nodes;
}

/** @param {string} text without the permalinks of headings */
function tidy(text) {
  return text.replace(/[\s¶]+/g, " ").trim();
}

/** @param {Node} node @returns {Element | null} the block of text that it is in, if that may be quoted */
function blockOf(node) {
  const block = (node instanceof Element ? node : node.parentElement)?.closest(BLOCKS);
  return block && article.contains(block) && !block.closest(NOT_QUOTED) ? block : null;
}

/**
 * Cut a part out of a block at a selection's boundaries.
 * @param {Element} block
 * @param {"before" | "from" | "until" | "after"} part before or from its start, or until or after its end
 * @param {Range} range
 * @returns {string}
 */
function cut(block, part, range) {
  const piece = document.createRange();
  piece.selectNodeContents(block);
  if (part === "before") piece.setEnd(range.startContainer, range.startOffset);
  if (part === "from") piece.setStart(range.startContainer, range.startOffset);
  if (part === "until") piece.setEnd(range.endContainer, range.endOffset);
  if (part === "after") piece.setStart(range.endContainer, range.endOffset);
  return String(piece);
}

/** Do what the browser does not: find the words that a text fragment names, and select them. @param {string} hash */
export function selectQuoted(hash) {
  const wanted = readFragment(hash);
  if (!wanted) return;
  /** @type {{ node: Text, at: number }[]} */
  const nodes = [];
  let [text, block] = ["", /** @type {Element | null} */ (null)];
  for (const node of textsIn(article)) {
    const own = blockOf(node);
    if (!own) continue;
    if (own !== block) text += " ";
    nodes.push({ node, at: text.length });
    [text, block] = [text + node.data, own];
  }
  const [from, to] = wanted.pattern.exec(text)?.indices?.[1] ?? [];
  const holder = (/** @type {number} */ at) => nodes.filter((one) => one.at <= at).at(-1);
  const [first, last] = [holder(from ?? -1), holder((to ?? 0) - 1)];
  if (!first || !last || from === undefined || to === undefined) {
    return document.getElementById(wanted.id)?.scrollIntoView();
  }
  getSelection()?.setBaseAndExtent(first.node, from - first.at, last.node, to - last.at);
  first.node.parentElement?.scrollIntoView({ block: "center" });
}
