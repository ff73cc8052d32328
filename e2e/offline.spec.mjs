// After one visit, the whole site works without a network, on each host: every page with any query, every file, steps
// and reloads. The tests end the network by stopping the host.
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, measuresShown, open, ready, summary, test } from "./fixtures.mjs";
import { build, visit } from "./builds.mjs";
import { HOSTS, plain } from "./hosts.mjs";
import { SITE, files, pagePaths } from "./site.mjs";

test.use({
  serviceWorkers: "allow",
  // The browser's errors for a host that is gone or fails.
  onPurpose: /net::ERR_(CONNECTION_REFUSED|FAILED)|status (of )?503/,
});

for (const { name, start, path } of HOSTS) {
  test(`${name}: after one visit everything works without the host`, async ({ page }) => {
    const host = await start({ path });
    await visit(page, `${host.url}instruments/`);
    await host.stop();

    await test.step("the open page still works, including links to pages whose text is fetched", async () => {
      await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "About" }).click();
      await expect(page.locator("h1")).toHaveText("About this explorer");
      await expect(page).toHaveURL(`${host.url}about/`);
      await page.reload();
      await ready(page);
      await expect(page.locator("h1")).toHaveText("About this explorer");
    });

    await test.step("links open with any query, and keep their selection after a reload", async () => {
      await open(page, `${host.url}measures/?theme=legislation&state=jordan`);
      await expect(summary(page)).toContainText("in Legislation, reported by Jordan");
      const shown = await measuresShown(page);
      await page.reload();
      await ready(page);
      expect(await measuresShown(page)).toEqual(shown);
      await open(page, `${host.url}measures/40-3/index.html?utm=x`);
      await expect(page.locator("h1")).toContainText("measure 40-3");
      await open(page, `${host.url}measures?theme=legislation`);
      expect(page.url()).toBe(`${host.url}measures/?theme=legislation`);
    });

    await test.step("every page and every data file is available, as it was built", async () => {
      const data = files().filter((file) => file.startsWith("api/v1/") && /\.(csv|json)$/.test(file));
      const more = ["icon.svg", "licences.txt", "manifest.webmanifest", "sbom.cdx.json"];
      const wanted = [...pagePaths(), ...data, ...more];
      const kept = await page.evaluate(
        ([root, paths]) => Promise.all(paths.map((one) => fetch(root + one).then((answer) => answer.text()))),
        [host.url, wanted],
      );
      wanted.forEach((one, place) => {
        const file = one === "" || one.endsWith("/") ? `${one}index.html` : one;
        expect(kept[place] === readFileSync(join(SITE, file), "utf8"), one).toBe(true);
      });
    });

    await test.step("a download saves its file", async () => {
      await open(page, `${host.url}about/`);
      const download = page.waitForEvent("download");
      await page.locator("a[download]").first().click();
      expect(readFileSync(await (await download).path())).toEqual(readFileSync(join(SITE, "api/v1/states.csv")));
    });
  });
}

test.describe("an address without a page", () => {
  test.use({ mayBeMissing: true });

  test("is answered offline as on a host", async ({ page }) => {
    const host = await plain();
    await visit(page, host.url);
    await host.stop();
    await open(page, `${host.url}measures/99-9/`, 404);
    await expect(page.locator("h1")).toHaveText("Page not found");
    await page.goto(`${host.url}ratifications/`, { waitUntil: "commit" });
    await ready(page);
    await expect(page.locator("h1")).toHaveText("Instruments: ratification table");
  });
});

test("a network that does not answer is not waited for; one that answers is preferred", async ({ page }) => {
  let silent = false;
  const asked = [];
  const before = [
    (request, response) => {
      asked.push(request.url);
      // No answer at all, as on a stalled connection.
      if (!silent || !request.url.startsWith("/measures/")) response.emit("next");
    },
  ];
  const host = await plain({ before });
  await visit(page, host.url);
  await open(page, `${host.url}measures/?theme=policies`);
  expect(asked).toContain("/measures/?theme=policies");

  silent = true;
  await open(page, `${host.url}measures/?theme=legislation`);
  await expect(summary(page)).toContainText("in Legislation");
  expect(asked).toContain("/measures/?theme=legislation");
  await host.stop();
});

test("a host with errors does not replace a kept page", async ({ page }) => {
  let broken = false;
  const before = [
    (request, response) => {
      if (!broken) return response.emit("next");
      response.writeHead(503, { "content-type": "text/html" });
      response.end("<h1>Be back soon</h1>");
    },
  ];
  const host = await plain({ before });
  await visit(page, host.url);
  broken = true;
  await open(page, `${host.url}matrix/`);
  await expect(page.locator("h1")).toHaveText("Matrix: States and instruments");
  await host.stop();
});

test("a build is kept completely or not at all", async ({ page }) => {
  const before = [
    (request, response) => {
      if (!request.url.startsWith("/assets/site-")) return response.emit("next");
      response.writeHead(200, { "content-type": "application/json" });
      response.end('{"measures/":"of another build"}');
    },
  ];
  const host = await plain({ before });
  await page.addInitScript(() => {
    // Firefox has none where no page is open yet.
    if (!navigator.serviceWorker) return;
    const register = navigator.serviceWorker.register.bind(navigator.serviceWorker);
    navigator.serviceWorker.register = async (...all) => {
      const registration = await register(...all);
      window.end = new Promise((done) => {
        const worker = registration.installing;
        worker.addEventListener("statechange", () => done(worker.state));
      });
      return registration;
    };
  });
  await open(page, host.url);
  await page.waitForFunction(() => "end" in window);
  expect(await page.evaluate(() => window.end)).toBe("redundant");
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await host.stop();
});

test("readers who save data do not download the whole site", async ({ page }) => {
  const asked = [];
  const host = await plain({ before: [(request, response) => (asked.push(request.url), response.emit("next"))] });
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "connection", { value: { saveData: true } });
    if (navigator.serviceWorker) navigator.serviceWorker.register = () => console.error("registered");
  });
  await open(page, host.url);
  await page.waitForLoadState("load");
  expect(asked.filter((url) => /sw\.js|site-/.test(url))).toEqual([]);
  await host.stop();
});

test("the kill switch: kept files are deleted, and the site continues from the network", async ({ page }) => {
  // This test builds another site.
  test.setTimeout(180_000);
  const off = build({ OFFLINE: "off" });
  const host = await plain();
  await visit(page, host.url);
  expect(await page.evaluate(() => caches.keys())).toHaveLength(1);
  host.put(off.folder);
  await page.goto(`${host.url}matrix/`);
  const patient = { timeout: 30_000 };
  await expect.poll(() => page.evaluate(() => caches.keys()), patient).toEqual([]);
  const registered = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  await expect.poll(registered, patient).toBe(0);
  await open(page, `${host.url}about/`);
  await host.stop();
  off.clear();
});
