// The two programs: which page starts which, and that a reader goes from one to the other without noticing more than a
// page that loads.
import { readFileSync } from "node:fs";

import { expect, open, ready, summary, test } from "./fixtures.mjs";
import { records } from "./site.mjs";

/** The programs that were asked for, by their names without hashes. */
function programs(page) {
  const asked = [];
  page.on("request", (request) => {
    const [, name] = /\/assets\/(\w+)-[\w-]+\.wasm$/.exec(request.url()) ?? [];
    if (name) asked.push(name);
  });
  return asked;
}

/** A mark on the document, gone with it. */
const mark = (page) => page.evaluate(() => (window.marked = true));
const marked = (page) => page.evaluate(() => window.marked === true);

test("measures, their States and paragraphs need the small program alone", async ({ page }) => {
  const asked = programs(page);
  await open(page, "./measures/?theme=legislation");
  await mark(page);
  const state = page.locator('.entry a[href*="/states/"]').first();
  const name = await state.textContent();
  await state.click();
  await expect(page.locator("h1")).toHaveText(name);
  await page.goBack();
  await expect(summary(page)).toContainText("Legislation");
  await page.locator('.entry a[href*="/paragraphs/"]').first().click();
  await expect(page.locator("h1")).toContainText("Paragraph");
  await page.locator('a.masthead__name').click();
  await expect(page).toHaveTitle(/^A\/72\/215 Explorer/);
  expect(await marked(page), "still the same document").toBe(true);
  expect(asked).toEqual(["small"]);
});

test("the first step to another page loads the whole program, which then goes everywhere", async ({ page }) => {
  const asked = programs(page);
  await open(page, "./measures/");
  await mark(page);
  await page.locator('.masthead a[href$="/matrix/"]').click();
  await expect(page.locator("#app[data-program=whole][data-ready]")).toBeAttached();
  await expect(page.locator("h1")).toBeFocused();
  expect(await marked(page), "another document").toBe(false);
  await mark(page);
  for (const folder of ["coverage", "measures", "instruments"]) {
    await page.locator(`.masthead a[href$="/${folder}/"]`).click();
    await expect(page).toHaveURL(new RegExp(`/${folder}/$`));
    await expect(page.locator("h1")).toBeFocused();
  }
  expect(await marked(page), "still the same document").toBe(true);
  expect(asked).toEqual(["small", "whole"]);
});

test("back from a page of the other program a reader is where they were", async ({ page }) => {
  await open(page, "./measures/");
  const link = page.locator('.entry a[href*="/paragraphs/"]').nth(30);
  await link.focus();
  const place = await page.evaluate(() => scrollY);
  expect(place).toBeGreaterThan(0);
  await page.locator('.masthead a[href$="/matrix/"]').evaluate((one) => location.assign(one.href));
  await expect(page.locator("#app[data-program=whole][data-ready]")).toBeAttached();
  await page.goBack();
  await ready(page);
  await expect(link).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(place);
});

test("a recommendation is no page of the small program, and is found all the same", async ({ page }) => {
  await open(page, "./paragraphs/64/");
  await page.locator('main a[href*="/recommendations/"]').first().click();
  await expect(page.locator("#app[data-program=whole][data-ready]")).toBeAttached();
  await expect(page.locator("h1")).toContainText("Recommendation");
});

test("a reload in the middle of a walk changes the program, and Back and Forward still lead everywhere", async ({ page }) => {
  const asked = programs(page);
  await open(page, "./matrix/?bound=ilo-c189");
  await page.locator('.masthead a[href$="/measures/"]').click();
  await expect(page).toHaveURL(/\/measures\/$/);
  await page.locator("#theme-legislation").click();
  await page.reload();
  await ready(page);
  expect(asked).toEqual(["whole", "small"]);
  await page.goBack();
  await expect(page).toHaveURL(/\/measures\/$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/matrix\/\?bound=ilo-c189$/);
  await expect(page.locator("#app[data-program=whole][data-ready]")).toBeAttached();
  await expect(page.locator(".chips")).toContainText("C189");
  await page.goForward();
  await page.goForward();
  await expect(page).toHaveURL(/\/measures\/\?theme=legislation$/);
  await expect(summary(page)).toContainText("Legislation");
});

test("so does the place on a page of the other program", async ({ page }) => {
  await open(page, "./matrix/");
  await page.evaluate(() => scrollTo(0, 500));
  await expect.poll(() => page.evaluate(() => history.state?.[1])).toBe(500);
  await page.locator('#contents a[href$="/measures/"], .masthead a[href$="/measures/"]').first().evaluate((link) => link.click());
  await expect(page.locator("h1")).toHaveText("National measures");
  await page.reload();
  await ready(page);
  await page.goBack();
  await expect(page.locator("#app[data-program=whole][data-ready]")).toBeAttached();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(500);
});

test("the search of the header leads from the small program to the whole one", async ({ page }) => {
  await open(page, "./measures/");
  await page.locator("#site-search").fill("shelter");
  await page.locator("#site-search").press("Enter");
  await expect(page).toHaveURL(/\/search\/\?q=shelter$/);
  await expect(page.locator("h1")).toBeFocused();
  await expect(page.locator(".group mark").first()).toHaveText(/^shelter/i);
});

test("the small program knows all that its files say", async ({ page }) => {
  await open(page, "./measures/");
  const saved = async (name) => {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name }).click();
    return readFileSync(await (await download).path(), "utf8");
  };
  expect(JSON.parse(await saved(/^JSON/)).records).toEqual(records("measures"));
  expect((await saved(/^CSV/)).trimEnd().split("\r\n").length).toBeGreaterThan(records("measures").length);
});
