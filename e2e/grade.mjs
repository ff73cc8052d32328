// Grades the headers of a page by the rules of the HTTP Observatory (algorithm version 4, as published in
// mdn/mdn-http-observatory) and its policy by those of Google's CSP Evaluator. It contains only the cases that occur
// for a static site; other cases throw, so that nothing is graded without its rule.

/** The directives of a policy with their values. */
export function directives(policy) {
  const parts = policy.split(";").map((part) => part.trim().split(/\s+/)).filter(([name]) => name);
  return new Map(parts.map(([name, ...values]) => [name.toLowerCase(), values]));
}

const BROAD = ["*", "http:", "https:", "ftp:", "http://*", "https://*"];
const INLINE = ["'unsafe-inline'", "data:"];
const some = (values, bad) => values.some((value) => bad.includes(value));
const isOpen = (value) => /^(http|ftp):/.test(value);

/** The policy that counts if there are several: the first of each directive, from the header before the page. */
function contentPolicy({ header, meta }) {
  if (!header && !meta) return -25;
  const all = new Map([...directives(meta ?? ""), ...directives(header ?? "")]);
  const of = (name) => all.get(name) ?? all.get("default-src") ?? ["*"];
  const [script, object, style] = ["script-src", "object-src", "style-src"].map(of);
  if (some(script, [...BROAD, ...INLINE]) || some(object, BROAD)) return -20;
  if ([...all].some(([name, values]) => !/^(img|media)-src$/.test(name) && values.some(isOpen))) return -20;
  if (some([...script, ...style], ["'unsafe-eval'"])) return -10;
  if ([...of("img-src"), ...of("media-src")].some(isOpen)) return -10;
  if (some(style, [...BROAD, ...INLINE])) return 0;
  return all.get("default-src")?.join() === "'none'" ? 10 : 5;
}

function frames({ header, options }) {
  if (header && directives(header).has("frame-ancestors")) return 5;
  return /^(deny|sameorigin)$/i.test(options ?? "") ? 0 : -20;
}

function transport(value) {
  const [, age] = /(?:^|;)\s*max-age=(\d+)/i.exec(value ?? "") ?? [];
  if (age === undefined) return -20;
  return Number(age) >= 15_552_000 ? 0 : -10;
}

function referrer(value) {
  if (value === undefined) return 0;
  return /^(no-referrer|same-origin|strict-origin(-when-cross-origin)?)$/.test(value.split(",").at(-1).trim()) ? 5 : -5;
}

/** Scripts of the site itself: a bonus if they have hashes. */
function integrity(html) {
  const scripts = [...html.matchAll(/<script\b[^>]*\bsrc="([^"]*)"[^>]*>/g)];
  if (scripts.some(([, address]) => /^(\w+:)?\/\//.test(address))) throw new Error("scripts of other hosts: no rule");
  return scripts.some(([tag]) => /\bintegrity="sha/.test(tag)) ? 5 : 0;
}

function resources(value) {
  return { "same-origin": 10, "same-site": 10, "cross-origin": 0 }[value ?? "cross-origin"] ?? -5;
}

/**
 * The points of a page that is served over HTTPS and redirected to from HTTP, by test, with their sum and the grade.
 * The names of its headers must be in lower case.
 */
export function observatory({ headers, html }) {
  for (const name of ["set-cookie", "content-security-policy-report-only", "access-control-allow-credentials"]) {
    if (headers[name] !== undefined) throw new Error(`${name}: no rule`);
  }
  const meta = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
  const header = headers["content-security-policy"];
  const points = {
    "content policy": contentPolicy({ header, meta }),
    "cookies": 0,
    "cross-origin sharing": 0,
    "redirection to HTTPS": 0,
    "Referrer-Policy": referrer(headers["referrer-policy"]),
    "Strict-Transport-Security": transport(headers["strict-transport-security"]),
    "integrity of scripts": integrity(html),
    "X-Content-Type-Options": headers["x-content-type-options"] === "nosniff" ? 0 : -5,
    "frames": frames({ header, options: headers["x-frame-options"] }),
    "Cross-Origin-Resource-Policy": resources(headers["cross-origin-resource-policy"]),
  };
  const sum = (all) => all.reduce((total, one) => total + one, 0);
  const lost = sum(Object.values(points).filter((one) => one < 0));
  const score = 100 + lost >= 90 ? 100 + sum(Object.values(points)) : 100 + lost;
  return { points, score, grade: gradeOf(score) };
}

/** A+ from 100 points on, then one grade for every five points, except a few that do not exist. */
function gradeOf(score) {
  const grades = "F F F F F D- D D D+ C- C C C+ B- B B B+ A- A A A+".split(" ");
  return grades[Math.floor(Math.min(Math.max(score, 0), 100) / 5)];
}

const KNOWN = `default-src script-src style-src img-src connect-src manifest-src worker-src font-src media-src
  object-src child-src frame-src base-uri form-action frame-ancestors require-trusted-types-for trusted-types
  upgrade-insecure-requests sandbox`.split(/\s+/);
const KEYWORDS = `'none' 'self' 'unsafe-inline' 'unsafe-eval' 'wasm-unsafe-eval' 'strict-dynamic' 'unsafe-hashes'
  'report-sample' 'script'`.split(/\s+/);

/** The findings of the CSP Evaluator for a policy, with its severities. */
export function evaluate(policy) {
  const all = directives(policy);
  const of = (name) => all.get(name) ?? all.get("default-src");
  const found = [];
  const say = (severity, what) => found.push(`${severity}: ${what}`);
  for (const [name, values] of all) {
    if (!KNOWN.includes(name)) say("syntax", `${name} is unknown or deprecated`);
    for (const value of values) {
      if (/^'/.test(value) && !KEYWORDS.includes(value) && !/^'(sha(256|384|512)|nonce)-[\w+/=-]+'$/.test(value)) {
        say("syntax", `${value} in ${name} is no keyword`);
      }
      if (KEYWORDS.includes(`'${value}'`)) say("syntax", `${value} in ${name} lacks its quotation marks`);
      if (isOpen(value)) say("medium", `${name} allows ${value}`);
      if (/^(\d+\.){3}\d+|^\[/.test(value)) say("info", `${name} names the number of a host`);
    }
  }
  for (const [name, values] of [["script-src", of("script-src")], ["object-src", of("object-src")]]) {
    if (!values) say("high", `${name} is missing`);
    if (some(values ?? [], ["*", "http:", "https:", "data:", "blob:", "filesystem:"])) say("high", `${name} is broad`);
  }
  const script = of("script-src") ?? [];
  const isStrict = script.some((value) => /^'(nonce|sha)/.test(value));
  if (script.includes("'unsafe-inline'") && !isStrict) say("high", "script-src allows 'unsafe-inline'");
  if (script.includes("'unsafe-eval'")) say("medium", "script-src allows 'unsafe-eval'");
  const isOwn = script.includes("'self'") && !script.includes("'strict-dynamic'");
  if (isOwn) say("medium, perhaps", "script-src allows 'self'");
  if (script.some((value) => /^[\w*.-]+\.\w+/.test(value))) say("medium, perhaps", "script-src names a host");
  // If only hashes or nonces are used, a base element could redirect relative scripts.
  if (isStrict && !all.has("base-uri")) say("high", "base-uri is missing");
  if (!all.get("require-trusted-types-for")?.includes("'script'")) say("info", "no trusted types");
  return found;
}
