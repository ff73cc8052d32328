//! The static page in which the program starts, and the program's allocator.

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlLinkElement};

use super::{
    address::on_this_host,
    focus::Found,
    prerendered::{Prerendered, prerendered_of},
    query, resolved, window,
};

/// The allocator of the program.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static MEMORY: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// The static page in which the program starts.
pub struct StaticPage {
    /// The element in which the app is mounted.
    pub host: Element,
    /// The root of the site, as an absolute path.
    pub root: String,
    /// The body of the page, if the page is static.
    pub prerendered: Option<Prerendered>,
    /// The element that has focus before the app replaces the page.
    pub focused: Option<Found>,
}

/// The static page, before the app replaces it.
pub fn static_page() -> Option<StaticPage> {
    let host = query("#app")?;
    let root = site_root();
    let focused = Found::focused();
    let prerendered = window().and_then(|window| prerendered_of(&window.document()?));
    fix_head_links();
    Some(StaticPage { host: host.into(), root, prerendered, focused })
}

/// Restores focus once the app has drawn the page, and marks the page as ready.
pub fn page_is_replaced(host: Element, focused: Option<Found>) {
    Timeout::new(0, move || {
        // From here on the page is interactive; tests and other automation can wait for this.
        let _ = host.set_attribute("data-ready", "true");
        focused.iter().for_each(Found::focus);
    })
    .forget();
}

/// Makes the relative links of the head absolute, because the browser requests icon and manifest again after a move to
/// another folder, and would look for them there.
fn fix_head_links() {
    let links = window()
        .and_then(|window| window.document())
        .and_then(|document| document.query_selector_all("link[rel=icon],link[rel=manifest]").ok());
    for link in links.into_iter().flat_map(|links| (0..links.length()).filter_map(move |index| links.get(index))) {
        if let Ok(link) = link.dyn_into::<HtmlLinkElement>() {
            link.set_href(&link.href());
        }
    }
}

/// The root of the site as an absolute path, from the relative one in the static page.
fn site_root() -> String {
    let told = query("#app").and_then(|host| host.get_attribute("data-root"));
    on_this_host(&told.and_then(|told| resolved(&told)).map(|url| url.pathname()).unwrap_or_default())
}
