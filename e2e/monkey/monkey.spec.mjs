// A monkey: thousands of random things done to the page, and links that nobody would write. After each one what must
// always hold is looked at: counts add up, chips and ticks are those of the link, a link shows the same in a new tab,
// nothing is left behind in memory. MONKEY_ACTIONS and MONKEY_SEED make a longer or another run (`make monkey`).
import { expect, ready, test } from "../fixtures.mjs";
import { setting } from "../setting.mjs";
import { pagePaths, records } from "../site.mjs";
import { install } from "./inside.mjs";
import { chance, query } from "./random.mjs";

const ACTIONS = setting("MONKEY_ACTIONS", 300);
const SEED = setting("MONKEY_SEED", 72_215);
/** Of so many actions each, after which the link is opened a second time. */
const EVERY = 25;
const MINUTE = 60_000;

/** Keys of links with values that they know. */
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

/**
 * What the browser holds for a page after a collection: nodes, listeners, bytes of scripts and of the program, and how
 * many things of the browser the program holds. Not counted is what Yew keeps once: an empty element of each kind that
 * it has made, to clone, and a listener for each kind of event.
 */
async function held(page, session) {
  for (let round = 0; round < 3; round++) await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  const value = (name) => metrics.find((metric) => metric.name === name).value;
  const { detachedNodes } = await session.send("DOM.getDetachedDomNodes");
  const samples = detachedNodes.filter(({ treeNode }) => !treeNode.attributes?.length && !treeNode.children?.length);
  const kinds = await Promise.all(
    ["window", "document", "document.querySelector('#app')"].map((at) => listened(session, at)),
  );
  const once = new Set(samples.map(({ treeNode }) => treeNode.nodeName)).size;
  const [program, references] = await page.evaluate(() => [window.monkey.memory(), window.monkey.references()]);
  const elements = await page.locator("*").count();
  const listeners = value("JSEventListeners") - kinds.flat().length;
  const [nodes, documents, heap] = ["Nodes", "Documents", "JSHeapUsedSize"].map(value);
  return { nodes: nodes - once, elements, documents, listeners, heap, program, references: references - once };
}

/** The kinds of event that are listened to at a place. */
async function listened(session, place) {
  const { result } = await session.send("Runtime.evaluate", { expression: place });
  const { listeners } = await session.send("DOMDebugger.getEventListeners", { objectId: result.objectId });
  return [...new Set(listeners.map(({ type }) => type))];
}

/**
 * The same view, reached inside the program and from another page: what it takes there can be compared. Once a reader
 * has acted on a page, what is out of sight is not styled, and so has none of the nodes that the style sheet makes.
 */
async function home(page) {
  await page.evaluate(async () => {
    const step = (name) => document.querySelector(`header nav a[href*='${name}']`).click();
    document.querySelector("dialog[open]")?.close();
    step("matrix");
    await window.monkey.settled(() => document.querySelector("table.matrix"));
    step("measures");
    await window.monkey.settled(() => location.search === "" && document.querySelectorAll(".entry").length > 0);
    // What was said of a copy is taken back after a while, by a timer that the program holds till then.
    await window.monkey.settled(() => document.querySelector(".copied").textContent === "");
  });
}

/**
 * Every list is opened and searched once, the last is that of measures: each indexes its records the first time, which
 * is no leak. Nor is what waits for the browser's answers from the first copy on.
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
 * The link of the page shows the same in a new tab. That is closed again: nodes are counted by process, which two may
 * share.
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

test("whatever is done, what is shown agrees and nothing is left behind", async ({ page, context }) => {
  await context.addInitScript(install);
  const next = chance(SEED);
  const session = await context.newCDPSession(page);
  for (const domain of ["Performance", "DOM"]) await session.send(`${domain}.enable`);
  await seeAll(page);
  const root = new URL(page.url()).pathname.replace(/measures\/$/, "");

  const marks = [];
  const been = new Set();
  for (let done = 0; done < ACTIONS; done += EVERY) {
    // Three marks: when everything has been seen once, half-way from there, and at the end.
    if (done >= ((marks.length + 1) * ACTIONS) / 3) {
      await home(page);
      marks.push(await held(page, session));
    }
    const story = async (at) => {
      const trail = await page.evaluate(() => sessionStorage.trail?.replaceAll("\n", "\n  "));
      return `seed ${SEED}, action ${at}: ${page.url()} after\n  ${trail}`;
    };
    // Many at once: asking the page costs more than what it does.
    const chances = Array.from({ length: EVERY }, () => [next(), next(), next()]);
    const stepped = page.evaluate((all) => window.monkey.steps(all), chances);
    // A page that fails, or a link that leaves the program.
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
  expect(after.nodes, "nodes left behind").toBeLessThanOrEqual(before.nodes);
  expect(after.listeners, "listeners left behind").toBeLessThanOrEqual(before.listeners);
  expect(before.program, "the memory of the program is seen").toBeGreaterThan(0);
  expect(after.program, "memory of the program left behind").toBeLessThanOrEqual(before.program + 65_536);
  expect(after.references, "references of the program left behind").toBeLessThanOrEqual(before.references);
});

/**
 * Does something in the page ten times, and fifty times more: the program must then hold as much of the browser as
 * before.
 */
async function holdsNoMore(page, path, act) {
  await page.addInitScript(install);
  await page.goto(path);
  await ready(page);
  const times = async (most) => {
    for (let done = 0; done < most; done++) await page.evaluate(act);
    return page.evaluate(() => [window.monkey.memory(), window.monkey.references()]);
  };
  const before = await times(10);
  expect(Math.min(...before), "what the program holds is seen").toBeGreaterThan(0);
  expect(await times(50)).toEqual(before);
}

test("static pages that come and go leave nothing behind", async ({ page }) =>
  holdsNoMore(page, "./instruments/", async () => {
    for (const name of ["about", "instruments"]) {
      document.querySelector(`a[href$='/${name}/'], a[href='${name}/']`).click();
      await window.monkey.settled(() => location.pathname.endsWith(`/${name}/`));
    }
  }));

test("files that are saved leave nothing behind", async ({ page }) =>
  holdsNoMore(page, "./measures/?theme=legislation", async () => {
    document.querySelector(".take-away > details:not([open]) > summary")?.click();
    await window.monkey.settled();
    document.querySelectorAll(".take-away__files > .take-away__files button").forEach((button) => button.click());
    await window.monkey.settled();
  }));

test("whatever a link holds, the page answers and agrees with itself", async ({ page, context }) => {
  await context.addInitScript(install);
  const next = chance(SEED + 1);
  // Every page once before any is opened again, in an order by chance.
  const paths = [...PAGES, "measures", "measures/99-9/", "no/such/page/"];
  const shuffled = paths.map((path) => [next(), path]).toSorted(([one], [other]) => one - other);
  for (let done = 0; done < Math.ceil(ACTIONS / 10); done++) {
    const [, path] = shuffled[done % shuffled.length];
    const asked = query(next, VALUES);
    // The test server refuses what is no URL; the page gets it all the same.
    await openAnything(page, path, asked);
    expect(await page.evaluate(() => window.monkey.wrong()), `seed ${SEED}: ${page.url()}`).toEqual([]);
  }
});

/** Opens a path with any query, also one that the test server would refuse. */
async function openAnything(page, path, asked) {
  await page.route(
    (url) => url.search.length > 1,
    async (route) => route.fulfill({ response: await route.fetch({ url: route.request().url().split("?")[0] }) }),
  );
  await page.goto(`./${path}?${asked}`);
  await ready(page);
  await page.unrouteAll();
}
