// A view in a frame of another site's page: without header and footer, with a link to the whole view, and links that
// stay in the frame.
import { expect, open, ready, test, unfold } from "./fixtures.mjs";

/** A page of another site with the embedding code of a view; returns the frame. */
async function host(page, path) {
  await open(page, path);
  await unfold(page);
  await page.getByText("Embed", { exact: true }).click();
  const snippet = await page.locator(".snippet", { hasText: "<iframe" }).locator("pre").textContent();
  const address = new URL("/host.html", page.url()).href;
  await page.route(address, (route) =>
    route.fulfill({
      contentType: "text/html;charset=utf-8",
      body: `<!doctype html><title>Host</title><h1>Host</h1>${snippet}`,
    }),
  );
  await page.goto(address);
  const frame = page.frameLocator("iframe");
  await frame.locator("#app[data-ready]").waitFor({ state: "attached" });
  return { frame, snippet };
}

const CHROME = [".masthead", ".footer", ".filters", ".take-away", ".chips"];

test("the embedding code shows only the results, and links to the whole view", async ({ page, context }) => {
  const { frame, snippet } = await host(page, "./measures/?theme=legislation&state=jordan&q=%22law%22");
  expect(snippet).toMatch(
    /^<iframe src="http:.*&amp;view=embed" title="National measures, .*matching “&quot;law&quot;”/,
  );
  await expect(page.locator("iframe")).toHaveAttribute("title", /^National measures, in Legislation/);
  await expect(frame.getByRole("status")).toContainText("in Legislation, reported by Jordan");
  for (const part of CHROME) await expect(frame.locator(part).first(), part).toBeHidden();

  const opened = context.waitForEvent("page");
  await frame.getByRole("link", { name: "Open this view in the A/72/215 Explorer" }).click();
  const whole = await opened;
  await ready(whole);
  expect(new URL(whole.url()).search).toBe("?q=%22law%22&theme=legislation&state=jordan");
  for (const part of CHROME) await expect(whole.locator(part).first(), part).toBeVisible();
});

test("links that are followed in the frame stay in it", async ({ page }) => {
  const { frame } = await host(page, "./measures/?state=jordan");
  await frame.locator("a.entry__source").first().click();
  await expect(frame.getByRole("heading", { level: 1 })).toContainText(", measure ");
  const inner = page.frames().at(1);
  expect(inner.url()).toMatch(/\/measures\/[\d-]+\/\?view=embed$/);
  for (const part of [".masthead", ".footer", ".take-away"])
    await expect(frame.locator(part).first(), part).toBeHidden();
  await expect(frame.getByRole("link", { name: "Open this view in the A/72/215 Explorer" })).toBeVisible();

  // The link to the official document, which does not allow frames.
  const outside = frame.locator('main a[href^="https://undocs.org"]').first();
  await outside.evaluate((link) => link.addEventListener("click", (event) => event.preventDefault(), { once: true }));
  await outside.click();
  await expect(outside).toHaveAttribute("target", "_blank");
});

test("links to static pages and to parts of a page stay in the frame, too", async ({ page }) => {
  const { frame } = await host(page, "./recommendations/");
  const part = frame.locator('main a[href$="#states"]').first();
  await part.click();
  await expect.poll(() => page.frames().at(1).url()).toMatch(/\/recommendations\/[\w-]+\/\?view=embed#states$/);
  await frame.locator("#app[data-ready]").waitFor({ state: "attached" });
  await expect(frame.locator(".masthead")).toBeHidden();

  const state = await host(page, "./states/jordan/");
  await state.frame.locator('main a[href*="/matrix/"], main a[href*="../matrix/"]').first().click();
  await expect.poll(() => page.frames().at(1).url()).toMatch(/\/matrix\/\?state=jordan&view=embed$/);
  await state.frame.locator("#app[data-ready]").waitFor({ state: "attached" });
  await expect(state.frame.locator(".masthead")).toBeHidden();
});

test("header and footer are never shown in a frame, not even before the program starts", async ({ page }) => {
  await page.route(/\.wasm$/, () => {});
  await page.goto("./measures/?theme=legislation&view=embed", { waitUntil: "commit" });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("data-view", "embed");
  for (const part of [".masthead", ".footer", ".filters"]) await expect(page.locator(part).first()).toBeHidden();
  await page.unrouteAll({ behavior: "ignoreErrors" });
});

for (const path of [
  "./",
  "./instruments/",
  "./matrix/",
  "./coverage/",
  "./states/jordan/",
  "./search/?q=law",
  "./about/",
]) {
  test(`${path} can be embedded`, async ({ page }) => {
    await open(page, `${path}${path.includes("?") ? "&" : "?"}view=embed`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("region", { name: "About this link" })).not.toBeAttached();
    for (const part of [".masthead", ".footer", ".take-away"])
      await expect(page.locator(part).first(), part).toBeHidden();
    const { scroll, width } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      width: innerWidth,
    }));
    expect(scroll).toBeLessThanOrEqual(width);
  });
}
