// The folder on a host without any configuration, below another path. And the folder itself: every link of every page
// leads to a file, and every data file exists.
import { readFileSync, statSync } from "node:fs";
import { join, posix } from "node:path";

import { expect, measuresShown, open, ready, summary, test as base } from "./fixtures.mjs";
import { plain } from "./hosts.mjs";
import { SITE, files, pagePaths, parseCsv, records } from "./site.mjs";

const test = base.extend({
  /** The address of the site two folders down on a separate host. */
  below: [
    async ({}, use) => {
      const host = await plain({ path: "/a/b/" });
      await use(host.url);
      await host.stop();
    },
    { scope: "worker" },
  ],

  /** Every address that the page requests. */
  asked: async ({ page }, use) => {
    const asked = [];
    page.on("request", (request) => asked.push(request.url()));
    await use(asked);
  },
});

test("below another path: deep links, steps, Back and reload work, without requests outside the folder", async ({
  page,
  below,
  asked,
}) => {
  await open(page, `${below}measures/?theme=legislation&state=jordan`);
  await expect(summary(page)).toContainText("in Legislation, reported by Jordan");
  await page.locator("#state-nepal").click();
  expect(page.url()).toBe(`${below}measures/?theme=legislation&state=jordan&state=nepal`);
  const shown = await measuresShown(page);
  await page.reload();
  await ready(page);
  expect(await measuresShown(page)).toEqual(shown);

  await page.locator("a.entry__source").first().click();
  await expect(page.locator("h1")).toContainText(`measure ${shown[0]}`);
  expect(page.url()).toBe(`${below}measures/${shown[0]}/`);
  await page.reload();
  await ready(page);
  await expect(page.locator("h1")).toContainText(`measure ${shown[0]}`);
  const main = page.getByRole("navigation", { name: "Pages", exact: true });
  const all = page.getByRole("navigation", { name: "All pages" });
  for (const [link, path] of [
    [main.getByRole("link", { name: "Matrix" }), "matrix/"],
    [all.getByRole("link", { name: "About" }), "about/"],
    [main.getByRole("link", { name: "Instruments" }), "instruments/"],
    [page.locator(".masthead__name"), ""],
  ]) {
    await link.click();
    await expect(page).toHaveURL(`${below}${path}`);
    await expect(page.locator("h1")).toBeFocused();
  }
  await page.goBack();
  await expect(page).toHaveURL(`${below}instruments/`);
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.filter((url) => !url.startsWith(below))).toEqual([]);
});

test("after a step to a page at another depth, the icon and the manifest are still found", async ({ page, below }) => {
  await open(page, `${below}measures/`);
  await page.locator("a.entry__source").first().click();
  await expect(page.locator("h1")).toContainText("measure");
  const links = await page
    .locator('link[rel="icon"], link[rel="manifest"]')
    .evaluateAll((found) => found.map((link) => link.href));
  expect(links.length).toBeGreaterThan(1);
  for (const link of links) expect((await page.request.get(link)).status(), link).toBe(200);
});

test("every download of the about page saves its file", async ({ page, below }) => {
  await open(page, `${below}about/`);
  const links = page.locator("a[download]");
  await expect(links).toHaveCount(26);
  const download = page.waitForEvent("download");
  await links.first().click();
  expect((await download).suggestedFilename()).toBe("states.csv");
  for (const href of await links.evaluateAll((found) => found.map((link) => link.href))) {
    expect(href.startsWith(`${below}api/v1/`), href).toBe(true);
    expect((await page.request.get(href)).status(), href).toBe(200);
  }
});

test("program and style sheet are served under content-hashed names, with the right type", async ({
  page,
  baseURL,
}) => {
  const assets = [];
  page.on("response", (response) => assets.push(response));
  await open(page, "./");
  const own = assets.filter((response) => response.url().includes("/assets/"));
  const kinds = new Map(own.map((response) => [posix.extname(new URL(response.url()).pathname), response]));
  expect([...kinds.keys()].sort()).toEqual([".css", ".js", ".wasm"]);
  for (const [kind, response] of kinds) {
    const path = response.url().slice(baseURL.length);
    expect(path).toMatch(/^assets\/[a-z]+-[\w-]{12}\.(css|js|wasm)$/);
    expect(statSync(join(SITE, path)).size, kind).toBeGreaterThan(100);
  }
  expect(kinds.get(".wasm").headers()["content-type"]).toBe("application/wasm");
});

const ADDRESS = /<(?:a|link|script|img|use)\b[^>]*?\s(?:href|src)="([^"]*)"/g;
const unescaped = (text) => text.replaceAll("&amp;", "&").replaceAll("&#x27;", "'").replaceAll("&quot;", '"');

test("every link on every page leads to a file in the folder, and every fragment to an element", () => {
  const there = new Set(files());
  const texts = new Map(
    [...pagePaths().map((path) => [path, `${path}index.html`]), ["404", "404.html"]].map(([path, file]) => [
      path,
      readFileSync(join(SITE, file), "utf8"),
    ]),
  );
  const broken = [];
  let followed = 0;
  for (const [path, text] of texts) {
    for (const [, address] of text.matchAll(ADDRESS)) {
      const url = new URL(unescaped(address), `http://site.test/${path === "404" ? "" : path}`);
      if (url.host !== "site.test") continue;
      const target = decodeURIComponent(url.pathname.slice(1));
      const file = target === "" || target.endsWith("/") ? `${target}index.html` : target;
      const fragment = url.hash.slice(1);
      const body = fragment && texts.get(target);
      if (!there.has(file) || (fragment && !body?.includes(`id="${fragment}"`))) broken.push(`${path}: ${address}`);
      followed += 1;
    }
  }
  expect(followed).toBeGreaterThan(texts.size * 10);
  expect(broken).toEqual([]);
});

test("no page loads anything from another host, and none has an inline handler or style", () => {
  for (const path of pagePaths()) {
    const text = readFileSync(join(SITE, `${path}index.html`), "utf8");
    expect(text, path).toContain('http-equiv="Content-Security-Policy"');
    expect(
      text.match(/<(?:script|img|iframe|link(?! rel="canonical"))\b[^>]*(?:src|href)="(?:https?:)?\/\/[^"]*"/g),
      path,
    ).toBeNull();
    expect(text.match(/\s(?:on\w+|style)="/g), path).toBeNull();
  }
});

const COLUMNS = {
  states: "state,name,iso3,region",
  instruments: [
    "instrument,name,short_name,family,year,count_2015,count_2017,change,lists_states,paragraphs",
    "status_page,taken",
  ].join(),
  statements: "instrument,state,iso3,status,date,basis,paragraph,note",
  measures: "measure,theme,topics,states,iso3,kind,summary,paragraph,attribution,notes,sources",
  initiatives: "initiative,entities,countries,summary,paragraph,date,topics,sources",
  developments: "development,body,symbol,date,summary,paragraph,topics,sources",
  recommendations: "recommendation,addressee,topics,summary,paragraph,related_stated,related_editorial,mode",
  conclusions: "conclusion,topics,summary,paragraph",
  context: "context,topics,summary,paragraph,sources",
  figures: "figure,value,unit,what,period,approximate,source,paragraph,subject,notes,estimated,topics,sources",
  references: "reference,title,paragraphs,symbol,footnotes,kind",
  notes: "note,subject,summary,paragraph,sources",
  sources: [
    "source,kind,number_legible,marker_lost,paragraphs,records,unmarked,ibid,documents,summary,scope",
    "authors,title,described,container,publisher,place,date,address,accessed,editors,volume,issue,genre,symbol",
  ].join(),
};

test("each record type has a CSV file and a JSON file with the same records", () => {
  for (const [type, columns] of Object.entries(COLUMNS)) {
    const text = readFileSync(join(SITE, "api/v1", `${type}.csv`), "utf8");
    expect(text.slice(0, text.indexOf("\r\n")), type).toBe(columns);
    const rows = parseCsv(text);
    const same = records(type);
    expect(rows.length, type).toBe(same.length);
    expect(rows.length, type).toBeGreaterThan(0);
    const [key] = columns.split(",");
    expect(
      rows.map((row) => row[key]),
      type,
    ).toEqual(same.map((one) => one[key]));
  }
});
