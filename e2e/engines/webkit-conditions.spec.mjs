// What links, hosts, frames, translators and missing files do to the page, in WebKit: one or more cases of each kind
// that the tests in Chromium and Firefox examine in full.
import { WHEN, changing } from "../changed-files.mjs";
import { install as lendHands, press } from "../foreign-hands.mjs";
import { PAGES } from "../foreign-pages.mjs";
import { FILES, KNOWN, addresses, found } from "../hostile/addresses.mjs";
import { install as watchLinks } from "../hostile/inside.mjs";
import { lenient } from "../hostile/lenient.mjs";
import { plain } from "../hosts.mjs";
import { BOOT, PROGRAM, records } from "../site.mjs";
import { expect, probed, test, withProbe } from "./webdriver.mjs";

const SEED = 72_215;
const summary = (tab) => tab.text('[role="status"]');
const fault = (tab) => tab.run(() => document.querySelector("#notice-fault:not([hidden])")?.textContent ?? "");
const address = (tab) => tab.run(() => location.href);

test.describe("hostile addresses", () => {
  // Files of a document that is replaced by the one at the right address.
  test.use({ onPurpose: /^failed: .*\/assets\// });

  for (const path of ["/", "/a/b/"]) {
    test(`at ${path}, no link leads out of the site`, async ({ tab }) => {
      test.slow();
      const given = JSON.stringify({ root: path, files: FILES, known: KNOWN });
      const watch = `(${watchLinks})({ origin: location.origin, ...${given.replaceAll("<", "\\u003c")} });`;
      const host = await lenient({ path, adapted: (html) => probed(html, watch) });
      const wrong = [];
      for (const one of [...found(path), ...addresses(SEED, 25, path)]) {
        await tab.go(host.origin + one);
        let result = null;
        // The first document may be replaced by the one at the right address.
        const look = async () => (result = await tab.run(() => window.hostile?.result() ?? null).catch(() => null));
        await expect.poll(look, one).not.toBeNull();
        expect(result.looked, one).toBeGreaterThan(20);
        if (result.origin !== host.origin) result.found.push(`ends at ${result.origin}`);
        if (result.found.length) wrong.push({ one: one.slice(0, 300), found: result.found.slice(0, 3) });
      }
      expect(wrong).toEqual([]);
      await tab.leave(host);
    });
  }
});

test("a damaged link is read as it was meant", async ({ tab }) => {
  test.slow();
  for (const [damaged, meant] of [
    ["measures/?theme=legislation&amp;state=Jordan).", "measures/?theme=legislation&state=jordan"],
    ["measures/?q=domestic%2520work&utm_source=news", "measures/?q=domestic+work"],
    ["matrix/?bound=ilo-c143&bound=ilo-c189.", "matrix/?bound=ilo-c143&bound=ilo-c189"],
    ["list/?RECORD=Measure.40-3&amp;record=figure%252E15-2).&fbclid=1", "list/?record=measure.40-3&record=figure.15-2"],
    ["matrix/?silent=ilo-%E2%80%8Bc111%22", "matrix/?silent=ilo-c111"],
  ]) {
    await tab.open(meant);
    const [wanted, said] = [await address(tab), await summary(tab)];
    await tab.open(damaged);
    await expect.poll(() => address(tab), damaged).toBe(wanted);
    expect(await summary(tab), damaged).toBe(said);
    expect(await tab.count("section[aria-label='About this link']"), damaged).toBe(0);
  }
});

test("a host that serves a folder without adding the slash", async ({ tab }) => {
  const host = await lenient({ path: "/a/b/", adapted: (html) => probed(html) });
  const root = `${host.origin}/a/b/`;
  for (const [asked, meant] of [
    ["measures?theme=legislation&state=jordan", "measures/?theme=legislation&state=jordan"],
    ["states/jordan#instruments", "states/jordan/#instruments"],
    ["list?record=measure.40-3", "list/?record=measure.40-3"],
  ]) {
    await tab.open(root + asked);
    expect(await address(tab)).toBe(root + meant);
    expect(await fault(tab)).toBe("");
  }
  await tab.leave(host);
});

/** What a reader does on a page, and what others did to it before each step. */
for (const [name, others] of [
  ["measures", "wrap"],
  ["matrix", "translate"],
  ["search", "move"],
]) {
  test(`${name}, others before each step (${others}): the page is what its address opens`, async ({ tab }) => {
    test.slow();
    const { query = "", acts, searched } = PAGES[name];
    const host = await plain({ before: [withProbe(`(${lendHands})();`)] });
    const said = () => tab.run(() => window.said());
    const acted = acts.filter((kind) => !["evidence", "close", "drawer"].includes(kind));

    /** Performs the steps, each after `before`, and calls `after` with the address that it led to. */
    const walk = async (before, after) => {
      await tab.open(`${host.url}${name}/${query}`);
      for (const [place, kind] of acted.entries()) {
        await before();
        const from = await address(tab);
        if (kind === "back") await tab.run(() => history.back());
        else expect(await tab.run(press, [kind, searched]), `something to ${kind}`).toBe(true);
        await expect.poll(() => address(tab), `${place}: ${kind}`).not.toBe(from);
        await tab.ready();
        await after(await address(tab), `${place}: ${kind}`);
      }
    };
    const steps = [];
    await walk(
      () => {},
      (at) => steps.push(at),
    );
    const right = new Map();
    for (const at of new Set(steps)) {
      await tab.open(at);
      right.set(at, await said());
    }
    const again = [];
    await walk(
      () => tab.run((hand) => window.strangers[hand](), others),
      async (at, told) => {
        again.push(at);
        await expect.poll(said, told).toEqual(right.get(at));
        expect(await tab.count("#notice-crash:not([hidden])"), told).toBe(0);
      },
    );
    expect(again).toEqual(steps);
    expect(steps.length).toBeGreaterThan(2);
    await tab.leave(host);
  });
}

// WebKit 2.50 takes the own host of a policy for the opaque origin of the frame, so that it loads no file of the page
// even where the host lets every origin read the assets.
for (const readable of [true, false]) {
  test(`in a sandboxed frame, the first line says that no selection applies; CORS: ${readable}`, async ({ tab }) => {
    const holder = '<!doctype html><title>Holder</title><iframe sandbox="allow-scripts" width="1200" height="600"';
    const before = (request, response) => {
      if (readable) response.setHeader("access-control-allow-origin", "*");
      if (request.url !== "/holder.html") return response.emit("next");
      response.writeHead(200, { "content-type": "text/html" });
      return response.end(`${holder} src="/measures/?theme=legislation&state=jordan&view=embed"></iframe>`);
    };
    const host = await plain({ before: [before] });
    await tab.go(`${host.url}holder.html`);
    await tab.send("POST", "/frame", { id: 0 });
    await expect.poll(() => fault(tab)).toContain("the selection in its link is not applied");
    await tab.send("POST", "/frame", { id: null });
    await tab.leave(host);
  });
}

test.describe("files that are not what the page expects", () => {
  test.use({ onPurpose: /integrity|^failed: / });

  for (const [what, file] of [
    ["script", BOOT],
    ["program", PROGRAM],
  ]) {
    test(`a changed ${what} does not run, whatever the caching`, async ({ tab }) => {
      for (const caching of ["no-store", "public, max-age=31536000, immutable"]) {
        const host = await changing(file, WHEN.always, caching, [withProbe()]);
        for (const path of ["measures/", "states/jordan/"]) {
          await tab.go(host.url + path);
          await expect.poll(() => fault(tab), path).toContain("could not start");
          expect(await tab.run(() => window.changed ?? null), path).toBeNull();
          expect(await tab.count("#app[data-ready]"), path).toBe(0);
        }
        await tab.leave(host);
      }
    });
  }

  test("a program that does not arrive: the page says so and lists all records", async ({ tab }) => {
    // Timers run twenty times as fast.
    const hasten = "const own = setTimeout; window.setTimeout = (act, wait, ...all) => own(act, wait / 20, ...all);";
    const hang = (request, response) => request.url.includes(PROGRAM) || response.emit("next");
    const host = await plain({ before: [withProbe(hasten), hang] });
    await tab.go(`${host.url}measures/?theme=legislation`);
    await expect.poll(() => tab.text("#notice-slow:not([hidden])")).toContain("still loading");
    expect(await tab.count(".entry")).toBe(records("measures").length);
    await tab.leave(host);
  });
});

test("a link to a quoted text leads to it, and the page stays there once the program has started", async ({ tab }) => {
  await tab.open("about/");
  const quoted = await tab.run(() => {
    const texts = [...document.querySelectorAll("main p")].filter((one) => one.childElementCount === 0);
    const own = texts.map((one) => /^[\w ]{16,}\b/.exec(one.textContent.trim())?.[0]);
    return own.findLast((text) => text && own.filter((other) => other?.startsWith(text)).length === 1);
  });
  await tab.go("icon.svg");
  await tab.open(`about/#:~:text=${encodeURIComponent(quoted)}`);
  const place = () =>
    tab.run((words) => {
      const all = [...document.querySelectorAll("main p")].filter((one) => one.textContent.trim().startsWith(words));
      return all[0].getBoundingClientRect().y / innerHeight;
    }, quoted);
  await expect.poll(place).toBeLessThan(1);
  expect(await place()).toBeGreaterThan(0);
  expect(await tab.run(() => scrollY)).toBeGreaterThan(0);
  expect(await address(tab)).not.toContain(":~:");
});

test("the slash key leads to the search box, and can be switched off", async ({ tab }) => {
  const press = async () => {
    await tab.run(() => document.activeElement.blur());
    await tab.type("body", "/");
    return tab.isFocused("#site-search");
  };
  await tab.open("about/");
  expect(await press()).toBe(true);
  await tab.run(() => document.querySelector("main input[type=checkbox]").click());
  expect(await press()).toBe(false);
  await tab.open("matrix/");
  expect(await press()).toBe(false);
});

test("behind open evidence the page does not move, and Back closes it", async ({ tab }) => {
  await tab.open("matrix/?sort=-state");
  const cell = "table.matrix tbody tr:nth-child(12) button.cell";
  await tab.run((wanted) => document.querySelector(wanted).scrollIntoView({ block: "center" }), cell);
  const scrolled = () => tab.run(() => Math.round(scrollY));
  const before = await scrolled();
  expect(before).toBeGreaterThan(0);
  await tab.press(cell);
  await expect.poll(() => tab.count("dialog[open] .evidence__ways")).toBe(1);
  expect(Math.abs((await scrolled()) - before)).toBeLessThan(3);
  await tab.back();
  await expect.poll(() => tab.count("dialog[open]")).toBe(0);
  expect(Math.abs((await scrolled()) - before)).toBeLessThan(3);
});

test("a page from the back/forward cache is where the reader left it, the second time too", async ({ tab }) => {
  await tab.open("measures/");
  for (const place of [1500, 3000]) {
    await tab.run((to) => scrollTo(0, to), place);
    await expect.poll(() => tab.run(() => history.state?.[1] ?? 0)).toBeGreaterThan(place - 10);
    await tab.go("api/v1/measures.csv");
    await tab.back();
    await tab.ready();
    await expect.poll(() => tab.run(() => Math.abs(scrollY))).toBeGreaterThan(place - 10);
    expect(await tab.run(() => scrollY)).toBeLessThan(place + 10);
  }
});

test("after one visit, pages open without the host", async ({ tab }) => {
  const host = await plain({ before: [withProbe()] });
  await tab.open(`${host.url}instruments/`);
  await expect
    .poll(() => tab.run(() => Boolean(navigator.serviceWorker?.controller)), { timeout: 20_000 })
    .toBe(true);
  await host.stop();
  await tab.go(`${host.url}measures/?theme=legislation&state=jordan`);
  await expect.poll(() => summary(tab)).toContain("in Legislation, reported by Jordan");
});
