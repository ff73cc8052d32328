//! One search over all kinds of record.

use crate::report::{RecordId, RecordType};

use faceted_search::TextQuery;

use super::collection;

/// The order in which kinds of record are answered with: what a reader most often looks for comes first.
const ORDER: [RecordType; RecordType::ALL.len()] = [
    RecordType::State,
    RecordType::Instrument,
    RecordType::Measure,
    RecordType::Statement,
    RecordType::Recommendation,
    RecordType::Initiative,
    RecordType::Development,
    RecordType::Context,
    RecordType::Conclusion,
    RecordType::Figure,
    RecordType::Source,
    RecordType::Reference,
    RecordType::Note,
];

/// The records of one kind that a search finds; at least one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The type of all its records.
    pub record: RecordType,
    /// What was found, in the order of the report.
    pub found: Vec<RecordId>,
}

/// Everything that a search finds, by kind; nothing for a search without words.
#[must_use]
pub fn search(text: &str) -> Vec<Group> {
    let query = TextQuery::parse(text);
    if query.is_empty() {
        return Vec::new();
    }
    let group = |record: RecordType| {
        let places = collection(record).search(&query).into_iter();
        Group { record, found: places.filter_map(|place| RecordId::at(record, place)).collect() }
    };
    ORDER.into_iter().map(group).filter(|group| !group.found.is_empty()).collect()
}

/// How many records there are of all kinds.
#[must_use]
pub fn total() -> usize {
    ORDER.iter().map(|record| crate::report::REPORT.count(*record)).sum()
}
