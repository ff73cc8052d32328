//! What a type of record must tell to be published. The formats are next door, the record types under `rows`.

use crate::report::{Fields, Record};

use super::cells::cells;

/// A type of record that can leave the program, as a row of a table or as a JSON object.
pub trait Published: Record {
    /// The name of its files without the ending: `measures`.
    const NAME: &'static str;

    /// The columns of its table, in their order. Each is named like a field of the record or like one of `derived`.
    const COLUMNS: &'static [&'static str];

    /// What only its table says, by the names of the columns.
    fn derived(&self) -> Fields {
        Vec::new()
    }

    /// The record as a row: one cell for each column, empty where the report states nothing.
    fn cells(&self) -> Vec<String> {
        cells(Self::COLUMNS, &self.fields(), &self.derived())
    }

    /// The record as a JSON object: all its fields as they stand, unless its type says otherwise.
    fn object(&self) -> Fields {
        self.fields()
    }
}
