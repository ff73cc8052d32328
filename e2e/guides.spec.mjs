// Code in docs/HOSTING.md for hosts that cannot run here, extracted from the guide and run unchanged.
import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";

import { expect, test } from "@playwright/test";

import { files } from "./site.mjs";

const GUIDE = readFileSync(new URL("../docs/HOSTING.md", import.meta.url), "utf8");
const HOST = "https://explorer.test";

/** The CloudFront function, in an environment with only the language itself. */
function cloudFront() {
  const found = [...GUIDE.matchAll(/^```\n(function handler\(event\) \{.*?^\})\n```$/gms)];
  expect(found, "functions in the guide").toHaveLength(1);
  return runInNewContext(`${found[0][1]}\nhandler`, {});
}

/** A query in the form of CloudFront: by key, with every value of a repeated key. */
function parts(query) {
  const found = {};
  for (const part of query.split("&").filter(Boolean)) {
    const [key, value = ""] = part.split(/=(.*)/s);
    if (!found[key]) found[key] = { value };
    else
      found[key] = {
        ...found[key],
        multiValue: [...(found[key].multiValue ?? [{ value: found[key].value }]), { value }],
      };
  }
  return found;
}

/** The result of the function for an address: the file it requests, or the target of its redirect. */
function answer(handler, address) {
  const [uri, query = ""] = address.split(/\?(.*)/s);
  const request = { method: "GET", uri, querystring: parts(query), headers: {}, cookies: {} };
  const made = handler({ version: "1.0", request });
  return made.statusCode ? { status: made.statusCode, location: made.headers.location.value } : { file: made.uri };
}

test("CloudFront: folders get their page, and are redirected to their slash with the whole query", () => {
  const handler = cloudFront();
  for (const [address, wanted] of [
    ["/", { file: "/index.html" }],
    ["/measures/", { file: "/measures/index.html" }],
    ["/measures/?q=law", { file: "/measures/index.html" }],
    ["/measures/index.html", { file: "/measures/index.html" }],
    ["/assets/boot-a.js", { file: "/assets/boot-a.js" }],
    ["/measures", { status: 301, location: "/measures/" }],
    ["/measures?q=law", { status: 301, location: "/measures/?q=law" }],
    [
      "/measures?q=a%20b&state=jordan&state=nepal&theme=policies&kind=",
      { status: 301, location: "/measures/?q=a%20b&state=jordan&state=nepal&theme=policies&kind=" },
    ],
    ["/measures?q=%2f%2fx&next=//evil.example", { status: 301, location: "/measures/?q=%2f%2fx&next=//evil.example" }],
    ["//measures//40-3", { status: 301, location: "/measures/40-3/" }],
    ["/measures%2F40-3/", { status: 301, location: "/measures/40-3/" }],
  ]) {
    expect(answer(handler, address), address).toEqual(wanted);
  }
});

test("CloudFront: no address is redirected to another host, and each is redirected at most once", () => {
  const handler = cloudFront();
  const targets = [
    "evil%2Eexample",
    "evil",
    "evil.example",
    "user@evil",
    "evil%2Eexample/..",
    "https:evil",
    "measures",
  ];
  const slashes = [
    "//", "///", "/\\", "\\\\", "\\/", "/%2f", "/%5c", "%2f%2f", "%5C%5C", "/\t/", "\t//", "/ /", "/\n/", "/./",
    "/x/..//", "",
  ];
  let led = 0;
  for (const slash of slashes) {
    for (const target of targets) {
      for (const end of ["", "/", "//", "%2f", "\\", "/x", "//x?next=//evil"]) {
        const address = slash + target + end;
        const { location, file } = answer(handler, address);
        expect(file ?? location, address).toMatch(/^\/(?![/\\])/);
        if (!location) continue;
        led += 1;
        expect(new URL(location, HOST + "/a/").origin, `${address} is led to ${location}`).toBe(HOST);
        expect(answer(handler, location).location, `${address} is led on twice`).toBeUndefined();
      }
    }
  }
  expect(led).toBeGreaterThan(100);
});

/** The files that a command in the guide uploads, and the headers that it sets for them. */
function uploaded(line) {
  const [, from, to] = /^aws s3 sync (\S+) s3:\/\/BUCKET(\/\S*)? /.exec(line);
  const below = from.replace(/^dist\/?/, "");
  const left = [...line.matchAll(/--exclude "([^"]*)"/g)].map(([, one]) => one);
  // In this tool, `*` also matches slashes.
  const leaves = left.map((one) => new RegExp(`^${one.replace(/[.+?^$()|[\]\\]/g, "\\$&").replaceAll("*", ".*")}$`));
  const own = files().filter((file) => file.startsWith(below ? `${below}/` : ""));
  const named = own.map((file) => [file, below ? file.slice(below.length + 1) : file]);
  const [, quoted, plain] = /--cache-control (?:"([^"]*)"|(\S+))/.exec(line);
  expect(to ?? "", line).toBe(below ? `/${below}` : "");
  return named.filter(([, name]) => !leaves.some((one) => one.test(name))).map(([file]) => [file, quoted ?? plain]);
}

test("S3: the two uploads include every file once, assets for a year and everything else to be revalidated", () => {
  const lines = [...GUIDE.matchAll(/^aws s3 sync .*$/gm)].map(([line]) => line);
  expect(lines).toHaveLength(2);
  const all = lines.flatMap(uploaded);
  const wanted = files().filter((file) => !/\.(br|gz)$/.test(file));
  expect(all.map(([file]) => file).sort()).toEqual(wanted.sort());
  for (const [file, caching] of all) {
    expect(caching, file).toBe(file.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache");
  }
  // The assets of the previous build must not be deleted from the bucket.
  const deleting = lines.filter((line) => line.includes("--delete"));
  expect(deleting.filter((line) => !line.includes('--exclude "assets/*"'))).toEqual([]);
});
