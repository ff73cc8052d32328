//! Modal dialogs, found by their id.

use wasm_bindgen::JsCast;
use web_sys::HtmlDialogElement;

use super::query;

/// Opens the modal dialog with this id.
pub fn show_dialog(id: &str) {
    if let Some(dialog) = dialog(id).filter(|dialog| !dialog.open()) {
        let _ = dialog.show_modal();
    }
}

/// Whether the dialog with this id is open.
#[must_use]
pub fn shows_dialog(id: &str) -> bool {
    dialog(id).is_some_and(|dialog| dialog.open())
}

/// Closes the dialog with this id; the browser hands focus back to what opened it.
pub fn close_dialog(id: &str) {
    if let Some(dialog) = dialog(id) {
        dialog.close();
    }
}

fn dialog(id: &str) -> Option<HtmlDialogElement> {
    query(&["#", id].concat())?.dyn_into().ok()
}
