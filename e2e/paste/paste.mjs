// What a reader copies or saves, pasted and opened in LibreOffice: a row stays a row, no id becomes a date, links work.
import { readFile } from "node:fs/promises";

import { copiedBy } from "../clipboard.mjs";
import { expect, open, summary, take, test } from "../fixtures.mjs";
import { parseCsv, records } from "../site.mjs";
import { opened, WAYS } from "./office.mjs";

test.beforeEach(({ context }) => context.grantPermissions(["clipboard-read", "clipboard-write"]));

const STATES = records("states").map((one) => one.name);
const texts = (rows) => rows.map((row) => row.map((cell) => cell.text));
const LIST = "./list/?record=measure.40-3&record=figure.15-2&record=context.5-1&record=development.21-1";

/** Presses a copy button; returns both formats as another program would get them. */
async function copy(page, button) {
  await button.click();
  const { plain } = await copiedBy(page);
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item.getType("text/html")).text();
  });
  return { plain, html: `<!doctype html><meta charset="utf-8">${html}` };
}

/** Expects that no cell has become a date or a time, so that its text is unchanged. */
function asWritten(rows) {
  const kinds = new Set(rows.flat().filter((cell) => cell.text).map((cell) => cell.type));
  for (const kind of kinds) expect(["string", "float"]).toContain(kind);
}

for (const [path, name, first] of [
  ["./matrix/", "Copy table", "State"],
  ["./coverage/", "Copy table", "State"],
  ["./compare/?state=jordan&state=nepal", "Copy table", "Instrument"],
]) {
  test(`${path} copied`, async ({ page }, info) => {
    await open(page, path);
    const { plain, html } = await copy(page, page.getByRole("button", { name }).first());
    const written = plain.split("\n").filter((line) => line.includes("\t")).map((line) => line.split("\t"));
    expect(written.length).toBeGreaterThan(5);
    expect(written[0][0]).toBe(first);

    const tabs = await opened(page, WAYS.tabsIntoCalc, plain, info);
    expect(texts(tabs.rows).slice(0, written.length)).toEqual(written.map((row) => row.map((cell) => cell.trim())));
    asWritten(tabs.rows);

    for (const way of [WAYS.htmlIntoCalc, WAYS.htmlIntoWriter]) {
      const { rows, links } = await opened(page, way, html, info);
      const table = texts(rows).filter((row) => row.length > 1 && row.slice(1).some(Boolean));
      expect(table.map((row) => row.slice(0, written[0].length)), way.filter).toEqual(written);
      expect(links, way.filter).toContain(page.url());
    }
  });
}

test("a copied list", async ({ page }, info) => {
  await open(page, LIST);
  const { html } = await copy(page, page.getByRole("button", { name: "Copy list" }));
  const { headings, links } = await opened(page, WAYS.htmlIntoWriter, html, info);
  expect(headings.slice(1)).toEqual(["Measure 40-3", "Figure 15-2", "Context point 5-1", "Development 21-1"]);
  expect(links).toContain(page.url());
});

test("a saved list", async ({ page }, info) => {
  await open(page, LIST);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as one HTML file" }).click();
  const text = await readFile(await (await download).path(), "utf8");
  const file = await opened(page, WAYS.htmlIntoWriter, text, info);
  expect(file.headings[0]).toBe("4 records from United Nations report A/72/215");
  expect(file.headings.slice(1)).toEqual(["Measure 40-3", "Figure 15-2", "Context point 5-1", "Development 21-1"]);
  expect(file.links).toEqual(expect.arrayContaining([page.url(), "https://undocs.org/A/72/215"]));
  expect(file.scripts).toBe(0);
  for (const { summary: said } of records("measures").filter((one) => one.measure === "40-3")) {
    expect(file.paragraphs.join(" ")).toContain(said.replace(/\.$/, ""));
  }
});

for (const path of ["matrix/", "measures/", "context/", "developments/", "figures/", "states/jordan/"]) {
  test(`the spreadsheet of ${path}`, async ({ page }, info) => {
    await open(page, `./${path}`);
    const { text } = await take(page, "Spreadsheet");
    const written = parseCsv(text.slice(1));
    const [header, ...rows] = (await opened(page, WAYS.csvIntoCalc, text, info)).rows;
    const columns = Object.keys(written[0]);
    expect(header.map((cell) => cell.text)).toEqual(columns);
    expect(rows).toHaveLength(written.length);
    // By column, so that empty cells at the end of a row do not matter.
    const shown = rows.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at]?.text ?? ""])));
    const plain = (value) => value.replace(/\s+/g, " ").trim();
    // Real dates may change: "June 2017" may become the first day of that month.
    const others = columns.filter((name) => name !== "Date");
    for (const [at, row] of written.entries()) {
      for (const name of others) expect(plain(shown[at][name]), `${at} ${name}`).toBe(plain(row[name]));
      // Excel regards more as dates than LibreOffice, such as an id by itself or a fraction.
      for (const name of others) expect(row[name], name).not.toMatch(/^\d+[-\/]\d+$/);
    }
    asWritten(rows.map((row) => row.filter((_, at) => columns[at] !== "Date")));
  });
}

test("these tests can fail: a text that looks like a date becomes one", async ({ page }, info) => {
  await open(page, "./about/");
  await expect(summary(page)).toHaveCount(0);
  const { rows } = await opened(page, WAYS.csvIntoCalc, "State,Id\r\nJordan,10/3\r\n", info);
  expect(rows[1].map((cell) => cell.type)).toEqual(["string", "date"]);
  expect(STATES).toContain(rows[1][0].text);
});
