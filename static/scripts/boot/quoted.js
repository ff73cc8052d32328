// A link may point to a text of the page, as those that browsers make of a selection do (`#:~:text=`). The browser goes
// there and marks the text, and both is lost when the program draws the page anew: then it is sent there once more.

/** Looks at the address before the program does; gives what sends the browser there. */
function keepQuoted() {
  const [entry] = performance.getEntriesByType("navigation");
  // No script sees this part of the current address. After a reload the reader is where they were.
  const [, quoted] = entry?.type === "navigate" ? entry.name.split(":~:") : [];
  let moved = false;
  let goes = false;
  // To the program this would be a step in the history; its own listener comes after this one.
  addEventListener("popstate", (event) => {
    if (goes) event.stopImmediatePropagation();
  });
  for (const sign of ["wheel", "touchmove", "pointerdown", "keydown"]) {
    addEventListener(sign, () => (moved = true), { once: true, capture: true, passive: true });
  }
  const goThere = () => {
    // What is further down a list follows late.
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
