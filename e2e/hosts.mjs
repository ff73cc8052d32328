// The hosts for tests: a plain file server, and Debian's nginx with the configuration in hosting/, at the root of a
// host and below a path. Each test starts its own host and may stop it, which is how tests simulate a lost network.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer as createProbe } from "node:net";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { createInterface } from "node:readline";

import { detour } from "../scripts/detour.mjs";
import { SITE } from "./site.mjs";

const { createServer } = createRequire(import.meta.url)("http-server");
const ADDRESS = "127.0.0.1";

/** The paths at which the site is tested. */
export const HOSTS = [
  { name: "a plain file server", start: plain, path: "/" },
  { name: "nginx at /", start: nginx, path: "/" },
  { name: "nginx at /a/b/", start: nginx, path: "/a/b/" },
];

/** A separate folder for each host, with the site as a link, so that a test can replace it by another build. */
function ground(path, folder) {
  const root = mkdtempSync(join(tmpdir(), "explorer-"));
  const place = join(root, "www", path);
  mkdirSync(dirname(place), { recursive: true });
  const put = (build) => {
    rmSync(place.replace(/\/$/, ""), { recursive: true, force: true });
    symlinkSync(resolve(build), place.replace(/\/$/, ""));
  };
  put(folder);
  return { root, put, clear: () => rmSync(root, { recursive: true, force: true }) };
}

/**
 * http-server, as in `make serve`; handlers in `before` may answer or delay requests. Without `packed`, it sends no
 * compressed files.
 */
export async function plain({ path = "/", folder = SITE, before = [], port = 0, packed = true } = {}) {
  // The only warning comes from http-server and does not matter for these tests.
  process.noDeprecation = true;
  const { root, put, clear } = ground(path, folder);
  const options = { cache: -1, brotli: packed, gzip: packed, showDir: false, before: [...before, detour] };
  const { server } = createServer({ root: join(root, "www"), ...options });
  await new Promise((listening) => server.listen(port, ADDRESS, listening));
  const stop = async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
    clear();
  };
  return { url: `http://${ADDRESS}:${server.address().port}${path}`, put, stop };
}

async function freePort() {
  const probe = createProbe();
  await new Promise((listening) => probe.listen(0, ADDRESS, listening));
  const { port } = probe.address();
  await new Promise((closed) => probe.close(closed));
  return port;
}

/** The configuration with its three marked lines adapted. */
function adapted(port, root, path) {
  const text = readFileSync(new URL("../hosting/nginx.conf", import.meta.url), "utf8");
  const change = (text, line, value) => {
    if (!line.test(text)) throw new Error(`hosting/nginx.conf has no ${line}`);
    return text.replace(line, value);
  };
  return [
    [/listen 80; # here/, `listen ${ADDRESS}:${port}; # here`],
    [/root \S+; # here/, `root ${root}; # here`],
    [/default \S+; # here/, `default ${path}; # here`],
  ].reduce((text, [line, value]) => change(text, line, value), text);
}

/** A main configuration like Debian's nginx.conf, for a server that runs as the user of the tests. */
function around(site, modules) {
  const folders = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((one) => `${one}_temp_path ${one};`);
  const user = process.getuid() === 0 ? "user root;" : "";
  return `${user} daemon off; pid nginx.pid; error_log stderr warn;
load_module ${join(modules, "ngx_http_brotli_static_module.so")};
events {}
http { access_log off; ${folders.join(" ")}
${site}
}`;
}

/** Debian's nginx: the program in NGINX, with its modules next to it. */
export async function nginx({ path = "/", folder = SITE } = {}) {
  const program = process.env.NGINX;
  if (!program || !existsSync(program)) throw new Error("NGINX names no program; `make test` finds and names it");
  const { root, put, clear } = ground(path, folder);
  const port = await freePort();
  const modules = resolve(dirname(program), "../lib/nginx/modules");
  writeFileSync(join(root, "nginx.conf"), around(adapted(port, join(root, "www"), path), modules));
  const server = spawn(program, ["-p", root, "-e", "stderr", "-c", "nginx.conf"], {
    stdio: ["ignore", "inherit", "pipe"],
    // nginx itself would read this variable as a list of sockets.
    env: { ...process.env, NGINX: undefined },
  });
  const said = [];
  createInterface({ input: server.stderr }).on("line", (line) => said.push(line));
  const ended = new Promise((done) => server.once("exit", done));
  const url = `http://${ADDRESS}:${port}${path}`;
  await answers(url, ended, said);
  const stop = async () => {
    server.kill("SIGQUIT");
    server.kill("SIGTERM");
    await ended;
    clear();
  };
  return { url, put, stop, said };
}

/** Polls until the server answers or has ended. */
async function answers(url, ended, said) {
  let gone = false;
  ended.then(() => (gone = true));
  for (;;) {
    const answer = await fetch(url, { method: "HEAD" }).catch(() => null);
    if (answer) return;
    if (gone) throw new Error(`nginx did not start:\n${said.join("\n")}`);
    await new Promise((later) => setTimeout(later, 20));
  }
}
