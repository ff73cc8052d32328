//! What the report cites: from a record to its footnotes and back, and the footnotes with the documents cited in the
//! text as one collection.

use std::sync::{LazyLock, OnceLock};

use crate::report::{RecordId, RecordType, ReferenceId, SourceId};

use super::{Collection, Outcome, Selection, collections::searchable};

/// The types of record that stand in the collection, in their order.
pub const CITED: [RecordType; 2] = [RecordType::Source, RecordType::Reference];

/// The footnotes whose marker stands in the sentence of a record.
pub fn sources_of(record: RecordId) -> impl Iterator<Item = SourceId> {
    SourceId::all().filter(move |id| id.get().records.contains(&record))
}

/// The footnotes at another sentence that may cite what a record without a footnote names.
pub fn unmarked_of(record: RecordId) -> impl Iterator<Item = SourceId> {
    SourceId::all().filter(move |id| id.get().unmarked.contains(&record))
}

/// The footnotes that cite a document.
pub fn footnotes_of(reference: ReferenceId) -> impl Iterator<Item = SourceId> {
    SourceId::all().filter(move |id| id.get().documents.contains(&reference))
}

/// The years of all works, each once, from the earliest.
pub fn years() -> &'static [&'static str] {
    static YEARS: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
        let works = SourceId::all().flat_map(|id| id.get().works);
        let mut years: Vec<u16> = works.filter_map(|work| work.date).map(|date| date.year).collect();
        years.sort_unstable();
        years.dedup();
        years.into_iter().map(|year| &*year.to_string().leak()).collect()
    });
    &YEARS
}

/// The collection of all footnotes and documents.
pub fn cited() -> &'static Collection {
    static CITATIONS: OnceLock<Collection> = OnceLock::new();
    CITATIONS.get_or_init(|| Collection::new(&every().map(searchable).collect::<Vec<_>>()))
}

/// Every footnote, then every document.
fn every() -> impl Iterator<Item = RecordId> {
    CITED.into_iter().flat_map(RecordId::every)
}

/// The footnotes and documents that a selection leaves, and the counts of the facet values.
#[must_use]
pub fn ask(selection: &Selection) -> (Vec<RecordId>, Outcome) {
    let outcome = cited().ask(selection);
    let hits = outcome.hits();
    let found = every().enumerate().filter(|(place, _)| hits.contains(*place)).map(|(_, id)| id).collect();
    (found, outcome)
}
