//! What can wait until the browser has nothing else to do, and whether it has to.

use std::{
    cell::{Cell, RefCell},
    collections::VecDeque,
};

use gloo::timers::callback::Timeout;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::IdleRequestOptions;

use super::{query, window};

thread_local! {
    static SLOW: Cell<bool> = const { Cell::new(false) };
    /// What is to be done later.
    static QUEUE: RefCell<VecDeque<Box<dyn FnOnce()>>> = const { RefCell::new(VecDeque::new()) };
    /// Until the queue's turn comes, and while it lasts.
    static TURN: RefCell<Option<Timeout>> = const { RefCell::new(None) };
}

/// A page, and what an action changes of it, that takes longer to draw than so many milliseconds tells of a slow processor:
/// one of a desk takes a fifth of that.
const TOO_LONG: (f64, f64) = (250.0, 30.0);

/// On the root of the page from when the reader has settled there.
const SETTLED: &str = "data-settled";

/// How long it waits at least, in milliseconds: for the frame that shows what comes first. Not for a call before the next
/// frame, because there are none while the page is hidden.
const A_FRAME: u32 = 30;
/// How long it waits at most from then on, however busy the browser is.
const A_WHILE: u32 = 500;

/// So many milliseconds of it in one task: more would keep the next input waiting, less would have the browser lay out and
/// paint between them more often.
const AT_ONCE: f64 = 24.0;

/// Does something once the next frame has been painted and no input waits: in its turn, together with what else has been asked
/// for as long as its time lasts, because each alone would cost a frame.
pub fn later(act: impl FnOnce() + 'static) {
    QUEUE.with_borrow_mut(|queue| queue.push_back(Box::new(act)));
    if TURN.with_borrow(Option::is_none) {
        TURN.set(Some(Timeout::new(A_FRAME, when_idle)));
    }
}

fn when_idle() {
    let Some(window) = window() else { return };
    let act = Closure::once_into_js(|| spawn_local(do_some()));
    let most = IdleRequestOptions::new();
    most.set_timeout(A_WHILE);
    // A browser without idle times does it now.
    if window.request_idle_callback_with_options(act.unchecked_ref(), &most).is_err() {
        let _ = act.unchecked_ref::<js_sys::Function>().call0(&act);
    }
}

/// Does what is late until its time is over. What is drawn by it is drawn before the clock is asked.
async fn do_some() {
    let end = now() + AT_ONCE;
    loop {
        let Some(act) = QUEUE.with_borrow_mut(VecDeque::pop_front) else {
            TURN.take();
            return;
        };
        act();
        let _ = JsFuture::from(js_sys::Promise::resolve(&JsValue::UNDEFINED)).await;
        if now() > end {
            return when_idle();
        }
    }
}

fn now() -> f64 {
    window().and_then(|window| window.performance()).map_or(0.0, |clock| clock.now())
}

/// Whether the reader stays on a page: then its style sheet may spare work out of sight, once they have been answered. Not
/// while a page is new, because who returns to a place in it needs all heights.
pub fn settle(stays: bool) {
    let Some(app) = query("#app") else { return };
    if stays == app.has_attribute(SETTLED) {
        return;
    }
    let act = move || {
        let _ = app.toggle_attribute_with_force(SETTLED, stays);
    };
    if stays && is_slow() { later(act) } else { act() }
}

/// Takes the time of the drawing that has just begun: of a page, or of an action on it.
pub fn time_drawing(action: bool) {
    if !cfg!(target_family = "wasm") || SLOW.get() {
        return;
    }
    let most = if action { TOO_LONG.1 } else { TOO_LONG.0 };
    let began = now();
    // Yew draws in the task that is under way; this comes right after it.
    spawn_local(async move { SLOW.set(now() - began > most) });
}

/// Whether a drawing took so long that the browser had better do less at once.
pub fn is_slow() -> bool {
    SLOW.get()
}
