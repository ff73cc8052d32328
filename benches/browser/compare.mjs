// Runs one engine with one number of records in this page: checks its answers, then its times. Called by run.mjs.
import { ENGINES, answers } from "./engines.mjs";
import { make, questions } from "./questions.mjs";

/** The median of times, in milliseconds. */
function median(times) {
  const sorted = times.toSorted((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}

/** The median time of a call, over several runs of enough calls to be measurable, for at most a few seconds; a call
 * that takes longer runs only once. */
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

/** The memory of this page after garbage collection, in bytes, with that of the program, which never shrinks. */
async function memory(engine) {
  globalThis.gc?.();
  const program = engine.memory?.buffer.byteLength ?? 0;
  return program + (await performance.measureUserAgentSpecificMemory()).bytes;
}

/** The records and the questions. They come from a separate instance, so that making records does not count as memory
 * of the explorer. */
async function material(size) {
  const { Source, word_of_rank, default: start } = await import("/.build/bench/shipped/benches.js?records");
  await start();
  return { records: make(new Source(), size), asked: questions(word_of_rank(20)) };
}

/** An answer in a form that can be passed on and compared. */
const told = ({ total, counts }) => ({ total, counts: counts?.map((facet) => [...facet].join(",")) });

/**
 * Runs an engine: first all answers, which must be the `expected` ones (an engine without facets gives only totals),
 * then the times of building and of each question, and the memory of the indexes.
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
    // Only an engine that keeps its last question needs to be reset.
    const back = engine.reset && (() => (from ? engine.ask(from) : engine.reset()));
    result.ask[key] = time(() => engine.ask(question), back);
  }
  for (const part of ["facets", "texts"]) {
    if (!engine[part]) continue;
    let own = prepared();
    // itemsjs modifies its input, so each run gets a copy; the memory of a program must be freed explicitly.
    const fresh = name === "itemsjs" ? () => (own = prepared()) : part === "facets" && engine.free && (() => engine.free());
    result.build[part] = time(() => engine[part](records, own), fresh, { most: 5, milliseconds: 2_000 });
  }
  return { result, found };
};
/** The records in another order, in which those that a question finds are evenly spaced. */
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

/** The time of the explorer's recount if the records found are evenly spaced, which the processor can predict. */
window.foreseen = async (size) => {
  const { records: scattered, asked: { recount } } = await material(size);
  const records = evenly(scattered, recount);
  const engine = ENGINES.explorer;
  await engine.load();
  engine.facets(records, engine.prepare(records));
  return time(() => engine.ask(recount));
};
document.documentElement.dataset.ready = "";
