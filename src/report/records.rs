//! The record types, one struct each, as they stand in the report's tables.
//!
//! Every record carries the paragraph it comes from. Texts are ours, in English; facts and names are the report's.

use serde::Serialize;

use super::{
    Addressee, Attribution, Basis, EntityId, Family, FigureId, FigureSubject, InitiativeHeading, InstrumentId, Link,
    Locator, MeasureKind, NoteId, NoteKind, PartialDate, PlaceId, RecordType, Region, StateId, Status, Theme, TopicId,
};

/// One of the 25 States that reported (footnote 1).
#[derive(Debug, Serialize)]
pub struct State {
    /// Its name in links: the report's name in lower case with hyphens.
    #[serde(rename = "state")]
    pub slug: &'static str,
    /// The name as in footnote 1.
    pub name: &'static str,
    /// ISO 3166-1 alpha-3.
    pub iso3: &'static str,
    /// M49 region; editorial.
    pub region: Region,
    /// Other names to search by; editorial.
    pub aliases: &'static [&'static str],
}

/// A country that the report names outside the 25.
#[derive(Debug, Serialize)]
pub struct Place {
    /// Its slug.
    #[serde(rename = "place")]
    pub slug: &'static str,
    /// The name as in the report.
    pub name: &'static str,
}

/// A United Nations or related entity (paras. 54–58).
#[derive(Debug, Serialize)]
pub struct Entity {
    /// Its slug.
    #[serde(rename = "entity")]
    pub slug: &'static str,
    /// The full name.
    pub name: &'static str,
    /// The name in common use.
    pub short_name: &'static str,
}

/// An editorial topic.
#[derive(Debug, Serialize)]
pub struct Topic {
    /// Its slug.
    #[serde(rename = "topic")]
    pub slug: &'static str,
    /// The name.
    pub name: &'static str,
    /// One line on what belongs to it.
    pub definition: &'static str,
}

/// How many States worldwide had joined an instrument at the end of a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct WorldwideCount {
    /// The year of the count.
    pub year: u16,
    /// The count, over all States of the world, not over the reporting ones.
    pub count: u16,
}

/// A treaty, convention or protocol (paras. 30–35).
#[derive(Debug, Serialize)]
pub struct Instrument {
    /// Its slug.
    #[serde(rename = "instrument")]
    pub slug: &'static str,
    /// The full title.
    pub name: &'static str,
    /// The name in common use.
    pub short_name: &'static str,
    /// UN treaty, ILO convention or regional.
    pub family: Family,
    /// The year in its title.
    pub year: Option<u16>,
    /// When it came into force, where the report gives the date.
    pub in_force: Option<PartialDate>,
    /// Worldwide totals, oldest first; empty where the report gives none.
    pub counts: &'static [WorldwideCount],
    /// Whether the report names States for it.
    pub lists_states: bool,
    /// The paragraphs that name it.
    pub paragraphs: &'static [Locator],
    /// What the report gives for it.
    pub summary: &'static str,
}

impl Instrument {
    /// The worldwide total of a year, if the report gives it.
    #[must_use]
    pub fn count(&self, year: u16) -> Option<u16> {
        self.counts.iter().find(|count| count.year == year).map(|count| count.count)
    }

    /// How far the worldwide total moved from 2015 to 2017.
    #[must_use]
    pub fn change(&self) -> Option<i32> {
        Some(i32::from(self.count(2017)?) - i32::from(self.count(2015)?))
    }
}

/// What the report says of one State and one instrument (paras. 31–35).
#[derive(Debug, Serialize)]
pub struct Statement {
    /// Made of the State, the instrument and the status.
    #[serde(skip)]
    pub slug: &'static str,
    /// The instrument.
    pub instrument: InstrumentId,
    /// The State.
    pub state: StateId,
    /// The status in the report's verb.
    pub status: Status,
    /// When it takes effect, for a later entry into force.
    pub date: Option<PartialDate>,
    /// Named, or covered with all others.
    pub basis: Basis,
    /// The source.
    pub paragraph: Locator,
    /// Notes on a contradiction or oddity.
    pub notes: &'static [NoteId],
}

/// What a State reported doing (paras. 36–53).
#[derive(Debug, Serialize)]
pub struct Measure {
    /// Paragraph and order: `40-3`.
    #[serde(rename = "measure")]
    pub slug: &'static str,
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

/// A country of an initiative: a reporting State or another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Country {
    /// One of the 25.
    State(StateId),
    /// Another country.
    Place(PlaceId),
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

/// What the United Nations system did (paras. 54–58).
#[derive(Debug, Serialize)]
pub struct Initiative {
    /// Paragraph and order.
    #[serde(rename = "initiative")]
    pub slug: &'static str,
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

/// A norm, resolution or meeting (paras. 21–28 and 35).
#[derive(Debug, Serialize)]
pub struct Development {
    /// Paragraph and order.
    #[serde(rename = "development")]
    pub slug: &'static str,
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

/// A link from a recommendation to a record that speaks to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Relation {
    /// The type of the other record.
    pub record: RecordType,
    /// Its slug; the data compiler has checked that it exists.
    pub id: &'static str,
    /// Made by the report or by us.
    pub link: Link,
}

/// What the report recommends (paras. 64–65).
#[derive(Debug, Serialize)]
pub struct Recommendation {
    /// `64-f`.
    #[serde(rename = "recommendation")]
    pub slug: &'static str,
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

/// What the report concludes (paras. 59–63).
#[derive(Debug, Serialize)]
pub struct Conclusion {
    /// Paragraph and order.
    #[serde(rename = "conclusion")]
    pub slug: &'static str,
    /// Editorial topics.
    pub topics: &'static [TopicId],
    /// Our summary.
    pub summary: &'static str,
    /// The source.
    pub paragraph: Locator,
    /// Notes on a contradiction or oddity.
    pub notes: &'static [NoteId],
}

/// A point of the report's context (paras. 2–20).
#[derive(Debug, Serialize)]
pub struct ContextPoint {
    /// Paragraph and order.
    #[serde(rename = "context")]
    pub slug: &'static str,
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

/// A number of the report.
#[derive(Debug, Serialize)]
pub struct Figure {
    /// Paragraph and order.
    #[serde(rename = "figure")]
    pub slug: &'static str,
    /// A plain decimal in text, exactly as exact as the report: `46.1`.
    pub value: &'static str,
    /// What it counts in.
    pub unit: &'static str,
    /// Whose total it is.
    pub what: &'static str,
    /// Whether it is about women alone.
    pub subject: FigureSubject,
    /// An ISO date or a span of two with `/`.
    pub period: Option<&'static str>,
    /// The report says "about", "approximately" or "estimated".
    pub approximate: bool,
    /// The source that the report names.
    pub source: Option<&'static str>,
    /// The paragraph.
    pub paragraph: Locator,
    /// Notes on a contradiction or oddity.
    pub notes: &'static [NoteId],
}

/// A document, resolution, recommendation or target that the report cites.
#[derive(Debug, Serialize)]
pub struct Reference {
    /// Its slug.
    #[serde(rename = "reference")]
    pub slug: &'static str,
    /// Its title.
    pub title: &'static str,
    /// Its symbol.
    pub symbol: Option<&'static str>,
    /// Where it is cited.
    pub paragraphs: &'static [Locator],
    /// The footnotes that cite it.
    pub footnotes: &'static [u8],
}

/// A contradiction or oddity in the source, and what we did about it.
#[derive(Debug, Serialize)]
pub struct Note {
    /// Its slug.
    #[serde(rename = "note")]
    pub slug: &'static str,
    /// Why it stands here.
    pub kind: NoteKind,
    /// What it is about, in a few words.
    pub subject: &'static str,
    /// The whole of it.
    pub summary: &'static str,
    /// The paragraphs it concerns.
    pub paragraphs: &'static [Locator],
}

/// A run of paragraphs under one heading of the report.
#[derive(Debug, Serialize)]
pub struct Section {
    /// Its slug.
    #[serde(rename = "section")]
    pub slug: &'static str,
    /// The heading.
    pub title: &'static str,
    /// Its first paragraph.
    pub first: u8,
    /// Its last paragraph.
    pub last: u8,
}

/// A paragraph from which no record was made, and why.
#[derive(Debug, Serialize)]
pub struct WithoutRecords {
    /// The paragraph.
    pub paragraph: u8,
    /// The reason.
    pub reason: &'static str,
}
