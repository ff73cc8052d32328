// The test of this suite: Playwright's, on a page that may not complain. Every page of every test is watched, new tabs
// too: an error in the console, an exception, a blocked or failed request, a breach of the content policy or a request
// to another host fails the test. Also how a page is opened and when it is ready. What is on a page belongs to its own
// file.
import { readFile } from "node:fs/promises";

import { test as base, expect } from "@playwright/test";

import { NO_DOWNLOAD, exception, translated } from "./engines/exceptions.mjs";

export { expect };

export const test = base.extend({
  /** Whether documents of this test may answer 404: tests of addresses without a page. */
  mayBeMissing: [false, { option: true }],

  /** Complaints that a test brings about on purpose, as a pattern. */
  onPurpose: [null, { option: true }],

  /** Does not run what an engine cannot do, and says why. */
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
        // A navigation that starts before the last page has loaded cancels what that page still waits for.
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
 * Opens a link whose query the test server itself refuses (too long, broken percent signs): the browser keeps the
 * whole address, the server is asked without the query. A CDN may refuse such a link too; this is what happens where
 * it does not.
 */
export async function openRefused(page, path, query) {
  await page.route(
    (url) => url.search.length > 1,
    async (route) => route.fulfill({ response: await route.fetch({ url: route.request().url().split("?")[0] }) }),
  );
  await open(page, `${path}?${query}`);
  await page.unrouteAll();
}

/** The one line that says how many records are shown. */
export function summary(page) {
  return page.getByRole("status");
}

/** Unfolds files, citations and the frame. */
export async function unfold(page) {
  const folded = page.locator(".take-away > details:not([open])");
  if (await folded.count()) await folded.locator("summary").first().click();
}

/** Presses the button of a file and reads what the browser was given; ends the test where no engine tells of that. */
export async function take(page, name) {
  test.skip(test.info().project.name === "Firefox", NO_DOWNLOAD);
  await unfold(page);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}

/** What is further down a list follows late; until then its place is empty. */
export async function allThere(page) {
  await expect(page.locator(".entry-list > li:empty")).toHaveCount(0);
}

/** The ids of the measures shown, in their order, in the list or in the table. */
export async function measuresShown(page) {
  await allThere(page);
  const links = page.locator("a.entry__source");
  return links.evaluateAll((found) => found.map((link) => new URL(link.href).pathname.split("/").at(-2)));
}

/** The element that has focus, by its id. */
export async function expectFocus(page, id) {
  await expect(page.locator(`[id="${id}"]`)).toBeFocused();
}

/** Keeps the program from coming until the function that this gives is called. */
export async function holdProgram(page) {
  let release;
  const released = new Promise((done) => (release = done));
  await page.route("**/*.wasm", async (route) => {
    await released;
    await route.continue();
  });
  return release;
}
