// Every kind of page in old versions of Chromium: the program starts without errors, and the elements that a reader
// sees and presses are as in a new version. The details are tested in current browsers.
import { expect, open, ready, summary, test } from "../fixtures.mjs";
import { by, ids } from "../site.mjs";
import { VIEWS } from "../views.mjs";

/** Finds the effects of unsupported styles: transparent boxes, and text in the colour of its background. */
function look() {
  const rgba = (colour) => [...colour.matchAll(/[\d.]+/g)].map(Number);
  const isClear = (colour) => rgba(colour)[3] === 0;
  const style = (element) => getComputedStyle(element);
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      if (!isClear(style(at).backgroundColor)) return style(at).backgroundColor;
    }
    return "none";
  };
  const { scrollWidth } = document.scrollingElement;
  const texts = [...document.querySelectorAll("h1, p, label, th, td, button, dt, dd, summary")];
  return {
    overhang: scrollWidth - innerWidth,
    looked: texts.length,
    unreadable: texts
      .filter((one) => one.getClientRects().length > 0 && style(one).color === ground(one))
      .map((one) => one.textContent.trim().slice(0, 40)),
    clear: [document.documentElement, ...document.querySelectorAll("dialog[open]")].filter((one) =>
      isClear(style(one).backgroundColor),
    ).length,
  };
}

// A small window, in which nothing has room to spare.
test.use({ viewport: { width: 1024, height: 768 } });

/** Several parts, so that all workers have something to do. */
const PARTS = 2;

test.describe("every kind of page", () => {
  test.use({ mayBeMissing: true });

  for (let part = 0; part < PARTS; part += 1) {
    test(`starts, and is readable in light and dark, part ${part + 1}`, async ({ page }) => {
      test.slow();
      const own = VIEWS.filter((_, place) => place % PARTS === part);
      expect(own.length).toBeGreaterThan(5);
      for (const { name, path, press, status } of own) {
        await open(page, path, status);
        if (press) await page.locator(press).first().click();
        await expect(page.locator("h1"), name).not.toBeEmpty();
        for (const colorScheme of ["light", "dark"]) {
          await page.emulateMedia({ colorScheme });
          const { looked, ...wrong } = await page.evaluate(look);
          expect(looked, name).toBeGreaterThan(3);
          expect(wrong, `${name}, ${colorScheme}`).toEqual({ overhang: 0, unreadable: [], clear: 0 });
        }
      }
    });
  }
});

test("a reader filters, follows a link and comes back", async ({ page }) => {
  await open(page, "./measures/");
  await page.locator("#theme-legislation").click();
  await page.locator("#state-jordan").click();
  const wanted = ids((one) => one.theme === "legislation" && by("jordan")(one));
  expect(wanted.length).toBeGreaterThan(0);
  await expect(summary(page)).toHaveText(new RegExp(`^${wanted.length} of `));
  await page.locator("a.entry__source").first().click();
  await expect(page.locator("h1")).toContainText(`measure ${wanted[0]}`);
  await page.goBack();
  await ready(page);
  await expect(page.locator("#state-jordan")).toBeChecked();
  await expect(summary(page)).toHaveText(new RegExp(`^${wanted.length} of `));
});
