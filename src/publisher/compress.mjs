/**
 * Put beside each file of a built site, if that makes it smaller, the same compressed by Brotli and by gzip: for hosts
 * that send such files in its place. `make compressed` runs this; the one argument is the site's folder.
 */

import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** What is not compressed already. */
const PLAIN = /\.(css|html|js|json|mjs|svg|txt|wasm|xml)$/;

/** As small as each can: a minute's work once, for all who come. */
const METHODS = {
  br: (/** @type {Buffer} */ content) =>
    promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
  gz: (/** @type {Buffer} */ content) => promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
};

const site = String(process.argv[2]);
const names = await readdir(site, { recursive: true });
await Promise.all(names.filter((name) => PLAIN.test(name)).map((name) => compress(join(site, name))));

/** @param {string} path */
async function compress(path) {
  const content = await readFile(path);
  for (const [ending, method] of Object.entries(METHODS)) {
    const packed = await method(content);
    if (packed.length < content.length) await writeFile(`${path}.${ending}`, packed);
  }
}
