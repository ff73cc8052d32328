// A view in a frame of somebody else's page: no frame of the site around it, a way back to the whole, and no way out of
// the frame by following links.
import { expect, open, ready, test, unfold } from "./fixtures.mjs";

/** A page of another that holds the frame which the explorer gives for a view; tells the frame. */
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

test("the snippet shows the results of the view alone, and leads back to all of it", async ({ page, context }) => {
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

test("whoever follows links in the frame stays in it", async ({ page }) => {
  const { frame } = await host(page, "./measures/?state=jordan");
  await frame.locator("a.entry__source").first().click();
  await expect(frame.getByRole("heading", { level: 1 })).toContainText(", measure ");
  const inner = page.frames().at(1);
  expect(inner.url()).toMatch(/\/measures\/[\d-]+\/\?view=embed$/);
  for (const part of [".masthead", ".footer", ".take-away"])
    await expect(frame.locator(part).first(), part).toBeHidden();
  await expect(frame.getByRole("link", { name: "Open this view in the A/72/215 Explorer" })).toBeVisible();

  // To the official document, which does not let itself be shown in a frame.
  const outside = frame.locator('main a[href^="https://undocs.org"]').first();
  await outside.evaluate((link) => link.addEventListener("click", (event) => event.preventDefault(), { once: true }));
  await outside.click();
  await expect(outside).toHaveAttribute("target", "_blank");
});

test("so does who follows a link to a page of the other program, or to a part of a page", async ({ page }) => {
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

test("the frame of the site is never drawn, not even before the program is there", async ({ page }) => {
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
