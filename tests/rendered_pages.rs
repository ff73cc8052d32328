//! Every static page, rendered natively and parsed as by a browser.
//!
//! The checks are functions that list problems, so that tests with faulty pages can show that they find them.

#![cfg(feature = "static")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests fail by panicking")]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    sync::LazyLock,
};

use explorer::{
    link::{Page, decode, encode},
    publish,
    site::{Address, Asset, Build, Drawn},
    text::{Language, pages},
};

#[path = "rendered_pages/claims.rs"]
mod claims;
#[path = "rendered_pages/counts.rs"]
mod counts;
#[path = "rendered_pages/document.rs"]
mod dom;
#[path = "rendered_pages/elsewhere.rs"]
mod elsewhere;
#[path = "rendered_pages/links.rs"]
mod links;
#[path = "rendered_pages/looks.rs"]
mod looks;
#[path = "rendered_pages/orders.rs"]
mod orders;
#[path = "rendered_pages/records.rs"]
mod records;
#[path = "rendered_pages/separators.rs"]
mod separators;
#[path = "rendered_pages/topics.rs"]
mod topics;

use dom::{Document, Tag};
use links::{is_external, resolve};

const SITE: &str = "https://example.org/explorer/";

fn build() -> Build {
    let asset = |file: &str| Asset { path: format!("assets/{file}"), integrity: format!("sha256-{file}") };
    Build {
        id: "build-1".to_owned(),
        style: asset("a.css"),
        program: asset("app.wasm"),
        boot: asset("boot.js"),
        early: "theme()".to_owned(),
    }
}

/// Every page by its path.
static PAGES: LazyLock<BTreeMap<String, (Page, Document)>> = LazyLock::new(|| {
    let drawn = |page: Page| Drawn::new(page, Address::of(page, Some(SITE))).document(&build());
    Page::all().into_iter().map(|page| (page.path(), (page, Document::read(&drawn(page))))).collect()
});

/// The files of the site, except its pages.
static FILES: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let build = build();
    let assets = build.assets().map(|asset| asset.path.clone());
    let data = publish::files().into_iter().map(|(name, _)| format!("api/v1/{name}"));
    let extra = fs::read_dir("static").unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    // Written by the build of the browser program, which this test does not need (e2e/shipped.spec.mjs opens them).
    let shipped = [publish::LICENCES, publish::COMPONENTS].map(str::to_owned);
    data.chain(extra).chain(assets).chain(shipped).collect()
});

/// Runs a check on every page.
#[track_caller]
fn check(find: impl Fn(Page, &Document) -> Vec<String>) {
    let found = PAGES.iter().flat_map(|(path, (page, document))| {
        find(*page, document).into_iter().map(move |problem| format!("/{path}: {problem}"))
    });
    // A fault of a component is on every page, so a few lines are enough.
    assert_eq!(found.take(12).collect::<Vec<_>>(), Vec::<String>::new());
}

/// Parts that a page does not have exactly once, and things that it must not have.
fn frame_problems(document: &Document) -> Vec<String> {
    let mut problems = document.errors.clone();
    for name in ["html", "head", "body", "title", "main", "h1"] {
        let count = document.all(name).count();
        if count != 1 {
            problems.push(format!("{count} of {name}"));
        }
    }
    if document.all("html").any(|tag| tag.get("lang") != Some("en")) {
        problems.push("no language".to_owned());
    }
    for tag in &document.tags {
        for name in tag.attributes.keys().filter(|name| *name == "style" || name.starts_with("on")) {
            problems.push(format!("{name} on {}", tag.name));
        }
    }
    let untyped = document.all("button").filter(|tag| tag.get("type").is_none());
    problems.extend(untyped.map(|tag| format!("a button without type: {:?}", tag.get("id"))));
    problems.extend(document.all("style").map(|_| "an inline style sheet".to_owned()));
    problems
}

/// Ids that occur twice, and references to ids that do not exist.
fn id_problems(document: &Document) -> Vec<String> {
    let mut ids = BTreeSet::new();
    let doubled = document.values("id").filter(|id| !ids.insert(*id)).map(|id| format!("id {id} twice"));
    let mut problems: Vec<_> = doubled.collect();
    // A closed dialog is not exposed to anyone; its heading is added together with its content.
    let shown = |tag: &&Tag| tag.name != "dialog" || tag.get("open").is_some();
    for attribute in ["for", "aria-labelledby", "aria-describedby", "aria-controls"] {
        let missing = document
            .tags
            .iter()
            .filter(shown)
            .filter_map(|tag| tag.get(attribute))
            .flat_map(str::split_whitespace)
            .filter(|id| !ids.contains(id));
        problems.extend(missing.map(|id| format!("{attribute} names {id}")));
    }
    problems
}

fn link_problems(page: Page, document: &Document) -> Vec<String> {
    let hrefs = document.values("href").chain(document.values("src"));
    hrefs.filter(|href| !is_external(href)).filter_map(|href| Some(format!("{href} {}", dead(page, href)?))).collect()
}

/// Why a link has no target, if so.
fn dead(page: Page, href: &str) -> Option<&'static str> {
    let Some(target) = resolve(&page.path(), href) else { return Some("leaves the site") };
    if FILES.contains(&target.path) {
        return (!target.query.is_empty() || !target.fragment.is_empty()).then_some("asks a file a question");
    }
    let Some((_, other)) = PAGES.get(&target.path) else { return Some("leads to no page or file") };
    let decoded = decode(&target.path, &target.query);
    if !decoded.dropped.is_empty() {
        return Some("cannot be read whole");
    }
    if encode(&decoded.view).query != target.query {
        return Some("is not in its one form");
    }
    let there = target.fragment.is_empty() || other.values("id").any(|id| id == target.fragment);
    (!there).then_some("points at no place of the page")
}

#[test]
fn every_page_has_one_frame() {
    check(|_, document| frame_problems(document));
}

/// Problems with the landmarks of a page: header, navigations with distinct names, the main part (counted above) and
/// footer.
fn landmark_problems(document: &Document) -> Vec<String> {
    let mut names = BTreeSet::new();
    let mut problems = Vec::new();
    for nav in document.all("nav") {
        match nav.get("aria-label").filter(|name| !name.is_empty()) {
            None => problems.push("a navigation without a name".to_owned()),
            Some(name) if !names.insert(name) => problems.push(format!("two navigations named {name}")),
            Some(_) => {}
        }
    }
    let mastheads = document.all("header").filter(|tag| tag.get("class") == Some("masthead")).count();
    let feet = document.all("footer").count();
    if (mastheads, feet) != (1, 1) || names.len() < 2 {
        problems.push(format!("{mastheads} mastheads, {feet} feet, {} navigations", names.len()));
    }
    problems
}

#[test]
fn every_page_has_its_landmarks() {
    check(|_, document| landmark_problems(document));
    let bad =
        Document::read("<header class=masthead></header><nav></nav><nav aria-label=a></nav><nav aria-label=a></nav>");
    let found = ["a navigation without a name", "two navigations named a", "1 mastheads, 0 feet, 1 navigations"];
    assert_eq!(landmark_problems(&bad), found);
}

#[test]
fn ids_are_unique_and_known() {
    check(|_, document| id_problems(document));
}

#[test]
fn every_link_has_a_target() {
    check(link_problems);
}

#[test]
fn headings_are_those_of_the_pages() {
    check(|page, document| {
        let headings = document.texts("h1");
        (headings != [pages::heading(Language::English, page)])
            .then(|| format!("headed {headings:?}"))
            .into_iter()
            .collect()
    });
}

#[test]
fn titles_and_descriptions_tell_pages_apart() {
    let (mut titles, mut descriptions) = (BTreeSet::new(), BTreeSet::new());
    for (path, (_, document)) in PAGES.iter() {
        let title = document.texts("title")[0];
        let description = document.meta("description").unwrap_or_default();
        assert!(!title.trim().is_empty() && titles.insert(title), "/{path}: {title:?}");
        assert!(!description.trim().is_empty() && descriptions.insert(description), "/{path}: {description:?}");
        assert_eq!(document.meta("og:title"), Some(title), "/{path}");
        assert_eq!(document.meta("og:description"), Some(description), "/{path}");
    }
    assert_eq!(titles.len(), Page::all().len());
}

#[test]
fn every_page_knows_the_way_to_the_root_and_its_public_address() {
    for (path, (page, document)) in PAGES.iter() {
        let root = document.tags.iter().find_map(|tag| tag.get("data-root")).unwrap();
        let depth = page.depth();
        assert_eq!(root, if depth == 0 { "./".to_owned() } else { "../".repeat(depth) }, "/{path}");
        assert_eq!(resolve(path, root).unwrap().path, "", "/{path}");
        let canonical = document.all("link").find(|tag| tag.get("rel") == Some("canonical")).unwrap();
        assert_eq!(canonical.get("href"), Some([SITE, path].concat().as_str()));
    }
}

#[test]
fn every_table_has_a_caption_and_headers_with_a_scope() {
    check(|_, document| {
        let (tables, captions) = (document.all("table").count(), document.all("caption").count());
        let bare = document.all("th").filter(|tag| tag.get("scope").is_none());
        let bare = bare.map(|_| "a header without scope".to_owned());
        bare.chain((tables != captions).then(|| format!("{tables} tables, {captions} captions"))).collect()
    });
}

/// The only page that may be served at any depth has links that start at the root of the host.
#[test]
fn the_page_of_unknown_addresses_works_at_any_depth() {
    let address = Address { root: "/explorer/".to_owned(), site_url: Some(SITE.to_owned()) };
    let lost = Document::read(&Drawn::new(Page::NotFound, address).document(&build()));
    assert_eq!(frame_problems(&lost), Vec::<String>::new());
    assert_eq!(id_problems(&lost), Vec::<String>::new());
    assert_eq!(lost.meta("robots"), Some("noindex"));
    // An empty address refers to the page itself.
    let own = |href: &&str| !href.is_empty() && !is_external(href);
    for href in lost.values("href").chain(lost.values("src")).filter(own) {
        let Some(below) = href.strip_prefix("/explorer/") else {
            assert!(href.starts_with('#'), "{href}");
            continue;
        };
        let path = below.split(['?', '#']).next().unwrap();
        assert!(PAGES.contains_key(path) || FILES.contains(path), "{href}");
    }
}

#[test]
fn faults_are_found() {
    let bad = "<!doctype html><html lang=en><head><title>t</title></head><body><main>\
        <h1>a</h1><h1>b</h1><p style='color:red' id=x><b id=x onclick='y'></b></p><label for=z></label><button id=w></button>\
        <a href='nowhere/'></a><a href='matrix/?colour=red'></a><a href='matrix/?sort=state'></a><a href='../'></a>\
        <a href='about/#nowhere'></a><a href='icon.svg?a'></a><a href='matrix/?sort=-state'></a><a href='./'></a>\
        </main></body></html>";
    let bad = Document::read(bad);
    assert_eq!(frame_problems(&bad), ["2 of h1", "style on p", "onclick on b", "a button without type: Some(\"w\")"]);
    assert_eq!(id_problems(&bad), ["id x twice", "for names z"]);
    let links = [
        "nowhere/ leads to no page or file",
        "matrix/?colour=red cannot be read whole",
        "matrix/?sort=state is not in its one form",
        "../ leaves the site",
        "about/#nowhere points at no place of the page",
        "icon.svg?a asks a file a question",
    ];
    assert_eq!(link_problems(Page::Overview, &bad), links);
}
