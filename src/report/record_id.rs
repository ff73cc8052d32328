//! A record of any type: what search, relations and paragraph pages hand around.

use super::{
    ConclusionId, ContextId, DevelopmentId, FigureId, InitiativeId, InstrumentId, Locator, MeasureId, NoteId,
    RecommendationId, RecordType, ReferenceId, StateId, StatementId,
};

/// The paragraph whose footnote lists the reporting States.
const REPORTING_STATES: Locator = Locator::paragraph(4);

/// Declares the id of a record of any type.
macro_rules! any_record {
    ($($type:ident($id:ident),)+) => {
        /// The id of a record of any type.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum RecordId { $(#[doc = "Of the type of this name."] $type($id),)+ }

        impl RecordId {
            /// The record of this type at this place of its table, if it reaches so far.
            #[must_use]
            pub fn at(record: RecordType, index: usize) -> Option<Self> {
                match record { $(RecordType::$type => $id::from_index(index).map(Self::$type),)+ }
            }

            /// The record of this type with this slug, if there is one.
            #[must_use]
            pub fn find(record: RecordType, slug: &str) -> Option<Self> {
                match record { $(RecordType::$type => $id::from_slug(slug).map(Self::$type),)+ }
            }

            /// Its type.
            #[must_use]
            pub const fn record_type(self) -> RecordType {
                match self { $(Self::$type(_) => RecordType::$type,)+ }
            }

            /// Its place in the table of its type.
            #[must_use]
            pub const fn index(self) -> usize {
                match self { $(Self::$type(id) => id.index(),)+ }
            }

            /// Its slug, which is its own among the records of its type.
            #[must_use]
            pub fn slug(self) -> &'static str {
                match self { $(Self::$type(id) => id.get().slug,)+ }
            }
        }
    };
}

any_record! {
    State(StateId),
    Instrument(InstrumentId),
    Statement(StatementId),
    Measure(MeasureId),
    Initiative(InitiativeId),
    Development(DevelopmentId),
    Recommendation(RecommendationId),
    Conclusion(ConclusionId),
    Context(ContextId),
    Figure(FigureId),
    Reference(ReferenceId),
    Note(NoteId),
}

impl RecordId {
    /// Where in the report it comes from; nothing for a note on the whole of it.
    #[must_use]
    pub fn paragraphs(self) -> Vec<Locator> {
        match self {
            Self::State(_) => vec![REPORTING_STATES],
            Self::Instrument(id) => id.get().paragraphs.to_vec(),
            Self::Statement(id) => vec![id.get().paragraph],
            Self::Measure(id) => vec![id.get().paragraph],
            Self::Initiative(id) => vec![id.get().paragraph],
            Self::Development(id) => vec![id.get().paragraph],
            Self::Recommendation(id) => vec![id.get().paragraph],
            Self::Conclusion(id) => vec![id.get().paragraph],
            Self::Context(id) => vec![id.get().paragraph],
            Self::Figure(id) => vec![id.get().paragraph],
            Self::Reference(id) => id.get().paragraphs.to_vec(),
            Self::Note(id) => id.get().paragraphs.to_vec(),
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
