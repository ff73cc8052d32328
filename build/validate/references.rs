//! References between records: each has a target, and no list contains anything twice.

use crate::compiler::error::{At, DataError};
use crate::compiler::kinds::Stored;
use crate::compiler::tables::Dataset;

use super::Check;

pub(super) fn check(dataset: &Dataset, errors: &mut Vec<DataError>) {
    dataset.check(&mut References(errors));
}

/// Resolves the references of a table and collects the errors.
struct References<'a>(&'a mut Vec<DataError>);

impl Check for References<'_> {
    fn table<T: Stored>(&mut self, dataset: &Dataset) {
        for (index, record) in T::table(dataset).iter().enumerate() {
            let at = record.id().map_or_else(|| At::entry::<T>(index), At::named::<T>);
            for (key, field) in record.fields() {
                self.0.extend(field.faults(dataset).into_iter().map(|fault| at.field(key).error(fault)));
            }
        }
    }
}
