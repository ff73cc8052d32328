//! Rules between records, and between records and the report. The value of a single field is checked when it is read.

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

/// A rule that is checked on every table.
pub(crate) trait Check {
    /// Checks a table against the rule.
    fn table<T: Stored>(&mut self, dataset: &Dataset);
}

/// All errors in the dataset.
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
