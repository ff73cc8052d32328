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
    table::{column, named_cell, table},
};

/// The table. Its texts are long, so in a card each is shown below the name of its column.
pub fn measure_table(context: &PageContext, ids: &[MeasureId]) -> Element {
    let language = context.language;
    let head = el("tr")
        .with(sort_header(context, SortKey::Paragraph))
        .with(sort_header(context, SortKey::State))
        .with(column(language.record_summary()))
        .with(column(language.facet_name(FacetKey::Theme)))
        .with(column(language.facet_name(FacetKey::Kind)));
    table(
        language,
        &Copied::Table(0),
        ("measure-table cards cards--long", language.record_measures_table()),
        head,
        ids.iter().map(|id| row(context, *id)).collect(),
    )
}

fn row(context: &PageContext, id: MeasureId) -> Html {
    let (language, measure) = (context.language, id.get());
    let cell = |column: &str| named_cell(language, column, el("td"));
    el("tr")
        .key(measure.slug)
        .with(el("th scope='row'").with(measure_link(context, id)))
        .with(cell(language.column(SortKey::State)).with(state_links(context, measure.states)))
        .with(cell(language.record_summary()).child(marked(context, measure.summary)))
        .with(cell(language.facet_name(FacetKey::Theme)).text(language.theme(measure.theme)))
        .with(cell(language.facet_name(FacetKey::Kind)).text(language.kind(measure.kind)))
        .done()
}
