// What a browser leaves undone for the reader of a page, with or without the program: where a step of theirs ends, and
// which address they share.

/**
 * A step within the site that the browser takes, as where a page's file did not arrive, ends as those of the program
 * do.
 */
function arrive() {
  const { from, navigationType } = window.navigation?.activation ?? {};
  if (from && navigationType === "push") document.querySelector("h1")?.focus();
}

/**
 * The canonical address leaves the selection out, which is right for search engines. Phones share it instead of the
 * address in their bar: for a reader, told by a touch or a key, it has to go.
 */
function shareSelections() {
  const forget = () => document.querySelector("link[rel=canonical]")?.remove();
  for (const sign of ["pointerdown", "keydown"]) addEventListener(sign, forget, { once: true, capture: true });
}
