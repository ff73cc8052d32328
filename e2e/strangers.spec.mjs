// Random changes by extensions and translators: texts of the page are wrapped, moved, split, joined, changed and
// removed, and in between a reader performs random actions. After each step, the page equals an unchanged page that is
// opened by its address; if texts were removed, the right records are listed and all numbers shown are correct.
// STRANGERS and STRANGERS_SEED set the number of changes and the seed (`make strangers`).
import { expect, open, ready, test } from "./fixtures.mjs";
import { install, press } from "./foreign-hands.mjs";
import { PAGES } from "./foreign-pages.mjs";
import { isRight, isRightButForGaps, opener } from "./foreign-steps.mjs";
import { chance } from "./monkey/random.mjs";
import { setting } from "./setting.mjs";
import { records } from "./site.mjs";

/** The number of changes by others and steps of the reader, together. */
const COUNT = setting("STRANGERS", 100);
const SEED = setting("STRANGERS_SEED", 72_215);
/** Two parts: in the first, texts are only changed; in the second, some are removed, too. */
const PARTS = 2;
const STEPS = Math.ceil(COUNT / 2 / PARTS);
const MINUTE = 60_000;
/** How many actions are tried on a page before it is left. */
const TRIES = 30;

const PATHS = Object.entries(PAGES).map(([name, { query = "" }]) => `./${name}/${query}`);
const RECORDS = records("measures").map(({ measure }) => `./measures/${measure}/`);
const WORDS = ["women", "law", "jordan", "treaty", "shelter", "domestic work", "zebra", "2016"];
const KINDS = ["tick", "tick", "untick", "exclude", "chip", "clear", "sort", "type", "follow", "back"];

test.beforeEach(({ context }) => context.addInitScript(install));
test.describe.configure({ mode: "parallel" });
test.setTimeout(MINUTE + STEPS * 10_000);

for (let part = 0; part < PARTS; part += 1) {
  const removes = part % 2 === 1;
  test(`others change texts${removes ? " and remove some" : ""}: the page is what its address opens`, async ({
    page,
    context,
  }) => {
    const check = removes ? isRightButForGaps : isRight;
    const opened = await opener(context);
    const next = chance(SEED + part);
    const pick = (from) => from[Math.floor(next() * from.length)];
    /** The number of steps back to the first page. */
    let depth = 0;

    const leave = async () => {
      await open(page, pick(next() < 0.8 ? PATHS : RECORDS));
      depth = 0;
    };

    /** Performs one random action; returns which, or null if the page does not offer it. */
    const step = async () => {
      const [kind, words, place] = [pick(KINDS), pick(WORDS), next()];
      const before = page.url();
      if (kind === "type" && !/\/(measures|matrix|coverage|developments|search)\/(\?|$)/.test(before)) return null;
      if (kind === "type" && new URL(before).searchParams.get("q") === words) return null;
      if (kind === "back" && depth === 0) return null;
      if (kind === "back") await page.evaluate(() => history.back());
      else if (!(await page.evaluate(press, [kind, words, place]))) return null;
      await expect(page, kind).not.toHaveURL(before);
      await ready(page);
      // Typing may replace the history entry of the previous typing.
      if (kind !== "type") depth += kind === "back" ? -1 : 1;
      return kind;
    };

    const done = {};
    for (let count = 0; count < STEPS; count += 1) {
      if (count % 10 === 0) await leave();
      const numbers = Array.from({ length: 512 }, next);
      await page.evaluate((told) => window.disturb(told), { numbers, removes });
      let kind = null;
      for (let tries = 0; kind === null; tries += 1) {
        // A page may offer no action, such as the page of a record that was opened first.
        if (tries % TRIES === TRIES - 1) await leave();
        kind = await step();
      }
      done[kind] = (done[kind] ?? 0) + 1;
      await check(page, opened, `step ${count}: ${kind}, ${page.url()}`);
    }
    expect(Object.keys(done).length, "kinds of steps").toBeGreaterThan(3);
  });
}
