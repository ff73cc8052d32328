//! Mounts the app over the static page.

use crate::text::Language;

use super::{
    app::{App, AppProps},
    browser::{self, StaticPage},
};

/// Mounts the explorer over the static page, in the given language; does nothing in a document that is not one of its
/// pages.
pub fn mount(language: Language) {
    let Some(StaticPage { host, root, prerendered, focused }) = browser::static_page() else { return };
    let (path, query) = browser::location(&root);
    let props = AppProps { language, root: root.into(), path: path.into(), query: query.into(), prerendered };
    yew::Renderer::<App>::with_root_and_props(host.clone(), props).render();
    browser::page_is_replaced(host, focused);
}
