// Every kind of view, light and dark, wide and narrow: axe finds nothing, and nothing sticks out of a narrow window.
// Then what axe cannot see: forced colours and reduced motion. What the keyboard does is tested in a file of its own.
import { createRequire } from "node:module";

import { expect, open, test } from "./fixtures.mjs";
import { PHONE_PANEL, VIEWS } from "./views.mjs";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 360, height: 740 };

// Without motion, because a colour that is still changing when axe measures it is no colour of the page.
test.use({ mayBeMissing: true, contextOptions: { reducedMotion: "reduce" } });
test.beforeEach(({ page }) => page.addInitScript({ path: AXE }));

/** The rules asked: WCAG 2.2 AA with the size of targets, and good practice. */
const EVERYTHING = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  rules: { "target-size": { enabled: true } },
};
/** The one rule whose answer depends on the colour scheme. */
const CONTRAST = { runOnly: { type: "rule", values: ["color-contrast"] } };

/** What axe finds, in a form that a person can act on. */
async function findings(page, rules = EVERYTHING) {
  return page.evaluate(async (options) => {
    const { violations, passes } = await window.axe.run(document, { ...options, resultTypes: ["violations"] });
    if (passes.length === 0) return ["axe asked nothing"];
    const where = (nodes) => nodes.slice(0, 3).map(({ html }) => html.slice(0, 160));
    return violations.map(({ id, help, nodes }) => ({ id, help, where: where(nodes) }));
  }, rules);
}

/** How far the page is wider than the window. */
const overhang = (page) => page.evaluate(() => document.scrollingElement.scrollWidth - innerWidth);

async function enter(page, { path, status, press }) {
  await open(page, path, status);
  if (press) await page.locator(press).first().click();
}

for (const view of VIEWS) {
  test(`axe finds nothing: ${view.name}`, async ({ page }) => {
    await page.setViewportSize(WIDE);
    await enter(page, view);
    for (const size of [WIDE, NARROW]) {
      await page.setViewportSize(size);
      for (const [colorScheme, rules] of [
        ["light", EVERYTHING],
        ["dark", CONTRAST],
      ]) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await findings(page, rules), `${size.width} px, ${colorScheme}`).toEqual([]);
      }
      expect.soft(await overhang(page), `${size.width} px: pixels beyond the window`).toBeLessThanOrEqual(0);
    }
    // WCAG 1.4.10: 320 px is a window of 1280 px at 400 %.
    await page.setViewportSize({ width: 320, height: 640 });
    expect.soft(await overhang(page), "320 px: pixels beyond the window").toBeLessThanOrEqual(0);
  });
}

/** Opens all that is folded up, and what is folded up in it: files and citations are made when they are asked for. */
async function unfoldAll(page) {
  const closed = page.locator("details:not([open]) > summary");
  for (let depth = 0; depth < 4; depth += 1) {
    await closed.evaluateAll((all) => all.forEach((one) => one.click()));
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }
  await expect(closed).toHaveCount(0);
}

for (const view of VIEWS) {
  test(`with everything opened axe finds nothing: ${view.name}`, async ({ page }) => {
    await page.setViewportSize(WIDE);
    await open(page, view.path, view.status);
    await unfoldAll(page);
    // Over what is unfolded, because it keeps the page behind it from being pressed.
    if (view.press) await page.locator(view.press).first().click();
    expect.soft(await findings(page), `${WIDE.width} px`).toEqual([]);
    // High enough for all: what sticks lies over something wherever a reader has scrolled.
    await page.setViewportSize({ ...NARROW, height: 6000 });
    const panel = page.locator(PHONE_PANEL.press);
    if (await panel.isVisible()) await panel.click({ force: Boolean(view.press) });
    expect.soft(await findings(page), `${NARROW.width} px`).toEqual([]);
    expect.soft(await overhang(page), `${NARROW.width} px: pixels beyond the window`).toBeLessThanOrEqual(0);
  });
}

/** What WCAG 1.4.12 lets readers set. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

for (const name of ["overview", "matrix", "measures-filtered", "coverage-chosen", "list", "state", "topic", "about"]) {
  test(`with wider spacing of text nothing is cut off: ${name}`, async ({ page }) => {
    await open(page, VIEWS.find((view) => view.name === name).path);
    // Not a style element: the content policy lets nobody add one.
    await page.evaluate((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets = [sheet];
    }, SPACING);
    for (const width of [WIDE.width, 390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      // At 320 px the criterion does not hold both together: with such spacing, long words of a table pass its edge.
      const beyond = await overhang(page);
      if (width > 320) expect.soft(beyond, `${width} px: pixels beyond the window`).toBeLessThanOrEqual(0);
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll("#app *")]
          // What is there for screen readers alone is cut off for all others.
          .filter((one) => one.checkVisibility() && one.clientHeight > 1 && !one.matches("svg *, .visually-hidden"))
          .filter((one) => {
            const { overflowX, overflowY } = getComputedStyle(one);
            const wide = overflowX === "hidden" && one.scrollWidth > one.clientWidth + 1;
            return wide || (overflowY === "hidden" && one.scrollHeight > one.clientHeight + 1);
          })
          .map((one) => one.outerHTML.slice(0, 100)),
      );
      expect.soft(cut, `${width} px: cut off`).toEqual([]);
    }
  });
}

test("the panel of filters on a phone: axe finds nothing, and its button says what it does", async ({ page }) => {
  await page.setViewportSize(NARROW);
  await open(page, PHONE_PANEL.path);
  const button = page.locator(PHONE_PANEL.press);
  await expect(button).toHaveAttribute("aria-expanded", "false");
  await expect(button).toContainText("1 filter");
  await expect(page.locator("#theme-legislation")).toBeHidden();
  await button.click();
  await expect(button).toHaveAttribute("aria-expanded", "true");
  await expect(page.locator("#theme-legislation")).toBeVisible();
  // In a window that holds the whole panel: its sticky end always lies over something, wherever a reader has scrolled.
  await page.setViewportSize({ ...NARROW, height: 5000 });
  expect(await findings(page)).toEqual([]);
  await page.setViewportSize(NARROW);
  // Its count stays in sight, and follows the filters.
  const done = page.locator(".filters__done");
  await expect(done).toBeInViewport();
  const before = await done.textContent();
  await page.locator("#state-jordan").click();
  await expect(done).not.toHaveText(before);
  await done.click();
  await expect(page.locator("#theme-legislation")).toBeHidden();
});

for (const name of ["overview", "matrix", "measures-filtered", "coverage-chosen", "developments"]) {
  test(`in forced colours text and shapes stay apart from their ground: ${name}`, async ({ page }) => {
    await page.setViewportSize(WIDE);
    await page.emulateMedia({ forcedColors: "active" });
    await enter(
      page,
      VIEWS.find((view) => view.name === name),
    );
    expect(await page.evaluate(() => matchMedia("(forced-colors: active)").matches)).toBe(true);
    expect(await findings(page)).toEqual([]);
    const ink = await page.evaluate(() => {
      const ground = getComputedStyle(document.body).backgroundColor;
      const drawn = [...document.querySelectorAll("main svg :is(circle, path, rect)")].filter((one) =>
        one.checkVisibility(),
      );
      return {
        ground,
        colours: drawn.map((one) => getComputedStyle(one)).map(({ fill, stroke }) => (fill === "none" ? stroke : fill)),
      };
    });
    const drawn = { matrix: 100, "measures-filtered": -1 }[name] ?? 5;
    expect(ink.colours.length, "shapes").toBeGreaterThan(drawn);
    expect(ink.colours.filter((colour) => colour === ink.ground)).toEqual([]);
  });
}

test("a reader who wants no motion gets none", async ({ page }) => {
  await open(page, "./measures/");
  expect(await page.evaluate(() => matchMedia("(prefers-reduced-motion: reduce)").matches)).toBe(true);
  const moving = await page.evaluate(() => {
    const seconds = (list) =>
      list.split(",").map((time) => Number.parseFloat(time) * (time.trim().endsWith("ms") ? 0.001 : 1));
    return [...document.querySelectorAll("*")]
      .filter((one) => {
        const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(one);
        return (
          Math.max(...seconds(transitionDuration), ...seconds(animationDuration)) > 0.01 || scrollBehavior === "smooth"
        );
      })
      .map((one) => one.outerHTML.slice(0, 100));
  });
  expect(moving).toEqual([]);
});
