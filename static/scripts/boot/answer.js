// Keeps the answer of a page with filters in view: its head is sticky (summary.css, workbench.css), its height is set
// as a property for sticky elements below it, a new answer is shown from its start, and a ticked box does not move.

function keepAnswerInSight() {
  const { style } = document.documentElement;
  let head = null;
  /** The function that scrolls after the last tick, and the position that it scrolled to. */
  let keep = null;
  let kept = 0;
  const again = () => {
    if (!keep) return;
    keep();
    kept = scrollY;
  };
  const size = new ResizeObserver(() => {
    style.setProperty("--answer", `${head.offsetHeight}px`);
    // Elements that come into view may be higher than estimated.
    again();
  });
  const look = () => {
    const now = document.querySelector(".results__head");
    if (now !== head) {
      size.disconnect();
      head = now;
      if (head) for (const one of [head, head.closest(".workbench") ?? head]) size.observe(one);
      else style.removeProperty("--answer");
    }
    again();
  };
  const watched = { childList: true, subtree: true, characterData: true };
  new MutationObserver(look).observe(document.getElementById("app"), watched);
  const letGo = () => {
    keep = null;
    style.removeProperty("overflow-anchor");
  };
  // Runs before the program handles the click: the answer is drawn in steps, each of which may move the page.
  const ticked = ({ target }) => {
    letGo();
    keep = keeper(target);
    if (!keep) return;
    kept = scrollY;
    // Otherwise the browser would keep a result in its place and move the facets instead.
    style.setProperty("overflow-anchor", "none");
  };
  addEventListener("click", ticked, true);
  // Stops as soon as the reader scrolls.
  addEventListener("scroll", () => {
    if (keep && scrollY !== kept) letGo();
  });
  look();
}

/** Only if the facets are sticky beside the results; otherwise results come after them and do not move them. */
function keeper(target) {
  const facets = target.closest(".filters");
  if (!facets || !target.matches("input, .facet__exclude")) return null;
  if (getComputedStyle(facets).position !== "sticky") return null;
  const both = () => facets.parentElement.getBoundingClientRect();
  // At the end of the page, the end of the results pushes the facets out of the window, and they move with it.
  if (facets.getBoundingClientRect().top < -1) {
    const { bottom } = both();
    return () => scrollBy(0, both().bottom - bottom);
  }
  return () => scrollBy(0, Math.min(both().top, 0));
}
