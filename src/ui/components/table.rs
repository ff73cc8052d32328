//! The frame of a table: a caption, a head, rows. Tables do not scroll horizontally: if one does not fit, the style
//! sheet shows each row as a card (class `cards`), in which every cell names its column.

use yew::prelude::*;

use crate::{
    text::{Language, clip::Copied},
    ui::markup::{Element, el},
};

use super::copy::copy_button;

/// The classes of a table, and its caption, which is only for screen readers.
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

/// A cell, or its content, with the name of its column. If the row is a card, the style sheet prints the name before
/// the cell; it is not part of the text, because elsewhere the column header shows it.
pub fn named_cell(language: Language, column: &str, cell: Element) -> Element {
    cell.attr("data-column", language.record_column(column).into())
}
