// Faults between the host and the reader. In each case, the page can be read in full and says what does not work. Pages
// without JavaScript are tested in no-script.spec.mjs, a refused clipboard in take-away.spec.mjs, a lost network in
// offline.spec.mjs.
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, measuresShown, open, ready, summary, test } from "./fixtures.mjs";
import { BOOT, PROGRAM, SITE, STYLE, records } from "./site.mjs";

const COUNT = records("measures").length;
/** The pattern of a file's address, whatever the page. */
const at = (file) => `**/${file}`;
const fault = (page) => page.locator("#notice-fault");
const plain = (page) => page.locator("#notice-plain");

/** Expects that everything can be read, and that the notice says that the selection of the link is not applied. */
async function expectStill(page) {
  await expect(fault(page)).toBeVisible();
  await expect(fault(page)).toContainText("could not start");
  await expect(fault(page)).toContainText("the selection in its link is not applied: lists show all their records");
  await expect(page.locator(".entry")).toHaveCount(COUNT);
  await expect(page.locator("#app")).not.toHaveAttribute("data-ready");
}

const gone = (route) => route.fulfill({ status: 404, contentType: "text/html", body: "<h1>Not found</h1>" });
const FAULTS = [
  ["the program is blocked", at(PROGRAM), (route) => route.abort("blockedbyclient")],
  ["the program is missing during a deployment", at(PROGRAM), gone],
  [
    "only part of the program arrives",
    at(PROGRAM),
    async (route) => {
      const bytes = readFileSync(join(SITE, PROGRAM));
      await route.fulfill({ contentType: "application/wasm", body: bytes.subarray(0, bytes.length / 2) });
    },
  ],
  [
    "another page is sent instead of the program",
    at(PROGRAM),
    (route) => route.fulfill({ contentType: "text/html", body: "<h1>Sign in</h1>" }),
  ],
  ["the script that starts everything is missing", at(BOOT), gone],
  [
    "a script was changed in transit",
    at(BOOT),
    async (route) => route.fulfill({ response: await route.fetch(), body: "document.title = 'changed'" }),
  ],
];

/** The browser's errors for a file that is blocked or missing, or whose hash does not match. */
const FAILS = /net::ERR_(BLOCKED_BY_CLIENT|FAILED)|status (of )?404|find a valid digest|SRI's integrity checks/;

for (const [what, where, how] of FAULTS) {
  test.describe(what, () => {
    test.use({ onPurpose: FAILS });

    test("the page can be read, says so, and works after a reload", async ({ page }) => {
      await page.route(where, how);
      await page.goto("./measures/?theme=legislation");
      await expectStill(page);
      expect(await page.title()).toContain("National measures");
      await page.unrouteAll();
      await fault(page).getByRole("link", { name: "Reload the page" }).click();
      await ready(page);
      await expect(fault(page)).toBeHidden();
      await expect(summary(page)).toContainText("in Legislation");
      expect((await measuresShown(page)).length).toBeLessThan(COUNT);
    });
  });
}

const CHANGED = "main { display: none }";
for (const [what, how] of [
  ["is missing during a deployment", gone],
  ["is blocked", (route) => route.abort("blockedbyclient")],
  ["was changed in transit", async (route) => route.fulfill({ response: await route.fetch(), body: CHANGED })],
]) {
  test.describe(`a style sheet that ${what}`, () => {
    test.use({ onPurpose: FAILS });

    test("the page says so first, can be read and works, and is complete after a reload", async ({ page }) => {
      await page.route(at(STYLE), how);
      await open(page, "./measures/?theme=legislation");
      await expect(plain(page)).toBeInViewport();
      await expect(plain(page)).toContainText("it looks plain and has no charts");
      await expect(page.locator("body > :first-child")).toContainText("it looks plain");
      await expect(fault(page)).toBeHidden();
      await page.locator("#state-jordan").click();
      await expect(summary(page)).toContainText("in Legislation, reported by Jordan");
      await expect(page.locator(".entry")).toHaveCount((await measuresShown(page)).length);
      await expectPlain(page);

      await open(page, "./coverage/");
      await expect(page.locator("figure svg")).not.toHaveCount(0);
      await expect(page.locator("figure svg:visible")).toHaveCount(0);
      await expect(page.locator("figure .chart__says").first()).toBeVisible();
      await page.unrouteAll();
      await plain(page).getByRole("link", { name: "Reload the page" }).click();
      await ready(page);
      await expect(plain(page)).toBeHidden();
      await expect(page.locator("figure svg:visible")).not.toHaveCount(0);
    });
  });
}

/** Expects that the text is still correct where only the style sheet hides or separates something. */
async function expectPlain(page) {
  await expect(page.locator("label:has(#theme-legislation)")).toHaveText(/^Legislation \d+$/);
  await expect(page.locator(".entry__tags:has(span + span)").first()).toHaveText(/^[^·]*[^·\s]\s· [A-Z]/);
  await expect(page.locator(".printed")).toBeHidden();
}

test.describe("without style sheet and program", () => {
  test.use({ onPurpose: /net::ERR_FAILED|status (of )?404|Failed to find a valid digest/ });

  test("both are reported, and everything can be read", async ({ page }) => {
    await page.route(at(STYLE), gone);
    await page.route(at(BOOT), gone);
    await page.goto("./measures/");
    await expectStill(page);
    await expect(plain(page)).toBeInViewport();
    await expect(fault(page)).toBeInViewport();
  });
});

test("a browser without WebAssembly", async ({ page }) => {
  await page.addInitScript(() => delete globalThis.WebAssembly);
  await page.goto("./measures/");
  await expectStill(page);
});

test("a program with a wrong type still starts", async ({ page }) => {
  await page.route(at(PROGRAM), async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), "content-type": "text/plain" } });
  });
  await open(page, "./measures/?theme=legislation");
  await expect(summary(page)).toContainText("in Legislation");
  await expect(fault(page)).toBeHidden();
});

/** Blocks all requests for a file until the returned function is called. */
async function hold(page, where) {
  let release;
  const released = new Promise((done) => (release = done));
  await page.route(where, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** Advances the clock until a notice appears, and expects that it was not there before. */
async function expectTold(page, notice) {
  await expect(notice).toBeHidden();
  await expect(async () => {
    await page.clock.runFor(1_000);
    await expect(notice).toBeVisible({ timeout: 100 });
  }).toPass();
}

for (const [what, where] of [
  ["the program", at(PROGRAM)],
  ["the script that starts the program", at(BOOT)],
]) {
  test(`${what} does not arrive: a notice says so after a while, until it does`, async ({ page }) => {
    const release = await hold(page, where);
    await page.clock.install();
    await page.goto("./measures/?theme=legislation", { waitUntil: "commit" });
    const slow = page.locator("#notice-slow");
    await expect(page.locator(".entry")).toHaveCount(COUNT);
    await expectTold(page, slow);
    await expect(slow).toContainText("still loading");
    await expect(slow).toContainText("the selection in its link is not applied yet");
    await expect(slow.getByRole("link", { name: "Reload the page" })).toBeVisible();
    release();
    await page.clock.resume();
    await ready(page);
    await expect(slow).toBeHidden();
    await expect(summary(page)).toContainText("in Legislation");
  });
}

test("a style sheet does not arrive: the page is shown without it, says so, and is complete once it arrives", async ({
  page,
}) => {
  const release = await hold(page, at(STYLE));
  await page.addInitScript(() => {
    new PerformanceObserver((list) => (window.painted = list.getEntries().length > 0)).observe({ type: "paint" });
  });
  await page.clock.install();
  await page.goto("./measures/?theme=legislation", { waitUntil: "commit" });
  await expect(page.locator(".entry")).toHaveCount(COUNT);
  const painted = () => page.evaluate(() => window.painted === true);
  expect(await painted(), "a sheet that is waited for keeps the page from being drawn").toBe(false);
  await expectTold(page, plain(page));
  await expect.poll(painted).toBe(true);
  await expect(plain(page)).toContainText("it looks plain");
  await expect(page.locator("body > :first-child")).toContainText("it looks plain");
  // The program has started and responds.
  await ready(page);
  await page.locator("#state-jordan").click();
  await expect(summary(page)).toContainText("in Legislation, reported by Jordan");
  release();
  await expect(plain(page)).toBeHidden();
  await expect(page.locator(".site-notices")).toHaveCSS("position", "sticky");
});

test("a page does not arrive: a notice says so after a while, and it opens once it arrives", async ({ page }) => {
  await page.clock.install();
  await open(page, "./measures/");
  const release = await hold(page, "**/about/");
  await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "About" }).click();
  const waiting = page.locator("#notice-waiting");
  await expectTold(page, waiting);
  await expect(waiting).toContainText("The page you asked for is still loading");
  await page.locator("#theme-legislation").click();
  await expect(summary(page)).toContainText("in Legislation");
  await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "About" }).click();
  release();
  await expect(page.locator("h1")).toHaveText("About this explorer");
  await expect(waiting).toBeHidden();
});

test.describe("a program that stops", () => {
  test.use({ onPurpose: /unreachable/ });

  test("says that the page must be reloaded", async ({ page }) => {
    await open(page, "./measures/?theme=legislation");
    // As after a panic, since the program is built to abort.
    await page.evaluate(() => setTimeout(() => {
      throw new WebAssembly.RuntimeError("unreachable");
    }));
    const crash = page.locator("#notice-crash");
    await expect(crash).toContainText("has stopped working");
    await crash.getByRole("link", { name: "Reload the page" }).click();
    await ready(page);
    await expect(page.locator("#notice-crash")).toBeHidden();
    await expect(summary(page)).toContainText("in Legislation");
  });
});

test("storage is denied: everything works, and colours are kept as long as the page", async ({ page }) => {
  await page.addInitScript(() => {
    const denied = () => {
      throw new DOMException("denied", "SecurityError");
    };
    for (const name of ["localStorage", "sessionStorage", "indexedDB"])
      Object.defineProperty(window, name, { get: denied });
  });
  await open(page, "./measures/?theme=legislation");
  await expect(summary(page)).toContainText("in Legislation");
  await page.locator("footer").getByText("Dark", { exact: true }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("the browser refuses changes of the history: the view changes, the address follows later", async ({ page }) => {
  await page.addInitScript(() => {
    const own = { pushState: history.pushState, replaceState: history.replaceState };
    const refuse = () => {
      if (window.heldBack) throw new DOMException("too often", "SecurityError");
    };
    for (const [name, change] of Object.entries(own)) {
      history[name] = function (...all) {
        refuse();
        return change.apply(this, all);
      };
    }
  });
  await page.clock.install();
  await open(page, "./measures/");
  const before = page.url();
  await page.evaluate(() => (window.heldBack = true));
  await page.locator("#theme-legislation").click();
  await expect(summary(page)).toContainText("in Legislation");
  await page.locator("#state-jordan").click();
  await expect(summary(page)).toContainText("in Legislation, reported by Jordan");
  expect(page.url()).toBe(before);
  await page.clock.runFor(5_000);
  expect(page.url()).toBe(before);

  await page.evaluate(() => (window.heldBack = false));
  await page.clock.runFor(5_000);
  expect(page.url()).toBe(`${before}?theme=legislation&state=jordan`);
  await expect(summary(page)).toContainText("in Legislation, reported by Jordan");
});
