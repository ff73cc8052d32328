// The one key that acts by itself, "/", which leads to the search, and its switch on the about page: who speaks to
// their machine or hits keys by mistake turns it off (WCAG 2.1.4). In a frame of another page it does nothing.

/** Where a letter is written, a slash is a letter. */
const FIELDS = "input:not([type=checkbox], [type=radio]), select, textarea, [contenteditable]";

function slashKey() {
  // Storage may be denied; the choice then lasts as long as the page. Read once, not at each change of the page.
  let kept;
  const read = () => {
    try {
      kept = localStorage.slash;
    } catch {}
  };
  const find = (id) => document.getElementById(id);
  const search = () => find("site-search") ?? find("search");
  /** What the page says of the key is what it does, wherever it has just been drawn. */
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
    // Without this script it would switch nothing.
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
  // Another tab may have chosen.
  addEventListener("storage", () => {
    read();
    show();
  });
  new MutationObserver(show).observe(find("app"), { childList: true, subtree: true });
  read();
  show();
}
