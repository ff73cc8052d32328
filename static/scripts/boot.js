// Starts the program in a page that can be read already, tells what did not work, and asks for the site to be kept for
// use offline. Names in double underscores are filled in when the site is written (src/site/scripts.rs); the notices
// stand in every page (src/site/notices.rs), their words in src/text/site.rs. What is kept is the business of worker.js.

/** How long, in milliseconds, a reader is left without a word on what is still coming. */
const PATIENCE = 8_000;

function show(name, shown = true) {
  const notice = document.getElementById(`notice-${name}`);
  if (notice) notice.hidden = !shown;
}

function on(name, action) {
  document.getElementById(`button-${name}`)?.addEventListener("click", action);
}

/** A step within the site that the browser takes, as where a page's file did not arrive, ends as those of the program do. */
function arrive() {
  const { from, navigationType } = globalThis.navigation?.activation ?? {};
  if (from && navigationType === "push") document.querySelector("h1")?.focus();
}

/**
 * The program draws the page anew. What the reader has ticked, chosen, typed, pressed and opened by then is done once more
 * in what it has drawn: they do not know that it was not there yet.
 */
function keepTouched() {
  const name = (one) => one.id || one.getAttribute("aria-label") || (one.closest("label") ?? one).textContent;
  const all = (kind) => [...document.querySelectorAll(`#app ${kind}`)];
  const now = (kind, one) => all(kind).find((other) => name(other) === name(one));
  const fields = all("input");
  const choices = all("select").map((select) => [select, select.selectedIndex]);
  const were = all("details").map((section) => [section, section.open]);
  const pressed = [];
  const listens = new AbortController();
  const listen = (kind, act) => addEventListener(kind, act, { signal: listens.signal });
  listen("click", ({ target }) => {
    const button = target.closest("#app button");
    if (button) pressed.push(button);
  });
  // What is typed will be searched for; a form that leads nowhere would load the page anew, without it.
  listen("submit", (event) => {
    if (!event.target.hasAttribute("action")) event.preventDefault();
  });
  return () => {
    listens.abort();
    for (const old of fields) {
      const field = now("input", old);
      if (!field) continue;
      if (old.checked !== old.defaultChecked && field.checked !== old.checked) field.click();
      if (old.type === "search" && old.value !== old.defaultValue && field.value !== old.value) {
        field.value = old.value;
        field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      }
    }
    for (const [old, first] of choices) {
      const select = now("select", old);
      if (!select || old.selectedIndex === first || select.selectedIndex === old.selectedIndex) continue;
      select.selectedIndex = old.selectedIndex;
      select.dispatchEvent(new Event("change", { bubbles: true }));
    }
    for (const old of pressed) now("button", old)?.click();
    all("details").forEach((section, place) => {
      const [old, open] = were[place] ?? [];
      const same = old?.querySelector("summary")?.textContent === section.querySelector("summary")?.textContent;
      if (same && old.open !== open) section.open = old.open;
    });
  };
}

async function start() {
  const redo = keepTouched();
  const late = setTimeout(show, PATIENCE, "slow");
  try {
    const { default: run } = await import("./__GLUE__");
    await run({ module_or_path: new URL("./__PROGRAM__", import.meta.url) });
    redo();
  } catch (reason) {
    console.warn(reason);
    show("fault");
  } finally {
    clearTimeout(late);
    show("slow", false);
  }
}

/**
 * A program that has failed once answers no more: whatever it throws after its start is the end of it. Where others, as a
 * translator, have changed the page, they are the likely reason, and the address alone still says what is to be shown.
 */
function watch() {
  const ended = ({ error, reason }) => {
    if (!((error ?? reason) instanceof WebAssembly.RuntimeError)) return;
    if (document.querySelector("#app[data-touched]")) location.reload();
    else show("crash");
  };
  addEventListener("error", ended);
  addEventListener("unhandledrejection", ended);
}

async function keep() {
  const { serviceWorker: container, connection } = navigator;
  // Who asks the browser to save data is not sent the whole site.
  if (!container || connection?.saveData) return;
  const address = new URL("../sw.js", import.meta.url).href;
  const policy = globalThis.trustedTypes?.createPolicy("explorer", { createScriptURL: () => address });
  const registration = await container.register(policy?.createScriptURL(address) ?? address);
  if (registration) follow(container, registration);
}

/**
 * Chromium does not ask the worker for what a link downloads, so that offline it would find nothing. The page asks, and
 * hands the file over.
 */
function handOver() {
  const save = async ({ href, download }) => {
    const answer = await fetch(href);
    if (!answer.ok) throw new Error(answer.statusText);
    const file = URL.createObjectURL(await answer.blob());
    Object.assign(document.createElement("a"), { href: file, download }).click();
    setTimeout(URL.revokeObjectURL, 10_000, file);
  };
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[download]");
    if (!link || !navigator.serviceWorker?.controller) return;
    event.preventDefault();
    save(link).catch(() => location.assign(link.href));
  });
}

/**
 * Tells the reader of a newer build. A worker that waits is asked whether this page is of its build: then it takes over
 * at once, for the page is the newer one already. If not it says so, and the reader chooses.
 */
function follow(container, registration) {
  const build = document.getElementById("app")?.dataset.build;
  const ask = (worker) => worker?.postMessage({ build });
  let chosen = false;
  container.addEventListener("message", ({ data }) => {
    if (data === "newer") show("update");
  });
  container.addEventListener("controllerchange", () => {
    if (chosen) location.reload();
    else ask(container.controller);
  });
  registration.addEventListener("updatefound", () => {
    const next = registration.installing;
    next?.addEventListener("statechange", () => {
      if (next.state === "installed") ask(next);
    });
  });
  ask(registration.waiting);
  on("update", () => {
    chosen = true;
    if (registration.waiting) registration.waiting.postMessage({ build: "any" });
    else location.reload();
  });
  on("later", () => show("update", false));
  // The steps of the program are no navigations, so that a tab left open would never hear of a newer build.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") registration.update().catch(() => {});
  });
}

/**
 * The canonical address leaves the selection out, which is right for search engines. Phones share it instead of the
 * address in their bar: for a reader, told by a touch or a key, it has to go.
 */
function shareSelections() {
  const forget = () => document.querySelector("link[rel=canonical]")?.remove();
  for (const sign of ["pointerdown", "keydown"]) addEventListener(sign, forget, { once: true, capture: true });
}

arrive();
shareSelections();
handOver();
await start();
watch();
// Without it the site works all the same, as long as there is a network.
keep().catch((reason) => console.warn(reason));
