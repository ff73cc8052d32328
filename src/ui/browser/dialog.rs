//! Dialogs, found by their id. `static/scripts/dialog.js` keeps focus inside.

use wasm_bindgen::JsCast;
use web_sys::HtmlDialogElement;

use super::query;

/// Opens the dialog with this id.
pub fn show_dialog(id: &str) {
    if let Some(dialog) = dialog(id).filter(|dialog| !dialog.open()) {
        dialog.show();
    }
}

/// Whether the dialog with this id is open.
#[must_use]
pub fn shows_dialog(id: &str) -> bool {
    dialog(id).is_some_and(|dialog| dialog.open())
}

/// Closes the dialog with this id; the browser returns focus to the element that opened it.
pub fn close_dialog(id: &str) {
    if let Some(dialog) = dialog(id) {
        dialog.close();
    }
}

fn dialog(id: &str) -> Option<HtmlDialogElement> {
    query(&["#", id].concat())?.dyn_into().ok()
}
