// Text fragments: a link may point to a text of the page, such as the links that browsers make from a selection
// (`#:~:text=`). The browser scrolls there and marks the text, but both are lost when the program redraws the page, so
// the browser is sent there again.

/** Reads the address before the program does; returns a function that sends the browser there. */
function keepQuoted() {
  const [entry] = performance.getEntriesByType("navigation");
  // Scripts cannot read this part of the current address. After a reload, readers stay where they were.
  const [, quoted] = entry?.type === "navigate" ? entry.name.split(":~:") : [];
  let moved = false;
  let goes = false;
  // The program, whose listener comes after this one, would take this for a step in the history.
  addEventListener("popstate", (event) => {
    if (goes) event.stopImmediatePropagation();
  });
  for (const sign of ["wheel", "touchmove", "pointerdown", "keydown"]) {
    addEventListener(sign, () => (moved = true), { once: true, capture: true, passive: true });
  }
  const goThere = () => {
    // Entries further down in a list are drawn later.
    if (document.querySelector(".entry-list > li:empty")) return requestAnimationFrame(goThere);
    if (moved) return null;
    const { state } = history;
    goes = true;
    location.replace(`${location.hash || "#"}:~:${quoted}`);
    return setTimeout(() => {
      goes = false;
      history.replaceState(state, "");
    });
  };
  return () => quoted && goThere();
}
