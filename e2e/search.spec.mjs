// A reader types words. Tests stop and advance the clock, so that nothing depends on the speed of the machine.
import { expect, measuresShown, open, summary, test } from "./fixtures.mjs";
import { measures } from "./site.mjs";

const MEASURES = measures();
const expanded = (page) => page.locator(".hint", { hasText: "The search also looked for" });
const named = (page) => page.locator(".hint", { hasText: "our own list of other names (editorial)" });

/** Opens a page with the clock stopped, and records every change of the history. */
async function openStopped(page, path) {
  await page.addInitScript(() => {
    window.moves = [];
    for (const name of ["pushState", "replaceState"]) {
      const own = history[name];
      history[name] = function (state, title, url) {
        if (url !== undefined && url !== null) window.moves.push([name, String(url)]);
        return own.apply(this, arguments);
      };
    }
  });
  await page.clock.install({ time: new Date("2026-01-01T00:00:00Z") });
  await open(page, path);
  await page.clock.pauseAt(new Date("2026-01-01T01:00:00Z"));
}

/** Types fast: a letter every 20 ms. */
async function type(page, text) {
  for (const letter of text) {
    await box(page).press(letter);
    await page.clock.runFor(20);
  }
}

/** Waits for the pause after typing to pass. */
const pause = (page) => page.clock.runFor(1000);
const box = (page) => page.locator("#search");

test("typing waits for a pause, replaces the history entry and marks the hits", async ({ page }) => {
  await openStopped(page, "./measures/?theme=legislation");
  const length = await page.evaluate(() => history.length);
  await type(page, "traffick");
  await expect(box(page)).toHaveValue("traffick");
  expect(await page.evaluate(() => window.moves), "nothing moves while the reader types").toEqual([]);
  await pause(page);
  await expect(summary(page)).toContainText("in Legislation, matching “traffick”");
  await type(page, "ing");
  await pause(page);
  await expect(summary(page)).toContainText("in Legislation, matching “trafficking”");

  const moves = await page.evaluate(() => window.moves);
  expect(moves.map(([name]) => name)).toEqual(["replaceState", "replaceState"]);
  expect(moves[1][1]).toMatch(/\/measures\/\?q=trafficking&theme=legislation$/);
  expect(await page.evaluate(() => history.length)).toBe(length);
  await expect(box(page)).toBeFocused();

  const shown = await measuresShown(page);
  const summaries = MEASURES.filter((one) => one.theme === "legislation" && /\btrafficking/i.test(one.summary));
  expect(summaries.length).toBeGreaterThan(0);
  expect(shown).toEqual(expect.arrayContaining(summaries.map((one) => one.measure)));
  expect(shown.length).toBeLessThan(MEASURES.filter((one) => one.theme === "legislation").length);
  const entries = page.locator(".entry");
  await expect(entries).toHaveCount(shown.length);
  for (const entry of await entries.all()) {
    await expect(entry.locator("mark").first()).toHaveText(/^traffick/i);
  }
});

test("Enter does not wait, and the chip of a search removes it", async ({ page }) => {
  await openStopped(page, "./measures/");
  await box(page).fill("shelter");
  await box(page).press("Enter");
  await expect(summary(page)).toContainText("matching “shelter”");
  await page.getByRole("button", { name: "Remove filter: Search, “shelter”" }).click();
  await pause(page);
  await expect(summary(page)).toHaveText(`${MEASURES.length} of ${MEASURES.length} measures`);
  await expect(box(page)).toHaveValue("");
});

test("Back from a search shows the previous words in the box", async ({ page }) => {
  await openStopped(page, "./measures/?q=shelter");
  await page.locator("#kind-measure").locator("xpath=ancestor::details/summary").click();
  await page.locator("#kind-measure").click();
  await box(page).fill("police");
  await pause(page);
  await expect(summary(page)).toContainText("matching “police”");
  await page.goBack();
  await expect(summary(page)).toContainText("matching “shelter”");
  await expect(box(page)).toHaveValue("shelter");
});

test("case, accents, beginnings of words, phrases and several words", async ({ page }) => {
  const found = async (text) => {
    await open(page, `./measures/?q=${encodeURIComponent(text)}`);
    return measuresShown(page);
  };
  const plain = await found("domestic worker");
  expect(plain.length).toBeGreaterThan(0);
  expect(await found("DOMÉSTIC WORKER")).toEqual(plain);
  expect(await found("worker domest")).toEqual(plain);
  const phrase = await found('"domestic workers"');
  expect(phrase).toEqual(
    MEASURES.filter((one) => [one.summary, ...one.names].some((text) => /\bdomestic workers\b/i.test(text))).map(
      (one) => one.measure,
    ),
  );
  expect(phrase.length).toBeGreaterThan(0);
  expect(await found('"workers domestic"')).toEqual([]);
});

test("the search says what else it looked for: other forms of a word, the report’s name for a State", async ({
  page,
}) => {
  await open(page, "./measures/?q=women");
  await expect(expanded(page)).toHaveText(/: woman$/);
  const women = await measuresShown(page);
  await open(page, "./measures/?q=woman");
  await expect(expanded(page)).toHaveText(/: women$/);
  expect(await measuresShown(page)).toEqual(women);
  expect(women.length).toBeGreaterThan(0);

  await open(page, "./measures/?q=turkiye");
  await expect(named(page)).toHaveText(/: Turkey$/);
  const turkey = MEASURES.filter((one) => one.states.includes("turkey")).map((one) => one.measure);
  expect(turkey.length).toBeGreaterThan(0);
  expect(await measuresShown(page)).toEqual(turkey);
  await open(page, "./measures/?q=shelter");
  await expect(page.locator("mark").first()).toBeVisible();
  await expect(expanded(page)).toHaveCount(0);
});

test("a letter or emoji that no record has finds nothing, and the page says only that", async ({ page }) => {
  const nothing = page.locator(".nothing-found");
  for (const text of ["नेपाल", "中国 shelter", "shelter 😀"]) {
    await open(page, `./measures/?q=${encodeURIComponent(text)}`);
    await expect(summary(page)).toHaveText(`0 of ${MEASURES.length} measures matching “${text}”`);
    await expect(nothing).toContainText("No record here uses these words in the form you searched for.");
    await expect(nothing).not.toContainText("not in this report");
  }
  await open(page, "./search/?q=%E0%A4%A8%E0%A5%87%E0%A4%AA%E0%A4%BE%E0%A4%B2+shelter");
  await expect(summary(page)).toHaveText(/^0 of \d+ records matching/);
  await expect(nothing).toContainText("The report may cover the subject in other words.");
  await expect(nothing).not.toContainText("not in this report");
  await expect(nothing.getByRole("listitem")).toHaveText(/^“shelter”: \d+ records$/);

  await open(page, "./measures/?state=nepal&theme=prevention");
  await expect(nothing, "without a search").toContainText("Absence here means “not in this report”");
});

test("the page says that signs are not searched for", async ({ page }) => {
  await openStopped(page, "./measures/?theme=legislation");
  const all = MEASURES.filter((one) => one.theme === "legislation").length;
  await type(page, "%");
  await pause(page);
  await expect(summary(page)).toHaveText(`${all} of ${MEASURES.length} measures in Legislation, “%” not searched for`);
  await expect(page.locator("mark")).toHaveCount(0);
  await page.getByRole("button", { name: "Remove filter: Not searched for, “%”" }).click();
  await pause(page);
  await expect(summary(page)).toHaveText(`${all} of ${MEASURES.length} measures in Legislation`);
});

test("the search of everything asks for a word if the query has only signs", async ({ page }) => {
  await open(page, "./search/?q=%25");
  await expect(summary(page)).toHaveText(/^0 of \d+ records, “%” not searched for$/);
  await expect(page.locator(".nothing-found").getByRole("heading")).toHaveCount(0);
  await expect(page.locator(".results__found")).toContainText("Type a word");
});

test("only word forms that records have are named", async ({ page }) => {
  await open(page, `./measures/?q=${encodeURIComponent("how many women migrants")}`);
  await expect(expanded(page)).toHaveText("The search also looked for: woman and migrant");
  await expect(summary(page)).toContainText("“how many” not searched for");
  await open(page, "./measures/?q=many");
  await expect(summary(page)).toHaveText(`${MEASURES.length} of ${MEASURES.length} measures, “many” not searched for`);
  await expect(expanded(page)).toHaveCount(0);
});

test("records found by our topics alone are said to be, and places that the report does not have are named", async ({
  page,
}) => {
  const topics = page.locator(".hint", { hasText: "Also found by our own topics (editorial)" });
  for (const path of ["./coverage/?q=shelter", "./search/?q=shelter", "./measures/?q=shelter"]) {
    await open(page, path);
    await expect(topics, path).toHaveText(/: “Services and shelters”$/);
  }
  await open(page, "./coverage/?q=femicide");
  await expect(summary(page)).toContainText("femicide");
  await expect(topics).toHaveCount(0);

  await open(page, "./search/?q=para+66");
  await expect(page.locator(".pointer")).toHaveText("The report has 65 paragraphs.");
  await open(page, "./search/?q=fn+99");
  await expect(page.locator(".pointer")).toHaveText("The report has 54 footnotes.");
});

test("where a place answers a search, nothing is said to be missing", async ({ page }) => {
  for (const [text, href] of [
    ["fn 12", /sources\/\?source=12$/],
    ["paras. 40", /paragraphs\/40\/$/],
    ["measure 40-3", /measures\/40-3\/$/],
    ["recommendation 64(f)", /recommendations\/64-f\/$/],
    ["para. 40 Jordan", /paragraphs\/40\/$/],
  ]) {
    await open(page, `./search/?q=${encodeURIComponent(text)}`);
    await expect(page.locator(".pointer").getByRole("link").first(), text).toHaveAttribute("href", href);
    await expect(page.locator(".nothing-found"), text).toHaveCount(0);
  }
});

test("acronyms and everyday words find the report's own terms, and the page says so", async ({ page }) => {
  await open(page, "./search/?q=maids");
  await expect(named(page)).toHaveText(/: domestic work$/);
  await expect(page.locator(".entry mark").first()).toHaveText(/^domestic work/i);
  await open(page, "./measures/?q=change+employer");
  const shown = await measuresShown(page);
  const states = MEASURES.filter((one) => shown.includes(one.measure)).flatMap((one) => one.states);
  expect(states).toEqual(expect.arrayContaining(["cyprus", "jordan"]));
  await open(page, "./search/?q=%22Foreign+Employment+Regulation%22");
  await expect(page.locator(".entry", { hasText: "Found by: Foreign Employment Regulation 2008" })).toHaveCount(1);
});

test("references to places in the report lead to their page", async ({ page }) => {
  await open(page, "./");
  await page.locator("#site-search").fill("para. 40");
  await page.locator("#site-search").press("Enter");
  await page.locator(".pointer").getByRole("link", { name: "para. 40" }).click();
  await expect(page).toHaveURL(/\/paragraphs\/40\/$/);
  await open(page, "./search/?q=64(f)");
  await expect(page.locator(".pointer").getByRole("link").first()).toHaveAttribute("href", /recommendations\/64-f\/$/);
  await open(page, "./search/?q=A/HRC/31/35");
  await expect(page.locator(".pointer")).toContainText("This document is cited in: para. 54");
});

test("for an unknown word the nearest is offered, and for a too common one itself in quotation marks", async ({
  page,
}) => {
  const ways = page.locator(".nothing-found");
  await open(page, "./search/?q=recruitement");
  const way = ways.getByRole("listitem").filter({ hasText: /^“recruitment”: / });
  const count = (await way.textContent()).match(/\d+/)[0];
  await way.getByRole("link").click();
  await expect(summary(page)).toContainText(`${count} of`);
  await open(page, "./measures/?q=Phillipines&theme=prevention");
  await ways.getByRole("link", { name: "“Philippines”" }).click();
  await expect(summary(page)).toContainText("in Prevention and training, matching “Philippines”");
  await open(page, "./search/?q=who");
  await expect(summary(page)).toHaveText(/^0 of \d+ records, “who” not searched for$/);
  await expect(ways).toContainText("too common");
  await ways.getByRole("link", { name: "“who”" }).click();
  await expect(summary(page)).not.toHaveText(/^0 of/);
});

test("the search over everything has a button, and pages to look through where it finds nothing", async ({ page }) => {
  await open(page, "./search/");
  const browse = page.locator(".nothing-found").getByRole("link");
  await expect(browse).toHaveText(["Topics", "Measures", "Paragraphs"]);
  await expect(page.locator(".take-away"), "nothing to take away").toBeHidden();
  await page.locator("#search").fill("passport");
  await page.getByRole("button", { name: "Search", exact: true }).click();
  await expect(page).toHaveURL(/\/search\/\?q=passport$/);
  await expect(summary(page)).toHaveText(/^0 of \d+ records matching “passport”$/);
  await expect(page.locator(".take-away")).toBeVisible();
  await expect(browse).toHaveText(["Topics", "Measures", "Paragraphs"]);
});
