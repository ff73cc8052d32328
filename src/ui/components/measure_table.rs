//! Measures as a table.

use yew::prelude::*;

use crate::{
    explore::{FacetKey, SortKey},
    report::MeasureId,
    text::clip::Copied,
    ui::{
        markup::{Element, el},
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
    let language = context.language;
    let head = el("tr")
        .with(sort_header(context, SortKey::Paragraph, false))
        .with(sort_header(context, SortKey::State, false))
        .with(column(language.record_summary()))
        .with(column(language.facet_name(FacetKey::Theme)))
        .with(column(language.facet_name(FacetKey::Kind)));
    table(
        language,
        &Copied::Table(0),
        ("measure-table", language.record_measures_table()),
        head,
        ids.iter().map(|id| row(context, *id)).collect(),
    )
}

fn row(context: &PageContext, id: MeasureId) -> Html {
    let measure = id.get();
    el("tr")
        .key(measure.slug)
        .with(el("th scope='row'").with(measure_link(context, id)))
        .with(el("td").with(state_links(context, measure.states)))
        .with(el("td").child(marked(context, measure.summary)))
        .with(el("td").text(context.language.theme(measure.theme)))
        .with(el("td").text(context.language.kind(measure.kind)))
        .done()
}
