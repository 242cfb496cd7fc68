/** The engine's state machine against a worker that the test plays. */

import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";

import { createEngine } from "../../overrides/assets/checklist/engine.mjs";

const FILES = ["runtime", "wasm", "worker", "bundle"].map((name, at) => [
  name,
  { address: `../${name}`, hash: `sha256-${name}`, size: 10 ** at },
]);
const ASSETS = { loader: "script", ...Object.fromEntries(FILES) };
const LIMITS = { loading: 2_000, reply: 1_000 };

/** Every worker that was opened. @type {FakeWorker[]} */
let workers;
/** What the listener heard. @type {unknown[]} */
let heard;

class FakeWorker extends EventTarget {
  /** @type {any[]} */ posted = [];
  isTerminated = false;

  constructor() {
    super();
    workers.push(this);
  }

  postMessage(/** @type {any} */ message) {
    this.posted.push(message);
  }

  terminate() {
    this.isTerminated = true;
  }

  /** Have the page hear of a message from this worker. */
  say(/** @type {object} */ data) {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }
}

function start(limits = LIMITS) {
  const engine = createEngine(
    /** @type {any} */ (ASSETS),
    { state: (state, why) => heard.push(why ? `${state}: ${why}` : state), progress: (share) => heard.push(share) },
    limits,
  );
  return engine;
}

/** Let what has settled be heard; no timer runs. */
async function settle() {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

/** Have all assets arrive, and the worker start. */
async function bringUp() {
  await settle();
  const loader = workers.at(-1);
  for (const name of ["runtime", "worker", "wasm", "bundle"]) loader?.say({ type: "asset", name, content: name });
  workers.at(-1)?.say({ type: "ready" });
  return /** @type {FakeWorker} */ (workers.at(-1));
}

/** @param {FakeWorker} worker the texts of a request come back in capitals */
function reply(worker) {
  const { number, texts } = worker.posted.at(-1);
  worker.say({ type: "reply", number, texts: texts.map((/** @type {string} */ one) => one.toUpperCase()) });
}

mock.timers.enable({ apis: ["setTimeout"] });

beforeEach(() => {
  [workers, heard] = [[], []];
  Object.assign(globalThis, {
    Worker: FakeWorker,
    document: { baseURI: "https://example.org/checklist/" },
    location: { hostname: "example.org" },
  });
});

test("it loads once, tells how far it is, and replies to what was asked meanwhile", async () => {
  const engine = start();
  engine.warm();
  engine.warm();
  const replies = engine.request("a", ["one", "two"]);
  await settle();
  const [loader] = workers;
  assert.equal(loader?.posted[0].bundle.address, "https://example.org/bundle");
  loader?.say({ type: "progress", bytes: 1111 });
  const worker = await bringUp();
  assert.deepEqual(worker.posted[0], { type: "start", wasm: "wasm", bundle: "bundle" });
  reply(worker);
  assert.deepEqual(await replies, ["ONE", "TWO"]);
  assert.deepEqual(heard, ["loading", 1, "ready"]);
  assert.deepEqual([workers.length, loader?.isTerminated], [2, true]);
});

test("a loader that was prepared fetches nothing before it is wanted, and is opened anew if it breaks", async () => {
  const engine = start();
  engine.prepare();
  engine.prepare();
  assert.deepEqual([workers.length, workers[0]?.posted, heard], [1, [], []]);
  workers[0]?.dispatchEvent(new Event("error"));
  engine.warm();
  assert.deepEqual([workers.length, workers[0]?.isTerminated, workers[1]?.posted.length], [2, true, 1]);
  await bringUp();
  engine.stop();
  engine.prepare();
  engine.stop();
  assert.equal(workers.at(-1)?.isTerminated, true);
  engine.warm();
  await bringUp();
  assert.deepEqual(heard, ["loading", "ready", "idle", "idle", "loading", "ready"]);
});

test("a newer request for the same slot overtakes, whether the older one waits or is being answered", async () => {
  const engine = start();
  const first = engine.request("a", ["one"]);
  const worker = await bringUp();
  const second = engine.request("a", ["two"]);
  const third = engine.request("a", ["three"]);
  const other = engine.request("b", ["four"]);
  reply(worker);
  reply(worker);
  reply(worker);
  assert.deepEqual(await Promise.all([first, second, third, other]), [null, null, ["THREE"], ["FOUR"]]);
});

test("a reply that comes after its request was lost is dropped", async () => {
  const engine = start();
  const replies = engine.request("a", ["one"]);
  const worker = await bringUp();
  worker.say({ type: "reply", number: 99, texts: ["late"] });
  reply(worker);
  assert.deepEqual(await replies, ["ONE"]);
});

test("what the loader refuses fails the engine, and a retry fetches only what is missing", async () => {
  const engine = start();
  const replies = engine.request("a", ["one"]);
  await settle();
  const [loader] = workers;
  loader?.say({ type: "asset", name: "wasm", content: "wasm" });
  loader?.say({ type: "refused", why: "altered", cause: "bundle" });
  loader?.say({ type: "asset", name: "bundle", content: "too late" });
  assert.equal(await replies, null);
  assert.equal(await engine.request("a", ["two"]), null);
  engine.warm();
  engine.retry();
  await settle();
  assert.deepEqual(Object.keys(workers[1]?.posted[0]), ["runtime", "worker", "bundle"]);
  workers[1]?.say({ type: "progress", bytes: 1101 });
  assert.deepEqual(heard, ["loading", "failed: altered", "loading", 1]);
});

test("a worker that breaks is replaced once, unheard, and gets its request again", async () => {
  const engine = start();
  const replies = engine.request("a", ["one"]);
  (await bringUp()).say({ type: "broken", cause: "" });
  const second = await bringUp();
  assert.deepEqual(second.posted.at(-1)?.texts, ["one"]);
  reply(second);
  assert.deepEqual(await replies, ["ONE"]);
  second.dispatchEvent(new Event("error")); // after a reply, the count begins anew
  assert.deepEqual(heard, ["loading", "ready", "loading", "ready", "loading"]);
});

test("a worker that hangs is replaced once; then the engine has failed, and another text can be tried", async () => {
  const engine = start();
  const replies = engine.request("a", ["poison"]);
  for (let time = 0; time < 2; time += 1) {
    await bringUp();
    mock.timers.tick(LIMITS.reply);
  }
  assert.equal(await replies, null);
  assert.equal(heard.at(-1), "failed: broken");
  assert.ok(workers.every((one) => one.isTerminated));
  engine.retry();
  const other = engine.request("b", ["fine"]);
  const worker = await bringUp();
  assert.deepEqual(worker.posted.at(-1)?.texts, ["fine"]);
  worker.say({ type: "broken", cause: "" }); // the count began anew
  reply(await bringUp());
  assert.deepEqual(await other, ["FINE"]);
});

test("a request that breaks the worker is not sent again once there is a newer one", async () => {
  const engine = start();
  const poison = engine.request("a", ["poison"]);
  const worker = await bringUp();
  const fine = engine.request("a", ["fine"]);
  worker.say({ type: "broken", cause: "" });
  reply(await bringUp());
  assert.deepEqual(await Promise.all([poison, fine]), [null, ["FINE"]]);
});

test("loading that stalls is slow; each sign of progress gives it more time", async () => {
  const engine = start();
  engine.warm();
  await settle();
  for (let time = 0; time < 3; time += 1) {
    mock.timers.tick(LIMITS.loading - 1);
    workers[0]?.say({ type: "progress", bytes: time });
  }
  assert.notEqual(heard.at(-1), "failed: slow");
  mock.timers.tick(LIMITS.loading);
  assert.equal(heard.at(-1), "failed: slow");
});

test("stopped while it loads or answers, it settles every request and lets no late message through", async () => {
  const engine = start();
  const waiting = engine.request("a", ["one"]);
  engine.stop();
  assert.equal(await waiting, null);
  const asked = [engine.request("a", ["two"]), engine.request("b", ["three"])];
  const worker = await bringUp();
  engine.stop();
  reply(worker);
  assert.deepEqual(await Promise.all(asked), [null, null]);
  assert.deepEqual(heard, ["loading", "idle", "loading", "ready", "idle"]);
});

test("without WebAssembly it fails before anything is fetched", async (context) => {
  context.mock.property(globalThis, "DecompressionStream", undefined);
  const engine = start();
  assert.equal(await engine.request("a", ["one"]), null);
  assert.deepEqual([heard, workers], [["loading", "failed: wasm"], []]);
});

test("a browser that opens no workers fails the engine", async () => {
  Object.assign(globalThis, {
    Worker: class {
      constructor() {
        throw new Error("forbidden");
      }
    },
  });
  const engine = start();
  assert.equal(await engine.request("a", ["one"]), null);
  assert.equal(heard.at(-1), "failed: broken");
});

test("only on a developer's machine is a cause logged, and never what a request broke over", async (context) => {
  const log = context.mock.method(console, "error", () => undefined);
  const failTwice = async () => {
    const engine = start();
    const replies = engine.request("a", ["secret"]);
    for (let time = 0; time < 2; time += 1) {
      (await bringUp()).dispatchEvent(Object.assign(new Event("error"), { message: "secret" }));
    }
    await replies;
  };
  await failTwice();
  assert.equal(log.mock.callCount(), 0);
  Object.assign(globalThis, { location: { hostname: "localhost" } });
  await failTwice();
  assert.deepEqual(
    log.mock.calls.map((one) => one.arguments),
    Array(2).fill(["The engine: error in a request"]),
  );
});
