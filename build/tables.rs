//! All records together, and the way from a slug to a record's place.

use super::error::Fault;
use super::kinds::Identified;
use super::shapes::{
    Conclusion, ContextPoint, Development, Entity, Figure, Initiative, Instrument, Measure, Note, Paragraphs, Place,
    Recommendation, Reference, State, Statement, Topic,
};
use super::vocabulary::RecordType;

/// The data files, read.
pub(crate) struct Dataset {
    pub(crate) states: Vec<State>,
    pub(crate) places: Vec<Place>,
    pub(crate) entities: Vec<Entity>,
    pub(crate) topics: Vec<Topic>,
    pub(crate) instruments: Vec<Instrument>,
    pub(crate) statements: Vec<Statement>,
    pub(crate) measures: Vec<Measure>,
    pub(crate) initiatives: Vec<Initiative>,
    pub(crate) developments: Vec<Development>,
    pub(crate) recommendations: Vec<Recommendation>,
    pub(crate) conclusions: Vec<Conclusion>,
    pub(crate) context: Vec<ContextPoint>,
    pub(crate) figures: Vec<Figure>,
    pub(crate) references: Vec<Reference>,
    pub(crate) notes: Vec<Note>,
    pub(crate) paragraphs: Paragraphs,
}

/// What other records refer to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Table {
    State,
    /// States first, then places.
    Country,
    Entity,
    Topic,
    Instrument,
    Measure,
    Initiative,
    Development,
    Conclusion,
    Context,
    Figure,
    Note,
}

impl Table {
    /// One of it, in words.
    pub(crate) fn one(self) -> &'static str {
        match self {
            Self::State => "a reporting State",
            Self::Country => "a reporting State or a place",
            Self::Entity => "an entity",
            Self::Topic => "a topic",
            Self::Instrument => "an instrument",
            Self::Measure => "a measure",
            Self::Initiative => "an initiative",
            Self::Development => "a development",
            Self::Conclusion => "a conclusion",
            Self::Context => "a context point",
            Self::Figure => "a figure",
            Self::Note => "a note",
        }
    }
}

/// Where recommendations look for a related record, if they link to its type.
pub(crate) fn related(record: RecordType) -> Option<Table> {
    match record {
        RecordType::Measure => Some(Table::Measure),
        RecordType::Initiative => Some(Table::Initiative),
        RecordType::Instrument => Some(Table::Instrument),
        RecordType::Figure => Some(Table::Figure),
        RecordType::Development => Some(Table::Development),
        RecordType::Conclusion => Some(Table::Conclusion),
        RecordType::Context => Some(Table::Context),
        _ => None,
    }
}

impl Dataset {
    /// The place of the record with this slug.
    pub(crate) fn find(&self, table: Table, slug: &str) -> Result<usize, Fault> {
        let slugs = self.slugs(table);
        slugs.iter().position(|known| *known == slug).ok_or_else(|| Fault::Unknown {
            slug: slug.to_owned(),
            table,
            nearest: nearest(slug, &slugs).map(ToOwned::to_owned),
        })
    }

    /// The slugs of a table in order.
    fn slugs(&self, table: Table) -> Vec<&str> {
        match table {
            Table::State => ids(&self.states),
            Table::Country => [ids(&self.states), ids(&self.places)].concat(),
            Table::Entity => ids(&self.entities),
            Table::Topic => ids(&self.topics),
            Table::Instrument => ids(&self.instruments),
            Table::Measure => ids(&self.measures),
            Table::Initiative => ids(&self.initiatives),
            Table::Development => ids(&self.developments),
            Table::Conclusion => ids(&self.conclusions),
            Table::Context => ids(&self.context),
            Table::Figure => ids(&self.figures),
            Table::Note => ids(&self.notes),
        }
    }
}

fn ids<T: Identified>(records: &[T]) -> Vec<&str> {
    records.iter().map(Identified::id).collect()
}

/// The slug that was probably meant. Numbers are left alone: one number is as near to another as any.
fn nearest<'a>(slug: &str, known: &[&'a str]) -> Option<&'a str> {
    if slug.starts_with(|first: char| first.is_ascii_digit()) {
        return None;
    }
    let (distance, near) = known.iter().map(|known| (strsim::osa_distance(slug, known), *known)).min()?;
    (distance <= slug.len() / 3).then_some(near)
}
