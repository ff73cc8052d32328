// Repeatable random numbers, and links that nobody would write.

/** Random numbers from zero to one, always the same for a seed (mulberry32). */
export function chance(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const KEYS = [
  "q", "state", "theme", "topic", "region", "kind", "status", "instrument", "entity", "bound", "silent", "differs",
  "sort", "view", "cell", "x",
];
const SUFFIXES = ["", "", "", ".not", ".match", ".or"];
const ODD = [
  "", "1", "all", "-1", "atlantis", "%00", "%", "%F0%9F%98%80", "é", "<b>", "'\"", "-state", "table", "map",
  "9".repeat(300), "a+b", "__proto__",
];

/** A query of parts that are sometimes valid: `values` are those that the pages know. */
export function query(next, values) {
  const pick = (from) => from[Math.floor(next() * from.length)];
  const part = () => {
    const [key, value] = next() < 0.7 ? pick(values) : [pick(KEYS), pick(ODD)];
    return `${key}${pick(SUFFIXES)}=${next() < 0.1 ? pick(ODD) : value}`;
  };
  return Array.from({ length: Math.floor(next() * 7) }, part).join("&");
}
