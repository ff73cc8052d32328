//! Addresses of the page and of links, and opening other addresses.

use wasm_bindgen::JsCast;
use web_sys::{Element, Url};
use yew::MouseEvent;

use crate::link::{NO_ADDRESS, Page, decode, encode, is_rest_of_query, split_query};

use super::window;

/// The path below the root and the query of the current address.
#[must_use]
pub fn location(root: &str) -> (String, String) {
    let Some(location) = window().map(|window| window.location()) else { return (String::new(), String::new()) };
    let path = on_this_host(&location.pathname().unwrap_or_default());
    let mut query = location.search().unwrap_or_default();
    let fragment = location.hash().unwrap_or_default();
    if is_rest_of_query(&query, &fragment) {
        query += &fragment;
    }
    split_query(&below(&path, root), query.trim_start_matches('?'))
}

/// A path with exactly one leading slash, because a link with two leads to another host. The path of a URL never
/// contains backslashes.
pub fn on_this_host(path: &str) -> String {
    ["/", path.trim_start_matches('/')].concat()
}

/// A path relative to the root. A path outside of the root, for which a host may serve the page for unknown addresses,
/// belongs to no page.
fn below(path: &str, root: &str) -> String {
    match path.strip_prefix(root) {
        Some(below) => below.to_owned(),
        None if root.strip_suffix('/') == Some(path) => String::new(),
        None => NO_ADDRESS.to_owned(),
    }
}

/// A link that was pressed in such a way that the browser would open it in place of the page; not a link to a part of
/// the page.
struct PressedLink {
    anchor: Element,
    url: Url,
}

fn pressed_link(event: &MouseEvent) -> Option<PressedLink> {
    if event.default_prevented() || event.button() != 0 {
        return None;
    }
    if event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key() {
        return None;
    }
    let target: Element = event.target()?.dyn_into().ok()?;
    let anchor = target.closest("a[href]").ok()??;
    // Read from the attribute, because a link in a chart is not an HTML anchor and does not resolve its address.
    let href = anchor.get_attribute("href").filter(|href| !href.starts_with('#'))?;
    let url = Url::new_with_base(&href, &current_href()).ok()?;
    let plain = !anchor.has_attribute("target") && !anchor.has_attribute("download");
    plain.then_some(PressedLink { anchor, url })
}

impl PressedLink {
    fn is_own(&self) -> bool {
        window().and_then(|window| window.location().origin().ok()).is_some_and(|origin| origin == self.url.origin())
    }

    /// The path below the root and the query, if it leads to a page of this site.
    fn page(&self, root: &str) -> Option<(String, String)> {
        let path = self.url.pathname();
        if !self.is_own() || !path.starts_with(root) {
            return None;
        }
        let path = below(&path, root);
        let known = Page::from_path(&path) != Page::NotFound;
        known.then(|| (path, self.url.search().trim_start_matches('?').to_owned()))
    }
}

/// The path and query of a link that the program itself should follow; `None` for other sites, files, fragments and
/// modified clicks.
#[must_use]
pub fn followed_link(event: &MouseEvent, root: &str) -> Option<(String, String)> {
    let link = pressed_link(event)?;
    let (path, query) = link.page(root)?;
    link.url.hash().is_empty().then_some((path, query))
}

/// Adjusts a link in an embedded view that the browser is about to follow: a link to a page of this site leads to its
/// embedded form, and a link to another site opens in a new tab, because few sites allow being shown in a frame.
pub fn stay_in_frame(event: &MouseEvent, root: &str) {
    let Some(link) = pressed_link(event) else { return };
    if let Some((path, query)) = link.page(root) {
        let href = encode(&decode(&path, &query).view.embedded(true)).below(root) + &link.url.hash();
        let _ = link.anchor.set_attribute("href", &href);
    } else if !link.is_own() {
        let _ = link.anchor.set_attribute("target", "_blank");
    }
}

/// Makes the browser open an address.
pub fn open(href: &str) {
    if let Some(window) = window() {
        let _ = window.location().assign(href);
    }
}

/// Makes the browser open an address in place of the current entry of the history.
pub fn open_instead(href: &str) {
    if let Some(window) = window() {
        let _ = window.location().replace(href);
    }
}

/// Reloads the current address without a new entry in the history. Returns whether the browser allows it.
pub fn reload() -> bool {
    window().is_some_and(|window| window.location().reload().is_ok())
}

/// A link with the origin before it; unchanged if a page is drawn without a browser.
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

#[cfg(test)]
mod tests {
    use super::{below, on_this_host};
    use crate::link::Page;

    #[test]
    fn a_path_never_begins_as_that_of_another_host() {
        for path in ["", "/", "//", "///a/", "/a/", "//a/", "a/"] {
            let path = on_this_host(path);
            assert!(path.starts_with('/') && !path.starts_with("//"), "{path}");
        }
        assert_eq!(on_this_host("//evil.example/..%2f/"), "/evil.example/..%2f/");
        assert_eq!(on_this_host("/a//b/"), "/a//b/");
    }

    #[test]
    fn a_path_outside_of_the_root_is_that_of_no_page() {
        #[track_caller]
        fn case(path: &str, root: &str, page: Page) {
            assert_eq!(Page::from_path(&below(path, root)), page, "{path} below {root}");
        }
        case("/measures/", "/", Page::Measures);
        case("/a/b/measures/", "/a/b/", Page::Measures);
        case("/a/b/", "/a/b/", Page::Overview);
        case("/a/b", "/a/b/", Page::Overview);
        case("/measures/", "/a/b/", Page::NotFound);
        case("/a/measures/", "/a/b/", Page::NotFound);
        case("/a/bmeasures/", "/a/b/", Page::NotFound);
        case("/", "/a/b/", Page::NotFound);
    }
}
