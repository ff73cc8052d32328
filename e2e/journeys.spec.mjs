// A reader filters the measures and shares the link. What is shown is compared with the data files. History, search,
// sorting and downloads are tested in separate files.
import { expect, measuresShown, open, summary, test } from "./fixtures.mjs";
import { by, ids, line, measures, records } from "./site.mjs";

const MEASURES = measures();
const chips = (page) => page.getByRole("list", { name: "Active filters" }).getByRole("button");

test("two States and a theme: summary, rows, chips and link agree, and the link opens the same in a new tab", async ({
  page,
  context,
}) => {
  await open(page, "./measures/");
  await expect(summary(page)).toHaveText(line(MEASURES.length));
  await page.locator("#theme-legislation").click();
  await page.locator("#state-nepal").click();
  await page.locator("#state-jordan").click();

  const wanted = ids((one) => one.theme === "legislation" && by("jordan", "nepal")(one));
  const sentence = line(wanted.length, "in Legislation, reported by Jordan or Nepal");
  expect(wanted.length).toBeGreaterThan(1);
  await expect(summary(page)).toHaveText(sentence);
  expect(await measuresShown(page)).toEqual(wanted);
  await expect(chips(page)).toHaveText([/Theme, Legislation/, /State, Jordan/, /State, Nepal/]);
  expect(new URL(page.url()).search).toBe("?theme=legislation&state=jordan&state=nepal");

  const other = await context.newPage();
  await open(other, page.url());
  await expect(summary(other)).toHaveText(sentence);
  expect(await measuresShown(other)).toEqual(wanted);
  for (const id of ["theme-legislation", "state-jordan", "state-nepal"]) {
    await expect(other.locator(`#${id}`)).toBeChecked();
  }
  await expect(other.getByRole("checkbox", { checked: true })).toHaveCount(3);
});

test("every value shows its count under the other facets, and those without records are disabled in place", async ({
  page,
}) => {
  await open(page, "./measures/");
  const places = () => page.locator('input[id^="state-"]').evaluateAll((boxes) => boxes.map((box) => box.id));
  const before = await places();
  await page.locator("#theme-protection").click();
  await expect(summary(page)).toHaveText(
    line(ids((one) => one.theme === "protection").length, "in Protection and assistance"),
  );
  let idle = 0;
  for (const { state } of records("states")) {
    const count = ids((one) => one.theme === "protection" && by(state)(one)).length;
    const row = page.locator("li", { has: page.locator(`#state-${state}`) });
    await expect(row.locator(".facet__count"), state).toHaveText(String(count));
    await expect(row.getByRole("checkbox"), state).toBeEnabled({ enabled: count > 0 });
    idle += Number(count === 0);
  }
  expect(idle, "a theme that some State leaves out").toBeGreaterThan(0);
  expect(await places()).toEqual(before);
  // The selection in a facet does not change its own counts.
  const legislation = page.locator("li", { has: page.locator("#theme-legislation") });
  await expect(legislation.locator(".facet__count")).toHaveText(
    String(ids((one) => one.theme === "legislation").length),
  );
});

test("a facet stays open or closed as the reader left it, whatever is ticked", async ({ page }) => {
  await open(page, "./measures/");
  const topics = page.locator("details", { has: page.locator("#topic-health") });
  await expect(topics).not.toHaveAttribute("open");
  await topics.locator("summary").click();
  for (const chosen of ["?topic=health", ""]) {
    await page.locator("#topic-health").click();
    await expect.poll(() => new URL(page.url()).search).toBe(chosen);
    await expect(topics).toHaveAttribute("open");
  }

  await page.locator("#topic-health").click();
  await topics.locator("summary").click();
  for (const pressed of ["#theme-protection", ".chips button"]) {
    await page.locator(pressed).first().click();
    await expect(topics).not.toHaveAttribute("open");
  }
});

test("focus moves to the results if the focused link disappears", async ({ page }) => {
  await open(page, "./measures/?state=atlantis");
  await page.getByRole("link", { name: "Open the link without these parts" }).press("Enter");
  await expect(page).toHaveURL(/\/measures\/$/);
  await expect(page.locator("#results")).toBeFocused();
  await page.locator("#search").fill("zebra");
  const without = page.locator(".nothing-found a").first();
  await without.press("Enter");
  await expect(summary(page)).toHaveText(line(MEASURES.length));
  await expect(page.locator("#results")).toBeFocused();
});

test("a removed search does not come back, not even on the next page", async ({ page }) => {
  await page.clock.install();
  await open(page, "./measures/");
  await page.locator("#search").fill("shelter");
  await expect(page).toHaveURL(/q=shelter$/);
  await chips(page).first().click();
  await expect(page).toHaveURL(/\/measures\/$/);
  await page.locator("#search").press("Enter");
  await page.clock.runFor(1_000);
  await expect(page).toHaveURL(/\/measures\/$/);

  await open(page, "./states/");
  await page.evaluate(() => {
    const box = document.querySelector("#search");
    box.value = "jordan";
    box.dispatchEvent(new InputEvent("input", { bubbles: true }));
    document.querySelector('.masthead a[href$="/coverage/"], #contents a[href$="/figures/"]').click();
  });
  await page.clock.runFor(1_000);
  expect(new URL(page.url()).search).toBe("");
  await expect(page.locator("#search")).toHaveValue("");
});

test("focus moves from a removed chip to the next, and all filters can be cleared at once", async ({ page }) => {
  await open(page, "./measures/?theme=legislation&state=jordan&state=nepal");
  await expect(chips(page)).toHaveCount(3);
  await page.getByRole("button", { name: "Remove filter: State, Jordan" }).click();
  await expect(chips(page)).toHaveCount(2);
  await expect(page.getByRole("button", { name: "Remove filter: State, Nepal" })).toBeFocused();
  await expect(page.locator("#state-jordan")).not.toBeChecked();
  await expect(summary(page)).toHaveText(
    line(ids((one) => one.theme === "legislation" && by("nepal")(one)).length, "in Legislation, reported by Nepal"),
  );

  await page.getByRole("button", { name: "Clear all filters" }).click();
  await expect(summary(page)).toHaveText(line(MEASURES.length));
  await expect(chips(page)).toHaveCount(0);
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(0);
  expect(new URL(page.url()).search).toBe("");
  // Focus is not lost when the focused button disappears.
  await expect(page.locator("#results")).toBeFocused();
});

test("if nothing is found, each filter offers its removal with the count that this gives", async ({
  page,
}) => {
  const filters = [
    { query: "theme=protection", keeps: (one) => one.theme === "protection" },
    { query: "state=jordan", keeps: by("jordan") },
    { query: "kind=need", keeps: (one) => one.kind === "need" },
  ];
  expect(ids((one) => filters.every(({ keeps }) => keeps(one)))).toEqual([]);
  await open(page, `./measures/?${filters.map(({ query }) => query).join("&")}`);
  await expect(summary(page)).toContainText(`0 of ${MEASURES.length} measures`);
  await expect(page.locator("main")).toContainText("not in this report");
  await expect(chips(page)).toHaveCount(filters.length);
  await expect(page.locator("#state-jordan"), "a chosen value can be taken back").toBeEnabled();
  const offers = page.locator(".nothing-found li");
  await expect(offers).toHaveCount(filters.length);
  for (const place of filters.keys()) {
    const left = ids((one) => filters.every(({ keeps }, other) => other === place || keeps(one)));
    await expect(offers.nth(place)).toContainText(new RegExp(`: ${left.length} measures?$`));
    await offers.nth(place).getByRole("link").click();
    await expect(summary(page)).toHaveText(new RegExp(`^${left.length} of `));
    expect(await measuresShown(page)).toEqual(left);
    await page.goBack();
    await expect(offers).toHaveCount(filters.length);
  }
});

test("a value is excluded and included again", async ({ page }) => {
  await open(page, "./measures/?theme=legislation");
  const exclude = page.locator("#state-jordan-not");
  await exclude.click();
  const without = ids((one) => one.theme === "legislation" && !by("jordan")(one));
  await expect(summary(page)).toHaveText(line(without.length, "in Legislation, not credited to Jordan"));
  expect(await measuresShown(page)).toEqual(without);
  expect(new URL(page.url()).search).toBe("?theme=legislation&state.not=jordan");
  await expect(exclude).toHaveAttribute("aria-pressed", "true");
  await expect(chips(page)).toHaveText([/Theme, Legislation/, /State, not Jordan/]);
  await expect(exclude, "focus stays").toBeFocused();
  await exclude.click();
  await expect(exclude).toHaveAttribute("aria-pressed", "false");
  expect(new URL(page.url()).search).toBe("?theme=legislation");
});

test("records can be filtered by any or by all of several topics", async ({ page }) => {
  const topics = ["employment-conditions", "irregular-status"];
  const any = ids((one) => topics.some((topic) => one.topics.includes(topic)));
  const all = ids((one) => topics.every((topic) => one.topics.includes(topic)));
  expect(all.length).toBeGreaterThan(0);
  expect(any.length).toBeGreaterThan(all.length);
  await open(page, `./measures/?topic=${topics[0]}`);
  const match = page.getByRole("radiogroup", { name: "Match Topic" });
  await expect(match.getByRole("radio", { name: "all of these" }), "one value needs no match").toBeDisabled();
  await page.locator(`#topic-${topics[1]}`).click();
  await expect(summary(page)).toHaveText(line(any.length, "on Employment conditions or Irregular status"));
  await match.getByRole("radio", { name: "all of these" }).click();
  await expect(summary(page)).toHaveText(line(all.length, "on Employment conditions and Irregular status"));
  expect(await measuresShown(page)).toEqual(all);
  expect(new URL(page.url()).search).toBe(`?topic=${topics[0]}&topic=${topics[1]}&topic.match=all`);
});
