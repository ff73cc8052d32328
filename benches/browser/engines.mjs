// The engines under comparison. Each gets the records as objects and in the form that `prepare` returns (the input that
// it expects; not timed), builds its indexes (timed: `facets`, `texts`), and answers questions: how many records match
// and, if it counts facets, the count of every value under the choices in the other facets.
//
// Each is used as its documentation recommends for this: the values of a facet are alternatives, all words must be
// found, the beginning of a word is enough if the library supports that, and nothing is fuzzy.
import { FACETS } from "./questions.mjs";

const NAMES = Object.keys(FACETS);

/** Counts of zero for all values, facet by facet. */
const empty = () => NAMES.map((name) => new Uint32Array(FACETS[name]));

/** The explorer's own engine, compiled as for the page ("shipped") or for speed with SIMD ("fast"). */
const explorer = (build) => ({
  async load() {
    this.module = await import(`/.build/bench/${build}/benches.js`);
    this.memory = (await this.module.default()).memory;
  },
  prepare(records) {
    const column = (name) => {
      const ends = new Uint32Array(records.length);
      const values = [];
      for (const record of records) {
        values.push(...record[name]);
        ends[record.id] = values.length;
      }
      return [Uint16Array.from(values), ends];
    };
    return { columns: NAMES.map(column), texts: records.map((record) => record.text).join("\n") };
  },
  facets(records, { columns }) {
    this.engine = new this.module.Engine();
    for (const [values, ends] of columns) this.engine.column(values, ends);
    this.engine.index_facets(records.length);
  },
  texts(records, { texts }) {
    this.engine.index_texts(texts);
  },
  ask({ facets, text }) {
    const ends = [];
    const wanted = [];
    for (const name of NAMES) {
      wanted.push(...(facets[name] ?? []));
      ends.push(wanted.length);
    }
    return this.engine.ask(Uint16Array.from(wanted), Uint32Array.from(ends), text);
  },
  read(answer) {
    let start = 1;
    const counts = NAMES.map((name) => answer.subarray(start, (start += FACETS[name])));
    return { total: answer[0], counts };
  },
  free() {
    this.engine?.free();
    this.engine = null;
  },
});

/** Arrays and loops, as one would write them without a library. */
const arrays = {
  prepare: () => null,
  facets(records) {
    this.records = records;
  },
  texts(records) {
    this.lines = records.map((record) => ` ${record.text.toLowerCase()}`);
  },
  ask({ facets, text }) {
    const asked = NAMES.map((name) => facets[name] ?? []);
    const word = ` ${text}`;
    const counts = empty();
    let total = 0;
    for (const record of this.records) {
      if (text && !this.lines[record.id].includes(word)) continue;
      let failed = -1;
      let failures = 0;
      for (let facet = 0; facet < NAMES.length && failures < 2; facet++) {
        const wanted = asked[facet];
        if (wanted.length && !record[NAMES[facet]].some((value) => wanted.includes(value))) {
          failed = facet;
          failures++;
        }
      }
      if (failures === 0) total++;
      for (let facet = 0; facet < NAMES.length; facet++) {
        if (failures === 0 || (failures === 1 && failed === facet)) {
          for (const value of record[NAMES[facet]]) counts[facet][value]++;
        }
      }
    }
    return { total, counts };
  },
  read: (answer) => answer,
};

const itemsjs = {
  async load() {
    this.itemsjs = (await import("/node_modules/itemsjs/dist/index.modern.js")).default;
  },
  // itemsjs writes its own ids into the records.
  prepare: (records) => records.map(({ id, ...record }) => ({ ...record, name: "" })),
  configuration: (texts) => ({
    searchableFields: texts ? ["text"] : [],
    native_search_enabled: texts,
    isExactSearch: true,
    aggregations: Object.fromEntries(
      NAMES.map((name) => [name, { size: FACETS[name], conjunction: false, hide_zero_doc_count: false }]),
    ),
  }),
  facets(records, own) {
    this.engine = this.itemsjs(own, this.configuration(false));
  },
  // Facets and texts are in one index; the time for the facets alone is measured before.
  texts(records, own) {
    this.engine = this.itemsjs(own, this.configuration(true));
  },
  wholeWords: true,
  ask({ facets, text }) {
    const filters = Object.fromEntries(Object.entries(facets).map(([name, values]) => [name, values.map(String)]));
    return this.engine.search({ per_page: 20, query: text || undefined, filters });
  },
  read({ pagination, data }) {
    const counts = empty();
    NAMES.forEach((name, facet) => {
      for (const { key, doc_count } of data.aggregations[name].buckets) counts[facet][Number(key)] = doc_count;
    });
    return { total: pagination.total, counts };
  },
};

const crossfilter = {
  prepare: () => null,
  facets(records) {
    this.engine = window.crossfilter(records);
    this.dimensions = NAMES.map((name) => this.engine.dimension((record) => record[name], true));
    this.groups = this.dimensions.map((dimension) => dimension.group());
    this.all = this.engine.groupAll();
    this.asked = {};
  },
  // Only what changed since the last question; crossfilter keeps the rest up to date.
  ask({ facets }) {
    NAMES.forEach((name, place) => {
      const wanted = facets[name];
      if (String(wanted) === String(this.asked[name])) return;
      this.dimensions[place].filter(wanted ? (value) => wanted.includes(value) : null);
    });
    this.asked = facets;
    return { total: this.all.value(), groups: this.groups.map((group) => group.all()) };
  },
  reset() {
    this.ask({ facets: {} });
  },
  read({ total, groups }) {
    const counts = empty();
    groups.forEach((group, facet) => {
      for (const { key, value } of group) counts[facet][key] = value;
    });
    return { total, counts };
  },
};

const minisearch = {
  async load() {
    this.MiniSearch = (await import("/node_modules/minisearch/dist/es/index.js")).default;
  },
  prepare: () => null,
  texts(records) {
    this.engine = new this.MiniSearch({ fields: ["text"], searchOptions: { prefix: true, combineWith: "AND" } });
    this.engine.addAll(records);
  },
  ask({ text }) {
    return this.engine.search(text);
  },
  read: (found) => ({ total: found.length }),
};

const flexsearch = {
  async load() {
    this.flexsearch = await import("/node_modules/flexsearch/dist/flexsearch.bundle.module.min.mjs");
  },
  prepare: () => null,
  texts(records) {
    const { Index, Charset } = this.flexsearch;
    this.engine = new Index({ tokenize: "forward", encoder: Charset.Exact });
    for (const { id, text } of records) this.engine.add(id, text);
    this.limit = records.length;
  },
  ask({ text }) {
    return this.engine.search(text, { limit: this.limit });
  },
  read: (found) => ({ total: found.length }),
};

export const ENGINES = {
  explorer: explorer("shipped"),
  "explorer, for speed": explorer("fast"),
  arrays,
  itemsjs,
  crossfilter2: crossfilter,
  MiniSearch: minisearch,
  FlexSearch: flexsearch,
};

/** Whether an engine can answer a question. */
export function answers(engine, { facets, text }) {
  const wholeWord = text.length > 2;
  return (
    (!text || Boolean(engine.texts)) &&
    (!Object.keys(facets).length || Boolean(engine.facets)) &&
    (Boolean(text) || Boolean(engine.facets)) &&
    (!text || wholeWord || !engine.wholeWords)
  );
}
