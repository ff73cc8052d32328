//! The history, and the reader's place on each of its pages.

use std::cell::RefCell;

use gloo::{events::EventListener, timers::callback::Timeout};
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};

use super::{
    focus::{focus_quietly, selector_of},
    window,
};

/// Where the reader was on a page: how far down, and what had focus.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Place {
    /// Pixels from the top.
    scroll: f64,
    /// A selector for the focused element.
    pub(super) focus: Option<String>,
}

thread_local! {
    /// The address that the browser would not write into its bar, to be tried again.
    static REFUSED: RefCell<Option<Timeout>> = const { RefCell::new(None) };
}

/// Browsers refuse a history that changes too often, some for half a minute.
const TRY_AGAIN_AFTER: u32 = 2_000;

/// A new entry in the history; the current one remembers where the reader was.
pub fn push(href: &str) {
    let Some(history) = window().and_then(|window| window.history().ok()) else { return };
    REFUSED.take();
    store(&here());
    if history.push_state_with_url(&JsValue::NULL, "", Some(href)).is_err() {
        replace(href);
    }
}

/// Another address for the current entry.
pub fn replace(href: &str) {
    let Some(history) = window().and_then(|window| window.history().ok()) else { return };
    REFUSED.take();
    if history.replace_state_with_url(&pack(&here()), "", Some(href)).is_err() {
        // The view is right already; its address follows as soon as the browser allows.
        let href = href.to_owned();
        REFUSED.set(Some(Timeout::new(TRY_AGAIN_AFTER, move || replace(&href))));
    }
}

/// Calls back when the reader goes back or forward, with where they were.
pub fn on_return(callback: impl Fn(Place) + 'static) -> Option<EventListener> {
    let window = window()?;
    if let Ok(history) = window.history() {
        // A browser without this setting scrolls by itself, too early at worst.
        let _ = history.set_scroll_restoration(web_sys::ScrollRestoration::Manual);
    }
    Some(EventListener::new(&window, "popstate", move |event| {
        let state = event.dyn_ref::<web_sys::PopStateEvent>().map(web_sys::PopStateEvent::state);
        if is_step_within_page(state.as_ref()) {
            return;
        }
        REFUSED.take();
        callback(state.map(|state| unpack(&state)).unwrap_or_default());
    }))
}

/// Whether the browser only went to a part of the page, by a skip link say: focus and scroll are its business then.
fn is_step_within_page(state: Option<&JsValue>) -> bool {
    let hash = window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    !hash.is_empty() && state.is_none_or(JsValue::is_null)
}

/// Keeps the current entry's scroll position up to date, well below the rate at which browsers throttle the history.
pub fn remember_scroll() -> Option<EventListener> {
    let window = window()?;
    let pending = RefCell::new(None::<Timeout>);
    Some(EventListener::new(&window, "scroll", move |_| {
        pending.replace(Some(Timeout::new(400, || store(&here()))));
    }))
}

/// Where the reader is now.
pub fn here() -> Place {
    let Some(window) = window() else { return Place::default() };
    let active = window.document().and_then(|document| document.active_element());
    Place { scroll: window.scroll_y().unwrap_or(0.0), focus: active.and_then(|element| selector_of(&element)) }
}

fn store(place: &Place) {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let _ = history.replace_state(&pack(place), "");
    }
}

fn pack(place: &Place) -> JsValue {
    Array::of2(&place.scroll.into(), &place.focus.as_deref().unwrap_or_default().into()).into()
}

fn unpack(state: &JsValue) -> Place {
    let Some(parts) = state.dyn_ref::<Array>() else { return Place::default() };
    let focus = parts.get(1).as_string().filter(|focus| !focus.is_empty());
    Place { scroll: parts.get(0).as_f64().unwrap_or(0.0), focus }
}

/// After a reload, back to where the reader was.
pub fn restore_start() {
    let state = window().and_then(|window| window.history().ok()?.state().ok());
    if let (Some(state), Some(window)) = (state, window())
        && !state.is_null()
    {
        window.scroll_to_with_x_and_y(0.0, unpack(&state).scroll);
    }
}

/// Back to where the reader was.
pub fn restore(place: &Place) {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, place.scroll);
    }
    match &place.focus {
        Some(selector) => focus_quietly(selector),
        None => focus_quietly("h1"),
    }
}
