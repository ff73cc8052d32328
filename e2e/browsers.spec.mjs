// The oldest browsers that the site is made for (docs/BROWSERS.md): nothing in it needs more than they know, and its
// colours are the same in every browser, whoever chooses between light and dark.
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { newInPage, newInScript, newInSheet } from "./browsers.mjs";
import { expect, open, test } from "./fixtures.mjs";
import { SITE, files } from "./site.mjs";

/** What is newer than the oldest browsers and may be missing, with what a reader has instead. */
const HARMLESS = {
  "property text-wrap": "lines break where they are full",
  "property content-visibility": "what is out of sight is laid out, too",
  "property contain-intrinsic-block-size": "goes with content-visibility",
  "property overflow-clip-margin": "goes with content-visibility",
  "property scrollbar-gutter": "the page behind the evidence grows by the width of its bar",
  "property scrollbar-color": "bars as the system draws them",
  "property scrollbar-width": "bars as the system draws them",
  "property forced-color-adjust": "Safari has no forced colours",
  "property user-select": "buttons are copied with what is beside them",
  "property page": "wide tables are printed on the short side of the paper",
  "property size": "wide tables are printed on the short side of the paper",
  "@page": "Safari prints with its own margins",
  "break-after: avoid": "a page may end with a heading",
  "break-before: avoid": "a page may end with the head of a table",
  "@media (scripting)": "without scripts controls stand there that do nothing",
  ".chooser__states label:has(:disabled)": "the box looks disabled, its label does not",
  ".page:has(.matrix,.compare)": "wide tables are printed on the short side of the paper",
  ".prose>.page-head:has(+.prose__heading)": "more space above a heading",
  ".workbench:has(#differs)": "the facets are wider, the columns of the matrix narrower",
  ".take-away__open:has(:focus-visible)": "the ring is drawn by :focus-within",
};

/** What scripts ask for and do without. */
const ASKED_FOR = {
  ".requestIdleCallback": "Safari has no idle times: what waits for one is done at once",
  ".detached": "asked for by wasm-bindgen, which compares buffers where it is undefined",
  ".share": "there is no button that shares",
  ClipboardItem: "plain text alone is copied",
  ".capture": "a setting of listeners; the one that is new has to do with cameras",
};

const all = (ending) => files().filter((file) => file.endsWith(ending));
const text = (file) => readFileSync(join(SITE, file), "utf8");

test("the style sheet needs no browser that is newer than promised", () => {
  const [sheet, ...more] = all(".css");
  expect(more).toEqual([]);
  expect(newInSheet(text(sheet))).toEqual(Object.keys(HARMLESS).sort());
});

test("neither do the scripts, nor the pages", () => {
  const inside = [...text("index.html").matchAll(/<script(?: data-[^>]*)?>([^]+?)<\/script>/g)].map(
    ([, script]) => script,
  );
  expect(inside.length, "scripts inside of a page").toBeGreaterThan(0);
  const scripts = all(".js").map(text);
  expect(scripts.length).toBeGreaterThan(1);
  expect([...new Set([...scripts, ...inside].flatMap(newInScript))].sort()).toEqual(Object.keys(ASKED_FOR).sort());
  expect([...new Set(all(".html").flatMap((file) => newInPage(text(file))))]).toEqual([]);
});

test("what is too new is found", () => {
  const sheet = `
    @layer a { b { color: red } }
    a { color: light-dark(#000, #fff); background: color-mix(in srgb, red, blue); block-size: 100dvh }
    a { & b { color: red } }
    b { content: "+"; content: "+" / ""; inset: 0 }
    c { color: red; color: color-mix(in srgb, var(--a), blue) }
    d { --a: var(--b, light-dark(#000, #fff)) }
    e:has(f), g { color: red }
    @supports (color: light-dark(#000, #fff)) { @media print { a { color: light-dark(#000, #fff) } } }
    @media (width >= 1px) { a { text-wrap: balance } }`;
  const names = ["& b", "color-mix()", "e:has(f),g drops what it need not", "light-dark()", "property text-wrap"];
  expect(newInSheet(sheet)).toEqual([...names, "unit dvh"]);
  expect(newInSheet('b { content: "+" / "" }')).toEqual(["content: … / …"]);
  const script = `[1].toSorted(); [1].at(0); Object.groupBy([], String); globalThis.navigation?.activation;
    globalThis.navigation.activation; structuredClone(1); new URLPattern({}); AbortSignal.any([]); Promise.any([]);`;
  expect(newInScript(script)).toEqual([".activation", ".any", ".groupBy", ".toSorted", "URLPattern"]);
  const page = '<p popover id="a">x</p><button type=button popovertarget="a">y</button><img src="a.png" alt>';
  expect(newInPage(page)).toEqual(["button[popovertarget]", "p[popover]"]);
});

/** The colours as tokens.css has them, the light one and the dark one of each. */
const TOKENS = [
  ...readFileSync(new URL("../static/css/tokens.css", import.meta.url), "utf8").matchAll(
    /(--[\w-]+): var\(--light, ([^)]+)\) var\(--dark, ([^)]+)\);/g,
  ),
].map(([, name, ...pair]) => [name, pair.map((colour) => colour.replaceAll(" ", ""))]);

for (const system of ["light", "dark"]) {
  for (const chosen of [null, "light", "dark"]) {
    test(`a ${system} system with ${chosen ?? "nothing"} chosen: colours, controls and paper`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: system });
      if (chosen) await page.addInitScript((theme) => localStorage.setItem("theme", theme), chosen);
      await open(page, "./measures/");
      const read = () =>
        page.evaluate((names) => {
          const style = getComputedStyle(document.documentElement);
          return names.map((name) => [name, style.getPropertyValue(name).replaceAll(" ", "")]);
        }, TOKENS.map(([name]) => name));
      const side = (chosen ?? system) === "dark" ? 1 : 0;
      expect(TOKENS.length).toBeGreaterThan(8);
      expect(await read()).toEqual(TOKENS.map(([name, pair]) => [name, pair[side]]));
      const scheme = await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
      expect(scheme).toBe(chosen ?? "light dark");
      await page.emulateMedia({ media: "print", colorScheme: system });
      const onPaper = { "--paper": "#fff", "--ink": "#000", "--soft": "#333" };
      expect(await read()).toEqual(TOKENS.map(([name, [light]]) => [name, onPaper[name] ?? light]));
    });
  }
}

for (const width of [320, 360, 1280]) {
  test(`a phone does not zoom in on a box for text: 16 pixels at least, at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    for (const path of ["./", "./measures/", "./search/?q=law", "./figures/", "./compare/?state=jordan&state=nepal"]) {
      await open(page, path);
      const sizes = await page
        .locator("input:not([type=checkbox], [type=radio], [type=file]), select, textarea")
        .evaluateAll((found) => found.map((one) => [one.id, getComputedStyle(one).fontSize]));
      expect(sizes.length, path).toBeGreaterThan(0);
      expect(sizes.filter(([, size]) => Number.parseFloat(size) < 16), path).toEqual([]);
      const overhang = await page.evaluate(() => document.scrollingElement.scrollWidth - innerWidth);
      expect(overhang, path).toBeLessThanOrEqual(0);
    }
  });
}
