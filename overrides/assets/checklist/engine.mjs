/**
 * The page's side of the engine: one worker at a time, one request at a time, the newest first.
 *
 * Text goes in and text comes out; what it says is not looked at here. Nothing is ever written to
 * the console: an error's text could hold what the reader typed.
 */

import { Refused, createFetcher } from "./parts.mjs";

/** @import { FromWorker, Parts, ToWorker, Why } from "./protocol.mjs" */

/**
 * @typedef {"idle" | "loading" | "ready" | "failed"} State
 * @typedef {{ state: (state: State, why: Why | null) => void, progress: (bytes: number) => void }} Listener
 * @typedef {{ slot: string, text: string, settle: (reply: string | null) => void }} Job
 */

/** How long, in milliseconds, loading may show no sign of life, and a reply may take. */
const PATIENCE = { loading: 30_000, reply: 10_000 };

/** A worker that dies is replaced this many times before the reader is told. */
const REPLACEMENTS = 1;

/**
 * Make an engine. Nothing is fetched until it is warmed up or asked.
 * @param {Parts} parts
 * @param {Listener} listener hears of every change of state, and how many bytes have arrived
 * @param {{ loading: number, reply: number }} patience
 */
export function createEngine(parts, listener, patience = PATIENCE) {
  const fetcher = createFetcher(parts, (bytes) => {
    if (state !== "loading") return;
    watch(patience.loading, "slow");
    listener.progress(bytes);
  });
  /** @type {AbortController | undefined} */
  let fetching;
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

  async function start() {
    become("loading");
    if (!canCompile()) return fail("wasm"); // before anything is fetched
    watch(patience.loading, "slow");
    const { signal } = (fetching = new AbortController());
    const { runtime, worker: ours, wasm, bundle } = fetcher.fetch(signal);
    try {
      // The worker reads its script, a megabyte, while the rest is on its way.
      const opened = Promise.all([runtime, ours]).then((scripts) => signal.aborted || open(scripts));
      const [module, archive] = await Promise.all([wasm, bundle, opened]);
      if (!signal.aborted) send({ type: "start", wasm: module, bundle: archive });
    } catch (error) {
      if (!signal.aborted) fail(error instanceof Refused ? error.why : "broken");
    }
  }

  /**
   * Open a worker. A script that is run from its address is fetched by the browser, which checks no
   * hash; one that is run from a blob is the very text that was checked. And a page's meta policy
   * binds a worker only if it starts from a blob.
   * @param {ArrayBuffer[]} scripts
   */
  function open(scripts) {
    const blob = new Blob(scripts.flatMap((script) => [script, "\n"]), { type: "text/javascript" });
    const address = URL.createObjectURL(blob);
    const mine = (worker = new Worker(address, { type: "module" }));
    mine.addEventListener("message", (/** @type {MessageEvent<FromWorker>} */ event) => {
      URL.revokeObjectURL(address); // not sooner: the worker may not have read it yet
      if (mine === worker) hear(event.data);
    });
    mine.addEventListener("error", (event) => {
      event.preventDefault(); // keeps the browser from logging the message
      if (mine === worker) replace();
    });
  }

  /** @param {FromWorker} message */
  function hear(message) {
    if (message.type === "ready") {
      clearTimeout(watchdog);
      become("ready");
      ask();
    } else if (message.type === "broken") {
      replace();
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
    watchdog = setTimeout(() => (why === "slow" ? fail(why) : replace()), milliseconds);
  }

  function replace() {
    if (replaced >= REPLACEMENTS) return fail("broken");
    replaced += 1;
    drop();
    start();
  }

  /** @param {Why} why */
  function fail(why) {
    drop();
    become("failed", why);
  }

  function drop() {
    clearTimeout(watchdog);
    fetching?.abort();
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
