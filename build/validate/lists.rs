//! Rules for whole lists: their length and their order.

use crate::compiler::error::{At, DataError, Fault};
use crate::compiler::kinds::{Record, Shape};
use crate::compiler::shapes::{State, Topic};
use crate::compiler::tables::Dataset;
use crate::compiler::this_report::STATE_COUNT;

/// A longer list would not help readers choose.
const MOST_TOPICS: usize = 20;

pub(super) fn check(dataset: &Dataset, errors: &mut Vec<DataError>) {
    let states = dataset.states.len();
    if states != STATE_COUNT {
        errors.push(At::file::<State>().error(Fault::StateCount { found: states, expected: STATE_COUNT }));
    }
    let topics = dataset.topics.len();
    if topics > MOST_TOPICS {
        errors.push(At::file::<Topic>().error(Fault::TopicCount { found: topics, most: MOST_TOPICS }));
    }
    alphabetical(&dataset.states, |state| state.name.as_str(), errors);
    alphabetical(&dataset.topics, |topic| topic.name.as_str(), errors);
}

fn alphabetical<T: Shape + Record>(records: &[T], name: impl Fn(&T) -> &str, errors: &mut Vec<DataError>) {
    for pair in records.windows(2) {
        if let [before, record] = pair
            && name(before).to_lowercase() > name(record).to_lowercase()
        {
            let fault = Fault::OutOfAlphabet { name: name(record).to_owned(), after: name(before).to_owned() };
            errors.push(At::of(record).field("name").error(fault));
        }
    }
}
