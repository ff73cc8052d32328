// A budget that does not depend on time: bytes of the first load, elements of each view, elements that an action
// changes, calls from the program to the browser. A number that grows fails; `make budget` rewrites the numbers, and
// the commit gives the reason.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";

import { expect, open, ready, test } from "./fixtures.mjs";
import { install } from "./monkey/inside.mjs";
import { SITE } from "./site.mjs";
import { VIEWS } from "./views.mjs";

const FILE = fileURLToPath(new URL("budget.json", import.meta.url));
const WRITE = process.env.BUDGET === "write";
const budget = JSON.parse(readFileSync(FILE, "utf8"));

/** The entries that contain texts: pages, and the data of the program. */
const TEXTS = /^[a-z]+\/,|, data,/;

/** Compares what was found with the budget, or makes it the new budget. */
function hold(part, found) {
  if (WRITE) {
    const now = JSON.parse(readFileSync(FILE, "utf8"));
    // Rounded up: compressed sizes vary by some bytes with the hashes in names, and calls by a timer or two.
    const step = { bytes: 250, calls: 50 }[part] ?? 1;
    const most = Object.entries(found).map(([name, number]) => [name, Math.ceil(number / step) * step]);
    writeFileSync(FILE, `${JSON.stringify({ ...now, [part]: Object.fromEntries(most) }, null, 2)}\n`);
    return;
  }
  for (const [name, number] of Object.entries(found)) {
    const most = budget[part]?.[name];
    expect(most, `${part}, ${name}: without a budget; run 'make budget'`).toBeDefined();
    // A changed word must not fail: entries with texts may grow by one per cent.
    const slack = TEXTS.test(name) ? 1.01 : 1;
    expect(number, `${part}, ${name}: more than the budget`).toBeLessThanOrEqual(most * slack);
  }
}

// The tests run one after the other, because they write into one file.
test.describe.configure({ mode: "serial" });
test.use({ mayBeMissing: true });

const ANY_HASH = /-[\w-]{8,16}\./;
const packed = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Divides a program into its data, which are texts and tables, and the rest. */
function divided(program) {
  const parts = { code: [], data: [] };
  for (let at = 8; at < program.length; ) {
    const id = program[at];
    let [length, bytes] = [0, 1];
    for (let shift = 0; ; shift += 7, bytes += 1) {
      length += (program[at + bytes] & 0x7f) * 2 ** shift;
      if (program[at + bytes] < 0x80) break;
    }
    const end = at + bytes + 1 + length;
    parts[id === 11 ? "data" : "code"].push(program.subarray(at, end));
    at = end;
  }
  return Object.entries(parts).map(([part, pieces]) => [part, Buffer.concat(pieces)]);
}

test("bytes of a first load", async ({ page }) => {
  const files = new Set();
  page.on("response", (response) => files.add(new URL(response.url()).pathname.slice(1)));
  await open(page, "./measures/");
  await open(page, "./matrix/");
  const found = {};
  const note = (name, bytes) => {
    found[`${name}, raw`] = bytes.length;
    found[`${name}, brotli`] = packed(bytes);
  };
  for (const path of [...files].sort()) {
    const bytes = readFileSync(join(SITE, path.endsWith("/") ? `${path}index.html` : path));
    const name = path.replace(ANY_HASH, ".");
    if (name.endsWith(".wasm")) divided(bytes).forEach(([part, piece]) => note(`${name}, ${part}`, piece));
    else note(name, bytes);
  }
  expect(found["assets/app.wasm, data, raw"]).toBeGreaterThan(10_000);
  hold("bytes", found);
});

test("elements of each view", async ({ page }) => {
  const found = {};
  for (const { name, path, status, press } of VIEWS) {
    await open(page, path, status);
    if (press) await page.locator(press).first().click();
    found[name] = await page.evaluate(() => document.querySelectorAll("*").length);
  }
  hold("elements", found);
});

/** Performs an action and counts the nodes that it adds, removes or changes. */
async function changes(page, selector, shows) {
  await page.evaluate(async () => {
    // Work that a new page does by itself does not belong to the action.
    await window.monkey.settled();
    window.changed = { added: 0, removed: 0, attributes: 0, texts: 0 };
    window.observer = new MutationObserver((records) => {
      for (const { type, addedNodes, removedNodes } of records) {
        if (type === "attributes") window.changed.attributes++;
        else if (type === "characterData") window.changed.texts++;
        window.changed.added += addedNodes.length;
        window.changed.removed += removedNodes.length;
      }
    });
    window.observer.observe(document.querySelector("#app"), {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  });
  await page.locator(selector).click();
  await expect(page).toHaveURL(shows);
  return page.evaluate(async () => {
    await window.monkey.settled();
    window.observer.disconnect();
    return window.changed;
  });
}

/** The selectors of all style rules of a page. */
async function selectorsOf(page) {
  await open(page, "./measures/");
  const selectors = await page.evaluate(() => {
    const all = (rules) =>
      [...rules].flatMap((rule) => [rule.selectorText ?? [], rule.cssRules ? all(rule.cssRules) : []].flat());
    return [...document.styleSheets].flatMap((sheet) => all(sheet.cssRules)).filter(Boolean);
  });
  expect(selectors.length).toBeGreaterThan(300);
  return selectors;
}

test("style rules that are matched against every element", async ({ page }) => {
  // Browsers index rules by the tag, class or id of their last part; if that is `:is(th, td)` or `*`, they match it
  // against every element.
  const bare = (selector) =>
    selector
      .replace(/\[[^\]]*\]/g, "[]")
      .replace(/\([^()]*\)/g, "")
      .replace(/\([^()]*\)/g, "");
  const subjects = (selector) => bare(selector).split(",").map((one) => one.trim().split(/[\s>+~]+/).at(-1));
  const nameless = (selectors) =>
    selectors.flatMap((one) => subjects(one)).filter((subject) => /^[^\w.#]+(\w+[^\w.#]*)*$/.test(subject));
  expect(nameless(["a :is(b, .c:not(d, e)), .f > *, g:hover", ":hover.h, .i [j='.k']"])).toEqual([":is", "*", "[]"]);
  hold("rules", { "tried on every element": nameless(await selectorsOf(page)).length });
});

test("no rule causes a list to be restyled when one of its elements is removed", async ({ page }) => {
  // Chromium finds the siblings that a rule affects by class, name or attribute; without any, it takes all siblings
  // with their descendants: `li + li` made it restyle every entry when a chip was removed.
  const selectors = await selectorsOf(page);
  // The part right before `+` or `~`, including brackets.
  const before = (selector) =>
    [...selector.matchAll(/((?:\([^()]*\)|\[[^\]]*\]|[^\s>+~(),])+)\s*[+~]\s/g)].map(([, one]) => one);
  expect(before("a > :is(p, li) + .b, h2 ~ p, .c + .d")).toEqual([":is(p, li)", "h2", ".c"]);
  const nameless = selectors.filter((selector) => before(selector).some((one) => !/[.#[]/.test(one)));
  expect(nameless).toEqual([]);
});

test("nodes changed by an action", async ({ page }) => {
  // The monkey knows when all work is finished, including deferred work.
  await page.addInitScript(install);
  const found = {};
  const note = (action, changed) =>
    Object.entries(changed).forEach(([kind, number]) => (found[`${action}, ${kind}`] = number));
  await open(page, "./measures/");
  note("a value ticked", await changes(page, "#theme-legislation", /theme=legislation/));
  note("a second one", await changes(page, "#state-jordan", /state=jordan/));
  note("one unticked", await changes(page, "#state-jordan", /legislation$/));
  note("one excluded", await changes(page, "#state-nepal-not", /state\.not=nepal/));
  await page.goto("./matrix/");
  await ready(page);
  note("matrix, bound by one", await changes(page, "#bound-ilo-c189", /bound=ilo-c189/));
  hold("changes", found);
});

test("calls to the browser when something is opened", async ({ page }) => {
  // Opening something that already exists must not make the program compare the whole page with its next state.
  await page.addInitScript(install);
  await page.addInitScript(() => {
    window.calls = 0;
    const counted = (call) =>
      function (...given) {
        window.calls++;
        return call.apply(this, given);
      };
    for (const name of ["instantiate", "instantiateStreaming"]) {
      const start = WebAssembly[name];
      WebAssembly[name] = (program, imports) => {
        for (const calls of Object.values(imports)) {
          for (const [key, call] of Object.entries(calls)) if (typeof call === "function") calls[key] = counted(call);
        }
        return start.call(WebAssembly, program, imports);
      };
    }
  });
  const found = {};
  const note = async (name, selector) => {
    await page.evaluate(() => window.monkey.settled().then(() => (window.calls = 0)));
    await page.locator(selector).first().click();
    found[name] = await page.evaluate(() => window.monkey.settled().then(() => window.calls));
    expect(found[name], name).toBeGreaterThan(0);
  };
  await open(page, "./matrix/");
  await note("evidence opened", ".matrix td button");
  await note("evidence closed", "dialog button");
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("./measures/");
  await ready(page);
  await note("filters opened", ".workbench__open");
  await note("filters closed", ".workbench__open");
  hold("calls", found);
});
