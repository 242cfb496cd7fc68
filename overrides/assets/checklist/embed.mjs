/**
 * What other people's pages load, published as `embed/embed.js`: gives each of our frames the height that its page
 * posts. It is pasted beside every frame, so it may run several times on a page, and is idempotent.
 */

const { src } = /** @type {HTMLScriptElement} */ (document.currentScript);
const [ours, folder] = [new URL(src).origin, src.replace(/[^/]*$/, "")];

/** The largest height that is believed: more is a fault, or an attack. */
const MOST_PX = 50_000;

const frames = () => [...document.querySelectorAll("iframe")].filter((frame) => frame.src.startsWith(folder));

addEventListener("message", ({ data, origin, source }) => {
  for (const frame of frames()) {
    // A frame that is sandboxed without allow-same-origin has an opaque origin, whose messages say "null".
    const isOpaque = frame.hasAttribute("sandbox") && !frame.sandbox.contains("allow-same-origin");
    const isOurs = source === frame.contentWindow && origin === (isOpaque ? "null" : ours);
    if (!isOurs || typeof data !== "number" || !(data > 0 && data <= MOST_PX)) continue;
    // Where a page's rules count borders in, they would take them from what the frame shows.
    const isBorderIn = getComputedStyle(frame).boxSizing === "border-box";
    const borders = isBorderIn ? frame.offsetHeight - frame.clientHeight : 0;
    frame.style.height = `${Math.ceil(data) + borders}px`; // as a style: a page's own rules win over the attribute
  }
});

// A frame may have said its height before this ran. An empty hint makes it say so again, and may go to any origin.
for (const frame of frames()) frame.contentWindow?.postMessage({ theme: "" }, "*");
