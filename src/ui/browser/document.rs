//! Properties of the document: its title, and the forms in which the page is shown.

use crate::explore::ViewMode;

use super::window;

/// Sets the title of the tab.
pub fn set_title(title: &str) {
    if let Some(document) = window().and_then(|window| window.document()) {
        document.set_title(title);
    }
}

/// Opens the print dialog of the browser.
pub fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}

/// Exposes to the style sheet the forms in which the page is shown, which also works for a static page.
pub fn show_views(views: &[ViewMode]) {
    let slugs: Vec<_> = views.iter().map(|mode| mode.slug()).collect();
    if let Some(html) = window().and_then(|window| window.document()?.document_element()) {
        let _ = html.set_attribute("data-view", &slugs.join(" "));
    }
}
