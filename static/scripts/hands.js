// Other hands in the page: a browser's translator or an extension replaces, splits, moves and adds nodes among those
// that the program has drawn, while Yew goes on writing into nodes that it believes to be there. Put before boot.js
// when the site is written; the program calls the two functions (src/ui/browser/hands.rs).
//
// Before the program draws, what others have done is taken back, the last change first, so that every node stands where
// the program left it. After the drawing their changes are made once more wherever nothing was drawn: a translated page
// stays translated except for what the action has changed, which the translator finds by itself. Changes by others
// cause no drawing of their own, so that the program and a translator never answer each other without end.

globalThis.hands = (() => {
  /**
   * So many changes are remembered. A translator makes up to three for each text, and the largest page has some
   * thousand texts; an extension that moves something all the time would otherwise fill the memory.
   */
  const MOST = 60_000;

  const KINDS = { childList: true, characterDataOldValue: true, subtree: true };
  const app = document.getElementById("app");
  /** What others have done since the program drew last, in their order. */
  let theirs = [];
  /** What was taken back for the drawing under way, the last change first, each with the text that it had made. */
  let taken = [];
  /** What had focus before that. */
  let focused;
  /** The nodes can no longer be put back where the program left them. */
  let lost = false;

  const observer = new MutationObserver(note);

  /** What others take out of the page stays watched, because it may have to come back. */
  function note(records) {
    for (const record of records) {
      app.dataset.touched = "";
      theirs.push(record);
      for (const node of record.removedNodes) observer.observe(node, KINDS);
    }
    if (theirs.length <= MOST) return;
    lost = true;
    theirs = [];
    observer.disconnect();
  }

  /** Puts nodes in the place of others; throws where those do not stand. */
  function replace(parent, before, after, next) {
    for (const node of before) parent.removeChild(node);
    for (const node of after) parent.insertBefore(node, next);
  }

  function undo(record) {
    const { target, oldValue, addedNodes, removedNodes, nextSibling } = record;
    const text = target.nodeValue;
    if (oldValue !== null) target.nodeValue = oldValue;
    replace(target, addedNodes, removedNodes, nextSibling);
    return { record, text };
  }

  /**
   * For nodes within which something was drawn, false; for others whose children were changed, whether something stands
   * in place of what was taken out of them: if not, it may have gone to where it is not put again.
   */
  function settle(drawn) {
    const settled = new Map();
    for (let { target } of drawn) {
      for (; target && !settled.has(target); target = target.parentNode) settled.set(target, false);
    }
    for (const { record } of taken) {
      const { target, addedNodes } = record;
      if (settled.get(target) !== false) settled.set(target, addedNodes.length > 0 || (settled.get(target) ?? null));
    }
    return settled;
  }

  function redo({ record, text }, settled) {
    const { target, oldValue, addedNodes, removedNodes, nextSibling } = record;
    // A text goes with the element around it.
    const scope = oldValue === null ? target : target.parentNode;
    if (!target.isConnected || !(settled.get(scope) ?? !settled.has(scope))) return;
    if (oldValue !== null) target.nodeValue = text;
    try {
      replace(target, removedNodes, addedNodes, nextSibling);
    } catch {
      // As far as it goes: what is done here counts as theirs, and is taken back before the next drawing.
    }
  }

  return {
    /** Makes the page the program's own again, or loads its address anew; tells whether the program can draw. */
    takeBack() {
      note(observer.takeRecords());
      try {
        if (theirs.length) focused = document.activeElement;
        taken = theirs.reverse().map(undo);
      } catch {
        lost = true;
      }
      theirs = [];
      if (lost) location.reload();
      // What the program does itself is only written down where it is asked for afterwards.
      else if (taken.length) observer.takeRecords();
      else observer.disconnect();
      return !lost;
    },

    /** Ends a drawing, and watches the others again. */
    giveBack() {
      const settled = taken.length && settle(observer.takeRecords());
      observer.observe(app, KINDS);
      for (const change of taken.reverse()) redo(change, settled);
      taken = [];
      if (document.activeElement === document.body) focused?.focus({ preventScroll: true });
      focused = null;
    },
  };
})();
