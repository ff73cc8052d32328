// Inlined in every page; runs before anything is drawn. The content policy names it by its hash; keep it tiny.
{
  // Hosts serve a page at many spellings of its address: with doubled or encoded slashes, or without the slash after a
  // folder. Everything that a page loads and links to is relative to its address, so the address is corrected before
  // anything is loaded.
  const { page, root } = document.currentScript.dataset;
  const meant = new URL(location);
  // If the host found a page, it decoded the path once; if it found none, the path may have been encoded twice.
  if (root !== undefined) meant.pathname = meant.pathname.replace(/%(25)+(?=2e|2f|5c)/gi, "%");
  // Repeated slashes are merged first, then the URL resolves dots, in the same order as hosts.
  meant.pathname = meant.pathname.replace(/%2e/gi, ".").replace(/([/\\]|%2f|%5c)+/gi, "/");
  // Names of files contain a dot, those of pages do not.
  if (root === undefined && !/\/([^/]*\.[^/]*)?$/.test(meant.pathname)) meant.pathname += "/";
  const folder = meant.pathname.replace(/[^/]*$/, "").toLowerCase();
  // Begins with one slash, so it stays on this host; without the host, which a name and a password may precede.
  const address = meant.pathname + meant.search + meant.hash;
  if (meant.pathname === location.pathname) {
    // Nothing to correct, as nearly always.
  } else if (root !== undefined) {
    // On the page for unknown addresses: the corrected address may be that of a page. It must be within the site.
    if (meant.pathname.startsWith(root)) location.replace(address);
  } else if (folder.endsWith(`/${page}`)) {
    try {
      history.replaceState(history.state, "", address);
    } catch {
      // If a browser refuses this, the program itself stays on this host.
    }
  }
  // In a frame of another page, only the view is shown from the start.
  document.documentElement.dataset.view = meant.searchParams.getAll("view").join(" ");
  try {
    // Storage may be denied; the colours of the system are used then.
    const { theme } = localStorage;
    if (theme) document.documentElement.dataset.theme = theme;
  } catch {}

  // The script that reports errors may itself be missing, for instance during a deployment, or never arrive; so may the
  // style sheet. How long, in milliseconds, a reader waits before a notice says so:
  const PATIENCE = 8_000;
  const show = (name, shown = true) => {
    const notice = document.getElementById(`notice-${name}`);
    // The end of the page has not arrived yet.
    if (!notice) return document.addEventListener("readystatechange", () => show(name, shown), { once: true });
    notice.hidden = !shown;
    // Without the style sheet, notices are not fixed in the window, so they are put first.
    if (name === "plain") document.body.prepend(notice.parentElement);
  };
  const isStarted = () => document.querySelector("#app[data-ready], #notice-fault:not([hidden])");
  addEventListener(
    "error",
    ({ target: { tagName, rel }, filename }) => {
      // A script did not arrive, or an old browser cannot parse it.
      if (tagName === "SCRIPT" || (/\/assets\/boot-[^/]*$/.test(filename) && !isStarted())) show("fault");
      if (rel === "stylesheet") show("plain");
    },
    true,
  );
  setTimeout(() => {
    if (!isStarted()) show("slow");
    const sheet = document.querySelector("link[rel=stylesheet]");
    if (sheet.sheet) return;
    // While browsers wait for a style sheet they draw nothing, except if it is for print.
    const late = sheet.cloneNode();
    late.media = "print";
    late.onload = () => {
      late.media = "all";
      show("plain", false);
    };
    sheet.replaceWith(late);
    show("plain");
  }, PATIENCE);
}
