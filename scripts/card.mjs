// Draws the images that cannot be SVG: card.png for link previews and the icon for phones, which do not support it, and
// the icon for tabs (src/site/document.rs). Run by hand when name or icon change: CHROME=chromium node scripts/card.mjs
import { readFileSync } from "node:fs";

import { chromium } from "@playwright/test";

import config from "../e2e/playwright.config.mjs";

const icon = readFileSync("static/icon.svg", "utf8");
const card = `<style>
  body { margin: 0; display: grid; grid-template-columns: 300px 1fr; height: 630px }
  body { background: #fbf8f2; color: #211d18 }
  aside { background: #b04708; display: grid; place-items: center } svg { width: 220px }
  main { padding: 0 72px; align-content: center; font: 600 64px/1.15 Georgia, "Liberation Serif", serif }
  p { margin: 0 }
  small { font: 34px/1.4 "DejaVu Sans", sans-serif; color: #625a4e; display: block; margin-block: 0 28px }
  small + p + small { margin-block: 36px 0 }
</style><aside>${icon}</aside><main><small>A/72/215 Explorer</small><p>Violence against women migrant workers</p>
<small>Every entry with its paragraph</small></main>`;

async function draw(browser, html, width, height, path) {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(html);
  await page.screenshot({ path, omitBackground: true });
}

const browser = await chromium.launch(config.use.launchOptions);
await draw(browser, card, 1200, 630, "static/card.png");
await draw(
  browser,
  `<style>body{margin:0;background:#b04708}svg{display:block}</style>${icon}`,
  180,
  180,
  "static/icon-180.png",
);
await draw(browser, `<style>body{margin:0}svg{display:block}</style>${icon}`, 64, 64, "static/icon-64.png");
await browser.close();
