//! Measures as a table.

use yew::prelude::*;

use crate::{
    explore::SortKey,
    report::MeasureId,
    text::{labels, words::record as words},
    ui::{
        markup::{Element, el, fixed},
        page_context::PageContext,
    },
};

use super::{
    entry::measure_link,
    marked::marked,
    sort_header::sort_header,
    state_links::state_links,
    table::{column, table},
};

/// The table, in a region that can be scrolled by keyboard.
pub fn measure_table(context: &PageContext, ids: &[MeasureId]) -> Element {
    let head = el("tr", fixed![])
        .with(sort_header(context, SortKey::Paragraph, false))
        .with(sort_header(context, SortKey::State, false))
        .with(column(words::SUMMARY))
        .with(column(words::THEME))
        .with(column(words::KIND));
    table("measure-table", words::MEASURES_TABLE, head, ids.iter().map(|id| row(context, *id)).collect())
}

fn row(context: &PageContext, id: MeasureId) -> Html {
    let measure = id.get();
    el("tr", fixed![])
        .key(measure.slug)
        .with(el("th", fixed!["scope" = "row"]).with(measure_link(context, id)))
        .with(el("td", fixed![]).with(state_links(context, measure.states)))
        .with(el("td", fixed![]).child(marked(context, measure.summary)))
        .with(el("td", fixed![]).text(labels::theme(measure.theme)))
        .with(el("td", fixed![]).text(labels::kind(measure.kind)))
        .done()
}
