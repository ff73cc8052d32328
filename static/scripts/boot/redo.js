// What the reader did before the program was there, done once more in what it has drawn. What others do to the page is
// the business of hands.js.

/**
 * The program draws the page anew. What the reader has ticked, chosen, typed, pressed and opened by then is done once
 * more in what it has drawn: they do not know that it was not there yet.
 */
function keepTouched() {
  const name = (one) => one.id || one.getAttribute("aria-label") || (one.closest("label") ?? one).textContent;
  const all = (kind) => [...document.querySelectorAll(`#app ${kind}`)];
  const now = (kind, one) => all(kind).find((other) => name(other) === name(one));
  const heading = (section) => section?.querySelector("summary")?.textContent;
  const fields = all("input");
  const choices = all("select").map((select) => [select, select.selectedIndex]);
  const were = all("details").map((section) => [section, section.open]);
  const pressed = [];
  const listens = new AbortController();
  const listen = (kind, act) => addEventListener(kind, act, { signal: listens.signal });
  listen("click", ({ target }) => {
    const button = target.closest("#app button");
    if (button) pressed.push(button);
  });
  // What is typed will be searched for; a form that leads nowhere would load the page anew, without it.
  listen("submit", (event) => {
    if (!event.target.hasAttribute("action")) event.preventDefault();
  });
  return () => {
    listens.abort();
    for (const old of fields) {
      const field = now("input", old);
      if (!field) continue;
      if (old.checked !== old.defaultChecked && field.checked !== old.checked) field.click();
      if (old.type === "search" && old.value !== old.defaultValue && field.value !== old.value) {
        field.value = old.value;
        field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      }
    }
    for (const [old, first] of choices) {
      const select = now("select", old);
      if (!select || old.selectedIndex === first || select.selectedIndex === old.selectedIndex) continue;
      select.selectedIndex = old.selectedIndex;
      select.dispatchEvent(new Event("change", { bubbles: true }));
    }
    for (const old of pressed) now("button", old)?.click();
    all("details").forEach((section, place) => {
      const [old, open] = were[place] ?? [];
      if (heading(old) === heading(section) && old.open !== open) section.open = old.open;
    });
  };
}
