// What a reader gets first: a small page of only HTML and style sheet, which the program takes over without a layout
// shift.
import { statSync } from "node:fs";
import { join } from "node:path";

import { expect, holdProgram, ready, summary, test } from "./fixtures.mjs";
import { SITE, files } from "./site.mjs";

const STYLE = files().find((file) => file.endsWith(".css"));
const packed = (file) => statSync(join(SITE, `${file}.br`)).size;

/** The positions of the parts of the page that a reader looks at. */
const places = (page) =>
  page.locator("nav a, h1, h2, h3, main p, main a, th, footer").evaluateAll((found) =>
    found
      .map((one) => [(one.innerText ?? one.textContent).slice(0, 40), one.getBoundingClientRect()])
      .filter(([, { width }]) => width > 0)
      .map(([text, { x, y }]) => [text, x, y]),
  );

test.describe("without the program", () => {
  // Scripts are answered with an empty body, which does not match their hashes.
  test.use({ onPurpose: /net::ERR_FAILED|status of 404|Failed to find a valid digest/ });

  test("the measures are painted from only HTML and style sheet: at most 25 KB of brotli", async ({ page }) => {
    const asked = [];
    await page.route("**/*", (route) => {
      const kind = route.request().resourceType();
      if (kind !== "document" && kind !== "stylesheet") return route.fulfill({ body: "" });
      asked.push(new URL(route.request().url()).pathname.slice(1));
      return route.continue();
    });
    await page.goto("./measures/", { waitUntil: "domcontentloaded" });
    await expect.poll(() => page.evaluate(() => performance.getEntriesByName("first-contentful-paint").length)).toBe(1);
    await expect(page.locator(".entry").first()).toBeVisible();
    expect(asked).toEqual(["measures/", STYLE]);
    expect(packed("measures/index.html") + packed(STYLE)).toBeLessThanOrEqual(25_000);
  });
});

test.describe("the page as the program takes over", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  for (const [width, height] of [
    [1280, 800],
    [360, 740],
  ]) {
    for (const path of ["", "instruments/", "matrix/", "measures/", "measures/40-3/", "about/"]) {
      test(`/${path} at ${width} px does not jump`, async ({ page }) => {
        await page.setViewportSize({ width, height });
        await page.addInitScript(() => {
          window.shifts = [];
          new PerformanceObserver((list) => window.shifts.push(...list.getEntries().map(({ value }) => value))).observe(
            {
              type: "layout-shift",
              buffered: true,
            },
          );
        });
        // The program arrives only after the static page has been painted.
        const painted = await holdProgram(page);
        await page.goto(`./${path}`, { waitUntil: "domcontentloaded" });
        const isPainted = () => performance.getEntriesByName("first-contentful-paint").length > 0;
        await page.waitForFunction(isPainted);
        const before = await places(page);
        painted();
        await ready(page);
        // Two frames later, everything that the program has drawn is laid out.
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        const shifts = await page.evaluate(() => window.shifts);
        expect(shifts.reduce((sum, one) => sum + one, 0), JSON.stringify(shifts)).toBeLessThanOrEqual(0.01);
        // The browser does not count replaced elements as shifted, so positions are compared.
        expect(before.length).toBeGreaterThan(5);
        const after = await places(page);
        expect(after.map(([text]) => text)).toEqual(before.map(([text]) => text));
        const isMoved = ([, x, y], at) => Math.abs(x - before[at][1]) >= 1 || Math.abs(y - before[at][2]) >= 1;
        expect(after.filter(isMoved)).toEqual([]);
      });
    }
  }
});

test.describe("what a reader does before the program has started", () => {
  /** Opens a static page, does something there, and then lets the program load. */
  async function early(page, path, act) {
    const release = await holdProgram(page);
    await page.goto(path);
    await act();
    release();
    await ready(page);
  }

  test("is kept: ticked, typed and opened", async ({ page }) => {
    await early(page, "./measures/", async () => {
      await page.locator("#theme-legislation").check();
      await page.locator(".facet__name", { hasText: /^Topic$/ }).click();
      await page.locator("#site-search").fill("visas");
      await page.locator("#search").fill("contract");
    });
    await expect(page).toHaveURL(/\/measures\/\?q=contract&theme=legislation$/);
    await expect(summary(page)).toContainText("“contract”");
    await expect(page.locator("#search")).toHaveValue("contract");
    await expect(page.locator("#search")).toBeFocused();
    await expect(page.locator("#site-search")).toHaveValue("visas");
    await expect(page.locator("#theme-legislation")).toBeChecked();
    await expect(
      page.locator("details", { has: page.locator(".facet__name", { hasText: /^Topic$/ }) }),
    ).toHaveAttribute("open", "");
    await page.goBack();
    await expect(page, "a tick is an entry of the history").toHaveURL(/\/measures\/$/);
  });

  test("is kept: pressed, chosen and submitted", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await early(page, "./measures/", async () => {
      await page.locator(".arrange select").selectOption({ index: 2 });
      await page.locator(".theme-switch").getByText("Dark").click();
      await page.locator(".workbench__open").click();
      await page.locator("#theme-legislation-not").evaluate((button) => button.click());
      await page.locator("#search").evaluate((box) => {
        box.value = "law";
        box.form.requestSubmit();
      });
    });
    await expect(page).toHaveURL(/\/measures\/\?q=law&theme.not=legislation&sort=state$/);
    await expect(summary(page)).toContainText("“law”");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await expect(page.getByRole("radio", { name: "Dark" })).toBeChecked();
    await expect(page.locator(".workbench__open")).toHaveAttribute("aria-expanded", "true");
    await expect(page.locator(".arrange select option:checked")).toHaveText("By State, A to Z");
  });

  test("keeps focus on any element", async ({ page }) => {
    const found = [
      page.locator(".entry a.source").nth(30),
      page.locator(".facet__name", { hasText: /^Topic$/ }).locator("xpath=ancestor::summary"),
      page.locator(".masthead a[href$='matrix/']").first(),
    ];
    for (const one of found) {
      await early(page, "./measures/", () => one.focus());
      await expect(one).toBeFocused();
    }
    const still = page.locator("main a[href*='/paragraphs/']").nth(2);
    await early(page, "./about/", () => still.focus());
    await expect(still).toBeFocused();
  });

  test("is combined with the selection in the link", async ({ page }) => {
    await early(page, "./measures/?q=law&theme=legislation", () => page.locator("#theme-legislation").check());
    await expect(page.locator("#theme-legislation")).toBeChecked();
    await expect(page.locator("#search")).toHaveValue("law");
    await expect(page).toHaveURL(/\/measures\/\?q=law&theme=legislation$/);
  });
});
