//! Work that is put off: until what comes first has been painted, or until the browser is idle.
//!
//! The same on every device. A fast one shows the rest one frame later; a slow one would have kept the reader waiting
//! for all of it before it showed anything.

use std::{
    cell::{Cell, RefCell},
    collections::VecDeque,
};

use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::IdleRequestOptions;

use super::{hands::draw_together, query, window};

/// When a part of a page is drawn that an action changes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Priority {
    /// Before the event of the action ends.
    #[default]
    Now,
    /// Once that has been painted, all in one task. Until then the part stays as it was or, if it is new, empty.
    AfterPaint,
    /// After that, when no input waits.
    Idle,
}

type Act = Box<dyn FnOnce()>;

thread_local! {
    static AFTER_PAINT: RefCell<Vec<Act>> = const { RefCell::new(Vec::new()) };
    static IDLE: RefCell<VecDeque<Act>> = const { RefCell::new(VecDeque::new()) };
    /// Whether idle time has been asked for.
    static AWAITS_IDLE: Cell<bool> = const { Cell::new(false) };
    /// Whether the reader stays on the page.
    static STAYS: Cell<bool> = const { Cell::new(false) };
}

/// Milliseconds of idle work in one task: more would keep the next input waiting, less would have the browser lay out
/// and paint between them more often.
const AT_ONCE: f64 = 12.0;
/// Milliseconds after which idle work is done however busy the browser is.
const AT_MOST: u32 = 500;

/// On the root of the page from when the reader stays there.
const SETTLED: &str = "data-settled";

/// Does something at its priority, together with what else is put off until then: each alone would cost a frame.
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

/// Adds to a list; tells whether it was empty.
fn added(acts: &mut Vec<Act>, act: Act) -> bool {
    acts.push(act);
    acts.len() == 1
}

/// Calls in a task of its own after the next frame; a page that is hidden has no frames.
fn after_paint(act: fn()) {
    let Some(window) = window() else { return };
    if window.document().is_none_or(|document| document.hidden()) {
        return soon(act);
    }
    let framed = Closure::once_into_js(move || soon(act));
    let _ = window.request_animation_frame(framed.unchecked_ref());
}

/// Calls in a task of its own. The callback frees itself; one that is forgotten would stay for good.
fn soon(act: fn()) {
    if let Some(window) = window() {
        let _ = window.set_timeout_with_callback(Closure::once_into_js(act).unchecked_ref());
    }
}

fn when_idle() {
    let Some(window) = window() else { return };
    let act = Closure::once_into_js(do_some);
    let options = IdleRequestOptions::new();
    options.set_timeout(AT_MOST);
    // Safari knows no idle time: a task of its own has to do.
    if window.request_idle_callback_with_options(act.unchecked_ref(), &options).is_err() {
        let _ = window.set_timeout_with_callback(act.unchecked_ref());
    }
}

/// Does some of what waits for idle time, for as long as [`AT_ONCE`]; what an act draws is drawn before the clock is
/// asked.
fn do_some() {
    draw_together(|| {
        let end = now() + AT_ONCE;
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

/// Milliseconds on a clock that only goes forward.
fn now() -> f64 {
    window().and_then(|window| window.performance()).map_or(0.0, |clock| clock.now())
}

/// Whether the reader stays on a page: then its style sheet may spare work out of sight, once they have been answered.
/// Not while a page is new, because who returns to a place in it needs all heights.
pub fn settle(stays: bool) {
    let Some(app) = query("#app") else { return };
    STAYS.set(stays);
    if stays == app.has_attribute(SETTLED) {
        return;
    }
    // They may have left it by the time this is done.
    schedule(if stays { Priority::Idle } else { Priority::Now }, move || {
        let _ = app.toggle_attribute_with_force(SETTLED, STAYS.get());
    });
}
