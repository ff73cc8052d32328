// The server of `make dev`: serves the static pages with the latest program and style sheet, and with a script in each
// page that reloads it on request.
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { join, posix } from "node:path";

import { unexported } from "./unexported.mjs";

const HOST = "127.0.0.1";
const TYPES = {
  css: "text/css",
  csv: "text/csv",
  html: "text/html",
  js: "text/javascript",
  json: "application/json",
  png: "image/png",
  svg: "image/svg+xml",
  txt: "text/plain",
  wasm: "application/wasm",
  webmanifest: "application/manifest+json",
};
/** The script in each page: reloads it, if all pages or a list with its path is sent. */
const RELOAD = `new EventSource("/dev-events").onmessage = ({ data }) => {
  const pages = JSON.parse(data);
  if (!pages || pages.includes(location.pathname)) location.reload();
};`;

/** A page without the hashes of files whose content changes, and with the script that reloads it. */
const lively = (html) =>
  html.replace(/ integrity="[^"]*"/g, "").replace("</head>", '<script src="/dev.js"></script></head>');

/** The pages of a folder, by the path that a browser requests, without the name of the build. */
function pagesOf(folder) {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith("index.html"));
  const text = (name) => readFileSync(join(folder, name), "utf8").replace(/ data-build="[^"]*"/, "");
  return new Map(files.map((name) => [`/${name.slice(0, -"index.html".length)}`, text(name)]));
}

/**
 * A server of the folder `site`, with the files in the folder `program` and the sheet `style` instead of those in it.
 */
export function devServer({ site, program, style }) {
  const open = new Set();

  function fileOf(path) {
    const [, ending] = /^\/assets\/(?:app|explorer)-[^/]*\.(wasm|css)$/.exec(path) ?? [];
    if (ending) return { wasm: `${program}/app_bg.wasm`, css: style }[ending];
    const file = join(site, posix.normalize(path));
    return path.endsWith("/") ? `${file}index.html` : file;
  }

  /** The script that starts the program, with the latest glue; it accepts a program with any hash. */
  function started(file) {
    const script = readFileSync(file, "utf8").replace(/\bintegrity: *"[^"]*"/, "");
    return `${unexported(readFileSync(`${program}/app.js`, "utf8"))}\n${script}`;
  }

  function answer({ url }, response) {
    let path;
    try {
      path = decodeURIComponent(new URL(url, "http://localhost").pathname);
    } catch {
      return response.writeHead(400).end();
    }
    if (path === "/dev-events") {
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" }).flushHeaders();
      open.add(response);
      return response.on("close", () => open.delete(response));
    }
    if (path === "/dev.js") return response.writeHead(200, { "content-type": TYPES.js }).end(RELOAD);
    let file = fileOf(path);
    if (existsSync(file) && statSync(file).isDirectory())
      return response.writeHead(301, { location: `${url.split("?")[0]}/` }).end();
    const found = existsSync(file);
    if (!found) file = `${site}/404.html`;
    const type = TYPES[file.split(".").at(-1)] ?? "application/octet-stream";
    response.writeHead(found ? 200 : 404, { "content-type": `${type}; charset=utf-8`, "cache-control": "no-store" });
    if (type === TYPES.html) return response.end(lively(readFileSync(file, "utf8")));
    return response.end(path.startsWith("/assets/boot-") ? started(file) : readFileSync(file));
  }

  const server = createServer(answer);
  server.on("error", ({ code, message }) => {
    console.error(`error: ${code === "EADDRINUSE" ? "the port is taken; choose another with PORT=8081." : message}`);
    process.exit(1);
  });

  return {
    listen(port) {
      server.listen(port, HOST, () => {
        console.log(
          `Serving at http://${HOST}:${server.address().port}/ (Ctrl-C stops it); a change reloads the page.`,
        );
      });
    },
    /** Replaces the site by another folder; returns the paths of the pages that differ. */
    take(folder) {
      const [before, after] = [pagesOf(site), pagesOf(folder)];
      rmSync(site, { recursive: true, force: true });
      renameSync(folder, site);
      return [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path));
    },
    /** Makes the open pages reload: all, or those with these paths. */
    reload(paths = null) {
      for (const page of open) page.write(`data: ${JSON.stringify(paths)}\n\n`);
    },
  };
}
