// A link from a chat, a mail or a text may contain signs that do not belong to it. The page that was meant opens with
// its selection, the address bar shows the canonical link, and there is no notice.
import { expect, open, ready, test } from "./fixtures.mjs";

const notice = (page) => page.getByRole("region", { name: "About this link" });

/** Opens a damaged address, which the host may not have, and expects the page and the address that were meant. */
async function expectMeant(page, damaged, meant, heading) {
  await page.goto(damaged, { waitUntil: "commit" });
  await expect(page).toHaveURL(meant);
  await ready(page);
  await expect(page.locator("h1")).toHaveText(heading);
  await expect(notice(page)).toHaveCount(0);
}

/** What the page says about its selection, and the records that it shows. */
async function shown(page) {
  const summary = page.getByRole("status");
  return [await summary.textContent(), await page.locator("#results").getByRole("link").count()];
}

test.describe("a damaged link to a page with a selection", () => {
  test.use({ mayBeMissing: true });

  for (const [damaged, meant, heading] of [
    ["measures/?theme=legislation&amp;state=Jordan).", "measures/?theme=legislation&state=jordan", "National measures"],
    ["measures/?state=jordan&#38;theme=legislation", "measures/?theme=legislation&state=jordan", "National measures"],
    ["measures/?q=domestic%2520work&utm_source=news", "measures/?q=domestic+work", "National measures"],
    [
      "Measures//?TOPIC=health&topic=discrimination&topic.match=ALL*",
      "measures/?topic=discrimination&topic=health&topic.match=all",
      "National measures",
    ],
    ["measures/index.html?sort%3D-State%26fbclid%3D1", "measures/?sort=-state", "National measures"],
    [
      "matrix).?bound=ilo-c143&bound=ilo-c189.",
      "matrix/?bound=ilo-c143&bound=ilo-c189",
      "Matrix: States and instruments",
    ],
    [
      "List//index.html?RECORD=Measure.40-3&amp;record=figure%252E15-2).&fbclid=1",
      "list/?record=measure.40-3&record=figure.15-2",
      "A list of records",
    ],
    ["SOURCES.?Source=7,&amp;ref=x", "sources/?source=7", "Sources and documents cited"],
    ["MATRIX/index.html?silent=ilo-%E2%80%8Bc111%22", "matrix/?silent=ilo-c111", "Matrix: States and instruments"],
  ]) {
    test(`/${damaged}`, async ({ page, baseURL }) => {
      await open(page, `./${meant}`);
      const wanted = await shown(page);
      await expectMeant(page, `./${damaged}`, baseURL + meant, heading);
      expect(await shown(page)).toEqual(wanted);
      await page.reload();
      await ready(page);
      expect(page.url()).toBe(baseURL + meant);
      expect(await shown(page)).toEqual(wanted);
    });
  }
});

test.describe("a damaged link to the evidence of a cell", () => {
  test.use({ mayBeMissing: true });

  for (const damaged of [
    "Matrix?cell%3DJordan.Trafficking-Protocol%26utm_source%3Dmail",
    "matrix//?Cell=jordan%252Etrafficking-protocol).",
  ]) {
    test(`/${damaged}`, async ({ page, baseURL }) => {
      await expectMeant(page, `./${damaged}`, `${baseURL}matrix/?cell=jordan.trafficking-protocol`, /^Matrix/);
      await expect(page.getByRole("dialog")).toContainText("Jordan");
    });
  }
});

test.describe("a damaged link to the page of one record", () => {
  test.use({ mayBeMissing: true });

  for (const [damaged, meant] of [
    ["Measures/40-3/index.html.", "measures/40-3/"],
    ["measures/40-3).", "measures/40-3/"],
    ["Topics//Domestic%2520and-Care-Work.", "topics/domestic-and-care-work/"],
    ["measures/40-3/%E2%80%8B", "measures/40-3/"],
    ["measures%252F40-3/?utm_source=a&amp;view=embed", "measures/40-3/?view=embed"],
    ["measures/40-3/?gclid=1", "measures/40-3/"],
    ["measures/40-3/index.html#results", "measures/40-3/#results"],
  ]) {
    test(`/${damaged}`, async ({ page, baseURL }) => {
      await open(page, `./${meant.split(/[?#]/)[0]}`);
      const heading = await page.locator("h1").textContent();
      await expectMeant(page, `./${damaged}`, baseURL + meant, heading);
    });
  }
});

test("a fragment stays in the address, and the page scrolls to its target", async ({ page, baseURL }) => {
  await open(page, "./about/");
  const id = await page.locator("main h2[id], main section[id]").last().getAttribute("id");
  await open(page, `./about/?utm_source=news#${id}`);
  expect(page.url()).toBe(`${baseURL}about/#${id}`);
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
});

test("a sign after a fragment is not part of it", async ({ page, baseURL }) => {
  await open(page, "./about/");
  const id = await page.locator("main h2[id], main section[id]").last().getAttribute("id");
  for (const damaged of [`${id}.`, `${id}).`, id.toUpperCase(), `${id}%E2%80%8B`, `${id}%22`, `${id}\u201d`]) {
    await page.goto("about:blank");
    await open(page, `./about/?utm_source=news#${damaged}`);
    await expect(page, damaged).toHaveURL(`${baseURL}about/#${id}`);
    await expect(page.locator(`[id="${id}"]`), damaged).toBeInViewport();
  }
  await page.goto("about:blank");
  await open(page, "./about/#no-such-part.");
  expect(page.url()).toBe(`${baseURL}about/#no-such-part.`);
});

test("a damaged link does not add an entry to the history", async ({ page, baseURL }) => {
  await open(page, "./about/");
  await open(page, "./measures/?state=Jordan.");
  expect(page.url()).toBe(`${baseURL}measures/?state=jordan`);
  await page.goBack();
  await expect(page).toHaveURL(`${baseURL}about/`);
});

test("unreadable parts stay in the address until the reader removes them", async ({ page, baseURL }) => {
  for (const _ of ["opened", "loaded again"]) {
    await open(page, "./measures/?state=Jordan.&colour=red");
    expect(page.url()).toBe(`${baseURL}measures/?state=Jordan.&colour=red`);
    await expect(notice(page).getByRole("listitem")).toHaveText(["“colour=red” is not a filter of this explorer."]);
  }
  await notice(page).getByRole("link").click();
  await expect(notice(page)).toHaveCount(0);
  expect(page.url()).toBe(`${baseURL}measures/?state=jordan`);
});

test("a sign at the end of typed text stays in the box", async ({ page, baseURL }) => {
  await open(page, "./measures/");
  const box = page.locator("#search");
  await box.pressSequentially("women.");
  await expect(page).toHaveURL(`${baseURL}measures/?q=women`);
  await expect(box).toHaveValue("women.");
});

test.describe("an address without a page", () => {
  test.use({ mayBeMissing: true });

  test("does not mention a selection that it does not show", async ({ page }) => {
    await open(page, "./no-such-page/?state=jordan", 404);
    await expect(page.locator("h1")).toHaveText("Page not found");
    await expect(notice(page)).toContainText("Part of this link was not applied.");
    await expect(notice(page).getByRole("listitem")).toHaveText(["“state=jordan” has no meaning on this page."]);
    await expect(notice(page).getByRole("link")).toHaveCount(0);
  });
});
