//! What can wait until the browser has nothing else to do.

use gloo::timers::callback::Timeout;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::IdleRequestOptions;

use super::window;

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
