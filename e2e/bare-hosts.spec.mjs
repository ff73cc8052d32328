// Hosts without support for slashes, types, compression or a proxy in front of them. The page works on each, or says in
// one sentence what does not work.
import { readFileSync } from "node:fs";
import { createServer, request as ask } from "node:http";
import { join, posix } from "node:path";

import { expect, measuresShown, open, ready, summary, test } from "./fixtures.mjs";
import { lenient } from "./hostile/lenient.mjs";
import { nginx, plain } from "./hosts.mjs";
import { SITE, files } from "./site.mjs";

const fault = (page) => page.locator("#notice-fault");
const plainly = (page) => page.locator("#notice-plain");

/** A host that changes the headers of its responses for assets. */
async function answering(change) {
  const before = (request, response) => {
    const asked = posix.normalize(request.url.split("?")[0]).slice(1);
    if (!asked.startsWith("assets/") || !files().includes(asked)) return response.emit("next");
    response.writeHead(200, change(asked));
    return response.end(readFileSync(join(SITE, asked)));
  };
  return plain({ before: [before] });
}

test.describe("a host that serves a folder without adding the slash", () => {
  for (const path of ["/", "/a/b/"]) {
    test(`below ${path} the address is corrected before anything is loaded`, async ({ page }) => {
      const host = await lenient({ path });
      const root = host.origin + path;
      for (const [asked, meant] of [
        ["measures?theme=legislation&state=jordan", "measures/?theme=legislation&state=jordan"],
        ["measures/40-3", "measures/40-3/"],
        ["states/jordan#instruments", "states/jordan/#instruments"],
        ["list?record=measure.40-3", "list/?record=measure.40-3"],
        ["topics/health", "topics/health/"],
      ]) {
        await open(page, root + asked);
        await expect(page).toHaveURL(root + meant);
        for (const notice of [fault(page), plainly(page)]) await expect(notice, asked).toBeHidden();
        const links = await page.locator("main a[href]").evaluateAll((all) => all.map(({ href }) => href));
        const own = links.filter((href) => typeof href === "string" && href.startsWith(host.origin));
        expect(own.length, asked).toBeGreaterThan(0);
        expect(own.filter((href) => !href.startsWith(root)), asked).toEqual([]);
      }
      await open(page, `${root}measures?theme=legislation`);
      await expect(summary(page)).toContainText("in Legislation");
      await page.locator("a.entry__source").first().click();
      await expect(page.locator("h1")).toContainText(", measure ");
      await host.stop();
    });
  }
});

for (const [what, type] of [
  ["as application/octet-stream", { "content-type": "application/octet-stream" }],
  ["without a type", {}],
  ["as text/plain", { "content-type": "text/plain" }],
]) {
  test(`a host that sends the program ${what}`, async ({ page }) => {
    const kinds = { ".css": "text/css", ".js": "text/javascript" };
    const own = (file) => ({ "content-type": kinds[posix.extname(file)] });
    const host = await answering((file) => (file.endsWith(".wasm") ? type : own(file)));
    await open(page, `${host.url}measures/?theme=legislation`);
    await expect(summary(page)).toContainText("in Legislation");
    await expect(fault(page)).toBeHidden();
    await host.stop();
  });
}

test.describe("a host that sends no correct types at all", () => {
  // The browser's error for a script that is not sent as JavaScript.
  test.use({ onPurpose: /MIME type|net::ERR_(FAILED|ABORTED)|status of 404|find a valid digest/ });

  test("the page can be read and says what does not work", async ({ page }) => {
    const host = await answering(() => ({ "content-type": "application/octet-stream" }));
    await page.goto(`${host.url}measures/?theme=legislation`);
    await expect(fault(page)).toContainText("the selection in its link is not applied");
    await expect(plainly(page)).toContainText("it looks plain");
    await expect(page.locator(".entry")).not.toHaveCount(0);
    await host.stop();
  });
});

test("a host without compression", async ({ page }) => {
  const host = await plain({ packed: false });
  const packed = [];
  page.on("response", (answer) => answer.headers()["content-encoding"] && packed.push(answer.url()));
  await open(page, `${host.url}measures/?theme=legislation`);
  await expect(summary(page)).toContainText("in Legislation");
  expect(packed).toEqual([]);
  await host.stop();
});

/** A proxy like one that terminates TLS: its host and port differ from those that the host of the site sees. */
async function proxy(inner) {
  const { hostname, port } = new URL(inner);
  const server = createServer((request, response) => {
    const headers = { ...request.headers, host: "inside.test", "x-forwarded-proto": "https" };
    const asked = ask({ hostname, port, path: request.url, method: request.method, headers }, (answer) => {
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
    });
    request.pipe(asked);
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const stop = () => {
    server.closeAllConnections();
    return new Promise((closed) => server.close(closed));
  };
  return { origin: `http://127.0.0.1:${server.address().port}`, stop };
}

for (const path of ["/", "/a/b/"]) {
  test(`behind a proxy, below ${path}, no link or request bypasses it`, async ({ page }) => {
    const host = await nginx({ path });
    const outside = await proxy(host.url);
    const root = outside.origin + path;
    const elsewhere = [];
    page.on("request", (asked) => asked.url().startsWith(root) || elsewhere.push(asked.url()));
    for (const [asked, meant] of [
      ["measures?theme=legislation", "measures/?theme=legislation"],
      ["measures//?theme=legislation", "measures/?theme=legislation"],
      ["measures%2F40-3", "measures/40-3/"],
    ]) {
      await page.goto(root + asked);
      await ready(page);
      await expect(page).toHaveURL(root + meant);
    }
    await open(page, `${root}measures/?theme=legislation`);
    expect((await measuresShown(page)).length).toBeGreaterThan(0);
    expect(elsewhere).toEqual([]);
    await outside.stop();
    await host.stop();
  });
}
