//! The records that the editors filed under a topic, of whatever type.

use crate::report::{RecordId, RecordType, TopicId};

use super::{FacetKey, collections::searchable, facet_key::ordinal};

/// The types of record that have topics, in the order in which the page of a topic shows them.
pub const TYPES: [RecordType; 7] = [
    RecordType::Figure,
    RecordType::Measure,
    RecordType::Recommendation,
    RecordType::Conclusion,
    RecordType::Initiative,
    RecordType::Development,
    RecordType::Context,
];

/// The records on a topic: type by type as in [`TYPES`], within each type in the order of the report.
#[must_use]
pub fn on_topic(id: TopicId) -> Vec<RecordId> {
    let filed = (FacetKey::Topic, ordinal(id.index()));
    let every = TYPES.into_iter().flat_map(RecordId::every);
    every.filter(|record| searchable(*record).values().contains(&filed)).collect()
}
