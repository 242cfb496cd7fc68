/**
 * Handing over what the engine rendered: a mail link to the mail app, a file as a download.
 */

/** @import { Rendered } from "./protocol.mjs" */

/** When a file's `blob:` address is revoked: some browsers ask the reader first, and read it only then. */
const REVOKE_AFTER_MS = 60_000;

/**
 * @param {Rendered} rendered
 * @returns {"handed" | "opened" | { refused: string }} that a file was handed to the browser, or a mail link was
 *   followed; or why not
 */
export function handOver(rendered) {
  if ("refused" in rendered) {
    if (!rendered.address?.startsWith("mailto:")) return { refused: rendered.refused };
    follow(rendered.address, "");
    return "opened";
  }
  const address = URL.createObjectURL(new Blob([rendered.text], { type: rendered.type }));
  follow(address, rendered.name);
  setTimeout(() => URL.revokeObjectURL(address), REVOKE_AFTER_MS);
  return "handed";
}

/** @param {string} address @param {string} name the file's, or nothing to follow a link */
function follow(address, name) {
  const link = document.createElement("a");
  link.href = address;
  link.target = "_self"; // in a frame the default is another tab, which a mail link would leave empty
  if (name) link.download = name;
  link.click();
}
