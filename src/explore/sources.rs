//! What the report cites: from a record to its footnotes, and the footnotes with the documents cited in the text as one
//! collection.
//!
//! Plain loops are used because each chain of iterators over ids would add half a kilobyte to the page.

use std::sync::OnceLock;

use crate::report::{REPORT, RecordId, RecordType, ReferenceId, Source, SourceId};

use super::{Collection, Outcome, Selection, collections::built};

/// The record types in the collection, in their order.
pub const CITED: [RecordType; 2] = [RecordType::Source, RecordType::Reference];

/// The footnotes whose marker is in the sentence of a record.
#[must_use]
pub fn sources_of(record: RecordId) -> Vec<SourceId> {
    footnotes(&|source| source.records.contains(&record))
}

/// The footnotes of another sentence that may cite what a record without a footnote names.
#[must_use]
pub fn unmarked_of(record: RecordId) -> Vec<SourceId> {
    footnotes(&|source| source.unmarked.contains(&record))
}

/// Whether a record of the types that pages and lists say it of has no footnote.
#[must_use]
pub fn lacks_footnote(record: RecordId) -> bool {
    matches!(record.record_type(), RecordType::Context | RecordType::Figure) && sources_of(record).is_empty()
}

/// The footnotes that cite a document.
#[must_use]
pub fn footnotes_of(reference: ReferenceId) -> Vec<SourceId> {
    footnotes(&|source| source.documents.contains(&reference))
}

#[inline(never)]
fn footnotes(wanted: &dyn Fn(&Source) -> bool) -> Vec<SourceId> {
    let mut found = Vec::new();
    for id in SourceId::all() {
        if wanted(id.get()) {
            found.push(id);
        }
    }
    found
}

/// The collection of all footnotes and documents.
pub fn cited() -> &'static Collection {
    static CITATIONS: OnceLock<Collection> = OnceLock::new();
    CITATIONS.get_or_init(|| built(&CITED))
}

/// The footnotes and documents that a selection leaves, and the counts of the facet values.
#[must_use]
pub fn ask(selection: &Selection) -> (Vec<RecordId>, Outcome) {
    let (outcome, mut found) = (cited().ask(selection), Vec::new());
    let sources = REPORT.sources().len();
    for place in outcome.places() {
        found.extend(match place.checked_sub(sources) {
            None => RecordId::at(RecordType::Source, place),
            Some(place) => RecordId::at(RecordType::Reference, place),
        });
    }
    (found, outcome)
}
