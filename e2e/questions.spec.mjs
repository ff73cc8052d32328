// Twenty questions of readers, each answered from the overview in at most four actions: a click, a key, a typed word,
// or Back. What the page shows is compared with the answer in the report. At the end, some with only the keyboard.
import { Way } from "./actions.mjs";
import { expect, measuresShown, open, summary, test } from "./fixtures.mjs";
import { by, ids, line, record, records } from "./site.mjs";

const MOST = 4;
const NAMES = Object.fromEntries(records("states").map(({ state, name }) => [state, name]));
const main = (page) => page.locator("main");
const names = (slugs) => slugs.map((slug) => NAMES[slug]);

/** A test of a question and the way to its answer. */
function question(asked, answer) {
  test(asked, async ({ page }) => {
    await open(page, "./");
    const way = new Way(page, MOST);
    await answer(page, way);
    way.done();
  });
}

/** The summary that opens the filter for silence. */
const silence = (page) => page.locator("details", { has: page.locator("#silent-ilo-c143") }).locator("summary");

/** Expects this sentence and these States on the matrix. */
async function isMatrix(page, sentence, slugs) {
  await expect(summary(page)).toHaveText(`${slugs.length} of 25 States ${sentence}`);
  await expect(page.locator("table.matrix tbody th")).toHaveText(names(slugs).map((name) => new RegExp(`^${name}`)));
}

/** Expects an entry on the page with all of these words. */
async function says(page, id, ...words) {
  const entry = page.locator(`[id="${id}"]`);
  for (const word of words) await expect(entry).toContainText(word);
}

question("which States are bound by both C97 and C143?", async (page, way) => {
  await way.to("Matrix");
  await way.click(page.locator("#bound-ilo-c097"));
  await way.click(page.locator("#bound-ilo-c143"));
  const both = ["bosnia-and-herzegovina", "burkina-faso", "cyprus", "italy", "philippines"];
  await isMatrix(page, "bound by ILO C97 and ILO C143", both);
});

question("which are bound by C97, with nothing stated on C143?", async (page, way) => {
  await way.to("Matrix");
  await way.click(page.locator("#bound-ilo-c097"));
  await way.click(silence(page));
  await way.click(page.locator("#silent-ilo-c143"));
  await isMatrix(page, "bound by ILO C97, with nothing stated on ILO C143", ["ecuador", "jamaica"]);
});

question("on which States does the report say nothing for the Smuggling Protocol?", async (page, way) => {
  await way.to("Matrix");
  await way.click(silence(page));
  await way.click(page.locator("#silent-smuggling-protocol"));
  await isMatrix(page, "with nothing stated on the Smuggling Protocol", ["china", "jordan", "nepal", "togo"]);
});

question("which States only signed the Istanbul Convention?", async (page, way) => {
  await way.to("Instruments");
  await way.click(main(page).getByRole("link", { name: "Istanbul Convention", exact: true }).first());
  await expect(page.locator("tr", { hasText: "Signatory" }).getByRole("rowheader")).toHaveText(["Cyprus", "Greece"]);
});

question("what is odd about Japan and the Trafficking Protocol?", async (page, way) => {
  await way.to("Matrix");
  await way.click(page.locator("#cell-japan-trafficking-protocol"));
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("The report says two things.");
  await expect(dialog).toContainText("all 25 reporting States have ratified the Protocol");
  await expect(dialog).toContainText("Japan is a signatory");
});

question("when does C189 enter into force for Jamaica?", async (page, way) => {
  await way.to("Matrix");
  await way.click(page.locator("#cell-jamaica-ilo-c189"));
  await expect(page.getByRole("dialog")).toContainText("In force from 11 October 2017");
});

question("by how many did the ratifications of the Migrant Workers Convention grow?", async (page, way) => {
  await way.to("Instruments");
  const row = page.locator("tr", { hasText: "Migrant Workers Convention" });
  await expect(row.locator("td").nth(0)).toHaveText("48");
  await expect(row.locator("td").nth(1)).toHaveText("51");
  await expect(row.locator("td").nth(2)).toContainText("+3");
  await expect(page.locator("main")).toContainText("Worldwide totals for 2015 and 2017");
});

question("who lets migrant domestic workers change employer, and when?", async (page, way) => {
  await way.search("change employer");
  await says(page, "measure-42-1", "Cyprus", "if the contract is breached");
  await says(page, "measure-40-6", "Jordan", "whose human rights are violated or who are exploited");
});

question("which State has a woman labour attaché for each 1,000 women workers?", async (page, way) => {
  await way.search("attaché");
  await says(page, "measure-40-2", "Nepal", "1,000 Nepalese women migrant workers");
});

question("how many agencies were closed, and where?", async (page, way) => {
  await way.search("agencies closed");
  await says(page, "measure-40-7", "Jordan", "nine recruitment agencies being closed and 19 licences");
});

question("which States report on shelters, hotlines and the like?", async (page, way) => {
  await way.to("Measures");
  await way.click(page.locator("#theme-protection"));
  expect(await measuresShown(page)).toEqual(ids((one) => one.theme === "protection"));
  const { states } = record("measures", "measure", "51-1");
  expect(states).toHaveLength(14);
  await says(page, "measure-51-1", ...names(states));
  await says(page, "measure-51-2", "hotlines");
});

question("for whom is no protection measure reported?", async (page, way) => {
  await way.click(page.getByRole("link", { name: /^For which States is no protection measure/ }));
  const silent =
    "Argentina, Burkina Faso, Cyprus, Jordan, Mozambique, Nepal, Philippines, Russian Federation, Sri Lanka, Togo";
  const found = page.locator(".silences");
  await expect(found).toContainText("None reported here: 10 of 25 States");
  await expect(found.locator("a")).toHaveText(silent.split(", "));
});

question("how do Costa Rica and Ecuador compare on access to justice?", async (page, way) => {
  await way.to("Compare");
  await way.click(page.getByRole("checkbox", { name: "Costa Rica" }));
  await way.click(page.getByRole("checkbox", { name: "Ecuador" }));
  await expect(summary(page)).toHaveText("2 of 25 States: Costa Rica and Ecuador");
  const policies = page.getByRole("row", { name: /^Policies/ });
  for (const cell of [0, 1]) {
    await expect(policies.locator("td").nth(cell)).toContainText("Reported that access to justice has improved");
    await expect(policies.locator("td").nth(cell)).toContainText("improve access to justice for women with irregular");
  }
});

question("which States have bilateral agreements?", async (page, way) => {
  await way.search("bilateral agreements");
  const { states } = record("measures", "measure", "52-1");
  await says(page, "measure-52-1", ...names(states));
  expect(states).toHaveLength(6);
});

question("how many people were dead or missing in 2016, and are they women?", async (page, way) => {
  await way.search("missing");
  await says(page, "figure-11-1", "7,872", "2016");
  await says(page, "figure-11-1", "People, women and men, recorded as dead or missing while migrating");
});

question("what is women’s share of migrants in Africa and in Asia?", async (page, way) => {
  await way.to("All pages");
  await way.click(page.locator("#contents").getByRole("link", { name: "Figures", exact: true }));
  await says(page, "figure-6-7", "46.1 per cent", "Africa");
  await says(page, "figure-6-8", "42 per cent", "Asia");
});

question("what does the report recommend on domestic workers, and which measures answer it?", async (page, way) => {
  await way.to("Recommendations");
  await way.click(page.locator("#topic-domestic-and-care-work"));
  const wanted = records("recommendations").filter(({ topics }) => topics.includes("domestic-and-care-work"));
  expect(wanted.map((one) => one.recommendation)).toEqual(expect.arrayContaining(["64-f", "64-j"]));
  for (const { recommendation, summary: said } of wanted) await says(page, `recommendation-${recommendation}`, said);
  await way.click(page.locator('[id="recommendation-64-f"]').getByRole("link", { name: /related records$/ }));
  await expect(page).toHaveURL(/\/recommendations\/64-f\/$/);
  await expect(main(page).locator('a[href*="/measures/"]', { hasText: /^Measure \d/ }).first()).toBeVisible();
});

question("what did UN-Women do in the Republic of Moldova?", async (page, way) => {
  await way.search("Moldova");
  await says(page, "initiative-58-1", "UN-Women", "capacity-building for migrant women");
  await says(page, "initiative-58-3", "to show the public what women migrant workers really contribute");
});

question("how is Jordan’s measure of paragraph 40 cited in a footnote?", async (page, way) => {
  await way.to("Measures");
  await way.click(page.getByRole("link", { name: "Measure 40-6", exact: true }));
  await expect(page.locator("h1")).toContainText("Jordan");
  await way.click(main(page).locator("summary", { hasText: "Download, cite or embed" }));
  await way.click(main(page).locator("summary", { hasText: /^Cite$/ }));
  const cited = page.locator(".snippet", { hasText: "United Nations style" }).locator("pre");
  await expect(cited).toContainText("A/72/215 (2017), para. 40. Available from");
});

question("send what Nepal or Jordan reported on legislation, as a file", async (page, way) => {
  await way.click(main(page).getByRole("link", { name: /^Legislation \d+$/ }));
  await way.click(page.locator("#state-jordan"));
  await way.click(page.locator("#state-nepal"));
  const wanted = ids((one) => by("jordan", "nepal")(one) && one.theme === "legislation");
  await expect(summary(page)).toHaveText(line(wanted.length, "in Legislation, reported by Jordan or Nepal"));
  // The link is the address; the file contains exactly these records.
  expect(new URL(page.url()).search).toBe("?theme=legislation&state=jordan&state=nepal");
  const file = await way.save(page.getByRole("button", { name: "Spreadsheet" }));
  expect(file.suggestedFilename()).toBe("a-72-215-measures-theme-legislation-state-jordan-state-nepal.csv");
  expect(await measuresShown(page)).toEqual(wanted);
});

test.describe("with only the keyboard", () => {
  question("which States are bound by both C143 and C189?", async (page, way) => {
    await way.press(page.getByRole("navigation", { name: "Pages", exact: true }).getByRole("link", { name: "Matrix" }));
    await expect(page.locator("h1")).toBeFocused();
    await way.press(page.locator("#bound-ilo-c143"), "Space");
    await way.press(page.locator("#bound-ilo-c189"), "Space");
    await isMatrix(page, "bound by ILO C143 and ILO C189", ["italy", "philippines"]);
  });

  question("what did Nepal report on justice?", async (page, way) => {
    await way.search("nepal justice");
    await says(page, "measure-43-4", "Nepal", "justice");
  });

  question("who reported training for officials?", async (page, way) => {
    await way.press(page.getByRole("link", { name: /^Who reported training for public officials\?/ }));
    const wanted = ids((one) => one.topics.includes("training-of-officials"));
    await expect(summary(page)).toHaveText(line(wanted.length, "on Training of officials"));
    expect(await measuresShown(page)).toEqual(wanted);
  });
});
