// The site is replaced while a tab is open. A page never mixes two builds, the reader is told and chooses, and links of
// the old build lead to the same pages in the new one.
import { readFileSync } from "node:fs";

import { NEXT_BUILD, build, buildOf, comeBack, visit } from "./builds.mjs";
import { expect, measuresShown, open, ready, summary, test as base } from "./fixtures.mjs";
import { plain } from "./hosts.mjs";
import { SITE } from "./site.mjs";

const test = base.extend({
  next: NEXT_BUILD,
  host: async ({}, use) => {
    const host = await plain();
    await use(host);
    await host.stop();
  },
});

const notice = (page) => page.locator("#notice-update");
const caches = (page) => page.evaluate(async () => (await window.caches.keys()).map((name) => name.split(" ").at(-1)));
/** Marks the document, to find out later whether it is still the same. */
const mark = (page) => page.evaluate(() => (window.marked = true));
const isMarked = (page) => page.evaluate(() => window.marked === true);
const toAbout = (page) => page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "About" }).click();

test.describe("with the site kept for use offline", () => {
  test.use({ serviceWorkers: "allow" });

  test("an open tab still works, says that there is a new version, and one click loads it", async ({
    page,
    host,
    next,
  }) => {
    await visit(page, `${host.url}measures/?theme=legislation`);
    const [old, shown] = [await buildOf(page), await measuresShown(page)];
    await expect(notice(page)).toBeHidden();
    host.put(next);
    await mark(page);
    await comeBack(page);
    await expect(notice(page)).toBeVisible();
    await expect(notice(page)).toContainText("A new version of this site is available");

    // Until then, the whole old build is available, including pages whose text is fetched.
    await toAbout(page);
    await expect(page.locator("h1")).toHaveText("About this explorer");
    expect(await isMarked(page)).toBe(true);
    expect(await buildOf(page)).toBe(old);
    await page.goBack();
    await expect(summary(page)).toContainText("in Legislation");

    await page.getByRole("button", { name: "Load the new version" }).click();
    await expect.poll(() => isMarked(page).catch(() => true)).toBe(false);
    await ready(page);
    expect(await buildOf(page)).not.toBe(old);
    expect(await measuresShown(page)).toEqual(shown);
    await expect(notice(page)).toBeHidden();
    await expect.poll(() => caches(page)).toEqual([await buildOf(page)]);
  });

  test("a busy reader postpones it; another tab with the old build shows it, too", async ({
    page,
    context,
    host,
    next,
  }) => {
    await visit(page, host.url);
    const other = await context.newPage();
    await visit(other, `${host.url}matrix/`);
    const old = await buildOf(other);
    host.put(next);
    await comeBack(page);
    await expect(notice(page)).toBeVisible();
    await page.getByRole("button", { name: "Later" }).click();
    await expect(notice(page)).toBeHidden();
    await expect(notice(other)).toBeVisible();

    await other.getByRole("button", { name: "Load the new version" }).click();
    await expect.poll(() => buildOf(other).catch(() => old)).not.toBe(old);
    // The first tab still has the old program, but the old build is gone: it shows the notice, and its next page is
    // a new document.
    await expect(notice(page)).toBeVisible();
    expect(await buildOf(page)).toBe(old);
    await toAbout(page);
    await expect(page.locator("h1")).toHaveText("About this explorer");
    await ready(page);
    expect(await buildOf(page)).toBe(await buildOf(other));
    await expect(notice(page)).toBeHidden();
  });

  test("a page opened after the deployment is from the new build, without a question", async ({ page, host, next }) => {
    await visit(page, host.url);
    const old = await buildOf(page);
    host.put(next);
    await open(page, `${host.url}measures/?state=jordan`);
    const now = await buildOf(page);
    expect(now).not.toBe(old);
    await expect.poll(() => caches(page)).toEqual([now]);
    await expect(notice(page)).toBeHidden();
    await mark(page);
    await toAbout(page);
    await expect(page.locator("h1")).toHaveText("About this explorer");
    expect(await isMarked(page)).toBe(true);
  });

  test("links of the previous build work in the new one, with and without the host", async ({ page, host, next }) => {
    await visit(page, host.url);
    // From the attribute, because the href property of an SVG link is not a string.
    const links = await page
      .locator("a[href]")
      .evaluateAll((found) => found.map((link) => new URL(link.getAttribute("href"), document.baseURI).href));
    const own = [...new Set(links)].filter((link) => link.startsWith(host.url)).map((link) => link.split("#")[0]);
    expect(own.length).toBeGreaterThan(10);
    host.put(next);
    await open(page, `${host.url}measures/`);
    await expect.poll(() => caches(page)).toEqual([await buildOf(page)]);
    for (const link of own) {
      expect((await page.request.get(link)).status(), link).toBe(200);
      expect(await page.evaluate(async (one) => (await fetch(one)).status, link), link).toBe(200);
    }
  });
});

test("without it, a tab of the old build loads the next page as a new document", async ({ page, host, next }) => {
  await open(page, `${host.url}measures/`);
  const old = await buildOf(page);
  host.put(next);
  await mark(page);
  await page.locator("#theme-legislation").click();
  await expect(summary(page)).toContainText("in Legislation");
  expect(await isMarked(page)).toBe(true);
  await toAbout(page);
  await expect(page.locator("h1")).toHaveText("About this explorer");
  await ready(page);
  expect(await isMarked(page)).toBe(false);
  expect(await buildOf(page)).not.toBe(old);
});

test("a changed worker makes another build: it never fills the cache that the previous worker still uses", () => {
  const name = (folder) => /data-build="([^"]+)"/.exec(readFileSync(`${folder}/measures/index.html`, "utf8"))[1];
  const other = build({}, "another worker", /^scripts\/worker\.js$/);
  expect(name(other.folder)).not.toBe(name(SITE));
  other.clear();
});
