// Back and Forward: selection, scroll position and focus are restored, and each step adds only one history entry.
import { expect, measuresShown, open, ready, summary, test } from "./fixtures.mjs";
import { by, ids, line, measures } from "./site.mjs";

const MEASURES = measures();

test("Back and Forward step through selections, and a reload keeps the current one", async ({ page }) => {
  await open(page, "./measures/");
  await page.locator("#theme-legislation").click();
  await page.locator("#state-jordan").click();
  const both = line(
    ids((one) => one.theme === "legislation" && by("jordan")(one)).length,
    "in Legislation, reported by Jordan",
  );
  await expect(summary(page)).toHaveText(both);

  await page.goBack();
  await expect(summary(page)).toHaveText(line(ids((one) => one.theme === "legislation").length, "in Legislation"));
  await expect(page.locator("#state-jordan")).not.toBeChecked();
  await expect(page.locator("#state-jordan"), "focus is where it was").toBeFocused();
  await page.goBack();
  await expect(summary(page)).toHaveText(line(MEASURES.length));
  expect(await measuresShown(page)).toHaveLength(MEASURES.length);
  await page.goForward();
  await page.goForward();
  await expect(summary(page)).toHaveText(both);
  await expect(page.locator("#state-jordan")).toBeChecked();
  await page.reload();
  await ready(page);
  await expect(summary(page)).toHaveText(both);
});

test("an address with a fragment scrolls to its part, even if all files are cached", async ({ page }) => {
  for (const path of ["./measures/", "./about/", "./states/jordan/"]) {
    await open(page, path);
    await open(page, "./about/?utm_source=news#cite");
    await expect(page.locator("#cite"), `after ${path}`).toBeInViewport();
    // Readers who have scrolled elsewhere stay there after a reload.
    await page.evaluate(() => scrollTo(0, 0));
    await expect.poll(() => page.evaluate(() => history.state?.[1])).toBe(0);
    await page.reload();
    await ready(page);
    expect(await page.evaluate(() => scrollY), "loaded again").toBe(0);
  }
});

test("Back to a page that was left before its first frame opens it at its top", async ({ page }) => {
  await open(page, "./matrix/");
  await page.evaluate(() => new Promise((seen) => {
    scrollTo(0, 600);
    requestAnimationFrame(() => requestAnimationFrame(seen));
  }));
  await page.evaluate(async () => {
    const title = () => document.querySelector("h1").textContent;
    for (const name of ["developments", "states"]) {
      const before = title();
      const arrived = () => title() !== before && document.activeElement.matches("h1");
      document.querySelector(`#contents a[href$='${name}/']`).click();
      // Without a task in between, in which a frame could be drawn, unless the program defers something to a task.
      for (let tries = 0; !arrived() && tries < 1_000; tries++) await null;
      while (!arrived()) await new Promise((next) => setTimeout(next));
    }
  });
  await expect(page).toHaveURL(/\/states\/$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/developments\/$/);
  await expect(page.locator("h1")).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test("Back from a record returns to the same position in the list, with focus on its link", async ({ page }) => {
  await open(page, "./measures/?theme=legislation");
  const link = page.locator("a.entry__source").last();
  await link.scrollIntoViewIfNeeded();
  const depth = await page.evaluate(() => scrollY);
  expect(depth).toBeGreaterThan(200);
  await link.click();
  await expect(page.locator("h1")).toContainText("measure");
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  await page.goBack();
  await expect(page.locator("h1")).toHaveText("National measures");
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(depth);
  await expect(link).toBeFocused();
});

test("Back returns focus to the same link, even if several lead to the same page", async ({ page }) => {
  await open(page, "./measures/");
  const same = page.locator(".entry a[href='/paragraphs/42/']");
  expect(await same.count()).toBeGreaterThan(2);
  await same.nth(1).press("Enter");
  await expect(page).toHaveURL(/\/paragraphs\/42\/$/);
  await page.goBack();
  await expect(same.nth(1)).toBeFocused();

  const matrix = page.locator(".masthead a[href$='/matrix/']").first();
  await matrix.press("Enter");
  await expect(page).toHaveURL(/\/matrix\/$/);
  await page.goBack();
  await expect(matrix, "outside of the page's own part, too").toBeFocused();
});

test("Back from a part of the page returns to the previous position", async ({ page }) => {
  await open(page, "./measures/?theme=policies#results");
  await page.locator("#state-jordan").click();
  await page.goBack();
  await expect(summary(page), "the first entry had a fragment").toHaveText(
    line(ids((one) => one.theme === "policies").length, "in Policies"),
  );

  await open(page, "./measures/");
  await page.evaluate(() => scrollTo(0, 300));
  await expect.poll(() => page.evaluate(() => history.state?.[1])).toBe(300);
  await page.evaluate(() => document.querySelector('a[href="#contents"], a[href$="#contents"]').click());
  await expect(page).toHaveURL(/#contents$/);
  const there = await page.evaluate(() => scrollY);
  expect(there).toBeGreaterThan(300);
  await page.goBack();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(300);
  await page.goForward();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(there);
});

test("the chosen order is the order of the list, also after Back", async ({ page }) => {
  await open(page, "./measures/");
  const order = page.getByLabel("Order");
  const chosen = () => order.evaluate((box) => box.selectedIndex);
  await order.selectOption({ index: 1 });
  await expect(page).toHaveURL(/sort=/);
  const first = page.url();
  await order.selectOption({ index: 2 });
  await expect(page).not.toHaveURL(first);
  await page.goBack();
  await expect(page).toHaveURL(first);
  await expect.poll(chosen).toBe(1);
  await page.goBack();
  await expect.poll(chosen).toBe(0);
  await page.goForward();
  await expect.poll(chosen).toBe(1);
});

test("a link to the page already shown scrolls to its top, and Back opens the page before", async ({ page }) => {
  await open(page, "./measures/");
  await page.locator("#theme-legislation").click();
  await expect(page).toHaveURL(/theme=legislation$/);
  const measures = page.locator('.masthead a[href$="/measures/"]');
  await measures.click();
  await expect(page).toHaveURL(/\/measures\/$/);
  const entries = await page.evaluate(() => history.length);
  await measures.click();
  await expect(page.locator("h1")).toBeFocused();
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test("the last link that is followed wins, even if the one before has not loaded yet", async ({ page }) => {
  await open(page, "./measures/");
  let asked, release;
  const wanted = new Promise((told) => (asked = told));
  const released = new Promise((told) => (release = told));
  await page.route("**/about/", async (route) => {
    asked();
    await released;
    await route.continue();
  });
  const contents = page.getByRole("navigation", { name: "Pages" });
  await contents.getByRole("link", { name: "About" }).click();
  await wanted;
  await contents.getByRole("link", { name: "Measures", exact: true }).first().click();
  const arrived = page.waitForEvent("requestfinished", (request) => request.url().endsWith("/about/"));
  release();
  await arrived;
  // The page handles the response in its next tasks.
  await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => setTimeout(next))));
  await expect(page.locator("h1")).toHaveText("National measures");
  await expect(page).toHaveURL(/\/measures\/$/);
});
