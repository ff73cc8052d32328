// Every kind of view in four widths, those with tables in more, with everything open: nothing is cut off, nothing
// scrolls within the page, nothing covers a text, and the page does not scroll sideways. Dark mode changes only
// colours, so light is enough here; accessibility.spec.mjs checks colours in both.
import { expect, open, test } from "./fixtures.mjs";
import { VIEWS } from "./views.mjs";

const WIDTHS = [1280, 768, 390, 360];
/** The width at which tables become cards, and further widths that they must fit. */
const OF_TABLES = [1024, 767, 320];
const HEIGHT = 720;
const FOUR = "state=bosnia-and-herzegovina&state=costa-rica&state=jordan&state=nepal";
const MORE = [
  { name: "compare", path: "./compare/?state=jordan&state=nepal" },
  { name: "compare-four", path: `./compare/?${FOUR}` },
  { name: "measures-table-whole", path: "./measures/?view=table" },
];

/** Elements that may scroll, with the reason. */
const SCROLLS = [
  // Beside long results, so that a tick moves neither the answer nor the box under the pointer.
  ".filters",
  // In one row on a small screen, so that the answer above the results is not too high.
  ".chips ul",
  // Above the page, which does not scroll meanwhile.
  "dialog[open]",
  // Text to be copied, not to be read.
  ".snippet pre",
];

test.use({ mayBeMissing: true });

/** Elements that scroll within the page, and by how much the page is too wide. */
function scrollers(allowed) {
  const found = [];
  for (const one of document.querySelectorAll("body *")) {
    const { overflowX, overflowY } = getComputedStyle(one);
    const across = /auto|scroll/.test(overflowX) && one.scrollWidth > one.clientWidth + 1;
    const down = /auto|scroll/.test(overflowY) && one.scrollHeight > one.clientHeight + 1;
    if ((across || down) && !one.matches(allowed.join())) found.push(`${one.localName}.${one.className} scrolls`);
  }
  const beyond = document.scrollingElement.scrollWidth - innerWidth;
  if (beyond > 0) found.push(`the page is ${beyond} pixels wider than the window`);
  return found;
}

/** Texts that are cut off or covered. The window fits the whole page, so that no sticky element covers anything. */
function hidden(allowed) {
  const found = [];
  const say = (what, { data, parentElement: { localName, className } }) =>
    found.push(`${what}: ${data.trim().slice(0, 40)} (${localName}.${className})`);
  const clips = (one) => getComputedStyle(one).overflowX !== "visible";
  /** The boxes that must contain a text: its table cell, elements that clip it, and the window. */
  const edges = (element) => {
    const around = [{ left: 0, right: innerWidth }];
    for (let one = element; one && one !== document.body; one = one.parentElement) {
      if (one.matches("td, th") || clips(one)) around.push(one.getBoundingClientRect());
      if (one.matches(allowed.join())) return around.slice(1, -1);
    }
    return around;
  };
  /** Whether a text is only for screen readers and not drawn. */
  const isForHearing = (element) => {
    let one = element;
    while (one && getComputedStyle(one).clipPath !== "inset(50%)") one = one.parentElement;
    return one !== null;
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const element = text.parentElement;
    if (!text.data.trim() || element.closest("svg, option, script, style, .skip-link, [aria-hidden=true]")) continue;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    if (isForHearing(element)) continue;
    range.selectNodeContents(text);
    // The blank at which a line was broken may hang over the edge, unseen.
    const lines = [...range.getClientRects()].filter(({ width }) => width > 6);
    const limits = edges(element);
    if (lines.some(({ left, right }) => limits.some((limit) => left < limit.left - 1 || right > limit.right + 1)))
      say("cut off", text);
    const scroller = element.closest(allowed.join())?.getBoundingClientRect();
    const isCovered = lines.some(({ left, right, top, bottom }) => {
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      // Scrolled out of sight, it is where something else stands beside what scrolls.
      if (scroller && (x < scroller.left || x > scroller.right)) return false;
      const above = document.elementFromPoint(x, y);
      return above && !above.contains(element) && !element.contains(above);
    });
    if (isCovered) say("covered", text);
  }
  return found;
}

/** Opens everything that can be opened, and waits until all entries are rendered. */
async function whole(page, { path, status, press }) {
  await open(page, path, status);
  if (press) await page.locator(press).first().click();
  await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
  await expect(page.locator(".entry-list > li:empty")).toHaveCount(0);
}

/** Makes the window as high as the page. */
async function grow(page, width) {
  const height = await page.evaluate(() => document.scrollingElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.max(HEIGHT, height) });
}

for (const view of [...VIEWS, ...MORE]) {
  test(`nothing is cut off, scrolls or is covered: ${view.name}`, async ({ page }) => {
    await page.setViewportSize({ width: WIDTHS[0], height: HEIGHT });
    await whole(page, view);
    const hasTable = (await page.locator("main table").count()) > 0;
    for (const width of hasTable ? [...WIDTHS, ...OF_TABLES] : WIDTHS) {
      await page.setViewportSize({ width, height: HEIGHT });
      expect.soft(await page.evaluate(scrollers, SCROLLS), `${width} pixels`).toEqual([]);
      if (!view.press) await grow(page, width);
      expect.soft((await page.evaluate(hidden, SCROLLS)).slice(0, 5), `${width} pixels`).toEqual([]);
    }
  });
}

test("cut-off, scrolling and covered texts are found", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: HEIGHT });
  const spoilt = async (spoil) => {
    await open(page, "./instruments/");
    await page.evaluate(spoil);
    const nested = await page.evaluate(scrollers, SCROLLS);
    await grow(page, 1280);
    return { nested, texts: await page.evaluate(hidden, SCROLLS) };
  };
  const wide = await spoilt(() => (document.querySelector("table").style.width = "1500px"));
  expect(wide.nested[0]).toContain("wider than the window");
  expect(wide.texts[0]).toMatch(/^cut off: /);
  const nested = await spoilt(() => {
    Object.assign(document.querySelector(".table-frame").style, { overflow: "auto", maxHeight: "200px" });
  });
  expect(nested.nested).toEqual(["div.table-frame scrolls"]);
  const covered = await spoilt(() => {
    Object.assign(document.querySelector(".ratifications td").style, { position: "relative", left: "-150px" });
    document.querySelector(".ratifications td").style.background = "white";
  });
  expect(covered.texts.filter((one) => one.startsWith("covered"))).not.toEqual([]);
});
