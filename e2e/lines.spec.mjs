// Where lines break: none begins with the sign that follows the word before it, and what stands in the masthead stands
// in the same place on every page.
import { expect, open, test } from "./fixtures.mjs";

const WIDTHS = [1440, 390];
const PAGES = [
  "./measures/",
  "./measures/?view=table",
  "./compare/?state=jordan&state=nepal",
  "./recommendations/",
  "./figures/",
  "./states/jordan/",
  "./topics/domestic-and-care-work/",
  "./paragraphs/31/",
];

/** The lines that begin with a sign, each with what is before and after it. */
function parted() {
  const found = [];
  const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const boxOf = (text, at) => {
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    return range.getClientRects()[0];
  };
  let before;
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    if (!text.parentElement.checkVisibility() || text.parentElement.closest("svg, option, .visually-hidden")) continue;
    for (const { index, 0: sign } of text.data.matchAll(/\S/gu)) {
      const box = boxOf(text, index);
      if (!box) continue;
      if (/[,;.·)]/.test(sign) && before && before.box.bottom <= box.top + 1)
        found.push(`${before.text.data.slice(-20)} / ${text.data.slice(index, index + 20)}`);
      before = { box, text };
    }
  }
  return found;
}

for (const width of WIDTHS)
  for (const path of PAGES)
    test(`no line begins with a comma or a point: ${path}, ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await open(page, path);
      await expect(page.locator(".entry-list > li:empty")).toHaveCount(0);
      expect(await page.evaluate(parted)).toEqual([]);
    });

test("a line that begins with a comma is found", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await open(page, "./measures/");
  await page.evaluate(() => {
    const [link] = document.querySelectorAll(".entry .states a");
    Object.assign(link.style, { display: "inline-block", width: "100%" });
  });
  expect(await page.evaluate(parted)).toEqual([expect.stringMatching(/ \/ , $/)]);
});

for (const width of [1280, 768, 390])
  test(`the masthead is the same on every page: ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const places = async (path) => {
      await open(page, path);
      return page.locator(".masthead :is(a, input, li)").evaluateAll((all) =>
        all.map((one) => {
          const { x, y, width, height } = one.getBoundingClientRect();
          return [one.textContent, x, y, width, height];
        }),
      );
    };
    const first = await places("./");
    for (const path of ["./instruments/", "./recommendations/", "./context/", "./list/"])
      expect(await places(path), path).toEqual(first);
    const [name, search] = ["a.masthead__name", ".site-search"].map((part) => page.locator(part).boundingBox());
    expect((await search).y, "name and search in one row").toBeLessThan((await name).y + (await name).height);
  });
