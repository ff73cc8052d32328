// The charts: each shows what the records say, on the page and as a file. The numbers are counted here from the data
// files. Tiles are tested in tiles.spec.mjs, the positions of marks in marks.spec.mjs.
import { readFile } from "node:fs/promises";

import { expect, open, summary, test } from "./fixtures.mjs";
import { measures, records } from "./site.mjs";

const STATES = records("states");
const MEASURES = measures();
const STATEMENTS = records("statements");
const THEMES = [...new Set(MEASURES.map((one) => one.theme))];
const BINDING = new Set(["ratified", "acceded", "party"]);
const MONTHS = "January February March April May June July August September October November December".split(" ");
const NARROW = { width: 320, height: 640 };

/** A date in words, with its own precision. */
function inWords(date) {
  const [year, month, day] = date.split("-");
  return [day && String(Number(day)), month && MONTHS[month - 1], year].filter(Boolean).join(" ");
}

/** The number of States that records name, and of all States. */
const share = (records) => `${new Set(records.flatMap((one) => one.states ?? one.state)).size} of ${STATES.length}`;
const totals = (one) => [2015, 2017].map((year) => one.counts.find((count) => count.year === year)?.count);

/** The report's headings on national measures. */
const NAMES = {
  legislation: "Legislation",
  policies: "Policies",
  "data-and-research": "Data and research",
  prevention: "Prevention and training",
  protection: "Protection and assistance",
  cooperation: "Cooperation",
};
/** The events on the dates of developments. */
const EVENTS = {
  "21-1": "General Assembly: high-level meeting",
  "23-1": "Global Forum on Migration: Summit",
  "35-1": "Commissioner signs Istanbul Convention",
};
/** The page of each chart, and the texts that it must contain, in order. */
const PICTURES = {
  ratifications: {
    path: "./instruments/",
    says: records("instruments")
      .filter((one) => totals(one).every(Boolean))
      .flatMap((one) => {
        const [before, after] = totals(one);
        return [one.short_name, `${before} → ${after} +${after - before}`];
      }),
  },
  headings: {
    path: "./",
    says: THEMES.flatMap((theme) => [
      NAMES[theme],
      share(MEASURES.filter((one) => one.theme === theme && one.kind === "measure")),
    ]),
  },
  bound: {
    path: "./",
    says: records("instruments")
      .filter((one) => one.lists_states)
      .flatMap((one) => [
        one.short_name,
        share(STATEMENTS.filter((said) => said.instrument === one.instrument && BINDING.has(said.status))),
      ]),
  },
  map: { path: "./coverage/", says: STATES.map((one) => one.iso3) },
  dates: {
    path: "./developments/",
    says: [
      ...records("developments").map((one) => [one.date, EVENTS[one.development]]),
      ...records("instruments").map((one) => [one.in_force, `${one.short_name} in force`]),
      ...records("statements").map((one) => [one.date, "ILO C189 in force for Jamaica"]),
    ]
      .filter(([date]) => date)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .flatMap(([date, name]) => [name, inWords(date)]),
  },
  shares: {
    path: "./figures/",
    says: records("figures")
      .filter((one) => one.what.startsWith("Women’s share of") && one.paragraph === "6")
      .map((one) => `${one.estimated ? "an estimated " : one.approximate ? "about " : ""}${one.value}%`),
  },
};

/** The texts of a chart, except those of key and axis. */
const texts = (svg, selector = ".chart__text, .tile text") =>
  svg.locator(selector).evaluateAll((found) => found.map((text) => text.textContent));

/** What the browser exposes of the content of a chart to assistive technology. */
async function heard(page, svg) {
  const tools = await page.context().newCDPSession(page);
  const name = await svg.getAttribute("aria-labelledby");
  const { nodes } = await tools.send("Accessibility.getFullAXTree");
  const found = nodes.filter(({ ignored, role }) => !ignored && role.value === "image");
  const caption = await page.locator(`#${name}`).textContent();
  const [image] = found.filter((one) => one.name.value === caption);
  const inside = (node) =>
    node.childIds
      .map((id) => nodes.find((one) => one.nodeId === id))
      .flatMap((child) => [...(child.ignored ? [] : [child.name?.value ?? child.role.value]), ...inside(child)]);
  return inside(image);
}

/** Presses the save button of a chart and reads the file. */
async function save(page, id, info) {
  const download = page.waitForEvent("download");
  await page.locator(`#${id}`).getByRole("button", { name: /^SVG of the chart: / }).click();
  const file = await download;
  const name = file.suggestedFilename();
  const path = info.outputPath(name);
  await file.saveAs(path);
  return { name, path, text: await readFile(path, "utf8") };
}

/**
 * Texts that overlap or extend beyond their chart, by more than letters extend beyond their box in some fonts: a J
 * begins to its left, and fonts for many scripts have high lines.
 */
const crowded = (svg) =>
  svg.evaluate((root) => {
    const box = root.getBoundingClientRect();
    const found = [...root.querySelectorAll("text")].filter((text) => text.textContent.trim());
    const rows = found.map((text) => ({ says: text.textContent, at: text.getBoundingClientRect() }));
    const apart = (from, to, slack) => from + slack >= to;
    const over = ({ at: one }, { at: other }) =>
      !apart(one.left, other.right, 3) &&
      !apart(other.left, one.right, 3) &&
      !apart(one.top, other.bottom, 4) &&
      !apart(other.top, one.bottom, 4);
    const out = ({ at }) =>
      Math.max(box.left - at.left, at.right - box.right, box.top - at.top, at.bottom - box.bottom) > 4;
    const pairs = rows.flatMap((one, place) =>
      rows
        .slice(place + 1)
        .filter((other) => over(one, other))
        .map((other) => `${one.says} over ${other.says}`),
    );
    return [...pairs, ...rows.filter(out).map(({ says }) => `${says} sticks out`)];
  });

for (const [id, { path, says }] of Object.entries(PICTURES)) {
  test(`the chart says what the records say, at any width: ${id}`, async ({ page }) => {
    await open(page, path);
    const svg = page.locator(`#${id} > svg`);
    await expect(svg).toBeVisible();
    expect(says.length).toBeGreaterThan(4);
    const shown = await texts(svg, { shares: ".chart__value" }[id]);
    // The tiles are in the order of the States' names.
    expect(shown).toEqual(says);
    await expect(svg).toHaveAccessibleName(await page.locator(`#${id} figcaption`).textContent());
    await expect(svg).toHaveAccessibleDescription(await page.locator(`#${id} .chart__says`).textContent());
    if (id !== "map") expect(await heard(page, svg), "one image, and no letters in it").toEqual([]);
    for (const size of [{ width: 1440, height: 900 }, NARROW]) {
      await page.setViewportSize(size);
      expect(await crowded(svg), `${size.width} px`).toEqual([]);
    }
  });

  test(`the file of the chart opens by itself and shows the same: ${id}`, async ({ page, context }, info) => {
    await open(page, path);
    const svg = page.locator(`#${id} > svg`);
    const onPage = await texts(svg, "text");
    const caption = await page.locator(`#${id} figcaption`).textContent();
    const link = page.url();
    const file = await save(page, id, info);
    expect(file.name).toBe(`a-72-215-${id}.svg`);
    expect(file.text).not.toMatch(/ href=|var\(|<script|url\(/);

    const alone = await context.newPage();
    await alone.setViewportSize({ width: 1000, height: 1000 });
    await alone.goto(`file://${file.path}`);
    const root = alone.locator("svg").first();
    await expect(alone.locator("parsererror"), "well-formed").toHaveCount(0);
    await expect(alone.locator("title").first()).toHaveText(caption);
    const inside = await texts(alone.locator("svg > svg > svg"), "text");
    expect(inside).toEqual(onPage);
    const around = await root.evaluate((found) =>
      [...found.children].filter((one) => one.localName === "text").map((text) => text.textContent).join(" "),
    );
    expect(around.slice(0, caption.length)).toBe(caption);
    for (const part of ["A/72/215", "data version", link]) expect(around).toContain(part);
    expect(await crowded(root)).toEqual([]);
    const inner = alone.locator("svg svg");
    const kept = await inner.evaluateAll((found) => found.map((one) => getComputedStyle(one).overflow));
    expect(new Set(kept), "no letter is cut off at an edge").toEqual(new Set(["visible"]));
    const drawn = await root.evaluate((found) =>
      [...found.querySelectorAll("rect, circle, text")].map((one) => getComputedStyle(one).fill),
    );
    expect(new Set(drawn).size, "its colours came with it").toBeGreaterThan(2);
    await alone.close();
  });
}

test("the table of a chart contains its numbers", async ({ page }) => {
  for (const id of ["dates", "shares"]) {
    await open(page, PICTURES[id].path);
    const figure = page.locator(`#${id}`);
    await expect(figure.getByRole("table")).toBeHidden();
    await figure.getByText("Table", { exact: true }).click();
    const rows = await figure.getByRole("row").evaluateAll((found) =>
      found.slice(1).map((row) => [...row.cells].map((cell) => cell.textContent)),
    );
    expect(rows.flat()).toEqual(await texts(figure.locator("> svg")));
  }
  await open(page, "./");
  for (const id of ["headings", "bound", "ratifications"]) {
    const figure = page.locator(`#${id}`);
    await figure.getByText("Table", { exact: true }).click();
    const rows = await figure.locator("tbody tr").evaluateAll((found) =>
      found.map((row) => [...row.cells].map((cell) => cell.textContent)),
    );
    const says = rows.flatMap(([name, ...values]) => [name, values.join(" ")]);
    expect(says, id).toEqual(await texts(figure.locator("> svg")));
  }
});

test("charts follow the selection", async ({ page }) => {
  await open(page, "./instruments/?state=jamaica");
  const values = await texts(page.locator("#ratifications > svg"), ".chart__value");
  await page.locator("#state-jamaica").click();
  await expect(page.locator("#ratifications .chart__value")).toHaveCount(PICTURES.ratifications.says.length / 2);
  expect(values.length).toBeGreaterThan(0);
  expect(values.length).toBeLessThan(PICTURES.ratifications.says.length / 2);
});

test("a static chart on an interactive page is shown however the page is reached", async ({ page }, info) => {
  await open(page, "./about/");
  await page.locator('#contents a[href$="developments/"]').click();
  await expect(page.locator("#dates > svg")).toBeVisible();
  await page.locator("#search").fill("zebra");
  await expect(summary(page)).toContainText("0 of");
  // It stays the same whatever is found.
  await expect(page.locator("#dates > svg")).toHaveCount(1);
  await page.locator("#search").fill("");
  await expect(page.locator("#dates > svg")).toHaveCount(1);
  await page.locator('#contents a[href$="figures/"]').click();
  await expect(page.locator("#shares > svg")).toBeVisible();
  await page.goBack();
  await expect(page.locator("#dates > svg")).toHaveCount(1);
  await save(page, "dates", info);
});

test("static charts that arrive late are added once, to the right page", async ({ page }) => {
  await open(page, "./matrix/");
  const held = [];
  const stills = (url) => /\/(figures|developments)\/$/.test(url.pathname);
  const release = async () => {
    for (const route of held.splice(0)) {
      await route.continue();
      await (await route.request().response()).finished();
    }
    // The page has handled earlier responses once it has the response to this.
    await page.evaluate(() => fetch("./").then((answer) => answer.text()));
  };
  await page.route(stills, (route) => (route.request().resourceType() === "xhr" ? held.push(route) : route.continue()));

  await page.locator('#contents a[href$="figures/"]').click();
  await expect.poll(() => held.length).toBe(1);
  await page.locator("#search").fill("women");
  await expect(page).toHaveURL(/q=women/);
  // The page was redrawn for the results, but has not requested the chart again.
  await expect(page.locator("#chips")).toContainText("women");
  expect(held.length, "requests").toBe(1);
  await release();
  expect(await page.locator("#shares").count(), "pictures").toBe(1);

  await page.locator('#contents a[href$="developments/"]').click();
  // A chart is requested when its place is drawn: when the browser is idle, and never if the page is left before.
  await expect.poll(() => held.length).toBe(1);
  await page.locator('#contents a[href$="figures/"]').click();
  await expect(page).toHaveURL(/\/figures\/$/);
  await expect.poll(() => held.length).toBe(2);
  await release();
  expect(await page.locator("[data-part] > *").count(), "pictures").toBe(1);
  await expect(page.locator("#shares > svg")).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("charts are shown, tiles are links, and no button is shown that does nothing", async ({ page }) => {
    for (const [id, { path }] of Object.entries(PICTURES)) {
      await page.goto(path, { waitUntil: "domcontentloaded" });
      await expect(page.locator(`#${id} > svg`)).toBeVisible();
      await expect(page.locator(`#${id} .chart__save`)).toBeHidden();
    }
    await page.goto("./coverage/", { waitUntil: "domcontentloaded" });
    await page.locator("#tile-jordan").click();
    await expect(page).toHaveURL(/\/coverage\/\?state=jordan$/);
  });
});
