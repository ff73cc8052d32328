// The list that a reader makes: filled on any page, arranged, shared as a link. The records in the link are compared
// with what the page shows. Files and copies of the list are tested in list-files.spec.mjs.
import { allThere, expect, open, ready, summary, test } from "./fixtures.mjs";
import { records } from "./site.mjs";

const THREE = ["measure.40-3", "figure.15-2", "state.jordan"];
const link = (names) => `./list/?${names.map((name) => `record=${name}`).join("&")}`;
const add = (page, name) => page.getByRole("button", { name: `Add to list: ${name}`, exact: true });
const held = (page) => page.locator(".masthead__list");
const picked = (page) => new URL(page.url()).searchParams.getAll("record");
const shown = (page) => page.locator(".picked article.entry").evaluateAll((all) => all.map((one) => one.id));
const anchors = (names) => names.map((name) => name.replace(".", "-"));
const kept = (page) => page.evaluate(() => localStorage.getItem("list"));

/** Opens a page and adds a record. */
async function pick(page, path, name, count) {
  await open(page, path);
  await add(page, name).click();
  await expect(held(page)).toHaveText(`List ${count}`);
  await expect(page.getByRole("button", { name: `In your list: remove ${name}`, exact: true })).toBeVisible();
}

/** Stores a list in this browser. */
async function keep(page, names) {
  await open(page, link(names));
  await page.getByRole("button", { name: /^Add \d+ records? to your list$/ }).click();
  await expect(summary(page)).toContainText("in your list");
}

test("records are added from four pages, and the list contains them in that order", async ({ page }) => {
  await pick(page, "./measures/?theme=legislation", "Measure 40-3", 1);
  await pick(page, "./figures/", "Figure 15-2", 2);
  await pick(page, "./states/jordan/", "Jordan", 3);
  await open(page, "./search/?q=shelter");
  await page.getByRole("button", { name: /^Add to list: / }).first().click();
  await expect(held(page)).toHaveText("List 4");
  await held(page).getByRole("link").click();
  await expect(summary(page)).toHaveText("4 records in your list");
  expect(picked(page).slice(0, 3)).toEqual(THREE);
  expect(await shown(page)).toEqual(anchors(picked(page)));
});

test("an empty list offers the ways to records, and what can be done with it once it has some", async ({ page }) => {
  await open(page, "./list/");
  const tools = page.locator(".results :is(button, label, summary)").filter({ visible: true });
  await expect(tools).toHaveCount(0);
  for (const name of ["Measures", "Recommendations", "Figures"])
    await expect(page.locator(".results").getByRole("link", { name, exact: true })).toBeVisible();
  await keep(page, THREE);
  await expect(page.getByLabel("Group by type")).toBeVisible();
  await page.getByRole("button", { name: "Clear list" }).click();
  await expect(page.getByRole("button", { name: "Undo" })).toBeVisible();
  await expect(tools, "but for the way back").toHaveCount(1);
});

test("added records are removed where they were added, on interactive and static pages", async ({ page }) => {
  for (const [path, name] of [
    ["./figures/", "Figure 15-2"],
    ["./measures/40-3/", "Measure 40-3"],
    ["./paragraphs/40/", "Measure 40-4"],
  ]) {
    await pick(page, path, name, 1);
    await page.reload();
    await page.getByRole("button", { name: `In your list: remove ${name}`, exact: true }).click();
    await expect(add(page, name)).toHaveText("Add to list");
    await expect(held(page)).toHaveText("List 0");
  }
});

test("records are moved by keyboard, the summary says where to, and focus moves with them", async ({ page }) => {
  await keep(page, THREE);
  const down = page.getByRole("button", { name: "Down: Measure 40-3" });
  await down.focus();
  await page.keyboard.press("Enter");
  await expect(summary(page)).toHaveText("Measure 40-3 is now number 2 of 3");
  await expect(down).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(summary(page)).toHaveText("Measure 40-3 is now number 3 of 3");
  await expect(page.getByRole("button", { name: "Up: Measure 40-3" })).toBeFocused();
  expect(picked(page)).toEqual(["figure.15-2", "state.jordan", "measure.40-3"]);
  expect(await shown(page)).toEqual(anchors(picked(page)));
  const place = page.getByRole("spinbutton", { name: "Place in the list: Measure 40-3" });
  // Typed as by a reader: a value set by a script is not a change that Enter confirms.
  const type = async (number) => {
    await place.press("ControlOrMeta+a");
    await page.keyboard.type(number);
  };
  await type("1");
  await place.press("Enter");
  await expect(summary(page)).toHaveText("Measure 40-3 is now number 1 of 3");
  await type("99");
  await place.press("Tab");
  await expect(summary(page)).toHaveText("Measure 40-3 is now number 3 of 3");
  await expect(place).toHaveValue("3");
});

test("a record is dragged to another place", async ({ page }) => {
  // The whole list is in the window, because the pointer cannot move outside it.
  await page.setViewportSize({ width: 1280, height: 1600 });
  await keep(page, THREE);
  const items = page.locator(".picked > li");
  const grip = items.nth(2).locator(".moves__grip");
  await grip.scrollIntoViewIfNeeded();
  const to = await items.nth(0).boundingBox();
  await grip.hover();
  await page.mouse.down();
  await page.mouse.move(to.x + 40, to.y + 20, { steps: 5 });
  await expect(items.nth(0)).toHaveAttribute("data-drop", "before");
  await page.mouse.up();
  await expect(summary(page)).toHaveText("Jordan is now number 1 of 3");
  expect(picked(page)).toEqual(["state.jordan", "measure.40-3", "figure.15-2"]);
  await expect(page.locator("[data-drop], [data-dragged]")).toHaveCount(0);
});

test("a removal is undone, and focus moves to the next record", async ({ page }) => {
  await keep(page, THREE);
  await page.getByRole("button", { name: "Remove: Figure 15-2" }).click();
  await expect(summary(page)).toHaveText("Figure 15-2 removed; 2 left");
  await expect(page.getByRole("button", { name: "Remove: Jordan" })).toBeFocused();
  await expect(held(page)).toHaveText("List 2");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(summary(page)).toHaveText("3 records in your list");
  expect(picked(page)).toEqual(THREE);
  await page.getByRole("button", { name: "Clear list" }).click();
  await expect(summary(page)).toHaveText("List cleared");
  await expect(held(page)).toHaveText("List 0");
  expect(await kept(page)).toBeNull();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(held(page)).toHaveText("List 3");
});

test("the list is kept in this browser, and opens at its address without a query", async ({ page, context }) => {
  await keep(page, THREE);
  await page.reload();
  await expect(summary(page)).toHaveText("3 records in your list");
  const other = await context.newPage();
  await open(other, "./list/");
  await expect(summary(other)).toHaveText("3 records in your list");
  expect(picked(other)).toEqual(THREE);
  // A step in another tab does not lose what one tab has added.
  await pick(other, "./figures/", "Figure 2-1", 4);
  await open(page, "./states/nepal/");
  await pick(page, "./states/nepal/", "Nepal", 5);
});

test("a link opened elsewhere shows its records and overwrites nothing", async ({ page, browser }) => {
  await keep(page, THREE);
  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await pick(other, new URL("./figures/", page.url()).href.replace("/list/", "/"), "Figure 2-1", 1);
  await open(other, page.url());
  await expect(summary(other)).toHaveText("3 records in this list");
  expect(await shown(other)).toEqual(await shown(page));
  await other.getByRole("button", { name: "Remove: Figure 15-2" }).click();
  await expect(held(other)).toHaveText("List 1");
  expect(await kept(other)).toBe("record=figure.2-1");
  await other.getByRole("button", { name: "Add 2 records to your list" }).click();
  await expect(held(other)).toHaveText("List 3");
  await other.getByRole("link", { name: "Open your list" }).click();
  await expect(summary(other)).toHaveText("3 records in your list");
  expect(picked(other)).toEqual(["figure.2-1", "measure.40-3", "state.jordan"]);
  await elsewhere.close();
});

test("if storage is denied, the list is kept in the link, and the page says so", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await pick(page, "./figures/", "Figure 15-2", 1);
  await held(page).getByRole("link").click();
  await expect(page.locator(".list-home")).toContainText("does not let the page keep your list");
  expect(picked(page)).toEqual(["figure.15-2"]);
  await page.reload();
  await ready(page);
  expect(await shown(page)).toEqual(["figure-15-2"]);
});

test("eighty records fit into one link, and a further one is named", async ({ page }) => {
  const measures = records("measures").map((one) => `measure.${one.measure}`);
  const all = [...measures, ...records("figures").map((one) => `figure.${one.figure}`)];
  const eighty = all.slice(0, 80);
  await keep(page, eighty);
  expect(await shown(page)).toEqual(anchors(eighty));
  await expect(page.getByText("A list holds at most 80 records.")).toBeVisible();
  await page.getByRole("button", { name: `Up: Figure ${eighty[79].split(".")[1]}` }).click();
  await expect(summary(page)).toContainText("is now number 79 of 80");
  await open(page, link(all.slice(0, 82)));
  const notice = page.getByRole("region", { name: "About this link" });
  await expect(notice.getByRole("listitem")).toHaveText([
    `A list holds at most 80 records: “record=${all[80]}” and 1 more are left out.`,
  ]);
  await open(page, "./states/");
  await allThere(page);
  await expect(page.getByRole("button", { name: /^Your list is full: Jordan/ })).toBeDisabled();
});

test("invalid records in a link are named, and the rest is shown", async ({ page }) => {
  await open(page, link(["measure.40-3", "measure.99-9", "measure.40-3", "Figure.15-2."]));
  expect(await shown(page)).toEqual(["measure-40-3", "figure-15-2"]);
  const notice = page.getByRole("region", { name: "About this link" });
  await expect(notice.getByRole("listitem")).toHaveText([
    "“record=measure.99-9”: there is no such record.",
    "“record=measure.40-3”: the record was given before.",
  ]);
});

test("records are grouped by type, and the link says so", async ({ page }) => {
  await open(page, link(["figure.15-2", "measure.40-3", "figure.2-1"]));
  await page.getByRole("checkbox", { name: "Group by type" }).check();
  await expect(page.locator(".group h3")).toHaveText(["Figures", "National measures"]);
  expect(await shown(page)).toEqual(["figure-15-2", "figure-2-1", "measure-40-3"]);
  expect(page.url()).toContain("view=grouped");
  await expect(page.getByRole("button", { name: /^Up/ })).toHaveCount(0);
});

test("the list is printed without its buttons", async ({ page }) => {
  await open(page, link(THREE));
  await page.emulateMedia({ media: "print" });
  for (const part of [".moves", ".list-files", ".list-home", ".masthead__pages"]) {
    await expect(page.locator(part).first(), part).toBeHidden();
  }
  await expect(page.locator(".printed")).toContainText("/list/?record=measure.40-3");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page explains itself", async ({ page }) => {
    await page.goto("./list/", { waitUntil: "domcontentloaded" });
    const said = page.locator("main noscript p");
    await expect(said).toBeVisible();
    await expect(said).toContainText("needs JavaScript");
  });
});
