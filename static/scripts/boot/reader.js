// What a browser leaves undone for the reader of a page, with or without the program: where a step of theirs ends,
// which address they share, where a page stands that is returned to, and to which part of it a link points.

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

/**
 * A page that a browser brings back from its memory may stand where it stood earlier, not where it was left. That place
 * the program writes into the history as the page is left (src/ui/browser/history.rs).
 */
function returnToPlace() {
  addEventListener("pageshow", ({ persisted }) => {
    const place = history.state?.[1];
    if (persisted && Number.isFinite(place)) scrollTo(0, place);
  });
}

/**
 * The sign behind a link goes with its end, and so with the part of a page that it points to. Of the rest of a link the
 * program finds out what was meant.
 */
function findPart() {
  const meant = location.hash.slice(1).toLowerCase().replace(/(%[\da-f]{2}|[^a-z\d])+$/, "");
  const isThere = (part) => document.getElementById(part) !== null;
  if (!isThere(location.hash.slice(1)) && isThere(meant)) location.replace(`#${meant}`);
}

/**
 * Firefox does not go to the part of a page that an address names where the program draws the page anew before Firefox
 * has gone there, as it does with all its files at hand. Gives what goes there afterwards; not for who returns to a
 * page.
 */
function keepPart() {
  const isNew = history.state === null;
  return () => {
    if (isNew && scrollY === 0) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  };
}
