// Two hundred random ticks in a wide window and two hundred on a phone: whatever is ticked, the box under the pointer
// stays in place and is not covered, and the answer is in view.
import { allThere, expect, open, summary, test } from "./fixtures.mjs";
import { setting } from "./setting.mjs";

const SEED = setting("TICKS_SEED", 72215);
const TICKS = setting("TICKS", 200);
/** How many pixels a box may move, since browsers round. */
const STILL = 2;
const SIZES = [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
];
const PAGES = [
  "measures/", "measures/?view=table", "matrix/", "coverage/", "instruments/", "states/", "figures/", "un-action/",
  "developments/", "recommendations/", "context/", "sources/",
];
const BOXES = ".filters :is(input[type=checkbox], .facet__exclude):enabled:visible";

/** Random numbers below one, always the same for a seed (mulberry32). */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Watches a control frame by frame: how far it moves, and whether anything covers it. */
async function watch(box) {
  await box.evaluate(({ id }) => {
    const find = () => document.getElementById(id);
    const from = find().getBoundingClientRect();
    const at = [from.x + from.width / 2, from.y + from.height / 2];
    const seen = { moved: 0, covered: "" };
    const look = () => {
      const now = find().getBoundingClientRect();
      seen.moved = Math.max(seen.moved, Math.abs(now.x - from.x), Math.abs(now.y - from.y));
      const over = document.elementFromPoint(...at);
      // Compared by row, because the button that excludes a value disappears if nothing can be excluded.
      if (!find().closest("li, label").contains(over)) seen.covered ||= over?.outerHTML.slice(0, 120) ?? "nothing";
      window.frame = requestAnimationFrame(look);
    };
    window.seen = seen;
    look();
  });
}

/** Waits for two more frames, then returns what was recorded. */
const watched = (page) =>
  page.evaluate(async () => {
    for (const _ of "12") await new Promise(requestAnimationFrame);
    cancelAnimationFrame(window.frame);
    return window.seen;
  });

/** Whether the whole summary is in the window and not covered. */
const inSight = (line) =>
  line.evaluate((one) => {
    const { x, y, width, height } = one.getBoundingClientRect();
    const inside = y >= 0 && y + height <= innerHeight;
    const over = document.elementFromPoint(x + Math.min(width, 40) / 2, y + height / 2);
    return inside && one.contains(over);
  });

for (const [turn, path] of PAGES.entries()) {
  for (const size of SIZES) {
    test(`ticking at random moves nothing under the pointer: ${path} at ${size.width} px`, async ({ page }) => {
      test.slow();
      await page.setViewportSize(size);
      await open(page, `./${path}`);
      const opener = page.locator(".workbench__open");
      if (await opener.isVisible()) await opener.click();
      await page.evaluate(() => document.querySelectorAll(".filters details").forEach((facet) => (facet.open = true)));
      await allThere(page);
      const next = numbers(SEED + turn);
      for (let tick = 0; tick < Math.ceil(TICKS / PAGES.length); tick += 1) {
        const boxes = page.locator(BOXES);
        const box = boxes.nth(Math.floor(next() * (await boxes.count())));
        const name = await box.getAttribute("id");
        // Scrolled to where the browser puts it on focus, as for a reader who presses Tab.
        await box.evaluate((one) => one.scrollIntoView({ block: "nearest" }));
        await box.hover();
        const before = await summary(page).textContent();
        await watch(page.locator(`[id="${name}"]`));
        await page.mouse.down();
        await page.mouse.up();
        await expect(summary(page), name).not.toHaveText(before);
        await allThere(page);
        const { moved, covered } = await watched(page);
        expect.soft(moved, `${name}, tick ${tick}: pixels`).toBeLessThanOrEqual(STILL);
        expect.soft(covered, `${name}, tick ${tick}: what lies over it`).toBe("");
        expect.soft(await inSight(summary(page)), `${name}, tick ${tick}: the answer is in sight`).toBe(true);
      }
    });
  }
}
