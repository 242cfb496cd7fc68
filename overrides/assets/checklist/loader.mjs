/**
 * The loader: fetches the engine's files, all at once, counts the bytes as they arrive, and hands
 * over none before it has been found to be what the page says it is.
 *
 * It is a worker of its own, so that a page that loads megabytes stays quick to the touch.
 */

/** @import { Arrived, FromLoader, Part, Parts, Why } from "./protocol.mjs" */

/** Progress is told no more often than this, in milliseconds. */
const EYEBLINK = 100;

/** Says why there is no engine. */
class Refused extends Error {
  /** @param {Why} why @param {unknown} cause */
  constructor(why, cause) {
    super(`${why}: ${cause}`);
    this.why = why;
  }
}

addEventListener("message", (/** @type {MessageEvent<Partial<Parts>>} */ { data: parts }) => {
  const arrived = new Map();
  let told = 0;
  const tellAll = () => {
    told = performance.now();
    tell({ type: "progress", bytes: [...arrived.values()].reduce((sum, one) => sum + one, 0) });
  };
  for (const name of /** @type {Arrived["name"][]} */ (Object.keys(parts))) {
    const count = (/** @type {number} */ bytes) => {
      arrived.set(name, bytes);
      if (performance.now() - told > EYEBLINK) tellAll();
    };
    fetchTwice(name === "wasm" ? fetchModule : fetchBytes, /** @type {Part} */ (parts[name]), count).then(
      (content) => {
        tellAll();
        tell({ type: "part", name, content }, content instanceof ArrayBuffer ? [content] : []);
      },
      (error) => {
        tell({ type: "refused", why: error instanceof Refused ? error.why : "broken", cause: `${name}: ${error}` });
      },
    );
  }
});

/**
 * @callback Get
 * @param {Part} part
 * @param {(bytes: number) => void} count
 * @param {RequestCache} cache
 * @returns {Promise<ArrayBuffer | WebAssembly.Module>}
 */

/** @param {Get} get @param {Part} part @param {(bytes: number) => void} count */
async function fetchTwice(get, part, count) {
  try {
    return await get(part, count, "default");
  } catch (error) {
    if (error instanceof Refused && error.why === "wasm") throw error; // no other bytes would help
    return get(part, count, "reload"); // what the browser has kept may be what is wrong
  }
}

/** @type {Get} */
async function fetchBytes(part, count, cache) {
  return read(await ask(part, cache), part, count);
}

/**
 * WebAssembly is compiled as it arrives, and let go again if it is not what it should be. The answer
 * itself goes to the compiler, because browsers keep what they compiled only with such a one.
 * @type {Get}
 */
async function fetchModule(part, count, cache) {
  const response = await ask(part, cache);
  const copy = response.clone();
  const compiled = WebAssembly.compileStreaming(response);
  compiled.catch(() => undefined); // seen to below, once the bytes have been
  const bytes = await read(copy, part, count);
  // Not every server names the type that compiling on arrival asks for.
  return compiled.catch(() => WebAssembly.compile(bytes)).catch((error) => refuse("wasm", error));
}

/** @param {Part} part @param {RequestCache} cache */
async function ask({ address, hash }, cache) {
  // Where a page has no `subtle`, not being served by https, the browser's own check serves.
  const integrity = globalThis.crypto?.subtle ? "" : hash;
  const response = await fetch(address, { cache, integrity }).catch((error) => refuse("fetch", error));
  return response.ok ? response : refuse("fetch", response.status);
}

/** @param {Response} response @param {Part} part @param {(bytes: number) => void} count */
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
  const all = await new Response(counted).arrayBuffer().catch((error) => refuse("fetch", error));
  const { subtle } = globalThis.crypto ?? {};
  const found = await subtle?.digest("SHA-256", all).then(write);
  if (found && found !== hash) return refuse("altered", found);
  return all;
}

/** Write a hash as the page does. @param {ArrayBuffer} hash */
function write(hash) {
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}

/** @param {Why} why @param {unknown} cause @returns {never} */
function refuse(why, cause) {
  throw new Refused(why, cause);
}

/** @param {FromLoader} message @param {Transferable[]} [moved] */
function tell(message, moved = []) {
  postMessage(message, moved);
}
