// A page in a frame with "sandbox" has an opaque origin, so its own files are cross-origin. If the host allows every
// origin to read the assets, the page works as elsewhere; otherwise, its first line says that the selection of the link
// is not applied.
import { expect, test } from "./fixtures.mjs";
import { nginx, plain } from "./hosts.mjs";
import { records } from "./site.mjs";

const COUNT = records("measures").length;
const LINK = "measures/?theme=legislation&state=jordan&view=embed";

/** A page of the same host, which may always embed the explorer, with the explorer in a frame. */
async function framed(page, host, sandbox, link = LINK) {
  const address = `${host.url}holder.html`;
  const frame = `<iframe sandbox="${sandbox}" src="${host.url}${link}" width="1200" height="600"></iframe>`;
  await page.route(address, (route) =>
    route.fulfill({ contentType: "text/html", body: `<!doctype html><title>Holder</title>${frame}` }),
  );
  await page.goto(address);
  return page.frameLocator("iframe");
}

/** The first line that a reader sees. */
const firstLine = (frame) =>
  frame.locator("body").evaluate((body) => body.innerText.split("\n").find((line) => line.trim()));

test.describe("a host that allows every origin to read the assets", () => {
  // The browser's errors for pages, which the program requests and leaves to the browser if it may not read them, and
  // for the inline script; and the error of Playwright's own script, which blocks workers.
  test.use({
    onPurpose: /XMLHttpRequest at|CORS policy|net::ERR_FAILED|Blocked script execution|^exception: .*'serviceWorker'/,
  });

  let host;
  test.beforeAll(async () => {
    host = await nginx();
  });
  test.afterAll(async () => host.stop());

  test("scripts allowed: the selection is applied, and links work", async ({ page }) => {
    const frame = await framed(page, host, "allow-scripts");
    await frame.locator("#app[data-ready]").waitFor({ state: "attached" });
    await expect(frame.getByRole("status")).toContainText("in Legislation, reported by Jordan");
    await expect(frame.locator(".masthead")).toBeHidden();
    for (const name of ["fault", "plain"]) await expect(frame.locator(`#notice-${name}`)).toBeHidden();
    await frame.locator("a.entry__source").first().click();
    await expect(frame.getByRole("heading", { level: 1 })).toContainText(", measure ");
    await frame.locator("#app[data-ready]").waitFor({ state: "attached" });
  });

  test("scripts allowed: filters work, and the address follows", async ({ page }) => {
    const frame = await framed(page, host, "allow-scripts", "measures/?state=jordan");
    await frame.locator("#app[data-ready]").waitFor({ state: "attached" });
    await frame.locator("#theme-legislation").click();
    await expect(frame.getByRole("status")).toContainText("in Legislation, reported by Jordan");
    expect(page.frames().at(1).url()).toContain("theme=legislation&state=jordan");
  });

  test("scripts not allowed: the page has its layout, and first says that no selection applies", async ({ page }) => {
    const frame = await framed(page, host, "");
    await expect(frame.locator(".entry")).toHaveCount(COUNT);
    await expect(frame.locator(".site-notices")).toHaveCSS("position", "sticky");
    // By position, because Playwright does not find text inside <noscript>.
    await expect(frame.locator("body > noscript:first-child > p")).toBeVisible();
    const box = await frame.locator("body > noscript > p").boundingBox();
    expect(box.y).toBeLessThan((await frame.locator(".masthead").boundingBox()).y);
  });
});

test.describe("a host that does not allow it", () => {
  // The browser's errors for files that an opaque origin may not read, and the error of Playwright's own script.
  test.use({ onPurpose: /CORS policy|net::ERR_FAILED|Failed to find a valid digest|^exception: .*'serviceWorker'/ });

  for (const link of [LINK, "measures/?theme=legislation", "matrix/?differs=1", "sources/?source=7"]) {
    test(`the first line says that the selection is not applied: ${link}`, async ({ page }) => {
      const host = await plain();
      const frame = await framed(page, host, "allow-scripts", link);
      await expect(frame.locator("#notice-fault")).toContainText("the selection in its link is not applied");
      await expect(frame.locator("#notice-fault")).toBeInViewport();
      await expect(frame.locator("#notice-plain")).toBeInViewport();
      const first = await firstLine(frame);
      expect(first).toContain("is not applied");
      await host.stop();
    });
  }
});
