//! The frame of a table: a named region that can be scrolled by keyboard, a caption, a head, rows.

use yew::prelude::*;

use crate::ui::markup::{Element, el};

/// A table whose caption is only for screen readers.
pub fn table(class: &'static str, caption: &'static str, head: Element, rows: Vec<Html>) -> Element {
    let table = el("table")
        .word_attr("class", class)
        .with(el("caption class='visually-hidden'").text(caption))
        .with(el("thead").with(head))
        .with(el("tbody").list(rows));
    el("div class='table-scroll' role='region' tabindex='0'").word_attr("aria-label", caption).with(table)
}

/// A column header that does not sort.
pub fn column(name: &'static str) -> Element {
    el("th scope='col'").text(name)
}
