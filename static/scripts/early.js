// Stands inside of every page and runs before anything is drawn. The policy names it by its hash; keep it tiny.
{
  // In a frame of another page nothing but the view is drawn, from the first moment on.
  document.documentElement.dataset.view = new URLSearchParams(location.search).getAll("view").join(" ");
  try {
    // Storage may be denied; the colours of the system are then taken.
    const theme = localStorage.getItem("theme");
    if (theme) document.documentElement.dataset.theme = theme;
  } catch {}
  const tell = () => document.getElementById("notice-fault")?.removeAttribute("hidden");
  // The script that would tell of faults may itself be gone, in the middle of a deployment say.
  addEventListener(
    "error",
    ({ target }) => {
      if (target.tagName !== "SCRIPT") return;
      if (document.readyState === "loading") addEventListener("DOMContentLoaded", tell);
      else tell();
    },
    true,
  );
}
