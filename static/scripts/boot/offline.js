// Offline use: registers the worker that keeps the site on this device, tells the reader about a newer build, and
// downloads files that browsers do not request from the worker. worker.js decides what is kept and for how long.

/** The worker container; nothing in some private windows, without HTTPS, and in a sandboxed frame. */
function container() {
  try {
    return navigator.serviceWorker;
  } catch {
    return null;
  }
}

async function keep() {
  const { connection } = navigator;
  // Readers who have turned on data saving do not download the whole site.
  if (!container() || connection?.saveData) return;
  const address = new URL("../sw.js", import.meta.url).href;
  const policy = window.trustedTypes?.createPolicy("explorer", { createScriptURL: () => address });
  const registration = await container().register(policy?.createScriptURL(address) ?? address);
  if (registration) follow(container(), registration);
}

/**
 * Chromium does not ask the worker for files that a link downloads, so downloads would fail offline. The page fetches
 * the file from the worker and saves it.
 */
function handOver() {
  const save = async ({ href, download }) => {
    const answer = await fetch(href);
    if (!answer.ok) throw answer;
    const file = URL.createObjectURL(await answer.blob());
    Object.assign(document.createElement("a"), { href: file, download }).click();
    setTimeout(URL.revokeObjectURL, 10_000, file);
  };
  addEventListener("click", (event) => {
    const link = event.target.closest("a[download]");
    if (!link || !container()?.controller) return;
    event.preventDefault();
    save(link).catch(() => location.assign(link.href));
  });
}

/**
 * Tells the reader about a newer build. A waiting worker is asked whether this page is from its build; if so, it takes
 * over at once, since the page is already the newer one. Otherwise it answers "newer", and the reader chooses.
 */
function follow(container, registration) {
  const build = document.getElementById("app")?.dataset.build;
  const ask = (worker) => worker?.postMessage({ build });
  let chosen = false;
  container.onmessage = ({ data }) => {
    if (data === "newer") show("update");
  };
  container.oncontrollerchange = () => {
    if (chosen) location.reload();
    else ask(container.controller);
  };
  registration.onupdatefound = () => {
    const next = registration.installing;
    if (!next) return;
    next.onstatechange = () => {
      if (next.state === "installed") ask(next);
    };
  };
  ask(registration.waiting);
  on("update", () => {
    chosen = true;
    if (registration.waiting) registration.waiting.postMessage({ build: "any" });
    else location.reload();
  });
  on("later", () => show("update", false));
  // The steps of the program are not navigations, so an open tab would otherwise never check for a newer build.
  document.onvisibilitychange = () => {
    if (document.visibilityState === "visible") registration.update().catch(() => {});
  };
}
