//! The national measures as a collection, and their orders.

use crate::report::{MeasureId, RecordType, Theme};

use super::{Collection, Outcome, Selection, SortKey, collections::collection, sort::rank_of};

/// The collection of all national measures.
#[must_use]
pub fn measures() -> &'static Collection {
    collection(RecordType::Measure)
}

/// The measures of an outcome in the order that the selection asks for; by default the report's own.
#[must_use]
pub fn sorted_measures(outcome: &Outcome, selection: &Selection) -> Vec<MeasureId> {
    let ids: Vec<_> = outcome.places().filter_map(MeasureId::from_index).collect();
    let Some(sort) = selection.sort else { return ids };
    let rank = |id: &MeasureId| match sort.key {
        SortKey::State => first_state(*id),
        _ => Some(rank_of(id.index())),
    };
    sort.order(ids.iter().map(rank)).into_iter().filter_map(|place| ids.get(place).copied()).collect()
}

/// Measures in the order of the report, or its reverse, under each of its headings. None in another order.
#[must_use]
pub fn under_headings<'a>(ids: &'a [MeasureId], selection: &Selection) -> Option<Vec<(Theme, &'a [MeasureId])>> {
    if selection.sort.is_some_and(|sort| sort.key != SortKey::Paragraph) {
        return None;
    }
    let under = |ids: &'a [MeasureId]| Some((ids.first()?.get().theme, ids));
    Some(ids.chunk_by(|one, next| one.get().theme == next.get().theme).filter_map(under).collect())
}

/// The rank of the alphabetically first State of a measure; none for a statement about a group. States are in the
/// order of the alphabet.
fn first_state(id: MeasureId) -> Option<u32> {
    id.get().states.iter().map(|state| rank_of(state.index())).min()
}
