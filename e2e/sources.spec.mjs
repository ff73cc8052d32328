// The works in the footnotes: filtered, searched, saved for reference managers, and linked from the records.
import { allThere, expect, open, summary, take, test } from "./fixtures.mjs";
import { parseCsv, record, records } from "./site.mjs";

const SOURCES = records("sources");
const REFERENCES = records("references");
const ALL = SOURCES.length + REFERENCES.length;

/** The entries shown, by their ids. */
async function shown(page) {
  await allThere(page);
  return page.locator("main article.entry").evaluateAll((entries) => entries.map(({ id }) => id));
}

test("footnotes and documents are filtered by kind, section and year", async ({ page }) => {
  await open(page, "./sources/");
  await expect(summary(page)).toHaveText(`${ALL} of ${ALL} sources and documents`);
  await page.locator("#kind-press-release").click();
  await expect(page).toHaveURL(/\/sources\/\?kind=press-release$/);
  const wanted = SOURCES.filter(({ kind }) => kind === "press-release").map(({ source }) => `source-${source}`);
  expect(wanted.length).toBeGreaterThan(1);
  expect(await shown(page)).toEqual(wanted);
  await page.locator("#section-context").click();
  await expect(page).toHaveURL(/\?kind=press-release&section=context$/);
  const inContext = (one) => one.paragraphs.some((at) => Number(at) >= 5 && Number(at) <= 20);
  const both = SOURCES.filter((one) => one.kind === "press-release" && inContext(one));
  expect(await shown(page)).toEqual(both.map(({ source }) => `source-${source}`));
  await open(page, "./sources/?year=2015");
  const of2015 = SOURCES.filter(({ works }) => works.some(({ date }) => date?.startsWith("2015")));
  expect(await shown(page)).toEqual(of2015.map(({ source }) => `source-${source}`));
  await open(page, "./sources/?kind=need");
  await expect(page.locator(".notices")).toContainText("kind=need");
});

test("works and documents are found by author, title and symbol", async ({ page }) => {
  await open(page, "./sources/?q=Hennebry");
  expect(await shown(page)).toEqual(["source-11", "source-15"]);
  await open(page, "./sources/?q=A%2FHRC%2F29%2F36");
  expect(await shown(page)).toEqual(["reference-a-hrc-29-36"]);
  await open(page, "./search/?q=Bejarano");
  expect(await shown(page)).toEqual(["source-10"]);
});

test("files contain exactly what is shown", async ({ page }) => {
  await open(page, "./sources/?source=10&source=39");
  expect(await shown(page)).toEqual(["source-10", "source-39"]);
  await expect(page).toHaveTitle(/^Footnote 10, Footnote 39 · /);
  const csv = await take(page, /^CSV · 2 sources/);
  expect(csv.name).toBe("sources.csv");
  expect(parseCsv(csv.text).map(({ source }) => source)).toEqual(["10", "39"]);
  const json = JSON.parse((await take(page, /^JSON · 2 sources/)).text);
  expect(json.records).toEqual(["10", "39"].map((number) => record("sources", "source", number)));
  const bibtex = await take(page, /^BibTeX · 3 works/);
  expect(bibtex.name).toBe("works.bib");
  expect(bibtex.text.match(/^@\w+\{[^,]+/gm)).toEqual([
    "@book{a-72-215-footnote-10",
    "@misc{a-72-215-footnote-10-b",
    "@misc{a-72-215-footnote-39",
  ]);
  expect(bibtex.text).toContain("author = {Bejarano, Christina E.}");
  const ris = await take(page, /^RIS · 3 works/);
  expect(ris.name).toBe("works.ris");
  expect(ris.text.match(/^TY {2}- \w+/gm)).toEqual(["TY  - BOOK", "TY  - RPRT", "TY  - RPRT"]);
});

test("a record links to its footnote, and the footnote links back", async ({ page }) => {
  await open(page, "./context/?q=transgender");
  const line = page.locator("#context-18-3 .entry__source-line");
  await expect(line).toContainText("Source: UNHCR, “Women on the run”, October 2015 (footnote 39)");
  await line.getByRole("link", { name: "footnote 39" }).click();
  await expect(page).toHaveURL(/\/sources\/\?source=39$/);
  expect(await shown(page)).toEqual(["source-39"]);
  await page.getByRole("link", { name: "context point 18-3" }).click();
  await expect(page).toHaveURL(/\/paragraphs\/18\/#context-18-3$/);
});

test("73.4 per cent has no footnote, and links to the explanation in footnote 7", async ({ page }) => {
  await open(page, "./figures/?q=73.4");
  const line = page.locator("#figure-15-2 .entry__source-line");
  await expect(line).toContainText("No footnote in the report at this sentence");
  await line.getByRole("link", { name: "footnote 7" }).click();
  await expect(page.locator("#source-7")).toContainText("the report does not say");
  await expect(page.locator("#source-7").getByRole("link", { name: "figure 15-2" })).toBeVisible();
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("every footnote and document is shown, with its works and addresses", async ({ page }) => {
    await page.goto("./sources/", { waitUntil: "domcontentloaded" });
    const text = await page.locator("main").textContent();
    for (const { title } of [...SOURCES.flatMap(({ works }) => works), ...REFERENCES]) {
      if (title) expect(text).toContain(title);
    }
    const addresses = SOURCES.flatMap(({ works }) => works.map(({ address }) => address)).filter(Boolean);
    expect(addresses.length).toBeGreaterThan(30);
    for (const address of addresses) expect(text).toContain(address);
    expect(await page.locator("main article.entry").count()).toBe(ALL);
  });
});
