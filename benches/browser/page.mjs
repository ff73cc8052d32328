// Measures the page with the real data, from dist/: the time from a click or key to the paint of its result, at full
// speed and six times slower, and the first load on a slow connection. Usage: node page.mjs <result.json> [folder]
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

import { launch, serve } from "./browser.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const [file, folder = `${root}/dist`] = process.argv.slice(2);
if (!existsSync(`${folder}/measures/index.html`)) throw new Error("dist/ is missing; run 'make dist' first.");

/** A phone on a slow connection: round trip in milliseconds, bytes per second. */
const SLOW = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 };
/** The number of values ticked, and the words typed letter by letter. There is no warm-up. */
const PRESSES = 60;
const WORDS = ["domestic", "workers", "law", "shelters", "women", "training", "data"];
/** The pause between two inputs, in milliseconds: five ticks or letters per second. Work that an input defers is done
 * in the pause, and counts among the long tasks. */
const BREATH = 200;
/** How long a reader looks at a page before the first input, in milliseconds. */
const LOOK = 1_000;
/** How many cells of the matrix are opened, and how often the matrix itself by its link. There is no warm-up. */
const CELLS = 40;
const STEPS = 15;
/** The pause after typing, in milliseconds, as in src/ui/components/search_box.rs. */
const PAUSE = 200;

const site = await serve(folder);
const browser = await launch();

/** Records long tasks, and measures the time from an input to the next paint. */
function watch() {
  const tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: "longtask", buffered: true });
  /** The durations of the long tasks that began after a time; browsers report them when idle, hence the wait. */
  window.longTasks = async (since) => {
    await new Promise((told) => setTimeout(told, 1_000));
    return tasks.filter(({ startTime }) => startTime >= since).map(({ duration }) => duration);
  };
  /** The time from the input, which happens now, until the frame that shows its result has been painted: an urgent task
   * that is posted before a frame is painted runs right after it. */
  window.painted = (act, shows) =>
    new Promise((done, failed) => {
      const start = performance.now();
      act();
      const look = () => {
        if (shows()) scheduler.postTask(() => done(performance.now() - start), { priority: "user-blocking" });
        else if (performance.now() > start + 30_000) failed(new Error(`nothing follows from an input: ${location.href}`));
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
}

/** The quantile for a share of the values. */
const quantile = (values, share) => values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.ceil(values.length * share) - 1)];
const summed = (times) => ({ median: quantile(times, 0.5), p95: quantile(times, 0.95), runs: times.length });

/** Opens a page and waits for a while. */
async function opened(slower, path = "/measures/") {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await page.addInitScript(watch);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
  await page.goto(site.address + path);
  await page.locator("#app[data-ready]").waitFor({ state: "attached", timeout: 120_000 });
  await page.waitForTimeout(LOOK);
  return page;
}

/** From a tick or a key to the paint of the result; for typing, the time starts after the pause. */
async function inputs(slower) {
  const page = await opened(slower);
  const toggles = await page.evaluate(async ([presses, breath]) => {
    const times = { answer: [], all: [] };
    let changed = 0;
    new MutationObserver(() => (changed = performance.now())).observe(document.querySelector("main"), { subtree: true, childList: true, attributes: true, characterData: true });
    const rest = () => new Promise((next) => setTimeout(next, breath));
    // Every tick adds or removes a chip.
    const chips = () => document.querySelector("#chips")?.textContent ?? "";
    // Readers cannot tick values in a closed facet.
    for (const facet of document.querySelectorAll("#filters details")) facet.open = true;
    await rest();
    const since = performance.now();
    for (let press = 0; press < presses; press++) {
      const boxes = [...document.querySelectorAll("#filters input[type=checkbox]:enabled")];
      const box = boxes[(press * 7) % boxes.length];
      const before = chips();
      const start = performance.now();
      times.answer.push(await window.painted(() => box.click(), () => chips() !== before));
      await rest();
      times.all.push(Math.max(changed - start, times.answer.at(-1)));
      if (press % 4 === 3) {
        document.querySelector(".chips > button")?.click();
        await rest();
      }
    }
    return { ...times, tasks: await window.longTasks(since) };
  }, [PRESSES, BREATH]);
  await page.close();

  // A new page without filters: every key narrows or widens the list.
  const typed = await opened(slower);
  const keys = await typed.evaluate(async ([words, pause, breath]) => {
    const box = document.querySelector("#search");
    const line = () => document.querySelector("main [role=status]").textContent;
    const times = { key: [], result: [] };
    const since = performance.now();
    for (const text of words.flatMap((word) => [...word].map((_, place) => word.slice(0, place + 1)))) {
      let answered;
      const type = () => {
        // The list follows when the pause after typing is over.
        answered = window.painted(() => {}, () => line().includes(`“${text}”`));
        box.value = text;
        box.dispatchEvent(new InputEvent("input", { bubbles: true }));
      };
      times.key.push(await window.painted(type, () => box.value === text));
      times.result.push((await answered) - pause);
      await new Promise((next) => setTimeout(next, breath));
    }
    return { ...times, tasks: await window.longTasks(since) };
  }, [WORDS, PAUSE, BREATH]);
  await typed.close();
  const tasks = [...toggles.tasks, ...keys.tasks];
  return { slower, toggle: summed(toggles.answer), all: summed(toggles.all), key: summed(keys.key), result: summed(keys.result), longest: Math.max(0, ...tasks), tasks: tasks.length };
}

/** From a click to the paint of a cell's evidence, or of the page without it. */
async function evidence(slower) {
  const page = await opened(slower, "/matrix/");
  const times = await page.evaluate(async ([count, breath]) => {
    const times = { opened: [], closed: [] };
    const rest = () => new Promise((next) => setTimeout(next, breath));
    const isShown = () => document.querySelector("dialog h2")?.getClientRects().length > 0;
    const cells = [...document.querySelectorAll(".matrix td button")];
    for (let press = 0; press < count; press++) {
      const cell = cells[(press * 37) % cells.length];
      cell.scrollIntoView({ block: "center" });
      cell.focus({ preventScroll: true });
      await rest();
      times.opened.push(await window.painted(() => cell.click(), isShown));
      await rest();
      times.closed.push(await window.painted(() => document.querySelector(".evidence__head button").click(), () => !isShown()));
    }
    return times;
  }, [CELLS, BREATH]);
  await page.close();
  return { opened: summed(times.opened), closed: summed(times.closed) };
}

/** From a click on the link to the matrix, on the page of the measures, to the paint of its first rows. */
async function steps(slower) {
  const page = await opened(slower);
  const times = await page.evaluate(async ([count, look]) => {
    const times = [];
    const rest = () => new Promise((next) => setTimeout(next, look));
    const hasRows = () => document.querySelector(".matrix tbody td") !== null;
    for (let press = 0; press < count; press++) {
      times.push(await window.painted(() => document.querySelector("nav a[href$='/matrix/']").click(), hasRows));
      await rest();
      history.back();
      await rest();
    }
    return times;
  }, [STEPS, LOOK]);
  await page.close();
  return summed(times);
}

/** The first load on a slow connection, and the bytes transferred. */
async function load() {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await page.addInitScript(watch);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", SLOW);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 6 });
  const sizes = new Map();
  const names = new Map();
  session.on("Network.responseReceived", ({ requestId, response }) => names.set(requestId, new URL(response.url).pathname));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => sizes.set(requestId, encodedDataLength));
  await page.goto(`${site.address}/measures/`, { timeout: 120_000 });
  await page.locator("#app[data-ready]").waitFor({ state: "attached", timeout: 120_000 });
  const times = await page.evaluate(() => ({
    painted: performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
    wasm: performance.getEntriesByType("resource").find((one) => one.name.endsWith(".wasm"))?.responseEnd,
    ready: performance.now(),
  }));
  const files = [...sizes].map(([id, bytes]) => ({ name: names.get(id), bytes })).filter(({ name }) => name);
  await page.close();
  return { ...times, files };
}

const all = async (slower) => ({ ...(await inputs(slower)), ...(await evidence(slower)), step: await steps(slower) });

try {
  const result = { browser: browser.version(), line: SLOW, inputs: [await all(1), await all(6)], load: await load() };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(result, null, 1));
  console.log(JSON.stringify(result.inputs));
  console.log(JSON.stringify(result.load));
} finally {
  await browser.close();
  site.stop();
}
