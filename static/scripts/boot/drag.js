// A record of the list is dragged to another place, with a mouse, a pen or a finger. Its new place is written into
// the field beside it, as a reader would do it: moving it is the business of the program
// (src/ui/pages/interactive/list.rs). Buttons and the field do the same for who drags nothing.

/** How near to the edge of the window, in pixels, the page moves along. */
const EDGE = 64;

function dragRecords() {
  addEventListener("pointerdown", ({ target, button, pointerId }) => {
    const grip = target.closest(".moves__grip");
    if (!grip || button) return;
    const item = grip.closest("li");
    const items = [...item.parentElement.children];
    const from = items.indexOf(item);
    let to = from;
    /** The record that the dragged one would stand beside carries the mark, on the side where it would stand. */
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
