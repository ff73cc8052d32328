// Repeats what the reader did before the program started, in the page that it has drawn. foreign-changes.js handles
// changes by extensions and translators.

/**
 * The program redraws the page. What readers have ticked, chosen, typed, pressed and opened before that is repeated
 * afterwards, since they could not know that the program had not started yet.
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
  // Typed text will be searched for later; submitting a form without an action would reload the page and lose the text.
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
