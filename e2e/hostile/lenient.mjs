// A host that is as lenient as possible: it answers every spelling of an address with the page that was meant, without
// changing the address, and everything else with 404.html. It never redirects. Every real host does a part of this.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join, posix } from "node:path";

import { SITE, files } from "../site.mjs";

const ADDRESS = "127.0.0.1";
const PACKED = /\.(br|gz)$/;
const TYPES = {
  css: "text/css",
  html: "text/html;charset=utf-8",
  js: "text/javascript",
  json: "application/json",
  png: "image/png",
  svg: "image/svg+xml",
  wasm: "application/wasm",
  webmanifest: "application/manifest+json",
};
/** Browsers send addresses of many kilobytes, which Node refuses by default. */
const LONGEST_HEAD = 4_000_000;

/** Decodes percent-encoding where it is valid. */
const decoded = (path) =>
  path.replace(/(%[\da-f]{2})+/gi, (signs) => {
    try {
      return decodeURIComponent(signs);
    } catch {
      return signs;
    }
  });

/** The meaning of a path: decoded, backslashes as slashes, repeated slashes merged, dots resolved, in lower case. */
function meant(path) {
  const once = decoded(path).replaceAll("\\", "/");
  return posix.normalize(`/${once}`).toLowerCase();
}

/** The path on strict hosts: the file with exactly this name. */
const literal = (path) => decoded(path);

/** The possible files of the site for a path below its root, including a folder without its slash. */
const fileOf = (path) => [path, `${path}index.html`, `${path}/index.html`];

/**
 * Starts the host, with the site at a path. A strict one takes each path literally. Every page of the site contains a
 * relative path to its root, except 404.html, which is built for an absolute one: here it gets that of the host. The
 * pages may be `adapted` for a test.
 */
export async function lenient({ path = "/", strict = false, adapted = (html) => html } = {}) {
  const named = new Map(
    files()
      .filter((file) => !PACKED.test(file))
      .map((file) => [strict ? file : file.toLowerCase(), file]),
  );
  const read = new Map();
  const content = (file) => {
    if (!read.has(file)) {
      const bytes = readFileSync(join(SITE, file));
      read.set(file, file.endsWith(".html") ? adapted(bytes.toString()) : bytes);
    }
    return read.get(file);
  };
  const lost = content("404.html").replace(/ ([\w-]+)="\//g, ` $1="${path}`);
  const answer = (request, response) => {
    const [asked] = request.url.split("?", 1);
    const full = strict ? literal(asked) : meant(asked);
    const below = `${full}/`.startsWith(path) ? full.slice(path.length) : null;
    const names = below === null ? [] : fileOf(below);
    const file = names.map((name) => named.get(name)).find(Boolean);
    const type = TYPES[posix.extname(file ?? "x.html").slice(1)] ?? "text/plain";
    // Files with content-hashed names may be cached, so that thousands of pages do not load the program again.
    const cache = file?.startsWith("assets/") ? "max-age=31536000, immutable" : "no-store";
    response.writeHead(file ? 200 : 404, { "content-type": type, "cache-control": cache });
    response.end(file ? content(file) : lost);
  };
  const server = createServer({ maxHeaderSize: LONGEST_HEAD }, answer);
  await new Promise((listening) => server.listen(0, ADDRESS, listening));
  const stop = async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  };
  return { origin: `http://${ADDRESS}:${server.address().port}`, path, stop };
}
