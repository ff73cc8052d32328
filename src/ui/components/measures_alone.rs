//! The way from all entries on national measures to the measures alone.

use crate::{
    explore::{FacetKey, facet_key::ordinal},
    report::MeasureKind,
    ui::{
        explorer::Explorer,
        markup::{Element, el, fixed, maybe},
    },
};

/// What is counted, and a link to the same view of measures alone; no link where this is what is asked for.
pub fn counted(explorer: &Explorer, counted: &'static str, way: &'static str) -> Element {
    let selection = &explorer.view.selection;
    let measure = ordinal(MeasureKind::Measure.index());
    let alone = selection.with_only(FacetKey::Kind, measure);
    let link = (alone != *selection)
        .then(|| el("a", fixed![]).attr("href", explorer.selection_href(explorer.view.page, alone)).text(way));
    el("p", fixed!["class" = "hint"]).text(counted).text(" ").child(maybe(link))
}
