//! The records of one type that a selection leaves, in the order it asks for.
//!
//! Used by pages that list a type without further structure. Measures and instruments, which have their own orders, are
//! in `measures` and `statements`.

use crate::report::{MainSection, PartialDate, RecordId, RecordType, main_section_of};

use super::{Outcome, Selection, SortKey, collection, sort::rank_of};

/// The records of one type that a selection leaves.
#[derive(Debug)]
pub struct Listing {
    /// The records, in order.
    pub records: Vec<RecordId>,
    /// The counts of the facet values.
    pub outcome: Outcome,
}

/// The records of a type that a selection leaves: in the report's order, from its end, or by date.
#[must_use]
pub fn listing(record: RecordType, selection: &Selection) -> Listing {
    let outcome = collection(record).ask(selection);
    let found: Vec<_> = outcome.places().filter_map(|place| RecordId::at(record, place)).collect();
    let Some(sort) = selection.sort else { return Listing { records: found, outcome } };
    let order = sort.order(found.iter().map(|id| rank(*id, sort.key)));
    let records = order.into_iter().filter_map(|place| found.get(place).copied()).collect();
    Listing { records, outcome }
}

/// The main section of the report in which the first paragraph of a record stands.
#[must_use]
pub fn section_of(id: RecordId) -> Option<MainSection> {
    id.paragraphs().first().map(|first| main_section_of(*first))
}

/// The rank of a record by a column; `None` if it is sorted by date and has none.
fn rank(id: RecordId, key: SortKey) -> Option<u32> {
    match key {
        SortKey::Date => date_of(id).map(rank_of_date),
        // The columns of other tables do not apply to the records of a list.
        SortKey::Paragraph
        | SortKey::State
        | SortKey::Name
        | SortKey::Count2015
        | SortKey::Count2017
        | SortKey::Change
        | SortKey::StatesNamed => Some(rank_of(id.index())),
    }
}

/// The date by which a record is sorted. Only the list of developments offers that order.
fn date_of(id: RecordId) -> Option<PartialDate> {
    let RecordId::Development(id) = id else { return None };
    id.get().date
}

/// Later dates rank higher; a whole year or month ranks before the days in it.
fn rank_of_date(date: PartialDate) -> u32 {
    let part = |part: Option<u8>| u32::from(part.unwrap_or(0));
    u32::from(date.year) * 10_000 + part(date.month) * 100 + part(date.day)
}
