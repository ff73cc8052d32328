// Third-party code that is shipped: each package compiled in is listed with its licence, for people and programs.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { expect, open, test } from "./fixtures.mjs";
import { SITE } from "./site.mjs";

const notices = readFileSync(join(SITE, "licences.txt"), "utf8");
const { components, dependencies, metadata } = JSON.parse(readFileSync(join(SITE, "sbom.cdx.json"), "utf8"));
const OURS = ["a72215-explorer", "faceted-search"];

/** The packages that Cargo compiles for the browser, as "name 1.2.3"; independent of the metadata. */
function compiled() {
  const options = "tree --locked --edges normal,no-proc-macro --target wasm32-unknown-unknown --no-default-features";
  const words = [...options.split(" "), "--features", "web", "--prefix", "none", "--format", "{p}"];
  const told = execFileSync("cargo", words, { encoding: "utf8", cwd: fileURLToPath(new URL("..", import.meta.url)) });
  return [...new Set([...told.matchAll(/^([\w-]+) v(\S+)/gm)].map(([, name, version]) => `${name} ${version}`))].sort();
}

test("every package that is compiled in is in the list of components once", () => {
  const listed = components.map(({ name, version }) => `${name} ${version}`);
  expect(new Set(listed).size).toBe(listed.length);
  const known = [`${metadata.component.name} ${metadata.component.version}`, ...listed];
  const wanted = compiled();
  expect(wanted.length).toBeGreaterThan(50);
  expect(known).toEqual(expect.arrayContaining(wanted));
  // The other components come with the standard library and with the glue.
  const more = known.filter((one) => !wanted.includes(one)).map((one) => one.split(" ")[0]);
  const brought = ["cfg-if", "dlmalloc", "hashbrown", "libc", "rustc-demangle", "std", "wasm-bindgen-cli-support"];
  expect(more.sort()).toEqual(brought);
});

test("each component has a licence, and its text is in the notices under its name", () => {
  const groups = notices.split(/={80}\n/).slice(1);
  expect(groups.length % 2).toBe(0);
  const named = new Map();
  for (let at = 0; at < groups.length; at += 2) {
    const [, licence, names] = /^([^:]+): (.*)\n$/.exec(groups[at]);
    expect(groups[at + 1].trim().length, groups[at]).toBeGreaterThan(300);
    for (const name of names.split(", ")) named.set(name, [...(named.get(name) ?? []), licence]);
  }
  const others = components.filter(({ name }) => !OURS.includes(name));
  expect(others.length).toBeGreaterThan(50);
  for (const { name, version, licenses } of others) {
    const [{ expression }] = licenses;
    const given = named.get(`${name} ${version}`) ?? [];
    expect(given.length, name).toBeGreaterThan(0);
    const isOffered = given.every((licence) => expression.includes(licence) || licence.startsWith("Parts of"));
    expect(isOffered, `${name} is under ${expression}, and shipped under ${given}`).toBe(true);
  }
});

test("the list is complete: each part has a hash or is ours, and depends only on listed parts", () => {
  const refs = new Set([metadata.component, ...components].map((one) => one["bom-ref"]));
  expect(dependencies.map(({ ref }) => ref).sort()).toEqual([...refs].sort());
  const needed = dependencies.flatMap(({ dependsOn }) => dependsOn);
  expect(needed.filter((one) => !refs.has(one))).toEqual([]);
  const unhashed = components.filter(({ hashes }) => !hashes).map(({ name }) => name);
  expect(unhashed.sort()).toEqual(["faceted-search", "std", "wasm-bindgen-cli-support"]);
});

test("neither file contains paths of the machine that made it", () => {
  for (const text of [notices, JSON.stringify(components)]) expect(text).not.toMatch(/\/(home|root|tmp|Users)\//);
});

test("the about page links to both, and the browser shows them", async ({ page }) => {
  // The browser also requests this for a file that is not a page.
  await page.route("**/favicon.ico", (route) => route.fulfill({ status: 204 }));
  for (const [name, file] of [
    ["licence notices", "licences.txt"],
    ["list of components (SBOM, CycloneDX)", "sbom.cdx.json"],
  ]) {
    await open(page, "./about/");
    const answer = page.waitForResponse((one) => one.url().endsWith(`/${file}`));
    await page.getByRole("link", { name }).click();
    expect((await answer).status()).toBe(200);
    await expect(page).toHaveURL(new RegExp(`/${file}$`));
  }
});
