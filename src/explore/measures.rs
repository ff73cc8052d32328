//! The national measures as a collection, and their orders.

use crate::report::{MeasureId, MeasureKind, REPORT, RecordType, Theme};

use super::{
    Collection, FacetKey, Outcome, Selection, Sort, SortKey, ViewMode, collections::collection, facet_key::ordinal,
    sort::rank_of,
};

/// The collection of all national measures.
#[must_use]
pub fn measures() -> &'static Collection {
    collection(RecordType::Measure)
}

/// A selection of measures alone, without what is in progress, views and needs.
#[must_use]
pub fn measures_only(selection: &Selection) -> Selection {
    selection.with_only(FacetKey::Kind, ordinal(MeasureKind::Measure.index()))
}

/// The measures of an outcome in the order that the selection asks for. The default is the report's own order; in a
/// list under the report's headings, the entries that name their States come first under each heading.
#[must_use]
pub fn sorted_measures(outcome: &Outcome, selection: &Selection) -> Vec<MeasureId> {
    let ids: Vec<_> = outcome.places().filter_map(MeasureId::from_index).collect();
    let order = selection.sort.unwrap_or(Sort::ascending(SortKey::Paragraph));
    let listed = selection.sort.is_none() && !selection.shows(ViewMode::Table);
    let rank = |id: &MeasureId| match order.key {
        SortKey::State => first_state(*id),
        SortKey::Paragraph if listed => Some(named_first(*id)),
        // The columns of other tables do not apply to measures.
        SortKey::Paragraph
        | SortKey::Name
        | SortKey::Count2015
        | SortKey::Count2017
        | SortKey::Change
        | SortKey::StatesNamed
        | SortKey::Date => Some(rank_of(id.index())),
    };
    order.order(ids.iter().map(rank)).into_iter().filter_map(|place| ids.get(place).copied()).collect()
}

/// The measures under each of the report's headings, in the report's order or its reverse; `None` if they are in
/// another order.
#[must_use]
pub fn under_headings<'a>(ids: &'a [MeasureId], selection: &Selection) -> Option<Vec<(Theme, &'a [MeasureId])>> {
    if selection.sort.is_some_and(|sort| sort.key != SortKey::Paragraph) {
        return None;
    }
    let under = |ids: &'a [MeasureId]| Some((ids.first()?.get().theme, ids));
    Some(ids.chunk_by(|one, next| one.get().theme == next.get().theme).filter_map(under).collect())
}

/// The rank of a measure by heading; under each, measures that name States come before those about a group.
fn named_first(id: MeasureId) -> u32 {
    let all = REPORT.measures().len();
    let measure = id.get();
    rank_of((measure.theme.index() * 2 + usize::from(measure.states.is_empty())) * all + id.index())
}

/// The rank of the alphabetically first State of a measure; `None` for a measure about a group. The table of States is
/// in alphabetical order.
fn first_state(id: MeasureId) -> Option<u32> {
    id.get().states.iter().map(|state| rank_of(state.index())).min()
}
