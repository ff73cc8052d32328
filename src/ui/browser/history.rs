//! The history of the browser, and the position of the reader in each of its entries.

use std::cell::{Cell, RefCell};

use gloo::{events::EventListener, timers::callback::Timeout};
use js_sys::{Array, Map};
use wasm_bindgen::{JsCast, JsValue};

use super::{
    focus::{Found, focus_quietly},
    window,
};

/// Where the reader was on a page: the scroll position, and the element with focus.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReaderPosition {
    /// The scroll position, in pixels from the top.
    scroll: f64,
    /// The element that had focus.
    focus: Option<Found>,
}

thread_local! {
    /// The last scroll position, in pixels from the top. Reading it during a change would force the browser to lay out
    /// the page.
    static SCROLL: Cell<f64> = const { Cell::new(0.0) };
    /// How many entries of ours are before the current one.
    static DEPTH: Cell<f64> = const { Cell::new(0.0) };
    /// Where the reader was on entries that were left, by their depth.
    static POSITIONS_BY_DEPTH: Map = Map::new();
    /// The pending retry of an address that the browser refused to set.
    static REFUSED: RefCell<Option<Timeout>> = const { RefCell::new(None) };
}

/// The delay of a retry in milliseconds. Browsers refuse changes to the history that are too frequent, some for half a
/// minute.
const TRY_AGAIN_AFTER: u32 = 2_000;

/// How many entries are kept; browsers go back fewer.
const KEPT: f64 = 200.0;

/// Adds an entry to the history. The reader's position on the current entry is kept here, because writing it into the
/// history would take as long as adding the entry.
pub fn push(href: &str) {
    let Some(history) = window().and_then(|window| window.history().ok()) else { return };
    REFUSED.take();
    leave();
    let depth = DEPTH.get() + 1.0;
    match history.push_state_with_url(&pack(depth, &ReaderPosition::default()), "", Some(href)) {
        Ok(()) => DEPTH.set(depth),
        Err(_) => replace(href),
    }
}

/// Saves the reader's position on the current entry.
fn leave() {
    let depth = DEPTH.get();
    POSITIONS_BY_DEPTH.with(|left| {
        left.set(&depth.into(), &pack(depth, &here()));
        left.delete(&(depth - KEPT).into());
    });
}

/// Replaces the address of the current entry.
pub fn replace(href: &str) {
    let Some(history) = window().and_then(|window| window.history().ok()) else { return };
    REFUSED.take();
    if history.replace_state_with_url(&pack(DEPTH.get(), &here()), "", Some(href)).is_err() {
        // The view is already correct; its address follows as soon as the browser allows it.
        let href = href.to_owned();
        REFUSED.set(Some(Timeout::new(TRY_AGAIN_AFTER, move || replace(&href))));
    }
}

/// Replaces the address of the current entry but keeps its state, because the reader's position is not known yet. The
/// fragment is kept as well, unless it was read as part of the query.
pub fn rewrite(href: &str, query: &str) {
    let Some(window) = window() else { return };
    let fragment = window.location().hash().ok().filter(|_| query.bytes().all(|byte| byte != b'#')).unwrap_or_default();
    if let Ok(history) = window.history() {
        let _ =
            history.replace_state_with_url(&history.state().unwrap_or_default(), "", Some(&[href, &fragment].concat()));
    }
}

/// Calls back when the reader goes back or forward, with the reader's position, as kept here or, after a reload, in the
/// history.
pub fn on_return(callback: impl Fn(ReaderPosition) + 'static) -> Option<EventListener> {
    let window = window()?;
    if let Ok(history) = window.history() {
        // A browser without this setting scrolls on its own, at worst too early.
        let _ = history.set_scroll_restoration(web_sys::ScrollRestoration::Manual);
    }
    Some(EventListener::new(&window, "popstate", move |event| {
        let state = event.dyn_ref::<web_sys::PopStateEvent>().map(web_sys::PopStateEvent::state);
        if is_step_within_page(state.as_ref()) {
            keep_step();
            return;
        }
        REFUSED.take();
        leave();
        let (depth, stored) = state.map(|state| unpack(&state)).unwrap_or_default();
        DEPTH.set(depth);
        let kept = POSITIONS_BY_DEPTH.with(|left| left.get(&depth.into()));
        callback(if kept.is_undefined() { stored } else { unpack(&kept).1 });
    }))
}

/// Whether the browser only went to a part of the page, for example by a skip link; it then handles focus and scrolling
/// itself. All other entries have a state.
fn is_step_within_page(state: Option<&JsValue>) -> bool {
    let hash = window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    !hash.is_empty() && state.is_none_or(JsValue::is_null)
}

/// Registers such a step as an entry, so that readers who come back from it are where they were.
fn keep_step() {
    leave();
    DEPTH.set(DEPTH.get() + 1.0);
    update_scroll_position();
    store(&here());
}

/// Keeps the position in the current entry of the history up to date, well below the rate at which browsers throttle
/// this, for readers who come back from another document.
pub fn remember_position() -> Vec<EventListener> {
    let Some(window) = window() else { return Vec::new() };
    let pending = RefCell::new(None::<Timeout>);
    update_scroll_position();
    let scrolled = EventListener::new(&window, "scroll", move |_| {
        update_scroll_position();
        pending.replace(Some(Timeout::new(400, || store(&here()))));
    });
    vec![scrolled, EventListener::new(&window, "pagehide", |_| store(&here()))]
}

/// The browser reports this only with the next frame, when the page may already have been left.
fn scroll_to(height: f64) {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, height);
    }
    update_scroll_position();
}

fn update_scroll_position() {
    SCROLL.set(window().and_then(|window| window.scroll_y().ok()).unwrap_or(0.0));
}

/// Where the reader is now.
pub fn here() -> ReaderPosition {
    ReaderPosition { scroll: SCROLL.get(), focus: Found::focused() }
}

fn store(position: &ReaderPosition) {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let _ = history.replace_state(&pack(DEPTH.get(), position), "");
    }
}

fn pack(depth: f64, position: &ReaderPosition) -> JsValue {
    let (selector, among) = position.focus.as_ref().map_or(("", 0), |found| (&*found.selector, found.index));
    Array::of4(&depth.into(), &position.scroll.into(), &selector.into(), &among.into()).into()
}

fn unpack(state: &JsValue) -> (f64, ReaderPosition) {
    let Some(parts) = state.dyn_ref::<Array>() else { return Default::default() };
    let number = |at| parts.get(at).as_f64().unwrap_or(0.0);
    let selector = parts.get(2).as_string().filter(|selector| !selector.is_empty());
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "any number becomes a position")]
    let focus = selector.map(|selector| Found { selector, index: number(3) as u32 });
    (number(0), ReaderPosition { scroll: number(1), focus })
}

/// Restores the reader's position after a reload or a return from another document.
pub fn restore_start() {
    let state = window().and_then(|window| window.history().ok()?.state().ok());
    let Some(state) = state.filter(|state| !state.is_null()) else {
        store(&here());
        return;
    };
    let (depth, position) = unpack(&state);
    DEPTH.set(depth);
    scroll_to(position.scroll);
    position.focus.iter().for_each(Found::focus);
}

/// Restores a position; on a page that is new to the reader, this is the top, with focus on the heading.
pub fn restore(position: &ReaderPosition) {
    scroll_to(position.scroll);
    match &position.focus {
        Some(found) => found.focus(),
        None => focus_quietly("h1"),
    }
}
