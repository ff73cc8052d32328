//! The filters in force, each to be taken back alone.

use std::rc::Rc;

use yew::prelude::*;

use crate::{link::Action, text::labels};

use super::super::{
    explorer::Explorer,
    markup::{el, fixed},
    part::{Desk, Focus},
};

/// The chips; an empty place where nothing is filtered. After the next drawing focus goes from the chip that was pressed to
/// the one in its place.
pub fn chips(explorer: &Explorer, desk: &Rc<Desk>) -> Html {
    let (language, selection) = (explorer.language, &explorer.view.selection);
    let filters = selection.filters();
    let place = el("div", fixed!["id" = "chips", "class" = "chips"]);
    if filters.is_empty() {
        return place.done();
    }
    let act = |place: usize, action: Action| {
        let (dispatch, desk) = (explorer.dispatch.clone(), desk.clone());
        Callback::from(move |_: MouseEvent| {
            desk.focus.set(Some(Focus::Button(place)));
            dispatch.emit(action.clone());
        })
    };
    let chip = |(place, filter)| {
        let button = el("button", fixed!["type" = "button", "class" = "chip"])
            .on_click(act(place, Action::Remove(filter)))
            .with(el("span", fixed!["class" = "visually-hidden"]).text(language.filter_remove()))
            .string(labels::filter(filter, selection))
            .with(el("span", fixed!["class" = "chip__cross", "aria-hidden" = "true"]).text("×"));
        el("li", fixed![]).with(button).done()
    };
    let clear = el("button", fixed!["type" = "button", "class" = "quiet-button"])
        .on_click(act(0, Action::Clear))
        .text(language.filter_clear());
    let list = el("ul", fixed![])
        .word_attr("aria-label", language.filter_chips())
        .list(filters.into_iter().enumerate().map(chip).collect());
    place.with(list).with(clear).done()
}
