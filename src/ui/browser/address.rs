//! Addresses: of the page, of links, and leaving for another.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, Url};
use yew::{MouseEvent, SubmitEvent};

use crate::link::Page;

use super::window;

/// The path below the root and the query of the current address.
#[must_use]
pub fn location(root: &str) -> (String, String) {
    let Some(location) = window().map(|window| window.location()) else { return (String::new(), String::new()) };
    let path = location.pathname().unwrap_or_default();
    let query = location.search().unwrap_or_default();
    (below(&path, root), query.trim_start_matches('?').to_owned())
}

fn below(path: &str, root: &str) -> String {
    path.strip_prefix(root).unwrap_or(path.trim_start_matches('/')).to_owned()
}

/// The path and query of a link that the program itself should follow; none for other sites, files, fragments, modified
/// clicks, and pages that another program shows.
#[must_use]
pub fn followed_link(event: &MouseEvent, root: &str) -> Option<(String, String)> {
    if event.default_prevented() || event.button() != 0 {
        return None;
    }
    if event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key() {
        return None;
    }
    let target: Element = event.target()?.dyn_into().ok()?;
    let anchor = target.closest("a[href]").ok()??;
    let url = resolved(&anchor)?;
    let own = url.origin() == window()?.location().origin().ok()?;
    let plain = url.hash().is_empty() && !anchor.has_attribute("target") && !anchor.has_attribute("download");
    let path = url.pathname();
    if !own || !plain || !path.starts_with(root) {
        return None;
    }
    let path = below(&path, root);
    let page = Page::from_path(&path);
    (page != Page::NotFound && page.is_shown_here()).then(|| (path, url.search().trim_start_matches('?').to_owned()))
}

/// Lets a link to another site open beside the page that holds the frame: few sites let themselves be shown in one.
pub fn leave_frame(event: &MouseEvent) {
    let link = event.target().and_then(|target| target.dyn_into::<Element>().ok()?.closest("a[href]").ok()?);
    if let (Some(link), Some(window)) = (link, window())
        && resolved(&link).map(|url| url.origin()) != window.location().origin().ok()
    {
        let _ = link.set_attribute("target", "_blank");
    }
}

/// Where a link leads. From its attribute, because a link in a picture is no anchor of HTML and resolves nothing itself.
fn resolved(link: &Element) -> Option<Url> {
    Url::new_with_base(&link.get_attribute("href")?, &current_href()).ok()
}

/// The words of the search in the header, if it is this form that is sent.
#[must_use]
pub fn submitted_search(event: &SubmitEvent) -> Option<String> {
    let form: Element = event.target()?.dyn_into().ok()?;
    let field: HtmlInputElement = form.query_selector("#site-search").ok()??.dyn_into().ok()?;
    Some(field.value())
}

/// Leaves it to the browser to open an address.
pub fn open(href: &str) {
    if let Some(window) = window() {
        let _ = window.location().assign(href);
    }
}

/// Leaves it to the browser to open an address in place of the current one.
pub fn open_instead(href: &str) {
    if let Some(window) = window() {
        let _ = window.location().replace(href);
    }
}

/// A link with the host before it; as it is where a page is drawn without a browser.
#[must_use]
pub fn absolute(href: &str) -> String {
    let origin = || window()?.location().origin().ok();
    let origin = cfg!(target_family = "wasm").then(origin).flatten().unwrap_or_default();
    [&origin, href].concat()
}

/// The full current address.
#[must_use]
pub fn current_href() -> String {
    window().and_then(|window| window.location().href().ok()).unwrap_or_default()
}
