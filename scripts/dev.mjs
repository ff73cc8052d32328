// The development loop, run by `make dev`: builds the program without optimization, serves the site, rebuilds what is
// affected by a change of the sources, and reloads the open pages. Usage: node scripts/dev.mjs [port]
//
// The program is built first and reloaded at once; the static pages follow, and only those that have changed are
// reloaded. They are written with empty files instead of program and style sheet, so that changes of those two do not
// change any page.
import { spawn } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, watch, writeFileSync } from "node:fs";

import { devServer } from "./dev-server.mjs";
import { portOf } from "./port.mjs";

const port = portOf(process.argv[2]);
const WORK = ".build/dev";
const BUILT = `${WORK}/built`;
const SITE = `${WORK}/site`;
const PROGRAM = `${WORK}/program`;
/** How long, in milliseconds, changes are collected, since editors and version control write several files at once. */
const PAUSE = 30;

/** The steps, in order: each with its sources, the commands that build it, and what happens in the open pages then. */
const STEPS = [
  {
    name: "style sheet",
    sources: /^static\/css\//,
    commands: [["bash", "scripts/sheet.sh"]],
    then: () => server.reload(),
  },
  {
    name: "program",
    sources: /^(src|data|text|build|crates|build\.rs$|Cargo\.)/,
    commands: [
      ["cargo", "build", "--quiet", "--locked", ..."--target wasm32-unknown-unknown --no-default-features".split(" ")]
        .concat("--features", "web", "--bin", "app"),
      ["wasm-bindgen", "--target", "web", "--no-typescript", "--out-dir", PROGRAM]
        .concat("target/wasm32-unknown-unknown/debug/app.wasm"),
    ],
    then: () => server.reload(),
  },
  {
    name: "static pages",
    sources: /^(src|data|text|build|crates|build\.rs$|Cargo\.|static\/(?!css\/))/,
    before: takeScripts,
    commands: [["cargo", "run", "--quiet", "--locked", "--bin", "prerender", "--", BUILT, `${SITE}.new`]],
    then: () => server.reload(server.take(`${SITE}.new`)),
  },
];
const WATCHED = ["src", "data", "text", "build", "crates", "static", "build.rs", "Cargo.toml", "Cargo.lock"];

/** The steps that are still to be done. */
const due = new Set(STEPS);
let child;
let current;

function takeScripts() {
  mkdirSync(`${BUILT}/scripts`, { recursive: true });
  mkdirSync(`${BUILT}/shipped`, { recursive: true });
  const stubs = ["shipped/licences.txt", "shipped/sbom.cdx.json", "app_bg.wasm", "site.css"];
  for (const stub of stubs) writeFileSync(`${BUILT}/${stub}`, "");
  const scripts = (folder) => readdirSync(folder).filter((name) => name.endsWith(".js")).sort();
  for (const script of scripts("static/scripts"))
    copyFileSync(`static/scripts/${script}`, `${BUILT}/scripts/${script}`);
  // The server puts the latest glue before it.
  const boot = ["foreign-changes.js", "dialog.js", ...scripts("static/scripts/boot").map((script) => `boot/${script}`)];
  writeFileSync(`${BUILT}/scripts/boot.js`, boot.map((script) => readFileSync(`static/scripts/${script}`)).join("\n"));
}

/** Ends the running command and all programs that it has started. */
function stop() {
  if (child?.exitCode === null && child.signalCode === null) process.kill(-child.pid);
}

/** Runs a command; resolves to whether it succeeded. */
function run([program, ...values]) {
  const env = { ...process.env, OFFLINE: "off", COMPRESS: "off", SITE_URL: "", SITE_ROOT: "/" };
  return new Promise((done) => {
    child = spawn(program, values, { env, detached: true, stdio: ["ignore", "ignore", "inherit"] });
    child.once("error", ({ message }) => {
      console.error(`error: ${message}`);
      done(false);
    });
    child.once("exit", (code) => done(code === 0));
  });
}

async function build(step) {
  const start = performance.now();
  step.before?.();
  for (const command of step.commands) {
    if (await run(command)) continue;
    if (!due.has(step)) {
      console.error(`error: the build stopped at: ${step.name}. The previous build is still served.`);
      due.clear();
    }
    return;
  }
  step.then();
  console.log(
    `${new Date().toLocaleTimeString("en-GB")}  ${step.name}: ${((performance.now() - start) / 1000).toFixed(1)} s`,
  );
}

/** Does all steps that are due, the quickest first. */
async function work() {
  if (current) return;
  while ((current = STEPS.find((step) => due.has(step)))) {
    due.delete(current);
    await build(current);
  }
}

let timer;
function changed(path) {
  const asked = STEPS.filter(({ sources }) => sources.test(path));
  if (asked.length === 0) return;
  for (const step of asked) due.add(step);
  clearTimeout(timer);
  timer = setTimeout(() => {
    // The result of the current step is already out of date.
    if (due.has(current)) stop();
    work();
  }, PAUSE);
}

rmSync(WORK, { recursive: true, force: true });
mkdirSync(WORK, { recursive: true });
const server = devServer({ site: SITE, program: PROGRAM, style: ".build/site.css" });
for (const source of WATCHED.filter(existsSync)) {
  watch(source, { recursive: true }, (_, name) => {
    const path = !name || name === source ? source : `${source}/${name}`;
    if (!/(^|\/)(\.|#)|[~#]$|\.sw.$/.test(path)) changed(path);
  });
}
console.log("Building without optimization; the first time takes one to three minutes, afterwards seconds.");
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    stop();
    process.exit(0);
  });
}
await work();
server.listen(port);
