//! The record types, one struct each, as they stand in the report's tables.
//!
//! Every record carries the paragraph it comes from. Texts are ours, in English; facts and names are the report's. The
//! order of the fields is the order in which the data compiler packs them (`build/emit`) and in which JSON writes them.

use super::{
    Addressee, Attribution, Basis, EntityId, Family, FigureId, FigureSubject, InitiativeHeading, InstrumentId, Link,
    Locator, MeasureKind, NoteId, NoteKind, PartialDate, PlaceId, RecordType, Region, StateId, Status, Theme, TopicId,
    packed::{Packed, Reader},
    value::{Field, Fields, Record, Value},
};

/// Declares a record type: the struct, the way it is unpacked, and its fields by name. A field is named in files as it is
/// here, unless it says `as`. What stands after `=>` is derived from the rest: [`super::unpack`] fills it in, files go without.
macro_rules! record {
    (@key $field:ident) => { stringify!($field) };
    (@key $field:ident $key:literal) => { $key };
    ($(#[$meta:meta])* pub struct $name:ident {
        $($(#[$field_meta:meta])* pub $field:ident $(as $key:literal)?: $type:ty,)+
        $(=> $(#[$derived_meta:meta])* pub $derived:ident: $derived_type:ty,)?
    }) => {
        $(#[$meta])*
        pub struct $name {
            $($(#[$field_meta])* pub $field: $type,)+
            $($(#[$derived_meta])* pub $derived: $derived_type,)?
        }

        impl Packed for $name {
            fn read(from: &mut Reader) -> Self {
                Self { $($field: Packed::read(from),)+ $($derived: Default::default(),)? }
            }
        }

        impl Record for $name {
            fn fields(&self) -> Fields {
                vec![$((record!(@key $field $($key)?), self.$field.value()),)+]
            }
        }
    };
}

record! {
    /// One of the 25 States that reported (footnote 1).
    #[derive(Debug)]
    pub struct State {
        /// Its name in links: the report's name in lower case with hyphens.
        pub slug as "state": &'static str,
        /// The name as in footnote 1.
        pub name: &'static str,
        /// ISO 3166-1 alpha-3.
        pub iso3: &'static str,
        /// M49 region; editorial.
        pub region: Region,
        /// Other names to search by; editorial.
        pub aliases: &'static [&'static str],
    }
}

record! {
    /// A country that the report names outside the 25.
    #[derive(Debug)]
    pub struct Place {
        /// Its slug.
        pub slug as "place": &'static str,
        /// The name as in the report.
        pub name: &'static str,
    }
}

record! {
    /// A United Nations or related entity (paras. 54–58).
    #[derive(Debug)]
    pub struct Entity {
        /// Its slug.
        pub slug as "entity": &'static str,
        /// The full name.
        pub name: &'static str,
        /// The name in common use.
        pub short_name: &'static str,
    }
}

record! {
    /// An editorial topic.
    #[derive(Debug)]
    pub struct Topic {
        /// Its slug.
        pub slug as "topic": &'static str,
        /// The name.
        pub name: &'static str,
        /// One line on what belongs to it.
        pub definition: &'static str,
    }
}

record! {
    /// How many States worldwide had joined an instrument at the end of a period.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct WorldwideCount {
        /// The year of the count.
        pub year: u16,
        /// The count, over all States of the world, not over the reporting ones.
        pub count: u16,
    }
}

record! {
    /// A treaty, convention or protocol (paras. 30–35).
    #[derive(Debug)]
    pub struct Instrument {
        /// Its slug.
        pub slug as "instrument": &'static str,
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
}

impl Field for WorldwideCount {
    fn value(&self) -> Value {
        Value::Object(self.fields())
    }
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

record! {
    /// What the report says of one State and one instrument (paras. 31–35).
    #[derive(Debug)]
    pub struct Statement {
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
        =>
        /// Made of the State, the instrument and the status: `jamaica--ilo-c189--ratified`.
        pub slug: &'static str,
    }
}

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
    fn read(from: &mut Reader) -> Self {
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

record! {
    /// A link from a recommendation to a record that speaks to it.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Relation {
        /// The type of the other record.
        pub record: RecordType,
        /// Its slug; the data compiler has checked that it exists.
        pub id: &'static str,
        /// Made by the report or by us.
        pub link: Link,
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

record! {
    /// A number of the report.
    #[derive(Debug)]
    pub struct Figure {
        /// Paragraph and order.
        pub slug as "figure": &'static str,
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
}

record! {
    /// A document, resolution, recommendation or target that the report cites.
    #[derive(Debug)]
    pub struct Reference {
        /// Its slug.
        pub slug as "reference": &'static str,
        /// Its title.
        pub title: &'static str,
        /// Its symbol.
        pub symbol: Option<&'static str>,
        /// Where it is cited.
        pub paragraphs: &'static [Locator],
        /// The footnotes that cite it.
        pub footnotes: &'static [u8],
    }
}

record! {
    /// A contradiction or oddity in the source, and what we did about it.
    #[derive(Debug)]
    pub struct Note {
        /// Its slug.
        pub slug as "note": &'static str,
        /// Why it stands here.
        pub kind: NoteKind,
        /// What it is about, in a few words.
        pub subject: &'static str,
        /// The whole of it.
        pub summary: &'static str,
        /// The paragraphs it concerns.
        pub paragraphs: &'static [Locator],
    }
}

record! {
    /// A run of paragraphs under one heading of the report.
    #[derive(Debug)]
    pub struct Section {
        /// Its slug.
        pub slug as "section": &'static str,
        /// The heading.
        pub title: &'static str,
        /// Its first paragraph.
        pub first: u8,
        /// Its last paragraph.
        pub last: u8,
    }
}

record! {
    /// A paragraph from which no record was made, and why.
    #[derive(Debug)]
    pub struct WithoutRecords {
        /// The paragraph.
        pub paragraph: u8,
        /// The reason.
        pub reason: &'static str,
    }
}
