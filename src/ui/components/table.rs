//! The frame of a table: a named region that can be scrolled by keyboard, a caption, a head, rows.

use yew::prelude::*;

use crate::{
    text::{Language, clip::Copied},
    ui::markup::{Element, el},
};

use super::copy::copy_button;

/// What a table is called: its class, and its caption, which is for who cannot see what stands above it.
pub type Named = (&'static str, &'static str);

/// A table, with the button that copies it.
pub fn table(language: Language, copied: &Copied, (class, caption): Named, head: Element, rows: Vec<Html>) -> Element {
    let table = el("table")
        .word_attr("class", class)
        .with(el("caption class='visually-hidden'").text(caption))
        .with(el("thead").with(head))
        .with(el("tbody").list(rows));
    el("div class='table-scroll' role='region' tabindex='0'")
        .word_attr("aria-label", caption)
        .with(copy_button(copied, language.copy_table()))
        .with(table)
}

/// A column header that does not sort.
pub fn column(name: &'static str) -> Element {
    el("th scope='col'").text(name)
}
