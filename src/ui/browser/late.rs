//! What can wait until the browser has nothing else to do, and whether it has to.

use std::cell::Cell;

use gloo::timers::callback::Timeout;
use wasm_bindgen::{JsCast, closure::Closure};
use wasm_bindgen_futures::spawn_local;
use web_sys::IdleRequestOptions;

use super::window;

thread_local! {
    static SLOW: Cell<bool> = const { Cell::new(false) };
}

/// A page, and what an action changes of it, that takes longer to draw than so many milliseconds tells of a slow processor:
/// one of a desk takes a fifth of that.
const TOO_LONG: (f64, f64) = (250.0, 30.0);

/// How long it waits at least, in milliseconds: for the frame that shows what comes first. Not for a call before the next
/// frame, because there are none while the page is hidden.
const A_FRAME: u32 = 30;
/// How long it waits at most from then on, however busy the browser is.
const A_WHILE: u32 = 500;

/// Does something once the next frame has been painted and no input waits, in a task of its own. Not done if what is given
/// back is dropped before that frame.
pub fn later(act: impl FnOnce() + 'static) -> Timeout {
    Timeout::new(A_FRAME, move || {
        let Some(window) = window() else { return };
        let act = Closure::once_into_js(act);
        let most = IdleRequestOptions::new();
        most.set_timeout(A_WHILE);
        // A browser without idle times does it now.
        if window.request_idle_callback_with_options(act.unchecked_ref(), &most).is_err() {
            let _ = act.unchecked_ref::<js_sys::Function>().call0(&act);
        }
    })
}

/// Takes the time of the drawing that has just begun: of a page, or of an action on it.
pub fn time_drawing(action: bool) {
    if !cfg!(target_family = "wasm") || SLOW.get() {
        return;
    }
    let most = if action { TOO_LONG.1 } else { TOO_LONG.0 };
    let Some(clock) = window().and_then(|window| window.performance()) else { return };
    let began = clock.now();
    // Yew draws in the task that is under way; this comes right after it.
    spawn_local(async move { SLOW.set(clock.now() - began > most) });
}

/// Whether a drawing took so long that the browser had better do less at once.
pub fn is_slow() -> bool {
    SLOW.get()
}
