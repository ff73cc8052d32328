//! What was done: national measures, United Nations initiatives, global developments.

use crate::report::{
    Attribution, EntityId, FigureId, InitiativeHeading, Locator, MeasureKind, NoteId, PartialDate, PlaceId, StateId,
    Theme, TopicId,
    packed::{Packed, Unpacker},
    value::{Field, Fields, Record, Value},
};

record! {
    /// What a State reported doing (paras. 36–53).
    #[derive(Debug)]
    pub struct Measure {
        /// Paragraph and order: `40-3`.
        pub slug as "measure": &'static str,
        /// The report's sub-heading.
        pub theme: Theme,
        /// Editorial topics.
        pub topics: &'static [TopicId],
        /// The States credited; none for a statement about a group.
        pub states: &'static [StateId],
        /// How it is tied to its States.
        pub attribution: Attribution,
        /// How far it has got.
        pub kind: MeasureKind,
        /// Our summary.
        pub summary: &'static str,
        /// Exact names of laws, bodies, campaigns and programmes in it.
        pub names: &'static [&'static str],
        /// Figures in it.
        pub figures: &'static [FigureId],
        /// The source.
        pub paragraph: Locator,
        /// Notes on a contradiction or oddity.
        pub notes: &'static [NoteId],
    }
}

/// A country of an initiative: a reporting State or another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Country {
    /// One of the 25.
    State(StateId),
    /// Another country.
    Place(PlaceId),
}

impl Packed for Country {
    fn read(from: &mut Unpacker) -> Self {
        if bool::read(from) { Self::Place(Packed::read(from)) } else { Self::State(Packed::read(from)) }
    }
}

impl Field for Country {
    fn value(&self) -> Value {
        Value::Text(self.slug())
    }
}

impl Country {
    /// Its slug.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::State(id) => id.get().slug,
            Self::Place(id) => id.get().slug,
        }
    }

    /// Its name as in the report.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::State(id) => id.get().name,
            Self::Place(id) => id.get().name,
        }
    }
}

record! {
    /// What the United Nations system did (paras. 54–58).
    #[derive(Debug)]
    pub struct Initiative {
        /// Paragraph and order.
        pub slug as "initiative": &'static str,
        /// The report's sub-heading.
        pub heading: InitiativeHeading,
        /// Who did it.
        pub entities: &'static [EntityId],
        /// Where, or about whom: not States that report.
        pub countries: &'static [Country],
        /// Our summary.
        pub summary: &'static str,
        /// Exact names in it.
        pub names: &'static [&'static str],
        /// Figures in it.
        pub figures: &'static [FigureId],
        /// The source.
        pub paragraph: Locator,
        /// Notes on a contradiction or oddity.
        pub notes: &'static [NoteId],
    }
}

record! {
    /// A norm, resolution or meeting (paras. 21–28 and 35).
    #[derive(Debug)]
    pub struct Development {
        /// Paragraph and order.
        pub slug as "development": &'static str,
        /// The body that acted.
        pub body: &'static str,
        /// The document's symbol.
        pub symbol: Option<&'static str>,
        /// When, as exact as the report is.
        pub date: Option<PartialDate>,
        /// Reporting States that the report names in it.
        pub states: &'static [StateId],
        /// Our summary.
        pub summary: &'static str,
        /// The source.
        pub paragraph: Locator,
        /// Notes on a contradiction or oddity.
        pub notes: &'static [NoteId],
    }
}
