// The title of the document begins with the selection and follows it, so that views can be distinguished in tabs,
// bookmarks and the history. The name of each selection is tested natively.
import { allThere, expect, open, ready, test } from "./fixtures.mjs";

const PLAIN = "National measures · A/72/215 Explorer";
const selected = (names) => `${names} · National measures · A/72/215`;

test("the title follows each tick, each search and each step in the history", async ({ page }) => {
  await open(page, "./measures/");
  await expect(page).toHaveTitle(PLAIN);
  await page.locator("#theme-legislation").click();
  await expect(page).toHaveTitle(selected("Legislation"));
  await page.locator("#state-jordan").click();
  await expect(page).toHaveTitle(selected("Jordan, Legislation"));
  await page.locator("#search").fill("law");
  await expect(page).toHaveTitle(selected("“law”, Jordan, Legislation"));
  await page.goBack();
  await expect(page).toHaveTitle(selected("Legislation"));
  await page.goBack();
  await expect(page).toHaveTitle(PLAIN);
  await page.goForward();
  await page.goForward();
  await expect(page).toHaveTitle(selected("“law”, Jordan, Legislation"));
  await page.reload();
  await ready(page);
  await expect(page, "a link that is opened").toHaveTitle(selected("“law”, Jordan, Legislation"));
  await page.getByRole("button", { name: "Clear all filters" }).click();
  await expect(page).toHaveTitle(PLAIN);
});

test("Back restores the title of the view, and static pages keep theirs", async ({ page }) => {
  await open(page, "./matrix/?state=jordan");
  await expect(page).toHaveTitle("Jordan · Matrix: States and instruments · A/72/215");
  await page.locator("#contents a[href$='/about/']").click();
  await expect(page).toHaveTitle("About this explorer · A/72/215 Explorer");
  await page.goBack();
  await expect(page).toHaveTitle("Jordan · Matrix: States and instruments · A/72/215");
  await open(page, "./recommendations/64-f/?view=stated");
  await expect(page).toHaveTitle(
    "Only records named in the recommendation · Recommendation in para. 64 (f) · A/72/215",
  );
  await page.locator("[data-shows=all] a").click();
  await expect(page).toHaveTitle("Recommendation in para. 64 (f) · A/72/215 Explorer");
});

/** The focused element and its position in the window, whose changes a reader would notice. */
const place = (page) =>
  page.evaluate(() => [document.activeElement.id, document.activeElement.getBoundingClientRect().top]);

test("the title changes with a tick, and nothing else moves", async ({ page }) => {
  await open(page, "./measures/");
  await allThere(page);
  await page.locator("#state-nepal").focus();
  await page.evaluate(() => scrollBy(0, 120));
  const before = await place(page);
  await page.keyboard.press("Space");
  await expect(page).toHaveTitle(selected("Nepal"));
  expect(await place(page)).toEqual(before);
  const heard = await page.evaluate(() => document.querySelectorAll("[role=status]").length);
  expect(heard, "the title is no second announcement").toBe(1);
});
