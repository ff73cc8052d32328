// The oldest supported browsers (docs/BROWSERS.md): nothing in the site needs newer features, and its colours are the
// same in every browser, whether the system or the reader chooses between light and dark.
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { newInPage, newInScript, newInSheet } from "./browsers.mjs";
import { expect, open, test } from "./fixtures.mjs";
import { SITE, files } from "./site.mjs";

/** Features that are newer than the oldest browsers but may be missing, with the effect for readers. */
const HARMLESS = {
  "property text-wrap": "lines are not balanced",
  "property content-visibility": "content outside the window is rendered, too",
  "property contain-intrinsic-block-size": "goes with content-visibility",
  "property overflow-clip-margin": "goes with content-visibility",
  "property scrollbar-gutter": "the page behind the evidence is wider by its scroll bar",
  "property scrollbar-color": "bars as the system draws them",
  "property scrollbar-width": "bars as the system draws them",
  "property forced-color-adjust": "Safari has no forced colours",
  "property user-select": "buttons are copied with the text next to them",
  "property page": "wide tables are printed in portrait",
  "property size": "wide tables are printed in portrait",
  "@page": "Safari prints with its own margins",
  "break-after: avoid": "a page may end with a heading",
  "break-before: avoid": "a page may end with the head of a table",
  "@media (scripting)": "without scripts, controls are shown that do nothing",
  ".chooser__states label:has(:disabled)": "the box looks disabled, its label does not",
  ".page:has(.matrix,.compare)": "wide tables are printed in portrait",
  ".prose>.page-head:has(+.prose__heading)": "more space above a heading",
  ".workbench:has(#differs)": "the facets are wider, the columns of the matrix narrower",
  ".take-away__open:has(:focus-visible)": "the ring is drawn by :focus-within",
};

/** Features that scripts use only if they exist, with the effect where they do not. */
const ASKED_FOR = {
  ".requestIdleCallback": "Safari has no idle callbacks: the work is done at once",
  ".detached": "asked for by wasm-bindgen, which compares buffers where it is undefined",
  ".share": "there is no button that shares",
  ClipboardItem: "only plain text is copied",
  ".capture": "an option of listeners; the new member of this name is for cameras",
};

const all = (ending) => files().filter((file) => file.endsWith(ending));
const text = (file) => readFileSync(join(SITE, file), "utf8");

test("the style sheet needs no newer browser than promised", () => {
  const [sheet, ...more] = all(".css");
  expect(more).toEqual([]);
  expect(newInSheet(text(sheet))).toEqual(Object.keys(HARMLESS).sort());
});

test("the scripts and the pages need no newer browser than promised", () => {
  const inside = [...text("index.html").matchAll(/<script(?: data-[^>]*)?>([^]+?)<\/script>/g)].map(
    ([, script]) => script,
  );
  expect(inside.length, "scripts inside of a page").toBeGreaterThan(0);
  const scripts = all(".js").map(text);
  expect(scripts.length).toBeGreaterThan(1);
  expect([...new Set([...scripts, ...inside].flatMap(newInScript))].sort()).toEqual(Object.keys(ASKED_FOR).sort());
  expect([...new Set(all(".html").flatMap((file) => newInPage(text(file))))]).toEqual([]);
});

test("features that are too new are found", () => {
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

/** The colours in tokens.css, each with its light and dark value. */
const TOKENS = [
  ...readFileSync(new URL("../static/css/tokens.css", import.meta.url), "utf8").matchAll(
    /(--[\w-]+): var\(--light, ([^)]+)\) var\(--dark, ([^)]+)\);/g,
  ),
].map(([, name, ...pair]) => [name, pair.map((colour) => colour.replaceAll(" ", ""))]);

for (const system of ["light", "dark"]) {
  for (const chosen of [null, "light", "dark"]) {
    test(`a ${system} system with ${chosen ?? "nothing"} chosen: colours, controls and print`, async ({ page }) => {
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
  test(`a phone does not zoom in on a text field: at least 16 pixels, at ${width}`, async ({ page }) => {
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
