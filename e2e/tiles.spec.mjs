// The tiles of the map of States that filter: links that say what they do, for mouse, keyboard and touch.
import { expect, open, summary, test } from "./fixtures.mjs";
import { measures, records } from "./site.mjs";

const STATES = records("states");
const MEASURES = measures();

const reported = (state, theme) => MEASURES.filter((one) => one.states.includes(state) && one.theme === theme).length;
const reporting = STATES.filter((one) => MEASURES.some((measure) => measure.states.includes(one.state)));

test("a tile filters by mouse and by keyboard, says so, and keeps focus", async ({ page }) => {
  await open(page, "./coverage/");
  await page.evaluate(() => (window.here = true));
  const tile = page.locator("#tile-jordan");
  const count = MEASURES.filter((one) => one.states.includes("jordan")).length;
  await expect(tile).toHaveAccessibleName(`JOR, Jordan, ${count} entries, not chosen`);
  await tile.click();
  await expect(page).toHaveURL(/\/coverage\/\?state=jordan$/);
  await expect(tile).toHaveAccessibleName(`JOR, Jordan, ${count} entries, chosen`);
  await expect(page.locator("#state-jordan")).toBeChecked();
  await expect(page.locator("table.coverage tbody tr th").first()).toHaveText("Jordan");
  await page.locator("#tile-nepal").focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?state=jordan&state=nepal$/);
  await expect(page.locator("#tile-nepal")).toBeFocused();
  await page.keyboard.press("Enter");
  // The link of the other tile follows a frame later.
  await expect(page).toHaveURL(/\?state=jordan$/);
  await expect(tile).toHaveAttribute("href", /coverage\/$/);
  await tile.click();
  await expect(page).toHaveURL(/\/coverage\/$/);
  await expect(summary(page)).toContainText(`${reporting.length} of 25`);
  await page.goBack();
  await expect(tile).toHaveAccessibleName(/, chosen$/);
  await expect(tile, "Back returns to the tile").toBeFocused();
  expect(await page.evaluate(() => window.here), "the program followed the links").toBe(true);
});

test("a tile without results is not a link, and says why", async ({ page }) => {
  await open(page, "./coverage/?theme=protection&state.not=jordan");
  for (const { state, name, iso3 } of STATES) {
    const count = reported(state, "protection");
    const tile = page.locator(`#tile-${state}`);
    const standing = state === "jordan" ? "excluded" : "not chosen";
    const entries = `${count} ${count === 1 ? "entry" : "entries"}`;
    await expect(tile).toHaveAttribute("aria-label", [iso3, name, entries, standing].join(", "));
    expect(await tile.evaluate((found) => found.hasAttribute("href"))).toBe(count > 0 || state === "jordan");
  }
});

test("tiles show reported, silent and chosen by shape, without ranking States", async ({ page }) => {
  await open(page, "./coverage/?theme=protection&state=togo&state=jordan&state=italy");
  const looks = (selector) =>
    page.locator(selector).evaluateAll((found) =>
      found.map((one) => getComputedStyle(one.querySelector(".tile__ground")))
        .map((style) => [style.fill, style.fillOpacity, style.strokeDasharray].join(" ")),
    );
  const [inKey, onMap] = await Promise.all([looks("#map g[aria-hidden]"), looks("#map [id^=tile-]")]);
  expect(new Set(inKey).size, "three looks").toBe(3);
  const [full, empty, dark] = inKey;
  const chosen = ["togo", "jordan", "italy"];
  const expected = STATES.map(({ state }) => {
    if (chosen.includes(state)) return dark;
    return reported(state, "protection") > 0 ? full : empty;
  });
  expect(onMap).toEqual(expected);
  await expect(page.locator("#map svg > text")).toHaveText(["reported", "none reported", "chosen"]);
});

test("tiles are large enough for touch in a window of 320 pixels", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ["./coverage/", "./coverage/?theme=protection"]) {
    await open(page, path);
    const sides = await page.locator("[id^=tile-] rect").evaluateAll((found) =>
      found.map((rect) => rect.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)),
    );
    expect(sides.length).toBe(STATES.length);
    expect(Math.min(...sides), path).toBeGreaterThanOrEqual(24);
  }
});
