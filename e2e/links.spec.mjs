// A reader follows a link that is old, mistyped or damaged. The page names the parts that it could not read, shows the
// rest, and offers the link without them; it never fails, and never ignores them silently.
import { expect, measuresShown, open, openRefused, ready, summary, test } from "./fixtures.mjs";
import { measures } from "./site.mjs";

const MEASURES = measures();
const everything = () => true;
const jordan = (one) => one.states.includes("jordan");
const legislation = (one) => one.theme === "legislation";
const notice = (page) => page.getByRole("region", { name: "About this link" });

/** Expects that the notice says exactly this, the rest of the link applies, and the offered link opens without it. */
async function expectNotice(page, sentences, clean, kept) {
  await expect(notice(page).getByRole("listitem")).toHaveText(sentences);
  const wanted = MEASURES.filter(kept).map((one) => one.measure);
  expect(wanted.length).toBeGreaterThan(0);
  expect(await measuresShown(page)).toEqual(wanted);
  const offered = notice(page).getByRole("link", { name: "Open the link without these parts" });
  await offered.click();
  await expect(notice(page)).toHaveCount(0);
  expect(new URL(page.url()).search).toBe(clean);
  expect(await measuresShown(page)).toEqual(wanted);
}

test("unreadable parts are named, and the rest is shown", async ({ page }) => {
  for (const [name, query, sentence, clean, kept] of [
    [
      "an unknown State",
      "state=atlantis&theme=legislation",
      "“state=atlantis”: the filter “State” has no such value here.",
      "?theme=legislation",
      legislation,
    ],
    [
      "an unknown theme",
      "theme=cookery&state=jordan",
      "“theme=cookery”: the filter “Theme” has no such value here.",
      "?state=jordan",
      jordan,
    ],
    [
      "an unknown key",
      "colour=red&state=jordan",
      "“colour=red” is not a filter of this explorer.",
      "?state=jordan",
      jordan,
    ],
    [
      "a repeated value",
      "state=jordan&state=jordan",
      "“state=jordan”: the filter “State” already has this value.",
      "?state=jordan",
      jordan,
    ],
    ["an empty value", "state=&theme=legislation", "“state=” has no value.", "?theme=legislation", legislation],
    [
      "a key of another page",
      "bound=ilo-c189&state=jordan",
      "“bound=ilo-c189” has no meaning on this page.",
      "?state=jordan",
      jordan,
    ],
    [
      "a value asked for and excluded",
      "state=jordan&state.not=jordan",
      "“state.not=jordan”: the filter “State” both includes and excludes this value.",
      "?state=jordan",
      jordan,
    ],
    ["all of one value", "state=jordan&topic.match=all", /^“topic\.match=all”: .*\btwo\b/, "?state=jordan", jordan],
    [
      "an order that the page has not",
      "state=jordan&sort=size",
      "“sort=size”: there is no such order here.",
      "?state=jordan",
      jordan,
    ],
    [
      "markup in a value",
      "state=%3Cb%3Ex%3C/b%3E",
      "“state=%3Cb%3Ex%3C/b%3E”: the filter “State” has no such value here.",
      "",
      everything,
    ],
  ]) {
    await test.step(name, async () => {
      await open(page, `./measures/?${query}`);
      await expectNotice(page, [sentence], clean, kept);
    });
  }
});

test("several damaged parts are named one by one", async ({ page }) => {
  await open(page, "./measures/?state=atlantis&colour=red&theme=legislation&state=");
  await expectNotice(page, [/atlantis/, /colour=red/, /“state=”/], "?theme=legislation", legislation);
  await page.reload();
  await ready(page);
  await expect(summary(page)).toContainText("in Legislation");
  await expect(notice(page)).toHaveCount(0);
});

test("invalid percent-encoding is named, and the rest is shown", async ({ page }) => {
  for (const broken of ["q=%zz", "q=%", "q=100%25%E0%A4", "state=%FF"]) {
    await test.step(broken, async () => {
      await openRefused(page, "./measures/", `${broken}&theme=legislation`);
      const sentence = `“${broken}” is damaged and cannot be decoded.`;
      await expectNotice(page, [sentence], "?theme=legislation", legislation);
    });
  }
});

test("a link of 100 KB opens, and the parts that are too long are named in a few lines", async ({ page }) => {
  const long = `theme=legislation${"&state=atlantis".repeat(50)}&q=${"x".repeat(100_000)}`;
  await openRefused(page, "./measures/", long);
  expect(page.url().length).toBeGreaterThan(100_000);
  const lines = notice(page).getByRole("listitem");
  await expect(lines).toHaveCount(13);
  await expect(lines.first()).toHaveText("“state=atlantis”: the filter “State” has no such value here.");
  await expect(lines.last()).toHaveText("More parts after these could not be read either.");
  expect((await notice(page).textContent()).length).toBeLessThan(2000);
  const wanted = MEASURES.filter(legislation).map((one) => one.measure);
  expect(await measuresShown(page)).toEqual(wanted);
  await notice(page).getByRole("link").click();
  await expect(notice(page)).toHaveCount(0);
  expect(new URL(page.url()).search).toBe("?theme=legislation");
});

test("a page without filters names every key", async ({ page }) => {
  await open(page, "./about/?state=jordan&colour=red");
  await expect(notice(page).getByRole("listitem")).toHaveText([
    "“state=jordan” has no meaning on this page.",
    /colour=red/,
  ]);
  await notice(page).getByRole("link").click();
  await expect(notice(page)).toHaveCount(0);
  await expect(page.locator("h1")).toHaveText("About this explorer");
});

test("old and misspelt names still work", async ({ page }) => {
  for (const [old, now] of [
    ["country=jordan", "state=jordan"],
    ["state=turkiye", "state=turkey"],
    ["theme=data", "theme=data-and-research"],
    ["search=shelter", "q=shelter"],
    ["state=JORDAN", "state=jordan"],
  ]) {
    await test.step(old, async () => {
      await open(page, `./measures/?${now}`);
      const [shown, said] = [await measuresShown(page), await summary(page).textContent()];
      expect(shown.length).toBeGreaterThan(0);
      expect(shown.length).toBeLessThan(MEASURES.length);
      await open(page, `./measures/?${old}`);
      expect(await measuresShown(page)).toEqual(shown);
      await expect(summary(page)).toHaveText(said);
      await expect(notice(page)).toHaveCount(0);
    });
  }
});

test("a step from a link in any order writes the canonical link, without defaults", async ({ page }) => {
  await open(page, "./measures/?sort=paragraph&state=nepal&theme=policies&state=jordan&theme=legislation&q=law");
  await page.locator("#state-argentina").click();
  expect(new URL(page.url()).search).toBe(
    "?q=law&theme=legislation&theme=policies&state=argentina&state=jordan&state=nepal",
  );
});

test.describe("addresses without a page", () => {
  test.use({ mayBeMissing: true });

  for (const [path, near] of [
    ["no-such-page/", null],
    ["measures/99-9/", "National measures"],
    ["instruments/ilo-c999/x/y/", "Instruments: ratification table"],
  ]) {
    test(`/${path} answers 404 and offers help`, async ({ page, baseURL }) => {
      await open(page, `./${path}`, 404);
      await expect(page.locator("h1")).toHaveText("Page not found");
      await expect(page.locator("main code")).toHaveText(path);
      if (near) await expect(page.locator("main").getByRole("link", { name: near })).toBeVisible();
      await page.locator("main").getByRole("link", { name: "Measures", exact: true }).click();
      await expect(page.locator("h1")).toHaveText("National measures");
      expect(page.url()).toBe(`${baseURL}measures/`);
    });
  }

  for (const [old, heading] of [
    ["ratifications/", "Instruments: ratification table"],
    ["instruments/c189/", "Domestic Workers Convention"],
  ]) {
    test(`/${old} was a page once and still leads to it`, async ({ page }) => {
      // A static host has no redirects: its page for missing addresses reads the old address, and may redirect at once.
      expect((await page.goto(`./${old}`, { waitUntil: "commit" })).status()).toBe(404);
      await ready(page);
      await expect(page.locator("h1")).toContainText(heading);
      await expect(page).toHaveTitle(new RegExp(heading));
      await expect(notice(page)).toHaveCount(0);
    });
  }

  test("an old address leads on with its query, including unreadable parts", async ({ page }) => {
    await page.goto("./instruments/c189/?view=embed&colour=red", { waitUntil: "commit" });
    await expect(page).toHaveURL(/\/instruments\/ilo-c189\/\?view=embed&colour=red$/);
    await ready(page);
    await expect(page.locator(".masthead")).toBeHidden();
    await expect(notice(page)).toContainText("colour=red");
  });

  test("a page whose file is missing is reported as missing, without endless requests", async ({ page }) => {
    const lost = await (await page.request.get("./no-such-page/")).text();
    let asked = 0;
    await page.route("**/instruments/ilo-c189/", (route) => {
      asked += 1;
      return route.fulfill({ status: 404, contentType: "text/html", body: lost });
    });
    await page.clock.install();
    await page.goto("./instruments/ilo-c189/", { waitUntil: "commit" });
    await ready(page);
    await page.clock.runFor(2_000);
    expect(asked).toBe(1);
    await expect(page.locator("h1")).toHaveText("Page not found");
  });
});
