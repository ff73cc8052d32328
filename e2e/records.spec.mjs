// Typical tasks on the pages of States, recommendations and paragraphs. Their content is tested natively; these tests
// need a browser: following links between pages, and switching the kind of links.
import { expect, measuresShown, open, summary, test } from "./fixtures.mjs";
import { measures, record, records } from "./site.mjs";

const MEASURES = measures();
const main = (page) => page.locator("main");
const heading = (page) => page.locator("h1");
const chapter = (page, name) => page.getByRole("region", { name, exact: true });
const number = async (link) => Number.parseInt((await link.textContent()).replaceAll(",", ""), 10);

test("from the page of Nepal to what it reported on justice", async ({ page }) => {
  await open(page, "./states/");
  await main(page).getByRole("link", { name: "Nepal", exact: true }).click();
  await expect(heading(page)).toHaveText("Nepal");
  await expect(heading(page)).toBeFocused();
  const measures = chapter(page, "Measures by theme");
  const wanted = MEASURES.filter(({ states }) => states.includes("nepal"));
  await expect(measures.locator(".entry")).toHaveCount(wanted.length);
  const justice = wanted.filter(({ topics }) => topics.includes("access-to-justice"));
  expect(justice.length).toBeGreaterThan(0);
  await measures.getByRole("link", { name: `Measure ${justice[0].measure}`, exact: true }).click();
  await expect(heading(page)).toContainText(`measure ${justice[0].measure}`);
  await expect(main(page)).toContainText(justice[0].summary);
});

test("a State's page names every silence, by instrument and by theme", async ({ page }) => {
  const statements = records("statements").filter(({ state }) => state === "italy");
  await open(page, "./states/italy/");
  const rows = chapter(page, "Instruments").locator("tbody tr");
  for (const { instrument, short_name: name, lists_states: lists } of records("instruments")) {
    if (!lists) continue;
    const said = statements.filter((one) => one.instrument === instrument);
    const row = rows.filter({ hasText: name });
    if (said.length === 0) await expect(row, name).toContainText("Not stated in this report");
    else await expect(row, name).not.toContainText("Not stated");
  }
  const silent = ["legislation", "policies", "data-and-research", "prevention", "protection", "cooperation"].filter(
    (theme) => !MEASURES.some((one) => one.theme === theme && one.states.includes("italy")),
  );
  expect(silent.length).toBeGreaterThan(0);
  const measures = chapter(page, "Measures by theme");
  await expect(measures.getByText("No measure reported here.")).toHaveCount(silent.length);
  await expect(measures).toContainText("the volume of reporting is not performance");
});

test("two statements on the same State and instrument are flagged, and a note explains them", async ({ page }) => {
  await open(page, "./states/jordan/");
  const instruments = chapter(page, "Instruments");
  const row = instruments.getByRole("row").filter({ hasText: "Trafficking Protocol" });
  await expect(row).toContainText("two statements");
  await expect(instruments).toContainText("Ratified");
  await expect(instruments).toContainText("Acceded");
  await expect(instruments.getByRole("complementary")).toContainText("Trafficking Protocol: China, Japan and Jordan");
});

test("from a State's page to its measures, its row in the matrix, a comparison, and the next State", async ({
  page,
}) => {
  const ways = page.getByRole("navigation", { name: "Related pages" });
  const from = async (name) => {
    await open(page, "./states/jordan/");
    await ways.getByRole("link", { name }).click();
  };
  await from("Filter the measures of this State");
  const wanted = MEASURES.filter(({ states }) => states.includes("jordan")).map(({ measure }) => measure);
  expect(await measuresShown(page)).toEqual(wanted);
  await from("Its row in the matrix");
  await expect(page.locator("table.matrix tbody tr")).toHaveCount(1);
  await from("Compare it with another State");
  await page.locator("#state-nepal").click();
  await expect(page).toHaveURL(/compare\/\?state=jordan&state=nepal$/);
  await from("Next");
  await expect(heading(page)).toHaveText("Mexico");
});

test("from recommendation 64 (f) to its related measures, with and without editorial links", async ({
  page,
}) => {
  const { related } = record("recommendations", "recommendation", "64-f");
  const stated = related.filter(({ link }) => link === "stated");
  const measures = related.filter((one) => one.record === "measure");
  expect(stated.length).toBeGreaterThan(0);
  expect(measures.every(({ link }) => link === "editorial")).toBe(true);

  await open(page, "./recommendations/");
  await main(page).getByRole("link", { name: "Recommendation 64 (f)", exact: true }).click();
  await expect(heading(page)).toHaveText("Recommendation in para. 64 (f)");
  await expect(page.locator(".entry:visible")).toHaveCount(related.length);
  const ours = page.locator("#editorial");
  await expect(ours.locator("#editorial-measures .entry")).toHaveCount(measures.length);
  await expect(ours.locator(".link-mark", { hasText: "editorial" })).toHaveCount(related.length - stated.length);
  await expect(page.locator("#states")).toContainText("Nepal");

  // Only the report's own links: nothing editorial is left, no heading, no number, no State.
  const choice = page.getByRole("navigation", { name: "Which links are shown" });
  const only = choice.getByRole("link", { name: /^[0-9]+ records named in the recommendation( \(shown\))?$/ });
  expect(await number(only)).toBe(stated.length);
  await only.click();
  await expect(page).toHaveURL(/\?view=stated$/);
  await expect(only).toBeFocused();
  await expect(only).toHaveAccessibleName(/\(shown\)$/);
  await expect(page.locator(".entry:visible")).toHaveCount(stated.length);
  await expect(ours).toBeHidden();
  await expect(main(page).getByText("editorial", { exact: true }).filter({ visible: true })).toHaveCount(0);
  await expect(page.locator("#states")).not.toContainText("Nepal", { useInnerText: true });
  await expect(page.locator("#states")).toContainText("The recommendation names no national measure.", {
    useInnerText: true,
  });

  // The link shows the same in a new tab, and Back shows the editorial links again.
  const other = await page.context().newPage();
  await open(other, page.url());
  await expect(other.locator(".entry:visible")).toHaveCount(stated.length);
  await page.goBack();
  await expect(page.locator(".entry:visible")).toHaveCount(related.length);
  await ours.getByRole("link", { name: `Measure ${measures[0].id}`, exact: true }).click();
  await expect(heading(page)).toContainText(`measure ${measures[0].id}`);
  const back = chapter(page, "Related recommendations").getByRole("listitem").filter({ hasText: "64 (f)" });
  await expect(back).toContainText("editorial");
  await back.getByRole("link").click();
  await expect(heading(page)).toHaveText("Recommendation in para. 64 (f)");
});

test("from para. 33 to Jordan and back", async ({ page }) => {
  await open(page, "./paragraphs/");
  await main(page).getByRole("link", { name: "para. 33", exact: true }).first().click();
  await expect(heading(page)).toHaveText("Paragraph 33: International instruments");
  const said = records("statements").filter(({ paragraph }) => String(paragraph) === "33");
  const statements = chapter(page, "Statements on States and instruments");
  await expect(statements.locator(".states a")).toHaveCount(said.length);
  await statements.getByRole("link", { name: "Jordan", exact: true }).first().click();
  await expect(heading(page)).toHaveText("Jordan");
  await chapter(page, "Instruments").getByRole("link", { name: "para. 33", exact: true }).first().click();
  await expect(heading(page)).toHaveText("Paragraph 33: International instruments");
  await page.getByRole("link", { name: "Next: para. 34", exact: true }).click();
  await expect(heading(page)).toHaveText("Paragraph 34: International instruments");
  await expect(main(page).getByRole("link", { name: "A/72/215", exact: true }).first()).toHaveAttribute(
    "href",
    "https://undocs.org/A/72/215",
  );
  await expect(main(page).getByRole("link", { name: "Français", exact: true })).toHaveAttribute(
    "href",
    "https://undocs.org/fr/A/72/215",
  );
});

test("a number in the list of paragraphs links to that many records, and they are in view", async ({ page }) => {
  await open(page, "./paragraphs/");
  const row = page.locator(".paragraph-list > li", { has: page.getByRole("link", { name: "para. 40", exact: true }) });
  const link = row.getByRole("link", { name: /measures$/ });
  const count = await number(link);
  expect(count).toBe(MEASURES.filter(({ paragraph }) => String(paragraph) === "40").length);
  await link.click();
  await expect(heading(page)).toHaveText("Paragraph 40: Legislation");
  await expect(page.locator("#measures .entry")).toHaveCount(count);
  await expect(page.locator("#measures")).toBeInViewport();
});

test("para. 64 is divided into its sub-items", async ({ page }) => {
  await open(page, "./paragraphs/64/");
  const items = records("recommendations").filter(({ paragraph }) => /^64\(/.test(paragraph));
  expect(items).toHaveLength(13);
  for (const { recommendation, summary: words } of items) {
    const letter = recommendation.at(-1);
    await expect(chapter(page, `para. 64 (${letter})`)).toContainText(words);
  }
});

test("a measure links to its paragraph and its States, and the instrument to both", async ({ page }) => {
  await open(page, "./measures/?state=jordan");
  const entry = page.locator(".entry").first();
  await entry.getByRole("link", { name: "Jordan", exact: true }).click();
  await expect(heading(page)).toHaveText("Jordan");
  await open(page, "./instruments/ilo-c189/");
  const silent = chapter(page, "Not stated in this report");
  const link = silent.getByRole("link", { name: /States$/ });
  const count = await number(link);
  await link.click();
  await expect(summary(page)).toContainText(`${count} of 25 States`);
});

test.describe("a paragraph that the report does not have", () => {
  test.use({ mayBeMissing: true });

  test("is answered in one sentence, with a link to those that exist", async ({ page }) => {
    for (const address of ["./paragraphs/66/", "./paragraphs/0/"]) {
      await open(page, address, 404);
      await expect(main(page)).toContainText("The report has only paragraphs 1 to 65.");
      await main(page).getByRole("link", { name: "“Paragraphs of the report”" }).click();
      await expect(heading(page)).toHaveText("Paragraphs of the report");
    }
  });
});
