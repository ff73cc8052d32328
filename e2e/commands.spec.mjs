// Arguments and settings of the commands: they must be valid, or the command prints exactly one sentence.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { expect, test } from "@playwright/test";

const cwd = fileURLToPath(new URL("..", import.meta.url));

/** Runs a command to its end; returns its status and output. */
function run([program, ...values], settings = {}) {
  const env = { ...process.env, ...settings };
  const { status, stdout, stderr } = spawnSync(program, values, { cwd, env, encoding: "utf8", timeout: 60_000 });
  return { status, said: stdout + stderr };
}

const PORT = (told) => `error: PORT is "${told}"; it must be a number from 0 to 65535.\n`;

for (const script of ["serve", "dev"]) {
  test(`an invalid port: scripts/${script}.mjs`, () => {
    for (const told of ["abc", "80 80", "-1", "65536", "1e3", "0x50"]) {
      const values = script === "serve" ? ["dist", told] : [told];
      expect(run(["node", `scripts/${script}.mjs`, ...values])).toEqual({ status: 1, said: PORT(told) });
    }
  });
}

test("an invalid port is reported before anything is built", () => {
  const { status, said } = run(["make", "serve"], { PORT: "abc", MAKEFLAGS: "" });
  expect(status).toBe(2);
  // Make adds lines of its own, in the language of the machine.
  expect(said).toContain(PORT("abc"));
  expect(said).not.toContain("Building");
});

test.describe("the writer of the site", () => {
  let folder;
  test.beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "explorer-command-"));
  });
  test.afterEach(() => rmSync(folder, { recursive: true }));

  const WRITER = "target/tools/prerender";

  for (const [name, told] of [
    ["SITE_URL", "example.org"],
    ["SITE_ROOT", "a/b"],
    ["OFFLINE", "no"],
    ["COMPRESS", "1"],
    ["FRAME_ANCESTORS", "*; script-src *"],
  ]) {
    test(`rejects ${name}=${told} in one sentence, and writes nothing`, () => {
      const { status, said } = run([WRITER, ".site", join(folder, "site")], { [name]: told });
      expect(status).toBe(1);
      expect(said).toMatch(new RegExp(`^error: ${name} is "[^\\n]*"; it must be [^\\n]*\\n$`));
      expect(readdirSync(folder)).toEqual([]);
    });
  }

  test("writes files that everyone can read, even with a restrictive umask", () => {
    const { status, said } = run(["sh", "-c", `umask 077 && ${WRITER} .site '${folder}/a site'`], { COMPRESS: "off" });
    expect(status, said).toBe(0);
    const site = join(folder, "a site");
    const all = readdirSync(site, { recursive: true, withFileTypes: true });
    expect(all.length).toBeGreaterThan(200);
    const closed = [site, ...all.map((one) => join(one.parentPath ?? one.path, one.name))].filter((path) => {
      const found = statSync(path);
      return (found.mode & 0o777) !== (found.isDirectory() ? 0o755 : 0o644);
    });
    expect(closed).toEqual([]);
  });
});
