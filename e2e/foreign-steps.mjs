// The actions of a reader on a page that extensions and translators change, and what must be true after each.
import { expect, open, ready } from "./fixtures.mjs";
import { press } from "./foreign-hands.mjs";

const said = (page) => page.evaluate(() => window.said());
/** The links of the results, in order, which identify the listed records whatever their text. */
const listed = (page) =>
  page.locator("main .results__found a[href], main h1").evaluateAll((all) => all.map((one) => one.href ?? one.tagName));
/** Changes the page in one of these ways. */
export const lend = (page, hand) => page.evaluate((hand) => window.strangers[hand](), hand);

/** Returns the text of an unchanged page that is opened by its address; each address is opened only once. */
export async function opener(context) {
  const known = new Map();
  const page = await context.newPage();
  return async (url) => {
    if (!known.has(url)) {
      await open(page, url);
      known.set(url, { words: await said(page), links: await listed(page) });
    }
    return known.get(url);
  };
}

/** Expects that the page is the one that its address opens. */
export async function isRight(page, opened, told) {
  const address = () => page.evaluate(() => location.href);
  await expect(async () => expect(await said(page), told).toEqual((await opened(await address())).words)).toPass({
    timeout: 20_000,
  });
  await expect(page.locator("#notice-crash")).toBeHidden();
}

/** Whether another text contains the digits of this one, in the same order. */
function isWithin(text, whole) {
  let at = 0;
  for (const [digit] of text.matchAll(/\d/g)) {
    at = whole.indexOf(digit, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** The same after texts were removed: some are missing, but the listed records and all numbers are correct. */
export async function isRightButForGaps(page, opened, told) {
  const right = async () => {
    const { words, links } = await opened(page.url());
    expect(await listed(page), told).toEqual(links);
    const found = await said(page);
    expect(found.length, told).toBe(words.length);
    expect(found.filter((text, place) => !isWithin(text, words[place])), told).toEqual([]);
  };
  await expect(right).toPass({ timeout: 20_000 });
  await expect(page.locator("#notice-crash")).toBeHidden();
}

/** Performs an action, and waits for its effect on the address. */
export async function act(page, kind, words) {
  const before = page.url();
  if (kind === "back") await page.evaluate(() => history.back());
  else expect(await page.evaluate(press, [kind, words]), `something to ${kind}`).toBe(true);
  if (kind === "evidence") await expect(page.locator("dialog[open] .evidence__ways")).toHaveCount(1);
  else if (kind === "close") await expect(page.locator("dialog[open]")).toHaveCount(0);
  else if (kind === "drawer") await expect(page.locator(".snippet").first()).toBeAttached();
  else await expect(page, kind).not.toHaveURL(before);
  await ready(page);
}
