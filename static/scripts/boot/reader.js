// What a browser leaves undone for the reader of a page, with or without the program: where a step of theirs ends,
// which address they share, and that what has focus can be seen.

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
 * A cell under the column that stays in sight counts as seen, so that focus would go there unseen. How far it has to be
 * scrolled is said by the style sheet (matrix.css). Not for a press: what moves under it is not pressed.
 */
function keepFocusInSight() {
  addEventListener("focusin", ({ target }) => {
    if (!target.matches(".matrix :focus-visible")) return;
    target.parentElement.scrollIntoView({ block: "nearest", inline: "nearest" });
  });
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
