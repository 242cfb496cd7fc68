/**
 * Marking words in a text field. No browser draws inside a field for us, so what is marked stands in
 * a copy of the text right behind it, which also gives the field its height and is what is printed.
 */

/** @typedef {{ start: number, end: number, severity: string }} Mark counted as a field counts, in UTF-16 units */

/**
 * Move marks along with an edit, until the engine has read the new text. One whose words were
 * changed goes.
 * @param {readonly Mark[]} marks
 * @param {string} before
 * @param {string} after
 * @returns {Mark[]}
 */
export function follow(marks, before, after) {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const [changed, moved] = [before.length - tail, after.length - before.length];
  return marks.flatMap((mark) => {
    if (mark.end <= head) return [mark];
    return mark.start >= changed ? [{ ...mark, start: mark.start + moved, end: mark.end + moved }] : [];
  });
}

/**
 * Fill the copy behind a field. Where two marks overlap, the first has the words.
 * @param {HTMLElement} copy
 * @param {string} text
 * @param {readonly Mark[]} marks
 */
export function paint(copy, text, marks) {
  /** @type {(string | Node)[]} */
  const pieces = [];
  let done = 0;
  for (const { start, end, severity } of [...marks].sort((one, other) => one.start - other.start)) {
    if (start < done || end <= start || end > text.length) continue;
    const mark = document.createElement("mark");
    mark.textContent = text.slice(start, end);
    mark.dataset.severity = severity;
    pieces.push(text.slice(done, start), mark);
    done = end;
  }
  copy.replaceChildren(...pieces, text.slice(done));
}
