//! Deferred work: until the most urgent parts have been painted, or until the browser is idle.
//!
//! This is the same on every device. A fast one shows the rest one frame later; a slow one would otherwise keep the
//! reader waiting for everything before showing anything.

use std::{
    cell::{Cell, RefCell},
    collections::VecDeque,
};

use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::IdleRequestOptions;

use super::{foreign_changes::draw_together, query, window};

/// When a part of a page that an action changes is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Priority {
    /// Before the event of the action ends.
    #[default]
    Now,
    /// Once that has been painted, all in one task. Until then, the part keeps its old content or, if it is new, is
    /// empty.
    AfterPaint,
    /// After that, when no input is pending.
    Idle,
}

type Act = Box<dyn FnOnce()>;

thread_local! {
    static AFTER_PAINT: RefCell<Vec<Act>> = const { RefCell::new(Vec::new()) };
    static IDLE: RefCell<VecDeque<Act>> = const { RefCell::new(VecDeque::new()) };
    /// Whether idle time has been requested.
    static AWAITS_IDLE: Cell<bool> = const { Cell::new(false) };
    /// Whether the reader stays on the page.
    static STAYS: Cell<bool> = const { Cell::new(false) };
}

/// Milliseconds of idle work in one task. More would delay the next input; less would make the browser lay out and
/// paint more often in between.
const IDLE_SLICE_MS: f64 = 12.0;
/// Milliseconds after which idle work is done even if the browser is busy.
const IDLE_TIMEOUT_MS: u32 = 500;

/// The attribute of the root of the page while the reader stays there.
const SETTLED: &str = "data-settled";

/// Runs an act at its priority, together with all others of that priority, because each on its own would take a frame.
pub fn schedule(priority: Priority, act: impl FnOnce() + 'static) {
    match priority {
        Priority::Now => act(),
        Priority::AfterPaint => {
            if AFTER_PAINT.with_borrow_mut(|acts| added(acts, Box::new(act))) {
                after_paint(|| draw_together(|| AFTER_PAINT.take().into_iter().for_each(|act| act())));
            }
        }
        Priority::Idle => {
            IDLE.with_borrow_mut(|acts| acts.push_back(Box::new(act)));
            if !AWAITS_IDLE.replace(true) {
                after_paint(when_idle);
            }
        }
    }
}

/// Adds an act to a list. Returns whether the list was empty.
fn added(acts: &mut Vec<Act>, act: Act) -> bool {
    acts.push(act);
    acts.len() == 1
}

/// Calls back in a separate task, after the next frame unless the page is hidden, because hidden pages have no frames.
fn after_paint(act: fn()) {
    let Some(window) = window() else { return };
    if window.document().is_none_or(|document| document.hidden()) {
        return soon(act);
    }
    let framed = Closure::once_into_js(move || soon(act));
    let _ = window.request_animation_frame(framed.unchecked_ref());
}

/// Calls back in a separate task. The callback frees itself; one leaked with `forget` would stay forever.
fn soon(act: fn()) {
    if let Some(window) = window() {
        let _ = window.set_timeout_with_callback(Closure::once_into_js(act).unchecked_ref());
    }
}

fn when_idle() {
    let Some(window) = window() else { return };
    let act = Closure::once_into_js(run_idle_work);
    let options = IdleRequestOptions::new();
    options.set_timeout(IDLE_TIMEOUT_MS);
    // Safari does not support idle callbacks; a separate task must do.
    if window.request_idle_callback_with_options(act.unchecked_ref(), &options).is_err() {
        let _ = window.set_timeout_with_callback(act.unchecked_ref());
    }
}

/// Does pending idle work for [`IDLE_SLICE_MS`]; what an act draws is drawn before the clock is checked.
fn run_idle_work() {
    draw_together(|| {
        let end = now() + IDLE_SLICE_MS;
        while now() < end {
            let Some(act) = IDLE.with_borrow_mut(VecDeque::pop_front) else { break };
            act();
        }
    });
    if IDLE.with_borrow(VecDeque::is_empty) {
        AWAITS_IDLE.set(false);
    } else {
        when_idle();
    }
}

/// Milliseconds on a monotonic clock.
fn now() -> f64 {
    window().and_then(|window| window.performance()).map_or(0.0, |clock| clock.now())
}

/// Sets whether the reader stays on the page. Its style sheet may then skip work out of sight once the reader's action
/// has been answered, but not on a new page, because readers who return to a position in it need all heights.
pub fn settle(stays: bool) {
    let Some(app) = query("#app") else { return };
    STAYS.set(stays);
    if stays == app.has_attribute(SETTLED) {
        return;
    }
    // The reader may have left the page by the time this runs.
    schedule(if stays { Priority::Idle } else { Priority::Now }, move || {
        let _ = app.toggle_attribute_with_force(SETTLED, STAYS.get());
    });
}
