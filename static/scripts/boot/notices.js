// Shows and hides notices, and handles their buttons. They are in every page (src/site/notices.rs), their words in
// src/text/site.rs. The files next to this one decide when each is shown; early.js also shows those about the start.

/** How long, in milliseconds, a reader waits before a notice says that something is still loading. */
const PATIENCE = 8_000;

function show(name, shown = true) {
  const notice = document.getElementById(`notice-${name}`);
  if (notice) notice.hidden = !shown;
}

function on(name, action) {
  document.getElementById(`button-${name}`)?.addEventListener("click", action);
}

/** Shows a notice if the program, which marks the page as busy, waits long (src/ui/browser/prerendered.rs). */
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
