/**
 * The worker: starts Python, then hands text to `checklist.wire.handle` and text back.
 *
 * It runs behind Pyodide's own script, in one blob with it, and fetches nothing: the build joins this
 * file with what it imports.
 *
 * It stays silent. What Python would print could hold what a reader typed, and everything the page
 * has to know goes through messages.
 */

import { importFunction } from "./runtime.mjs";

/** @import { FromWorker, ToWorker } from "./protocol.mjs" */

/** The engine, once Python has started. @type {((text: string) => string) | undefined} */
let handle;

for (const level of /** @type {const} */ (["debug", "error", "info", "log", "warn"])) {
  console[level] = () => undefined;
}

// A promise that nobody waits for any more is no news.
addEventListener("unhandledrejection", (event) => event.preventDefault());

addEventListener("message", async (/** @type {MessageEvent<ToWorker>} */ event) => {
  const message = event.data;
  try {
    if (message.type === "start") {
      handle = await importFunction(message.wasm, await unpack(message.bundle), "checklist.wire", "handle");
      tell({ type: "ready" });
    } else if (handle) {
      tell({ type: "reply", number: message.number, text: handle(message.text) });
    }
  } catch (error) {
    // The engine never raises: Python itself has gone, out of memory perhaps. Once it has been given
    // what a reader typed, no more is told of an error than its kind.
    const { name, message: text } = error instanceof Error ? error : new Error(`${error}`);
    tell({ type: "broken", cause: message.type === "start" ? text : `${name} in a request` });
  }
});

/** @param {ArrayBuffer} bundle an archive, compressed as a whole */
async function unpack(bundle) {
  const unpacked = new Blob([bundle]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}

/** @param {FromWorker} message */
function tell(message) {
  postMessage(message);
}
