// Writes the measurements into docs/PERFORMANCE.md, between its markers. Parts that were not measured this time remain
// unchanged. Usage: node report.mjs <folder with peers.json, engines.json, page.json and weight.json> <document>
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";

const [folder, document] = process.argv.slice(2);
const read = (name) => (existsSync(join(folder, name)) ? JSON.parse(readFileSync(join(folder, name), "utf8")) : null);

const digits = (ms) => (ms >= 99.5 ? ms.toFixed(0) : ms.toPrecision(2));
const thousands = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, ",");
const table = (head, rows) =>
  [head, head.map((_, place) => (place ? "--:" : "---")), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
const machine = `${cpus().length} × ${cpus()[0].model.trim()}`;
const environment = (browser) => `Chromium ${browser}, ${machine}, Node ${process.version}.`;

/** The native engines: milliseconds and megabytes, in brackets as a multiple of the explorer's. */
function peers({ versions, engines, results }) {
  const own = engines.indexOf("faceted-search");
  const row = (what, numbers, unit = 1) => [
    what,
    ...numbers.map((number, place) => {
      // Plain loops have no index.
      if (number === null) return "";
      return digits(number / unit) + (place === own ? "" : ` (×${digits(number / numbers[own])})`);
    }),
  ];
  const tables = results.toReversed().map(({ size, ask, build, bytes }) => {
    const rows = [...ask.map(([key, times]) => row(key, times)), row("index", build), row("memory, MB", bytes, 1e6)];
    return `### ${thousands(size)} records, natively\n\n${table(["milliseconds", ...engines], rows)}`;
  });
  return [`${versions.join(", ")}, ${machine}.`, ...tables].join("\n\n");
}

/** The engines in the browser: milliseconds, in brackets as a multiple of the explorer's. */
function engines({ browser, results, foreseen = {} }) {
  const sizes = [...new Set(results.map(({ size }) => size))];
  const names = [...new Set(results.map(({ name }) => name))];
  const parts = [environment(browser)];
  for (const size of sizes.toReversed()) {
    const of = (name) => results.find((one) => one.name === name && one.size === size);
    const asked = Object.keys(of("explorer").ask);
    const cell = (kind, name, key) => {
      const ms = of(name)?.[kind][key];
      if (ms === undefined) return "";
      const ratio = ms / of("explorer")[kind][key];
      return name === "explorer" || ratio < 0.01 ? digits(ms) : `${digits(ms)} (×${digits(ratio)})`;
    };
    const rows = [
      ...asked.map((key) => [key, ...names.map((name) => cell("ask", name, key))]),
      ...["facets", "texts"].map((key) => [`index: ${key}`, ...names.map((name) => cell("build", name, key))]),
      ["memory, MB", ...names.map((name) => (of(name)?.bytes > 0 ? digits(of(name).bytes / 1e6) : ""))],
    ];
    parts.push(`### ${thousands(size)} records\n\n${table(["milliseconds", ...names], rows)}`);
  }
  const [small, large] = [sizes.at(-2), sizes.at(-1)].map((size) => results.find((one) => one.name === "explorer" && one.size === size));
  if (small) {
    const growth = Object.keys(large.ask).map((key) => [key, `×${digits(large.ask[key] / small.ask[key])}`]);
    if (foreseen[large.size]) growth.push(["recount, the records found lying at even distances", `×${digits(foreseen[large.size] / foreseen[small.size])}`]);
    parts.push(`### Growth\n\nFrom ${thousands(small.size)} to ${thousands(large.size)} records, ×${digits(large.size / small.size)}.\n\n${table(["explorer", "growth"], growth)}`);
    parts.push(`### Against our aims\n\nAt ${thousands(large.size)} records, for the engine as the page has it and for speed.\n\n${aims(results, small.size, large.size)}`);
  }
  return parts.join("\n\n");
}

/** The targets: a question for ours, one for another engine, and the least multiple of our time that it may take. */
const AIMS = [
  ["recount, against itemsjs", ["ask", "recount"], ["itemsjs", "ask", "recount"], 20],
  ["recount, against crossfilter2", ["ask", "recount"], ["crossfilter2", "ask", "recount"], 200],
  ["text and facets, against itemsjs", ["ask", "text and facets"], ["itemsjs", "ask", "text and facets"], 50],
  ["text and facets, against MiniSearch's text alone", ["ask", "text and facets"], ["MiniSearch", "ask", "text"], 20],
  ["index of the facets, against crossfilter2", ["build", "facets"], ["crossfilter2", "build", "facets"], 30],
  ["index of the texts, against MiniSearch", ["build", "texts"], ["MiniSearch", "build", "texts"], 8],
];

function aims(results, small, large) {
  const of = (name, size) => results.find((one) => one.name === name && one.size === size);
  const ours = ["explorer", "explorer, for speed"];
  const rows = AIMS.map(([what, [kind, key], [other, theirKind, theirKey], aim]) => [
    what,
    `1/${aim}`,
    ...ours.map((name) => `1/${thousands(Math.floor(of(other, large)[theirKind][theirKey] / of(name, large)[kind][key]))}`),
  ]);
  const growth = (name) => {
    const all = Object.entries(of(name, large).ask).map(([key, ms]) => ms / of(name, small).ask[key]);
    return `×${digits(Math.min(...all))} to ×${digits(Math.max(...all))}`;
  };
  rows.push([`growth from ${thousands(small)} records, each question`, `at most ×${digits(large / small)}`, ...ours.map(growth)]);
  return table(["time", "aim", ...ours], rows);
}

/** The page: time from input to paint, and the first load. */
function page({ browser, line, inputs, load }) {
  const times = ({ median, p95, runs }) => [digits(median), digits(p95), runs];
  const speed = (slower) => (slower === 1 ? "full speed" : `${slower}× slower`);
  const rows = inputs.flatMap(({ slower, toggle, all, key, result, opened, closed, step }) => [
    [`a value ticked, ${speed(slower)}`, ...times(toggle)],
    [`the last that follows from it, ${speed(slower)}`, ...times(all)],
    [`a letter typed, ${speed(slower)}`, ...times(key)],
    [`the result of typing, after the pause, ${speed(slower)}`, ...times(result)],
    [`evidence of a cell opened, ${speed(slower)}`, ...times(opened)],
    [`evidence closed, ${speed(slower)}`, ...times(closed)],
    [`first rows of the matrix, by a link on \`/measures/\`, ${speed(slower)}`, ...times(step)],
  ]);
  const tasks = inputs.map(({ slower, tasks, longest }) => `${tasks} task${tasks === 1 ? "" : "s"} over 50 ms at ${speed(slower)}${tasks ? `, the longest ${digits(longest)} ms` : ""}`);
  const files = load.files.map(({ name, bytes }) => [`\`${name.replace(/-[\w-]{12}\./, ".")}\``, thousands(bytes)]);
  return [
    environment(browser),
    `### From input to paint\n\n${table(["milliseconds", "median", "95 of 100", "runs"], rows)}\n\nAfter load ${tasks.join("; ")}.`,
    `### First load of \`/measures/\`\n\n${line.latency} ms round trip, ${(line.downloadThroughput * 8) / 1000} kbit/s, 6× slower processor: ` +
      `content painted after ${digits(load.painted / 1000)} s, program there after ${digits(load.wasm / 1000)} s, in charge after ${digits(load.ready / 1000)} s.\n\n` +
      table(["over the line, as `dist/` is served", "bytes"], files),
  ].join("\n\n");
}

/** Why each part of the programs must be loaded before the first page works. */
const REASONS = {
  Yew: "draws every interactive page, and changes only what differs",
  "`ui`, the rest": "the component that holds the view, and the functions that build elements",
  "`ui/pages`": "the interactive pages: ratifications, matrix, measures, coverage, comparison, search, lists",
  "`explore`": "facets, counts, search, sort, sets, coverage, comparison, relations",
  "`report`": "the types of records; reads them from the packed data",
  "standard library": "allocation, text, collections, sorting, hashing for Yew",
  "`ui/components`": "what pages share: facets, chips, entries, evidence, files, citations",
  "`link`": "reads and writes every address, and reports what cannot be read",
  "`publish`": "CSV and JSON of what is shown, citations, embedding, the check of a file that is opened again",
  "the engine": "filters and search over all records",
  "`ui/browser`": "everything that touches the browser: history, focus, files, the offline notice",
  "`text`": "composes sentences: summary line, notices, titles",
  "bindings to the browser": "events, requests, promises",
  "other crates": "bitsets, reading queries, the allocator",
  "`ui/charts`": "the charts that follow the selection",
  "`chart`": "the positions of their marks, and the files in which they are saved",
  "data: texts of the report's records": "summaries in our own words; filters and search answer at once, also offline",
  "data: codes of the report's records": "States, themes, topics and paragraphs of the records",
  "data: words of the pages, tables, names": "messages of the pages; names of events for Yew",
};

/** The compressed size of each part of the program. */
function weight() {
  const parts = read("weight.json");
  if (!parts) return;
  const rows = parts.map(([name, , packed]) => [name, thousands(packed), REASONS[name] ?? ""]);
  return table(["part", "bytes", "why it stays"], rows).replace("| --: |\n", "| --- |\n");
}

const from = (name, write) => {
  const measured = read(`${name}.json`);
  return measured && write(measured);
};
let text = readFileSync(document, "utf8");
for (const [name, made] of Object.entries({ peers: from("peers", peers), engines: from("engines", engines), page: from("page", page), weight: weight() })) {
  if (!made) continue;
  const mark = new RegExp(`(<!-- ${name}: written by make bench -->\n)[\\s\\S]*?(<!-- end -->)`);
  text = text.replace(mark, (_, start, end) => `${start}\n${made}\n\n${end}`);
}
writeFileSync(document, text);
