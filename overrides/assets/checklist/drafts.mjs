/**
 * What becomes of a draft: new as long as nobody touched it, the reader's own from then on. Pure
 * functions on frozen values, so that "edits are never lost" can be read off here.
 */

/**
 * `composed` is what the engine wrote last; `edited` the reader's words, if they differ; `basis`
 * what the engine had written when they began to edit; `kept` all the words they set aside and may
 * want back, those of the last time at the end.
 * @typedef {Readonly<Record<string, string>>} Parts
 * @typedef {Readonly<{ composed: Parts, edited: Parts | null, basis: Parts, kept: readonly Parts[] }>} Draft
 */

/** @type {Draft} */
export const EMPTY = { composed: {}, edited: null, basis: {}, kept: [] };

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
  return draft.edited ? { ...draft, edited: null, kept: [...draft.kept, draft.edited] } : draft;
}

/**
 * Bring the words back that were kept last. What was typed meanwhile is kept in turn, as the oldest: whoever goes on
 * comes to all of them.
 * @param {Draft} draft
 * @returns {Draft}
 */
export function undo(draft) {
  const edited = draft.kept.at(-1);
  if (!edited) return draft;
  const kept = [...(draft.edited ? [draft.edited] : []), ...draft.kept.slice(0, -1)];
  return { ...draft, edited, basis: draft.composed, kept };
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
