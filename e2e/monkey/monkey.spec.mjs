// A monkey: thousands of random things done to the page, and links that nobody would write. After each one what must always
// hold is looked at: counts add up, chips and ticks are those of the link, a link shows the same in a new tab, nothing is
// left behind in memory. MONKEY_ACTIONS and MONKEY_SEED make a longer or another run (`make monkey`).
import { expect, ready, test } from "../fixtures.mjs";
import { pagePaths, records } from "../site.mjs";
import { install } from "./inside.mjs";
import { chance, query } from "./random.mjs";

const ACTIONS = Number(process.env.MONKEY_ACTIONS ?? 300);
const SEED = Number(process.env.MONKEY_SEED ?? 72_215);
/** A link is opened a second time after so many actions. */
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

/** What the browser holds for a page after a collection: nodes, listeners, bytes of scripts and of the program. */
async function held(page, session) {
  for (let round = 0; round < 3; round++) await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  const value = (name) => metrics.find((metric) => metric.name === name).value;
  const program = await page.evaluate(() => window.monkey.memory());
  return { nodes: value("Nodes"), listeners: value("JSEventListeners"), heap: value("JSHeapUsedSize"), program };
}

/** The same view, reached inside the program: what it takes there can be compared. */
async function home(page) {
  await page.evaluate(async () => {
    document.querySelector("dialog[open]")?.close();
    document.querySelector("header nav a[href*='measures']").click();
    await window.monkey.settled(() => location.search === "" && document.querySelectorAll(".entry").length > 0);
  });
}

test("whatever is done, what is shown agrees and nothing is left behind", async ({ page, context }) => {
  await context.addInitScript(install);
  const next = chance(SEED);
  const trail = [];
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable");
  await page.goto("./measures/");
  await ready(page);

  const marks = [];
  for (let done = 0; done < ACTIONS; done++) {
    // Three marks: when everything has been seen once, half-way from there, and at the end.
    if ([Math.floor(ACTIONS / 3), Math.floor((ACTIONS * 2) / 3)].includes(done)) {
      await home(page);
      marks.push(await held(page, session));
    }
    const story = () => `seed ${SEED}, action ${done}: ${page.url()} after\n  ${trail.slice(-12).join("\n  ")}`;
    const stepped = page.evaluate((chances) => window.monkey.step(chances), [next(), next(), next()]);
    // A page that fails, or a link that leaves the program.
    const { did, wrong } = await stepped.catch(async (error) => {
      throw new Error(`${story()}\n  ${await page.evaluate(() => sessionStorage.doing)}: ${error.message}`);
    });
    trail.push(did);
    expect(wrong, story()).toEqual([]);
    if (done % EVERY === 0) {
      const seen = await page.evaluate(() => window.monkey.seen());
      // Closed again: nodes are counted by process, and two tabs may share one.
      const other = await context.newPage();
      await other.goto(page.url());
      await ready(other);
      expect(await other.evaluate(() => window.monkey.seen()), `the same in a new tab: ${story()}`).toEqual(seen);
      await other.close();
    }
  }
  await home(page);
  marks.push(await held(page, session));
  console.log(`monkey: ${ACTIONS} actions, held ${JSON.stringify(marks)}`);
  const [, before, after] = marks;
  expect(after.nodes, "nodes left behind").toBeLessThanOrEqual(before.nodes);
  expect(after.listeners, "listeners left behind").toBeLessThanOrEqual(before.listeners);
  expect(after.program, "memory of the program left behind").toBeLessThanOrEqual(before.program + 65_536);
});

test("whatever a link holds, the page answers and agrees with itself", async ({ page, context }) => {
  await context.addInitScript(install);
  const next = chance(SEED + 1);
  const paths = [...pagePaths(), "measures", "measures/99-9/", "no/such/page/"].filter((path) => !path.startsWith("api"));
  for (let done = 0; done < Math.ceil(ACTIONS / 10); done++) {
    const path = paths[Math.floor(next() * paths.length)];
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
