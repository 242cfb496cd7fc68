/**
 * The worker: starts Python, then hands text to `checklist.wire.handle` and text back.
 *
 * It runs behind Pyodide's own script, in one blob with it, and fetches nothing. Pyodide's loader is
 * left out: most of its start is Python that lets JavaScript and Python share objects, and here they
 * share a piece of text. What is used is Emscripten's module and Python's own C interface.
 *
 * It stays silent. What Python would print could hold what a reader typed, and everything the page
 * has to know goes through messages.
 */

/** @import { FromWorker, ToWorker } from "./protocol.mjs" */

/**
 * What is used of Pyodide's module: its memory, its files, and functions of Python's C interface.
 * An address in that memory is a number, and 0 is none.
 * @typedef {{
 *   HEAPU8: Uint8Array,
 *   FS: { mkdirTree(path: string): void, writeFile(path: string, bytes: Uint8Array, how: object): void },
 *   UTF8ToString(text: number): string,
 *   stringToNewUTF8(text: string): number,
 *   _PyImport_ImportModule(name: number): number,
 *   _PyObject_CallOneArg(callable: number, argument: number): number,
 *   _PyObject_GetAttrString(object: number, name: number): number,
 *   _PyMem_RawFree(memory: number): void,
 *   _PyMem_RawMalloc(size: number): number,
 *   _PyUnicode_AsUTF8(text: number): number,
 *   _PyUnicode_FromStringAndSize(text: number, size: number): number,
 *   _Py_DecRef(object: number): void,
 * }} Python
 */

/** Where this Python looks for its standard library. */
const LIBRARY = "/lib/python313.zip";

/** The list of packages that Pyodide could install. It never comes, so what is there for them never starts. */
const NO_PACKAGES = new Promise(() => undefined);

/** @type {Python} */
let python;
/** The address of `handle`, once Python has started. */
let handle = 0;

for (const level of /** @type {const} */ (["debug", "error", "info", "log", "warn"])) {
  console[level] = () => undefined;
}

// A promise that nobody waits for any more is no news.
addEventListener("unhandledrejection", (event) => event.preventDefault());

addEventListener("message", async (/** @type {MessageEvent<ToWorker>} */ event) => {
  const message = event.data;
  try {
    if (message.type === "start") {
      await start(message.wasm, message.bundle);
      tell({ type: "ready" });
    } else if (handle) {
      tell({ type: "reply", number: message.number, text: call(message.text) });
    }
  } catch {
    tell({ type: "broken" }); // the engine never raises: Python itself has gone, out of memory perhaps
  }
});

/**
 * Start Python and load the engine.
 * @param {WebAssembly.Module} wasm
 * @param {ArrayBuffer} bundle all the Python there is, as a compressed archive
 */
async function start(wasm, bundle) {
  const unpacked = new Blob([bundle]).stream().pipeThrough(new DecompressionStream("gzip"));
  const library = new Uint8Array(await new Response(unpacked).arrayBuffer());
  python = await startModule(wasm, library);
  const engine = python._PyImport_ImportModule(python.stringToNewUTF8("checklist.wire"));
  handle = must(engine && python._PyObject_GetAttrString(engine, python.stringToNewUTF8("handle")));
}

/**
 * Start Pyodide's module, and in it Python.
 * @param {WebAssembly.Module} wasm
 * @param {Uint8Array} library
 * @returns {Promise<Python>}
 */
function startModule(wasm, library) {
  // What Pyodide's loader would tell its script of the page: that there is no Node.js, nothing to install.
  const config = { jsglobals: globalThis, indexURL: "/", env: {}, args: [] };
  const runtimeEnv = { IN_BROWSER: true, IN_BROWSER_WEB_WORKER: true };
  const api = { config, runtimeEnv, lockFilePromise: NO_PACKAGES };
  return new Promise((resolve, reject) => {
    const module = {
      API: api,
      config,
      runtimeEnv,
      noAudioDecoding: true,
      noImageDecoding: true,
      print: () => undefined,
      printErr: () => undefined,
      onAbort: reject,
      preRun: [
        (/** @type {Python} */ { FS }) => {
          FS.mkdirTree("/lib");
          FS.writeFile(LIBRARY, library, { canOwn: true });
        },
      ],
      /** @param {any} imports @param {(instance: WebAssembly.Instance, module: WebAssembly.Module) => void} done */
      instantiateWasm: (imports, done) => {
        // What marks an error among the objects of JavaScript. None ever crosses here.
        imports.sentinel = { create_sentinel: () => Symbol("error"), is_sentinel: () => false };
        WebAssembly.instantiate(wasm, imports)
          .then((instance) => done(instance, wasm)) // which starts Python
          .catch(reject);
        return {};
      },
    };
    // @ts-expect-error - the script before this one, in the same blob, defines it
    _createPyodideModule(module).then(resolve, reject);
  });
}

/**
 * Call `handle`.
 * @param {string} text
 * @returns {string}
 */
function call(text) {
  const bytes = new TextEncoder().encode(text);
  const memory = must(python._PyMem_RawMalloc(bytes.length + 1)); // a size of 0 would be no size
  python.HEAPU8.set(bytes, memory);
  const argument = python._PyUnicode_FromStringAndSize(memory, bytes.length);
  python._PyMem_RawFree(memory);
  const reply = must(python._PyObject_CallOneArg(handle, must(argument)));
  python._Py_DecRef(argument);
  const said = python.UTF8ToString(must(python._PyUnicode_AsUTF8(reply)));
  python._Py_DecRef(reply);
  return said;
}

/** Insist on an address: none means that Python could not do it. @param {number} address */
function must(address) {
  if (!address) throw new Error("Python failed");
  return address;
}

/** @param {FromWorker} message */
function tell(message) {
  postMessage(message);
}
