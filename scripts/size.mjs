// Prints the size of the first load of /measures/: the bytes of its HTML and of the CSS, JavaScript and WebAssembly
// that it names, raw and compressed; the part that the first paint needs; then the size of the whole site by kind of
// file, as compressed by the build. With --write, it also updates the tables in README.md and docs/HOSTING.md.
// Usage: node scripts/size.mjs [--write] [folder] [page]
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { posix } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const given = process.argv.slice(2);
const writes = given.includes("--write");
const [folder = "dist", page = "measures/index.html"] = given.filter((one) => one !== "--write");

if (!existsSync(`${folder}/${page}`)) {
  console.error(`error: ${folder}/${page} is missing; run 'make dist' first.`);
  process.exit(1);
}

/** The files that the page names, including those that its scripts load. */
const named = /\b(?:href|src)=["']?([^"'\s>]+\.(?:css|m?js|wasm))\b/g;
const files = [page];
for (const [, address] of readFileSync(`${folder}/${page}`, "utf8").matchAll(named)) {
  const path = posix.join(posix.dirname(page), address);
  if (!files.includes(path)) files.push(path);
}

const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
const rows = files.map((file) => {
  const bytes = readFileSync(`${folder}/${file}`);
  return [file, bytes.length, gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes, brotli).length];
});
const sums = (some) => [1, 2, 3].map((column) => some.reduce((total, row) => total + row[column], 0));
const firstPaint = sums(rows.filter(([name]) => /\.(html|css)$/.test(name)));

/** The kinds of files of the site, each with the pattern of its paths; the first that matches applies. */
const KINDS = [
  ["kept for use offline, in one file", /^assets\/site-/],
  ["program, scripts and style", /^(assets\/|sw\.js)/],
  ["data", /^api\//],
  ["pages", /\.html$/],
  ["pictures, manifest and the like", /./],
];
const bytesOf = (path) => statSync(`${folder}/${path}`).size;
const packed = (path, ending) => bytesOf(existsSync(`${folder}/${path}${ending}`) ? path + ending : path);
const site = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
  .map((entry) => posix.relative(folder, posix.join(entry.parentPath ?? entry.path, entry.name)));
const kindOf = (path) => KINDS.find(([, pattern]) => pattern.test(path))[0];
const sizes = (paths) => [bytesOf, (one) => packed(one, ".gz"), (one) => packed(one, ".br")].map((size) =>
  paths.reduce((total, path) => total + size(path), 0),
);

const width = Math.max(40, ...files.map((file) => file.length));
const line = ([name, ...numbers]) => name.padEnd(width) + numbers.map((number) => String(number).padStart(11)).join("");
const kinds = KINDS.map(([kind]) => [kind, site.filter((path) => kindOf(path) === kind)]);
const table = [
  ["first load", "raw", "gzip", "brotli"],
  ...rows,
  ["sum", ...sums(rows)],
  ["first paint", ...firstPaint],
  [""],
  ["whole site", "raw", "gzip", "brotli"],
  ...kinds.map(([kind, paths]) => [`${kind} (${paths.length})`, ...sizes(paths)]),
  [`sum (${site.length})`, ...sizes(site)],
].map((row) => line(row).trimEnd());
console.log(table.join("\n"));

/** Puts a text between the markers of a file. */
function write(file, marker, text) {
  const between = new RegExp(`(<!-- ${marker}:begin -->\n)[^]*(\n<!-- ${marker}:end -->)`);
  const before = readFileSync(file, "utf8");
  if (!between.test(before)) {
    console.error(`error: ${file} has no markers "${marker}".`);
    process.exit(1);
  }
  writeFileSync(file, before.replace(between, (_, begin, end) => begin + text + end));
}

if (writes) {
  const thousands = (number) => number.toLocaleString("en-US");
  const name = (file) => `\`${file.replace(/-[\w-]{12}\./, "-….")}\``;
  const cells = (first, numbers) => `| ${first} | ${numbers.map(thousands).join(" | ")} |`;
  const readme = [
    "| file | raw | gzip | brotli |",
    "|---|---:|---:|---:|",
    ...rows.map(([file, ...numbers]) => cells(name(file), numbers)),
    cells("**sum**", sums(rows)),
  ];
  write("README.md", "size", readme.join("\n"));
  write("docs/HOSTING.md", "whole-site", ["```", ...table, "```"].join("\n"));
}
