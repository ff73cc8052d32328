// Offline use still works after a failed update, after a rollback, and after cached files are deleted.
import { NEXT_BUILD, buildOf, comeBack, visit } from "./builds.mjs";
import { expect, open, ready, test as base } from "./fixtures.mjs";
import { plain } from "./hosts.mjs";
import { SITE } from "./site.mjs";

const test = base.extend({
  next: NEXT_BUILD,
  /** A host that can be made to fail for the file of all pages. */
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
  // The browser's errors for a host that is gone, fails, or has changed its files meanwhile.
  onPurpose: /net::ERR_(CONNECTION_REFUSED|CONTENT_LENGTH_MISMATCH|FAILED)|status (of )?503/,
});

const kept = (page) => page.evaluate(async () => (await caches.keys()).map((name) => name.split(" ").at(-1)));

/** Checks for a newer build whose worker fails to install. */
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

/** Expects that the whole build is available without a network. */
async function expectOffline(page, host) {
  await host.stop();
  for (const path of ["matrix/", "states/jordan/", "measures/?theme=legislation"]) {
    await open(page, host.url + path);
    expect(await page.evaluate(async () => (await fetch("/api/v1/states.csv")).status), path).toBe(200);
  }
}

test("a newer build that cannot be fetched deletes nothing", async ({ page, host, next }) => {
  await visit(page, `${host.url}measures/`);
  const own = await buildOf(page);
  host.put(next);
  host.isBroken = true;
  await failToUpdate(page);
  expect(await kept(page)).toEqual([own]);
  await expectOffline(page, host);
});

test("a failed rollback to the build in use deletes nothing", async ({ page, host, next }) => {
  await visit(page, `${host.url}measures/`);
  const own = await buildOf(page);
  host.put(next);
  await comeBack(page);
  // The whole next build is fetched first, which takes some seconds on a busy machine.
  await expect(page.locator("#notice-update")).toBeVisible({ timeout: 20_000 });
  host.put(SITE);
  host.isBroken = true;
  await failToUpdate(page);
  expect(await kept(page)).toContain(own);
  await expectOffline(page, host);
});

test("deleted files are fetched again with the next page, some or all of them", async ({ page, host }) => {
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

test("if they cannot be fetched again, the site continues from the network", async ({ page, host }) => {
  await visit(page, `${host.url}measures/`);
  await page.evaluate(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))));
  host.isBroken = true;
  await open(page, `${host.url}about/`);
  await expect(page.locator("h1")).toHaveText("About this explorer");
  await page.reload();
  await ready(page);
  await expect.poll(() => kept(page)).toEqual([]);
});
