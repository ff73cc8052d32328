// A host that is as lenient as hosts get: it answers every spelling of an address with the page that was meant, at the
// address as it was asked for, and all else with 404.html. It never redirects. Real hosts each do a part of this.
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
/** Browsers send addresses of many kilobytes; Node would refuse them. */
const LONGEST_HEAD = 4_000_000;

/** Percent signs decoded where they can be, the others left. */
const decoded = (path) =>
  path.replace(/(%[\da-f]{2})+/gi, (signs) => {
    try {
      return decodeURIComponent(signs);
    } catch {
      return signs;
    }
  });

/** What is meant by a path: decoded, backslashes as slashes, one for many, dots resolved, in small letters. */
function meant(path) {
  const once = decoded(path).replaceAll("\\", "/");
  return posix.normalize(`/${once}`).toLowerCase();
}

/** What strict hosts make of it: the file of this very name. */
const literal = (path) => decoded(path);

/** The file of the site at a path below its root, also where a folder lacks its slash. */
const fileOf = (path) => [path, `${path}index.html`, `${path}/index.html`];

/**
 * Starts the host, with the site at a path. A strict one takes each path literally. Every page of the site carries its
 * root relative to itself but 404.html, which is built for one: here it is given that of the host.
 */
export async function lenient({ path = "/", strict = false } = {}) {
  const named = new Map(
    files()
      .filter((file) => !PACKED.test(file))
      .map((file) => [strict ? file : file.toLowerCase(), file]),
  );
  const read = new Map();
  const content = (file) => {
    if (!read.has(file)) read.set(file, readFileSync(join(SITE, file)));
    return read.get(file);
  };
  const lost = content("404.html").toString().replace(/ ([\w-]+)="\//g, ` $1="${path}`);
  const answer = (request, response) => {
    const [asked] = request.url.split("?", 1);
    const full = strict ? literal(asked) : meant(asked);
    const below = `${full}/`.startsWith(path) ? full.slice(path.length) : null;
    const names = below === null ? [] : fileOf(below);
    const file = names.map((name) => named.get(name)).find(Boolean);
    const type = TYPES[posix.extname(file ?? "x.html").slice(1)] ?? "text/plain";
    // What is named by its content may be kept, so that thousands of pages do not load the same program.
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
