/**
 * The loader: fetches the engine's assets concurrently, counts the bytes as they arrive, and passes none on whose hash
 * is not the page's.
 *
 * It is a worker, so that hashing and copying megabytes does not block the page's main thread. Its script comes in the
 * page's HTML: one round trip less before the first of those megabytes is asked for.
 */

/** @import { Arrived, Asset, Files, FromLoader, Why } from "./protocol.mjs" */

/** The least time between two messages of progress. */
const PROGRESS_INTERVAL_MS = 100;

class Refused extends Error {
  /** @param {Why} why @param {unknown} cause */
  constructor(why, cause) {
    super(`${why}: ${cause}`);
    this.why = why;
  }
}

addEventListener("message", (/** @type {MessageEvent<Partial<Files>>} */ { data: assets }) => {
  const arrived = new Map();
  let postedAt = 0;
  const postProgress = () => {
    postedAt = performance.now();
    post({ type: "progress", bytes: [...arrived.values()].reduce((sum, one) => sum + one, 0) });
  };
  for (const name of /** @type {Arrived["name"][]} */ (Object.keys(assets))) {
    const count = (/** @type {number} */ bytes) => {
      arrived.set(name, bytes);
      if (performance.now() - postedAt > PROGRESS_INTERVAL_MS) postProgress();
    };
    fetchTwice(name === "wasm" ? fetchModule : fetchBytes, /** @type {Asset} */ (assets[name]), count).then(
      (content) => {
        postProgress();
        post({ type: "asset", name, content }, content instanceof ArrayBuffer ? [content] : []);
      },
      (error) => {
        post({ type: "refused", why: error instanceof Refused ? error.why : "broken", cause: `${name}: ${error}` });
      },
    );
  }
});

/**
 * @callback Get
 * @param {Asset} asset
 * @param {(bytes: number) => void} count
 * @param {RequestCache} cache
 * @returns {Promise<ArrayBuffer | WebAssembly.Module>}
 */

/** @param {Get} get @param {Asset} asset @param {(bytes: number) => void} count */
async function fetchTwice(get, asset, count) {
  try {
    return await get(asset, count, "default");
  } catch (error) {
    if (error instanceof Refused && error.why === "wasm") throw error; // the same bytes would fail to compile again
    return get(asset, count, "reload"); // not from the HTTP cache, which may hold a damaged copy
  }
}

/** @type {Get} */
async function fetchBytes(asset, count, cache) {
  return readBody(await fetchResponse(asset, cache), asset, count);
}

/**
 * Compile WebAssembly while it arrives, and discard it if its hash is wrong. The compiler gets the `Response` itself,
 * because browsers cache compiled code only for one that `fetch` returned.
 * @type {Get}
 */
async function fetchModule(asset, count, cache) {
  const response = await fetchResponse(asset, cache);
  const copy = response.clone();
  const compiled = WebAssembly.compileStreaming(response);
  compiled.catch(() => undefined); // else a rejection while the body is read would count as unhandled
  const bytes = await readBody(copy, asset, count);
  // `compileStreaming` rejects any media type but application/wasm.
  return compiled.catch(() => WebAssembly.compile(bytes)).catch((error) => refuse("wasm", error));
}

/** @param {Asset} asset @param {RequestCache} cache */
async function fetchResponse({ address, hash }, cache) {
  // `crypto.subtle` exists in secure contexts only; elsewhere `fetch` checks the hash.
  const integrity = globalThis.crypto?.subtle ? "" : hash;
  const response = await fetch(address, { cache, integrity }).catch((error) => refuse("fetch", error));
  return response.ok ? response : refuse("fetch", response.status);
}

/** @param {Response} response @param {Asset} asset @param {(bytes: number) => void} count */
async function readBody(response, { hash }, count) {
  let bytes = 0;
  const counted = response.body?.pipeThrough(
    new TransformStream({
      transform(chunk, controller) {
        bytes += chunk.byteLength;
        count(bytes);
        controller.enqueue(chunk);
      },
    }),
  );
  const body = await new Response(counted).arrayBuffer().catch((error) => refuse("fetch", error));
  const { subtle } = globalThis.crypto ?? {};
  const found = await subtle?.digest("SHA-256", body).then(format);
  if (found && found !== hash) return refuse("altered", found);
  return body;
}

/** Format a hash as an `integrity` attribute holds it. @param {ArrayBuffer} hash */
function format(hash) {
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}

/** @param {Why} why @param {unknown} cause @returns {never} */
function refuse(why, cause) {
  throw new Refused(why, cause);
}

/** @param {FromLoader} message @param {Transferable[]} [moved] */
function post(message, moved = []) {
  postMessage(message, moved);
}
