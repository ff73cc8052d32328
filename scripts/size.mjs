// Prints what the first load of /measures/ costs: bytes of its HTML and of the CSS, JavaScript and WebAssembly that it
// names, raw and compressed; what of it the first paint needs; then the whole site by kind of file, as
// compressed when it was built. Usage: node scripts/size.mjs [folder] [page].
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { posix } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const [folder = "dist", page = "measures/index.html"] = process.argv.slice(2);

if (!existsSync(`${folder}/${page}`)) {
  console.error(`error: ${folder}/${page} is missing; run 'make dist' first.`);
  process.exit(1);
}

/** The files that the page names; what its scripts load, it names for them. */
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
const sum = (column) => rows.reduce((total, row) => total + row[column], 0);

const width = Math.max(40, ...files.map((file) => file.length));
const line = ([name, ...sizes]) => name.padEnd(width) + sizes.map((size) => String(size).padStart(11)).join("");
console.log(line(["first load", "raw", "gzip", "brotli"]));
for (const row of rows) console.log(line(row));
console.log(line(["sum", sum(1), sum(2), sum(3)]));
const paint = rows.filter(([name]) => /\.(html|css)$/.test(name));
console.log(line(["first paint", ...[1, 2, 3].map((column) => paint.reduce((total, row) => total + row[column], 0))]));

/** The kinds of files of the site, each with the pattern of its paths; a file is of the first that fits. */
const KINDS = [
  ["kept for use offline, in one file", /^assets\/site-/],
  ["program, scripts and style", /^(assets\/|sw\.js)/],
  ["data", /^api\//],
  ["pages", /\.html$/],
  ["pictures, manifest and the like", /./],
];
const bytesOf = (path) => statSync(`${folder}/${path}`).size;
const packed = (path, ending) => bytesOf(existsSync(`${folder}/${path}${ending}`) ? path + ending : path);
const whole = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
  .map((entry) => posix.relative(folder, posix.join(entry.parentPath ?? entry.path, entry.name)));
const kindOf = (path) => KINDS.find(([, pattern]) => pattern.test(path))[0];
const sizes = (paths) => [bytesOf, (one) => packed(one, ".gz"), (one) => packed(one, ".br")].map((size) =>
  paths.reduce((total, path) => total + size(path), 0),
);

console.log(`\n${line(["whole site", "raw", "gzip", "brotli"])}`);
for (const [kind] of KINDS) {
  const paths = whole.filter((path) => kindOf(path) === kind);
  console.log(line([`${kind} (${paths.length})`, ...sizes(paths)]));
}
console.log(line([`sum (${whole.length})`, ...sizes(whole)]));
