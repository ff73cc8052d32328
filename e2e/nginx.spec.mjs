// The responses of nginx without a page, and that it accepts the configuration in hosting/ without a warning. Headers
// and files are tested in hosts.spec.mjs, redirects in redirects.spec.mjs.
import { readFileSync } from "node:fs";
import { request as ask } from "node:http";
import { join } from "node:path";

import { expect, open, summary, test } from "./fixtures.mjs";
import { nginx } from "./hosts.mjs";
import { SITE } from "./site.mjs";

for (const path of ["/", "/a/b/"]) {
  test.describe(`below ${path}`, () => {
    let host;
    test.beforeAll(async () => {
      host = await nginx({ path });
    });
    test.afterAll(async () => host.stop());

    test("the configuration is accepted without a warning", () => {
      expect(host.said).toEqual([]);
    });

    test("every response has the content and the headers of the site", async () => {
      const LOST = readFileSync(join(SITE, "404.html"), "utf8");
      const long = "x".repeat(9_000);
      for (const [method, asked, status] of [
        ["GET", "api/", 404],
        ["GET", "api/v1/", 404],
        ["GET", "assets/", 404],
        ["GET", "assets", 404],
        ["GET", "no-such-page/", 404],
        ["GET", "measures/no-such-file.html", 404],
        ["GET", "assets/gone.js", 404],
        ["POST", "measures/", 404],
        ["DELETE", "api/v1/measures.csv", 404],
        ["GET", `measures/?q=${long}`, 414],
        ["GET", `measures/${long}/`, 414],
      ]) {
        let answer = await fetched(host, method, path + asked);
        // A folder is first redirected to its slash.
        if (answer.status === 301) answer = await fetched(host, method, answer.headers.location);
        const what = `${method} ${asked.slice(0, 40)}`;
        expect(answer.status, what).toBe(status);
        expect(answer.text === LOST, `${what}: ${answer.text.slice(0, 200)}`).toBe(true);
        expect(answer.headers["content-type"], what).toBe("text/html; charset=utf-8");
        expect(answer.headers["content-security-policy"], what).toContain("frame-ancestors 'self'");
        expect(answer.headers["cache-control"] ?? "", what).not.toContain("max-age");
      }
    });
  });
}

/** The response to a request with any method and length. */
const fetched = ({ url }, method, path) =>
  new Promise((done, failed) => {
    const { hostname, port } = new URL(url);
    const asked = ask({ hostname, port, path, method }, (answer) => {
      const parts = [];
      answer.on("data", (part) => parts.push(part));
      answer.on("end", () =>
        done({ status: answer.statusCode, headers: answer.headers, text: Buffer.concat(parts).toString() }),
      );
    });
    asked.on("error", failed);
    asked.end();
  });

test.describe("a query that is longer than hosts accept", () => {
  test.use({ onPurpose: /status (of )?414/ });

  test("still opens the page, which says what it has left out", async ({ page }) => {
    const host = await nginx();
    await open(page, `${host.url}measures/?theme=legislation&q=${"women+".repeat(1_500)}`, 414);
    await expect(page.locator("h1")).toHaveText("National measures");
    await expect(summary(page)).toContainText("in Legislation");
    await host.stop();
  });
});
