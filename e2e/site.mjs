// What the tests know about the site without opening it: the folder, its pages and its data files. Tests compare what a
// page shows with the data files. How a page is opened belongs to fixtures.mjs.
import { readdirSync, readFileSync } from "node:fs";
import { join, posix, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("..", import.meta.url));

/** The folder under test: dist/, unless SITE_DIR names another. */
export const SITE = resolve(repository, process.env.SITE_DIR ?? "dist");

/** The records of a type, as the data folder publishes them. */
export function records(type) {
  const { records } = JSON.parse(readFileSync(join(SITE, "api/v1", `${type}.json`), "utf8"));
  // A test that loops over records must not pass because there are none.
  if (!records.length) throw new Error(`${type}.json holds no records`);
  return records;
}

/** The measures in the order of their list: under each of the report's headings, those that name their States first. */
export function measures() {
  const all = records("measures");
  const headings = [...new Set(all.map((one) => one.theme))];
  const rank = (one) => headings.indexOf(one.theme) * 2 + (one.states.length ? 0 : 1);
  return all.sort((one, other) => rank(one) - rank(other));
}

/** The record of a type with this slug; throws if it does not exist. */
export function record(type, key, slug) {
  const found = records(type).find((candidate) => candidate[key] === slug);
  if (!found) throw new Error(`${type}.json has no ${slug}`);
  return found;
}

const MEASURES = measures();

/** The ids of the measures for which a condition holds. */
export const ids = (wanted) => MEASURES.filter(wanted).map((one) => one.measure);

/** The condition that one of these States reported a measure. */
export const by =
  (...states) =>
  (one) =>
    states.some((state) => one.states.includes(state));

/** The summary above a list with this number of measures. */
export const line = (shown, sentence) => `${shown} of ${MEASURES.length} measures${sentence ? ` ${sentence}` : ""}`;

/** Every file of the site, as paths below its root. */
export function files() {
  return readdirSync(SITE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(SITE, join(entry.parentPath ?? entry.path, entry.name)).replaceAll("\\", "/"))
    .sort();
}

const asset = (name) => files().find((file) => name.test(file));
/** The script, the program and the style sheet of every page, whose names contain a hash. */
export const BOOT = asset(/^assets\/boot-[\w-]+\.js$/);
export const PROGRAM = asset(/^assets\/app-[\w-]+\.wasm$/);
export const STYLE = asset(/^assets\/explorer-[\w-]+\.css$/);

/** The path of every page below the root: "" for the overview, "measures/40-3/" for a measure. */
export function pagePaths() {
  return files()
    .filter((file) => posix.basename(file) === "index.html")
    .map((file) => file.slice(0, -"index.html".length));
}

/** The rows of a CSV file as in RFC 4180, each as an object keyed by the header. */
export function parseCsv(text) {
  const lines = [];
  let line = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (let at = 0; at < text.length; at = cell.lastIndex) {
    const found = cell.exec(text);
    if (!found) throw new Error(`not RFC 4180 from: ${text.slice(at, at + 60)}`);
    line.push(found[1]?.replaceAll('""', '"') ?? found[2]);
    if (found[3] === ",") continue;
    lines.push(line);
    line = [];
  }
  const [header, ...rows] = lines;
  return rows.map((row) => {
    if (row.length !== header.length) throw new Error(`a row of ${row.length} cells under ${header.length} columns`);
    return Object.fromEntries(header.map((name, place) => [name, row[place]]));
  });
}
