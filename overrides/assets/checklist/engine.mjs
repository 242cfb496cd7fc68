/**
 * The page's side of the engine: one worker at a time, one request at a time, the newest first.
 *
 * Text goes in and text comes out; what it says is not looked at here. Nothing is written to a
 * reader's console. A developer's, where the site is on their own machine, hears why an engine has
 * failed, but no error's text that could hold what was typed.
 */

/** @import { FromLoader, FromWorker, Part, Parts, ToWorker, Why } from "./protocol.mjs" */

/**
 * @typedef {Exclude<keyof Parts, "loader">} Name
 * @typedef {"idle" | "loading" | "ready" | "failed"} State
 * @typedef {{ state: (state: State, why: Why | null) => void, progress: (bytes: number) => void }} Listener
 * @typedef {{ slot: string, text: string, settle: (reply: string | null) => void }} Job
 */

/** How long, in milliseconds, loading may show no sign of life, and a reply may take. */
const PATIENCE = { loading: 30_000, reply: 10_000 };

/** A worker that dies is replaced this many times before the reader is told. */
const REPLACEMENTS = 1;

/** Where a developer looks at the site. */
const DEVELOPERS = new Set(["localhost", "127.0.0.1"]);

/**
 * Make an engine. Nothing is fetched until it is warmed up or asked.
 * @param {Parts} parts
 * @param {Listener} listener hears of every change of state, and how many bytes have arrived
 * @param {{ loading: number, reply: number }} patience
 */
export function createEngine(parts, listener, patience = PATIENCE) {
  const { loader: loaderPart, ...others } = parts;
  const names = /** @type {Name[]} */ (Object.keys(others));
  /** What has arrived; it stays while the page is open. @type {Partial<Record<Name, any>>} */
  const kept = {};
  /** @type {Worker | null} */
  let loader = null;
  /** @type {AbortController | undefined} */
  let fetching;
  /** Scripts of workers that may not have read them yet. @type {string[]} */
  const blobs = [];
  /** @type {Worker | null} */
  let worker = null;
  /** @type {State} */
  let state = "idle";
  /** @type {Map<string, Job>} */
  const waiting = new Map();
  /** @type {Job | null} */
  let current = null;
  let number = 0;
  let replaced = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let watchdog;

  /** @param {State} next @param {Why | null} [why] */
  function become(next, why = null) {
    state = next;
    listener.state(next, why);
  }

  function start() {
    become("loading");
    if (!canCompile()) return fail("wasm", "no WebAssembly, or no DecompressionStream"); // before anything is fetched
    watch(patience.loading, "slow");
    const missing = names.filter((name) => !kept[name]);
    if (missing.length) load(missing);
    else proceed();
  }

  /** @param {Name[]} missing */
  async function load(missing) {
    const { signal } = (fetching = new AbortController());
    const script = await fetchScript(loaderPart, "default", signal)
      .catch(() => fetchScript(loaderPart, "reload", signal)) // what the browser has kept may be what is wrong
      .catch((error) => signal.aborted || fail("fetch", `loader: ${error}`));
    if (signal.aborted || typeof script !== "string") return;
    const had = names.reduce((sum, name) => sum + (kept[name] ? parts[name].size : 0), loaderPart.size);
    const mine = (loader = open(script));
    mine?.addEventListener("message", ({ data: message }) => {
      if (mine === loader) hearLoader(message, had);
    });
    mine?.addEventListener("error", (event) => {
      event.preventDefault();
      if (mine === loader) replace("broken", `loader: ${event.message}`);
    });
    const absolute = (/** @type {Part} */ part) => ({ ...part, address: new URL(part.address, document.baseURI).href });
    mine?.postMessage(Object.fromEntries(missing.map((name) => [name, absolute(parts[name])])));
  }

  /** @param {FromLoader} message @param {number} had bytes that were there before */
  function hearLoader(message, had) {
    watch(patience.loading, "slow");
    if (message.type === "progress") {
      listener.progress(had + message.bytes);
    } else if (message.type === "refused") {
      fail(message.why, message.cause);
    } else {
      kept[message.name] = message.content;
      proceed();
    }
  }

  /** Go on with what is there: the worker reads its script, a megabyte, while the rest is on its way. */
  function proceed() {
    if (!worker && kept.runtime && kept.worker) run();
    if (!worker || names.some((name) => !kept[name])) return;
    loader?.terminate();
    loader = null;
    send({ type: "start", wasm: kept.wasm, bundle: kept.bundle });
  }

  /**
   * Open a worker from a blob. A script that is run from its address is fetched by the browser, which
   * checks no hash; here it is the very text that was checked. And a page's meta policy binds a worker
   * only if it starts so.
   * @param {BlobPart[]} script
   */
  function open(...script) {
    const address = URL.createObjectURL(new Blob(script, { type: "text/javascript" }));
    blobs.push(address);
    try {
      return new Worker(address, { type: "module" });
    } catch (error) {
      fail("broken", `${error}`);
      return null;
    }
  }

  function run() {
    const mine = (worker = open(kept.runtime, "\n", kept.worker));
    if (!mine) return;
    mine.addEventListener("message", (/** @type {MessageEvent<FromWorker>} */ event) => {
      if (mine === worker) hear(event.data);
    });
    mine.addEventListener("error", (event) => {
      event.preventDefault(); // keeps the browser from logging the message
      // Before it is ready, a worker has been given nothing that was typed. Of a script that does not
      // parse, browsers tell no more than that.
      const cause = `worker: ${event.message ?? "its script does not load"}`;
      if (mine === worker) replace("broken", state === "loading" ? cause : "error in a request");
    });
  }

  /** @param {FromWorker} message */
  function hear(message) {
    if (message.type === "ready") {
      clearTimeout(watchdog);
      forgetBlobs();
      become("ready");
      ask();
    } else if (message.type === "broken") {
      replace("broken", message.cause);
    } else if (message.number === number && current) {
      clearTimeout(watchdog);
      const { slot, settle } = current;
      current = null;
      replaced = 0;
      settle(waiting.has(slot) ? null : message.text); // a newer request makes this reply late
      ask();
    }
  }

  /** Send the next request, if the worker is free; the same again if it was lost with its worker. */
  function ask() {
    if (state !== "ready") return;
    if (current && waiting.has(current.slot)) {
      current.settle(null); // it was lost with its worker, and a newer one has come since
      current = null;
    }
    if (!current) {
      const [next] = waiting.values();
      if (!next) return;
      waiting.delete(next.slot);
      current = next;
    }
    number += 1;
    watch(patience.reply, "broken");
    send({ type: "request", number, text: current.text });
  }

  /** @param {number} milliseconds @param {Why} why */
  function watch(milliseconds, why) {
    clearTimeout(watchdog);
    const cause = `no sign of life for ${milliseconds} ms`;
    watchdog = setTimeout(() => (why === "slow" ? fail(why, cause) : replace(why, cause)), milliseconds);
  }

  /** @param {Why} why @param {string} cause */
  function replace(why, cause) {
    if (replaced >= REPLACEMENTS) return fail(why, cause);
    logForDevelopers(cause);
    replaced += 1;
    drop();
    start();
  }

  /** @param {Why} why @param {string} cause */
  function fail(why, cause) {
    logForDevelopers(cause);
    drop();
    become("failed", why);
  }

  function drop() {
    clearTimeout(watchdog);
    fetching?.abort();
    loader?.terminate();
    worker?.terminate();
    loader = worker = null;
    forgetBlobs();
  }

  function forgetBlobs() {
    for (const address of blobs.splice(0)) URL.revokeObjectURL(address);
  }

  /** @param {ToWorker} message */
  function send(message) {
    worker?.postMessage(message);
  }

  return {
    /** Begin to load, if that has not begun. */
    warm() {
      if (state === "idle") start();
    },

    /**
     * Ask. A newer request for the same slot takes the place of one that is still waiting.
     * @param {string} slot
     * @param {string} text
     * @returns {Promise<string | null>} the reply, or nothing if a newer request overtook it;
     *   while there is no engine it waits
     */
    ask(slot, text) {
      return new Promise((settle) => {
        waiting.get(slot)?.settle(null);
        waiting.set(slot, { slot, text, settle });
        if (state === "idle") start();
        else if (!current) ask();
      });
    },

    /** Load again after a failure: what has not arrived yet, and a new worker. */
    retry() {
      if (state !== "failed") return;
      replaced = 0;
      start();
    },

    /** Let everything go. What was asked is never answered. */
    stop() {
      drop();
      replaced = 0;
      waiting.clear();
      current = null;
      become("idle");
    },
  };
}

/**
 * Fetch the loader's script. It is small, so the browser may check it whole.
 * @param {Part} part @param {RequestCache} cache @param {AbortSignal} signal
 */
async function fetchScript({ address, hash }, cache, signal) {
  const response = await fetch(address, { cache, integrity: hash, signal });
  if (!response.ok) throw new Error("not found");
  return response.text();
}

/** @param {string} cause */
function logForDevelopers(cause) {
  if (DEVELOPERS.has(location.hostname)) console.error(`The engine: ${cause}`);
}

/** Tell whether the browser is new enough, and WebAssembly allowed, by compiling the smallest module there is. */
function canCompile() {
  if (typeof DecompressionStream !== "function") return false;
  try {
    return new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)) !== null;
  } catch {
    return false;
  }
}
