// The journeys of a reader in WebKit, the engine of Safari. What is shown is compared with the data files.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import { by, ids, line, measures } from "../site.mjs";
import { VIEWS } from "../views.mjs";
import { KEYS, expect, test } from "./webdriver.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const MEASURES = measures();
const summary = (tab) => tab.text('[role="status"]');
const query = async (tab) => new URL(await tab.url()).search;
/** The ids of the listed measures, once all of them are rendered. */
async function listed(tab) {
  await expect.poll(() => tab.count(".entry-list > li:empty")).toBe(0);
  return tab.run(() => [...document.querySelectorAll("a.entry__source")].map(({ href }) => href.split("/").at(-2)));
}

test("two States and a theme: summary, rows and link agree, and the link opens the same view", async ({ tab }) => {
  await tab.open("measures/");
  expect(await summary(tab)).toBe(line(MEASURES.length));
  for (const box of ["#theme-legislation", "#state-nepal", "#state-jordan"]) await tab.press(box);
  const wanted = ids((one) => one.theme === "legislation" && by("jordan", "nepal")(one));
  expect(wanted.length).toBeGreaterThan(1);
  const sentence = line(wanted.length, "in Legislation, reported by Jordan or Nepal");
  await expect.poll(() => summary(tab)).toBe(sentence);
  await expect.poll(() => tab.run(() => document.title)).toMatch(/^Jordan, Nepal, Legislation · /);
  expect(await listed(tab)).toEqual(wanted);
  expect(await query(tab)).toBe("?theme=legislation&state=jordan&state=nepal");
  await tab.open(await tab.url());
  expect(await summary(tab)).toBe(sentence);
  expect(await listed(tab)).toEqual(wanted);
  expect(await tab.count("#filters input[type=checkbox]:checked")).toBe(3);
});

test("Back and Forward step through selections", async ({ tab }) => {
  await tab.open("measures/");
  await tab.press("#theme-legislation");
  await expect.poll(() => query(tab)).toBe("?theme=legislation");
  await tab.press("#state-jordan");
  const both = line(
    ids((one) => one.theme === "legislation" && by("jordan")(one)).length,
    "in Legislation, reported by Jordan",
  );
  await expect.poll(() => summary(tab)).toBe(both);
  await tab.back();
  await expect
    .poll(() => summary(tab))
    .toBe(line(ids((one) => one.theme === "legislation").length, "in Legislation"));
  expect(await tab.count("#state-jordan:checked")).toBe(0);
  await tab.forward();
  await expect.poll(() => summary(tab)).toBe(both);
});

test("a record is opened from the list, and Back returns to its link", async ({ tab }) => {
  await tab.open("measures/?theme=legislation");
  const wanted = ids((one) => one.theme === "legislation");
  const link = `a.entry__source[href$="/${wanted[1]}/"]`;
  await tab.press(link);
  await expect.poll(() => tab.text("h1")).toContain(`measure ${wanted[1]}`);
  await expect.poll(() => tab.isFocused("h1")).toBe(true);
  await tab.back();
  await expect.poll(() => summary(tab)).toBe(line(wanted.length, "in Legislation"));
  await expect.poll(() => tab.isFocused(link)).toBe(true);
});

test("a value is excluded and included again", async ({ tab }) => {
  await tab.open("measures/?theme=legislation");
  await tab.press("#state-jordan-not");
  const without = ids((one) => one.theme === "legislation" && !by("jordan")(one));
  await expect.poll(() => summary(tab)).toBe(line(without.length, "in Legislation, not credited to Jordan"));
  expect(await listed(tab)).toEqual(without);
  await tab.press("#state-jordan-not");
  await expect.poll(() => query(tab)).toBe("?theme=legislation");
});

test("if nothing is found, a filter can be removed, and the count shown for that is correct", async ({ tab }) => {
  await tab.open("measures/?theme=protection&state=jordan&kind=need");
  expect(await summary(tab)).toContain(`0 of ${MEASURES.length} measures`);
  const left = ids((one) => by("jordan")(one) && one.kind === "need").length;
  expect(await tab.text(".nothing-found li")).toMatch(new RegExp(`: ${left} measures?$`));
  await tab.press(".nothing-found li a");
  await expect.poll(() => summary(tab)).toMatch(new RegExp(`^${left} of `));
});

test("typed text is searched for, marked and kept in the link", async ({ tab }) => {
  await tab.open("measures/");
  await tab.type("#search", "shelter");
  await expect.poll(() => query(tab)).toBe("?q=shelter");
  await expect.poll(() => tab.count(".entry-list mark")).toBeGreaterThan(0);
  const shown = await listed(tab);
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.length).toBeLessThan(MEASURES.length);
  expect(await summary(tab)).toContain(`${shown.length} of ${MEASURES.length}`);
  expect(await tab.isFocused("#search")).toBe(true);
});

test("the evidence of a cell opens, has an address and is closed by Escape", async ({ tab }) => {
  await tab.open("matrix/?state=jordan");
  const cell = "table.matrix tbody button.cell";
  await tab.press(cell);
  await expect.poll(() => tab.count("dialog[open] .evidence__ways")).toBe(1);
  await expect.poll(() => query(tab)).toMatch(/cell=jordan\./);
  await tab.type("dialog[open] a, dialog[open] button", KEYS.escape);
  await expect.poll(() => tab.count("dialog[open]")).toBe(0);
  await expect.poll(() => tab.isFocused(cell)).toBe(true);
});

test("a record is put on the list, and the list opens with it", async ({ tab }) => {
  await tab.open("measures/40-3/");
  await tab.press('button[aria-label^="Add to list"], [data-pick]');
  await tab.open("list/");
  await expect.poll(() => query(tab)).toBe("?record=measure.40-3");
  expect(await tab.text("#results, main")).toContain("40-3");
});

/** The views that axe checks, which takes long here. */
const LOOKED_AT = ["overview", "matrix", "measures-filtered", "list"];
// This host does not serve the page for missing addresses.
const PAGES = VIEWS.filter(({ status }) => !status);
for (const part of [0, 1]) {
  test(`every kind of page starts and fits, and axe finds no faults, part ${part + 1}`, async ({ tab }) => {
    test.slow();
    const own = PAGES.filter((_, place) => place % 2 === part);
    expect(own.length).toBeGreaterThan(10);
    for (const { name, path, press } of own) {
      await tab.open(path);
      if (press) await tab.press(press);
      expect(await tab.text("h1"), name).not.toBe("");
      const overhang = await tab.run(() => document.scrollingElement.scrollWidth - innerWidth);
      expect(overhang, name).toBeLessThanOrEqual(0);
      const small = await tab.run(() =>
        [...document.querySelectorAll("input:not([type=checkbox]), select")]
          .filter((field) => Number.parseFloat(getComputedStyle(field).fontSize) < 16)
          .map(({ id }) => id),
      );
      expect(small, `${name}: a phone zooms in on smaller text`).toEqual([]);
      if (!LOOKED_AT.includes(name)) continue;
      const found = await tab.send("POST", "/execute/async", {
        script: `${AXE}; const done = arguments[arguments.length - 1];
          axe.run().then(({ violations }) => done(violations.map(({ id }) => id)));`,
        args: [],
      });
      expect(found, name).toEqual([]);
    }
  });
}
