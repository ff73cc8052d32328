// What looks at a page from inside: wherever it leads to, and whatever it loads.

/**
 * Installed before anything of the page runs. `origin`, `root` and `files` are those of the site, `known` are the
 * addresses of others that its pages name. Looks at the page twice: when it has been read and no program has run, and
 * when asked to.
 */
export function install({ origin, root, files, known }) {
  // A lenient host does not mind capital letters, and relative links keep them.
  const ours = new Set(files.map((file) => (root + file).toLowerCase()));
  const others = new Set(known);
  const attributes = ["href", "xlink:href", "src", "action", "formaction", "data-part", "data", "poster"];
  const selector = attributes.map((name) => `[${name.replace(":", "\\:")}]`).join();

  /** Why an address is none that this page may lead to; nothing if it is one. */
  const wrong = (address) => {
    const url = new URL(address, document.baseURI);
    if (others.has(url.href)) return null;
    if (url.origin !== origin) return "another host";
    // To a part of this page, or to this page with another selection.
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
        // Stays what it is: no address at all.
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
  /** Whether the document stands at the address of a page of the site; 404.html may stand anywhere. */
  const isPlaced = () => {
    const isLost = document.getElementById("app").dataset.root.startsWith("/");
    return isLost || ours.has(location.pathname.toLowerCase());
  };
  let early = null;
  let leaves = false;
  // A document that is about to be replaced is not the one to look at.
  navigation.addEventListener("navigate", ({ destination }) => (leaves ||= !destination.sameDocument));
  /** What was found, once the program is there or could not start; nothing before. */
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
    // Before scripts that wait for the end of the document.
    if (document.readyState === "interactive") early = look("without the program");
  });
}
