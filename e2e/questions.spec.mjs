// Questions that a reader brings, each answered from the overview in at most four actions: by mouse, and by keyboard
// alone. An action is one thing decided: a link followed, a box ticked, a word typed and sent.
import { expect, measuresShown, open, summary, test } from "./fixtures.mjs";
import { records } from "./site.mjs";

const MEASURES = records("measures");
const MOST = 4;

/** Counts the actions of one way to an answer. */
class Way {
  constructor(page) {
    this.page = page;
    this.actions = 0;
  }
  /** By mouse. */
  async click(element) {
    this.actions += 1;
    await element.click();
  }
  /** By keyboard: walks to the element with Tab, as often as that takes, then presses a key. */
  async press(element, key = "Enter") {
    this.actions += 1;
    await expect(element).toBeVisible();
    for (let tabs = 0; tabs < 200; tabs += 1) {
      if (await element.evaluate((one) => one === document.activeElement)) return this.page.keyboard.press(key);
      await this.page.keyboard.press("Tab");
    }
    throw new Error("Tab does not reach the element");
  }
  /** Words into the search of the header, reached with the slash key, and sent. */
  async search(words) {
    this.actions += 2;
    await this.page.keyboard.press("/");
    await this.page.keyboard.type(words);
    await this.page.keyboard.press("Enter");
  }
  done() {
    expect(this.actions).toBeLessThanOrEqual(MOST);
  }
}

const bound = (instrument) =>
  records("statements")
    .filter((one) => one.instrument === instrument && ["ratified", "acceded", "party"].includes(one.status))
    .map((one) => one.state);

async function isBoundByBoth(page) {
  const both = bound("ilo-c143").filter((state) => bound("ilo-c189").includes(state));
  expect(both.length).toBeGreaterThan(0);
  await expect(summary(page)).toHaveText(
    `${both.length} of ${records("states").length} States bound by ILO C143 and ILO C189`,
  );
  const names = both.map((slug) => records("states").find((one) => one.state === slug).name);
  await expect(page.locator("table.matrix tbody th")).toHaveText(names);
}

async function isJusticeInNepal(page) {
  const wanted = MEASURES.filter((one) => one.states.includes("nepal") && one.topics.includes("access-to-justice"));
  expect(wanted.length).toBeGreaterThan(0);
  await expect(summary(page)).toHaveText(
    `${wanted.length} of ${MEASURES.length} measures reported by Nepal, on Access to justice`,
  );
  expect(await measuresShown(page)).toEqual(wanted.map((one) => one.measure));
}

async function isTraining(page) {
  const wanted = MEASURES.filter((one) => one.topics.includes("training-of-officials"));
  await expect(summary(page)).toHaveText(`${wanted.length} of ${MEASURES.length} measures on Training of officials`);
  expect(await measuresShown(page)).toEqual(wanted.map((one) => one.measure));
}

test.describe("which States are bound by both ILO C189 and C143?", () => {
  test("by mouse, through the question of the overview", async ({ page }) => {
    await open(page, "./");
    const way = new Way(page);
    await way.click(page.getByRole("link", { name: /^Which reporting States are bound by both/ }));
    await isBoundByBoth(page);
    way.done();
  });

  test("by mouse, through the matrix", async ({ page }) => {
    await open(page, "./");
    const way = new Way(page);
    await way.click(page.getByRole("navigation", { name: "Pages", exact: true }).getByRole("link", { name: "Matrix" }));
    await way.click(page.locator("#bound-ilo-c189"));
    await way.click(page.locator("#bound-ilo-c143"));
    await isBoundByBoth(page);
    way.done();
  });

  test("by keyboard", async ({ page }) => {
    await open(page, "./");
    const way = new Way(page);
    await way.press(page.getByRole("navigation", { name: "Pages", exact: true }).getByRole("link", { name: "Matrix" }));
    await expect(page.locator("h1")).toBeFocused();
    await way.press(page.locator("#bound-ilo-c143"), "Space");
    await way.press(page.locator("#bound-ilo-c189"), "Space");
    await isBoundByBoth(page);
    way.done();
  });
});

test.describe("what did Nepal report on justice?", () => {
  test("by mouse", async ({ page }) => {
    await open(page, "./");
    const way = new Way(page);
    await way.click(
      page.getByRole("navigation", { name: "Pages", exact: true }).getByRole("link", { name: "Measures" }),
    );
    await way.click(page.locator("#state-nepal"));
    await way.click(page.locator("details.facet", { has: page.locator("#topic-health") }).locator("summary"));
    await way.click(page.locator("#topic-access-to-justice"));
    await isJusticeInNepal(page);
    way.done();
  });

  test("by keyboard, through the search", async ({ page }) => {
    await open(page, "./");
    const way = new Way(page);
    await way.search("nepal justice");
    await expect(page).toHaveURL(/\/search\/\?q=nepal\+justice$/);
    const found = page.locator("#measure-43-6, #measure-43-5, #measure-43-1").first();
    await expect(found).toContainText("Nepal");
    way.done();
  });
});

test.describe("who reported training for officials?", () => {
  test("by mouse", async ({ page }) => {
    await open(page, "./");
    const way = new Way(page);
    await way.click(page.getByRole("link", { name: /^Who reported training/ }));
    await isTraining(page);
    way.done();
  });

  test("by keyboard", async ({ page }) => {
    await open(page, "./");
    const way = new Way(page);
    await way.press(page.getByRole("link", { name: /^Who reported training/ }));
    await isTraining(page);
    way.done();
  });
});
