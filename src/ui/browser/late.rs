//! What can wait until the browser has nothing else to do.

use std::{cell::RefCell, collections::VecDeque};

use gloo::timers::callback::Timeout;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::IdleRequestOptions;

use super::{pace::now, window};

thread_local! {
    /// What is to be done next, and what later.
    static NEXT: RefCell<VecDeque<Box<dyn FnOnce()>>> = const { RefCell::new(VecDeque::new()) };
    static QUEUE: RefCell<VecDeque<Box<dyn FnOnce()>>> = const { RefCell::new(VecDeque::new()) };
    /// Until the queue's turn comes, and while it lasts.
    static TURN: RefCell<Option<Timeout>> = const { RefCell::new(None) };
}

/// How long it waits at least, in milliseconds: for the frame that shows what comes first. Not for a call before the next
/// frame, because there are none while the page is hidden.
const A_FRAME: u32 = 30;
/// How long it waits at most from then on, however busy the browser is.
const A_WHILE: u32 = 500;

/// So many milliseconds of it in one task: more would keep the next input waiting, less would have the browser lay out and
/// paint between them more often.
const AT_ONCE: f64 = 12.0;

/// When a part of a page is drawn that an action changes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Turn {
    /// Before the event of the action ends.
    #[default]
    First,
    /// Once what comes first has been painted, all in one task. Until then it stands as it was or, if it is new, empty.
    Next,
    /// After that.
    Later,
}

/// Does something once the next frame has been painted and no input waits: in its turn, together with what else has been asked
/// for as long as its time lasts, because each alone would cost a frame.
pub fn later(turn: Turn, act: impl FnOnce() + 'static) {
    put_off(turn, Box::new(act));
}

fn put_off(turn: Turn, act: Box<dyn FnOnce()>) {
    let queue = if turn == Turn::Next { &NEXT } else { &QUEUE };
    queue.with_borrow_mut(|queue| queue.push_back(act));
    if TURN.with_borrow(Option::is_none) {
        TURN.set(Some(Timeout::new(A_FRAME, when_idle)));
    }
}

fn when_idle() {
    let Some(window) = window() else { return };
    let act = Closure::once_into_js(do_some);
    let most = IdleRequestOptions::new();
    most.set_timeout(A_WHILE);
    // A browser without idle times does it now.
    if window.request_idle_callback_with_options(act.unchecked_ref(), &most).is_err() {
        let _ = act.unchecked_ref::<js_sys::Function>().call0(&act);
    }
}

/// Does what comes next, in a task of its own, or some of what is late until its time is over. What is drawn by it is drawn
/// before the clock is asked.
fn do_some() {
    let next = NEXT.take();
    let alone = !next.is_empty();
    for act in next {
        act();
    }
    let end = now() + AT_ONCE;
    while !alone && now() < end {
        let Some(act) = QUEUE.with_borrow_mut(VecDeque::pop_front) else { break };
        act();
    }
    if QUEUE.with_borrow(VecDeque::is_empty) && NEXT.with_borrow(VecDeque::is_empty) {
        TURN.take();
    } else {
        when_idle();
    }
}
