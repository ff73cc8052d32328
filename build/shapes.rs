//! The data files as they are written: one struct per record type, its fields named like the keys in the file.
//!
//! What a field may hold by itself is said by its type; what records owe each other stands in `validate`.

#![allow(clippy::struct_field_names, reason = "the key of an id in a file is the name of the record")]

use serde::Deserialize;

use super::date::PartialDate;
use super::locator::Locator;
use super::vocabulary::{
    Addressee, Attribution, Basis, Family, FigureSubject, InitiativeHeading, MeasureKind, NoteKind, RecordType, Region,
    RelationBasis, Status, Theme,
};
use super::words::{Decimal, Iso3, Period, Slug, Text};

/// A reporting State.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct State {
    pub(crate) state: Slug,
    pub(crate) name: Text,
    pub(crate) iso3: Iso3,
    pub(crate) region: Region,
    pub(crate) aliases: Vec<Text>,
}

/// Another country named.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Place {
    pub(crate) place: Slug,
    pub(crate) name: Text,
}

/// An entity behind initiatives.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Entity {
    pub(crate) entity: Slug,
    pub(crate) name: Text,
    pub(crate) short_name: Text,
}

/// An editorial topic.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Topic {
    pub(crate) topic: Slug,
    pub(crate) name: Text,
    pub(crate) definition: Text,
}

/// A worldwide count of an instrument.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WorldwideCount {
    pub(crate) year: u16,
    pub(crate) count: u16,
}

/// An instrument.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Instrument {
    pub(crate) instrument: Slug,
    pub(crate) name: Text,
    pub(crate) short_name: Text,
    pub(crate) family: Family,
    pub(crate) year: Option<u16>,
    pub(crate) in_force: Option<PartialDate>,
    pub(crate) counts: Vec<WorldwideCount>,
    pub(crate) lists_states: bool,
    pub(crate) paragraphs: Vec<Locator>,
    pub(crate) summary: Text,
}

/// The States of an entry: listed, or all of them.
#[derive(Debug)]
pub(crate) enum StatesOf {
    /// `"all"`.
    All,
    /// A list of slugs.
    Listed(Vec<Slug>),
}

/// Statements on one instrument, one for each State of the entry.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Statement {
    pub(crate) instrument: Slug,
    pub(crate) status: Status,
    pub(crate) date: Option<PartialDate>,
    pub(crate) basis: Basis,
    pub(crate) paragraph: Locator,
    pub(crate) states: StatesOf,
    #[serde(default)]
    pub(crate) notes: Vec<Slug>,
}

/// A national measure.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Measure {
    pub(crate) measure: Slug,
    pub(crate) theme: Theme,
    pub(crate) topics: Vec<Slug>,
    pub(crate) states: Vec<Slug>,
    pub(crate) attribution: Attribution,
    pub(crate) kind: MeasureKind,
    pub(crate) summary: Text,
    pub(crate) names: Vec<Text>,
    pub(crate) figures: Vec<Slug>,
    pub(crate) paragraph: Locator,
    #[serde(default)]
    pub(crate) notes: Vec<Slug>,
}

/// A United Nations initiative.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Initiative {
    pub(crate) initiative: Slug,
    pub(crate) heading: InitiativeHeading,
    pub(crate) entities: Vec<Slug>,
    pub(crate) countries: Vec<Slug>,
    pub(crate) summary: Text,
    pub(crate) names: Vec<Text>,
    pub(crate) figures: Vec<Slug>,
    pub(crate) paragraph: Locator,
    #[serde(default)]
    pub(crate) notes: Vec<Slug>,
}

/// A norm, resolution or meeting.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Development {
    pub(crate) development: Slug,
    pub(crate) body: Text,
    pub(crate) symbol: Option<Text>,
    pub(crate) date: Option<PartialDate>,
    pub(crate) states: Vec<Slug>,
    pub(crate) summary: Text,
    pub(crate) paragraph: Locator,
    #[serde(default)]
    pub(crate) notes: Vec<Slug>,
}

/// A link from a recommendation to another record.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Relation {
    pub(crate) record: RecordType,
    pub(crate) id: Slug,
    pub(crate) link: RelationBasis,
}

/// A recommendation.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Recommendation {
    pub(crate) recommendation: Slug,
    pub(crate) addressee: Addressee,
    pub(crate) topics: Vec<Slug>,
    pub(crate) summary: Text,
    pub(crate) related: Vec<Relation>,
    pub(crate) paragraph: Locator,
}

/// A conclusion.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Conclusion {
    pub(crate) conclusion: Slug,
    pub(crate) topics: Vec<Slug>,
    pub(crate) summary: Text,
    pub(crate) paragraph: Locator,
    #[serde(default)]
    pub(crate) notes: Vec<Slug>,
}

/// A point of context.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ContextPoint {
    pub(crate) context: Slug,
    pub(crate) topics: Vec<Slug>,
    pub(crate) summary: Text,
    pub(crate) figures: Vec<Slug>,
    pub(crate) paragraph: Locator,
    #[serde(default)]
    pub(crate) notes: Vec<Slug>,
}

/// A figure.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Figure {
    pub(crate) figure: Slug,
    pub(crate) value: Decimal,
    pub(crate) unit: Text,
    pub(crate) what: Text,
    pub(crate) subject: FigureSubject,
    pub(crate) period: Option<Period>,
    pub(crate) approximate: bool,
    pub(crate) estimated: bool,
    pub(crate) source: Option<Text>,
    pub(crate) paragraph: Locator,
    #[serde(default)]
    pub(crate) notes: Vec<Slug>,
}

/// A reference.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Reference {
    pub(crate) reference: Slug,
    pub(crate) title: Text,
    pub(crate) symbol: Option<Text>,
    pub(crate) paragraphs: Vec<Locator>,
    pub(crate) footnotes: Vec<u8>,
}

/// A note on the source.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Note {
    pub(crate) note: Slug,
    pub(crate) kind: NoteKind,
    pub(crate) subject: Text,
    pub(crate) summary: Text,
    pub(crate) paragraphs: Vec<Locator>,
}

/// A heading of the report.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Section {
    pub(crate) section: Slug,
    pub(crate) title: Text,
    pub(crate) first: u8,
    pub(crate) last: u8,
}

/// A paragraph that yields no record.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WithoutRecords {
    pub(crate) paragraph: u8,
    pub(crate) reason: Text,
}

/// The one file that is no list.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Paragraphs {
    pub(crate) sections: Vec<Section>,
    pub(crate) without_records: Vec<WithoutRecords>,
}
