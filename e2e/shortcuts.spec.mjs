// The only single-character shortcut: a reader can switch it off (WCAG 2.1.4), and in a frame it does nothing. Its
// effect is tested in keyboard.spec.mjs.
import { expect, open, test } from "./fixtures.mjs";

const search = (page) => page.locator("#site-search");
const choice = (page) => page.getByRole("checkbox", { name: /^Use the slash key to go to the search box/ });

/** Presses the slash key outside any field; returns whether the search has focus. */
async function slash(page) {
  await page.evaluate(() => document.activeElement.blur());
  await page.keyboard.press("/");
  return search(page).evaluate((field) => field === document.activeElement);
}

test("the slash key can be switched off on the about page, and stays off", async ({ page }) => {
  await open(page, "./about/");
  await expect(page.getByRole("heading", { name: "Keyboard shortcut" })).toBeVisible();
  await expect(choice(page)).toBeChecked();
  await expect(search(page)).toHaveAttribute("aria-keyshortcuts", "/");
  expect(await slash(page)).toBe(true);
  await choice(page).press("Space");
  expect(await slash(page)).toBe(false);
  await expect(search(page)).not.toHaveAttribute("aria-keyshortcuts");
  // Also on interactive pages, and after the next start.
  await page.getByRole("navigation", { name: "Pages", exact: true }).getByRole("link", { name: "Measures" }).click();
  await expect(page.locator("h1")).toHaveText("National measures");
  expect(await slash(page)).toBe(false);
  await page.reload();
  await open(page, "./matrix/");
  expect(await slash(page)).toBe(false);
  await open(page, "./about/");
  await expect(choice(page)).not.toBeChecked();
  await choice(page).check();
  expect(await slash(page)).toBe(true);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test("if storage is denied, the choice lasts as long as the page", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await open(page, "./about/");
  await choice(page).uncheck();
  expect(await slash(page)).toBe(false);
  await choice(page).check();
  expect(await slash(page)).toBe(true);
});

test("in an embedded view, the slash key is left to the page around it", async ({ page }) => {
  await open(page, "./measures/?view=embed");
  const taken = page.evaluate(
    () => new Promise((done) => addEventListener("keydown", (event) => done(event.defaultPrevented), { once: true })),
  );
  expect(await slash(page)).toBe(false);
  expect(await taken).toBe(false);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("no switch without effect is shown", async ({ page }) => {
    await page.goto("./about/", { waitUntil: "domcontentloaded" });
    await expect(page.locator("#slash")).toBeHidden();
    await expect(page.getByRole("heading", { name: "Accessibility", exact: true })).toBeVisible();
  });
});
