//! The records of one type that a selection leaves, in the order it asks for.
//!
//! For pages that list a type as it stands. Measures and instruments, which have orders of their own, are next door.

use crate::report::{PartialDate, RecordId, RecordType};

use super::{Outcome, Selection, SortKey, collection};

/// What a selection leaves of a type of record.
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
    let records = match selection.sort {
        Some(sort) if sort.key == SortKey::Date => {
            let order = sort.order(found.iter().map(|id| date_of(*id).map(rank_of_date)));
            order.into_iter().filter_map(|place| found.get(place).copied()).collect()
        }
        Some(sort) if sort.descending => found.into_iter().rev().collect(),
        _ => found,
    };
    Listing { records, outcome }
}

fn date_of(id: RecordId) -> Option<PartialDate> {
    if let RecordId::Development(id) = id { id.get().date } else { None }
}

/// Later dates rank higher; a whole year or month is before the days in it.
fn rank_of_date(date: PartialDate) -> u32 {
    let part = |part: Option<u8>| u32::from(part.unwrap_or(0));
    u32::from(date.year) * 10_000 + part(date.month) * 100 + part(date.day)
}
