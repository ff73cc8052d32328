//! The tables of the dataset, and the one dataset of the program, unpacked when it is first asked for.

use std::sync::LazyLock;

use super::{
    Conclusion, ContextPoint, Development, Entity, Figure, Initiative, Instrument, Measure, Note, Place,
    Recommendation, RecordType, Reference, Section, State, Statement, Topic, WithoutRecords,
};

/// The dataset.
pub static REPORT: Embedded = Embedded(LazyLock::new(|| Report::unpack(TEXTS, CODES)));

const TEXTS: &str = include_str!(concat!(env!("OUT_DIR"), "/report.txt"));
const CODES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/report.bin"));

/// Declares the tables: as fields of a dataset that has been read, and as what the program asks [`REPORT`] for.
macro_rules! tables {
    ($($(#[$meta:meta])* $table:ident: $Record:ident,)+) => {
        /// A dataset. Every slice is in the order of its data file, statements by instrument and State.
        #[derive(Debug)]
        pub struct Report {
            /// The SHA-256 of the data files, in hex: names exactly these data.
            pub data_hash: &'static str,
            $($(#[$meta])* pub $table: &'static [$Record],)+
        }

        impl Embedded {
            $($(#[$meta])* #[must_use] pub fn $table(&self) -> &'static [$Record] { self.report().$table })+
        }
    };
}

tables! {
    /// The 25 reporting States, alphabetically.
    states: State,
    /// Editorial topics, alphabetically.
    topics: Topic,
    /// Instruments: UN treaties, ILO conventions, regional.
    instruments: Instrument,
    /// Measures, paras. 36–53.
    measures: Measure,
    /// Other countries named.
    places: Place,
    /// Entities behind initiatives.
    entities: Entity,
    /// Statements, paras. 31–35.
    statements: Statement,
    /// Initiatives, paras. 54–58.
    initiatives: Initiative,
    /// Developments, paras. 21–28 and 35.
    developments: Development,
    /// Recommendations, paras. 64–65.
    recommendations: Recommendation,
    /// Conclusions, paras. 59–63.
    conclusions: Conclusion,
    /// Points of context, paras. 2–20.
    context: ContextPoint,
    /// Figures.
    figures: Figure,
    /// References.
    references: Reference,
    /// Notes on the source.
    notes: Note,
    /// The report's headings.
    sections: Section,
    /// Paragraphs that yield no record.
    without_records: WithoutRecords,
}

/// A dataset that is unpacked at the first look.
#[derive(Debug)]
pub struct Embedded(LazyLock<Report>);

impl Embedded {
    // The look whether it is unpacked, once and not at every use.
    #[inline(never)]
    fn report(&self) -> &Report {
        &self.0
    }

    /// The SHA-256 of the data files, in hex: names exactly these data.
    #[must_use]
    pub fn data_hash(&self) -> &'static str {
        self.report().data_hash
    }

    /// How many records of a type there are.
    #[must_use]
    pub fn count(&self, record: RecordType) -> usize {
        match record {
            RecordType::State => self.states().len(),
            RecordType::Instrument => self.instruments().len(),
            RecordType::Statement => self.statements().len(),
            RecordType::Measure => self.measures().len(),
            RecordType::Initiative => self.initiatives().len(),
            RecordType::Development => self.developments().len(),
            RecordType::Recommendation => self.recommendations().len(),
            RecordType::Conclusion => self.conclusions().len(),
            RecordType::Context => self.context().len(),
            RecordType::Figure => self.figures().len(),
            RecordType::Reference => self.references().len(),
            RecordType::Note => self.notes().len(),
        }
    }
}
