// What a reader does on a page on which others have their hands, and what must be right after it.
import { expect, open, ready } from "./fixtures.mjs";
import { press } from "./foreign-hands.mjs";

const said = (page) => page.evaluate(() => window.said());
/** What the results lead to, in their order: by this it is known what is listed, whatever is said of it. */
const listed = (page) =>
  page.locator("main .results__found a[href], main h1").evaluateAll((all) => all.map((one) => one.href ?? one.tagName));
/** Lets other hands change the page in one way. */
export const lend = (page, hand) => page.evaluate((hand) => window.strangers[hand](), hand);

/** What a page says that is opened by its address, and that nobody else has touched; it is asked once for each. */
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

/** The page is the one that its address opens, and lists what it counts. */
export async function isRight(page, opened, told) {
  const address = () => page.evaluate(() => location.href);
  await expect(async () => expect(await said(page), told).toEqual((await opened(await address())).words)).toPass({
    timeout: 20_000,
  });
  await expect(page.locator("#notice-crash")).toBeHidden();
}

/** Whether the digits of one text stand in another, in the same order. */
function isWithin(text, whole) {
  let at = 0;
  for (const [digit] of text.matchAll(/\d/g)) {
    at = whole.indexOf(digit, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** The same where others took texts out: some are missing, but what is listed is right, and so is each number shown. */
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

/** Does one thing, and waits for what it does to the address. */
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
