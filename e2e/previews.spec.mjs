// What programs read that preview a link or crawl the site, without JavaScript. It is read from the files as a host
// sends them, once for a site that knows its public address and once for one that does not.
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { build } from "./builds.mjs";
import { expect, test as base } from "./fixtures.mjs";
import { SITE, pagePaths } from "./site.mjs";

const URL_OF_SITE = "https://example.org/a/explorer/";

const test = base.extend({
  /** A build that knows its public address. */
  placed: [
    async ({}, use) => {
      const placed = build({ SITE_URL: URL_OF_SITE.slice(0, -1) });
      await use(placed.folder);
      placed.clear();
    },
    { scope: "worker" },
  ],
});

const plain = (text) =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");

/** The head of a page: its title, the content of its meta tags by name, and its canonical address. */
function head(folder, path) {
  const text = readFileSync(join(folder, path), "utf8");
  const tags = [...text.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)">/g)];
  const names = tags.map(([, name]) => name);
  expect(new Set(names).size, `${path} says something twice`).toBe(names.length);
  return {
    title: plain(text.match(/<title>(.*?)<\/title>/)[1]),
    meta: Object.fromEntries(tags.map(([, name, content]) => [name, plain(content)])),
    canonical: text.match(/<link rel="canonical" href="([^"]*)">/)?.[1],
  };
}

/** Width and height in the header of a PNG. */
function sizeOfPng(bytes) {
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

for (const where of ["a site that knows its address", "a site that does not"]) {
  test(`${where}: every page has its own preview`, ({ placed }) => {
    const knows = where === "a site that knows its address";
    const folder = knows ? placed : SITE;
    const seen = { titles: new Set(), descriptions: new Set() };
    for (const path of pagePaths()) {
      const { title, meta, canonical } = head(folder, `${path}index.html`);
      expect(meta["og:title"], path).toBe(title);
      expect(meta["og:description"], path).toBe(meta.description);
      expect(meta["og:type"], path).toBe("website");
      expect(meta["og:site_name"], path).toBe("A/72/215 Explorer");
      expect(meta["twitter:card"], path).toBe("summary_large_image");
      expect(meta["og:url"], path).toBe(canonical);
      // Reference managers find the report in the head of every page, under its own address.
      expect(Object.entries(meta).filter(([name]) => name.startsWith("citation_")), path).toEqual([
        ["citation_title", "Violence against women migrant workers"],
        ["citation_author", "United Nations Secretary-General"],
        ["citation_publication_date", "2017"],
        ["citation_technical_report_number", "A/72/215"],
        ["citation_technical_report_institution", "United Nations"],
        ["citation_language", "en"],
        ["citation_public_url", "https://undocs.org/A/72/215"],
      ]);
      expect(meta.description.length, path).toBeGreaterThan(50);
      seen.titles.add(title);
      seen.descriptions.add(meta.description);
      // From the address of the page, each address resolves to its place below the root.
      const here = URL_OF_SITE + path;
      expect(new URL(canonical, here).href, path).toBe(here);
      expect(canonical.startsWith("https:"), path).toBe(knows);
      const image = new URL(meta["og:image"], here).href;
      expect(image, path).toBe(`${URL_OF_SITE}card.png`);
      expect(sizeOfPng(readFileSync(join(folder, "card.png"))).map(String)).toEqual([
        meta["og:image:width"],
        meta["og:image:height"],
      ]);
      expect(meta["og:image:alt"].length, path).toBeGreaterThan(10);
    }
    expect(seen.titles.size).toBe(pagePaths().length);
    expect(seen.descriptions.size).toBe(pagePaths().length);
    expect(head(folder, "404.html").meta.robots).toBe("noindex");
    expect(head(folder, "404.html").canonical).toBeUndefined();
  });
}

test("the sitemap of a site that knows its address names every page, and robots.txt links to it", ({ placed }) => {
  const read = (folder, file) => readFileSync(join(folder, file), "utf8");
  const named = [...read(placed, "sitemap.xml").matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => plain(url));
  expect(named.sort()).toEqual(pagePaths().map((path) => URL_OF_SITE + path).sort());
  expect(read(placed, "robots.txt")).toContain(`Sitemap: ${URL_OF_SITE}sitemap.xml`);
  expect(read(SITE, "robots.txt")).toBe("User-agent: *\nAllow: /\n");
  // Its page for unknown addresses starts at the site's path on the host.
  expect(read(placed, "404.html")).toContain('data-root="/a/explorer/"');
});

test("the about page describes the dataset for search engines, and its files exist", ({ placed }) => {
  const text = readFileSync(join(placed, "about/index.html"), "utf8");
  const data = JSON.parse(text.match(/<script type="application\/ld\+json">(.*?)<\/script>/)[1]);
  expect(data).toMatchObject({
    "@context": "https://schema.org",
    "@type": "Dataset",
    url: `${URL_OF_SITE}about/`,
    isBasedOn: "https://undocs.org/A/72/215",
    temporalCoverage: "2015-07/2017-06",
  });
  expect(data.description.length).toBeGreaterThan(50);
  expect(data.description.length).toBeLessThan(5000);
  expect(data.distribution).toHaveLength(26);
  for (const { contentUrl } of data.distribution) {
    expect(contentUrl.startsWith(URL_OF_SITE), contentUrl).toBe(true);
    readFileSync(join(placed, contentUrl.slice(URL_OF_SITE.length)));
  }
});

test("a phone that shares the page shares the selection: the canonical address is removed for readers", async ({
  page,
}) => {
  await page.goto("./measures/?theme=legislation");
  const canonical = page.locator("link[rel=canonical]");
  await expect(canonical).toHaveCount(1);
  await page.locator("h1").click();
  await expect(canonical).toHaveCount(0);
});
