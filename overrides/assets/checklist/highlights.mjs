/**
 * Highlighting words of a textarea. It cannot be styled inside, so a copy of its text lies right behind it, with the
 * words in `mark` elements; the copy also gives the textarea its height, and is what is printed.
 */

/** @typedef {{ start: number, end: number, severity: string }} Highlight in UTF-16 code units */

/**
 * Move highlights along with an edit, until the engine has reviewed the new text. One whose words changed is dropped.
 * @param {readonly Highlight[]} highlights
 * @param {string} before
 * @param {string} after
 * @returns {Highlight[]}
 */
export function follow(highlights, before, after) {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const [changed, moved] = [before.length - tail, after.length - before.length];
  return highlights.flatMap((one) => {
    if (one.end <= head) return [one];
    return one.start >= changed ? [{ ...one, start: one.start + moved, end: one.end + moved }] : [];
  });
}

/**
 * Fill the copy behind a textarea. Of two highlights that overlap, only the first is drawn.
 * @param {HTMLElement} copy
 * @param {string} text
 * @param {readonly Highlight[]} highlights
 */
export function paint(copy, text, highlights) {
  /** @type {(string | Node)[]} */
  const pieces = [];
  let done = 0;
  for (const { start, end, severity } of [...highlights].sort((one, other) => one.start - other.start)) {
    if (start < done || end <= start || end > text.length) continue;
    const mark = document.createElement("mark");
    mark.textContent = text.slice(start, end);
    mark.dataset.severity = severity;
    pieces.push(text.slice(done, start), mark);
    done = end;
  }
  copy.replaceChildren(...pieces, text.slice(done));
}
