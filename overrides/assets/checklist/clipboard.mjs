/** The clipboard, which a browser may lack, or refuse. */

/** @param {string} text @returns {Promise<boolean>} whether the text is in the clipboard now */
export async function writeToClipboard(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
