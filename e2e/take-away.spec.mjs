// A reader sorts a table and saves what it shows: the link, and files that contain exactly these rows.
import { expect, measuresShown, open, summary, take, test, unfold } from "./fixtures.mjs";
import { measures, parseCsv, records } from "./site.mjs";

const MEASURES = measures();
const NAMES = Object.fromEntries(records("states").map(({ state, name }) => [state, name]));

/** Expects that the table is sorted only by this column. */
async function expectSorted(page, column, order) {
  const sorted = page.locator("th[aria-sort]");
  await expect(sorted).toHaveCount(1);
  await expect(sorted).toHaveText(new RegExp(`^${column}`));
  await expect(sorted).toHaveAttribute("aria-sort", order);
}

test("the table of measures sorts by one column at a time, and the files keep the order", async ({ page }) => {
  await open(page, "./measures/?theme=legislation&kind=measure");
  await page.getByRole("group", { name: "View" }).getByRole("button", { name: "Table" }).click();
  await expect(page.getByRole("table", { name: "National measures" })).toBeVisible();
  await expectSorted(page, "Place in the report", "ascending");
  const inReport = await measuresShown(page);
  expect(inReport).toEqual(
    records("measures")
      .filter((one) => one.theme === "legislation" && one.kind === "measure")
      .map((one) => one.measure),
  );

  // By the name of the first State; measures without a single State are last in both orders.
  const first = (id) => NAMES[MEASURES.find((one) => one.measure === id).states.toSorted()[0]];
  const order = async () => (await measuresShown(page)).map(first);
  const named = inReport.map(first).filter(Boolean).sort();
  const unnamed = inReport.map(first).filter((name) => !name);
  expect(unnamed.length).toBeGreaterThan(0);
  await page.locator("#sort-state").click();
  await expectSorted(page, "State", "ascending");
  expect(await order()).toEqual([...named, ...unnamed]);
  await page.locator("#sort-state").click();
  await expectSorted(page, "State", "descending");
  expect(await order()).toEqual([...named.toReversed(), ...unnamed]);
  expect(new URL(page.url()).search).toBe("?theme=legislation&kind=measure&sort=-state&view=table");
  await expect(page.locator("#sort-state"), "focus stays").toBeFocused();

  const { text } = await take(page, /^CSV/);
  expect(parseCsv(text).map((row) => row.measure)).toEqual(await measuresShown(page));
});

test("the ratification table sorts numbers from the largest, and missing ones stay last", async ({ page }) => {
  await open(page, "./instruments/");
  await expect(page.locator("th[aria-sort]"), "in the report’s order at first").toHaveCount(0);
  await page.locator("#sort-count-2017").click();
  await expectSorted(page, "2017", "descending");
  const cells = await page.locator("table.ratifications tbody tr td:nth-child(3)").allInnerTexts();
  const totals = records("instruments").flatMap((one) =>
    one.counts.filter(({ year }) => year === 2017).map(({ count }) => count),
  );
  const unstated = cells.slice(totals.length);
  expect(totals.length).toBeGreaterThan(1);
  expect(cells.slice(0, totals.length).map(Number)).toEqual(totals.sort((left, right) => right - left));
  expect(new Set(unstated)).toEqual(new Set(["Not stated"]));
});

test("CSV and JSON contain exactly the measures shown, and the buttons say how many", async ({ page }) => {
  await open(page, "./measures/?theme=legislation&state=jordan&state=nepal");
  const shown = await measuresShown(page);
  expect(shown.length).toBeGreaterThan(1);
  await unfold(page);
  await expect(page.getByRole("button", { name: /^CSV/ })).toHaveText(`CSV · ${shown.length} rows`);
  await expect(page.getByRole("button", { name: /^JSON/ })).toHaveText(`JSON · ${shown.length} rows`);

  const csv = await take(page, /^CSV/);
  expect(csv.name).toBe("measures.csv");
  const whole = shown.map((id) => MEASURES.find((one) => one.measure === id));
  expect(parseCsv(csv.text)).toEqual(
    whole.map((one) =>
      expect.objectContaining({
        measure: one.measure,
        theme: one.theme,
        states: one.states.join(";"),
        topics: one.topics.join(";"),
        kind: one.kind,
        summary: one.summary,
        paragraph: one.paragraph,
      }),
    ),
  );

  const json = await take(page, /^JSON/);
  expect(json.name).toBe("measures.json");
  expect(JSON.parse(json.text)).toMatchObject({
    link: page.url(),
    selection: "in Legislation, reported by Jordan or Nepal",
    shown: shown.length,
    total: MEASURES.length,
    records: whole,
  });
});

test("the files of the matrix contain the statements behind its cells", async ({ page }) => {
  await open(page, "./matrix/?state=italy&state=philippines&instrument=ilo-c143&instrument=ilo-c189");
  await expect(page.locator("table.matrix tbody tr")).toHaveCount(2);
  const said = records("statements").filter(
    (one) => ["italy", "philippines"].includes(one.state) && ["ilo-c143", "ilo-c189"].includes(one.instrument),
  );
  expect(said.length).toBeGreaterThan(1);
  // Row by row, as the page shows them.
  said.sort((one, other) => one.state.localeCompare(other.state));
  const { name, text } = await take(page, `CSV · ${said.length} rows`);
  expect(name).toBe("statements.csv");
  const pick = ({ instrument, state, status, paragraph }) => ({ instrument, state, status, paragraph });
  expect(parseCsv(text).map(pick)).toEqual(said.map(pick));
  expect(JSON.parse((await take(page, /^JSON/)).text).records).toEqual(said);
});

test("a search saves one table of all its results", async ({ page }) => {
  await open(page, "./search/?q=shelter");
  const found = Number((await summary(page).textContent()).match(/^\d+/)[0]);
  const { name, text } = await take(page, `CSV · ${found} rows`);
  expect(name).toBe("records.csv");
  const rows = parseCsv(text);
  expect(rows).toHaveLength(found);
  const measure = rows.find((row) => row.type === "measure");
  const { summary: words, paragraph, states, kind } = MEASURES.find((one) => one.measure === measure.record);
  const row = { type: "measure", record: measure.record, paragraph, states: states.join(";"), kind };
  expect(measure).toMatchObject(row);
  expect(measure.summary).toContain(`: ${words.replace(/\.$/, "")}`);
  const json = JSON.parse((await take(page, /^JSON/)).text);
  const lists = json.records.map((one) => ({ ...one, states: one.states.join(";"), kind: one.kind ?? "" }));
  expect({ type: json.record_type, records: lists }).toEqual({ type: "records", records: rows });
});

test("a comparison saves its statements and its measures", async ({ page }) => {
  await open(page, "./compare/?state=jordan&state=nepal");
  const states = ["jordan", "nepal"];
  const said = records("statements").filter((one) => states.includes(one.state));
  const done = MEASURES.filter((one) => one.states.some((state) => states.includes(state)));
  const statements = await take(page, `CSV · ${said.length} statements`);
  expect(statements.name).toBe("statements.csv");
  expect(parseCsv(statements.text).map((row) => `${row.state} ${row.instrument}`)).toEqual(
    said.map((one) => `${one.state} ${one.instrument}`),
  );
  const measures = await take(page, `JSON · ${done.length} measures`);
  expect(JSON.parse(measures.text).records).toEqual(done);
  await page.locator("#state-nepal").click();
  await expect(page.getByRole("button", { name: /^(CSV|JSON)/ }), "one State is no comparison").toHaveCount(0);
});

test("coverage saves the measures behind its cells", async ({ page }) => {
  await open(page, "./coverage/?theme=legislation&state=jordan&state=nepal");
  const shown = MEASURES.filter(
    (one) => one.theme === "legislation" && one.states.some((state) => ["jordan", "nepal"].includes(state)),
  );
  const { text } = await take(page, `CSV · ${shown.length} rows`);
  expect(parseCsv(text).map((row) => row.measure)).toEqual(shown.map((one) => one.measure));
});

test("without results, no empty file is offered", async ({ page }) => {
  await open(page, "./measures/?q=zzzz");
  await expect(summary(page)).toContainText(`0 of ${MEASURES.length}`);
  await unfold(page);
  await expect(page.getByRole("button", { name: "CSV · 0 rows" })).toBeDisabled();
  await expect(page.getByRole("button", { name: "JSON · 0 rows" })).toBeDisabled();
});

test("the link of the view is copied without the unreadable parts of the address", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "./measures/?state=jordan&state=atlantis&q=law#results");
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByText("Copied", { exact: true })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/measures\/\?q=law&state=jordan$/);
  // The message is shown only for a while, so that the next copy is announced again.
  await expect(page.getByText("Copied", { exact: true })).toBeHidden({ timeout: 10_000 });
});

test("the link is copied as it is in the address bar", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "./measures/?state=jordan");
  await page.locator("#theme-legislation").click();
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByText("Copied", { exact: true })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(page.url());
  expect(copied).toMatch(/\/measures\/\?theme=legislation&state=jordan$/);
});

for (const [why, refuse] of [
  [
    "refuses",
    () => {
      if (navigator.clipboard) navigator.clipboard.writeText = () => Promise.reject(new Error("denied"));
    },
  ],
  ["has no clipboard", () => Object.defineProperty(navigator, "clipboard", { value: undefined })],
]) {
  test(`if the browser ${why}, the link is shown to be copied by hand`, async ({ page }) => {
    await page.addInitScript(refuse);
    await open(page, "./measures/40-3/");
    await page.getByRole("button", { name: "Copy link" }).click();
    await expect(page.getByRole("dialog").getByRole("textbox")).toHaveValue(page.url());
  });
}

test("report and view are cited in three ways, with date and version of the data", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "./measures/?theme=legislation");
  await unfold(page);
  await page.getByText("Cite", { exact: true }).click();
  const { date, iso } = await page.evaluate(() => ({
    date: new Date().toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" }),
    iso: new Date().toLocaleDateString("sv"),
  }));
  const version = await page.locator(".footer code").textContent();
  const cited = MEASURES.filter((one) => one.theme === "legislation").map((one) => one.paragraph);
  const paragraphs = `paras. ${[...new Set(cited)].sort().join(", ").replace(/, (\d+)$/, " and $1")}`;
  await page.getByRole("button", { name: "Copy United Nations style" }).click();
  await expect(page.getByText("Copied", { exact: true })).toBeVisible();
  const [report, view] = (await page.evaluate(() => navigator.clipboard.readText())).split("\n\n");
  expect(report).toBe(
    "United Nations, General Assembly, Violence against women migrant workers: report of the Secretary-General, " +
      `A/72/215 (2017), ${paragraphs}. Available from https://undocs.org/A/72/215 (accessed on ${date}).`,
  );
  const title = "A/72/215 Explorer, “National measures, in Legislation”";
  expect(view).toContain(`${title}, A/72/215, ${paragraphs}, data version `);
  expect(view).toContain(`(${version}). Available from ${page.url()} (accessed on ${date}).`);

  const bibtex = await take(page, "Save BibTeX");
  expect(bibtex.name).toBe("a-72-215.bib");
  expect(bibtex.text.match(/^@\w+/gm)).toEqual(["@techreport", "@misc"]);
  expect(bibtex.text).toContain(`url = {${page.url()}},\n  urldate = {${iso}}`);
  expect(bibtex.text).toContain(`note = {${paragraphs}},`);
  const ris = await take(page, "Save RIS");
  expect(ris.name).toBe("a-72-215.ris");
  expect(ris.text).toContain(`N1  - ${paragraphs}\r\n`);
  expect(ris.text.match(/^TY {2}- \w+|^ER {2}- /gm)).toEqual(["TY  - RPRT", "ER  - ", "TY  - ELEC", "ER  - "]);

  // The citations follow the view.
  await page.locator("#theme-legislation").click();
  await page.locator("#theme-protection").click();
  await expect(page.locator(".snippet", { hasText: "United Nations style" })).toContainText("in Protection");
  await page.locator("#theme-protection").click();
  const all = page.locator(".snippet", { hasText: "United Nations style" });
  await expect(all, "many paragraphs").toContainText("A/72/215 (2017), paras. 36–53. Available from");
});

test("a static page can be cited, too, and the about page contains the citation of the report", async ({ page }) => {
  await open(page, "./about/");
  const section = page.locator("#cite ~ .snippet");
  await expect(section).toHaveCount(3);
  await expect(section.first()).toContainText("A/72/215 (2017). Available from https://undocs.org/A/72/215.");
  await open(page, "./states/jordan/");
  await unfold(page);
  await page.getByText("Cite", { exact: true }).click();
  await expect(page.locator(".snippet", { hasText: "BibTeX" })).toContainText("title = {{Jordan}}");

  // Reached by a step within the site as well as by its address.
  const styled = page.locator(".snippet", { hasText: "United Nations style" });
  await page.locator("main a[href*='/measures/']:not([href*='?'])").first().click();
  await expect(page).toHaveURL(/\/measures\/[\d-]+\/$/);
  const [, slug] = new RegExp("/measures/([\\d-]+)/$").exec(page.url()) ?? [];
  const { paragraph } = MEASURES.find((one) => one.measure === slug);
  await expect(styled).toContainText(`A/72/215 (2017), para. ${paragraph}. Available from`);
  await expect(styled).toContainText(`”, A/72/215, para. ${paragraph}, data version`);
  for (const [path, named] of [
    ["./recommendations/64-f/", "para. 64 (f)"],
    ["./paragraphs/33/", "para. 33"],
    ["./instruments/ilo-c189/", "paras. 34, 55, 57 and 64 (f)"],
  ]) {
    await open(page, path);
    await unfold(page);
    await page.getByText("Cite", { exact: true }).click();
    await expect(styled).toContainText(`A/72/215 (2017), ${named}. Available from`);
  }
});
