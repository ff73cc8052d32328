// The pages that list one type of record, compare States, or search everything: on each, a reader performs the typical
// tasks. What is shown is compared with the data files. Coverage is tested in coverage.spec.mjs.
import { allThere, expect, open, summary, test, unfold } from "./fixtures.mjs";
import { measures, records } from "./site.mjs";

const STATES = records("states");
const MEASURES = measures();
const entries = (page) => page.locator("article.entry");
const ids = async (page) => {
  await allThere(page);
  return entries(page).evaluateAll((all) => all.map((one) => one.id));
};

test("deferred parts are drawn in the end: an action leads to the page of its link", async ({ page, context }) => {
  await open(page, "./measures/");
  await page.locator("#theme-legislation").click();
  await expect(entries(page)).toHaveCount(MEASURES.filter((one) => one.theme === "legislation").length);
  await page.locator("#search").fill("women");
  await expect(summary(page)).toContainText("“women”");
  await page.locator("#theme-legislation").click();
  const other = await context.newPage();
  await open(other, page.url());
  const body = (of) => of.locator(".workbench").evaluate((one) => one.textContent);
  await expect.poll(() => body(page)).toBe(await body(other));
  expect(await ids(page)).toEqual(await ids(other));
});

test("compare: two States are ticked, differences are in words, the link keeps both", async ({ page, context }) => {
  await open(page, "./compare/");
  const take = page.locator(".results :is(.copy, .take-away)").filter({ visible: true });
  await expect(page.locator(".nothing-found")).toContainText("Choose at least two States.");
  await expect(take, "nothing to take away").toHaveCount(0);
  await page.locator("#state-nepal").click();
  await expect(page.locator(".nothing-found")).toContainText("One State is chosen.");
  await page.locator("#state-jordan").click();
  await expect(take).not.toHaveCount(0);
  await expect(summary(page)).toHaveText("2 of 25 States: Jordan and Nepal");
  const row = page.getByRole("row", { name: /^Trafficking Protocol/ });
  await expect(row.locator("td").nth(0)).toHaveText("Ratified; Acceded; two statements (para. 31)");
  await expect(row).toContainText("Stated for both: the statements differ");
  const c111 = page.getByRole("row", { name: /^ILO C111/ });
  await expect(c111).toContainText("Stated for both: the statements are the same");
  await expect(page.getByRole("row", { name: /^ILO C143/ })).toContainText("Stated for neither");
  await page.locator("#state-nepal").click();
  await page.locator("#state-ecuador").click();
  await expect(page.getByRole("row", { name: /^Smuggling Protocol/ })).toContainText("Stated for Ecuador only");
  await page.locator("#state-ecuador").click();
  await page.locator("#state-nepal").click();
  const other = await context.newPage();
  await open(other, page.url());
  await expect(summary(other)).toHaveText("2 of 25 States: Jordan and Nepal");
});

test("compare: a fifth State cannot be ticked, and a link with five says what to do", async ({ page }) => {
  await open(page, "./compare/?state=argentina&state=australia&state=china&state=cyprus");
  await expect(page.getByRole("table")).toHaveCount(2);
  await expect(page.locator("#state-togo")).toBeDisabled();
  await expect(page.getByRole("group", { name: "States to compare" })).toHaveAccessibleDescription(
    "4 chosen, and no more than 4 fit: clear one to choose another",
  );
  await open(page, "./compare/?state=argentina&state=australia&state=china&state=cyprus&state=togo&state=atlantis");
  await expect(page.getByRole("region", { name: "About this link" })).toContainText("state=atlantis");
  await expect(page.locator(".nothing-found")).toContainText("No more than four States fit side by side.");
  await page.getByRole("link", { name: "Without Togo" }).click();
  await expect(summary(page)).toHaveText("4 of 25 States: Argentina, Australia, China and Cyprus");
});

for (const [path, type, key, noun, click, wanted, sentence] of [
  ["states", "states", "state", "States", "#region-asia", (one) => one.region === "asia", "in Asia"],
  [
    "un-action",
    "initiatives",
    "initiative",
    "initiatives",
    "#entity-ohchr",
    (one) => one.entities.includes("ohchr"),
    "by OHCHR",
  ],
  [
    "developments",
    "developments",
    "development",
    "developments",
    "#state-cambodia",
    (one) => one.states.includes("cambodia"),
    "naming Cambodia",
  ],
  [
    "recommendations",
    "recommendations",
    "recommendation",
    "recommendations",
    "#topic-health",
    (one) => one.topics.includes("health"),
    "on Health",
  ],
  [
    "context",
    "context",
    "context",
    "context points",
    "#topic-health",
    (one) => one.topics.includes("health"),
    "on Health",
  ],
]) {
  test(`${path}: the list contains every record, and a filter narrows it down`, async ({ page }) => {
    const all = records(type);
    const prefix = type === "context" ? "context" : key;
    await open(page, `./${path}/`);
    await expect(summary(page)).toHaveText(`${all.length} of ${all.length} ${noun}`);
    expect(await ids(page)).toEqual(all.map((one) => `${prefix}-${one[key]}`));
    await page.locator(click).click();
    const found = all.filter(wanted);
    expect(found.length).toBeGreaterThan(0);
    await expect(summary(page)).toHaveText(`${found.length} of ${all.length} ${noun} ${sentence}`);
    expect(await ids(page)).toEqual(found.map((one) => `${prefix}-${one[key]}`));
    await expect(page.locator(".facet__value", { has: page.locator(click) }).locator(".facet__count")).toHaveText(
      String(found.length),
    );
  });
}

test("developments by date: dated ones first, with the dates as in the report", async ({ page }) => {
  await open(page, "./developments/?sort=date");
  const dated = records("developments").filter((one) => one.date);
  const first = (await ids(page)).slice(0, dated.length);
  const inOrder = dated
    .sort((one, two) => (one.date < two.date ? -1 : 1))
    .map((one) => `development-${one.development}`);
  expect(first).toEqual(inOrder);
  await expect(page.locator("#development-21-1")).toContainText("19 September 2016");
});

test("recommendations: editorial links can be left out, and the link says so", async ({ page }) => {
  await open(page, "./recommendations/");
  const entry = page.locator("#recommendation-64-f");
  const { related } = records("recommendations").find((one) => one.recommendation === "64-f");
  await expect(entry).toContainText(`${related.length} related records (`);
  await page.locator("#stated").click();
  await expect(page).toHaveURL(/\?view=stated$/);
  const stated = related.filter((one) => one.link === "stated").length;
  await expect(entry).toContainText(`${stated} records named in the recommendation`);
  await expect(entry).not.toContainText("related records");
});

test("figures show their subject, their period and their source", async ({ page }) => {
  await open(page, "./figures/?q=remittances");
  const found = await ids(page);
  expect(found).toContain("figure-7-1");
  const entry = page.locator("#figure-7-1");
  await expect(entry).toContainText("601 billion US dollars");
  await expect(entry).toContainText("not only about women");
  await expect(entry).toContainText("2016");
  await expect(page.locator("#figure-7-2")).toContainText("about 50 per cent");
});

test("the search in the header finds all types, marks the hits and says what it also looked for", async ({ page }) => {
  await open(page, "./");
  await page.locator("#site-search").fill("Türkiye");
  await page.locator("#site-search").press("Enter");
  await expect(page).toHaveURL(/\/search\/\?q=T%C3%BCrkiye$/);
  await expect(page.locator("h1")).toBeFocused();
  await expect(page.locator("#state-turkey")).toBeVisible();
  await expect(page.getByText("our own list of other names (editorial): Turkey")).toBeVisible();
  const groups = page.locator(".group h3");
  await expect(groups.first()).toContainText("Reporting States");
  expect(await groups.count()).toBeGreaterThan(2);

  await page.locator("#search").fill("shelter");
  await expect(page).toHaveURL(/\/search\/\?q=shelter$/);
  await expect(page.locator(".group mark").first()).toHaveText(/^shelter/i);
  const counts = await page
    .locator(".group__count")
    .evaluateAll((all) => all.map((one) => Number.parseInt(one.textContent)));
  await expect(summary(page)).toHaveText(
    new RegExp(`^${counts.reduce((sum, one) => sum + one, 0)} of \\d+ records matching “shelter”$`),
  );
  const links = await page.locator(".group__count a").all();
  expect(links.length).toBeGreaterThan(1);
  for (const link of links) {
    const count = Number.parseInt(await link.textContent());
    await link.click();
    await expect(page).toHaveURL(/\?q=shelter$/);
    await expect(summary(page)).toHaveText(new RegExp(`^${count} of \\d+ `));
    await page.goBack();
    await expect(page).toHaveURL(/\/search\/\?q=shelter$/);
  }
  await page.goBack();
  await expect(page.locator("h1")).toContainText("violence against women migrant workers");
});

for (const words of ["smuggling", "jamaica", "totals", "ratified"]) {
  test(`each number in a search for “${words}” links to that many records, or all are below it`, async ({ page }) => {
    await open(page, `./search/?q=${words}`);
    const groups = await page.locator(".group").evaluateAll((all) =>
      all.map((group) => ({
        count: Number.parseInt(group.querySelector(".group__count").textContent),
        href: group.querySelector(".group__count a")?.href,
        listed: group.querySelectorAll(".entry-list > li").length,
      })),
    );
    expect(groups.length).toBeGreaterThan(1);
    for (const { count, href, listed } of groups) {
      if (href) {
        await open(page, href);
        await unfold(page);
        await expect(page.getByRole("button", { name: /^CSV/ })).toContainText(`· ${count} row`);
      } else {
        expect(listed).toBe(count);
      }
    }
  });
}

test("a search that finds nothing offers each word by itself", async ({ page }) => {
  await open(page, "./search/?q=zebra+shelter");
  await expect(summary(page)).toHaveText(/^0 of \d+ records matching “zebra shelter”$/);
  const help = page.locator(".nothing-found");
  await expect(help).toContainText("The report may cover the subject in other words.");
  await help.getByRole("link", { name: "“shelter”" }).click();
  await expect(summary(page)).toHaveText(/^[1-9]\d* of \d+ records matching “shelter”$/);
});

test("measures are told apart from drafts, views and needs, and can be shown alone", async ({ page }) => {
  await open(page, "./measures/");
  const hint = page.locator("main p.hint", { has: page.getByRole("link", { name: "Show measures only" }) });
  await expect(hint).toContainText(`${MEASURES.length} entries: `);
  await page.locator("#theme-legislation").click();
  const shown = MEASURES.filter((one) => one.theme === "legislation");
  const measures = shown.filter((one) => one.kind === "measure");
  const group = measures.filter((one) => one.attribution === "group");
  const drafts = shown.filter((one) => one.kind === "in-progress");
  await expect(hint).toContainText(
    `${measures.length} measures and ${drafts.length} in progress; ` +
      `${group.length} of the measures are reported for States as a group.`,
  );
  await hint.getByRole("link").click();
  await expect(summary(page)).toHaveText(
    `${measures.length} of ${MEASURES.length} measures in Legislation, of kind Measure`,
  );
  await expect(page.getByRole("link", { name: "Show measures only" })).toHaveCount(0);
  await expect(page.locator("main")).toContainText(
    `${measures.length} measures; ${group.length} of the measures are reported for States as a group.`,
  );
});
