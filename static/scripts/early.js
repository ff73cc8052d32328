// Stands inside of every page and runs before anything is drawn. The policy names it by its hash; keep it tiny.
{
  // In a frame of another page nothing but the view is drawn, from the first moment on.
  document.documentElement.dataset.view = new URLSearchParams(location.search).getAll("view").join(" ");
  try {
    // Storage may be denied; the colours of the system are then taken.
    const theme = localStorage.getItem("theme");
    if (theme) document.documentElement.dataset.theme = theme;
  } catch {}
  const tell = (name) => {
    const notice = document.getElementById(`notice-${name}`);
    if (!notice) return;
    notice.hidden = false;
    // Without the sheet nothing keeps notices in sight: there they come first.
    if (name === "plain") document.body.prepend(notice.parentElement);
  };
  // The script that would tell of faults may itself be gone, in the middle of a deployment say; so may the style sheet.
  addEventListener(
    "error",
    ({ target: { tagName, rel } }) => {
      const name = tagName === "SCRIPT" ? "fault" : rel === "stylesheet" && "plain";
      if (!name) return;
      if (document.readyState === "loading") addEventListener("DOMContentLoaded", () => tell(name));
      else tell(name);
    },
    true,
  );
}
