//! One page as an HTML document: head, policy, and the body that the components draw.

use base64::{Engine, prelude::BASE64_STANDARD};
use html_escape::{encode_double_quoted_attribute, encode_text};
use sha2::{Digest, Sha256};
use yew::LocalServerRenderer;

use crate::{
    link::Page,
    text::pages,
    ui::app::{App, AppProps},
};

use super::Assets;

/// Sets the colour scheme that the reader chose before anything is drawn. Storage may be denied.
const THEME_SCRIPT: &str =
    "try{var t=localStorage.getItem('theme');if(t)document.documentElement.dataset.theme=t}catch(e){}";

/// Where a document will stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// From the document to the root of the site: `../../`, or `/` for the page of unknown addresses.
    pub root: String,
    /// The public address of the site with a slash at its end, where it is known.
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
}

/// The document of a page.
#[must_use]
pub fn document(page: Page, assets: &Assets, address: &Address) -> String {
    let Address { root, .. } = address;
    let body = body(page, root);
    let head = head(page, assets, address);
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n{head}</head>\n<body>\n<div id=\"app\" data-root=\"{root}\">{body}</div>\n</body>\n</html>\n"
    )
}

fn body(page: Page, root: &str) -> String {
    // No page has a blank for its path; what was asked for is not known here, the program fills it in.
    let path = if page == Page::NotFound { " ".into() } else { page.path() };
    let props = AppProps { root: root.to_owned().into(), path: path.into(), query: "".into(), still: None };
    pollster::block_on(LocalServerRenderer::<App>::with_props(props).hydratable(false).render())
}

fn head(page: Page, assets: &Assets, address: &Address) -> String {
    let root = &address.root;
    let title = pages::title(page);
    let (title, description) = (title.as_str(), pages::description(page));
    let [title_text, title, description] =
        [encode_text(title), encode_double_quoted_attribute(title), encode_double_quoted_attribute(&description)];
    let Assets { style, glue, program, boot } = assets;
    let canonical = canonical(page, address);
    format!(
        r#"<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title_text}</title>
<meta name="description" content="{description}">
<meta name="color-scheme" content="light dark">
<meta property="og:type" content="website">
<meta property="og:site_name" content="{site}">
<meta property="og:title" content="{title}">
<meta property="og:description" content="{description}">
{canonical}<script>{THEME_SCRIPT}</script>
<link rel="stylesheet" href="{root}{style}">
<link rel="icon" href="{root}icon.svg" type="image/svg+xml">
<link rel="manifest" href="{root}manifest.webmanifest">
<link rel="modulepreload" href="{root}{glue}">
<link rel="preload" href="{root}{program}" as="fetch" type="application/wasm" crossorigin>
<script type="module" src="{root}{boot}"></script>
"#,
        policy = policy(),
        site = pages::SITE,
    )
}

/// The canonical address, where the public address of the site is known.
fn canonical(page: Page, address: &Address) -> String {
    match &address.site_url {
        Some(site) if page != Page::NotFound => {
            let url = encode_double_quoted_attribute(&[site.as_str(), &page.path()].concat()).into_owned();
            format!("<link rel=\"canonical\" href=\"{url}\">\n<meta property=\"og:url\" content=\"{url}\">\n")
        }
        _ if page == Page::NotFound => "<meta name=\"robots\" content=\"noindex\">\n".into(),
        _ => String::new(),
    }
}

/// What the page may load: its own files, and the one inline script by its hash.
fn policy() -> String {
    let hash = BASE64_STANDARD.encode(Sha256::digest(THEME_SCRIPT));
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'sha256-{hash}'; style-src 'self'; img-src 'self'; \
         connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'"
    )
}
