// A reader without JavaScript: every page in the folder is complete. hosting.spec.mjs tests the files.
import { expect, test } from "./fixtures.mjs";
import { files, measures, pagePaths, record, records } from "./site.mjs";

test.use({ javaScriptEnabled: false });

const NAMES = Object.fromEntries(records("states").map(({ state, name }) => [state, name]));
const WORDS = { ratified: "Ratified", acceded: "Acceded", party: "Party", signatory: "Signatory" };

/** The text that the page of a measure must contain; nothing for other pages. */
function recordOf(path) {
  const [folder, id] = path.split("/");
  if (folder !== "measures" || !id) return [];
  const { summary, paragraph, states, names } = record("measures", "measure", id);
  return [summary, `para. ${paragraph}`, ...states.map((state) => NAMES[state]), ...names];
}

/** Opens a page until it can be read, without waiting for the program that it would fetch. */
async function read(page, path) {
  const response = await page.goto(path, { waitUntil: "domcontentloaded" });
  expect(response.status(), path).toBe(200);
}

/** The pages by folder, those in small folders together, so that each group is a test of reasonable length. */
const GROUPS = new Map();
for (const path of pagePaths()) {
  const [folder, slug] = path.split("/");
  const group = slug && ["measures", "paragraphs", "states"].includes(folder) ? folder : "others";
  GROUPS.set(group, [...(GROUPS.get(group) ?? []), path]);
}

test("the groups contain every page", () => {
  expect([...GROUPS.keys()].sort()).toEqual(["measures", "others", "paragraphs", "states"]);
  expect(GROUPS.get("measures")).toHaveLength(records("measures").length);
  expect(GROUPS.get("states")).toHaveLength(records("states").length);
  expect(GROUPS.get("paragraphs")).toHaveLength(65);
});

/** Expects the content of pages without scripts, and that titles and descriptions are unique. */
async function expectInFull(page, paths) {
  const seen = { titles: new Map(), descriptions: new Map() };
  for (const path of paths) {
    await read(page, `./${path}`);
    await expect(page.locator("h1"), path).toBeVisible();
    const found = await page.evaluate(() => ({
      language: document.documentElement.lang,
      headings: document.querySelectorAll("h1").length,
      title: document.title,
      description: document.querySelector('meta[name="description"]')?.content ?? "",
      preview: document.querySelector('meta[property="og:title"]')?.content,
      text: document.querySelector("main").textContent.trim(),
      ways: document.querySelectorAll("nav a").length,
    }));
    expect(found.headings, path).toBe(1);
    expect(found.language, path).toBe("en");
    expect(found.title, path).toContain("A/72/215");
    expect(found.preview, path).toBe(found.title);
    expect(found.description.length, path).toBeGreaterThan(50);
    expect(found.text.length, path).toBeGreaterThan(150);
    expect(found.ways, path).toBeGreaterThan(3);
    for (const part of recordOf(path)) expect(found.text, path).toContain(part);
    expect(seen.titles.get(found.title), `the title of ${path}`).toBeUndefined();
    expect(seen.descriptions.get(found.description), `the description of ${path}`).toBeUndefined();
    seen.titles.set(found.title, path);
    seen.descriptions.set(found.description, path);
  }
}

for (const [group, paths] of GROUPS) {
  test(`every page has one heading, its title, its record and its navigation: ${group}`, async ({ page }) => {
    test.slow();
    await expectInFull(page, paths);
  });
}

test("all measures are listed", async ({ page }) => {
  await read(page, "./measures/");
  const all = measures();
  const entries = page.locator(".entry");
  await expect(entries).toHaveCount(all.length);
  await expect(entries.locator(".entry__summary")).toHaveText(all.map(({ summary }) => summary));
  await expect(entries.locator(".entry__source")).toHaveText(
    all.map(({ measure }) => `Measure ${measure}`),
  );
  // By class, because Playwright does not find text inside <noscript>.
  await expect(page.locator(".footer__no-script")).toBeVisible();
});

test("each instrument has its statements, and the matrix all of them", async ({ page }) => {
  const statements = records("statements");
  for (const { instrument, lists_states: lists } of records("instruments")) {
    await read(page, `./instruments/${instrument}/`);
    const said = statements.filter((one) => one.instrument === instrument);
    expect(said.length > 0, instrument).toBe(lists);
    await expect(page.locator("main tbody tr"), instrument).toHaveText(
      said.map(
        ({ state, status, paragraph }) =>
          new RegExp(`^${NAMES[state]}.*${WORDS[status] ?? "In force from"}.*para\\. ${paragraph}$`),
      ),
    );
    if (!lists)
      await expect(page.locator("main")).toContainText(
        "The report gives worldwide totals for this instrument and lists no States",
      );
  }

  await read(page, "./matrix/");
  const text = await page
    .locator(".cell")
    .evaluateAll((cells) => Object.fromEntries(cells.map((cell) => [cell.id, cell.textContent])));
  const listed = records("instruments").filter((one) => one.lists_states);
  expect(Object.keys(text)).toHaveLength(listed.length * 25);
  for (const { state, instrument, status } of statements) {
    expect(text[`cell-${state}-${instrument}`], `${state}, ${instrument}`).toContain(WORDS[status] ?? "In force from");
  }
  const silent = Object.values(text).filter((cell) => cell.includes("Not stated"));
  const pairs = new Set(statements.map(({ state, instrument }) => `${state} ${instrument}`));
  expect(silent).toHaveLength(listed.length * 25 - pairs.size);
});

test("the ratification table, the overview and the method are complete", async ({ page }) => {
  await read(page, "./instruments/");
  const rows = page.locator("table.ratifications tbody tr");
  await expect(rows).toHaveCount(records("instruments").length);
  const [c189] = record("instruments", "instrument", "ilo-c189").counts;
  const first = rows.filter({ hasText: "ILO C189" }).locator("td").first();
  await expect(first).toHaveText(String(c189.count), { useInnerText: true });

  await read(page, "./");
  for (const name of Object.values(NAMES)) {
    await expect(page.locator("main").getByRole("link", { name, exact: true })).toBeVisible();
  }

  await read(page, "./about/");
  const main = await page.locator("main").textContent();
  for (const { subject, summary } of records("notes")) {
    expect(main).toContain(subject);
    expect(main).toContain(summary);
  }
});

test.describe("without the style sheet, too", () => {
  test.use({ onPurpose: /status (of )?404/ });

  test("pages say nothing wrong: no chart without its styles, only one of two forms", async ({ page }) => {
    const [style] = files().filter((file) => file.endsWith(".css"));
    await page.route(`**/${style}`, (route) => route.fulfill({ status: 404, body: "" }));
    await read(page, "./");
    await expect(page.locator("figure svg")).not.toHaveCount(0);
    await expect(page.locator("figure svg:visible")).toHaveCount(0);
    await expect(page.locator("figure details")).not.toHaveCount(0);
    const [{ name }] = records("states");
    await expect(page.locator(".overview-states li").first()).toHaveText(new RegExp(`^${name} \\d+ measures? `));

    await read(page, "./recommendations/64-f/");
    await expect(page.locator('[data-links="stated"]')).not.toHaveCount(0);
    await expect(page.locator('[data-links="stated"]:visible')).toHaveCount(0);
    await expect(page.locator('[data-links="all"]:visible')).not.toHaveCount(0);
  });
});

test.describe("an address without a page", () => {
  test.use({ mayBeMissing: true });

  test("says so, and has links to pages", async ({ page }) => {
    const response = await page.goto("./measures/99-9/", { waitUntil: "domcontentloaded" });
    expect(response.status()).toBe(404);
    await expect(page.locator("h1")).toHaveText("Page not found");
    await page.locator("main").getByRole("link", { name: "Measures", exact: true }).click();
    await expect(page.locator("h1")).toHaveText("National measures");
  });
});
