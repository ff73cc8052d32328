// Ten typical tasks, each done from the overview in at most six actions: a click, a key, a typed word, or Back. Saved
// and copied data are compared with the data files.
import { readFile } from "node:fs/promises";

import { Way } from "./actions.mjs";
import { clipboard, copiedBy, lines } from "./clipboard.mjs";
import { expect, open, ready, summary, test } from "./fixtures.mjs";
import { parseCsv, record, records } from "./site.mjs";

const MOST = 6;
const MORE = "Download, cite or embed";
const main = (page) => page.locator("main");

/** Opens the overview and starts counting actions. */
async function begin(page) {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "./");
  return new Way(page, MOST);
}

async function textOf(download) {
  return readFile(await (await download).path(), "utf8");
}

/** Opens a closed part, and the closed parts within it. */
async function unfold(way, ...names) {
  for (const name of names) {
    await way.click(main(way.page).locator("summary", { hasText: new RegExp(`^${name}$`) }).first());
  }
}

test("paste the matrix into Word and Excel", async ({ page }) => {
  const way = await begin(page);
  await way.to("Matrix");
  await way.click(page.getByRole("button", { name: "Copy table" }));
  way.done();
  const { plain, rows, links } = await copiedBy(page);
  // Excel reads the plain text by tabs and lines, Word the table in the HTML. Both contain the same.
  const [header, ...body] = lines(plain).slice(0, 26).map((line) => line.split("\t"));
  expect(rows).toEqual([header, ...body]);
  const listed = records("instruments").filter((one) => one.lists_states).map((one) => one.short_name);
  expect(header).toEqual(["State", ...listed]);
  expect(body.map(([state]) => state)).toEqual(records("states").map((one) => one.name));
  const stated = records("statements").filter((one) => one.state === "jamaica" && one.instrument === "ilo-c189");
  expect(stated.map((one) => one.status)).toEqual(["enters-into-force"]);
  const jamaica = body.find(([state]) => state === "Jamaica");
  expect(jamaica[header.indexOf("ILO C189")]).toBe("In force from 11 October 2017");
  expect(links).toEqual([[expect.stringMatching(/^A\/72\/215/), page.url()]]);
});

test("a one-page briefing on domestic workers", async ({ page }) => {
  const way = await begin(page);
  await way.to("Topics");
  await way.click(main(page).getByRole("link", { name: "Domestic and care work", exact: true }));
  await expect(page.locator("h1")).toHaveText("Domestic and care work");
  // The shortcut for printing in every browser.
  await way.key("Control+P");
  way.done();
  const paper = (await page.pdf({ format: "A4" })).toString("latin1");
  expect(paper.match(/\/Type\s*\/Page\b(?!s)/g).length).toBeLessThanOrEqual(2);
});

test("the three strongest numbers, with their sources", async ({ page }) => {
  const way = await begin(page);
  const found = page.getByRole("region", { name: "Women, migration and violence" });
  const box = await found.locator("li").first().boundingBox();
  expect(box.y + 100, "in the first window").toBeLessThan(page.viewportSize().height);
  await found.evaluate((element) => getSelection().selectAllChildren(element));
  await way.key("Control+C");
  way.done();
  const { plain } = await clipboard(page);
  for (const [id, number] of [["15-2", "73.4 per cent"], ["7-2", "About half"], ["6-2", "48 per cent"]]) {
    const { paragraph } = record("figures", "figure", id);
    const at = lines(plain).findIndex((line) => line.startsWith(number));
    expect(at, number).toBeGreaterThanOrEqual(0);
    const source = new RegExp(`^Source (named|cited) in para\\. ${paragraph}: \\w`);
    expect(lines(plain).slice(at + 1, at + 3)).toContainEqual(expect.stringMatching(source));
  }
});

test("send one measure", async ({ page, browser }) => {
  const way = await begin(page);
  await way.search("attaché");
  const { measure, summary: said } = record("measures", "measure", "40-2");
  await way.click(main(page).getByRole("link", { name: `Measure ${measure}`, exact: true }));
  await way.click(page.getByRole("button", { name: "Copy link" }));
  way.done();
  await expect(page.locator(".copied")).toHaveText("Copied");
  const sent = await page.evaluate(() => navigator.clipboard.readText());
  expect(sent).toBe(page.url());
  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await other.goto(sent);
  await ready(other);
  await expect(main(other)).toContainText(said);
  await elsewhere.close();
});

test("quote paragraph 40 officially", async ({ page }) => {
  const way = await begin(page);
  await way.to("All pages");
  await way.click(page.locator("#contents").getByRole("link", { name: "Paragraphs", exact: true }));
  await way.click(main(page).getByRole("link", { name: "para. 40", exact: true }));
  await unfold(way, MORE, "Cite");
  await way.click(page.getByRole("button", { name: "Copy United Nations style" }));
  way.done();
  await expect(page.locator(".copied")).toHaveText("Copied");
  const [report] = lines(await page.evaluate(() => navigator.clipboard.readText()));
  expect(report).toContain("A/72/215 (2017), para. 40. Available from https://undocs.org/A/72/215");
  // The original wording, in each official language.
  for (const code of ["ar", "zh", "en", "fr", "ru", "es"]) {
    await expect(main(page).locator(`a[href="https://undocs.org/${code}/A/72/215"]`).first()).toBeVisible();
  }
});

test("into Zotero, with the paragraph", async ({ page }) => {
  const way = await begin(page);
  await way.to("Measures");
  await way.click(page.getByRole("link", { name: "Measure 40-3", exact: true }));
  await expect(page.locator("h1")).toContainText("measure 40-3");
  await unfold(way, MORE, "Cite");
  const ris = await textOf(way.save(page.getByRole("button", { name: "Save RIS" })));
  way.done();
  const [first] = ris.split(/(?<=^ER {2}- .*\r\n)/m);
  expect(first).toMatch(/^TY {2}- RPRT\r\n/);
  expect(first).toContain("SN  - A/72/215\r\n");
  expect(first).toContain("N1  - para. 40\r\n");
  expect(first).toContain(record("measures", "measure", "40-3").summary.replace(/\.$/, ""));
  // Zotero's browser button reads the page as sent by the server.
  await page.reload();
  const told = page.locator("meta[name^=citation_]");
  const meta = await told.evaluateAll((all) => Object.fromEntries(all.map((one) => [one.name, one.content])));
  expect(meta).toMatchObject({
    citation_title: "Violence against women migrant workers",
    citation_technical_report_number: "A/72/215",
    citation_public_url: "https://undocs.org/A/72/215",
  });
  // The abstract in Zotero.
  expect(await page.locator("meta[name=description]").getAttribute("content")).toContain("para. 40");
});

test("where general recommendation 26 is cited", async ({ page }) => {
  const way = await begin(page);
  await way.search("GR 26");
  way.done();
  const { paragraphs } = record("references", "reference", "cedaw-general-recommendation-26");
  const entry = page.locator("#reference-cedaw-general-recommendation-26");
  const named = paragraphs.map((one) => `para. ${one.replace("(", " (")}`);
  await expect(entry.locator('a[href*="/paragraphs/"]')).toHaveText(named);
});

test("the source of 73.4 per cent", async ({ page }) => {
  const way = await begin(page);
  const finding = main(page).locator("li", { hasText: "73.4 per cent" }).first();
  await way.click(finding.getByRole("link", { name: "para. 15" }).first());
  const figure = page.locator("#figure-15-2");
  await expect(figure).toContainText("an estimated 73.4 per cent");
  await expect(figure).toContainText("source named: ILO");
  await way.click(figure.getByRole("link", { name: "footnote 7" }));
  way.done();
  const { works, summary: said } = record("sources", "source", "7");
  await expect(page.locator("#source-7")).toContainText(works[0].title);
  await expect(page.locator("#source-7")).toContainText(said);
});

test("eight records from four pages as one list", async ({ page }) => {
  const way = await begin(page);
  await way.search("social");
  const wanted = await page.locator(".results article.entry").evaluateAll((all) => all.map((one) => one.id));
  expect(wanted.length).toBe(8);
  expect(new Set(wanted.map((id) => id.split("-")[0])).size, "types, each with a page of its own").toBe(4);
  await unfold(way, MORE);
  await way.click(page.getByRole("link", { name: "Open the 8 records as a list" }));
  await expect(summary(page)).toHaveText("8 records in this list");
  await way.click(page.getByRole("button", { name: "Add 8 records to your list" }));
  way.done();
  await expect(summary(page)).toHaveText("8 records in your list");
  expect(await page.locator(".picked article.entry").evaluateAll((all) => all.map((one) => one.id))).toEqual(wanted);
});

test("a State’s dossier in Excel", async ({ page }) => {
  const way = await begin(page);
  await way.to("States");
  await way.click(main(page).getByRole("link", { name: "Jordan", exact: true }));
  await expect(page.locator("h1")).toHaveText("Jordan");
  const file = await way.save(page.getByRole("button", { name: "Spreadsheet" }));
  way.done();
  expect(file.suggestedFilename()).toBe("a-72-215-states-jordan.csv");
  const text = await textOf(file);
  expect(text.startsWith("\ufeff"), "Excel takes it for UTF-8").toBe(true);
  const rows = parseCsv(text.slice(1));
  const named = (type) => records(type).filter(({ states, state }) => states?.includes("jordan") || state === "jordan");
  const found = rows.map((row) => new URL(row.Link).pathname);
  for (const { measure } of named("measures")) expect(found).toContain(`/measures/${measure}/`);
  expect(rows.length).toBeGreaterThan(named("measures").length + named("statements").length);
  for (const row of rows) expect(row.Source).toMatch(/^A\/72\/215, paras?\. \d+/);
});
