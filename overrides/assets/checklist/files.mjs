/**
 * Handing over what the engine rendered: a mail link to the mail program, a file to the downloads.
 */

/** @import { Rendered } from "./protocol.mjs" */

/** How long a file's address lives, in milliseconds: some browsers ask before they save. */
const KEPT = 60_000;

/**
 * @param {Rendered} rendered
 * @returns {string | null} why it could not be handed over; empty if a file was; null if a link was, which may do nothing
 */
export function handOver(rendered) {
  if ("refused" in rendered) {
    if (!rendered.address?.startsWith("mailto:")) return rendered.refused;
    follow(rendered.address, "");
    return null;
  }
  const address = URL.createObjectURL(new Blob([rendered.text], { type: rendered.type }));
  follow(address, rendered.name);
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
  return "";
}

/** @param {string} address @param {string} name the file's, or nothing to follow a link */
function follow(address, name) {
  const link = document.createElement("a");
  link.href = address;
  if (name) link.download = name;
  link.click();
}
