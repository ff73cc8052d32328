// A reader who uses only the keyboard. Focus is checked after each step: it is never lost and never jumps.
import { expect, expectFocus, open, summary, test } from "./fixtures.mjs";
import { measures as all, record, records } from "./site.mjs";

/** Presses Tab until the element with this id has focus; throws after `most` presses. */
async function tabTo(page, id, most = 150) {
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press("Tab");
    if ((await page.evaluate(() => document.activeElement?.id)) === id) return;
  }
  throw new Error(`Tab does not reach #${id}`);
}

/** Presses an arrow key in the matrix until the cell with this id, or of this State, has focus; throws at an edge. */
async function arrowTo(page, key, wanted) {
  const here = () => page.evaluate(() => document.activeElement.id);
  for (let id = await here(); id !== wanted && !id.startsWith(`cell-${wanted}-`); ) {
    await page.keyboard.press(key);
    const next = await here();
    if (next === id) throw new Error(`${key} does not reach ${wanted}`);
    id = next;
  }
}

/** Waits for the next frame, so that focus that does not stay has moved. */
async function nextFrame(page) {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

for (const [path, name, target] of [
  ["./measures/", "Skip to results", "results"],
  ["./matrix/", "Skip to results", "results"],
  ["./about/", "Skip to content", "content"],
]) {
  test(`the first Tab on ${path} reaches a skip link that works`, async ({ page }) => {
    await open(page, path);
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`#${target}$`));
    await nextFrame(page);
    await expectFocus(page, target);
    // The box of the target itself, since a heading only for screen readers has no visible part.
    const { y } = await page.locator(`#${target}`).boundingBox();
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThan(page.viewportSize().height);
    await page.keyboard.press("Tab");
    const inside = await page.evaluate((id) => {
      const place = document.getElementById(id).compareDocumentPosition(document.activeElement);
      return Boolean(place & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY));
    }, target);
    expect(inside, "the next Tab goes on from there").toBe(true);
  });
}

test("measures are filtered with only Tab and Space, and focus stays on the checkbox", async ({ page }) => {
  await open(page, "./measures/");
  const measures = all();
  await tabTo(page, "theme-legislation");
  await page.keyboard.press("Space");
  const legislation = measures.filter((one) => one.theme === "legislation");
  await expect(summary(page)).toHaveText(`${legislation.length} of ${measures.length} measures in Legislation`);
  await expectFocus(page, "theme-legislation");
  await tabTo(page, "state-jordan");
  await page.keyboard.press("Space");
  const jordan = legislation.filter((one) => one.states.includes("jordan"));
  await expect(summary(page)).toHaveText(
    `${jordan.length} of ${measures.length} measures in Legislation, reported by Jordan`,
  );
  await expectFocus(page, "state-jordan");
  await page.keyboard.press("Tab");
  await expectFocus(page, "state-jordan-not");
  await page.keyboard.press("Space");
  await expect(summary(page)).toContainText("not credited to Jordan");
  await expectFocus(page, "state-jordan-not");
});

test("a cell’s evidence is opened, read and closed, and focus returns to the cell", async ({ page }) => {
  await open(page, "./matrix/");
  const [{ state, instrument, paragraph }] = records("statements").filter((one) => one.basis === "named");
  const id = `cell-${state}-${instrument}`;
  await tabTo(page, await page.locator(".matrix td button").first().getAttribute("id"));
  await page.keyboard.press("Control+End");
  await arrowTo(page, "ArrowUp", state);
  await arrowTo(page, "ArrowLeft", id);
  await page.keyboard.press("Enter");
  const { short_name: treaty } = record("instruments", "instrument", instrument);
  const name = `${record("states", "state", state).name}, ${treaty}`;
  const dialog = page.getByRole("dialog", { name, exact: true });
  await expect(dialog).toBeVisible();
  await expect(dialog).toContainText(record("instruments", "instrument", instrument).name);
  await expect(dialog).toContainText("The sentence names the State.");
  await expect(dialog.getByRole("link", { name: `para. ${paragraph}` }).first()).toBeVisible();
  // Focus starts on the heading; the close button is the first stop after it.
  await expect(dialog.getByRole("heading")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(dialog.getByRole("button", { name: "Close" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expectFocus(page, id);
  // A second time, now by Space: a closed dialog opens again.
  await page.keyboard.press("Space");
  await expect(dialog).toBeVisible();
  // At once, before the browser has sent the close event.
  await page.evaluate((cell) => {
    document.querySelector("dialog[open]").close();
    document.getElementById(cell).click();
  }, id);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await expect(dialog).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expectFocus(page, id);
});

test("an open dialog keeps focus inside and hides the page from screen readers", async ({ page }) => {
  // High enough for the whole page, because this protocol reports nothing far outside the window.
  await page.setViewportSize({ width: 1280, height: 3000 });
  await open(page, "./matrix/");
  const cell = page.locator(".matrix td button").first();
  const inside = () => page.evaluate(() => Boolean(document.activeElement.closest("dialog")));
  const session = await page.context().newCDPSession(page);
  /** The names of links and buttons that are exposed to screen readers. */
  const told = async () => {
    const { nodes } = await session.send("Accessibility.getFullAXTree");
    const stops = nodes.filter(({ ignored, role }) => !ignored && ["link", "button"].includes(role?.value));
    return stops.map(({ name }) => name.value).sort();
  };
  const everything = await told();
  await cell.click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toBeVisible();
  await expect(dialog).toHaveAttribute("aria-modal", "true");
  const stops = await dialog.locator("a, button").evaluateAll((all) => all.map((one) => one.textContent));
  expect(stops.length).toBeGreaterThan(2);
  await expect.poll(told).toEqual([...stops].sort());

  // Once through all stops, forwards and backwards.
  const turn = async (key) => {
    const passed = [];
    for (const _ of stops) {
      await page.keyboard.press(key);
      expect(await inside(), key).toBe(true);
      passed.push(await page.evaluate(() => document.activeElement.textContent));
    }
    return passed;
  };
  await dialog.locator("a, button").last().focus();
  expect(await turn("Tab")).toEqual(stops);
  await dialog.locator("a, button").first().focus();
  expect(await turn("Shift+Tab")).toEqual(stops.toReversed());

  // Elements behind the dialog get neither focus nor clicks.
  await page.locator("#site-search").evaluate((box) => box.focus());
  expect(await inside(), "focus that was put behind").toBe(true);
  await page.mouse.click(5, 5);
  await page.mouse.click(page.viewportSize().width - 5, page.viewportSize().height / 2);
  await expect(page).toHaveURL(/\/matrix\/\?cell=argentina\.trafficking-protocol$/);
  await expect(dialog).toBeVisible();
  await page.keyboard.press("/");
  await expect(page.locator("#site-search")).not.toBeFocused();
  await page.keyboard.press("Tab");
  expect(await inside(), "after a click beside it").toBe(true);

  // This works even if a click outside has removed focus.
  await page.mouse.click(5, 5);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(cell).toBeFocused();
  await expect.poll(told).toEqual(everything);

  // If a page is left with its dialog open, nothing is hidden on the next one.
  await cell.click();
  await dialog.getByRole("link").first().press("Enter");
  await expect(page.locator("h1")).toBeFocused();
  await expect(page.locator("[aria-hidden=true]:not(svg, span)")).toHaveCount(0);
});

test("on a new page, the title changes and focus is on the heading", async ({ page }) => {
  await open(page, "./");
  const before = await page.title();
  const link = page.getByRole("navigation", { name: "Pages", exact: true }).getByRole("link", { name: "Measures" });
  await link.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveTitle(/^National measures · /);
  expect(before).not.toMatch(/National measures/);
  await expect(page.locator("h1")).toHaveText("National measures");
  await expect(page.locator("h1")).toBeFocused();
  await expect(link).toHaveAttribute("aria-current", "page");
  await page.goBack();
  await expect(page).toHaveTitle(before);
  await expect(page.locator("h1")).toContainText("violence against women migrant workers");
});

test("a chip is removed by keyboard, and after the last one focus moves to the results", async ({ page }) => {
  await open(page, "./measures/?theme=legislation&state=jordan");
  await page.getByRole("button", { name: "Remove filter: Theme, Legislation" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Remove filter: State, Jordan" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: /^Remove filter/ })).toHaveCount(0);
  await expectFocus(page, "results");
});

test("Enter on a filter checkbox submits nothing and leaves the page unchanged", async ({ page }) => {
  await open(page, "./measures/?theme=legislation");
  await page.evaluate(() => (window.kept = true));
  await page.locator("#state-jordan").focus();
  await page.keyboard.press("Enter");
  // Chromium does not submit a form from a checkbox; other browsers do this on Enter.
  await page.evaluate(() => document.activeElement.form.requestSubmit());
  await nextFrame(page);
  await expect(page).toHaveURL(/measures\/\?theme=legislation$/);
  await expect(page.locator("#state-jordan")).not.toBeChecked();
  await expectFocus(page, "state-jordan");
  expect(await page.evaluate(() => window.kept), "the same document").toBe(true);
});

test("on a phone, focus moves to the results when the filters are closed", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, "./measures/");
  await page.locator(".workbench__open").press("Enter");
  await page.locator("#theme-legislation").press("Space");
  await page.locator(".filters__done").press("Enter");
  await expect(page.locator("#theme-legislation")).toBeHidden();
  await nextFrame(page);
  await expectFocus(page, "results");
  await expect(summary(page)).toBeInViewport();
});

test("on a phone neither the button nor the answer lies over the other, wherever the panel is scrolled to", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, "./measures/?theme=legislation&topic=domestic-and-care-work&kind=measure");
  // All filters are taken away with one press, however many there are.
  await expect(page.getByRole("button", { name: "Clear all filters" })).toBeInViewport({ ratio: 1 });
  await page.locator(".workbench__open").click();
  const found = await page.evaluate(() => {
    const [done, head, last] = [".filters__done", ".results__head", ".facet:last-child"].map((one) =>
      document.querySelector(one),
    );
    const over = [];
    const end = scrollY + done.parentElement.getBoundingClientRect().bottom;
    for (let top = end - 2 * innerHeight; top < end; top += 24) {
      scrollTo(0, top);
      const [button, answer] = [done, head].map((one) => one.getBoundingClientRect());
      if (answer.top < button.bottom - 1 && answer.bottom > button.top + 1) over.push(top);
    }
    // Before the two leave the foot of the window, the last facet stands whole over them.
    scrollTo(0, end - innerHeight + head.offsetHeight);
    const [facet, button] = [last, done].map((one) => one.getBoundingClientRect());
    return { over, isWhole: facet.bottom <= button.top };
  });
  expect(found).toEqual({ over: [], isWhole: true });
});

test("colours are chosen, kept after a reload and reset to those of the system", async ({ page }) => {
  await open(page, "./about/");
  const scheme = () => page.evaluate(() => document.documentElement.dataset.theme ?? null);
  await page.getByRole("radio", { name: "System" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: "Dark" })).toBeChecked();
  expect(await scheme()).toBe("dark");
  await open(page, "./measures/");
  expect(await scheme()).toBe("dark");
  await expect(page.getByRole("radio", { name: "Dark" })).toBeChecked();
  await page.getByRole("radio", { name: "System" }).focus();
  await page.keyboard.press("Space");
  expect(await scheme()).toBe(null);
});

test("the slash key focuses the search in the header, and types a slash in it", async ({ page }) => {
  await open(page, "./measures/");
  await page.keyboard.press("/");
  await expectFocus(page, "site-search");
  await expect(page.locator("#site-search")).toHaveValue("");
  await page.keyboard.press("/");
  await expect(page.locator("#site-search")).toHaveValue("/");
});

test("on the search page, the slash key focuses the search of the page", async ({ page }) => {
  await open(page, "./search/");
  await page.keyboard.press("/");
  await expectFocus(page, "search");
});
