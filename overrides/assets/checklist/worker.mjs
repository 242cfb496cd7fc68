/**
 * The worker: starts Python, then passes each request's texts to `checklist.wire.handle`, and the replies back.
 *
 * It runs behind Pyodide's own script, in one blob with it, and fetches nothing: the build joins this
 * file with what it imports.
 *
 * It logs nothing, because what Python prints could hold what a reader typed. The page hears of failures by message.
 */

import { importFunction } from "./runtime.mjs";

/** @import { FromWorker, ToWorker } from "./protocol.mjs" */

/** The engine, once Python has started. @type {((text: string) => string) | undefined} */
let handle;

for (const level of /** @type {const} */ (["debug", "error", "info", "log", "warn"])) {
  console[level] = () => undefined;
}

// Emscripten leaves rejected promises behind when Python fails; the browser would log them.
addEventListener("unhandledrejection", (event) => event.preventDefault());

addEventListener("message", async (/** @type {MessageEvent<ToWorker>} */ event) => {
  const message = event.data;
  try {
    if (message.type === "start") {
      handle = await importFunction(message.wasm, await unpack(message.bundle), "checklist.wire", "handle");
      post({ type: "ready" });
    } else if (handle) {
      post({ type: "reply", number: message.number, texts: message.texts.map(handle) });
    }
  } catch (error) {
    // `handle` never raises, so Python itself has failed, out of memory perhaps. From the first request on
    // an error's text could hold what a reader typed, so only its class is passed on.
    const { name, message: text } = error instanceof Error ? error : new Error(`${error}`);
    post({ type: "broken", cause: message.type === "start" ? text : `${name} in a request` });
  }
});

/** @param {ArrayBuffer} bundle a zip archive, stored uncompressed and gzipped as a whole */
async function unpack(bundle) {
  const unpacked = new Blob([bundle]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}

/** @param {FromWorker} message */
function post(message) {
  postMessage(message);
}
