//! The tables of the report as collections: by which facets each is narrowed down, and which texts a search looks through.
//!
//! The collection itself is next door and knows no record type; orders that only one type has stand in
//! its own module (`measures`, `statements`).

use std::sync::OnceLock;

use crate::report::{
    Conclusion, ContextPoint, Country, Development, Figure, Initiative, Instrument, Measure, Note, REPORT,
    Recommendation, RecordType, Reference, State, StateId, Statement, TopicId,
};

use super::{Collection, FacetKey, Searchable, facet_key::ordinal};

/// The collection of all records of a type.
pub fn collection(record: RecordType) -> &'static Collection {
    static COLLECTIONS: [OnceLock<Collection>; RecordType::ALL.len()] =
        [const { OnceLock::new() }; RecordType::ALL.len()];
    COLLECTIONS[record.index()].get_or_init(|| Collection::new(keys(record), &records(record)))
}

/// The facets of a type of record, in the order in which they are shown.
#[must_use]
pub const fn keys(record: RecordType) -> &'static [FacetKey] {
    match record {
        RecordType::State => &[FacetKey::Region],
        RecordType::Statement => &[FacetKey::State, FacetKey::Region, FacetKey::Instrument, FacetKey::Status],
        RecordType::Measure => &[FacetKey::Theme, FacetKey::State, FacetKey::Topic, FacetKey::Region, FacetKey::Kind],
        RecordType::Initiative => &[FacetKey::Entity, FacetKey::State],
        RecordType::Development => &[FacetKey::State],
        RecordType::Recommendation | RecordType::Context => &[FacetKey::Topic],
        RecordType::Instrument
        | RecordType::Conclusion
        | RecordType::Figure
        | RecordType::Reference
        | RecordType::Note => &[],
    }
}

fn records(record: RecordType) -> Vec<&'static dyn Searchable> {
    fn each<R: Searchable>(table: &'static [R]) -> Vec<&'static dyn Searchable> {
        table.iter().map(|record| record as &dyn Searchable).collect()
    }
    match record {
        RecordType::State => each(REPORT.states()),
        RecordType::Instrument => each(REPORT.instruments()),
        RecordType::Statement => each(REPORT.statements()),
        RecordType::Measure => each(REPORT.measures()),
        RecordType::Initiative => each(REPORT.initiatives()),
        RecordType::Development => each(REPORT.developments()),
        RecordType::Recommendation => each(REPORT.recommendations()),
        RecordType::Conclusion => each(REPORT.conclusions()),
        RecordType::Context => each(REPORT.context()),
        RecordType::Figure => each(REPORT.figures()),
        RecordType::Reference => each(REPORT.references()),
        RecordType::Note => each(REPORT.notes()),
    }
}

/// A State by its name and by the names that people use for it.
fn name_state(texts: &mut Vec<&'static str>, state: &State) {
    texts.push(state.name);
    texts.extend(state.aliases);
}

fn of_states(states: &[StateId]) -> Vec<u16> {
    states.iter().map(|id| ordinal(id.index())).collect()
}

fn of_topics(topics: &[TopicId]) -> Vec<u16> {
    topics.iter().map(|id| ordinal(id.index())).collect()
}

/// A summary and the names of its topics.
fn with_topics(summary: &'static str, topics: &[TopicId]) -> Vec<&'static str> {
    let mut texts = vec![summary];
    texts.extend(topics.iter().map(|id| id.get().name));
    texts
}

impl Searchable for State {
    fn ordinals(&self, key: FacetKey) -> Vec<u16> {
        if key == FacetKey::Region { vec![ordinal(self.region.index())] } else { Vec::new() }
    }

    fn texts(&self) -> Vec<&'static str> {
        let mut texts = vec![self.iso3];
        name_state(&mut texts, self);
        texts
    }
}

impl Searchable for Instrument {
    fn ordinals(&self, _: FacetKey) -> Vec<u16> {
        Vec::new()
    }

    fn texts(&self) -> Vec<&'static str> {
        vec![self.name, self.short_name, self.summary]
    }
}

impl Searchable for Statement {
    fn ordinals(&self, key: FacetKey) -> Vec<u16> {
        match key {
            FacetKey::State => vec![ordinal(self.state.index())],
            FacetKey::Region => vec![ordinal(self.state.get().region.index())],
            FacetKey::Instrument => vec![ordinal(self.instrument.index())],
            FacetKey::Status => vec![ordinal(self.status.index())],
            _ => Vec::new(),
        }
    }

    fn texts(&self) -> Vec<&'static str> {
        let instrument = self.instrument.get();
        let mut texts = vec![instrument.name, instrument.short_name];
        name_state(&mut texts, self.state.get());
        texts
    }
}

impl Searchable for Measure {
    fn ordinals(&self, key: FacetKey) -> Vec<u16> {
        match key {
            FacetKey::Theme => vec![ordinal(self.theme.index())],
            FacetKey::State => of_states(self.states),
            FacetKey::Region => self.states.iter().map(|id| ordinal(id.get().region.index())).collect(),
            FacetKey::Topic => of_topics(self.topics),
            FacetKey::Kind => vec![ordinal(self.kind.index())],
            _ => Vec::new(),
        }
    }

    fn texts(&self) -> Vec<&'static str> {
        let mut texts = with_topics(self.summary, self.topics);
        texts.extend(self.names);
        self.states.iter().for_each(|id| name_state(&mut texts, id.get()));
        texts
    }
}

impl Searchable for Initiative {
    fn ordinals(&self, key: FacetKey) -> Vec<u16> {
        let state = |country: &Country| match country {
            Country::State(id) => Some(ordinal(id.index())),
            Country::Place(_) => None,
        };
        match key {
            FacetKey::State => self.countries.iter().filter_map(state).collect(),
            FacetKey::Entity => self.entities.iter().map(|id| ordinal(id.index())).collect(),
            _ => Vec::new(),
        }
    }

    fn texts(&self) -> Vec<&'static str> {
        let mut texts = vec![self.summary];
        texts.extend(self.names);
        texts.extend(self.entities.iter().flat_map(|id| [id.get().name, id.get().short_name]));
        for country in self.countries {
            match country {
                Country::State(id) => name_state(&mut texts, id.get()),
                Country::Place(id) => texts.push(id.get().name),
            }
        }
        texts
    }
}

impl Searchable for Development {
    fn ordinals(&self, key: FacetKey) -> Vec<u16> {
        if key == FacetKey::State { of_states(self.states) } else { Vec::new() }
    }

    fn texts(&self) -> Vec<&'static str> {
        let mut texts = vec![self.body, self.summary];
        texts.extend(self.symbol);
        self.states.iter().for_each(|id| name_state(&mut texts, id.get()));
        texts
    }
}

impl Searchable for Recommendation {
    fn ordinals(&self, key: FacetKey) -> Vec<u16> {
        if key == FacetKey::Topic { of_topics(self.topics) } else { Vec::new() }
    }

    fn texts(&self) -> Vec<&'static str> {
        with_topics(self.summary, self.topics)
    }
}

impl Searchable for Conclusion {
    fn ordinals(&self, _: FacetKey) -> Vec<u16> {
        Vec::new()
    }

    fn texts(&self) -> Vec<&'static str> {
        with_topics(self.summary, self.topics)
    }
}

impl Searchable for ContextPoint {
    fn ordinals(&self, key: FacetKey) -> Vec<u16> {
        if key == FacetKey::Topic { of_topics(self.topics) } else { Vec::new() }
    }

    fn texts(&self) -> Vec<&'static str> {
        with_topics(self.summary, self.topics)
    }
}

impl Searchable for Figure {
    fn ordinals(&self, _: FacetKey) -> Vec<u16> {
        Vec::new()
    }

    fn texts(&self) -> Vec<&'static str> {
        let mut texts = vec![self.what, self.unit, self.value];
        texts.extend(self.source);
        texts
    }
}

impl Searchable for Reference {
    fn ordinals(&self, _: FacetKey) -> Vec<u16> {
        Vec::new()
    }

    fn texts(&self) -> Vec<&'static str> {
        let mut texts = vec![self.title];
        texts.extend(self.symbol);
        texts
    }
}

impl Searchable for Note {
    fn ordinals(&self, _: FacetKey) -> Vec<u16> {
        Vec::new()
    }

    fn texts(&self) -> Vec<&'static str> {
        vec![self.subject, self.summary]
    }
}
