// Text that is selected and copied is correct in plain text: names, topics, sources and counts are separated by text.
// Native tests check that no page joins two texts; these tests check the result of the browser's layout.
import { expect, open, test } from "./fixtures.mjs";
import { record, records } from "./site.mjs";

test.beforeEach(({ context }) => context.grantPermissions(["clipboard-read", "clipboard-write"]));

/** Selects an element with all that is in it: its lines. A blank that does not break is copied as one that does. */
async function selectedIn(found) {
  const selection = await found.evaluate((element) => {
    getSelection().selectAllChildren(element);
    return getSelection().toString();
  });
  return lines(selection.replaceAll("\u00a0", " "));
}

/** Copies an element; returns its lines on the clipboard, which equal the selection if that contains no fields. */
async function copied(page, found) {
  const selected = await selectedIn(found);
  await page.keyboard.press("Control+C");
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(lines(text)).toEqual(selected);
  return selected;
}

const lines = (text) => text.split(/\r?\n/).map((line) => line.trim()).filter(Boolean);

/**
 * Words that are joined by mistake: "RicaJordan", "credited40", "35para". Names and codes like this are excluded.
 */
const glued = (text) =>
  (text
    .replace(/BibTeX|JavaScript|TalkBack|VoiceOver|WebKit|YouTube|\b[0-9a-f]{12,}\b/g, "")
    .match(/\p{Ll}\p{Lu}\p{Ll}\w*|\p{Ll}{2}\d\w*|\d\p{Ll}{3,}/gu) ?? []);

const name = (slug) => record("states", "state", slug).name;

test("an entry: States, sources, summary, theme and topics", async ({ page }) => {
  // In the order of the report the theme is the heading over them.
  await open(page, "./measures/?state=costa-rica&topic=domestic-and-care-work&sort=state");
  const shown = page.locator(".entry");
  await expect(shown.first()).toBeVisible();
  const topics = Object.fromEntries(
    await page
      .locator("[id^=topic-]:not([id$=-not])")
      .evaluateAll((boxes) =>
        boxes.map((box) => [
          box.id.slice("topic-".length),
          box.closest("label").querySelector(".facet__label").textContent,
        ]),
      ),
  );
  const several = records("measures").filter(
    (one) =>
      one.states.includes("costa-rica") && one.states.length > 1 && one.topics.includes("domestic-and-care-work"),
  );
  expect(several.length).toBeGreaterThan(0);
  for (const { measure, states, summary, paragraph, topics: filed } of several) {
    const [who, sources, what, tags] = await copied(page, page.locator(`[id="measure-${measure}"]`));
    expect(who).toBe(states.map(name).join(", "));
    expect(sources).toBe(`Measure ${measure}, para. ${paragraph}`);
    expect(what).toBe(summary);
    expect(tags.split(" · ").slice(-filed.length)).toEqual(filed.map((slug) => topics[slug]));
    expect(tags.split(" · ").length).toBeGreaterThan(filed.length);
  }
});

test("States under silences, entities of an initiative, paragraphs on a State's page", async ({ page }) => {
  await open(page, "./coverage/?theme=protection");
  const [lead, silent] = await copied(page, page.locator(".silences"));
  const protecting = records("measures").filter((one) => one.theme === "protection");
  const none = records("states").filter(({ state }) => !protecting.some((one) => one.states.includes(state)));
  expect(lead).toBe(`None reported here: ${none.length} of 25 States`);
  expect(silent).toBe(none.map((state) => state.name).join(", "));

  await open(page, "./un-action/?entity=ilo");
  const joint = records("initiatives").find((one) => one.entities.includes("ilo") && one.entities.length > 1);
  const [who] = await copied(page, page.locator(`[id="initiative-${joint.initiative}"]`));
  expect(who.split(", ")).toHaveLength(joint.entities.length);

  await open(page, "./states/jordan/");
  const answered = await copied(page, page.locator(".answer-list__by").first());
  for (const line of answered) expect(line).toMatch(/^Measure \d+-\d+, para\. \d+, \S/);
});

for (const path of [
  "", "instruments/", "measures/?q=workers", "measures/?view=table&theme=policies", "states/jordan/", "states/china/",
  "recommendations/64-f/", "recommendations/", "coverage/?theme=legislation", "compare/?state=jordan&state=nepal",
  "paragraphs/31/", "developments/", "figures/", "search/?q=jordan", "about/",
]) {
  test(`nothing of ${path} runs into one word`, async ({ page }) => {
    await open(page, `./${path}`);
    const text = await selectedIn(page.locator(".body"));
    expect(text.length).toBeGreaterThan(10);
    expect(text.flatMap(glued)).toEqual([]);
  });
}

for (const path of [
  "instruments/", "measures/?view=table", "matrix/", "coverage/", "coverage/?state=indonesia&state=italy",
  "compare/?state=china&state=jordan&state=italy", "states/jordan/", "states/china/", "instruments/ilo-c189/",
  "instruments/trafficking-protocol/", "about/", "",
]) {
  test(`each row of a table of ${path} is a line`, async ({ page }) => {
    await open(page, `./${path}`);
    const tables = page.locator("table:visible");
    expect(await tables.count()).toBeGreaterThan(path ? 0 : -1);
    for (const table of await tables.all()) {
      const rows = await table.locator("tr:visible").count();
      const read = await copied(page, table);
      expect(read.length, read.slice(0, 12).join("\n")).toBe(rows);
      expect(read.filter((line) => /\S\(/.test(line))).toEqual([]);
    }
  });
}

test("what is silent says so when it is copied, and a number says what in it is no measure", async ({ page }) => {
  await open(page, "./coverage/?state=indonesia&state=italy&theme=legislation&theme=prevention");
  const read = await copied(page, page.locator("table.coverage"));
  expect(read.slice(1, 3)).toEqual([
    "Indonesia\t1 (1 in progress)\tnone reported here\t1 (1 in progress)",
    "Italy\tnone reported here\t1 (1 in progress)\t1 (1 in progress)",
  ]);
  await open(page, "./recommendations/64-f/");
  // Which of the two is shown is said to screen readers alone.
  expect((await copied(page, page.locator(".link-switch"))).join()).toMatch(/linked by us,\d+ records/);
});
