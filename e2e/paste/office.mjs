// Headless LibreOffice: opens a file as Calc or Writer would paste it, and returns the result. The result is saved in
// LibreOffice's flat XML format and parsed by the browser.
import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

import { expect } from "@playwright/test";

const run = promisify(execFile);

/** The import filter for text: American English with detection of dates, which regards the most values as dates. */
const TEXT = (separator) => `Text - txt - csv (StarCalc):${separator.charCodeAt()},34,76,1,,1033,false,true`;

/** The ways of pasting: the program, its filter, and the format in which the result is read. */
export const WAYS = {
  htmlIntoCalc: { program: "--calc", filter: "HTML (StarCalc):1033 true", ending: ".html", to: "fods" },
  tabsIntoCalc: { program: "--calc", filter: TEXT("\t"), ending: ".txt", to: "fods" },
  csvIntoCalc: { program: "--calc", filter: TEXT(","), ending: ".csv", to: "fods" },
  htmlIntoWriter: { program: "--writer", filter: "HTML (StarWriter)", ending: ".html", to: "fodt" },
};

/** Opens a text in LibreOffice; returns table rows with type and text of each cell, headings, paragraphs and links. */
export async function opened(page, { program, filter, ending, to }, text, info) {
  const file = info.outputPath(`${to}-in${ending}`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  const profile = `-env:UserInstallation=${pathToFileURL(info.outputPath("profile"))}`;
  const order = ["--headless", "--norestore", program, `--infilter=${filter}`, "--convert-to", to, "--outdir"];
  await run(process.env.SOFFICE, [profile, ...order, dirname(file), file]);
  const xml = await readFile(join(dirname(file), `${to}-in.${to}`), "utf8");
  // In another page, because the content policy of the site does not allow parsing XML.
  const elsewhere = await page.context().newPage();
  const read = await elsewhere.evaluate(parsed, xml);
  await elsewhere.close();
  expect(read.rows.length + read.paragraphs.length, "LibreOffice read something").toBeGreaterThan(0);
  return read;
}

/** Runs in a page. Repeated empty rows and cells are the empty rest of a sheet. */
function parsed(xml) {
  const file = new DOMParser().parseFromString(xml, "text/xml");
  const all = (within, ...names) => [...within.getElementsByTagName("*")].filter((one) => names.includes(one.nodeName));
  const text = (one) => all(one, "text:p").map((line) => line.textContent).join("\n");
  const cells = (row) =>
    all(row, "table:table-cell").flatMap((cell) => {
      const times = Number(cell.getAttribute("table:number-columns-repeated") ?? 1);
      const one = { type: cell.getAttribute("office:value-type"), text: text(cell).trim() };
      return times > 100 ? [] : Array(times).fill(one);
    });
  const body = all(file, "office:body")[0];
  return {
    rows: all(body, "table:table-row").map(cells).filter((row) => row.some((cell) => cell.text)),
    headings: all(body, "text:h").map((one) => one.textContent.trim()),
    paragraphs: all(body, "text:p").map((one) => one.textContent.trim()),
    links: all(body, "text:a").map((one) => one.getAttribute("xlink:href")),
    scripts: all(file, "text:script", "script:module").length,
  };
}
