//! Other hands in the page, as a translator's: before the program draws, what they have done is taken back, and done
//! once more afterwards where nothing was drawn. The work is that of `static/scripts/hands.js`: it goes through
//! thousands of nodes, and is a third as large in a script as it is here.

use std::cell::Cell;

use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use super::window;

thread_local! {
    /// Whether the program is drawing: what changes now is its own work. It starts with a drawing.
    static DRAWING: Cell<bool> = const { Cell::new(true) };
    /// Whether several drawings are under way, which end as one.
    static SEVERAL: Cell<bool> = const { Cell::new(false) };
}

/// Takes back what others have done, so that the program can draw. Tells whether it can; if not, the browser loads the
/// address again.
#[must_use]
pub fn take_back() -> bool {
    if !DRAWING.get() {
        DRAWING.set(ask("takeBack") != Some(JsValue::FALSE));
    }
    DRAWING.get()
}

/// Ends a drawing, and lets others be watched.
pub fn give_back() {
    if !SEVERAL.get() && DRAWING.replace(false) {
        ask("giveBack");
    }
}

/// Does what draws several parts of the page: what others have done is taken back and done again once for all of them.
pub fn draw_together(acts: impl FnOnce()) {
    if take_back() {
        SEVERAL.set(true);
        acts();
        SEVERAL.set(false);
        give_back();
    }
}

fn ask(name: &str) -> Option<JsValue> {
    let window = window()?;
    let hands = Reflect::get(&window, &"hands".into()).ok()?;
    Reflect::get(&hands, &name.into()).ok()?.dyn_ref::<Function>()?.call0(&hands).ok()
}
