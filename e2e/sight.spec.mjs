// Readers who use the keyboard see where they are: no tab stop is covered by the sticky answer or the sticky head of a
// table, neither forwards nor backwards.
import { expect, open, test } from "./fixtures.mjs";

const WINDOWS = [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
];

/** The number of pixels of a tab stop that must be visible, or all of it if it is smaller. */
const SEEN = 24;

/** The focused element, and how much of its height and width is visible; two frames later if not at once. */
async function focused(least) {
  const stop = document.activeElement;
  const isSeen = (x, y) => {
    const there = document.elementFromPoint(x, y);
    return there !== null && (stop.contains(there) || (there.contains(stop) && !there.matches("thead, header")));
  };
  const count = (length, at) => {
    let seen = 0;
    for (let step = 1; step < length; step += 2) seen += 2 * Number(isSeen(...at(step)));
    return seen >= Math.min(least, Math.floor(length)) - 2 ? "seen" : `${seen} of ${Math.round(length)} pixels`;
  };
  const look = () => {
    const { left, top, width, height } = stop.getClientRects()[0];
    const [x, y] = [left + width / 2, top + height / 2];
    return {
      down: count(height, (step) => [x, top + step]),
      across: count(Math.min(width, 200), (step) => [left + step, y]),
    };
  };
  let seen = look();
  if (seen.down !== "seen" || seen.across !== "seen") {
    await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
    seen = look();
  }
  return {
    ...seen,
    name: stop.id || stop.textContent.trim(),
    within: stop.closest("table") !== null,
  };
}

/** Presses a key repeatedly and checks each time whether the focused element is visible, until it leaves the table. */
async function walk(page, key, most) {
  const hidden = [];
  let before = "";
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press(key);
    const { name, within, down, across } = await page.evaluate(focused, SEEN);
    if (down !== "seen" || across !== "seen") hidden.push(`${name}: ${down} high, ${across} wide`);
    if (!within || (!key.endsWith("Tab") && name === before)) return { presses: press, hidden };
    before = name;
  }
  throw new Error(`${key} was pressed ${most} times`);
}

/** Moves focus to the last stop of the table. */
async function toEnd(page) {
  const stops = page.locator(".results__found table").last().locator("a, button");
  await stops.last().evaluate((stop) => {
    const after = document.querySelector(".footer a");
    after.focus();
    stop.focus();
  });
}

for (const size of WINDOWS) {
  for (const [name, path, most] of [
    ["instruments", "./instruments/", 40],
    ["measures as a table", "./measures/?theme=cooperation&view=table", 300],
    ["compared States", "./compare/?state=jordan&state=nepal", 80],
  ]) {
    test(`backwards through ${name}, every stop is visible: ${size.width} pixels`, async ({ page }) => {
      await page.setViewportSize(size);
      await open(page, path);
      await toEnd(page);
      const { presses, hidden } = await walk(page, "Shift+Tab", most);
      expect(presses).toBeGreaterThan(8);
      expect(hidden).toEqual([]);
      expect((await walk(page, "Tab", most)).hidden).toEqual([]);
    });
  }

  test(`through the matrix by Tab and arrow keys, every cell is visible: ${size.width} pixels`, async ({ page }) => {
    await page.setViewportSize(size);
    // Up a column; in a narrow window through every cell of the cards.
    await open(page, size.width >= 768 ? "./matrix/" : "./matrix/?bound=ilo-c143");
    await toEnd(page);
    const up = await walk(page, "ArrowUp", 100);
    expect(up.presses).toBeGreaterThan(20);
    expect(up.hidden).toEqual([]);
    expect((await walk(page, "ArrowDown", 100)).hidden).toEqual([]);
    for (const key of ["Control+End", "Home", "End", "Shift+Tab", "Tab", "Control+Home", "Control+End"]) {
      await page.keyboard.press(key);
      const { down, across } = await page.evaluate(focused, SEEN);
      expect([down, across], key).toEqual(["seen", "seen"]);
    }
  });
}
