// Changes as translators of browsers and extensions make them to a page that the program has drawn. Installed in a page
// as `window.strangers`; none of them depends on the program.

export function install() {
  const app = () => document.getElementById("app");
  const under = (shown, root = app()) => {
    const walk = document.createTreeWalker(root, shown);
    const all = [];
    while (walk.nextNode()) all.push(walk.currentNode);
    return all;
  };
  const texts = (root) =>
    under(NodeFilter.SHOW_TEXT, root).filter((text) => text.data.trim() && !text.parentNode.closest("svg,.stranger"));
  /** Texts that are not translated yet; a translator skips those that are. */
  const untranslated = (root) => texts(root).filter((text) => !text.parentNode.closest("font"));
  const font = () => {
    const made = document.createElement("font");
    // A translator writes this as an attribute, which the content policy does not allow in a test.
    made.style.verticalAlign = "inherit";
    return made;
  };
  /** The elements by which a translator replaces a text. */
  const wrapped = (words) => {
    const outer = font();
    outer.append(font());
    outer.firstChild.append(words);
    return outer;
  };
  /** Words of another language; numbers are unchanged. */
  const foreign = (words) => words.replace(/\p{L}+/gu, (word) => [...word].reverse().join(""));
  const stranger = () =>
    Object.assign(document.createElement("span"), { className: "stranger", textContent: " ✎ 99 " });

  window.strangers = {
    /** Chrome: replaces each text by two nested elements that contain it. */
    wrap: () => untranslated().forEach((text) => text.replaceWith(wrapped(text.data))),
    /** The same, but moves the text node itself into them. */
    move: () =>
      untranslated().forEach((text) => {
        const outer = wrapped("");
        text.parentNode.insertBefore(outer, text);
        outer.firstChild.append(text);
      }),
    /** The same in other words. */
    translate: () => untranslated().forEach((text) => text.replaceWith(wrapped(foreign(text.data)))),
    /** Safari: changes each text in place. */
    rewrite: () => texts().forEach((text) => (text.data = foreign(text.data))),
    split: () => texts().forEach((text) => text.data.length > 2 && text.splitText(text.data.length >> 1)),
    join: () => app().normalize(),
    remove: () => texts().forEach((text) => text.remove()),
    /** A translator that keeps the text and adds its translation beside it. */
    beside: () =>
      texts().forEach((text) => {
        const added = wrapped(foreign(text.data));
        added.className = "stranger";
        text.after(added);
      }),
    /** An extension that adds marks inside elements and between them. */
    add: () =>
      under(NodeFilter.SHOW_ELEMENT)
        .filter(
          (one) =>
            one.matches("li,td,th,p,label,button,input,section,article,main,div,form,details,h1") &&
            !one.closest("svg"),
        )
        .forEach((one, place) => {
          one.dataset.stranger = place;
          one.before(stranger());
          if (!one.matches("input")) one[place % 2 ? "prepend" : "append"](stranger());
        }),
    /** Firefox: replaces the children of each block, with new text nodes but the same elements. */
    reorder: () =>
      under(NodeFilter.SHOW_ELEMENT)
        .filter((one) => one.matches("p,label,button,summary,h1,h2,h3,a,th,td") && !one.closest("svg"))
        .forEach((block) =>
          block.replaceChildren(
            ...[...block.childNodes].map((node) => (node.nodeType === 3 ? document.createTextNode(node.data) : node)),
          ),
        ),
  };

  /**
   * Changes random texts in random ways, and removes some if `removes` is set; `numbers` are the random numbers, from
   * zero to one.
   */
  window.disturb = ({ numbers, removes }) => {
    let at = 0;
    const next = () => numbers[at++ % numbers.length];
    const pick = (from) => from[Math.floor(next() * from.length)];
    const ways = [
      (text) => text.replaceWith(wrapped(text.data)),
      (text) => text.replaceWith(wrapped(foreign(text.data))),
      (text) => {
        const outer = wrapped("");
        text.before(outer);
        outer.firstChild.append(text);
      },
      (text) => (text.data = foreign(text.data)),
      (text) => text.data.length > 2 && text.splitText(1 + Math.floor(next() * (text.data.length - 2))),
      (text) => text.replaceWith(document.createTextNode(text.data)),
      (text) => text.parentNode.normalize(),
    ];
    if (removes) ways.push((text) => text.remove());
    const many = 1 + Math.floor(next() ** 3 * 200);
    for (let times = 0; times < many; times++) pick(ways)(pick(texts()));
  };

  /** Translates the page, and from then on all new text; counts how often it had to. */
  window.keepTranslating = () => {
    const told = { rounds: 0 };
    const translate = (root) => untranslated(root).forEach((text) => text.replaceWith(wrapped(foreign(text.data))));
    const watcher = new MutationObserver((records) => {
      told.rounds += 1;
      for (const { addedNodes } of records) {
        for (const node of addedNodes) {
          if (!node.isConnected) continue;
          if (node.nodeType === 3) translate(node.parentNode);
          else translate(node);
        }
      }
    });
    watcher.observe(app(), { childList: true, subtree: true, characterData: true });
    translate(app());
    return (window.translator = told);
  };

  /** Sorts the letters of words, because the translators here reverse them. */
  window.sorted = (words) => words.replace(/\p{L}+/gu, (word) => [...word].sort().join(""));

  /** The text of the page, without additions by others and without parts that are not in the link. */
  window.said = () => {
    const all = document.querySelectorAll("main .body > :not(dialog)");
    return [...all].map((one) => {
      const copy = one.cloneNode(true);
      copy
        .querySelectorAll(".stranger, dialog, details:not(#filters details), select, [aria-live], svg")
        .forEach((part) => part.remove());
      return window.sorted(copy.textContent);
    });
  };
}

/** Presses the first element of a kind on a page, or the one at an index; returns false if there is none. */
export function press([kind, words, place = 0]) {
  const FIRST = {
    tick: "#filters input[type=checkbox]:enabled:not(:checked)",
    untick: "#filters input[type=checkbox]:checked",
    exclude: "#filters button[aria-pressed=false]:enabled",
    chip: ".chips li button",
    clear: ".chips > button",
    sort: ".sort-button, .results__bar select, .results select",
    type: "#search",
    // Not to other hosts, which a test does not reach.
    follow: ".results__found :is(.entry-list, table, .groups) a[href]:not([target], [href^=http])",
    evidence: "table.matrix button.cell",
    close: "dialog[open] .evidence__head button",
    drawer: ".take-away__drawer summary",
  };
  const all = document.querySelectorAll(FIRST[kind]);
  const found = all[Math.floor(place * all.length)];
  if (!found) return false;
  if (kind === "type") {
    found.value = words;
    found.dispatchEvent(new InputEvent("input", { bubbles: true }));
  } else if (found.matches("select")) {
    // Chooses another option than the selected one.
    found.selectedIndex = found.selectedIndex === 1 ? 0 : 1;
    found.dispatchEvent(new Event("change", { bubbles: true }));
  } else {
    // The element under the pointer is the one that a translator has added.
    (found.querySelector("font") ?? found).dispatchEvent(
      new MouseEvent("click", { bubbles: true, cancelable: true, composed: true }),
    );
  }
  return true;
}
