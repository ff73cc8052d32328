// The matrix by keyboard: Tab stops once, at the cell that last had focus, or at the first cell with evidence; arrow
// keys, Home and End move from cell to cell. Cells are buttons and links, and need nothing else. Without scripts, Tab
// stops at each link.

const GRID = ".matrix";

function moveInGrid() {
  /** Runs after every drawing, since new cells are tab stops at first. */
  const settle = () => {
    const grid = document.querySelector(GRID);
    if (!grid) return;
    grid.setAttribute("role", "grid");
    for (const stop of grid.querySelectorAll("a:not([tabindex]), button:not([tabindex])")) stop.tabIndex = -1;
    if (!grid.querySelector("[tabindex='0']")) grid.querySelector("td button").tabIndex = 0;
  };
  new MutationObserver(settle).observe(document.getElementById("app"), { childList: true, subtree: true });
  addEventListener("focusin", ({ target }) => {
    const grid = target.closest(GRID);
    if (!grid) return;
    for (const stop of grid.querySelectorAll("[tabindex='0']")) stop.tabIndex = -1;
    target.tabIndex = 0;
  });
  addEventListener("keydown", (event) => {
    const { target, key, ctrlKey, altKey, metaKey, shiftKey } = event;
    if (altKey || metaKey || shiftKey || !target.closest(GRID)) return;
    const next = cellAfter(target, key, ctrlKey);
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
  settle();
}

/** The cell that a key moves to; nothing for other keys and at the edges. */
function cellAfter(cell, key, ctrlKey) {
  const stops = (row) => [...row.querySelectorAll("a, button")].filter((stop) => stop.offsetParent);
  const rows = [...cell.closest(GRID).rows].map(stops);
  const all = rows.flat();
  const row = rows.findIndex((line) => line.includes(cell));
  const column = rows[row].indexOf(cell);
  const whole = ctrlKey ? all : rows[row];
  if (key === "Home") return whole[0];
  if (key === "End") return whole.at(-1);
  // In a card, cells are below each other.
  const isCard = getComputedStyle(cell.closest("tr")).display !== "table-row";
  const along = (step) => (isCard ? all[all.indexOf(cell) + step] : rows[row][column + step]);
  const across = (step) => (isCard ? along(step) : rows[row + step]?.[column]);
  const ways = { ArrowRight: [along, 1], ArrowLeft: [along, -1], ArrowDown: [across, 1], ArrowUp: [across, -1] };
  const [way, step] = (!ctrlKey && ways[key]) || [];
  return way?.(step);
}
