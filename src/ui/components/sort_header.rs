//! A column header that sorts.

use crate::{
    explore::SortKey,
    link::Action,
    ui::{
        markup::{Element, el},
        page_context::PageContext,
    },
};

/// A `<th>` with a button, and with `aria-sort` only on the sorted column. It stays visible when rows are shown as
/// cards.
pub fn sort_header(context: &PageContext, column: SortKey) -> Element {
    let sort = context.view.selection.sort;
    let by_default = sort.is_none() && context.view.page.spec().default_sort == Some(column);
    let sorted = match sort.filter(|sort| sort.key == column) {
        Some(sort) if sort.descending => Some(("descending", "↓")),
        Some(_) => Some(("ascending", "↑")),
        None => by_default.then_some(("ascending", "↑")),
    };
    let button = el("button type='button' class='sort-button'")
        .attr("id", ["sort-", column.slug()].concat().into())
        .on_click(context.dispatch.reform(move |_| Action::SortBy(column)))
        .text(context.language.column(column))
        .with(el("span class='sort-button__arrow' aria-hidden='true'").text(sorted.map_or("↕", |(_, arrow)| arrow)));
    let mut header = el("th scope='col'").class("sorts", "numeric", column.is_numeric());
    if let Some((order, _)) = sorted {
        header = header.word_attr("aria-sort", order);
    }
    header.with(button)
}
