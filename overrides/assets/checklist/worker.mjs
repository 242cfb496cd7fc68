/**
 * The worker: starts Python, then passes each request's texts to `checklist.wire.handle`, and the replies back.
 *
 * It runs behind Pyodide's own script, in one blob with it, and fetches nothing: the build joins this
 * file with what it imports.
 *
 * It logs nothing, because what Python prints could hold what a reader typed. The page hears of failures by message.
 */

import { importFunction } from "./runtime.mjs";

/** @import { FromWorker, Request, Start } from "./protocol.mjs" */

for (const level of /** @type {const} */ (["debug", "error", "info", "log", "warn"])) {
  console[level] = () => undefined;
}

// Emscripten leaves rejected promises behind when Python fails; the browser would log them.
addEventListener("unhandledrejection", (event) => event.preventDefault());

// Pyodide's script takes tenths of a second on a phone to set itself up: time in which the page still awaits the rest.
importFunction(receive(), "checklist.wire", "handle").then(
  (handle) => {
    addEventListener("message", (/** @type {MessageEvent<Request>} */ { data: { number, texts } }) => {
      try {
        post({ type: "reply", number, texts: texts.map(handle) });
      } catch (error) {
        // `handle` never raises, so Python itself has failed, out of memory perhaps. An error's text could hold what a
        // reader typed, so only its class is passed on.
        post({ type: "broken", cause: `${error instanceof Error ? error.name : "error"} in a request` });
      }
    });
    post({ type: "ready" });
  },
  (error) => post({ type: "broken", cause: error.message }),
);

/** Wait for what the page sends first. */
async function receive() {
  /** @type {MessageEvent<Start>} */
  const { data } = await new Promise((resolve) => addEventListener("message", resolve, { once: true }));
  return { wasm: data.wasm, library: await unpack(data.bundle) };
}

/** @param {ArrayBuffer} bundle a zip archive, stored uncompressed and gzipped as a whole */
async function unpack(bundle) {
  const unpacked = new Blob([bundle]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}

/** @param {FromWorker} message */
function post(message) {
  postMessage(message);
}
