// The site on this device: asks the worker to keep it for use offline, tells of a newer build, and hands over files
// that the worker would not be asked for. What is kept, and for how long, is decided in worker.js.

/** Nothing where a page has none: in some private windows, without HTTPS, in a frame that is shut off. */
function container() {
  try {
    return navigator.serviceWorker;
  } catch {
    return null;
  }
}

async function keep() {
  const { connection } = navigator;
  // Who asks the browser to save data is not sent the whole site.
  if (!container() || connection?.saveData) return;
  const address = new URL("../sw.js", import.meta.url).href;
  const policy = window.trustedTypes?.createPolicy("explorer", { createScriptURL: () => address });
  const registration = await container().register(policy?.createScriptURL(address) ?? address);
  if (registration) follow(container(), registration);
}

/**
 * Chromium does not ask the worker for what a link downloads, so that offline it would find nothing. The page asks, and
 * hands the file over.
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
 * Tells the reader of a newer build. A worker that waits is asked whether this page is of its build: then it takes over
 * at once, for the page is the newer one already. If not it says so, and the reader chooses.
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
  // The steps of the program are no navigations, so that a tab left open would never hear of a newer build.
  document.onvisibilitychange = () => {
    if (document.visibilityState === "visible") registration.update().catch(() => {});
  };
}
