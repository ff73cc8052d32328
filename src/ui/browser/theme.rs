//! The colour scheme, and the storage of the reader's choice.

use super::window;

/// The key of the choice in the storage of the browser.
const THEME: &str = "theme";

/// The colour scheme that the reader chose; `None` to follow the system.
#[must_use]
pub fn chosen_theme() -> Option<String> {
    window()?.document()?.document_element()?.get_attribute("data-theme")
}

/// Sets the colour scheme, and stores it if the browser allows it.
pub fn choose_theme(theme: Option<&str>) {
    let Some(window) = window() else { return };
    let storage = window.local_storage().ok().flatten();
    if let Some(html) = window.document().and_then(|document| document.document_element()) {
        // Storage may be denied; the choice then lasts as long as the tab.
        let _ = if let Some(theme) = theme {
            storage.map(|storage| storage.set_item(THEME, theme));
            html.set_attribute("data-theme", theme)
        } else {
            storage.map(|storage| storage.remove_item(THEME));
            html.remove_attribute("data-theme")
        };
    }
}
