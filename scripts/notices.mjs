// Documents the third-party code that the site ships: `licences.txt` contains the notices that its licences require,
// `sbom.cdx.json` the list of packages in the CycloneDX format. The sources are Cargo's metadata, the lock files and
// the licence files of the packages, all of which are on the disk. The output is reproducible. Run by Trunk.
// Usage: node scripts/notices.mjs <folder>
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A separate folder, because everything in it is copied into the site. */
const FOLDER = join(process.argv[2] ?? process.env.TRUNK_STAGING_DIR, "shipped");
const ROOT = "a72215-explorer";
const TARGET = "wasm32-unknown-unknown";
/** The dependencies of the standard library for this target; all of them are MIT OR Apache-2.0. */
const IN_STD = ["cfg-if", "dlmalloc", "hashbrown", "libc", "rustc-demangle"];
const STD_LICENCE = "MIT OR Apache-2.0";
/** The licences under which packages may be shipped, in order of preference, and how their texts are recognized. */
const TAKEN = {
  MIT: /Permission is hereby granted, free of charge/,
  "Apache-2.0": /Apache License/,
  "Unicode-3.0": /UNICODE LICENSE V3/,
};

/** Stops the build: nothing may be shipped without what its licence requires. */
function refuse(reason) {
  console.error(`error: notices.mjs: ${reason}`);
  process.exit(1);
}

const run = (command, ...words) => execFileSync(command, words, { encoding: "utf8", maxBuffer: 2 ** 28 });
const byName = (one, other) => (one.purl < other.purl ? -1 : 1);

/** The hashes in a lock file, by name and version. */
function checksums(lock) {
  const entry = /name = "([^"]+)"\nversion = "([^"]+)"\nsource = "[^"]+"\nchecksum = "([^"]+)"/g;
  return new Map([...lock.matchAll(entry)].map(([, name, version, hash]) => [`${name}@${version}`, { version, hash }]));
}

/** The packages compiled into the program, itself first; macros and build scripts are not part of it. */
function compiled() {
  const options = `--locked --format-version 1 --filter-platform ${TARGET} --no-default-features --features web`;
  const { packages, resolve } = JSON.parse(run("cargo", "metadata", ...options.split(" ")));
  const known = new Map(packages.map((one) => [one.id, one]));
  const needs = new Map(resolve.nodes.map(({ id, deps }) => [id, deps]));
  const isMacro = ({ targets }) => targets.some(({ kind }) => kind.includes("proc-macro"));
  const found = new Map();
  const visit = (one) => {
    if (found.has(one.id) || isMacro(one)) return;
    found.set(one.id, { ...one, needs: [] });
    for (const { pkg, dep_kinds: kinds } of needs.get(one.id)) {
      const needed = known.get(pkg);
      if (!kinds.some(({ kind }) => kind === null) || isMacro(needed)) continue;
      visit(needed);
      found.get(one.id).needs.push(pkg);
    }
  };
  visit(packages.find(({ name }) => name === ROOT));
  return [...found.values()];
}

/** The licence files of a folder. */
function texts(place) {
  const isText = (name) => /^(licen[cs]e|copying|notice)/i.test(name);
  return readdirSync(place, { withFileTypes: true })
    .filter((entry) => entry.isFile() && isText(entry.name))
    .map(({ name }) => readFileSync(join(place, name), "utf8").replace(/\r/g, "").trim());
}

/**
 * The licences under which a package is shipped, each with its text; of alternatives, only one. Some packages contain
 * no text; those that allow Apache-2.0 are shipped under that, since its text is the same everywhere.
 */
function notices({ name, license, place }) {
  const own = place ? texts(place) : [];
  return license.replace(/[()]/g, "").split(" AND ").map((part) => {
    const open = part.split(/ OR | ?\/ ?/);
    for (const licence of Object.keys(TAKEN).filter((one) => open.includes(one))) {
      const text = own.find((one) => TAKEN[licence].test(one));
      if (text) return [licence, text];
      if (licence === "Apache-2.0") return [licence, readFileSync("LICENSE-APACHE", "utf8").trim()];
    }
    return refuse(`no text of a licence is known for ${name}, which is under "${license}"`);
  });
}

const purl = (name, version) => `pkg:cargo/${name}@${version}`;

/** The standard library, which is compiled again, and its dependencies; its sources contain the texts of its parts. */
function standardLibrary() {
  const library = join(run("rustc", "--print", "sysroot").trim(), "lib/rustlib/src/rust/library");
  const version = /^release: (.*)$/m.exec(run("rustc", "-vV"))[1];
  const hashes = checksums(readFileSync(join(library, "Cargo.lock"), "utf8"));
  const brought = IN_STD.map((name) => {
    const isOf = ([key]) => key.startsWith(`${name}@`);
    const [, found] = [...hashes].find(isOf) ?? refuse(`the standard library has no ${name}`);
    return { name, ...found, license: STD_LICENCE, purl: purl(name, found.version), needs: [] };
  });
  const own = [join(library, "compiler-builtins"), join(library, "compiler-builtins/libm"), join(library, "backtrace")];
  return [
    {
      name: "std",
      version,
      license: STD_LICENCE,
      purl: `pkg:generic/rust-std@${version}`,
      needs: brought.map((one) => one.purl),
      more: own.filter(existsSync).flatMap(texts),
    },
    ...brought,
  ];
}

/** All parts: the program first, then the packages compiled into it, by name. */
function parts() {
  const hashes = checksums(readFileSync("Cargo.lock", "utf8"));
  const [root, ...others] = compiled();
  const std = standardLibrary();
  const named = new Map([root, ...others].map(({ id, name, version }) => [id, purl(name, version)]));
  const part = ({ id, name, version, license, manifest_path: manifest, needs }) => ({
    name,
    version,
    license,
    purl: named.get(id),
    place: dirname(manifest),
    hash: hashes.get(`${name}@${version}`)?.hash,
    needs: needs.map((one) => named.get(one)),
    isOurs: !hashes.has(`${name}@${version}`),
  });
  const found = others.map(part);
  const bindgen = found.find(({ name }) => name === "wasm-bindgen") ?? refuse("the program has no wasm-bindgen");
  // The script between program and browser is generated by the tool, which has the same licence and text as the crate.
  const name = "wasm-bindgen-cli-support";
  const glue = { ...bindgen, name, purl: purl(name, bindgen.version) };
  const all = [...found, { ...glue, hash: undefined, needs: [] }, ...std].sort(byName);
  const program = part(root);
  return [{ ...program, needs: [...program.needs, glue.purl, std[0].purl] }, ...all];
}

/** The list in the format CycloneDX 1.6, without date and serial number, which would differ in each build. */
function bill([program, ...others]) {
  const component = ({ name, version, license, purl: id, hash }, type) => ({
    type,
    "bom-ref": id,
    name,
    version,
    ...(hash && { hashes: [{ alg: "SHA-256", content: hash }] }),
    licenses: [{ expression: license.replace(/ ?\/ ?/g, " OR ") }],
    purl: id,
  });
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: { component: component(program, "application") },
    components: others.map((one) => component(one, "library")),
    dependencies: [program, ...others].map(({ purl: ref, needs }) => ({ ref, dependsOn: [...new Set(needs)].sort() })),
  };
}

/** The notices: each text once, under the names of the packages that it applies to. */
function written(all) {
  const groups = new Map();
  const add = (title, text, { name, version }) => {
    const group = groups.get(text) ?? { title, names: [] };
    group.names.push(`${name} ${version}`);
    groups.set(text, group);
  };
  const [{ name, version, license }, ...rest] = all;
  const others = rest.filter(({ isOurs }) => !isOurs);
  for (const one of [all[0], ...others]) {
    for (const [licence, text] of notices(one)) add(licence, text, one);
    for (const text of one.more ?? []) add("Parts of the Rust standard library", text, one);
  }
  const line = "=".repeat(80);
  const group = ([text, { title, names }]) => {
    const under = [...new Set(names)].join(", ");
    return `${line}\n${title}: ${under}\n${line}\n\n${text}\n`;
  };
  const head =
    `Licences\n\nThis is ${name} ${version}, available under ${license}.\n` +
    `Its program contains ${others.length} packages by others; ` +
    "each is named here above the licence under which it is included.\n";
  return [head, ...[...groups].map(group)].join("\n");
}

const all = parts();
mkdirSync(FOLDER, { recursive: true });
writeFileSync(join(FOLDER, "licences.txt"), written(all));
writeFileSync(join(FOLDER, "sbom.cdx.json"), `${JSON.stringify(bill(all), null, 1)}\n`);
