// Comes before the theme's search worker, in one file with it, and stands between it and the page.
//
// The worker looks for whatever begins with a word of the query, which no stop word is kept from: "how to cancel" would
// find all that begins with "to". And lunr allows for a mistyped word only where the query says so, as in "cancle~1".
{
  /** @typedef {{ terms: Record<string, boolean> }} Section what is found; in its terms, whether it has each word */
  /** @typedef {{ type: number, data: { items: Section[][] } }} Message */

  /** The theme's names for two of its messages. */
  const [QUERY, RESULT] = [2, 3];
  /** A shorter word is one letter away from too many others. */
  const [LETTERS_FOR_ONE_FAULT, LETTERS_FOR_TWO_FAULTS] = [5, 8];

  const tell = self.postMessage.bind(self);
  let [query, again] = ["", false];

  /** @param {string} text */
  const ask = (text) => self.dispatchEvent(new MessageEvent("message", { data: { type: QUERY, data: text } }));

  self.onmessage = (event) => {
    if (event.data.type !== QUERY || !event.isTrusted) return;
    event.stopImmediatePropagation();
    const { lunr } = /** @type {any} */ (self);
    /** @type {string[]} */
    const words = event.data.data.trim().replace(/’/g, "'").split(/\s+/);
    query = words.filter((word) => lunr.stopWordFilter(word.toLowerCase())).join(" ") || (words.at(-1) ?? "");
    again = false;
    ask(query);
  };

  /** @param {Message} message */
  self.postMessage = (message) => {
    if (message.type !== RESULT) return tell(message);
    const sections = message.data.items.flat();
    const found = new Set(sections.flatMap(({ terms }) => Object.keys(terms).filter((word) => terms[word])));
    const forgiving = query
      .split(" ")
      .map((word) => {
        if (found.has(word.toLowerCase()) || word.length < LETTERS_FOR_ONE_FAULT || !/^[a-z]+$/i.test(word))
          return word;
        return `${word}~${word.length < LETTERS_FOR_TWO_FAULTS ? 1 : 2}`;
      })
      .join(" ");
    if (!again && forgiving !== query) {
      again = true;
      ask(forgiving);
      return;
    }
    // What one section lacks the page would call missing, though it may be in the next, or in the page's words.
    for (const { terms } of sections) for (const word in terms) if (!terms[word]) delete terms[word];
    tell(message);
  };
}
