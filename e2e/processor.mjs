// The processor that the program finds. It copies what it draws and takes the time (src/ui/browser/pace.rs), so on a busy
// machine it may take any processor for a slow one; here its clock says what a test wants a copy to have taken.

/**
 * Has every page of a browser find that a copy took so many milliseconds: these, in turn. `window.copies` tells when copies
 * of the filters were made.
 */
export function setProcessor(context, took) {
  return context.addInitScript((took) => {
    const now = performance.now.bind(performance);
    const copy = Node.prototype.cloneNode;
    let made = 0;
    let last = 0;
    // What the clock tells next, once, right after a copy.
    let ended = null;
    performance.now = () => {
      last = ended ?? now();
      ended = null;
      return last;
    };
    window.copies = [];
    Node.prototype.cloneNode = function (deep) {
      if (this.id === "filters") window.copies.push(now());
      if (this.matches?.("#filters, .results")) ended = last + took[made++ % took.length];
      return copy.call(this, deep);
    };
  }, took);
}
