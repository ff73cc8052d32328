// The matrix by keyboard: one tab stop, and arrow keys between its cells, also in cards. The evidence of a cell: where
// focus moves, that the page behind does not scroll, and where the reader is after closing it.
import { expect, expectFocus, open, test } from "./fixtures.mjs";
import { records } from "./site.mjs";

const STATES = records("states").map(({ state }) => state);
const LISTED = records("instruments").filter((one) => one.lists_states).map((one) => one.instrument);
const cell = (state, instrument) => `cell-${STATES.at(state)}-${LISTED.at(instrument)}`;
const PHONE = { width: 390, height: 844 };

/** The names of all tab stops within the matrix. */
const stops = (page) =>
  page
    .locator(".matrix :is(a, button)")
    .evaluateAll((all) => all.filter((one) => one.tabIndex === 0).map((one) => one.id));

/** Presses keys one after the other. */
async function press(page, ...keys) {
  for (const key of keys) await page.keyboard.press(key);
}

test("Tab stops at the matrix once, and at the cell that had focus last", async ({ page }) => {
  await open(page, "./matrix/");
  const grid = page.getByRole("grid", { name: /^Reporting States by instrument/ });
  await expect(grid.getByRole("gridcell")).toHaveCount(STATES.length * LISTED.length);
  await expect(grid.getByRole("rowheader")).toHaveCount(STATES.length);
  expect(await stops(page), "the first cell that holds evidence").toEqual([cell(0, 0)]);
  await page.locator("#sort-state").focus();
  await press(page, "ArrowDown", "ArrowRight", "ArrowRight", "ArrowDown");
  await expectFocus(page, cell(1, 1));
  expect(await stops(page)).toEqual([cell(1, 1)]);
  const inside = () => page.evaluate(() => document.activeElement.closest(".matrix") !== null);
  await page.keyboard.press("Tab");
  expect(await inside()).toBe(false);
  await page.keyboard.press("Shift+Tab");
  await expectFocus(page, cell(1, 1));
  await page.keyboard.press("Shift+Tab");
  expect(await inside()).toBe(false);
  // If a filter removes the row with the tab stop, the first cell becomes the stop again.
  await page.locator(`#bound-${LISTED.at(-1)}`).evaluate((box) => box.closest("details")?.setAttribute("open", ""));
  await page.locator(`#bound-${LISTED.at(4)}`).click();
  await expect(page.locator(".matrix tbody tr")).not.toHaveCount(STATES.length);
  const first = await page.locator(".matrix td button").first().getAttribute("id");
  await expect.poll(() => stops(page)).toEqual([first]);
  await page.locator(`#bound-${LISTED.at(4)}`).click();
  await expect(page.locator(".matrix tbody tr")).toHaveCount(STATES.length);
  await expect.poll(() => stops(page)).toEqual([first]);
});

test("arrow keys, Home and End move from cell to cell, and stop at the edges", async ({ page }) => {
  await open(page, "./matrix/");
  await page.locator(`#${cell(3, 2)}`).focus();
  for (const [key, to] of [
    ["ArrowLeft", cell(3, 1)],
    ["ArrowUp", cell(2, 1)],
    ["End", cell(2, -1)],
    ["ArrowRight", cell(2, -1)],
    ["Control+End", cell(-1, -1)],
    ["ArrowDown", cell(-1, -1)],
    ["Control+Home", "sort-state"],
    ["ArrowUp", "sort-state"],
    ["ArrowLeft", "sort-state"],
  ]) {
    await page.keyboard.press(key);
    await expectFocus(page, to);
  }
  // The headers of rows and columns are cells, too: they link to their State or instrument.
  await press(page, "ArrowRight");
  await expect(page.locator(".matrix thead a").first()).toBeFocused();
  await press(page, "ArrowDown", "Home");
  await expect(page.locator(".matrix tbody th a").first()).toBeFocused();
  await press(page, "Enter");
  await expect(page).toHaveURL(new RegExp(`/states/${STATES[0]}/$`));
  await expect(page.locator("h1")).toBeFocused();
  await page.goBack();
  await expect(page.locator(".matrix tbody th a").first()).toBeFocused();
  await press(page, "ArrowRight", "Space");
  await expect(page.getByRole("dialog")).toBeVisible();
});

test("on a phone, each State is a card that is read from top to bottom and whose links work", async ({ page }) => {
  await page.setViewportSize(PHONE);
  await open(page, "./matrix/");
  const row = page.locator(".matrix tbody tr").nth(1);
  await expect(row.getByRole("rowheader")).toHaveText(records("states")[1].name);
  // The names of the columns are not text in the cells: the style sheet adds them in cards.
  const named = () =>
    row.locator("[data-column]").evaluateAll((all) =>
      all.map((one) => {
        const { content } = getComputedStyle(one, "::before");
        // Firefox gives the rule as it is written.
        return content.replace("attr(data-column)", `"${one.dataset.column}"`);
      }),
    );
  const names = records("instruments").filter((one) => one.lists_states).map((one) => one.short_name);
  const written = await row.locator("[data-column]").evaluateAll((all) => all.map((one) => one.dataset.column));
  expect(written).toEqual(names.map((name) => `${name}: `));
  expect(await named()).toEqual(names.map((name) => `"${name}: "`));
  await page.setViewportSize({ width: 1280, height: 720 });
  expect(await named()).toEqual(names.map(() => "none"));
  await page.setViewportSize(PHONE);
  const boxes = await row.locator("td").evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
  for (const [index, { left, right, height }] of boxes.entries()) {
    expect(height, "as large as a finger needs").toBeGreaterThanOrEqual(24);
    expect([left, right]).toEqual([boxes[0].left, boxes[0].right]);
    if (index) expect(boxes[index].top).toBeGreaterThanOrEqual(boxes[index - 1].bottom);
  }
  await page.locator(`#${cell(1, 0)}`).focus();
  await press(page, "ArrowDown", "ArrowRight");
  await expectFocus(page, cell(1, 2));
  await press(page, "End", "ArrowDown");
  await expect(page.locator(".matrix tbody th a").nth(2)).toBeFocused();
  await press(page, "ArrowUp");
  await expectFocus(page, cell(1, -1));
  // Browsers keep the roles of a table that is laid out as cards.
  const grid = page.getByRole("grid");
  await expect(grid.getByRole("row")).toHaveCount(STATES.length + 1);
  await expect(grid.getByRole("gridcell")).toHaveCount(STATES.length * LISTED.length);
});

for (const size of [PHONE, { width: 1280, height: 720 }]) {
  test(`the evidence does not scroll the page, and the cell stays in view: ${size.width} pixels`, async ({ page }) => {
    await page.setViewportSize(size);
    await open(page, "./matrix/");
    const far = page.locator(`#${cell(-4, 3)}`);
    await far.evaluate((one) => one.scrollIntoView({ block: "center" }));
    const depth = () => page.evaluate(() => scrollY);
    const before = await depth();
    expect(before).toBeGreaterThan(300);
    const dialog = page.getByRole("dialog");
    const heading = dialog.getByRole("heading").first();
    const close = dialog.getByRole("button", { name: "Close" });

    /** After closing: focus is on the cell, which is visible at its old position. */
    const back = async () => {
      await expect(dialog).toBeHidden();
      await expect(far).toBeFocused();
      await expect(far).toBeInViewport({ ratio: 1 });
      expect(await depth()).toBe(before);
    };

    await far.click();
    await expect(heading).toBeFocused();
    await expect(close).toBeInViewport({ ratio: 1 });
    const [top, button] = await Promise.all([dialog.boundingBox(), close.boundingBox()]);
    expect(button.y - top.y, "the way out is at the top").toBeLessThan(40);
    await page.mouse.move(size.width / 2, 20);
    await page.mouse.wheel(0, 900);
    await page.mouse.move(size.width / 2, button.y + 80);
    await page.mouse.wheel(0, 900);
    await press(page, "PageDown", "End", "ArrowDown");
    // A page that scrolls would have begun to after two frames.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await depth(), "the page behind").toBe(before);
    await close.click();
    await back();

    await far.click();
    await expect(heading).toBeFocused();
    await page.goBack();
    await back();
    await page.goForward();
    await expect(dialog).toBeVisible();
    expect(await page.evaluate(() => document.activeElement.closest("dialog") !== null)).toBe(true);
    await press(page, "Escape");
    await back();
    // The page can scroll again.
    await page.mouse.wheel(0, -200);
    await expect.poll(depth).toBeLessThan(before);
  });
}
