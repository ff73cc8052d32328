//! The id of a record of any type, used by search, relations and the pages of paragraphs.

use super::{
    FieldType, Fields, Kind, Locator, MeasureId, PARAGRAPH_OF_STATES, Record, RecordType, Value,
    packed::{Packed, Unpacker},
};

/// Declares the id of a record of any type.
macro_rules! any_record {
    ($(
        #[doc = $doc:literal] $slug:literal, $table:ident, $Record:ident, $Id:ident, $one:literal
        $(, $Type:ident, $linked:literal)?;
    )+) => {
        /// The id of a record of any type.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum RecordId { $($(#[doc = $doc] $Type(super::$Id),)?)+ }

        impl RecordId {
            /// The record of this type at this index of its table, if it exists.
            #[must_use]
            pub fn at(record: RecordType, index: usize) -> Option<Self> {
                match record { $($(RecordType::$Type => super::$Id::from_index(index).map(Self::$Type),)?)+ }
            }

            /// Reads the next id of this type; its record may not exist yet while a dataset is being read.
            fn read(record: RecordType, from: &mut Unpacker) -> Self {
                match record { $($(RecordType::$Type => Self::$Type(Packed::read(from)),)?)+ }
            }

            /// The type of the record.
            #[must_use]
            pub const fn record_type(self) -> RecordType {
                match self { $($(Self::$Type(_) => RecordType::$Type,)?)+ }
            }

            /// Its index in the table of its type.
            #[must_use]
            pub const fn index(self) -> usize {
                match self { $($(Self::$Type(id) => id.index(),)?)+ }
            }

            /// Its slug, which is unique among the records of its type.
            #[must_use]
            pub fn slug(self) -> &'static str {
                match self { $($(Self::$Type(id) => id.get().slug,)?)+ }
            }

            /// Its fields by name, in the order in which they are declared.
            #[must_use]
            pub fn fields(self) -> Fields {
                match self { $($(Self::$Type(id) => id.get().fields(),)?)+ }
            }

            /// Where in the report it comes from; empty for a note on the whole report, and for a State.
            fn named_paragraphs(self) -> &'static [Locator] {
                match self { $($(Self::$Type(id) => id.get().paragraphs(),)?)+ }
            }
        }
    };
}

record_types!(any_record);

impl Packed for RecordId {
    fn read(from: &mut Unpacker) -> Self {
        Self::read(RecordType::read(from), from)
    }
}

/// Written as `measure.40-3`, because slugs of different types may be the same. The trait is not imported, because its
/// `paragraphs` would take precedence on references to an id.
impl super::Field for RecordId {
    fn value(&self) -> Value {
        Value::Made([self.record_type().slug(), ".", self.slug()].concat())
    }

    fn field_type() -> FieldType {
        FieldType::all(Kind::Text)
    }
}

impl RecordId {
    /// The record of this type with this slug, if it exists.
    #[must_use]
    pub fn find(record: RecordType, slug: &str) -> Option<Self> {
        Self::every(record).find(|id| id.slug() == slug)
    }

    /// Its name among records of all types: `measure.40-3`.
    #[must_use]
    pub fn name(self) -> String {
        [self.record_type().slug(), ".", self.slug()].concat()
    }

    /// The id of its element on a page that lists it: `measure-40-3`.
    #[must_use]
    pub fn anchor(self) -> String {
        [self.record_type().slug(), "-", self.slug()].concat()
    }

    /// The record of this name, if it exists.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let (record, slug) = name.split_once('.')?;
        Self::find(RecordType::from_slug(record)?, slug)
    }

    /// Where in the report it comes from; empty for a note on the whole report.
    #[must_use]
    pub fn paragraphs(self) -> Vec<Locator> {
        if self.record_type() == RecordType::State {
            vec![PARAGRAPH_OF_STATES]
        } else {
            self.named_paragraphs().to_vec()
        }
    }

    /// Every record of a type, in the order of its table.
    pub fn every(record: RecordType) -> impl Iterator<Item = Self> {
        (0..).map_while(move |index| Self::at(record, index))
    }

    /// The measure, if it is one.
    #[must_use]
    pub const fn measure(&self) -> Option<MeasureId> {
        if let Self::Measure(id) = self { Some(*id) } else { None }
    }

    /// Every record that comes from a paragraph, by type.
    pub fn from_paragraph(number: u8) -> impl Iterator<Item = Self> {
        RecordType::ALL
            .iter()
            .flat_map(|record| Self::every(*record))
            .filter(move |id| id.paragraphs().iter().any(|locator| locator.paragraph == number))
    }
}
