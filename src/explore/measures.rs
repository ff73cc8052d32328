//! The national measures as a collection, and their orders.

use std::sync::OnceLock;

use crate::report::{Measure, MeasureId, REPORT};

use super::{Collection, FacetKey, Outcome, Searchable, Selection, SortKey, facet_key::ordinal, sort::rank_of};

impl Searchable for Measure {
    const KEYS: &'static [FacetKey] =
        &[FacetKey::Theme, FacetKey::State, FacetKey::Topic, FacetKey::Region, FacetKey::Kind];

    fn ordinals(&self, key: FacetKey) -> Vec<u16> {
        match key {
            FacetKey::Theme => vec![ordinal(self.theme.index())],
            FacetKey::State => self.states.iter().map(|id| ordinal(id.index())).collect(),
            FacetKey::Region => self.states.iter().map(|id| ordinal(id.get().region.index())).collect(),
            FacetKey::Topic => self.topics.iter().map(|id| ordinal(id.index())).collect(),
            FacetKey::Kind => vec![ordinal(self.kind.index())],
            FacetKey::Instrument | FacetKey::Status | FacetKey::Entity => Vec::new(),
        }
    }

    fn texts(&self) -> Vec<&'static str> {
        let mut texts = vec![self.summary];
        texts.extend(self.names);
        texts.extend(self.topics.iter().map(|id| id.get().name));
        for state in self.states {
            texts.push(state.get().name);
            texts.extend(state.get().aliases);
        }
        texts
    }
}

/// The collection of all national measures.
pub fn measures() -> &'static Collection {
    static MEASURES: OnceLock<Collection> = OnceLock::new();
    MEASURES.get_or_init(|| Collection::new(REPORT.measures))
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

/// The rank of the alphabetically first State of a measure; none for a statement about a group. States stand in the
/// order of the alphabet.
fn first_state(id: MeasureId) -> Option<u32> {
    id.get().states.iter().map(|state| rank_of(state.index())).min()
}
