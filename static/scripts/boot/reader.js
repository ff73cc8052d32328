// Corrects browsers for readers, with or without the program: the focus after a navigation, the address that is shared,
// the scroll position on return to a page, and the part of the page that a link points to.

/**
 * Moves focus after a navigation by the browser within the site (for instance, if the file of a page did not arrive),
 * as the program does after its own steps.
 */
function arrive() {
  const { from, navigationType } = window.navigation?.activation ?? {};
  if (from && navigationType === "push") document.querySelector("h1")?.focus();
}

/**
 * The canonical address leaves the selection out, which is right for search engines. Phones, however, share it instead
 * of the address in their address bar, so it is removed as soon as a touch or key shows that there is a reader.
 */
function shareSelections() {
  const forget = () => document.querySelector("link[rel=canonical]")?.remove();
  for (const sign of ["pointerdown", "keydown"]) addEventListener(sign, forget, { once: true, capture: true });
}

/**
 * A page that a browser restores from its back/forward cache may have an earlier scroll position instead of the last
 * one, which the program stores in the history when the page is left (src/ui/browser/history.rs).
 */
function returnToPlace() {
  addEventListener("pageshow", ({ persisted }) => {
    const place = history.state?.[1];
    if (persisted && Number.isFinite(place)) scrollTo(0, place);
  });
}

/**
 * A sign that was copied with the end of a link becomes part of the fragment, and is removed here. The program corrects
 * the rest of the link.
 */
function findPart() {
  const meant = location.hash.slice(1).toLowerCase().replace(/(%[\da-f]{2}|[^a-z\d])+$/, "");
  const isThere = (part) => document.getElementById(part) !== null;
  if (!isThere(location.hash.slice(1)) && isThere(meant)) location.replace(`#${meant}`);
}

/**
 * Firefox does not scroll to the fragment of an address if the program redraws the page before that, which happens when
 * all files are cached. Returns a function that scrolls there afterwards, except when readers return to a page.
 */
function keepPart() {
  const isNew = history.state === null;
  return () => {
    if (isNew && scrollY === 0) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  };
}
