// Runs every engine with every number of records in one browser, each in a new page. Plain arrays run first: all other
// engines must give the same answers before they are timed. Usage: node run.mjs <result.json> [size]...
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

import { launch, serve } from "./browser.mjs";
import { SIZES } from "./questions.mjs";

const ORDER = ["arrays", "explorer", "explorer, for speed", "itemsjs", "crossfilter2", "MiniSearch", "FlexSearch"];

const [file, ...sizes] = process.argv.slice(2);
const root = fileURLToPath(new URL("../..", import.meta.url));
// Cross-origin isolated, so that the clock is precise and the memory can be measured.
const site = await serve(root, {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
});
const browser = await launch(
  "--js-flags=--expose-gc --max-old-space-size=8192",
  "--enable-blink-features=ForceEagerMeasureMemory",
  "--enable-precise-memory-info",
);
const results = [];
const foreseen = {};
const opened = async () => {
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  await page.goto(`${site.address}/benches/browser/page.html`);
  await page.locator("html[data-ready]").waitFor();
  return page;
};
mkdirSync(dirname(file), { recursive: true });
try {
  const asked = sizes.length ? sizes.map(Number) : SIZES;
  for (const size of asked) {
    let expected;
    for (const name of ORDER) {
      const page = await opened();
      const { result, found } = await page.evaluate(([...all]) => window.compare(...all), [name, size, expected]);
      expected ??= found;
      results.push(result);
      writeFileSync(file, JSON.stringify({ browser: browser.version(), results, foreseen }, null, 1));
      const times = Object.entries(result.ask).map(([key, ms]) => `${key} ${ms.toPrecision(3)} ms`);
      console.log(`  ${size} records, ${name}: ${times.join(", ")}`);
      await page.close();
    }
  }
  // The last two sizes show the growth.
  for (const size of asked.slice(-2)) {
    const page = await opened();
    foreseen[size] = await page.evaluate((size) => window.foreseen(size), size);
    await page.close();
  }
  writeFileSync(file, JSON.stringify({ browser: browser.version(), results, foreseen }, null, 1));
} finally {
  await browser.close();
  site.stop();
}
