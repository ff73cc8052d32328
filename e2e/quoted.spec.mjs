// Links to a text of a page (`#:~:text=`), as browsers make them of a selection: the page stands where the text is, the
// browser marks it, and both stay when the program takes over. And where a page stands that comes back from the memory
// of a browser.
import { expect, holdProgram, open, ready, test } from "./fixtures.mjs";

/** How a text looks, and where it stands. */
async function seen(text) {
  const picture = await text.screenshot({ animations: "disabled" });
  return { picture: picture.toString("base64"), y: (await text.boundingBox()).y };
}

const TEXTS = "main p, main li, main dd";

/** The last text of a page that stands there once, as an element; and the words of it that a link quotes. */
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
  test(`/${path}: a quoted text stays in its place and marked`, async ({ page, baseURL }) => {
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
    // Within a line: the browser brings it to the middle of the window once more.
    expect(Math.abs((await seen(text)).y - before.y)).toBeLessThan(24);
    expect(page.url()).toBe(baseURL + path);
    // The entry of the history is the program's again.
    await expect.poll(() => page.evaluate(() => history.state?.length)).toBe(4);
  });
}

test("a reader who has moved on is left where they are", async ({ page, baseURL }) => {
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

test("a page that comes back from the memory of the browser stands where it was left", async ({ page }) => {
  await open(page, "./measures/");
  await page.evaluate(() => scrollTo(0, 700));
  await expect.poll(() => page.evaluate(() => history.state[1])).toBe(700);
  await page.evaluate(() => {
    scrollTo(0, 100);
    // As WebKit does it: elsewhere, and told by this alone.
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: false }));
  });
  expect(await page.evaluate(() => scrollY)).toBe(100);
  await page.evaluate(() => {
    history.replaceState(Object.assign([...history.state], { 1: 700 }), "");
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  });
  expect(await page.evaluate(() => scrollY)).toBe(700);
});
