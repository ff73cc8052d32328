//! Ids: each stands once, and those that follow the text fit their paragraph and leave no number out.

use std::collections::{HashMap, HashSet};

use crate::compiler::error::{At, DataError, Fault};
use crate::compiler::kinds::{Identified, Numbered, Shape};
use crate::compiler::locator::Locator;
use crate::compiler::shapes::State;
use crate::compiler::tables::Dataset;

pub(super) fn check(dataset: &Dataset, errors: &mut Vec<DataError>) {
    unique(&dataset.states, errors);
    unique(&dataset.places, errors);
    places_are_no_states(dataset, errors);
    unique(&dataset.entities, errors);
    unique(&dataset.topics, errors);
    unique(&dataset.instruments, errors);
    numbered(&dataset.measures, errors);
    numbered(&dataset.initiatives, errors);
    numbered(&dataset.developments, errors);
    numbered(&dataset.recommendations, errors);
    numbered(&dataset.conclusions, errors);
    numbered(&dataset.context, errors);
    numbered(&dataset.figures, errors);
    unique(&dataset.references, errors);
    unique(&dataset.notes, errors);
    unique(&dataset.paragraphs.sections, errors);
}

/// An error in the id of a record.
fn wrong<T: Identified>(record: &T, fault: Fault) -> DataError {
    At::of(record).field(T::KEY).error(fault)
}

/// Each id stands once.
fn unique<T: Identified>(records: &[T], errors: &mut Vec<DataError>) {
    let mut seen = HashSet::new();
    for record in records.iter().filter(|record| !seen.insert(record.id())) {
        errors.push(wrong(record, Fault::Taken { id: record.id().to_owned(), by: T::KEY }));
    }
}

/// A country is looked up among both, so a slug must not stand for two.
fn places_are_no_states(dataset: &Dataset, errors: &mut Vec<DataError>) {
    for place in dataset.places.iter().filter(|place| dataset.states.iter().any(|state| state.id() == place.id())) {
        errors.push(wrong(place, Fault::Taken { id: place.id().to_owned(), by: State::KEY }));
    }
}

/// Records stand in the order of the text, and their ids count them within each paragraph.
fn numbered<T: Numbered>(records: &[T], errors: &mut Vec<DataError>) {
    unique(records, errors);
    let mut last = Locator::paragraph(0);
    let mut counts: HashMap<Locator, u16> = HashMap::new();
    let mut seen = HashSet::new();
    for record in records {
        let paragraph = record.paragraph();
        if paragraph < last {
            let fault = Fault::OutOfTextOrder { paragraph, after: last };
            errors.push(At::of(record).field("paragraph").error(fault));
        }
        last = paragraph;
        if seen.insert(record.id()) {
            let count = counts.entry(paragraph).or_default();
            errors.extend(fit::<T>(record.id(), paragraph, count).err().map(|fault| wrong(record, fault)));
        }
    }
}

/// Whether an id is the next one of its paragraph, counted so far.
fn fit<T: Numbered>(id: &str, paragraph: Locator, count: &mut u16) -> Result<(), Fault> {
    let number = paragraph.paragraph;
    let single = match paragraph.item {
        Some(item) => Some(format!("{number}-{item}")),
        None if T::SINGLE => Some(number.to_string()),
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
            // Counting goes on from here, so that one gap is reported once.
            *count = order;
            Err(Fault::IdSkips { id, expected })
        }
        _ => Err(Fault::IdElsewhere { id, paragraph, expected }),
    }
}
