// A reader prints a page: at the top its view, link, date and data version; no controls; nothing cut off.
import { expect, open, test } from "./fixtures.mjs";
import { records } from "./site.mjs";
import { VIEWS } from "./views.mjs";

/**
 * The width of A4 between its margins, in CSS pixels: portrait, and landscape for tables with many columns.
 */
const UPRIGHT = 680;
const ACROSS = 1009;
const isWide = (path) => /^\.\/(matrix|compare)\//.test(path);

test("a printout contains its view, its address, the date and the version of the data", async ({ page }) => {
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

  // Where nothing is selected the heading of the page says it all.
  await page.emulateMedia({ media: "screen" });
  await open(page, "./measures/");
  await page.emulateMedia({ media: "print" });
  await expect(top).toBeVisible();
  await expect(top).not.toContainText("National measures");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();

  // Paragraphs and the line of the source stay with their records.
  await expect(page.locator(".entry .source").first()).toBeVisible();
  await expect(page.locator(".entry .source").first()).toContainText("para. ");
  await expect(page.getByText("Source: Report of the Secretary-General")).toBeVisible();
});

test("the matrix is printed with its legend and the paragraph of each column, without buttons", async ({
  page,
}) => {
  await page.setViewportSize({ width: ACROSS, height: 900 });
  await open(page, "./matrix/");
  const source = page.locator(".matrix__source");
  await expect(source.first(), "not on the screen").toBeHidden();
  await page.emulateMedia({ media: "print" });
  const columns = records("instruments").filter((one) => one.lists_states);
  const paragraphs = ({ instrument }) => [
    ...new Set(records("statements").filter((one) => one.instrument === instrument).map((one) => one.paragraph)),
  ];
  const expected = columns.map((one) => {
    const [paragraph, ...more] = paragraphs(one);
    expect(more, "a column has one source").toEqual([]);
    return `${one.short_name} para. ${paragraph}`;
  });
  await expect(page.locator(".matrix thead th").filter({ visible: true })).toHaveText(["State", ...expected], {
    useInnerText: true,
  });
  for (const meaning of await page.locator(".legend dt").all()) await expect(meaning).toBeVisible();
  await expect(page.locator(".legend dt")).toHaveCount(6);
  await expect(page.getByText("Open a cell", { exact: false })).toBeHidden();
});

for (const { name, path, status } of VIEWS.filter(({ press }) => !press)) {
  test(`${name} prints without controls, and nothing is cut off`, async ({ page, context }) => {
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
      // A table that is higher than its frame would cover the content below.
      cut.push(
        ...[...document.querySelectorAll(".table-frame")].filter((one) => one.scrollHeight > one.clientHeight + 2),
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
