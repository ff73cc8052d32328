// Every kind of view, in light and dark, wide and narrow: axe finds no faults, and nothing extends beyond a narrow
// window. Then what axe cannot check: forced colours and reduced motion. The keyboard is tested in keyboard.spec.mjs.
import { createRequire } from "node:module";

import { expect, open, test } from "./fixtures.mjs";
import { PHONE_PANEL, VIEWS } from "./views.mjs";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 360, height: 740 };

// Without motion, because axe would measure colours that are still changing.
test.use({ mayBeMissing: true, contextOptions: { reducedMotion: "reduce" } });
test.beforeEach(({ page }) => page.addInitScript({ path: AXE }));

/** The rules that are checked: WCAG 2.2 AA with target sizes, and best practices. */
const EVERYTHING = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  rules: { "target-size": { enabled: true } },
};
/** The only rule whose result depends on the colour scheme. */
const CONTRAST = { runOnly: { type: "rule", values: ["color-contrast"] } };

/** The findings of axe, in a readable form. */
async function findings(page, rules = EVERYTHING) {
  return page.evaluate(async (options) => {
    const { violations, passes } = await window.axe.run(document, { ...options, resultTypes: ["violations"] });
    if (passes.length === 0) return ["axe asked nothing"];
    const where = (nodes) => nodes.slice(0, 3).map(({ html }) => html.slice(0, 160));
    return violations.map(({ id, help, nodes }) => ({ id, help, where: where(nodes) }));
  }, rules);
}

/** How much wider the page is than the window. */
const overhang = (page) => page.evaluate(() => document.scrollingElement.scrollWidth - innerWidth);

async function enter(page, { path, status, press }) {
  await open(page, path, status);
  if (press) await page.locator(press).first().click();
}

for (const view of VIEWS) {
  test(`axe finds no faults: ${view.name}`, async ({ page }) => {
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

/** Opens all closed parts, and those within them: files and citations are only rendered when they are opened. */
async function unfoldAll(page) {
  const closed = page.locator("details:not([open]) > summary");
  for (let depth = 0; depth < 4; depth += 1) {
    await closed.evaluateAll((all) => all.forEach((one) => one.click()));
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }
  await expect(closed).toHaveCount(0);
}

for (const view of VIEWS) {
  test(`with everything open, axe finds no faults: ${view.name}`, async ({ page }) => {
    await page.setViewportSize(WIDE);
    await open(page, view.path, view.status);
    await unfoldAll(page);
    // After everything is open, because a dialog blocks clicks on the page behind it.
    if (view.press) await page.locator(view.press).first().click();
    expect.soft(await findings(page), `${WIDE.width} px`).toEqual([]);
    // High enough for the whole page: sticky elements cover something at every scroll position.
    await page.setViewportSize({ ...NARROW, height: 6000 });
    const panel = page.locator(PHONE_PANEL.press);
    if (await panel.isVisible()) await panel.click({ force: Boolean(view.press) });
    expect.soft(await findings(page), `${NARROW.width} px`).toEqual([]);
    expect.soft(await overhang(page), `${NARROW.width} px: pixels beyond the window`).toBeLessThanOrEqual(0);
  });
}

/** The spacing that readers may set according to WCAG 1.4.12. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

for (const name of ["overview", "matrix", "measures-filtered", "coverage-chosen", "list", "state", "topic", "about"]) {
  test(`with wider text spacing, nothing is cut off: ${name}`, async ({ page }) => {
    await open(page, VIEWS.find((view) => view.name === name).path);
    // Not a style element, which the content policy forbids.
    await page.evaluate((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets = [sheet];
    }, SPACING);
    for (const width of [WIDE.width, 390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      // At 320 px, the criterion does not require both at once: long words with this spacing are too wide.
      const beyond = await overhang(page);
      if (width > 320) expect.soft(beyond, `${width} px: pixels beyond the window`).toBeLessThanOrEqual(0);
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll("#app *")]
          // Text for screen readers is visually hidden.
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

test("the filter panel on a phone: axe finds no faults, and its button says what it does", async ({ page }) => {
  await page.setViewportSize(NARROW);
  await open(page, PHONE_PANEL.path);
  const button = page.locator(PHONE_PANEL.press);
  await expect(button).toHaveAttribute("aria-expanded", "false");
  await expect(button).toContainText("1 filter");
  await expect(page.locator("#theme-legislation")).toBeHidden();
  await button.click();
  await expect(button).toHaveAttribute("aria-expanded", "true");
  await expect(page.locator("#theme-legislation")).toBeVisible();
  // In a window that fits the whole panel: otherwise, its sticky end always covers something.
  await page.setViewportSize({ ...NARROW, height: 5000 });
  expect(await findings(page)).toEqual([]);
  await page.setViewportSize(NARROW);
  // Its count stays in view and follows the filters.
  const done = page.locator(".filters__done");
  await expect(done).toBeInViewport();
  const before = await done.textContent();
  await page.locator("#state-jordan").click();
  await expect(done).not.toHaveText(before);
  await done.click();
  await expect(page.locator("#theme-legislation")).toBeHidden();
});

for (const name of ["overview", "matrix", "measures-filtered", "coverage-chosen", "developments"]) {
  test(`in forced colours text and shapes differ from their background: ${name}`, async ({ page }) => {
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
