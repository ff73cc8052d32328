//! What the report says: the record types and the dataset itself, packed in.
//!
//! Here belong facts and the ways to look one up by its id. Questions over many records belong to `explore`, words of
//! the interface to `text`. This room knows no other.

mod date;
mod ids;
mod locator;
mod packed;
mod record_id;
mod records;
mod unpack;
mod value;
mod vocabulary;

pub use date::PartialDate;
pub use ids::{
    ConclusionId, ContextId, DevelopmentId, EntityId, FigureId, InitiativeId, InstrumentId, MeasureId, NoteId, PlaceId,
    RecommendationId, ReferenceId, StateId, StatementId, TopicId,
};
pub use locator::{Locator, ParagraphNumber};
pub use record_id::RecordId;
pub use records::{
    Conclusion, ContextPoint, Country, Development, Entity, Figure, Initiative, Instrument, Measure, Note, Place,
    Recommendation, Reference, Relation, Section, State, Statement, Topic, WithoutRecords, WorldwideCount,
};
pub use unpack::{Embedded, REPORT};
pub use value::{Fields, Record, Value};
pub use vocabulary::{
    Addressee, Attribution, Basis, Family, FigureSubject, InitiativeHeading, Link, MeasureKind, NoteKind, RecordType,
    Region, Status, Theme,
};

/// The whole dataset. Every slice is in the order of its data file, statements by instrument and State.
#[derive(Debug)]
pub struct Report {
    /// The SHA-256 of the data files, in hex: names exactly these data.
    pub data_hash: &'static str,
    /// The 25 reporting States, alphabetically.
    pub states: &'static [State],
    /// Other countries named.
    pub places: &'static [Place],
    /// Entities behind initiatives.
    pub entities: &'static [Entity],
    /// Editorial topics, alphabetically.
    pub topics: &'static [Topic],
    /// Instruments: UN treaties, ILO conventions, regional.
    pub instruments: &'static [Instrument],
    /// Statements, paras. 31–35.
    pub statements: &'static [Statement],
    /// Measures, paras. 36–53.
    pub measures: &'static [Measure],
    /// Initiatives, paras. 54–58.
    pub initiatives: &'static [Initiative],
    /// Developments, paras. 21–28 and 35.
    pub developments: &'static [Development],
    /// Recommendations, paras. 64–65.
    pub recommendations: &'static [Recommendation],
    /// Conclusions, paras. 59–63.
    pub conclusions: &'static [Conclusion],
    /// Points of context, paras. 2–20.
    pub context: &'static [ContextPoint],
    /// Figures.
    pub figures: &'static [Figure],
    /// References.
    pub references: &'static [Reference],
    /// Notes on the source.
    pub notes: &'static [Note],
    /// The report's headings.
    pub sections: &'static [Section],
    /// Paragraphs that yield no record.
    pub without_records: &'static [WithoutRecords],
}

impl Report {
    /// How many records of a type there are.
    #[must_use]
    pub const fn count(&self, record: RecordType) -> usize {
        match record {
            RecordType::State => self.states.len(),
            RecordType::Instrument => self.instruments.len(),
            RecordType::Statement => self.statements.len(),
            RecordType::Measure => self.measures.len(),
            RecordType::Initiative => self.initiatives.len(),
            RecordType::Development => self.developments.len(),
            RecordType::Recommendation => self.recommendations.len(),
            RecordType::Conclusion => self.conclusions.len(),
            RecordType::Context => self.context.len(),
            RecordType::Figure => self.figures.len(),
            RecordType::Reference => self.references.len(),
            RecordType::Note => self.notes.len(),
        }
    }
}

/// The symbol of the report.
pub const SYMBOL: &str = "A/72/215";
/// The title of the report.
pub const TITLE: &str = "Violence against women migrant workers";
/// The official document.
pub const OFFICIAL_URL: &str = "https://undocs.org/A/72/215";
/// The first month of the period that the report covers (para. 2).
pub const PERIOD_FIRST: PartialDate = PartialDate { year: 2015, month: Some(7), day: None };
/// Its last month.
pub const PERIOD_LAST: PartialDate = PartialDate { year: 2017, month: Some(6), day: None };
/// The number of the last paragraph.
pub const LAST_PARAGRAPH: u8 = ParagraphNumber::LAST;
