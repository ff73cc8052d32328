// Dragging a record of the list to another place, with a mouse, a pen or a finger. The script only writes the new place
// into the field beside the record, as a reader could; the program moves the record (src/ui/pages/interactive/list.rs).
// Readers who cannot drag use the buttons or the field.

/** The distance from the edge of the window, in pixels, within which the page scrolls along. */
const EDGE = 64;

function dragRecords() {
  addEventListener("pointerdown", ({ target, button, pointerId }) => {
    const grip = target.closest(".moves__grip");
    if (!grip || button) return;
    const item = grip.closest("li");
    const items = [...item.parentElement.children];
    const from = items.indexOf(item);
    let to = from;
    /** Marks the record that the dragged one would be next to, on the side where it would be. */
    const mark = () => {
      for (const [place, one] of items.entries()) {
        if (place === to && to !== from) one.dataset.drop = to < from ? "before" : "after";
        else delete one.dataset.drop;
      }
    };
    const listens = new AbortController();
    const on = (kind, act) => grip.addEventListener(kind, act, { signal: listens.signal });
    grip.setPointerCapture(pointerId);
    item.dataset.dragged = "";
    on("pointermove", ({ clientY }) => {
      if (clientY < EDGE) scrollBy(0, -EDGE / 4);
      if (clientY > innerHeight - EDGE) scrollBy(0, EDGE / 4);
      const over = items.findIndex((one) => clientY < one.getBoundingClientRect().bottom);
      to = over < 0 ? items.length - 1 : over;
      mark();
    });
    const end = (moved) => {
      listens.abort();
      delete item.dataset.dragged;
      const place = to;
      to = from;
      mark();
      if (!moved || place === from) return;
      const field = item.querySelector("input");
      field.value = place + 1;
      field.dispatchEvent(new Event("change", { bubbles: true }));
    };
    on("pointerup", () => end(true));
    on("lostpointercapture", () => end(false));
  });
}
