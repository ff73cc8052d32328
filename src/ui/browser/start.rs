//! Mounts the program over the static page.

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;

use crate::text::Language;

use super::{address::on_this_host, focus::Found, location, query, resolved, still::still_of, window};

/// Memory for the page.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static MEMORY: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// Mounts the explorer over the static page, in its language.
pub fn mount(language: Language) {
    let Some(host) = query("#app") else { return };
    let root = site_root();
    let (path, query) = location(&root);
    let focused = Found::focused();
    let still = window().and_then(|window| still_of(&window.document()?));
    fix_head_links();
    let (root, path, query) = (root.into(), path.into(), query.into());
    let props = super::super::app::AppProps { language, root, path, query, still };
    yew::Renderer::<super::super::app::App>::with_root_and_props(host.clone().into(), props).render();
    Timeout::new(0, move || {
        // From here on the page answers; whoever drives it from outside can wait for this.
        let _ = host.set_attribute("data-ready", "true");
        focused.iter().for_each(Found::focus);
    })
    .forget();
}

/// Makes the relative links of the head absolute: the browser asks for icon and manifest again after a step to another
/// folder, and would look for them there.
fn fix_head_links() {
    let links = window()
        .and_then(|window| window.document())
        .and_then(|document| document.query_selector_all("link[rel=icon],link[rel=manifest]").ok());
    for link in links.into_iter().flat_map(|links| (0..links.length()).filter_map(move |place| links.get(place))) {
        if let Ok(link) = link.dyn_into::<web_sys::HtmlLinkElement>() {
            link.set_href(&link.href());
        }
    }
}

/// The root of the site as an absolute path, from the relative one that the static page carries.
fn site_root() -> String {
    let told = query("#app").and_then(|host| host.get_attribute("data-root"));
    on_this_host(&told.and_then(|told| resolved(&told)).map(|url| url.pathname()).unwrap_or_default())
}
