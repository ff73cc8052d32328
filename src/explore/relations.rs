//! From recommendation to action, and back: which records are related to a recommendation, and which States they are
//! credited to.

use crate::report::{MeasureId, RecommendationId, RecordId, RecordType, RelationBasis, StateId};

use super::{FacetKey, collections::searchable};

/// A record that is related to a recommendation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Related {
    /// The related record.
    pub record: RecordId,
    /// Whether the report or the editors relate them.
    pub basis: RelationBasis,
}

/// The records that are related to a recommendation, grouped by type, in the order in which types are published.
#[must_use]
pub fn related(recommendation: RecommendationId) -> Vec<Related> {
    let relations = recommendation.get().related.iter();
    let found = relations.filter_map(|relation| {
        Some(Related { record: RecordId::find(relation.record, relation.id)?, basis: relation.basis })
    });
    let mut found: Vec<_> = found.collect();
    found.sort_by_key(|related| related.record);
    found
}

/// The recommendations to which a record is related.
#[must_use]
pub fn recommendations_of(record: RecordId) -> Vec<(RecommendationId, RelationBasis)> {
    let basis = |id: RecommendationId| related(id).into_iter().find(|other| other.record == record).map(|it| it.basis);
    RecommendationId::all().filter_map(|id| Some((id, basis(id)?))).collect()
}

/// The reporting States that the report credits with at least one of the measures among the given records,
/// alphabetically, without duplicates. A State where the United Nations works, or that is a party to an instrument, has
/// not thereby acted on a recommendation.
#[must_use]
pub fn credited_states(records: impl IntoIterator<Item = RecordId>) -> Vec<StateId> {
    let mut states: Vec<_> = records.into_iter().filter(|record| is_measure(*record)).flat_map(states_of).collect();
    states.sort_unstable();
    states.dedup();
    states
}

fn is_measure(record: RecordId) -> bool {
    record.record_type() == RecordType::Measure
}

/// The reporting States that a record names: those by which filters find it and, for a figure or a context point, those
/// in its text.
#[must_use]
pub fn states_of(record: RecordId) -> Vec<StateId> {
    if let RecordId::State(id) = record {
        return vec![id];
    }
    if let RecordId::Figure(id) = record {
        return named_in(id.get().what);
    }
    if let RecordId::Context(id) = record {
        return named_in(id.get().summary);
    }
    let states = searchable(record).values().into_iter().filter(|(key, _)| *key == FacetKey::State);
    states.filter_map(|(_, ordinal)| StateId::from_index(usize::from(ordinal))).collect()
}

/// The reporting States whose names are in a text.
fn named_in(text: &str) -> Vec<StateId> {
    let is_named = |id: &StateId| {
        let name = id.get().name.as_bytes();
        text.as_bytes().windows(name.len()).any(|part| part == name)
    };
    StateId::all().filter(is_named).collect()
}

/// A recommendation to which measures of a State are related.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RelatedRecommendation {
    /// The recommendation to which they are related.
    pub recommendation: RecommendationId,
    /// The related measures of the State, each with the basis of the relation.
    pub measures: Vec<(MeasureId, RelationBasis)>,
}

/// The recommendations to which measures credited to a State are related, in the order of the report.
#[must_use]
pub fn recommendations_for_state(state: StateId) -> Vec<RelatedRecommendation> {
    let measure = |other: Related| {
        let id = other.record.measure().filter(|id| id.get().states.contains(&state))?;
        Some((id, other.basis))
    };
    let answered = |recommendation: RecommendationId| RelatedRecommendation {
        recommendation,
        measures: related(recommendation).into_iter().filter_map(measure).collect(),
    };
    RecommendationId::all().map(answered).filter(|found| !found.measures.is_empty()).collect()
}
