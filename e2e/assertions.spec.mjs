// Checks the tests themselves: each of their assertions can fail.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { expect, test } from "@playwright/test";

import { faults } from "./assertions.mjs";

const FOLDER = fileURLToPath(new URL(".", import.meta.url));

test("every assertion can fail: it is awaited, asserts something, and does not take a promise for true", () => {
  const sources = readdirSync(FOLDER, { recursive: true }).filter((name) => name.endsWith(".mjs"));
  expect(sources.length).toBeGreaterThan(50);
  const wrong = sources.flatMap((name) =>
    faults(readFileSync(join(FOLDER, name), "utf8")).map((fault) => `${name}, ${fault}`),
  );
  expect(wrong).toEqual([]);
});

test("assertions that cannot fail are found", () => {
  const lost = `
    await page.waitForFunction(async () => false);
    await page.waitForFunction(() => fetch("x").then(({ ok }) => ok));
    await page.waitForFunction(() => caches.keys());
    expect(page.locator("p")).toHaveText("x");
    expect(page).not.toHaveURL("x");
    expect.poll(() => 1).toBe(2);
    expect(answer()).rejects.toThrow("x");
    expect(async () => {}).toPass();
    expect(1);
    expect(1).toBe;
    [1].forEach(async (one) => {});
    page.locator("a").click();`;
  expect(faults(lost).map((fault) => Number(/\d+/.exec(fault)[0]))).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  const held = `
    await page.waitForFunction(() => window.one === 1);
    await expect(page.locator("p")).toHaveText("x");
    await Promise.all([expect(page).toHaveURL("x"), page.goBack()]);
    const shown = () => expect.poll(() => 1).toBe(2);
    const download = page.waitForEvent("download");
    expect([1]).toEqual(expect.arrayContaining([1]));
    page.on("request", () => {});
    await page.evaluate(() => document.querySelector("a").click());`;
  expect(faults(held)).toEqual([]);
});
