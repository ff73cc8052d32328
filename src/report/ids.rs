//! Typed places of records in the report's tables.
//!
//! An id is only ever made from a record that exists, so looking it up cannot fail: the data compiler checks those in the
//! records, and a test those that have been unpacked.

use super::{
    Conclusion, ContextPoint, Development, Entity, Figure, Initiative, Instrument, Measure, Note, Place, REPORT,
    Recommendation, Reference, State, Statement, Topic,
    packed::{Packed, Unpacker},
    value::{Field, Value},
};

/// A table's length: the data compiler's tables are far smaller than `u16`.
fn count16(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}

/// Declares an id type over one table of [`REPORT`], whose records have a slug.
macro_rules! record_id {
    ($(#[$meta:meta])* $id:ident of $record:ident in $table:ident) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $id(u16);

        #[allow(dead_code, reason = "each table offers the same ways in")]
        impl $id {
            /// The record.
            #[must_use]
            pub fn get(self) -> &'static $record {
                &REPORT.$table()[usize::from(self.0)]
            }

            /// The record's name in links and files.
            #[must_use]
            pub fn slug(self) -> &'static str {
                self.get().slug
            }

            /// The record's place in its table.
            #[must_use]
            pub const fn index(self) -> usize {
                self.0 as usize
            }

            /// The ids of the whole table, in its order.
            pub fn all() -> impl ExactSizeIterator<Item = Self> + DoubleEndedIterator + Clone {
                (0..count16(REPORT.$table().len())).map(Self)
            }

            /// The id at this place of the table, if it reaches so far.
            #[must_use]
            pub fn from_index(index: usize) -> Option<Self> {
                (index < REPORT.$table().len()).then_some(u16::try_from(index).ok()?).map(Self)
            }

            /// The record with this slug, if there is one.
            #[must_use]
            pub fn from_slug(slug: &str) -> Option<Self> {
                Self::all().find(|id| id.get().slug == slug)
            }
        }

        impl Packed for $id {
            fn read(from: &mut Unpacker) -> Self {
                Self(from.number())
            }
        }

        impl Field for $id {
            fn value(&self) -> Value {
                Value::Text(self.slug())
            }
        }
    };
}

record_id!(/// A reporting State.
    StateId of State in states);
record_id!(/// A country that the report names and that did not report.
    PlaceId of Place in places);
record_id!(/// A United Nations or related entity.
    EntityId of Entity in entities);
record_id!(/// An editorial topic.
    TopicId of Topic in topics);
record_id!(/// An instrument.
    InstrumentId of Instrument in instruments);
record_id!(/// A statement on one State and one instrument.
    StatementId of Statement in statements);
record_id!(/// A national measure.
    MeasureId of Measure in measures);
record_id!(/// A United Nations initiative.
    InitiativeId of Initiative in initiatives);
record_id!(/// A development.
    DevelopmentId of Development in developments);
record_id!(/// A recommendation.
    RecommendationId of Recommendation in recommendations);
record_id!(/// A conclusion.
    ConclusionId of Conclusion in conclusions);
record_id!(/// A point of context.
    ContextId of ContextPoint in context);
record_id!(/// A figure.
    FigureId of Figure in figures);
record_id!(/// A reference.
    ReferenceId of Reference in references);
record_id!(/// A note on the source.
    NoteId of Note in notes);
