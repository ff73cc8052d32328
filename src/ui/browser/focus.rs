//! Keyboard focus, and how an element regains it after the page has been redrawn.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::{
    query, resolved,
    scheduler::{Priority, schedule},
    window,
};

/// How an element is found again after the page has been redrawn: by a selector and the index among its matches.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// A selector by id, link or tag.
    pub(super) selector: String,
    /// The index among the matches of the selector, from 0.
    pub(super) index: u32,
}

impl Found {
    /// The element that has focus, unless it is the body.
    pub(super) fn focused() -> Option<Self> {
        let document = window()?.document()?;
        let element = document.active_element().filter(|element| element.local_name() != "body")?;
        let id = element.id();
        if !id.is_empty() {
            // Ids are unique, so other matches need not be searched for at every change of a filter.
            return Some(Self { selector: ["[id=\"", &id, "\"]"].concat(), index: 0 });
        }
        let selector = selector_of(&element);
        let same = document.query_selector_all(&selector).ok()?;
        let index =
            (0..same.length()).find(|index| same.get(*index).is_some_and(|one| element.is_same_node(Some(&one))))?;
        Some(Self { selector, index })
    }

    /// Moves focus to the element without scrolling, or to the last match if there are now fewer.
    pub(super) fn focus(&self) {
        if let Some(element) = one_of(&self.selector, self.index) {
            focus_there(&element);
        }
    }
}

/// A selector by link or else by tag, for an element without an id.
fn selector_of(element: &Element) -> String {
    let Some(href) = element.get_attribute("href") else { return element.local_name() };
    // Links in static files are relative to the page, and stay so if the program does not redraw it.
    let drawn = resolved(&href).map(|url| [url.pathname(), url.search(), url.hash()].concat()).unwrap_or_default();
    ["a[href=\"", &href, "\"],a[href=\"", &drawn, "\"]"].concat()
}

/// The element with this index, from 0, among the matches of a selector, or the last of them.
fn one_of(selector: &str, index: u32) -> Option<HtmlElement> {
    let all = window()?.document()?.query_selector_all(selector).ok()?;
    Some(all.get(index.min(all.length().checked_sub(1)?))?.unchecked_into())
}

fn focus_there(element: &HtmlElement) {
    let options = web_sys::FocusOptions::new();
    options.set_prevent_scroll(true);
    let _ = element.focus_with_options(&options);
}

/// Moves focus to the first match of a selector, without scrolling.
pub fn focus_quietly(selector: &str) {
    if let Some(element) = query(selector) {
        focus_there(&element);
    }
}

/// Moves focus to the element with this id, and scrolls to it.
pub fn focus_on(id: &str) {
    if let Some(element) = query(&["#", id].concat()) {
        let _ = element.focus();
    }
}

/// Whether any element has focus.
pub fn has_focus() -> bool {
    let document = window().and_then(|window| window.document());
    document.is_some_and(|document| document.active_element().is_some_and(|active| active.tag_name() != "BODY"))
}

/// Moves focus to the element with this id, or else to the heading, if the element that had focus is gone after
/// everything has been drawn.
pub fn catch_focus(id: &str) {
    let selector = ["#", id].concat();
    schedule(Priority::AfterPaint, move || {
        if !has_focus() {
            focus_quietly(if query(&selector).is_some() { &selector } else { "h1" });
        }
    });
}

/// Moves focus to the button with this index among the matches of a selector, or to the last of them, or else to the
/// element with the id `after`.
pub fn focus_button(selector: &str, index: usize, after: &str) {
    let index = u32::try_from(index).unwrap_or(u32::MAX);
    if let Some(element) = one_of(selector, index).or_else(|| query(&["#", after].concat())) {
        let _ = element.focus();
    }
}
