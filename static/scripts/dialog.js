// Keeps the reader in an open dialog. A modal dialog would do so by itself, but makes everything behind it inert, for
// which browsers style the whole page anew. Put before boot.js when the site is written; the program shows and closes
// dialogs (src/ui/browser/dialog.rs), and the style sheet keeps clicks from the page behind.
{
  /** All that can lie behind a dialog on the page. */
  const BEHIND = ".page > :not(main), main > :not(.body), .body > :not(dialog)";
  const STOPS = "a, button, textarea";
  /** Where reading begins: the heading, if it takes focus. */
  const START = `[tabindex], ${STOPS}`;
  const KEYS = ["Tab", "Escape", "/"];

  /** The last of them lies over the others. */
  const open = () => [...document.querySelectorAll("dialog[open]")].at(-1);
  /** The dialog that has focus, and what had it before. */
  let current;
  let before;

  addEventListener("focusin", ({ target, relatedTarget }) => {
    const dialog = open();
    if (dialog && !dialog.contains(target)) return dialog.querySelector(START).focus();
    if (dialog === current) return;
    const opens = !current;
    current = dialog;
    // Kept no longer than the dialog is open: it would keep the page that it was on.
    before = dialog && relatedTarget;
    // Where Back means "close" on a phone, it does here, too.
    dialog?.setAttribute("closedby", "closerequest");
    // Screen readers pass over what lies behind; also a page that was left with its dialog open leaves nothing hidden.
    for (const part of document.querySelectorAll(BEHIND)) {
      if (dialog) part.setAttribute("aria-hidden", "true");
      else part.removeAttribute("aria-hidden");
    }
    // The page stays where it is until the dialog is closed, and as wide as it is (evidence.css).
    const { dataset, clientWidth } = document.documentElement;
    if (!dialog) delete dataset.still;
    else if (opens) dataset.still = innerWidth > clientWidth ? "bar" : "";
    if (dialog && opens) dialog.querySelector(START).focus();
  });

  // The browser hands focus back if it was in the dialog: not to who has clicked beside it.
  const giveBack = () => document.activeElement === document.body && before?.focus({ preventScroll: true });
  addEventListener("close", giveBack, true);

  const press = (event) => {
    const { key, shiftKey, ctrlKey, altKey, metaKey } = event;
    const dialog = KEYS.includes(key) && !ctrlKey && !altKey && !metaKey && open();
    if (!dialog) return;
    event.preventDefault();
    event.stopPropagation();
    if (key === "Escape") dialog.close();
    if (key !== "Tab") return;
    const stops = [...dialog.querySelectorAll(STOPS)];
    const here = stops.indexOf(document.activeElement);
    stops.at(shiftKey ? Math.max(here, 0) - 1 : (here + 1) % stops.length).focus();
  };
  // Before the program hears of it: the slash means nothing here.
  addEventListener("keydown", press, true);
}
