// Every step between pages is a step within the program: no document is loaded, whatever the page, and readers who come
// back are where they were, even after a reload in between.
import { readFileSync } from "node:fs";

import { expect, open, ready, summary, test, unfold } from "./fixtures.mjs";
import { measures, records } from "./site.mjs";

/** Counts requests: programs by their names without hashes, and documents. */
function watch(page) {
  const asked = { programs: [], documents: 0 };
  page.on("request", (request) => {
    const [, name] = /\/assets\/(\w+)-[\w-]+\.wasm$/.exec(request.url()) ?? [];
    if (name) asked.programs.push(name);
    if (request.isNavigationRequest()) asked.documents += 1;
  });
  return asked;
}

const masthead = (page, folder) => page.locator(`.masthead a[href$="/${folder}/"]`);

test("a reader goes to every kind of page and back without loading another document", async ({ page }) => {
  const asked = watch(page);
  await open(page, "./measures/?theme=legislation");
  const state = page.locator('.entry a[href*="/states/"]').first();
  const name = await state.textContent();
  await state.click();
  await expect(page.locator("h1")).toHaveText(name);
  await page.goBack();
  await expect(summary(page)).toContainText("Legislation");
  await page.locator('.entry a[href*="/paragraphs/"]').first().click();
  await expect(page.locator("h1")).toContainText("Paragraph");
  for (const folder of ["matrix", "coverage", "measures", "instruments", "recommendations"]) {
    await masthead(page, folder)
      .or(page.locator(`#contents a[href$="/${folder}/"]`))
      .first()
      .evaluate((link) => link.click());
    await expect(page).toHaveURL(new RegExp(`/${folder}/$`));
    await expect(page.locator("h1")).toBeFocused();
  }
  await page.locator('.entry a[href*="/recommendations/"]').first().click();
  await expect(page.locator("h1")).toContainText("Recommendation");
  await page.locator("a.masthead__name").click();
  await expect(page).toHaveTitle(/^A\/72\/215 Explorer/);
  // Under test Firefox has no cache, and asks for what it loaded ahead once more.
  expect({ ...asked, programs: [...new Set(asked.programs)] }).toEqual({ programs: ["app"], documents: 1 });
});

test("the search in the header is a step within the program, too", async ({ page }) => {
  const asked = watch(page);
  await open(page, "./measures/");
  await page.locator("#site-search").fill("shelter");
  await page.locator("#site-search").press("Enter");
  await expect(page).toHaveURL(/\/search\/\?q=shelter$/);
  await expect(page.locator("h1")).toBeFocused();
  await expect(page.locator(".group mark").first()).toHaveText(/^shelter/i);
  expect(asked.documents).toBe(1);
});

test("Back from another document returns to the same position", async ({ page }) => {
  await open(page, "./measures/");
  const link = page.locator('.entry a[href*="/paragraphs/"]').nth(30);
  await link.focus();
  const place = await page.evaluate(() => scrollY);
  expect(place).toBeGreaterThan(0);
  await masthead(page, "matrix").evaluate((one) => location.assign(one.href));
  await expect(page).toHaveURL(/\/matrix\/$/);
  await ready(page);
  await page.goBack();
  await ready(page);
  await expect(link).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(place);
});

test("after a reload between steps, Back and Forward still work", async ({ page }) => {
  await open(page, "./matrix/?bound=ilo-c189");
  await masthead(page, "measures").click();
  await expect(page).toHaveURL(/\/measures\/$/);
  await page.locator("#theme-legislation").click();
  await page.reload();
  await ready(page);
  await page.goBack();
  await expect(page).toHaveURL(/\/measures\/$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/matrix\/\?bound=ilo-c189$/);
  await expect(page.locator(".chips")).toContainText("C189");
  await page.goForward();
  await page.goForward();
  await expect(page).toHaveURL(/\/measures\/\?theme=legislation$/);
  await expect(summary(page)).toContainText("Legislation");
});

test("after a reload, Back still restores the position on the page before", async ({ page }) => {
  await open(page, "./matrix/");
  await page.evaluate(() => scrollTo(0, 500));
  await expect.poll(() => page.evaluate(() => history.state?.[1])).toBe(500);
  await masthead(page, "measures").first().evaluate((link) => link.click());
  await expect(page.locator("h1")).toHaveText("National measures");
  await page.reload();
  await ready(page);
  await page.goBack();
  await expect(page).toHaveURL(/\/matrix\/$/);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(500);
});

test("a page offers the same data as its files", async ({ page }) => {
  await open(page, "./measures/");
  await unfold(page);
  const saved = async (name) => {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name }).click();
    return readFileSync(await (await download).path(), "utf8");
  };
  expect(JSON.parse(await saved(/^JSON/)).records).toEqual(measures());
  expect((await saved(/^CSV/)).trimEnd().split("\r\n").length).toBeGreaterThan(records("measures").length);
});
