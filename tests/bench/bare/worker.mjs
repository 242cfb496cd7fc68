// Stock Pyodide in a worker, as its documentation shows: the whole library, from where this lies.
import { loadPyodide } from "./pyodide.mjs";

async function start() {
  const pyodide = await loadPyodide();
  const response = await fetch("$wheel");
  pyodide.unpackArchive(await response.arrayBuffer(), "wheel");
  return pyodide.pyimport("checklist.wire").handle;
}

const started = start();

self.onmessage = async (event) => {
  const handle = await started;
  const { id, text } = event.data;
  self.postMessage({ id, reply: handle(text) });
};
