/**
 * The state of a draft and its transitions: the engine's text until the reader edits it, theirs from then on. Pure
 * functions on frozen values.
 */

/**
 * `composed` is the engine's newest text; `edited` the reader's, if it differs; `basis` the engine's text when they
 * began to edit; `kept` the reader's texts that were replaced and can be undone, the latest last.
 * @typedef {Readonly<Record<string, string>>} Parts
 * @typedef {Readonly<{ composed: Parts, edited: Parts | null, basis: Parts, kept: readonly Parts[] }>} Draft
 */

/** @type {Draft} */
export const EMPTY = { composed: {}, edited: null, basis: {}, kept: [] };

/** The engine has composed it anew. @param {Draft} draft @param {Parts} composed @returns {Draft} */
export function receive(draft, composed) {
  const edited = draft.edited && !same(draft.edited, composed) ? draft.edited : null;
  return { ...draft, composed, edited };
}

/**
 * The reader has edited it.
 * @param {Draft} draft
 * @param {Parts} text all parts, as they now read
 * @returns {Draft}
 */
export function edit(draft, text) {
  if (same(text, draft.composed)) return { ...draft, edited: null };
  return { ...draft, edited: text, basis: draft.edited ? draft.basis : draft.composed };
}

/**
 * Replace the reader's text with the engine's, and keep it for `undo`.
 * @param {Draft} draft
 * @returns {Draft}
 */
export function renew(draft) {
  return draft.edited ? { ...draft, edited: null, kept: [...draft.kept, draft.edited] } : draft;
}

/**
 * Bring back the text that was kept last. One typed meanwhile is kept as the oldest, so that repeated calls go through
 * all of them.
 * @param {Draft} draft
 * @returns {Draft}
 */
export function undo(draft) {
  const edited = draft.kept.at(-1);
  if (!edited) return draft;
  const kept = [...(draft.edited ? [draft.edited] : []), ...draft.kept.slice(0, -1)];
  return { ...draft, edited, basis: draft.composed, kept };
}

/** Return the text to show. @param {Draft} draft @returns {Parts} */
export function text(draft) {
  return draft.edited ?? draft.composed;
}

/**
 * Whether the engine's text has changed since the reader began to edit.
 * @param {Draft} draft
 * @returns {boolean}
 */
export function isStale(draft) {
  return draft.edited !== null && !same(draft.basis, draft.composed);
}

/** @param {Parts} one @param {Parts} other */
function same(one, other) {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => (one[name] ?? "") === (other[name] ?? ""));
}
