//! The active filters, each of which can be removed on its own.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    link::Action,
    text::labels,
    ui::{
        markup::el,
        page_context::PageContext,
        stateful::{Focus, Scratch},
    },
};

/// The chips; an empty element if there are no filters. After the next drawing, focus moves from the chip that was
/// pressed to the next one.
pub fn chips(context: &PageContext, scratch: &Rc<Scratch>) -> Html {
    let (language, selection) = (context.language, &context.view.selection);
    let filters = selection.filters();
    let chips = el("div id='chips' class='chips'");
    if filters.is_empty() {
        return chips.done();
    }
    let act = |index: usize, action: Action| {
        let (dispatch, scratch) = (context.dispatch.clone(), scratch.clone());
        Callback::from(move |_: MouseEvent| {
            scratch.focus.set(Some(Focus::Button(index)));
            dispatch.emit(action.clone());
        })
    };
    let chip = |(index, filter)| {
        let button = el("button type='button' class='chip'")
            .on_click(act(index, Action::Remove(filter)))
            .with(el("span class='visually-hidden'").text(language.filter_remove()))
            .string(labels::filter(context.language, filter, selection))
            .with(el("span class='chip__cross' aria-hidden='true'").text("×"));
        el("li").with(button).done()
    };
    let clear =
        el("button type='button' class='quiet-button'").on_click(act(0, Action::Clear)).text(language.filter_clear());
    let list = el("ul")
        .word_attr("aria-label", language.filter_chips())
        .list(filters.into_iter().enumerate().map(chip).collect());
    chips.with(list).with(clear).done()
}
