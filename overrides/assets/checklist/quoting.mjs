/**
 * What somebody pastes who links to a section or to a sentence: the address, and the address in HTML, in Markdown and in
 * a citation. And text fragments (`#:~:text=`), which lead to words: how one is made, and how it is read where the
 * browser does not. Pure functions of plain values.
 */

/**
 * `quote` are words of the section, if the link leads to those; `checked` is a day in words, if the page says one.
 * @typedef {{ address: string, title: string, page: string, checked: string, quote: string }} Linked
 */

const SITE = "Bow Out";
const LICENCE = "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/";

/** More words are named by the first and the last of them. */
const MOST_WORDS = 12;
const FEW_WORDS = 5;

/** The longest text fragment that is read, in characters. */
const LONGEST = 2000;

/** What each button copies. @type {Readonly<Record<string, (linked: Linked) => string>>} */
export const CODES = {
  address: ({ address }) => address,
  html: (linked) => `<a href="${escapeHtml(linked.address)}">${escapeHtml(name(linked))}</a> (${SITE})`,
  // A bracket would end the text of the link, or its address.
  markdown: (linked) =>
    `[${name(linked).replace(/[\\`*_[\]<]/g, "\\$&")}](${linked.address.replace(/[()]/g, (sign) => (sign === "(" ? "%28" : "%29"))}) (${SITE})`,
  citation(linked) {
    const { address, title, page, checked, quote } = linked;
    const section = title === page ? enquote(page) : `${enquote(title)}, in ${enquote(page)}`;
    const day = checked && `, last checked on ${checked}`;
    return `${quote && `${enquote(quote)} `}${SITE}: ${section}${day}. ${address} (${LICENCE})`;
  },
};

/** Name what a link leads to. @param {Linked} linked */
export function name({ title, quote }) {
  return quote ? enquote(quote) : title;
}

/** Put text into quotation marks, in place of its own around it all; others within it become single. @param {string} text */
function enquote(text) {
  const inner = text.replace(/^["“]([^"“”]+)["”]$/, "$1");
  return `“${inner.replace(/“|(?<![^\s(])"/g, "‘").replace(/["”]/g, "’")}”`;
}

/** @param {string} text */
function escapeHtml(text) {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/**
 * Complete the words that a selection has begun or ended within: a text fragment finds whole words only.
 * @param {string} before what stands before the selected text in its block
 * @param {string} text
 * @param {string} after
 * @returns {[before: string, text: string, after: string]}
 */
export function completeWords(before, text, after) {
  const begun = /^\s/.test(text) ? "" : (/[\p{L}\p{N}’'-]*$/u.exec(before)?.[0] ?? "");
  const ended = /\s$/.test(text) ? "" : (/^[\p{L}\p{N}’'-]*/u.exec(after)?.[0] ?? "");
  return [before.slice(0, before.length - begun.length), begun + text + ended, after.slice(ended.length)];
}

/**
 * Make the fragment that leads to words. A browser searches it block by block, so one text has to be in one block.
 * @param {string} before what stands before the text in its block
 * @param {string} text the words in the first block
 * @param {string} last the words in the last block, or nothing if that is the first
 * @param {string} after what stands after the text in its block
 * @param {string} whole all words of the page: where the text is there twice, the words around it tell which is meant
 * @returns {string} what comes after "#"
 */
export function toFragment(before, text, last, after, whole) {
  const words = split(text);
  if (last || words.length > MOST_WORDS) {
    const end = last ? split(last) : words;
    return `:~:text=${encode(words.slice(0, FEW_WORDS))},${encode(end.slice(-FEW_WORDS))}`;
  }
  const isTwice = split(whole).join(" ").split(words.join(" ")).length > 2;
  const [prefix, suffix] = isTwice ? [split(before).slice(-FEW_WORDS), split(after).slice(0, FEW_WORDS)] : [[], []];
  const parts = [
    ...(prefix.length > 0 ? [`${encode(prefix)}-`] : []),
    encode(words),
    ...(suffix.length > 0 ? [`-${encode(suffix)}`] : []),
  ];
  return `:~:text=${parts.join(",")}`;
}

/**
 * Read an address's fragment as a text fragment.
 * @param {string} fragment from "#" on
 * @returns {{ id: string, pattern: RegExp } | null} the id before it, and what finds the words, as its group 1
 */
export function readFragment(fragment) {
  const [, id = "", directive] = /^#(.*?):~:text=([^&]+)/s.exec(fragment.slice(0, LONGEST)) ?? [];
  if (!directive) return null;
  const parts = directive.split(",");
  const prefix = parts[0]?.endsWith("-") ? toPattern(parts.shift()?.slice(0, -1)) : "";
  const suffix = parts.at(-1)?.startsWith("-") ? toPattern(parts.pop()?.slice(1)) : "";
  const [start, end] = parts.map((one) => toPattern(one));
  if (!start) return null;
  const words = end ? `${start}.*?${end}` : start;
  return {
    id,
    pattern: new RegExp(`${prefix}\\s*(?<![\\p{L}\\p{N}])(${words})(?![\\p{L}\\p{N}])\\s*${suffix}`, "disu"),
  };
}

/** @param {string} [text] encoded @returns {string} a regular expression for these words, however they are set apart */
function toPattern(text = "") {
  let words = text;
  try {
    words = decodeURIComponent(text);
  } catch {
    // not encoded, then
  }
  return split(words)
    .map((one) => one.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"))
    .join("\\s+");
}

/** @param {string} text @returns {string[]} its words, without the permalinks of headings */
function split(text) {
  return text.split(/[\s¶]+/).filter(Boolean);
}

/**
 * Encode words; also what has a meaning in a text fragment, and what programs leave out at the end of an address.
 * @param {readonly string[]} words
 */
function encode(words) {
  return encodeURIComponent(words.join(" ")).replace(
    /[-.!'()*~_]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
