//! What is said about the page as a whole: its title, and the forms in which it is shown.

use crate::explore::ViewMode;

use super::window;

/// The title of the tab.
pub fn set_title(title: &str) {
    if let Some(document) = window().and_then(|window| window.document()) {
        document.set_title(title);
    }
}

/// Lets the reader print the page.
pub fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}

/// Tells the style sheet in which forms the page is shown; a static page has no other way to know.
pub fn show_views(views: &[ViewMode]) {
    let slugs: Vec<_> = views.iter().map(|mode| mode.slug()).collect();
    if let Some(html) = window().and_then(|window| window.document()?.document_element()) {
        let _ = html.set_attribute("data-view", &slugs.join(" "));
    }
}
