// The result of an action is drawn in steps: what the reader waits for is painted first, and every frame is consistent.
import { expect, open, test } from "./fixtures.mjs";

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    const line = () => document.querySelector("main [role=status]").textContent;
    const frame = () => ({
      chips: document.querySelectorAll("#chips li").length,
      told: Number.parseInt(line().replace(/\D*/, ""), 10),
      listed: document.querySelectorAll(".entry-list > li").length,
      line: line(),
    });
    /** Performs an action, and records what each frame shows, until the summary has been the same for a while. */
    window.frames = async (act, still = 60) => {
      const shown = [frame()];
      act();
      while (shown.length <= still || shown.at(-1).line !== shown.at(-1 - still).line) {
        await new Promise((next) => requestAnimationFrame(next));
        shown.push(frame());
      }
      return shown;
    };
  });
  await open(page, "./measures/");
});

/** Ticks a value; returns what each frame shows from then on. */
const ticked = (page) =>
  page.evaluate(() => window.frames(() => document.querySelector("#filters input[type=checkbox]").click()));

test("a tick shows its chip first; summary and list follow together", async ({ page }) => {
  const frames = await ticked(page);
  const [before] = frames;
  expect(frames.at(-1).line, "the answer has come").not.toBe(before.line);
  const earlier = frames.some((frame) => frame.chips !== before.chips && frame.line === before.line);
  expect(earlier, "the chip stands in a frame before the answer").toBe(true);
  for (const { told, listed } of frames) expect(listed, "records listed, and told").toBe(told);
});

test("on a page with few filters, summary and list change together, too", async ({ page }) => {
  await open(page, "./context/");
  const frames = await ticked(page);
  for (const { told, listed } of frames) expect(listed, "records listed, and told").toBe(told);
});

test("a search shows its chip, summary and list in the same frame", async ({ page }) => {
  const frames = await page.evaluate(() =>
    window.frames(() => {
      const box = document.querySelector("#search");
      box.value = "shelter";
      box.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }),
  );
  expect(frames.at(-1).line).toContain("“shelter”");
  for (const { told, listed } of frames) expect(listed, "records listed, and told").toBe(told);
  const [before] = frames;
  for (const frame of frames)
    expect(frame.line === before.line, "chip and line change together").toBe(frame.chips === before.chips);
});

test("a search of everything shows the first results at once, the others later", async ({ page }) => {
  await open(page, "./search/?q=women");
  const type = (text) =>
    page.evaluate(async (text) => {
      const drawn = () => document.querySelectorAll(".entry-list > li:not(:empty)").length;
      const box = document.querySelector("#search");
      box.value = text;
      box.dispatchEvent(new InputEvent("input", { bubbles: true }));
      while (!document.querySelector("main [role=status]").textContent.includes(`“${text}”`))
        await new Promise((next) => requestAnimationFrame(next));
      return drawn();
    }, text);
  // The two searches have no results in common.
  await type("zzz");
  expect(await type("law")).toBeLessThanOrEqual(4);
  await expect(page.locator(".entry-list > li:empty")).toHaveCount(0);
  expect(await page.locator(".entry-list > li").count()).toBeGreaterThan(8);
});

for (const [width, height] of [
  [1440, 800],
  [1280, 720],
  [360, 740],
]) {
  test(`a page opened by a link shows the part in the window first: ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const frames = await page.evaluate(async () => {
      const rows = () => [...document.querySelectorAll(".matrix tbody tr")];
      const box = (one) => Object.values(one.getBoundingClientRect().toJSON()).map(Math.round).join(" ");
      const shown = [];
      document.querySelector("nav a[href$='/matrix/']").click();
      // The complete page: a row for each State, and as many values in the facet of States.
      const boxes = () => document.querySelectorAll("[id^='state-'][type=checkbox]");
      const isWhole = () => rows().length === 25 && boxes().length === 25;
      for (let after = 0; after < 3; after += Number(isWhole())) {
        await new Promise((next) => requestAnimationFrame(next));
        if (!document.querySelector(".matrix")) continue;
        const seen = [...document.querySelectorAll(".matrix thead th, #filters summary"), ...rows().slice(0, 8)];
        shown.push({ rows: rows().length, boxes: seen.map(box) });
      }
      return shown;
    });
    expect(frames[0].rows, "rows in the first frame").toBe(8);
    expect(frames.at(-1).rows).toBe(25);
    for (const { boxes } of frames) expect(boxes).toEqual(frames[0].boxes);
  });
}

test("a page that is returned to is drawn at once, since its height decides the position", async ({ page }) => {
  await open(page, "./matrix/");
  await page.evaluate(() => new Promise((seen) => {
    scrollTo(0, 900);
    requestAnimationFrame(() => requestAnimationFrame(seen));
  }));
  await page.evaluate(() => document.querySelector("nav a[href$='/measures/']").click());
  await expect(page).toHaveURL(/\/measures\/$/);
  const [rows, scroll] = await page.evaluate(async () => {
    history.back();
    while (!document.querySelector(".matrix")) await new Promise((next) => requestAnimationFrame(next));
    return [document.querySelectorAll(".matrix tbody tr").length, scrollY];
  });
  expect(rows).toBe(25);
  expect(scroll).toBe(900);
});
