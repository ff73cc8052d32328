// Stands inside of every page and runs before anything is drawn. The policy names it by its hash; keep it tiny.
{
  // Hosts answer many spellings of an address: slashes doubled or encoded, a folder without its slash. All that a page
  // loads and links to is relative to its address, which is therefore written as it was meant before anything is
  // loaded.
  const { page, root } = document.currentScript.dataset;
  const meant = new URL(location);
  // Where the host found a page it decoded the path once; where it found none, the path may have been encoded twice.
  if (root !== undefined) meant.pathname = meant.pathname.replace(/%(25)+(?=2e|2f|5c)/gi, "%");
  // One slash for many comes first, then the URL resolves the dots: in this order hosts do it, too.
  meant.pathname = meant.pathname.replace(/%2e/gi, ".").replace(/([/\\]|%2f|%5c)+/gi, "/");
  // The name of a page has no dot, that of a file does.
  if (root === undefined && !/\/([^/]*\.[^/]*)?$/.test(meant.pathname)) meant.pathname += "/";
  const folder = meant.pathname.replace(/[^/]*$/, "").toLowerCase();
  // Begins with one slash, and so stays on this host; without the host, as that may stand behind a name and a password.
  const address = meant.pathname + meant.search + meant.hash;
  if (meant.pathname === location.pathname) {
    // As nearly always.
  } else if (root !== undefined) {
    // The page of unknown addresses: there may be a page under this one. Never out of the site.
    if (meant.pathname.startsWith(root)) location.replace(address);
  } else if (folder.endsWith(`/${page}`)) {
    try {
      history.replaceState(history.state, "", address);
    } catch {
      // Should a browser refuse, the program keeps to this host by itself.
    }
  }
  // In a frame of another page nothing but the view is drawn, from the first moment on.
  document.documentElement.dataset.view = meant.searchParams.getAll("view").join(" ");
  try {
    // Storage may be denied; the colours of the system are then taken.
    const { theme } = localStorage;
    if (theme) document.documentElement.dataset.theme = theme;
  } catch {}

  // The script that would tell of faults may itself be gone, in the middle of a deployment say, or never arrive; so may
  // the style sheet. How long, in milliseconds, a reader is left without a word:
  const PATIENCE = 8_000;
  const show = (name, shown = true) => {
    const notice = document.getElementById(`notice-${name}`);
    // Where the page is not there to its end yet.
    if (!notice) return document.addEventListener("readystatechange", () => show(name, shown), { once: true });
    notice.hidden = !shown;
    // Without the sheet nothing keeps notices in sight: there they come first.
    if (name === "plain") document.body.prepend(notice.parentElement);
  };
  const isStarted = () => document.querySelector("#app[data-ready], #notice-fault:not([hidden])");
  addEventListener(
    "error",
    ({ target: { tagName, rel }, filename }) => {
      // A file that did not arrive, or one that an old browser cannot read.
      if (tagName === "SCRIPT" || (/\/assets\/boot-[^/]*$/.test(filename) && !isStarted())) show("fault");
      if (rel === "stylesheet") show("plain");
    },
    true,
  );
  setTimeout(() => {
    if (!isStarted()) show("slow");
    const sheet = document.querySelector("link[rel=stylesheet]");
    if (sheet.sheet) return;
    // A sheet that is waited for keeps browsers from drawing anything. One for print does not.
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
