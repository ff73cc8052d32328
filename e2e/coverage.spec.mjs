// States by themes: first silence, then a table whose numbers link to the measures. What is shown is compared with the
// data files.
import { expect, open, summary, test } from "./fixtures.mjs";
import { measures, records } from "./site.mjs";

const STATES = records("states");
const MEASURES = measures();
const THEMES = ["legislation", "policies", "data-and-research", "prevention", "protection", "cooperation"];
const credited = (state, theme) => MEASURES.filter((one) => one.states.includes(state) && one.theme === theme);

test("coverage: every cell contains the number of measures, and a number links to them", async ({ page }) => {
  await open(page, "./coverage/");
  await expect(summary(page)).toHaveText("25 of 25 States");
  for (const { state, name } of STATES) {
    const row = page.locator("table.coverage tr", { has: page.getByRole("rowheader", { name, exact: true }) });
    const shown = await row.locator("td").evaluateAll((cells) => cells.map((cell) => parseInt(cell.textContent) || 0));
    const counts = THEMES.map((theme) => credited(state, theme).length);
    expect(shown, name).toEqual([...counts, counts.reduce((sum, one) => sum + one, 0)]);
  }
  const costaRica = page.getByRole("row", { name: /^Costa Rica/ });
  await costaRica.locator("td").nth(2).getByRole("link").click();
  const found = credited("costa-rica", "data-and-research").length;
  await expect(summary(page)).toHaveText(
    `${found} of ${MEASURES.length} measures in Data and research, reported by Costa Rica`,
  );
});

/** Whether one element of the page comes before another. */
const isBefore = async (one, other) => {
  const second = await other.elementHandle();
  const follows = (first, then) => (first.compareDocumentPosition(then) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
  return one.evaluate(follows, second);
};

test("coverage: each heading names its silent States once, before the table", async ({ page }) => {
  await open(page, "./coverage/");
  const silences = page.locator(".silences");
  const lines = await silences.locator("dl > div").evaluateAll((found) =>
    found.map((line) => [line.children[0].textContent, [...line.querySelectorAll("a")].map((one) => one.textContent)]),
  );
  const silent = THEMES.map((theme) => STATES.filter(({ state }) => credited(state, theme).length === 0));
  expect(lines.map(([, names]) => names)).toEqual(silent.map((states) => states.map((one) => one.name)));
  lines.forEach(([heading], place) => expect(heading).toMatch(new RegExp(`: ${silent[place].length} of 25$`)));
  expect(await isBefore(silences, page.locator("table.coverage"))).toBe(true);
  await expect(page.locator("figure"), "no picture repeats the table").toHaveCount(1);
});

test("coverage: a cell has a mark or none, without shades for its number", async ({ page }) => {
  await open(page, "./coverage/");
  const cells = await page.locator(".coverage__cell").evaluateAll((found) =>
    found.map((cell) => {
      const marked = getComputedStyle(cell, "::before").content !== "none";
      return [parseInt(cell.textContent) > 0, marked, getComputedStyle(cell).backgroundColor];
    }),
  );
  expect(cells.length).toBe(STATES.length * THEMES.length);
  expect(cells.filter(([reported, marked]) => reported !== marked)).toEqual([]);
  expect(new Set(cells.map(([, , ground]) => ground)).size, "no shades").toBe(1);
});

test("coverage: States that are silent on all selected themes come first, then the headings", async ({ page }) => {
  await open(page, "./coverage/?theme=policies&theme=protection");
  const asked = ["policies", "protection"];
  const silent = STATES.filter(({ state }) => asked.every((theme) => credited(state, theme).length === 0));
  const [first, second] = [page.locator(".silences").first(), page.locator(".silences").last()];
  await expect(first.getByRole("link")).toHaveText(silent.map((one) => one.name));
  await expect(second.locator("dt")).toHaveText([/^Policies: /, /^Protection and assistance: /]);
  expect(await isBefore(page.locator("table.coverage"), second)).toBe(true);
});

test("coverage: no place is kept for a silence that is not there", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const edges = () =>
    page.evaluate(() =>
      [".results__found", ".silence-lead .chart"].map((part) => document.querySelector(part).getBoundingClientRect().x),
    );
  await open(page, "./coverage/");
  const [results, beside] = await edges();
  expect(beside, "beside the silences").toBeGreaterThan(results);
  await open(page, "./coverage/?theme=policies&state=nepal");
  const [edge, map] = await edges();
  expect(map).toBe(edge);
});

test("coverage: all headings fit into the width of a phone", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, "./coverage/");
  const table = page.getByRole("table", { name: /^Entries on national measures credited/ });
  await expect(table.getByRole("columnheader")).toHaveCount(8);
  const [inner, outer] = await table.evaluate((one) => [one.offsetWidth, one.parentElement.clientWidth]);
  expect(inner).toBeLessThanOrEqual(outer);
});

test("coverage: with a theme selected, the silent States are named, not dropped", async ({ page }) => {
  await open(page, "./coverage/");
  await page.locator("#theme-protection").click();
  const named = STATES.filter(({ state }) => credited(state, "protection").length > 0);
  await expect(summary(page)).toHaveText(`${named.length} of 25 States with an entry in Protection and assistance`);
  const silences = page.locator(".silences");
  const silent = STATES.filter(({ state }) => credited(state, "protection").length === 0);
  await expect(silences.getByRole("heading")).toHaveText(`None reported here: ${silent.length} of 25 States`);
  await expect(silences.getByRole("link")).toHaveText(silent.map((one) => one.name));
  expect(await isBefore(silences, page.locator("table.coverage")), "silence comes first").toBe(true);
  await expect(page.getByText("the volume of reporting is not performance").first()).toBeVisible();
});
