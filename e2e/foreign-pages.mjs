// The pages that extensions and translators change: what a reader does on each, and what is listed then.
import { by, ids, records } from "./site.mjs";

const STATEMENTS = records("statements");
const STATES = records("states");
const DEVELOPMENTS = records("developments");
const names = (wanted) => STATES.filter(({ state }) => wanted(state)).map(({ name }) => name);
const BOUND = /^(ratified|acceded|party)$/;
const boundBy = (instrument) => (state) =>
  STATEMENTS.some((one) => one.state === state && one.instrument === instrument && BOUND.test(one.status));
const reportedUnder = (theme) => (state) => ids((one) => one.theme === theme && by(state)(one)).length > 0;

/** The actions on a page with filters. */
const NARROWED = ["tick", "untick", "tick", "exclude", "chip", "sort", "type", "clear", "follow", "back", "drawer"];

/**
 * Each page with its actions, the words that are typed, a box that is ticked, a selector of the rows, and the rows that
 * must be listed then.
 */
export const PAGES = {
  measures: {
    searched: "women",
    acts: NARROWED,
    ticked: "#theme-legislation",
    rows: ".entry-list a.entry__source",
    listed: ids((one) => one.theme === "legislation").map((id) => `measures/${id}/`),
  },
  matrix: {
    searched: "jordan",
    acts: [
      "tick", "evidence", "close", "untick", "exclude", "sort", "chip", "type", "evidence", "close", "clear", "follow",
      "back", "drawer",
    ],
    ticked: "#bound-ilo-c189",
    rows: "table.matrix tbody th",
    listed: names(boundBy("ilo-c189")),
  },
  compare: {
    query: "?state=nepal",
    acts: ["tick", "untick", "tick", "follow", "back", "untick", "tick", "drawer"],
    ticked: "#state-jordan",
    rows: "#filters :checked",
    listed: ["state-jordan", "state-nepal"],
  },
  coverage: {
    searched: "shelter",
    acts: NARROWED.filter((act) => act !== "sort"),
    ticked: "#theme-protection",
    rows: "table.coverage tbody tr:not(.coverage__sums) th",
    listed: names(reportedUnder("protection")),
  },
  search: { query: "?q=law", searched: "women", acts: ["type", "follow", "back", "drawer"] },
  developments: {
    searched: "treaty",
    acts: NARROWED,
    ticked: "#state-philippines",
    rows: ".entry-list article",
    listed: DEVELOPMENTS.filter((one) => one.states.includes("philippines")).map(
      (one) => `development-${one.development}`,
    ),
  },
};
