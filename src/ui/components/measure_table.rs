//! Measures as a table.

use yew::prelude::*;

use crate::{
    explore::SortKey,
    report::MeasureId,
    text::{labels, words::record as words},
    ui::{
        explorer::Explorer,
        markup::{Element, el, fixed},
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
pub fn measure_table(explorer: &Explorer, ids: &[MeasureId]) -> Element {
    let head = el("tr", fixed![])
        .with(sort_header(explorer, SortKey::Paragraph, false))
        .with(sort_header(explorer, SortKey::State, false))
        .with(column(words::SUMMARY))
        .with(column(words::THEME))
        .with(column(words::KIND));
    table("measure-table", words::MEASURES_TABLE, head, ids.iter().map(|id| row(explorer, *id)).collect())
}

fn row(explorer: &Explorer, id: MeasureId) -> Html {
    let measure = id.get();
    el("tr", fixed![])
        .key(measure.slug)
        .with(el("th", fixed!["scope" = "row"]).with(measure_link(explorer, id)))
        .with(el("td", fixed![]).with(state_links(explorer, measure.states)))
        .with(el("td", fixed![]).child(marked(explorer, measure.summary)))
        .with(el("td", fixed![]).text(labels::theme(measure.theme)))
        .with(el("td", fixed![]).text(labels::kind(measure.kind)))
        .done()
}
