/**
 * Pyodide without its loader: everything that the page uses of it and that it promises nobody.
 *
 * Each coupling names the file of Pyodide's repository that it follows, and what release 314 made of
 * it. `publisher/engine.py` has two more: the names of the package's files, and Python's version.
 * `docs/development/raising-pyodide.md` lists them all, and says how the version is raised.
 */

/**
 * Emscripten's module: its memory, its files, and functions of Python's C interface. An address in
 * that memory is a number, and 0 is none.
 *
 * Upstream: `Makefile.envs`, which exports every function of C (`EXPORT_ALL`), and with it those of
 * Emscripten's runtime. 314: as before.
 * @typedef {{
 *   HEAPU8: Uint8Array,
 *   HEAPU32: Uint32Array,
 *   FS: { mkdirTree(path: string): void, writeFile(path: string, bytes: Uint8Array, how: object): void },
 *   UTF8ToString(text: number): string,
 *   stringToNewUTF8(text: string): number,
 *   _PyErr_Print(): void,
 *   _PyImport_ImportModule(name: number): number,
 *   _PyObject_CallOneArg(callable: number, argument: number): number,
 *   _PyObject_GetAttrString(object: number, name: number): number,
 *   _PyMem_RawFree(memory: number): void,
 *   _PyMem_RawMalloc(size: number): number,
 *   _PyUnicode_AsUTF8(text: number): number,
 *   _PyUnicode_FromStringAndSize(text: number, size: number): number,
 *   _Py_DecRef(object: number): void,
 *   _Py_Version: number,
 * }} Python
 */

/**
 * What Python is: its WebAssembly, and a zip archive of all the Python there is.
 * @typedef {{ wasm: WebAssembly.Module, library: Uint8Array }} Assets
 */

/**
 * Start Python, and import a function that takes one text and returns one.
 * @param {Promise<Assets>} assets
 * @param {string} module
 * @param {string} name
 * @returns {Promise<(text: string) => string>}
 * @throws {Error} Python did not start, or could not import it; the message has what Python printed.
 */
export async function importFunction(assets, module, name) {
  /** @type {string[]} */
  const printed = [];
  let isStarting = true;
  try {
    const python = await start(assets, (line) => isStarting && printed.push(line));
    const imported = python._PyImport_ImportModule(python.stringToNewUTF8(module));
    const callable = imported && python._PyObject_GetAttrString(imported, python.stringToNewUTF8(name));
    if (!callable) python._PyErr_Print();
    must(callable);
    return (text) => call(python, callable, text);
  } catch (error) {
    throw new Error([error, ...printed].join("\n"));
  } finally {
    isStarting = false; // what it prints from now on could hold what a reader typed
  }
}

/**
 * Start Emscripten's module, and in it Python once the assets are there.
 * @param {Promise<Assets>} assets
 * @param {(line: string) => unknown} print
 * @returns {Promise<Python>}
 */
function start(assets, print) {
  return new Promise((resolve, reject) => {
    /** @type {Uint8Array} */
    let library;
    // Upstream: `Makefile`, which ends `pyodide.asm.js` with `globalThis._createPyodideModule = …`.
    // 314: `pyodide.asm.mjs`, which declares a function of that name and exports it as its default. In
    // one blob with this file it is one module with it, so the name serves as before.
    // @ts-expect-error - the script before this one, in the same blob, defines it
    _createPyodideModule({
      // Upstream: `src/js/emscripten-settings.ts` (`createSettings`) and `src/js/environments.ts`. Both
      // are read as the module starts; the rest of `config` only by what `loadPyodide` does next.
      // 314: as before.
      API: { config: {}, runtimeEnv: { IN_BROWSER: true, IN_BROWSER_WEB_WORKER: true } },
      // Emscripten's own, and documented.
      print,
      printErr: print,
      onAbort: reject,
      // Where Python cannot start, `src/core/main.c` exits, and the promise below is kept all the same.
      onExit: (/** @type {number} */ status) => reject(new Error(`Python exited with ${status}`)),
      preRun: [(/** @type {Python} */ python) => install(python, library)],
      instantiateWasm: (/** @type {any} */ imports, /** @type {Instantiated} */ done) => {
        addErrorMarker(imports);
        assets
          .then(async (arrived) => {
            library = arrived.library;
            done(await WebAssembly.instantiate(arrived.wasm, imports), arrived.wasm); // which starts Python
          })
          .catch(reject);
        return {};
      },
    }).then(resolve, reject);
  });
}

/** @typedef {(instance: WebAssembly.Instance, module: WebAssembly.Module) => void} Instantiated */

/**
 * Put the library where Python looks for it: a place that has the version in its name.
 *
 * Upstream: `src/js/emscripten-settings.ts` (`installStdlib`). 314: the same place, for its own
 * version; `src/core/main.c` has it too.
 * @param {Python} python
 * @param {Uint8Array} library
 */
function install({ FS, HEAPU32, _Py_Version }, library) {
  const version = /** @type {number} */ (HEAPU32[_Py_Version >>> 2]); // 0x030d02f0 is 3.13.2
  FS.mkdirTree("/lib");
  FS.writeFile(`/lib/python${version >>> 24}${(version >>> 16) & 0xff}.zip`, library, { canOwn: true });
}

/**
 * Add what marks an error among the objects of JavaScript. No object ever crosses here.
 *
 * Upstream: `src/core/sentinel.ts`, two functions under `imports.sentinel`. 314: `src/core/jsverror.ts`,
 * under `imports.env`, as `Jsv_GetError_import` and `JsvError_Check`; `src/core/libjsverror.js` has
 * stand-ins there that serve here, so this function can go.
 * @param {any} imports
 */
function addErrorMarker(imports) {
  imports.sentinel = { create_sentinel: () => Symbol("error"), is_sentinel: () => false };
}

/**
 * Call a function with one text.
 * @param {Python} python
 * @param {number} callable
 * @param {string} text
 * @returns {string}
 */
function call(python, callable, text) {
  const bytes = new TextEncoder().encode(text);
  const memory = must(python._PyMem_RawMalloc(bytes.length + 1)); // a size of 0 would be no size
  python.HEAPU8.set(bytes, memory);
  const argument = python._PyUnicode_FromStringAndSize(memory, bytes.length);
  python._PyMem_RawFree(memory);
  const reply = must(python._PyObject_CallOneArg(callable, must(argument)));
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
