// The settings of the browser tests: they run on dist/ (or the folder in SITE_DIR), served as by a CDN, in the
// installed Chrome or Chromium.
import { fileURLToPath } from "node:url";

import { defineConfig } from "@playwright/test";

const root = fileURLToPath(new URL("..", import.meta.url));

export default defineConfig({
  testDir: ".",
  testMatch: "**/*.spec.mjs",
  // The other engines have their own configuration.
  testIgnore: "**/engines/*",
  outputDir: "results",
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  reporter: process.stdout.isTTY ? "line" : "list",
  use: {
    // The server below prints its port, so that two clones can be tested at the same time.
    baseURL: `http://127.0.0.1:${process.env.SITE_PORT}/`,
    screenshot: "only-on-failure",
    // Offline use is tested separately; in all other tests, each page comes from the server.
    serviceWorkers: "block",
    launchOptions: {
      executablePath: process.env.CHROME || undefined,
      // Chromium has no sandbox when run by root.
      args: [
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
  webServer: {
    command: `node scripts/serve.mjs "${process.env.SITE_DIR ?? "dist"}" 0`,
    cwd: root,
    wait: { stdout: /http:\/\/127\.0\.0\.1:(?<SITE_PORT>\d+)\// },
    timeout: 15_000,
  },
});
