// The marks in charts: their positions, and their explanations. The words of charts are tested in pictures.spec.mjs.
import { expect, open, test } from "./fixtures.mjs";
import { records } from "./site.mjs";

const texts = (svg, selector) => svg.locator(selector).evaluateAll((found) => found.map((text) => text.textContent));

test("the marks of ratifications are at their numbers, on an axis from zero", async ({ page }) => {
  await open(page, "./instruments/?sort=-count-2017");
  const rows = await page
    .locator("table.ratifications tbody tr")
    .evaluateAll((found) => found.map((row) => [...row.cells].slice(0, 3).map((cell) => cell.innerText)));
  const given = rows.filter(([, , after]) => /^\d+$/.test(after));
  const svg = page.locator("#ratifications > svg");
  const values = await texts(svg, ".chart__value");
  expect(values).toEqual(given.map(([, before, after]) => `${before} → ${after} +${after - before}`));
  const axis = await svg.locator(".chart__axis").evaluateAll((found) => found.map((text) => text.textContent));
  expect(axis.slice(-5)).toEqual(["0", "50", "100", "150", "200"]);
  const bars = await svg.evaluate((root) =>
    ["mark-base", "mark-bar"].map((name) =>
      [...root.querySelectorAll(`:scope > g > .${name}`)].map((one) =>
        ["x", "width"].map((side) => Number.parseFloat(one.getAttribute(side))),
      ),
    ),
  );
  const levels = given.map(([, before]) => [0, before / 2]);
  const changes = given.map(([, before, after]) => [before / 2, (after - before) / 2]);
  expect(bars).toEqual([levels, changes]);
});

test("every mark in the chart of dates is in the key, and the sentence below counts them all", async ({ page }) => {
  await open(page, "./developments/");
  const svg = page.locator("#dates > svg");
  const shapes = (selector) =>
    svg.locator(selector).evaluateAll((found) => found.map((one) => `${one.localName} ${one.getAttribute("class")}`));
  const rows = await shapes(":scope > g > :is(circle, .mark-bar, .mark-open)");
  const key = await shapes("svg > *");
  expect(new Set(rows)).toEqual(new Set(key));
  expect(key.length).toBe(new Set(key).size);
  const dated = records("developments").filter((one) => one.date).length;
  const says = page.locator("#dates .chart__says");
  await expect(says).toContainText(`${dated} of the ${records("developments").length} developments`);
  await expect(says).toContainText(`${rows.length - dated} entries into force`);
});

test("every row of the shares has a mark at half", async ({ page }) => {
  await open(page, "./figures/");
  const svg = page.locator("#shares > svg");
  const ticks = svg.locator(":scope > g > .mark-tick");
  const marks = await ticks.evaluateAll((found) => found.map((one) => one.getAttribute("x1")));
  expect(marks).toEqual((await texts(svg, ".chart__value")).map(() => "50.00%"));
  expect(marks.length).toBeGreaterThan(4);
  await expect(svg.getByText("half", { exact: true })).toHaveCount(1);
});
