// Keeps one whole build of the site for use offline. Names in double underscores are filled in when the site is written
// (src/site/offline.rs). To switch it off for good: `make dist OFFLINE=off`, see docs/HOSTING.md.
//
// A build is kept as a whole or not at all: all files are checked against their hashes before the worker is installed,
// and each build has its own cache. If that fails, nothing that was kept before is deleted; files that browsers or
// others have deleted are fetched again. Pages come from the network if it answers soon; all other files come from the
// build of this worker, so that a page and the files that it requests later never belong to different builds.

const BUILD = __BUILD__;
/** Path and integrity of each file that is fetched by itself. */
const FILES = __FILES__;
/** Path and integrity of the one file that contains the texts of all others, by path. */
const [TEXTS, TEXTS_INTEGRITY] = __TEXTS__;
/** The number of files that are kept. */
const COUNT = __COUNT__;

/** How long, in milliseconds, a page from the network may take before the kept one is shown. */
const PATIENCE = 3_000;
const TYPES = {
  css: "text/css",
  csv: "text/csv",
  html: "text/html",
  json: "application/json",
  svg: "image/svg+xml",
  txt: "text/plain",
  webmanifest: "application/manifest+json",
};

// There may be other sites on the same host: the scope identifies the cache of this one.
const FAMILY = `explorer ${registration.scope} `;
const CACHE = FAMILY + BUILD;
const LOST = "404.html";

const address = (path) => new URL(path, registration.scope).href;

async function fill() {
  // After a rollback, the cache of this build may already be in use.
  const isNew = !(await caches.has(CACHE));
  const cache = await caches.open(CACHE);
  try {
    const [, texts] = await Promise.all([
      cache.addAll(FILES.map(([path, integrity]) => new Request(address(path), { integrity }))),
      fetch(address(TEXTS), { integrity: TEXTS_INTEGRITY }).then((answer) => answer.json()),
    ]);
    await Promise.all(
      Object.entries(texts).map(([path, text]) => {
        const type = TYPES[path.split(".").at(-1)] ?? TYPES.html;
        return cache.put(address(path), new Response(text, { headers: { "content-type": `${type};charset=utf-8` } }));
      }),
    );
  } catch (reason) {
    if (isNew) await caches.delete(CACHE);
    throw reason;
  }
}

let mending = null;

/** Fetches files that were deleted. If that fails, they continue to come from the network. */
async function mend() {
  try {
    const there = (await caches.has(CACHE)) ? await (await caches.open(CACHE)).keys() : [];
    if (there.length < COUNT) await fill();
  } catch {}
  mending = null;
}

async function clean() {
  const old = (await caches.keys()).filter((name) => name.startsWith(FAMILY) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
  await clients.claim();
}

/** The kept file for an address with any query; nothing if the browser denies access to the cache. */
async function kept(url) {
  const { origin, pathname } = new URL(url);
  const path = pathname.replace(/(^|\/)index\.html$/, "$1");
  return caches.match(origin + path, { cacheName: CACHE }).catch(() => undefined);
}

async function part(request) {
  return (await kept(request.url)) ?? fetch(request);
}

async function page(request) {
  const saved = await kept(request.url);
  const network = fetch(request);
  if (!saved) return network.catch(() => withoutPage(request.url));
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  const answer = await Promise.race([network, late]).catch(() => {});
  // If the host has an error, or is being deployed to, the kept page is shown.
  return answer && answer.status < 400 ? answer : saved;
}

/** Answers as a host would, offline, for an address without a file in this build. */
async function withoutPage(url) {
  const { origin, pathname, search } = new URL(url);
  if (await kept(`${origin}${pathname}/`)) return Response.redirect(`${origin}${pathname}/${search}`, 301);
  const lost = await kept(address(LOST));
  return lost ? new Response(lost.body, { status: 404, headers: lost.headers }) : Response.error();
}

addEventListener("install", (event) => event.waitUntil(fill()));
addEventListener("activate", (event) => event.waitUntil(clean()));
addEventListener("message", ({ data: { build }, source }) => {
  if (build === BUILD || build === "any") skipWaiting();
  else source.postMessage("newer");
});
addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(registration.scope)) return;
  const isPage = request.mode === "navigate";
  event.respondWith(isPage ? page(request) : part(request));
  if (isPage) event.waitUntil((mending ??= mend()));
});
