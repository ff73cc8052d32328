// A reader opens a file that was exported here: dropped on any page, or chosen with the file button. Its view is
// restored and its records are verified; any other file gets a sentence and a way to continue.
import { readFile } from "node:fs/promises";

import { expect, expectFocus, measuresShown, open, summary, test, unfold } from "./fixtures.mjs";

const VIEW = "./measures/?theme=legislation&state=jordan&state=nepal";
const notice = (page) => page.getByRole("region", { name: "About the file" });
const held = (page) => page.locator("html[data-drop]");

/** The file of the JSON button on a page, or of the first of several. */
async function exported(page, path) {
  await open(page, path);
  await unfold(page);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: /^JSON/ }).first().click();
  return readFile(await (await download).path(), "utf8");
}

/** A dragged file, as the browser passes it to the page; of this size if no content is given. */
function hold(page, content, bytes = 0) {
  return page.evaluateHandle(
    ([content, bytes]) => {
      const transfer = new DataTransfer();
      const parts = Array.isArray(content) ? new Uint8Array(content) : content;
      transfer.items.add(new File([parts ?? new Uint8Array(bytes)], "measures.json"));
      return transfer;
    },
    [content, bytes],
  );
}

async function drop(page, content, bytes) {
  const dataTransfer = await hold(page, content, bytes);
  await page.dispatchEvent("h1", "dragover", { dataTransfer });
  await expect(held(page)).toBeAttached();
  await page.dispatchEvent("h1", "drop", { dataTransfer });
  await expect(held(page)).not.toBeAttached();
}

test("a file dropped on another page opens its view, and its records are verified", async ({ page }) => {
  const file = await exported(page, VIEW);
  const shown = await measuresShown(page);
  const address = page.url();
  await open(page, "./about/");
  await drop(page, file);
  await expect(notice(page)).toHaveText(
    `View restored and file verified: its ${shown.length} records are exactly those of this view.`,
  );
  await expectFocus(page, "opened-file");
  expect(page.url()).toBe(address);
  await expect(summary(page)).toContainText("in Legislation, reported by Jordan or Nepal");
  expect(await measuresShown(page)).toEqual(shown);

  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("About this explorer");
  await expect(notice(page), "it was told of the other view").not.toBeAttached();
});

test("the file button does the same by keyboard, for a file from another address of the site", async ({ page }) => {
  const file = await exported(page, VIEW);
  const { origin } = new URL(page.url());
  await open(page, "./states/jordan/");
  await unfold(page);
  const button = page.getByLabel("Open an exported file");
  await button.focus();
  await expect(button).toBeFocused();
  for (let turn = 0; turn < 2; turn += 1) {
    if (await page.locator(".take-away > details:not([open])").count()) await unfold(page);
    const buffer = Buffer.from(file.replace(origin, "https://example.org/some/where").replaceAll("\n", "\r\n"));
    await page
      .getByLabel("Open an exported file")
      .setInputFiles({ name: "a.json", mimeType: "application/json", buffer });
    await expect(notice(page), `turn ${turn + 1}`).toContainText("verified");
    await expectFocus(page, "opened-file");
    expect(page.url()).toMatch(/\/measures\/\?theme=legislation&state=jordan&state=nepal$/);
    // The next filter is independent of the file.
    await page.locator("#kind-measure").evaluate((box) => box.click());
    await expect(notice(page)).not.toBeAttached();
  }
});

for (const path of [
  "./instruments/?sort=-change", "./matrix/?bound=ilo-c143&bound=ilo-c189", "./measures/?q=%22law%22&view=table",
  "./coverage/?region=asia", "./compare/?state=jordan&state=nepal", "./states/?region=africa", "./un-action/",
  "./developments/?sort=-date", "./recommendations/?view=stated", "./context/?q=women", "./figures/",
  "./search/?q=shelter",
]) {
  test(`the file of ${path} comes back`, async ({ page }) => {
    const file = await exported(page, path);
    const address = page.url();
    const line = await summary(page).textContent();
    await open(page, "./");
    await drop(page, file);
    await expect(notice(page)).toContainText("View restored and file verified");
    expect(page.url()).toBe(address);
    await expect(summary(page)).toHaveText(line);
  });
}

for (const path of [
  "./measures/40-3/", "./states/nepal/", "./instruments/ilo-c189/", "./recommendations/64-f/?view=stated",
  "./paragraphs/40/", "./topics/domestic-and-care-work/",
]) {
  test(`the file of ${path} comes back`, async ({ page }) => {
    const file = await exported(page, path);
    const address = page.url();
    await open(page, "./figures/");
    await drop(page, file);
    await expect(notice(page)).toContainText("View restored and file verified");
    expect(page.url()).toBe(address);
    const { records } = JSON.parse(file);
    await unfold(page);
    await expect(page.getByRole("button", { name: new RegExp(`^JSON · ${records.length} rows?$`) })).toBeVisible();
  });
}

test("a changed file is refused with the place of the change, and its view is one step away", async ({ page }) => {
  const file = await exported(page, VIEW);
  const { records } = JSON.parse(file);
  await open(page, "./figures/");
  await drop(page, file.replace(records[1].summary, "Nothing was done."));
  await expect(notice(page)).toContainText(`The first difference is at measure ${records[1].measure}.`);
  await expectFocus(page, "opened-file");
  expect(page.url()).toMatch(/\/figures\/$/);

  await drop(page, file.replace(/"total": \d+/, '"total": 1'));
  await expect(notice(page)).toContainText("under “total”");
  await page.getByRole("link", { name: "Open the view in its link, as it is today" }).click();
  expect(await measuresShown(page)).toEqual(records.map((one) => one.measure));
  await expect(notice(page)).not.toBeAttached();
});

test("a file from another release, saved again by another program, is verified", async ({ page }) => {
  const file = await exported(page, "./search/?q=shelter");
  const { format, ...unnamed } = JSON.parse(file);
  expect(format).toBe(2);
  // A file that names no format is of the first, in which such records were written otherwise.
  await drop(page, JSON.stringify(unnamed));
  await expect(notice(page)).toContainText("it is written in format “1”");
  const older = JSON.parse(file);
  const ascii = (text) => text.replace(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
  const indented = JSON.stringify(older, null, "\t");
  const spellings = {
    "without white space": JSON.stringify(JSON.parse(file)),
    "in ASCII": ascii(JSON.stringify({ ...older, data_version: "0.0.7" })),
    "with slashes escaped": `\ufeff${indented.replaceAll("/", "\\/").replaceAll("\n", "\r\n")}`,
  };
  expect(spellings["in ASCII"]).toContain("\\u201c");
  for (const [name, text] of Object.entries(spellings)) {
    await open(page, "./about/");
    await drop(page, text);
    await expect(notice(page), name).toContainText("View restored and file verified");
  }
});

test("JSON that parsers read differently counts as a change, and nothing fails", async ({ page }) => {
  const file = await exported(page, VIEW);
  const first = `The first difference is at measure ${JSON.parse(file).records[0].measure}.`;
  await open(page, "./figures/");
  const deep = "[".repeat(900_000) + "]".repeat(900_000);
  for (const [from, to, said] of [
    [/"theme":/, '"theme": "policies", "theme":', first],
    [/"total":/, '"total": 68, "total":', "under “total”"],
    [/"total": \d+/, '"total": 90071992547409931234567890', "under “total”"],
    [/"records": \[/, `"records": [${deep},`, first],
    [/"summary":/, `"more": ${deep}, "summary":`, first],
  ]) {
    await drop(page, file.replace(from, to));
    await expect(notice(page)).toContainText(said);
  }
});

test("a file with other data opens its view, and is reported as unverified", async ({ page }) => {
  const file = await exported(page, VIEW);
  await open(page, "./");
  await drop(page, file.replace(/"data_hash": "[^"]+"/, '"data_hash": "0123456789abcdef"'));
  await expect(notice(page)).toContainText("could not be verified");
  await expect(notice(page)).toContainText("(0123456789ab)");
  await expect(summary(page)).toContainText("in Legislation, reported by Jordan or Nepal");
});

test("other files get a sentence, and the page continues to work", async ({ page }) => {
  await open(page, "./measures/");
  const before = await summary(page).textContent();
  await drop(page, "measure,theme\r\n40-3,legislation\r\n");
  await expect(notice(page)).toContainText("This file was not exported from this explorer.");
  await drop(page, '{"title": "Something else", "records": []}');
  await expect(notice(page)).toContainText("This file was not exported from this explorer.");
  await drop(page, [0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0xff, 0xfe]);
  await expect(notice(page)).toContainText("This is not a text file.");
  await drop(page, null, 3_000_000);
  await expect(notice(page)).toContainText("This file is larger than 2 MB and was not read.");
  await expectFocus(page, "opened-file");
  await expect(summary(page)).toHaveText(before);
  await page.locator("#theme-legislation").click();
  await expect(notice(page)).not.toBeAttached();
});

test("only files are handled: dragging text is left to the browser", async ({ page }) => {
  await open(page, "./measures/");
  const dataTransfer = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.setData("text/plain", "law");
    return transfer;
  });
  await page.evaluate(() => {
    addEventListener("dragover", (event) => (window.caught = event.defaultPrevented));
  });
  await page.dispatchEvent("h1", "dragover", { dataTransfer });
  expect(await page.evaluate(() => window.caught)).toBe(false);
  await expect(held(page)).not.toBeAttached();
  await page.dispatchEvent("h1", "dragover", { dataTransfer: await hold(page, "{}") });
  expect(await page.evaluate(() => window.caught)).toBe(true);
  await expect(page.getByText("Drop a JSON file exported from this explorer")).toBeVisible();
  await page.dispatchEvent("h1", "dragleave", { dataTransfer: await hold(page, "{}") });
  await expect(page.getByText("Drop a JSON file exported from this explorer")).toBeHidden();
});
