// Addresses that try to lead a page, its links or its redirects to another host or out of the site's folder. The same
// seed always gives the same addresses. hostile.spec.mjs checks each of them.
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { chance } from "../monkey/random.mjs";
import { SITE, files, pagePaths } from "../site.mjs";

export const PAGES = pagePaths();
/** Every path that a page of the site may lead to. */
export const FILES = [...PAGES, ...files()];
const TEXTS = [...PAGES.map((path) => `${path}index.html`), "404.html"];
const LINKS = TEXTS.flatMap((file) => [...readFileSync(join(SITE, file), "utf8").matchAll(/"(https?:\/\/[^"]*)"/g)]);
/** Every address of another host that a page contains. */
export const KNOWN = [...new Set(LINKS.map(([, address]) => new URL(address.replaceAll("&amp;", "&")).href))];

/** Hosts and schemes that an attacker would like the page to lead to. */
const TARGETS = [
  "evil.example",
  "evil%2Eexample",
  "user@evil.example",
  "measures",
  "javascript:alert(1)",
  "https:evil.example",
];

/** Prefixes of the path of a page; `*` is replaced by a target. For each, there is a host that ignores it. */
const PREFIXES = [
  "/*/..%2f", "/*/%2e%2e%2f", "/*/.%2E/", "/*%2f..%2f", "/*/..%5c", "/*/..%252f", "\\*/..%2f", "%2f*/..%2f",
  "%5c*%5c..%5c", "%2F%2F*/..%2F", "./", ".//", "/.//", "//", "%2f", "%5C", "\t/*/..%2f", "*/..%2f",
  "https://*/..%2f..%2f..%2f",
];

/** Replacements for a slash within the path. */
const SLASHES = [
  "//", "///", "%2f", "%2F", "%5c", "\\", "/./", "/.//", "/x/..%2f", "/x/../", "/x%2f..%2f", "%252f", "/%2e/", "/\t/",
];

/** Suffixes of the path. */
const ENDS = [
  "/", "//", "%2f", "%5c", "index.html", "index.html/", "/index.html", "..%2f", "%2e%2e/", "x/..%2f", "//evil.example",
  "//evil.example/%2f..%2f..%2f", "\\\\evil.example", ";x=//evil.example", "%20", "%00",
  ").", "*", "%E2%80%8B", "&amp;", "&quot;%3e", "%252e%252e%252f", ".%2520", "?q=//evil.example",
  "%0d%0aLocation:%20https://evil.example", "%E2%80%AE/", "\u202e", "%", "%zz", "%E0%A4%A", ".",
];

/** Parts of a query; most name a key that the pages know. */
const VALUES = [
  "//evil.example", "https://evil.example/", "javascript:alert(1)", "\\\\evil.example", "%2f%2fevil.example",
  "../../evil", '"><a href=//evil.example>', "%00%01%1f", "%E2%80%AE%E2%81%A6", "\u202e", "%", "%E0%A4%A", "jordan",
  "legislation", "1", "embed", "table", "-state", "measure.40-3", "figure.15-2", "jordan.ilo-c189", "ilo-c189",
  "7", "grouped", "domestic-and-care-work", "Jordan.", "jordan%26amp%3Bstate=nepal", "maids%252F%252Fevil.example",
];
const KEYS = [
  "q", "state", "state.not", "theme", "topic", "topic.match", "view", "sort", "bound", "silent", "differs", "cell",
  "record", "source", "section", "url", "next", "utm_source", "amp;state", "STATE", "//evil.example", "__proto__",
];
const FRAGMENTS = ["", "", "", "#//evil.example", "#javascript:alert(1)", "#results", "#%00", "#/../../"];
const LONG = 20_000;

/** Addresses that once led out of a site at this path. */
export const found = (root) => [
  `//evil.example/..%2f${root}measures/`,
  `/${root}measures/`,
  `${root}measures%2f40-3/`,
  `${root}measures`,
  `${root}states\\index.html/`,
  `${root}/https:evil.example/..%2frecommendations%252f64-f///evil.example/%2f..%2f..%2f`,
];

/**
 * Hostile forms of the addresses of the pages, without the host: each begins with the slash of the path. `root` is the
 * path of the site; most additions come after it, some before it.
 */
export function addresses(seed, count, root) {
  const next = chance(seed);
  const pick = (from) => from[Math.floor(next() * from.length)];
  const often = (share) => next() < share;

  const damaged = (path) => {
    const places = [...path.matchAll(/\//g)].map(({ index }) => index);
    if (!places.length || often(0.5)) return path;
    const place = pick(places);
    return path.slice(0, place) + pick(SLASHES) + path.slice(place + 1);
  };
  const cased = (path) => (often(0.1) ? path.toUpperCase() : path);
  const prefix = () => (often(0.6) ? pick(PREFIXES).replaceAll("*", pick(TARGETS)) : "");
  const end = () => (often(0.3) ? pick(ENDS) : "");
  const part = () => `${pick(KEYS)}=${often(0.02) ? pick(VALUES).repeat(LONG / 10) : pick(VALUES)}`;
  const query = () => (often(0.4) ? `?${Array.from({ length: 1 + Math.floor(next() * 4) }, part).join("&")}` : "");

  const one = () => {
    const page = pick(PAGES);
    const path = cased(damaged(often(0.15) ? page.replace(/\/$/, "") : page));
    const long = often(0.01) ? "x/".repeat(LONG / 20) + "..%2f".repeat(LONG / 20) : "";
    const before = often(0.3) ? `/${prefix()}${root.slice(1)}` : `${root}${prefix()}`;
    return before + long + path + end() + query() + pick(FRAGMENTS);
  };
  return Array.from({ length: count }, one);
}
