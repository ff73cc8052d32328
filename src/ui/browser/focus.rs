//! Focus.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};

use super::{late::Turn, pace::in_turn, query, window};

/// A selector by which an element is found again: its id, its link, or that it is the heading.
pub fn selector_of(element: &Element) -> Option<String> {
    if element.tag_name() == "H1" {
        return Some("h1".into());
    }
    let id = element.id();
    if !id.is_empty() {
        return Some(["[id=\"", &id, "\"]"].concat());
    }
    let href = element.get_attribute("href").filter(|href| !href.contains(['"', '\\']))?;
    Some(["main a[href=\"", &href, "\"]"].concat())
}

/// Focus without scrolling.
pub fn focus_quietly(selector: &str) {
    if let Some(element) = query(selector) {
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = element.focus_with_options(&options);
    }
}

/// Focus to the element with this id, brought into sight.
pub fn focus_on(id: &str) {
    if let Some(element) = query(&["#", id].concat()) {
        let _ = element.focus();
    }
}

/// Whether anything has focus.
pub fn has_focus() -> bool {
    let document = window().and_then(|window| window.document());
    document.is_some_and(|document| document.active_element().is_some_and(|active| active.tag_name() != "BODY"))
}

/// Focus to the element with this id, or to the heading, if what had it is no longer there once all has been drawn.
pub fn catch_focus(id: &str) {
    let selector = ["#", id].concat();
    in_turn(Turn::Next, move || {
        if !has_focus() {
            focus_quietly(if query(&selector).is_some() { &selector } else { "h1" });
        }
    });
}

/// Lets the slash key, pressed outside of any field, put focus into the search: that of the header, or the page's own where
/// the header has none.
pub fn on_slash() -> Option<EventListener> {
    let document = window()?.document()?;
    let options = EventListenerOptions::enable_prevent_default();
    Some(EventListener::new_with_options(&document, "keydown", options, move |event| {
        let Some(pressed) = event.dyn_ref::<KeyboardEvent>() else { return };
        let modified = pressed.ctrl_key() || pressed.meta_key() || pressed.alt_key();
        let target = pressed.target().and_then(|target| target.dyn_into::<Element>().ok());
        let in_field = target.is_some_and(|target| {
            target.matches("input:not([type=checkbox],[type=radio]),select,textarea,dialog *").unwrap_or(true)
        });
        if pressed.key() == "/" && !modified && !in_field {
            pressed.prevent_default();
            if let Some(field) = query("#site-search").or_else(|| query("#search")) {
                let _ = field.focus();
            }
        }
    }))
}

/// Focus to the one at a place among the buttons that a selector finds, or to the last of them, or else to the element with
/// the id given.
pub fn focus_button(selector: &str, place: usize, after: &str) {
    let buttons = window().and_then(|window| window.document()?.query_selector_all(selector).ok());
    let wanted = buttons.and_then(|buttons| {
        let end = buttons.length().checked_sub(1)?;
        buttons.get(u32::try_from(place).map_or(end, |place| place.min(end)))
    });
    let fallback = || window()?.document()?.get_element_by_id(after)?.dyn_into::<HtmlElement>().ok();
    if let Some(element) = wanted.and_then(|node| node.dyn_into::<HtmlElement>().ok()).or_else(fallback) {
        let _ = element.focus();
    }
}
