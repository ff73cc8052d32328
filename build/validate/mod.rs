//! What records owe each other and the report. What a single field may hold is checked as it is read.

mod coverage;
mod footnotes;
mod ids;
mod judgements;
mod lists;
mod references;
mod rules;

use super::error::DataError;
use super::kinds::Stored;
use super::tables::Dataset;

/// A rule that every table is checked against.
pub(crate) trait Check {
    /// Holds one against it.
    fn table<T: Stored>(&mut self, dataset: &Dataset);
}

/// Everything that is wrong.
pub(crate) fn check(dataset: &Dataset) -> Vec<DataError> {
    let mut errors = Vec::new();
    ids::check(dataset, &mut errors);
    lists::check(dataset, &mut errors);
    references::check(dataset, &mut errors);
    rules::check(dataset, &mut errors);
    judgements::check(dataset, &mut errors);
    footnotes::check(dataset, &mut errors);
    coverage::check(dataset, &mut errors);
    errors
}
