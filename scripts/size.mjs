// Prints what the first load of /measures/ costs: bytes of its HTML and of the CSS, JavaScript and WebAssembly that the
// page and its scripts name, raw and compressed. Usage: node scripts/size.mjs [folder] [page].
import { existsSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const [folder = "dist", page = "measures/index.html"] = process.argv.slice(2);

if (!existsSync(`${folder}/${page}`)) {
  console.error(`error: ${folder}/${page} is missing; run 'make dist' first.`);
  process.exit(1);
}

/** The files named in a text by a quoted or unquoted address that ends in .css, .js or .wasm. */
function named(file, text) {
  const inside = file.endsWith(".html") ? /\b(?:href|src)=["']?([^"'\s>]+\.(?:css|m?js|wasm))\b/g : /["'`]([^"'`\s]+\.(?:m?js|wasm))["'`]/g;
  return [...text.matchAll(inside)]
    .map(([, address]) => posix.join(posix.dirname(file), address))
    .filter((path) => existsSync(`${folder}/${path}`));
}

const files = [page];
for (const file of files) {
  if (/\.(html|m?js)$/.test(file)) {
    for (const next of named(file, readFileSync(`${folder}/${file}`, "utf8"))) {
      if (!files.includes(next)) files.push(next);
    }
  }
}

const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
const rows = files.map((file) => {
  const bytes = readFileSync(`${folder}/${file}`);
  return [file, bytes.length, gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes, brotli).length];
});
const sum = (column) => rows.reduce((total, row) => total + row[column], 0);

const width = Math.max(...files.map((file) => file.length));
const line = ([name, ...sizes]) => name.padEnd(width) + sizes.map((size) => String(size).padStart(11)).join("");
console.log(line(["first load", "raw", "gzip", "brotli"]));
for (const row of rows) console.log(line(row));
console.log(line(["sum", sum(1), sum(2), sum(3)]));
