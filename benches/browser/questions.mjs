// The questions for every engine, over the same records.

export const FACETS = { theme: 6, state: 193, topic: 20, paragraph: 50, year: 20 };
export const SIZES = [52, 5_200, 52_000, 250_000];

const two = { theme: [1], topic: [2, 5] };

/** The questions: wanted values by facet, of which a record needs one, and a text. `from` is the question before. */
export function questions(word) {
  return {
    recount: { facets: two, text: "" },
    toggle: { facets: { ...two, topic: [2, 5, 7] }, text: "", from: "recount" },
    text: { facets: {}, text: word },
    "text and facets": { facets: two, text: word },
    keystroke: { facets: {}, text: word.slice(0, 2) },
  };
}

/** The records of a source, as objects with an id. */
export function make(source, size) {
  const records = [];
  while (records.length < size) {
    for (const record of JSON.parse(source.next(Math.min(5_000, size - records.length)))) {
      record.id = records.length;
      records.push(record);
    }
  }
  return records;
}
