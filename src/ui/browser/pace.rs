//! How fast the processor is, and what the page leaves out or puts off where it is slow.

use std::cell::{Cell, RefCell};

use gloo::timers::callback::Timeout;

use super::{
    late::{Turn, later},
    query, window,
};

thread_local! {
    /// Of the last copies, a bit each for whether it took too long, the last one in the lowest; none before the first copy.
    static TOO_LONG: Cell<Option<u16>> = const { Cell::new(None) };
    /// Whether the reader stays on the page.
    static STAYS: Cell<bool> = const { Cell::new(false) };
    /// Until the next one, while several are made.
    static NEXT: RefCell<Option<Timeout>> = const { RefCell::new(None) };
    /// When more may be made.
    static NOT_BEFORE: Cell<f64> = const { Cell::new(0.0) };
}

/// What is copied: the filters or, where there are few, what was found. Pages without either are not drawn anew by an action.
const COPIED: [&str; 2] = ["#filters", ".results"];
/// So many of the last copies count, as something may come between.
const COUNTED: u32 = 9;
/// So many of them have to take too long. Not most: tools that imitate a slow processor let some through at full speed.
const ENOUGH: u32 = 4;
/// So many milliseconds lie between two copies at least. What comes between, or is let through, lasts for a few of them: made
/// at once, all copies could fall into it.
const APART: u32 = 20;
/// So many are made each time once there are enough: a processor gets slower when it is hot or the battery low.
const AGAIN: u32 = 2;
/// Not sooner after the last ones, in milliseconds, unless these leave a doubt: made after each of several quick actions they
/// were a third of the program's work.
const PAUSE: f64 = 2_000.0;
/// A processor that takes longer for an element, in milliseconds, is slow: everything at once would take it some 40. One of a
/// desk takes a third of that or less.
const TOO_LONG_EACH: f64 = 0.0035;
/// The time of fewer elements says little. A page with as few is drawn in no time.
const AT_LEAST: u32 = 200;

/// On the root of the page from when the reader has settled there.
const SETTLED: &str = "data-settled";

/// Whether the processor is so slow that the reader had better be answered first, and shown the rest then.
pub fn is_slow() -> bool {
    TOO_LONG.get().unwrap_or_default().count_ones() >= ENOUGH
}

/// Does something in its turn where the processor is slow, or else now.
pub fn in_turn(turn: Turn, act: impl FnOnce() + 'static) {
    if turn == Turn::First || !is_slow() { act() } else { later(turn, act) }
}

/// Whether the last copies leave no doubt.
const fn is_plain(too_long: u16) -> bool {
    matches!(too_long.count_ones(), 0..2 | 6..)
}

/// Finds out when the browser has nothing else to do. Not by the time that the program itself takes for a page: that hangs on
/// the page, on what the browser has compiled of it so far, and on all else that goes on then.
pub fn find_out() {
    if NEXT.with_borrow(Option::is_some) {
        return;
    }
    let copies = match TOO_LONG.get() {
        None => COUNTED,
        Some(last) if is_plain(last) && now() < NOT_BEFORE.get() => return,
        Some(_) => AGAIN,
    };
    later(Turn::Later, move || copy(copies));
}

/// Takes the time of a copy: now, and again after a while.
fn copy(copies: u32) {
    let large = |selector| {
        let part = query(selector)?;
        let elements = part.query_selector_all("*").ok()?.length();
        (elements >= AT_LEAST).then_some((part, elements))
    };
    let Some((part, elements)) = COPIED.into_iter().find_map(large) else { return };
    let began = now();
    let _ = part.clone_node_with_deep(true);
    let ended = now();
    let too_long = u16::from(ended - began > f64::from(elements) * TOO_LONG_EACH);
    NOT_BEFORE.set(ended + PAUSE);
    let before = TOO_LONG.get().unwrap_or_default();
    TOO_LONG.set(Some((before << 1 | too_long) & ((1 << COUNTED) - 1)));
    if copies > 1 {
        let next = move || {
            NEXT.take();
            later(Turn::Later, move || copy(copies - 1));
        };
        NEXT.set(Some(Timeout::new(APART, next)));
    }
}

/// Milliseconds on a clock that only goes forward.
pub(super) fn now() -> f64 {
    window().and_then(|window| window.performance()).map_or(0.0, |clock| clock.now())
}

/// Whether the reader stays on a page: then its style sheet may spare work out of sight, once they have been answered. Not
/// while a page is new, because who returns to a place in it needs all heights.
pub fn settle(stays: bool) {
    let Some(app) = query("#app") else { return };
    STAYS.set(stays);
    if stays == app.has_attribute(SETTLED) {
        return;
    }
    // They may have left it by the time this is done.
    in_turn(if stays { Turn::Later } else { Turn::First }, move || {
        let _ = app.toggle_attribute_with_force(SETTLED, STAYS.get());
    });
}
