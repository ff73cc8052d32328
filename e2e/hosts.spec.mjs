// The same folder on each host: every page, file and download arrives complete, the headers are those in
// docs/HOSTING.md, and a page below a path works as at the root. Offline use is tested in offline.spec.mjs.
import { readFileSync } from "node:fs";
import { join, posix } from "node:path";

import { build } from "./builds.mjs";
import { expect, open, ready, test } from "./fixtures.mjs";
import { HOSTS, nginx } from "./hosts.mjs";
import { SITE, files, pagePaths } from "./site.mjs";
import { VIEWS } from "./views.mjs";

const TYPES = {
  css: "text/css",
  csv: "text/csv",
  html: "text/html",
  js: /^(text|application)\/javascript/,
  json: "application/json",
  png: "image/png",
  svg: "image/svg+xml",
  wasm: "application/wasm",
  webmanifest: "application/manifest+json",
  xml: /^(text|application)\/xml/,
};
const PACKED = /\.(br|gz)$/;
const bytes = (path) => readFileSync(join(SITE, path));

for (const { name, start, path } of HOSTS) {
  test.describe(name, () => {
    let host;
    test.beforeAll(async () => {
      host = await start({ path });
    });
    test.afterAll(async () => host.stop());

    test("every page and every file arrives complete, with its type", async ({ request }) => {
      const paths = [...pagePaths(), ...files().filter((file) => !PACKED.test(file))];
      expect(paths.length).toBeGreaterThan(200);
      for (const one of paths) {
        const file = one === "" || one.endsWith("/") ? `${one}index.html` : one;
        const answer = await request.get(host.url + one);
        expect(answer.status(), one).toBe(200);
        expect(Buffer.compare(await answer.body(), bytes(file)), one).toBe(0);
        const type = TYPES[posix.extname(file).slice(1)];
        if (type) expect(answer.headers()["content-type"], one).toMatch(type);
      }
    });

    test("every kind of view opens by its link, without requests outside the folder", async ({ page }) => {
      const outside = [];
      page.on("request", (asked) => asked.url().startsWith(host.url) || outside.push(asked.url()));
      for (const view of VIEWS.filter(({ status }) => !status)) {
        await open(page, host.url + view.path.slice(2));
        await expect(page.locator("h1"), view.name).toBeVisible();
      }
      expect(outside).toEqual([]);
    });

    test("every download of the about page saves its file", async ({ page }) => {
      await open(page, `${host.url}about/`);
      const links = await page.locator("a[download]").evaluateAll((found) => found.map((link) => link.href));
      expect(links.length).toBeGreaterThanOrEqual(24);
      for (const link of links) expect(link.startsWith(`${host.url}api/v1/`), link).toBe(true);
      for (const place of [0, 1]) {
        const download = page.waitForEvent("download");
        await page.locator("a[download]").nth(place).click();
        const file = await download;
        expect(readFileSync(await file.path())).toEqual(bytes(`api/v1/${file.suggestedFilename()}`));
      }
    });

    test("a folder without its slash redirects to the one with it", async ({ request }) => {
      const answer = await request.get(`${host.url}measures?theme=legislation`);
      expect(answer.url()).toBe(`${host.url}measures/?theme=legislation`);
      expect(answer.status()).toBe(200);
    });

    test.describe("an address without a page", () => {
      test.use({ mayBeMissing: true });

      test("answers 404, with text and links", async ({ request }) => {
        const answer = await request.get(`${host.url}measures/99-9/`);
        expect(answer.status()).toBe(404);
        expect(await answer.text()).toContain("Page not found");
      });
    });
  });
}

test.describe("an address without a page, below a path that the build knows", () => {
  test.use({ mayBeMissing: true });

  test("is answered with a full page of the site, whose links work", async ({ page }) => {
    // This test builds another site.
    test.setTimeout(180_000);
    const told = build({ SITE_ROOT: "/a/b" });
    const host = await nginx({ path: "/a/b/", folder: told.folder });
    await open(page, `${host.url}unknown/deep/`, 404);
    await expect(page.locator("h1")).toHaveText("Page not found");
    await expect(page.locator("#notice-plain")).toBeHidden();
    await page.locator("main").getByRole("link", { name: "Measures", exact: true }).click();
    await expect(page).toHaveURL(`${host.url}measures/`);
    await page.goto(`${host.url}ratifications/`, { waitUntil: "commit" });
    await ready(page);
    await expect(page.locator("h1")).toHaveText("Instruments: ratification table");
    await host.stop();
    told.clear();
  });
});

test.describe("the headers of nginx", () => {
  let host;
  test.beforeAll(async () => {
    host = await nginx({ path: "/" });
  });
  test.afterAll(async () => host.stop());

  /** The headers in `_headers`, by rule. */
  function wanted() {
    const rules = readFileSync(join(SITE, "_headers"), "utf8").trim().split("\n\n");
    return Object.fromEntries(
      rules.map((rule) => {
        const [pattern, ...lines] = rule.split("\n");
        return [pattern, Object.fromEntries(lines.map((line) => line.trim().split(/: (.*)/, 2)))];
      }),
    );
  }

  test("equal those in _headers; only view=embed may be in frames of other sites", async ({ request }) => {
    const everywhere = wanted()["/*"];
    const policy = everywhere["Content-Security-Policy"];
    for (const path of [
      "",
      "measures/?q=law",
      "measures/?q=view=embed",
      "measures/?view=embedded",
      "api/v1/measures.csv",
      "no-such-page/",
    ]) {
      const headers = (await request.get(host.url + path)).headers();
      for (const [name, value] of Object.entries(everywhere)) {
        if (name === "Content-Security-Policy") continue;
        expect(headers[name.toLowerCase()], `${path}: ${name}`).toBe(value);
      }
      expect(headers["content-security-policy"], path).toBe(
        policy.replace(/frame-ancestors .*/, "frame-ancestors 'self'"),
      );
    }
    for (const path of [
      "measures/?view=embed",
      "measures/?q=law&view=embed",
      "measures/?view=table&view=embed",
      "measures/?view=embed&q=law",
    ]) {
      expect((await request.get(host.url + path)).headers()["content-security-policy"], path).toBe(policy);
    }
  });

  test("cache files with hashed names for ever, revalidate others, and do not cache missing ones", async ({
    request,
  }) => {
    const keep = async (path) => (await request.get(host.url + path)).headers()["cache-control"];
    const assets = files().filter((file) => file.startsWith("assets/") && !PACKED.test(file));
    expect(assets.length).toBeGreaterThan(3);
    for (const asset of assets) expect(await keep(asset), asset).toBe(wanted()["/assets/*"]["Cache-Control"]);
    for (const path of ["", "measures/", "sw.js", "api/v1/measures.csv"])
      expect(await keep(path), path).toBe("no-cache");
    expect(await keep("assets/gone.js")).toBeUndefined();
  });

  test("allow pages of other sites to read only the data", async ({ request }) => {
    const readers = async (path) => {
      const headers = (await request.get(host.url + path)).headers();
      return [headers["access-control-allow-origin"], headers["cross-origin-resource-policy"]];
    };
    expect(await readers("api/v1/measures.csv")).toEqual(["*", "cross-origin"]);
    expect(await readers("measures/")).toEqual([undefined, "same-origin"]);
  });

  test("contain Vary for every response that has several encodings", async ({ request }) => {
    const packed = new Set(files().filter((file) => file.endsWith(".br")).map((file) => file.slice(0, -".br".length)));
    const kinds = new Map([...packed].map((file) => [posix.extname(file), file.replace(/(^|\/)index\.html$/, "$1")]));
    expect([...kinds.keys()].sort()).toEqual([
      ".css", ".csv", ".html", ".js", ".json", ".svg", ".txt", ".wasm", ".webmanifest",
    ]);
    for (const path of [...kinds.values(), "", "measures/", "no-such-page/"]) {
      for (const accepted of ["identity", "gzip", "br", "gzip, br"]) {
        const answer = await request.get(host.url + path, { headers: { "accept-encoding": accepted } });
        const { vary, etag } = answer.headers();
        expect(vary, `${path} as ${accepted}`).toBe("Accept-Encoding");
        if (!etag) continue;
        const again = await request.get(host.url + path, {
          headers: { "accept-encoding": accepted, "if-none-match": etag },
        });
        expect([again.status(), again.headers().vary], `${path} as ${accepted}, again`).toEqual([
          answer.status() === 404 ? 404 : 304,
          "Accept-Encoding",
        ]);
      }
    }
  });

  test("send the files compressed by the build, and a 304 if nothing has changed", async ({ request }) => {
    const get = (path, headers) => request.get(host.url + path, { headers });
    for (const path of ["measures/", "api/v1/measures.json", ...files().filter((file) => /\.(wasm|css)$/.test(file))]) {
      for (const [accepted, ending] of [
        ["br", ".br"],
        ["gzip", ".gz"],
      ]) {
        const headers = (await get(path, { "accept-encoding": accepted })).headers();
        const file = path.endsWith("/") ? `${path}index.html` : path;
        expect(headers["content-encoding"], path).toBe(accepted);
        expect(Number(headers["content-length"]), path).toBe(bytes(file + ending).length);
      }
      const { etag } = (await get(path, {})).headers();
      expect((await get(path, { "if-none-match": etag })).status(), path).toBe(304);
    }
  });
});
