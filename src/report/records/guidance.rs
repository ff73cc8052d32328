//! What the report makes of it: recommendations and what speaks to them, conclusions, context.

use crate::report::{
    Addressee, FigureId, Locator, NoteId, RecordType, RelationBasis, TopicId,
    packed::{Packed, Unpacker},
    value::{Field, Fields, Record, Value},
};

record! {
    /// The relation of a recommendation to a record that speaks to it.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Relation {
        /// The type of the other record.
        pub record: RecordType,
        /// Its slug; the data compiler has checked that it exists.
        pub id: &'static str,
        /// Whether the report relates them or we do.
        pub basis as "link": RelationBasis,
    }
}

impl Field for Relation {
    fn value(&self) -> Value {
        Value::Object(self.fields())
    }
}

record! {
    /// What the report recommends (paras. 64–65).
    #[derive(Debug)]
    pub struct Recommendation {
        /// `64-f`.
        pub slug as "recommendation": &'static str,
        /// Whom it addresses.
        pub addressee: Addressee,
        /// Editorial topics.
        pub topics: &'static [TopicId],
        /// Our summary.
        pub summary: &'static str,
        /// Records that speak to it.
        pub related: &'static [Relation],
        /// The source.
        pub paragraph: Locator,
    }
}

record! {
    /// What the report concludes (paras. 59–63).
    #[derive(Debug)]
    pub struct Conclusion {
        /// Paragraph and order.
        pub slug as "conclusion": &'static str,
        /// Editorial topics.
        pub topics: &'static [TopicId],
        /// Our summary.
        pub summary: &'static str,
        /// The source.
        pub paragraph: Locator,
        /// Notes on a contradiction or oddity.
        pub notes: &'static [NoteId],
    }
}

record! {
    /// A point of the report's context (paras. 2–20).
    #[derive(Debug)]
    pub struct ContextPoint {
        /// Paragraph and order.
        pub slug as "context": &'static str,
        /// Editorial topics.
        pub topics: &'static [TopicId],
        /// Our summary.
        pub summary: &'static str,
        /// Figures in it.
        pub figures: &'static [FigureId],
        /// The source.
        pub paragraph: Locator,
        /// Notes on a contradiction or oddity.
        pub notes: &'static [NoteId],
    }
}
