//! The frame of a table: a caption, a head, rows. None scrolls by itself: where it would not fit, the style sheet shows
//! each row as a card (`cards` among its classes), in which every cell names its column.

use yew::prelude::*;

use crate::{
    text::{Language, clip::Copied},
    ui::markup::{Element, el},
};

use super::copy::copy_button;

/// What a table is called: its classes, and its caption, which is only for screen readers.
pub type Named = (&'static str, &'static str);

/// A table, with the button that copies it.
pub fn table(language: Language, copied: &Copied, (class, caption): Named, head: Element, rows: Vec<Html>) -> Element {
    let table = el("table")
        .word_attr("class", class)
        .with(el("caption class='visually-hidden'").text(caption))
        .with(el("thead").with(head))
        .with(el("tbody").list(rows));
    el("div class='table-frame'").with(copy_button(copied, language.copy_table())).with(table)
}

/// A column header that does not sort.
pub fn column(name: &'static str) -> Element {
    el("th scope='col'").text(name)
}

/// A cell, or what fills it, that knows the name of its column. Where the row is a card, the style sheet writes it
/// before the cell; it is no text of the cell, because the head of the column says it everywhere else.
pub fn under(language: Language, column: &str, cell: Element) -> Element {
    cell.attr("data-column", language.record_column(column).into())
}
