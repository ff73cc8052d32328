// The answer of a page with filters stays in sight: its head sticks (summary.css, workbench.css), whatever sticks below
// it is told its height, a new answer is shown from its beginning, and what was ticked stays under the pointer.

function keepAnswerInSight() {
  const { style } = document.documentElement;
  let head = null;
  /** Scrolls as the last tick wants it, and where that led to. */
  let keep = null;
  let kept = 0;
  const again = () => {
    if (!keep) return;
    keep();
    kept = scrollY;
  };
  const size = new ResizeObserver(() => {
    style.setProperty("--answer", `${head.offsetHeight}px`);
    // What comes into sight may be higher than it was taken for.
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
  // Before the program hears of it: the answer follows in steps, each of which may move the page.
  const ticked = ({ target }) => {
    letGo();
    keep = keeper(target);
    if (!keep) return;
    kept = scrollY;
    // By itself the browser would keep a result in its place, and move the facets instead.
    style.setProperty("overflow-anchor", "none");
  };
  addEventListener("click", ticked, true);
  // From then on the reader scrolls.
  addEventListener("scroll", () => {
    if (keep && scrollY !== kept) letGo();
  });
  look();
}

/** Only where the facets stand beside the results and stick: elsewhere results come after them, and move nothing. */
function keeper(target) {
  const facets = target.closest(".filters");
  if (!facets || !target.matches("input, .facet__exclude")) return null;
  if (getComputedStyle(facets).position !== "sticky") return null;
  const both = () => facets.parentElement.getBoundingClientRect();
  // At the end of the page they are pushed out of the window by the end of the results, and move with it.
  if (facets.getBoundingClientRect().top < -1) {
    const { bottom } = both();
    return () => scrollBy(0, both().bottom - bottom);
  }
  return () => scrollBy(0, Math.min(both().top, 0));
}
