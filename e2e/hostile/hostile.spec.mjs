// Thousands of hostile addresses, opened in a browser on hosts that answer every spelling of them: no link, form,
// resource or redirect of a page leaves its host or its root, neither before the program starts nor after. HOSTILE and
// HOSTILE_SEED set the number of addresses and the seed (`make hostile`).
import { expect, test } from "../fixtures.mjs";
import { setting } from "../setting.mjs";
import { FILES, KNOWN, PAGES, addresses, found as onceFound } from "./addresses.mjs";
import { install } from "./inside.mjs";
import { lenient } from "./lenient.mjs";

const COUNT = setting("HOSTILE", 500);
const SEED = setting("HOSTILE_SEED", 72_215);
const MINUTE = 60_000;
/** Several parts of each, so that all workers have something to do. */
const PARTS = 2;
const HOSTS = [
  { name: "a lenient host", path: "/" },
  { name: "a lenient host, below a path", path: "/a/b/" },
  { name: "a strict host", path: "/", strict: true },
  { name: "a strict host, below a path", path: "/a/b/", strict: true },
];
const SHARE = Math.ceil(COUNT / (HOSTS.length * PARTS));

/**
 * For a missing document, the browser's error contains the fragment of its address; for a missing file, the response is
 * an error, too. Firefox preloads files before the first script corrects the address, and discards them.
 */
const MISSING = /^Failed to load resource: the server responded with a status of 404/;
const AHEAD =
  /^(status 404|failed): .*\/assets\/|^exception: (the server responded with a status of 404|Failed to find a valid)/;
test.use({
  mayBeMissing: true,
  onPurpose: async ({ browserName }, use) =>
    use(browserName === "firefox" ? new RegExp(`${MISSING.source}|${AHEAD.source}`) : MISSING),
});
test.describe.configure({ mode: "parallel" });
test.setTimeout(MINUTE + SHARE * 3_000);

/** The requests of the pages for anything that is not a file of the site. */
function watch(page, host, loadsAhead) {
  const root = host.origin + host.path;
  const wanted = new Set(FILES.map((file) => root + file));
  const isAhead = (path) => loadsAhead && FILES.some((file) => file.startsWith("assets/") && path.endsWith(`/${file}`));
  const strange = [];
  page.on("request", (request) => {
    const { origin, pathname } = new URL(request.url());
    const isOwn = wanted.has(origin + pathname) || isAhead(pathname);
    const fits = request.isNavigationRequest() ? origin === host.origin : isOwn;
    if (!fits) strange.push(`asks for ${request.url().slice(0, 200)}`);
  });
  return strange;
}

/** Opens an address and returns what is wrong with the page. */
async function faults(page, host, address) {
  await page.goto(address, { waitUntil: "commit" });
  const result = await page.waitForFunction(() => window.hostile?.result());
  const { found, looked, origin } = await result.jsonValue();
  expect(looked, address).toBeGreaterThan(20);
  return origin === host.origin ? found : [...found, `ends at ${origin}`];
}

HOSTS.forEach(({ name, ...where }, place) => {
  for (let part = 0; part < PARTS; part += 1) {
    test(`${name}, part ${part + 1}: no address leads out of the site`, async ({ page, browserName }) => {
      const host = await lenient(where);
      await page.addInitScript(install, { origin: host.origin, root: host.path, files: FILES, known: KNOWN });
      const chosen = addresses(SEED + place * PARTS + part, SHARE, host.path);
      const all = part === 0 ? [...onceFound(host.path), ...chosen] : chosen;
      const strange = watch(page, host, browserName === "firefox");
      const wrong = [];
      for (const [at, path] of all.entries()) {
        // Some addresses have a user name that looks like another host.
        const origin = at % 20 === 19 ? host.origin.replace("//", "//evil.example:80@") : host.origin;
        const address = origin + path;
        const found = [...(await faults(page, host, address)), ...strange.splice(0)];
        if (found.length) wrong.push({ address: address.slice(0, 300), found: found.slice(0, 3) });
      }
      expect(chosen.length).toBe(SHARE);
      expect(wrong.slice(0, 20), `${wrong.length} of ${all.length} lead out`).toEqual([]);
      await host.stop();
    });
  }
});
