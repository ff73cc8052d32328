// The site is there and the program in it starts. Journeys, keyboard and accessibility have files of their own.
import { expect, test } from "@playwright/test";

test("the overview opens and the program takes over without an error", async ({ page }) => {
  const errors = [];
  page.on("pageerror", (error) => errors.push(error.message));
  const response = await page.goto("./");
  expect(response.status()).toBe(200);
  await expect(page.locator("h1")).toBeVisible();
  await page.waitForLoadState("networkidle");
  expect(errors).toEqual([]);
});

test("an unknown address answers 404", async ({ page }) => {
  const response = await page.goto("./no-such-page/");
  expect(response.status()).toBe(404);
});
