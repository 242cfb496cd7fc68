/**
 * The page's side of the engine: a state machine around one worker, which gets one request at a time.
 *
 * Requests and replies are texts that are not parsed here. Only on a developer's own machine is the cause of a failure
 * logged, and no error's text that could hold what a reader typed.
 */

/** @import { Asset, Assets, Files, FromLoader, FromWorker, ToWorker, Why } from "./protocol.mjs" */

/**
 * @typedef {keyof Files} Name
 * @typedef {keyof typeof TRANSITIONS} State
 * @typedef {"warm" | "started" | "replace" | "fail" | "retry" | "stop"} Event
 * @typedef {{ state: (state: State, why: Why | null) => void, progress: (share: number) => void }} Listener
 * @typedef {{ slot: string, texts: readonly string[], settle: (replies: string[] | null) => void }} Job
 */

/** What each event makes of each state; in a state that does not list it, an event does nothing. */
const TRANSITIONS = /** @type {const} */ ({
  idle: { warm: "loading", stop: "idle" },
  loading: { started: "ready", replace: "loading", fail: "failed", stop: "idle" },
  ready: { replace: "loading", fail: "failed", stop: "idle" },
  failed: { retry: "loading", stop: "idle" },
});

/** How long loading may go without progress, and a reply may take. */
const LIMITS_MS = { loading: 30_000, reply: 10_000 };

/** How many workers in a row may break before the engine has failed. */
const REPLACEMENTS = 1;

const DEVELOPER_HOSTS = new Set(["localhost", "127.0.0.1"]);

/**
 * Make an engine. Nothing is fetched until it is warmed up or gets a request.
 * @param {Assets} assets
 * @param {Listener} listener hears of every transition, and what share of the bytes has arrived
 * @param {{ loading: number, reply: number }} limits
 */
export function createEngine({ loader: script, ...files }, listener, limits = LIMITS_MS) {
  const names = /** @type {Name[]} */ (Object.keys(files));
  const weigh = (/** @type {readonly Name[]} */ some) => some.reduce((sum, name) => sum + files[name].size, 0);
  /** What has arrived; it outlives a failure. @type {Partial<Record<Name, any>>} */
  const arrived = {};
  /** @type {State} */
  let state = "idle";
  /** Ends what belongs to one stay in "loading" and the "ready" after it: fetches, workers, and their messages. */
  let session = new AbortController();
  /** The bytes that had arrived before this stay. */
  let there = 0;
  /** @type {Worker | null} */
  let loader = null;
  /** @type {Worker | null} */
  let worker = null;
  const post = (/** @type {ToWorker} */ message) => worker?.postMessage(message);
  /** Requests by slot, until they are sent. @type {Map<string, Job>} */
  const waiting = new Map();
  /** The request that the worker has. @type {Job | null} */
  let current = null;
  let number = 0;
  let replaced = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let watchdog;

  /** @param {Event} event @param {Why | null} [why] */
  function become(event, why = null) {
    const next = /** @type {Partial<Record<Event, State>>} */ (TRANSITIONS[state])[event];
    if (!next) return;
    clearTimeout(watchdog);
    if (event !== "warm" && next !== "ready") endSession(); // the loader that is prepared stays for what it is for
    if (next === "failed" || next === "idle") {
      for (const { settle } of waiting.values()) settle(null);
      waiting.clear();
    }
    if (event === "warm" || event === "retry") replaced = 0;
    state = next;
    listener.state(next, why);
    if (next === "loading") load();
    if (next === "ready") sendNext();
  }

  function endSession() {
    session.abort();
    session = new AbortController();
    loader = worker = null;
    // A request that was lost with its worker is sent again, unless there is a newer one.
    if (current && waiting.has(current.slot)) current.settle(null);
    else if (current) waiting.set(current.slot, current);
    current = null;
  }

  /** @param {Why} why @param {string} cause */
  function fail(why, cause) {
    if (DEVELOPER_HOSTS.has(location.hostname)) console.error(`The engine: ${cause}`);
    if (state === "idle") return endSession(); // the loader, which will be opened anew
    if (why !== "broken" || replaced >= REPLACEMENTS) return become("fail", why);
    replaced += 1;
    become("replace");
  }

  /** Fail after so long, unless something is awaited anew before. @param {number} milliseconds @param {Why} why */
  function limit(milliseconds, why) {
    clearTimeout(watchdog);
    watchdog = setTimeout(() => fail(why, `no sign of life for ${milliseconds} ms`), milliseconds);
  }

  function load() {
    if (!canCompile()) return fail("wasm", "no WebAssembly, or no DecompressionStream"); // before anything is fetched
    limit(limits.loading, "slow");
    const missing = names.filter((name) => !arrived[name]);
    if (missing.length === 0) return proceed();
    there = weigh(names) - weigh(missing);
    prepare();
    const absolute = (/** @type {Asset} */ one) => ({ ...one, address: new URL(one.address, document.baseURI).href });
    loader?.postMessage(Object.fromEntries(missing.map((name) => [name, absolute(files[name])])));
  }

  /** Start the loader, which takes a tenth of a second to set up, and fetches nothing before it is told to. */
  function prepare() {
    loader ??= open("loader", [script], (/** @type {FromLoader} */ message) => {
      limit(limits.loading, "slow");
      if (message.type === "progress") return listener.progress((there + message.bytes) / weigh(names));
      if (message.type === "refused") return fail(message.why, message.cause);
      arrived[message.name] = message.content;
      if (names.every((name) => arrived[name])) loader?.terminate();
      proceed();
    });
  }

  /** Go on with what has arrived: the worker runs Pyodide's script, a megabyte, while the rest is still coming in. */
  function proceed() {
    if (arrived.runtime && arrived.worker) worker ??= open("worker", [arrived.runtime, "\n", arrived.worker], hear);
    if (names.every((name) => arrived[name])) post({ type: "start", wasm: arrived.wasm, bundle: arrived.bundle });
  }

  /**
   * Open a worker from a blob. A browser checks no hash of a script that it fetches for a worker; the blob holds the
   * text that was checked. And the page's meta security policy applies to a worker only if it comes from a blob.
   * @param {string} name
   * @param {BlobPart[]} script
   * @param {(message: any) => void} listen
   */
  function open(name, script, listen) {
    const { signal } = session;
    const address = URL.createObjectURL(new Blob(script, { type: "text/javascript" }));
    const forget = () => URL.revokeObjectURL(address);
    signal.addEventListener("abort", forget);
    try {
      // In a sandboxed frame, whose origin is opaque, Chromium loads no module from a blob.
      const opened = new Worker(address, { type: globalThis.origin === "null" ? "classic" : "module" });
      signal.addEventListener("abort", () => opened.terminate());
      opened.addEventListener("message", forget, { once: true }); // it has read its script
      opened.addEventListener("message", ({ data }) => listen(data), { signal });
      const onError = (/** @type {ErrorEvent} */ event) => {
        event.preventDefault(); // keeps the browser from logging it
        // Once there are requests the message could hold what a reader typed. A script that does not parse has none.
        const cause = `${name}: ${event.message ?? "its script does not load"}`;
        fail("broken", state === "loading" ? cause : "error in a request");
      };
      opened.addEventListener("error", onError, { signal });
      return opened;
    } catch (error) {
      queueMicrotask(() => fail("broken", `${name}: ${error}`));
      return null;
    }
  }

  /** @param {FromWorker} message */
  function hear(message) {
    if (message.type === "ready") {
      become("started");
    } else if (message.type === "broken") {
      fail("broken", message.cause);
    } else if (message.number === number && current) {
      clearTimeout(watchdog);
      current.settle(waiting.has(current.slot) ? null : message.texts); // overtaken by a newer request
      current = null;
      replaced = 0;
      sendNext();
    }
  }

  function sendNext() {
    const [next] = waiting.values();
    if (state !== "ready" || current || !next) return;
    waiting.delete(next.slot);
    current = next;
    number += 1;
    limit(limits.reply, "broken");
    post({ type: "request", number, texts: next.texts });
  }

  return {
    prepare,
    /** Begin to load, if that has not begun. */
    warm: () => become("warm"),
    /** Load again after a failure: what has not arrived yet, and a new worker. */
    retry: () => become("retry"),
    /** End the worker and all fetches. */
    stop: () => become("stop"),

    /**
     * Send texts to the engine, in one message. A newer request for a slot replaces one that waits.
     * @param {string} slot
     * @param {readonly string[]} texts
     * @returns {Promise<string[] | null>} a reply to each; null if a newer request overtook this one, or there is no
     *   engine: it failed, or was stopped
     */
    request(slot, texts) {
      return new Promise((settle) => {
        if (state === "failed") return settle(null);
        waiting.get(slot)?.settle(null);
        waiting.set(slot, { slot, texts, settle });
        become("warm");
        sendNext();
      });
    },
  };
}

/** Whether the browser is new enough, and WebAssembly allowed: compiles the smallest module there is. */
function canCompile() {
  if (typeof DecompressionStream !== "function") return false;
  try {
    return new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)) !== null;
  } catch {
    return false;
  }
}
