// Runs one engine at one size in this page: checks its answers, then takes its time. Called by run.mjs.
import { ENGINES, answers } from "./engines.mjs";
import { make, questions } from "./questions.mjs";

/** The median of times, in milliseconds. */
function median(times) {
  const sorted = times.toSorted((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}

/** The median time of a call: several runs, each of so many calls that the clock sees it; at most some seconds, and one run
 * of what takes longer. */
function time(call, before, { most = 101, milliseconds = 1_500 } = {}) {
  const run = (calls) => {
    let total = 0;
    for (let done = 0; done < calls; done++) {
      before?.();
      const start = performance.now();
      call();
      total += performance.now() - start;
    }
    return total / calls;
  };
  const batch = (calls) => {
    if (before) return run(calls);
    const start = performance.now();
    for (let done = 0; done < calls; done++) call();
    return (performance.now() - start) / calls;
  };
  const first = batch(1);
  if (first > milliseconds) return first;
  const calls = Math.max(1, Math.min(2_000, Math.ceil(2 / Math.max(first, 0.001))));
  const end = performance.now() + milliseconds;
  const times = [];
  do times.push(batch(calls));
  while (times.length < most && performance.now() < end);
  return median(times);
}

/** What this page holds after a collection, in bytes, with the memory of the engine's program, which never shrinks. */
async function memory(engine) {
  globalThis.gc?.();
  const program = engine.memory?.buffer.byteLength ?? 0;
  return program + (await performance.measureUserAgentSpecificMemory()).bytes;
}

/** So many records and the questions. From an instance of its own, so that making records is not counted as the explorer's
 * memory. */
async function material(size) {
  const { Source, word_of_rank, default: start } = await import("/.build/bench/shipped/benches.js?records");
  await start();
  return { records: make(new Source(), size), asked: questions(word_of_rank(20)) };
}

/** A fingerprint of an answer that is short enough to be told. */
const told = ({ total, counts }) => ({ total, counts: counts?.map((facet) => [...facet].join(",")) });

/**
 * Runs an engine: first all answers, which must be those `expected` (an engine that counts no facets tells only totals),
 * then the times of building and of each question, and the memory that the indexes take.
 */
window.compare = async (name, size, expected) => {
  const { records, asked } = await material(size);
  const engine = ENGINES[name];
  await engine.load?.();
  const prepared = () => engine.prepare(records);

  const build = (own) => {
    engine.facets?.(records, own);
    engine.texts?.(records, own);
  };
  const before = await memory(engine);
  build(prepared());
  const bytes = (await memory(engine)) - before;
  const mine = Object.entries(asked).filter(([, question]) => answers(engine, question));
  const found = {};
  for (const [key, question] of mine) {
    engine.reset?.();
    if (question.from) engine.ask(asked[question.from]);
    found[key] = told(engine.read(engine.ask(question)));
    const right = expected?.[key];
    if (right && (right.total !== found[key].total || (found[key].counts && String(right.counts) !== String(found[key].counts)))) {
      throw new Error(`${name}, ${size} records, ${key}: ${JSON.stringify(found[key]).slice(0, 300)} is not ${JSON.stringify(right).slice(0, 300)}`);
    }
  }

  const result = { name, size, bytes, build: {}, ask: {} };
  for (const [key, question] of mine) {
    const from = question.from ? asked[question.from] : null;
    // Only an engine that keeps its last question needs to be put back.
    const back = engine.reset && (() => (from ? engine.ask(from) : engine.reset()));
    result.ask[key] = time(() => engine.ask(question), back);
  }
  for (const part of ["facets", "texts"]) {
    if (!engine[part]) continue;
    let own = prepared();
    // itemsjs writes into what it is given, so each run gets its own; a program has to be told what is no longer needed.
    const fresh = name === "itemsjs" ? () => (own = prepared()) : part === "facets" && engine.free && (() => engine.free());
    result.build[part] = time(() => engine[part](records, own), fresh, { most: 5, milliseconds: 2_000 });
  }
  return { result, found };
};
/** The records in another order: those that a question finds lie at even distances. */
function evenly(records, { facets }) {
  const fits = (record) => Object.entries(facets).every(([name, wanted]) => record[name].some((value) => wanted.includes(value)));
  const found = records.filter(fits);
  const others = records.filter((record) => !fits(record));
  const step = Math.floor(others.length / found.length);
  const ordered = found.flatMap((record, place) => [record, ...others.slice(place * step, (place + 1) * step)]);
  ordered.push(...others.slice(found.length * step));
  ordered.forEach((record, place) => (record.id = place));
  return ordered;
}

/** The time of the explorer's recount where the records found lie at even distances, which the processor can foresee. */
window.foreseen = async (size) => {
  const { records: scattered, asked: { recount } } = await material(size);
  const records = evenly(scattered, recount);
  const engine = ENGINES.explorer;
  await engine.load();
  engine.facets(records, engine.prepare(records));
  return time(() => engine.ask(recount));
};
document.documentElement.dataset.ready = "";
