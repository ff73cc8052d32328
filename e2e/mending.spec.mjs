// What is kept for use offline outlives an update that fails, the way back to an earlier build, and whoever deletes it.
import { NEXT_BUILD, buildOf, comeBack, visit } from "./builds.mjs";
import { expect, open, ready, test as base } from "./fixtures.mjs";
import { plain } from "./hosts.mjs";
import { SITE } from "./site.mjs";

const test = base.extend({
  next: NEXT_BUILD,
  /** A host that can be told to have lost the file of all pages. */
  host: async ({}, use) => {
    const host = { isBroken: false };
    const before = (request, response) => {
      if (!host.isBroken || !request.url.startsWith("/assets/site-")) return response.emit("next");
      response.writeHead(503);
      return response.end();
    };
    Object.assign(host, await plain({ before: [before] }));
    await use(host);
    await host.stop().catch(() => {});
  },
});

test.use({
  serviceWorkers: "allow",
  // What the browser says about a host that is gone, in trouble, or has changed its files meanwhile.
  onPurpose: /net::ERR_(CONNECTION_REFUSED|CONTENT_LENGTH_MISMATCH|FAILED)|status (of )?503/,
});

const kept = (page) => page.evaluate(async () => (await caches.keys()).map((name) => name.split(" ").at(-1)));

/** Looks for a newer build, whose worker fails. */
async function failToUpdate(page) {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    window.failed = new Promise((done) => {
      registration.addEventListener("updatefound", () => {
        const worker = registration.installing;
        worker.addEventListener("statechange", () => worker.state === "redundant" && done(true));
      });
    });
  });
  await comeBack(page);
  expect(await page.evaluate(() => window.failed)).toBe(true);
}

/** Without a network, the whole of a build is there. */
async function expectOffline(page, host) {
  await host.stop();
  for (const path of ["matrix/", "states/jordan/", "measures/?theme=legislation"]) {
    await open(page, host.url + path);
    expect(await page.evaluate(async () => (await fetch("/api/v1/states.csv")).status), path).toBe(200);
  }
}

test("a newer build that cannot be had takes nothing away", async ({ page, host, next }) => {
  await visit(page, `${host.url}measures/`);
  const own = await buildOf(page);
  host.put(next);
  host.isBroken = true;
  await failToUpdate(page);
  expect(await kept(page)).toEqual([own]);
  await expectOffline(page, host);
});

test("nor does the way back to the build in use, when it fails", async ({ page, host, next }) => {
  await visit(page, `${host.url}measures/`);
  const own = await buildOf(page);
  host.put(next);
  await comeBack(page);
  // The whole of the next build comes first, some seconds on a machine that is busy.
  await expect(page.locator("#notice-update")).toBeVisible({ timeout: 20_000 });
  host.put(SITE);
  host.isBroken = true;
  await failToUpdate(page);
  expect(await kept(page)).toContain(own);
  await expectOffline(page, host);
});

test("what was taken away is fetched again with the next page, in whole or in part", async ({ page, host }) => {
  await visit(page, `${host.url}measures/`);
  const own = await buildOf(page);
  const count = () =>
    page.evaluate(async () => {
      const [name] = await caches.keys();
      return name ? (await (await caches.open(name)).keys()).length : 0;
    });
  const whole = await count();
  expect(whole).toBeGreaterThan(200);
  await page.evaluate(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))));
  expect(await kept(page)).toEqual([]);
  await open(page, `${host.url}about/`);
  await expect.poll(() => kept(page)).toEqual([own]);
  await expect.poll(count).toBe(whole);

  await page.evaluate(async () => {
    const cache = await caches.open((await caches.keys())[0]);
    for (const request of (await cache.keys()).slice(0, 50)) await cache.delete(request);
  });
  expect(await count()).toBe(whole - 50);
  await open(page, `${host.url}matrix/`);
  await expect.poll(count).toBe(whole);
  await expectOffline(page, host);
});

test("where it cannot be fetched again the site goes on from the network", async ({ page, host }) => {
  await visit(page, `${host.url}measures/`);
  await page.evaluate(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))));
  host.isBroken = true;
  await open(page, `${host.url}about/`);
  await expect(page.locator("h1")).toHaveText("About this explorer");
  await page.reload();
  await ready(page);
  await expect.poll(() => kept(page)).toEqual([]);
});
