// Tables for spreadsheets, with names instead of slugs, and the button that shares the link with another program.
import { expect, measuresShown, open, take, test } from "./fixtures.mjs";
import { measures, parseCsv, records } from "./site.mjs";

const MEASURES = measures();
const NAMES = Object.fromEntries(records("states").map(({ state, name }) => [state, name]));

test("a spreadsheet contains what the page shows, and its file name contains the selection", async ({ page }) => {
  await open(page, "./matrix/?state=china&state=jordan&instrument=trafficking-protocol");
  const { name, text } = await take(page, "Spreadsheet");
  expect(name).toBe("a-72-215-matrix-state-china-state-jordan-instrument-trafficking-protocol.csv");
  expect(text).toBe(
    '\ufeffState,Trafficking Protocol,"Trafficking Protocol, paragraph"\r\n' +
      "China,Ratified; Acceded,para. 31\r\nJordan,Ratified; Acceded,para. 31\r\n",
  );
  await open(page, "./measures/?theme=legislation&state=jordan");
  const shown = await measuresShown(page);
  const measures = parseCsv((await take(page, "Spreadsheet")).text.slice(1));
  expect(measures.map((row) => row.Record)).toEqual(shown.map((id) => `measure ${id}`));
  const [first] = measures;
  const whole = MEASURES.find((one) => one.measure === shown[0]);
  expect(first.State).toBe(whole.states.map((state) => NAMES[state]).join(", ").replace(/, ([^,]*)$/, " and $1"));
  expect([first.Theme, first.Source]).toEqual(["Legislation", `A/72/215, para. ${whole.paragraph}`]);
  expect(first.Link).toBe(new URL(`../measures/${shown[0]}/`, page.url()).href);
  await open(page, "./compare/?state=jordan&state=nepal");
  const compared = await take(page, /^Spreadsheet · \d+ measures/);
  expect(compared.name).toBe("a-72-215-compare-2-state-jordan-state-nepal.csv");
  expect(Object.keys(parseCsv(compared.text.slice(1))[0])).toEqual(["Theme", "Jordan", "Nepal", "Comparison"]);
});

test("a button shares the view if the browser supports it", async ({ page }) => {
  await page.addInitScript(() => {
    navigator.share = (shared) => Promise.resolve(void (window.shared = shared));
  });
  await open(page, "./measures/?state=jordan");
  await page.getByRole("button", { name: "Share" }).click();
  expect(await page.evaluate(() => window.shared)).toEqual({
    title: "National measures, reported by Jordan",
    url: page.url(),
  });
});
