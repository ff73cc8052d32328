// Debian's WebKit, controlled through WebDriver on a virtual screen, because Playwright can control only its own build.
// This contains as much of the protocol as the journeys need, and the host of their pages, which adds a script to each
// page that records errors, because the driver gives no access to the console.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";

import { test as base } from "@playwright/test";

import { plain } from "../hosts.mjs";
import { SITE } from "../site.mjs";

/** The key of an element's id in WebDriver. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
export const KEYS = { escape: "\uE00C", enter: "\uE007", tab: "\uE004" };

/** Records errors as long as the tab exists, over all its pages. */
function probe() {
  const keep = (text) => {
    const kept = JSON.parse(sessionStorage.getItem("complaints") ?? "[]");
    sessionStorage.setItem("complaints", JSON.stringify([...kept, text]));
  };
  const told = ({ message, target }) => {
    // Not an error: if sizes change after an observation, they are observed again in the next frame.
    if (!message?.startsWith("ResizeObserver loop")) keep(message ?? `failed: ${target.src ?? target.href}`);
  };
  window.addEventListener("error", told, true);
  window.addEventListener("unhandledrejection", ({ reason }) => keep(`exception: ${reason}`));
  document.addEventListener("securitypolicyviolation", (event) => {
    keep(`policy: ${event.violatedDirective} blocks ${event.blockedURI}`);
  });
  const said = console.error;
  console.error = (...words) => {
    keep(words.join(" "));
    said(...words);
  };
  window.isProbed = true;
}

const script = (text) => `<script>${text}</script>`;
/** A page with the probe before everything else, even its own policy; and with other scripts, if any. */
export const probed = (html, ...scripts) =>
  html.replace("<head>", () => `<head>${[`(${probe})();`, ...scripts].map(script).join("")}`);

/** Serves every page with the probe in it, and with other scripts, if any. */
export const withProbe =
  (...scripts) =>
  (request, response) => {
    const [path] = request.url.split("?", 1);
    const file = join(SITE, path, "index.html");
    if (!path.endsWith("/") || !existsSync(file)) return response.emit("next");
    response.writeHead(200, { "content-type": "text/html;charset=utf-8" });
    return response.end(probed(readFileSync(file, "utf8"), ...scripts));
  };

async function freePort() {
  const server = createServer();
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}

const ended = (child) => new Promise((done) => (child.exitCode === null ? child.once("exit", done) : done()));
async function end(child) {
  child.kill();
  await ended(child);
}

/** Starts a virtual screen; the server chooses and prints its number. */
async function screen() {
  const server = spawn("Xvfb", "-displayfd 3 -screen 0 1400x1100x24 -nolisten tcp".split(" "), {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const [number] = await Promise.race([
    new Promise((told) => createInterface({ input: server.stdio[3] }).once("line", (line) => told([line]))),
    ended(server).then(() => Promise.reject(new Error("Xvfb did not start"))),
  ]);
  return { display: `:${number}`, stop: () => end(server) };
}

/** Sends one command to a driver; throws with the driver's message if it fails. */
async function send(port, method, path, body) {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
  return value;
}

async function driver(display) {
  const port = await freePort();
  // There is no graphics card, so everything is rendered in software.
  const env = { ...process.env, DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: "1" };
  const server = spawn("WebKitWebDriver", [`--port=${port}`, "--host=127.0.0.1"], { env, stdio: "ignore" });
  let isGone = false;
  ended(server).then(() => (isGone = true));
  for (;;) {
    const status = await send(port, "GET", "/status").catch(() => null);
    if (status) return { port, stop: () => end(server) };
    if (isGone) throw new Error("WebKitWebDriver did not start");
  }
}

/** A window of the browser; everything it stores is deleted with it. */
class Tab {
  constructor(port, session, root) {
    Object.assign(this, { port, path: `/session/${session}`, root, complaints: [] });
  }

  send(method, path, body) {
    return send(this.port, method, this.path + path, body);
  }

  /** Runs a function in the page. */
  run(script, ...args) {
    return this.send("POST", "/execute/sync", { script: `return (${script})(...arguments)`, args });
  }

  /** Opens a path of the site, or an address, and waits until the browser has loaded it. */
  go(path) {
    return this.send("POST", "/url", { url: new URL(path, this.root).href });
  }

  /** The same, and waits for the program. */
  async open(path) {
    await this.go(path);
    await this.ready();
  }

  async ready() {
    const isReady = () => window.isProbed && document.querySelector("#app[data-ready]") !== null;
    await base.expect.poll(() => this.run(isReady).catch(() => false), { timeout: 15_000 }).toBe(true);
  }

  /** Leaves a host before it stops; each host has its own record of errors. */
  async leave(host) {
    this.complaints.push(...(JSON.parse(await this.run(() => sessionStorage.getItem("complaints"))) ?? []));
    await this.go("icon.svg");
    await host?.stop();
  }

  async find(selector) {
    const found = await this.send("POST", "/element", { using: "css selector", value: selector });
    return found[ELEMENT];
  }

  /** Clicks the first element that a selector finds, with the pointer. */
  async press(selector) {
    const element = await this.find(selector);
    // In the centre, not under sticky elements at the edges of the window.
    await this.run((wanted) => document.querySelector(wanted).scrollIntoView({ block: "center" }), selector);
    const origin = { [ELEMENT]: element };
    const button = { button: 0 };
    const actions = [
      // The driver waits for ever if the pointer is already there.
      { type: "pointerMove", x: 1, y: 1, origin: "viewport" },
      { type: "pointerMove", x: 0, y: 0, origin },
      { type: "pointerDown", ...button },
      { type: "pointerUp", ...button },
    ];
    await this.send("POST", "/actions", { actions: [{ type: "pointer", id: "mouse", actions }] });
  }

  /** Types into an element. */
  async type(selector, text) {
    await this.send("POST", `/element/${await this.find(selector)}/value`, { text });
  }

  back = () => this.send("POST", "/back", {});
  forward = () => this.send("POST", "/forward", {});
  url = () => this.send("GET", "/url");
  text = (selector) => this.run((wanted) => document.querySelector(wanted)?.textContent, selector);
  count = (selector) => this.run((wanted) => document.querySelectorAll(wanted).length, selector);
  isFocused = (selector) => this.run((wanted) => document.activeElement?.matches(wanted) === true, selector);
}

/**
 * The test function: with a `tab` whose pages may not have errors, except those that match `onPurpose`, for tests that
 * break something.
 */
export const test = base.extend({
  onPurpose: [null, { option: true }],

  webkit: [
    async ({}, use) => {
      const seen = await screen();
      const server = await driver(seen.display);
      const host = await plain({ before: [withProbe()] });
      await use({ port: server.port, root: host.url });
      await host.stop();
      await server.stop();
      await seen.stop();
    },
    { scope: "worker" },
  ],

  tab: async ({ webkit: { port, root }, onPurpose }, use) => {
    const { sessionId } = await send(port, "POST", "/session", { capabilities: { alwaysMatch: {} } });
    const tab = new Tab(port, sessionId, root);
    await use(tab);
    await tab.leave();
    await tab.send("DELETE", "");
    const wrong = tab.complaints.filter((text) => !onPurpose?.test(text));
    test.expect(wrong, "what the pages complained of").toEqual([]);
  },
});

export const { expect } = base;
