//! The errors in the data. Every message is one sentence that names the file, the record and the field.

use std::fmt;

use super::breach::Breach;
use super::footnotes::FootnoteFault;
use super::kinds::{Record, Shape};
use super::locator::Locator;

/// The location of an error in the data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct At {
    file: &'static str,
    record: Option<String>,
    field: Option<String>,
}

impl At {
    /// A whole file.
    pub(crate) fn file<T: Shape>() -> Self {
        Self { file: T::FILE, record: None, field: None }
    }

    /// A record, identified by its id.
    pub(crate) fn of<T: Shape + Record>(record: &T) -> Self {
        record.id().map_or_else(Self::file::<T>, Self::named::<T>)
    }

    /// A record of which perhaps only the id could be read.
    pub(crate) fn named<T: Shape>(id: &str) -> Self {
        Self { record: Some(format!("{} {id}", T::KEY)), ..Self::file::<T>() }
    }

    /// A record identified only by its index in the file, counted from 0.
    pub(crate) fn entry<T: Shape>(index: usize) -> Self {
        Self { record: Some(format!("entry {}", index + 1)), ..Self::file::<T>() }
    }

    /// The words for a record.
    pub(crate) fn words<T: Shape>(id: &str) -> Self {
        Self { file: T::WORDS_FILE, ..Self::named::<T>(id) }
    }

    /// A field of this record.
    pub(crate) fn field(&self, field: impl Into<String>) -> Self {
        Self { field: Some(field.into()), ..self.clone() }
    }

    /// An error at this location.
    pub(crate) fn error(self, fault: Fault) -> DataError {
        DataError::Record { at: self, fault: Box::new(fault) }
    }
}

impl fmt::Display for At {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "data/{}", self.file)?;
        if let Some(record) = &self.record {
            write!(f, ": {record}")?;
        }
        if let Some(field) = &self.field {
            write!(f, ": field {field}")?;
        }
        Ok(())
    }
}

/// An error in the data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum DataError {
    /// A file is missing.
    Missing { file: &'static str },
    /// The folder has a file that the compiler does not read.
    Stray { file: String },
    /// A file exists but cannot be read.
    Unreadable { file: &'static str, reason: String },
    /// A file is not JSON, or does not have the outer structure that it should have.
    Syntax { file: &'static str, line: usize, column: usize, reason: String },
    /// A record is invalid.
    Record { at: At, fault: Box<Fault> },
}

impl fmt::Display for DataError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing { file } => write!(f, "data/{file}: the file is missing"),
            Self::Stray { file } => write!(f, "data/{file}: no table of the dataset has this name"),
            Self::Unreadable { file, reason } => write!(f, "data/{file}: the file cannot be read: {reason}"),
            Self::Syntax { file, line, column, reason } => {
                write!(f, "data/{file}: line {line}, column {column}: {reason}")
            }
            Self::Record { at, fault } => write!(f, "{at}: {fault}"),
        }
    }
}

/// What is wrong with a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// A field is unknown, missing, of the wrong type, or has an invalid value.
    Shape { reason: String },
    /// A field of words is in the file of facts.
    WordsAmongFacts { file: &'static str },
    /// There are words for a record that does not exist.
    WordsForNothing { file: &'static str },
    /// A reference has no target.
    Unknown { slug: String, one: &'static str, nearest: Option<String> },
    /// A relation refers to a type of record that recommendations do not link to.
    NotRelatable { record: &'static str },
    /// A list contains something twice.
    Repeated { slug: String },
    /// Two records have the same id.
    Taken { id: String, by: &'static str },
    /// An id does not fit its record's paragraph.
    IdElsewhere { id: String, paragraph: Locator, expected: String },
    /// The number in an id does not follow the one before.
    IdSkips { id: String, expected: String },
    /// A record comes after one of a later paragraph.
    OutOfTextOrder { paragraph: Locator, after: Locator },
    /// A list is not in alphabetical order.
    OutOfAlphabet { name: String, after: String },
    /// The number of States is not that of the report.
    StateCount { found: usize, expected: usize },
    /// There are more topics than readers can take in at once.
    TopicCount { found: usize, most: usize },
    /// States are credited with what a group did.
    GroupWithStates { states: usize },
    /// No State is credited with what States did.
    WithoutStates { attribution: &'static str },
    /// A value is not the one that its paragraph requires.
    WrongParagraph { value: &'static str, paragraph: Locator, expected: Option<&'static str> },
    /// A view or a need is credited to a group, so that no State holds it.
    ViewOfNobody { kind: &'static str },
    /// A figure is marked as an estimate but not as approximate.
    ExactEstimate,
    /// A relation is marked as stated, but the recommendation and the record name nothing in common.
    NotStated { slug: String },
    /// A rule of `data/README.md` is broken.
    Breach(Breach),
    /// A later entry into force has no date.
    WithoutDate,
    /// The same status is recorded twice for a State and an instrument.
    StatementTwice { state: String, instrument: String, status: &'static str },
    /// A footnote is invalid.
    Footnote(FootnoteFault),
    /// A section does not start right after the one before.
    SectionStart { found: u8, expected: u8 },
    /// A section ends before it starts.
    SectionEnd { first: u8, last: u8 },
    /// The last section ends before or after the last paragraph.
    SectionsStop { found: u8, expected: u8 },
    /// A paragraph has no record.
    Unrecorded { paragraph: Locator },
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Shape { reason } => write!(f, "{reason}"),
            Self::WordsAmongFacts { file } => write!(f, "words belong in data/{file}"),
            Self::WordsForNothing { file } => write!(f, "there is no such record in data/{file}"),
            Self::Unknown { slug, one, nearest } => {
                write!(f, "{slug:?} is not {one}")?;
                nearest.iter().try_for_each(|near| write!(f, "; did you mean {near:?}?"))
            }
            Self::NotRelatable { record } => write!(f, "recommendations do not link to records of type {record:?}"),
            Self::Repeated { slug } => write!(f, "{slug:?} is in the list twice"),
            Self::Taken { id, by } => write!(f, "{id:?} is already the id of another {by}"),
            Self::IdElsewhere { id, paragraph, expected } => {
                write!(f, "the id {id:?} does not fit paragraph {paragraph}; expected {expected:?}")
            }
            Self::IdSkips { id, expected } => write!(f, "the id {id:?} leaves out a number; expected {expected:?}"),
            Self::OutOfTextOrder { paragraph, after } => {
                write!(f, "a record of paragraph {paragraph} comes after one of paragraph {after}")
            }
            Self::OutOfAlphabet { name, after } => write!(f, "{name:?} comes after {after:?}, out of order"),
            Self::StateCount { found, expected } => write!(f, "{found} States instead of {expected}"),
            Self::TopicCount { found, most } => write!(f, "{found} topics, and at most {most} are allowed"),
            Self::GroupWithStates { states } => write!(f, "\"group\" credits no State, but {states} are in the list"),
            Self::WithoutStates { attribution } => write!(f, "no State is listed for the attribution {attribution:?}"),
            Self::WrongParagraph { value, paragraph, expected } => wrong_paragraph(f, value, *paragraph, *expected),
            Self::ViewOfNobody { kind } => write!(f, "the kind {kind:?} must be credited to a State, not to a group"),
            Self::ExactEstimate => write!(f, "an estimate must also be approximate"),
            Self::NotStated { slug } => {
                write!(f, "the link to {slug:?} is \"stated\", but no reference is cited in both paragraphs")
            }
            Self::Breach(breach) => breach.fmt(f),
            Self::WithoutDate => write!(f, "the status \"enters-into-force\" needs its date"),
            Self::StatementTwice { state, instrument, status } => {
                write!(f, "{state:?} is already stated as {status:?} for {instrument:?}")
            }
            Self::Footnote(fault) => fault.fmt(f),
            Self::SectionStart { found, expected } => write!(f, "starts at paragraph {found} instead of {expected}"),
            Self::SectionEnd { first, last } => write!(f, "ends at paragraph {last}, before its start at {first}"),
            Self::SectionsStop { found, expected } => {
                write!(f, "sections end at paragraph {found} instead of {expected}")
            }
            Self::Unrecorded { paragraph } => write!(f, "paragraph {paragraph} has no record"),
        }
    }
}

fn wrong_paragraph(f: &mut fmt::Formatter<'_>, value: &str, paragraph: Locator, expected: Option<&str>) -> fmt::Result {
    write!(f, "{value:?} does not fit paragraph {paragraph}")?;
    match expected {
        Some(expected) => write!(f, "; expected {expected:?}"),
        None => write!(f, ", which has no such records"),
    }
}
