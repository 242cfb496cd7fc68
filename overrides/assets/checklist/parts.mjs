/**
 * Fetching the engine's files: all at once, counted as they arrive, and none of them used before it
 * has been found to be what the page says it is.
 */

/** @import { Parts, Why } from "./protocol.mjs" */

/** @typedef {keyof Parts} Name */
/**
 * @typedef {{
 *   runtime: Promise<ArrayBuffer>, worker: Promise<ArrayBuffer>, bundle: Promise<ArrayBuffer>,
 *   wasm: Promise<WebAssembly.Module>,
 * }} Fetched
 */

/** Says why there is no engine. */
export class Refused extends Error {
  /** @param {Why} why */
  constructor(why) {
    super(why);
    this.why = why;
  }
}

/**
 * Make what fetches the parts. One that has arrived is kept, so that a second try asks only for the rest.
 * @param {Parts} parts
 * @param {(bytes: number) => void} heard told how many bytes have arrived in all
 */
export function createFetcher(parts, heard) {
  /** @type {Partial<Record<Name, Promise<any>>>} */
  const kept = {};
  /** @type {Partial<Record<Name, number>>} */
  const arrived = {};

  /** @param {Name} name @param {AbortSignal} signal */
  function keep(name, signal) {
    const count = (/** @type {number} */ bytes) => {
      arrived[name] = bytes;
      heard(Object.values(arrived).reduce((sum, one) => sum + one, 0));
    };
    const get = name === "wasm" ? fetchModule : fetchBytes;
    const fetched = get(parts[name], count, signal, "default").catch((/** @type {unknown} */ error) => {
      const helpless = error instanceof Refused && error.why === "wasm"; // no other bytes would help
      if (signal.aborted || helpless) throw error;
      return get(parts[name], count, signal, "reload"); // what the browser has kept may be what is wrong
    });
    fetched.catch(() => delete kept[name]);
    return fetched;
  }

  return {
    /**
     * Each part by its name, as a promise. One that cannot be had, twice in a row, is `Refused`.
     * @param {AbortSignal} signal
     * @returns {Fetched}
     */
    fetch(signal) {
      const names = /** @type {Name[]} */ (Object.keys(parts));
      return /** @type {Fetched} */ (
        Object.fromEntries(names.map((name) => [name, (kept[name] ??= keep(name, signal))]))
      );
    },
  };
}

/**
 * @callback Get
 * @param {Parts[Name]} part
 * @param {(bytes: number) => void} count
 * @param {AbortSignal} signal
 * @param {RequestCache} cache
 */

/** @type {Get} */
async function fetchBytes(part, count, signal, cache) {
  return read(await ask(part, signal, cache), part, count);
}

/**
 * WebAssembly is compiled as it arrives, and let go again if it is not what it should be. The answer
 * itself goes to the compiler, because browsers keep what they compiled only with such a one.
 * @type {Get}
 */
async function fetchModule(part, count, signal, cache) {
  const response = await ask(part, signal, cache);
  const copy = response.clone();
  const compiled = WebAssembly.compileStreaming(response);
  compiled.catch(() => undefined); // seen to below, once the bytes have been
  const bytes = await read(copy, part, count);
  // Not every server names the type that compiling on arrival asks for.
  return compiled.catch(() => WebAssembly.compile(bytes)).catch(() => fail("wasm"));
}

/** @param {Parts[Name]} part @param {AbortSignal} signal @param {RequestCache} cache */
async function ask({ address, hash }, signal, cache) {
  // Where a page has no `subtle`, not being served by https, the browser's own check serves.
  const integrity = globalThis.crypto?.subtle ? "" : hash;
  const response = await fetch(address, { cache, integrity, signal }).catch(() => fail("fetch"));
  return response.ok ? response : fail("fetch");
}

/**
 * @param {Response} response
 * @param {Parts[Name]} part
 * @param {(bytes: number) => void} count
 * @returns {Promise<ArrayBuffer>}
 */
async function read(response, { hash }, count) {
  let bytes = 0;
  const counted = response.body?.pipeThrough(
    new TransformStream({
      transform(chunk, controller) {
        count((bytes += chunk.byteLength));
        controller.enqueue(chunk);
      },
    }),
  );
  const all = await new Response(counted).arrayBuffer().catch(() => fail("fetch"));
  const { subtle } = globalThis.crypto ?? {};
  if (subtle && (await subtle.digest("SHA-256", all).then(write)) !== hash) return fail("altered");
  return all;
}

/** Write a hash as the page does. @param {ArrayBuffer} hash */
function write(hash) {
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}

/** @param {Why} why @returns {never} */
function fail(why) {
  throw new Refused(why);
}
