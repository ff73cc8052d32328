// A reader prints a page: at the top the view, its link, date and data version; no controls; nothing cut.
import { expect, open, test } from "./fixtures.mjs";
import { VIEWS } from "./views.mjs";

/**
 * The width of A4 between its margins, in CSS pixels: upright, and across for tables with a column for each of many.
 */
const UPRIGHT = 680;
const ACROSS = 1009;
const isWide = (path) => /^\.\/(matrix|compare)\//.test(path);

test("a printout says which view it is, where, when it was printed and from which data", async ({ page }) => {
  await open(page, "./measures/?theme=legislation&state=jordan");
  const top = page.locator(".printed");
  await expect(top, "not on the screen").toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(top).toBeVisible();
  await expect(top).toContainText("National measures, in Legislation, reported by Jordan");
  await expect(top.getByRole("link")).toHaveText(page.url());
  await expect(top.getByRole("link")).toHaveAttribute("href", page.url());
  const today = await page.evaluate(() =>
    new Date().toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" }),
  );
  await expect(top).toContainText(`Printed on ${today}, data version `);

  // It follows the selection.
  await page.emulateMedia({ media: "screen" });
  await page.locator("#theme-legislation").click();
  await page.emulateMedia({ media: "print" });
  await expect(top).toContainText("National measures, reported by Jordan");
  await expect(top.getByRole("link")).toHaveText(page.url());

  // Paragraphs stay with their records, and so does the line of the source.
  await expect(page.locator(".entry .source").first()).toBeVisible();
  await expect(page.locator(".entry .source").first()).toContainText("para. ");
  await expect(page.getByText("Source: Report of the Secretary-General")).toBeVisible();
});

for (const { name, path, status } of VIEWS.filter(({ press }) => !press)) {
  test(`${name} prints without controls, and nothing is cut`, async ({ page, context }) => {
    test.skip(status === 404, "there is nothing to print");
    await page.setViewportSize({ width: isWide(path) ? ACROSS : UPRIGHT, height: 900 });
    await page.emulateMedia({ media: "print" });
    await open(page, path);
    const found = await page.evaluate(() => {
      const visible = (element) => element.checkVisibility({ visibilityProperty: true });
      const cut = [...document.querySelectorAll("table, svg, pre, main *")].filter(
        (element) =>
          visible(element) &&
          element.getBoundingClientRect().right > innerWidth + 1 &&
          !element.closest(".visually-hidden"),
      );
      // A table that is higher than its region would lie over what follows.
      cut.push(
        ...[...document.querySelectorAll(".table-scroll")].filter((one) => one.scrollHeight > one.clientHeight + 2),
      );
      const say = (element) => `${element.tagName} ${element.className} ${element.textContent.slice(0, 30)}`;
      const controls = document.querySelectorAll(
        "nav:not(.link-switch), button:not(td *, th *), select, input, .filters, .take-away",
      );
      return { cut: cut.map(say).slice(0, 4), controls: [...controls].filter(visible).map(say).slice(0, 4) };
    });
    expect(found).toEqual({ cut: [], controls: [] });
    await expect(page.locator(".printed")).toBeVisible();
  });
}
