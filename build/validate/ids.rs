//! Ids: each occurs once, and ids in the order of the text match their paragraph and skip no number.

use std::collections::{HashMap, HashSet};

use crate::compiler::error::{At, DataError, Fault};
use crate::compiler::kinds::{Record, Shape, Stored, ids};
use crate::compiler::locator::Locator;
use crate::compiler::shapes::{Recommendation, State};
use crate::compiler::tables::Dataset;

use super::Check;

pub(super) fn check(dataset: &Dataset, errors: &mut Vec<DataError>) {
    dataset.check(&mut Ids(errors));
    places_are_no_states(dataset, errors);
}

/// Checks the ids of a table against its paragraphs.
struct Ids<'a>(&'a mut Vec<DataError>);

impl Check for Ids<'_> {
    fn table<T: Stored>(&mut self, dataset: &Dataset) {
        unique(T::table(dataset), self.0);
        numbered(T::table(dataset), self.0);
    }
}

/// An error in the id of a record.
fn wrong<T: Shape + Record>(record: &T, fault: Fault) -> DataError {
    At::of(record).field(T::KEY).error(fault)
}

/// Each id occurs once.
fn unique<T: Shape + Record>(records: &[T], errors: &mut Vec<DataError>) {
    let mut seen = HashSet::new();
    for record in records {
        if let Some(id) = record.id()
            && !seen.insert(id)
        {
            errors.push(wrong(record, Fault::Taken { id: id.to_owned(), by: T::KEY }));
        }
    }
}

/// A country is looked up among States and places, so no slug may be both.
fn places_are_no_states(dataset: &Dataset, errors: &mut Vec<DataError>) {
    let states = ids(&dataset.states);
    for place in dataset.places.iter().filter(|place| states.contains(&place.slug.as_str())) {
        errors.push(wrong(place, Fault::Taken { id: place.slug.as_str().to_owned(), by: State::KEY }));
    }
}

/// Records that come from one paragraph each are in the order of the text, and their ids number them within it.
fn numbered<T: Stored>(records: &[T], errors: &mut Vec<DataError>) {
    let mut last = Locator::paragraph(0);
    let mut counts: HashMap<Locator, u16> = HashMap::new();
    let mut seen = HashSet::new();
    for record in records {
        let (Some(id), Some(paragraph)) = (record.id(), record.paragraph()) else { return };
        if paragraph < last {
            let fault = Fault::OutOfTextOrder { paragraph, after: last };
            errors.push(At::of(record).field("paragraph").error(fault));
        }
        last = paragraph;
        if seen.insert(id) {
            let count = counts.entry(paragraph).or_default();
            errors.extend(fit::<T>(id, paragraph, count).err().map(|fault| wrong(record, fault)));
        }
    }
}

/// Checks that an id is the next one of its paragraph, after `count` others.
fn fit<T: Shape>(id: &str, paragraph: Locator, count: &mut u16) -> Result<(), Fault> {
    let number = paragraph.paragraph;
    let single = match paragraph.item {
        Some(item) => Some(format!("{number}-{item}")),
        // A paragraph or sub-item has at most one recommendation.
        None if T::KEY == Recommendation::KEY => Some(number.to_string()),
        None => None,
    };
    let expected = single.clone().unwrap_or_else(|| format!("{number}-{}", *count + 1));
    if id == expected {
        *count += 1;
        return Ok(());
    }
    let id = id.to_owned();
    match id.strip_prefix(&format!("{number}-")).and_then(|order| order.parse().ok()) {
        Some(order) if single.is_none() => {
            // Counting continues from here, so that one gap is reported only once.
            *count = order;
            Err(Fault::IdSkips { id, expected })
        }
        _ => Err(Fault::IdElsewhere { id, paragraph, expected }),
    }
}
