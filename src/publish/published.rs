//! What a type of record must tell to be published. The formats are next door, the record types under `rows`.

use std::borrow::Cow;

use crate::report::{Fields, Record};

/// A type of record that can leave the program, as a row of a table or as a JSON object.
pub trait Published: Record {
    /// The name of its files without the ending: `measures`.
    const NAME: &'static str;

    /// The columns of its table, in their order.
    const COLUMNS: &'static [&'static str];

    /// The record as a row: one cell for each column, empty where the report states nothing.
    fn cells(&self) -> Vec<Cow<'static, str>>;

    /// The record as a JSON object: all its fields as they stand, unless its type says otherwise.
    fn object(&self) -> Fields {
        self.fields()
    }
}
