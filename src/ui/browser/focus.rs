//! Which element has keyboard focus, and how it gets it back after the page has been redrawn.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::{
    query, resolved,
    scheduler::{Priority, schedule},
    window,
};

/// How an element is found again after the page has been redrawn: the first one, the second and so on of those that
/// a selector finds.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// For the id, the link or the tag.
    pub(super) selector: String,
    /// Which of those that the selector finds, from 0.
    pub(super) index: u32,
}

impl Found {
    /// What has focus, unless that is the page as a whole.
    pub(super) fn focused() -> Option<Self> {
        let document = window()?.document()?;
        let element = document.active_element().filter(|element| element.local_name() != "body")?;
        let id = element.id();
        if !id.is_empty() {
            // The only one: no need to look for others, at every tick of a filter.
            return Some(Self { selector: ["[id=\"", &id, "\"]"].concat(), index: 0 });
        }
        let selector = selector_of(&element);
        let same = document.query_selector_all(&selector).ok()?;
        let index =
            (0..same.length()).find(|index| same.get(*index).is_some_and(|one| element.is_same_node(Some(&one))))?;
        Some(Self { selector, index })
    }

    /// Focus to it, without scrolling; to the last where there are fewer now.
    pub(super) fn focus(&self) {
        if let Some(element) = one_of(&self.selector, self.index) {
            focus_there(&element);
        }
    }
}

/// By the link or else the tag: for what has no id.
fn selector_of(element: &Element) -> String {
    let Some(href) = element.get_attribute("href") else { return element.local_name() };
    // In static files links start from the page, and stay so where the program does not redraw it.
    let drawn = resolved(&href).map(|url| [url.pathname(), url.search(), url.hash()].concat()).unwrap_or_default();
    ["a[href=\"", &href, "\"],a[href=\"", &drawn, "\"]"].concat()
}

/// The element with this index, from 0, among those that a selector finds, or the last of them.
fn one_of(selector: &str, index: u32) -> Option<HtmlElement> {
    let all = window()?.document()?.query_selector_all(selector).ok()?;
    Some(all.get(index.min(all.length().checked_sub(1)?))?.unchecked_into())
}

fn focus_there(element: &HtmlElement) {
    let options = web_sys::FocusOptions::new();
    options.set_prevent_scroll(true);
    let _ = element.focus_with_options(&options);
}

/// Focus without scrolling.
pub fn focus_quietly(selector: &str) {
    if let Some(element) = query(selector) {
        focus_there(&element);
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
    schedule(Priority::AfterPaint, move || {
        if !has_focus() {
            focus_quietly(if query(&selector).is_some() { &selector } else { "h1" });
        }
    });
}

/// Moves focus to the button with this index among those that a selector finds, or to the last of them, or else to the
/// element with the id given.
pub fn focus_button(selector: &str, index: usize, after: &str) {
    let index = u32::try_from(index).unwrap_or(u32::MAX);
    if let Some(element) = one_of(selector, index).or_else(|| query(&["#", after].concat())) {
        let _ = element.focus();
    }
}
