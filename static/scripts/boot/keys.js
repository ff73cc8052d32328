// The only single-key shortcut, "/", which moves focus to the search, and its switch on the about page: readers who use
// speech input or hit keys by mistake can turn it off (WCAG 2.1.4). In a frame of another page it does nothing.

/** Fields in which a slash is typed as a character. */
const FIELDS = "input:not([type=checkbox], [type=radio]), select, textarea, [contenteditable]";

function slashKey() {
  // Storage may be denied; the choice then lasts as long as the page. It is read once, not at each change of the page.
  let kept;
  const read = () => {
    try {
      kept = localStorage.slash;
    } catch {}
  };
  const find = (id) => document.getElementById(id);
  const search = () => find("site-search") ?? find("search");
  /** Shows the state of the shortcut in the page, after every drawing. */
  const show = () => {
    const on = kept !== "off";
    const field = search();
    if (field && field.hasAttribute("aria-keyshortcuts") !== on) {
      if (on) field.setAttribute("aria-keyshortcuts", "/");
      else field.removeAttribute("aria-keyshortcuts");
    }
    const box = find("slash");
    if (!box) return;
    box.checked = on;
    // Hidden until now, because without this script the switch has no effect.
    box.closest("p").hidden = false;
  };
  addEventListener("change", ({ target }) => {
    if (target.id !== "slash") return;
    kept = target.checked ? undefined : "off";
    try {
      if (kept) localStorage.slash = kept;
      else delete localStorage.slash;
    } catch {}
    show();
  });
  addEventListener("keydown", (event) => {
    const { key, ctrlKey, altKey, metaKey, target } = event;
    if (key !== "/" || ctrlKey || altKey || metaKey || target.closest?.(FIELDS) || kept === "off") return;
    if (document.documentElement.matches("[data-view~=embed]")) return;
    event.preventDefault();
    search()?.focus();
  });
  // The choice may have changed in another tab.
  addEventListener("storage", () => {
    read();
    show();
  });
  new MutationObserver(show).observe(find("app"), { childList: true, subtree: true });
  read();
  show();
}
