// Only the script and the program whose hashes are in the page run, whatever a host or a cache sends instead, at any
// time, with any caching headers, and on every kind of page.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join, posix } from "node:path";

import { WHEN, changing } from "./changed-files.mjs";
import { expect, ready, test } from "./fixtures.mjs";
import { plain } from "./hosts.mjs";
import { BOOT, PROGRAM, SITE, files } from "./site.mjs";

const CACHING = ["no-store", "no-cache", "public, max-age=31536000, immutable"];
const PAGES = ["", "measures/", "matrix/", "list/", "sources/", "measures/40-3/", "states/jordan/", "about/", "no/"];

/** Records the size of every program that the page passes to the browser. */
const listen = (page) =>
  page.addInitScript(() => {
    window.programs = [];
    for (const name of ["instantiate", "instantiateStreaming", "compile", "compileStreaming"]) {
      const own = WebAssembly[name];
      WebAssembly[name] = async (given, ...all) => {
        const answer = await given;
        const bytes = answer instanceof Response ? await answer.clone().arrayBuffer() : answer;
        window.programs.push(bytes.byteLength);
        return own.call(WebAssembly, answer, ...all);
      };
    }
  });

/** Opens a page and expects that only the right program has run, or none with a notice. */
async function expectOwn(page, url, what) {
  await page.goto(url, { waitUntil: "commit" });
  const end = page.locator("#app[data-ready], #notice-fault:not([hidden])").first();
  await end.waitFor({ state: "attached" });
  expect(await page.evaluate(() => window.changed), what).toBeUndefined();
  const programs = await page.evaluate(() => window.programs);
  expect(programs.filter((size) => size !== readFileSync(join(SITE, PROGRAM)).length), what).toEqual([]);
}

/** Stops a host that the page may still be waiting for. */
async function leave(page, host) {
  await page.goto("about:blank");
  await host.stop();
}

test.use({ mayBeMissing: true, onPurpose: /find a valid digest|SRI's integrity checks|net::ERR_FAILED|status of 404/ });

for (const caching of CACHING) {
  test(`a changed file does not run: ${caching}`, async ({ page }) => {
    await listen(page);
    for (const file of [BOOT, PROGRAM]) {
      for (const [when, isChanged] of Object.entries(WHEN)) {
        const host = await changing(file, isChanged, caching);
        // Twice, because a file cached the first time must not run the second time.
        for (const _ of ["first", "again"]) await expectOwn(page, `${host.url}measures/`, `${file}, ${when}`);
        await leave(page, host);
      }
    }
  });
}

for (const file of [BOOT, PROGRAM]) {
  test(`a changed file does not run on any kind of page: ${posix.extname(file)}`, async ({ page }) => {
    await listen(page);
    for (const caching of ["no-store", "public, max-age=31536000, immutable"]) {
      const host = await changing(file, WHEN.always, caching);
      for (const path of PAGES) {
        await expectOwn(page, host.url + path, path);
        await expect(page.locator("#notice-fault"), path).toBeVisible();
        await expect(page.locator("#app[data-ready]"), path).toHaveCount(0);
      }
      await leave(page, host);
    }
  });
}

test("without changes, the right program runs", async ({ page }) => {
  await listen(page);
  await page.goto("./measures/");
  await ready(page);
  expect(await page.evaluate(() => window.programs)).toEqual([readFileSync(join(SITE, PROGRAM)).length]);
});

test("the program is downloaded once, although both the page and its script request it", async ({ page }) => {
  const asked = [];
  const count = (request, response) => (asked.push(request.url), response.emit("next"));
  const host = await plain({ before: [count] });
  await page.goto(`${host.url}measures/`);
  await ready(page);
  expect(asked.filter((url) => url.endsWith(".wasm"))).toHaveLength(1);
  await host.stop();
});

test("every page names its scripts and style sheet with their hashes, and these load no others", () => {
  const hash = (text) => `sha256-${createHash("sha256").update(text).digest("base64")}`;
  const pages = files().filter((file) => file.endsWith(".html"));
  expect(pages.length).toBeGreaterThan(200);
  for (const one of pages) {
    const text = readFileSync(join(SITE, one), "utf8");
    const tags = [...text.matchAll(/<(?:script|link)\b[^>]*\b(?:src|rel="(?:stylesheet|modulepreload)")[^>]*>/g)];
    expect(tags.map(([tag]) => /^<\w+/.exec(tag)[0]).sort(), one).toEqual(["<link", "<script"]);
    for (const [tag] of tags) {
      const [, address] = /(?:src|href)="([^"]*)"/.exec(tag);
      const file = posix.join(one === "404.html" ? "" : posix.dirname(one), address).replace(/^\//, "");
      expect(tag, one).toContain(`integrity="${hash(readFileSync(join(SITE, file)))}"`);
      expect(tag, one).toContain("crossorigin");
    }
  }
  const script = readFileSync(join(SITE, BOOT), "utf8");
  expect(script).not.toMatch(/\bimport\s*\(|\bimport\s*["'{*]|importScripts|\beval\b|new Function\b/);
  expect(script).toContain(hash(readFileSync(join(SITE, PROGRAM))));
});
