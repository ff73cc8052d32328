import { spawn } from "node:child_process"; import { createInterface } from "node:readline"; import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test"; import config from "./playwright.config.mjs"; import { SITE } from "./site.mjs"; import { ready } from "./fixtures.mjs";
const script = fileURLToPath(new URL("../scripts/serve.mjs", import.meta.url));
const server = spawn(process.execPath, [script, SITE, "0"], { stdio: ["ignore", "pipe", "inherit"] });
let baseURL; for await (const line of createInterface({ input: server.stdout })) { const a = line.match(/http:\S+/); if (a) { baseURL = a[0]; break; } }
const browser = await chromium.launch(config.use.launchOptions);
const p = await (await browser.newContext({ baseURL })).newPage();
p.on("console", m => console.log("console", m.text())); p.on("pageerror", e => console.log("error", e.message));
await p.goto("./measures/?theme=legislation"); await ready(p);
await p.evaluate(() => { const d = document.querySelector(".take-away details"); d.dataset.me = "1"; d.addEventListener("toggle", () => console.log("toggle", d.open)); addEventListener("click", (e) => console.log("click", e.target.outerHTML.slice(0,80), e.defaultPrevented)); new MutationObserver((all) => all.forEach((m) => console.log("mut", m.type, m.target.className, [...m.removedNodes].map((n) => n.outerHTML?.slice(0,60))))).observe(document.querySelector(".results"), { childList: true, subtree: true, attributes: true }); });
await p.getByText("Cite", { exact: true }).click(); await p.waitForTimeout(900);
console.log(await p.evaluate(() => [document.querySelector(".take-away details").dataset.me, document.querySelector(".take-away details").open, getComputedStyle(document.querySelector(".take-away summary")).display]));
await browser.close(); server.kill();
