// The actions of the monkey in a page, and what must be true after each. Installed before any script of the page runs.
// It finds controls by their kind, not by page, so that a new page needs no change here.

export function install() {
  const pick = (from, chance) => from[Math.floor(chance * from.length)];
  const digits = (text) => Number((text ?? "").replace(/[^0-9]/g, ""));
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  // Counts pending requests, by which the program fetches static pages.
  let pending = 0;
  const send = XMLHttpRequest.prototype.send;
  XMLHttpRequest.prototype.send = function (...body) {
    pending++;
    this.addEventListener("loadend", () => pending--);
    return send.apply(this, body);
  };
  // Counts deferred work: timers shorter than the pauses after typing and scrolling, frames and idle callbacks.
  const { setTimeout: later, clearTimeout: never } = window;
  const waiting = new Set();
  window.setTimeout = (act, delay = 0, ...given) => {
    const timer = later(() => (waiting.delete(timer), act(...given)), delay);
    if (delay < 100) waiting.add(timer);
    return timer;
  };
  window.clearTimeout = (timer) => (waiting.delete(timer), never(timer));
  for (const name of ["requestIdleCallback", "requestAnimationFrame"]) {
    const ask = window[name];
    window[name] = (act, ...options) => {
      const asked = {};
      waiting.add(asked);
      return ask.call(window, (...given) => (waiting.delete(asked), act(...given)), ...options);
    };
  }
  // The program's memory, and the tables in which it holds objects of the browser, without help from the program.
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const own = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
      const made = await own.apply(WebAssembly, given);
      // By type, because the names between program and glue are shortened.
      const exported = Object.values((made.instance ?? made).exports);
      window.wasmMemory = exported.find((one) => one instanceof WebAssembly.Memory);
      window.wasmTables = exported.filter((one) => one instanceof WebAssembly.Table);
      return made;
    };
  }
  // Disables what would affect the machine outside the page.
  window.print = () => {};
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function () {
    if (!this.download) click.call(this);
  };

  /** Waits until nothing changes any more and nothing is pending. */
  async function settled(holds = () => true) {
    let changed = false;
    const observer = new MutationObserver(() => (changed = true));
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const end = performance.now() + 10_000;
    for (let quiet = 0; quiet < 3; ) {
      await new Promise((next) => setTimeout(next));
      quiet = changed || pending || waiting.size || !holds() ? 0 : quiet + 1;
      if (performance.now() > end) {
        const why = [
          changed && "changes",
          pending && `${pending} requests`,
          waiting.size && "what follows late",
          !holds() && "what was asked is not shown",
        ];
        throw new Error(`${location.href} does not come to rest: ${why.filter(Boolean).join(", ")}`);
      }
      changed = false;
    }
    observer.disconnect();
  }

  // The href property of an SVG link is not a string; a link with an empty href reloads the page.
  const address = (link) => new URL(link.getAttribute("href"), document.baseURI);
  const inApp = (link) => {
    const { origin, pathname, hash } = address(link);
    return (
      origin === location.origin &&
      /\/$/.test(pathname) &&
      !hash &&
      !link.download &&
      !link.hasAttribute("target") &&
      link.getAttribute("href") !== ""
    );
  };
  /** The id of the control of a filter. */
  const box = (key, value) => (key.endsWith(".not") ? `${key.slice(0, -4)}-${value}-not` : `${key}-${value}`);
  const asked = () => new URLSearchParams(location.search).get("q") ?? "";

  /** Every kind of action, with the elements that it applies to; in an open dialog, only those in it. */
  const KINDS = {
    facet: (here) => all("#filters input:enabled:not([type=search])", here),
    exclude: (here) => all("#filters button[aria-pressed]:enabled", here),
    chip: (here) => all(".chips button", here),
    button: (here) =>
      all("main button:enabled", here).filter((button) => !button.closest("#filters, .chips, form[method]")),
    choice: (here) => all("main select:enabled", here),
    // Boxes that search while typing; a form that is submitted leaves the document.
    search: (here) => all("form:not([method]) input[type=search]", here),
    link: (here) => all("a[href]", here).filter(inApp),
    disclosure: (here) => all("summary", here),
    back: () => [history],
    forward: () => [history],
  };
  const WEIGHTS = {
    facet: 8,
    exclude: 3,
    chip: 4,
    button: 4,
    choice: 2,
    search: 1,
    link: 3,
    disclosure: 1,
    back: 2,
    forward: 1,
  };

  /** The number of records that a tick in an unused facet promises: its count. */
  function promise(input) {
    const group = input.closest("fieldset");
    const count = input.closest("li")?.querySelector(".facet__count");
    const touched = group?.querySelector("input[type=checkbox]:checked, button[aria-pressed=true]");
    return input.type === "checkbox" && count && !touched ? digits(count.textContent) : null;
  }

  async function act(kind, target, chance) {
    switch (kind) {
      case "back":
      case "forward":
        // A step in the history is reported later, on a busy machine much later; without an entry, it never is.
        if (navigation[kind === "back" ? "canGoBack" : "canGoForward"]) {
          await new Promise((told) => {
            addEventListener("popstate", told, { once: true });
            history[kind]();
          });
        }
        return settled();
      case "choice":
        target.selectedIndex = Math.floor(chance * target.options.length);
        target.dispatchEvent(new Event("change", { bubbles: true }));
        return settled();
      case "search": {
        const words = document.querySelector("main").textContent.match(/[\p{L}\d]+/gu);
        const text = pick(
          [
            "",
            "zzz",
            '"',
            pick(words, chance),
            pick(words, chance).slice(0, 2),
            `${pick(words, chance)} ${pick(words, 1 - chance)}`,
          ],
          (chance * 997) % 1,
        );
        target.value = text;
        target.dispatchEvent(new Event("input", { bubbles: true }));
        // A single quotation mark searches for nothing.
        return settled(() => asked() === text.trim().replace(/^"$/, "") || !target.isConnected);
      }
      default:
        target.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, composed: true }));
        return settled();
    }
  }

  /** Performs one action, chosen by three numbers from zero to one. Returns what is wrong after it. */
  async function step([kindChance, targetChance, chance]) {
    const dialog = document.querySelector("dialog[open]");
    const kinds = Object.keys(KINDS).filter((kind) => !dialog || kind === "button" || kind === "link");
    const bag = kinds.flatMap((kind) => Array(WEIGHTS[kind]).fill(kind));
    const kind = pick(bag, kindChance);
    const targets = dialog
      ? all("button:enabled, a[href]", dialog).filter((one) => !one.hasAttribute("href") || inApp(one))
      : KINDS[kind](document);
    const target = pick(targets, targetChance);
    if (!target) return wrong(null);
    const promised = kind === "facet" ? promise(target) : null;
    const name = target.id || target.getAttribute?.("href") || target.textContent?.trim().slice(0, 40) || "";
    const did = `${kind} ${name}`;
    // Kept after the document, in case the action leaves it.
    sessionStorage.trail = [...(sessionStorage.trail?.split("\n").slice(-11) ?? []), did].join("\n");
    await act(kind, target, chance);
    return wrong(promised);
  }

  /** Performs actions until something is wrong. Returns what is wrong, and the pages visited. */
  async function steps(chances) {
    const been = new Set();
    for (const [place, three] of chances.entries()) {
      const found = await step(three);
      been.add(location.pathname);
      if (found.length) return { done: place + 1, found, been: [...been] };
    }
    return { done: chances.length, found: [], been: [...been] };
  }

  /** The number of records in the summary; null without a summary. */
  const shown = () => {
    const found = /^([\d,]+) of ([\d,]+)/.exec(document.querySelector("main [role=status]")?.textContent ?? "");
    return found && digits(found[1]);
  };

  /** The conditions that are not met. */
  function wrong(promised) {
    const found = [];
    const must = (holds, sentence) => holds || found.push(sentence);
    const count = shown();
    // The rows of the results, not those of tables for charts, sums or comparisons.
    const tables = ["matrix", "ratifications", "measure-table", "coverage"].map(
      (name) => `table.${name} tbody tr:not([class$="sums"])`,
    );
    const rows = all([".results__found > ol > li", ".under-heading > ol > li", ...tables].join()).length;
    if (count !== null && (rows || !count)) must(rows === count, `${rows} rows under "${count} of"`);
    if (promised !== null) must(count === promised, `a value counted ${promised} gave ${count}`);

    // Not on pages where ticks choose the subject instead of filtering, such as the comparison.
    if (document.querySelector(".chips")) {
      // If a link contains unreadable parts, the page names them and offers the link without them.
      const link = document.querySelector(".notices a[href]")?.search ?? location.search;
      const keys = [...new URLSearchParams(link)];
      const filters = keys.filter(([key]) => !/^(sort|view|cell)$|\.match$/.test(key));
      // A view may be chosen by a box among the filters; it has no chip.
      const chosen = ([key, value]) => key === "view" && document.getElementById(value)?.closest("#filters");
      const views = keys.filter(chosen);
      const chips = all(".chips li").length;
      must(chips === filters.length, `${chips} chips for ${filters.length} filters of the link`);
      const ticked = all("#filters input[type=checkbox]:checked, #filters button[aria-pressed=true]").length;
      // A link may contain values without a box, such as instruments without a list of States in the matrix.
      const boxes = filters.filter(
        ([key, value]) => key === "differs" || document.getElementById(box(key, value))?.closest("#filters"),
      ).length;
      const wanted = boxes + views.length;
      must(ticked === wanted, `${ticked} ticked for ${wanted} of the filters and views of the link`);
    }
    const ids = all("[id]").map((one) => one.id);
    must(
      new Set(ids).size === ids.length,
      `the same id twice: ${ids.filter((id, place) => ids.indexOf(id) !== place)}`,
    );
    must(all("h1").length === 1, `${all("h1").length} headings of the first level`);
    must(
      !/\b(NaN|undefined|null)\b/.test(document.querySelector("main")?.textContent ?? "NaN"),
      "no text for a reader",
    );
    must(document.title !== "", "no title");
    return found;
  }

  /**
   * The content that a link to this view must show again. Dialogs, open drawers and messages about the last step are
   * not in the link.
   */
  const seen = () => ({
    title: document.title,
    ticked: all("main input:checked, main [aria-pressed=true]").map((one) => one.id || one.textContent),
    sorted: all("main th[aria-sort]").map((one) => one.textContent + one.ariaSort),
    text: all("main .body > :not(dialog, [aria-live])").map((one) => {
      const copy = one.cloneNode(true);
      const parts = "dialog, details:not(#filters details), select, [aria-live]";
      // On the list, the answer names the last step, and a button takes it back.
      const lastStep = document.querySelector(".arrange--list") ? ", .summary, .arrange--list" : "";
      all(parts + lastStep, copy).forEach((part) => part.remove());
      return copy.textContent;
    }),
  });

  const memory = () => window.wasmMemory?.buffer.byteLength ?? 0;
  // How many objects of the browser the program holds: the occupied slots in its tables.
  const taken = (table) =>
    Array.from({ length: table.length }, (_, place) => table.get(place)).filter((one) => one != null).length;
  const references = () => window.wasmTables?.reduce((all, table) => all + taken(table), 0) ?? 0;

  window.monkey = { steps, settled, wrong: () => wrong(null), seen, memory, references };
}
