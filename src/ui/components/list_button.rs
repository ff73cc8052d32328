//! The button next to a record that adds it to the list that the reader keeps, or removes it.
//!
//! The button has no listener: its press is handled by the root of the page, also on static pages, which the program
//! does not draw.

use crate::{
    report::RecordId,
    text::{Language, Listed, list},
    ui::{
        browser::Mark,
        markup::{Element, el},
        page_context::PageContext,
    },
};

/// The label and state of a record's button, given the list that the reader keeps.
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
