/**
 * The worker: starts Python, then hands text to `checklist.wire.handle` and text back.
 *
 * It stays silent. What Python or Pyodide would print could hold what a reader typed, and
 * everything the page has to know goes through messages.
 */

/** @import { FromWorker, ToWorker, Why } from "./protocol.mjs" */

/** Where the wheel lies in Python's file system. Python imports from it without unpacking it. */
const WHEEL = "/checklist.whl";

/** The packages that Pyodide could install: none. Saves fetching its list of all there are. */
const NO_PACKAGES = {
  info: { arch: "wasm32", platform: "emscripten_4_0_9", version: "0.29.5", python: "3.13.2", abi_version: "2025_0" },
  packages: {},
};

/** @type {((text: string) => string) | null} */
let handle = null;
let failed = false;
let bytes = 0;

for (const level of /** @type {const} */ (["debug", "error", "info", "log"])) {
  console[level] = () => undefined;
}
// Pyodide says nowhere else that its wasm is unusable, and then waits for ever.
console.warn = (said) => {
  if (said === "wasm instantiation failed!") failOnce("broken");
};

// A promise of Pyodide's that nobody waits for any more is no news.
addEventListener("unhandledrejection", (event) => event.preventDefault());

addEventListener("message", async (/** @type {MessageEvent<ToWorker>} */ event) => {
  const message = event.data;
  if (message.type === "start") {
    try {
      await start(message.runtime, message.wheel, message.fresh);
      if (!failed) tell({ type: "ready" });
    } catch {
      failOnce("broken");
    }
  } else if (handle) {
    try {
      tell({ type: "reply", number: message.number, text: handle(message.text) });
    } catch {
      failOnce("broken"); // the engine never raises: Python itself has gone, out of memory perhaps
    }
  }
});

/**
 * Start Python and load the engine.
 * @param {string} runtime the address of Pyodide's directory
 * @param {string} wheel the address of the engine's wheel
 * @param {boolean} fresh past the browser's cache
 */
async function start(runtime, wheel, fresh) {
  const get = watchFetch(fresh);
  // A module that fails to load says no more than that, and fails for good, so both of Pyodide's
  // are fetched once by us where the cache may hold a bad copy.
  const getAll = async (/** @type {string} */ address) => (await get(address)).arrayBuffer();
  if (fresh) {
    await Promise.all(["pyodide.mjs", "pyodide.asm.js"].map((name) => getAll(runtime + name)));
  }
  const archive = getAll(wheel);
  archive.catch(() => undefined); // it is awaited later; until then a failure is not an accident
  const { loadPyodide } = await import(`${runtime}pyodide.mjs`).catch(() => fail("fetch"));
  const python = await loadPyodide({
    indexURL: runtime,
    lockFileContents: NO_PACKAGES,
    env: { PYTHONPATH: WHEEL, HOME: "/home/pyodide" },
    stdin: () => null,
    stdout: () => undefined,
    stderr: () => undefined,
    fsInit: async (/** @type {{ writeFile(path: string, bytes: Uint8Array): void }} */ files) =>
      files.writeFile(WHEEL, new Uint8Array(await archive)),
  });
  handle = python.pyimport("checklist.wire").handle;
}

/**
 * Put a watch on every fetch, Pyodide's own among them: count what arrives, and tell the page of
 * a failure at once. Pyodide alone would take an error page for its wasm and then wait for ever.
 * @param {boolean} fresh
 * @returns {(address: RequestInfo | URL) => Promise<Response>}
 */
function watchFetch(fresh) {
  const fetchUnwatched = globalThis.fetch;
  /** @type {typeof fetch} */
  const get = async (address, options) => {
    const response = await fetchUnwatched(address, {
      ...options,
      ...(fresh && { cache: "reload" }),
    }).catch(() => fail("fetch"));
    if (!response.ok || !response.body) return fail("fetch");
    const counted = response.body.pipeThrough(
      new TransformStream({
        transform(chunk, controller) {
          bytes += chunk.byteLength;
          tell({ type: "progress", bytes });
          controller.enqueue(chunk);
        },
      }),
    );
    // WebAssembly compiles as it arrives only under this type, and not every server gives it.
    const wasm = response.url.endsWith(".wasm");
    return new Response(counted, wasm ? { headers: { "Content-Type": "application/wasm" } } : {});
  };
  globalThis.fetch = get;
  return get;
}

/**
 * Tell the page that there will be no engine, and stop what asked.
 * @param {Why} why
 * @returns {never}
 */
function fail(why) {
  failOnce(why);
  throw new Error(why);
}

/** @param {Why} why only the first is told: what fails next fails because of it */
function failOnce(why) {
  if (!failed) tell({ type: "failed", why });
  failed = true;
}

/** @param {FromWorker} message */
function tell(message) {
  postMessage(message);
}
