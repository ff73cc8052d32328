// A monkey: thousands of random actions on the page, and links that nobody would write. After each one, invariants are
// checked: counts add up, chips and ticks are those of the link, a link shows the same in a new tab, and memory does
// not leak. MONKEY_ACTIONS and MONKEY_SEED set the number of actions and the seed (`make monkey`).
import { expect, ready, test } from "../fixtures.mjs";
import { setting } from "../setting.mjs";
import { pagePaths, records } from "../site.mjs";
import { install } from "./inside.mjs";
import { chance, query } from "./random.mjs";

const ACTIONS = setting("MONKEY_ACTIONS", 300);
const SEED = setting("MONKEY_SEED", 72_215);
/** After this many actions, the link is opened in a new tab. */
const EVERY = 25;
const MINUTE = 60_000;

/** Keys of links with valid values. */
const VALUES = [
  ...records("states").map(({ state }) => ["state", state]),
  ...records("instruments").map(({ instrument }) => ["instrument", instrument]),
  ...records("measures").flatMap(({ theme, topics }) => [["theme", theme], ...topics.map((topic) => ["topic", topic])]),
];

test.use({ mayBeMissing: true });
test.describe.configure({ mode: "parallel" });
test.setTimeout(MINUTE + ACTIONS * 1_000);

const PAGES = pagePaths().filter((path) => !path.startsWith("api"));
/** "measures" for the list, "measures/" for each of its records. */
const kindOf = (path) => path.split("/")[0] + (path.split("/").length > 2 ? "/" : "");

/** The memory of the program, in bytes, and the number of browser objects that it holds. Every engine reports these. */
const heldByProgram = (page) =>
  page.evaluate(() => ({ program: window.monkey.memory(), references: window.monkey.references() }));

/** Chromium's protocol, which reports what the browser holds for a page; null in other engines, which have none. */
async function protocol(page, context, browserName) {
  if (browserName !== "chromium") return null;
  const session = await context.newCDPSession(page);
  for (const domain of ["Performance", "DOM"]) await session.send(`${domain}.enable`);
  return session;
}

/**
 * The memory of a page after garbage collection: that of the program and, in Chromium, nodes, listeners and bytes of
 * scripts. What Yew keeps only once is not counted: an empty element of each kind, which it clones, and a listener for
 * each kind of event.
 */
async function held(page, session) {
  const { program, references } = await heldByProgram(page);
  if (!session) return { program, references };
  for (let round = 0; round < 3; round++) await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  const value = (name) => metrics.find((metric) => metric.name === name).value;
  const { detachedNodes } = await session.send("DOM.getDetachedDomNodes");
  const samples = detachedNodes.filter(({ treeNode }) => !treeNode.attributes?.length && !treeNode.children?.length);
  const kinds = await Promise.all(
    ["window", "document", "document.querySelector('#app')"].map((at) => listened(session, at)),
  );
  const once = new Set(samples.map(({ treeNode }) => treeNode.nodeName)).size;
  const elements = await page.locator("*").count();
  const listeners = value("JSEventListeners") - kinds.flat().length;
  const [nodes, documents, heap] = ["Nodes", "Documents", "JSHeapUsedSize"].map(value);
  return { nodes: nodes - once, elements, documents, listeners, heap, program, references: references - once };
}

/** The types of event that an object has listeners for. */
async function listened(session, place) {
  const { result } = await session.send("Runtime.evaluate", { expression: place });
  const { listeners } = await session.send("DOMDebugger.getEventListeners", { objectId: result.objectId });
  return [...new Set(listeners.map(({ type }) => type))];
}

/**
 * Opens the same view by steps within the program, so that its memory can be compared. After a reader has acted on a
 * page, content outside the window is not styled, and has no nodes that the style sheet generates.
 */
async function home(page) {
  await page.evaluate(async () => {
    const step = (name) => document.querySelector(`header nav a[href*='${name}']`).click();
    document.querySelector("dialog[open]")?.close();
    step("matrix");
    await window.monkey.settled(() => document.querySelector("table.matrix"));
    step("measures");
    await window.monkey.settled(() => location.search === "" && document.querySelectorAll(".entry").length > 0);
    // The message about a copy is removed after a while, by a timer that the program holds until then.
    await window.monkey.settled(() => document.querySelector(".copied").textContent === "");
  });
}

/**
 * Opens and searches every list once, the measures last: each indexes its records the first time, which is not a leak.
 * Neither are the callbacks for the browser that exist since the first copy.
 */
async function seeAll(page) {
  await page.goto("./search/?q=women");
  await ready(page);
  await page.evaluate(async () => {
    const links = () => document.querySelectorAll("#contents a");
    for (let at = 0; at < links().length; at++) {
      links()[at].click();
      await window.monkey.settled();
    }
  });
  await page.locator("[data-copy]").first().click();
  await home(page);
}

/**
 * Expects that the link of the page shows the same in a new tab, which is closed again, because nodes are counted by
 * process and two tabs may share one.
 */
async function sameInNewTab(page, context, story) {
  const seen = await page.evaluate(() => window.monkey.seen());
  const other = await context.newPage();
  await other.goto(page.url());
  await ready(other);
  const again = await other.evaluate(() => window.monkey.seen());
  if (JSON.stringify(again) !== JSON.stringify(seen))
    expect(again, `the same in a new tab: ${await story()}`).toEqual(seen);
  await other.close();
}

test("whatever is done, the page is consistent and nothing leaks", async ({ page, context, browserName }) => {
  await context.addInitScript(install);
  const next = chance(SEED);
  const session = await protocol(page, context, browserName);
  await seeAll(page);
  const root = new URL(page.url()).pathname.replace(/measures\/$/, "");

  const marks = [];
  const been = new Set();
  for (let done = 0; done < ACTIONS; done += EVERY) {
    // Three measurements: when everything has been opened once, half-way from there, and at the end.
    if (done >= ((marks.length + 1) * ACTIONS) / 3) {
      await home(page);
      marks.push(await held(page, session));
    }
    const story = async (at) => {
      const trail = await page.evaluate(() => sessionStorage.trail?.replaceAll("\n", "\n  "));
      return `seed ${SEED}, action ${at}: ${page.url()} after\n  ${trail}`;
    };
    // Many actions at once, because calling the page takes longer than the actions.
    const chances = Array.from({ length: EVERY }, () => [next(), next(), next()]);
    const stepped = page.evaluate((all) => window.monkey.steps(all), chances);
    // The page has failed, or a link has left the program.
    const steps = await stepped.catch(async (error) => {
      throw new Error(`${await story(`${done} or later`)}\n${error.message}`);
    });
    steps.been.forEach((path) => been.add(kindOf(path.slice(root.length))));
    if (steps.found.length) expect(steps.found, await story(done + steps.done)).toEqual([]);
    await sameInNewTab(page, context, () => story(done + steps.done));
  }
  await home(page);
  marks.push(await held(page, session));
  console.log(`monkey: ${ACTIONS} actions on ${been.size} kinds of page, held ${JSON.stringify(marks)}`);
  if (ACTIONS >= 5_000)
    expect([...been], "every kind of page is come by").toEqual(expect.arrayContaining(PAGES.map(kindOf)));
  const [, before, after] = marks;
  if (session) {
    expect(after.nodes, "nodes left behind").toBeLessThanOrEqual(before.nodes);
    expect(after.listeners, "listeners left behind").toBeLessThanOrEqual(before.listeners);
  }
  expect(before.program, "the memory of the program is seen").toBeGreaterThan(0);
  expect(after.program, "memory of the program left behind").toBeLessThanOrEqual(before.program + 65_536);
  expect(after.references, "references of the program left behind").toBeLessThanOrEqual(before.references);
});

/**
 * Does something in the page ten times, and then fifty times more: the program must not hold more objects of the
 * browser than before.
 */
async function holdsNoMore(page, path, act) {
  await page.addInitScript(install);
  await page.goto(path);
  await ready(page);
  const times = async (most) => {
    for (let done = 0; done < most; done++) await page.evaluate(act);
    return heldByProgram(page);
  };
  const before = await times(10);
  expect(Math.min(...Object.values(before)), "what the program holds is seen").toBeGreaterThan(0);
  expect(await times(50)).toEqual(before);
}

test("opening and leaving static pages leaks nothing", async ({ page }) =>
  holdsNoMore(page, "./instruments/", async () => {
    for (const name of ["about", "instruments"]) {
      document.querySelector(`a[href$='/${name}/'], a[href='${name}/']`).click();
      await window.monkey.settled(() => location.pathname.endsWith(`/${name}/`));
    }
  }));

test("saving files leaks nothing", async ({ page }) =>
  holdsNoMore(page, "./measures/?theme=legislation", async () => {
    document.querySelector(".take-away > details:not([open]) > summary")?.click();
    await window.monkey.settled();
    document.querySelectorAll(".take-away__files > .take-away__files button").forEach((button) => button.click());
    await window.monkey.settled();
  }));

test("whatever a link contains, the page responds and is consistent", async ({ page, context }) => {
  await context.addInitScript(install);
  const next = chance(SEED + 1);
  // Every page once before any is opened again, in random order.
  const paths = [...PAGES, "measures", "measures/99-9/", "no/such/page/"];
  const shuffled = paths.map((path) => [next(), path]).toSorted(([one], [other]) => one - other);
  for (let done = 0; done < Math.ceil(ACTIONS / 10); done++) {
    const [, path] = shuffled[done % shuffled.length];
    const asked = query(next, VALUES);
    // The test server refuses invalid URLs, but the page gets them nevertheless.
    await openAnything(page, path, asked);
    expect(await page.evaluate(() => window.monkey.wrong()), `seed ${SEED}: ${page.url()}`).toEqual([]);
  }
});

/** Opens a path with any query, even one that the test server would refuse. */
async function openAnything(page, path, asked) {
  await page.route(
    (url) => url.search.length > 1,
    async (route) => route.fulfill({ response: await route.fetch({ url: route.request().url().split("?")[0] }) }),
  );
  await page.goto(`./${path}?${asked}`);
  await ready(page);
  await page.unrouteAll();
}
