/**
 * Draws the cards that stand beside a shared link: PNG of 1200 by 630 pixels, the same bytes each time. resvg draws, with
 * a font of its own, so no font or library of the machine has a part in it.
 *
 * Standard input has a JSON list of cards: `file` to write, `title`, `label` above it, `site` and what that `says`.
 */

import { readFile, rename, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { text } from "node:stream/consumers";
import { crc32, deflateSync } from "node:zlib";

const { resolve } = createRequire(import.meta.url);
// The package is an ES module in a file that Node takes for CommonJS.
const { Resvg, initWasm } = createRequire(import.meta.url)("@resvg/resvg-wasm");

const [WIDTH, HEIGHT, MARGIN, SIZE, LEADING, MOST_LINES] = [1200, 630, 88, 78, 92, 4];
const GROUND = "#17505c";
const INKS = ["#ffffff", "#ffb38a", "#bcd8d8"];
/** Levels of coverage at the edge of a letter that are told apart: a palette has room for 256 colours, and few compress. */
const LEVELS = 16;

const FILES = "@fontsource/source-serif-4/files/source-serif-4-latin";
const fontBuffers = await Promise.all([400, 600].map((one) => readFile(resolve(`${FILES}-${one}-normal.woff2`))));
const OPTIONS = { font: { fontBuffers, defaultFontFamily: "Source Serif 4" } };
const MARK = (await readFile(new URL("../../overrides/assets/mark.svg", import.meta.url), "utf8")).match(
  / d="([^"]+)"/,
)[1];

await initWasm(await readFile(resolve("@resvg/resvg-wasm/index_bg.wasm")));
const palette = INKS.flatMap((ink) => Array.from({ length: LEVELS }, (_, level) => blend(ink, level / (LEVELS - 1))));
/** The nearest colour of the palette, by the colour as a number. @type {Map<number, number>} */
const nearest = new Map();

for (const card of JSON.parse(await text(process.stdin))) {
  // Another build may look for the same file meanwhile: it appears whole.
  const part = `${card.file}.${process.pid}`;
  await writeFile(part, encode(draw(card)));
  await rename(part, card.file);
}

function draw({ title, label, site, says }) {
  const lines = wrap(title);
  const first = HEIGHT / 2 + 24 - ((lines.length - 1) * LEADING) / 2;
  const written = [
    write(site, MARGIN + 62, MARGIN + 36, 40, INKS[0], 600),
    write(label, WIDTH - MARGIN, MARGIN + 34, 32, INKS[2], 400, "end"),
    ...lines.map((line, at) => write(line, MARGIN, first + at * LEADING, SIZE, INKS[0], 600)),
    write(says, MARGIN, HEIGHT - MARGIN + 14, 32, INKS[2], 400),
  ];
  const mark = `<path fill="${INKS[1]}" transform="translate(${MARGIN} ${MARGIN - 2}) scale(3)" d="${MARK}"/>`;
  const rule = `<path fill="${INKS[1]}" d="M${MARGIN} ${HEIGHT - MARGIN - 44}h120v5h-120z"/>`;
  const ground = `<path fill="${GROUND}" d="M0 0h${WIDTH}v${HEIGHT}h-${WIDTH}z"/>`;
  return new Resvg(svg(ground + mark + rule + written.join("")), OPTIONS).render().pixels;
}

/** Break a title into lines of equal length, as many as it needs. */
function wrap(title) {
  const words = title.split(" ");
  const widths = new Map();
  const width = (line) => {
    if (!widths.has(line))
      widths.set(line, new Resvg(svg(write(line, 0, SIZE, SIZE, "#000", 600)), OPTIONS).getBBox().width);
    return widths.get(line);
  };
  const fit = (most) => {
    const lines = [words[0]];
    for (const word of words.slice(1)) {
      const longer = `${lines.at(-1)} ${word}`;
      if (width(longer) <= most) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  };
  const room = WIDTH - 2 * MARGIN;
  const count = fit(room).length;
  if (count > MOST_LINES) throw new Error(`A title is too long for its card: ${title}`);
  let most = room;
  while (most > 20 && fit(most - 20).length === count) most -= 20;
  return fit(most);
}

function write(words, x, y, size, fill, weight, anchor = "start") {
  const escaped = words.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const place = `x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" text-anchor="${anchor}"`;
  return `<text ${place} font-family="Source Serif 4" fill="${fill}">${escaped}</text>`;
}

function svg(inside) {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}">${inside}</svg>`;
}

/** Write a PNG with a palette, which neither resvg nor Node can: a third of one with every colour. */
function encode(pixels) {
  const rows = Buffer.alloc(HEIGHT * (WIDTH + 1)); // each begins with its filter, which is none
  for (let at = 0; at < WIDTH * HEIGHT; at += 1) {
    rows[at + Math.floor(at / WIDTH) + 1] = find(pixels[4 * at], pixels[4 * at + 1], pixels[4 * at + 2]);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  header.set([8, 3], 8); // eight bits a pixel, of a palette
  const chunks = { IHDR: header, PLTE: Buffer.from(palette.flat()), IDAT: deflateSync(rows, { level: 9 }), IEND: [] };
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, ...Object.entries(chunks).map(([name, body]) => chunk(name, Buffer.from(body)))]);
}

function chunk(name, body) {
  const named = Buffer.concat([Buffer.from(name, "latin1"), body]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

function find(...colour) {
  const key = (colour[0] << 16) | (colour[1] << 8) | colour[2];
  if (!nearest.has(key)) {
    const far = palette.map((one) => one.reduce((sum, value, at) => sum + (value - colour[at]) ** 2, 0));
    nearest.set(key, far.indexOf(Math.min(...far)));
  }
  return nearest.get(key);
}

/** Mix an ink with the ground. */
function blend(ink, share) {
  const [over, under] = [ink, GROUND].map((one) => [1, 3, 5].map((at) => Number.parseInt(one.slice(at, at + 2), 16)));
  return over.map((value, at) => Math.round(under[at] + (value - under[at]) * share));
}
