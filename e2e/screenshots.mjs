// Takes screenshots of every kind of view: node e2e/screenshots.mjs <folder>. Wide, tablet and phone, light and dark,
// each page in its full height. Uses dist/, or the folder in SITE_DIR, and the browser in CHROME. Not a test.
import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

import { chromium } from "@playwright/test";

import { ready } from "./fixtures.mjs";
import config from "./playwright.config.mjs";
import { SITE } from "./site.mjs";
import { PHONE_PANEL, VIEWS } from "./views.mjs";

const WIDTHS = [1440, 768, 360];
const SCHEMES = ["light", "dark"];

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error("usage: node e2e/screenshots.mjs <folder>");
  process.exit(1);
}
mkdirSync(folder, { recursive: true });

/** Starts the server of the tests and returns its address. */
async function serve() {
  const script = fileURLToPath(new URL("../scripts/serve.mjs", import.meta.url));
  const server = spawn(process.execPath, [script, SITE, "0"], { stdio: ["ignore", "pipe", "inherit"] });
  for await (const line of createInterface({ input: server.stdout })) {
    const address = line.match(/http:\S+/);
    if (address) return { server, baseURL: address[0] };
  }
  throw new Error("the server did not start");
}

async function take(browser, baseURL, width, colorScheme) {
  const context = await browser.newContext({ baseURL, colorScheme, viewport: { width, height: 900 } });
  const page = await context.newPage();
  for (const { name, path, press } of width < 600 ? [...VIEWS, PHONE_PANEL] : VIEWS) {
    await page.goto(path);
    await ready(page);
    if (press) await page.locator(press).first().click();
    // A dialog is within the window; the rest of the page would be the same.
    const fullPage = !(await page.getByRole("dialog").isVisible());
    await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`), fullPage });
  }
  await context.close();
}

const { server, baseURL } = await serve();
const browser = await chromium.launch(config.use.launchOptions);
try {
  for (const width of WIDTHS) {
    for (const scheme of SCHEMES) await take(browser, baseURL, width, scheme);
  }
} finally {
  await browser.close();
  server.kill();
}
