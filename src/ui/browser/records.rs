//! The buttons of records, on pages drawn by the program and on static pages: which one was pressed, and their labels.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::MouseEvent;

use crate::report::RecordId;

use super::window;

/// The attribute in which a button names its record.
const RECORD: &str = "data-record";

/// The label and state of the button of a record.
pub struct Mark {
    /// The visible words.
    pub words: &'static str,
    /// The full accessible name.
    pub name: String,
    /// Whether it can be pressed.
    pub disabled: bool,
}

/// The record whose button was pressed, if any.
#[must_use]
pub fn pressed_record(event: &MouseEvent) -> Option<RecordId> {
    let target: Element = event.target()?.dyn_into().ok()?;
    RecordId::named(&target.closest("[data-record]").ok()??.get_attribute(RECORD)?)
}

/// Updates the buttons of a static page.
pub fn mark_records(mark: impl Fn(RecordId) -> Mark) {
    let all = window()
        .and_then(|window| window.document()?.query_selector_all("[data-record]").ok())
        .into_iter()
        .flat_map(|all| (0..all.length()).filter_map(move |index| all.get(index)));
    for button in all.map(JsCast::unchecked_into::<HtmlElement>) {
        let Some(record) = button.get_attribute(RECORD).and_then(|name| RecordId::named(&name)) else { continue };
        let Mark { words, name, disabled } = mark(record);
        button.set_text_content(Some(words));
        let _ = button.set_attribute("aria-label", &name);
        let _ = button.toggle_attribute_with_force("disabled", disabled);
    }
}
