// "Copy" beside a record, a table or an answer: the exact content of the clipboard, as plain text and as HTML, and what
// is shown if the browser refuses. Also text that a reader selects and copies by hand, in both formats.
import { clipboard, lines, pressed } from "./clipboard.mjs";
import { allThere, expect, open, summary, test } from "./fixtures.mjs";
import { record, records } from "./site.mjs";

const name = (slug) => record("states", "state", slug).name;
const { summary: SAID } = record("measures", "measure", "40-3");

test.describe("if the browser allows copying", () => {
  test.beforeEach(({ context }) => context.grantPermissions(["clipboard-read", "clipboard-write"]));

  test("a record, in a list and on its own page", async ({ page }) => {
    await open(page, "./measures/?theme=legislation");
    await allThere(page);
    const link = new URL("../measures/40-3/", page.url()).href;
    const { states } = record("measures", "measure", "40-3");
    const who = states.map(name).join(", ").replace(/, ([^,]*)$/, " and $1") || "No single State credited";
    const said = `${who}: ${SAID.replace(/\.$/, "")} (A/72/215, para. 40).`;
    const expected = { plain: `${said}\n${link}`, rows: [], text: [said], links: [["A/72/215, para. 40", link]] };
    expect(await pressed(page, page.getByRole("button", { name: "Copy measure 40-3", exact: true }))).toEqual(expected);
    await open(page, "./measures/40-3/");
    expect(await pressed(page, page.getByRole("button", { name: "Copy measure 40-3", exact: true }))).toEqual(expected);
  });

  test("a figure on a static page is copied with the link to its place", async ({ page }) => {
    await open(page, "./paragraphs/15/");
    const { plain } = await pressed(page, page.locator('[data-copy="figure.15-2"]'));
    expect(plain).toMatch(/^an estimated 73\.4 per cent: .* A\/72\/215, para\. 15\)\.\n/);
    expect(plain).toMatch(/\/paragraphs\/15\/#figure-15-2$/);
  });

  test("the answer, with the link of the view", async ({ page }) => {
    await open(page, "./measures/?theme=legislation&state=jordan");
    const line = await summary(page).textContent();
    const { plain, links } = await pressed(page, page.getByRole("button", { name: "Copy the answer" }));
    expect(plain).toBe(`National measures: ${line} (A/72/215, paras. 37 and 40).\n${page.url()}`);
    expect(links).toEqual([["A/72/215, paras. 37 and 40", page.url()]]);
  });

  test("the answer to a question, with the States that it names and the paragraph that says so", async ({ page }) => {
    await open(page, "./matrix/?bound=ilo-c143");
    const bound = records("statements").filter((one) => one.instrument === "ilo-c143");
    const named = bound.map((one) => name(one.state)).sort();
    const { plain } = await pressed(page, page.getByRole("button", { name: "Copy the answer" }));
    for (const state of named) expect(plain).toContain(state);
    expect(plain).toMatch(/ \(A\/72\/215, para\. 33\)\.\n/);
  });

  test("the matrix as a table, a row for each line, and the evidence of a cell", async ({ page }) => {
    await open(page, "./matrix/?state=china&state=jordan&instrument=trafficking-protocol&instrument=ilo-c189");
    const view = page.url();
    const table = [
      ["State", "Trafficking Protocol", "ILO C189"],
      ["China", "Ratified; Acceded", "Not stated"],
      ["Jordan", "Ratified; Acceded", "Not stated"],
    ];
    const asked = "limited to China or Jordan, on the Trafficking Protocol or ILO C189";
    const below = `Matrix: States and instruments, ${asked} (A/72/215, para. 31).`;
    expect(await pressed(page, page.getByRole("button", { name: "Copy table" }))).toEqual({
      plain: [...table.map((row) => row.join("\t")), below, view].join("\n"),
      rows: table,
      text: [below],
      links: [["A/72/215, para. 31", view]],
    });
    await page.locator("#cell-jordan-ilo-c189").click();
    const { plain } = await pressed(page, page.getByRole("dialog").getByRole("button", { name: "Copy" }));
    const link = new URL("../matrix/?cell=jordan.ilo-c189", view).href;
    expect(plain).toBe(`Jordan, ILO C189: Not stated (A/72/215).\n${link}`);
  });

  test("coverage, compared States and a table of a static page", async ({ page }) => {
    await open(page, "./coverage/?state=jordan&state=togo&theme=protection&theme=cooperation");
    const covered = await pressed(page, page.getByRole("button", { name: "Copy table" }));
    expect(covered.rows).toEqual([
      ["State", "Protection and assistance", "Cooperation", "Total, counted from this report"],
      ["Jordan", "none reported here", "1", "1"],
      ["Togo", "none reported here", "3", "3"],
      ["States with an entry", "0 of 2", "2 of 2", "2 of 2"],
    ]);
    const asked = "with an entry in Protection and assistance or Cooperation, limited to Jordan or Togo";
    const below = `Coverage: States and themes, ${asked} (A/72/215, paras. 52 and 53).`;
    expect(covered.plain).toBe([...covered.rows.map((row) => row.join("\t")), below, page.url()].join("\n"));
    await open(page, "./compare/?state=china&state=jordan");
    const compared = await pressed(page, page.getByRole("button", { name: "Copy table" }).first());
    const silent = ["Not stated", "Not stated", "Stated for neither"];
    const [twice, party] = ["Ratified; Acceded (para. 31)", "Party (para. 33)"];
    expect(compared.rows).toEqual([
      ["Instrument", "China", "Jordan", "Comparison"],
      ["Trafficking Protocol", twice, twice, "Stated for both: the statements are the same"],
      ["Smuggling Protocol", ...silent],
      ["ILO C97", ...silent],
      ["ILO C111", party, party, "Stated for both: the statements are the same"],
      ...["ILO C143", "ILO C181", "ILO C189", "Istanbul Convention"].map((treaty) => [treaty, ...silent]),
    ]);
    const said = "Compare States: China and Jordan (A/72/215, paras. 31 and 33).";
    expect(compared.plain).toBe([...compared.rows.map((row) => row.join("\t")), said, page.url()].join("\n"));
    await open(page, "./states/jordan/");
    const ofState = await pressed(page, page.getByRole("button", { name: "Copy table" }));
    expect(ofState.rows[0]).toEqual(["Instrument", "Status in the report", "Source"]);
    expect(ofState.rows).toContainEqual(["ILO C189", "Not stated", "A/72/215"]);
  });

  test("an older browser, which supports only text, copies the text", async ({ page }) => {
    await page.addInitScript(() => delete window.ClipboardItem);
    await open(page, "./measures/40-3/");
    await page.getByRole("button", { name: "Copy measure 40-3", exact: true }).click();
    await expect(page.locator(".copied")).toHaveText("Copied");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("(A/72/215, para. 40).\n");
  });
});

test("if the browser refuses, the text is shown to be copied by hand", async ({ page }) => {
  await page.addInitScript(() => {
    // In Firefox it is undefined before a page is opened.
    if (navigator.clipboard) navigator.clipboard.write = () => Promise.reject(new Error("denied"));
  });
  await open(page, "./measures/40-3/");
  const button = page.getByRole("button", { name: "Copy measure 40-3", exact: true });
  await button.click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("The browser did not allow copying.");
  const field = dialog.getByRole("textbox", { name: "Text to copy" });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/\(A\/72\/215, para\. 40\)\.\n.*\/measures\/40-3\/$/);
  await dialog.getByRole("button", { name: "Close" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();
  // This also works above the evidence of a cell, which stays open.
  await open(page, "./matrix/?cell=jordan.ilo-c189");
  await page.getByRole("dialog").getByRole("button", { name: "Copy" }).click();
  await expect(field).toHaveValue(/^Jordan, ILO C189: Not stated \(A\/72\/215\)\.\n/);
  await expect(field).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(field).toHaveCount(0);
  await expect(page.getByRole("dialog")).toContainText("Silence is not a “no”");
});

test.describe("selected and copied by hand", () => {
  test.beforeEach(({ context }) => context.grantPermissions(["clipboard-read", "clipboard-write"]));

  /** Selects what a selector finds, copies it by keyboard and reads both formats. */
  async function byHand(page, selector) {
    await page.locator(selector).evaluate((element) => getSelection().selectAllChildren(element));
    await page.keyboard.press("Control+C");
    return clipboard(page);
  }

  test("an entry", async ({ page }) => {
    await open(page, "./measures/?theme=legislation");
    await allThere(page);
    const { plain } = await byHand(page, '[id="measure-40-3"]');
    const read = lines(plain);
    expect(read[0]).toBe(record("measures", "measure", "40-3").states.map(name).join(", "));
    const filed = "Employment conditions · Recruitment";
    expect(read.slice(1)).toEqual(["Measure 40-3, para. 40", SAID, filed]);
  });

  for (const [page_, selector, table] of [
    ["matrix/?state=china&state=jordan&instrument=trafficking-protocol&instrument=ilo-c189", ".matrix", [
      ["State", "Trafficking Protocol", "ILO C189"],
      ["China", "Ratified; Acceded; two statements", "Not stated"],
      ["Jordan", "Ratified; Acceded; two statements", "Not stated"],
    ]],
    ["coverage/?state=jordan&state=togo&theme=protection&theme=cooperation", "table.coverage", [
      ["State", "Protection and assistance", "Cooperation", "Total"],
      ["Jordan", "none reported here", "1", "1"],
      ["Togo", "none reported here", "3", "3"],
      ["States with an entry, of 2", "0", "2", "2"],
    ]],
  ]) {
    test(`a row of ${selector} is a line`, async ({ page }) => {
      await open(page, `./${page_}`);
      const { plain, rows } = await byHand(page, selector);
      expect(lines(plain)).toEqual(table.map((row) => row.join("\t").trim()));
      const blank = (cell) => cell.replace(/\s+/g, " ").trim();
      expect(rows.map((row) => row.map(blank))).toEqual(table);
    });
  }

  test("compared States", async ({ page }) => {
    await open(page, "./compare/?state=china&state=jordan");
    const { plain, rows } = await byHand(page, ".compare >> nth=0");
    const silent = "Not stated\tNot stated\tStated for neither";
    const flagged = "Ratified; Acceded; two statements (para. 31)";
    const twice = ["Trafficking Protocol", flagged, flagged, "Stated for both: the statements are the same"];
    expect(lines(plain)).toEqual([
      "Instrument\tChina\tJordan\tComparison",
      twice.join("\t"),
      ...["Smuggling Protocol", "ILO C97"].map((treaty) => `${treaty}\t${silent}`),
      "ILO C111\tParty (para. 33)\tParty (para. 33)\tStated for both: the statements are the same",
      ...["ILO C143", "ILO C181", "ILO C189", "Istanbul Convention"].map((treaty) => `${treaty}\t${silent}`),
    ]);
    const protocol = rows.find(([first]) => first === "Trafficking Protocol");
    expect(protocol.map((cell) => cell.replace(/\s+/g, " "))).toEqual(twice);
  });
});
