/**
 * The page's side of the engine: one worker at a time, one request at a time, the newest first.
 *
 * Text goes in and text comes out; what it says is not looked at here. Nothing is ever written to
 * the console: an error's text could hold what the reader typed.
 */

/** @import { FromWorker, ToWorker, Why } from "./protocol.mjs" */

/**
 * @typedef {"idle" | "loading" | "ready" | "failed"} State
 * @typedef {{ runtime: string, wheel: string }} Addresses absolute ones
 * @typedef {{ state: (state: State, why: Why | null) => void, progress: (bytes: number) => void }} Listener
 * @typedef {{ slot: string, text: string, settle: (reply: string | null) => void }} Job
 */

/** How long, in milliseconds, loading may show no sign of life, and a reply may take. */
const PATIENCE = { loading: 30_000, reply: 10_000 };

/** A worker that dies is replaced this many times before the reader is told. */
const REPLACEMENTS = 1;

/**
 * Make an engine. Nothing is fetched until it is warmed up or asked.
 * @param {Addresses} addresses
 * @param {Listener} listener hears of every change of state, and of bytes as they arrive
 * @param {{ loading: number, reply: number }} patience
 */
export function createEngine(addresses, listener, patience = PATIENCE) {
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

  /** @param {boolean} fresh past the browser's cache */
  function start(fresh) {
    become("loading");
    if (!canCompile()) return fail("wasm"); // before anything is fetched
    // A page's meta policy does not bind a worker loaded by its address, but does bind one started
    // from a blob, so the worker begins as a blob that imports the real module.
    const module = new URL("./worker.mjs", import.meta.url).href;
    const blob = new Blob([`import ${JSON.stringify(module)};`], { type: "text/javascript" });
    const address = URL.createObjectURL(blob);
    try {
      worker = new Worker(address, { type: "module" });
    } catch {
      URL.revokeObjectURL(address);
      return fail("broken");
    }
    const mine = worker;
    mine.addEventListener("message", (/** @type {MessageEvent<FromWorker>} */ event) => {
      URL.revokeObjectURL(address); // not sooner: the worker may not have read it yet
      if (mine === worker) hear(event.data);
    });
    mine.addEventListener("error", (event) => {
      event.preventDefault(); // keeps the browser from logging the message
      // Without a message it is the script itself that could not be had.
      if (mine === worker) replace(state === "loading" ? "fetch" : "broken");
    });
    watch(patience.loading, "slow");
    send({ type: "start", ...addresses, fresh });
  }

  /** @param {FromWorker} message */
  function hear(message) {
    if (message.type === "progress") {
      watch(patience.loading, "slow");
      listener.progress(message.bytes);
    } else if (message.type === "ready") {
      clearTimeout(watchdog);
      become("ready");
      ask();
    } else if (message.type === "failed") {
      if (message.why === "wasm") fail("wasm");
      else replace(message.why);
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
    watchdog = setTimeout(() => (why === "slow" ? fail(why) : replace(why)), milliseconds);
  }

  /** @param {Why} why */
  function replace(why) {
    if (replaced >= REPLACEMENTS) return fail(why);
    replaced += 1;
    drop();
    start(true);
  }

  /** @param {Why} why */
  function fail(why) {
    drop();
    become("failed", why);
  }

  function drop() {
    clearTimeout(watchdog);
    worker?.terminate();
    worker = null;
  }

  /** @param {ToWorker} message */
  function send(message) {
    worker?.postMessage(message);
  }

  return {
    /** Begin to load, if that has not begun. */
    warm() {
      if (state === "idle") start(false);
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
        if (state === "idle") start(false);
        else if (!current) ask();
      });
    },

    /** Load again after a failure, with a new worker and past the browser's cache. */
    retry() {
      if (state !== "failed") return;
      replaced = 0;
      start(true);
    },

    /** Let everything go. What was asked is never answered. */
    stop() {
      drop();
      waiting.clear();
      current = null;
      become("idle");
    },
  };
}

/** Tell whether WebAssembly is there and allowed, by compiling the smallest module there is. */
function canCompile() {
  try {
    return new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)) !== null;
  } catch {
    return false;
  }
}
