// Keeps focus in an open dialog. A modal dialog would do so by itself, but makes everything behind it inert, for which
// browsers restyle the whole page. Put before boot.js when the site is built; the program shows and closes dialogs
// (src/ui/browser/dialog.rs), and the style sheet keeps clicks from the page behind.
{
  /** Everything that can be behind a dialog on the page. */
  const BEHIND = ".page > :not(main), main > :not(.body), .body > :not(dialog)";
  const STOPS = "a, button, textarea";
  /** Where reading begins: the heading, if it takes focus. */
  const START = `[tabindex], ${STOPS}`;
  const KEYS = ["Tab", "Escape", "/"];

  /** The open dialog; the last one covers the others. */
  const open = () => [...document.querySelectorAll("dialog[open]")].at(-1);
  /** The dialog that has focus, and the element that had it before. */
  let current;
  let before;

  addEventListener("focusin", ({ target, relatedTarget }) => {
    const dialog = open();
    if (dialog && !dialog.contains(target)) return dialog.querySelector(START).focus();
    if (dialog === current) return;
    const opens = !current;
    current = dialog;
    // Kept only while the dialog is open, since it would otherwise keep its page in memory.
    before = dialog && relatedTarget;
    // On phones where Back closes dialogs, it closes this one, too.
    dialog?.setAttribute("closedby", "closerequest");
    // Hides everything behind the dialog from screen readers until it is closed or the page is left.
    for (const part of document.querySelectorAll(BEHIND)) {
      if (dialog) part.setAttribute("aria-hidden", "true");
      else part.removeAttribute("aria-hidden");
    }
    // The page does not scroll and keeps its width until the dialog is closed (evidence.css).
    const { dataset, clientWidth } = document.documentElement;
    if (!dialog) delete dataset.still;
    else if (opens) dataset.still = innerWidth > clientWidth ? "bar" : "";
    if (dialog && opens) dialog.querySelector(START).focus();
  });

  // The browser restores focus only if it was in the dialog, not after a click outside.
  const returnFocus = () => document.activeElement === document.body && before?.focus({ preventScroll: true });
  addEventListener("close", returnFocus, true);

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
  // Runs before other listeners, since the slash has no effect here.
  addEventListener("keydown", press, true);
}
