// A reader filters whole rows of the matrix, and opens the evidence of a cell.
import { expect, open, summary, test } from "./fixtures.mjs";
import { record, records } from "./site.mjs";

const STATEMENTS = records("statements");
const STATES = records("states").map(({ state }) => state);
const LISTED = records("instruments")
  .filter((one) => one.lists_states)
  .map((one) => one.instrument);
const BINDING = ["ratified", "acceded", "party"];
const said = (state, instrument) => STATEMENTS.filter((one) => one.state === state && one.instrument === instrument);
const bound = (state, instrument) => said(state, instrument).some(({ status }) => BINDING.includes(status));
const names = (states) => states.map((state) => record("states", "state", state).name);
const rows = (page) => page.locator("table.matrix tbody th").allTextContents();

test("bound by both of two instruments: rows, summary and a sentence to quote", async ({ page }) => {
  await open(page, "./matrix/");
  expect(await rows(page)).toEqual(names(STATES));
  await page.locator("#bound-ilo-c143").click();
  await page.locator("#bound-ilo-c189").click();
  const both = names(STATES.filter((state) => bound(state, "ilo-c143") && bound(state, "ilo-c189")));
  expect(both.length).toBeGreaterThan(0);
  await expect(summary(page)).toHaveText(`${both.length} of 25 States bound by ILO C143 and ILO C189`);
  expect(await rows(page)).toEqual(both);
  expect(new URL(page.url()).search).toBe("?bound=ilo-c143&bound=ilo-c189");
  await expect(page.locator("main")).toContainText(`According to A/72/215, ${both.length} of the 25 reporting States`);
});

test("nothing stated: the States about which the report says nothing here", async ({ page }) => {
  await open(page, "./matrix/");
  const box = page.locator("#silent-ilo-c189");
  await box.locator("xpath=ancestor::details/summary").click();
  const silent = names(STATES.filter((state) => said(state, "ilo-c189").length === 0));
  expect(silent.length).toBeGreaterThan(0);
  expect(silent.length).toBeLessThan(25);
  await expect(page.locator("li", { has: box }).locator(".facet__count")).toHaveText(String(silent.length));
  await box.click();
  await expect(summary(page)).toHaveText(`${silent.length} of 25 States with nothing stated on ILO C189`);
  expect(await rows(page)).toEqual(silent);
});

test("only where statements differ: columns with equal statements, or where one is silent, disappear", async ({
  page,
}) => {
  const states = ["italy", "jamaica", "jordan"];
  await open(page, `./matrix/?${states.map((state) => `state=${state}`).join("&")}`);
  const columns = page.locator("table.matrix thead th a");
  await expect(columns).toHaveCount(LISTED.length);
  await page.locator("#differs").click();
  const statuses = (state, instrument) =>
    said(state, instrument)
      .map(({ status }) => status)
      .join();
  const different = LISTED.filter(
    (instrument) => new Set(states.map((state) => statuses(state, instrument)).filter(Boolean)).size > 1,
  );
  expect(different.length).toBeGreaterThan(0);
  expect(different.length).toBeLessThan(LISTED.length);
  await expect(columns).toHaveText(different.map((one) => record("instruments", "instrument", one).short_name));
});

test("a cell with two statements is flagged, and its evidence shows both and prefers none", async ({ page }) => {
  const twice = STATEMENTS.filter(
    (one) => one.basis === "named" && said(one.state, one.instrument).some((other) => other.status !== one.status),
  );
  expect(twice.length).toBeGreaterThan(0);
  const [{ state, instrument }] = twice;
  await open(page, "./matrix/");
  const cell = page.locator(`#cell-${state}-${instrument}`);
  await expect(cell).toContainText("two statements");
  await cell.click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("The report says two things.");
  await expect(dialog.locator(".evidence__statements > li")).toHaveCount(said(state, instrument).length);
  for (const { paragraph } of said(state, instrument)) {
    await expect(dialog.getByRole("link", { name: `para. ${paragraph}` }).first()).toBeVisible();
  }
  await dialog.getByRole("button", { name: "Close" }).click();
  await expect(dialog).toBeHidden();
  await expect(cell).toBeFocused();
});

test("the next cell opens even if the browser reports late that the last was closed", async ({ page }) => {
  // With this clock, every rendering takes so long that Yew, if it may, yields to the browser before showing it.
  await page.addInitScript(() => {
    const { now } = Date;
    let late = 0;
    Date.now = () => now() + (late += 20);
  });
  await open(page, "./matrix/");
  const [first, second] = STATES.map((state) => `cell-${state}-ilo-c189`);
  const dialog = page.getByRole("dialog");
  await page.locator(`#${first}`).click();
  await expect(dialog).toContainText(record("states", "state", STATES[0]).name);
  await page.evaluate((cell) => {
    document.querySelector("dialog[open]").close();
    document.getElementById(cell).click();
  }, second);
  await expect(dialog).toContainText(record("states", "state", STATES[1]).name);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await page.locator(`#${first}`).click();
  await expect(dialog).toContainText(record("states", "state", STATES[0]).name);
});

test("silence is shown as silence, and evidence links to its instrument", async ({ page }) => {
  const state = STATES.find((one) => said(one, "ilo-c189").length === 0);
  await open(page, "./matrix/");
  const cell = page.locator(`#cell-${state}-ilo-c189`);
  await expect(cell).toContainText("Not stated");
  await cell.click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("Silence is not a “no”");
  await expect(dialog.getByRole("link", { name: "NORMLEX, the ILO’s register", exact: true })).toHaveAttribute(
    "href",
    record("instruments", "instrument", "ilo-c189").status_page,
  );
  await dialog.getByRole("link", { name: /ILO C189$/ }).click();
  await expect(page.locator("h1")).toHaveText(record("instruments", "instrument", "ilo-c189").name);
  await expect(page.locator("h1")).toBeFocused();
  await expect(dialog).toHaveCount(0);
});

test("the evidence of a cell has an address, which opening and closing change, and Back works", async ({ page }) => {
  const dialog = page.getByRole("dialog");
  const heading = `${record("states", "state", "jordan").name}, ILO C189`;
  await open(page, "./matrix/?state=jordan&state=nepal");
  const cell = page.locator("#cell-jordan-ilo-c189");
  await cell.click();
  await expect(dialog.getByRole("heading", { name: heading })).toBeVisible();
  expect(new URL(page.url()).search).toBe("?state=jordan&state=nepal&cell=jordan.ilo-c189");
  await expect(page).toHaveTitle(/^Jordan, ILO C189/);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL(/\?state=jordan&state=nepal$/);
  await expect(cell).toBeFocused();
  await page.goBack();
  await expect(dialog.getByRole("heading", { name: heading })).toBeVisible();
  await page.goBack();
  await expect(dialog).toBeHidden();
  await page.goForward();
  await expect(dialog).toBeVisible();
  await dialog.getByRole("button", { name: "Close" }).click();
  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL(/\?state=jordan&state=nepal$/);
});

test("a link to the evidence of a cell opens it, and closing moves focus to the cell", async ({ page }) => {
  const dialog = page.getByRole("dialog");
  await open(page, "./matrix/?cell=jordan.trafficking-protocol");
  await expect(dialog).toContainText("The report says two things.");
  await dialog.getByRole("button", { name: "Close" }).click();
  await expect(dialog).toBeHidden();
  await expect(page.locator("#cell-jordan-trafficking-protocol")).toBeFocused();
  await expect(page).toHaveURL(/\/matrix\/$/);
  await open(page, "./matrix/?cell=jordan.atlantis");
  await expect(page.locator(".notices")).toContainText("“cell=jordan.atlantis”: there is no such cell here.");
  await expect(dialog).toBeHidden();
});
