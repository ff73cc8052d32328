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
  // The script that would tell of faults may itself be gone, in the middle of a deployment say; so may the style sheet.
  addEventListener(
    "error",
    ({ target: { tagName, rel } }) => {
      const name = tagName === "SCRIPT" ? "fault" : rel === "stylesheet" && "plain";
      const tell = () => {
        const notice = document.getElementById(`notice-${name}`);
        if (!notice) return;
        notice.hidden = false;
        // Without the sheet nothing keeps notices in sight: there they come first.
        if (name === "plain") document.body.prepend(notice.parentElement);
      };
      if (document.readyState === "loading") addEventListener("DOMContentLoaded", tell);
      else tell();
    },
    true,
  );
}
