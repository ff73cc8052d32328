// The answer of a page with filters stays in sight: its head sticks (summary.css), whatever sticks below it is told its
// height, and a new answer is shown from its beginning.

function keepAnswerInSight() {
  const { style } = document.documentElement;
  let head = null;
  let asked = false;
  const size = new ResizeObserver(() => style.setProperty("--answer", `${head.offsetHeight}px`));
  const look = () => {
    const now = document.querySelector(".results__head");
    if (now !== head) {
      size.disconnect();
      head = now;
      if (head) size.observe(head);
      else style.removeProperty("--answer");
    }
    if (asked) showFromBeginning();
    asked = false;
  };
  const watched = { childList: true, subtree: true, characterData: true };
  new MutationObserver(look).observe(document.getElementById("app"), watched);
  addEventListener("change", ({ target }) => {
    asked = target.closest(".filters") !== null;
  });
  look();
}

/** Only where the facets stand beside the results and stick: there nothing moves under the pointer. */
function showFromBeginning() {
  const facets = document.querySelector(".filters");
  if (!facets || getComputedStyle(facets).position !== "sticky") return;
  const above = facets.parentElement.getBoundingClientRect().top;
  if (above < 0) scrollBy(0, above);
}
