// Checks within a page where it leads and what it loads.

/**
 * Installed before any script of the page runs. `origin`, `root` and `files` are those of the site, `known` are the
 * external addresses that its pages contain. Checks the page twice: after it has been parsed but before any script has
 * run, and when asked to.
 */
export function install({ origin, root, files, known }) {
  // A lenient host ignores case, and relative links keep it.
  const ours = new Set(files.map((file) => (root + file).toLowerCase()));
  const others = new Set(known);
  const attributes = ["href", "xlink:href", "src", "action", "formaction", "data-part", "data", "poster"];
  const selector = attributes.map((name) => `[${name.replace(":", "\\:")}]`).join();

  /** Why this page must not lead to an address; null if it may. */
  const wrong = (address) => {
    const url = new URL(address, document.baseURI);
    if (others.has(url.href)) return null;
    if (url.origin !== origin) return "another host";
    // A part of this page, or this page with another selection.
    if (address === "" || address.startsWith("#") || address.startsWith("?")) return null;
    return ours.has(url.pathname.toLowerCase()) ? null : "no file of the site";
  };

  const look = (when) => {
    const found = [];
    const check = (what, address) => {
      let reason = "no address";
      try {
        reason = wrong(address);
      } catch {
        // It is not an address at all.
      }
      if (reason) found.push(`${when}: ${what} ${address.slice(0, 200)}: ${reason}`);
    };
    const elements = document.querySelectorAll(selector);
    for (const element of elements) {
      for (const name of attributes) {
        if (element.hasAttribute(name)) check(`${element.tagName} ${name}`, element.getAttribute(name));
      }
    }
    for (const { textContent } of document.querySelectorAll("pre")) {
      for (const [, address] of textContent.matchAll(/^<iframe src="([^"]*)"/g)) check("frame", address);
    }
    return { found, looked: elements.length };
  };
  /** Whether the document is at the address of a page of the site; 404.html may be anywhere. */
  const isPlaced = () => {
    const isLost = document.getElementById("app").dataset.root.startsWith("/");
    return isLost || ours.has(location.pathname.toLowerCase());
  };
  let early = null;
  let leaves = false;
  // A document that is about to be replaced must not be checked.
  window.navigation?.addEventListener("navigate", ({ destination }) => (leaves ||= !destination.sameDocument));
  /** The findings, once the program has started or failed to; null before. */
  const result = () => {
    const failed = document.querySelector("#notice-fault:not([hidden])");
    if (leaves || !early || !(failed || document.querySelector("#app[data-ready]"))) return null;
    const late = look("with the program");
    const place = isPlaced() ? [] : ["the address is none of a page"];
    if (failed) place.push("the program could not start");
    const looked = Math.min(early.looked, late.looked);
    return { found: [...early.found, ...late.found, ...place], looked, origin: location.origin };
  };
  window.hostile = { result };
  document.addEventListener("readystatechange", () => {
    // Before deferred scripts run.
    if (document.readyState === "interactive") early = look("without the program");
  });
}
