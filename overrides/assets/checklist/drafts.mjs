/**
 * What becomes of a draft: new as long as nobody touched it, the reader's own from then on. Pure
 * functions on frozen values, so that "edits are never lost" can be read off here.
 */

/**
 * `composed` is what the engine wrote last; `edited` the reader's words, if they differ; `basis`
 * what the engine had written when they began to edit; `kept` words they set aside and may want
 * back.
 * @typedef {Readonly<Record<string, string>>} Parts
 * @typedef {Readonly<{ composed: Parts, edited: Parts | null, basis: Parts, kept: Parts | null }>} Draft
 */

/** @type {Draft} */
export const EMPTY = { composed: {}, edited: null, basis: {}, kept: null };

/**
 * Take in what the engine has written.
 * @param {Draft} draft
 * @param {Parts} composed
 * @returns {Draft}
 */
export function receive(draft, composed) {
  const edited = draft.edited && !same(draft.edited, composed) ? draft.edited : null;
  return { ...draft, composed, edited };
}

/**
 * Take in what the reader has typed.
 * @param {Draft} draft
 * @param {Parts} text all parts, as they now read
 * @returns {Draft}
 */
export function edit(draft, text) {
  if (same(text, draft.composed)) return { ...draft, edited: null };
  return { ...draft, edited: text, basis: draft.edited ? draft.basis : draft.composed };
}

/**
 * Use the engine's words, and keep the reader's for `undo`.
 * @param {Draft} draft
 * @returns {Draft}
 */
export function renew(draft) {
  return draft.edited ? { ...draft, edited: null, kept: draft.edited } : draft;
}

/**
 * Bring the kept words back. What was typed meanwhile is kept in turn.
 * @param {Draft} draft
 * @returns {Draft}
 */
export function undo(draft) {
  if (!draft.kept) return draft;
  return { ...draft, edited: draft.kept, basis: draft.composed, kept: draft.edited };
}

/**
 * Say what the fields should read.
 * @param {Draft} draft
 * @returns {Parts}
 */
export function text(draft) {
  return draft.edited ?? draft.composed;
}

/**
 * Tell whether the engine would now write something else than what the reader edited.
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
