// The test function of this suite: Playwright's, with pages that may not have errors. Every page of every test is
// watched, including new tabs: an error in the console, an exception, a blocked or failed request, a violation of the
// content policy or a request to another host fails the test. This file also contains how a page is opened and when it
// is ready. Helpers for the content of a page belong in the file that tests it.
import { readFile } from "node:fs/promises";

import { test as base, expect } from "@playwright/test";

import { NO_DOWNLOAD, exception, translated } from "./engines/exceptions.mjs";

export { expect };

export const test = base.extend({
  /** Whether documents in this test may have status 404, for tests of addresses without a page. */
  mayBeMissing: [false, { option: true }],

  /** Errors that a test causes on purpose, as a pattern. */
  onPurpose: [null, { option: true }],

  /** Skips tests that an engine cannot run, with the reason. */
  ability: [
    async ({}, use, info) => {
      const reason = exception(info.project.name, info.file, info.titlePath.slice(1).join(" › "));
      info.skip(Boolean(reason), reason);
      await use();
    },
    { auto: true },
  ],

  complaints: [
    async ({ ability: _, context, javaScriptEnabled, mayBeMissing, onPurpose }, use) => {
      const complaints = [];
      const missing = new Set();
      context.on("weberror", (error) => {
        complaints.push(translated(`exception: ${error.error().stack || error.error()}`));
      });
      context.on("request", (request) => {
        const { protocol, hostname } = new URL(request.url());
        if (protocol.startsWith("http") && hostname !== "127.0.0.1") complaints.push(`other host: ${request.url()}`);
      });
      context.on("requestfailed", (request) => {
        const reason = translated(request.failure()?.errorText ?? "");
        // A navigation that starts before the last page has loaded cancels its pending requests.
        const cancelled = reason === "net::ERR_ABORTED";
        const scriptsAreOff = javaScriptEnabled === false && request.resourceType() === "script";
        if (!cancelled && !scriptsAreOff) complaints.push(`failed: ${request.url()} ${reason}`);
      });
      context.on("response", (response) => {
        if (response.status() < 400) return;
        const expected = mayBeMissing && response.status() === 404 && response.request().isNavigationRequest();
        if (expected) missing.add(response.url());
        else complaints.push(`status ${response.status()}: ${response.url()}`);
      });
      context.on("console", (message) => {
        if (message.type() !== "error") return;
        complaints.push({ text: translated(message.text()), url: message.location().url });
      });
      await context.addInitScript(() => {
        document.addEventListener("securitypolicyviolation", (event) =>
          console.error(`policy: ${event.violatedDirective} blocks ${event.blockedURI}`),
        );
      });
      await use(complaints);
      const meant = (one) => onPurpose?.test(one.text ?? one);
      const left = complaints.filter((one) => !(one.url && missing.has(one.url)) && !meant(one));
      expect(left, "what the pages complained of").toEqual([]);
    },
    { auto: true },
  ],
});

/** Waits until the program has taken over from the static page. */
export async function ready(page) {
  await page.locator("#app[data-ready]").waitFor({ state: "attached" });
}

/** Opens a path below the root and waits for the program. */
export async function open(page, path, status = 200) {
  const response = await page.goto(path);
  // 304: what the browser has is still right.
  const arrived = response.status() === 304 ? 200 : response.status();
  expect(arrived, path).toBe(status);
  await ready(page);
}

/**
 * Opens a link whose query the test server itself refuses (too long, broken percent signs): the browser keeps the whole
 * address, but the server is asked without the query. A CDN may refuse such a link, too; this tests the others.
 */
export async function openRefused(page, path, query) {
  await page.route(
    (url) => url.search.length > 1,
    async (route) => route.fulfill({ response: await route.fetch({ url: route.request().url().split("?")[0] }) }),
  );
  await open(page, `${path}?${query}`);
  await page.unrouteAll();
}

/** The line that says how many records are shown. */
export function summary(page) {
  return page.getByRole("status");
}

/** Opens the drawer with files, citations and embedding code. */
export async function unfold(page) {
  const folded = page.locator(".take-away > details:not([open])");
  if (await folded.count()) await folded.locator("summary").first().click();
}

/** Presses the button of a file and reads the download; skips the rest of the test if the engine cannot observe it. */
export async function take(page, name) {
  test.skip(test.info().project.name === "Firefox", NO_DOWNLOAD);
  await unfold(page);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}

/** Waits until all entries of a list are rendered; those further down are empty at first. */
export async function allThere(page) {
  await expect(page.locator(".entry-list > li:empty")).toHaveCount(0);
}

/** The ids of the measures shown in the list or table, in order. */
export async function measuresShown(page) {
  await allThere(page);
  const links = page.locator("a.entry__source");
  return links.evaluateAll((found) => found.map((link) => new URL(link.href).pathname.split("/").at(-2)));
}

/** Expects that the element with this id has focus. */
export async function expectFocus(page, id) {
  await expect(page.locator(`[id="${id}"]`)).toBeFocused();
}

/** Delays the program until the returned function is called. */
export async function holdProgram(page) {
  let release;
  const released = new Promise((done) => (release = done));
  await page.route("**/*.wasm", async (route) => {
    await released;
    await route.continue();
  });
  return release;
}
