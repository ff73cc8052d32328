//! The record types as rows: their columns, and the contents of columns that are not fields. Programs that read the
//! files rely on the columns: they may be added at the end, but never moved or renamed.
//!
//! What a column contains, and whether it may be empty, follows from the type of its field or cell. Coded columns
//! contain slugs; words for people belong to `text`. Quoting and line endings belong to `csv`.

use crate::{
    explore::sources::sources_of,
    report::{Field, FieldType, Fields, Kind, Record, RecordId, RecordType, StateId, Typed, Value, is_decimal},
};

use super::schema::{Column, Table};

/// The columns with the footnotes that support or cite a record.
const FOOTNOTES: [&str; 2] = ["sources", "footnotes"];

/// A record that can be exported, as a row of a table or as a JSON object.
pub trait Row: Record {
    /// The cells that differ from the fields, with the names of their columns.
    fn own_cells(&self) -> Fields;
}

impl dyn Row {
    /// The values of its columns: its fields and its own cells.
    #[must_use]
    pub fn cells(&self) -> Fields {
        self.with_cells(true)
    }

    /// The record as a JSON object: all its fields. An own cell replaces the field of the same name.
    #[must_use]
    pub fn object(&self) -> Fields {
        self.with_cells(false)
    }

    /// Its fields, with its own cells replacing fields of the same name. The other cells follow if `others` is set;
    /// footnotes always follow, because no other file of the record's type contains them.
    #[inline(never)]
    fn with_cells(&self, others: bool) -> Fields {
        let mut fields = self.fields();
        for (name, cell) in self.own_cells() {
            match fields.iter_mut().find(|(field, _)| *field == name) {
                Some((_, value)) => *value = cell,
                None if others || FOOTNOTES.contains(&name) => fields.push((name, cell)),
                None => {}
            }
        }
        fields
    }
}

/// The columns of a record type.
trait Columns: Row + Typed {
    /// The names of the columns, in order.
    const NAMES: &'static [&'static str];
    /// The columns that identify a row.
    const KEY: &'static [&'static str];

    /// The types of the cells that differ from the fields.
    fn own_types() -> Vec<(&'static str, FieldType)>;
}

/// Declares the columns of a type of record. A column is named like the
/// field that is in it, or comes with its type and its cell.
macro_rules! columns {
    ($Record:ident as $it:ident by [$($key:literal),+] {
        $($name:ident $(: $type:ty = $cell:expr)?,)+
    }) => {
        impl super::Row for $Record {
            #[allow(unused_variables, reason = "some have no cells of their own")]
            fn own_cells(&self) -> Fields {
                let $it = self;
                vec![$($((stringify!($name), { let cell: $type = $cell; cell.value() }),)?)+]
            }
        }

        impl super::Columns for $Record {
            const NAMES: &'static [&'static str] = &[$(stringify!($name)),+];
            const KEY: &'static [&'static str] = &[$($key),+];

            fn own_types() -> Vec<(&'static str, FieldType)> {
                vec![$($((stringify!($name), <$type>::field_type()),)?)+]
            }
        }
    };
}

mod actions;
mod footnotes;
mod guidance;
mod parties;
mod sources;

/// Defines the lookup of what is declared for each record type.
macro_rules! published {
    ($(
        #[doc = $doc:literal] $slug:literal, $table:ident, $Record:ident, $Id:ident, $one:literal
        $(, $Type:ident, $linked:literal)?;
    )+) => {
        /// The record as a row.
        #[must_use]
        pub fn row(id: RecordId) -> &'static dyn Row {
            match id { $($(RecordId::$Type(id) => id.get(),)?)+ }
        }

        /// The names of the columns of a record type, in order.
        #[must_use]
        pub const fn columns(record: RecordType) -> &'static [&'static str] {
            match record { $($(RecordType::$Type => <crate::report::$Record as Columns>::NAMES,)?)+ }
        }

        /// The name of the files of a record type, without the extension.
        #[must_use]
        pub const fn file_stem(record: RecordType) -> &'static str {
            match record { $($(RecordType::$Type => stringify!($table),)?)+ }
        }

        /// The table of a record type.
        #[must_use]
        pub fn table(record: RecordType) -> Table {
            match record { $($(RecordType::$Type => table_of::<crate::report::$Record>(record),)?)+ }
        }
    };
}

record_types!(published);

/// The table of a record type: each column has the type of its own cell, or else of the field of the same name.
fn table_of<R: Columns>(record: RecordType) -> Table {
    let types = [R::own_types(), R::types()].concat();
    let column = |name: &&'static str| {
        let (name, FieldType { kind, required, .. }) = types.iter().find(|(typed, _)| typed == name)?.clone();
        Some(Column { name, kind, required })
    };
    let points_to = |name: &&'static str| {
        let (name, holds) = types.iter().find(|(typed, _)| typed == name)?;
        Some((*name, holds.points_to?))
    };
    Table {
        record,
        columns: R::NAMES.iter().filter_map(column).collect(),
        key: R::KEY.to_vec(),
        points_to: R::NAMES.iter().filter_map(points_to).collect(),
    }
}

/// The ISO codes of States.
fn codes(states: &[StateId]) -> Vec<&'static str> {
    states.iter().map(|state| state.get().iso3).collect()
}

/// The numbers of the footnotes that support a record.
fn sources(record: RecordType, slug: &str) -> Vec<&'static str> {
    let mut numbers = Vec::new();
    for source in RecordId::find(record, slug).map(sources_of).unwrap_or_default() {
        numbers.push(source.slug());
    }
    numbers
}

/// A number that the record stores as text and JSON files write as a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Number(&'static str);

impl Field for Number {
    fn value(&self) -> Value {
        // What is none stays text rather than spoil a file.
        if is_decimal(self.0) { Value::Decimal(self.0) } else { Value::Text(self.0) }
    }

    fn field_type() -> FieldType {
        FieldType::all(Kind::Number)
    }
}

#[cfg(test)]
mod tests {
    use super::{FOOTNOTES, RecordType, columns};

    #[test]
    fn what_names_footnotes_is_a_column() {
        for name in FOOTNOTES {
            assert!(RecordType::ALL.iter().any(|record| columns(*record).contains(&name)), "{name}");
        }
    }
}
