//! The button beside a record that puts it into the list that the reader keeps, or takes it out.
//!
//! It does nothing itself: the root of the page hears it pressed, on static pages too, which are not drawn by the
//! program.

use crate::{
    report::RecordId,
    text::{Language, Listed, list},
    ui::{
        browser::Mark,
        markup::{Element, el},
        page_context::PageContext,
    },
};

/// What the button of a record says, given the list that the reader keeps.
pub fn mark(language: Language, own: &[RecordId], record: RecordId) -> Mark {
    let listed = Listed::of(own, record);
    Mark {
        words: language.list_button(listed),
        name: language.list_button_name(listed, &list::name(language, record)),
        disabled: listed == Listed::Full,
    }
}

/// The button of a record.
pub fn list_button(context: &PageContext, record: RecordId) -> Element {
    let Mark { words, name, disabled } = mark(context.language, &context.own.records, record);
    el("button type='button' class='list-button'")
        .attr("data-record", record.name().into())
        .attr("aria-label", name.into())
        .flag("disabled", disabled)
        .text(words)
}
