// Redirects: no host or guide of ours redirects out of the host or the folder of the site, whatever the address. Tested
// without a browser, which would correct some of these addresses before it sends them.
import { readFileSync } from "node:fs";
import { request as ask } from "node:http";

import { expect, test } from "@playwright/test";

import { HOSTS } from "./hosts.mjs";

/** Requests below the site's path, each with the path to which hosts redirect it. */
const ASKED = [
  ["/measures/?q=law", "measures/?q=law"],
  ["/measures", "measures/"],
  ["//measures//?q=//x", "measures/?q=//x"],
  ["measures//", "measures/"],
  ["measures///40-3//?view=embed&q=a%2fb", "measures/40-3/?view=embed&q=a%2fb"],
  ["measures%2f", "measures/"],
  ["measures%2F40-3%2f", "measures/40-3/"],
  ["/evil.example/..%2f/measures/", "measures/"],
  ["/evil.example%2f..%2fmeasures/", "measures/"],
  ["x/..%2fmeasures/?sort=-state", "measures/?sort=-state"],
  ["measures?theme=legislation&q=%2f%2fx", "measures/?theme=legislation&q=%2f%2fx"],
];
/** Requests with any response, as long as it does not redirect elsewhere. */
const HOSTILE = [
  "/evil.example",
  "/evil.example/",
  "/evil.example/%2f..",
  "/evil.example/%2e%2e%2f",
  "/evil.example/..%2fmeasures",
  "//evil.example/..%2f..%2fmeasures",
  "\\evil.example/..%2fmeasures",
  "%5cevil.example/..%2fmeasures",
  "%5cevil.example//",
  "%5c%5cevil.example/%2f",
  "/%5cevil.example/%2f..%2f",
  "%2f%2fevil.example",
  "%2fevil.example%2f",
  "/user@evil.example/..%2fmeasures",
  "/%09/evil.example/",
  "%09/evil.example//",
  "%0d%0aLocation:%20https://evil.example//",
  "%0d%0aX-Evil:%20yes%2f",
  "/%E2%80%AE//",
  "measures%00//",
  "measures%252f%2f",
  "%25%32%66//",
  "%2e%2e%2f%2e%2e%2fevil",
  "..%2fevil//",
  "https://evil.example//",
  "javascript:alert(1)//..%2fmeasures",
  "measures//#//evil.example",
  "%//",
  "?//evil.example",
  `${"x/".repeat(500)}/`,
];

/** The status and the headers of a response; the path is sent unchanged. */
const answerOf = ({ url }, path) =>
  new Promise((done, failed) => {
    const { hostname, port } = new URL(url);
    const asked = ask({ hostname, port, path }, (answer) => {
      answer.resume();
      done(answer);
    });
    asked.on("error", failed);
    asked.end();
  });

/** The path to which a browser is redirected from an address; null without a redirect. */
function ledTo(host, path, { statusCode, headers }) {
  if (statusCode < 300 || statusCode > 399) return null;
  expect(headers.location, path).toMatch(/^\/(?![/\\])/);
  const { href } = new URL(headers.location, new URL(host.url).origin + path);
  expect(href.startsWith(host.url), `${path} leads to ${href}`).toBe(true);
  return href.slice(host.url.length);
}

for (const { name, start, path } of HOSTS) {
  test.describe(name, () => {
    let host;
    test.beforeAll(async () => {
      host = await start({ path });
    });
    test.afterAll(async () => host.stop());

    test("an address with repeated or encoded slashes redirects to that of the page, with its query", async () => {
      for (const [asked, wanted] of ASKED) {
        const answer = await answerOf(host, path + asked);
        expect(answer.statusCode, asked).toBeGreaterThan(300);
        let led = ledTo(host, path + asked, answer);
        // First the slashes are corrected, then the final one is added.
        const next = await answerOf(host, path + led);
        led = ledTo(host, path + led, next) ?? led;
        expect(led, asked).toBe(wanted);
        expect((await answerOf(host, path + led)).statusCode, asked).toBe(200);
      }
    });

    test("no address redirects to another host or out of the folder, and none injects a header", async () => {
      const before = path === "/" ? [] : HOSTILE.map((asked) => `/${asked}`);
      for (const asked of [...HOSTILE.map((asked) => path + asked), ...before]) {
        // A chain of redirects must end.
        let at = asked;
        for (let step = 0; at !== null; step += 1) {
          expect(step, `${asked} is led on and on`).toBeLessThan(4);
          const answer = await answerOf(host, at);
          expect(answer.headers["x-evil"], asked).toBeUndefined();
          const { location } = answer.headers;
          if (location === undefined) break;
          expect(location, at).toMatch(/^\/(?![/\\])/);
          const url = new URL(location, new URL(host.url).origin + at);
          expect(url.origin, `${at} leads to ${url}`).toBe(new URL(host.url).origin);
          at = url.pathname + url.search;
        }
      }
    });
  });
}
