//! Reads what a reader has typed or chosen in form fields.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, HtmlSelectElement};
use yew::{Event, InputEvent, SubmitEvent, TargetCast};

/// The whole text of the input field that was typed into.
#[must_use]
pub fn typed_text(event: &InputEvent) -> String {
    event.target_unchecked_into::<HtmlInputElement>().value()
}

/// The index of the option that was chosen, from 0.
#[must_use]
pub fn selected_index(event: &Event) -> Option<usize> {
    usize::try_from(event.target_unchecked_into::<HtmlSelectElement>().selected_index()).ok()
}

/// The place in a list, from 0, that was typed into a field; `None` if it is not a number. The field is corrected to
/// the nearest existing place.
#[must_use]
pub fn chosen_place(event: &Event, most: usize) -> Option<usize> {
    let field: HtmlInputElement = event.target_unchecked_into();
    let place = field.value().parse::<usize>().ok()?.clamp(1, most.max(1));
    field.set_value(&place.to_string());
    Some(place - 1)
}

/// The words of a search, if the submitted form is a search form.
#[must_use]
pub fn submitted_search(event: &SubmitEvent, field: &str) -> Option<String> {
    let form: Element = event.target()?.dyn_into().ok()?;
    let field: HtmlInputElement = form.query_selector(field).ok()??.dyn_into().ok()?;
    Some(field.value())
}
