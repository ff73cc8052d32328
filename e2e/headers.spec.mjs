// The headers, graded by script as in docs/HOSTING.md, and the header files applied as by their hosts.
import { readFileSync } from "node:fs";
import { join, posix } from "node:path";

import { directives, evaluate, observatory } from "./grade.mjs";
import { expect, open, ready, summary, test } from "./fixtures.mjs";
import { nginx, plain } from "./hosts.mjs";
import { SITE, files } from "./site.mjs";

const GUIDE = readFileSync(new URL("../docs/HOSTING.md", import.meta.url), "utf8");
const HTML = readFileSync(join(SITE, "index.html"), "utf8");

/** The rules of `_headers`, each a pattern of paths with its headers. */
const RULES = readFileSync(join(SITE, "_headers"), "utf8")
  .trim()
  .split("\n\n")
  .map((rule) => {
    const [pattern, ...lines] = rule.split("\n");
    const is = new RegExp(`^${pattern.replace(/[.+?^$()|[\]\\]/g, "\\$&").replaceAll("*", ".*")}$`);
    return { is, headers: lines.map((line) => line.trim().split(/: (.*)/, 2)) };
  });

/** The headers of a path according to the rules, as hosts read them: values from several rules are joined. */
function ruled(path) {
  const found = {};
  for (const { is, headers } of RULES) {
    if (!is.test(path)) continue;
    for (const [name, value] of headers) {
      const key = name.toLowerCase();
      found[key] = found[key] === undefined ? value : `${found[key]}, ${value}`;
    }
  }
  return found;
}

/** The guide's figures for a host: the points of each test, in the order of its table, and the sum. */
function promised(column) {
  const [, table] = /\| test \| nginx over HTTPS .*\n\|[-:|]+\|\n((?:\|.*\n)+)/.exec(GUIDE);
  const rows = table.trim().split("\n").map((row) => row.split("|").slice(1, -1).map((cell) => cell.trim()));
  return rows.map((cells) => [cells[0].replaceAll("`", ""), cells[column].replaceAll("*", "")]);
}

/** Compares the points of a host with the table in the guide. */
function expectPromised(column, { points, score, grade }) {
  const rows = promised(column);
  const [, sum] = rows.pop();
  expect(sum).toBe(`${score}, ${grade}`);
  expect(rows).toHaveLength(Object.keys(points).length);
  for (const [name, number] of Object.entries(points)) {
    const [, said] = rows.find(([row]) => row.startsWith(name)) ?? [];
    // A bonus that does not count is in brackets.
    const [, sign, digits] = /^\(?([+−]?)(\d+)/.exec(said);
    expect(Number(`${sign === "−" ? "-" : ""}${digits}`), `${name}: ${said}`).toBe(number);
  }
}

test("nginx: the points in the guide, and at least 135", async ({ request }) => {
  const host = await nginx();
  for (const path of ["", "measures/?theme=legislation", "measures/40-3/", "no-such-page/"]) {
    const answer = await request.get(host.url + path);
    const found = observatory({ headers: answer.headers(), html: await answer.text() });
    expect(found.score, path).toBeGreaterThanOrEqual(135);
    expectPromised(1, found);
  }
  await host.stop();
});

test("_headers, and a host without our headers: the points in the guide", () => {
  expectPromised(2, observatory({ headers: ruled("/"), html: HTML }));
  expectPromised(3, observatory({ headers: { "strict-transport-security": "max-age=31556952" }, html: HTML }));
});

test("the policy: the only finding is that scripts of the host itself may run", () => {
  const inPage = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(HTML)[1];
  for (const policy of [inPage, ruled("/")["content-security-policy"]]) {
    expect(evaluate(policy)).toEqual(["medium, perhaps: script-src allows 'self'"]);
    expect(directives(policy).get("default-src")).toEqual(["'none'"]);
  }
});

test("the rules find bad policies", () => {
  const grade = (policy) => observatory({ headers: { "content-security-policy": policy }, html: "" }).points;
  for (const [policy, points] of [
    ["default-src 'none'", 10],
    ["default-src 'self'", 5],
    ["script-src 'self'", -20],
    ["default-src 'self' 'unsafe-inline'", -20],
    ["default-src 'self'; img-src http:", -10],
    ["default-src 'self'; script-src 'self' 'unsafe-eval'", -10],
    ["default-src 'self'; connect-src http://a.example", -20],
    ["default-src 'none'; style-src 'unsafe-inline'", 0],
  ]) {
    expect(grade(policy)["content policy"], policy).toBe(points);
  }
  expect(grade("default-src 'none'").frames).toBe(-20);
  expect(observatory({ headers: {}, html: "" })).toMatchObject({ score: 30, grade: "D" });
  for (const [policy, finding] of [
    ["default-src 'none'; script-src https:", "high: script-src is broad"],
    ["script-src 'self'", "high: object-src is missing"],
    ["default-src 'none'; script-src 'sha256-a'", "high: base-uri is missing"],
    ["default-src 'none'; scrip-src 'self'", "syntax: scrip-src is unknown or deprecated"],
    ["default-src none", "syntax: none in default-src lacks its quotation marks"],
    ["default-src 'nones'", "syntax: 'nones' in default-src is no keyword"],
    ["default-src 'none'; script-src 'unsafe-inline'", "high: script-src allows 'unsafe-inline'"],
    ["default-src 'none'", "info: no trusted types"],
  ]) {
    expect(evaluate(policy), policy).toContain(finding);
  }
});

test.describe("a host that reads _headers", () => {
  test("serves every kind of file by the rules, and the page works with them", async ({ page, request }) => {
    const before = (asked, response) => {
      const path = posix.normalize(asked.url.split("?")[0]);
      for (const [name, value] of Object.entries(ruled(path))) response.setHeader(name, value);
      response.emit("next");
    };
    const host = await plain({ before: [before] });
    const [wasm] = files().filter((file) => file.endsWith(".wasm"));
    const of = async (path) => (await request.get(host.url + path)).headers();
    expect(await of(wasm)).toMatchObject({
      "access-control-allow-origin": "*",
      "cross-origin-resource-policy": "same-origin",
    });
    expect((await of("measures/"))["access-control-allow-origin"]).toBeUndefined();
    expect(await of("api/v1/measures.csv")).toMatchObject({
      "access-control-allow-origin": "*",
      "cross-origin-resource-policy": "cross-origin",
    });
    await open(page, `${host.url}measures/?theme=legislation`);
    await expect(summary(page)).toContainText("in Legislation");
    await page.locator("a.entry__source").first().click();
    await expect(page.locator("h1")).toContainText(", measure ");
    await page.reload();
    await ready(page);
    await host.stop();
  });
});
