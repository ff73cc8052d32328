//! What a type of record must tell to be published. The formats are next door, the record types under `rows`.

use std::borrow::Cow;

use serde::{Serialize, Serializer};

/// A type of record that can leave the program, as a row of a table or as a JSON object.
pub trait Published: Serialize {
    /// The name of its files without the ending: `measures`.
    const NAME: &'static str;

    /// The columns of its table, in their order.
    const COLUMNS: &'static [&'static str];

    /// The record as a row: one cell for each column, empty where the report states nothing.
    fn cells(&self) -> Vec<Cow<'static, str>>;

    /// Writes the record as a JSON object: as it stands, unless its type says otherwise.
    ///
    /// # Errors
    /// Only those of the serializer.
    fn object<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.serialize(serializer)
    }
}
