// Notices: shown and hidden, and their buttons. They stand in every page (src/site/notices.rs), their words in
// src/text/site.rs. When which is shown is decided by the files next to this one.

function show(name, shown = true) {
  const notice = document.getElementById(`notice-${name}`);
  if (notice) notice.hidden = !shown;
}

function on(name, action) {
  document.getElementById(`button-${name}`)?.addEventListener("click", action);
}
