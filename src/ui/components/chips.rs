//! The filters in force, each to be taken back alone.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    link::Action,
    text::{labels, words::filter as words},
    ui::{
        markup::{el, fixed},
        page_context::PageContext,
        stateful::{Focus, Scratch},
    },
};

/// The chips; an empty place where nothing is filtered. After the next drawing focus goes from the chip that was pressed to
/// the one in its place.
pub fn chips(context: &PageContext, scratch: &Rc<Scratch>) -> Html {
    let selection = &context.view.selection;
    let filters = selection.filters();
    let place = el("div", fixed!["id" = "chips", "class" = "chips"]);
    if filters.is_empty() {
        return place.done();
    }
    let act = |place: usize, action: Action| {
        let (dispatch, scratch) = (context.dispatch.clone(), scratch.clone());
        Callback::from(move |_: MouseEvent| {
            scratch.focus.set(Some(Focus::Button(place)));
            dispatch.emit(action.clone());
        })
    };
    let chip = |(place, filter)| {
        let button = el("button", fixed!["type" = "button", "class" = "chip"])
            .on_click(act(place, Action::Remove(filter)))
            .with(el("span", fixed!["class" = "visually-hidden"]).text(words::REMOVE))
            .string(labels::filter(filter, selection))
            .with(el("span", fixed!["class" = "chip__cross", "aria-hidden" = "true"]).text("×"));
        el("li", fixed![]).with(button).done()
    };
    let clear = el("button", fixed!["type" = "button", "class" = "quiet-button"])
        .on_click(act(0, Action::Clear))
        .text(words::CLEAR);
    let list = el("ul", fixed!["aria-label" = words::CHIPS]).list(filters.into_iter().enumerate().map(chip).collect());
    place.with(list).with(clear).done()
}
