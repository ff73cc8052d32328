// Files and copies of a list: the HTML file that works without the site, copies, tables and citations.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

import { expect, open, summary, test, unfold } from "./fixtures.mjs";
import { records } from "./site.mjs";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const THREE = ["measure.40-3", "figure.15-2", "state.jordan"];
const link = (names) => `./list/?${names.map((name) => `record=${name}`).join("&")}`;
const shown = (page) => page.locator(".picked article.entry").evaluateAll((all) => all.map((one) => one.id));

/** Presses a button and returns the saved file. */
async function saved(page, name) {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name }).click();
  const file = await download;
  return { name: file.suggestedFilename(), path: await file.path(), text: await readFile(await file.path(), "utf8") };
}

test("the saved file opens without the site, is complete, and axe finds no faults", async ({ page, browser }) => {
  await open(page, link(THREE));
  const { name, text } = await saved(page, "Save as one HTML file");
  expect(name).toBe("a-72-215-list.html");
  const alone = await browser.newContext({ offline: true });
  const other = await alone.newPage();
  const requests = [];
  other.on("request", (request) => requests.push(request.url()));
  await other.setContent(text);
  expect(requests).toEqual([]);
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("3 records from United Nations report A/72/215");
  await expect(other.getByRole("heading", { level: 2 })).toHaveText(["Measure 40-3", "Figure 15-2", "Jordan"]);
  for (const { measure, summary: said } of records("measures")) {
    if (measure === "40-3") await expect(other.locator("body")).toContainText(said.replace(/\.$/, ""));
  }
  await expect(other.getByRole("link", { name: page.url() })).toHaveAttribute("href", page.url());
  await expect(other.getByRole("link", { name: "https://undocs.org/A/72/215" })).toBeVisible();
  // What the page says of the source, and a footnote with the address of its work.
  await expect(other.locator("body")).toContainText("No footnote in the report at this sentence; see footnote 7");
  await expect(other.locator("script")).toHaveCount(0);
  await other.addScriptTag({ path: AXE });
  const { violations } = await other.evaluate(() => window.axe.run(document));
  expect(violations).toEqual([]);
  await alone.close();
});

test("files and citations contain the records in order", async ({ page }) => {
  await open(page, link(THREE));
  await unfold(page);
  const csv = await saved(page, /^CSV/);
  const rows = csv.text.trim().split("\r\n");
  expect(rows.map((row) => row.split(",").slice(0, 2).join("."))).toEqual(["type.record", ...THREE]);
  const json = JSON.parse((await saved(page, /^JSON/)).text);
  expect(json.records.map(({ type, record }) => `${type}.${record}`)).toEqual(THREE);
  const bib = await saved(page, "BibTeX");
  expect(bib.name).toBe("a-72-215-list.bib");
  expect(bib.text.match(/^@techreport\{.*/gm)).toEqual([
    "@techreport{a-72-215-measure-40-3,",
    "@techreport{a-72-215-figure-15-2,",
    "@techreport{a-72-215-state-jordan,",
  ]);
  const ris = await saved(page, "RIS");
  expect(ris.text.match(/^TY {2}- /gm)).toHaveLength(3);
});

test("the list is copied as text and as HTML", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, link(THREE));
  await page.getByRole("button", { name: "Copy list" }).click();
  await expect(page.locator(".copied")).toHaveText("Copied");
  const [text, html] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return Promise.all(["text/plain", "text/html"].map(async (type) => (await item.getType(type)).text()));
  });
  expect(text.split("\n")[0]).toBe("3 records from United Nations report A/72/215");
  expect(text).toContain(`This list in the A/72/215 Explorer: ${page.url()}\n\nMeasure 40-3\n`);
  expect(html).toContain("<h2>Measure 40-3</h2>");
});

test("eighty records open unchanged in another browser, and in their file without a network", async ({
  page,
  browser,
}) => {
  const measures = records("measures").map((one) => `measure.${one.measure}`);
  const eighty = [...measures, ...records("figures").map((one) => `figure.${one.figure}`)].slice(0, 80);
  await open(page, link(eighty));
  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await open(other, page.url());
  await expect(summary(other)).toHaveText("80 records in this list");
  expect(await shown(other)).toEqual(eighty.map((name) => name.replace(".", "-")));
  expect(other.url()).toBe(page.url());
  await elsewhere.close();

  const { text } = await saved(page, "Save as one HTML file");
  const alone = await browser.newContext({ offline: true });
  const file = await alone.newPage();
  await file.setContent(text);
  await expect(file.getByRole("heading", { level: 2 })).toHaveCount(80);
  await expect(file.locator("script")).toHaveCount(0);
  await expect(file.getByRole("link", { name: page.url() })).toHaveAttribute("href", page.url());
  const said = await file.locator("body").innerText();
  const sources = said.split(/\n(?=(?:Measure|Figure) \d+-\d+\n)/).slice(1);
  expect(sources).toHaveLength(80);
  for (const one of sources) expect(one).toMatch(/A\/72\/215, para\. \d+/);
  await file.addScriptTag({ path: AXE });
  expect((await file.evaluate(() => window.axe.run(document))).violations).toEqual([]);
  await alone.close();
});

test("if the browser refuses to copy the list, its text is shown to be copied by hand", async ({ page }) => {
  await page.addInitScript(() => {
    if (navigator.clipboard) navigator.clipboard.write = () => Promise.reject(new Error("denied"));
  });
  await open(page, link(THREE));
  await page.getByRole("button", { name: "Copy list" }).click();
  const field = page.getByRole("dialog").getByRole("textbox", { name: "Text to copy" });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/^3 records from United Nations report A\/72\/215\n[^]*\nMeasure 40-3\n/);
});
