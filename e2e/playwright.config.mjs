// How the browser tests run: against dist/ (or the folder in SITE_DIR), served as a CDN would, in the Chrome or
// Chromium of the machine.
import { defineConfig } from "@playwright/test";

const root = new URL("..", import.meta.url).pathname;

export default defineConfig({
  testDir: ".",
  testMatch: "**/*.spec.mjs",
  // The other engines have a configuration of their own.
  testIgnore: "**/engines/*",
  outputDir: "results",
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  reporter: process.stdout.isTTY ? "line" : "list",
  use: {
    // The port is told by the server below, so that two clones can be tested at once.
    baseURL: `http://127.0.0.1:${process.env.SITE_PORT}/`,
    screenshot: "only-on-failure",
    // What is kept for use offline has tests of its own; in all others each page comes from the server.
    serviceWorkers: "block",
    launchOptions: {
      executablePath: process.env.CHROME || undefined,
      // Chromium refuses its sandbox to root.
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
