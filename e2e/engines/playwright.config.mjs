// The other engines: Firefox, WebKit, and Chromium of some years ago. They run like the tests in Chromium, on the same
// folder; FIREFOX_RUNS chooses which of them run in Firefox: in the gate only the journeys. Tests that an engine cannot
// run are in exceptions.mjs.
import { fileURLToPath } from "node:url";

import { defineConfig } from "@playwright/test";

import base from "../playwright.config.mjs";

const { launchOptions, ...use } = base.use;
const root = fileURLToPath(new URL("../..", import.meta.url));

/** The path of a browser that setup.sh has installed, from the environment. */
function program(name) {
  const path = process.env[name];
  if (!path) throw new Error(`${name} must name the browser; \`make test\` and \`make browsers\` set it.`);
  return path;
}

const IN_FIREFOX = {
  journeys: ["journeys.spec.mjs", "history.spec.mjs"],
  everything: "**/*.spec.mjs",
  monkey: "monkey/*.spec.mjs",
};

const old = (year) => ({
  name: `Chromium of ${year}`,
  testMatch: "engines/old.spec.mjs",
  testIgnore: [],
  use: { launchOptions: { ...launchOptions, executablePath: program(`CHROMIUM_${year}`) } },
});

export default defineConfig({
  ...base,
  testDir: root + "e2e",
  outputDir: "../results/engines",
  reporter: [[base.reporter], ["./reporter.mjs"]],
  use,
  projects: [
    {
      name: "Firefox",
      testIgnore: "**/engines/*",
      testMatch: IN_FIREFOX[process.env.FIREFOX_RUNS ?? "journeys"],
      use: {
        browserName: "firefox",
        channel: "moz-firefox",
        launchOptions: { executablePath: program("FIREFOX") },
      },
    },
    { name: "WebKit", testMatch: "engines/webkit-*.spec.mjs", testIgnore: [] },
    old(2022),
    old(2024),
  ],
});
