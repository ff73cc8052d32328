//! Changes to the page by translators and extensions: they are undone before the program draws, and redone afterwards
//! wherever nothing was drawn. The work is done by `static/scripts/foreign-changes.js`, because it goes through
//! thousands of nodes and is a third of the size as a script.

use std::cell::Cell;

use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use super::window;

thread_local! {
    /// Whether the program is drawing, so that changes are its own. It is drawing when it starts.
    static DRAWING: Cell<bool> = const { Cell::new(true) };
    /// Whether several drawings are in progress, which end together.
    static SEVERAL: Cell<bool> = const { Cell::new(false) };
}

/// Undoes the changes of others, so that the program can draw. Returns whether that was possible; if not, the browser
/// reloads the page.
#[must_use]
pub fn undo_foreign_changes() -> bool {
    if !DRAWING.get() {
        DRAWING.set(ask("undo") != Some(JsValue::FALSE));
    }
    DRAWING.get()
}

/// Ends a drawing: redoes the changes of others and watches for new ones.
pub fn redo_foreign_changes() {
    if !SEVERAL.get() && DRAWING.replace(false) {
        ask("redo");
    }
}

/// Runs actions that draw several parts of the page, undoing and redoing the changes of others only once.
pub fn draw_together(acts: impl FnOnce()) {
    if undo_foreign_changes() {
        SEVERAL.set(true);
        acts();
        SEVERAL.set(false);
        redo_foreign_changes();
    }
}

fn ask(name: &str) -> Option<JsValue> {
    let window = window()?;
    let script = Reflect::get(&window, &"foreignChanges".into()).ok()?;
    Reflect::get(&script, &name.into()).ok()?.dyn_ref::<Function>()?.call0(&script).ok()
}
