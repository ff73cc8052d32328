// Handles changes to the page by others: translators and extensions replace, split, move and add nodes among those that
// the program has drawn, while Yew continues to write into nodes that it assumes to be there. Put before boot.js when
// the site is built; the program calls the two functions (src/ui/browser/foreign_changes.rs).
//
// Before the program draws, the changes by others are undone, the last one first, so that every node is where the
// program left it. After the drawing, their changes are redone wherever nothing was drawn: a translated page stays
// translated except for the parts that have changed, which the translator finds by itself. Changes by others never
// cause a drawing, so the program and a translator cannot react to each other endlessly.

globalThis.foreignChanges = (() => {
  /**
   * The number of changes that are remembered. A translator makes up to three for each text, and the largest page has
   * several thousand texts; an extension that moves something all the time would otherwise fill the memory.
   */
  const MOST = 60_000;

  const KINDS = { childList: true, characterDataOldValue: true, subtree: true };
  const app = document.getElementById("app");
  /** The changes by others since the program last drew, in order. */
  let theirs = [];
  /** The changes undone for the current drawing, the last one first, each with the text that it had set. */
  let undone = [];
  /** The element that had focus before that. */
  let focused;
  /** Whether the nodes can no longer be put back where the program left them. */
  let lost = false;

  const observer = new MutationObserver(note);

  /** Notes changes. Nodes that others have removed are still observed, because they may have to be put back. */
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

  /** Replaces nodes by others; throws if they are not where they should be. */
  function replace(parent, before, after, next) {
    for (const node of before) parent.removeChild(node);
    for (const node of after) parent.insertBefore(node, next);
  }

  function undoOne(record) {
    const { target, oldValue, addedNodes, removedNodes, nextSibling } = record;
    const text = target.nodeValue;
    if (oldValue !== null) target.nodeValue = oldValue;
    replace(target, addedNodes, removedNodes, nextSibling);
    return { record, text };
  }

  /**
   * Maps nodes within which something was drawn to false, and other nodes whose children were changed to whether others
   * have added anything there: if not, the removed nodes may have moved to a place where they are not put again.
   */
  function settle(drawn) {
    const settled = new Map();
    for (let { target } of drawn) {
      for (; target && !settled.has(target); target = target.parentNode) settled.set(target, false);
    }
    for (const { record } of undone) {
      const { target, addedNodes } = record;
      if (settled.get(target) !== false) settled.set(target, addedNodes.length > 0 || (settled.get(target) ?? null));
    }
    return settled;
  }

  function redoOne({ record, text }, settled) {
    const { target, oldValue, addedNodes, removedNodes, nextSibling } = record;
    // A text belongs to the element around it.
    const scope = oldValue === null ? target : target.parentNode;
    if (!target.isConnected || !(settled.get(scope) ?? !settled.has(scope))) return;
    if (oldValue !== null) target.nodeValue = text;
    try {
      replace(target, removedNodes, addedNodes, nextSibling);
    } catch {
      // Redone as far as possible: this counts as changes by others, and is undone before the next drawing.
    }
  }

  return {
    /** Undoes all changes by others, or reloads the page; returns whether the program can draw. */
    undo() {
      note(observer.takeRecords());
      try {
        if (theirs.length) focused = document.activeElement;
        undone = theirs.reverse().map(undoOne);
      } catch {
        lost = true;
      }
      theirs = [];
      if (lost) location.reload();
      // The program's own changes are recorded only if they are needed afterwards.
      else if (undone.length) observer.takeRecords();
      else observer.disconnect();
      return !lost;
    },

    /** Ends a drawing: redoes the changes by others and observes them again. */
    redo() {
      const settled = undone.length && settle(observer.takeRecords());
      observer.observe(app, KINDS);
      for (const change of undone.reverse()) redoOne(change, settled);
      undone = [];
      if (document.activeElement === document.body) focused?.focus({ preventScroll: true });
      focused = null;
    },
  };
})();
