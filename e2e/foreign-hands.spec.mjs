// A browser translates the page, or an extension changes it, while the reader continues: counts match lists, the page
// is the one that its address opens, and the program does not stop.
import { expect, open, ready, summary, test } from "./fixtures.mjs";
import { install } from "./foreign-hands.mjs";
import { PAGES } from "./foreign-pages.mjs";
import { act, isRight, lend, opener } from "./foreign-steps.mjs";

/**
 * A text that was removed is put back unless others have put something in its place, so additions come last.
 */
const TURNS = [
  ["remove", "translate", "move", "split", "reorder", "join", "rewrite", "beside", "add"],
  ["rewrite", "join", "reorder", "split", "move", "wrap", "add", "beside"],
];

/** Identifies each row, whatever others have added to it: by its link, its id or its words. */
const rowsOf = (page, rows) =>
  page.locator(rows).evaluateAll((all) =>
    all.map((one) => {
      const copy = one.cloneNode(true);
      copy.querySelectorAll(".stranger").forEach((part) => part.remove());
      // With sorted letters, as in the comparison of the whole page.
      return one.href ? new URL(one.href).pathname.slice(1) : one.id || window.sorted(copy.textContent);
    }),
  );
// Every step is compared with a newly opened page.
test.slow();
test.beforeEach(({ context }) => context.addInitScript(install));

for (const [name, { query = "", acts, searched, ticked, rows, listed }] of Object.entries(PAGES)) {
  const address = `./${name}/${query}`;

  for (const hand of ticked
    ? ["wrap", "move", "translate", "rewrite", "split", "join", "remove", "beside", "add", "reorder"]
    : []) {
    test(`${name}, ${hand}: a tick lists the records in the data, with their count`, async ({ page }) => {
      await open(page, address);
      await lend(page, hand);
      await page.locator(ticked).dispatchEvent("click");
      const wanted = await page.evaluate(
        (listed) => listed.map((one) => (/[-/]/.test(one) ? one : window.sorted(one))),
        listed,
      );
      await expect.poll(() => rowsOf(page, rows)).toEqual(wanted);
      await expect(summary(page)).toHaveText(new RegExp(`^${listed.length} of `));
    });
  }

  test(`${name}, translated before each step: the page is what its address opens`, async ({ page, context }) => {
    const opened = await opener(context);
    await open(page, address);
    for (const [step, kind] of acts.entries()) {
      await lend(page, "wrap");
      await act(page, kind, searched);
      await isRight(page, opened, `${step}: ${kind}`);
    }
  });

  test(`${name}, another change at each step: the page is what its address opens`, async ({ page, context }) => {
    const opened = await opener(context);
    for (const others of TURNS) {
      await open(page, address);
      for (const [step, kind] of acts.entries()) {
        const hand = others[step] ?? "translate";
        await lend(page, hand);
        await act(page, kind, searched);
        await isRight(page, opened, `${step}: ${hand}, ${kind}`);
      }
    }
  });
}

test("a translator that keeps working: words stay translated, and both come to rest", async ({ page, context }) => {
  const opened = await opener(context);
  await open(page, "./measures/");
  await page.evaluate(() => window.keepTranslating());
  const heading = page.locator("h1 font font");
  const translated = await heading.textContent();
  for (const box of ["#theme-legislation", "#state-jordan", "#theme-legislation"]) {
    await page.locator(box).dispatchEvent("click");
    await isRight(page, opened, box);
    await expect(summary(page).locator("font font"), "what was drawn is translated").toHaveText(/^\d+ fo \d+ serusaem/);
    await expect(heading, "what was not drawn stays translated").toHaveText(translated);
  }
  // Each drawing may cause one translation, but a translation never causes a drawing.
  const rounds = () =>
    page.evaluate(() => new Promise((next) => requestIdleCallback(() => next(window.translator.rounds))));
  await expect(async () => expect(await rounds()).toBe(await rounds())).toPass();
  expect(await rounds()).toBeLessThan(30);
});

test("a translation beside a text never keeps a number that is no longer in the text", async ({ page }) => {
  await open(page, "./measures/");
  await lend(page, "beside");
  await page.locator("#theme-legislation").dispatchEvent("click");
  await expect(summary(page)).toHaveText(new RegExp(`^${PAGES.measures.listed.length} of `));
  const [different, all] = await page.evaluate(() => {
    const added = [...document.querySelectorAll("#app .stranger")];
    const digits = (node) => node?.textContent.replace(/\D/g, "");
    return [
      added.filter((one) => digits(one) !== digits(one.previousSibling)).map((one) => one.parentNode.textContent),
      added.length,
    ];
  });
  expect(different).toEqual([]);
  expect(all, "where nothing was drawn it stays").toBeGreaterThan(100);
});

test("focus, typed text, open parts and the scroll position are kept", async ({ page }) => {
  await open(page, "./measures/");
  await page.locator("details", { has: page.locator("#topic-health") }).locator("summary").click();
  await page.locator("#search").focus();
  await lend(page, "wrap");
  // An extension that wraps each field in an element, so that the field loses focus.
  await page.evaluate(() => {
    for (const field of document.querySelectorAll("#app input")) {
      const focused = field === document.activeElement;
      const around = document.createElement("span");
      field.replaceWith(around);
      around.append(field);
      if (focused) field.focus();
    }
    scrollTo(0, 300);
  });
  await page.keyboard.type("shelter");
  await expect(page.locator("#search")).toHaveValue("shelter");
  await expect(page).toHaveURL(/q=shelter$/);
  await expect(page.locator("#search")).toBeFocused();
  await expect(page.locator("#search")).toHaveValue("shelter");
  await expect(page.locator("details", { has: page.locator("#topic-health") })).toHaveAttribute("open");
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
});

for (const path of ["", "states/jordan/", "measures/40-3/", "recommendations/64-f/"]) {
  test(`the static page ${path}: translated, its links and the way back work`, async ({ page, context }) => {
    const opened = await opener(context);
    await open(page, `./${path}`);
    const started = page.url();
    for (const hand of ["wrap", "remove", "reorder"]) {
      await lend(page, hand);
      await act(page, "drawer");
      await page.locator('.masthead a[href$="/coverage/"]').dispatchEvent("click");
      await expect(page).toHaveURL(/coverage\/$/);
      await isRight(page, opened, `${hand}, on`);
      await lend(page, hand);
      await page.goBack();
      await expect(page).toHaveURL(started);
      await isRight(page, opened, `${hand}, back`);
    }
  });
}

test("what was translated before the program started is redrawn", async ({ page, context }) => {
  const opened = await opener(context);
  let arrive;
  const arrived = new Promise((resolve) => (arrive = resolve));
  await page.route("**/*.wasm", async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto("./measures/?theme=legislation", { waitUntil: "domcontentloaded" });
  await lend(page, "wrap");
  arrive();
  await ready(page);
  await isRight(page, opened, "at the start");
  await page.locator("#state-jordan").dispatchEvent("click");
  await isRight(page, opened, "after a tick");
});

test("a chart that arrives late is still there after the next step", async ({ page }) => {
  await open(page, "./coverage/");
  await page.locator('.footer a[href$="/figures/"]').dispatchEvent("click");
  const picture = page.locator("[data-part] svg").first();
  await expect(picture).toBeAttached();
  await lend(page, "wrap");
  await picture.evaluate((drawn) => (drawn.isTheSame = true));
  await page.locator("#topic-data").dispatchEvent("click");
  await expect(page).toHaveURL(/topic=data$/);
  expect(await picture.evaluate((drawn) => drawn.isTheSame)).toBe(true);
});

test("after more changes than can be remembered, the next action loads its address", async ({ page, context }) => {
  const opened = await opener(context);
  await open(page, "./measures/");
  await page.evaluate(() => {
    window.before = true;
    const added = document.createElement("i");
    document.querySelector("main").append(added);
    for (let tick = 0; tick < 70_000; tick++) added.textContent = tick;
  });
  await page.locator("#theme-legislation").dispatchEvent("click");
  await page.waitForFunction(() => !window.before);
  await ready(page);
  await expect(page).toHaveURL(/\?theme=legislation$/);
  await isRight(page, opened, "loaded anew");
  expect(await rowsOf(page, PAGES.measures.rows)).toEqual(PAGES.measures.listed);
});

test.describe("changes while the program draws", () => {
  test.use({ onPurpose: /unreachable|failed to/ });

  test("the page is reloaded instead of failing", async ({ page, context }) => {
    const opened = await opener(context);
    await open(page, "./measures/?theme=cooperation");
    await page.evaluate(() => {
      window.before = true;
      // When removed from the page, it also removes elements next to which the program draws.
      const stranger = class extends HTMLElement {
        disconnectedCallback() {
          for (const one of document.querySelectorAll(".under-heading")) one.remove();
        }
      };
      customElements.define("x-stranger", stranger);
      document.querySelector("main").append(document.createElement("x-stranger"));
    });
    await page.locator("#theme-cooperation").dispatchEvent("click");
    await page.waitForFunction(() => !window.before);
    await ready(page);
    await expect(page).toHaveURL(/\/measures\/$/);
    await isRight(page, opened, "loaded anew");
  });
});
