// Hosts that send another script or another program than the one whose hash is in the page.
import { readFileSync } from "node:fs";
import { join, posix } from "node:path";

import { plain } from "./hosts.mjs";
import { BOOT, PROGRAM, SITE, files } from "./site.mjs";

/** A script that leaves a mark when it runs; a program that works, but has another name at its end. */
const CHANGED = {
  [BOOT]: Buffer.concat([Buffer.from("window.changed = true;\n"), readFileSync(join(SITE, BOOT))]),
  [PROGRAM]: Buffer.concat([readFileSync(join(SITE, PROGRAM)), Buffer.from([0, 3, 1, 120, 0])]),
};
const ASSETS = new Set(files().filter((file) => file.startsWith("assets/")));
const TYPES = { ".js": "text/javascript", ".wasm": "application/wasm" };

/** Which responses for a file are changed, counted from 0. */
export const WHEN = { always: () => true, "the first time": (n) => n === 0, "all but the first time": (n) => n > 0 };

/** A host that changes a file and sets the caching headers of its assets. */
export async function changing(file, when, caching, before = []) {
  const counts = new Map();
  const answer = (request, response) => {
    const asked = posix.normalize(request.url.split("?")[0]).slice(1);
    if (!ASSETS.has(asked)) return response.emit("next");
    const count = counts.get(asked) ?? 0;
    counts.set(asked, count + 1);
    const isChanged = asked === file && when(count);
    const type = TYPES[posix.extname(asked)] ?? "text/css";
    response.writeHead(200, { "content-type": type, "cache-control": caching });
    response.end(isChanged ? CHANGED[asked] : readFileSync(join(SITE, asked)));
  };
  return plain({ before: [...before, answer] });
}
