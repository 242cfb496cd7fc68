/**
 * The script of every page under `embed/`, which stands in a frame on somebody else's page: applies the colour scheme
 * that the embedding page asks for, posts its own height to it, and leads links out of the frame.
 *
 * A classic script, first in `<body>`: a module would need CORS in a sandboxed frame, whose origin is opaque, and would
 * run after the first paint.
 */

import { addCopies } from "./letters.mjs";

const THEMES = new Set(["light", "dark"]);
const dark = matchMedia("(prefers-color-scheme: dark)");
let theme = new URLSearchParams(location.search).get("theme") ?? "";

/** WordPress numbers the frames that it makes of a pasted link: `wp-embed.js` hears only what repeats the number. */
const secret = /^#\?secret=(\w+)$/.exec(location.hash)?.[1];
if (secret) history.replaceState(null, "", location.pathname + location.search); // else the checklist reads it

/** Where a frame may open no tabs, a link would do nothing and not say so. */
const isOpaque = origin === "null";

function paint() {
  const isDark = THEMES.has(theme) ? theme === "dark" : dark.matches;
  document.body.setAttribute("data-md-color-scheme", isDark ? "slate" : "default");
}

/** Post our height to the embedding page: a bare number, which any origin may read. */
function postHeight() {
  const main = content();
  if (!main) return; // asked before it was parsed
  const { height } = main.getBoundingClientRect();
  const whole = Math.ceil(height);
  // A fraction of a pixel, which a zoomed page may lack, must not bring a scroll bar.
  document.documentElement.toggleAttribute("data-fits", height - innerHeight < 1);
  if (parent === window) return;
  parent.postMessage(whole, "*");
  if (secret) parent.postMessage({ message: "height", value: whole, secret }, "*");
}

function content() {
  return document.querySelector("main");
}

/** Open a tab, unless a sandbox forbids that: `open` then returns null, and throws in Firefox. */
function openTab() {
  try {
    return open();
  } catch {
    return null;
  }
}

/** @param {MouseEvent} event */
function follow(event) {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!link?.href || link.getAttribute("href")?.startsWith("#") || event.defaultPrevented) return;
  event.preventDefault();
  const tab = openTab();
  if (tab) {
    tab.opener = null;
    tab.location.replace(link.href);
    return;
  }
  if (secret) parent.postMessage({ message: "link", value: link.href, secret }, "*"); // opens those to our own pages
  const note = /** @type {HTMLElement} */ (document.getElementById("bow-refused"));
  /** @type {HTMLElement} */ (note.lastElementChild).textContent = link.href;
  link.after(note);
  note.hidden = false;
}

paint();
document.documentElement.toggleAttribute("data-sandboxed", isOpaque);
dark.addEventListener("change", paint);
addEventListener("message", ({ data, source }) => {
  if (source !== parent || typeof data?.theme !== "string") return;
  if (THEMES.has(data.theme)) theme = data.theme;
  paint();
  postHeight();
});
document.addEventListener("DOMContentLoaded", () => {
  new ResizeObserver(postHeight).observe(/** @type {HTMLElement} */ (content()), { box: "border-box" });
  addEventListener("resize", postHeight);
  if (isOpaque) document.addEventListener("click", follow);
  const messages = document.querySelector(".bow-library");
  if (messages) addCopies(messages);
});
