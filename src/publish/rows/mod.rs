//! The record types as rows: which columns each has, and what is in those that are named like no field. Columns are
//! a promise to those who read the files by program: they may be added at the end, never moved or renamed.
//!
//! What a column holds, and whether every row states it, follows from the type of its field or its cell. Coded columns
//! hold slugs, not words for people; those belong to `text`. Quoting and line ends belong to `csv`.

use crate::{
    explore::sources::sources_of,
    report::{Field, Fields, Holds, Kind, Record, RecordId, RecordType, StateId, Typed, Value, is_decimal},
};

use super::schema::{Column, Table};

/// The columns that say by which footnotes a record is backed or cited.
const FOOTNOTES: [&str; 2] = ["sources", "footnotes"];

/// A record that can leave the program, as a row of a table or as a JSON object.
pub trait Row: Record {
    /// The cells that differ from the fields, by the names of their columns.
    fn own_cells(&self) -> Fields;
}

impl dyn Row {
    /// What is in its columns: its fields, and the cells of its own.
    #[must_use]
    pub fn cells(&self) -> Fields {
        self.with_cells(true)
    }

    /// The record as a JSON object: all its fields. A cell of its own replaces the field of its name.
    #[must_use]
    pub fn object(&self) -> Fields {
        self.with_cells(false)
    }

    /// Its fields with the cells of its own in place of those of their names, and with the others after them, if
    /// wanted; footnotes in any case, because no other file of the record's type holds them.
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

/// The columns of a type of record.
trait Columns: Row + Typed {
    /// Their names, in their order.
    const NAMES: &'static [&'static str];
    /// Those that name a row.
    const KEY: &'static [&'static str];

    /// What the cells hold that differ from the fields.
    fn own_types() -> Vec<(&'static str, Holds)>;
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

            fn own_types() -> Vec<(&'static str, Holds)> {
                vec![$($((stringify!($name), <$type>::holds()),)?)+]
            }
        }
    };
}

mod actions;
mod footnotes;
mod guidance;
mod parties;
mod sources;

/// Finds what is declared for a type of record.
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

        /// The names of the columns of a type of record, in their order.
        #[must_use]
        pub const fn columns(record: RecordType) -> &'static [&'static str] {
            match record { $($(RecordType::$Type => <crate::report::$Record as Columns>::NAMES,)?)+ }
        }

        /// The name, without its ending, of the files of a record type.
        #[must_use]
        pub const fn file_stem(record: RecordType) -> &'static str {
            match record { $($(RecordType::$Type => stringify!($table),)?)+ }
        }

        /// The table of a type of record.
        #[must_use]
        pub fn table(record: RecordType) -> Table {
            match record { $($(RecordType::$Type => table_of::<crate::report::$Record>(record),)?)+ }
        }
    };
}

record_types!(published);

/// What a table holds: each column with what its own cell holds, or else the field of its name.
fn table_of<R: Columns>(record: RecordType) -> Table {
    let types = [R::own_types(), R::types()].concat();
    let column = |name: &&'static str| {
        let (name, Holds { kind, required, .. }) = types.iter().find(|(typed, _)| typed == name)?.clone();
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

/// The codes of States.
fn codes(states: &[StateId]) -> Vec<&'static str> {
    states.iter().map(|state| state.get().iso3).collect()
}

/// The numbers of the footnotes on which a record rests.
fn sources(record: RecordType, slug: &str) -> Vec<&'static str> {
    let mut numbers = Vec::new();
    for source in RecordId::find(record, slug).map(sources_of).unwrap_or_default() {
        numbers.push(source.slug());
    }
    numbers
}

/// A number that a JSON file gives as one; its record keeps it as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Number(&'static str);

impl Field for Number {
    fn value(&self) -> Value {
        // What is none stays text rather than spoil a file.
        if is_decimal(self.0) { Value::Decimal(self.0) } else { Value::Text(self.0) }
    }

    fn holds() -> Holds {
        Holds::all(Kind::Number)
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
