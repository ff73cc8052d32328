// Further builds of the site, for tests that need more than one: written by the same program, from what the last
// `make dist` compiled, into another folder.
import { execFileSync } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { open } from "./fixtures.mjs";

const REPOSITORY = fileURLToPath(new URL("..", import.meta.url));

/**
 * Writes the site with these settings (SITE_URL, OFFLINE and the like), by default without compressed files, which take
 * most of the time. `changed` makes a build in which every file with a hash in its name, and therefore every page,
 * differs from the build before; or only the files whose names match a pattern.
 */
export function build(settings = {}, changed = "", names = /^([^/]+\.css|scripts\/boot\.js)$/) {
  const work = mkdtempSync(join(tmpdir(), "explorer-build-"));
  const compiled = join(work, "compiled");
  cpSync(join(REPOSITORY, ".site"), compiled, { recursive: true });
  if (changed) {
    for (const name of readdirSync(compiled, { recursive: true })) {
      if (names.test(name)) appendFileSync(join(compiled, name), `\n/* ${changed} */\n`);
    }
  }
  const folder = join(work, "site");
  const program = join(REPOSITORY, "target/tools/prerender");
  const env = { ...process.env, COMPRESS: "off", ...settings };
  execFileSync(program, [compiled, folder], { cwd: REPOSITORY, env, stdio: "pipe" });
  return { folder, clear: () => rmSync(work, { recursive: true }) };
}

/** A fixture: the next build, in which every asset has another name and every page another build id. */
export const NEXT_BUILD = [
  async ({}, use) => {
    const next = build({}, "the next build");
    await use(next.folder);
    next.clear();
  },
  { scope: "worker" },
];

export const buildOf = (page) => page.locator("#app").getAttribute("data-build");

/** Makes a page check for a newer build, as when the reader comes back to its tab. */
export const comeBack = (page) => page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));

/** The first visit: opens a page, and waits until the browser has stored the rest. */
export async function visit(page, url) {
  await open(page, url);
  // The worker may control the page before the page listens for readers who come back.
  await page.waitForFunction(() => navigator.serviceWorker.controller && document.onvisibilitychange !== null);
}
