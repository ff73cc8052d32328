// Serves a folder of static files as a CDN would: index.html for folders, 404.html with 404, precompressed files.
// Usage: node scripts/serve.mjs [folder] [port]. Port 0 takes any free one. Used by `make serve` and by the browser
// tests.
import { createServer } from "http-server";
import { existsSync } from "node:fs";

import { detour } from "./detour.mjs";
import { portOf } from "./port.mjs";

// The only warning comes from http-server and does not matter to users who serve a folder.
process.noDeprecation = true;

const host = "127.0.0.1";
const [folder = "dist", told] = process.argv.slice(2);
const port = portOf(told);

function fail(sentence) {
  console.error(`error: ${sentence}`);
  process.exit(1);
}

if (!existsSync(`${folder}/index.html`)) fail(`${folder} holds no site; run 'make dist' first.`);

const { server } = createServer({
  root: folder,
  cache: -1,
  brotli: true,
  gzip: true,
  showDir: false,
  before: [detour],
});
server.on("error", (error) => {
  fail(error.code === "EADDRINUSE" ? `port ${port} is taken; choose another with PORT=8081.` : error.message);
});
server.listen(port, host, () => {
  console.log(`Serving ${folder} at http://${host}:${server.address().port}/ (Ctrl-C stops it)`);
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(0));
