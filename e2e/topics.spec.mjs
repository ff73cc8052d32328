// Readers who prepare a briefing on a topic find it on one page, print it, save it and filter it.
import { expect, measuresShown, open, summary, take, test } from "./fixtures.mjs";
import { parseCsv, records } from "./site.mjs";

const TOPIC = "domestic-and-care-work";
const NAME = "Domestic and care work";
const TYPES = ["figures", "measures", "recommendations", "conclusions", "initiatives", "developments", "context"];
const on = (type, topic = TOPIC) => records(type).filter(({ topics }) => topics.includes(topic));
const main = (page) => page.locator("main");
const chapter = (page, name) => page.getByRole("region", { name, exact: true });
const fact = (page, name) => page.locator(".facts > div", { has: page.locator("dt", { hasText: name }) });

test("a one-page briefing on domestic workers, in two steps from any page", async ({ page }) => {
  await open(page, "./figures/");
  await page.getByRole("navigation", { name: "All pages" }).getByRole("link", { name: "Topics", exact: true }).click();
  await expect(page).toHaveURL(/\/topics\/$/);
  await main(page).getByRole("link", { name: NAME, exact: true }).click();
  await expect(page.locator("h1")).toHaveText(NAME);
  await expect(page.locator("h1")).toBeFocused();

  const all = TYPES.flatMap((type) => on(type));
  await expect(page.locator(".entry")).toHaveCount(all.length);
  for (const one of all) await expect(main(page)).toContainText(one.summary ?? one.what);

  // The States that reported, and those on which the report is silent: each of the 25 once.
  const credited = new Set(on("measures").flatMap(({ states }) => states));
  await expect(fact(page, "States credited")).toContainText(`${credited.size} of the 25 reporting States`);
  await expect(fact(page, "States credited").locator(".states a")).toHaveCount(credited.size);
  await expect(fact(page, "None reported here").locator(".states a")).toHaveCount(25 - credited.size);

  // The instrument that a recommendation names, with its statements on States.
  const said = records("statements").filter(({ instrument }) => instrument === "ilo-c189");
  await expect(chapter(page, "Recommendations")).toContainText(`(${said.length} statements on reporting States)`);
});

test("its numbers link to filtered lists", async ({ page }) => {
  for (const [type, path] of [["measures", "measures"], ["figures", "figures"], ["initiatives", "un-action"],
    ["developments", "developments"], ["context", "context"], ["recommendations", "recommendations"]]) {
    await open(page, `./topics/${TOPIC}/`);
    const wanted = on(type);
    const link = fact(page, "Counted from this report").locator(`a[href*="/${path}/?topic="]`);
    await expect(link).toContainText(String(wanted.length));
    await link.click();
    await expect(page).toHaveURL(new RegExp(`/${path}/\\?topic=${TOPIC}$`));
    await expect(summary(page)).toContainText(`${wanted.length} of ${records(type).length} `);
    await expect(summary(page)).toContainText(`on ${NAME}`);
    await expect(page.locator("#topic-" + TOPIC)).toBeChecked();
  }
});

test("an entry links to its topics, and a topic links back to its measures", async ({ page }) => {
  await open(page, `./measures/?topic=${TOPIC}&state=costa-rica`);
  await page.locator(".entry").first().getByRole("link", { name: NAME, exact: true }).click();
  await expect(page.locator("h1")).toHaveText(NAME);
  await page.getByRole("link", { name: "Filter the measures on this topic" }).click();
  expect(await measuresShown(page)).toEqual(on("measures").map(({ measure }) => measure));
});

test("its files contain the records of the page in order", async ({ page }) => {
  await open(page, `./topics/${TOPIC}/`);
  const shown = await page.locator(".entry").evaluateAll((entries) => entries.map(({ id }) => id));
  const rows = parseCsv((await take(page, `CSV · ${shown.length} rows`)).text);
  // Measures are under the report's headings, which are in the order of its paragraphs.
  expect(rows.map(({ type, record }) => `${type}-${record}`)).toEqual(shown);
});

test.describe("on paper", () => {
  /** The number of pages in a PDF written by the browser, which does not compress their objects. */
  const sheets = (pdf) => pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length;

  test("a topic fits on two sheets of A4, with all its sources", async ({ page }) => {
    await open(page, `./topics/${TOPIC}/`);
    expect(sheets(await page.pdf({ format: "A4" }))).toBeLessThanOrEqual(2);
    await page.emulateMedia({ media: "print" });
    const entries = page.locator(".entry");
    await expect(entries.locator(".source:visible")).toHaveCount(await entries.locator(".source").count());
    await expect(page.getByRole("heading", { level: 1, name: NAME })).toBeVisible();
  });

  test("no topic takes more than five sheets", async ({ page }) => {
    for (const topic of new Set(records("measures").flatMap(({ topics }) => topics))) {
      await open(page, `./topics/${topic}/`);
      expect(sheets(await page.pdf({ format: "A4" })), topic).toBeLessThanOrEqual(5);
    }
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a topic is complete, and has no buttons that do nothing", async ({ page }) => {
    await page.goto(`./topics/${TOPIC}/`, { waitUntil: "domcontentloaded" });
    await expect(page.locator(".entry")).toHaveCount(TYPES.flatMap((type) => on(type)).length);
    await expect(page.locator(".take-away")).toBeHidden();
  });
});
