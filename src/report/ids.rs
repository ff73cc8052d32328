//! Typed indexes of records in the report's tables.
//!
//! An id is only made for a record that exists, so looking it up cannot fail: the data compiler checks the ids in
//! records, and a test checks those that were unpacked.

use super::{
    REPORT, RecordType,
    packed::{Packed, Unpacker},
    value::{Field, FieldType, Kind, Value},
};

/// Converts the length of a table; the data compiler's tables are far smaller than `u16::MAX`.
fn count16(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}

/// Declares the ids, each for one table of [`REPORT`], whose records have slugs.
macro_rules! ids {
    ($(
        #[doc = $doc:literal] $slug:literal, $table:ident, $Record:ident, $Id:ident, $one:literal
        $(, $Type:ident, $linked:literal)?;
    )+) => { $(
        #[doc = $doc]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $Id(u16);

        #[allow(dead_code, reason = "each table offers the same ways in")]
        impl $Id {
            /// The record with this id.
            #[must_use]
            pub fn get(self) -> &'static super::$Record {
                &REPORT.$table()[usize::from(self.0)]
            }

            /// The record's name in links and files.
            #[must_use]
            pub fn slug(self) -> &'static str {
                self.get().slug
            }

            /// The record's index in its table.
            #[must_use]
            pub const fn index(self) -> usize {
                self.0 as usize
            }

            /// The ids of the whole table, in order.
            pub fn all() -> impl ExactSizeIterator<Item = Self> + DoubleEndedIterator + Clone {
                (0..count16(REPORT.$table().len())).map(Self)
            }

            /// The id at this index of the table, if it exists.
            #[must_use]
            pub fn from_index(index: usize) -> Option<Self> {
                (index < REPORT.$table().len()).then_some(u16::try_from(index).ok()?).map(Self)
            }

            /// The record with this slug, if it exists.
            #[must_use]
            pub fn from_slug(slug: &str) -> Option<Self> {
                Self::all().find(|id| id.get().slug == slug)
            }
        }

        impl Packed for $Id {
            fn read(from: &mut Unpacker) -> Self {
                Self(from.number())
            }
        }

        impl Field for $Id {
            fn value(&self) -> Value {
                Value::Text(self.slug())
            }

            fn field_type() -> FieldType {
                let points_to: &[RecordType] = &[$(RecordType::$Type)?];
                FieldType { points_to: points_to.first().copied(), ..FieldType::all(Kind::Text) }
            }
        }
    )+ };
}

record_types!(ids);
