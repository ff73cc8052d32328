// Links to a text on a page (`#:~:text=`), as browsers make them from a selection: the page scrolls to the text, the
// browser marks it, and both are kept when the program takes over. Also the scroll position of a page that a browser
// restores from its cache.
import { expect, holdProgram, open, ready, test } from "./fixtures.mjs";

/** The appearance and position of a text. */
async function seen(text) {
  const picture = await text.screenshot({ animations: "disabled" });
  return { picture: picture.toString("base64"), y: (await text.boundingBox()).y };
}

const TEXTS = "main p, main li, main dd";

/** The last text that is unique on a page, as an element, and its words that a link quotes. */
async function lastText(page) {
  const texts = await page.locator(TEXTS).evaluateAll((found) =>
    found
      .filter((one) => one.childElementCount === 0 && one.checkVisibility() && one.closest("#still, .entry, .prose"))
      .map((one) => one.textContent.trim()),
  );
  const own = texts.filter((one) => /^\w[\w ]{15,}/.test(one) && texts.indexOf(one) === texts.lastIndexOf(one));
  expect(own.length).toBeGreaterThan(0);
  const text = page.locator(TEXTS).filter({ hasText: own.at(-1) }).last();
  return { text, quoted: /^[\w ]+\b/.exec(own.at(-1))[0].trim() };
}

for (const path of ["about/", "paragraphs/64/", "measures/", "states/jordan/", "figures/#results"]) {
  test(`/${path}: a quoted text stays in place and marked`, async ({ page, baseURL }) => {
    await open(page, `./${path}`);
    const { text, quoted } = await lastText(page);
    const { picture: unmarked } = await seen(text);

    await page.goto("about:blank");
    const release = await holdProgram(page);
    const [address, fragment = ""] = path.split("#");
    await page.goto(`${baseURL}${address}#${fragment}:~:text=${encodeURIComponent(quoted)}`);
    await expect(text).toBeInViewport();
    const before = await seen(text);
    expect(before.picture === unmarked, `the browser marks “${quoted}”`).toBe(false);
    release();
    await ready(page);
    const isMarked = async () => (await seen(text)).picture === before.picture;
    await expect.poll(isMarked, `“${quoted}” is marked still`).toBe(true);
    // Within one line, since the browser scrolls it to the middle of the window again.
    expect(Math.abs((await seen(text)).y - before.y)).toBeLessThan(24);
    expect(page.url()).toBe(baseURL + path);
    // The history entry has the program's state again.
    await expect.poll(() => page.evaluate(() => history.state?.length)).toBe(4);
  });
}

test("a reader who has scrolled on stays there", async ({ page, baseURL }) => {
  await open(page, "./about/");
  const { quoted } = await lastText(page);
  await page.goto("about:blank");
  const release = await holdProgram(page);
  await page.goto(`${baseURL}about/#:~:text=${encodeURIComponent(quoted)}`);
  await page.mouse.wheel(0, -100_000);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  release();
  await ready(page);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test("a page restored from the back/forward cache is where it was left", async ({ page }) => {
  await open(page, "./measures/");
  await page.evaluate(() => scrollTo(0, 700));
  await expect.poll(() => page.evaluate(() => history.state[1])).toBe(700);
  await page.evaluate(() => {
    scrollTo(0, 100);
    // As in WebKit: at another position, with only this event.
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: false }));
  });
  expect(await page.evaluate(() => scrollY)).toBe(100);
  await page.evaluate(() => {
    history.replaceState(Object.assign([...history.state], { 1: 700 }), "");
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  });
  expect(await page.evaluate(() => scrollY)).toBe(700);
});
