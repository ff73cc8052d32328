// Pages about one record, State or recommendation offer their records as files, near the top of the page.
import { expect, open, take, test, unfold } from "./fixtures.mjs";
import { parseCsv, records } from "./site.mjs";

const MEASURES = records("measures");

test("a page of one record saves all its fields, and a page of several saves them in one table", async ({ page }) => {
  await open(page, "./measures/40-5/");
  const one = await take(page, "JSON · 1 row");
  expect(one.name).toBe("measures.json");
  expect(JSON.parse(one.text)).toMatchObject({
    selection: await page.locator("h1").textContent(),
    shown: 1,
    total: MEASURES.length,
    records: [MEASURES.find(({ measure }) => measure === "40-5")],
  });

  // By steps within the site, where the place of the buttons comes with each page.
  await page.locator("main").getByRole("link", { name: "Jordan", exact: true }).first().click();
  await expect(page.locator("h1")).toHaveText("Jordan");
  const isNamed = ({ states }) => states.includes("jordan");
  const named = ["measures", "developments"].flatMap((type) => records(type).filter(isNamed));
  const about = records("initiatives").filter(({ countries }) => countries.includes("jordan"));
  const said = records("statements").filter(({ state }) => state === "jordan");
  const inText = ["figures", "context"].flatMap(records).filter((one) => (one.what ?? one.summary).includes("Jordan"));
  const count = 1 + named.length + about.length + said.length + inText.length;
  const csv = await take(page, `CSV · ${count} rows`);
  expect(csv.name).toBe("records.csv");
  const rows = parseCsv(csv.text);
  expect(rows).toHaveLength(count);
  expect(rows.every(({ states }) => states.split(";").includes("jordan"))).toBe(true);

  await page.getByRole("link", { name: /^Next: / }).click();
  await expect(page.locator("h1")).toHaveText("Mexico");
  await expect(page.locator(".take-away")).toHaveCount(1);
  await page.goBack();
  await expect(page.locator("h1")).toHaveText("Jordan");
  await unfold(page);
  await expect(page.getByRole("button", { name: `CSV · ${count} rows` })).toBeVisible();
});

test("the files of a recommendation follow the choice of links", async ({ page }) => {
  const { related } = records("recommendations").find(({ recommendation }) => recommendation === "64-f");
  await open(page, "./recommendations/64-f/");
  await unfold(page);
  await expect(page.getByRole("button", { name: `CSV · ${1 + related.length} rows` })).toBeVisible();
  await page.getByRole("link", { name: /named in the recommendation( \(shown\))?$/ }).last().click();
  await expect(page).toHaveURL(/\?view=stated$/);
  const stated = related.filter(({ link }) => link === "stated");
  const { text } = await take(page, `CSV · ${1 + stated.length} rows`);
  const [first, ...others] = parseCsv(text).map(({ record }) => record);
  expect([first, ...others.sort()]).toEqual(["64-f", ...stated.map(({ id }) => id).sort()]);
});
