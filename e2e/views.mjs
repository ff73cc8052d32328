// One view of every kind: each page, and the states that a page can have. For accessibility tests and screenshots.

/** How each view is reached: its path below the root, and the element pressed there. */
export const VIEWS = [
  { name: "overview", path: "./" },
  { name: "instruments", path: "./instruments/" },
  { name: "instrument", path: "./instruments/trafficking-protocol/" },
  { name: "instrument-total-only", path: "./instruments/migrant-workers-convention/" },
  { name: "matrix", path: "./matrix/" },
  { name: "matrix-asked", path: "./matrix/?bound=ilo-c143&bound=ilo-c189" },
  { name: "matrix-evidence", path: "./matrix/?state=italy&state=jordan", press: "table.matrix tbody button.cell" },
  { name: "measures", path: "./measures/" },
  { name: "measures-filtered", path: "./measures/?q=law&theme=legislation&state=jordan&state.not=nepal" },
  { name: "measures-table", path: "./measures/?theme=cooperation&sort=-state&view=table" },
  { name: "measures-nothing", path: "./measures/?theme=protection&state=jordan&q=zebra" },
  { name: "measures-notice", path: "./measures/?state=atlantis&theme=protection" },
  { name: "measure", path: "./measures/40-3/" },
  { name: "instruments-sorted", path: "./instruments/?region=americas&sort=-change" },
  { name: "coverage", path: "./coverage/" },
  {
    name: "coverage-chosen",
    path: "./coverage/?theme=legislation&theme=protection&state=jordan&state=nepal&state.not=togo",
  },
  { name: "list", path: "./list/?record=measure.40-3&record=figure.15-2&record=note.high-level-meeting" },
  { name: "list-empty", path: "./list/" },
  { name: "states", path: "./states/?region=asia" },
  { name: "developments", path: "./developments/" },
  { name: "figures", path: "./figures/?q=migrants" },
  { name: "sources", path: "./sources/?section=measures-by-member-states" },
  { name: "sources-footnote", path: "./sources/?source=7" },
  { name: "state", path: "./states/jordan/" },
  { name: "recommendation", path: "./recommendations/64-f/" },
  { name: "recommendation-stated", path: "./recommendations/64-f/?view=stated" },
  { name: "topics", path: "./topics/" },
  { name: "topic", path: "./topics/domestic-and-care-work/" },
  { name: "paragraphs", path: "./paragraphs/" },
  { name: "paragraph", path: "./paragraphs/31/" },
  { name: "paragraph-items", path: "./paragraphs/64/" },
  { name: "about", path: "./about/" },
  { name: "not-found", path: "./measures/99-9/", status: 404 },
  { name: "not-found-paragraph", path: "./paragraphs/66/", status: 404 },
];

/** The facets on a phone; on a wide screen they are always open. */
export const PHONE_PANEL = { name: "measures-panel", path: "./measures/?theme=legislation", press: ".workbench__open" };
