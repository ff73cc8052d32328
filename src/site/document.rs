//! One page as an HTML document: head, policy, notices, and the body that the components draw.

use html_escape::{encode_double_quoted_attribute, encode_text};
use yew::LocalServerRenderer;

use crate::{
    link::{NO_ADDRESS, Page},
    report::{OFFICIAL_URL, SYMBOL, TITLE},
    text::{citation::YEAR, pages},
    ui::app::{App, AppProps},
};

use super::{
    Build, LANGUAGE,
    assets::Asset,
    dataset,
    notices::{notices, without_script},
    policy,
};

/// The image for link previews.
pub const CARD: &str = "card.png";
/// The icon for tabs. It is not an SVG, because some browsers redraw those at every step in the history, on the main
/// thread.
pub const ICON: &str = "icon-64.png";
/// The icon for home screens of phones; Firefox also uses the largest icon for its tabs.
pub const LARGE_ICON: &str = "icon-180.png";

/// Where a document will be served.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// The path from the document to the root of the site: `../../`, or `/` for the page for unknown addresses.
    pub root: String,
    /// The public address of the site with a trailing slash, if it is known.
    pub site_url: Option<String>,
}

impl Address {
    /// The address of a page's own document.
    #[must_use]
    pub fn of(page: Page, site_url: Option<&str>) -> Self {
        let root = match page.depth() {
            0 => "./".into(),
            depth => "../".repeat(depth),
        };
        Self { root, site_url: site_url.map(str::to_owned) }
    }

    /// An address for programs outside of the page: absolute if the public address is known, otherwise relative to the
    /// document.
    fn public(&self, path: &str) -> String {
        [self.site_url.as_deref().unwrap_or(&self.root), path].concat()
    }
}

/// A page whose body has been drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawn {
    page: Page,
    address: Address,
    body: String,
}

impl Drawn {
    /// Draws the body of a page.
    #[must_use]
    pub fn new(page: Page, address: Address) -> Self {
        let body = body(page, &address.root);
        Self { page, address, body }
    }

    /// The whole document, for one build.
    #[must_use]
    pub fn document(&self, build: &Build) -> String {
        let Self { page, address, body } = self;
        let (head, first, notices) = (head(*page, build, address), without_script(*page), notices());
        let (root, id, tag) = (encode_double_quoted_attribute(&address.root), &build.id, LANGUAGE.tag());
        format!(
            "<!doctype html>\n<html lang=\"{tag}\">\n<head>\n{head}</head>\n<body>\n\
             {first}<div id=\"app\" data-root=\"{root}\" data-build=\"{id}\">{body}</div>\n{notices}\n\
             </body>\n</html>\n"
        )
    }
}

fn body(page: Page, root: &str) -> String {
    // The requested address is not known here; the program fills it in.
    let path = if page == Page::NotFound { NO_ADDRESS.into() } else { page.path() };
    let (root, path) = (root.to_owned().into(), path.into());
    let props = AppProps { language: LANGUAGE, root, path, query: "".into(), prerendered: None };
    pollster::block_on(LocalServerRenderer::<App>::with_props(props).hydratable(false).render())
}

fn head(page: Page, build: &Build, address: &Address) -> String {
    let root = encode_double_quoted_attribute(&address.root);
    let title = pages::title(LANGUAGE, page);
    let title_text = encode_text(&title);
    let preview = preview(page, &title, address);
    let data = if page == Page::About { dataset::json_ld(address.site_url.as_deref()) } else { String::new() };
    let Build { style, program, boot, early, .. } = build;
    let load = |attributes: &str, asset: &Asset| {
        let Asset { path, integrity } = asset;
        format!("{attributes}=\"{root}{path}\" integrity=\"{integrity}\"")
    };
    format!(
        r#"<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title_text}</title>
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
{preview}<script {place}>{early}</script>
<link rel="stylesheet" {style} crossorigin>
<link rel="icon" href="{root}{ICON}" type="image/png">
<link rel="apple-touch-icon" href="{root}{LARGE_ICON}">
<link rel="manifest" href="{root}manifest.webmanifest">
<link rel="preload" href="{root}{program}" as="fetch" type="application/wasm" crossorigin>
<script type="module" {boot} crossorigin></script>
{data}"#,
        policy = policy::content(early),
        place = place(page, address),
        style = load("href", style),
        program = program.path,
        boot = load("src", boot),
    )
}

/// The attribute from which the first script derives the correct address of the document: the path of the page, with
/// which the address ends, or, on the page for unknown addresses, the root, with which it begins.
fn place(page: Page, address: &Address) -> String {
    let (name, value) = if page == Page::NotFound { ("root", address.root.clone()) } else { ("page", page.path()) };
    format!("data-{name}=\"{}\"", encode_double_quoted_attribute(&value))
}

/// The metadata for search engines and link previews.
fn preview(page: Page, title: &str, address: &Address) -> String {
    let description = pages::description(LANGUAGE, page);
    let lines = [
        name("description", &description),
        property("og:type", "website"),
        property("og:site_name", LANGUAGE.site_name()),
        property("og:title", title),
        property("og:description", &description),
        property("og:image", &address.public(CARD)),
        property("og:image:width", "1200"),
        property("og:image:height", "630"),
        property("og:image:alt", LANGUAGE.site_card()),
        name("twitter:card", "summary_large_image"),
        canonical(page, address),
    ];
    lines.concat() + &report()
}

/// The metadata for reference managers. On every page, they describe the report, with the address of the official
/// document, because the pages themselves are not the report.
fn report() -> String {
    let lines = [
        name("citation_title", TITLE),
        name("citation_author", LANGUAGE.site_report_author()),
        name("citation_publication_date", YEAR),
        name("citation_technical_report_number", SYMBOL),
        name("citation_technical_report_institution", LANGUAGE.site_report_institution()),
        name("citation_language", LANGUAGE.tag()),
        name("citation_public_url", OFFICIAL_URL),
    ];
    lines.concat()
}

/// The canonical address of the page, without a selection. The page for unknown addresses has none.
fn canonical(page: Page, address: &Address) -> String {
    if page == Page::NotFound {
        return name("robots", "noindex");
    }
    let url = if address.site_url.is_some() { address.public(&page.path()) } else { "./".into() };
    let link = format!("<link rel=\"canonical\" href=\"{}\">\n", encode_double_quoted_attribute(&url));
    [link, property("og:url", &url)].concat()
}

fn name(name: &str, content: &str) -> String {
    format!("<meta name=\"{name}\" content=\"{}\">\n", encode_double_quoted_attribute(content))
}

fn property(property: &str, content: &str) -> String {
    format!("<meta property=\"{property}\" content=\"{}\">\n", encode_double_quoted_attribute(content))
}
