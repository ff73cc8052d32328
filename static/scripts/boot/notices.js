// Notices: shown and hidden, and their buttons. They stand in every page (src/site/notices.rs), their words in
// src/text/site.rs. When which is shown is decided by the files next to this one; what concerns the start, also by
// early.js.

/** How long, in milliseconds, a reader is left without a word on what is still coming. */
const PATIENCE = 8_000;

function show(name, shown = true) {
  const notice = document.getElementById(`notice-${name}`);
  if (notice) notice.hidden = !shown;
}

function on(name, action) {
  document.getElementById(`button-${name}`)?.addEventListener("click", action);
}

/** The program marks the page as busy for as long as it waits for another page (src/ui/browser/prerendered.rs). */
function tellOfWaiting() {
  const app = document.getElementById("app");
  let late;
  const look = () => {
    clearTimeout(late);
    show("waiting", false);
    if (app.hasAttribute("aria-busy")) late = setTimeout(show, PATIENCE, "waiting");
  };
  new MutationObserver(look).observe(app, { attributeFilter: ["aria-busy"] });
}
