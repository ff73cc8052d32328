// Further builds of the site for tests that need more than one: made by the same program, from what the last `make
// dist` compiled, in another folder.
import { execFileSync } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const REPOSITORY = fileURLToPath(new URL("..", import.meta.url));

/**
 * Writes the site with these settings (SITE_URL, OFFLINE and the like), without compressed files unless they are asked
 * for: they take most of the time. `changed` makes a build of which every file that carries a hash, and so every page,
 * differs from the one before; or only the files whose names fit a pattern.
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
